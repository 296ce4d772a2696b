// What was given before the system, entered from other books.
#pragma once

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "service/api/disbursement_sight.h"
#include "service/api/rpc.h"
#include "service/domain/disbursements.h"
#include "service/storage/store.h"
#include "unioncare/v1/disbursements.pb.h"

namespace unioncare::api {

// Imports old vouchers, as an operation.
absl::StatusOr<v1::ImportDisbursementHistoryResponse> ImportDisbursementHistory(
    Transaction& transaction, const v1::ImportDisbursementHistoryRequest& request);

// What the voucher of an imported disbursement shows beyond others: its old number and approvals.
absl::Status AddPastVoucher(DisbursementNames& names, const Snapshot& snapshot, UnionId union_id,
                            const Disbursement& of, v1::Disbursement& wire);

void ServePastVouchers(Service& service);

}  // namespace unioncare::api
