// The commands of policies.
#include "client/command.h"

namespace unioncare::client {}
