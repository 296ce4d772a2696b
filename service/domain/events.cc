// Rules of escalation.
#include "service/domain/events.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "service/domain/calendar.h"

namespace unioncare {
namespace {

const char* WordOf(EventKind kind) {
  switch (kind) {
    case EventKind::kCaseReportedUp:
      return "case-reported-up";
    case EventKind::kVisitOverdueChair:
      return "visit-overdue-chair";
    case EventKind::kVisitOverdueSuperior:
      return "visit-overdue-superior";
    case EventKind::kCloseOverdueChair:
      return "close-overdue-chair";
    case EventKind::kTaskOverdue:
      return "task-overdue";
    case EventKind::kReportedLate:
      return "reported-late";
    case EventKind::kWelfareAlert:  // told by its own number
    case EventKind::kUnspecified:
      break;
  }
  return "";
}

Escalation Raise(EventKind kind, const CaseClocks& facts, absl::Time due) {
  return {.kind = kind,
          .key = EventKey(kind, facts.id),
          .case_id = facts.id,
          .member = facts.member,
          .responsible = facts.responsible,
          .due = due};
}

}  // namespace

EventLevel LevelOf(EventKind kind) {
  const bool up =
      kind == EventKind::kCaseReportedUp || kind == EventKind::kVisitOverdueSuperior;
  return up ? EventLevel::kSuperior : EventLevel::kChair;
}

std::string EventKey(EventKind kind, CaseId case_id) {
  return absl::StrCat(WordOf(kind), "/", Number(case_id));
}

std::string EventKey(EventKind kind, TaskId task) {
  return absl::StrCat(WordOf(kind), "/", Number(task));
}

std::optional<absl::Time> SuperiorDue(const CaseClocks& facts, const OccasionRule& rule,
                                      const WorkingCalendar& calendar) {
  if (!facts.due_visit.has_value()) return std::nullopt;
  // A deadline at 24:00 belongs to the day that it ends; days are counted from that day.
  const bool hours = rule.superior_after.unit == Span::Unit::kHours;
  const absl::Time start = hours ? *facts.due_visit : *facts.due_visit - absl::Microseconds(1);
  return EndOf(rule.superior_after, start, facts.event_on, calendar);
}

std::vector<Escalation> EventsOf(const CaseClocks& facts, const OccasionRule& rule,
                                 const WorkingCalendar& calendar, absl::Time now) {
  std::vector<Escalation> events;
  if (facts.forgotten || facts.imported) return events;
  if (facts.state == CaseState::kRejected || facts.state == CaseState::kCancelled) return events;
  if (rule.report_to_superior) {
    events.push_back(Raise(EventKind::kCaseReportedUp, facts, facts.reported));
  }
  if (Passed(facts.due_report, facts.reported)) {
    events.push_back(Raise(EventKind::kReportedLate, facts, *facts.due_report));
  }
  if (!IsOpen(facts.state)) return events;
  if (!facts.help.has_value() && Passed(facts.due_visit, now)) {
    events.push_back(Raise(EventKind::kVisitOverdueChair, facts, *facts.due_visit));
    const std::optional<absl::Time> superior = SuperiorDue(facts, rule, calendar);
    if (Passed(superior, now)) {
      events.push_back(Raise(EventKind::kVisitOverdueSuperior, facts, *superior));
    }
  }
  if (Passed(facts.due_close, now)) {
    events.push_back(Raise(EventKind::kCloseOverdueChair, facts, *facts.due_close));
  }
  return events;
}

std::optional<Escalation> EventOf(const TaskClock& facts, absl::CivilDay today) {
  if (!facts.open || !facts.promised || facts.forgotten) return std::nullopt;
  if (!IsOpen(facts.case_state) && facts.case_state != CaseState::kDeclined) return std::nullopt;
  if (today <= facts.due_on) return std::nullopt;
  return Escalation{.kind = EventKind::kTaskOverdue,
                    .key = EventKey(EventKind::kTaskOverdue, facts.id),
                    .case_id = facts.case_id,
                    .task = facts.id,
                    .member = facts.member,
                    .responsible = facts.responsible,
                    .due = MidnightAfter(facts.due_on)};
}

int DaysLate(absl::Time due, absl::Time now) {
  if (now <= due) return 0;
  return static_cast<int>((now - due - absl::Nanoseconds(1)) / absl::Hours(24)) + 1;
}

}  // namespace unioncare
