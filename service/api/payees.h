// To whom disbursements are transferred: names and accounts, which only the pay run reads.
#pragma once

#include "service/api/rpc.h"

namespace unioncare::api {

void ServePayees(Service& service);

}  // namespace unioncare::api
