// Conversions of members.
#include "service/api/member_wire.h"

#include <utility>

#include "service/api/convert.h"
#include "service/base/status.h"
#include "service/domain/refusal.h"
#include "service/domain/text.h"
#include "service/storage/members.h"
#include "service/storage/unions.h"

namespace unioncare::api {

absl::StatusOr<std::string> GroupNameIn(const Snapshot& snapshot, UnionId union_id, GroupId id,
                                        GroupNames& names) {
  const auto known = names.find(id);
  if (known != names.end()) return known->second;
  ASSIGN_OR_RETURN(const std::optional<Group> group, storage::FindGroup(snapshot, union_id, id));
  return names[id] = group.has_value() ? group->display_name : "";
}

absl::StatusOr<v1::Member> DirectoryEntry(const Snapshot& snapshot, UnionId union_id,
                                          const Member& member, GroupNames& names) {
  v1::Member wire;
  wire.set_name(NameOf(union_id, member.id));
  wire.set_display_name(member.display_name);
  wire.set_staff_no(member.staff_no);
  if (member.group.has_value()) {
    wire.set_group(NameOf(union_id, *member.group));
    ASSIGN_OR_RETURN(*wire.mutable_group_display_name(),
                     GroupNameIn(snapshot, union_id, *member.group, names));
  }
  return wire;
}

absl::StatusOr<v1::Member> MemberToWire(const Snapshot& snapshot, UnionId union_id,
                                        const Member& member, GroupNames& names) {
  ASSIGN_OR_RETURN(v1::Member wire, DirectoryEntry(snapshot, union_id, member, names));
  wire.set_sex(SameNumber<v1::Sex>(member.sex));
  wire.set_state(SameNumber<v1::MemberState>(member.state));
  if (member.birth_date.has_value()) *wire.mutable_birth_date() = ToProto(*member.birth_date);
  wire.set_mobile(MaskMobile(member.mobile));
  wire.set_id_type(SameNumber<v1::IdType>(member.id_type));
  wire.set_id_no_masked(member.id_no_masked);
  if (member.retired_on.has_value()) *wire.mutable_retired_on() = ToProto(*member.retired_on);
  if (member.joined_on.has_value()) *wire.mutable_joined_on() = ToProto(*member.joined_on);
  *wire.mutable_create_time() = ToProto(member.create_time);
  *wire.mutable_update_time() = ToProto(member.update_time);
  wire.set_etag(EtagOfVersion(member.version));
  wire.set_name_pinyin(member.name_pinyin);
  wire.set_former_name(member.former_name);
  wire.set_card_no(MaskIdNumber(member.card_no));
  wire.set_employment_kind(SameNumber<v1::EmploymentKind>(member.employment_kind));
  wire.set_dept(member.dept);
  wire.set_post(member.post);
  wire.set_retire_kind(SameNumber<v1::RetireKind>(member.retire_kind));
  wire.set_has_address(!member.address_sealed.empty());
  wire.set_has_emergency_contact(!member.emergency_contact_sealed.empty());
  wire.set_has_care_flags(!member.care_flags_sealed.empty());
  if (member.state_on.has_value()) *wire.mutable_state_on() = ToProto(*member.state_on);
  if (member.merged_into.has_value()) wire.set_merged_into(NameOf(union_id, *member.merged_into));
  return wire;
}

absl::StatusOr<v1::Member> MemberToWire(const Snapshot& snapshot, UnionId union_id,
                                        const Member& member) {
  GroupNames names;
  return MemberToWire(snapshot, union_id, member, names);
}

absl::StatusOr<Member> SeenPerson(const Snapshot& snapshot, absl::string_view field,
                                  const MemberName& name) {
  ASSIGN_OR_RETURN(std::optional<Member> member,
                   storage::FindMember(snapshot, name.union_id, name.member));
  if (!member.has_value() || !Sees(snapshot.actor().sight, SubjectOf(*member))) {
    return NotFound(field, NameOf(name.union_id, name.member));
  }
  return *std::move(member);
}

absl::StatusOr<Member> SeenRecord(const Snapshot& snapshot, absl::string_view field,
                                  const MemberName& name) {
  ASSIGN_OR_RETURN(Member person, SeenPerson(snapshot, field, name));
  if (person.id == name.member) return person;
  ASSIGN_OR_RETURN(std::optional<Member> record,
                   storage::FindMemberRecord(snapshot, name.union_id, name.member));
  if (!record.has_value()) return NotFound(field, NameOf(name.union_id, name.member));
  return *std::move(record);
}

}  // namespace unioncare::api
