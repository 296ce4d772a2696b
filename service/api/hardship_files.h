// Hardship aid as operations.
#pragma once

#include <memory>

#include "service/api/rpc.h"

namespace unioncare::api {

std::unique_ptr<Service> MakeHardshipService(Rpc& rpc);

}  // namespace unioncare::api
