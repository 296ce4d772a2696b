// Delegation and tests of permission as operations.
#include "service/api/delegations.h"

#include <algorithm>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "service/api/convert.h"
#include "service/api/fields.h"
#include "service/api/names.h"
#include "service/api/user_wire.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/members.h"
#include "service/domain/refusal.h"
#include "service/storage/members.h"
#include "service/storage/unions.h"
#include "service/storage/users.h"

namespace unioncare::api {
namespace {

constexpr char kPackage[] = "unioncare.v1.";

// The colleague of a request: an account of this union. Others are not found, for whoever lends a
// role need not know who has accounts elsewhere.
template <class Request>
absl::StatusOr<User> Colleague(const Snapshot& snapshot, UnionId parent, const Request& request) {
  const bool by_member = request.user().empty() && !request.member().empty();
  const char* field = by_member ? "member" : "user";
  const std::string& name = by_member ? request.member() : request.user();
  std::optional<UserId> id;
  if (by_member) {
    ASSIGN_OR_RETURN(const MemberId member, ParseMemberOf(parent, field, name));
    ASSIGN_OR_RETURN(id, storage::FindUserOfMember(snapshot, {parent, member}));
  } else {
    if (name.empty()) return Refuse(Reason::kFieldRequired, {{"field", field}});
    ASSIGN_OR_RETURN(id, ParseUser(field, name));
  }
  std::optional<User> user;
  if (id.has_value()) {
    ASSIGN_OR_RETURN(user, storage::FindUser(snapshot, *id));
  }
  const bool here = user.has_value() &&
                    ((user->link.has_value() && user->link->union_id == parent) ||
                     std::any_of(user->grants.begin(), user->grants.end(),
                                 [&](const Grant& grant) { return grant.union_id == parent; }));
  if (!here) return NotFound(field, name);
  return *std::move(user);
}

// A role is lent in the union in which it is held.
absl::StatusOr<Grant> LoanFrom(const v1::RoleGrant& wire, UnionId parent) {
  ASSIGN_OR_RETURN(const Grant grant, GrantFrom(wire, parent));
  if (grant.union_id == parent) return grant;
  return Refuse(
      Reason::kOtherUnion,
      {{"field", "grant.union"}, {"given", NameOf(grant.union_id)}, {"wanted", NameOf(parent)}});
}

// The colleague as the lender may know them: with what was lent, and nothing else.
absl::StatusOr<v1::User> Known(const Snapshot& snapshot, const User& user,
                               const std::optional<Grant>& loan) {
  User known;
  known.id = user.id;
  known.display_name = user.display_name;
  known.create_time = user.create_time;
  if (loan.has_value()) known.grants.push_back(*loan);
  ASSIGN_OR_RETURN(v1::User wire, UserToWire(snapshot, known));
  wire.clear_create_time();
  return wire;
}

absl::StatusOr<v1::User> DelegateRole(Transaction& transaction,
                                      const v1::DelegateRoleRequest& request) {
  ASSIGN_OR_RETURN(const UnionId parent, ParseUnion("parent", request.parent()));
  LendRole command;
  ASSIGN_OR_RETURN(command.grant, LoanFrom(request.grant(), parent));
  ASSIGN_OR_RETURN(const User borrower, Colleague(transaction, parent, request));
  command.borrower = borrower.id;
  LendRoleFacts facts;
  facts.lender = transaction.actor().user;
  ASSIGN_OR_RETURN(const std::optional<User> lender, storage::FindUser(transaction, facts.lender));
  if (lender.has_value()) facts.held = lender->grants;
  ASSIGN_OR_RETURN(const Grant loan, Decide(command, facts, Today(transaction.now())));
  RETURN_IF_ERROR(storage::InsertGrant(transaction, borrower.id, loan));
  transaction.Concerns(kInstallation, NameOf(borrower.id));
  return Known(transaction, borrower, loan);
}

absl::StatusOr<v1::User> RevokeDelegation(Transaction& transaction,
                                          const v1::RevokeDelegationRequest& request) {
  ASSIGN_OR_RETURN(const UnionId parent, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(Grant loan, LoanFrom(request.grant(), parent));
  ASSIGN_OR_RETURN(const User borrower, Colleague(transaction, parent, request));
  loan.lender = transaction.actor().user;
  const auto found = std::find(borrower.grants.begin(), borrower.grants.end(), loan);
  if (found == borrower.grants.end() ||
      TimeOf(*found, Today(transaction.now())) == GrantTime::kOver) {
    const auto* role = v1::Role_descriptor()->FindValueByNumber(request.grant().role());
    return NotFound("grant", ValueWord(role));
  }
  RETURN_IF_ERROR(storage::EndGrant(transaction, borrower.id, *found));
  transaction.Concerns(kInstallation, NameOf(borrower.id));
  return Known(transaction, borrower, std::nullopt);
}

// "CaseService/RecordVisit", with its package or without.
absl::StatusOr<const google::protobuf::MethodDescriptor*> MethodNamed(const std::string& text) {
  std::string name = absl::StrReplaceAll(text, {{"/", "."}});
  if (!absl::StartsWith(name, kPackage)) name = absl::StrCat(kPackage, name);
  const auto* method = google::protobuf::DescriptorPool::generated_pool()->FindMethodByName(name);
  if (method == nullptr) return NotFound("method", text);
  return method;
}

absl::StatusOr<AccessTarget> TargetFrom(const Snapshot& snapshot, UnionId parent,
                                        const v1::TestPermissionRequest& request) {
  AccessTarget target;
  if (!request.member().empty()) {
    ASSIGN_OR_RETURN(const MemberId id, ParseMemberOf(parent, "member", request.member()));
    ASSIGN_OR_RETURN(const std::optional<Member> member, storage::FindMember(snapshot, parent, id));
    if (member.has_value()) target.subject = SubjectOf(*member);
    target.missing = !member.has_value();
  }
  if (!request.group().empty()) {
    ASSIGN_OR_RETURN(target.group, ParseGroupOf(parent, "group", request.group()));
    ASSIGN_OR_RETURN(const std::optional<Group> group,
                     storage::FindGroup(snapshot, parent, *target.group));
    target.missing = target.missing || !group.has_value();
  }
  return target;
}

absl::StatusOr<v1::TestPermissionResponse> TestPermission(
    const Snapshot& snapshot, const v1::TestPermissionRequest& request) {
  ASSIGN_OR_RETURN(const UnionId parent, ParentOf(request.parent()));
  ASSIGN_OR_RETURN(const auto* method, MethodNamed(request.method()));
  ASSIGN_OR_RETURN(const AccessTarget target, TargetFrom(snapshot, parent, request));
  const auto wanted = method->options().GetExtension(v1::access).permission();
  const Permission permission = SameNumber<Permission>(wanted);
  v1::TestPermissionResponse response;
  response.set_method(absl::StrCat(method->service()->name(), "/", method->name()));
  response.set_permission(wanted);
  response.set_allowed(permission == Permission::kAuthenticated ||
                       permission == Permission::kPublic);
  for (int role = 1; role < kRoleCount; ++role) {
    if (Holds(static_cast<Role>(role), permission)) response.add_roles(v1::Role(role));
  }
  ASSIGN_OR_RETURN(const std::optional<User> user,
                   storage::FindUserWithEndedGrants(snapshot, snapshot.actor().user));
  if (!user.has_value()) return response;
  AccessFacts facts;
  if (user->link.has_value() && user->link->union_id == parent) facts.member = user->link->member;
  ASSIGN_OR_RETURN(facts.superiors, storage::SuperiorsOf(snapshot, parent));
  for (const Grant& grant : user->grants) {
    facts.subtrees.clear();
    if (grant.group.has_value() && grant.union_id == parent) {
      ASSIGN_OR_RETURN(facts.subtrees, storage::SubtreeOf(snapshot, parent, *grant.group));
    }
    const GrantEffect effect =
        EffectOf(grant, permission, parent, facts, target, Today(snapshot.now()));
    auto* answer = response.add_answers();
    ASSIGN_OR_RETURN(*answer->mutable_grant(), GrantToWire(snapshot, grant));
    answer->set_effect(SameNumber<v1::GrantEffect>(effect));
    if (Gives(effect)) response.set_allowed(true);
  }
  return response;
}

}  // namespace

void ServeDelegations(Service& service) {
  service.Mutate("DelegateRole", DelegateRole);
  service.Mutate("RevokeDelegation", RevokeDelegation);
  service.Query("TestPermission", TestPermission);
}

}  // namespace unioncare::api
