// The hardship aid of the small school that record.h makes.
#pragma once

#include "tests/schema/record.h"

namespace unioncare::testing {

// A standard of a county, rules, and a file that hangs out and is objected to, with a paper that
// was seen.
void RecordHardship(TestServer& server, const Record& record);

}  // namespace unioncare::testing
