// Users and tokens.
#include "tests/cli/care_fixture.h"

namespace unioncare::client {
namespace {

using testing::HasSubstr;
using UserCommands = Cli;

TEST_F(UserCommands, WithoutATokenItSaysHowToGetOne) {
  environment_.erase("CARE_TOKEN");
  environment_["XDG_CONFIG_HOME"] = "/nonexistent";
  EXPECT_EQ(Run({"case", "list"}), 4);
  EXPECT_THAT(err_, HasSubstr("care login"));
  EXPECT_EQ(Run({"case", "list", "--token-file=/nonexistent/token"}), 4);
  EXPECT_THAT(err_, HasSubstr("/nonexistent/token"));
  environment_["CARE_TOKEN"] = "two words";
  EXPECT_EQ(Run({"case", "list"}), 4);
  EXPECT_TRUE(server_.calls().empty());
}

TEST_F(UserCommands, AUserOfTheInstallationWorksThereUnlessAUnionIsNamed) {
  server_.On<v1::GetUserRequest>("GetUser", [](const v1::GetUserRequest&) {
    v1::User user;
    user.add_grants()->set_role(v1::ROLE_ADMINISTRATOR);
    return user;
  });
  server_.On<v1::CreateUserRequest>(
      "CreateUser", [](const v1::CreateUserRequest& request) { return request.user(); });
  ASSERT_EQ(Run({"user", "create", "--name=李娜", "--role=administrator"}), 0) << err_;
  EXPECT_EQ(server_.Last<v1::CreateUserRequest>("CreateUser").parent(), "");
  EXPECT_EQ(server_.Last<v1::CreateUserRequest>("CreateUser").grant().role(),
            v1::ROLE_ADMINISTRATOR);
  ASSERT_EQ(Run({"user", "create", "--name=李娜", "--role=chair", "--union=2"}), 0) << err_;
  EXPECT_EQ(server_.Last<v1::CreateUserRequest>("CreateUser").parent(), "unions/2");
}

TEST_F(UserCommands, ATokenIsRevokedByNumberBesideItsUser) {
  server_.On<v1::RevokeTokenRequest>("RevokeToken",
                                     [](const v1::RevokeTokenRequest&) { return v1::Token(); });
  ASSERT_EQ(Run({"token", "revoke", "5", "--user=3"}), 0) << err_;
  EXPECT_EQ(server_.Last<v1::RevokeTokenRequest>("RevokeToken").name(), "users/3/tokens/5");
  ASSERT_EQ(Run({"token", "revoke", "users/4/tokens/6"}), 0) << err_;
  EXPECT_EQ(server_.Last<v1::RevokeTokenRequest>("RevokeToken").name(), "users/4/tokens/6");
  EXPECT_EQ(Run({"token", "revoke", "5"}), 2);
}

}  // namespace
}  // namespace unioncare::client
