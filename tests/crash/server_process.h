// A server in a process of its own, which a test starts, kills and waits for.
#pragma once

#include <sys/types.h>

#include <string>
#include <thread>
#include <vector>

#include "absl/base/thread_annotations.h"
#include "absl/synchronization/mutex.h"
#include "absl/time/time.h"

namespace unioncare::testing {

class ServerProcess {
 public:
  // Runs `binary` with `arguments`. Its standard error is read until it ends.
  ServerProcess(const std::string& binary, const std::vector<std::string>& arguments);
  // Kills it when it still runs.
  ~ServerProcess();
  ServerProcess(const ServerProcess&) = delete;
  ServerProcess& operator=(const ServerProcess&) = delete;

  // Waits for the ready line. The first address, or empty when the process ended before.
  std::string AwaitReady();
  // Waits that long for the end; true when it came.
  bool EndsWithin(absl::Duration duration);
  void Signal(int number);
  // Kills with SIGKILL and waits for the end.
  void Kill();
  // Waits for the end. The status as waitpid gives it.
  int AwaitEnd();
  // The last lines of its standard error, without those about single calls.
  std::string log() const;

 private:
  void Read();
  void Keep(const std::string& line) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);

  pid_t pid_ = -1;
  int pipe_ = -1;
  mutable absl::Mutex mutex_;
  bool ended_ ABSL_GUARDED_BY(mutex_) = false;
  int status_ ABSL_GUARDED_BY(mutex_) = 0;
  std::string address_ ABSL_GUARDED_BY(mutex_);
  std::vector<std::string> lines_ ABSL_GUARDED_BY(mutex_);
  std::thread reader_;  // last: it uses what stands above
};

}  // namespace unioncare::testing
