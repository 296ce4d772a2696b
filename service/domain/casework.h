// What becomes of a case after it was opened: its states, its three clocks, who may read it.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "absl/time/time.h"
#include "absl/types/span.h"
#include "service/domain/members.h"
#include "service/domain/policies.h"
#include "service/domain/visits.h"

namespace unioncare {

// What happens to a case.
enum class CaseStep {
  kReport,           // another word of the same event
  kHelp,             // a visit that met somebody, in a way that counts
  kContact,          // somebody was reached, but not in a way that counts (a call)
  kNobody,           // a visit that met nobody
  kAssign,           // somebody is to see to it
  kMarkUnreachable,  // tried in vain, to be tried again
  kDecline,          // the member wants no visit
  kReject,           // untrue, or no matter of the union
  kCancel,           // entered in error
  kClose,
  kReopen,
  kUpdate,   // facts are corrected
  kExclude,  // somebody is not to see it
};
inline constexpr int kCaseStepCount = 13;

// The state after a step, by the state before it; kUnspecified where the step is not possible.
// kReported stands for "open again": VISITED where help came already, else ASSIGNED where somebody
// is responsible (Next settles it).
extern const std::array<std::array<CaseState, kCaseStateCount>, kCaseStepCount> kCaseSteps;

// The state of `before` after a step, or kCaseStep: the case is in a state from which the step is
// not possible.
absl::StatusOr<CaseState> Next(const Case& before, CaseStep step, UnionId union_id);

// True when a visit of this mode with this outcome stops the visit clock.
bool Counts(const Visit& visit, const OccasionRule& rule);

// What a visit changes in its case beside the counts that Decide kept: the state, the first help,
// the next try. The step must be possible.
void ApplyVisit(const Visit& visit, const OccasionRule& rule, Case& result);

// Sets the clocks of a case by the rule that is in force on its event day. A rule that restricts
// restricts a case that is `opened`; later it is for people to say.
void SetClocks(const OccasionRule& rule, const WorkingCalendar& calendar, bool opened,
               Case& result);

// True when the clocks of a case run differently after a change than before.
bool ClocksDiffer(const Case& before, const Case& after);

// The days between which the calendar must be known for the clocks of a case.
struct ClockDays {
  absl::CivilDay first, last;
};
ClockDays ClockDaysOf(const Case& of);

// VISITED, or FOLLOW_UP while follow-ups are open; other states stay as they are.
CaseState WithFollowUps(CaseState state, bool open);

// The day of the first follow-up that the policy wants, once what it counts from is there: help,
// and where the policy counts from it the discharge. Nothing when it was there before.
std::optional<absl::CivilDay> FirstFollowUp(const OccasionRule& rule, const Case& before,
                                            const Case& after, const WorkingCalendar& calendar);

// Which clocks were or are overrun.
struct Lateness {
  bool report = false;
  bool visit = false;
  bool close = false;
};
Lateness LatenessOf(const Case& of, absl::Time now);
// True when something is due and not done: an open case whose visit or closing is overdue.
bool Overdue(const Case& of, absl::Time now);
// Whole hours from first to know to first help; nothing without help, or when either is assumed.
std::optional<int> HoursToHelp(const Case& of);

// What is said of the visitors of a case, and never refused.
struct VisitorWarnings {
  bool too_few = false;          // no visit that met somebody was by so many
  bool officer_missing = false;  // an officer (or the chair) should have been among them
};
// One visit that met somebody: how many went, and who among them.
struct Party {
  int visitors = 0;
  bool officer = false;  // chair or committee member
  bool chair = false;
};
// `of_chair`: the case is about the chair, for whom any officer stands in.
VisitorWarnings WarningsOf(const Case& of, const OccasionRule& rule,
                           absl::Span<const Party> parties, bool of_chair = false);

// What a moment in the course of a case was. Numbers equal v1::CaseMomentKind.
enum class MomentKind {
  kUnspecified = 0,
  kEvent = 1,
  kInformed = 2,
  kReported = 3,
  kVisited = 4,
  kDischarged = 5,
  kEnded = 6,
  kVisitDue = 7,
  kCloseDue = 8,
  kNextTry = 9,
};

// How much of a case somebody may read.
enum class CaseView {
  kHidden,   // it does not exist for them
  kOutline,  // without what was said, needed, promised and summed up
  kWhole,
};
struct CaseViewFacts {
  bool excluded = false;  // by name
  bool relative = false;  // of the member whom the case is about
  bool carries = false;   // responsible, visitor, reporter or recorder
  bool chair = false;
  bool system = false;  // the installation itself
};
CaseView ViewOf(const Case& of, const CaseViewFacts& facts);

// The permission that a step needs.
Permission PermissionFor(CaseStep step);

// How far ahead the next try may be put.
inline constexpr int kReplanAheadDaysMax = 366;

// What people decide about one case. An etag is optional where only the state is moved: the state
// itself says whether the step is still possible.
struct CaseCommand {
  UnionId union_id{0};
  CaseStep step = CaseStep::kClose;
  std::string etag;
  std::string reason;  // or result
  // kAssign.
  MemberId responsible{0};
  // kMarkUnreachable.
  absl::CivilDay tried_on, replan_on;
};
struct CaseCommandFacts {
  Case current;
  std::optional<absl::CivilDay> born_on;     // of the member whom it is about
  std::optional<MemberState> responsible;    // when there is such a member
  std::vector<std::string> open_tasks;       // their names
};
// kAssign, kMarkUnreachable, kDecline, kReject, kCancel, kClose, kReopen. Refusals in this order:
// kEtagMismatch; kCaseStep; for kAssign kNotFound, kVisitorIsSubject, kVisitorDeceased,
// kResponsibleGone; for kMarkUnreachable the days (kDateInFuture, kDateTooOld, kDateBeforeBirth,
// kDateBeforeEvent, kDateBeforeTry); for kClose kCaseTasksOpen.
absl::StatusOr<Case> Decide(const CaseCommand& command, const CaseCommandFacts& facts,
                            absl::Time now);

// The facts of an event that may be corrected.
struct UpdateCase {
  UnionId union_id{0};
  std::string etag;
  // Names of the fields below; "*" stands for all of them.
  std::vector<std::string> update_mask;
  std::optional<absl::CivilDay> event_on;
  std::optional<absl::CivilDay> informed_on;
  std::optional<absl::Time> informed_time;
  std::optional<MemberId> informed_by;
  Severity severity = Severity::kUnspecified;
  std::string summary;
  std::optional<absl::CivilDay> discharged_on;
  bool restricted = false;
};
struct UpdateCaseFacts {
  Case current;
  std::optional<absl::CivilDay> born_on;
  bool informed_by_exists = false;
  bool excludes = false;  // somebody is kept from seeing the case
};
// Refusals in this order: kFieldRequired for etag and update_mask, kUpdateMaskUnknown;
// kEtagMismatch; kCaseStep; event_on (kFieldRequired, kDateInFuture, kDateTooOld,
// kDateBeforeBirth, kDateBeforeEvent when a visit lies before it); informed (kFieldRequired,
// kTimeInFuture, days, kTimesDisagree, kInformedTooLate; kNotFound); discharged_on (days,
// kDateBeforeEvent); kCaseExcludes when the restriction is to go while somebody is excluded.
absl::StatusOr<Case> Decide(const UpdateCase& command, const UpdateCaseFacts& facts,
                            absl::Time now);

// kEtagMismatch for an etag that was given and is not that of the case.
absl::Status CheckEtag(absl::string_view field, const std::string& etag, const Case& current);

// Somebody is not to see a case: it becomes restricted, and if they were to see to it, nobody is.
Case Excluding(const Case& current, MemberId excluded);

}  // namespace unioncare
