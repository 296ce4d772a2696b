// The retirement of the small school that record.h makes.
#pragma once

#include "tests/schema/record.h"

namespace unioncare::testing {

// Somebody whose day the personnel office had set, and who has retired, with a farewell.
void RecordRetirement(TestServer& server, const Record& record);

}  // namespace unioncare::testing
