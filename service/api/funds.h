// The service of funds, budgets and the ledger.
#pragma once

#include <memory>

#include "absl/status/statusor.h"
#include "service/api/rpc.h"
#include "service/storage/store.h"
#include "unioncare/v1/funds.pb.h"

namespace unioncare::api {

// Opens a fund, as an operation.
absl::StatusOr<v1::Fund> CreateFund(Transaction& transaction,
                                    const v1::CreateFundRequest& request);

std::unique_ptr<Service> MakeFundService(Rpc& rpc);

}  // namespace unioncare::api
