// The threads that hash passwords. A hash takes a tenth of a second of a core and 64 MiB, so it is
// done on no thread that others wait for, and by no more threads than stand here.
#pragma once

#include <atomic>
#include <cstdint>
#include <deque>
#include <thread>
#include <vector>

#include "absl/base/thread_annotations.h"
#include "absl/functional/any_invocable.h"
#include "absl/status/status.h"
#include "absl/synchronization/mutex.h"
#include "service/base/crypto.h"

namespace unioncare::api {

inline constexpr int kHashThreads = 2;    // 64 MiB each while they hash
inline constexpr int kHashQueueMax = 32;  // calls that wait for one; beyond it RESOURCE_EXHAUSTED

class HashingPool {
 public:
  explicit HashingPool(crypto::PasswordCost cost);
  ~HashingPool();

  // What hashes of new passwords cost.
  const crypto::PasswordCost& cost() const { return cost_; }
  // Runs `work` on one of the threads, or refuses kTooManyInFlight at once.
  absl::Status Run(absl::AnyInvocable<void()> work) ABSL_LOCKS_EXCLUDED(mutex_);
  // How many pieces of work were taken and finished: tests compare what two calls cost.
  int64_t finished() const { return finished_; }

 private:
  void Loop() ABSL_LOCKS_EXCLUDED(mutex_);

  const crypto::PasswordCost cost_;
  absl::Mutex mutex_;
  std::deque<absl::AnyInvocable<void()>> waiting_ ABSL_GUARDED_BY(mutex_);
  bool closing_ ABSL_GUARDED_BY(mutex_) = false;
  std::atomic<int64_t> finished_{0};
  std::vector<std::thread> threads_;  // last: they use what stands above
};

}  // namespace unioncare::api
