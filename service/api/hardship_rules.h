// Rules of hardship aid, subsistence standards and tests of incomes as operations.
#pragma once

#include "service/api/rpc.h"

namespace unioncare::api {

// Registers the methods of rules, standards and tests.
void AddHardshipRules(Service& service);

}  // namespace unioncare::api
