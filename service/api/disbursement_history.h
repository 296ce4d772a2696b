// What was given before the system, entered from other books.
#pragma once

#include "service/api/rpc.h"

namespace unioncare::api {

void ServeDisbursementHistory(Service& service);

}  // namespace unioncare::api
