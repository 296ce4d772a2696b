// Disbursements as operations.
#pragma once

#include <memory>

#include "service/api/rpc.h"

namespace unioncare::api {

// DisbursementService.
std::unique_ptr<Service> MakeDisbursementService(Rpc& rpc);

}  // namespace unioncare::api
