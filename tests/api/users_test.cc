// Users, roles and tokens through the server: who may make whom, and what a token is worth.
#include <set>

#include "absl/strings/str_cat.h"
#include "tests/api/exemplars.h"
#include "unioncare/v1/members.pb.h"
#include "unioncare/v1/unions.pb.h"
#include "unioncare/v1/users.pb.h"

namespace unioncare::testing {
namespace {

class Users : public ::testing::Test {
 protected:
  Users() : world_(MakeWorld(server_)) {}

  // Text format; the answer, or a failure of the test.
  template <class Response, class Request>
  Response Call(const char* method, const std::string& who, const std::string& request) {
    Response response;
    const grpc::Status status =
        server_.Call(world_.token(who), method, Text<Request>(request), &response);
    EXPECT_TRUE(status.ok()) << method << " " << request << ": " << status.error_message();
    return response;
  }

  // The reason of the refusal, "" when there is none.
  std::string Reason(const char* method, const std::string& who, const std::string& request) {
    const MethodDescriptor* descriptor = MethodNamed(method);
    return Ask(server_, world_.token(who), descriptor,
               *Parsed(descriptor->input_type(), request))
        .reason;
  }

  std::string ReasonOfToken(const std::string& token) {
    const MethodDescriptor* method = MethodNamed("UserService/GetUser");
    return Ask(server_, token, method, *RequestFor(method)).reason;
  }

  v1::User Get(const std::string& who, const std::string& name) {
    return Call<v1::User, v1::GetUserRequest>("UserService/GetUser", who, "name: '" + name + "'");
  }

  int64_t Entries() { return RowCounts(server_.database()).at("journal"); }

  TestServer server_;
  World world_;
};

TEST_F(Users, EverybodyIsSomebody) {
  const v1::User me = Get("member", "users/me");
  EXPECT_EQ(me.name(), "users/11");
  EXPECT_EQ(me.member(), world_.member("张伟"));
  ASSERT_EQ(me.grants_size(), 1);
  EXPECT_EQ(me.grants(0).role(), v1::ROLE_MEMBER);
  EXPECT_EQ(me.grants(0).union_(), kUnion);
  EXPECT_EQ(Get("member", "users/11").name(), me.name()) << "one's own number will do";
}

TEST_F(Users, WhoLeavesTheUnionHoldsNoRoleInIt) {
  ASSERT_EQ(server_.server().SweepOnce(), absl::OkStatus());
  EXPECT_EQ(Get("member", "users/me").grants_size(), 1) << "nobody has left";
  Call<v1::User, v1::GrantRoleRequest>(
      "UserService/GrantRole", "chair",
      "parent: 'unions/2' user: 'users/11' grant { role: ROLE_CASHIER union: 'unions/2' }");
  const v1::Member member = Call<v1::Member, v1::GetMemberRequest>(
      "MemberService/GetMember", "chair", "name: '" + world_.member("张伟") + "'");
  Call<v1::ChangeMemberStateResponse, v1::ChangeMemberStateRequest>(
      "MemberService/ChangeMemberState", "chair",
      "name: '" + member.name() + "' etag: '" + member.etag() + "' state: MEMBER_STATE_LEFT");
  EXPECT_EQ(Get("member", "users/me").grants_size(), 2) << "until the sweep";
  // Once in an hour.
  for (int i = 0; i < api::kSweepsPerOrphanSweep; ++i) {
    ASSERT_EQ(server_.server().SweepOnce(), absl::OkStatus());
  }
  EXPECT_EQ(Get("member", "users/me").grants_size(), 0);
  EXPECT_EQ(Get("chair", "users/me").grants_size(), 1) << "others keep theirs";
}

TEST_F(Users, OthersAreKnownToThoseWhoManageThem) {
  const struct {
    const char* who;
    const char* user;
    const char* reason;
  } kCases[] = {
      {"chair", "users/8", ""},
      {"admin", "users/8", ""},
      {"admin", "users/3", ""},
      {"chair", "users/3", "NOT_FOUND"},   // the neighbour
      {"chair", "users/1", "NOT_FOUND"},   // the administrator
      {"chair", "users/12", "NOT_FOUND"},  // the superior
      {"chair", "users/99", "NOT_FOUND"},
      {"committee", "users/8", "NOT_FOUND"},
      {"member", "users/8", "NOT_FOUND"},
  };
  for (const auto& each : kCases) {
    EXPECT_EQ(Reason("UserService/GetUser", each.who, absl::StrCat("name: '", each.user, "'")),
              each.reason)
        << each.who << " asks for " << each.user;
  }
}

TEST_F(Users, NobodyGivesMoreThanTheirOwn) {
  const struct {
    const char* who;
    const char* request;
    const char* reason;
  } kCases[] = {
      {"chair", "parent: 'unions/2' grant { role: ROLE_AUDITOR }", ""},
      {"chair", "parent: 'unions/2' grant { role: ROLE_CHAIR }", ""},
      {"chair", "parent: 'unions/2' grant { role: ROLE_AUDITOR union: 'unions/3' }",
       "ROLE_BEYOND_CALLER"},
      {"chair", "parent: 'unions/2' grant { role: ROLE_ADMINISTRATOR }", "ROLE_BEYOND_CALLER"},
      {"chair", "parent: 'unions/2' grant { role: ROLE_SUPERIOR }", "ROLE_BEYOND_CALLER"},
      {"chair", "parent: 'unions/3' grant { role: ROLE_AUDITOR }", "PERMISSION_MISSING"},
      {"chair", "grant { role: ROLE_ADMINISTRATOR }", "PERMISSION_MISSING"},
      {"committee", "parent: 'unions/2' grant { role: ROLE_AUDITOR }", "PERMISSION_MISSING"},
      {"superior", "parent: 'unions/2' grant { role: ROLE_AUDITOR }", "PERMISSION_MISSING"},
      {"admin", "grant { role: ROLE_ADMINISTRATOR }", ""},
      {"admin", "parent: 'unions/2' grant { role: ROLE_SUPERIOR }", ""},
      {"admin", "grant { role: ROLE_AUDITOR union: 'unions/3' }", ""},
      {"admin", "grant { role: ROLE_AUDITOR union: 'unions/9' }", "NOT_FOUND"},
      {"admin", "grant { role: ROLE_AUDITOR }", "ROLE_SCOPE"},
  };
  for (const auto& each : kCases) {
    const std::string text = std::string(each.request) + " user { display_name: '某人' }";
    EXPECT_EQ(Reason("UserService/CreateUser", each.who, text + " validate_only: true"),
              each.reason)
        << each.who << " " << each.request;
  }
}

TEST_F(Users, ListsHoldThoseWithARoleInTheUnionInPages) {
  std::set<std::string> seen;
  std::string token;
  int pages = 0;
  do {
    const auto page = Call<v1::ListUsersResponse, v1::ListUsersRequest>(
        "UserService/ListUsers", "chair",
        absl::StrCat("parent: 'unions/2' page_size: 2 page_token: '", token, "'"));
    EXPECT_LE(page.users_size(), 2);
    for (const v1::User& user : page.users()) EXPECT_TRUE(seen.insert(user.name()).second);
    token = page.next_page_token();
    ++pages;
  } while (!token.empty());
  EXPECT_EQ(seen, (std::set<std::string>{"users/2", "users/4", "users/5", "users/6", "users/7",
                                         "users/8", "users/9", "users/10", "users/11",
                                         "users/13"}));
  EXPECT_EQ(pages, 5);
  const auto installation = Call<v1::ListUsersResponse, v1::ListUsersRequest>(
      "UserService/ListUsers", "admin", "");
  ASSERT_EQ(installation.users_size(), 1);
  EXPECT_EQ(installation.users(0).name(), "users/1");
}

TEST_F(Users, ARoleIsGivenOnceAndTakenOnce) {
  const std::string grant =
      "parent: 'unions/2' user: 'users/8' grant { role: ROLE_ACCOUNTANT union: 'unions/2' }";
  const int64_t before = Entries();
  EXPECT_EQ((Call<v1::User, v1::GrantRoleRequest>("UserService/GrantRole", "chair", grant)
                 .grants_size()),
            2);
  EXPECT_EQ(Entries(), before + 1);
  EXPECT_EQ((Call<v1::User, v1::GrantRoleRequest>("UserService/GrantRole", "chair", grant)
                 .grants_size()),
            2);
  EXPECT_EQ(Entries(), before + 1) << "giving twice changes nothing";
  EXPECT_EQ((Call<v1::User, v1::RevokeRoleRequest>("UserService/RevokeRole", "chair", grant)
                 .grants_size()),
            1);
  EXPECT_EQ(Entries(), before + 2);
  EXPECT_EQ(Reason("UserService/RevokeRole", "chair", grant), "NOT_FOUND");
  EXPECT_EQ(Entries(), before + 2);
}

TEST_F(Users, WhoseTermIsOverIsGivenAnother) {
  const std::string grant =
      "parent: 'unions/2' user: 'users/8' grant { role: ROLE_CASHIER union: 'unions/2' ";
  Call<v1::User, v1::GrantRoleRequest>("UserService/GrantRole", "chair",
                                       grant + "to_on { year: 2026 month: 11 day: 22 } }");
  server_.clock().Advance(absl::Hours(72));
  EXPECT_EQ((Call<v1::User, v1::GrantRoleRequest>("UserService/GrantRole", "chair", grant + "}")
                 .grants_size()),
            1);
}

TEST_F(Users, ARoleCountsFromTheNextCallOn) {
  const std::string get = "name: 'unions/2/members/3'";
  EXPECT_EQ(Reason("MemberService/GetMember", "cashier", get), "PERMISSION_MISSING");
  const std::string grant = "parent: 'unions/2' user: 'users/8' grant { role: ROLE_AUDITOR }";
  Call<v1::User, v1::GrantRoleRequest>("UserService/GrantRole", "chair", grant);
  EXPECT_EQ(Reason("MemberService/GetMember", "cashier", get), "");
  Call<v1::User, v1::RevokeRoleRequest>("UserService/RevokeRole", "chair", grant);
  EXPECT_EQ(Reason("MemberService/GetMember", "cashier", get), "PERMISSION_MISSING");
}

TEST_F(Users, ATokenWorksUntilItIsRevoked) {
  const auto made = Call<v1::Token, v1::CreateTokenRequest>(
      "UserService/CreateToken", "chair",
      "parent: 'unions/2' user: 'users/8' token { display_name: '手机' }");
  EXPECT_EQ(made.name(), "users/8/tokens/2");
  EXPECT_EQ(made.secret().substr(0, 5), "care_");
  EXPECT_EQ(ReasonOfToken(made.secret()), "");
  EXPECT_EQ(ReasonOfToken(world_.token("cashier")), "") << "the first one still works";

  const std::string revoke = "parent: 'unions/2' name: 'users/8/tokens/2'";
  const int64_t before = Entries();
  const auto revoked =
      Call<v1::Token, v1::RevokeTokenRequest>("UserService/RevokeToken", "chair", revoke);
  EXPECT_TRUE(revoked.has_revoke_time());
  EXPECT_EQ(ReasonOfToken(made.secret()), "TOKEN_REVOKED");
  EXPECT_EQ(ReasonOfToken(world_.token("cashier")), "");
  EXPECT_EQ(Entries(), before + 1);
  server_.clock().Advance(absl::Hours(1));
  const auto again =
      Call<v1::Token, v1::RevokeTokenRequest>("UserService/RevokeToken", "chair", revoke);
  EXPECT_EQ(again.revoke_time().seconds(), revoked.revoke_time().seconds());
  EXPECT_EQ(Entries(), before + 1) << "revoking twice changes nothing";
}

TEST_F(Users, SecretsAreShownOnceAndKeptNowhere) {
  const auto made = Call<v1::Token, v1::CreateTokenRequest>(
      "UserService/CreateToken", "chair", "parent: 'unions/2' user: 'users/8'");
  const auto listed = Call<v1::ListTokensResponse, v1::ListTokensRequest>(
      "UserService/ListTokens", "chair", "parent: 'unions/2' user: 'users/8'");
  ASSERT_EQ(listed.tokens_size(), 2);
  for (const v1::Token& token : listed.tokens()) EXPECT_EQ(token.secret(), "");
  const auto first = Call<v1::ListTokensResponse, v1::ListTokensRequest>(
      "UserService/ListTokens", "chair", "parent: 'unions/2' user: 'users/8' page_size: 1");
  ASSERT_EQ(first.tokens_size(), 1);
  const auto second = Call<v1::ListTokensResponse, v1::ListTokensRequest>(
      "UserService/ListTokens", "chair",
      absl::StrCat("parent: 'unions/2' user: 'users/8' page_size: 1 page_token: '",
                   first.next_page_token(), "'"));
  ASSERT_EQ(second.tokens_size(), 1);
  EXPECT_EQ(second.tokens(0).name(), made.name());
  EXPECT_EQ(second.next_page_token(), "");
}

TEST_F(Users, NobodyActsForAUserWhoIsMoreElsewhere) {
  // The neighbour's chair becomes auditor here: the chair here knows them, but gets no token.
  Call<v1::User, v1::GrantRoleRequest>(
      "UserService/GrantRole", "admin",
      "parent: 'unions/2' user: 'users/3' grant { role: ROLE_AUDITOR }");
  EXPECT_EQ(Get("chair", "users/3").name(), "users/3");
  const std::string token = "parent: 'unions/2' user: 'users/3'";
  EXPECT_EQ(Reason("UserService/CreateToken", "chair", token), "NOT_FOUND");
  EXPECT_EQ(Reason("UserService/RevokeToken", "chair",
                   "parent: 'unions/2' name: 'users/3/tokens/1'"),
            "NOT_FOUND");
  EXPECT_EQ(Reason("UserService/CreateToken", "admin", token), "");
}

TEST_F(Users, TheFirstStartMakesOneAdministratorAndKeepsTheToken) {
  const std::string token = server_.admin_token();
  EXPECT_EQ(ReasonOfToken(token), "");
  server_.Stop();
  server_.Start();
  EXPECT_EQ(server_.admin_token(), token);
  EXPECT_EQ(ReasonOfToken(token), "");
  EXPECT_EQ(RowCounts(server_.database()).at("users"), 13);
}

TEST_F(Users, ANewUnionComesWithItsChair) {
  const auto made = Call<v1::CreateUnionResponse, v1::CreateUnionRequest>(
      "UnionService/CreateUnion", "admin",
      "union { display_name: '第三校' superior: 'unions/1' } chair_display_name: '钱主席'");
  world_.tokens["new"] = made.chair_token();
  const v1::User chair = Get("new", "users/me");
  EXPECT_EQ(chair.name(), made.chair());
  ASSERT_EQ(chair.grants_size(), 1);
  EXPECT_EQ(chair.grants(0).role(), v1::ROLE_CHAIR);
  EXPECT_EQ(chair.grants(0).union_(), made.union_().name());
  EXPECT_EQ(Reason("UnionService/CreateGroup", "new",
                   absl::StrCat("parent: '", made.union_().name(),
                                "' group { display_name: '组' }")),
            "");
  EXPECT_EQ(Reason("UnionService/CreateGroup", "new",
                   "parent: 'unions/2' group { display_name: '组' }"),
            "PERMISSION_MISSING");
}

}  // namespace
}  // namespace unioncare::testing
