// Findings of audits as operations.
#pragma once

#include <memory>

#include "service/api/rpc.h"

namespace unioncare::api {

std::unique_ptr<Service> MakeFindingService(Rpc& rpc);

}  // namespace unioncare::api
