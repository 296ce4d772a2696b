// Escalations: which events a case or a task gives rise to, who is told, and under which key each
// of them is told only once. An event is never taken back.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "absl/time/time.h"
#include "service/domain/policies.h"
#include "service/domain/types.h"
#include "service/domain/visits.h"

namespace unioncare {

enum class EventId : int64_t {};

// Numbers equal v1::EventKind.
enum class EventKind {
  kUnspecified = 0,
  kCaseReportedUp = 1,
  kVisitOverdueChair = 2,
  kVisitOverdueSuperior = 3,
  kCloseOverdueChair = 4,
  kTaskOverdue = 5,
  kReportedLate = 6,
  kWelfareAlert = 7,  // of contacts.h; kept there, and listed among the others
};

// Numbers equal v1::EventLevel.
enum class EventLevel { kUnspecified = 0, kChair = 1, kSuperior = 2 };

EventLevel LevelOf(EventKind kind);

// One event as it is kept.
struct Escalation {
  EventId id{0};
  EventKind kind = EventKind::kUnspecified;
  std::string key;  // unique in the union
  CaseId case_id{0};
  std::optional<TaskId> task;
  MemberId member{0};  // whom the case is about
  std::optional<MemberId> responsible;
  absl::Time due;  // the deadline that passed, or the moment of which the event tells
  absl::Time create_time;
};

// The key of an event about a case, or about a task. It names the record and nothing that can
// change, so that a case that is reassigned or planned anew does not raise the same event again.
std::string EventKey(EventKind kind, CaseId case_id);
std::string EventKey(EventKind kind, TaskId task);

// What decides about the events of a case.
struct CaseClocks {
  CaseId id{0};
  MemberId member{0};
  std::optional<MemberId> responsible;
  Occasion occasion = Occasion::kUnspecified;
  absl::CivilDay event_on;
  CaseState state = CaseState::kReported;
  absl::Time reported;
  std::optional<absl::Time> due_report;
  std::optional<absl::Time> due_visit;
  std::optional<absl::Time> due_close;
  std::optional<absl::Time> help;  // the visit that stopped the visit clock
  bool forgotten = false;          // the member's key was destroyed
  bool imported = false;           // of an older ledger
};

// What decides about the event of a task.
struct TaskClock {
  TaskId id{0};
  CaseId case_id{0};
  MemberId member{0};
  std::optional<MemberId> responsible;
  bool promised = false;  // a promise or a follow-up; a need alone escalates nothing
  bool open = false;
  CaseState case_state = CaseState::kReported;
  absl::CivilDay due_on;
  bool forgotten = false;
};

// A deadline has passed after its moment; at the moment itself there is still time.
inline bool Passed(const std::optional<absl::Time>& due, absl::Time now) {
  return due.has_value() && now > *due;
}

// When the superior union is told that nobody has visited; nothing when it never is.
std::optional<absl::Time> SuperiorDue(const CaseClocks& facts, const OccasionRule& rule,
                                      const WorkingCalendar& calendar);

// The events that exist at `now`, in the order in which they are stored:
//   reported up     at once, when the rule says so and the case is neither rejected nor cancelled
//   reported late   when the report came after its deadline; likewise
//   visit overdue   the case is open, nobody has been met, and the deadline has passed
//   … (superior)    and the span of the rule after it, too
//   close overdue   the case is open, and the deadline for closing it has passed
// Declined, closed, rejected and cancelled cases raise nothing overdue. Of a person who was
// forgotten nothing more is written, and of what an older ledger brought nothing at all.
std::vector<Escalation> EventsOf(const CaseClocks& facts, const OccasionRule& rule,
                                 const WorkingCalendar& calendar, absl::Time now);

// The event of an open promise or follow-up, from the day after it was due; a promise holds also
// when no visit is wanted.
std::optional<Escalation> EventOf(const TaskClock& facts, absl::CivilDay today);

// How many days late something is: whole days begun after the deadline; 0 when it was in time.
int DaysLate(absl::Time due, absl::Time now);

}  // namespace unioncare
