// Signing in by username and password, through the server: who gets in, how long, and what failing
// costs.
#include <google/protobuf/util/message_differencer.h>

#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"

#include "tests/api/sessions_fixture.h"
#include "unioncare/v1/sessions.pb.h"
#include "unioncare/v1/users.pb.h"

namespace unioncare::testing {
namespace {

constexpr char kCashier[] = "users/8";

using Sessions = SessionsFixture;

TEST_F(Sessions, EverybodySignsInAsThemselvesWithTheirRoles) {
  const char* kUsers[] = {"admin",      "chair",   "neighbour", "committee", "leader", "women",
                          "accountant", "cashier", "auditor",   "retiree",   "member", "superior"};
  for (size_t i = 0; i < std::size(kUsers); ++i) {
    SCOPED_TRACE(kUsers[i]);
    const std::string user = absl::StrCat("users/", i + 1);
    Prepare(user, kUsers[i]);
    const std::string token = SignIn(kUsers[i]);
    EXPECT_TRUE(absl::StartsWith(token, "cares_"));
    v1::User by_session, by_token;
    TextAs<v1::GetUserRequest>(token, "UserService/GetUser", "name: 'users/me'", &by_session);
    TextAs<v1::GetUserRequest>(world_.token(kUsers[i]), "UserService/GetUser", "name: 'users/me'",
                               &by_token);
    EXPECT_EQ(by_session.name(), user);
    EXPECT_TRUE(google::protobuf::util::MessageDifferencer::Equals(by_session, by_token));
    for (const char* method : {"MemberService/GetMember", "UserService/ListUsers",
                               "CaseService/RecordVisit"}) {
      const auto request = RequestFor(MethodNamed(method));
      ValidateOnly(*request);
      EXPECT_EQ(AskAs(token, method, *request).reason,
                AskAs(world_.token(kUsers[i]), method, *request).reason)
          << method;
    }
  }
}

TEST_F(Sessions, TheAdministratorHandsOutACodeAndTheOwnerChoosesThePassword) {
  EXPECT_EQ(TrySignIn("cashier", kPassword).reason, "SIGN_IN_REFUSED");
  const std::string code = Code(kCashier, "cashier");
  EXPECT_EQ(code.size(), 19u) << code;
  EXPECT_EQ(TrySignIn("cashier", code).reason, "SIGN_IN_REFUSED") << "a code is no password";
  EXPECT_EQ(SetPassword("cashier", "0000-0000-0000-0000", kPassword), "CODE_REFUSED");
  EXPECT_EQ(SetPassword("cashier", code, "short"), "PASSWORD_TOO_SHORT");
  EXPECT_EQ(SetPassword("cashier", code, "i am the cashier"), "PASSWORD_HOLDS_NAME");
  EXPECT_EQ(SetPassword("CASHIER", absl::AsciiStrToLower(code), kPassword), "");
  EXPECT_EQ(SetPassword("cashier", code, kPassword), "CODE_REFUSED") << "it is used up";
  EXPECT_EQ(Whose(SignIn("Cashier")), kCashier);
  const v1::Account account = AccountOf(kCashier);
  EXPECT_EQ(account.username(), "cashier");
  EXPECT_EQ(account.code(), "");
  EXPECT_TRUE(account.has_password_time());
  EXPECT_FALSE(account.has_code_expire_time());
  EXPECT_EQ(account.session_count(), 1);
}

TEST_F(Sessions, ACodeIsGoodForThreeDaysAndUntilTheNext) {
  const std::string first = Code(kCashier, "cashier");
  const std::string second = Code(kCashier, "");
  EXPECT_EQ(SetPassword("cashier", first, kPassword), "CODE_REFUSED");
  server_.clock().Advance(absl::Hours(72) - absl::Microseconds(1));
  EXPECT_TRUE(AccountOf(kCashier).has_code_expire_time());
  server_.clock().Advance(absl::Microseconds(1));
  EXPECT_EQ(SetPassword("cashier", second, kPassword), "CODE_REFUSED");
  EXPECT_FALSE(AccountOf(kCashier).has_code_expire_time());
  EXPECT_EQ(SetPassword("cashier", Code(kCashier, ""), kPassword), "");
}

TEST_F(Sessions, ANewCodeVoidsThePasswordAndEndsTheSessions) {
  Prepare(kCashier, "cashier");
  const std::string token = SignIn("cashier");
  const auto tried = TextAs<v1::CreatePasswordCodeRequest>(
      world_.token("admin"), "SessionService/CreatePasswordCode",
      "user: 'users/8' validate_only: true");
  EXPECT_EQ(tried.reason, "");
  EXPECT_EQ(Whose(token), kCashier) << "a try changes nothing";
  Code(kCashier, "teller");
  EXPECT_EQ(Whose(token), "SESSION_ENDED");
  EXPECT_EQ(TrySignIn("cashier", kPassword).reason, "SIGN_IN_REFUSED");
  EXPECT_EQ(TrySignIn("teller", kPassword).reason, "SIGN_IN_REFUSED");
  EXPECT_EQ(Whose(world_.token("cashier")), kCashier) << "API tokens stay";
}

TEST_F(Sessions, UsernamesAreTakenOnceAndWantedTheFirstTime) {
  const auto reason = [&](const std::string& text) {
    return TextAs<v1::CreatePasswordCodeRequest>(world_.token("admin"),
                                                 "SessionService/CreatePasswordCode", text)
        .reason;
  };
  EXPECT_EQ(reason("user: 'users/8'"), "FIELD_REQUIRED");
  EXPECT_EQ(reason("user: 'users/8' username: 'a b'"), "USERNAME_MALFORMED");
  EXPECT_EQ(reason("user: 'users/8' username: 'Money'"), "");
  EXPECT_EQ(reason("user: 'users/9' username: 'money'"), "USERNAME_TAKEN");
  EXPECT_EQ(reason("user: 'users/8' username: 'MONEY'"), "");
  EXPECT_EQ(reason("user: 'users/99' username: 'other'"), "NOT_FOUND");
}

// Structure, not stop-watches: the same hash, the same rows and the same answer.
TEST_F(Sessions, NobodyLearnsWhetherThereIsSuchAnAccount) {
  Prepare(kCashier, "cashier");
  Prepare("users/9", "closed");
  EXPECT_EQ(ReasonAsAdmin("SessionService/CloseAccount", "users/9"), "");
  Code("users/10", "fresh");
  std::string details;
  for (const char* username : {"cashier", "closed", "fresh", "nobody", "李四"}) {
    SCOPED_TRACE(username);
    const std::string password = username == std::string("closed") ? kPassword : "wrong password";
    const int64_t hashes = rpc().hashing().finished();
    const auto before = RowCounts(server_.database());
    const Answer answer = TrySignIn(username, password);
    EXPECT_EQ(answer.status.error_code(), grpc::StatusCode::UNAUTHENTICATED);
    EXPECT_EQ(answer.reason, "SIGN_IN_REFUSED");
    if (details.empty()) details = answer.status.error_details();
    EXPECT_EQ(answer.status.error_details(), details);
    // The thread counts after it has handed the work on.
    while (rpc().hashing().finished() == hashes) Whose(world_.token("admin"));
    EXPECT_EQ(rpc().hashing().finished(), hashes + 1) << "one hash, whoever it is";
    const auto after = RowCounts(server_.database());
    EXPECT_EQ(after.at("journal"), before.at("journal") + 1);
    EXPECT_EQ(after.at("sessions"), before.at("sessions"));
  }
  // Locks say as little: nobody is locked like somebody.
  std::string locked;
  for (const char* username : {"cashier", "nobody"}) {
    Fail(username, 4);
    const Answer answer = TrySignIn(username, kPassword);
    EXPECT_EQ(answer.reason, "SIGN_IN_LOCKED");
    if (locked.empty()) locked = answer.status.error_details();
    EXPECT_EQ(answer.status.error_details(), locked);
  }
}

TEST_F(Sessions, FailuresSlowDownLockAndAreForgottenBySuccess) {
  Prepare(kCashier, "cashier");
  const auto seconds = [&](const std::string& password) -> std::string {
    const Answer answer = TrySignIn("cashier", password);
    if (answer.reason != "SIGN_IN_LOCKED") return answer.reason;
    return ErrorInfoOf(answer.status).metadata().at("wanted");
  };
  Fail("cashier", 4);
  EXPECT_EQ(Whose(SignIn("cashier")), kCashier) << "four failures cost nothing";
  EXPECT_EQ(AccountOf(kCashier).failure_count(), 0);
  Fail("cashier", 5);
  EXPECT_EQ(seconds(kPassword), "30") << "not even the right password";
  EXPECT_EQ(AccountOf(kCashier).failure_count(), 5) << "a locked try is not counted";
  EXPECT_TRUE(AccountOf(kCashier).has_locked_until_time());
  server_.clock().Advance(absl::Seconds(30) - absl::Microseconds(1));
  EXPECT_EQ(seconds(kPassword), "1");
  server_.clock().Advance(absl::Microseconds(1));
  Fail("cashier", 1);
  EXPECT_EQ(seconds(kPassword), "60");
  server_.clock().Advance(absl::Seconds(60));
  EXPECT_EQ(Whose(SignIn("cashier")), kCashier);
  EXPECT_FALSE(AccountOf(kCashier).has_locked_until_time());
  Fail("cashier", 4);
}

TEST_F(Sessions, AHundredFailuresWantANewCode) {
  Prepare(kCashier, "cashier");
  for (int i = 0; i < 100; ++i) {
    Fail("cashier", 1);
    server_.clock().Advance(absl::Hours(1));
  }
  server_.clock().Advance(absl::Hours(24 * 29));
  EXPECT_EQ(TrySignIn("cashier", kPassword).reason, "SIGN_IN_LOCKED");
  EXPECT_EQ(SetPassword("cashier", Code(kCashier, ""), kPassword), "");
  EXPECT_EQ(Whose(SignIn("cashier")), kCashier);
}

TEST_F(Sessions, APeerIsSlowedDownWhoeverItTriesAndNoSuccessHelps) {
  Prepare(kCashier, "cashier");
  for (int i = 0; i < 25; ++i) Fail(absl::StrCat("user", i), 1);
  EXPECT_EQ(Whose(SignIn("cashier")), kCashier);
  for (int i = 25; i < 50; ++i) Fail(absl::StrCat("user", i), 1);
  const Answer answer = TrySignIn("cashier", kPassword);
  EXPECT_EQ(answer.reason, "SIGN_IN_LOCKED");
  EXPECT_EQ(ErrorInfoOf(answer.status).metadata().at("wanted"), "10");
  server_.clock().Advance(absl::Seconds(10));
  EXPECT_EQ(Whose(SignIn("cashier")), kCashier);
  Fail("one more", 1);
  EXPECT_EQ(TrySignIn("cashier", kPassword).reason, "SIGN_IN_LOCKED");
}

TEST_F(Sessions, CodesAreGuessedNoMoreThanPasswords) {
  Code(kCashier, "cashier");
  for (int i = 0; i < 5; ++i) {
    EXPECT_EQ(SetPassword("cashier", absl::StrCat("0000-0000-0000-000", i), kPassword),
              "CODE_REFUSED");
  }
  EXPECT_EQ(SetPassword("cashier", "0000-0000-0000-0000", kPassword), "SIGN_IN_LOCKED");
  EXPECT_EQ(TrySignIn("cashier", kPassword).reason, "SIGN_IN_LOCKED");
}

TEST_F(Sessions, ASessionLastsTwelveHoursAndTwoWithoutACall) {
  Prepare(kCashier, "cashier");
  const std::string busy = SignIn("cashier"), idle = SignIn("cashier");
  EXPECT_EQ(Whose(idle), kCashier);
  for (int i = 0; i < 7; ++i) {
    server_.clock().Advance(absl::Minutes(100));
    EXPECT_EQ(Whose(busy), kCashier) << i;
  }
  EXPECT_EQ(Whose(idle), "SESSION_EXPIRED");
  EXPECT_EQ(Whose(idle), "SESSION_EXPIRED") << "a refused call is no use";
  server_.clock().Advance(absl::Minutes(20) - absl::Microseconds(1));
  EXPECT_EQ(Whose(busy), kCashier);
  server_.clock().Advance(absl::Microseconds(1));
  EXPECT_EQ(Whose(busy), "SESSION_EXPIRED");
  EXPECT_EQ(Whose("cares_nobody"), "SESSION_EXPIRED");
}

TEST_F(Sessions, TurningTheWallBackMakesNoSessionLonger) {
  Prepare(kCashier, "cashier");
  const std::string token = SignIn("cashier");
  EXPECT_EQ(Whose(token), kCashier);
  server_.clock().SkewWall(-absl::Minutes(55));
  for (int i = 0; i < 7; ++i) {
    server_.clock().Advance(absl::Minutes(100));
    EXPECT_EQ(Whose(token), kCashier) << i;
  }
  server_.clock().Advance(absl::Minutes(20));
  EXPECT_EQ(Whose(token), "SESSION_EXPIRED") << "by the wall there are 55 minutes left";
}

TEST_F(Sessions, ARestartForgetsNeitherSessionsNorFailures) {
  Prepare(kCashier, "cashier");
  const std::string token = SignIn("cashier"), idle = SignIn("cashier");
  Fail("nobody", 5);
  EXPECT_EQ(Whose(idle), kCashier);
  server_.clock().Advance(absl::Minutes(119));
  EXPECT_EQ(Whose(token), kCashier);
  server_.clock().Advance(absl::Minutes(1));
  EXPECT_EQ(Whose(idle), "SESSION_EXPIRED");
  ASSERT_TRUE(server_.server().SweepOnce().ok());
  EXPECT_EQ(Whose(idle), "SESSION_ENDED") << "the sweep wrote it down";
  Fail("nobody", 1);
  server_.Stop();
  server_.Start();
  EXPECT_EQ(Whose(token), kCashier);
  EXPECT_EQ(Whose(idle), "SESSION_ENDED");
  EXPECT_EQ(TrySignIn("nobody", kPassword).reason, "SIGN_IN_LOCKED");
  EXPECT_EQ(Whose(SignIn("cashier")), kCashier);
}

TEST_F(Sessions, LogoutEndsThisSessionOrAll) {
  Prepare(kCashier, "cashier");
  const std::string here = SignIn("cashier"), there = SignIn("cashier");
  const auto close = [&](const std::string& token, const char* text) {
    return TextAs<v1::CloseSessionRequest>(token, "SessionService/CloseSession", text).reason;
  };
  EXPECT_EQ(close(here, "validate_only: true"), "");
  EXPECT_EQ(Whose(here), kCashier);
  EXPECT_EQ(close(here, ""), "");
  EXPECT_EQ(Whose(here), "SESSION_ENDED");
  EXPECT_EQ(close(here, ""), "SESSION_ENDED");
  EXPECT_EQ(Whose(there), kCashier);
  EXPECT_EQ(close(world_.token("cashier"), ""), "SESSION_MISSING");
  EXPECT_EQ(close(world_.token("cashier"), "everywhere: true"), "");
  EXPECT_EQ(Whose(there), "SESSION_ENDED");
  EXPECT_EQ(Whose(world_.token("cashier")), kCashier) << "an API token is not a session";
}

TEST_F(Sessions, OthersAreSignedOutByThoseWhoManageThem) {
  Prepare(kCashier, "cashier");
  const std::string token = SignIn("cashier");
  const auto revoke = [&](const char* who) {
    return TextAs<v1::RevokeSessionsRequest>(world_.token(who), "SessionService/RevokeSessions",
                                             "parent: 'unions/2' user: 'users/8'")
        .reason;
  };
  EXPECT_EQ(revoke("committee"), "PERMISSION_MISSING");
  EXPECT_EQ(revoke("neighbour"), "PERMISSION_MISSING");
  EXPECT_EQ(Whose(token), kCashier);
  EXPECT_EQ(revoke("chair"), "");
  EXPECT_EQ(Whose(token), "SESSION_ENDED");
}

TEST_F(Sessions, TwentySessionsOfAUserAtMost) {
  Prepare(kCashier, "cashier");
  std::vector<std::string> tokens;
  for (int i = 0; i < 21; ++i) tokens.push_back(SignIn("cashier"));
  EXPECT_EQ(Whose(tokens[0]), "SESSION_ENDED") << "the oldest made room";
  EXPECT_EQ(Whose(tokens[1]), kCashier);
  EXPECT_EQ(AccountOf(kCashier).session_count(), 20);
}

class ChangePassword : public SessionsFixture {
 protected:
  Answer Change(const std::string& token, const std::string& before, const std::string& after,
                const std::string& request_id = "") {
    v1::ChangePasswordRequest request;
    request.set_old_password(before);
    request.set_password(after);
    request.set_request_id(request_id);
    return AskAs(token, "SessionService/ChangePassword", request);
  }
  static constexpr char kOther[] = "quick hare loses";
};

TEST_F(ChangePassword, NeedsTheOldOneAndEndsTheOtherSessions) {
  Prepare(kCashier, "cashier");
  const std::string here = SignIn("cashier"), there = SignIn("cashier");
  EXPECT_EQ(Change(here, "not the password", kOther).reason, "PASSWORD_WRONG");
  EXPECT_EQ(Change(here, kPassword, "short").reason, "PASSWORD_TOO_SHORT");
  EXPECT_EQ(Change(here, kPassword, "i am the cashier").reason, "PASSWORD_HOLDS_NAME");
  EXPECT_EQ(Whose(there), kCashier) << "nothing has happened yet";
  EXPECT_EQ(Change(here, kPassword, kOther).reason, "");
  EXPECT_EQ(Whose(here), kCashier);
  EXPECT_EQ(Whose(there), "SESSION_ENDED");
  EXPECT_EQ(Whose(world_.token("cashier")), kCashier);
  EXPECT_EQ(TrySignIn("cashier", kPassword).reason, "SIGN_IN_REFUSED");
  EXPECT_EQ(Whose(SignIn("cashier", kOther)), kCashier);
  EXPECT_EQ(Change(world_.token("auditor"), kPassword, kOther).reason, "PASSWORD_MISSING");
  EXPECT_EQ(Change("", kPassword, kOther).reason, "TOKEN_MISSING");
}

TEST_F(ChangePassword, IsNoWayToGuess) {
  Prepare(kCashier, "cashier");
  const std::string stolen = SignIn("cashier");
  for (int i = 0; i < 5; ++i) {
    EXPECT_EQ(Change(stolen, "not the password", kOther).reason, "PASSWORD_WRONG");
  }
  EXPECT_EQ(Change(stolen, kPassword, kOther).reason, "SIGN_IN_LOCKED");
}

TEST_F(ChangePassword, IsRepeatedSafelyAndAFailureIsNotKept) {
  Prepare(kCashier, "cashier");
  const std::string token = SignIn("cashier");
  EXPECT_EQ(Change(token, "not the password", kOther, "one").reason, "PASSWORD_WRONG");
  EXPECT_EQ(Change(token, "not the password", kOther, "one").reason, "PASSWORD_WRONG");
  const Answer first = Change(token, kPassword, kOther, "two");
  EXPECT_EQ(first.reason, "");
  const int64_t entries = Entries();
  EXPECT_EQ(Change(token, kPassword, kOther, "two").bytes, first.bytes);
  EXPECT_EQ(Entries(), entries);
  EXPECT_EQ(Change(token, kPassword, "yet another one", "two").reason, "REQUEST_ID_REUSED");
}

TEST_F(Sessions, AClosedAccountIsShutOutUntilItIsReopened) {
  Prepare(kCashier, "cashier");
  const std::string token = SignIn("cashier");
  EXPECT_EQ(ReasonAsAdmin("SessionService/CloseAccount", "users/1"), "ACCOUNT_OWN");
  EXPECT_EQ(ReasonAsAdmin("SessionService/CloseAccount", kCashier), "");
  EXPECT_EQ(Whose(token), "SESSION_ENDED");
  EXPECT_EQ(Whose(world_.token("cashier")), "TOKEN_REVOKED");
  EXPECT_EQ(TrySignIn("cashier", kPassword).reason, "SIGN_IN_REFUSED");
  EXPECT_TRUE(AccountOf(kCashier).has_close_time());
  EXPECT_EQ(ReasonAsAdmin("SessionService/CreatePasswordCode", kCashier), "ACCOUNT_CLOSED");
  EXPECT_EQ(ReasonAsAdmin("UserService/CreateToken", kCashier), "ACCOUNT_CLOSED");
  const int64_t entries = Entries();
  EXPECT_EQ(ReasonAsAdmin("SessionService/CloseAccount", kCashier), "");
  EXPECT_EQ(Entries(), entries) << "closing twice changes nothing";
  EXPECT_EQ(ReasonAsAdmin("SessionService/ReopenAccount", kCashier), "");
  EXPECT_EQ(Whose(SignIn("cashier")), kCashier) << "the password is that of before";
  EXPECT_EQ(Whose(world_.token("cashier")), "TOKEN_REVOKED");
  EXPECT_EQ(Whose(token), "SESSION_ENDED");
  EXPECT_EQ(ReasonAsAdmin("UserService/CreateToken", kCashier), "");
}

}  // namespace
}  // namespace unioncare::testing
