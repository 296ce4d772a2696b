// Signing in and out: what is asked, what is kept where, and that no secret is an argument.
#include <sys/stat.h>

#include <filesystem>
#include <fstream>

#include "tests/cli/care_fixture.h"
#include "unioncare/v1/sessions.pb.h"

namespace unioncare::client {
namespace {

using testing::HasSubstr;
using testing::Not;

class SessionCommands : public Cli {
 protected:
  SessionCommands() {
    std::filesystem::remove_all(home_);
    environment_.erase("CARE_TOKEN");
    environment_["XDG_CONFIG_HOME"] = home_;
    server_.On<v1::CreateSessionRequest>("CreateSession", [](const v1::CreateSessionRequest&) {
      v1::Session session;
      session.set_secret("cares_secret");
      return session;
    });
    server_.On<v1::CloseSessionRequest>("CloseSession", [](const v1::CloseSessionRequest&) {
      v1::CloseSessionResponse response;
      response.set_ended_count(1);
      return response;
    });
  }

  // What login has kept; "" for nothing.
  std::string Kept() {
    std::string kept;
    std::ifstream file(home_ + "/care/token");
    std::getline(file, kept);
    return kept;
  }
  std::string File(const std::string& name, const std::string& content) {
    const std::string path = testing::TempDir() + "/" + name;
    std::ofstream(path) << content;
    return path;
  }

  const std::string home_ = testing::TempDir() + "/care_sessions_test";
};

TEST_F(SessionCommands, LoginAsksForNameAndPasswordAndKeepsTheToken) {
  ASSERT_EQ(Run({"login"}, "lina\n slow tortoise \n", true), 0) << err_;
  const auto request = server_.Last<v1::CreateSessionRequest>("CreateSession");
  EXPECT_EQ(request.username(), "lina");
  EXPECT_EQ(request.password(), " slow tortoise ") << "blanks are part of a password";
  EXPECT_THAT(out_, HasSubstr("陈静"));
  EXPECT_THAT(out_ + err_, Not(HasSubstr("cares_secret")));
  EXPECT_THAT(out_ + err_, Not(HasSubstr("slow tortoise")));
  EXPECT_EQ(Kept(), "cares_secret");
  struct stat file;
  ASSERT_EQ(stat((home_ + "/care/token").c_str(), &file), 0);
  EXPECT_EQ(file.st_mode & 0777, 0600u);
  for (const FakeCall& call : server_.calls()) {
    if (call.method == "CreateSession") {
      EXPECT_EQ(call.metadata.count("authorization"), 0u) << "nobody yet";
    }
  }
  EXPECT_EQ(server_.calls().back().metadata.at("authorization"), "Bearer cares_secret");
  EXPECT_EQ(Run({"user", "get"}), 0);
  EXPECT_EQ(server_.calls().back().metadata.at("authorization"), "Bearer cares_secret");
}

TEST_F(SessionCommands, ScriptsGiveThePasswordInAFile) {
  for (const std::string& file : {File("password", "slow tortoise\r\nsecond line\n"),
                                  std::string("-")}) {
    ASSERT_EQ(Run({"login", "--username=lina", "--password-file=" + file}, "slow tortoise\n"), 0)
        << err_;
    EXPECT_EQ(server_.Last<v1::CreateSessionRequest>("CreateSession").password(), "slow tortoise");
  }
  const size_t calls = server_.calls().size();
  EXPECT_EQ(Run({"login", "--username=lina"}), 2) << "nobody to ask";
  EXPECT_THAT(err_, HasSubstr("--password-file"));
  EXPECT_EQ(Run({"login", "--username=lina", "--password-file=/nonexistent"}), 2);
  EXPECT_EQ(Run({"login", "--username=lina", "--password=slow"}), 2) << "never an argument";
  EXPECT_EQ(Run({"login"}), 2);
  EXPECT_EQ(Run({"login"}, "\n", true), 2) << "an empty name";
  EXPECT_EQ(Run({"login"}, "lina\n\n", true), 4) << "an empty password";
  EXPECT_EQ(server_.calls().size(), calls);
}

TEST_F(SessionCommands, ARefusalKeepsNothing) {
  server_.On<v1::CreateSessionRequest>(
      "CreateSession", [](const v1::CreateSessionRequest&) -> FakeAnswer {
        return Refusal(grpc::StatusCode::UNAUTHENTICATED, "SIGN_IN_REFUSED", "用户名或密码不对");
      });
  EXPECT_EQ(Run({"login"}, "lina\nwrong\n", true), 4);
  EXPECT_THAT(err_, HasSubstr("用户名或密码不对"));
  EXPECT_EQ(Kept(), "");
}

TEST_F(SessionCommands, LoginTakesATokenToo) {
  ASSERT_EQ(Run({"login", "--token-stdin"}, "new-token\n"), 0) << err_;
  EXPECT_THAT(out_, HasSubstr("陈静"));
  EXPECT_EQ(server_.calls().back().metadata.at("authorization"), "Bearer new-token");
  ASSERT_EQ(Run({"login", "--token"}, "typed-token\n", true), 0) << err_;
  EXPECT_EQ(Kept(), "typed-token");
  server_.On<v1::GetUserRequest>("GetUser", [](const v1::GetUserRequest&) -> FakeAnswer {
    return Refusal(grpc::StatusCode::UNAUTHENTICATED, "TOKEN_INVALID", "令牌无效");
  });
  EXPECT_EQ(Run({"login", "--token-stdin"}, "wrong\n"), 4);
  EXPECT_EQ(Kept(), "typed-token");
}

TEST_F(SessionCommands, LogoutEndsTheSessionAndTakesTheFileAway) {
  ASSERT_EQ(Run({"login"}, "lina\nslow tortoise\n", true), 0) << err_;
  ASSERT_EQ(Run({"logout", "--dry-run"}), 0) << err_;
  EXPECT_EQ(Kept(), "cares_secret") << "only tried";
  ASSERT_EQ(Run({"logout", "--everywhere"}), 0) << err_;
  EXPECT_TRUE(server_.Last<v1::CloseSessionRequest>("CloseSession").everywhere());
  EXPECT_EQ(Kept(), "");
  EXPECT_EQ(Run({"logout"}), 4) << "not signed in";
}

TEST_F(SessionCommands, LogoutTakesAwayATokenThatIsOverAndNoOther) {
  server_.On<v1::CloseSessionRequest>(
      "CloseSession", [](const v1::CloseSessionRequest&) -> FakeAnswer {
        return Refusal(grpc::StatusCode::UNAUTHENTICATED, "SESSION_EXPIRED", "登录已过期");
      });
  ASSERT_EQ(Run({"login"}, "lina\nslow tortoise\n", true), 0) << err_;
  environment_["CARE_TOKEN"] = "another";
  EXPECT_EQ(Run({"logout"}), 4);
  EXPECT_EQ(Kept(), "cares_secret") << "that is not what was used";
  environment_.erase("CARE_TOKEN");
  EXPECT_EQ(Run({"logout"}), 4);
  EXPECT_THAT(err_, HasSubstr("care login"));
  EXPECT_EQ(Kept(), "");
}

TEST_F(SessionCommands, AnExpiredSessionSaysToSignInAgain) {
  server_.On<v1::GetUserRequest>("GetUser", [](const v1::GetUserRequest&) -> FakeAnswer {
    return Refusal(grpc::StatusCode::UNAUTHENTICATED, "SESSION_EXPIRED",
                   "登录已过期，请用 care login 重新登录");
  });
  environment_["CARE_TOKEN"] = "cares_old";
  EXPECT_EQ(Run({"user", "get"}), 4);
  EXPECT_THAT(err_, HasSubstr("请用 care login 重新登录"));
}

TEST_F(SessionCommands, APasswordIsSetWithACodeAndTypedTwice) {
  server_.On<v1::CreatePasswordRequest>(
      "CreatePassword",
      [](const v1::CreatePasswordRequest&) { return v1::CreatePasswordResponse(); });
  const std::string right = "lina\n8F3K-22QD-0000-1111\nslow tortoise\nslow tortoise\n";
  ASSERT_EQ(Run({"user", "set-password"}, right, true), 0) << err_;
  const auto request = server_.Last<v1::CreatePasswordRequest>("CreatePassword");
  EXPECT_EQ(request.username(), "lina");
  EXPECT_EQ(request.code(), "8F3K-22QD-0000-1111");
  EXPECT_EQ(request.password(), "slow tortoise");
  EXPECT_EQ(server_.calls().back().metadata.count("authorization"), 0u);
  const size_t calls = server_.calls().size();
  EXPECT_EQ(Run({"user", "set-password"}, "lina\n8F3K\nslow tortoise\nslow tortoisf\n", true), 2);
  EXPECT_EQ(server_.calls().size(), calls) << "what differs is not sent";
  EXPECT_EQ(Run({"user", "set-password", "--username=lina",
                 "--code-file=" + File("code", "8F3K\n"),
                 "--password-file=" + File("password", "from a file\n")}),
            0)
      << err_;
  EXPECT_EQ(server_.Last<v1::CreatePasswordRequest>("CreatePassword").password(), "from a file");
}

TEST_F(SessionCommands, ChangingAPasswordAsksForTheOldOne) {
  environment_["CARE_TOKEN"] = "cares_secret";
  server_.On<v1::ChangePasswordRequest>("ChangePassword", [](const v1::ChangePasswordRequest&) {
    v1::ChangePasswordResponse response;
    response.set_ended_count(2);
    return response;
  });
  ASSERT_EQ(Run({"user", "change-password"}, "slow tortoise\nquick hare!\nquick hare!\n", true), 0)
      << err_;
  const auto request = server_.Last<v1::ChangePasswordRequest>("ChangePassword");
  EXPECT_EQ(request.old_password(), "slow tortoise");
  EXPECT_EQ(request.password(), "quick hare!");
  EXPECT_NE(request.request_id(), "");
  EXPECT_THAT(out_, HasSubstr("2"));
}

TEST_F(SessionCommands, AnAdministratorHandsOutACode) {
  environment_["CARE_TOKEN"] = "secret";
  server_.On<v1::CreatePasswordCodeRequest>(
      "CreatePasswordCode", [](const v1::CreatePasswordCodeRequest& request) {
        v1::Account account;
        account.set_user(request.user());
        account.set_username(request.username());
        account.set_code("8F3K-22QD-0000-1111");
        return account;
      });
  ASSERT_EQ(Run({"user", "reset-password", "3", "--username=lina"}), 0) << err_;
  EXPECT_EQ(server_.Last<v1::CreatePasswordCodeRequest>("CreatePasswordCode").user(), "users/3");
  EXPECT_THAT(out_, HasSubstr("8F3K-22QD-0000-1111"));
  EXPECT_THAT(err_, HasSubstr("care user set-password"));
}

}  // namespace
}  // namespace unioncare::client
