// Events as operations, and the sweep that writes them.
#pragma once

#include <memory>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "service/api/rpc.h"
#include "service/domain/access.h"
#include "service/domain/types.h"

namespace unioncare::api {

// Cases and tasks for which one operation of the sweep writes: it holds the writer for a few
// milliseconds, well below the 50 that are allowed. A reader looks at more of them at once.
inline constexpr int kSweepSliceMax = 50;
inline constexpr int kSweepReadMax = 500;

std::unique_ptr<Service> MakeEventService(Rpc& rpc);

// Writes the events that exist now and are not there yet, of all unions, in slices. Nothing is
// written while the clock is not to be trusted. `stop` is asked between slices. A union that fails
// does not keep the others from theirs; the first failure is returned.
absl::Status Escalate(Store& store, absl::FunctionRef<bool()> stop);

// True when the caller looks at the union from above only: through a role in a superior union.
bool FromAbove(const Actor& actor, Permission permission, UnionId union_id);

}  // namespace unioncare::api
