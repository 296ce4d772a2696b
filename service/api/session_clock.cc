// What is remembered of sessions in use.
#include "service/api/session_clock.h"

#include <iterator>

#include "service/domain/refusal.h"

namespace unioncare::api {

bool SessionClock::IsOver(const Known& known, absl::Duration at) const {
  return at >= known.until || at - known.used >= absl::Minutes(kSessionIdleMinutes);
}

absl::Status SessionClock::Use(const Session& session, absl::Time now) {
  if (now >= session.expire_time) return Refuse(Reason::kSessionExpired, {});
  const absl::Duration at = clock_.Monotonic();
  const absl::MutexLock lock(&mutex_);
  if (known_.size() >= kSessionsRememberedMax) Forget(at);
  const auto [found, fresh] = known_.emplace(
      session.hash, Known{session.user, session.id, at + (session.expire_time - now), at});
  Known& known = found->second;
  if (IsOver(known, at)) return Refuse(Reason::kSessionExpired, {});
  known.used = at;
  return absl::OkStatus();
}

std::vector<SessionClock::Over> SessionClock::TakeOver() {
  const absl::Duration at = clock_.Monotonic();
  const absl::MutexLock lock(&mutex_);
  std::vector<Over> over;
  for (auto& [hash, known] : known_) {
    if (known.reported || !IsOver(known, at)) continue;
    known.reported = true;
    over.push_back({known.user, known.id});
  }
  Forget(at);
  return over;
}

// Drops what ran out long ago: by now the wall says so, too, or the table.
void SessionClock::Forget(absl::Duration at) {
  for (auto each = known_.begin(); each != known_.end();) {
    const Known& known = each->second;
    const absl::Duration long_ago = absl::Hours(kSessionHours);
    const bool gone =
        at - known.until >= long_ago || (known.reported && at - known.used >= long_ago);
    each = gone ? known_.erase(each) : std::next(each);
  }
}

}  // namespace unioncare::api
