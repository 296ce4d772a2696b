// The service of the journal.
#pragma once

#include <memory>
#include <string>

#include "absl/status/statusor.h"
#include "service/api/rpc.h"

namespace unioncare::api {

std::unique_ptr<Service> MakeJournalService(Rpc& rpc);

// The union whose log is asked for; without a parent it is that of the installation.
absl::StatusOr<UnionId> JournalOf(const Snapshot& snapshot, const std::string& parent);

}  // namespace unioncare::api
