// The table invoice_uses: which invoices were used, anywhere in the installation. It holds keyed
// hashes, so that a union finds its own invoice used elsewhere and learns nothing else.
#pragma once

#include <optional>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "service/domain/disbursements.h"
#include "service/storage/journal.h"
#include "service/storage/store.h"

namespace unioncare::storage {

extern const journal::Table kInvoiceUses;

// Who used an invoice.
struct InvoiceUse {
  UnionId union_id{0};
  DisbursementId disbursement{0};
};
// Nothing for an invoice without a number.
absl::StatusOr<std::optional<InvoiceUse>> FindInvoiceUse(const Snapshot& snapshot,
                                                         const Invoice& invoice);
// Keeps or frees the use of an invoice: an entry in the log of the installation beside that of the
// union.
absl::Status InsertInvoiceUse(Transaction& transaction, const Invoice& invoice,
                              const InvoiceUse& use);
absl::Status EraseInvoiceUse(Transaction& transaction, const Invoice& invoice);

}  // namespace unioncare::storage
