// The service of duties.
#pragma once

#include <memory>

#include "service/api/rpc.h"

namespace unioncare::api {

std::unique_ptr<Service> MakeDutyService(Rpc& rpc);

}  // namespace unioncare::api
