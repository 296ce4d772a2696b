// The ledger as a file: a journal of plain-text accounting, or a table.
#pragma once

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "service/storage/store.h"
#include "unioncare/v1/funds.pb.h"

namespace unioncare::api {

absl::Status DownloadLedger(const Snapshot& snapshot, const v1::DownloadLedgerRequest& request,
                            absl::FunctionRef<bool(const v1::DownloadLedgerResponse&)> emit);

}  // namespace unioncare::api
