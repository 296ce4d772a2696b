// Family members as operations.
#include "service/api/families.h"

#include <utility>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "service/api/case_wire.h"
#include "service/api/convert.h"
#include "service/api/member_wire.h"
#include "service/api/names.h"
#include "service/api/pages.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/families.h"
#include "service/domain/refusal.h"
#include "service/storage/families.h"
#include "service/storage/members.h"
#include "service/storage/reveals.h"

namespace unioncare::api {
namespace {

absl::StatusOr<v1::FamilyMember> FamilyToWire(const Snapshot& snapshot, UnionId union_id,
                                              const FamilyMember& record) {
  v1::FamilyMember wire;
  wire.set_name(FamilyNameOf(union_id, record.member, Number(record.id)));
  wire.set_relation(SameNumber<v1::Relation>(record.relation));
  wire.set_deceased(!record.alive);
  wire.set_dependent(record.dependent);
  wire.set_guardian_consent(record.guardian_consent);
  if (record.works_here.has_value()) {
    ASSIGN_OR_RETURN(const std::optional<Member> relative,
                     storage::FindMember(snapshot, union_id, *record.works_here));
    if (!relative.has_value()) return absl::DataLossError("a relative is no member");
    wire.set_works_here(NameOf(union_id, relative->id));
    wire.set_works_here_display_name(relative->display_name);
  }
  if (record.case_id.has_value()) wire.set_case_(NameOf(union_id, *record.case_id));
  wire.set_reason(record.reason);
  wire.set_has_display_name(!record.name_sealed.empty());
  wire.set_has_birth_year(!record.birth_year_sealed.empty());
  wire.set_has_note(!record.note_sealed.empty());
  *wire.mutable_create_time() = ToProto(record.create_time);
  *wire.mutable_update_time() = ToProto(record.update_time);
  wire.set_etag(absl::StrCat(record.version));
  return wire;
}

absl::StatusOr<FamilyFields> FieldsFrom(const Snapshot& snapshot, UnionId union_id,
                                        const v1::FamilyMember& wire) {
  FamilyFields fields;
  fields.relation = SameNumber<Relation>(wire.relation());
  fields.display_name = wire.display_name();
  fields.birth_year = wire.birth_year();
  fields.alive = !wire.deceased();
  fields.dependent = wire.dependent();
  fields.guardian_consent = wire.guardian_consent();
  fields.note = wire.note();
  if (wire.works_here().empty()) return fields;
  ASSIGN_OR_RETURN(fields.works_here, ParseMemberOf(union_id, "family_member.works_here",
                                                    wire.works_here()));
  // A record that was merged stands for the person.
  ASSIGN_OR_RETURN(const std::optional<Member> relative,
                   storage::FindMember(snapshot, union_id, *fields.works_here));
  if (relative.has_value()) fields.works_here = relative->id;
  return fields;
}

// A record of somebody's family whom the caller may see.
absl::StatusOr<FamilyMember> SeenRelative(const Snapshot& snapshot, absl::string_view field,
                                          const FamilyMemberName& name) {
  ASSIGN_OR_RETURN(std::optional<FamilyMember> record,
                   storage::FindFamilyMember(snapshot, name.union_id, name.member,
                                             FamilyMemberId{name.number}));
  const absl::Status seen =
      SeenPerson(snapshot, field, {name.union_id, name.member}).status();
  if (!seen.ok() || !record.has_value()) {
    return NotFound(field, FamilyNameOf(name.union_id, name.member, name.number));
  }
  return *std::move(record);
}

}  // namespace

absl::StatusOr<v1::FamilyMember> CreateFamilyMember(Transaction& transaction,
                                                    const v1::CreateFamilyMemberRequest& request) {
  ASSIGN_OR_RETURN(const MemberName name, ParseMember("parent", request.parent()));
  ASSIGN_OR_RETURN(const Member member, SeenPerson(transaction, "parent", name));
  AddFamilyMember command;
  command.union_id = name.union_id;
  command.member = member.id;
  ASSIGN_OR_RETURN(command.fields,
                   FieldsFrom(transaction, name.union_id, request.family_member()));
  if (!request.family_member().case_().empty()) {
    ASSIGN_OR_RETURN(command.case_id, ParseCaseOf(name.union_id, "family_member.case",
                                                  request.family_member().case_()));
    // A case that the caller may not see does not exist for them.
    RETURN_IF_ERROR(
        FindSeenCase(transaction, "family_member.case", request.family_member().case_()).status());
  }
  command.reason = request.family_member().reason();
  ASSIGN_OR_RETURN(const FamilyFacts facts, storage::FactsFor(transaction, command));
  ASSIGN_OR_RETURN(FamilyDecision decision,
                   Decide(command, facts, Today(transaction.now())));
  ASSIGN_OR_RETURN(const FamilyMember kept, storage::InsertFamilyMember(
                                                transaction, name.union_id, std::move(decision)));
  transaction.Concerns(name.union_id, FamilyNameOf(name.union_id, kept.member, Number(kept.id)));
  return FamilyToWire(transaction, name.union_id, kept);
}

absl::StatusOr<v1::ListFamilyMembersResponse> ListFamilyMembers(
    const Snapshot& snapshot, const v1::ListFamilyMembersRequest& request) {
  ASSIGN_OR_RETURN(const MemberName name, ParseMember("parent", request.parent()));
  ASSIGN_OR_RETURN(const Member member, SeenPerson(snapshot, "parent", name));
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  ASSIGN_OR_RETURN(const std::vector<FamilyMember> family,
                   storage::FamilyOf(snapshot, name.union_id, member.id));
  // A family is small, and that of merged records has no one order of numbers: its place counts.
  v1::ListFamilyMembersResponse response;
  const size_t begin = static_cast<size_t>(page.position);
  for (size_t place = begin; place < family.size(); ++place) {
    if (response.family_members_size() == page.size) {
      response.set_next_page_token(PageToken(snapshot, request, static_cast<int64_t>(place)));
      break;
    }
    ASSIGN_OR_RETURN(*response.add_family_members(),
                     FamilyToWire(snapshot, name.union_id, family[place]));
  }
  return response;
}

absl::StatusOr<v1::FamilyMember> UpdateFamilyMember(Transaction& transaction,
                                                    const v1::UpdateFamilyMemberRequest& request) {
  const v1::FamilyMember& wire = request.family_member();
  ASSIGN_OR_RETURN(const FamilyMemberName name,
                   ParseFamilyMember("family_member.name", wire.name()));
  RETURN_IF_ERROR(SeenRelative(transaction, "family_member.name", name).status());
  unioncare::UpdateFamilyMember command;
  command.union_id = name.union_id;
  command.member = name.member;
  command.id = FamilyMemberId{name.number};
  command.etag = wire.etag();
  command.update_mask.assign(request.update_mask().paths().begin(),
                             request.update_mask().paths().end());
  ASSIGN_OR_RETURN(command.fields, FieldsFrom(transaction, name.union_id, wire));
  ASSIGN_OR_RETURN(const UpdateFamilyFacts facts, storage::FactsFor(transaction, command));
  ASSIGN_OR_RETURN(FamilyDecision decision, Decide(command, facts, Today(transaction.now())));
  ASSIGN_OR_RETURN(const FamilyMember kept, storage::ReplaceFamilyMember(
                                                transaction, name.union_id, std::move(decision)));
  transaction.Concerns(name.union_id, wire.name());
  return FamilyToWire(transaction, name.union_id, kept);
}

absl::StatusOr<v1::FamilyMember> DeleteFamilyMember(Transaction& transaction,
                                                    const v1::DeleteFamilyMemberRequest& request) {
  ASSIGN_OR_RETURN(const FamilyMemberName name, ParseFamilyMember("name", request.name()));
  ASSIGN_OR_RETURN(const FamilyMember record, SeenRelative(transaction, "name", name));
  const std::string etag = absl::StrCat(record.version);
  if (request.etag() != etag) {
    return Refuse(Reason::kEtagMismatch,
                  {{"field", "etag"}, {"given", request.etag()}, {"wanted", etag}});
  }
  ASSIGN_OR_RETURN(const v1::FamilyMember wire,
                   FamilyToWire(transaction, name.union_id, record));
  RETURN_IF_ERROR(storage::EraseFamilyMember(transaction, name.union_id, record));
  transaction.Concerns(name.union_id, request.name());
  return wire;
}

absl::StatusOr<v1::RevealFamilyMembersResponse> RevealFamilyMembers(
    Transaction& transaction, const v1::RevealFamilyMembersRequest& request) {
  ASSIGN_OR_RETURN(const MemberName name, ParseMember("parent", request.parent()));
  ASSIGN_OR_RETURN(const Member member, SeenPerson(transaction, "parent", name));
  ASSIGN_OR_RETURN(const std::vector<FamilyMember> family,
                   storage::FamilyOf(transaction, name.union_id, member.id));
  RETURN_IF_ERROR(storage::InsertReveal(transaction, name.union_id, member.id,
                                        absl::StrCat(request.parent(), "/familyMembers"),
                                        request.reason()));
  transaction.Concerns(name.union_id, request.parent());
  v1::RevealFamilyMembersResponse response;
  for (const FamilyMember& record : family) {
    ASSIGN_OR_RETURN(const storage::FamilyDetails details,
                     storage::OpenDetails(transaction, name.union_id, record));
    auto* wire = response.add_family_members();
    wire->set_name(FamilyNameOf(name.union_id, record.member, Number(record.id)));
    wire->set_relation(SameNumber<v1::Relation>(record.relation));
    wire->set_display_name(details.display_name);
    wire->set_note(details.note);
    int year = 0;
    if (absl::SimpleAtoi(details.birth_year, &year)) wire->set_birth_year(year);
  }
  return response;
}

}  // namespace unioncare::api
