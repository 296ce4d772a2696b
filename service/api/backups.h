// The AdminService: backups, restoring, and how the server is doing.
#pragma once

#include <memory>

#include "service/api/rpc.h"

namespace unioncare::api {

std::unique_ptr<Service> MakeAdminService(Rpc& rpc);

}  // namespace unioncare::api
