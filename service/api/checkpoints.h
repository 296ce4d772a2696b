// The service of checkpoints and proofs.
#pragma once

#include <memory>
#include <string>

#include "absl/status/statusor.h"
#include "service/api/rpc.h"
#include "service/domain/checkpoints.h"

namespace unioncare::api {

std::unique_ptr<Service> MakeCheckpointService(Rpc& rpc);

// An older checkpoint of a union's log that a caller sends, checked against the keys of this
// installation. Refuses kCheckpointMalformed, kCheckpointOtherLog, kCheckpointSignature.
absl::StatusOr<Checkpoint> CheckOlder(const Snapshot& snapshot, absl::string_view field,
                                      const std::string& note, UnionId union_id);

// Makes the first signing key of an installation that has none.
absl::Status MakeFirstSigningKey(Store& store);

}  // namespace unioncare::api
