// Whether the wall clock can be trusted: what the store tells about it.
#pragma once

#include <optional>
#include <string>

#include "absl/base/thread_annotations.h"
#include "absl/status/status.h"
#include "absl/synchronization/mutex.h"
#include "absl/time/time.h"
#include "service/base/clock.h"
#include "service/base/log.h"
#include "service/domain/refusal.h"

namespace unioncare {

// How far the wall clock may depart from what is expected before writes stop.
inline constexpr absl::Duration kDepartureMax = absl::Hours(1);
inline constexpr absl::Duration kBehindLastStampMax = absl::Minutes(5);
inline constexpr absl::Duration kAfterLastStampMax = absl::Hours(24 * 400);

inline std::string ClockText(absl::Time time) {
  return absl::FormatTime("%Y-%m-%d %H:%M:%S+08:00", time, absl::FixedTimeZone(8 * 60 * 60));
}

// Judges the wall clock. Distrust stays until an administrator ends it, even if the wall comes
// back: what happened in between is not known.
class ClockJudge {
 public:
  ClockJudge(const Clock& clock, std::optional<absl::Time> last_stamp)
      : clock_(clock), wall_base_(clock.Now()), monotonic_base_(clock.Monotonic()) {
    if (last_stamp.has_value() && (wall_base_ < *last_stamp - kBehindLastStampMax ||
                                   wall_base_ > *last_stamp + kAfterLastStampMax)) {
      Distrust(wall_base_, *last_stamp);
    }
  }

  absl::Status Trust() ABSL_LOCKS_EXCLUDED(mutex_) {
    const absl::MutexLock lock(&mutex_);
    if (!distrust_.ok()) return distrust_;
    const absl::Time wall = clock_.Now();
    const absl::Time expected = wall_base_ + (clock_.Monotonic() - monotonic_base_);
    if (absl::AbsDuration(wall - expected) > kDepartureMax) Distrust(wall, expected);
    return distrust_;
  }

  void Confirm() ABSL_LOCKS_EXCLUDED(mutex_) {
    const absl::MutexLock lock(&mutex_);
    wall_base_ = clock_.Now();
    monotonic_base_ = clock_.Monotonic();
    distrust_ = absl::OkStatus();
  }

 private:
  void Distrust(absl::Time wall, absl::Time expected) ABSL_NO_THREAD_SAFETY_ANALYSIS {
    distrust_ = Refuse(Reason::kClockUntrusted,
                       {{"given", ClockText(wall)}, {"wanted", ClockText(expected)}});
    Log(LogLevel::kError, "clock_untrusted",
        {{"wall", ClockText(wall)}, {"expected", ClockText(expected)}});
  }

  const Clock& clock_;
  absl::Mutex mutex_;
  absl::Time wall_base_ ABSL_GUARDED_BY(mutex_);
  absl::Duration monotonic_base_ ABSL_GUARDED_BY(mutex_);
  absl::Status distrust_ ABSL_GUARDED_BY(mutex_);
};

}  // namespace unioncare
