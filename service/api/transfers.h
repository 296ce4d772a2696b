// The service of transfers.
#pragma once

#include <memory>

#include "service/api/rpc.h"

namespace unioncare::api {

std::unique_ptr<Service> MakeTransferService(Rpc& rpc);

}  // namespace unioncare::api
