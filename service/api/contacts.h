// The service of contacts.
#pragma once

#include <memory>

#include "service/api/rpc.h"

namespace unioncare::api {

std::unique_ptr<Service> MakeContactService(Rpc& rpc);

}  // namespace unioncare::api
