// How long sessions last by the monotonic clock, beside the wall clock that the table is read with:
// turning the wall back gives nobody a longer session. Also the rest after which a session ends.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "absl/base/thread_annotations.h"
#include "absl/status/status.h"
#include "absl/synchronization/mutex.h"
#include "absl/time/time.h"
#include "service/base/clock.h"
#include "service/domain/sessions.h"

namespace unioncare::api {

// Sessions remembered at once; beyond it those that ran out are looked for and dropped.
inline constexpr size_t kSessionsRememberedMax = 100'000;

// Thread-safe. It remembers what happened since the process started; a restart lets a session rest
// anew, within its hours.
class SessionClock {
 public:
  explicit SessionClock(const Clock& clock) : clock_(clock) {}

  // Notes a call with a live session at the wall time of its snapshot. Refuses kSessionExpired once
  // it has run out or rested too long; it stays refused.
  absl::Status Use(const Session& session, absl::Time now) ABSL_LOCKS_EXCLUDED(mutex_);

  // Sessions that have rested too long or run out by the monotonic clock since they were asked for
  // last: a sweep ends them in the table, so that a restart does not bring them back.
  struct Over {
    UserId user;
    SessionId id;
  };
  std::vector<Over> TakeOver() ABSL_LOCKS_EXCLUDED(mutex_);

 private:
  struct Known {
    UserId user;
    SessionId id;
    absl::Duration until;  // monotonic
    absl::Duration used;
    bool reported = false;
  };
  bool IsOver(const Known& known, absl::Duration at) const;
  void Forget(absl::Duration at) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);

  const Clock& clock_;
  absl::Mutex mutex_;
  std::map<std::string, Known> known_ ABSL_GUARDED_BY(mutex_);  // by token hash
};

}  // namespace unioncare::api
