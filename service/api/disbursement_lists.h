// Reading disbursements: one, lists, entries.
#pragma once

#include "service/api/rpc.h"

namespace unioncare::api {

void ServeDisbursementLists(Service& service);

}  // namespace unioncare::api
