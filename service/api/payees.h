// To whom disbursements are transferred: names and accounts, which only the pay run reads.
#pragma once

#include <string>

#include "absl/status/status.h"
#include "service/api/rpc.h"

namespace unioncare::api {

// How a bank writes an account. What was given is not repeated in the refusal.
absl::Status CheckAccount(const std::string& field, const std::string& account);

void ServePayees(Service& service);

}  // namespace unioncare::api
