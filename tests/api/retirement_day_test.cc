// What the day of retirement decides about money, and what the list for the monthly meeting says of
// retirements and of money that waits.
#include <fstream>
#include <iterator>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "tests/api/disbursements_fixture.h"
#include "unioncare/v1/cases.pb.h"
#include "unioncare/v1/disbursement_records.pb.h"
#include "unioncare/v1/members.pb.h"
#include "unioncare/v1/policies.pb.h"
#include "unioncare/v1/reports.pb.h"

namespace unioncare::testing {
namespace {

class RetirementDay : public DisbursementsFixture {
 protected:
  // Somebody, 王强 if nobody is named, retires, as is recorded today.
  void Retire(int month, int day, const std::string& who = "王强") {
    Do("chair", "MemberService/RetireMember",
       absl::StrCat("name: '", world_.member(who),
                    "' etag: 'ETAG-OF-1' kind: RETIRE_KIND_RETIREMENT "
                    "retired_on { year: 2026 month: ",
                    month, " day: ", day, " }"));
  }
  // The list for the meeting of November.
  v1::MeetingRows Meeting(const std::string& who = "chair") {
    std::vector<std::string> messages;
    const grpc::Status status = server_.CallStream(
        world_.token(who), "ReportService/GetMeetingList",
        Text<v1::GetMeetingListRequest>("parent: 'unions/2' from { year: 2026 month: 11 day: 1 } "
                                        "to { year: 2026 month: 11 day: 30 }"),
        &messages);
    EXPECT_TRUE(status.ok()) << status.error_message();
    v1::MeetingRows rows;
    for (const std::string& bytes : messages) EXPECT_TRUE(rows.MergeFromString(bytes));
    return rows;
  }
};

// domain.md 16, 7.
TEST_F(RetirementDay, WhatHappenedBeforeIsPaidByTheUnionAndWhatCameAfterIsNot) {
  Retire(11, 15);
  Retire(11, 15, "刘洋/2");
  // In hospital the day before, asked for and paid after it.
  const v1::Disbursement before = Asked(Hospital("王强", 50000, 14));
  EXPECT_EQ(Pay(Approve(before)).fund(), "unions/2/funds/1");
  const auto from_theirs = [&](const char* who, int day) {
    return absl::StrReplaceAll(Hospital(who, 50000, day),
                               {{"unions/2/funds/1", "unions/2/funds/2"}});
  };
  EXPECT_EQ(Refused(from_theirs("刘洋/2", 14)), "FUND_FOR_RETIREES_ONLY") << "the day before";
  // The example of a school for its retirees, as if the province had said it.
  std::ifstream file(absl::StrCat(UNIONCARE_SOURCE_DIR,
                                  "/service/data/policies/cn-js-tz-retiree-2018.textproto"));
  v1::ImportPolicyRequest import;
  import.set_parent(kUnion);
  import.set_text(absl::StrReplaceAll(
      std::string(std::istreambuf_iterator<char>(file), {}),
      {{"CN-JS/泰州", "CN-JS"}, {"valid_from { year: 2018", "valid_from { year: 2019"}}));
  const Answer imported =
      Ask(server_, world_.token("chair"), MethodNamed("PolicyService/ImportPolicy"), import);
  ASSERT_TRUE(imported.status.ok()) << LocalizedOf(imported.status);
  // From the day itself on he is a retiree.
  for (const int day : {15, 16}) {
    EXPECT_EQ(Refused(Hospital("王强", 50000, day)), "FUND_NOT_FOR_RETIREES") << day;
  }
  Do("accountant", "FundService/CreateBudgetLine",
     "parent: 'unions/2' budget_line { fund: 'unions/2/funds/2' year: 2026 "
     "display_name: '离退休慰问' subject_code: '50206' amount_fen: 1000000 "
     "kinds: BENEFIT_KIND_HOSPITAL }");
  EXPECT_EQ(Pay(Approve(Asked(from_theirs("刘洋/2", 16)))).fund(), "unions/2/funds/2");
  EXPECT_EQ(Refused(from_theirs("王强", 16)), "OVER_COUNT") << "once a year, and he had it";
}

TEST_F(RetirementDay, TheMeetingListNamesWhoRetiresAndWhatWaits) {
  EXPECT_EQ(Meeting().rows_size(), 0);
  // Expected: a man of June 1966, on the last of November.
  Do("chair", "MemberService/CreateMember",
     "parent: 'unions/2' member { display_name: '何立' sex: SEX_MALE group: 'unions/2/groups/1' "
     "birth_date { year: 1966 month: 6 day: 3 } }");
  Retire(11, 15);
  const v1::Disbursement aid = Asked(Hospital("张伟", 50000));
  v1::MeetingRows rows = Meeting();
  ASSERT_GE(rows.rows_size(), 2);
  EXPECT_EQ(rows.rows(0).retirement().member(), "王强");
  EXPECT_EQ(rows.rows(0).retirement().on().day(), 15);
  EXPECT_EQ(rows.rows(1).retirement().member(), "何立");
  EXPECT_EQ(rows.rows(1).retirement().on().day(), 30);
  EXPECT_EQ(rows.rows(0).to_approve(), absl::StrCat(aid.number(), " 张伟 500.00"));
  EXPECT_EQ(rows.rows(0).to_sign(), "");
  EXPECT_EQ(rows.rows(0).reported().occasion(), v1::OCCASION_RETIREMENT) << "the farewell";
  Pay(Approve(aid));
  rows = Meeting();
  EXPECT_EQ(rows.rows(0).to_approve(), "");
  EXPECT_EQ(rows.rows(0).to_sign(), absl::StrCat(aid.number(), " 张伟 500.00"));
  // A leader sees those of the own group.
  rows = Meeting("leader");
  EXPECT_EQ(rows.rows(0).retirement().member(), "何立");
  EXPECT_EQ(rows.rows(0).to_sign(), absl::StrCat(aid.number(), " 张伟 500.00"));
}

}  // namespace
}  // namespace unioncare::testing
