// The contact with retired members of the small school that record.h makes.
#pragma once

#include "tests/schema/record.h"

namespace unioncare::testing {

// How the first member lives, who keeps contact, and a tier that was given.
void RecordRetirees(TestServer& server);

}  // namespace unioncare::testing
