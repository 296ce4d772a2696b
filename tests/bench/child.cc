// Spawns processes and talks with them through pipes.
#include "tests/bench/child.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/base/status.h"

extern char** environ;

namespace unioncare::bench {

absl::StatusOr<Child> Child::Start(const std::vector<std::string>& arguments,
                                   const std::string& log_path) {
  int to_child[2], from_child[2];
  if (pipe2(to_child, O_CLOEXEC) != 0 || pipe2(from_child, O_CLOEXEC) != 0) {
    return absl::UnavailableError("cannot make a pipe");
  }
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, to_child[0], STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, from_child[1], STDOUT_FILENO);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, log_path.c_str(),
                                   O_WRONLY | O_CREAT | O_APPEND, 0600);
  std::vector<char*> argv = {const_cast<char*>("bench")};
  for (const std::string& argument : arguments) argv.push_back(const_cast<char*>(argument.c_str()));
  argv.push_back(nullptr);
  Child child;
  const int failed =
      posix_spawn(&child.process_, "/proc/self/exe", &actions, nullptr, argv.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  close(to_child[0]);
  close(from_child[1]);
  child.input_ = to_child[1];
  child.output_ = from_child[0];
  child.log_path_ = log_path;
  if (failed != 0) {
    child.process_ = -1;
    return absl::UnavailableError(absl::StrCat("cannot start: ", std::strerror(failed)));
  }
  return child;
}

Child::Child(Child&& other) noexcept {
  *this = std::move(other);
}

Child& Child::operator=(Child&& other) noexcept {
  std::swap(process_, other.process_);
  std::swap(input_, other.input_);
  std::swap(output_, other.output_);
  std::swap(log_path_, other.log_path_);
  return *this;
}

Child::~Child() {
  Finish().IgnoreError();
}

absl::StatusOr<std::string> Child::ReadLine() {
  std::string line;
  char byte = 0;
  while (true) {
    const ssize_t got = read(output_, &byte, 1);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) {
      return absl::UnavailableError(
          absl::StrCat("a part of the benchmark ended; ", log_path_, " tells why"));
    }
    if (byte == '\n') return line;
    line.push_back(byte);
  }
}

absl::Status Child::WriteLine(const std::string& line) {
  const std::string bytes = absl::StrCat(line, "\n");
  if (write(input_, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size())) {
    return absl::OkStatus();
  }
  return absl::UnavailableError("a part of the benchmark listens no more");
}

absl::Status Child::Finish() {
  if (input_ >= 0) close(std::exchange(input_, -1));
  int state = 0;
  if (process_ > 0) {
    while (waitpid(process_, &state, 0) < 0 && errno == EINTR) {
    }
    process_ = -1;
  }
  if (output_ >= 0) close(std::exchange(output_, -1));
  if (WIFEXITED(state) && WEXITSTATUS(state) == 0) return absl::OkStatus();
  return absl::InternalError(
      absl::StrCat("a part of the benchmark failed; ", log_path_, " tells why"));
}

absl::Status RunChild(const std::vector<std::string>& arguments, const std::string& log_path) {
  ASSIGN_OR_RETURN(Child child, Child::Start(arguments, log_path));
  return child.Finish();
}

}  // namespace unioncare::bench
