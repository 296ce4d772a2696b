// Users, roles and tokens in SQL.
#include "service/storage/users.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/domain/calendar.h"
#include "service/storage/members.h"
#include "service/storage/unions.h"

namespace unioncare::storage {

using journal::Value;

const journal::Table kUsers("users", {"union_id", "id"},
                            {"display_name", "member_union_id", "member_id", "create_us"});
const journal::Table kRoleGrants("role_grants",
                                 {"union_id", "user_id", "role", "scope_union_id", "scope_group_id",
                                  "lender_id"},
                                 {"from_on", "to_on", "create_us"});
const journal::Table kTokens("tokens", {"union_id", "user_id", "id"},
                             {"display_name", "token_hash", "create_us", "revoke_us"});

namespace {

// Images of users are sealed with a key of their own, under union 0.
MemberId PersonOf(UserId user) {
  return MemberId{Number(user)};
}

int64_t ScopeGroup(const Grant& grant) {
  return grant.group.has_value() ? Number(*grant.group) : 0;
}

#define GRANT_COLUMNS                                                          \
  "role_grants.role, role_grants.scope_union_id, role_grants.scope_group_id, " \
  "role_grants.lender_id, role_grants.from_on, role_grants.to_on "

#define GRANT_ORDER                                                            \
  "role_grants.role, role_grants.scope_union_id, role_grants.scope_group_id, " \
  "role_grants.lender_id"

Grant GrantOf(sql::Row row, int column) {
  Grant grant{.role = static_cast<Role>(row.Int(column)), .union_id = UnionId{row.Int(column + 1)}};
  if (row.Int(column + 2) != 0) grant.group = GroupId{row.Int(column + 2)};
  grant.lender = UserId{row.Int(column + 3)};
  if (!row.IsNull(column + 4)) grant.from_on = DayOf(row.Int(column + 4));
  if (!row.IsNull(column + 5)) grant.to_on = DayOf(row.Int(column + 5));
  return grant;
}

std::optional<int32_t> NumberOf(const std::optional<absl::CivilDay>& day) {
  if (!day.has_value()) return std::nullopt;
  return DayNumber(*day);
}

std::optional<MemberLink> LinkOf(sql::Row row, int column) {
  if (row.IsNull(column)) return std::nullopt;
  return MemberLink{UnionId{row.Int(column)}, MemberId{row.Int(column + 1)}};
}

constexpr sql::Sql kFindCaller{
    "SELECT tokens.user_id, tokens.revoke_us, users.member_union_id, users.member_id, "
    "users.display_name, " GRANT_COLUMNS
    "FROM tokens "
    "JOIN users ON users.union_id = 0 AND users.id = tokens.user_id "
    "LEFT JOIN role_grants ON role_grants.union_id = 0 AND role_grants.user_id = tokens.user_id "
    "WHERE tokens.token_hash = $1 "
    "ORDER BY " GRANT_ORDER};

constexpr sql::Sql kFindUser{
    "SELECT users.id, users.display_name, users.member_union_id, users.member_id, "
    "users.create_us, " GRANT_COLUMNS
    "FROM users "
    "LEFT JOIN role_grants ON role_grants.union_id = 0 AND role_grants.user_id = users.id "
    "WHERE users.union_id = 0 AND users.id = $1 "
    "ORDER BY " GRANT_ORDER};

constexpr sql::Sql kUsersGone{
    "SELECT u.id FROM users u "
    "JOIN members m ON m.union_id = u.member_union_id AND m.id = u.member_id "
    "WHERE u.union_id = 0 AND u.member_id IS NOT NULL AND m.state IN (4, 5, 6) "
    "AND m.state_on <= $1 AND EXISTS (SELECT 1 FROM role_grants g WHERE g.union_id = 0 "
    "AND g.user_id = u.id AND g.scope_union_id = u.member_union_id "
    "AND COALESCE(g.to_on, $1) >= $1) ORDER BY u.id LIMIT $2"};

constexpr sql::Sql kUserOfMember{
    "SELECT id FROM users WHERE member_union_id = $1 AND member_id = $2 AND union_id = 0 "
    "ORDER BY id"};

constexpr sql::Sql kLoansBy{
    "SELECT role_grants.user_id, " GRANT_COLUMNS
    "FROM role_grants WHERE role_grants.lender_id = $1 AND role_grants.lender_id > 0 "
    "ORDER BY role_grants.user_id, " GRANT_ORDER};

#undef GRANT_COLUMNS
#undef GRANT_ORDER

constexpr sql::Sql kListUserIds{
    "SELECT DISTINCT user_id FROM role_grants WHERE scope_union_id = $1 AND user_id > $2 "
    "ORDER BY user_id LIMIT $3"};

constexpr sql::Sql kGranted{
    "SELECT create_us, to_on FROM role_grants WHERE union_id = 0 AND user_id = $1 AND role = $2 "
    "AND scope_union_id = $3 AND scope_group_id = $4 AND lender_id = $5"};

constexpr sql::Sql kFirstUser{"SELECT id FROM users WHERE union_id = 0 ORDER BY id LIMIT 1"};

constexpr sql::Sql kFindToken{
    "SELECT user_id, id, display_name, token_hash, create_us, revoke_us FROM tokens "
    "WHERE union_id = 0 AND user_id = $1 AND id = $2"};

constexpr sql::Sql kListTokens{
    "SELECT user_id, id, display_name, token_hash, create_us, revoke_us FROM tokens "
    "WHERE union_id = 0 AND user_id = $1 AND id > $2 ORDER BY id LIMIT $3"};

Token TokenOf(sql::Row row) {
  Token token;
  token.user = UserId{row.Int(0)};
  token.id = TokenId{row.Int(1)};
  token.display_name = std::string(row.Text(2));
  token.hash = std::string(row.Bytes(3));
  token.create_time = absl::FromUnixMicros(row.Int(4));
  if (!row.IsNull(5)) token.revoke_time = absl::FromUnixMicros(row.Int(5));
  return token;
}

absl::Status PutToken(Transaction& transaction, const Token& token) {
  std::optional<int64_t> revoke_us;
  if (token.revoke_time.has_value()) revoke_us = absl::ToUnixMicros(*token.revoke_time);
  return journal::Put(transaction, kTokens, PersonOf(token.user),
                      {Value(kInstallation), Value(token.user), Value(token.id),
                       Value(token.display_name), Value(sql::Blob{token.hash}),
                       Value(absl::ToUnixMicros(token.create_time)), Value(revoke_us)});
}

}  // namespace

absl::StatusOr<std::optional<Caller>> FindCaller(const Snapshot& snapshot,
                                                 absl::string_view token_hash) {
  std::optional<Caller> caller;
  const absl::CivilDay today = Today(snapshot.now());
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kFindCaller,
      [&](sql::Row row) {
        if (!caller.has_value()) {
          caller.emplace();
          caller->user = UserId{row.Int(0)};
          caller->revoked = !row.IsNull(1);
          caller->link = LinkOf(row, 2);
          caller->display_name = std::string(row.Text(4));
        }
        if (row.IsNull(5)) return;
        Grant grant = GrantOf(row, 5);
        if (TimeOf(grant, today) == GrantTime::kInForce) caller->grants.push_back(std::move(grant));
      },
      sql::Blob{token_hash}));
  return caller;
}

absl::StatusOr<Sight> SightOf(const Snapshot& snapshot, const Caller& caller, Permission permission,
                              UnionId union_id) {
  AccessFacts facts;
  facts.grants = caller.grants;
  // Most officers see everybody by an office of the union itself: nothing else need be known.
  Sight whole = Authorize(permission, union_id, facts);
  if (whole.everybody) return whole;
  if (caller.link.has_value() && caller.link->union_id == union_id) {
    // A record that was merged stands for the person.
    ASSIGN_OR_RETURN(const std::optional<Member> self,
                     FindMember(snapshot, union_id, caller.link->member));
    if (self.has_value()) facts.member = self->id;
  }
  for (const Grant& grant : caller.grants) {
    const bool reaches_below =
        grant.role == Role::kSuperior ||
        (grant.role == Role::kAuditor && permission == Permission::kAuditRun);
    if (reaches_below && facts.superiors.empty()) {
      ASSIGN_OR_RETURN(facts.superiors, SuperiorsOf(snapshot, union_id));
    }
    if (grant.group.has_value() && Applies(grant, permission, union_id, {})) {
      ASSIGN_OR_RETURN(const std::vector<GroupId> subtree,
                       SubtreeOf(snapshot, union_id, *grant.group));
      facts.subtrees.insert(facts.subtrees.end(), subtree.begin(), subtree.end());
    }
  }
  return Authorize(permission, union_id, facts);
}

absl::StatusOr<Sight> SightUnder(const Snapshot& snapshot, Permission permission,
                                 UnionId union_id) {
  const Actor& actor = snapshot.actor();
  if (actor.user == UserId{0}) return actor.sight;
  Sight whole = Authorize(permission, union_id, {.grants = actor.grants});
  if (whole.everybody) return whole;
  const auto holds = [&](const Grant& grant) { return Holds(grant.role, permission); };
  if (std::none_of(actor.grants.begin(), actor.grants.end(), holds)) return Sight();
  ASSIGN_OR_RETURN(const std::optional<User> user, FindUser(snapshot, actor.user));
  Caller caller;
  caller.user = actor.user;
  caller.grants = actor.grants;
  if (user.has_value()) caller.link = user->link;
  return SightOf(snapshot, caller, permission, union_id);
}

absl::StatusOr<std::optional<User>> FindUser(const Snapshot& snapshot, UserId id) {
  ASSIGN_OR_RETURN(std::optional<User> user, FindUserWithEndedGrants(snapshot, id));
  if (!user.has_value()) return user;
  const absl::CivilDay today = Today(snapshot.now());
  std::vector<Grant>& grants = user->grants;
  grants.erase(std::remove_if(grants.begin(), grants.end(),
                              [&](const Grant& grant) {
                                return TimeOf(grant, today) == GrantTime::kOver;
                              }),
               grants.end());
  return user;
}

absl::StatusOr<std::optional<User>> FindUserWithEndedGrants(const Snapshot& snapshot, UserId id) {
  std::optional<User> user;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kFindUser,
      [&](sql::Row row) {
        if (!user.has_value()) {
          user.emplace();
          user->id = UserId{row.Int(0)};
          user->display_name = std::string(row.Text(1));
          user->link = LinkOf(row, 2);
          user->create_time = absl::FromUnixMicros(row.Int(4));
        }
        if (!row.IsNull(5)) user->grants.push_back(GrantOf(row, 5));
      },
      id));
  return user;
}

absl::StatusOr<bool> NoUsers(const Snapshot& snapshot) {
  bool none = true;
  RETURN_IF_ERROR(sql::Query(snapshot.connection(), kFirstUser, [&](sql::Row) { none = false; }));
  return none;
}

absl::StatusOr<std::vector<User>> ListUsers(const Snapshot& snapshot, UnionId union_id,
                                            int64_t after, int limit) {
  std::vector<UserId> ids;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kListUserIds, [&](sql::Row row) { ids.push_back(UserId{row.Int(0)}); },
      union_id, after, limit));
  std::vector<User> users;
  for (const UserId id : ids) {
    ASSIGN_OR_RETURN(std::optional<User> user, FindUser(snapshot, id));
    if (!user.has_value()) return absl::DataLossError("a role is held by no user");
    users.push_back(*std::move(user));
  }
  return users;
}

absl::StatusOr<std::vector<UserId>> UsersOfMember(const Snapshot& snapshot,
                                                  const MemberLink& link) {
  std::vector<UserId> users;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kUserOfMember,
      [&](sql::Row row) { users.push_back(UserId{row.Int(0)}); }, link.union_id, link.member));
  return users;
}

absl::StatusOr<std::optional<UserId>> FindUserOfMember(const Snapshot& snapshot,
                                                       const MemberLink& link) {
  ASSIGN_OR_RETURN(const std::vector<UserId> users, UsersOfMember(snapshot, link));
  if (users.empty()) return std::optional<UserId>();
  return std::optional<UserId>(users.front());
}

absl::StatusOr<std::vector<UserId>> UsersWhoAreGone(const Snapshot& snapshot, int limit) {
  std::vector<UserId> gone;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kUsersGone, [&](sql::Row row) { gone.push_back(UserId{row.Int(0)}); },
      DayNumber(Today(snapshot.now())), limit));
  return gone;
}

absl::StatusOr<std::vector<HeldGrant>> LoansBy(const Snapshot& snapshot, UserId lender) {
  std::vector<HeldGrant> loans;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kLoansBy,
      [&](sql::Row row) {
        loans.push_back({UserId{row.Int(0)}, GrantOf(row, 1)});
      },
      lender));
  return loans;
}

absl::StatusOr<UserId> InsertUser(Transaction& transaction, const User& user) {
  ASSIGN_OR_RETURN(const int64_t number, journal::NextNumber(transaction, kInstallation, "user"));
  RETURN_IF_ERROR(journal::CreatePersonKey(transaction, kInstallation, MemberId{number}));
  std::optional<int64_t> member_union, member;
  if (user.link.has_value()) {
    member_union = Number(user.link->union_id);
    member = Number(user.link->member);
  }
  RETURN_IF_ERROR(journal::Put(
      transaction, kUsers, MemberId{number},
      {Value(kInstallation), Value(number), Value(user.display_name), Value(member_union),
       Value(member), Value(absl::ToUnixMicros(transaction.now()))}));
  return UserId{number};
}

namespace {

// When a grant that is not over was given first; nothing when there is none.
absl::StatusOr<std::optional<absl::Time>> GivenAt(const Transaction& transaction, UserId user,
                                                  const Grant& grant) {
  std::optional<absl::Time> given;
  RETURN_IF_ERROR(sql::Query(
      transaction.connection(), kGranted,
      [&](sql::Row row) {
        const bool over = !row.IsNull(1) && DayOf(row.Int(1)) < Today(transaction.now());
        if (!over) given = absl::FromUnixMicros(row.Int(0));
      },
      user, grant.role, grant.union_id, ScopeGroup(grant), grant.lender));
  return given;
}

absl::Status PutGrant(Transaction& transaction, UserId user, const Grant& grant,
                      absl::Time given) {
  return journal::Put(
      transaction, kRoleGrants, PersonOf(user),
      {Value(kInstallation), Value(user), Value(grant.role), Value(grant.union_id),
       Value(ScopeGroup(grant)), Value(grant.lender), Value(NumberOf(grant.from_on)),
       Value(NumberOf(grant.to_on)), Value(absl::ToUnixMicros(given))});
}

}  // namespace

absl::Status InsertGrant(Transaction& transaction, UserId user, const Grant& grant) {
  ASSIGN_OR_RETURN(const std::optional<absl::Time> given, GivenAt(transaction, user, grant));
  return PutGrant(transaction, user, grant, given.value_or(transaction.now()));
}

absl::Status EndGrant(Transaction& transaction, UserId user, const Grant& grant) {
  const absl::CivilDay today = Today(transaction.now());
  if (TimeOf(grant, today) == GrantTime::kOver) return absl::OkStatus();
  ASSIGN_OR_RETURN(const std::optional<absl::Time> given, GivenAt(transaction, user, grant));
  const bool begun = !grant.from_on.has_value() || *grant.from_on < today;
  if (begun && given.has_value() && Today(*given) < today) {
    Grant ended = grant;
    ended.to_on = today - 1;
    return PutGrant(transaction, user, ended, *given);
  }
  return journal::Erase(transaction, kRoleGrants, PersonOf(user),
                        {Value(kInstallation), Value(user), Value(grant.role),
                         Value(grant.union_id), Value(ScopeGroup(grant)), Value(grant.lender)});
}

absl::StatusOr<TokenId> InsertToken(Transaction& transaction, const Token& token) {
  ASSIGN_OR_RETURN(
      const int64_t number,
      journal::NextNumber(transaction, kInstallation, absl::StrCat("token/", Number(token.user))));
  Token kept = token;
  kept.id = TokenId{number};
  kept.create_time = transaction.now();
  RETURN_IF_ERROR(PutToken(transaction, kept));
  return kept.id;
}

absl::Status RevokeToken(Transaction& transaction, Token token) {
  token.revoke_time = transaction.now();
  return PutToken(transaction, token);
}

absl::StatusOr<std::optional<Token>> FindToken(const Snapshot& snapshot, UserId user, TokenId id) {
  std::optional<Token> token;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kFindToken, [&](sql::Row row) { token = TokenOf(row); }, user, id));
  return token;
}

absl::StatusOr<std::vector<Token>> ListTokens(const Snapshot& snapshot, UserId user, int64_t after,
                                              int limit) {
  std::vector<Token> tokens;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kListTokens, [&](sql::Row row) { tokens.push_back(TokenOf(row)); },
      user, after, limit));
  return tokens;
}

}  // namespace unioncare::storage
