// A bounded queue and a few threads.
#include "service/api/hashing.h"

#include <utility>

#include "absl/strings/str_cat.h"
#include "service/domain/refusal.h"

namespace unioncare::api {

HashingPool::HashingPool(crypto::PasswordCost cost) : cost_(cost) {
  for (int i = 0; i < kHashThreads; ++i) threads_.emplace_back([this] { Loop(); });
}

HashingPool::~HashingPool() {
  {
    const absl::MutexLock lock(&mutex_);
    closing_ = true;
  }
  for (std::thread& thread : threads_) thread.join();
}

absl::Status HashingPool::Run(absl::AnyInvocable<void()> work) {
  const absl::MutexLock lock(&mutex_);
  if (waiting_.size() >= static_cast<size_t>(kHashQueueMax)) {
    return Refuse(Reason::kTooManyInFlight, {{"wanted", absl::StrCat(kHashQueueMax)}});
  }
  waiting_.push_back(std::move(work));
  return absl::OkStatus();
}

void HashingPool::Loop() {
  while (true) {
    absl::AnyInvocable<void()> work;
    {
      const absl::MutexLock lock(&mutex_);
      const auto ready = [this] {
        mutex_.AssertReaderHeld();
        return closing_ || !waiting_.empty();
      };
      mutex_.Await(absl::Condition(&ready));
      if (waiting_.empty()) return;
      work = std::move(waiting_.front());
      waiting_.pop_front();
    }
    work();
    ++finished_;
  }
}

}  // namespace unioncare::api
