// The year of money that tests of the audit are made of: the server takes all of it, it is as large
// as was asked for, and the same seed makes the same year.
#include <gtest/gtest.h>

#include <map>
#include <set>
#include <string>

#include "absl/strings/str_cat.h"
#include "tests/api/exemplars.h"
#include "tests/audit/money_year.h"
#include "tests/support/seed.h"
#include "unioncare/v1/disbursement_records.pb.h"
#include "unioncare/v1/disbursements.pb.h"

namespace unioncare::testing {
namespace {

constexpr MoneyYear::Size kSmall{.clean = 120, .each = 2};

// Every disbursement of the union, by number.
std::map<std::string, v1::Disbursement> Books(const TestServer& server, const MoneyYear& year) {
  std::map<std::string, v1::Disbursement> books;
  v1::ListDisbursementsRequest request;
  request.set_parent(kUnion);
  request.set_page_size(1000);
  while (true) {
    v1::ListDisbursementsResponse response;
    const grpc::Status status = server.Call(year.world().token("chair"),
                                            "DisbursementService/ListDisbursements", request,
                                            &response);
    EXPECT_TRUE(status.ok()) << LocalizedOf(status);
    for (const v1::Disbursement& each : response.disbursements()) books[each.number()] = each;
    if (response.next_page_token().empty()) return books;
    request.set_page_token(response.next_page_token());
  }
}

TEST(MoneyYear, IsTakenAndCounted) {
  TestServer server;
  MoneyYear year(server, TestSeed(), kSmall);
  year.Fill();
  const auto books = Books(server, year);
  EXPECT_EQ(static_cast<int>(books.size()), year.disbursements());
  EXPECT_GE(year.clean(), kSmall.clean);
  int entered = 0;
  for (const auto& [number, each] : books) {
    EXPECT_EQ(each.state(), v1::DISBURSEMENT_STATE_BOOKED) << number;
    entered += each.origin() == v1::DISBURSEMENT_ORIGIN_ENTERED ? 1 : 0;
  }
  EXPECT_EQ(entered, kSmall.clean / 10 + 2 * kSmall.each);
  EXPECT_EQ(FirstDifference(server, year.world().token("auditor"), kUnion), "");
}

TEST(MoneyYear, PlantsWhatItSays) {
  TestServer server;
  MoneyYear year(server, TestSeed(), kSmall);
  year.Fill();
  std::set<int64_t> planted;
  for (const Irregularity& each : year.planted()) {
    // What the committee gave without minutes points to no file either.
    if (each.what == "no file at all") continue;
    for (const int64_t id : each.disbursements) {
      EXPECT_GT(id, 0);
      EXPECT_LE(id, year.disbursements());
      EXPECT_TRUE(planted.insert(id).second)
          << each.what << ": one disbursement has one irregularity";
    }
  }
  const std::map<AuditRule, int> expected = year.Expected();
  EXPECT_EQ(expected.at(AuditRule::kNoSignature), kSmall.each);
  EXPECT_EQ(expected.at(AuditRule::kSelfApproval), kSmall.each + 1);
  EXPECT_EQ(expected.at(AuditRule::kTotalRatio), 1);
  EXPECT_GE(expected.size(), 30u);
}

TEST(MoneyYear, OfOneSeedIsOne) {
  std::string seen[2];
  for (std::string& all : seen) {
    TestServer server;
    MoneyYear year(server, 7, {.clean = 20, .each = 1});
    year.Fill();
    for (const auto& [number, each] : Books(server, year)) {
      absl::StrAppend(&all, number, each.display_name(), each.first_recipient(),
                      each.amount_fen(), each.paid_on().ShortDebugString(), each.invoice().number(),
                      "\n");
    }
  }
  EXPECT_EQ(seen[0], seen[1]);
}

}  // namespace
}  // namespace unioncare::testing
