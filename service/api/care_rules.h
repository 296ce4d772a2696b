// The service of rules of care: which of them are in force for whom.
#pragma once

#include <memory>

#include "service/api/rpc.h"
#include "unioncare/v1/care_rules.pb.h"

namespace unioncare::api {

std::unique_ptr<Service> MakeCareRuleService(Rpc& rpc);

}  // namespace unioncare::api
