// The service of batches of disbursements.
#pragma once

#include <memory>

#include "absl/status/statusor.h"
#include "service/api/rpc.h"
#include "service/domain/types.h"
#include "service/storage/store.h"
#include "unioncare/v1/disbursement_batches.pb.h"

namespace unioncare::api {

std::unique_ptr<Service> MakeDisbursementBatchService(Rpc& rpc);

// So many people a batch names at most.
inline constexpr int kBatchNamedMax = 500;
// Keeps the draft of a batch, as the operation does; for what makes the list itself.
absl::StatusOr<DisbursementId> MakeDisbursementBatch(
    Transaction& transaction, const v1::CreateDisbursementBatchRequest& request);

}  // namespace unioncare::api
