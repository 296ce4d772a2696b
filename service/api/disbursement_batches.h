// The service of batches of disbursements.
#pragma once

#include <memory>

#include "service/api/rpc.h"

namespace unioncare::api {

std::unique_ptr<Service> MakeDisbursementBatchService(Rpc& rpc);

}  // namespace unioncare::api
