// Who sees which cases through the server: restrictions, work lists, batches.
#include <set>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "tests/api/casework_fixture.h"
#include "unioncare/v1/cases.pb.h"
#include "unioncare/v1/families.pb.h"
#include "unioncare/v1/tasks.pb.h"
#include "unioncare/v1/users.pb.h"
#include "unioncare/v1/visits.pb.h"

namespace unioncare::testing {
namespace {

using CaseSight = Casework;

// ---- restrictions

constexpr char kDispute[] =
    "member: 'unions/2/members/4' occasion: OCCASION_FAMILY_DISPUTE summary: '家庭矛盾' "
    "visited_on { year: 2026 month: 11 day: 20 } mode: VISIT_MODE_HOME "
    "visitors { guest: '调解员' } notes: '谈话' needs: '希望协调' ";

// domain.md 16.13, the second half: the note of a mediation must not be visible to the other spouse
// who is an officer.
TEST_F(CaseSight, AMediationDoesNotExistForTheOtherSpouseWhoIsAnOfficer) {
  const std::string name = Record(kDispute).case_().name();
  EXPECT_TRUE(Get(name).restricted()) << "the policy restricts disputes";
  // 李娜 of the committee does not carry it: she sees that it is, and nothing of what it holds.
  const v1::Case outline = Get(name, "committee");
  EXPECT_TRUE(outline.details_hidden());
  EXPECT_EQ(outline.summary(), "");
  EXPECT_EQ(outline.visits(0).needs(), "");
  const std::string reveal = "name: '" + name + "' reason: '核对'";
  EXPECT_EQ(Refused<v1::RevealCaseRequest>("CaseService/RevealCase", reveal, "committee").reason,
            "CASE_RESTRICTED");
  EXPECT_EQ(Refused<v1::CloseCaseRequest>("CaseService/CloseCase",
                                          "name: '" + name + "' result: '办结'", "committee")
                .reason,
            "CASE_RESTRICTED");
  EXPECT_EQ(Refused<v1::RevealCaseRequest>("CaseService/RevealCase", reveal, "chair").reason, "");
  // As the spouse of 赵敏 she finds nothing at all.
  Do<v1::FamilyMember>("MemberService/CreateFamilyMember",
                       Text<v1::CreateFamilyMemberRequest>(
                           "parent: 'unions/2/members/4' family_member { relation: RELATION_SPOUSE "
                           "works_here: 'unions/2/members/2' reason: '家庭纠纷回避' }"));
  EXPECT_EQ(GetReason(name, "committee"), "NOT_FOUND");
  EXPECT_EQ(List("", "committee").count(name), 0u);
  EXPECT_EQ(List("member = \"unions/2/members/4\"", "committee").size(), 0u);
  EXPECT_EQ(Refused<v1::RevealCaseRequest>("CaseService/RevealCase", reveal, "committee").reason,
            "NOT_FOUND");
  // Nor does a word of the same event lead her to it.
  const auto other = Record(
      "member: 'unions/2/members/4' occasion: OCCASION_FAMILY_DISPUTE case: '' "
      "visited_on { year: 2026 month: 11 day: 20 } mode: VISIT_MODE_HOME "
      "visitors { guest: '来宾' }", "committee");
  EXPECT_TRUE(other.opened());
  EXPECT_NE(other.case_().name(), name);
  EXPECT_EQ(Get(name).visit_count(), 1);
}

// Whoever records a visit carries the case and reads it: so a restricted case takes a visit only
// from those who carry it already.
TEST_F(CaseSight, NobodyOpensARestrictedCaseByRecordingAVisitToIt) {
  const std::string name = Record(kDispute).case_().name();
  const std::string visit =
      "parent: 'unions/2' member: 'unions/2/members/4' occasion: OCCASION_FAMILY_DISPUTE "
      "visited_on { year: 2026 month: 11 day: 20 } mode: VISIT_MODE_HOME "
      "visitors { guest: '来宾' } ";
  for (const std::string& way : {visit + "case: '" + name + "'", visit}) {
    EXPECT_EQ(Refused<v1::RecordVisitRequest>("CaseService/RecordVisit", way, "committee").reason,
              "CASE_RESTRICTED");
  }
  EXPECT_EQ(Get(name).visit_count(), 1);
  EXPECT_EQ(Refused<v1::RevealCaseRequest>("CaseService/RevealCase",
                                           "name: '" + name + "' reason: '核对'", "committee")
                .reason,
            "CASE_RESTRICTED");
  // The chair assigns her first; then she carries it.
  Step("CaseService/AssignCase", name, "responsible: 'unions/2/members/2'");
  const auto recorded = Record(visit.substr(visit.find("member")), "committee");
  EXPECT_EQ(recorded.case_().name(), name);
  EXPECT_EQ(recorded.case_().visit_count(), 2);
}

// Nobody is to see to what they cannot see.
TEST_F(CaseSight, ARestrictedCaseIsNotGivenToWhomItIsKeptFrom) {
  const std::string dispute = Record(kDispute).case_().name();
  const std::string hardship =
      Report("member: 'unions/2/members/3' occasion: OCCASION_HARDSHIP").name();
  const auto assign = [&](const std::string& name, const std::string& to) {
    return Refused<v1::AssignCaseRequest>(
               "CaseService/AssignCase",
               "name: '" + name + "' validate_only: true responsible: 'unions/2/members/" + to +
                   "'")
        .reason;
  };
  EXPECT_EQ(assign(dispute, "2"), "");
  EXPECT_EQ(assign(hardship, "2"), "");
  Do<v1::FamilyMember>("MemberService/CreateFamilyMember",
                       Text<v1::CreateFamilyMemberRequest>(
                           "parent: 'unions/2/members/4' family_member { relation: RELATION_SPOUSE "
                           "works_here: 'unions/2/members/2' reason: '家庭纠纷回避' }"));
  Step("CaseService/ExcludeFromCase", hardship, "member: 'unions/2/members/2'");
  EXPECT_EQ(assign(dispute, "2"), "RESPONSIBLE_GONE") << "a relative";
  EXPECT_EQ(assign(hardship, "2"), "RESPONSIBLE_GONE") << "excluded by name";
  EXPECT_EQ(assign(dispute, "1"), "");
  const std::string task = "parent: 'unions/2' validate_only: true task { case: '" + dispute +
                           "' kind: TASK_KIND_NEED content: '再谈' responsible: 'unions/2/members/";
  EXPECT_EQ(Refused<v1::CreateTaskRequest>("TaskService/CreateTask", task + "2' }").reason,
            "RESPONSIBLE_GONE");
  EXPECT_EQ(Refused<v1::CreateTaskRequest>("TaskService/CreateTask", task + "1' }").reason, "");
  // Nor does it come to them with the work of somebody who leaves.
  Step("CaseService/AssignCase", dispute, "responsible: 'unions/2/members/1'");
  Step("CaseService/AssignCase", hardship, "responsible: 'unions/2/members/1'");
  Do<v1::Task>("TaskService/CreateTask",
               Text<v1::CreateTaskRequest>(
                   "parent: 'unions/2' task { case: '" + dispute +
                   "' kind: TASK_KIND_NEED content: '再谈' responsible: 'unions/2/members/1' }"));
  const auto handed = Do<v1::HandOverWorkResponse>(
      "TaskService/HandOverWork",
      Text<v1::HandOverWorkRequest>(
          "parent: 'unions/2' from: 'unions/2/members/1' to: 'unions/2/members/2'"));
  EXPECT_EQ(handed.case_count() + handed.task_count(), 0) << handed.DebugString();
  EXPECT_EQ(handed.kept_back_count(), 3);
}

TEST_F(CaseSight, TheOtherSpouseSeesNothingEvenAsChair) {
  const std::string name = Record(kDispute, "committee").case_().name();
  // The chair is 李娜's second user: a new chair who is 赵敏's husband 王强.
  v1::CreateUserRequest user = Text<v1::CreateUserRequest>(
      "parent: 'unions/2' user { display_name: '副主席' member: 'unions/2/members/3' } "
      "grant { role: ROLE_CHAIR union: 'unions/2' }");
  const auto made = Do<v1::User>("UserService/CreateUser", user);
  v1::CreateTokenRequest token;
  token.set_parent(kUnion);
  token.set_user(made.name());
  world_.tokens["husband"] = Do<v1::Token>("UserService/CreateToken", token).secret();
  EXPECT_EQ(Get(name, "husband").summary(), "家庭矛盾") << "a chair reads it";
  Do<v1::FamilyMember>("MemberService/CreateFamilyMember",
                       Text<v1::CreateFamilyMemberRequest>(
                           "parent: 'unions/2/members/4' family_member { relation: RELATION_SPOUSE "
                           "works_here: 'unions/2/members/3' reason: '家庭纠纷回避' }"));
  EXPECT_EQ(GetReason(name, "husband"), "NOT_FOUND");
  EXPECT_EQ(List("", "husband").count(name), 0u);
  EXPECT_EQ(Get(name, "chair").summary(), "家庭矛盾");
}

TEST_F(CaseSight, WhoIsExcludedByNameFindsNothingUntilItIsUndone) {
  const std::string name =
      Report("member: 'unions/2/members/3' occasion: OCCASION_HARDSHIP summary: '困难'").name();
  EXPECT_EQ(Get(name, "committee").summary(), "困难");
  const v1::Case excluded =
      Step("CaseService/ExcludeFromCase", name, "member: 'unions/2/members/2'");
  EXPECT_TRUE(excluded.restricted());
  EXPECT_EQ(GetReason(name, "committee"), "NOT_FOUND");
  EXPECT_EQ(List("", "committee").count(name), 0u);
  v1::UpdateCaseRequest update = Text<v1::UpdateCaseRequest>(
      "case { restricted: false } update_mask { paths: 'restricted' }");
  update.mutable_case_()->set_name(name);
  update.mutable_case_()->set_etag(excluded.etag());
  EXPECT_EQ(Ask(server_, world_.token("chair"), MethodNamed("CaseService/UpdateCase"), update)
                .reason,
            "CASE_EXCLUDES");
  const v1::Case undone =
      Step("CaseService/ExcludeFromCase", name, "member: 'unions/2/members/2' undo: true");
  EXPECT_TRUE(Get(name, "committee").details_hidden());
  update.mutable_case_()->set_etag(undone.etag());
  Do<v1::Case>("CaseService/UpdateCase", update);
  EXPECT_EQ(Get(name, "committee").summary(), "困难");
  EXPECT_EQ(FirstDifference(server_, world_.token("chair"), kUnion), "");
}

TEST_F(CaseSight, WhoIsExcludedKeepsNoTaskOfTheCase) {
  const std::string name =
      Report("member: 'unions/2/members/3' occasion: OCCASION_HARDSHIP").name();
  v1::CreateTaskRequest create = Text<v1::CreateTaskRequest>(
      "task { kind: TASK_KIND_NEED content: '轮椅' responsible: 'unions/2/members/2' "
      "due_on { year: 2026 month: 12 day: 1 } }");
  create.set_parent(kUnion);
  create.mutable_task()->set_case_(name);
  const std::string task = Do<v1::Task>("TaskService/CreateTask", create).name();
  Step("CaseService/ExcludeFromCase", name, "member: 'unions/2/members/2'");
  v1::GetTaskRequest get;
  get.set_name(task);
  EXPECT_NE(Do<v1::Task>("TaskService/GetTask", get).responsible(), "unions/2/members/2");
}

// ---- lists

TEST_F(CaseSight, OverdueCasesComeByWhatIsDueAndPageByPage) {
  std::vector<std::string> names;
  for (const char* rest :
       {"event_key: '一' occasion: OCCASION_HARDSHIP informed_on { year: 2026 month: 11 day: 9 }",
        "event_key: '一' occasion: OCCASION_ILLNESS_MAJOR "
        "informed_on { year: 2026 month: 11 day: 16 }",
        "event_key: '一' occasion: OCCASION_EMERGENCY informed_on { year: 2026 month: 11 day: 5 }",
        "occasion: OCCASION_EMERGENCY event_key: '二' "
        "informed_on { year: 2026 month: 11 day: 5 }"}) {
    names.push_back(Report(absl::StrCat("member: 'unions/2/members/3' event_on { year: 2026 "
                                        "month: 11 day: 5 } ",
                                        rest))
                        .name());
  }
  // Visited long ago, and not closed in time.
  const auto visited = Record(
      "member: 'unions/2/members/3' occasion: OCCASION_BEREAVEMENT_RELATIVE "
      "visited_on { year: 2026 month: 8 day: 3 } mode: VISIT_MODE_FUNERAL "
      "visitors { guest: '来宾' }");
  const std::vector<std::string> wanted = {names[2], names[3], names[0], names[1],
                                           visited.case_().name()};
  std::vector<std::string> found;
  v1::ListCasesRequest request;
  request.set_parent(kUnion);
  request.set_filter("overdue = true");
  request.set_page_size(2);
  do {
    const auto page = Do<v1::ListCasesResponse>("CaseService/ListCases", request);
    for (const v1::Case& each : page.cases()) {
      found.push_back(each.name());
      EXPECT_TRUE(each.visit_late() || each.close_late());
    }
    request.set_page_token(page.next_page_token());
  } while (!request.page_token().empty() && found.size() < 20);
  EXPECT_EQ(found, wanted);
}

// ---- batches

TEST_F(CaseSight, ABatchOpensOrJoinsAllOrNothing) {
  const auto row = [](int member, int day) {
    return absl::StrFormat(
        "rows { member: 'unions/2/members/%d' event_on { year: 2026 month: 12 day: %d } } ",
        member, day);
  };
  const std::string parent = "parent: 'unions/2' occasion: OCCASION_RETIREMENT ";
  const std::string known =
      Report("member: 'unions/2/members/3' occasion: OCCASION_RETIREMENT "
             "event_on { year: 2026 month: 12 day: 20 }")
          .name();
  EXPECT_EQ(Refused<v1::OpenCasesRequest>("CaseService/OpenCases",
                                          parent + row(1, 31) + row(99, 31))
                .reason,
            "NOT_FOUND");
  // Days before anybody was born: of the second row and the fourth.
  const std::string wrong =
      "rows { member: 'unions/2/members/2' event_on { year: 1950 month: 1 day: 1 } } ";
  const Answer refused = Refused<v1::OpenCasesRequest>(
      "CaseService/OpenCases", parent + row(1, 31) + wrong + row(2, 31) + wrong);
  EXPECT_EQ(refused.reason, "DATE_BEFORE_BIRTH");
  ASSERT_EQ(BadRequestOf(refused.status).field_violations_size(), 2);
  EXPECT_EQ(BadRequestOf(refused.status).field_violations(0).field(), "rows[1].event_on");
  EXPECT_EQ(BadRequestOf(refused.status).field_violations(1).field(), "rows[3].event_on");
  EXPECT_EQ(List("occasion = retirement"), (std::set<std::string>{known}));

  const auto request = Text<v1::OpenCasesRequest>(parent + row(1, 31) + row(3, 31) + row(1, 31));
  v1::OpenCasesRequest trial = request;
  trial.set_validate_only(true);
  for (const v1::OpenCasesRequest& each : {trial, request}) {
    const auto opened = Do<v1::OpenCasesResponse>("CaseService/OpenCases", each);
    ASSERT_EQ(opened.rows_size(), 3);
    EXPECT_TRUE(opened.rows(0).opened());
    EXPECT_FALSE(opened.rows(1).opened());
    EXPECT_EQ(opened.rows(1).case_().name(), known);
    EXPECT_FALSE(opened.rows(2).opened()) << "the first row told of it";
    EXPECT_EQ(opened.rows(2).case_().name(), opened.rows(0).case_().name());
    EXPECT_TRUE(opened.rows(0).case_().has_due_visit_time());
  }
  EXPECT_EQ(List("occasion = retirement").size(), 2u);
  EXPECT_EQ(FirstDifference(server_, world_.token("chair"), kUnion), "");
}

TEST_F(CaseSight, ABatchHasALimit) {
  v1::OpenCasesRequest request = Text<v1::OpenCasesRequest>(
      "parent: 'unions/2' occasion: OCCASION_RETIREMENT");
  for (int i = 0; i < 501; ++i) {
    auto* row = request.add_rows();
    row->set_member("unions/2/members/3");
    row->mutable_event_on()->set_year(2026);
    row->mutable_event_on()->set_month(12);
    row->mutable_event_on()->set_day(31);
  }
  EXPECT_EQ(Ask(server_, world_.token("chair"), MethodNamed("CaseService/OpenCases"), request)
                .reason,
            "TOO_MANY_ITEMS");
  request.mutable_rows()->RemoveLast();
  EXPECT_EQ(Do<v1::OpenCasesResponse>("CaseService/OpenCases", request).rows_size(), 500);
}

}  // namespace
}  // namespace unioncare::testing
