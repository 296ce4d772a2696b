// A server that breaks on purpose, for crash_test: it dies at a chosen point of a commit, or it
// answers before the COMMIT, which is the fault that crash_test must be able to find.
//   crash_server DIRECTORY MODE COUNT
#include <signal.h>
#include <unistd.h>

#include <atomic>
#include <cstdlib>
#include <memory>
#include <string>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/string_view.h"
#include "service/api/server.h"
#include "service/base/log.h"
#include "tests/support/watched_connection.h"

namespace unioncare::testing {
namespace {

[[noreturn]] void Die() {
  kill(getpid(), SIGKILL);
  _exit(1);  // never reached
}

// COMMIT succeeds at once and is carried out when the next group begins. The store, which finds a
// transaction open at that moment, rolls back; that ROLLBACK becomes the COMMIT that is owed.
OnStep AnswerEarly() {
  auto owed = std::make_shared<bool>(false);
  auto late = std::make_shared<sql::Statement*>(nullptr);
  return [owed, late](absl::string_view text, sql::Statement& sound) -> absl::StatusOr<bool> {
    if (text == "COMMIT") {
      *owed = true;
      *late = &sound;
      return false;
    }
    if (text == "ROLLBACK" && *owed) {
      *owed = false;
      return (*late)->Step();
    }
    return sound.Step();
  };
}

// Dies in the middle of a group: before the nth entry of the journal is written since the server
// has been ready. The sweeper may write before.
OnStep DieInOperation(const std::atomic<bool>& ready, int count) {
  auto left = std::make_shared<int>(count);
  return [&ready, left](absl::string_view text, sql::Statement& sound) -> absl::StatusOr<bool> {
    if (ready && absl::StrContains(text, "INSERT INTO journal") && --*left == 0) Die();
    return sound.Step();
  };
}

int Serve(const std::string& directory, const std::string& mode, int count) {
  api::ServerOptions options;
  options.data_directory = directory;
  options.listen = {"127.0.0.1:0"};
  // Threads that start from now on never see it.
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  std::atomic<bool> ready{false};
  std::atomic<int> left{count};
  if (mode == "answers-early") options.store.wrap = WatchedConnection::Wrap(AnswerEarly());
  if (mode == "dies-in-operation") {
    options.store.wrap = WatchedConnection::Wrap(DieInOperation(ready, count));
  }
  if (mode == "dies-before-commit" || mode == "dies-after-commit") {
    const bool after = mode == "dies-after-commit";
    options.store.on_commit = [&ready, &left, after](bool committed, int) {
      if (ready && committed == after && --left == 0) Die();
    };
  }
  const auto server = api::Server::Start(std::move(options));
  if (!server.ok()) {
    Log(LogLevel::kError, "stopped", {{"error", std::string(server.status().message())}});
    return 1;
  }
  ready = true;
  Log(LogLevel::kInfo, "ready", {{"listen", (*server)->addresses().front()}});
  int number = 0;
  sigwait(&signals, &number);
  return 0;
}

}  // namespace
}  // namespace unioncare::testing

int main(int argc, char** argv) {
  if (argc != 4) return 2;
  return unioncare::testing::Serve(argv[1], argv[2], std::atoi(argv[3]));
}
