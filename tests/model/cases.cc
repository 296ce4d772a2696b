// Cases and visits in the model: which case an event belongs to, and what a record must satisfy.
#include <algorithm>
#include <cstdlib>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "tests/model/model.h"

namespace unioncare::model {
namespace {

constexpr int kWindowDays = 15;
constexpr int kPlannedAheadDays = 366;

bool Planned(v1::Occasion occasion) {
  static const std::set<v1::Occasion> planned = {
      v1::OCCASION_RETIREMENT,       v1::OCCASION_BIRTHDAY,    v1::OCCASION_FESTIVAL,
      v1::OCCASION_WARMTH_WINTER,    v1::OCCASION_COOL_SUMMER, v1::OCCASION_RETIREE_BIRTHDAY,
      v1::OCCASION_RETIREE_PERIODIC};
  return planned.count(occasion) > 0;
}

// The union cannot have learned of it after it was reported or visited.
Ending CheckInformed(const Case& of, std::optional<absl::CivilDay> visited_on) {
  if (of.wire.informed_on_assumed()) return kDone;
  std::optional<absl::CivilDay> latest = of.reported_on;
  for (const auto& day : {of.first_visit, visited_on}) {
    if (day.has_value()) latest = std::min(latest.value_or(*day), *day);
  }
  const bool late = latest.has_value() && ToDay(of.wire.informed_on()) > *latest;
  return late ? Invalid("INFORMED_TOO_LATE") : kDone;
}

// What a visit makes of the state. No occasion of the workload lets a call count.
v1::CaseState StateAfter(v1::CaseState state, const v1::RecordVisitRequest& request) {
  if (state == v1::CASE_STATE_VISITED) return state;
  if (request.met() == v1::MET_NOBODY) return v1::CASE_STATE_UNREACHABLE;
  const bool call =
      request.mode() == v1::VISIT_MODE_PHONE || request.mode() == v1::VISIT_MODE_VIDEO;
  return call ? v1::CASE_STATE_REPORTED : v1::CASE_STATE_VISITED;
}

}  // namespace

v1::Case Model::ToProto(int union_id, const Case& found) const {
  const Union& in = unions_.at(union_id);
  v1::Case wire = found.wire;
  wire.set_member_display_name(in.members.at(found.member).name);
  const int group = LastNumber(wire.group());
  if (group != 0) wire.set_group_display_name(in.groups.at(group).name);
  wire.set_reported_by_display_name(users_.at(LastNumber(wire.reported_by())).name);
  *wire.mutable_event_on() = ToDate(found.event_on);
  wire.set_visit_count(static_cast<int>(found.visits.size()));
  if (found.last_visit.has_value()) *wire.mutable_last_visited_on() = ToDate(*found.last_visit);
  return wire;
}

v1::Visit Model::ToProto(int union_id, const Visit& visit) const {
  v1::Visit wire = visit.wire;
  wire.set_recorded_by_display_name(users_.at(LastNumber(wire.recorded_by())).name);
  for (v1::Visitor& visitor : *wire.mutable_visitors()) {
    visitor.set_display_name(visitor.has_guest() ? visitor.guest()
                                                 : unions_.at(union_id)
                                                       .members.at(LastNumber(visitor.member()))
                                                       .name);
  }
  return wire;
}

Ending Model::CheckDay(const v1::Date& date, absl::CivilDay latest, const Member& subject) const {
  const absl::CivilDay day = ToDay(date);
  if (day > latest) return Invalid("DATE_IN_FUTURE");
  if (day < absl::CivilDay(1949, 10, 1)) return Invalid("DATE_TOO_OLD");
  if (subject.born.has_value() && day < *subject.born) return Invalid("DATE_BEFORE_BIRTH");
  return kDone;
}

template <class Request>
Case Model::Open(const Request& request, absl::CivilDay event_on,
                 absl::CivilDay informed_on) const {
  const int union_id = LastNumber(request.parent());
  const Union& in = unions_.at(union_id);
  Case opened;
  opened.member = LastNumber(request.member());
  opened.event_on = opened.ref_on = event_on;
  for (const auto& [id, other] : in.cases) {
    const bool same = other.member == opened.member &&
                      other.wire.occasion() == request.occasion() && other.ref_on == event_on;
    if (same) opened.ordinal = std::max(opened.ordinal, other.ordinal + 1);
  }
  v1::Case& wire = opened.wire;
  wire.set_occasion(request.occasion());
  wire.set_member(request.member());
  wire.set_state(v1::CASE_STATE_REPORTED);
  wire.set_event_on_assumed(!request.has_event_on());
  wire.set_event_key(request.event_key());
  wire.set_event_ref(absl::StrCat(opened.member, ".", static_cast<int>(request.occasion()), ".",
                                  absl::FormatCivilTime(event_on), ".", opened.ordinal));
  *wire.mutable_informed_on() = ToDate(informed_on);
  wire.set_informed_on_assumed(!request.has_informed_on());
  wire.set_severity(request.severity());
  wire.set_summary(request.summary());
  return opened;
}

// The case of an event, joined and completed, or opened; days that nobody gave are `assumed`.
template <class Request>
Model::Joined Model::Join(const Request& request, absl::CivilDay assumed) const {
  const Union& in = unions_.at(LastNumber(request.parent()));
  const int member = LastNumber(request.member());
  const Member& subject = in.members.at(member);
  const absl::CivilDay latest =
      Planned(request.occasion()) ? today() + kPlannedAheadDays : today();
  Ending ending;
  if (request.has_event_on()) ending = CheckDay(request.event_on(), latest, subject);
  if (ending.ok() && request.has_informed_on()) {
    ending = CheckDay(request.informed_on(), today(), subject);
  }
  if (!ending.ok()) return {.ending = ending};
  const bool bound = !Planned(request.occasion());
  absl::CivilDay event_on = request.has_event_on() ? ToDay(request.event_on()) : assumed;
  if (bound && !request.has_event_on() && request.has_informed_on()) {
    event_on = std::min(event_on, ToDay(request.informed_on()));
  }
  std::vector<int> fitting;
  if (!request.case_().empty()) {
    const int named = LastNumber(request.case_());
    if (in.cases.count(named) == 0) return {.ending = NotFound()};
    const Case& found = in.cases.at(named);
    if (found.member != member || found.wire.occasion() != request.occasion()) {
      return {.ending = Rule("CASE_OF_OTHER")};
    }
    fitting.push_back(named);
  } else {
    for (const auto& [id, each] : in.cases) {
      const bool same = each.member == member && each.wire.occasion() == request.occasion();
      const bool near = std::abs(each.event_on - event_on) <= kWindowDays;
      const bool alike = request.event_key().empty() || each.wire.event_key().empty() ||
                         request.event_key() == each.wire.event_key();
      if (same && near && alike) fitting.push_back(id);
    }
  }
  if (fitting.size() > 1) return {.ending = Rule("CASE_AMBIGUOUS")};
  if (fitting.empty()) {
    const absl::CivilDay informed_on =
        request.has_informed_on() ? ToDay(request.informed_on()) : assumed;
    return {.ending = kDone, .id = 0, .result = Open(request, event_on, informed_on)};
  }
  Joined joined{.ending = kDone, .id = fitting[0], .result = in.cases.at(fitting[0])};
  v1::Case& wire = joined.result.wire;
  if (wire.event_on_assumed() && request.has_event_on()) {
    joined.result.event_on = event_on;
    wire.set_event_on_assumed(false);
  }
  if (wire.informed_on_assumed() && request.has_informed_on()) {
    *wire.mutable_informed_on() = request.informed_on();
    wire.set_informed_on_assumed(false);
  }
  // Nobody learns of an event before it happens.
  if (bound && wire.event_on_assumed()) {
    joined.result.event_on = std::min(joined.result.event_on, ToDay(wire.informed_on()));
  }
  if (wire.event_key().empty()) wire.set_event_key(request.event_key());
  if (wire.summary().empty()) wire.set_summary(request.summary());
  wire.set_severity(std::max(wire.severity(), request.severity()));
  return joined;
}

void Model::Keep(int user, int union_id, Joined& joined) {
  Union& in = unions_[union_id];
  const Case& result = joined.result;
  if (joined.id == 0 || in.cases.at(joined.id).event_on != result.event_on) {
    // The group of the day of the event.
    const int group = in.members.at(result.member).GroupOn(result.event_on);
    joined.result.wire.set_group(group == 0 ? "" : GroupName(union_id, group));
  }
  if (joined.id == 0) {
    joined.id = static_cast<int>(in.cases.size()) + 1;
    const int year = static_cast<int>(today().year());
    joined.result.wire.set_name(CaseName(union_id, joined.id));
    joined.result.wire.set_case_no(
        absl::StrFormat("%d-%d-%04d", year, union_id, ++in.cases_of_year[year]));
    joined.result.wire.set_reported_by(UserName(user));
    joined.result.reported_on = today();
  }
  in.cases[joined.id] = joined.result;
}

Ending Model::Run(int user, const Sight& sight, const v1::ReportCaseRequest& request,
                  v1::ReportCaseResponse* response) {
  const int union_id = LastNumber(request.parent());
  const std::map<int, Member>& members = unions_.at(union_id).members;
  const int member = LastNumber(request.member());
  if (members.count(member) == 0 || !sight.Sees(member, members.at(member))) return NotFound();
  Joined joined = Join(request, today());
  if (!joined.ending.ok()) return joined.ending;
  const Case& result = joined.result;
  if (!Planned(request.occasion()) && !result.wire.event_on_assumed() &&
      result.first_visit.has_value() && *result.first_visit < result.event_on) {
    return Invalid("DATE_BEFORE_EVENT");
  }
  const Ending informed = CheckInformed(result, std::nullopt);
  if (!informed.ok()) return informed;
  response->set_opened(joined.id == 0);
  Keep(user, union_id, joined);
  *response->mutable_case_() = ToProto(union_id, joined.result);
  return kDone;
}

Ending Model::Run(int user, const Sight& sight, const v1::RecordVisitRequest& request,
                  v1::RecordVisitResponse* response) {
  const int union_id = LastNumber(request.parent());
  const std::map<int, Member>& members = unions_.at(union_id).members;
  const int member = LastNumber(request.member());
  if (members.count(member) == 0 || !sight.Sees(member, members.at(member))) return NotFound();
  for (const v1::Visitor& visitor : request.visitors()) {
    if (visitor.has_member() && members.count(LastNumber(visitor.member())) == 0) {
      return NotFound();
    }
  }
  std::set<std::string> named;
  for (const v1::Visitor& visitor : request.visitors()) {
    if (!named.insert(absl::StrCat(visitor.guest(), visitor.member())).second) {
      return Invalid("VISITOR_REPEATED");
    }
    if (visitor.member() == request.member()) return Invalid("VISITOR_IS_SUBJECT");
  }
  const Ending checked = CheckDay(request.visited_on(), today(), members.at(member));
  if (!checked.ok()) return checked;
  const absl::CivilDay day = ToDay(request.visited_on());
  Joined joined = Join(request, day);
  if (!joined.ending.ok()) return joined.ending;
  Case& result = joined.result;
  if (result.wire.informed_on_assumed()) {
    *result.wire.mutable_informed_on() = ToDate(std::min(ToDay(result.wire.informed_on()), day));
  }
  if (!Planned(request.occasion())) {
    if (result.wire.event_on_assumed()) {
      result.event_on = std::min(result.event_on, day);
    } else if (day < result.event_on ||
               (result.first_visit.has_value() && *result.first_visit < result.event_on)) {
      return Invalid("DATE_BEFORE_EVENT");
    }
  }
  const Ending informed = CheckInformed(result, day);
  if (!informed.ok()) return informed;
  if (request.has_next_contact_on() && ToDay(request.next_contact_on()) < day) {
    return Invalid("DATE_BEFORE_VISIT");
  }
  result.first_visit = std::min(result.first_visit.value_or(day), day);
  result.last_visit = std::max(result.last_visit.value_or(day), day);
  result.wire.set_state(StateAfter(result.wire.state(), request));
  response->set_opened(joined.id == 0);
  Keep(user, union_id, joined);
  Case& kept = unions_[union_id].cases[joined.id];
  v1::Visit& visit = kept.visits.emplace_back().wire;
  visit.set_name(absl::StrCat(kept.wire.name(), "/visits/", kept.visits.size()));
  *visit.mutable_visited_on() = request.visited_on();
  visit.set_mode(request.mode());
  visit.set_place(request.place());
  *visit.mutable_visitors() = request.visitors();
  visit.set_met(request.met());
  visit.set_has_notes(!request.notes().empty());
  visit.set_needs(request.needs());
  if (request.has_next_contact_on()) *visit.mutable_next_contact_on() = request.next_contact_on();
  visit.set_recorded_by(UserName(user));
  visit.set_record_delay_days(static_cast<int>(today() - day));
  *response->mutable_case_() = ToProto(union_id, kept);
  *response->mutable_visit() = ToProto(union_id, kept.visits.back());
  return kDone;
}

Ending Model::Run(int, const Sight& sight, const v1::GetCaseRequest& request,
                  v1::Case* response) {
  const int union_id = std::atoi(request.name().c_str() + 7);
  const Union& in = unions_.at(union_id);
  const auto found = in.cases.find(LastNumber(request.name()));
  if (found == in.cases.end()) return NotFound();
  const int member = found->second.member;
  if (!sight.Sees(member, in.members.at(member))) return NotFound();
  *response = ToProto(union_id, found->second);
  for (const Visit& visit : found->second.visits) {
    *response->add_visits() = ToProto(union_id, visit);
  }
  return kDone;
}

std::vector<v1::Case> Model::Cases(int union_id, const Sight& sight) const {
  const Union& in = unions_.at(union_id);
  std::vector<v1::Case> list;
  for (auto each = in.cases.rbegin(); each != in.cases.rend(); ++each) {
    const int member = each->second.member;
    if (sight.Sees(member, in.members.at(member))) {
      list.push_back(ToProto(union_id, each->second));
    }
  }
  return list;
}

}  // namespace unioncare::model
