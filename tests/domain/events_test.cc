// Escalation: which events a case or a task gives rise to, to the microsecond of its deadlines.
#include "service/domain/events.h"

#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "service/domain/calendar.h"

namespace unioncare {
namespace {

// Noon of 2026-11-16 in China, a Monday.
const absl::Time kStart = MidnightAfter(absl::CivilDay(2026, 11, 15)) + absl::Hours(12);
const absl::Duration kTick = absl::Microseconds(1);

CaseClocks Clocks() {
  CaseClocks facts;
  facts.id = CaseId{7};
  facts.member = MemberId{3};
  facts.responsible = MemberId{4};
  facts.occasion = Occasion::kIllnessHospital;
  facts.event_on = absl::CivilDay(2026, 11, 15);
  facts.reported = kStart;
  facts.due_report = kStart + absl::Hours(24);
  facts.due_visit = kStart + absl::Hours(48);
  return facts;
}

OccasionRule Rule() {
  OccasionRule rule;
  rule.superior_after = {Span::Unit::kHours, 24};
  return rule;
}

std::string KeysOf(const CaseClocks& facts, const OccasionRule& rule, absl::Time now) {
  return absl::StrJoin(EventsOf(facts, rule, WorkingCalendar(), now), " ",
                       [](std::string* out, const Escalation& event) {
                         absl::StrAppend(out, event.key);
                       });
}

TEST(EventsOfACase, ComeInOrderAsTheDeadlinesPass) {
  const CaseClocks facts = Clocks();
  const absl::Time due = *facts.due_visit;
  const absl::Time superior = due + absl::Hours(24);
  const struct {
    const char* what;
    absl::Time now;
    const char* keys;
  } kRows[] = {
      {"at the start", kStart, ""},
      {"at the deadline there is still time", due, ""},
      {"just after it", due + kTick, "visit-overdue-chair/7"},
      {"at the superior's moment", superior, "visit-overdue-chair/7"},
      {"just after that", superior + kTick, "visit-overdue-chair/7 visit-overdue-superior/7"},
      {"a week later", due + absl::Hours(168), "visit-overdue-chair/7 visit-overdue-superior/7"},
  };
  for (const auto& row : kRows) {
    EXPECT_EQ(KeysOf(facts, Rule(), row.now), row.keys) << row.what;
  }
}

TEST(EventsOfACase, SayWhenSomethingWasDueAndWhoWasToSeeToIt) {
  const CaseClocks facts = Clocks();
  const auto events =
      EventsOf(facts, Rule(), WorkingCalendar(), *facts.due_visit + absl::Hours(100));
  ASSERT_EQ(events.size(), 2u);
  EXPECT_EQ(events[0].due, *facts.due_visit);
  EXPECT_EQ(events[1].due, *facts.due_visit + absl::Hours(24));
  for (const Escalation& event : events) {
    EXPECT_EQ(event.case_id, facts.id);
    EXPECT_EQ(event.member, facts.member);
    EXPECT_EQ(event.responsible, facts.responsible);
    EXPECT_FALSE(event.task.has_value());
  }
}

TEST(EventsOfACase, DependOnItsState) {
  const absl::Time late = kStart + absl::Hours(500);
  CaseClocks facts = Clocks();
  facts.due_close = kStart + absl::Hours(72);
  OccasionRule rule = Rule();
  rule.report_to_superior = true;
  const char* const up = "case-reported-up/7";
  const char* const overdue =
      "case-reported-up/7 visit-overdue-chair/7 visit-overdue-superior/7 close-overdue-chair/7";
  const struct {
    CaseState state;
    bool helped;
    const char* keys;
  } kRows[] = {
      {CaseState::kReported, false, overdue},
      {CaseState::kAssigned, false, overdue},
      {CaseState::kUnreachable, false, overdue},
      {CaseState::kVisited, true, "case-reported-up/7 close-overdue-chair/7"},
      {CaseState::kFollowUp, true, "case-reported-up/7 close-overdue-chair/7"},
      {CaseState::kDeclined, false, up},
      {CaseState::kClosed, true, up},
      {CaseState::kClosed, false, up},
      {CaseState::kRejected, false, ""},
      {CaseState::kCancelled, false, ""},
  };
  for (const auto& row : kRows) {
    facts.state = row.state;
    facts.help = row.helped ? std::optional<absl::Time>(kStart + absl::Hours(90)) : std::nullopt;
    EXPECT_EQ(KeysOf(facts, rule, late), row.keys) << static_cast<int>(row.state);
  }
}

TEST(EventsOfACase, ReportedLateIsJudgedByTheReportAndNotByNow) {
  CaseClocks facts = Clocks();
  facts.due_visit.reset();
  facts.reported = *facts.due_report;
  EXPECT_EQ(KeysOf(facts, Rule(), kStart + absl::Hours(900)), "");
  facts.reported = *facts.due_report + kTick;
  EXPECT_EQ(KeysOf(facts, Rule(), kStart), "reported-late/7");
  // Who was visited and has closed the case was reported late all the same.
  facts.state = CaseState::kClosed;
  EXPECT_EQ(KeysOf(facts, Rule(), kStart), "reported-late/7");
  facts.state = CaseState::kRejected;
  EXPECT_EQ(KeysOf(facts, Rule(), kStart), "");
  facts.state = CaseState::kReported;
  facts.due_report.reset();
  EXPECT_EQ(KeysOf(facts, Rule(), kStart), "");
}

TEST(EventsOfACase, WithoutALimitNothingIsOverdue) {
  CaseClocks facts = Clocks();
  OccasionRule rule = Rule();
  rule.superior_after = {};
  EXPECT_EQ(KeysOf(facts, rule, kStart + absl::Hours(9000)), "visit-overdue-chair/7");
  facts.due_visit.reset();
  EXPECT_EQ(KeysOf(facts, Rule(), kStart + absl::Hours(9000)), "");
}

TEST(EventsOfACase, ReassigningOrPlanningAnewChangesNoKey) {
  CaseClocks facts = Clocks();
  const absl::Time late = kStart + absl::Hours(500);
  const std::string before = KeysOf(facts, Rule(), late);
  facts.responsible = MemberId{9};
  facts.state = CaseState::kUnreachable;
  facts.due_visit = kStart + absl::Hours(100);
  EXPECT_EQ(KeysOf(facts, Rule(), late), before);
}

TEST(SuperiorDue, CountsDaysFromTheDayThatTheDeadlineEnds) {
  CaseClocks facts = Clocks();
  OccasionRule rule = Rule();
  // 24:00 of Friday 2026-11-20.
  facts.due_visit = MidnightAfter(absl::CivilDay(2026, 11, 20));
  rule.superior_after = {Span::Unit::kDays, 1};
  EXPECT_EQ(SuperiorDue(facts, rule, WorkingCalendar()),
            MidnightAfter(absl::CivilDay(2026, 11, 21)));
  rule.superior_after = {Span::Unit::kWorkingDays, 1};
  EXPECT_EQ(SuperiorDue(facts, rule, WorkingCalendar()),
            MidnightAfter(absl::CivilDay(2026, 11, 23)));
  rule.superior_after = {Span::Unit::kHours, 24};
  EXPECT_EQ(SuperiorDue(facts, rule, WorkingCalendar()),
            MidnightAfter(absl::CivilDay(2026, 11, 21)));
}

TEST(EventOfATask, ExistsFromTheDayAfterItWasDue) {
  TaskClock facts;
  facts.id = TaskId{5};
  facts.case_id = CaseId{7};
  facts.member = MemberId{3};
  facts.open = true;
  facts.promised = true;
  facts.due_on = absl::CivilDay(2026, 11, 20);
  EXPECT_FALSE(EventOf(facts, facts.due_on).has_value());
  const auto event = EventOf(facts, facts.due_on + 1);
  ASSERT_TRUE(event.has_value());
  EXPECT_EQ(event->key, "task-overdue/5");
  EXPECT_EQ(event->task, TaskId{5});
  EXPECT_EQ(event->due, MidnightAfter(facts.due_on));
  TaskClock need = facts;
  need.promised = false;
  EXPECT_FALSE(EventOf(need, facts.due_on + 1).has_value());
  TaskClock done = facts;
  done.open = false;
  EXPECT_FALSE(EventOf(done, facts.due_on + 1).has_value());
  for (const CaseState ended : {CaseState::kRejected, CaseState::kCancelled, CaseState::kClosed}) {
    TaskClock dead = facts;
    dead.case_state = ended;
    EXPECT_FALSE(EventOf(dead, facts.due_on + 1).has_value());
  }
  TaskClock declined = facts;
  declined.case_state = CaseState::kDeclined;
  EXPECT_TRUE(EventOf(declined, facts.due_on + 1).has_value()) << "a promise is kept all the same";
  TaskClock forgotten = facts;
  forgotten.forgotten = true;
  EXPECT_FALSE(EventOf(forgotten, facts.due_on + 1).has_value());
}

TEST(DaysLate, CountsDaysBegun) {
  EXPECT_EQ(DaysLate(kStart, kStart - absl::Hours(5)), 0);
  EXPECT_EQ(DaysLate(kStart, kStart), 0);
  EXPECT_EQ(DaysLate(kStart, kStart + kTick), 1);
  EXPECT_EQ(DaysLate(kStart, kStart + absl::Hours(24)), 1);
  EXPECT_EQ(DaysLate(kStart, kStart + absl::Hours(24) + kTick), 2);
}

TEST(LevelOf, TellsWhoIsTold) {
  EXPECT_EQ(LevelOf(EventKind::kCaseReportedUp), EventLevel::kSuperior);
  EXPECT_EQ(LevelOf(EventKind::kVisitOverdueSuperior), EventLevel::kSuperior);
  for (const EventKind kind : {EventKind::kVisitOverdueChair, EventKind::kCloseOverdueChair,
                               EventKind::kTaskOverdue, EventKind::kReportedLate}) {
    EXPECT_EQ(LevelOf(kind), EventLevel::kChair);
  }
}

}  // namespace
}  // namespace unioncare
