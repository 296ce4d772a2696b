// Users, roles and tokens as operations.
#include "service/api/users.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/api/convert.h"
#include "service/api/delegations.h"
#include "service/api/fields.h"
#include "service/api/names.h"
#include "service/api/pages.h"
#include "service/api/user_wire.h"
#include "service/base/crypto.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"
#include "service/storage/members.h"
#include "service/storage/sessions.h"
#include "service/storage/unions.h"
#include "service/storage/users.h"
#include "unioncare/v1/users.pb.h"

namespace unioncare::api {
namespace {

constexpr int kGoneInSweepMax = 100;
constexpr size_t kSecretBytes = 32;
constexpr char kSecretPrefix[] = "care_";  // so that scanners recognise a leaked secret

v1::Token ToProto(const Token& token) {
  v1::Token wire;
  wire.set_name(NameOf(token.user, token.id));
  wire.set_display_name(token.display_name);
  *wire.mutable_create_time() = api::ToProto(token.create_time);
  if (token.revoke_time.has_value()) {
    *wire.mutable_revoke_time() = api::ToProto(*token.revoke_time);
  }
  return wire;
}

// Decides about a role and looks whether what it names exists.
absl::Status CheckGrant(const Snapshot& snapshot, const Grant& grant,
                        const std::optional<MemberLink>& link) {
  GiveRoleFacts facts;
  facts.caller_grants = snapshot.actor().grants;
  facts.caller_is_system = snapshot.actor().user == UserId{0};
  RETURN_IF_ERROR(Decide(GiveRole{grant, link}, facts));
  RETURN_IF_ERROR(CheckTerm(grant, Today(snapshot.now())));
  if (grant.union_id != kInstallation) {
    ASSIGN_OR_RETURN(const auto found, storage::FindUnion(snapshot, grant.union_id));
    if (!found.has_value()) return NotFound("grant.union", NameOf(grant.union_id));
  }
  if (grant.group.has_value()) {
    ASSIGN_OR_RETURN(const auto found, storage::FindGroup(snapshot, grant.union_id, *grant.group));
    if (!found.has_value()) return NotFound("grant.group", NameOf(grant.union_id, *grant.group));
  }
  if (link.has_value()) {
    ASSIGN_OR_RETURN(const auto found, storage::FindMember(snapshot, link->union_id, link->member));
    if (!found.has_value()) return NotFound("user.member", NameOf(link->union_id, link->member));
  }
  return absl::OkStatus();
}

absl::StatusOr<v1::User> ReadBack(const Snapshot& snapshot, UserId id) {
  ASSIGN_OR_RETURN(const std::optional<User> user, storage::FindUser(snapshot, id));
  CHECK(user.has_value());
  ASSIGN_OR_RETURN(v1::User wire, UserToWire(snapshot, *user));
  ASSIGN_OR_RETURN(const std::vector<storage::HeldGrant> loans, storage::LoansBy(snapshot, id));
  for (const storage::HeldGrant& loan : loans) {
    if (TimeOf(loan.grant, Today(snapshot.now())) == GrantTime::kOver) continue;
    ASSIGN_OR_RETURN(v1::RoleGrant lent, GrantToWire(snapshot, loan.grant));
    lent.clear_lender();
    lent.clear_lender_display_name();
    lent.set_borrower(NameOf(loan.user));
    ASSIGN_OR_RETURN(const std::optional<User> borrower, storage::FindUser(snapshot, loan.user));
    if (borrower.has_value()) lent.set_borrower_display_name(borrower->display_name);
    *wire.add_lent() = std::move(lent);
  }
  return wire;
}

absl::StatusOr<v1::User> CreateUser(Transaction& transaction,
                                    const v1::CreateUserRequest& request) {
  ASSIGN_OR_RETURN(const UnionId parent, ParentOf(request.parent()));
  ASSIGN_OR_RETURN(const Grant grant, GrantFrom(request.grant(), parent));
  std::optional<MemberLink> link;
  if (!request.user().member().empty()) {
    ASSIGN_OR_RETURN(const MemberName name, ParseMember("user.member", request.user().member()));
    link = MemberLink{name.union_id, name.member};
  }
  ASSIGN_OR_RETURN(const NewUser made,
                   MakeUser(transaction, request.user().display_name(), link, grant, ""));
  return ReadBack(transaction, made.user);
}

absl::StatusOr<v1::User> GetUser(const Snapshot& snapshot, const v1::GetUserRequest& request) {
  UserId id = snapshot.actor().user;
  if (request.name() != "users/me") {
    ASSIGN_OR_RETURN(id, ParseUser("name", request.name()));
  }
  if (id != snapshot.actor().user) {
    RETURN_IF_ERROR(ManagedUser(snapshot, "name", request.name()).status());
  }
  return ReadBack(snapshot, id);
}

absl::StatusOr<v1::ListUsersResponse> ListUsers(const Snapshot& snapshot,
                                                const v1::ListUsersRequest& request) {
  ASSIGN_OR_RETURN(const UnionId parent, ParentOf(request.parent()));
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  ASSIGN_OR_RETURN(const std::vector<User> users,
                   storage::ListUsers(snapshot, parent, page.position, page.size + 1));
  v1::ListUsersResponse response;
  for (const User& user : users) {
    if (response.users_size() == page.size) {
      response.set_next_page_token(PageToken(snapshot, request, Number(users[page.size - 1].id)));
      break;
    }
    ASSIGN_OR_RETURN(*response.add_users(), UserToWire(snapshot, user));
  }
  return response;
}

absl::StatusOr<v1::User> GrantRole(Transaction& transaction, const v1::GrantRoleRequest& request) {
  ASSIGN_OR_RETURN(const UnionId parent, ParentOf(request.parent()));
  ASSIGN_OR_RETURN(const Grant grant, GrantFrom(request.grant(), parent));
  ASSIGN_OR_RETURN(const User user, ManagedUser(transaction, "user", request.user()));
  RETURN_IF_ERROR(CheckGrant(transaction, grant, user.link));
  const auto held = std::find(user.grants.begin(), user.grants.end(), grant);
  const bool same =
      held != user.grants.end() && held->from_on == grant.from_on && held->to_on == grant.to_on;
  if (!same) {
    RETURN_IF_ERROR(storage::InsertGrant(transaction, user.id, grant));
    RETURN_IF_ERROR(CutLoans(transaction, user.id, grant, grant));
    transaction.Concerns(kInstallation, NameOf(user.id));
  }
  return ReadBack(transaction, user.id);
}

absl::StatusOr<v1::User> RevokeRole(Transaction& transaction,
                                    const v1::RevokeRoleRequest& request) {
  ASSIGN_OR_RETURN(const UnionId parent, ParentOf(request.parent()));
  ASSIGN_OR_RETURN(const Grant grant, GrantFrom(request.grant(), parent));
  ASSIGN_OR_RETURN(const User user, ManagedUser(transaction, "user", request.user()));
  if (!MayGive(transaction.actor().grants, grant)) {
    return Refuse(Reason::kRoleBeyondCaller, {{"field", "grant.role"}});
  }
  bool held = false;
  for (const Grant& each : user.grants) {
    if (!each.SameRole(grant)) continue;
    held = true;
    RETURN_IF_ERROR(storage::EndGrant(transaction, user.id, each));
    if (!each.lent()) RETURN_IF_ERROR(CutLoans(transaction, user.id, each, std::nullopt));
  }
  if (!held) {
    const auto* role = v1::Role_descriptor()->FindValueByNumber(request.grant().role());
    return NotFound("grant", ValueWord(role));
  }
  transaction.Concerns(kInstallation, NameOf(user.id));
  return ReadBack(transaction, user.id);
}

// Makes a token and returns it with its secret.
absl::StatusOr<v1::Token> MakeToken(Transaction& transaction, UserId user,
                                    const std::string& display_name) {
  const std::string secret =
      absl::StrCat(kSecretPrefix, crypto::Base64Url(transaction.Bytes(kSecretBytes)));
  Token token;
  token.user = user;
  token.display_name = display_name;
  token.hash = std::string(crypto::View(crypto::Sha256({secret})));
  token.create_time = transaction.now();
  ASSIGN_OR_RETURN(token.id, storage::InsertToken(transaction, token));
  v1::Token wire = ToProto(token);
  wire.set_secret(secret);
  return wire;
}

absl::StatusOr<v1::Token> CreateToken(Transaction& transaction,
                                      const v1::CreateTokenRequest& request) {
  ASSIGN_OR_RETURN(const User user, ManagedUser(transaction, "user", request.user(), MayActFor));
  ASSIGN_OR_RETURN(const std::optional<Account> account,
                   storage::FindAccount(transaction, user.id));
  if (account.has_value() && account->close_time.has_value()) {
    return Refuse(Reason::kAccountClosed, {{"field", "user"}, {"given", request.user()}});
  }
  ASSIGN_OR_RETURN(v1::Token token,
                   MakeToken(transaction, user.id, request.token().display_name()));
  transaction.Concerns(kInstallation, token.name());
  // A token that was only tried will never be valid.
  if (request.validate_only()) token.clear_secret();
  return token;
}

absl::StatusOr<v1::Token> RevokeToken(Transaction& transaction,
                                      const v1::RevokeTokenRequest& request) {
  ASSIGN_OR_RETURN(const TokenName name, ParseToken("name", request.name()));
  ASSIGN_OR_RETURN(const std::optional<User> user, storage::FindUser(transaction, name.user));
  ASSIGN_OR_RETURN(std::optional<Token> token,
                   storage::FindToken(transaction, name.user, name.token));
  if (!user.has_value() || !token.has_value() || !MayActFor(transaction.actor().grants, *user)) {
    return NotFound("name", request.name());
  }
  if (!token->revoke_time.has_value()) {
    RETURN_IF_ERROR(storage::RevokeToken(transaction, *token));
    token->revoke_time = transaction.now();
    transaction.Concerns(kInstallation, request.name());
  }
  return ToProto(*token);
}

absl::StatusOr<v1::ListTokensResponse> ListTokens(const Snapshot& snapshot,
                                                  const v1::ListTokensRequest& request) {
  ASSIGN_OR_RETURN(const User user, ManagedUser(snapshot, "user", request.user()));
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  ASSIGN_OR_RETURN(const std::vector<Token> tokens,
                   storage::ListTokens(snapshot, user.id, page.position, page.size + 1));
  v1::ListTokensResponse response;
  for (const Token& token : tokens) {
    if (response.tokens_size() == page.size) {
      response.set_next_page_token(PageToken(snapshot, request, Number(tokens[page.size - 1].id)));
      break;
    }
    *response.add_tokens() = ToProto(token);
  }
  return response;
}

}  // namespace

absl::StatusOr<NewUser> MakeUser(Transaction& transaction, const std::string& display_name,
                                 const std::optional<MemberLink>& link, const Grant& grant,
                                 const std::string& token_purpose) {
  User user;
  ASSIGN_OR_RETURN(user.display_name, DecideUserName(display_name));
  user.link = link;
  RETURN_IF_ERROR(CheckGrant(transaction, grant, link));
  NewUser made;
  ASSIGN_OR_RETURN(made.user, storage::InsertUser(transaction, user));
  RETURN_IF_ERROR(storage::InsertGrant(transaction, made.user, grant));
  if (!token_purpose.empty()) {
    ASSIGN_OR_RETURN(const v1::Token token, MakeToken(transaction, made.user, token_purpose));
    made.secret = token.secret();
  }
  transaction.Concerns(kInstallation, NameOf(made.user));
  return made;
}

absl::Status EndRolesOfTheGone(Store& store) {
  std::vector<UserId> gone;
  RETURN_IF_ERROR(store.ReadAndWait([&](Snapshot& snapshot) -> absl::Status {
    ASSIGN_OR_RETURN(gone, storage::UsersWhoAreGone(snapshot, kGoneInSweepMax));
    return absl::OkStatus();
  }));
  for (const UserId each : gone) {
    RETURN_IF_ERROR(AsSystem(
        store, "system/EndRoles", [&](Transaction& transaction) -> absl::Status {
          ASSIGN_OR_RETURN(const std::optional<User> user, storage::FindUser(transaction, each));
          for (const Grant& grant : user->grants) {
            if (!user->link.has_value() || grant.union_id != user->link->union_id) continue;
            RETURN_IF_ERROR(storage::EndGrant(transaction, each, grant));
            if (grant.lent()) continue;
            RETURN_IF_ERROR(CutLoans(transaction, each, grant, std::nullopt));
          }
          if (!transaction.images().empty()) transaction.Concerns(kInstallation, NameOf(each));
          return absl::OkStatus();
        }));
  }
  return absl::OkStatus();
}

std::unique_ptr<Service> MakeUserService(Rpc& rpc) {
  auto service = std::make_unique<Service>(rpc, "unioncare.v1.UserService");
  service->Mutate("CreateUser", CreateUser);
  service->Query("GetUser", GetUser);
  service->Query("ListUsers", ListUsers);
  service->Mutate("GrantRole", GrantRole);
  service->Mutate("RevokeRole", RevokeRole);
  service->Mutate("CreateToken", CreateToken);
  service->Mutate("RevokeToken", RevokeToken);
  service->Query("ListTokens", ListTokens);
  ServeDelegations(*service);
  return service;
}

}  // namespace unioncare::api
