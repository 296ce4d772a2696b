// Gifts, greetings and parties of birthdays as operations of the service of birthdays.
#pragma once

#include "service/api/rpc.h"

namespace unioncare::api {

// Adds the methods to the service.
void ServeBirthdayGifts(Service& service);

}  // namespace unioncare::api
