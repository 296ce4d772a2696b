// Rules for cases and visits.
#include "service/domain/visits.h"

#include <algorithm>
#include <cstdlib>
#include <set>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/names.h"
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

// Checks one day that the command gives under `field`.
absl::Status CheckDay(absl::string_view field, absl::CivilDay day, absl::CivilDay latest,
                      absl::CivilDay today, const std::optional<absl::CivilDay>& born_on) {
  if (day > latest) {
    return Refuse(Reason::kDateInFuture, {{"field", std::string(field)},
                                          {"given", IsoDay(day)},
                                          {"today", IsoDay(today)},
                                          {"wanted", IsoDay(latest)}});
  }
  if (day < kEarliestDay) {
    return Refuse(
        Reason::kDateTooOld,
        {{"field", std::string(field)}, {"given", IsoDay(day)}, {"wanted", IsoDay(kEarliestDay)}});
  }
  if (born_on.has_value() && day < *born_on) {
    return Refuse(Reason::kDateBeforeBirth,
                  {{"field", std::string(field)}, {"given", IsoDay(day)}});
  }
  return absl::OkStatus();
}

absl::Status CheckEvent(const Event& command, const EventFacts& facts, absl::CivilDay today) {
  if (facts.deceased && command.occasion != Occasion::kBereavementMember) {
    return Refuse(Reason::kMemberDeceased,
                  {{"field", "member"}, {"given", NameOf(command.union_id, command.member)}});
  }
  if (command.event_on.has_value()) {
    const absl::CivilDay latest = Planned(command.occasion) ? today + kPlannedAheadDaysMax : today;
    RETURN_IF_ERROR(CheckDay("event_on", *command.event_on, latest, today, facts.born_on));
  }
  if (command.informed_on.has_value()) {
    RETURN_IF_ERROR(CheckDay("informed_on", *command.informed_on, today, today, facts.born_on));
  }
  if (!command.named_case.has_value()) return absl::OkStatus();
  const std::string name = NameOf(command.union_id, *command.named_case);
  if (!facts.named.has_value()) {
    return NotFound("case", name);
  }
  if (facts.named->member != command.member || facts.named->occasion != command.occasion) {
    return Refuse(Reason::kCaseOfOther, {{"field", "case"}, {"given", name}});
  }
  return absl::OkStatus();
}

// True when the event may be the one that the case tells of.
bool Fits(const Case& candidate, const Event& command, absl::CivilDay event_on) {
  if (std::abs(candidate.event_on - event_on) > kEventWindowDays) return false;
  return command.event_key.empty() || candidate.event_key.empty() ||
         command.event_key == candidate.event_key;
}

// The open case to join, or none. `event_on` is the day given or assumed.
absl::StatusOr<std::optional<Case>> CaseToJoin(const Event& command, const EventFacts& facts,
                                               absl::CivilDay event_on) {
  if (facts.named.has_value()) return facts.named;
  std::vector<const Case*> fitting;
  for (const Case& candidate : facts.cases) {
    if (Fits(candidate, command, event_on)) fitting.push_back(&candidate);
  }
  if (fitting.empty()) return std::optional<Case>();
  if (fitting.size() == 1) return std::optional<Case>(*fitting.front());
  const std::string candidates =
      absl::StrJoin(fitting, ",", [&](std::string* out, const Case* each) {
        absl::StrAppend(out, NameOf(command.union_id, each->id));
      });
  return Refuse(
      Reason::kCaseAmbiguous,
      {{"field", "case"}, {"count", absl::StrCat(fitting.size())}, {"candidates", candidates}});
}

// A case opened for this event. Two events of one day differ by their ordinal.
Case OpenCase(const Event& command, const EventFacts& facts, absl::CivilDay event_on,
              absl::CivilDay informed_on) {
  Case opened;
  opened.occasion = command.occasion;
  opened.member = command.member;
  opened.group = facts.group;
  opened.event_on = event_on;
  opened.event_on_assumed = !command.event_on.has_value();
  opened.event_key = command.event_key;
  opened.ref_on = event_on;
  for (const Case& other : facts.cases) {
    if (other.ref_on == event_on)
      opened.ref_ordinal = std::max(opened.ref_ordinal, other.ref_ordinal + 1);
  }
  opened.informed_on = informed_on;
  opened.informed_on_assumed = !command.informed_on.has_value();
  opened.severity = command.severity;
  opened.summary = command.summary;
  return opened;
}

// What a later word about the event adds to its case: days that were assumed give way to days that
// are given, an empty key or summary is filled, the severity only rises.
void Complete(Case& joined, const Event& command) {
  if (joined.event_on_assumed && command.event_on.has_value()) {
    joined.event_on = *command.event_on;
    joined.event_on_assumed = false;
  }
  if (joined.informed_on_assumed && command.informed_on.has_value()) {
    joined.informed_on = *command.informed_on;
    joined.informed_on_assumed = false;
  }
  if (joined.event_key.empty()) joined.event_key = command.event_key;
  if (joined.summary.empty()) joined.summary = command.summary;
  joined.severity = std::max(joined.severity, command.severity);
}

absl::StatusOr<CaseDecision> DecideEvent(const Event& command, const EventFacts& facts,
                                         absl::CivilDay assumed_on, absl::CivilDay today) {
  RETURN_IF_ERROR(CheckEvent(command, facts, today));
  const absl::CivilDay event_on = command.event_on.value_or(assumed_on);
  const absl::CivilDay informed_on = command.informed_on.value_or(assumed_on);
  CaseDecision decision;
  ASSIGN_OR_RETURN(std::optional<Case> joined, CaseToJoin(command, facts, event_on));
  decision.opened = !joined.has_value();
  if (decision.opened) {
    decision.result = OpenCase(command, facts, event_on, informed_on);
  } else {
    decision.result = *std::move(joined);
    Complete(decision.result, command);
  }
  return decision;
}

absl::Status BeforeEvent(absl::string_view field, absl::CivilDay given, absl::CivilDay event_on) {
  return Refuse(
      Reason::kDateBeforeEvent,
      {{"field", std::string(field)}, {"given", IsoDay(given)}, {"wanted", IsoDay(event_on)}});
}

absl::Status CheckVisitors(const RecordVisit& command, const RecordVisitFacts& facts) {
  if (command.visitors.empty()) return Refuse(Reason::kFieldRequired, {{"field", "visitors"}});
  std::set<std::string> seen;
  for (size_t i = 0; i < command.visitors.size(); ++i) {
    const Visitor& visitor = command.visitors[i];
    const std::string field = absl::StrCat("visitors[", i, "]");
    if (!visitor.member.has_value() && visitor.guest.empty()) {
      return Refuse(Reason::kFieldRequired, {{"field", field}});
    }
    const std::string given = visitor.member.has_value()
                                  ? NameOf(command.event.union_id, *visitor.member)
                                  : visitor.guest;
    if (!seen.insert(given).second) {
      return Refuse(Reason::kVisitorRepeated, {{"field", field}, {"given", given}});
    }
    if (visitor.member == command.event.member) {
      return Refuse(Reason::kVisitorIsSubject, {{"field", field}, {"given", given}});
    }
    if (facts.visitor_deceased[i]) {
      return Refuse(Reason::kVisitorDeceased, {{"field", field}, {"given", given}});
    }
  }
  return absl::OkStatus();
}

// The days of the visit against those of its case. An assumed event day moves back to the earliest
// visit; a given one stands.
absl::Status SettleDays(const RecordVisit& command, Case& result) {
  if (!Planned(result.occasion)) {
    if (result.event_on_assumed) {
      result.event_on = std::min(result.event_on, command.visited_on);
    } else if (command.visited_on < result.event_on) {
      return BeforeEvent("visited_on", command.visited_on, result.event_on);
    } else if (result.first_visited_on.has_value() && *result.first_visited_on < result.event_on) {
      return BeforeEvent("event_on", *result.first_visited_on, result.event_on);
    }
  }
  if (command.next_contact_on.has_value() && *command.next_contact_on < command.visited_on) {
    return Refuse(Reason::kDateBeforeVisit, {{"field", "next_contact_on"},
                                             {"given", IsoDay(*command.next_contact_on)},
                                             {"wanted", IsoDay(command.visited_on)}});
  }
  return absl::OkStatus();
}

}  // namespace

bool Planned(Occasion occasion) {
  switch (occasion) {
    case Occasion::kRetirement:
    case Occasion::kBirthday:
    case Occasion::kFestival:
    case Occasion::kWarmthWinter:
    case Occasion::kCoolSummer:
    case Occasion::kRetireeBirthday:
    case Occasion::kRetireePeriodic:
      return true;
    default:
      return false;
  }
}

absl::StatusOr<CaseDecision> Decide(const Event& command, const EventFacts& facts,
                                    absl::CivilDay today) {
  ASSIGN_OR_RETURN(CaseDecision decision, DecideEvent(command, facts, today, today));
  const Case& result = decision.result;
  if (!Planned(result.occasion) && !result.event_on_assumed &&
      result.first_visited_on.has_value() && *result.first_visited_on < result.event_on) {
    return BeforeEvent("event_on", *result.first_visited_on, result.event_on);
  }
  return decision;
}

absl::StatusOr<VisitDecision> Decide(const RecordVisit& command, const RecordVisitFacts& facts,
                                     absl::CivilDay today) {
  RETURN_IF_ERROR(CheckVisitors(command, facts));
  RETURN_IF_ERROR(CheckDay("visited_on", command.visited_on, today, today, facts.event.born_on));
  VisitDecision decision;
  ASSIGN_OR_RETURN(decision.event,
                   DecideEvent(command.event, facts.event, command.visited_on, today));
  Case& result = decision.event.result;
  RETURN_IF_ERROR(SettleDays(command, result));

  Visit& visit = decision.visit;
  visit.visited_on = command.visited_on;
  visit.mode = command.mode;
  visit.place = command.place;
  visit.met = command.met;
  visit.has_notes = !command.notes.empty();
  visit.needs = command.needs;
  visit.promises = command.promises;
  visit.next_contact_on = command.next_contact_on;
  visit.visitors = command.visitors;
  visit.id = VisitId{++result.visit_count};
  result.first_visited_on =
      std::min(result.first_visited_on.value_or(visit.visited_on), visit.visited_on);
  result.last_visited_on =
      std::max(result.last_visited_on.value_or(visit.visited_on), visit.visited_on);
  if (visit.met != Met::kNobody) result.state = CaseState::kVisited;
  return decision;
}

}  // namespace unioncare
