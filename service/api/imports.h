// The service of rosters that come in as files.
#pragma once

#include <memory>

#include "service/api/rpc.h"

namespace unioncare::api {

std::unique_ptr<Service> MakeImportService(Rpc& rpc);

}  // namespace unioncare::api
