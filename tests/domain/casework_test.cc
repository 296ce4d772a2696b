// Tests of what becomes of a case: every state under every step and role, the clocks, who reads it.
#include "service/domain/casework.h"

#include <map>
#include <set>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "gtest/gtest.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

using S = CaseState;

constexpr absl::CivilDay kToday{2026, 11, 21};
constexpr UnionId kUnion{2};
const absl::Time kNow = MomentOf(kToday, 10 * 60);

Case InState(S state) {
  Case made;
  made.id = CaseId{4};
  made.occasion = Occasion::kIllnessHospital;
  made.member = MemberId{5};
  made.state = state;
  made.event_on = kToday - 5;
  made.informed = MomentOf(kToday - 5, 9 * 60);
  made.informed_known = InformedKnown::kMoment;
  made.report_time = MomentOf(kToday - 5, 10 * 60);
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

// ---- states

TEST(CaseSteps, EveryStateUnderEveryStep) {
  // A row per step, a sign per state from reported to closed: the number of the next state, or
  // "." where the step is refused.
  const struct {
    CaseStep step;
    const char* next;
  } kRows[] = {
      {CaseStep::kReport, "123456..."},          {CaseStep::kHelp, "222252..9"},
      {CaseStep::kContact, "123151..9"},         {CaseStep::kNobody, "424456..9"},
      {CaseStep::kAssign, "32345...."},          {CaseStep::kMarkUnreachable, "4.44....."},
      {CaseStep::kDecline, "66666...."},         {CaseStep::kReject, "7.77....."},
      {CaseStep::kCancel, "88888...."},          {CaseStep::kClose, ".9..9...."},
      {CaseStep::kReopen, ".....11.1"},          {CaseStep::kUpdate, "123456..9"},
      {CaseStep::kExclude, "123456789"},
  };
  ASSERT_EQ(std::size(kRows), size_t{kCaseStepCount});
  for (const auto& row : kRows) {
    for (int state = 1; state < kCaseStateCount; ++state) {
      const auto next = Next(InState(static_cast<S>(state)), row.step, kUnion);
      const std::string found = next.ok() ? absl::StrCat(static_cast<int>(*next)) : ".";
      EXPECT_EQ(found, std::string(1, row.next[state - 1]))
          << StateName(static_cast<S>(state)) << " under step " << static_cast<int>(row.step);
      if (!next.ok()) {
        EXPECT_EQ(Refused(next.status()), "CASE_STEP name");
      }
    }
  }
}

TEST(CaseSteps, OpenAgainMeansWhereItStood) {
  Case declined = InState(S::kDeclined);
  EXPECT_EQ(*Next(declined, CaseStep::kReopen, kUnion), S::kReported);
  declined.responsible = MemberId{7};
  EXPECT_EQ(*Next(declined, CaseStep::kReopen, kUnion), S::kAssigned);
  declined.help = kNow;
  EXPECT_EQ(*Next(declined, CaseStep::kReopen, kUnion), S::kVisited);
  Case unreachable = InState(S::kUnreachable);
  unreachable.responsible = MemberId{7};
  EXPECT_EQ(*Next(unreachable, CaseStep::kContact, kUnion), S::kAssigned);
}

TEST(CaseSteps, EveryRoleUnderEveryStep) {
  // Who may take the steps, each state by state as above.
  const std::set<Role> managers = {Role::kChair, Role::kViceChair, Role::kCommitteeMember,
                                   Role::kWomensOfficer};
  std::set<Role> visitors = managers;
  visitors.insert({Role::kGroupLeader, Role::kRetireeContact});
  std::set<Role> reporters = visitors;
  reporters.insert(Role::kMember);
  for (int number = 0; number < kCaseStepCount; ++number) {
    const CaseStep step = static_cast<CaseStep>(number);
    const Permission permission = PermissionFor(step);
    const std::set<Role>& may = permission == Permission::kCaseManage    ? managers
                                : permission == Permission::kVisitRecord ? visitors
                                                                         : reporters;
    for (int role = 1; role < kRoleCount; ++role) {
      EXPECT_EQ(Holds(static_cast<Role>(role), permission),
                may.count(static_cast<Role>(role)) == 1)
          << number << " by role " << role;
    }
  }
  for (const CaseStep step : {CaseStep::kAssign, CaseStep::kReject, CaseStep::kCancel,
                              CaseStep::kClose, CaseStep::kReopen, CaseStep::kExclude}) {
    EXPECT_EQ(PermissionFor(step), Permission::kCaseManage);
  }
  for (const CaseStep step : {CaseStep::kMarkUnreachable, CaseStep::kDecline, CaseStep::kUpdate,
                              CaseStep::kHelp, CaseStep::kContact, CaseStep::kNobody}) {
    EXPECT_EQ(PermissionFor(step), Permission::kVisitRecord);
  }
  EXPECT_EQ(PermissionFor(CaseStep::kReport), Permission::kCaseReport);
}

// ---- visits

OccasionRule Rule(bool remote_counts = false) {
  OccasionRule rule;
  rule.policy = PolicyId{1};
  rule.report = {Span::Unit::kHours, 24};
  rule.visit = {Span::Unit::kWorkingDays, 3};
  rule.close = {Span::Unit::kDays, 30};
  rule.visitors_min = 2;
  rule.remote_counts = remote_counts;
  return rule;
}

Visit Visited(absl::CivilDay day, Met met, VisitMode mode = VisitMode::kHospital) {
  Visit visit;
  visit.visited_on = day;
  visit.met = met;
  visit.mode = mode;
  return visit;
}

TEST(ApplyVisit, SomebodyWasMetInAWayThatCountsOrNot) {
  const struct {
    Met met;
    VisitMode mode;
    bool remote_counts;
    S state;
    bool help;
  } kRows[] = {
      {Met::kMember, VisitMode::kHospital, false, S::kVisited, true},
      {Met::kFamily, VisitMode::kHome, false, S::kVisited, true},
      {Met::kUnspecified, VisitMode::kFuneral, false, S::kVisited, true},
      {Met::kNobody, VisitMode::kHome, false, S::kUnreachable, false},
      {Met::kMember, VisitMode::kPhone, false, S::kReported, false},
      {Met::kMember, VisitMode::kVideo, false, S::kReported, false},
      {Met::kMember, VisitMode::kPhone, true, S::kVisited, true},
      {Met::kMember, VisitMode::kVideo, true, S::kVisited, true},
      {Met::kNobody, VisitMode::kPhone, true, S::kUnreachable, false},
  };
  for (const auto& row : kRows) {
    Case result = InState(S::kReported);
    ApplyVisit(Visited(kToday, row.met, row.mode), Rule(row.remote_counts), result);
    EXPECT_EQ(result.state, row.state) << static_cast<int>(row.met) << static_cast<int>(row.mode);
    EXPECT_EQ(result.help.has_value(), row.help);
  }
}

TEST(ApplyVisit, TheFirstHelpIsTheEarliestHoweverLateItIsEntered) {
  Case result = InState(S::kReported);
  Visit visit = Visited(kToday - 1, Met::kMember);
  ApplyVisit(visit, Rule(), result);
  EXPECT_EQ(result.help, MomentOf(kToday - 1, 12 * 60)) << "noon stands for a day";
  visit.visited_on = kToday - 2;
  visit.visited_minute = 14 * 60 + 30;
  ApplyVisit(visit, Rule(), result);
  EXPECT_EQ(result.help, MomentOf(kToday - 2, 14 * 60 + 30));
  ApplyVisit(Visited(kToday, Met::kMember), Rule(), result);
  EXPECT_EQ(result.help, MomentOf(kToday - 2, 14 * 60 + 30));
}

TEST(ApplyVisit, TheNextTryIsTheNextContactAndGoesOnceSomebodyIsMet) {
  Case result = InState(S::kAssigned);
  Visit nobody = Visited(kToday, Met::kNobody);
  nobody.next_contact_on = kToday + 2;
  ApplyVisit(nobody, Rule(), result);
  EXPECT_EQ(result.state, S::kUnreachable);
  EXPECT_EQ(result.replan_on, kToday + 2);
  ApplyVisit(Visited(kToday, Met::kMember), Rule(), result);
  EXPECT_EQ(result.state, S::kVisited);
  EXPECT_EQ(result.replan_on, std::nullopt);
}

// domain.md 16.13: declined, and later wanted after all.
TEST(ApplyVisit, AVisitOpensADeclinedCaseAgainAndNobodyMetDoesNot) {
  Case declined = InState(S::kDeclined);
  declined.state_reason = "暂不需要";
  Case result = declined;
  ApplyVisit(Visited(kToday, Met::kMember), Rule(), result);
  EXPECT_EQ(result.state, S::kVisited);
  EXPECT_EQ(result.close_time, std::nullopt);
  EXPECT_EQ(result.state_reason, "");
  result = declined;
  ApplyVisit(Visited(kToday, Met::kNobody), Rule(), result);
  EXPECT_EQ(result.state, S::kDeclined);
  EXPECT_EQ(result.close_time, declined.close_time);
}

TEST(ApplyVisit, AVisitEnteredLateLeavesAClosedCaseClosed) {
  Case closed = InState(S::kClosed);
  ApplyVisit(Visited(kToday, Met::kMember), Rule(), closed);
  EXPECT_EQ(closed.state, S::kClosed);
  EXPECT_TRUE(closed.close_time.has_value());
}

// ---- clocks

TEST(SetClocks, TakesThePolicyItsClocksAndItsMinimum) {
  Case result = InState(S::kReported);
  OccasionRule rule = Rule();
  rule.restricted = true;
  SetClocks(rule, WorkingCalendar(), /*opened=*/true, result);
  EXPECT_EQ(result.policy, PolicyId{1});
  EXPECT_EQ(result.visitors_min, 2);
  EXPECT_EQ(result.due_report, result.informed + absl::Hours(24));
  ASSERT_TRUE(result.due_visit.has_value());
  EXPECT_FALSE(result.due_close.has_value()) << "its clock starts with the visit";
  EXPECT_TRUE(result.restricted);
  result.restricted = false;
  result.help = kNow;
  SetClocks(rule, WorkingCalendar(), /*opened=*/false, result);
  EXPECT_TRUE(result.due_close.has_value());
  EXPECT_FALSE(result.restricted) << "later it is for people to say";
}

TEST(SetClocks, ALongStayInHospitalIsAskedForUntilItsDischargeIsKnown) {
  OccasionRule rule = Rule();
  rule.close = {Span::Unit::kDays, 30};
  rule.close_from = CloseFrom::kDischarge;
  const auto close = [&](const Case& of) {
    Case result = of;
    SetClocks(rule, WorkingCalendar(), /*opened=*/false, result);
    return result.due_close;
  };
  Case of = InState(S::kReported);
  of.last_visited_on = kToday;
  EXPECT_EQ(close(of), std::nullopt) << "nobody was met";
  Case visited = of;
  visited.help = kNow;
  EXPECT_EQ(close(visited), MidnightAfter(kToday + 30));
  Case again = visited;
  again.last_visited_on = kToday + 9;
  EXPECT_TRUE(ClocksDiffer(visited, again));
  EXPECT_EQ(close(again), MidnightAfter(kToday + 39));
  Case discharged = again;
  discharged.discharged_on = kToday + 1;
  EXPECT_TRUE(ClocksDiffer(again, discharged));
  EXPECT_EQ(close(discharged), MidnightAfter(kToday + 31)) << "its day, not that of a visit after";
  discharged.last_visited_on = kToday + 20;
  EXPECT_EQ(close(discharged), MidnightAfter(kToday + 31));
}

TEST(SetClocks, RunAnewExactlyWhenWhatTheyStartFromChanges) {
  const Case before = InState(S::kReported);
  const auto differs = [&](auto change) {
    Case after = before;
    change(after);
    return ClocksDiffer(before, after);
  };
  EXPECT_FALSE(differs([](Case& after) { after.state = S::kAssigned; }));
  EXPECT_FALSE(differs([](Case& after) { after.severity = Severity::kCritical; }));
  EXPECT_TRUE(differs([](Case& after) { after.event_on += 1; }));
  EXPECT_TRUE(differs([](Case& after) { after.informed += absl::Minutes(1); }));
  EXPECT_TRUE(differs([](Case& after) { after.help = kNow; }));
  EXPECT_TRUE(differs([](Case& after) { after.discharged_on = kToday; }));
}

TEST(ClockDays, SpanAllThatClocksStartFrom) {
  Case of = InState(S::kVisited);
  of.help = MomentOf(kToday - 1, 0);
  of.discharged_on = kToday;
  EXPECT_EQ(ClockDaysOf(of).first, of.event_on);
  EXPECT_EQ(ClockDaysOf(of).last, kToday + kClockDaysMax);
}

TEST(Lateness, IsCountedFromTheMomentAfterTheClockRanOut) {
  Case of = InState(S::kReported);
  EXPECT_FALSE(LatenessOf(of, kNow).report || LatenessOf(of, kNow).visit);
  of.due_report = of.report_time;
  EXPECT_FALSE(LatenessOf(of, kNow).report);
  of.due_report = of.report_time - absl::Microseconds(1);
  EXPECT_TRUE(LatenessOf(of, kNow).report);

  of.due_visit = kNow;
  EXPECT_FALSE(LatenessOf(of, kNow).visit);
  EXPECT_TRUE(LatenessOf(of, kNow + absl::Microseconds(1)).visit);
  EXPECT_TRUE(Overdue(of, kNow + absl::Microseconds(1)));
  of.help = kNow;
  EXPECT_FALSE(LatenessOf(of, kNow + absl::Hours(1)).visit) << "help came in time";
  of.help = kNow + absl::Microseconds(1);
  EXPECT_TRUE(LatenessOf(of, kNow + absl::Hours(1)).visit);
  EXPECT_FALSE(Overdue(of, kNow + absl::Hours(1))) << "late, but done";

  of.due_close = kNow;
  EXPECT_FALSE(Overdue(of, kNow));
  EXPECT_TRUE(Overdue(of, kNow + absl::Microseconds(1)));
  of.state = S::kClosed;
  of.close_time = kNow;
  EXPECT_FALSE(LatenessOf(of, kNow + absl::Hours(1)).close);
  of.close_time = kNow + absl::Microseconds(1);
  EXPECT_TRUE(LatenessOf(of, kNow + absl::Hours(1)).close);
  EXPECT_FALSE(Overdue(of, kNow + absl::Hours(1)));
}

TEST(Lateness, AnEndThatIsLegitimateStopsTheClocks) {
  for (const S state : {S::kDeclined, S::kRejected, S::kCancelled}) {
    Case of = InState(state);
    of.due_visit = of.due_close = kNow - absl::Hours(5);
    EXPECT_FALSE(LatenessOf(of, kNow).visit) << StateName(state);
    EXPECT_FALSE(LatenessOf(of, kNow).close) << StateName(state);
    EXPECT_FALSE(Overdue(of, kNow)) << StateName(state);
  }
}

TEST(HoursToHelp, AreWholeAndLeftOutWhenAssumed) {
  Case of = InState(S::kVisited);
  EXPECT_EQ(HoursToHelp(of), std::nullopt);
  of.help = of.informed + absl::Minutes(119);
  EXPECT_EQ(HoursToHelp(of), 1);
  of.help = of.informed - absl::Hours(1);  // noon of the day, before the moment it was known
  EXPECT_EQ(HoursToHelp(of), 0);
  of.informed_known = InformedKnown::kDay;
  EXPECT_EQ(HoursToHelp(of), 0);
  of.informed_known = InformedKnown::kAssumed;
  EXPECT_EQ(HoursToHelp(of), std::nullopt);
}

TEST(Warnings, OneVisitThatIsAsItShouldBeIsEnough) {
  Case of = InState(S::kVisited);
  of.visitors_min = 2;
  OccasionRule officer = Rule(), chair = Rule();
  officer.officer_needed = true;
  chair.chair_needed = true;
  const auto said = [&](const OccasionRule& rule, std::vector<Party> parties) {
    const VisitorWarnings warnings = WarningsOf(of, rule, parties);
    return absl::StrCat(warnings.too_few ? "few " : "", warnings.officer_missing ? "officer" : "");
  };
  const Party one{.visitors = 1}, two{.visitors = 2};
  const Party with_officer{.visitors = 2, .officer = true};
  const Party with_chair{.visitors = 2, .officer = true, .chair = true};
  EXPECT_EQ(said(officer, {}), "") << "nobody went yet";
  EXPECT_EQ(said(Rule(), {one}), "few ");
  EXPECT_EQ(said(Rule(), {one, two}), "");
  EXPECT_EQ(said(officer, {two}), "officer");
  EXPECT_EQ(said(officer, {one, with_officer}), "");
  EXPECT_EQ(said(chair, {with_officer}), "officer");
  EXPECT_EQ(said(chair, {with_officer, with_chair}), "");
}

// ---- who reads it

// domain.md 16.13: a mediation is invisible to the other spouse, whatever their office.
TEST(ViewOf, TheOtherSpouseSeesNothingEvenAsChair) {
  Case of = InState(S::kVisited);
  of.restricted = true;
  const CaseViewFacts spouse{.relative = true, .carries = true, .chair = true};
  EXPECT_EQ(ViewOf(of, spouse), CaseView::kHidden);
  const CaseViewFacts excluded{.excluded = true, .carries = true, .chair = true};
  EXPECT_EQ(ViewOf(of, excluded), CaseView::kHidden);
  EXPECT_EQ(ViewOf(of, {}), CaseView::kOutline);
  EXPECT_EQ(ViewOf(of, {.carries = true}), CaseView::kWhole);
  EXPECT_EQ(ViewOf(of, {.chair = true}), CaseView::kWhole);
  EXPECT_EQ(ViewOf(of, {.system = true}), CaseView::kWhole);
  of.restricted = false;
  EXPECT_EQ(ViewOf(of, {}), CaseView::kWhole);
  EXPECT_EQ(ViewOf(of, {.relative = true}), CaseView::kWhole);
}

}  // namespace
}  // namespace unioncare
