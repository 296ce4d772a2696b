// Funds, budget lines and vouchers by what people call them.
#pragma once

#include <string>

#include "absl/status/statusor.h"
#include "client/command.h"

namespace unioncare::client {

// True for what FindMoneyRecord finds.
bool IsMoneyRecord(Takes takes);

// The resource name of a fund or a budget line by its number or its name, of a voucher by its
// number, of a month of the books as 2026-10. Of budget lines those of the year of --year count,
// or of this year.
absl::StatusOr<std::string> FindMoneyRecord(Session& session, Takes takes,
                                            const std::string& parent, const std::string& flag,
                                            const std::string& text);

}  // namespace unioncare::client
