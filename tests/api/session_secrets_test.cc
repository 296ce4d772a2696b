// What must not happen around passwords: that one lies in a file or in the log, that hashing holds
// up others, that a crowd gets more tries than one.
#include <sys/stat.h>

#include <filesystem>
#include <fstream>
#include <memory>
#include <sstream>
#include <thread>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_replace.h"
#include "absl/synchronization/notification.h"
#include "service/api/call.h"
#include "service/base/log.h"
#include "tests/api/sessions_fixture.h"
#include "tests/schema/database.h"
#include "unioncare/v1/sessions.pb.h"

namespace unioncare::testing {
namespace {

constexpr char kCashier[] = "users/8";

std::string ReadAll(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream content;
  content << file.rdbuf();
  return content.str();
}

using Secrets = SessionsFixture;

TEST_F(Secrets, NoPasswordCodeOrTokenIsInAFileOrInTheLog) {
  SetLogInfo(true);
  ::testing::internal::CaptureStderr();
  const std::string code = Code(kCashier, "cashier");
  ASSERT_EQ(SetPassword("cashier", code, kPassword), "");
  const std::string token = SignIn("cashier");
  Fail("cashier", 2);
  Fail("typed the password", 1);
  v1::ChangePasswordRequest change;
  change.set_old_password(kPassword);
  change.set_password("another good one");
  change.set_request_id("kept");
  EXPECT_EQ(AskAs(token, "SessionService/ChangePassword", change).reason, "");
  EXPECT_EQ(Whose(token), kCashier);
  server_.Stop();
  const std::string log = ::testing::internal::GetCapturedStderr();
  SetLogInfo(false);
  EXPECT_TRUE(absl::StrContains(log, "SessionService/CreateSession"));
  std::vector<std::string> secrets = {kPassword, "another good one", "not the password",
                                      "typed the password", token, code,
                                      absl::StrReplaceAll(code, {{"-", ""}})};
  v1::CreateSessionRequest request;
  request.set_username("cashier");
  request.set_password(kPassword);
  // What the request itself hashes to would let anybody guess as fast as SHA-256 is.
  api::Method method;
  method.name = "unioncare.v1.SessionService/CreateSession";
  secrets.push_back(api::FingerprintOf(method, request));
  method.name = "unioncare.v1.SessionService/ChangePassword";
  secrets.push_back(api::FingerprintOf(method, change));
  int files = 0;
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator(server_.directory())) {
    if (!entry.is_regular_file()) continue;
    ++files;
    const std::string content = ReadAll(entry.path());
    for (const std::string& secret : secrets) {
      EXPECT_FALSE(absl::StrContains(content, secret)) << entry.path();
    }
  }
  EXPECT_GE(files, 3);
  for (const std::string& secret : secrets) EXPECT_FALSE(absl::StrContains(log, secret)) << log;
  server_.Start();
  EXPECT_EQ(FirstDifference(server_, world_.token("admin"), ""), "");
}

// Keeps every thread that hashes busy, and `queued` more pieces of work waiting.
class BusyHashing {
 public:
  BusyHashing(api::HashingPool& pool, int queued) {
    for (int i = 0; i < api::kHashThreads; ++i) {
      EXPECT_TRUE(pool.Run([latches = latches_, i] {
                        latches->begun[i].Notify();
                        latches->go.WaitForNotification();
                      })
                      .ok());
    }
    for (absl::Notification& begun : latches_->begun) begun.WaitForNotification();
    for (int i = 0; i < queued; ++i) EXPECT_TRUE(pool.Run([] {}).ok());
  }
  ~BusyHashing() { Release(); }
  void Release() {
    if (!latches_->go.HasBeenNotified()) latches_->go.Notify();
  }

 private:
  // Threads that were let go still look at them when this is gone.
  struct Latches {
    absl::Notification begun[api::kHashThreads], go;
  };
  const std::shared_ptr<Latches> latches_ = std::make_shared<Latches>();
};

TEST_F(Secrets, BeyondTheQueueOfHashesACallIsRefusedAtOnce) {
  Prepare(kCashier, "cashier");
  {
    BusyHashing busy(rpc().hashing(), api::kHashQueueMax);
    const Answer refused = TrySignIn("cashier", kPassword);
    EXPECT_EQ(refused.reason, "TOO_MANY_IN_FLIGHT");
    EXPECT_EQ(refused.status.error_code(), grpc::StatusCode::RESOURCE_EXHAUSTED);
  }
  // What was refused for want of room is no failure.
  EXPECT_EQ(AccountOf(kCashier).failure_count(), 0);
  while (TrySignIn("cashier", kPassword).reason == "TOO_MANY_IN_FLIGHT") {
  }
}

TEST_F(Secrets, SixtyFourWhoSignInHoldUpNeitherReadersNorTheWriter) {
  Prepare(kCashier, "cashier");
  std::atomic<int> let_in{0}, refused{0};
  std::vector<std::thread> crowd;
  {
    BusyHashing busy(rpc().hashing(), 0);
    for (int i = 0; i < 64; ++i) {
      crowd.emplace_back([&] {
        const Answer answer = TrySignIn("cashier", kPassword);
        if (answer.reason.empty()) ++let_in;
        if (answer.reason == "TOO_MANY_IN_FLIGHT") ++refused;
      });
    }
    // All that find no room have been answered; the others wait for a hash.
    while (refused < 64 - api::kHashQueueMax) Whose(world_.token("chair"));
    for (int i = 0; i < 5; ++i) {
      const auto visit = RequestFor(MethodNamed("CaseService/RecordVisit"));
      EXPECT_EQ(AskAs(world_.token("chair"), "CaseService/RecordVisit", *visit).reason, "");
      EXPECT_EQ(Whose(world_.token("chair")), "users/2");
    }
    EXPECT_EQ(let_in, 0) << "nobody was hashed meanwhile";
    EXPECT_EQ(server_.server().store().WriteQueueLength(), 0);
  }
  for (std::thread& each : crowd) each.join();
  EXPECT_EQ(let_in, api::kHashQueueMax);
  EXPECT_EQ(refused, 64 - api::kHashQueueMax);
}

TEST_F(Secrets, ACrowdHasNoMoreTriesThanOne) {
  Prepare(kCashier, "cashier");
  std::atomic<int> wrong{0}, locked{0};
  std::vector<std::thread> crowd;
  {
    // All have been let through to the hashes before the first of them fails.
    BusyHashing busy(rpc().hashing(), 0);
    for (int i = 0; i < 20; ++i) {
      crowd.emplace_back([&] {
        const Answer answer = TrySignIn("cashier", "not the password");
        if (answer.reason == "SIGN_IN_REFUSED") ++wrong;
        if (answer.reason == "SIGN_IN_LOCKED") ++locked;
      });
    }
    while (rpc().in_flight() < 20) Whose(world_.token("chair"));
  }
  for (std::thread& each : crowd) each.join();
  EXPECT_EQ(wrong, 5);
  EXPECT_EQ(locked, 15);
  EXPECT_EQ(AccountOf(kCashier).failure_count(), 5);
}

// The cost in service is the one that is declared, and a record says its own.
TEST(PasswordCost, IsWhatInteractiveUseBears) {
  EXPECT_EQ(api::ServerOptions().password_cost.memory_bytes, size_t{64} << 20);
  EXPECT_EQ(api::ServerOptions().password_cost.passes, 2u);
}

// What hashes cost when a server starts.
crypto::PasswordCost cost_now{.passes = 1, .memory_bytes = 8 << 10};

class DearerPasswords : public SessionsFixture {
 protected:
  DearerPasswords()
      : SessionsFixture([](api::ServerOptions& options) { options.password_cost = cost_now; }) {}
  // As it is kept: sealed, so that another one tells nothing but that it is another.
  std::string Kept() {
    return Database(server_.database())
        .Column("SELECT password_sealed FROM accounts WHERE password_sealed IS NOT NULL")
        .at(0);
  }
};

TEST_F(DearerPasswords, AreHashedAgainByTheNextSignIn) {
  Prepare(kCashier, "cashier");
  const std::string cheap = Kept();
  SignIn("cashier");
  EXPECT_EQ(Kept(), cheap);
  server_.Stop();
  cost_now = {.passes = 2, .memory_bytes = 8 << 10};
  server_.Start();
  Fail("cashier", 1);
  EXPECT_EQ(Kept(), cheap) << "another password is nobody's";
  SignIn("cashier");
  const std::string dearer = Kept();
  EXPECT_NE(dearer, cheap);
  SignIn("cashier");
  EXPECT_EQ(Kept(), dearer) << "once";
  server_.Stop();
  cost_now = {.passes = 1, .memory_bytes = 8 << 10};
  server_.Start();
  SignIn("cashier");
  EXPECT_EQ(Kept(), dearer) << "never cheaper";
}

}  // namespace
}  // namespace unioncare::testing
