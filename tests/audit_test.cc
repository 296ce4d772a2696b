// What an audit says as a whole: the same whenever it is asked, and nothing that is sealed. What it
// finds is compared in audit_year_test.cc.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "tests/api/exemplars.h"
#include "tests/audit/money_year.h"
#include "tests/support/seed.h"
#include "unioncare/v1/audits.pb.h"

namespace unioncare::testing {
namespace {

struct Audited {
  std::vector<v1::AuditFinding> findings;
  v1::AuditSummary summary;
};

Audited AuditOf(const TestServer& server, const MoneyYear& year) {
  v1::AuditDisbursementsRequest request =
      Text<v1::AuditDisbursementsRequest>("parent: 'unions/2' from { year: 2026 month: 1 day: 1 } "
                                          "to { year: 2026 month: 12 day: 31 }");
  std::vector<std::string> messages;
  const grpc::Status status =
      server.CallStream(year.world().token("auditor"), "AuditService/AuditDisbursements", request,
                        &messages);
  EXPECT_TRUE(status.ok()) << LocalizedOf(status);
  Audited audited;
  for (const std::string& bytes : messages) {
    v1::AuditDisbursementsResponse message;
    EXPECT_TRUE(message.ParseFromString(bytes));
    for (const v1::AuditFinding& finding : message.findings()) audited.findings.push_back(finding);
    if (message.has_summary()) audited.summary = message.summary();
  }
  return audited;
}

TEST(Audit, SaysTheSameAgain) {
  TestServer server;
  MoneyYear year(server, TestSeed(), {.clean = 40});
  year.Fill();
  const auto text = [&] {
    std::string all;
    for (const v1::AuditFinding& finding : AuditOf(server, year).findings) {
      absl::StrAppend(&all, finding.DebugString());
    }
    return all;
  };
  EXPECT_EQ(text(), text());
}

// Nothing that is told holds an ID number, an account, an address or the text of a note (A49),
// though those whom it is about have them.
TEST(Audit, FindingsShowNothingThatIsSealed) {
  TestServer server;
  MoneyYear year(server, TestSeed(), {.clean = 40, .each = 2});
  year.Fill();
  std::set<int> rules;
  for (const v1::AuditFinding& finding : AuditOf(server, year).findings) {
    rules.insert(finding.rule());
    const std::string text = finding.SerializeAsString();
    int digits = 0, longest = 0;
    for (const char c : text) {
      digits = c >= '0' && c <= '9' ? digits + 1 : 0;
      longest = std::max(longest, digits);
    }
    // A number of an ID card has 18 digits, an account at least 12.
    EXPECT_LT(longest, 12) << finding.key() << " " << finding.sentence_zh();
    for (const char* sealed : {"他人", "谈话内容", kSealedStreet}) {
      EXPECT_FALSE(absl::StrContains(text, sealed)) << finding.key() << " " << sealed;
    }
  }
  EXPECT_EQ(rules.size(), year.Expected().size()) << "every rule that was planted has spoken";
}

}  // namespace
}  // namespace unioncare::testing
