// The service of funds, budgets and the ledger.
#pragma once

#include <memory>

#include "service/api/rpc.h"

namespace unioncare::api {

std::unique_ptr<Service> MakeFundService(Rpc& rpc);

}  // namespace unioncare::api
