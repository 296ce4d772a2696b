// Members as operations.
#include "service/api/members.h"

#include <algorithm>
#include <set>
#include <utility>

#include "service/api/convert.h"
#include "service/api/farewells.h"
#include "service/api/hardship_moves.h"
#include "service/api/families.h"
#include "service/api/filter.h"
#include "service/api/member_wire.h"
#include "service/api/membership.h"
#include "service/api/names.h"
#include "service/api/pages.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/members.h"
#include "service/domain/refusal.h"
#include "service/domain/text.h"
#include "service/files/pinyin.h"
#include "service/storage/members.h"
#include "service/storage/reveals.h"
#include "service/storage/unions.h"
#include "service/storage/users.h"

namespace unioncare::api {
namespace {

constexpr int kFoundDefault = 20;
constexpr int kFoundMax = 50;

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
  fields.name_pinyin = wire.name_pinyin();
  fields.former_name = wire.former_name();
  fields.card_no = wire.card_no();
  fields.employment_kind = SameNumber<EmploymentKind>(wire.employment_kind());
  fields.dept = wire.dept();
  fields.post = wire.post();
  fields.retire_kind = SameNumber<RetireKind>(wire.retire_kind());
  fields.address = wire.address();
  fields.emergency_contact = wire.emergency_contact();
  for (const int flag : wire.care_flags()) {
    // "Not given" is no flag.
    if (flag != 0) fields.care_flags.push_back(static_cast<CareFlag>(flag));
  }
  return fields;
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
  ASSIGN_OR_RETURN(const Member member, SeenRecord(snapshot, "name", name));
  return MemberToWire(snapshot, name.union_id, member);
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
  // Records that were merged are listed only when they are asked for.
  const bool states = std::any_of(terms.begin(), terms.end(), [](const FilterTerm& term) {
    return term.field == "state";
  });
  GroupNames names;
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
      if (member.merged_into.has_value() && !states) continue;
      ASSIGN_OR_RETURN(*response.add_members(), MemberToWire(snapshot, union_id, member, names));
    }
    if (static_cast<int>(members.size()) < wanted) return response;
  }
}

// Answers with members, nobody twice and no more than wanted.
class Finder {
 public:
  Finder(const Snapshot& snapshot, UnionId union_id, const Sight& reading, int most)
      : snapshot_(snapshot), union_id_(union_id), reading_(reading), most_(most) {}

  bool full() const { return response_.members_size() == most_; }

  // Whoever may not be read is left out, or shown as in a directory.
  absl::Status Add(const Member& member, bool directory) {
    if (full() || !known_.insert(member.id).second) return absl::OkStatus();
    if (Sees(reading_, SubjectOf(member))) {
      ASSIGN_OR_RETURN(*response_.add_members(),
                       MemberToWire(snapshot_, union_id_, member, names_));
    } else if (directory) {
      ASSIGN_OR_RETURN(*response_.add_members(),
                       DirectoryEntry(snapshot_, union_id_, member, names_));
    }
    return absl::OkStatus();
  }

  v1::FindMembersResponse Answer() { return std::move(response_); }

 private:
  const Snapshot& snapshot_;
  const UnionId union_id_;
  const Sight& reading_;
  const int most_;
  std::set<MemberId> known_;
  GroupNames names_;
  v1::FindMembersResponse response_;
};

// By whole name and staff number first, then by a part of the name, its reading or its initials.
absl::StatusOr<v1::FindMembersResponse> FindMembers(const Snapshot& snapshot,
                                                    const v1::FindMembersRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  const std::string key = NameKey(request.query());
  // Whom the caller may read, which is not everybody whom they may look for: the others are shown
  // as in a directory.
  ASSIGN_OR_RETURN(const Sight reading,
                   storage::SightUnder(snapshot, Permission::kMemberRead, union_id));
  const int most = request.max_results() <= 0 ? kFoundDefault
                                              : std::min<int>(request.max_results(), kFoundMax);
  Finder finder(snapshot, union_id, reading, most);
  ASSIGN_OR_RETURN(const std::vector<Member> named,
                   storage::FindMembersByName(snapshot, union_id, key, most));
  for (const Member& member : named) RETURN_IF_ERROR(finder.Add(member, /*directory=*/true));
  ASSIGN_OR_RETURN(
      const std::optional<Member> numbered,
      storage::FindMemberByStaffNo(snapshot, union_id, NormalizeNumber(request.query())));
  if (numbered.has_value()) RETURN_IF_ERROR(finder.Add(*numbered, /*directory=*/true));
  storage::NamePlace place;
  for (int scanned = 0; !finder.full() && scanned < kPageScanMax; scanned += most) {
    ASSIGN_OR_RETURN(const std::vector<storage::FoundMember> found,
                     storage::FindMembersByPart(snapshot, union_id, key, place, most));
    for (const storage::FoundMember& each : found) {
      RETURN_IF_ERROR(finder.Add(each.member, /*directory=*/false));
    }
    if (static_cast<int>(found.size()) < most) break;
    place = {found.back().gram, found.back().member.id};
  }
  return finder.Answer();
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
  command.effective_on = DayFrom(request.effective_on());
  ASSIGN_OR_RETURN(const Member current, SeenRecord(transaction, "member.name", name));
  const std::vector<std::string>& mask = command.update_mask;
  const bool renamed = std::any_of(mask.begin(), mask.end(), [](const std::string& path) {
    return path == "display_name" || path == "*";
  });
  command.reading =
      files::ReadName(renamed ? NormalizeName(command.fields.display_name) : current.display_name);
  ASSIGN_OR_RETURN(const UpdateMemberFacts facts, storage::FactsFor(transaction, command));
  ASSIGN_OR_RETURN(MemberDecision decision, Decide(command, facts, Today(transaction.now())));
  RETURN_IF_ERROR(CheckStaysSeen(transaction, name.union_id, decision.member));
  ASSIGN_OR_RETURN(const Member kept,
                   storage::ReplaceMember(transaction, name.union_id, std::move(decision)));
  RETURN_IF_ERROR(KeepFarewell(transaction, name.union_id, current, kept, /*reason=*/""));
  RETURN_IF_ERROR(CloseHardshipOnRetirement(transaction, name.union_id, current, kept));
  transaction.Concerns(name.union_id, request.member().name());
  return MemberToWire(transaction, name.union_id, kept);
}

absl::StatusOr<v1::RevealMemberResponse> RevealMember(Transaction& transaction,
                                                      const v1::RevealMemberRequest& request) {
  ASSIGN_OR_RETURN(const MemberName name, ParseMember("name", request.name()));
  ASSIGN_OR_RETURN(const Member member, SeenPerson(transaction, "name", name));
  ASSIGN_OR_RETURN(const PrivateFields opened,
                   storage::OpenPrivate(transaction, name.union_id, member));
  RETURN_IF_ERROR(storage::InsertReveal(transaction, name.union_id, member.id, request.name(),
                                        request.reason()));
  transaction.Concerns(name.union_id, request.name());
  v1::RevealMemberResponse response;
  response.set_id_no(opened.id_no);
  response.set_address(opened.address);
  response.set_emergency_contact(opened.emergency_contact);
  for (const CareFlag flag : CareFlagsIn(opened.care_flags)) {
    response.add_care_flags(SameNumber<v1::CareFlag>(flag));
  }
  return response;
}

}  // namespace

absl::StatusOr<v1::Member> CreateMember(Transaction& transaction,
                                        const v1::CreateMemberRequest& request) {
  unioncare::CreateMember command;
  ASSIGN_OR_RETURN(command.union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(command.fields, FieldsFrom(request.member(), command.union_id));
  command.reading = files::ReadName(NormalizeName(command.fields.display_name));
  ASSIGN_OR_RETURN(const MemberNeighbours facts, storage::FactsFor(transaction, command));
  ASSIGN_OR_RETURN(MemberDecision decision, Decide(command, facts, Today(transaction.now())));
  RETURN_IF_ERROR(CheckStaysSeen(transaction, command.union_id, decision.member));
  ASSIGN_OR_RETURN(const Member made,
                   storage::InsertMember(transaction, command.union_id, std::move(decision)));
  transaction.Concerns(command.union_id, NameOf(command.union_id, made.id));
  return MemberToWire(transaction, command.union_id, made);
}

std::unique_ptr<Service> MakeMemberService(Rpc& rpc) {
  // The rules of reading are slow to load; here nobody waits for them.
  files::ReadName("");
  auto service = std::make_unique<Service>(rpc, "unioncare.v1.MemberService");
  service->Mutate("CreateMember", CreateMember);
  service->Query("GetMember", GetMember);
  service->Query("ListMembers", ListMembers);
  service->Query("FindMembers", FindMembers);
  service->Mutate("UpdateMember", UpdateMember);
  service->Mutate("RevealMember", RevealMember);
  service->Mutate("ChangeMemberState", ChangeMemberState);
  service->Mutate("RetireMember", RetireMember);
  service->Query("GetMemberHistory", GetMemberHistory);
  service->Mutate("MergeMembers", MergeMembers);
  service->Mutate("CreateFamilyMember", CreateFamilyMember);
  service->Query("ListFamilyMembers", ListFamilyMembers);
  service->Mutate("UpdateFamilyMember", UpdateFamilyMember);
  service->Mutate("DeleteFamilyMember", DeleteFamilyMember);
  service->Mutate("RevealFamilyMembers", RevealFamilyMembers);
  return service;
}

}  // namespace unioncare::api
