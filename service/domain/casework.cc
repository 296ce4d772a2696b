// Rules for what becomes of a case.
#include "service/domain/casework.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/names.h"
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

using S = CaseState;
constexpr S kNo = S::kUnspecified;

bool Remote(VisitMode mode) {
  return mode == VisitMode::kPhone || mode == VisitMode::kVideo;
}

// Days of a case from which its clocks run.
ClockStarts StartsOf(const Case& of) {
  ClockStarts starts;
  starts.informed = of.informed;
  starts.event_on = of.event_on;
  if (of.help.has_value()) starts.visited_on = Today(*of.help);
  // Until the day of discharge is known the last visit stands for it: whoever stays long is visited
  // again, or the day is asked for.
  starts.discharged_on = of.discharged_on;
  if (of.help.has_value() && !of.discharged_on.has_value()) {
    starts.discharged_on = of.last_visited_on;
  }
  return starts;
}

}  // namespace

// Columns: none, reported, visited, assigned, unreachable, follow-up, declined, rejected,
// cancelled, closed.
const std::array<std::array<CaseState, kCaseStateCount>, kCaseStepCount> kCaseSteps = {{
    // Report: what was declined stays declined until somebody visits or reopens it.
    {kNo, S::kReported, S::kVisited, S::kAssigned, S::kUnreachable, S::kFollowUp, S::kDeclined, kNo,
     kNo, kNo},
    // Help: a visit that was entered late leaves a closed case closed.
    {kNo, S::kVisited, S::kVisited, S::kVisited, S::kVisited, S::kFollowUp, S::kVisited, kNo, kNo,
     S::kClosed},
    // Contact.
    {kNo, S::kReported, S::kVisited, S::kAssigned, S::kReported, S::kFollowUp, S::kReported, kNo,
     kNo, S::kClosed},
    // Nobody.
    {kNo, S::kUnreachable, S::kVisited, S::kUnreachable, S::kUnreachable, S::kFollowUp,
     S::kDeclined, kNo, kNo, S::kClosed},
    // Assign.
    {kNo, S::kAssigned, S::kVisited, S::kAssigned, S::kUnreachable, S::kFollowUp, kNo, kNo, kNo,
     kNo},
    // MarkUnreachable.
    {kNo, S::kUnreachable, kNo, S::kUnreachable, S::kUnreachable, kNo, kNo, kNo, kNo, kNo},
    // Decline.
    {kNo, S::kDeclined, S::kDeclined, S::kDeclined, S::kDeclined, S::kDeclined, kNo, kNo, kNo, kNo},
    // Reject: an event that somebody was visited for is true.
    {kNo, S::kRejected, kNo, S::kRejected, S::kRejected, kNo, kNo, kNo, kNo, kNo},
    // Cancel.
    {kNo, S::kCancelled, S::kCancelled, S::kCancelled, S::kCancelled, S::kCancelled, kNo, kNo, kNo,
     kNo},
    // Close: only what was visited.
    {kNo, kNo, S::kClosed, kNo, kNo, S::kClosed, kNo, kNo, kNo, kNo},
    // Reopen: what was entered in error stays so.
    {kNo, kNo, kNo, kNo, kNo, kNo, S::kReported, S::kReported, kNo, S::kReported},
    // Update.
    {kNo, S::kReported, S::kVisited, S::kAssigned, S::kUnreachable, S::kFollowUp, S::kDeclined, kNo,
     kNo, S::kClosed},
    // Exclude.
    {kNo, S::kReported, S::kVisited, S::kAssigned, S::kUnreachable, S::kFollowUp, S::kDeclined,
     S::kRejected, S::kCancelled, S::kClosed},
}};

Permission PermissionFor(CaseStep step) {
  switch (step) {
    case CaseStep::kAssign:
    case CaseStep::kReject:
    case CaseStep::kCancel:
    case CaseStep::kClose:
    case CaseStep::kReopen:
    case CaseStep::kExclude:
      return Permission::kCaseManage;
    case CaseStep::kMarkUnreachable:
    case CaseStep::kDecline:
    case CaseStep::kUpdate:
    case CaseStep::kHelp:
    case CaseStep::kContact:
    case CaseStep::kNobody:
      return Permission::kVisitRecord;
    case CaseStep::kReport:
      return Permission::kCaseReport;
  }
  return Permission::kUnspecified;
}

absl::StatusOr<CaseState> Next(const Case& before, CaseStep step, UnionId union_id) {
  const auto& row = kCaseSteps[static_cast<int>(step)];
  const CaseState next = row[static_cast<int>(before.state)];
  if (next == kNo) {
    std::vector<std::string> possible;
    for (int state = 1; state < kCaseStateCount; ++state) {
      if (row[state] != kNo) possible.push_back(StateName(static_cast<CaseState>(state)));
    }
    return Refuse(Reason::kCaseStep, {{"field", "name"},
                                      {"given", NameOf(union_id, before.id)},
                                      {"state", StateName(before.state)},
                                      {"wanted", absl::StrJoin(possible, ",")}});
  }
  if (next != S::kReported) return next;
  if (before.help.has_value()) return S::kVisited;
  return before.responsible.has_value() ? S::kAssigned : S::kReported;
}

bool Counts(const Visit& visit, const OccasionRule& rule) {
  return visit.met != Met::kNobody && (rule.remote_counts || !Remote(visit.mode));
}

void ApplyVisit(const Visit& visit, const OccasionRule& rule, Case& result) {
  CaseStep step = CaseStep::kContact;
  if (visit.met == Met::kNobody) step = CaseStep::kNobody;
  if (Counts(visit, rule)) {
    step = CaseStep::kHelp;
    const absl::Time moment = MomentOf(visit.visited_on, visit.visited_minute);
    result.help = std::min(result.help.value_or(moment), moment);
  }
  const absl::StatusOr<CaseState> next = Next(result, step, UnionId{0});
  CHECK(next.ok());
  if (result.state != *next) result.state_reason.clear();
  result.state = *next;
  if (IsOpen(result.state)) result.close_time = std::nullopt;
  // Whom nobody met is tried again; whoever was met need not be.
  result.replan_on = result.state == CaseState::kUnreachable
                         ? (step == CaseStep::kNobody ? visit.next_contact_on : result.replan_on)
                         : std::nullopt;
}

void SetClocks(const OccasionRule& rule, const WorkingCalendar& calendar, bool opened,
               Case& result) {
  const ClockEnds ends = Clocks(rule, StartsOf(result), calendar);
  result.policy_union = rule.issuer;
  result.policy = rule.policy;
  // What happened before there were clocks is measured by none.
  if (!result.import.has_value()) {
    result.visitors_min = rule.visitors_min;
    result.due_report = ends.report;
    result.due_visit = ends.visit;
    result.due_close = ends.close;
  }
  if (opened && rule.restricted) result.restricted = true;
}

bool ClocksDiffer(const Case& before, const Case& after) {
  const ClockStarts a = StartsOf(before), b = StartsOf(after);
  return a.informed != b.informed || a.event_on != b.event_on || a.visited_on != b.visited_on ||
         a.discharged_on != b.discharged_on;
}

ClockDays ClockDaysOf(const Case& of) {
  const ClockStarts starts = StartsOf(of);
  const absl::CivilDay informed_on = Today(starts.informed);
  ClockDays days{std::min(informed_on, starts.event_on), std::max(informed_on, starts.event_on)};
  for (const auto& day : {starts.visited_on, starts.discharged_on}) {
    if (!day.has_value()) continue;
    days.first = std::min(days.first, *day);
    days.last = std::max(days.last, *day);
  }
  days.last += kClockDaysMax;
  return days;
}

CaseState WithFollowUps(CaseState state, bool open) {
  if (state == S::kVisited && open) return S::kFollowUp;
  return state == S::kFollowUp && !open ? S::kVisited : state;
}

std::optional<absl::CivilDay> FirstFollowUp(const OccasionRule& rule, const Case& before,
                                            const Case& after, const WorkingCalendar& calendar) {
  const auto start = [&](const Case& of) -> std::optional<absl::Time> {
    if (!of.help.has_value()) return std::nullopt;
    if (rule.close_from != CloseFrom::kDischarge) return of.help;
    if (!of.discharged_on.has_value()) return std::nullopt;
    return MomentOf(*of.discharged_on, std::nullopt);
  };
  const std::optional<absl::Time> from = start(after);
  if (!from.has_value() || start(before).has_value()) return std::nullopt;
  const std::optional<absl::Time> end = EndOf(rule.follow_up, *from, after.event_on, calendar);
  if (!end.has_value()) return std::nullopt;
  // The end of a day is the first moment of the next.
  return Today(*end - absl::Microseconds(1));
}

Lateness LatenessOf(const Case& of, absl::Time now) {
  Lateness late;
  late.report = of.due_report.has_value() && of.report_time > *of.due_report;
  if (of.due_visit.has_value()) {
    late.visit = of.help.has_value() ? *of.help > *of.due_visit
                                     : IsOpen(of.state) && now > *of.due_visit;
  }
  // The clock of closing runs for cases that were visited; other ends are none of its business.
  if (of.due_close.has_value()) {
    late.close = of.state == CaseState::kClosed ? of.close_time > of.due_close
                                                : IsOpen(of.state) && now > *of.due_close;
  }
  return late;
}

bool Overdue(const Case& of, absl::Time now) {
  if (!IsOpen(of.state)) return false;
  const bool waits = !of.help.has_value();
  const std::optional<absl::Time>& due = waits ? of.due_visit : of.due_close;
  return due.has_value() && now > *due;
}

std::optional<int> HoursToHelp(const Case& of) {
  if (!of.help.has_value() || of.informed_known == InformedKnown::kAssumed) return std::nullopt;
  return static_cast<int>(
      std::max<int64_t>(0, absl::ToInt64Hours(*of.help - of.informed)));
}

VisitorWarnings WarningsOf(const Case& of, const OccasionRule& rule,
                           absl::Span<const Party> parties, bool of_chair) {
  VisitorWarnings warnings;
  if (parties.empty() || of.import.has_value()) return warnings;
  warnings.too_few = std::none_of(parties.begin(), parties.end(), [&](const Party& party) {
    return party.visitors >= of.visitors_min;
  });
  const auto led = [&](const Party& party) {
    return rule.chair_needed && !of_chair ? party.chair : party.officer;
  };
  warnings.officer_missing = (rule.officer_needed || rule.chair_needed) &&
                             std::none_of(parties.begin(), parties.end(), led);
  return warnings;
}

CaseView ViewOf(const Case& of, const CaseViewFacts& facts) {
  if (facts.system) return CaseView::kWhole;
  if (!of.restricted) return CaseView::kWhole;
  if (facts.excluded || facts.relative) return CaseView::kHidden;
  return facts.carries || facts.chair ? CaseView::kWhole : CaseView::kOutline;
}

}  // namespace unioncare
