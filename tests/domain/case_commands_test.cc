// Tests of what people decide about one case: moving its state, correcting its facts.
#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "service/domain/calendar.h"
#include "service/domain/casework.h"
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

using S = CaseState;

constexpr absl::CivilDay kToday{2026, 11, 21};
constexpr absl::CivilDay kEventDay{2026, 11, 10};
constexpr absl::CivilDay kBorn{1980, 5, 17};
constexpr UnionId kUnion{2};
const absl::Time kNow = MomentOf(kToday, 10 * 60);

Case InState(S state) {
  Case made;
  made.id = CaseId{4};
  made.occasion = Occasion::kIllnessHospital;
  made.member = MemberId{5};
  made.state = state;
  made.event_on = made.ref_on = kEventDay;
  made.informed = MomentOf(kEventDay, std::nullopt);
  made.informed_known = InformedKnown::kDay;
  made.report_time = MomentOf(kEventDay + 1, 10 * 60);
  made.version = 3;
  if (!IsOpen(state)) made.close_time = kNow - absl::Hours(1);
  return made;
}

std::string Refused(const absl::Status& status) {
  if (status.ok()) return "";
  const std::vector<Refusal> refusals = RefusalsOf(status);
  if (refusals.size() != 1) return status.ToString();
  const auto field = refusals[0].facts.find("field");
  return absl::StrCat(InfoOf(refusals[0].reason).name, " ",
                      field == refusals[0].facts.end() ? "" : field->second);
}

CaseCommand Command(CaseStep step) {
  CaseCommand command;
  command.union_id = kUnion;
  command.step = step;
  command.reason = "原因";
  command.responsible = MemberId{7};
  command.tried_on = kToday;
  command.replan_on = kToday + 2;
  return command;
}

CaseCommandFacts Facts(S state) {
  CaseCommandFacts facts;
  facts.current = InState(state);
  facts.born_on = kBorn;
  facts.responsible = MemberState::kActive;
  return facts;
}

TEST(CaseCommand, AnEtagIsOptionalAndComparedFirst) {
  CaseCommand command = Command(CaseStep::kDecline);
  EXPECT_EQ(Refused(Decide(command, Facts(S::kReported), kNow).status()), "");
  command.etag = EtagOfVersion(3);
  EXPECT_EQ(Refused(Decide(command, Facts(S::kReported), kNow).status()), "");
  command.etag = EtagOfVersion(2);
  EXPECT_EQ(Refused(Decide(command, Facts(S::kClosed), kNow).status()), "ETAG_MISMATCH etag");
}

TEST(CaseCommand, AnEndHasItsTimeAndReasonAndReopeningTakesTheTimeAway) {
  for (const CaseStep step : {CaseStep::kDecline, CaseStep::kReject, CaseStep::kCancel}) {
    const auto ended = Decide(Command(step), Facts(S::kUnreachable), kNow);
    ASSERT_TRUE(ended.ok()) << ended.status();
    EXPECT_EQ(ended->close_time, kNow);
    EXPECT_EQ(ended->state_reason, "原因");
    EXPECT_FALSE(IsOpen(ended->state));
  }
  const auto again = Decide(Command(CaseStep::kReopen), Facts(S::kDeclined), kNow);
  ASSERT_TRUE(again.ok()) << again.status();
  EXPECT_EQ(again->close_time, std::nullopt);
  EXPECT_EQ(again->state, S::kReported);
}

TEST(AssignCase, ToALivingMemberWhoIsNotTheSubject) {
  CaseCommand command = Command(CaseStep::kAssign);
  const auto assigned = Decide(command, Facts(S::kReported), kNow);
  ASSERT_TRUE(assigned.ok()) << assigned.status();
  EXPECT_EQ(assigned->responsible, MemberId{7});
  EXPECT_EQ(assigned->state, S::kAssigned);
  CaseCommandFacts facts = Facts(S::kReported);
  facts.responsible = std::nullopt;
  EXPECT_EQ(Refused(Decide(command, facts, kNow).status()), "NOT_FOUND responsible");
  facts.responsible = MemberState::kDeceased;
  EXPECT_EQ(Refused(Decide(command, facts, kNow).status()), "VISITOR_DECEASED responsible");
  for (const MemberState gone : {MemberState::kTransferred, MemberState::kLeft}) {
    facts.responsible = gone;
    EXPECT_EQ(Refused(Decide(command, facts, kNow).status()), "RESPONSIBLE_GONE responsible");
  }
  command.responsible = MemberId{5};
  EXPECT_EQ(Refused(Decide(command, Facts(S::kReported), kNow).status()),
            "VISITOR_IS_SUBJECT responsible");
}

TEST(MarkCaseUnreachable, DaysAreInReach) {
  const auto on = [](absl::CivilDay tried_on, absl::CivilDay replan_on) {
    CaseCommand command = Command(CaseStep::kMarkUnreachable);
    command.tried_on = tried_on;
    command.replan_on = replan_on;
    return Refused(Decide(command, Facts(S::kReported), kNow).status());
  };
  EXPECT_EQ(on(kToday, kToday), "");
  EXPECT_EQ(on(kToday + 1, kToday + 1), "DATE_IN_FUTURE tried_on");
  EXPECT_EQ(on(kEventDay, kToday), "");
  EXPECT_EQ(on(kEventDay - 1, kToday), "DATE_BEFORE_EVENT tried_on");
  EXPECT_EQ(on(kBorn - 1, kToday), "DATE_BEFORE_BIRTH tried_on");
  EXPECT_EQ(on(kToday, kToday - 1), "DATE_BEFORE_TRY replan_on");
  EXPECT_EQ(on(kToday, kToday + kReplanAheadDaysMax), "");
  EXPECT_EQ(on(kToday, kToday + kReplanAheadDaysMax + 1), "DATE_IN_FUTURE replan_on");
  const auto marked = Decide(Command(CaseStep::kMarkUnreachable), Facts(S::kAssigned), kNow);
  EXPECT_EQ(marked->replan_on, kToday + 2);
  EXPECT_EQ(marked->state, S::kUnreachable);
}

TEST(CloseCase, WaitsForEveryTask) {
  CaseCommandFacts facts = Facts(S::kVisited);
  facts.open_tasks = {"unions/2/tasks/1", "unions/2/tasks/9"};
  const auto refused = Decide(Command(CaseStep::kClose), facts, kNow);
  EXPECT_EQ(Refused(refused.status()), "CASE_TASKS_OPEN name");
  EXPECT_EQ(RefusalsOf(refused.status())[0].facts.at("candidates"),
            "unions/2/tasks/1,unions/2/tasks/9");
  facts.open_tasks.clear();
  EXPECT_EQ(Decide(Command(CaseStep::kClose), facts, kNow)->state, S::kClosed);
  EXPECT_EQ(Refused(Decide(Command(CaseStep::kClose), Facts(S::kReported), kNow).status()),
            "CASE_STEP name")
      << "only what was visited is closed";
}

UpdateCase Update(std::vector<std::string> mask) {
  UpdateCase command;
  command.union_id = kUnion;
  command.etag = EtagOfVersion(3);
  command.update_mask = std::move(mask);
  return command;
}

UpdateCaseFacts UpdateFacts(S state = S::kVisited) {
  UpdateCaseFacts facts;
  facts.current = InState(state);
  facts.current.visit_count = 1;
  facts.current.first_visited_on = facts.current.last_visited_on = kEventDay + 2;
  facts.born_on = kBorn;
  facts.informed_by_exists = true;
  return facts;
}

std::string Tried(const UpdateCase& command, const UpdateCaseFacts& facts = UpdateFacts()) {
  return Refused(Decide(command, facts, kNow).status());
}

TEST(UpdateCase, NeedsAnEtagAndAMaskOfKnownFields) {
  UpdateCase command = Update({"severity"});
  command.etag = "";
  EXPECT_EQ(Tried(command), "FIELD_REQUIRED case.etag");
  command.etag = EtagOfVersion(1);
  EXPECT_EQ(Tried(command), "ETAG_MISMATCH case.etag");
  EXPECT_EQ(Tried(Update({})), "FIELD_REQUIRED update_mask");
  EXPECT_EQ(Tried(Update({"severity", "state"})), "UPDATE_MASK_UNKNOWN update_mask");
  EXPECT_EQ(Tried(Update({"severity"}), UpdateFacts(S::kRejected)), "CASE_STEP name");
  EXPECT_EQ(Tried(Update({"severity"}), UpdateFacts(S::kClosed)), "");
}

TEST(UpdateCase, TheEventDayIsCorrectedUpToTheFirstVisit) {
  const auto to = [](std::optional<absl::CivilDay> day) {
    UpdateCase command = Update({"event_on"});
    command.event_on = day;
    return Tried(command);
  };
  EXPECT_EQ(to(std::nullopt), "FIELD_REQUIRED case.event_on");
  EXPECT_EQ(to(kEventDay + 2), "");
  EXPECT_EQ(to(kEventDay + 3), "DATE_BEFORE_EVENT case.event_on");
  EXPECT_EQ(to(kToday + 1), "DATE_IN_FUTURE case.event_on");
  EXPECT_EQ(to(kBorn - 1), "DATE_BEFORE_BIRTH case.event_on");
  UpdateCase command = Update({"event_on"});
  command.event_on = kEventDay - 1;
  UpdateCaseFacts facts = UpdateFacts();
  facts.current.event_on_assumed = true;
  const auto updated = Decide(command, facts, kNow);
  EXPECT_EQ(updated->event_on, kEventDay - 1);
  EXPECT_FALSE(updated->event_on_assumed);
  EXPECT_EQ(updated->ref_on, kEventDay) << "the name of the event stays";
}

TEST(UpdateCase, WhenTheUnionLearnedOfItIsNotAfterReportAndVisit) {
  const auto at = [](std::optional<absl::CivilDay> day, std::optional<absl::Time> time) {
    UpdateCase command = Update({"informed_on", "informed_time"});
    command.informed_on = day;
    command.informed_time = time;
    return Tried(command);
  };
  EXPECT_EQ(at({}, {}), "FIELD_REQUIRED case.informed_on");
  EXPECT_EQ(at(kEventDay + 1, {}), "") << "the day of the report";
  EXPECT_EQ(at(kEventDay + 2, {}), "INFORMED_TOO_LATE case.informed_on");
  EXPECT_EQ(at(kToday + 1, {}), "DATE_IN_FUTURE case.informed_on");
  EXPECT_EQ(at({}, MomentOf(kEventDay, 1)), "");
  EXPECT_EQ(at(kEventDay - 1, MomentOf(kEventDay, 1)), "TIMES_DISAGREE case.informed_time");
  EXPECT_EQ(at({}, MomentOf(kEventDay + 2, 0)), "INFORMED_TOO_LATE case.informed_time");
  EXPECT_EQ(at({}, kNow + absl::Minutes(1)), "TIME_IN_FUTURE case.informed_time");
}

TEST(UpdateCase, AnAssumedEventDayFollowsTheDayOnWhichTheUnionLearnedOfIt) {
  UpdateCaseFacts facts = UpdateFacts();
  facts.current.event_on_assumed = true;
  UpdateCase command = Update({"informed_on"});
  command.informed_on = kEventDay - 3;
  const auto earlier = Decide(command, facts, kNow);
  ASSERT_TRUE(earlier.ok()) << earlier.status();
  EXPECT_EQ(earlier->event_on, kEventDay - 3);
  EXPECT_TRUE(earlier->event_on_assumed);
  // What was put down too early is put right again: the report is the first that is known.
  command.informed_on = kEventDay + 1;
  EXPECT_EQ(Decide(command, facts, kNow)->event_on, kEventDay + 1);
  facts.current.event_on_assumed = false;
  EXPECT_EQ(Decide(command, facts, kNow)->event_on, kEventDay) << "a given day stands";
}

TEST(UpdateCase, ATimeThatIsTakenAwayLeavesItsDay) {
  UpdateCaseFacts facts = UpdateFacts();
  facts.current.informed = MomentOf(kEventDay, 8 * 60);
  facts.current.informed_known = InformedKnown::kMoment;
  const auto updated = Decide(Update({"informed_time"}), facts, kNow);
  ASSERT_TRUE(updated.ok()) << updated.status();
  EXPECT_EQ(updated->informed, MomentOf(kEventDay, std::nullopt));
  EXPECT_EQ(updated->informed_known, InformedKnown::kDay);
}

TEST(UpdateCase, TheDischargeLiesBetweenTheEventAndToday) {
  const auto on = [](std::optional<absl::CivilDay> day) {
    UpdateCase command = Update({"discharged_on"});
    command.discharged_on = day;
    return Tried(command);
  };
  EXPECT_EQ(on(std::nullopt), "");
  EXPECT_EQ(on(kEventDay), "");
  EXPECT_EQ(on(kEventDay - 1), "DATE_BEFORE_EVENT case.discharged_on");
  EXPECT_EQ(on(kToday), "");
  EXPECT_EQ(on(kToday + 1), "DATE_IN_FUTURE case.discharged_on");
}

TEST(UpdateCase, WhoKnewFirstIsAMemberAndTheRestrictionStaysWhileSomebodyIsExcluded) {
  UpdateCase command = Update({"informed_by", "restricted", "severity", "summary"});
  command.informed_by = MemberId{9};
  command.severity = Severity::kSerious;
  command.summary = "摘要";
  UpdateCaseFacts facts = UpdateFacts();
  facts.current.restricted = true;
  const auto updated = Decide(command, facts, kNow);
  ASSERT_TRUE(updated.ok()) << updated.status();
  EXPECT_EQ(updated->informed_by, MemberId{9});
  EXPECT_EQ(updated->severity, Severity::kSerious);
  EXPECT_EQ(updated->summary, "摘要");
  EXPECT_FALSE(updated->restricted);
  facts.informed_by_exists = false;
  EXPECT_EQ(Tried(command, facts), "NOT_FOUND case.informed_by");
  facts = UpdateFacts();
  facts.excludes = true;
  EXPECT_EQ(Tried(command, facts), "CASE_EXCLUDES case.restricted");
}

TEST(ExcludeFromCase, RestrictsItAndTakesItFromTheExcluded) {
  Case current = InState(S::kAssigned);
  current.responsible = MemberId{7};
  const Case other = Excluding(current, MemberId{8});
  EXPECT_TRUE(other.restricted);
  EXPECT_EQ(other.responsible, MemberId{7});
  EXPECT_EQ(other.state, S::kAssigned);
  const Case same = Excluding(current, MemberId{7});
  EXPECT_EQ(same.responsible, std::nullopt);
  EXPECT_EQ(same.state, S::kReported);
}

}  // namespace
}  // namespace unioncare
