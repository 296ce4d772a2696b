// The service of the register as a list, and of the empty list to fill in.
#pragma once

#include <memory>

#include "service/api/rpc.h"

namespace unioncare::api {

std::unique_ptr<Service> MakeRosterService(Rpc& rpc);

}  // namespace unioncare::api
