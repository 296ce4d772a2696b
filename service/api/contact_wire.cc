// Contacts in words, and who may read them.
#include "service/api/contact_wire.h"

#include <algorithm>
#include <utility>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "service/api/convert.h"
#include "service/api/names.h"
#include "service/base/status.h"
#include "service/domain/access.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"
#include "service/domain/text.h"
#include "service/storage/members.h"
#include "service/storage/retirees.h"
#include "service/storage/users.h"

namespace unioncare::api {
namespace {

constexpr absl::string_view kContacts = "/contacts/";

}  // namespace

absl::StatusOr<ContactSight> ContactSight::Of(const Snapshot& snapshot, UnionId union_id) {
  ContactSight sight;
  const Actor& actor = snapshot.actor();
  sight.sight_ = actor.sight;
  sight.user_ = actor.user;
  for (const Grant& grant : actor.grants) {
    if (grant.union_id != union_id) continue;
    sight.chair_ |= grant.role == Role::kChair;
    sight.leads_ |= grant.role == Role::kChair || grant.role == Role::kViceChair;
  }
  ASSIGN_OR_RETURN(const std::optional<User> user, storage::FindUser(snapshot, actor.user));
  if (!user.has_value() || !user->link.has_value() || user->link->union_id != union_id) {
    return sight;
  }
  ASSIGN_OR_RETURN(const std::optional<storage::Person> self,
                   storage::FindPerson(snapshot, union_id, user->link->member));
  if (!self.has_value() || IsGone(self->state)) return sight;
  sight.self_ = self->id;
  ASSIGN_OR_RETURN(sight.paired_, storage::PairedWith(snapshot, union_id, self->id));
  std::sort(sight.paired_.begin(), sight.paired_.end());
  return sight;
}

absl::StatusOr<ContactSight> ContactSight::Under(const Snapshot& snapshot, Permission permission,
                                                 UnionId union_id) {
  ASSIGN_OR_RETURN(ContactSight sight, Of(snapshot, union_id));
  ASSIGN_OR_RETURN(sight.sight_, storage::SightUnder(snapshot, permission, union_id));
  return sight;
}

bool ContactSight::IsPairedWith(MemberId person) const {
  return std::binary_search(paired_.begin(), paired_.end(), person);
}

bool ContactSight::Sees(const Subject& person) const {
  return unioncare::Sees(sight_, person) || IsPairedWith(person.member);
}

bool ContactSight::Records(const Subject& person) const {
  if (IsPairedWith(person.member)) return true;
  Sight office = sight_;
  office.self.reset();
  return !office.empty() && unioncare::Sees(office, person);
}

bool ContactSight::ReadsCondition(const Contact& contact, MemberId person) const {
  return leads_ || IsPairedWith(person) ||
         (contact.recorded_by == user_ && user_ != UserId{0});
}

std::string ContactNameOf(UnionId union_id, ContactId id) {
  return absl::StrCat(NameOf(union_id), kContacts, Number(id));
}

std::string AlertNameOf(UnionId union_id, EventId id) {
  return absl::StrCat(NameOf(union_id), "/contactAlerts/", Number(id));
}

absl::StatusOr<ContactName> ParseContact(absl::string_view field, const std::string& text) {
  const size_t at = text.find(kContacts.data());
  const absl::StatusOr<UnionId> of = ParseUnion(field, text.substr(0, at));
  int64_t number = 0;
  const bool named = at != std::string::npos && of.ok() &&
                     absl::SimpleAtoi(text.substr(at + kContacts.size()), &number) &&
                     number > 0 && ContactNameOf(*of, ContactId{number}) == text;
  if (named) return ContactName{*of, ContactId{number}};
  return Refuse(Reason::kNameMalformed, {{"field", std::string(field)},
                                         {"given", text},
                                         {"wanted", "unions/{union}/contacts/{contact}"}});
}

absl::StatusOr<SeenContact> FindSeenContact(const Snapshot& snapshot, const ContactSight& sight,
                                            const std::string& name) {
  ASSIGN_OR_RETURN(const ContactName parsed, ParseContact("name", name));
  ASSIGN_OR_RETURN(std::optional<storage::KeptContact> kept,
                   storage::FindContact(snapshot, parsed.union_id, parsed.id));
  if (!kept.has_value()) return NotFound("name", name);
  ASSIGN_OR_RETURN(std::optional<Member> person,
                   storage::FindMember(snapshot, parsed.union_id, kept->contact.member));
  if (!person.has_value() || !sight.Sees(SubjectOf(*person))) return NotFound("name", name);
  return SeenContact{parsed.union_id, *std::move(kept), *std::move(person)};
}

absl::StatusOr<std::string> ContactWriter::Named(const std::optional<MemberId>& member) {
  if (!member.has_value()) return std::string();
  ASSIGN_OR_RETURN(const Member* person, names_.Person(*member));
  return person == nullptr ? std::string() : person->display_name;
}

absl::StatusOr<std::string> ContactWriter::By(const Contact& contact) {
  if (!contact.by.has_value()) return contact.by_text;
  return Named(contact.by);
}

absl::StatusOr<v1::Contact> ContactWriter::Write(const storage::KeptContact& kept,
                                                 const Member& person) {
  const Contact& of = kept.contact;
  v1::Contact wire;
  wire.set_name(ContactNameOf(union_id_, of.id));
  wire.set_member(NameOf(union_id_, person.id));
  wire.set_member_display_name(person.display_name);
  if (person.group.has_value()) {
    ASSIGN_OR_RETURN(*wire.mutable_group_display_name(), names_.Group(*person.group));
  }
  *wire.mutable_contacted_on() = ToProto(of.contacted_on);
  if (of.contacted_minute.has_value()) {
    wire.set_contacted_at(
        absl::StrFormat("%02d:%02d", *of.contacted_minute / 60, *of.contacted_minute % 60));
  }
  if (of.by.has_value()) wire.set_contacted_by(NameOf(union_id_, *of.by));
  ASSIGN_OR_RETURN(*wire.mutable_contacted_by_display_name(), By(of));
  wire.set_delegate(of.by_text);
  wire.set_mode(SameNumber<v1::ContactMode>(of.mode));
  wire.set_result(SameNumber<v1::ContactResult>(of.result));
  wire.set_purpose(SameNumber<v1::ContactPurpose>(of.purpose));
  wire.set_has_condition_note(!of.condition_sealed.empty());
  wire.set_needs(of.needs);
  wire.set_need_state(SameNumber<v1::ContactNeedState>(of.need_state));
  wire.set_handling(of.handling);
  if (of.next_contact_on.has_value()) {
    *wire.mutable_next_contact_on() = ToProto(*of.next_contact_on);
  }
  if (kept.due_on.has_value()) *wire.mutable_due_on() = ToProto(*kept.due_on);
  wire.set_reached(of.reached);
  wire.set_late(of.late);
  wire.set_withdrawn(of.withdrawn);
  ASSIGN_OR_RETURN(*wire.mutable_recorded_by_display_name(), names_.User(of.recorded_by));
  *wire.mutable_record_time() = ToProto(of.record_time);
  wire.set_correction_reason(of.correction_reason);
  ASSIGN_OR_RETURN(*wire.mutable_corrected_by_display_name(), names_.User(of.corrected_by));
  if (of.correct_time.has_value()) *wire.mutable_correct_time() = ToProto(*of.correct_time);
  wire.set_etag(EtagOfVersion(of.version));
  return wire;
}

absl::StatusOr<v1::ContactAlert> ContactWriter::Write(const WelfareAlert& alert,
                                                      const Member& person) {
  v1::ContactAlert wire;
  wire.set_name(AlertNameOf(union_id_, alert.id));
  wire.set_member(NameOf(union_id_, person.id));
  wire.set_member_display_name(person.display_name);
  if (person.group.has_value()) {
    ASSIGN_OR_RETURN(*wire.mutable_group_display_name(), names_.Group(*person.group));
  }
  if (!person.mobile.empty()) wire.set_mobile_masked(MaskMobile(person.mobile));
  *wire.mutable_raise_time() = ToProto(alert.raise_time);
  ASSIGN_OR_RETURN(*wire.mutable_contact_display_name(), Named(alert.contact));
  ASSIGN_OR_RETURN(*wire.mutable_deputy_display_name(), Named(alert.deputy));
  wire.set_raised_by(ContactNameOf(union_id_, alert.raised_by));
  const bool open = alert.state == AlertState::kOpen;
  // Who has died or left needs nobody any more.
  const bool gone = open && IsGone(person.state);
  wire.set_state(open && !gone ? v1::CONTACT_ALERT_STATE_OPEN : v1::CONTACT_ALERT_STATE_ENDED);
  wire.set_end(gone ? v1::CONTACT_ALERT_END_GONE : SameNumber<v1::ContactAlertEnd>(alert.end));
  if (alert.end_time.has_value()) *wire.mutable_end_time() = ToProto(*alert.end_time);
  if (alert.ended_by.has_value()) {
    wire.set_ended_by(ContactNameOf(union_id_, *alert.ended_by));
  }
  return wire;
}

}  // namespace unioncare::api
