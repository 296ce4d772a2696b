// Signing in, users and tokens.
#include <sys/stat.h>

#include <filesystem>
#include <fstream>

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

TEST_F(UserCommands, LoginKeepsACheckedTokenForItsOwnerAlone) {
  const std::string home = testing::TempDir() + "/care_login_test";
  std::filesystem::remove_all(home);
  environment_.erase("CARE_TOKEN");
  environment_["XDG_CONFIG_HOME"] = home;
  ASSERT_EQ(Run({"login", "--token-stdin"}, "new-token\n"), 0) << err_;
  EXPECT_THAT(out_, HasSubstr("陈静"));
  EXPECT_EQ(server_.calls().back().metadata.at("authorization"), "Bearer new-token");
  struct stat file;
  ASSERT_EQ(stat((home + "/care/token").c_str(), &file), 0);
  EXPECT_EQ(file.st_mode & 0777, 0600u);
  EXPECT_EQ(Run({"user", "get"}), 0);
  EXPECT_EQ(server_.calls().back().metadata.at("authorization"), "Bearer new-token");
  server_.On<v1::GetUserRequest>("GetUser", [](const v1::GetUserRequest&) -> FakeAnswer {
    return Refusal(grpc::StatusCode::UNAUTHENTICATED, "TOKEN_INVALID", "令牌无效");
  });
  EXPECT_EQ(Run({"login", "--token-stdin"}, "wrong\n"), 4);
  std::string kept;
  std::getline(std::ifstream(home + "/care/token"), kept);
  EXPECT_EQ(kept, "new-token");
  EXPECT_EQ(Run({"login"}), 2);
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
