// The steps of a disbursement after it was asked for.
#pragma once

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "service/api/rpc.h"
#include "service/domain/disbursements.h"
#include "service/storage/store.h"
#include "unioncare/v1/disbursements.pb.h"

namespace unioncare::api {

// Each a step, as an operation.
absl::StatusOr<v1::Disbursement> ApproveDisbursement(Transaction& transaction,
                                                     const v1::ApproveDisbursementRequest& request);
absl::StatusOr<v1::Disbursement> ReturnDisbursement(Transaction& transaction,
                                                    const v1::ReturnDisbursementRequest& request);
absl::StatusOr<v1::Disbursement> CancelDisbursement(Transaction& transaction,
                                                    const v1::CancelDisbursementRequest& request);
absl::StatusOr<v1::Disbursement> PayDisbursement(Transaction& transaction,
                                                 const v1::PayDisbursementRequest& request);
absl::StatusOr<v1::Disbursement> SignDisbursement(Transaction& transaction,
                                                  const v1::SignDisbursementRequest& request);
absl::StatusOr<v1::Disbursement> BookDisbursement(Transaction& transaction,
                                                  const v1::BookDisbursementRequest& request);
absl::StatusOr<v1::Disbursement> ReverseDisbursement(Transaction& transaction,
                                                     const v1::ReverseDisbursementRequest& request);
absl::StatusOr<v1::Disbursement> ProveDisbursement(Transaction& transaction,
                                                   const v1::ProveDisbursementRequest& request);

// Registers approval, return, cancelling, payment, signatures, booking, reversal and proofs.
void ServeDisbursementSteps(Service& service);

// Keeps the use of an invoice, or frees it; none without a number. kInvoiceTaken names the other
// disbursement where it is of this union.
absl::Status TakeInvoice(Transaction& transaction, UnionId union_id, const Disbursement& of);
absl::Status FreeInvoice(Transaction& transaction, const Disbursement& of);

}  // namespace unioncare::api
