// The tables accounts, sessions and sign_in_failures, and how a session is recognised.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "service/domain/sessions.h"
#include "service/storage/journal.h"
#include "service/storage/store.h"
#include "service/storage/users.h"

namespace unioncare::storage {

extern const journal::Table kAccounts;
extern const journal::Table kSessions;
extern const journal::Table kSignInFailures;

// Rows that one sweep takes away at most.
inline constexpr int kSessionsPrunedMax = 200;

// The account of a user; by its username as typed. Nothing where there is none.
absl::StatusOr<std::optional<Account>> FindAccount(const Snapshot& snapshot, UserId user);
absl::StatusOr<std::optional<Account>> FindAccountNamed(const Snapshot& snapshot,
                                                        absl::string_view username);
// Keeps an account, new or changed.
absl::Status PutAccount(Transaction& transaction, const Account& account);

// The record of a password hash, sealed for this account; and back. DATA_LOSS when it was moved.
std::string SealPassword(Transaction& transaction, UserId user, absl::string_view record);
absl::StatusOr<std::string> OpenPassword(const Snapshot& snapshot, const Account& account);
// The keyed hash of a one-time code, in its normalised form.
std::string CodeHash(const Snapshot& snapshot, UserId user, absl::string_view code);

// The session with this token hash, over or not, and who it stands for.
struct SessionCaller {
  Session session;
  Caller caller;
};
absl::StatusOr<std::optional<SessionCaller>> FindSessionCaller(const Snapshot& snapshot,
                                                               absl::string_view token_hash);
// The sessions of a user that are neither ended nor expired, the oldest first.
absl::StatusOr<std::vector<Session>> LiveSessions(const Snapshot& snapshot, UserId user);
// Keeps a new session, which gets a number within its user.
absl::StatusOr<SessionId> InsertSession(Transaction& transaction, const Session& session);
// Ends one that has not ended.
absl::Status EndSession(Transaction& transaction, Session session);
// Ends all live sessions of a user but `except`, and says how many.
absl::StatusOr<int> EndSessions(Transaction& transaction, UserId user,
                                std::optional<SessionId> except);
// Ends a session by its number, where it is live: for a sweep.
absl::Status EndSessionOf(Transaction& transaction, UserId user, SessionId id);

// Failures by what somebody typed for a username, or by the address they called from.
absl::StatusOr<std::optional<Failures>> FindFailures(const Snapshot& snapshot, FailureKind kind,
                                                     absl::string_view subject);
absl::Status PutFailures(Transaction& transaction, FailureKind kind, absl::string_view subject,
                         const Failures& failures);
absl::Status ForgetFailures(Transaction& transaction, FailureKind kind, absl::string_view subject);

// Whether there are sessions long over or failures that count no more, and taking some away.
absl::StatusOr<bool> AnySessionsToPrune(const Snapshot& snapshot);
absl::Status PruneSessions(Transaction& transaction);

}  // namespace unioncare::storage
