// The work with cases through the server: every state under every method and role, the three
// clocks, declining and wanting it after all, what waits for tasks.
#include <map>
#include <set>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/time/time.h"
#include "service/domain/calendar.h"
#include "service/domain/casework.h"
#include "tests/api/casework_fixture.h"
#include "unioncare/v1/calendars.pb.h"
#include "unioncare/v1/cases.pb.h"
#include "unioncare/v1/members.pb.h"
#include "unioncare/v1/tasks.pb.h"
#include "unioncare/v1/users.pb.h"
#include "unioncare/v1/visits.pb.h"

namespace unioncare::testing {
namespace {

TEST_F(Casework, EveryStateUnderEveryMethodAndRole) {
  const struct {
    const char* method;
    CaseStep step;
    const char* rest;
  } kMethods[] = {
      {"CaseService/AssignCase", CaseStep::kAssign, "responsible: 'unions/2/members/2'"},
      {"CaseService/MarkCaseUnreachable", CaseStep::kMarkUnreachable,
       "tried_on { year: 2026 month: 11 day: 20 } replan_on { year: 2026 month: 11 day: 25 }"},
      {"CaseService/DeclineCase", CaseStep::kDecline, "reason: '谢绝'"},
      {"CaseService/RejectCase", CaseStep::kReject, "reason: '不属实'"},
      {"CaseService/CancelCase", CaseStep::kCancel, "reason: '误录'"},
      {"CaseService/CloseCase", CaseStep::kClose, "result: '办结'"},
      {"CaseService/ReopenCase", CaseStep::kReopen, "reason: '恢复'"},
      {"CaseService/ExcludeFromCase", CaseStep::kExclude, "member: 'unions/2/members/7'"},
  };
  // Who may at all, and who of them sees 王强 (a man of group 2 in service).
  const std::map<std::string, std::pair<Role, bool>> roles = {
      {"admin", {Role::kAdministrator, false}},   {"chair", {Role::kChair, true}},
      {"committee", {Role::kCommitteeMember, true}}, {"leader", {Role::kGroupLeader, false}},
      {"women", {Role::kWomensOfficer, false}},   {"accountant", {Role::kAccountant, false}},
      {"cashier", {Role::kCashier, false}},       {"auditor", {Role::kAuditor, true}},
      {"retiree", {Role::kRetireeContact, false}}, {"superior", {Role::kSuperior, false}},
      {"member", {Role::kMember, false}}};
  for (int number = 1; number < kCaseStateCount; ++number) {
    const std::string name = CaseIn(static_cast<v1::CaseState>(number));
    for (const auto& [method, step, rest] : kMethods) {
      const CaseState next = kCaseSteps[static_cast<int>(step)][number];
      for (const auto& [who, role] : roles) {
        std::string wanted = next == CaseState::kUnspecified ? "CASE_STEP" : "";
        if (!role.second) wanted = "NOT_FOUND";
        if (!Holds(role.first, PermissionFor(step))) wanted = "PERMISSION_MISSING";
        const MethodDescriptor* descriptor = MethodNamed(method);
        const auto request = Parsed(descriptor->input_type(),
                                    "name: '" + name + "' validate_only: true " + rest);
        const std::string reason = Ask(server_, world_.token(who), descriptor, *request).reason;
        // Closing a case whose follow-ups are open is refused for them.
        if (wanted.empty() && number == 5 && step == CaseStep::kClose) wanted = "CASE_TASKS_OPEN";
        EXPECT_EQ(reason, wanted) << method << " by " << who << " in state " << number;
      }
    }
  }
}

// domain.md 16.13, the first half: declined, and later wanted after all.
TEST_F(Casework, ADeclinedVisitStopsRemindersUntilTheMemberWantsOne) {
  const std::string subject =
      "member: 'unions/2/members/3' occasion: OCCASION_ILLNESS_HOSPITAL "
      "event_on { year: 2026 month: 11 day: 10 } ";
  const std::string name = Report(subject).name();
  EXPECT_EQ(List("overdue = true"), (std::set<std::string>{}));
  server_.clock().Advance(absl::Hours(24 * 7));
  EXPECT_EQ(List("overdue = true"), (std::set<std::string>{name}));
  const v1::Case declined = Step("CaseService/DeclineCase", name, "reason: '希望静养'");
  EXPECT_EQ(declined.state(), v1::CASE_STATE_DECLINED);
  EXPECT_EQ(declined.state_reason(), "希望静养");
  EXPECT_TRUE(declined.has_close_time());
  EXPECT_FALSE(declined.visit_late()) << "a legitimate end";
  EXPECT_EQ(List("overdue = true"), (std::set<std::string>{}));
  EXPECT_EQ(List("open = true"), (std::set<std::string>{}));
  // Another word of it changes nothing; a visit does.
  EXPECT_EQ(Report(subject).state(), v1::CASE_STATE_DECLINED);
  const auto visited = Record(
      subject + "visited_on { year: 2026 month: 11 day: 20 } mode: VISIT_MODE_HOME "
                "visitors { guest: '来宾' }");
  EXPECT_FALSE(visited.opened());
  EXPECT_EQ(visited.case_().name(), name);
  EXPECT_EQ(visited.case_().state(), v1::CASE_STATE_VISITED);
  EXPECT_FALSE(visited.case_().has_close_time());
  // The other way round: reopened by the officer.
  Step("CaseService/DeclineCase", name, "reason: '谢绝'");
  const v1::Case again = Step("CaseService/ReopenCase", name, "reason: '本人改变主意'");
  EXPECT_EQ(again.state(), v1::CASE_STATE_VISITED) << "it was visited before";
  EXPECT_EQ(again.state_reason(), "本人改变主意");
}

// domain.md 16.12.
TEST_F(Casework, Edge12ALeaderReportsTheirOwnIllnessAndNobodyVisitsThemselves) {
  const std::string own =
      "member: 'unions/2/members/5' occasion: OCCASION_ILLNESS_HOSPITAL "
      "event_on { year: 2026 month: 11 day: 20 } ";
  const v1::Case reported = Report(own + "informed_by: 'unions/2/members/5'", "leader");
  EXPECT_EQ(reported.informed_by(), reported.member());
  EXPECT_EQ(Refused<v1::RecordVisitRequest>(
                "CaseService/RecordVisit",
                "parent: 'unions/2' " + own +
                    "visited_on { year: 2026 month: 11 day: 21 } mode: VISIT_MODE_HOME "
                    "visitors { member: 'unions/2/members/5' }",
                "leader")
                .reason,
            "VISITOR_IS_SUBJECT");
  EXPECT_EQ(Refused<v1::AssignCaseRequest>("CaseService/AssignCase",
                                           "name: '" + reported.name() +
                                               "' responsible: 'unions/2/members/5'")
                .reason,
            "VISITOR_IS_SUBJECT");
  EXPECT_EQ(Step("CaseService/AssignCase", reported.name(), "responsible: 'unions/2/members/2'")
                .responsible_display_name(),
            "李娜");
}

// domain.md 16.12: whom the chair should visit is the chair, and the union has three officers.
TEST_F(Casework, Edge12TheChairIsTheOneWhoIsVisitedAndThreeOfficersAreEnough) {
  const auto officer = [&](const char* member, const char* role) {
    Do<v1::User>(
        "UserService/CreateUser",
        Text<v1::CreateUserRequest>(absl::StrCat(
            "parent: 'unions/2' user { display_name: '", role, "' member: 'unions/2/members/",
            member, "' } grant { role: ROLE_", role, " }")),
        "admin");
  };
  officer("3", "CHAIR");
  officer("1", "COMMITTEE_MEMBER");  // 李娜 is the third officer
  const std::string subject =
      "member: 'unions/2/members/3' occasion: OCCASION_ILLNESS_MAJOR "
      "event_on { year: 2026 month: 11 day: 20 } ";
  const std::string on = "visited_on { year: 2026 month: 11 day: 21 } mode: VISIT_MODE_HOME ";
  const std::string name = Report(subject).name();
  EXPECT_EQ(Refused<v1::AssignCaseRequest>("CaseService/AssignCase",
                                           "name: '" + name + "' responsible: 'unions/2/members/3'")
                .reason,
            "VISITOR_IS_SUBJECT");
  EXPECT_EQ(Refused<v1::RecordVisitRequest>("CaseService/RecordVisit",
                                            "parent: 'unions/2' " + subject + on +
                                                "visitors { member: 'unions/2/members/3' }")
                .reason,
            "VISITOR_IS_SUBJECT");
  Step("CaseService/AssignCase", name, "responsible: 'unions/2/members/2'");
  Record(subject + on + "visitors { guest: '来宾' } visitors { guest: '同事' }");
  EXPECT_TRUE(Get(name).officer_missing()) << "nobody of the union went";
  Record(subject + on + "visitors { member: 'unions/2/members/1' } "
                        "visitors { member: 'unions/2/members/2' }");
  EXPECT_FALSE(Get(name).officer_missing()) << "the chair cannot go to themselves: officers do";
  EXPECT_FALSE(Get(name).too_few_visitors());
  // Of anybody else it is the chair who is missing.
  const std::string other =
      Record("member: 'unions/2/members/7' occasion: OCCASION_ILLNESS_MAJOR " + on +
             "visitors { member: 'unions/2/members/1' } visitors { guest: '来宾' }")
          .case_()
          .name();
  EXPECT_TRUE(Get(other).officer_missing());
}

std::string Minute(const google::protobuf::Timestamp& time) {
  return IsoMinute(absl::FromUnixSeconds(time.seconds()));
}

// domain.md 16.14.
TEST_F(Casework, Edge14AnEmergencyAtNightInTheSummerVacation) {
  Do<v1::SchoolPeriod>(
      "CalendarService/CreateSchoolPeriod",
      Text<v1::CreateSchoolPeriodRequest>(
          "parent: 'unions/2' period { kind: SCHOOL_PERIOD_KIND_VACATION display_name: '暑假' "
          "from { year: 2026 month: 7 day: 6 } to { year: 2026 month: 8 day: 31 } }"));
  // Fire on Saturday 2026-07-18; the union hears of it at 23:30.
  const std::string subject =
      "member: 'unions/2/members/3' occasion: OCCASION_EMERGENCY "
      "event_on { year: 2026 month: 7 day: 18 } informed_time { seconds: 1784388600 } ";
  const v1::Case reported = Report(subject);
  EXPECT_EQ(Minute(reported.informed_time()), "2026-07-18 23:30");
  EXPECT_EQ(Minute(reported.due_report_time()), "2026-07-19 03:30") << "A runs through the night";
  EXPECT_EQ(Minute(reported.due_visit_time()), "2026-07-19 23:30") << "B runs on a Sunday";
  const v1::RecordVisitResponse visited =
      Record(subject + "visited_on { year: 2026 month: 7 day: 19 } visited_at: '08:00' "
                       "mode: VISIT_MODE_HOME visitors { guest: '来宾' }");
  EXPECT_FALSE(visited.case_().visit_late());
  EXPECT_EQ(visited.case_().hours_to_visit(), 8);
  // C pauses: its thirty days are counted from the first day after the vacation.
  EXPECT_EQ(Minute(visited.case_().due_close_time()), "2026-10-01 00:00");
}

// domain.md 16.26: three working days over the National Day holiday, with its make-up Saturday.
TEST_F(Casework, TheVisitClockKnowsMakeUpSaturdays) {
  const v1::Case reported = Report(
      "member: 'unions/2/members/3' occasion: OCCASION_ILLNESS_HOSPITAL "
      "event_on { year: 2026 month: 9 day: 29 } informed_on { year: 2026 month: 9 day: 30 }");
  EXPECT_EQ(Minute(reported.due_visit_time()), "2026-10-11 00:00") << "the end of Saturday 10-10";
  EXPECT_EQ(Minute(reported.due_report_time()), "2026-10-01 12:00") << "nights and holidays count";
  EXPECT_TRUE(reported.report_late());
  EXPECT_TRUE(reported.visit_late());
  EXPECT_EQ(reported.policy(), "policies/1");
  EXPECT_EQ(reported.visitors_min(), 2);
}

TEST_F(Casework, ThreeMomentsMakeTheHoursAndAssumedOnesMakeNone) {
  const std::string visit =
      "visited_on { year: 2026 month: 11 day: 20 } visited_at: '14:30' mode: VISIT_MODE_HOME "
      "visitors { guest: '来宾' } ";
  const auto known = Record("member: 'unions/2/members/3' occasion: OCCASION_ACCIDENT_INJURY "
                            "informed_time { seconds: 1795140000 } " + visit);  // 11-20 10:00
  EXPECT_EQ(Minute(known.case_().informed_time()), "2026-11-20 10:00");
  EXPECT_EQ(known.case_().hours_to_visit(), 4);
  EXPECT_EQ(known.visit().visited_at(), "14:30");
  EXPECT_FALSE(known.case_().visit_late());
  const auto assumed =
      Record("member: 'unions/2/members/3' occasion: OCCASION_SURGERY " + visit);
  EXPECT_TRUE(assumed.case_().informed_on_assumed());
  EXPECT_FALSE(assumed.case_().has_hours_to_visit());
}

TEST_F(Casework, ACallStopsTheVisitClockOnlyWhereThePolicySaysSo) {
  const std::string call =
      "visited_on { year: 2026 month: 11 day: 20 } mode: VISIT_MODE_PHONE met: MET_MEMBER "
      "visitors { guest: '来宾' } ";
  const auto hospital =
      Record("member: 'unions/2/members/3' occasion: OCCASION_ILLNESS_HOSPITAL " + call);
  EXPECT_EQ(hospital.case_().state(), v1::CASE_STATE_REPORTED);
  EXPECT_FALSE(hospital.case_().has_help_time());
  const auto contact =
      Record("member: 'unions/2/members/7' occasion: OCCASION_RETIREE_PERIODIC " + call);
  EXPECT_NE(contact.case_().state(), v1::CASE_STATE_REPORTED);
  EXPECT_TRUE(contact.case_().has_help_time());
}

TEST_F(Casework, TooFewVisitorsAndNoOfficerAreShownAndNotRefused) {
  const std::string visit =
      "member: 'unions/2/members/3' occasion: OCCASION_ACCIDENT_INJURY "
      "visited_on { year: 2026 month: 11 day: 20 } mode: VISIT_MODE_HOME ";
  const std::string name = Record(visit + "visitors { guest: '来宾' }").case_().name();
  EXPECT_TRUE(Get(name).too_few_visitors());
  EXPECT_TRUE(Get(name).officer_missing());
  Record(visit + "visitors { guest: '来宾' } visitors { member: 'unions/2/members/2' }");
  EXPECT_FALSE(Get(name).too_few_visitors());
  EXPECT_FALSE(Get(name).officer_missing()) << "李娜 is of the committee";
}

// An office is judged by the day of the visit: an old case stays clean when it has ended.
TEST_F(Casework, WhoWasAnOfficerOnTheDayOfTheVisitStaysOneAfterTheOfficeIsTaken) {
  const std::string visit =
      "member: 'unions/2/members/3' occasion: OCCASION_ACCIDENT_INJURY mode: VISIT_MODE_HOME "
      "visitors { guest: '来宾' } visitors { member: 'unions/2/members/2' } ";
  const std::string name =
      Record(visit + "visited_on { year: 2026 month: 11 day: 20 }").case_().name();
  EXPECT_FALSE(Get(name).officer_missing());
  server_.clock().Advance(absl::Hours(24));
  v1::GetUserRequest me;
  me.set_name("users/me");
  const auto held = Do<v1::User>("UserService/GetUser", me, "committee");
  ASSERT_EQ(held.grants_size(), 1);
  EXPECT_EQ(GetReason(name, "committee"), "");
  v1::RevokeRoleRequest revoke;
  revoke.set_parent(kUnion);
  revoke.set_user(held.name());
  *revoke.mutable_grant() = held.grants(0);
  EXPECT_EQ(Do<v1::User>("UserService/RevokeRole", revoke).grants_size(), 0) << "held no longer";
  EXPECT_EQ(GetReason(name, "committee"), "PERMISSION_MISSING") << "at once";
  EXPECT_FALSE(Get(name).officer_missing()) << "she was of the committee on that day";
  const std::string later =
      Record("member: 'unions/2/members/7'" + visit.substr(visit.find(" occasion")) +
             "visited_on { year: 2026 month: 11 day: 22 }")
          .case_()
          .name();
  EXPECT_TRUE(Get(later).officer_missing()) << "and no longer";
  // It can be given again, and ended again.
  v1::GrantRoleRequest again;
  again.set_parent(kUnion);
  again.set_user(held.name());
  *again.mutable_grant() = held.grants(0);
  EXPECT_EQ(Do<v1::User>("UserService/GrantRole", again, "admin").grants_size(), 1);
  EXPECT_EQ(GetReason(name, "committee"), "");
  EXPECT_EQ(Do<v1::User>("UserService/RevokeRole", revoke).grants_size(), 0);
  EXPECT_EQ(FirstDifference(server_, world_.token("chair"), kUnion), "");
}

TEST_F(Casework, ClosingWaitsForNeedsPromisesAndFollowUps) {
  const std::string visit =
      "member: 'unions/2/members/3' occasion: OCCASION_SURGERY "
      "visited_on { year: 2026 month: 11 day: 20 } mode: VISIT_MODE_HOSPITAL "
      "visitors { guest: '来宾' } ";
  const auto recorded = Record(visit + "needs: '调课' "
                                       "next_contact_on { year: 2026 month: 11 day: 27 }");
  EXPECT_EQ(recorded.case_().state(), v1::CASE_STATE_FOLLOW_UP);
  const std::string name = recorded.case_().name();
  EXPECT_EQ(Get(name).open_task_count(), 2);
  const Answer refused = Refused<v1::CloseCaseRequest>(
      "CaseService/CloseCase", "name: '" + name + "' result: '办结'");
  EXPECT_EQ(refused.reason, "CASE_TASKS_OPEN");
  EXPECT_EQ(ErrorInfoOf(refused.status).metadata().at("count"), "2");
  // What was entered in error leaves nothing to be done.
  Step("CaseService/CancelCase", name, "reason: '误录'");
  EXPECT_EQ(Get(name).open_task_count(), 0);
  EXPECT_EQ(Tasks(name), (std::vector<std::string>{"NEED DROPPED 误录", "FOLLOW_UP DROPPED 误录"}));
}

TEST_F(Casework, ADeclinedCaseKeepsItsNeedsAndPromises) {
  const std::string visit =
      "member: 'unions/2/members/3' occasion: OCCASION_SURGERY "
      "visited_on { year: 2026 month: 11 day: 20 } mode: VISIT_MODE_HOSPITAL "
      "visitors { guest: '来宾' } ";
  const std::string name = Record(visit + "needs: '调课' promises: '代课' "
                                          "next_contact_on { year: 2026 month: 11 day: 27 }")
                               .case_()
                               .name();
  Step("CaseService/DeclineCase", name, "reason: '希望静养'");
  EXPECT_EQ(Tasks(name), (std::vector<std::string>{"NEED OPEN ", "PROMISE OPEN ",
                                                   "FOLLOW_UP DROPPED 希望静养"}));
  EXPECT_EQ(Get(name).open_task_count(), 2);
  Do<v1::CompleteTaskResponse>("TaskService/CompleteTask",
                               Text<v1::CompleteTaskRequest>(
                                   "name: 'unions/2/tasks/1' outcome: '已调课'"));
  EXPECT_EQ(Get(name).state(), v1::CASE_STATE_DECLINED);
  EXPECT_EQ(FirstDifference(server_, world_.token("chair"), kUnion), "");
}

// Closing waits for follow-ups, so the state must tell of them whoever makes or ends them.
TEST_F(Casework, TheStateFollowsEveryFollowUpThatIsMadeDoneOrDropped) {
  const std::string visit =
      "parent: 'unions/2' member: 'unions/2/members/3' occasion: OCCASION_SURGERY "
      "visited_on { year: 2026 month: 11 day: 21 } mode: VISIT_MODE_HOSPITAL "
      "visitors { guest: '来宾' } ";
  const v1::RecordVisitResponse recorded = Do<v1::RecordVisitResponse>(
      "CaseService/RecordVisit", Text<v1::RecordVisitRequest>(visit));
  const std::string name = recorded.case_().name();
  DropTasks(name);
  EXPECT_EQ(Get(name).state(), v1::CASE_STATE_VISITED);
  const auto add = [&](const std::string& task) {
    return Do<v1::Task>("TaskService/CreateTask",
                        Text<v1::CreateTaskRequest>("parent: 'unions/2' task { case: '" + name +
                                                    "' " + task + " }"))
        .name();
  };
  add("kind: TASK_KIND_NEED content: '调课'");
  EXPECT_EQ(Get(name).state(), v1::CASE_STATE_VISITED) << "a need is no follow-up";
  const std::string first =
      add("kind: TASK_KIND_FOLLOW_UP due_on { year: 2026 month: 11 day: 22 }");
  EXPECT_EQ(Get(name).state(), v1::CASE_STATE_FOLLOW_UP);
  const std::string second =
      add("kind: TASK_KIND_FOLLOW_UP due_on { year: 2026 month: 12 day: 22 }");
  Do<v1::CompleteTaskResponse>(
      "TaskService/CompleteTask",
      Text<v1::CompleteTaskRequest>("name: '" + first + "' visit: '" + recorded.visit().name() +
                                    "'"));
  EXPECT_EQ(Get(name).state(), v1::CASE_STATE_FOLLOW_UP) << "one is open still";
  Do<v1::Task>("TaskService/DropTask",
               Text<v1::DropTaskRequest>("name: '" + second + "' reason: '不再需要'"));
  EXPECT_EQ(Get(name).state(), v1::CASE_STATE_VISITED);
  EXPECT_EQ(FirstDifference(server_, world_.token("chair"), kUnion), "");
}

TEST_F(Casework, ADischargeStartsTheCloseClockAndTheFollowUp) {
  const auto recorded = Record(
      "member: 'unions/2/members/3' occasion: OCCASION_ILLNESS_HOSPITAL "
      "visited_on { year: 2026 month: 11 day: 18 } mode: VISIT_MODE_HOSPITAL "
      "visitors { guest: '来宾' }");
  // Until then a long stay is visited again, thirty days after the last visit at the latest.
  EXPECT_EQ(recorded.case_().due_close_time().seconds(),
            absl::ToUnixSeconds(MidnightAfter(absl::CivilDay(2026, 12, 18))));
  v1::UpdateCaseRequest update;
  update.mutable_case_()->set_name(recorded.case_().name());
  update.mutable_case_()->set_etag(recorded.case_().etag());
  update.mutable_case_()->mutable_discharged_on()->set_year(2026);
  update.mutable_case_()->mutable_discharged_on()->set_month(11);
  update.mutable_case_()->mutable_discharged_on()->set_day(20);
  update.mutable_update_mask()->add_paths("discharged_on");
  const v1::Case changed = Do<v1::Case>("CaseService/UpdateCase", update);
  EXPECT_EQ(changed.due_close_time().seconds(),
            absl::ToUnixSeconds(MidnightAfter(absl::CivilDay(2026, 12, 20))));
  EXPECT_EQ(changed.state(), v1::CASE_STATE_FOLLOW_UP);
  v1::ListTasksRequest list;
  list.set_parent(kUnion);
  const auto tasks = Do<v1::ListTasksResponse>("TaskService/ListTasks", list);
  ASSERT_EQ(tasks.tasks_size(), 1);
  EXPECT_EQ(tasks.tasks(0).kind(), v1::TASK_KIND_FOLLOW_UP);
  EXPECT_EQ(tasks.tasks(0).due_on().day(), 27) << "seven days after the discharge";
  EXPECT_EQ(Refused<v1::UpdateCaseRequest>("CaseService/UpdateCase", update.DebugString()).reason,
            "ETAG_MISMATCH");
}

// domain.md 16.21: responsibility follows the case, statistics follow the date.
TEST_F(Casework, ATransferOfTheMemberLeavesGroupAndResponsibilityOfAnOpenCase) {
  const std::string name =
      Report("member: 'unions/2/members/3' occasion: OCCASION_MARRIAGE").name();
  Step("CaseService/AssignCase", name, "responsible: 'unions/2/members/2'");
  Do<v1::Member>("MemberService/UpdateMember",
                 Text<v1::UpdateMemberRequest>(
                     "member { name: 'unions/2/members/3' etag: 'ETAG-OF-1' "
                     "group: 'unions/2/groups/1' } update_mask { paths: 'group' }"));
  const v1::Case found = Get(name);
  EXPECT_EQ(found.group(), "unions/2/groups/2") << "the group on the day of the report";
  EXPECT_EQ(found.responsible(), "unions/2/members/2");
  EXPECT_EQ(List("group = \"unions/2/groups/2\""), (std::set<std::string>{name}));
  EXPECT_EQ(List("responsible = \"unions/2/members/2\" AND open = true"),
            (std::set<std::string>{name}));
  EXPECT_EQ(Get(name, "leader").name(), name) << "the new group's leader sees the member";
}

// domain.md 16.25.
TEST_F(Casework, ARepeatedCallDoesNothingTwice) {
  const std::string name =
      Report("member: 'unions/2/members/3' occasion: OCCASION_MARRIAGE").name();
  const std::string text =
      "name: '" + name + "' responsible: 'unions/2/members/2' request_id: 'again'";
  const Answer first = Refused<v1::AssignCaseRequest>("CaseService/AssignCase", text);
  const Answer second = Refused<v1::AssignCaseRequest>("CaseService/AssignCase", text);
  EXPECT_TRUE(first.status.ok());
  EXPECT_EQ(first.bytes, second.bytes);
  const std::string rows =
      "parent: 'unions/2' occasion: OCCASION_RETIREMENT request_id: 'rows' "
      "rows { member: 'unions/2/members/3' event_on { year: 2026 month: 12 day: 31 } }";
  EXPECT_EQ(Refused<v1::OpenCasesRequest>("CaseService/OpenCases", rows).bytes,
            Refused<v1::OpenCasesRequest>("CaseService/OpenCases", rows).bytes);
  EXPECT_EQ(List("occasion = retirement").size(), 1u);
}

}  // namespace
}  // namespace unioncare::testing
