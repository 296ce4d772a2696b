// The service of the journal.
#pragma once

#include <memory>

#include "service/api/rpc.h"

namespace unioncare::api {

std::unique_ptr<Service> MakeJournalService(Rpc& rpc);

}  // namespace unioncare::api
