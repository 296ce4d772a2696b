// The audit over a year of money in which every irregularity was planted: what was planted is found,
// each as often as it was planted, and nothing else is. More seeds: AUDIT_TEST_SEEDS.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "service/domain/audit_rules.h"
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

std::vector<int64_t> DisbursementsOf(const v1::AuditFinding& finding) {
  std::vector<int64_t> ids;
  for (const v1::AuditedRecord& record : finding.records()) {
    const std::vector<std::string> parts = absl::StrSplit(record.name(), '/');
    int64_t id = 0;
    if (parts.size() == 4 && parts[2] == "disbursements" && absl::SimpleAtoi(parts[3], &id)) {
      ids.push_back(id);
    }
  }
  return ids;
}

bool Fits(const v1::AuditFinding& finding, const Irregularity& planted) {
  if (finding.rule() != static_cast<v1::AuditRule>(planted.rule)) return false;
  if (planted.disbursements.empty()) return true;
  const std::vector<int64_t> ids = DisbursementsOf(finding);
  return std::all_of(ids.begin(), ids.end(), [&](int64_t id) {
    return std::binary_search(planted.disbursements.begin(), planted.disbursements.end(), id);
  });
}

void Compare(uint64_t seed, MoneyYear::Size size) {
  TestServer server;
  MoneyYear year(server, seed, size);
  year.Fill();
  const Audited audited = AuditOf(server, year);
  std::vector<bool> used(audited.findings.size());
  for (const Irregularity& planted : year.planted()) {
    bool found = false;
    for (size_t i = 0; i < used.size() && !found; ++i) {
      if (used[i] || !Fits(audited.findings[i], planted)) continue;
      used[i] = found = true;
    }
    EXPECT_TRUE(found) << "seed " << seed << ": not found: " << CodeOf(planted.rule) << " "
                       << planted.what << " "
                       << absl::StrJoin(planted.disbursements, ",");
  }
  for (size_t i = 0; i < used.size(); ++i) {
    EXPECT_TRUE(used[i]) << "seed " << seed << ": not planted: " << audited.findings[i].key()
                         << " " << audited.findings[i].sentence_zh();
  }
  EXPECT_EQ(audited.summary.findings(), static_cast<int64_t>(audited.findings.size()));
  EXPECT_TRUE(audited.summary.failed());
}

TEST(Audit, FindsWhatWasPlantedAndNothingElse) {
  Compare(TestSeed(), {.clean = 200, .each = 2});
}

TEST(Audit, FindsItWithOtherSeeds) {
  const char* wanted = std::getenv("AUDIT_TEST_SEEDS");
  int seeds = 3;
  if (wanted != nullptr) ASSERT_TRUE(absl::SimpleAtoi(wanted, &seeds));
  for (int i = 1; i <= seeds; ++i) Compare(TestSeed() + static_cast<uint64_t>(i), {.clean = 60});
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

// Nothing that is told holds an ID number, an account or the text of a note (A49).
TEST(Audit, FindingsShowNothingThatIsSealed) {
  TestServer server;
  MoneyYear year(server, TestSeed(), {.clean = 40, .each = 2});
  year.Fill();
  for (const v1::AuditFinding& finding : AuditOf(server, year).findings) {
    const std::string text = finding.SerializeAsString();
    int digits = 0, longest = 0;
    for (const char c : text) {
      digits = c >= '0' && c <= '9' ? digits + 1 : 0;
      longest = std::max(longest, digits);
    }
    // A number of an ID card has 18 digits, an account at least 12.
    EXPECT_LT(longest, 12) << finding.key() << " " << finding.sentence_zh();
    for (const char* sealed : {"他人", "谈话内容"}) {
      EXPECT_FALSE(absl::StrContains(text, sealed)) << finding.key() << " " << sealed;
    }
  }
}

}  // namespace
}  // namespace unioncare::testing
