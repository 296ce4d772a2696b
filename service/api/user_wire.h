// Users and their roles as they travel, for the operations that answer with them.
#pragma once

#include <string>

#include "absl/status/statusor.h"
#include "service/domain/users.h"
#include "service/storage/store.h"
#include "unioncare/v1/users.pb.h"

namespace unioncare::api {

// With the name of the lender, where there is one.
absl::StatusOr<v1::RoleGrant> GrantToWire(const Snapshot& snapshot, const Grant& grant);
// Without what the user has lent.
absl::StatusOr<v1::User> UserToWire(const Snapshot& snapshot, const User& user);

// The grant of a request; its union is the parent when it names none.
absl::StatusOr<Grant> GrantFrom(const v1::RoleGrant& wire, UnionId parent);
// The union of a request that may also be made in the installation.
absl::StatusOr<UnionId> ParentOf(const std::string& parent);

// What a user has lent of a role follows their own term in it: it is cut where that is cut, and
// taken back when `own` is nothing.
absl::Status CutLoans(Transaction& transaction, UserId lender, const Grant& role,
                      const std::optional<Grant>& own);

// A user whom the caller may know, or act for. Any other is not found.
using MayFn = bool (*)(absl::Span<const Grant>, const User&);
absl::StatusOr<User> ManagedUser(const Snapshot& snapshot, absl::string_view field,
                                 const std::string& name, MayFn may = MayKnow);

}  // namespace unioncare::api
