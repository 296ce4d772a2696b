// Contact with retired members as it travels.
#include "service/api/retiree_wire.h"

#include <algorithm>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "service/api/case_wire.h"
#include "service/api/convert.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/names.h"
#include "service/domain/refusal.h"
#include "service/domain/text.h"
#include "service/storage/care_rules.h"
#include "service/storage/members.h"
#include "service/storage/users.h"

namespace unioncare::api {
namespace {

void SetDay(const std::optional<absl::CivilDay>& day, v1::Date* (v1::Retiree::*field)(),
            v1::Retiree& wire) {
  if (day.has_value()) *(wire.*field)() = ToProto(*day);
}

std::string MinuteText(int minute) {
  return absl::StrFormat("%02d:%02d", minute / 60, minute % 60);
}

// "HH:MM"; nothing for an empty text.
absl::StatusOr<std::optional<int>> MinuteFrom(const char* field, const std::string& text) {
  if (text.empty()) return std::optional<int>();
  int hour = -1, minute = -1;
  const bool formed = text.size() == 5 && text[2] == ':' &&
                      absl::SimpleAtoi(text.substr(0, 2), &hour) &&
                      absl::SimpleAtoi(text.substr(3), &minute);
  if (!formed || hour < 0 || hour > 23 || minute < 0 || minute > 59 ||
      MinuteText(hour * 60 + minute) != text) {
    return Refuse(Reason::kQuietHours, {{"field", field}, {"given", text}});
  }
  return std::optional<int>(hour * 60 + minute);
}

// What is sealed is left out.
v1::RetireeFacts ToWire(const RetireeFacts& facts) {
  v1::RetireeFacts wire;
  wire.set_living(SameNumber<v1::LivingMode>(facts.living));
  wire.set_lives_away(facts.lives_away);
  wire.set_city(facts.city);
  wire.set_channel(SameNumber<v1::ContactChannel>(facts.channel));
  if (facts.quiet_from.has_value()) wire.set_quiet_from(MinuteText(*facts.quiet_from));
  if (facts.quiet_to.has_value()) wire.set_quiet_to(MinuteText(*facts.quiet_to));
  if (facts.revolution_joined_on.has_value()) {
    *wire.mutable_revolution_joined_on() = ToProto(*facts.revolution_joined_on);
  }
  return wire;
}

absl::StatusOr<v1::TierOverride> ToWire(const Snapshot& snapshot, const TierOverride& given) {
  v1::TierOverride wire;
  wire.set_tier(SameNumber<v1::RetireeTier>(given.tier));
  wire.set_reason(given.reason);
  *wire.mutable_from_on() = ToProto(given.from_on);
  *wire.mutable_until_on() = ToProto(given.until_on);
  ASSIGN_OR_RETURN(*wire.mutable_given_by_display_name(), UserName(snapshot, given.given_by));
  return wire;
}

void SetDecision(const CareDecision& decision, Language language, v1::Retiree& wire) {
  wire.set_tier(SameNumber<v1::RetireeTier>(decision.tier));
  wire.set_lives_away(decision.away);
  wire.set_tier_reason(TierReasonText(decision, language));
  wire.set_contact_every_days(decision.contact_every_days);
  wire.set_visit_every_days(decision.visit_every_days);
  for (const VisitDay day : decision.visit_on) {
    wire.add_visit_on(SameNumber<v1::VisitDay>(day));
  }
  wire.set_visit_on_any(decision.visit_on_any);
  for (const TierReason& reason : decision.reasons) {
    if (reason.code != TierReasonCode::kBereaved) continue;
    *wire.mutable_bereaved_until() = ToProto(DayOf(reason.number));
  }
}

// The two who keep contact, and whether they still can.
absl::StatusOr<GapFacts> SetPair(const Snapshot& snapshot, UnionId union_id,
                                 const ContactPair& pair, v1::Retiree& wire) {
  GapFacts gaps;
  if (pair.contact.has_value()) {
    ASSIGN_OR_RETURN(const auto person, storage::FindPerson(snapshot, union_id, *pair.contact));
    gaps.contact = true;
    gaps.contact_gone = !person.has_value() || IsGone(person->state);
    wire.set_contact(NameOf(union_id, *pair.contact));
    if (person.has_value()) wire.set_contact_display_name(person->display_name);
  }
  if (pair.deputy.has_value()) {
    ASSIGN_OR_RETURN(const auto person, storage::FindPerson(snapshot, union_id, *pair.deputy));
    gaps.deputy = true;
    gaps.deputy_gone = !person.has_value() || IsGone(person->state);
    wire.set_deputy(NameOf(union_id, *pair.deputy));
    if (person.has_value()) wire.set_deputy_display_name(person->display_name);
  }
  return gaps;
}

}  // namespace

absl::StatusOr<std::optional<MemberId>> CallerPerson(const Snapshot& snapshot, UnionId union_id) {
  ASSIGN_OR_RETURN(const std::optional<User> user,
                   storage::FindUser(snapshot, snapshot.actor().user));
  if (!user.has_value() || !user->link.has_value() || user->link->union_id != union_id) {
    return std::optional<MemberId>();
  }
  ASSIGN_OR_RETURN(const std::optional<storage::Person> person,
                   storage::FindPerson(snapshot, union_id, user->link->member));
  if (!person.has_value()) return std::optional<MemberId>();
  return std::optional<MemberId>(person->id);
}

absl::StatusOr<RetireeWriter> RetireeWriter::Make(const Snapshot& snapshot, UnionId union_id) {
  RetireeWriter writer(snapshot, union_id);
  ASSIGN_OR_RETURN(storage::CareRulesInScope scope,
                   storage::CareRulesFor(snapshot, union_id, Today(snapshot.now())));
  writer.tiers_ = std::move(scope.rules.contact_tiers);
  return writer;
}

absl::StatusOr<v1::Retiree> RetireeWriter::Write(const Member& person) {
  const absl::CivilDay today = Today(snapshot_.now());
  ASSIGN_OR_RETURN(const storage::RetireeKnown known,
                   storage::KnownOf(snapshot_, union_id_, person));
  const CareDecision decision = DecideCare(tiers_, known.care, today);
  v1::Retiree wire;
  wire.set_name(NameOf(union_id_, person.id));
  wire.set_display_name(person.display_name);
  wire.set_staff_no(person.staff_no);
  if (person.group.has_value()) {
    ASSIGN_OR_RETURN(*wire.mutable_group_display_name(),
                     GroupNameIn(snapshot_, union_id_, *person.group, groups_));
  }
  wire.set_mobile_masked(MaskMobile(person.mobile));
  if (person.birth_date.has_value()) wire.set_age(CompletedYears(*person.birth_date, today));
  SetDay(person.retired_on, &v1::Retiree::mutable_retired_on, wire);
  wire.set_retire_kind(SameNumber<v1::RetireKind>(person.retire_kind));
  SetDecision(decision, snapshot_.actor().language, wire);
  *wire.mutable_facts() = ToWire(known.facts);
  wire.set_has_sealed_facts(known.facts.mobility != Mobility::kUnspecified ||
                            known.facts.hardship != HardshipMark::kNone ||
                            !person.care_flags_sealed.empty());
  if (known.care.override.has_value()) {
    ASSIGN_OR_RETURN(*wire.mutable_override(), ToWire(snapshot_, *known.care.override));
  }
  ASSIGN_OR_RETURN(const std::optional<storage::RetireeCare> row,
                   storage::FindRetireeCare(snapshot_, union_id_, person.id));
  ContactHistory history;
  if (row.has_value()) history = row->history;
  if (!row.has_value() || row->rests) history.since = RhythmBegins(known.care, today);
  const NextContact next = NextOf(decision, known.care, history);
  SetDay(history.last_contact_on, &v1::Retiree::mutable_last_contact_on, wire);
  SetDay(history.last_visit_on, &v1::Retiree::mutable_last_visit_on, wire);
  SetDay(next.call_on, &v1::Retiree::mutable_next_contact_on, wire);
  SetDay(next.visit_on, &v1::Retiree::mutable_next_visit_on, wire);
  ASSIGN_OR_RETURN(GapFacts gaps, SetPair(snapshot_, union_id_, known.pair, wire));
  gaps.emergency_contact = !person.emergency_contact_sealed.empty();
  gaps.retire_kind = person.retire_kind;
  gaps.veteran_date = known.facts.revolution_joined_on.has_value();
  for (const RetireeGap gap : GapsOf(decision, gaps)) {
    wire.add_gaps(SameNumber<v1::RetireeGap>(gap));
  }
  ASSIGN_OR_RETURN(const int64_t version,
                   storage::RetireeVersion(snapshot_, union_id_, person.id));
  wire.set_etag(EtagOfVersion(version));
  return wire;
}

absl::StatusOr<v1::DueRetiree> DueRetireeWriter::Write(const storage::DueContact& due) {
  v1::DueRetiree wire;
  *wire.mutable_due_on() = ToProto(due.due_on);
  wire.set_form(SameNumber<v1::ContactForm>(due.form));
  wire.set_member(NameOf(union_id_, due.member));
  wire.set_member_display_name(due.display_name);
  if (due.subject.group.has_value()) {
    ASSIGN_OR_RETURN(*wire.mutable_group_display_name(),
                     GroupNameIn(snapshot_, union_id_, *due.subject.group, groups_));
  }
  wire.set_mobile_masked(due.mobile_masked);
  wire.set_tier(SameNumber<v1::RetireeTier>(due.tier));
  wire.set_lives_away(due.away);
  const auto late = Today(snapshot_.now()) - due.due_on;
  wire.set_days_overdue(static_cast<int>(std::max<int64_t>(0, late)));
  wire.set_contact_display_name(due.contact_name);
  wire.set_contact_gone(due.contact_gone);
  return wire;
}

absl::StatusOr<RetireeFacts> FactsFrom(const v1::RetireeFacts& wire) {
  RetireeFacts facts;
  facts.living = SameNumber<LivingMode>(wire.living());
  facts.lives_away = wire.lives_away();
  facts.city = wire.city();
  facts.channel = SameNumber<ContactChannel>(wire.channel());
  ASSIGN_OR_RETURN(facts.quiet_from, MinuteFrom("facts.quiet_from", wire.quiet_from()));
  ASSIGN_OR_RETURN(facts.quiet_to, MinuteFrom("facts.quiet_to", wire.quiet_to()));
  facts.revolution_joined_on = DayFrom(wire.revolution_joined_on());
  facts.mobility = SameNumber<Mobility>(wire.mobility());
  facts.hardship = SameNumber<HardshipMark>(wire.hardship());
  return facts;
}

}  // namespace unioncare::api
