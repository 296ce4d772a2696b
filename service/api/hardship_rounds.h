// Rounds of hardship aid as operations.
#pragma once

#include <memory>

#include "service/api/rpc.h"

namespace unioncare::api {

std::unique_ptr<Service> MakeHardshipRoundService(Rpc& rpc);

}  // namespace unioncare::api
