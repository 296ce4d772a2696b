// The service of tasks.
#pragma once

#include <memory>

#include "service/api/rpc.h"

namespace unioncare::api {

std::unique_ptr<Service> MakeTaskService(Rpc& rpc);

}  // namespace unioncare::api
