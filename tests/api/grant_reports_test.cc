// The yearly statistics of grants, and the return for the superior union.
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "tests/api/disbursements_fixture.h"
#include "tests/api/exam_booking_world.h"
#include "tests/api/exam_world.h"
#include "unioncare/v1/disbursement_records.pb.h"
#include "unioncare/v1/reports.pb.h"

namespace unioncare::testing {
namespace {

class GrantReports : public DisbursementsFixture {
 protected:
  static std::string Year(int month = 12, int day = 31) {
    return absl::StrCat("parent: 'unions/2' from { year: 2026 month: 1 day: 1 } to { year: 2026 "
                        "month: ", month, " day: ", day, " }");
  }
  // "HOSPITAL 语文组 张伟 2026-11-10 10000 1 2026-11-21", or the reason.
  std::string Grants(const std::string& who, const std::string& request = Year()) {
    const Answer answer = Send(who, "ReportService/GetGrantReport", request);
    if (!answer.status.ok()) return answer.reason;
    v1::GrantRows all;
    EXPECT_TRUE(all.ParseFromString(answer.bytes));
    return absl::StrJoin(all.rows(), ", ", [](std::string* out, const v1::GrantRow& row) {
      absl::StrAppend(out, v1::GrantTable_Name(row.table()).substr(12), " ",
                      row.group_display_name(), " ", row.member_display_name(), " ",
                      row.event_on().month(), "-", row.event_on().day(), " ", row.amount_fen(),
                      " ", row.proofs_size(), " ", row.paid_on().month(), "-",
                      row.paid_on().day());
    });
  }
  v1::GetSuperiorReportResponse Return(const std::string& who) {
    const Answer answer = Send(who, "ReportService/GetSuperiorReport", Year());
    EXPECT_TRUE(answer.status.ok()) << who << ": " << LocalizedOf(answer.status);
    v1::GetSuperiorReportResponse response;
    EXPECT_TRUE(response.ParseFromString(answer.bytes));
    return response;
  }
  void Visit(const std::string& person, const std::string& occasion = "ILLNESS_HOSPITAL") {
    Do("chair", "CaseService/RecordVisit",
       absl::StrCat("parent: 'unions/2' occasion: OCCASION_", occasion,
                    " visited_on { year: 2026 month: 11 day: 10 } mode: VISIT_MODE_HOSPITAL "
                    "place: '市一院' visitors { guest: '来宾' } met: MET_MEMBER member: '",
                    world_.member(person), "'"));
  }
};

TEST_F(GrantReports, HaveARowForEachOneWhoWasGivenSomething) {
  Pay(Approve(Asked(Hospital("张伟", 10'000))));
  Asked(Hospital("李娜", 10'000));  // not paid
  Pay(Approve(Asked(Festival({"王强"}, 10'000))));  // stands in no table
  const v1::Disbursement back = Sign(Pay(Approve(Asked(Hospital("王强", 20'000, 12)))));
  const std::string one = "HOSPITAL 语文组 张伟 11-10 10000 0 11-21";
  EXPECT_EQ(Grants("chair"), one + ", HOSPITAL 数学组 王强 11-12 20000 0 11-21");
  EXPECT_EQ(Grants("accountant"), one + ", HOSPITAL 数学组 王强 11-12 20000 0 11-21");
  EXPECT_EQ(Grants("leader"), one) << "of the own group";
  EXPECT_EQ(Grants("chair", Year(11, 10)), one);
  EXPECT_EQ(Grants("chair", Year(11, 9)), "");
  EXPECT_EQ(Grants("superior"), "PERMISSION_MISSING") << "it is a list of names";
  Step("accountant", "ReverseDisbursement", back, "reason: '重复'");
  EXPECT_EQ(Grants("chair"), one);
}

TEST_F(GrantReports, TheReturnNamesNobodyAndHidesSmallFigures) {
  for (const char* person : {"张伟", "李娜", "王强", "孙老师"}) Visit(person);
  Visit("赵敏", "MARRIAGE");
  Pay(Approve(Asked(Hospital("张伟", 10'000))));
  const v1::GetSuperiorReportResponse report = Return("superior");
  EXPECT_EQ(report.SerializeAsString(), Return("chair").SerializeAsString());
  EXPECT_EQ(report.period(), "2026-01-01…2026-12-31");
  EXPECT_EQ(report.members(), 7);
  EXPECT_EQ(report.women(), 3);
  EXPECT_EQ(report.amount_fen(), 0) << "of one person";
  ASSERT_EQ(report.rows_size(), 2);
  // One marriage is not said, and so neither is what it could be worked out from.
  for (const v1::SuperiorRow& row : report.rows()) {
    EXPECT_EQ(row.visits(), 0);
    EXPECT_EQ(row.persons(), 0);
  }
  EXPECT_EQ(report.total().visits(), 5);
  EXPECT_EQ(report.total().persons(), 5);
  EXPECT_EQ(report.total().retiree_visits(), 0) << "one retiree";
  EXPECT_GT(report.total().small_fields_size(), 0);
  EXPECT_EQ(Send("leader", "ReportService/GetSuperiorReport", Year()).reason,
            "PERMISSION_MISSING");
}

TEST_F(GrantReports, TheReturnSaysWhatManyStandFor) {
  for (const char* person : {"张伟", "李娜", "王强"}) {
    Visit(person);
    Pay(Approve(Asked(Hospital(person, 10'000))));
  }
  const v1::GetSuperiorReportResponse report = Return("superior");
  EXPECT_EQ(report.amount_fen(), 30'000);
  EXPECT_EQ(report.recipients(), 3);
  ASSERT_EQ(report.rows_size(), 1);
  EXPECT_EQ(report.rows(0).visits(), 3);
  EXPECT_EQ(report.rows(0).persons(), 3);
}

TEST_F(GrantReports, TheReturnCountsWhoWasDueForAnExamAndWhoCame) {
  EXPECT_EQ(Return("superior").exams_due(), 0);
  Do("neighbour", "MemberService/CreateMember",
     "parent: 'unions/3' member { display_name: '周迁' }");  // exams are made there, too
  MakeExams(server_);
  MakeExamBookings(server_);
  // Two plans of December with two people, and fifteen before with all seven, three of which they
  // attended.
  const v1::GetSuperiorReportResponse report = Return("superior");
  EXPECT_EQ(report.exams_due(), 2 * 2 + 15 * 7);
  EXPECT_EQ(report.exams_attended(), 3 * 7);
  v1::GetSuperiorReportResponse before;
  ASSERT_TRUE(before.ParseFromString(
      Send("superior", "ReportService/GetSuperiorReport", Year(11, 30)).bytes));
  EXPECT_EQ(before.exams_due(), 15 * 7);
}

}  // namespace
}  // namespace unioncare::testing
