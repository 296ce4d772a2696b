// Conversions of cases and visits.
#include "service/api/case_wire.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_join.h"
#include "service/api/convert.h"
#include "service/api/names.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"
#include "service/storage/case_view.h"
#include "service/storage/members.h"
#include "service/storage/unions.h"
#include "service/storage/users.h"
#include "service/storage/visits.h"

namespace unioncare::api {
namespace {

absl::StatusOr<storage::Person> PersonIn(const Snapshot& snapshot, UnionId union_id, MemberId id,
                                         People& people) {
  const auto known = people.find(id);
  if (known != people.end()) return known->second;
  ASSIGN_OR_RETURN(std::optional<storage::Person> person,
                   storage::FindPerson(snapshot, union_id, id));
  if (!person.has_value()) return absl::DataLossError("a case names somebody who is no member");
  return people[id] = *std::move(person);
}

std::string EventRef(const Case& found) {
  return absl::StrCat(Number(found.member), ".", static_cast<int>(found.occasion), ".",
                      IsoDay(found.ref_on), ".", found.ref_ordinal);
}

std::string PolicyName(const Case& found) {
  const std::string number = absl::StrCat("policies/", Number(found.policy));
  return found.policy_union == kInstallation
             ? number
             : absl::StrCat(NameOf(found.policy_union), "/", number);
}

void SetClocks(const Case& found, absl::Time now, v1::Case& wire) {
  wire.set_policy(PolicyName(found));
  wire.set_visitors_min(found.visitors_min);
  if (found.due_report.has_value()) *wire.mutable_due_report_time() = ToProto(*found.due_report);
  if (found.due_visit.has_value()) *wire.mutable_due_visit_time() = ToProto(*found.due_visit);
  if (found.due_close.has_value()) *wire.mutable_due_close_time() = ToProto(*found.due_close);
  const Lateness late = LatenessOf(found, now);
  wire.set_report_late(late.report);
  wire.set_visit_late(late.visit);
  wire.set_close_late(late.close);
  if (found.help.has_value()) *wire.mutable_help_time() = ToProto(*found.help);
  if (const std::optional<int> hours = HoursToHelp(found)) wire.set_hours_to_visit(*hours);
  if (found.replan_on.has_value()) *wire.mutable_replan_on() = ToProto(*found.replan_on);
  if (found.discharged_on.has_value()) {
    *wire.mutable_discharged_on() = ToProto(*found.discharged_on);
  }
  if (found.close_time.has_value()) *wire.mutable_close_time() = ToProto(*found.close_time);
}

// One moment of the timeline; `exact` when its time is known to the minute.
struct Moment {
  absl::Time time;
  bool exact = false;
  MomentKind kind = MomentKind::kUnspecified;
  std::vector<std::string> who;
};

std::vector<std::string> NamesOf(const v1::Visit& visit) {
  std::vector<std::string> names;
  for (const v1::Visitor& visitor : visit.visitors()) names.push_back(visitor.display_name());
  return names;
}

}  // namespace

absl::StatusOr<Member> SeenMember(const Snapshot& snapshot, UnionId union_id, MemberId id,
                                  absl::string_view field) {
  ASSIGN_OR_RETURN(std::optional<Member> member, storage::FindMember(snapshot, union_id, id));
  if (!member.has_value() || !Sees(snapshot.actor().sight, SubjectOf(*member))) {
    return NotFound(field, NameOf(union_id, id));
  }
  return *std::move(member);
}

absl::StatusOr<SeenCase> FindSeenCase(const Snapshot& snapshot, absl::string_view field,
                                      const std::string& name) {
  ASSIGN_OR_RETURN(const CaseName parsed, ParseCase(field, name));
  ASSIGN_OR_RETURN(std::optional<Case> found,
                   storage::FindCase(snapshot, parsed.union_id, parsed.case_id));
  if (!found.has_value()) return NotFound(field, name);
  ASSIGN_OR_RETURN(std::optional<Member> member,
                   storage::FindMember(snapshot, parsed.union_id, found->member));
  if (!member.has_value() || !Sees(snapshot.actor().sight, SubjectOf(*member))) {
    return NotFound(field, name);
  }
  ASSIGN_OR_RETURN(const CaseView view, storage::ViewFor(snapshot, parsed.union_id, *found));
  if (view == CaseView::kHidden) return NotFound(field, name);
  return SeenCase{parsed.union_id, *std::move(found), *std::move(member), view};
}

absl::Status CheckSeesCase(const Snapshot& snapshot, UnionId union_id, const Case& of,
                           absl::string_view field, MemberId responsible) {
  ASSIGN_OR_RETURN(const bool kept_from, storage::KeptFrom(snapshot, union_id, of, responsible));
  if (!kept_from) return absl::OkStatus();
  return Refuse(Reason::kResponsibleGone,
                {{"field", std::string(field)}, {"given", NameOf(union_id, responsible)}});
}

absl::StatusOr<std::string> UserName(const Snapshot& snapshot, UserId id) {
  // The caller's own name is known.
  if (id == snapshot.actor().user) return snapshot.actor().display_name;
  ASSIGN_OR_RETURN(const std::optional<User> user, storage::FindUser(snapshot, id));
  return user.has_value() ? user->display_name : "";
}

std::string CaseNo(UnionId union_id, const Case& found) {
  return absl::StrFormat("%d-%d-%04d", found.case_year, Number(union_id), found.case_sequence);
}

absl::StatusOr<v1::Case> CaseToWire(const Snapshot& snapshot, UnionId union_id, const Case& found,
                                    const Member& subject, CaseView view) {
  People people;
  return CaseToWire(snapshot, union_id, found, subject, view, people);
}

absl::StatusOr<v1::Case> CaseToWire(const Snapshot& snapshot, UnionId union_id, const Case& found,
                                    const Member& subject, CaseView view, People& people) {
  v1::Case wire;
  wire.set_name(NameOf(union_id, found.id));
  wire.set_case_no(CaseNo(union_id, found));
  wire.set_occasion(SameNumber<v1::Occasion>(found.occasion));
  wire.set_member(NameOf(union_id, subject.id));
  wire.set_member_display_name(subject.display_name);
  if (found.group.has_value()) {
    wire.set_group(NameOf(union_id, *found.group));
    ASSIGN_OR_RETURN(const std::optional<Group> group,
                     storage::FindGroup(snapshot, union_id, *found.group));
    if (group.has_value()) wire.set_group_display_name(group->display_name);
  }
  wire.set_state(SameNumber<v1::CaseState>(found.state));
  *wire.mutable_event_on() = ToProto(found.event_on);
  wire.set_event_on_assumed(found.event_on_assumed);
  wire.set_event_key(found.event_key);
  wire.set_event_ref(EventRef(found));
  *wire.mutable_informed_on() = ToProto(Today(found.informed));
  wire.set_informed_on_assumed(found.informed_known == InformedKnown::kAssumed);
  if (found.informed_known == InformedKnown::kMoment) {
    *wire.mutable_informed_time() = ToProto(found.informed);
  }
  if (found.informed_by.has_value()) {
    ASSIGN_OR_RETURN(const storage::Person person,
                     PersonIn(snapshot, union_id, *found.informed_by, people));
    wire.set_informed_by(NameOf(union_id, person.id));
    wire.set_informed_by_display_name(person.display_name);
  }
  if (found.import.has_value()) {
    wire.set_import(NameOf(union_id, *found.import));
    wire.set_imported_no(found.imported_no);
  } else {
    // Who reported what an older ledger tells is not known.
    wire.set_reported_by(NameOf(found.reported_by));
  }
  ASSIGN_OR_RETURN(*wire.mutable_reported_by_display_name(), UserName(snapshot, found.reported_by));
  *wire.mutable_report_time() = ToProto(found.report_time);
  wire.set_severity(SameNumber<v1::Severity>(found.severity));
  if (found.responsible.has_value()) {
    ASSIGN_OR_RETURN(const storage::Person person,
                     PersonIn(snapshot, union_id, *found.responsible, people));
    wire.set_responsible(NameOf(union_id, person.id));
    wire.set_responsible_display_name(person.display_name);
  }
  wire.set_restricted(found.restricted);
  wire.set_details_hidden(view != CaseView::kWhole);
  if (view == CaseView::kWhole) {
    wire.set_summary(found.summary);
    wire.set_state_reason(found.state_reason);
  }
  SetClocks(found, snapshot.now(), wire);
  wire.set_visit_count(found.visit_count);
  if (found.last_visited_on.has_value()) {
    *wire.mutable_last_visited_on() = ToProto(*found.last_visited_on);
  }
  *wire.mutable_create_time() = ToProto(found.create_time);
  *wire.mutable_update_time() = ToProto(found.update_time);
  wire.set_etag(EtagOfVersion(found.version));
  return wire;
}

absl::StatusOr<v1::Visit> VisitToWire(const Snapshot& snapshot, UnionId union_id,
                                      const Visit& visit, CaseView view, People& people) {
  v1::Visit wire;
  wire.set_name(NameOf(union_id, visit.case_id, visit.id));
  *wire.mutable_visited_on() = ToProto(visit.visited_on);
  if (visit.visited_minute.has_value()) {
    wire.set_visited_at(
        absl::StrFormat("%02d:%02d", *visit.visited_minute / 60, *visit.visited_minute % 60));
  }
  wire.set_mode(SameNumber<v1::VisitMode>(visit.mode));
  wire.set_place(visit.place);
  for (const Visitor& visitor : visit.visitors) {
    v1::Visitor* added = wire.add_visitors();
    added->set_display_name(visitor.guest);
    if (!visitor.member.has_value()) {
      added->set_guest(visitor.guest);
      continue;
    }
    ASSIGN_OR_RETURN(const storage::Person person,
                     PersonIn(snapshot, union_id, *visitor.member, people));
    added->set_member(NameOf(union_id, person.id));
    added->set_display_name(person.display_name);
  }
  wire.set_met(SameNumber<v1::Met>(visit.met));
  if (visit.import.has_value()) wire.set_import(NameOf(union_id, *visit.import));
  wire.set_has_notes(visit.has_notes);
  if (view == CaseView::kWhole) {
    wire.set_needs(visit.needs);
    wire.set_promises(visit.promises);
  }
  if (visit.next_contact_on.has_value()) {
    *wire.mutable_next_contact_on() = ToProto(*visit.next_contact_on);
  }
  wire.set_recorded_by(NameOf(visit.recorded_by));
  ASSIGN_OR_RETURN(*wire.mutable_recorded_by_display_name(), UserName(snapshot, visit.recorded_by));
  *wire.mutable_record_time() = ToProto(visit.record_time);
  wire.set_record_delay_days(static_cast<int>(Today(visit.record_time) - visit.visited_on));
  return wire;
}

void AddMoments(const Case& found, v1::Case& wire) {
  std::vector<Moment> moments;
  const auto one = [](const std::string& name) {
    return name.empty() ? std::vector<std::string>() : std::vector<std::string>{name};
  };
  const auto on_day = [](absl::CivilDay day) { return MomentOf(day, std::nullopt); };
  moments.push_back({on_day(found.event_on), false, MomentKind::kEvent, {}});
  moments.push_back({found.informed, found.informed_known == InformedKnown::kMoment,
                     MomentKind::kInformed, one(wire.informed_by_display_name())});
  moments.push_back({found.report_time, true, MomentKind::kReported,
                     one(wire.reported_by_display_name())});
  for (const v1::Visit& visit : wire.visits()) {
    const absl::StatusOr<std::optional<int>> minute = MinuteFrom("", visit.visited_at());
    const bool exact = minute.ok() && minute->has_value();
    moments.push_back({MomentOf(*DayFrom(visit.visited_on()), exact ? *minute : std::nullopt),
                       exact, MomentKind::kVisited,
                       NamesOf(visit)});
  }
  if (found.discharged_on.has_value()) {
    moments.push_back({on_day(*found.discharged_on), false, MomentKind::kDischarged, {}});
  }
  if (found.close_time.has_value()) {
    moments.push_back({*found.close_time, true, MomentKind::kEnded, {}});
  } else {
    const std::vector<std::string> responsible = one(wire.responsible_display_name());
    if (found.due_visit.has_value() && !found.help.has_value()) {
      moments.push_back({*found.due_visit, true, MomentKind::kVisitDue, responsible});
    }
    if (found.due_close.has_value()) {
      moments.push_back({*found.due_close, true, MomentKind::kCloseDue, responsible});
    }
    if (found.replan_on.has_value()) {
      moments.push_back(
          {on_day(*found.replan_on), false, MomentKind::kNextTry, responsible});
    }
  }
  std::stable_sort(moments.begin(), moments.end(),
                   [](const Moment& a, const Moment& b) { return a.time < b.time; });
  for (const Moment& moment : moments) {
    v1::CaseMoment* added = wire.add_moments();
    added->set_kind(SameNumber<v1::CaseMomentKind>(moment.kind));
    *added->mutable_day() = ToProto(Today(moment.time));
    if (moment.exact) {
      *added->mutable_time() = ToProto(moment.time);
      added->set_at(absl::FormatTime("%H:%M", moment.time, absl::FixedTimeZone(8 * 60 * 60)));
    }
    added->mutable_who()->Assign(moment.who.begin(), moment.who.end());
  }
}

absl::StatusOr<std::optional<int>> MinuteFrom(absl::string_view field, absl::string_view text) {
  if (text.empty()) return std::optional<int>();
  const auto digit = [&](int place) {
    return absl::ascii_isdigit(text[place]) ? text[place] - '0' : 99;
  };
  if (text.size() == 5 && text[2] == ':') {
    const int hour = digit(0) * 10 + digit(1);
    const int minute = digit(3) * 10 + digit(4);
    if (hour < 24 && minute < 60) return std::optional<int>(hour * 60 + minute);
  }
  return Refuse(Reason::kTimeOfDayMalformed,
                {{"field", std::string(field)}, {"given", std::string(text)}});
}

absl::StatusOr<std::optional<absl::Time>> TimeFrom(absl::string_view field, bool given,
                                                   const google::protobuf::Timestamp& wire) {
  if (!given) return std::optional<absl::Time>();
  const absl::Time time = absl::FromUnixSeconds(wire.seconds()) + absl::Nanoseconds(wire.nanos());
  const bool sound = wire.nanos() >= 0 && wire.nanos() < 1000000000 &&
                     time >= MomentOf(kFirstDay, 0) && time < MomentOf(kLastDay, 0);
  if (!sound) {
    return Refuse(Reason::kDateInvalid, {{"field", std::string(field)},
                                         {"given", absl::StrCat(wire.seconds(), " s")}});
  }
  return std::optional<absl::Time>(absl::FromUnixMicros(absl::ToUnixMicros(time)));
}

}  // namespace unioncare::api
