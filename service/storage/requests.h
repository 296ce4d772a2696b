// Kept answers of mutations, so that a repeat with the same request_id gets the same answer and
// changes nothing. Outside the Merkle log; sealed; pruned.
#pragma once

#include <optional>
#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "service/domain/types.h"
#include "service/storage/store.h"

namespace unioncare::storage {

inline constexpr int kRequestKeepDays = 7;
inline constexpr int kRequestsPrunedMax = 500;  // in one go, so that the writer stays responsive

struct KeptRequest {
  std::string fingerprint;  // of method and request
  std::string response;     // serialised
};

// The answer kept for this caller and request_id, when it has not expired.
absl::StatusOr<std::optional<KeptRequest>> FindRequest(const Snapshot& snapshot, UserId user,
                                                       absl::string_view request_id);

// Keeps the answer of the transaction's actor for kRequestKeepDays.
absl::Status KeepRequest(Transaction& transaction, UnionId union_id, int64_t sequence,
                         absl::string_view response);

// Deletes up to kRequestsPrunedMax expired answers, oldest first.
absl::Status PruneRequests(Transaction& transaction);

}  // namespace unioncare::storage
