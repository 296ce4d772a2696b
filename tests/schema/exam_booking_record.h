// The bookings of the exams of the small school that record.h makes.
#pragma once

#include "tests/schema/record.h"

namespace unioncare::testing {

// A slot of the plan that exam_record.h freezes, and everybody told.
void RecordExamBookings(TestServer& server, const Record& record);

}  // namespace unioncare::testing
