// Handing the open work of one person to another: part of the service of tasks.
#pragma once

#include "service/api/rpc.h"

namespace unioncare::api {

// Adds HandOverWork.
void ServeHandover(Service& service);

}  // namespace unioncare::api
