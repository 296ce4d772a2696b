// The machine's clocks.
#include "service/base/clock.h"

#include <ctime>

namespace unioncare {

absl::Time SystemClock::Now() const {
  return absl::Now();
}

absl::Duration SystemClock::Monotonic() const {
  // The boot clock goes on while the machine sleeps. The plain monotonic clock stops then, and a
  // laptop that slept for a night would look as if its wall clock had been moved.
  timespec time;
  clock_gettime(CLOCK_BOOTTIME, &time);
  return absl::DurationFromTimespec(time);
}

}  // namespace unioncare
