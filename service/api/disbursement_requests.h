// Asking for a disbursement: what is judged, by what, and the answer that explains it.
#pragma once

#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "service/api/rpc.h"
#include "service/domain/disbursement_checks.h"
#include "service/domain/disbursements.h"
#include "service/storage/store.h"
#include "unioncare/v1/disbursements.pb.h"

namespace unioncare::api {

// One entry as it was judged.
struct Judged {
  unioncare::Verdict verdict;
  std::string display_name;
};
// Judges a disbursement whole: its form, each entry, the limits of the year. Fills in what the
// rules find: persons, caps, steps, proofs. `field` is its path in the request.
absl::StatusOr<std::vector<Judged>> Judge(const Snapshot& snapshot, UnionId union_id,
                                          const std::string& field, Disbursement& asked,
                                          std::vector<Entry>& entries);

// Asks, as an operation.
absl::StatusOr<v1::RequestDisbursementResponse> RequestDisbursement(
    Transaction& transaction, const v1::RequestDisbursementRequest& request);

// Keeps the use of an invoice, or frees it; none without a number. kInvoiceTaken names the other
// disbursement where it is of this union.
absl::Status TakeInvoice(Transaction& transaction, UnionId union_id, const Disbursement& of);
absl::Status FreeInvoice(Transaction& transaction, const Disbursement& of);

// Registers asking, submitting and updating.
void ServeDisbursementRequests(Service& service);

}  // namespace unioncare::api
