// What administrators and chairs do for those who sign in.
#include "service/api/accounts.h"

#include <optional>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/api/convert.h"
#include "service/api/names.h"
#include "service/api/user_wire.h"
#include "service/base/status.h"
#include "service/domain/refusal.h"
#include "service/domain/sessions.h"
#include "service/storage/sessions.h"
#include "service/storage/users.h"
#include "unioncare/v1/sessions.pb.h"

namespace unioncare::api {
namespace {

constexpr int kTokensPage = 100;

// A user whom the caller may act for, with the account, which is empty where there is none yet.
struct Managed {
  User user;
  Account account;
};
template <class Request>
absl::StatusOr<Managed> Find(const Snapshot& snapshot, const Request& request) {
  Managed managed;
  ASSIGN_OR_RETURN(managed.user, ManagedUser(snapshot, "user", request.user(), MayActFor));
  ASSIGN_OR_RETURN(std::optional<Account> account,
                   storage::FindAccount(snapshot, managed.user.id));
  if (account.has_value()) managed.account = *std::move(account);
  managed.account.user = managed.user.id;
  return managed;
}

absl::StatusOr<v1::Account> ToWire(const Snapshot& snapshot, const Managed& managed) {
  const Account& account = managed.account;
  v1::Account wire;
  wire.set_user(NameOf(managed.user.id));
  wire.set_display_name(managed.user.display_name);
  wire.set_username(account.username);
  if (account.password_time.has_value()) {
    *wire.mutable_password_time() = ToProto(*account.password_time);
  }
  if (account.code_expire_time.has_value() && snapshot.now() < *account.code_expire_time) {
    *wire.mutable_code_expire_time() = ToProto(*account.code_expire_time);
  }
  if (account.close_time.has_value()) *wire.mutable_close_time() = ToProto(*account.close_time);
  ASSIGN_OR_RETURN(const std::vector<Session> live,
                   storage::LiveSessions(snapshot, managed.user.id));
  wire.set_session_count(static_cast<int>(live.size()));
  if (account.username.empty()) return wire;
  ASSIGN_OR_RETURN(const std::optional<Failures> failures,
                   storage::FindFailures(snapshot, FailureKind::kUsername,
                                         UsernameKey(account.username)));
  if (!failures.has_value() || Forgotten(FailureKind::kUsername, *failures, snapshot.now())) {
    return wire;
  }
  wire.set_failure_count(failures->count);
  const auto until = LockedUntil(FailureKind::kUsername, failures, snapshot.now());
  if (until.has_value()) *wire.mutable_locked_until_time() = ToProto(*until);
  return wire;
}

// Keeps the account and says so in the journal.
absl::Status Keep(Transaction& transaction, const Managed& managed) {
  RETURN_IF_ERROR(storage::PutAccount(transaction, managed.account));
  transaction.Concerns(kInstallation, absl::StrCat(NameOf(managed.user.id), "/account"));
  return absl::OkStatus();
}

absl::StatusOr<v1::Account> GetAccount(const Snapshot& snapshot,
                                       const v1::GetAccountRequest& request) {
  ASSIGN_OR_RETURN(const Managed managed, Find(snapshot, request));
  return ToWire(snapshot, managed);
}

// The username that the account is to have: the one it has when none is given.
absl::StatusOr<std::string> UsernameFor(const Snapshot& snapshot, const Managed& managed,
                                        const std::string& given) {
  if (given.empty()) {
    if (managed.account.username.empty()) {
      return Refuse(Reason::kFieldRequired, {{"field", "username"}});
    }
    return managed.account.username;
  }
  ASSIGN_OR_RETURN(const std::string username, DecideUsername(given));
  ASSIGN_OR_RETURN(const std::optional<Account> taken,
                   storage::FindAccountNamed(snapshot, username));
  if (taken.has_value() && taken->user != managed.user.id) {
    return Refuse(Reason::kUsernameTaken, {{"field", "username"}, {"given", username}});
  }
  return username;
}

absl::StatusOr<v1::Account> CreatePasswordCode(Transaction& transaction,
                                               const v1::CreatePasswordCodeRequest& request) {
  ASSIGN_OR_RETURN(Managed managed, Find(transaction, request));
  Account& account = managed.account;
  if (account.close_time.has_value()) {
    return Refuse(Reason::kAccountClosed, {{"field", "user"}, {"given", request.user()}});
  }
  ASSIGN_OR_RETURN(account.username, UsernameFor(transaction, managed, request.username()));
  const std::string code = WriteCode(transaction.Bytes(kCodeBytes));
  account.code_hash = storage::CodeHash(transaction, account.user, NormalizeCode(code));
  account.code_expire_time = transaction.now() + absl::Hours(kCodeHours);
  account.password.clear();
  account.password_time.reset();
  RETURN_IF_ERROR(Keep(transaction, managed));
  RETURN_IF_ERROR(storage::EndSessions(transaction, account.user, std::nullopt).status());
  RETURN_IF_ERROR(storage::ForgetFailures(transaction, FailureKind::kUsername,
                                          UsernameKey(account.username)));
  ASSIGN_OR_RETURN(v1::Account wire, ToWire(transaction, managed));
  // A code that was only tried will never be good.
  if (!request.validate_only()) wire.set_code(code);
  return wire;
}

absl::StatusOr<v1::Account> RevokeSessions(Transaction& transaction,
                                           const v1::RevokeSessionsRequest& request) {
  ASSIGN_OR_RETURN(const Managed managed, Find(transaction, request));
  ASSIGN_OR_RETURN(const int ended,
                   storage::EndSessions(transaction, managed.user.id, std::nullopt));
  if (ended > 0) transaction.Concerns(kInstallation, NameOf(managed.user.id));
  return ToWire(transaction, managed);
}

absl::Status RevokeAllTokens(Transaction& transaction, UserId user) {
  for (int64_t after = 0;;) {
    ASSIGN_OR_RETURN(const std::vector<Token> tokens,
                     storage::ListTokens(transaction, user, after, kTokensPage));
    for (const Token& token : tokens) {
      if (!token.revoke_time.has_value()) {
        RETURN_IF_ERROR(storage::RevokeToken(transaction, token));
      }
      after = Number(token.id);
    }
    if (tokens.size() < kTokensPage) return absl::OkStatus();
  }
}

absl::StatusOr<v1::Account> CloseAccount(Transaction& transaction,
                                         const v1::CloseAccountRequest& request) {
  ASSIGN_OR_RETURN(Managed managed, Find(transaction, request));
  if (managed.user.id == transaction.actor().user) {
    return Refuse(Reason::kAccountOwn, {{"field", "user"}});
  }
  if (!managed.account.close_time.has_value()) {
    managed.account.close_time = transaction.now();
    RETURN_IF_ERROR(Keep(transaction, managed));
    RETURN_IF_ERROR(storage::EndSessions(transaction, managed.user.id, std::nullopt).status());
    RETURN_IF_ERROR(RevokeAllTokens(transaction, managed.user.id));
  }
  return ToWire(transaction, managed);
}

absl::StatusOr<v1::Account> ReopenAccount(Transaction& transaction,
                                          const v1::ReopenAccountRequest& request) {
  ASSIGN_OR_RETURN(Managed managed, Find(transaction, request));
  if (managed.account.close_time.has_value()) {
    managed.account.close_time.reset();
    RETURN_IF_ERROR(Keep(transaction, managed));
  }
  return ToWire(transaction, managed);
}

}  // namespace

void ServeAccounts(Service& service) {
  service.Query("GetAccount", GetAccount);
  service.Mutate("CreatePasswordCode", CreatePasswordCode);
  service.Mutate("RevokeSessions", RevokeSessions);
  service.Mutate("CloseAccount", CloseAccount);
  service.Mutate("ReopenAccount", ReopenAccount);
}

}  // namespace unioncare::api
