// The service of birthdays.
#pragma once

#include <memory>

#include "service/api/rpc.h"

namespace unioncare::api {

std::unique_ptr<Service> MakeBirthdayService(Rpc& rpc);

}  // namespace unioncare::api
