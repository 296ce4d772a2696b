// The service of working days, terms and vacations.
#pragma once

#include <memory>

#include "service/api/rpc.h"
#include "unioncare/v1/calendars.pb.h"

namespace unioncare::api {

std::unique_ptr<Service> MakeCalendarService(Rpc& rpc);

}  // namespace unioncare::api
