// Signing in and out, and passwords.
#include "service/api/sessions.h"

#include <optional>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/api/accounts.h"
#include "service/api/call.h"
#include "service/api/convert.h"
#include "service/base/crypto.h"
#include "service/base/status.h"
#include "service/domain/names.h"
#include "service/domain/refusal.h"
#include "service/domain/sessions.h"
#include "service/storage/sessions.h"
#include "service/storage/users.h"
#include "unioncare/v1/sessions.pb.h"

namespace unioncare::api {
namespace {

constexpr size_t kSecretBytes = 32;

// What the threads that hash need to know of an account, existing or not.
struct Gathered {
  std::string sealed;  // of the password there is; empty without one
  std::string record;  // the same, opened
};

// What they made of it.
struct Hashed {
  std::string sealed;       // the password that was proved
  bool fits = false;
  std::string new_record;   // of a password that is to be set, or kept at today's cost
};

// Whether an attempt for this username may be made now, from where it comes.
absl::Status CheckAttempt(const Snapshot& snapshot, const std::string& username) {
  AttemptFacts facts;
  ASSIGN_OR_RETURN(facts.username,
                   storage::FindFailures(snapshot, FailureKind::kUsername, UsernameKey(username)));
  ASSIGN_OR_RETURN(facts.peer, storage::FindFailures(snapshot, FailureKind::kPeer,
                                                     snapshot.actor().peer));
  return DecideAttempt(facts, snapshot.now());
}

// Counts a failure by what was typed and by where it came from. The journal names the user, where
// there is one, and never what was typed.
absl::Status CountFailure(Transaction& transaction, const std::string& username,
                          const std::optional<Account>& account) {
  const std::pair<FailureKind, std::string> kSubjects[] = {
      {FailureKind::kUsername, UsernameKey(username)},
      {FailureKind::kPeer, transaction.actor().peer}};
  for (const auto& [kind, subject] : kSubjects) {
    ASSIGN_OR_RETURN(const std::optional<Failures> before,
                     storage::FindFailures(transaction, kind, subject));
    RETURN_IF_ERROR(storage::PutFailures(transaction, kind, subject,
                                         Counted(kind, before, transaction.now())));
  }
  const std::string whose =
      account.has_value() ? absl::StrCat(NameOf(account->user), "/") : std::string();
  transaction.Concerns(kInstallation, absl::StrCat(whose, "signInFailures"));
  return absl::OkStatus();
}

// From here on the caller is known.
absl::Status Recognize(Transaction& transaction, const Account& account) {
  transaction.actor().user = account.user;
  return storage::ForgetFailures(transaction, FailureKind::kUsername,
                                 UsernameKey(account.username));
}

absl::StatusOr<Gathered> Gather(const Snapshot& snapshot, const std::optional<Account>& account) {
  Gathered gathered;
  if (!account.has_value() || account->password.empty()) return gathered;
  gathered.sealed = account->password;
  ASSIGN_OR_RETURN(gathered.record, storage::OpenPassword(snapshot, *account));
  return gathered;
}

// One hash is computed whether there is something to compare with or not.
absl::StatusOr<Hashed> Prove(const Gathered& gathered, const std::string& password,
                             const Hashing& hashing) {
  Hashed hashed;
  hashed.sealed = gathered.sealed;
  const std::string record = gathered.record.empty()
                                 ? crypto::PasswordRecordOfNobody(hashing.cost)
                                 : gathered.record;
  ASSIGN_OR_RETURN(hashed.fits, crypto::PasswordFits(password, record));
  return hashed;
}

absl::StatusOr<std::string> NewRecord(const std::string& password, const Hashing& hashing) {
  crypto::SeedStream random(hashing.seed);
  return crypto::HashPassword(password, random.Bytes(crypto::kPasswordSaltBytes), hashing.cost);
}

// True when the password that was proved is still that of the account, which lets its owner in.
bool Proved(const std::optional<Account>& account, const Hashed& hashed) {
  return LetsIn(account, hashed.fits && account.has_value() && account->password == hashed.sealed);
}

// Sets a password that was hashed; a code that was not used is void.
absl::Status SetPassword(Transaction& transaction, Account account, const std::string& password,
                         const Hashed& hashed) {
  ASSIGN_OR_RETURN(const std::optional<User> user, storage::FindUser(transaction, account.user));
  if (!user.has_value()) return absl::DataLossError("an account belongs to no user");
  RETURN_IF_ERROR(
      CheckPasswordNames("password", password, account.username, user->display_name));
  account.password = storage::SealPassword(transaction, account.user, hashed.new_record);
  account.password_time = transaction.now();
  account.code_hash.clear();
  account.code_expire_time.reset();
  RETURN_IF_ERROR(storage::PutAccount(transaction, account));
  transaction.Concerns(kInstallation, absl::StrCat(NameOf(account.user), "/account"));
  return absl::OkStatus();
}

// ---- CreateSession

absl::StatusOr<Gathered> GatherSession(const Snapshot& snapshot,
                                       const v1::CreateSessionRequest& request) {
  RETURN_IF_ERROR(CheckAttempt(snapshot, request.username()));
  ASSIGN_OR_RETURN(const std::optional<Account> account,
                   storage::FindAccountNamed(snapshot, request.username()));
  return Gather(snapshot, account);
}

absl::StatusOr<Hashed> HashSession(const Gathered& gathered,
                                   const v1::CreateSessionRequest& request,
                                   const Hashing& hashing) {
  ASSIGN_OR_RETURN(Hashed hashed, Prove(gathered, request.password(), hashing));
  // Who chose a password when hashes cost less is kept as safe as those who choose one today.
  if (hashed.fits && crypto::IsCheaper(gathered.record, hashing.cost)) {
    ASSIGN_OR_RETURN(hashed.new_record, NewRecord(request.password(), hashing));
  }
  return hashed;
}

absl::StatusOr<v1::Session> MakeSession(Transaction& transaction, UserId user) {
  ASSIGN_OR_RETURN(const std::vector<Session> live, storage::LiveSessions(transaction, user));
  for (size_t i = 0; i + kSessionsPerUserMax <= live.size(); ++i) {
    RETURN_IF_ERROR(storage::EndSession(transaction, live[i]));
  }
  const std::string secret =
      absl::StrCat(kSessionPrefix, crypto::Base64Url(transaction.Bytes(kSecretBytes)));
  Session session;
  session.user = user;
  session.hash = std::string(crypto::View(crypto::Sha256({secret})));
  session.create_time = transaction.now();
  session.expire_time = transaction.now() + absl::Hours(kSessionHours);
  ASSIGN_OR_RETURN(session.id, storage::InsertSession(transaction, session));
  transaction.Concerns(kInstallation, NameOf(user, session.id));
  ASSIGN_OR_RETURN(const std::optional<User> found, storage::FindUser(transaction, user));
  v1::Session wire;
  wire.set_name(NameOf(user, session.id));
  if (found.has_value()) wire.set_user_display_name(found->display_name);
  wire.set_secret(secret);
  *wire.mutable_create_time() = ToProto(session.create_time);
  *wire.mutable_expire_time() = ToProto(session.expire_time);
  return wire;
}

absl::StatusOr<Verdict<v1::Session>> CreateSession(Transaction& transaction,
                                                   const v1::CreateSessionRequest& request,
                                                   const Hashed& hashed) {
  // Others may have failed while this one was hashed: a crowd at once has no more tries than one.
  RETURN_IF_ERROR(CheckAttempt(transaction, request.username()));
  ASSIGN_OR_RETURN(const std::optional<Account> account,
                   storage::FindAccountNamed(transaction, request.username()));
  if (!Proved(account, hashed)) {
    RETURN_IF_ERROR(CountFailure(transaction, request.username(), account));
    return Verdict<v1::Session>{Refuse(Reason::kSignInRefused, {}), {}};
  }
  RETURN_IF_ERROR(Recognize(transaction, *account));
  if (!hashed.new_record.empty()) {
    Account dearer = *account;
    dearer.password = storage::SealPassword(transaction, dearer.user, hashed.new_record);
    RETURN_IF_ERROR(storage::PutAccount(transaction, dearer));
  }
  ASSIGN_OR_RETURN(v1::Session session, MakeSession(transaction, account->user));
  return Verdict<v1::Session>{absl::OkStatus(), std::move(session)};
}

// ---- CreatePassword

absl::StatusOr<Gathered> GatherPassword(const Snapshot& snapshot,
                                        const v1::CreatePasswordRequest& request) {
  RETURN_IF_ERROR(CheckPassword("password", request.password()));
  RETURN_IF_ERROR(CheckAttempt(snapshot, request.username()));
  return Gathered();
}

absl::StatusOr<Hashed> HashPassword(const Gathered&, const v1::CreatePasswordRequest& request,
                                    const Hashing& hashing) {
  Hashed hashed;
  ASSIGN_OR_RETURN(hashed.new_record, NewRecord(request.password(), hashing));
  return hashed;
}

absl::StatusOr<Verdict<v1::CreatePasswordResponse>> CreatePassword(
    Transaction& transaction, const v1::CreatePasswordRequest& request, const Hashed& hashed) {
  RETURN_IF_ERROR(CheckAttempt(transaction, request.username()));
  ASSIGN_OR_RETURN(const std::optional<Account> account,
                   storage::FindAccountNamed(transaction, request.username()));
  // Hashed for nobody, too.
  const std::string given =
      storage::CodeHash(transaction, account.has_value() ? account->user : UserId{0},
                        NormalizeCode(request.code()));
  const bool fits = account.has_value() && crypto::Equal(account->code_hash, given);
  if (!TakesCode(account, fits, transaction.now())) {
    RETURN_IF_ERROR(CountFailure(transaction, request.username(), account));
    return Verdict<v1::CreatePasswordResponse>{Refuse(Reason::kCodeRefused, {}), {}};
  }
  RETURN_IF_ERROR(Recognize(transaction, *account));
  RETURN_IF_ERROR(SetPassword(transaction, *account, request.password(), hashed));
  return Verdict<v1::CreatePasswordResponse>();
}

// ---- ChangePassword

absl::StatusOr<Account> OwnAccount(const Snapshot& snapshot) {
  ASSIGN_OR_RETURN(std::optional<Account> account,
                   storage::FindAccount(snapshot, snapshot.actor().user));
  if (!account.has_value() || account->password.empty()) {
    return Refuse(Reason::kPasswordMissing, {});
  }
  return *std::move(account);
}

absl::StatusOr<Gathered> GatherChange(const Snapshot& snapshot,
                                      const v1::ChangePasswordRequest& request) {
  RETURN_IF_ERROR(CheckPassword("password", request.password()));
  ASSIGN_OR_RETURN(const Account account, OwnAccount(snapshot));
  RETURN_IF_ERROR(CheckAttempt(snapshot, account.username));
  return Gather(snapshot, account);
}

absl::StatusOr<Hashed> HashChange(const Gathered& gathered,
                                  const v1::ChangePasswordRequest& request,
                                  const Hashing& hashing) {
  ASSIGN_OR_RETURN(Hashed hashed, Prove(gathered, request.old_password(), hashing));
  ASSIGN_OR_RETURN(hashed.new_record, NewRecord(request.password(), hashing));
  return hashed;
}

absl::StatusOr<Verdict<v1::ChangePasswordResponse>> ChangePassword(
    Transaction& transaction, const v1::ChangePasswordRequest& request, const Hashed& hashed) {
  ASSIGN_OR_RETURN(const Account account, OwnAccount(transaction));
  RETURN_IF_ERROR(CheckAttempt(transaction, account.username));
  if (!Proved(account, hashed)) {
    RETURN_IF_ERROR(CountFailure(transaction, account.username, account));
    return Verdict<v1::ChangePasswordResponse>{
        Refuse(Reason::kPasswordWrong, {{"field", "old_password"}}), {}};
  }
  RETURN_IF_ERROR(Recognize(transaction, account));
  RETURN_IF_ERROR(SetPassword(transaction, account, request.password(), hashed));
  ASSIGN_OR_RETURN(const int ended, storage::EndSessions(transaction, account.user,
                                                         transaction.actor().session));
  Verdict<v1::ChangePasswordResponse> verdict;
  verdict.response.set_ended_count(ended);
  return verdict;
}

// ---- CloseSession

absl::StatusOr<v1::CloseSessionResponse> CloseSession(Transaction& transaction,
                                                      const v1::CloseSessionRequest& request) {
  const Actor& actor = transaction.actor();
  v1::CloseSessionResponse response;
  if (request.everywhere()) {
    ASSIGN_OR_RETURN(const int ended,
                     storage::EndSessions(transaction, actor.user, std::nullopt));
    response.set_ended_count(ended);
    if (ended > 0) transaction.Concerns(kInstallation, NameOf(actor.user));
    return response;
  }
  if (!actor.session.has_value()) return Refuse(Reason::kSessionMissing, {});
  RETURN_IF_ERROR(storage::EndSessionOf(transaction, actor.user, *actor.session));
  transaction.Concerns(kInstallation, NameOf(actor.user, *actor.session));
  response.set_ended_count(1);
  return response;
}

}  // namespace

std::unique_ptr<Service> MakeSessionService(Rpc& rpc) {
  auto service = std::make_unique<Service>(rpc, "unioncare.v1.SessionService");
  service->Prove("CreateSession", GatherSession, HashSession, CreateSession);
  service->Prove("CreatePassword", GatherPassword, HashPassword, CreatePassword);
  service->Prove("ChangePassword", GatherChange, HashChange, ChangePassword);
  service->Mutate("CloseSession", CloseSession);
  ServeAccounts(*service);
  return service;
}

absl::Status SweepSessions(Store& store, SessionClock& session_clock) {
  const std::vector<SessionClock::Over> over = session_clock.TakeOver();
  if (!over.empty()) {
    RETURN_IF_ERROR(AsSystem(
        store, "system/EndSessions", [&](Transaction& transaction) -> absl::Status {
          for (const SessionClock::Over& each : over) {
            RETURN_IF_ERROR(storage::EndSessionOf(transaction, each.user, each.id));
          }
          if (!transaction.images().empty()) transaction.Concerns(kInstallation, "sessions");
          return absl::OkStatus();
        }));
  }
  bool any = false;
  RETURN_IF_ERROR(store.ReadAndWait([&](Snapshot& snapshot) -> absl::Status {
    ASSIGN_OR_RETURN(any, storage::AnySessionsToPrune(snapshot));
    return absl::OkStatus();
  }));
  if (!any) return absl::OkStatus();
  return AsSystem(store, "system/PruneSessions", storage::PruneSessions);
}

}  // namespace unioncare::api
