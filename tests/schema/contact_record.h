// A row of every table of contacts and rounds, for the record of a version.
#pragma once

#include "tests/support/test_server.h"

namespace unioncare::testing {

// With member 1 of unions/1, who is retired or on the care list by then.
void RecordContacts(TestServer& server);

}  // namespace unioncare::testing
