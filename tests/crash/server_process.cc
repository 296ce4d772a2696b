// Starts and watches a server process.
#include "tests/crash/server_process.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "service/base/status.h"

namespace unioncare::testing {
namespace {

constexpr size_t kLinesMax = 400;

}  // namespace

ServerProcess::ServerProcess(const std::string& binary,
                             const std::vector<std::string>& arguments) {
  int ends[2];
  CHECK(pipe2(ends, O_CLOEXEC) == 0);
  posix_spawn_file_actions_t actions;
  CHECK(posix_spawn_file_actions_init(&actions) == 0);
  CHECK(posix_spawn_file_actions_adddup2(&actions, ends[1], STDERR_FILENO) == 0);
  std::vector<char*> argv = {const_cast<char*>(binary.c_str())};
  for (const std::string& argument : arguments) argv.push_back(const_cast<char*>(argument.c_str()));
  argv.push_back(nullptr);
  CHECK(posix_spawn(&pid_, binary.c_str(), &actions, nullptr, argv.data(), environ) == 0);
  posix_spawn_file_actions_destroy(&actions);
  close(ends[1]);
  pipe_ = ends[0];
  reader_ = std::thread([this] { Read(); });
}

ServerProcess::~ServerProcess() {
  Kill();
  reader_.join();
  close(pipe_);
}

std::string ServerProcess::AwaitReady() {
  const absl::MutexLock lock(&mutex_);
  const auto known = [this]() ABSL_SHARED_LOCKS_REQUIRED(mutex_) {
    return ended_ || !address_.empty();
  };
  mutex_.Await(absl::Condition(&known));
  return address_;
}

bool ServerProcess::EndsWithin(absl::Duration duration) {
  const absl::MutexLock lock(&mutex_);
  return mutex_.AwaitWithTimeout(absl::Condition(&ended_), duration);
}

void ServerProcess::Signal(int number) {
  // Until it is marked as ended it was not waited for, so its number is still its own.
  const absl::MutexLock lock(&mutex_);
  if (!ended_) kill(pid_, number);
}

void ServerProcess::Kill() {
  Signal(SIGKILL);
  AwaitEnd();
}

int ServerProcess::AwaitEnd() {
  const absl::MutexLock lock(&mutex_);
  mutex_.Await(absl::Condition(&ended_));
  return status_;
}

std::string ServerProcess::log() const {
  const absl::MutexLock lock(&mutex_);
  return absl::StrJoin(lines_, "\n");
}

void ServerProcess::Keep(const std::string& line) {
  if (absl::StrContains(line, "event=rpc") && absl::StrContains(line, "level=info")) return;
  if (lines_.size() == kLinesMax) lines_.erase(lines_.begin());
  lines_.push_back(line);
  if (!absl::StrContains(line, "event=ready")) return;
  const std::vector<std::string> parts = absl::StrSplit(line, "listen=");
  const std::vector<std::string> addresses = absl::StrSplit(parts.back(), ',');
  address_ = addresses.front();
}

void ServerProcess::Read() {
  std::string text;
  char bytes[4096];
  ssize_t count = 0;
  while ((count = read(pipe_, bytes, sizeof(bytes))) > 0) {
    text.append(bytes, count);
    size_t end = 0;
    const absl::MutexLock lock(&mutex_);
    while ((end = text.find('\n')) != std::string::npos) {
      Keep(text.substr(0, end));
      text.erase(0, end + 1);
    }
  }
  siginfo_t seen;
  CHECK(waitid(P_PID, pid_, &seen, WEXITED | WNOWAIT) == 0);
  const absl::MutexLock lock(&mutex_);
  CHECK(waitpid(pid_, &status_, 0) == pid_);
  ended_ = true;
}

}  // namespace unioncare::testing
