// The commands of calendars.
#include "client/command.h"

namespace unioncare::client {}
