// Accounts, sessions and failures to sign in, in SQL.
#include "service/storage/sessions.h"

#include <utility>

#include "absl/strings/str_cat.h"
#include "service/base/crypto.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"

namespace unioncare::storage {

using journal::Value;

const journal::Table kAccounts("accounts", {"union_id", "user_id"},
                               {"username", "username_key", "password_us", "password_hash",
                                "code_hash", "code_expire_us", "close_us"},
                               /*hidden=*/{"password_sealed"});
const journal::Table kSessions("sessions", {"union_id", "user_id", "id"},
                               {"token_hash", "create_us", "expire_us", "end_us"});
const journal::Table kSignInFailures("sign_in_failures", {"union_id", "kind", "subject"},
                                     {"count", "last_us"});

namespace {

// Images of users are sealed with a key of their own, under union 0.
MemberId PersonOf(UserId user) {
  return MemberId{Number(user)};
}

#define ACCOUNT_COLUMNS                                                           \
  "user_id, username, password_us, code_hash, code_expire_us, close_us, " \
  "password_sealed "

constexpr sql::Sql kFindAccount{"SELECT " ACCOUNT_COLUMNS
                                "FROM accounts WHERE union_id = 0 AND user_id = $1"};

constexpr sql::Sql kFindAccountNamed{
    "SELECT " ACCOUNT_COLUMNS
    "FROM accounts WHERE username_key = $1 AND username_key IS NOT NULL"};

#undef ACCOUNT_COLUMNS

#define SESSION_COLUMNS "user_id, id, token_hash, create_us, expire_us, end_us "

constexpr sql::Sql kFindSession{"SELECT " SESSION_COLUMNS
                                "FROM sessions WHERE token_hash = $1"};

constexpr sql::Sql kFindSessionOf{
    "SELECT " SESSION_COLUMNS
    "FROM sessions WHERE union_id = 0 AND user_id = $1 AND id = $2"};

constexpr sql::Sql kLiveSessions{
    "SELECT " SESSION_COLUMNS
    "FROM sessions WHERE union_id = 0 AND user_id = $1 AND end_us IS NULL AND expire_us > $2 "
    "ORDER BY id"};

constexpr sql::Sql kOldSessions{"SELECT user_id, id FROM sessions WHERE expire_us <= $1 "
                                "ORDER BY expire_us LIMIT $2"};

#undef SESSION_COLUMNS

constexpr sql::Sql kFindFailures{
    "SELECT count, last_us FROM sign_in_failures "
    "WHERE union_id = 0 AND kind = $1 AND subject = $2"};

// What Forgotten (domain) says, so that rows which still count never stand before those that do
// not.
constexpr sql::Sql kOldFailures{
    "SELECT kind, subject FROM sign_in_failures "
    "WHERE last_us <= $1 AND (kind = $2 OR (count <= $3 AND last_us <= $4) OR last_us <= $5) "
    "ORDER BY last_us LIMIT $6"};

Account AccountOf(sql::Row row) {
  Account account;
  account.user = UserId{row.Int(0)};
  if (!row.IsNull(1)) account.username = std::string(row.Text(1));
  if (!row.IsNull(2)) account.password_time = absl::FromUnixMicros(row.Int(2));
  if (!row.IsNull(3)) account.code_hash = std::string(row.Bytes(3));
  if (!row.IsNull(4)) account.code_expire_time = absl::FromUnixMicros(row.Int(4));
  if (!row.IsNull(5)) account.close_time = absl::FromUnixMicros(row.Int(5));
  if (!row.IsNull(6)) account.password = std::string(row.Bytes(6));
  return account;
}

Session SessionOf(sql::Row row) {
  Session session;
  session.user = UserId{row.Int(0)};
  session.id = SessionId{row.Int(1)};
  session.hash = std::string(row.Bytes(2));
  session.create_time = absl::FromUnixMicros(row.Int(3));
  session.expire_time = absl::FromUnixMicros(row.Int(4));
  if (!row.IsNull(5)) session.end_time = absl::FromUnixMicros(row.Int(5));
  return session;
}

std::optional<int64_t> Micros(const std::optional<absl::Time>& time) {
  if (!time.has_value()) return std::nullopt;
  return absl::ToUnixMicros(*time);
}

absl::Status PutSession(Transaction& transaction, const Session& session) {
  return journal::Put(transaction, kSessions, PersonOf(session.user),
                      {Value(kInstallation), Value(session.user), Value(session.id),
                       Value(sql::Blob{session.hash}),
                       Value(absl::ToUnixMicros(session.create_time)),
                       Value(absl::ToUnixMicros(session.expire_time)),
                       Value(Micros(session.end_time))});
}

// Binds a sealed record to its row.
std::string PlaceOf(UserId user) {
  return absl::StrCat("accounts/", Number(user), "/password_sealed");
}

std::string SubjectHash(const Snapshot& snapshot, FailureKind kind, absl::string_view subject) {
  return crypto::Hex(
      crypto::KeyedHash(snapshot.vault().lookup(),
                        absl::StrCat("sign_in_failures/", static_cast<int>(kind), "/", subject)));
}

// The keys of failures that count no more.
struct OldFailures {
  FailureKind kind;
  std::string subject;
};
absl::StatusOr<std::vector<OldFailures>> FindOldFailures(const Snapshot& snapshot) {
  const auto before = [&](absl::Duration kept) {
    return absl::ToUnixMicros(snapshot.now() - kept);
  };
  std::vector<OldFailures> old;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kOldFailures,
      [&](sql::Row row) {
        old.push_back({static_cast<FailureKind>(row.Int(0)), std::string(row.Text(1))});
      },
      before(absl::Minutes(kPeerFailuresKeptMinutes)), FailureKind::kPeer, kFreeFailures,
      before(absl::Hours(kFreeFailuresKeptHours)), before(absl::Hours(24 * kFailuresKeptDays)),
      kSessionsPrunedMax));
  return old;
}

struct SessionKey {
  UserId user;
  SessionId id;
};
absl::StatusOr<std::vector<SessionKey>> FindOldSessions(const Snapshot& snapshot) {
  const absl::Time before = snapshot.now() - absl::Hours(24 * kSessionKeepDays);
  std::vector<SessionKey> old;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kOldSessions,
      [&](sql::Row row) {
        old.push_back({UserId{row.Int(0)}, SessionId{row.Int(1)}});
      },
      absl::ToUnixMicros(before), kSessionsPrunedMax));
  return old;
}

}  // namespace

absl::StatusOr<std::optional<Account>> FindAccount(const Snapshot& snapshot, UserId user) {
  std::optional<Account> account;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kFindAccount, [&](sql::Row row) { account = AccountOf(row); }, user));
  return account;
}

absl::StatusOr<std::optional<Account>> FindAccountNamed(const Snapshot& snapshot,
                                                        absl::string_view username) {
  std::optional<Account> account;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kFindAccountNamed, [&](sql::Row row) { account = AccountOf(row); },
      UsernameKey(username)));
  return account;
}

absl::Status PutAccount(Transaction& transaction, const Account& account) {
  std::optional<absl::string_view> username, key;
  const std::string username_key = UsernameKey(account.username);
  if (!account.username.empty()) {
    username = account.username;
    key = username_key;
  }
  std::optional<sql::Blob> code, sealed, sealed_hash;
  const crypto::Hash hash = crypto::Sha256({account.password});
  if (!account.code_hash.empty()) code = sql::Blob{account.code_hash};
  if (!account.password.empty()) {
    sealed = sql::Blob{account.password};
    sealed_hash = sql::Blob{crypto::View(hash)};
  }
  return journal::Put(transaction, kAccounts, PersonOf(account.user),
                      {Value(kInstallation), Value(account.user), Value(username), Value(key),
                       Value(Micros(account.password_time)), Value(sealed_hash), Value(code),
                       Value(Micros(account.code_expire_time)), Value(Micros(account.close_time)),
                       Value(sealed)});
}

std::string SealPassword(Transaction& transaction, UserId user, absl::string_view record) {
  return crypto::Seal(transaction.vault().passwords(), transaction.Bytes(crypto::kNonceBytes),
                      record, PlaceOf(user));
}

absl::StatusOr<std::string> OpenPassword(const Snapshot& snapshot, const Account& account) {
  return crypto::Open(snapshot.vault().passwords(), account.password, PlaceOf(account.user));
}

std::string CodeHash(const Snapshot& snapshot, UserId user, absl::string_view code) {
  return crypto::KeyedHash(snapshot.vault().lookup(),
                           absl::StrCat("accounts/code_hash/", Number(user), "/", code));
}

absl::StatusOr<std::optional<SessionCaller>> FindSessionCaller(const Snapshot& snapshot,
                                                               absl::string_view token_hash) {
  std::optional<Session> session;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kFindSession, [&](sql::Row row) { session = SessionOf(row); },
      sql::Blob{token_hash}));
  if (!session.has_value()) return std::optional<SessionCaller>();
  ASSIGN_OR_RETURN(std::optional<User> user, FindUser(snapshot, session->user));
  if (!user.has_value()) return absl::DataLossError("a session belongs to no user");
  SessionCaller found{*std::move(session), {}};
  found.caller.user = user->id;
  found.caller.display_name = std::move(user->display_name);
  found.caller.link = user->link;
  for (Grant& grant : user->grants) {
    if (TimeOf(grant, Today(snapshot.now())) != GrantTime::kInForce) continue;
    found.caller.grants.push_back(std::move(grant));
  }
  return std::optional<SessionCaller>(std::move(found));
}

absl::StatusOr<std::vector<Session>> LiveSessions(const Snapshot& snapshot, UserId user) {
  std::vector<Session> sessions;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kLiveSessions,
      [&](sql::Row row) { sessions.push_back(SessionOf(row)); }, user,
      absl::ToUnixMicros(snapshot.now())));
  return sessions;
}

absl::StatusOr<SessionId> InsertSession(Transaction& transaction, const Session& session) {
  ASSIGN_OR_RETURN(const int64_t number,
                   journal::NextNumber(transaction, kInstallation,
                                       absl::StrCat("session/", Number(session.user))));
  Session kept = session;
  kept.id = SessionId{number};
  RETURN_IF_ERROR(PutSession(transaction, kept));
  return kept.id;
}

absl::Status EndSession(Transaction& transaction, Session session) {
  if (session.end_time.has_value()) return absl::OkStatus();
  session.end_time = transaction.now();
  return PutSession(transaction, session);
}

absl::StatusOr<int> EndSessions(Transaction& transaction, UserId user,
                                std::optional<SessionId> except) {
  ASSIGN_OR_RETURN(const std::vector<Session> live, LiveSessions(transaction, user));
  int ended = 0;
  for (const Session& session : live) {
    if (session.id == except) continue;
    RETURN_IF_ERROR(EndSession(transaction, session));
    ++ended;
  }
  return ended;
}

absl::Status EndSessionOf(Transaction& transaction, UserId user, SessionId id) {
  std::optional<Session> session;
  RETURN_IF_ERROR(sql::Query(
      transaction.connection(), kFindSessionOf, [&](sql::Row row) { session = SessionOf(row); },
      user, id));
  return session.has_value() ? EndSession(transaction, *session) : absl::OkStatus();
}

absl::StatusOr<std::optional<Failures>> FindFailures(const Snapshot& snapshot, FailureKind kind,
                                                     absl::string_view subject) {
  std::optional<Failures> failures;
  const std::string hash = SubjectHash(snapshot, kind, subject);
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kFindFailures,
      [&](sql::Row row) {
        failures = Failures{static_cast<int>(row.Int(0)), absl::FromUnixMicros(row.Int(1))};
      },
      kind, hash));
  return failures;
}

absl::Status PutFailures(Transaction& transaction, FailureKind kind, absl::string_view subject,
                         const Failures& failures) {
  const std::string hash = SubjectHash(transaction, kind, subject);
  return journal::Put(transaction, kSignInFailures, journal::kNobody,
                      {Value(kInstallation), Value(kind), Value(hash),
                       Value(failures.count), Value(absl::ToUnixMicros(failures.last))});
}

absl::Status ForgetFailures(Transaction& transaction, FailureKind kind,
                            absl::string_view subject) {
  const std::string hash = SubjectHash(transaction, kind, subject);
  return journal::Erase(transaction, kSignInFailures, journal::kNobody,
                        {Value(kInstallation), Value(kind), Value(hash)});
}

absl::StatusOr<bool> AnySessionsToPrune(const Snapshot& snapshot) {
  ASSIGN_OR_RETURN(const std::vector<SessionKey> sessions, FindOldSessions(snapshot));
  if (!sessions.empty()) return true;
  ASSIGN_OR_RETURN(const std::vector<OldFailures> failures, FindOldFailures(snapshot));
  return !failures.empty();
}

absl::Status PruneSessions(Transaction& transaction) {
  ASSIGN_OR_RETURN(const std::vector<SessionKey> sessions, FindOldSessions(transaction));
  for (const SessionKey& key : sessions) {
    RETURN_IF_ERROR(journal::Erase(transaction, kSessions, PersonOf(key.user),
                                   {Value(kInstallation), Value(key.user), Value(key.id)}));
  }
  ASSIGN_OR_RETURN(const std::vector<OldFailures> failures, FindOldFailures(transaction));
  for (const OldFailures& old : failures) {
    RETURN_IF_ERROR(
        journal::Erase(transaction, kSignInFailures, journal::kNobody,
                       {Value(kInstallation), Value(old.kind), Value(old.subject)}));
  }
  transaction.Concerns(kInstallation, "sessions");
  return absl::OkStatus();
}

}  // namespace unioncare::storage
