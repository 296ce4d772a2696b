// Audits of disbursements as operations.
#pragma once

#include <memory>

#include "service/api/rpc.h"

namespace unioncare::api {

// Findings in one message of a stream.
inline constexpr int kAuditFindingsInMessage = 100;

std::unique_ptr<Service> MakeAuditService(Rpc& rpc);

}  // namespace unioncare::api
