// Plans of physical exams as operations: from the draft to the frozen list.
#pragma once

#include <memory>

#include "service/api/rpc.h"

namespace unioncare::api {

std::unique_ptr<Service> MakeExamService(Rpc& rpc);

}  // namespace unioncare::api
