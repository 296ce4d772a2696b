// Conversions of users and roles.
#include "service/api/user_wire.h"

#include "service/api/convert.h"
#include "service/api/names.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"
#include "service/storage/users.h"

namespace unioncare::api {

absl::StatusOr<v1::RoleGrant> GrantToWire(const Snapshot& snapshot, const Grant& grant) {
  v1::RoleGrant wire;
  wire.set_role(SameNumber<v1::Role>(grant.role));
  if (grant.union_id != kInstallation) wire.set_union_(NameOf(grant.union_id));
  if (grant.group.has_value()) wire.set_group(NameOf(grant.union_id, *grant.group));
  if (grant.from_on.has_value()) *wire.mutable_from_on() = ToProto(*grant.from_on);
  if (grant.to_on.has_value()) *wire.mutable_to_on() = ToProto(*grant.to_on);
  if (grant.lent()) {
    wire.set_lender(NameOf(grant.lender));
    ASSIGN_OR_RETURN(const std::optional<User> lender, storage::FindUser(snapshot, grant.lender));
    if (lender.has_value()) wire.set_lender_display_name(lender->display_name);
  }
  return wire;
}

absl::StatusOr<v1::User> UserToWire(const Snapshot& snapshot, const User& user) {
  v1::User wire;
  wire.set_name(NameOf(user.id));
  wire.set_display_name(user.display_name);
  if (user.link.has_value()) wire.set_member(NameOf(user.link->union_id, user.link->member));
  for (const Grant& grant : user.grants) {
    ASSIGN_OR_RETURN(*wire.add_grants(), GrantToWire(snapshot, grant));
  }
  *wire.mutable_create_time() = ToProto(user.create_time);
  return wire;
}

absl::StatusOr<Grant> GrantFrom(const v1::RoleGrant& wire, UnionId parent) {
  Grant grant{.role = SameNumber<Role>(wire.role()), .union_id = parent};
  if (grant.role == Role::kAdministrator) grant.union_id = kInstallation;
  if (!wire.union_().empty()) {
    ASSIGN_OR_RETURN(grant.union_id, ParseUnion("grant.union", wire.union_()));
  }
  if (!wire.group().empty()) {
    ASSIGN_OR_RETURN(grant.group, ParseGroupOf(grant.union_id, "grant.group", wire.group()));
  }
  grant.from_on = DayFrom(wire.from_on());
  grant.to_on = DayFrom(wire.to_on());
  return grant;
}

absl::StatusOr<UnionId> ParentOf(const std::string& parent) {
  if (parent.empty()) return kInstallation;
  return ParseUnion("parent", parent);
}

absl::StatusOr<User> ManagedUser(const Snapshot& snapshot, absl::string_view field,
                                 const std::string& name, MayFn may) {
  ASSIGN_OR_RETURN(const UserId id, ParseUser(field, name));
  ASSIGN_OR_RETURN(std::optional<User> user, storage::FindUser(snapshot, id));
  if (!user.has_value()) return NotFound(field, name);
  if (may(snapshot.actor().grants, *user)) return *std::move(user);
  // Whose role is over is still known, so that it can be given again.
  ASSIGN_OR_RETURN(const std::optional<User> before,
                   storage::FindUserWithEndedGrants(snapshot, id));
  if (may != MayKnow || !MayKnow(snapshot.actor().grants, *before)) return NotFound(field, name);
  return *std::move(user);
}

absl::Status CutLoans(Transaction& transaction, UserId lender, const Grant& role,
                      const std::optional<Grant>& own) {
  ASSIGN_OR_RETURN(const std::vector<storage::HeldGrant> loans,
                   storage::LoansBy(transaction, lender));
  for (const storage::HeldGrant& loan : loans) {
    const bool over = TimeOf(loan.grant, Today(transaction.now())) == GrantTime::kOver;
    if (over || !loan.grant.SameRole(role)) continue;
    const std::optional<Grant> left =
        own.has_value() ? Trimmed(loan.grant, *own) : std::optional<Grant>();
    if (!left.has_value()) {
      RETURN_IF_ERROR(storage::EndGrant(transaction, loan.user, loan.grant));
    } else if (left->from_on != loan.grant.from_on || left->to_on != loan.grant.to_on) {
      RETURN_IF_ERROR(storage::InsertGrant(transaction, loan.user, *left));
    }
  }
  return absl::OkStatus();
}

}  // namespace unioncare::api
