// The small world, and the ways in which people sign in to it.
#pragma once

#include <string>

#include "tests/api/exemplars.h"
#include "unioncare/v1/sessions.pb.h"
#include "unioncare/v1/users.pb.h"

namespace unioncare::testing {

class SessionsFixture : public ::testing::Test {
 protected:
  explicit SessionsFixture(TestServer::Prepare prepare = nullptr)
      : server_(prepare), world_(MakeWorld(server_)) {}

  // Calls with a token, "" for none; `response` gets the answer.
  Answer AskAs(const std::string& token, const char* method, const Message& request,
               Message* response = nullptr) {
    const Answer answer = Ask(server_, token, MethodNamed(method), request);
    if (answer.status.ok() && response != nullptr) {
      EXPECT_TRUE(response->ParseFromString(answer.bytes));
    }
    return answer;
  }
  template <class Request>
  Answer TextAs(const std::string& token, const char* method, const std::string& text,
                Message* response = nullptr) {
    return AskAs(token, method, Text<Request>(text), response);
  }

  // A one-time code from the administrator.
  std::string Code(const std::string& user, const std::string& username) {
    v1::CreatePasswordCodeRequest request;
    request.set_user(user);
    request.set_username(username);
    v1::Account account;
    const Answer answer = AskAs(world_.token("admin"), "SessionService/CreatePasswordCode", request,
                                &account);
    EXPECT_EQ(answer.reason, "");
    return account.code();
  }
  std::string SetPassword(const std::string& username, const std::string& code,
                          const std::string& password) {
    v1::CreatePasswordRequest request;
    request.set_username(username);
    request.set_code(code);
    request.set_password(password);
    return AskAs("", "SessionService/CreatePassword", request).reason;
  }
  // Someone who signs in with this username and kPassword.
  void Prepare(const std::string& user, const std::string& username) {
    ASSERT_EQ(SetPassword(username, Code(user, username), kPassword), "");
  }
  Answer TrySignIn(const std::string& username, const std::string& password,
                   v1::Session* session = nullptr) {
    v1::CreateSessionRequest request;
    request.set_username(username);
    request.set_password(password);
    return AskAs("", "SessionService/CreateSession", request, session);
  }
  // The token of a new session.
  std::string SignIn(const std::string& username, const std::string& password = kPassword) {
    v1::Session session;
    const Answer answer = TrySignIn(username, password, &session);
    EXPECT_EQ(answer.reason, "") << answer.status.error_message();
    return session.secret();
  }
  void Fail(const std::string& username, int times) {
    for (int i = 0; i < times; ++i) {
      EXPECT_EQ(TrySignIn(username, "not the password").reason, "SIGN_IN_REFUSED") << i;
    }
  }
  // Who a token stands for; why it stands for nobody.
  std::string Whose(const std::string& token) {
    v1::User user;
    const Answer answer = TextAs<v1::GetUserRequest>(token, "UserService/GetUser",
                                                     "name: 'users/me'", &user);
    return answer.status.ok() ? user.name() : answer.reason;
  }
  v1::Account AccountOf(const std::string& user) {
    v1::Account account;
    EXPECT_EQ(TextAs<v1::GetAccountRequest>(world_.token("admin"), "SessionService/GetAccount",
                                            "user: '" + user + "'", &account)
                  .reason,
              "");
    return account;
  }
  std::string ReasonAsAdmin(const char* method, const std::string& user) {
    auto request = Parsed(MethodNamed(method)->input_type(), "user: '" + user + "'");
    return AskAs(world_.token("admin"), method, *request).reason;
  }
  int64_t Entries() { return RowCounts(server_.database()).at("journal"); }
  api::Rpc& rpc() { return server_.server().rpc(); }

  TestServer server_;
  World world_;
};

}  // namespace unioncare::testing
