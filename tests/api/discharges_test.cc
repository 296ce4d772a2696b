// Whom to call after a stay in hospital, through the server: what brings somebody on the list, what
// takes them off it, and what brings them back.
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "tests/api/disbursements_fixture.h"
#include "unioncare/v1/contacts.pb.h"
#include "unioncare/v1/members.pb.h"
#include "unioncare/v1/reports.pb.h"
#include "unioncare/v1/visits.pb.h"

namespace unioncare::testing {
namespace {

class Discharges : public DisbursementsFixture {
 protected:
  // 孙老师, retired, is 86; 王强, in service, is on the care list.
  Discharges() {
    Do("chair", "MemberService/UpdateMember",
       "member { name: 'unions/2/members/7' etag: 'ETAG-OF-1' "
       "birth_date { year: 1940 month: 3 day: 4 } } update_mask { paths: 'birth_date' }");
    Do("chair", "MemberService/UpdateMember",
       "member { name: 'unions/2/members/3' etag: 'ETAG-OF-1' care_flags: "
       "CARE_FLAG_SERIOUS_ILLNESS birth_date { year: 1975 month: 3 day: 4 } } "
       "update_mask { paths: 'birth_date' paths: 'care_flags' }");
    Do("chair", "PolicyService/ImportPolicy", "parent: 'unions/2' profile: 'CN-CARE-2026'");
    EXPECT_TRUE(server_.server().SweepOnce().ok());
  }
  template <class Response>
  Response Told(const std::string& method, const std::string& request) {
    const Answer answer = Send("chair", method, request);
    EXPECT_TRUE(answer.status.ok()) << method << ": " << LocalizedOf(answer.status);
    Response response;
    EXPECT_TRUE(response.ParseFromString(answer.bytes));
    return response;
  }
  // A stay of somebody from the 10th on; the name of its case.
  std::string Report(const std::string& person, const std::string& occasion) {
    return Told<v1::ReportCaseResponse>(
               "CaseService/ReportCase",
               absl::StrCat("parent: 'unions/2' member: '", world_.member(person),
                            "' occasion: OCCASION_", occasion,
                            " event_on { year: 2026 month: 11 day: 10 }"))
        .case_()
        .name();
  }
  std::string EtagOf(const std::string& name) {
    return Told<v1::Case>("CaseService/GetCase", "name: '" + name + "'").etag();
  }
  void Leaves(const std::string& name, int day) {
    Do("chair", "CaseService/UpdateCase",
       absl::StrCat("case { name: '", name, "' etag: '", EtagOf(name),
                    "' discharged_on { year: 2026 month: 11 day: ", day,
                    " } } update_mask { paths: 'discharged_on' }"));
  }
  void Visit(const std::string& name, const std::string& person, const std::string& occasion,
             int day, const std::string& how) {
    Do("chair", "CaseService/RecordVisit",
       absl::StrCat("parent: 'unions/2' case: '", name, "' member: '", world_.member(person),
                    "' occasion: OCCASION_", occasion, " visited_on { year: 2026 month: 11 day: ",
                    day, " } visitors { member: '", world_.member("李娜"),
                    "' } visitors { member: '", world_.member("赵敏"), "' } ", how));
  }
  // The name of the contact.
  std::string Contact(const std::string& person, int day, const std::string& result) {
    return Told<v1::RecordContactResponse>(
               "ContactService/RecordContact",
               absl::StrCat("parent: 'unions/2' contact { member: '", world_.member(person),
                            "' delegate: '校友会' mode: CONTACT_MODE_PHONE result: "
                            "CONTACT_RESULT_", result,
                            " contacted_on { year: 2026 month: 11 day: ", day, " } }"))
        .contact()
        .name();
  }
  void Withdraw(const std::string& name) {
    Do("chair", "ContactService/CorrectContact",
       absl::StrCat("name: '", name, "' etag: '",
                    Told<v1::Contact>("ContactService/GetContact", "name: '" + name + "'").etag(),
                    "' reason: '记错了人' contact { withdrawn: true } "
                    "update_mask { paths: 'withdrawn' }"));
  }
  // "孙老师 11-27": who is to be called by when.
  std::string Due() {
    std::vector<std::string> lines;
    const auto list =
        Told<v1::ListDueResponse>("ReportService/ListDue", "parent: 'unions/2' days: 30");
    for (const v1::DueItem& item : list.items()) {
      if (item.area() != v1::DUE_AREA_DISCHARGE) continue;
      lines.push_back(absl::StrCat(item.member_display_name(), " ", item.due_on().month(), "-",
                                   item.due_on().day()));
    }
    return absl::StrJoin(lines, ", ");
  }
  int64_t Rows() { return RowCounts(server_.database()).at("discharges_unmet"); }
};

TEST_F(Discharges, TheDayOfDischargeAsksAndMovesWithItsCorrection) {
  const std::string stay = Report("孙老师", "RETIREE_ILLNESS");
  EXPECT_EQ(Due(), "") << "still in hospital";
  Leaves(stay, 20);
  EXPECT_EQ(Due(), "孙老师 11-27");
  Leaves(stay, 18);
  EXPECT_EQ(Due(), "孙老师 11-25");
  EXPECT_EQ(Rows(), 1);
  Do("chair", "CaseService/CancelCase", "name: '" + stay + "' reason: '误报'");
  EXPECT_EQ(Due(), "") << "there was no stay";
}

TEST_F(Discharges, BeingReachedFromThatDayOnMeetsItAndATakenBackContactDoesNot) {
  Leaves(Report("孙老师", "RETIREE_ILLNESS"), 18);
  Contact("孙老师", 19, "NOT_REACHED");
  Contact("孙老师", 17, "REACHED");
  EXPECT_EQ(Due(), "孙老师 11-25") << "nobody was reached, or the day before";
  const std::string reached = Contact("孙老师", 18, "REACHED");
  EXPECT_EQ(Due(), "");
  Withdraw(reached);
  EXPECT_EQ(Due(), "孙老师 11-25");
}

TEST_F(Discharges, AVisitAtHomeMeetsItAndOneInHospitalDoesNot) {
  const std::string stay = Report("孙老师", "RETIREE_ILLNESS");
  Leaves(stay, 18);
  Visit(stay, "孙老师", "RETIREE_ILLNESS", 18, "mode: VISIT_MODE_HOSPITAL met: MET_MEMBER");
  Visit(stay, "孙老师", "RETIREE_ILLNESS", 19, "mode: VISIT_MODE_HOME met: MET_NOBODY");
  EXPECT_EQ(Due(), "孙老师 11-25");
  Visit(stay, "孙老师", "RETIREE_ILLNESS", 20, "mode: VISIT_MODE_HOME met: MET_FAMILY");
  EXPECT_EQ(Due(), "");
}

TEST_F(Discharges, ACaseThatIsClosedWithoutADayOfDischargeEndedThen) {
  const std::string stay = Report("王强", "ILLNESS_HOSPITAL");
  Visit(stay, "王强", "ILLNESS_HOSPITAL", 20, "mode: VISIT_MODE_HOSPITAL met: MET_MEMBER");
  Do("chair", "CaseService/CloseCase", "name: '" + stay + "' result: '已康复'");
  EXPECT_EQ(Due(), "王强 11-28") << "closed on the 21st";
  Do("chair", "CaseService/ReopenCase", "name: '" + stay + "' reason: '再次住院'");
  EXPECT_EQ(Due(), "");
}

TEST_F(Discharges, ThoseInServiceTakeNobodysPlaceUntilTheyRetireOrAreCaredFor) {
  Leaves(Report("李娜", "ILLNESS_HOSPITAL"), 18);
  EXPECT_EQ(Rows(), 0) << "not even a row";
  Leaves(Report("王强", "ILLNESS_HOSPITAL"), 19);
  EXPECT_EQ(Due(), "王强 11-26") << "on the care list";
  Do("chair", "MemberService/UpdateMember",
     absl::StrCat("member { name: '", world_.member("李娜"), "' etag: '",
                  Told<v1::Member>("MemberService/GetMember",
                                   "name: '" + world_.member("李娜") + "'").etag(),
                  "' care_flags: CARE_FLAG_SERIOUS_ILLNESS } update_mask { paths: 'care_flags' }"));
  EXPECT_EQ(Due(), "李娜 11-25, 王强 11-26");
  Do("chair", "MemberService/ChangeMemberState",
     absl::StrCat("name: '", world_.member("王强"), "' etag: '",
                  Told<v1::Member>("MemberService/GetMember",
                                   "name: '" + world_.member("王强") + "'").etag(),
                  "' state: MEMBER_STATE_LEFT reason: '调离' "
                  "effective_on { year: 2026 month: 11 day: 20 }"));
  EXPECT_EQ(Due(), "李娜 11-25") << "who left is not called";
}

TEST_F(Discharges, AMergedRecordBringsItsStayAlong) {
  // The same person entered once more, as if in service.
  const std::string twice =
      Told<v1::Member>("MemberService/CreateMember",
                       "parent: 'unions/2' member { display_name: '孙老师' group: "
                       "'unions/2/groups/2' }")
          .name();
  const std::string stay =
      Told<v1::ReportCaseResponse>("CaseService/ReportCase",
                                   "parent: 'unions/2' member: '" + twice +
                                       "' occasion: OCCASION_ILLNESS_HOSPITAL "
                                       "event_on { year: 2026 month: 11 day: 10 }")
          .case_()
          .name();
  Leaves(stay, 18);
  EXPECT_EQ(Rows(), 0);
  const auto etag = [&](const std::string& name) {
    return Told<v1::Member>("MemberService/GetMember", "name: '" + name + "'").etag();
  };
  const std::string& person = world_.member("孙老师");
  Do("chair", "MemberService/MergeMembers",
     absl::StrCat("parent: 'unions/2' source: '", twice, "' target: '", person,
                  "' source_etag: '", etag(twice), "' target_etag: '", etag(person),
                  "' reason: '同一人'"));
  EXPECT_EQ(Due(), "孙老师 11-25");
  Contact("孙老师", 20, "REACHED");
  EXPECT_EQ(Due(), "");
}

}  // namespace
}  // namespace unioncare::testing
