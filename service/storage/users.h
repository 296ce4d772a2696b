// The tables users, role_grants and tokens, and how a caller is recognised.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "service/domain/users.h"
#include "service/storage/journal.h"
#include "service/storage/store.h"

namespace unioncare::storage {

extern const journal::Table kUsers;
extern const journal::Table kRoleGrants;
extern const journal::Table kTokens;

// Who a token stands for, with the grants that count on the day of the snapshot.
struct Caller {
  UserId user{0};
  std::string display_name;
  bool revoked = false;
  std::optional<MemberLink> link;
  std::vector<Grant> grants;
};

// The caller with this token hash, or nothing. One indexed read.
absl::StatusOr<std::optional<Caller>> FindCaller(const Snapshot& snapshot,
                                                 absl::string_view token_hash);

// Whose rows the caller sees under a permission in a union.
absl::StatusOr<Sight> SightOf(const Snapshot& snapshot, const Caller& caller, Permission permission,
                              UnionId union_id);
// Whom the caller of the snapshot sees under another permission than that of the call.
absl::StatusOr<Sight> SightUnder(const Snapshot& snapshot, Permission permission,
                                 UnionId union_id);

// A user with the roles that they hold or are to hold, as of the day of the snapshot; the second
// also with those that are over, for whoever judges an earlier day.
absl::StatusOr<std::optional<User>> FindUser(const Snapshot& snapshot, UserId id);
absl::StatusOr<std::optional<User>> FindUserWithEndedGrants(const Snapshot& snapshot, UserId id);
// True while nobody exists: the first start.
absl::StatusOr<bool> NoUsers(const Snapshot& snapshot);
// Users who have or had a role in the union, by number, after `after`.
absl::StatusOr<std::vector<User>> ListUsers(const Snapshot& snapshot, UnionId union_id,
                                            int64_t after, int limit);

// The users who are this member, by number; the first of them, or nothing.
absl::StatusOr<std::vector<UserId>> UsersOfMember(const Snapshot& snapshot, const MemberLink& link);
absl::StatusOr<std::optional<UserId>> FindUserOfMember(const Snapshot& snapshot,
                                                       const MemberLink& link);

// Users who hold a role in a union of which they were a member and are no longer, as of the day of
// the snapshot: moved, left or dead.
absl::StatusOr<std::vector<UserId>> UsersWhoAreGone(const Snapshot& snapshot, int limit);

// A grant and who holds it.
struct HeldGrant {
  UserId user{0};
  Grant grant;
};
// What somebody has lent, over or not, by borrower.
absl::StatusOr<std::vector<HeldGrant>> LoansBy(const Snapshot& snapshot, UserId lender);

// Keeps a new user, who gets a number, and returns it.
absl::StatusOr<UserId> InsertUser(Transaction& transaction, const User& user);
// Keeps a grant, or another term of the same.
absl::Status InsertGrant(Transaction& transaction, UserId user, const Grant& grant);
// Ends a grant with the day before: nothing can be done by it any more, and who held an office on
// an earlier day stays known, for the visits of that day. One that was never in force before today
// leaves no trace but its journal.
absl::Status EndGrant(Transaction& transaction, UserId user, const Grant& grant);

// Keeps a new token, which gets a number within its user.
absl::StatusOr<TokenId> InsertToken(Transaction& transaction, const Token& token);
absl::Status RevokeToken(Transaction& transaction, Token token);
absl::StatusOr<std::optional<Token>> FindToken(const Snapshot& snapshot, UserId user, TokenId id);
absl::StatusOr<std::vector<Token>> ListTokens(const Snapshot& snapshot, UserId user, int64_t after,
                                              int limit);

}  // namespace unioncare::storage
