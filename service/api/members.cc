// Members as operations.
#include "service/api/members.h"

#include <algorithm>
#include <utility>

#include "service/api/convert.h"
#include "service/api/filter.h"
#include "service/api/names.h"
#include "service/api/pages.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/members.h"
#include "service/domain/refusal.h"
#include "service/domain/text.h"
#include "service/storage/members.h"
#include "service/storage/reveals.h"
#include "service/storage/unions.h"
#include "service/storage/users.h"

namespace unioncare::api {
namespace {

constexpr int kFoundMax = 50;

absl::Status SetGroup(const Snapshot& snapshot, UnionId union_id, const Member& member,
                      v1::Member& wire) {
  if (!member.group.has_value()) return absl::OkStatus();
  wire.set_group(NameOf(union_id, *member.group));
  ASSIGN_OR_RETURN(const std::optional<Group> group,
                   storage::FindGroup(snapshot, union_id, *member.group));
  if (group.has_value()) wire.set_group_display_name(group->display_name);
  return absl::OkStatus();
}

// What everybody who may look for members is told.
absl::StatusOr<v1::Member> DirectoryEntry(const Snapshot& snapshot, UnionId union_id,
                                          const Member& member) {
  v1::Member wire;
  wire.set_name(NameOf(union_id, member.id));
  wire.set_display_name(member.display_name);
  wire.set_staff_no(member.staff_no);
  RETURN_IF_ERROR(SetGroup(snapshot, union_id, member, wire));
  return wire;
}

absl::StatusOr<v1::Member> ToProto(const Snapshot& snapshot, UnionId union_id,
                                   const Member& member) {
  ASSIGN_OR_RETURN(v1::Member wire, DirectoryEntry(snapshot, union_id, member));
  wire.set_sex(SameNumber<v1::Sex>(member.sex));
  wire.set_state(SameNumber<v1::MemberState>(member.state));
  if (member.birth_date.has_value()) {
    *wire.mutable_birth_date() = api::ToProto(*member.birth_date);
  }
  wire.set_mobile(MaskMobile(member.mobile));
  wire.set_id_type(SameNumber<v1::IdType>(member.id_type));
  wire.set_id_no_masked(member.id_no_masked);
  if (member.retired_on.has_value()) {
    *wire.mutable_retired_on() = api::ToProto(*member.retired_on);
  }
  if (member.joined_on.has_value()) *wire.mutable_joined_on() = api::ToProto(*member.joined_on);
  *wire.mutable_create_time() = api::ToProto(member.create_time);
  *wire.mutable_update_time() = api::ToProto(member.update_time);
  wire.set_etag(EtagOfVersion(member.version));
  return wire;
}

absl::StatusOr<MemberFields> FieldsFrom(const v1::Member& wire, UnionId union_id) {
  MemberFields fields;
  fields.display_name = wire.display_name();
  fields.staff_no = wire.staff_no();
  fields.sex = SameNumber<Sex>(wire.sex());
  if (!wire.group().empty()) {
    ASSIGN_OR_RETURN(fields.group, ParseGroupOf(union_id, "member.group", wire.group()));
  }
  fields.birth_date = DayFrom(wire.birth_date());
  fields.mobile = wire.mobile();
  fields.id_type = SameNumber<IdType>(wire.id_type());
  fields.id_no = wire.id_no();
  fields.retired_on = DayFrom(wire.retired_on());
  fields.joined_on = DayFrom(wire.joined_on());
  return fields;
}

// A member whom the caller may see; any other is not found.
absl::StatusOr<Member> SeenMember(const Snapshot& snapshot, absl::string_view field,
                                  const MemberName& name) {
  ASSIGN_OR_RETURN(std::optional<Member> member,
                   storage::FindMember(snapshot, name.union_id, name.member));
  if (!member.has_value() || !Sees(snapshot.actor().sight, SubjectOf(*member))) {
    return NotFound(field, NameOf(name.union_id, name.member));
  }
  return *std::move(member);
}

// A member must be within the caller's sight after a change, too: nobody moves people out of reach.
absl::Status CheckStaysSeen(const Snapshot& snapshot, UnionId union_id, const Member& member) {
  if (Sees(snapshot.actor().sight, SubjectOf(member))) return absl::OkStatus();
  const std::string group =
      member.group.has_value() ? NameOf(union_id, *member.group) : NameOf(union_id);
  return NotFound("member.group", group);
}

absl::StatusOr<v1::Member> GetMember(const Snapshot& snapshot,
                                     const v1::GetMemberRequest& request) {
  ASSIGN_OR_RETURN(const MemberName name, ParseMember("name", request.name()));
  ASSIGN_OR_RETURN(const Member member, SeenMember(snapshot, "name", name));
  return ToProto(snapshot, name.union_id, member);
}

absl::StatusOr<std::vector<FilterTerm>> MemberFilter(const std::string& filter, UnionId union_id) {
  const FilterField fields[] = {
      {"group", FilterField::Kind::kGroup},
      {"state", FilterField::Kind::kEnum, v1::MemberState_descriptor()},
      {"sex", FilterField::Kind::kEnum, v1::Sex_descriptor()},
      {"retired", FilterField::Kind::kBool},
      {"staff_no", FilterField::Kind::kText},
  };
  return ParseFilter(filter, union_id, fields);
}

bool Accepts(const std::vector<FilterTerm>& terms, const Member& member) {
  for (const FilterTerm& term : terms) {
    if (term.field == "staff_no") {
      if (!term.Accepts(member.staff_no)) return false;
      continue;
    }
    int64_t value = 0;
    if (term.field == "group") value = member.group.has_value() ? Number(*member.group) : 0;
    if (term.field == "state") value = static_cast<int64_t>(member.state);
    if (term.field == "sex") value = static_cast<int64_t>(member.sex);
    if (term.field == "retired") value = member.retired_on.has_value() ? 1 : 0;
    if (!term.Accepts(value)) return false;
  }
  return true;
}

// The one group to read: that of the filter, or that of a caller who sees one group only.
std::optional<GroupId> GroupToRead(const std::vector<FilterTerm>& terms, const Sight& sight) {
  for (const FilterTerm& term : terms) {
    if (term.field == "group" && term.compare == FilterOperator::kEqual) {
      return GroupId{term.number};
    }
  }
  const bool one_group = sight.groups.size() == 1 && !sight.everybody && !sight.women &&
                         !sight.retirees && !sight.self.has_value();
  return one_group ? std::optional<GroupId>(sight.groups[0]) : std::nullopt;
}

absl::StatusOr<v1::ListMembersResponse> ListMembers(const Snapshot& snapshot,
                                                    const v1::ListMembersRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(const std::vector<FilterTerm> terms, MemberFilter(request.filter(), union_id));
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  const Sight& sight = snapshot.actor().sight;
  int64_t after = page.position;
  int scanned = 0;
  v1::ListMembersResponse response;
  while (true) {
    const int wanted = page.size + 1;
    ASSIGN_OR_RETURN(
        const std::vector<Member> members,
        storage::ListMembers(snapshot, union_id, GroupToRead(terms, sight), after, wanted));
    for (const Member& member : members) {
      if (response.members_size() == page.size || scanned == kPageScanMax) {
        response.set_next_page_token(PageToken(snapshot, request, after));
        return response;
      }
      ++scanned;
      after = Number(member.id);
      if (!Sees(sight, SubjectOf(member)) || !Accepts(terms, member)) continue;
      ASSIGN_OR_RETURN(*response.add_members(), ToProto(snapshot, union_id, member));
    }
    if (static_cast<int>(members.size()) < wanted) return response;
  }
}

// By staff number, by whole name, by the beginning of a name; nobody twice.
absl::StatusOr<std::vector<Member>> Candidates(const Snapshot& snapshot, UnionId union_id,
                                               const std::string& query) {
  const std::string key = NameKey(query);
  ASSIGN_OR_RETURN(std::vector<Member> found,
                   storage::FindMembersByName(snapshot, union_id, key, kFoundMax));
  ASSIGN_OR_RETURN(const std::optional<Member> numbered,
                   storage::FindMemberByStaffNo(snapshot, union_id, NormalizeNumber(query)));
  if (numbered.has_value()) found.push_back(*numbered);
  ASSIGN_OR_RETURN(const std::vector<Member> begun,
                   storage::FindMembersByPrefix(snapshot, union_id, key, kFoundMax));
  for (const Member& member : begun) {
    const bool known = std::any_of(found.begin(), found.end(),
                                   [&](const Member& each) { return each.id == member.id; });
    if (!known) found.push_back(member);
  }
  return found;
}

// Whom the caller may read, which is not everybody whom they may look for: the others are shown as
// in a directory.
absl::StatusOr<Sight> ReadingSight(const Snapshot& snapshot, UnionId union_id) {
  const Actor& actor = snapshot.actor();
  if (actor.user == UserId{0}) return actor.sight;
  ASSIGN_OR_RETURN(const std::optional<User> user, storage::FindUser(snapshot, actor.user));
  storage::Caller caller;
  caller.user = actor.user;
  caller.grants = actor.grants;
  if (user.has_value()) caller.link = user->link;
  return storage::SightOf(snapshot, caller, Permission::kMemberRead, union_id);
}

absl::StatusOr<v1::FindMembersResponse> FindMembers(const Snapshot& snapshot,
                                                    const v1::FindMembersRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(const std::vector<Member> found,
                   Candidates(snapshot, union_id, request.query()));
  const std::string key = NameKey(request.query());
  const std::string number = NormalizeNumber(request.query());
  ASSIGN_OR_RETURN(const Sight reading, ReadingSight(snapshot, union_id));
  v1::FindMembersResponse response;
  for (const Member& member : found) {
    if (response.members_size() == kFoundMax) break;
    const bool whole = member.name_key == key || member.staff_no == number;
    if (Sees(reading, SubjectOf(member))) {
      ASSIGN_OR_RETURN(*response.add_members(), ToProto(snapshot, union_id, member));
    } else if (whole) {
      ASSIGN_OR_RETURN(*response.add_members(), DirectoryEntry(snapshot, union_id, member));
    }
  }
  return response;
}

absl::StatusOr<v1::Member> UpdateMember(Transaction& transaction,
                                        const v1::UpdateMemberRequest& request) {
  ASSIGN_OR_RETURN(const MemberName name, ParseMember("member.name", request.member().name()));
  unioncare::UpdateMember command;
  command.union_id = name.union_id;
  command.member = name.member;
  command.etag = request.member().etag();
  command.update_mask.assign(request.update_mask().paths().begin(),
                             request.update_mask().paths().end());
  ASSIGN_OR_RETURN(command.fields, FieldsFrom(request.member(), name.union_id));
  RETURN_IF_ERROR(SeenMember(transaction, "member.name", name).status());
  ASSIGN_OR_RETURN(const UpdateMemberFacts facts, storage::FactsFor(transaction, command));
  ASSIGN_OR_RETURN(MemberDecision decision, Decide(command, facts, Today(transaction.now())));
  RETURN_IF_ERROR(CheckStaysSeen(transaction, name.union_id, decision.member));
  ASSIGN_OR_RETURN(const Member kept,
                   storage::ReplaceMember(transaction, name.union_id, std::move(decision)));
  transaction.Concerns(name.union_id, request.member().name());
  return ToProto(transaction, name.union_id, kept);
}

absl::StatusOr<v1::RevealMemberResponse> RevealMember(Transaction& transaction,
                                                      const v1::RevealMemberRequest& request) {
  ASSIGN_OR_RETURN(const MemberName name, ParseMember("name", request.name()));
  ASSIGN_OR_RETURN(const Member member, SeenMember(transaction, "name", name));
  ASSIGN_OR_RETURN(const std::optional<std::string> id_no,
                   storage::OpenIdNumber(transaction, name.union_id, member));
  RETURN_IF_ERROR(storage::InsertReveal(transaction, name.union_id, name.member, request.name(),
                                        request.reason()));
  transaction.Concerns(name.union_id, request.name());
  v1::RevealMemberResponse response;
  response.set_id_no(id_no.value_or(""));
  return response;
}

}  // namespace

absl::StatusOr<v1::Member> CreateMember(Transaction& transaction,
                                        const v1::CreateMemberRequest& request) {
  unioncare::CreateMember command;
  ASSIGN_OR_RETURN(command.union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(command.fields, FieldsFrom(request.member(), command.union_id));
  ASSIGN_OR_RETURN(const MemberNeighbours facts, storage::FactsFor(transaction, command));
  ASSIGN_OR_RETURN(MemberDecision decision, Decide(command, facts, Today(transaction.now())));
  RETURN_IF_ERROR(CheckStaysSeen(transaction, command.union_id, decision.member));
  ASSIGN_OR_RETURN(const Member made,
                   storage::InsertMember(transaction, command.union_id, std::move(decision)));
  transaction.Concerns(command.union_id, NameOf(command.union_id, made.id));
  return ToProto(transaction, command.union_id, made);
}

std::unique_ptr<Service> MakeMemberService(Rpc& rpc) {
  auto service = std::make_unique<Service>(rpc, "unioncare.v1.MemberService");
  service->Mutate("CreateMember", CreateMember);
  service->Query("GetMember", GetMember);
  service->Query("ListMembers", ListMembers);
  service->Query("FindMembers", FindMembers);
  service->Mutate("UpdateMember", UpdateMember);
  service->Mutate("RevealMember", RevealMember);
  return service;
}

}  // namespace unioncare::api
