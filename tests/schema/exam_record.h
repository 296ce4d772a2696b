// The exams of the small school that record.h makes.
#pragma once

#include "tests/schema/record.h"

namespace unioncare::testing {

// A plan with packages whose list is frozen, and somebody who attended before the system.
void RecordExams(TestServer& server, const Record& record);

}  // namespace unioncare::testing
