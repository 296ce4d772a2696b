// Unions and groups as operations.
#include "service/api/unions.h"

#include <algorithm>
#include <utility>

#include "service/api/convert.h"
#include "service/api/names.h"
#include "service/api/pages.h"
#include "service/api/users.h"
#include "service/base/status.h"
#include "service/domain/refusal.h"
#include "service/domain/unions.h"
#include "service/storage/unions.h"

namespace unioncare::api {
namespace {

v1::Union ToProto(const Union& found) {
  v1::Union wire;
  wire.set_name(NameOf(found.id));
  wire.set_display_name(found.display_name);
  if (found.superior.has_value()) wire.set_superior(NameOf(*found.superior));
  *wire.mutable_create_time() = api::ToProto(found.create_time);
  return wire;
}

v1::Group ToProto(UnionId union_id, const Group& found) {
  v1::Group wire;
  wire.set_name(NameOf(union_id, found.id));
  wire.set_display_name(found.display_name);
  if (found.parent.has_value()) wire.set_parent_group(NameOf(union_id, *found.parent));
  *wire.mutable_create_time() = api::ToProto(found.create_time);
  return wire;
}

absl::StatusOr<v1::Union> GetUnion(const Snapshot& snapshot, const v1::GetUnionRequest& request) {
  ASSIGN_OR_RETURN(const UnionId id, ParseUnion("name", request.name()));
  ASSIGN_OR_RETURN(const std::optional<Union> found, storage::FindUnion(snapshot, id));
  if (!found.has_value()) {
    return NotFound("name", request.name());
  }
  return ToProto(*found);
}

// The numbers of the unions in which the caller holds a role, with those below for a superior;
// nothing for an administrator, who sees all.
absl::StatusOr<std::optional<std::vector<UnionId>>> VisibleUnions(const Snapshot& snapshot) {
  std::vector<UnionId> visible;
  for (const Grant& grant : snapshot.actor().grants) {
    if (grant.role == Role::kAdministrator) return std::optional<std::vector<UnionId>>();
    visible.push_back(grant.union_id);
    if (grant.role != Role::kSuperior) continue;
    ASSIGN_OR_RETURN(const std::vector<UnionId> below,
                     storage::UnionSubtreeOf(snapshot, grant.union_id));
    visible.insert(visible.end(), below.begin(), below.end());
  }
  std::sort(visible.begin(), visible.end());
  visible.erase(std::unique(visible.begin(), visible.end()), visible.end());
  return std::optional<std::vector<UnionId>>(std::move(visible));
}

absl::StatusOr<v1::ListUnionsResponse> ListUnions(const Snapshot& snapshot,
                                                  const v1::ListUnionsRequest& request) {
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  ASSIGN_OR_RETURN(const std::optional<std::vector<UnionId>> visible, VisibleUnions(snapshot));
  std::vector<Union> unions;
  if (!visible.has_value()) {
    ASSIGN_OR_RETURN(unions, storage::ListUnions(snapshot, page.position, page.size + 1));
  } else {
    for (const UnionId id : *visible) {
      if (Number(id) <= page.position) continue;
      if (static_cast<int>(unions.size()) > page.size) break;
      ASSIGN_OR_RETURN(const std::optional<Union> found, storage::FindUnion(snapshot, id));
      if (found.has_value()) unions.push_back(*found);
    }
  }
  v1::ListUnionsResponse response;
  for (const Union& found : unions) {
    if (response.unions_size() == page.size) {
      response.set_next_page_token(PageToken(snapshot, request, Number(unions[page.size - 1].id)));
      break;
    }
    *response.add_unions() = ToProto(found);
  }
  return response;
}

absl::StatusOr<v1::ListGroupsResponse> ListGroups(const Snapshot& snapshot,
                                                  const v1::ListGroupsRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(const std::optional<Union> found, storage::FindUnion(snapshot, union_id));
  if (!found.has_value()) return NotFound("parent", request.parent());
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  ASSIGN_OR_RETURN(const std::vector<Group> groups,
                   storage::ListGroups(snapshot, union_id, page.position, page.size + 1));
  v1::ListGroupsResponse response;
  for (const Group& group : groups) {
    if (response.groups_size() == page.size) {
      response.set_next_page_token(PageToken(snapshot, request, Number(groups[page.size - 1].id)));
      break;
    }
    *response.add_groups() = ToProto(union_id, group);
  }
  return response;
}

}  // namespace

absl::StatusOr<v1::CreateUnionResponse> CreateUnion(Transaction& transaction,
                                                    const v1::CreateUnionRequest& request) {
  unioncare::CreateUnion command;
  command.display_name = request.union_().display_name();
  if (!request.union_().superior().empty()) {
    ASSIGN_OR_RETURN(command.superior, ParseUnion("union.superior", request.union_().superior()));
  }
  ASSIGN_OR_RETURN(const CreateUnionFacts facts, storage::FactsFor(transaction, command));
  ASSIGN_OR_RETURN(Union decided, Decide(command, facts));
  ASSIGN_OR_RETURN(const Union made, storage::InsertUnion(transaction, std::move(decided)));
  v1::CreateUnionResponse response;
  *response.mutable_union_() = ToProto(made);
  if (!request.chair_display_name().empty()) {
    ASSIGN_OR_RETURN(const NewUser chair,
                     MakeUser(transaction, request.chair_display_name(), std::nullopt,
                              Grant{.role = Role::kChair, .union_id = made.id}, "chair"));
    response.set_chair(NameOf(chair.user));
    // A token that was only tried will never be valid.
    if (!request.validate_only()) response.set_chair_token(chair.secret);
  }
  transaction.Concerns(kInstallation, NameOf(made.id));
  return response;
}

absl::StatusOr<v1::Group> CreateGroup(Transaction& transaction,
                                      const v1::CreateGroupRequest& request) {
  unioncare::CreateGroup command;
  ASSIGN_OR_RETURN(command.union_id, ParseUnion("parent", request.parent()));
  command.display_name = request.group().display_name();
  if (!request.group().parent_group().empty()) {
    ASSIGN_OR_RETURN(command.parent, ParseGroupOf(command.union_id, "group.parent_group",
                                                  request.group().parent_group()));
  }
  ASSIGN_OR_RETURN(const CreateGroupFacts facts, storage::FactsFor(transaction, command));
  ASSIGN_OR_RETURN(Group decided, Decide(command, facts));
  ASSIGN_OR_RETURN(const Group made,
                   storage::InsertGroup(transaction, command.union_id, std::move(decided)));
  transaction.Concerns(command.union_id, NameOf(command.union_id, made.id));
  return ToProto(command.union_id, made);
}

std::unique_ptr<Service> MakeUnionService(Rpc& rpc) {
  auto service = std::make_unique<Service>(rpc, "unioncare.v1.UnionService");
  service->Mutate("CreateUnion", CreateUnion);
  service->Query("GetUnion", GetUnion);
  service->Query("ListUnions", ListUnions);
  service->Mutate("CreateGroup", CreateGroup);
  service->Query("ListGroups", ListGroups);
  return service;
}

}  // namespace unioncare::api
