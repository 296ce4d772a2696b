// The one source of time. Tests and the sample school bring their own.
#pragma once

#include <atomic>
#include <cstdint>

#include "absl/time/clock.h"
#include "absl/time/time.h"

namespace unioncare {

// Wall time for stamps, monotonic time for judging the wall. Thread-safe.
class Clock {
 public:
  virtual ~Clock() = default;
  virtual absl::Time Now() const = 0;
  // Time since some fixed moment; never goes backwards.
  virtual absl::Duration Monotonic() const = 0;
};

// The machine's clocks.
class SystemClock final : public Clock {
 public:
  absl::Time Now() const override;
  absl::Duration Monotonic() const override;
};

// A clock that stands still until it is moved; both its times move together unless SkewWall is
// called.
class ManualClock final : public Clock {
 public:
  explicit ManualClock(absl::Time start) : wall_us_(absl::ToUnixMicros(start)) {}
  absl::Time Now() const override { return absl::FromUnixMicros(wall_us_.load()); }
  absl::Duration Monotonic() const override { return absl::Microseconds(monotonic_us_.load()); }
  void Advance(absl::Duration by) {
    wall_us_ += absl::ToInt64Microseconds(by);
    monotonic_us_ += absl::ToInt64Microseconds(by);
  }
  // Moves only the wall, as a wrong time server does.
  void SkewWall(absl::Duration by) { wall_us_ += absl::ToInt64Microseconds(by); }

 private:
  std::atomic<int64_t> wall_us_;
  std::atomic<int64_t> monotonic_us_{0};
};

}  // namespace unioncare
