// Money among what is due: each step for those who may take it, by its own deadline, and nothing
// for others.
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "tests/api/disbursements_fixture.h"
#include "unioncare/v1/disbursement_records.pb.h"
#include "unioncare/v1/reports.pb.h"

namespace unioncare::testing {
namespace {

class DueMoney : public DisbursementsFixture {
 protected:
  // "APPROVE 2026-0001 11-25 张伟", or the reason of a refusal.
  std::string Due(const std::string& who, const std::string& more = "days: 60") {
    std::vector<std::string> items;
    std::string token;
    do {
      const Answer answer =
          Send(who, "ReportService/ListDue",
               absl::StrCat("parent: 'unions/2' ", more, " page_token: '", token, "'"));
      if (!answer.status.ok()) return answer.reason;
      v1::ListDueResponse page;
      EXPECT_TRUE(page.ParseFromString(answer.bytes));
      for (const v1::DueItem& item : page.items()) {
        items.push_back(absl::StrCat(
            v1::DueArea_Name(item.area()).substr(9), " ", item.disbursement_no(), " ",
            item.due_on().month(), "-", item.due_on().day(), " ", item.member_display_name(),
            item.overdue() ? "!" : ""));
      }
      token = page.next_page_token();
      counts_ = page;
    } while (!token.empty());
    return absl::StrJoin(items, ", ");
  }

  v1::ListDueResponse counts_;
};

// Asked for on Saturday the 21st.
TEST_F(DueMoney, EachStepWaitsForWhoTakesIt) {
  const v1::Disbursement aid = Asked(Hospital("张伟", 10'000));
  EXPECT_EQ(Due("chair"), "APPROVE 2026-0001 11-25 张伟") << "three working days";
  for (const char* who : {"committee", "vice", "cashier", "accountant", "leader", "auditor"}) {
    EXPECT_EQ(Due(who), "") << who;
  }
  Approve(aid);
  EXPECT_EQ(Due("chair"), "");
  EXPECT_EQ(Due("cashier"), "PAY 2026-0001 11-27 张伟") << "five working days";
  EXPECT_EQ(Due("accountant"), "");
  Pay(aid);
  EXPECT_EQ(Due("cashier"), "SIGN 2026-0001 12-6 张伟") << "fifteen days, as A01 counts";
  EXPECT_EQ(Due("committee"), "SIGN 2026-0001 12-6 张伟") << "who asked for it";
  EXPECT_EQ(Due("vice"), "");
  EXPECT_EQ(Due("accountant"), "");
  Sign(aid);
  EXPECT_EQ(Due("cashier"), "");
  EXPECT_EQ(Due("committee"), "");
  EXPECT_EQ(Due("accountant"), "BOOK 2026-0001 12-21 张伟") << "thirty days, as A21 counts";
  Book(aid);
  EXPECT_EQ(Due("accountant"), "");
}

TEST_F(DueMoney, AStepThatADutyForbidsWaitsForSomebodyElse) {
  Asked(Hospital("张伟", 10'000), "chair");
  EXPECT_EQ(Due("chair"), "") << "nobody approves what they asked for";
  EXPECT_EQ(Due("vice"), "APPROVE 2026-0001 11-25 张伟") << "who stands in";
}

TEST_F(DueMoney, IsListedUpToTheLastDayAndOverdueFromTheNext) {
  Asked(Hospital("张伟", 10'000));
  EXPECT_EQ(Due("chair", "days: 3"), "");
  EXPECT_EQ(Due("chair", "days: 4"), "APPROVE 2026-0001 11-25 张伟");
  server_.clock().Advance(absl::Hours(24 * 4));
  EXPECT_EQ(Due("chair", "days: 1"), "APPROVE 2026-0001 11-25 张伟");
  server_.clock().Advance(absl::Hours(15));
  EXPECT_EQ(Due("chair", "days: 1"), "APPROVE 2026-0001 11-25 张伟!");
  ASSERT_EQ(counts_.counts_size(), 1);
  EXPECT_EQ(counts_.counts(0).area(), v1::DUE_AREA_APPROVE);
  EXPECT_EQ(counts_.counts(0).overdue(), 1);
  EXPECT_EQ(counts_.counts(0).due(), 1);
}

TEST_F(DueMoney, StandsAmongTheOthersInOrderPageByPage) {
  Asked(Hospital("张伟", 10'000));
  Asked(Hospital("王强", 10'000));
  Asked(Festival({"李娜", "赵敏"}, 10'000));
  Do("chair", "CaseService/ReportCase",
     absl::StrCat("parent: 'unions/2' occasion: OCCASION_ILLNESS_HOSPITAL member: '",
                  world_.member("王强"), "'"));
  const std::string all =
      "VISIT  11-25 王强, APPROVE 2026-0001 11-25 张伟, APPROVE 2026-0002 11-25 王强, "
      "APPROVE 2026-0003 11-25 ";
  EXPECT_EQ(Due("chair", "days: 6"), all);
  EXPECT_EQ(Due("chair", "days: 6 page_size: 1"), all);
  EXPECT_EQ(Due("chair", "days: 6 page_size: 3"), all);
  EXPECT_EQ(Due("chair", "days: 6 scope: DUE_SCOPE_MINE"),
            "APPROVE 2026-0001 11-25 张伟, APPROVE 2026-0002 11-25 王强, "
            "APPROVE 2026-0003 11-25 ");
}

TEST_F(DueMoney, WhoMayReadNothingIsRefusedAndOthersSeeOnlyTheirs) {
  Asked(Hospital("张伟", 10'000));
  EXPECT_EQ(Due("superior"), "PERMISSION_MISSING");
  EXPECT_EQ(Due("neighbour"), "PERMISSION_MISSING");
  EXPECT_EQ(Due("member"), "");
  Do("chair", "CaseService/ReportCase",
     absl::StrCat("parent: 'unions/2' occasion: OCCASION_ILLNESS_HOSPITAL member: '",
                  world_.member("王强"), "'"));
  EXPECT_EQ(Due("cashier"), "") << "no cases for the cashier";
  EXPECT_EQ(Due("accountant"), "");
}

}  // namespace
}  // namespace unioncare::testing
