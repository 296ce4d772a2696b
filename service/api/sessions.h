// Signing in, signing out, passwords and accounts as operations.
#pragma once

#include <memory>

#include "absl/status/status.h"
#include "service/api/rpc.h"

namespace unioncare::api {

std::unique_ptr<Service> MakeSessionService(Rpc& rpc);

// What time does to sessions: those that rested too long are ended in the table, those long over
// and failures that count no more are taken away. For the sweep.
absl::Status SweepSessions(Store& store, SessionClock& session_clock);

}  // namespace unioncare::api
