// To whom disbursements are transferred: names and accounts, which only the pay run reads.
#pragma once

#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "service/api/rpc.h"
#include "service/storage/store.h"
#include "unioncare/v1/disbursements.pb.h"

namespace unioncare::api {

// How a bank writes an account. What was given is not repeated in the refusal.
absl::Status CheckAccount(const std::string& field, const std::string& account);

// Keeps a payee, as an operation.
absl::StatusOr<v1::SetDisbursementPayeeResponse> SetDisbursementPayee(
    Transaction& transaction, const v1::SetDisbursementPayeeRequest& request);

void ServePayees(Service& service);

}  // namespace unioncare::api
