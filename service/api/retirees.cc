// Contact with retired members as operations.
#include "service/api/retirees.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "service/api/convert.h"
#include "service/api/retiree_lists.h"
#include "service/api/retiree_wire.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"
#include "service/domain/retirees.h"
#include "service/storage/care_rules.h"
#include "service/storage/members.h"
#include "service/storage/retirees.h"
#include "service/storage/reveals.h"
#include "unioncare/v1/retirees.pb.h"

namespace unioncare::api {
namespace {

// Whom an operation concerns, and what is known of the version.
struct Concerned {
  UnionId union_id{0};
  Member person;
  int64_t version = 0;
};
absl::StatusOr<Concerned> FindConcerned(const Snapshot& snapshot, const std::string& text) {
  ASSIGN_OR_RETURN(const MemberName name, ParseMember("name", text));
  Concerned found;
  found.union_id = name.union_id;
  ASSIGN_OR_RETURN(found.person, SeenPerson(snapshot, "name", name));
  ASSIGN_OR_RETURN(found.version,
                   storage::RetireeVersion(snapshot, name.union_id, found.person.id));
  return found;
}

absl::StatusOr<v1::Retiree> Answer(Transaction& transaction, const Concerned& concerned) {
  transaction.Concerns(concerned.union_id, NameOf(concerned.union_id, concerned.person.id));
  ASSIGN_OR_RETURN(RetireeWriter writer, RetireeWriter::Make(transaction, concerned.union_id));
  return writer.Write(concerned.person);
}

absl::StatusOr<v1::Retiree> GetRetiree(const Snapshot& snapshot,
                                       const v1::GetRetireeRequest& request) {
  ASSIGN_OR_RETURN(const MemberName name, ParseMember("name", request.name()));
  ASSIGN_OR_RETURN(const Member person, SeenRetiree(snapshot, "name", name));
  ASSIGN_OR_RETURN(RetireeWriter writer, RetireeWriter::Make(snapshot, name.union_id));
  return writer.Write(person);
}

absl::StatusOr<v1::Retiree> RecordRetireeFacts(Transaction& transaction,
                                               const v1::RecordRetireeFactsRequest& request) {
  ASSIGN_OR_RETURN(const Concerned concerned, FindConcerned(transaction, request.name()));
  unioncare::RecordRetireeFacts command;
  command.etag = request.etag();
  command.update_mask = {request.update_mask().paths().begin(),
                         request.update_mask().paths().end()};
  ASSIGN_OR_RETURN(command.facts, FactsFrom(request.facts()));
  ASSIGN_OR_RETURN(
      const RetireeFacts before,
      storage::FindRetireeFacts(transaction, concerned.union_id, concerned.person.id));
  ASSIGN_OR_RETURN(RetireeFacts after,
                   Decide(command, before, concerned.person, concerned.version));
  RETURN_IF_ERROR(storage::KeepRetireeFacts(transaction, concerned.union_id, concerned.person.id,
                                            std::move(after)));
  return Answer(transaction, concerned);
}

absl::StatusOr<v1::RevealRetireeFactsResponse> RevealRetireeFacts(
    Transaction& transaction, const v1::RevealRetireeFactsRequest& request) {
  ASSIGN_OR_RETURN(const Concerned concerned, FindConcerned(transaction, request.name()));
  ASSIGN_OR_RETURN(
      const RetireeFacts facts,
      storage::FindRetireeFacts(transaction, concerned.union_id, concerned.person.id));
  ASSIGN_OR_RETURN(const PrivateFields opened,
                   storage::OpenPrivate(transaction, concerned.union_id, concerned.person));
  RETURN_IF_ERROR(storage::InsertReveal(transaction, concerned.union_id, concerned.person.id,
                                        request.name(), request.reason()));
  transaction.Concerns(concerned.union_id, request.name());
  v1::RevealRetireeFactsResponse response;
  response.set_mobility(SameNumber<v1::Mobility>(facts.mobility));
  response.set_hardship(SameNumber<v1::HardshipMark>(facts.hardship));
  for (const CareFlag flag : CareFlagsIn(opened.care_flags)) {
    response.add_care_flags(SameNumber<v1::CareFlag>(flag));
  }
  response.set_emergency_contact(opened.emergency_contact);
  return response;
}

absl::StatusOr<v1::Retiree> SetTierOverride(Transaction& transaction,
                                            const v1::SetTierOverrideRequest& request) {
  ASSIGN_OR_RETURN(const Concerned concerned, FindConcerned(transaction, request.name()));
  const absl::CivilDay today = Today(transaction.now());
  const unioncare::SetTierOverride command{.etag = request.etag(),
                                           .tier = SameNumber<RetireeTier>(request.tier()),
                                           .reason = request.reason(),
                                           .until_on = *DayFrom(request.until_on())};
  ASSIGN_OR_RETURN(const storage::CareRulesInScope scope,
                   storage::CareRulesFor(transaction, concerned.union_id, today));
  ASSIGN_OR_RETURN(
      const std::optional<TierOverride> open,
      storage::OpenOverrideOf(transaction, concerned.union_id, concerned.person.id));
  ASSIGN_OR_RETURN(TierOverride given, Decide(command, scope.rules.contact_tiers, open,
                                              concerned.version, today));
  RETURN_IF_ERROR(storage::KeepOverride(transaction, concerned.union_id, concerned.person.id,
                                        std::move(given)));
  return Answer(transaction, concerned);
}

absl::StatusOr<v1::Retiree> EndTierOverride(Transaction& transaction,
                                            const v1::EndTierOverrideRequest& request) {
  ASSIGN_OR_RETURN(const Concerned concerned, FindConcerned(transaction, request.name()));
  ASSIGN_OR_RETURN(
      const std::optional<TierOverride> open,
      storage::OpenOverrideOf(transaction, concerned.union_id, concerned.person.id));
  ASSIGN_OR_RETURN(TierOverride ended,
                   Decide(unioncare::EndTierOverride{request.etag(), request.reason()}, open,
                          concerned.version, Today(transaction.now())));
  RETURN_IF_ERROR(storage::KeepOverride(transaction, concerned.union_id, concerned.person.id,
                                        std::move(ended)));
  return Answer(transaction, concerned);
}

// Somebody who is to keep contact, as a request names them.
absl::StatusOr<ContactPerson> PersonFrom(const Snapshot& snapshot, UnionId union_id,
                                         const char* field, const std::string& text) {
  ContactPerson named;
  ASSIGN_OR_RETURN(named.member, ParseMemberOf(union_id, field, text));
  ASSIGN_OR_RETURN(const std::optional<storage::Person> person,
                   storage::FindPerson(snapshot, union_id, named.member));
  if (!person.has_value()) return named;
  named.exists = true;
  named.member = person->id;
  named.state = person->state;
  ASSIGN_OR_RETURN(const std::vector<MemberId> paired,
                   storage::PairedWith(snapshot, union_id, person->id));
  named.paired = static_cast<int>(paired.size());
  return named;
}

absl::StatusOr<v1::Retiree> SetContactPair(Transaction& transaction,
                                           const v1::SetContactPairRequest& request) {
  ASSIGN_OR_RETURN(const Concerned concerned, FindConcerned(transaction, request.name()));
  const UnionId union_id = concerned.union_id;
  unioncare::SetContactPair command;
  command.etag = request.etag();
  if (!request.contact().empty()) {
    ASSIGN_OR_RETURN(command.contact,
                     PersonFrom(transaction, union_id, "contact", request.contact()));
  }
  if (!request.deputy().empty()) {
    ASSIGN_OR_RETURN(command.deputy,
                     PersonFrom(transaction, union_id, "deputy", request.deputy()));
  }
  ASSIGN_OR_RETURN(const ContactPair before,
                   storage::PairOf(transaction, union_id, concerned.person.id));
  ASSIGN_OR_RETURN(ContactPair after, Decide(command, before, union_id, concerned.person.id,
                                             concerned.version));
  RETURN_IF_ERROR(
      storage::KeepPair(transaction, union_id, concerned.person.id, std::move(after)));
  return Answer(transaction, concerned);
}

absl::StatusOr<v1::HandOverContactsResponse> HandOverContacts(
    Transaction& transaction, const v1::HandOverContactsRequest& request) {
  unioncare::HandOverContacts command;
  ASSIGN_OR_RETURN(command.union_id, ParseUnion("parent", request.parent()));
  const UnionId union_id = command.union_id;
  ASSIGN_OR_RETURN(command.from, PersonFrom(transaction, union_id, "from", request.from()));
  ASSIGN_OR_RETURN(command.to, PersonFrom(transaction, union_id, "to", request.to()));
  RETURN_IF_ERROR(Decide(command));
  ASSIGN_OR_RETURN(const std::vector<MemberId> people,
                   storage::PairedWith(transaction, union_id, command.from.member));
  v1::HandOverContactsResponse response;
  for (const MemberId id : people) {
    ASSIGN_OR_RETURN(const std::optional<Member> person,
                     storage::FindMember(transaction, union_id, id));
    ASSIGN_OR_RETURN(const ContactPair pair, storage::PairOf(transaction, union_id, id));
    std::optional<ContactPair> after =
        Handed(pair, id, command.from.member, command.to.member);
    const bool seen =
        person.has_value() && Sees(transaction.actor().sight, SubjectOf(*person));
    if (!seen || !after.has_value()) {
      response.set_kept_back_count(response.kept_back_count() + 1);
      continue;
    }
    v1::HandedContact& handed = *response.add_handed();
    handed.set_member(NameOf(union_id, id));
    handed.set_member_display_name(person->display_name);
    handed.set_deputy(after->deputy == command.to.member);
    RETURN_IF_ERROR(storage::KeepPair(transaction, union_id, id, *std::move(after)));
  }
  response.set_handed_count(response.handed_size());
  transaction.Concerns(union_id, request.from());
  return response;
}

}  // namespace

absl::StatusOr<Member> SeenRetiree(const Snapshot& snapshot, absl::string_view field,
                                   const MemberName& name) {
  ASSIGN_OR_RETURN(std::optional<Member> person,
                   storage::FindMember(snapshot, name.union_id, name.member));
  if (!person.has_value()) return NotFound(field, NameOf(name.union_id, name.member));
  if (Sees(snapshot.actor().sight, SubjectOf(*person))) return *std::move(person);
  ASSIGN_OR_RETURN(const std::optional<MemberId> caller, CallerPerson(snapshot, name.union_id));
  ASSIGN_OR_RETURN(const ContactPair pair,
                   storage::PairOf(snapshot, name.union_id, person->id));
  const bool paired =
      caller.has_value() && (pair.contact == caller || pair.deputy == caller);
  if (!paired) return NotFound(field, NameOf(name.union_id, name.member));
  return *std::move(person);
}

std::unique_ptr<Service> MakeRetireeService(Rpc& rpc) {
  auto service = std::make_unique<Service>(rpc, "unioncare.v1.RetireeService");
  service->Query("GetRetiree", GetRetiree);
  service->Query("ListRetirees", ListRetirees);
  service->Query("ListDueRetirees", ListDueRetirees);
  service->Mutate("RecordRetireeFacts", RecordRetireeFacts);
  service->Mutate("RevealRetireeFacts", RevealRetireeFacts);
  service->Mutate("SetTierOverride", SetTierOverride);
  service->Mutate("EndTierOverride", EndTierOverride);
  service->Mutate("SetContactPair", SetContactPair);
  service->Mutate("HandOverContacts", HandOverContacts);
  return service;
}

}  // namespace unioncare::api
