// The payees of a large disbursement from one file.
#pragma once

#include "absl/status/statusor.h"
#include "client/command.h"

namespace unioncare::client {

// Prints the table to be filled in: a line for each person of the disbursement.
absl::StatusOr<int> PrintPayeeTemplate(Session& session);

// Reads the table of --file and has each payee kept. Whom a row means is settled for all rows
// before the first is sent: by line, staff number or name, and what a row says of one person must
// fit together. A repeat keeps the same again.
absl::StatusOr<int> RunPayeeFile(Session& session);

}  // namespace unioncare::client
