// Rules for what people decide about one case: moving its state, correcting its facts.
#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/casework.h"
#include "service/domain/names.h"
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

constexpr const char* kFields[] = {"event_on", "informed_on", "informed_time", "informed_by",
                                   "severity", "summary",     "discharged_on", "restricted"};

absl::Status BeforeEvent(absl::string_view field, absl::CivilDay given, absl::CivilDay event_on) {
  return Refuse(
      Reason::kDateBeforeEvent,
      {{"field", std::string(field)}, {"given", IsoDay(given)}, {"wanted", IsoDay(event_on)}});
}

absl::Status Assign(const CaseCommand& command, const CaseCommandFacts& facts, Case& result) {
  const std::string given = NameOf(command.union_id, command.responsible);
  if (!facts.responsible.has_value()) return NotFound("responsible", given);
  if (command.responsible == result.member) {
    return Refuse(Reason::kVisitorIsSubject, {{"field", "responsible"}, {"given", given}});
  }
  if (*facts.responsible == MemberState::kDeceased) {
    return Refuse(Reason::kVisitorDeceased, {{"field", "responsible"}, {"given", given}});
  }
  const bool gone =
      *facts.responsible == MemberState::kTransferred || *facts.responsible == MemberState::kLeft;
  if (gone) {
    return Refuse(Reason::kResponsibleGone, {{"field", "responsible"}, {"given", given}});
  }
  result.responsible = command.responsible;
  return absl::OkStatus();
}

absl::Status MarkUnreachable(const CaseCommand& command, const CaseCommandFacts& facts,
                             absl::CivilDay today, Case& result) {
  RETURN_IF_ERROR(CheckDay("tried_on", command.tried_on, today, today, facts.born_on));
  const bool bound = !Planned(result.occasion) && !result.event_on_assumed;
  if (bound && command.tried_on < result.event_on) {
    return BeforeEvent("tried_on", command.tried_on, result.event_on);
  }
  RETURN_IF_ERROR(CheckDay("replan_on", command.replan_on, today + kReplanAheadDaysMax, today,
                           facts.born_on));
  if (command.replan_on < command.tried_on) {
    return Refuse(Reason::kDateBeforeTry, {{"field", "replan_on"},
                                           {"given", IsoDay(command.replan_on)},
                                           {"wanted", IsoDay(command.tried_on)}});
  }
  result.replan_on = command.replan_on;
  return absl::OkStatus();
}

// The fields that a mask names, each once.
absl::StatusOr<std::vector<std::string>> FieldsIn(const std::vector<std::string>& mask) {
  std::vector<std::string> fields;
  for (const std::string& path : mask) {
    if (path == "*") return std::vector<std::string>(std::begin(kFields), std::end(kFields));
    if (std::find(std::begin(kFields), std::end(kFields), path) == std::end(kFields)) {
      return Refuse(Reason::kUpdateMaskUnknown, {{"field", "update_mask"},
                                                 {"given", path},
                                                 {"wanted", absl::StrJoin(kFields, ", ")}});
    }
    fields.push_back(path);
  }
  return fields;
}

absl::Status UpdateEventDay(const UpdateCase& command, const UpdateCaseFacts& facts,
                            absl::CivilDay today, Case& result) {
  if (!command.event_on.has_value()) {
    return Refuse(Reason::kFieldRequired, {{"field", "case.event_on"}});
  }
  const bool planned = Planned(result.occasion);
  RETURN_IF_ERROR(CheckDay("case.event_on", *command.event_on,
                           planned ? today + kPlannedAheadDaysMax : today, today, facts.born_on));
  if (!planned && result.first_visited_on.has_value() &&
      *result.first_visited_on < *command.event_on) {
    return BeforeEvent("case.event_on", *result.first_visited_on, *command.event_on);
  }
  result.event_on = *command.event_on;
  result.event_on_assumed = false;
  return absl::OkStatus();
}

// When the union learned of it. A day that is given without a time takes the time away.
absl::Status UpdateInformed(const UpdateCase& command, const UpdateCaseFacts& facts, bool day_named,
                            bool time_named, absl::Time now, Case& result) {
  const absl::CivilDay today = Today(now);
  std::optional<absl::CivilDay> day;
  if (day_named) day = command.informed_on;
  if (time_named && command.informed_time.has_value()) {
    RETURN_IF_ERROR(CheckMoment("case.informed_time", *command.informed_time, now));
    const absl::CivilDay of_time = Today(*command.informed_time);
    RETURN_IF_ERROR(CheckDay("case.informed_time", of_time, today, today, facts.born_on));
    if (day.has_value() && *day != of_time) {
      return Refuse(Reason::kTimesDisagree, {{"field", "case.informed_time"},
                                             {"given", IsoDay(of_time)},
                                             {"wanted", IsoDay(*day)}});
    }
    result.informed = *command.informed_time;
    result.informed_known = InformedKnown::kMoment;
    return CheckInformed("case.informed_time", result);
  }
  if (day_named && !day.has_value()) {
    return Refuse(Reason::kFieldRequired, {{"field", "case.informed_on"}});
  }
  if (!day.has_value()) day = Today(result.informed);
  RETURN_IF_ERROR(CheckDay("case.informed_on", *day, today, today, facts.born_on));
  if (day_named || result.informed_known == InformedKnown::kMoment) {
    result.informed = MomentOf(*day, std::nullopt);
    result.informed_known = InformedKnown::kDay;
  }
  return CheckInformed("case.informed_on", result);
}

absl::Status UpdateDischarge(const UpdateCase& command, const UpdateCaseFacts& facts,
                             absl::CivilDay today, Case& result) {
  if (command.discharged_on.has_value()) {
    RETURN_IF_ERROR(
        CheckDay("case.discharged_on", *command.discharged_on, today, today, facts.born_on));
  }
  result.discharged_on = command.discharged_on;
  return absl::OkStatus();
}

}  // namespace

absl::Status CheckEtag(absl::string_view field, const std::string& etag, const Case& current) {
  const std::string present = EtagOfVersion(current.version);
  if (etag.empty() || etag == present) return absl::OkStatus();
  return Refuse(Reason::kEtagMismatch,
                {{"field", std::string(field)}, {"given", etag}, {"wanted", present}});
}

absl::StatusOr<Case> Decide(const CaseCommand& command, const CaseCommandFacts& facts,
                            absl::Time now) {
  RETURN_IF_ERROR(CheckEtag("etag", command.etag, facts.current));
  Case result = facts.current;
  ASSIGN_OR_RETURN(result.state, Next(facts.current, command.step, command.union_id));
  if (command.step == CaseStep::kAssign) RETURN_IF_ERROR(Assign(command, facts, result));
  if (command.step == CaseStep::kMarkUnreachable) {
    RETURN_IF_ERROR(MarkUnreachable(command, facts, Today(now), result));
  }
  if (command.step == CaseStep::kClose && !facts.open_tasks.empty()) {
    return Refuse(Reason::kCaseTasksOpen, {{"field", "name"},
                                           {"given", NameOf(command.union_id, result.id)},
                                           {"count", absl::StrCat(facts.open_tasks.size())},
                                           {"candidates", absl::StrJoin(facts.open_tasks, ",")}});
  }
  if (command.step != CaseStep::kAssign || !command.reason.empty()) {
    result.state_reason = command.reason;
  }
  result.close_time = IsOpen(result.state) ? std::nullopt : std::optional<absl::Time>(now);
  if (result.state != CaseState::kUnreachable) result.replan_on = std::nullopt;
  return result;
}

absl::StatusOr<Case> Decide(const UpdateCase& command, const UpdateCaseFacts& facts,
                            absl::Time now) {
  if (command.etag.empty()) return Refuse(Reason::kFieldRequired, {{"field", "case.etag"}});
  if (command.update_mask.empty()) {
    return Refuse(Reason::kFieldRequired, {{"field", "update_mask"}});
  }
  ASSIGN_OR_RETURN(const std::vector<std::string> fields, FieldsIn(command.update_mask));
  RETURN_IF_ERROR(CheckEtag("case.etag", command.etag, facts.current));
  RETURN_IF_ERROR(Next(facts.current, CaseStep::kUpdate, command.union_id).status());
  const auto named = [&](absl::string_view field) {
    return std::find(fields.begin(), fields.end(), field) != fields.end();
  };
  const absl::CivilDay today = Today(now);
  Case result = facts.current;
  if (named("event_on")) RETURN_IF_ERROR(UpdateEventDay(command, facts, today, result));
  if (named("informed_on") || named("informed_time")) {
    RETURN_IF_ERROR(UpdateInformed(command, facts, named("informed_on"), named("informed_time"),
                                   now, result));
    AssumeEventDay(result);
  }
  if (named("informed_by")) {
    if (command.informed_by.has_value() && !facts.informed_by_exists) {
      return NotFound("case.informed_by", NameOf(command.union_id, *command.informed_by));
    }
    result.informed_by = command.informed_by;
  }
  if (named("severity")) result.severity = command.severity;
  if (named("summary")) result.summary = command.summary;
  if (named("discharged_on")) RETURN_IF_ERROR(UpdateDischarge(command, facts, today, result));
  if (result.discharged_on.has_value() && !result.event_on_assumed &&
      *result.discharged_on < result.event_on) {
    return BeforeEvent("case.discharged_on", *result.discharged_on, result.event_on);
  }
  if (named("restricted")) {
    if (!command.restricted && facts.excludes) {
      return Refuse(Reason::kCaseExcludes,
                    {{"field", "case.restricted"}, {"given", NameOf(command.union_id, result.id)}});
    }
    result.restricted = command.restricted;
  }
  return result;
}

Case Excluding(const Case& current, MemberId excluded) {
  Case result = current;
  result.restricted = true;
  if (result.responsible == excluded) {
    result.responsible = std::nullopt;
    if (result.state == CaseState::kAssigned) result.state = CaseState::kReported;
  }
  return result;
}

}  // namespace unioncare
