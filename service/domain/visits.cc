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

absl::Status CheckEvent(const Event& command, const EventFacts& facts, absl::Time now) {
  const absl::CivilDay today = Today(now);
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
  if (command.informed_time.has_value()) {
    RETURN_IF_ERROR(CheckMoment("informed_time", *command.informed_time, now));
    const absl::CivilDay day = Today(*command.informed_time);
    RETURN_IF_ERROR(CheckDay("informed_time", day, today, today, facts.born_on));
    if (command.informed_on.has_value() && *command.informed_on != day) {
      return Refuse(Reason::kTimesDisagree, {{"field", "informed_time"},
                                             {"given", IsoDay(day)},
                                             {"wanted", IsoDay(*command.informed_on)}});
    }
  }
  if (!command.named_case.has_value()) return absl::OkStatus();
  const std::string name = NameOf(command.union_id, *command.named_case);
  if (!facts.named.has_value()) {
    return NotFound("case", name);
  }
  // The cases of a person include those of records that were merged into theirs.
  const bool own = std::any_of(facts.cases.begin(), facts.cases.end(),
                               [&](const Case& each) { return each.id == facts.named->id; });
  if (!own &&
      (facts.named->member != command.member || facts.named->occasion != command.occasion)) {
    return Refuse(Reason::kCaseOfOther, {{"field", "case"}, {"given", name}});
  }
  return absl::OkStatus();
}

// What an event may belong to: a case that is open, or one that was declined, which a visit opens
// again. What was closed, rejected or cancelled tells of something else.
bool Joinable(CaseState state) {
  return IsOpen(state) || state == CaseState::kDeclined;
}

// What befalls a person once: another day is another report of it, and no second event.
bool BefallsOnce(Occasion occasion) {
  return occasion == Occasion::kRetirement || occasion == Occasion::kBereavementMember;
}

// True when the event may be the one that the case tells of.
bool Fits(const Case& candidate, const Event& command, absl::CivilDay event_on) {
  const bool near = std::abs(candidate.event_on - event_on) <= kEventWindowDays;
  if (!near && !BefallsOnce(command.occasion)) return false;
  return command.event_key.empty() || candidate.event_key.empty() ||
         command.event_key == candidate.event_key;
}

// The case to join, or none: an open one before a declined one. `event_on` is the day given or
// assumed.
absl::StatusOr<std::optional<Case>> CaseToJoin(const Event& command, const EventFacts& facts,
                                               absl::CivilDay event_on) {
  if (facts.named.has_value()) return facts.named;
  std::vector<const Case*> fitting, declined;
  for (const Case& candidate : facts.cases) {
    if (!Joinable(candidate.state) || !Fits(candidate, command, event_on)) continue;
    if (Hidden(facts, candidate.id)) continue;
    (IsOpen(candidate.state) ? fitting : declined).push_back(&candidate);
  }
  if (fitting.empty()) fitting = std::move(declined);
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

// What the command says of when the union learned of it.
void Inform(Case& informed, const Event& command, absl::Time assumed) {
  informed.informed = assumed;
  informed.informed_known = InformedKnown::kAssumed;
  if (command.informed_time.has_value()) {
    informed.informed = *command.informed_time;
    informed.informed_known = InformedKnown::kMoment;
  } else if (command.informed_on.has_value()) {
    informed.informed = MomentOf(*command.informed_on, std::nullopt);
    informed.informed_known = InformedKnown::kDay;
  }
}

// The day of an event for which the command gives none. The union may hear of what is planned long
// before its day; of all else it hears after.
absl::CivilDay EventDayOf(const Event& command, absl::Time assumed) {
  if (command.event_on.has_value()) return *command.event_on;
  absl::CivilDay day = Today(assumed);
  if (Planned(command.occasion)) return day;
  if (command.informed_on.has_value()) day = std::min(day, *command.informed_on);
  if (command.informed_time.has_value()) day = std::min(day, Today(*command.informed_time));
  return day;
}

// A case opened for this event. Two events of one day differ by their ordinal.
Case OpenCase(const Event& command, const EventFacts& facts, absl::CivilDay event_on,
              absl::Time assumed) {
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
  Inform(opened, command, assumed);
  opened.informed_by = command.informed_by;
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
  // A moment is more than a day, a day more than nothing.
  Case said = joined;
  Inform(said, command, joined.informed);
  if (said.informed_known > joined.informed_known &&
      (joined.informed_known == InformedKnown::kAssumed ||
       Today(said.informed) == Today(joined.informed))) {
    joined.informed = said.informed;
    joined.informed_known = said.informed_known;
  }
  if (!joined.informed_by.has_value()) joined.informed_by = command.informed_by;
  if (joined.event_key.empty()) joined.event_key = command.event_key;
  if (joined.summary.empty()) joined.summary = command.summary;
  joined.severity = std::max(joined.severity, command.severity);
  AssumeEventDay(joined);
}

absl::StatusOr<CaseDecision> DecideEvent(const Event& command, const EventFacts& facts,
                                         absl::Time assumed, absl::Time now) {
  RETURN_IF_ERROR(CheckEvent(command, facts, now));
  const absl::CivilDay event_on = EventDayOf(command, assumed);
  CaseDecision decision;
  ASSIGN_OR_RETURN(std::optional<Case> joined, CaseToJoin(command, facts, event_on));
  decision.opened = !joined.has_value();
  if (decision.opened) {
    decision.result = OpenCase(command, facts, event_on, assumed);
  } else {
    decision.result = *std::move(joined);
    Complete(decision.result, command);
  }
  return decision;
}

// What the command gave of when the union learned of it; `otherwise` when it gave nothing.
absl::string_view InformedField(const Event& command, absl::string_view otherwise) {
  if (command.informed_time.has_value()) return "informed_time";
  return command.informed_on.has_value() ? "informed_on" : otherwise;
}

absl::Status Ended(const Event& command, const Case& ended) {
  return Refuse(Reason::kCaseEnded, {{"field", "case"},
                                     {"given", NameOf(command.union_id, ended.id)},
                                     {"state", StateName(ended.state)}});
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

// The days of the visit against those of its case. What was assumed moves back to the earliest
// visit; what was given stands.
absl::Status SettleDays(const RecordVisit& command, Case& result) {
  const absl::Time moment = MomentOf(command.visited_on, command.visited_minute);
  if (result.informed_known == InformedKnown::kAssumed) {
    result.informed = std::min(result.informed, moment);
  }
  if (!Planned(result.occasion)) {
    if (result.event_on_assumed) {
      AssumeEventDay(result);
      result.event_on = std::min(result.event_on, command.visited_on);
    } else if (command.visited_on < result.event_on) {
      return BeforeEvent("visited_on", command.visited_on, result.event_on);
    } else if (result.first_visited_on.has_value() && *result.first_visited_on < result.event_on) {
      return BeforeEvent("event_on", *result.first_visited_on, result.event_on);
    }
  }
  Case visited = result;
  visited.first_visited_on =
      std::min(visited.first_visited_on.value_or(command.visited_on), command.visited_on);
  RETURN_IF_ERROR(CheckInformed(InformedField(command.event, "visited_on"), visited));
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

const char* StateName(CaseState state) {
  constexpr const char* kNames[kCaseStateCount] = {
      "CASE_STATE_UNSPECIFIED", "CASE_STATE_REPORTED",  "CASE_STATE_VISITED",
      "CASE_STATE_ASSIGNED",    "CASE_STATE_UNREACHABLE", "CASE_STATE_FOLLOW_UP",
      "CASE_STATE_DECLINED",    "CASE_STATE_REJECTED",  "CASE_STATE_CANCELLED",
      "CASE_STATE_CLOSED"};
  return kNames[static_cast<int>(state)];
}

bool Hidden(const EventFacts& facts, CaseId id) {
  return std::find(facts.hidden.begin(), facts.hidden.end(), id) != facts.hidden.end();
}

const Case& Before(const EventFacts& facts, const CaseDecision& decision) {
  if (facts.named.has_value()) return *facts.named;
  for (const Case& each : facts.cases) {
    if (each.id == decision.result.id) return each;
  }
  return decision.result;
}

void AssumeEventDay(Case& of) {
  if (!of.event_on_assumed || Planned(of.occasion)) return;
  of.event_on = Today(of.informed);
  if (of.id != CaseId{0}) of.event_on = std::min(of.event_on, Today(of.report_time));
  if (of.first_visited_on.has_value()) of.event_on = std::min(of.event_on, *of.first_visited_on);
}

absl::Time MomentOf(absl::CivilDay day, const std::optional<int>& minute) {
  constexpr int kNoon = 12 * 60;
  const int since_midnight = minute.value_or(kNoon);
  return absl::FromCivil(absl::CivilMinute(day.year(), day.month(), day.day(), since_midnight / 60,
                                           since_midnight % 60),
                         absl::FixedTimeZone(8 * 60 * 60));
}

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

absl::Status CheckMoment(absl::string_view field, absl::Time moment, absl::Time now) {
  if (moment <= now) return absl::OkStatus();
  return Refuse(Reason::kTimeInFuture, {{"field", std::string(field)},
                                        {"given", IsoMinute(moment)},
                                        {"wanted", IsoMinute(now)}});
}

absl::Status CheckInformed(absl::string_view field, const Case& checked) {
  if (checked.informed_known == InformedKnown::kAssumed) return absl::OkStatus();
  const absl::CivilDay day = Today(checked.informed);
  std::optional<absl::CivilDay> latest = checked.first_visited_on;
  // A case that is being opened has no time of report yet: it is now.
  if (checked.id != CaseId{0}) {
    const absl::CivilDay reported_on = Today(checked.report_time);
    latest = std::min(latest.value_or(reported_on), reported_on);
  }
  if (!latest.has_value() || day <= *latest) return absl::OkStatus();
  return Refuse(Reason::kInformedTooLate,
                {{"field", std::string(field)},
                 {"given", IsoDay(day)},
                 {"wanted", IsoDay(*latest)}});
}

absl::StatusOr<CaseDecision> Decide(const Event& command, const EventFacts& facts,
                                    absl::Time now) {
  ASSIGN_OR_RETURN(CaseDecision decision, DecideEvent(command, facts, now, now));
  const Case& result = decision.result;
  if (!Joinable(result.state)) return Ended(command, result);
  if (!Planned(result.occasion) && !result.event_on_assumed &&
      result.first_visited_on.has_value() && *result.first_visited_on < result.event_on) {
    return BeforeEvent("event_on", *result.first_visited_on, result.event_on);
  }
  RETURN_IF_ERROR(CheckInformed(InformedField(command, "informed_on"), result));
  return decision;
}

absl::StatusOr<VisitDecision> Decide(const RecordVisit& command, const RecordVisitFacts& facts,
                                     absl::Time now) {
  const absl::CivilDay today = Today(now);
  RETURN_IF_ERROR(CheckVisitors(command, facts));
  RETURN_IF_ERROR(CheckDay("visited_on", command.visited_on, today, today, facts.event.born_on));
  const absl::Time moment = MomentOf(command.visited_on, command.visited_minute);
  if (command.visited_minute.has_value()) RETURN_IF_ERROR(CheckMoment("visited_at", moment, now));
  VisitDecision decision;
  ASSIGN_OR_RETURN(decision.event,
                   DecideEvent(command.event, facts.event, std::min(moment, now), now));
  Case& result = decision.event.result;
  if (!Joinable(result.state) && result.state != CaseState::kClosed) {
    return Ended(command.event, result);
  }
  RETURN_IF_ERROR(SettleDays(command, result));

  Visit& visit = decision.visit;
  visit.visited_on = command.visited_on;
  visit.visited_minute = command.visited_minute;
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
  return decision;
}

}  // namespace unioncare
