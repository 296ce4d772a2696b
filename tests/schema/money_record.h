// The money of the small school that record.h makes.
#pragma once

#include "tests/schema/record.h"

namespace unioncare::testing {

// A fund with a budget line that was adjusted, income, a voucher that was reversed, a month that
// was closed without a payment and opened again; one disbursement that is approved, and one that is
// paid with goods and an invoice.
void RecordMoney(TestServer& server, const Record& record);

}  // namespace unioncare::testing
