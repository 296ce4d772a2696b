// Stock as operations, and what the reversal of an entry looks at.
#pragma once

#include <memory>

#include "absl/status/status.h"
#include "service/api/rpc.h"
#include "service/domain/disbursements.h"
#include "service/storage/store.h"

namespace unioncare::api {

std::unique_ptr<Service> MakeStockService(Rpc& rpc);

// Before an entry is reversed: of what was left over nothing may be gone. NOTHING_SPENT otherwise.
absl::Status CheckStillInStock(const Snapshot& snapshot, UnionId union_id, DisbursementId id,
                               const Entry& entry);

}  // namespace unioncare::api
