// Uses of invoices in SQL.
#include "service/storage/invoices.h"

#include <string>

#include "absl/strings/str_cat.h"
#include "service/base/status.h"

namespace unioncare::storage {

using journal::Value;

const journal::Table kInvoiceUses("invoice_uses", {"union_id", "invoice_hash"},
                                  {"used_by", "disbursement_id"});

namespace {

constexpr sql::Sql kFind{
    "SELECT used_by, disbursement_id FROM invoice_uses WHERE union_id = $1 AND invoice_hash = $2"};

// The length stands between the two, so that no other pair gives the same text.
std::string HashOf(const Snapshot& snapshot, const Invoice& invoice) {
  return crypto::KeyedHash(snapshot.vault().lookup(),
                           absl::StrCat("invoice_uses/", invoice.code.size(), "/", invoice.code,
                                        invoice.number));
}

}  // namespace

absl::StatusOr<std::optional<InvoiceUse>> FindInvoiceUse(const Snapshot& snapshot,
                                                         const Invoice& invoice) {
  std::optional<InvoiceUse> use;
  if (invoice.number.empty()) return use;
  const std::string hash = HashOf(snapshot, invoice);
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kFind,
      [&](sql::Row row) { use = InvoiceUse{UnionId{row.Int(0)}, DisbursementId{row.Int(1)}}; },
      kInstallation, sql::Blob{hash}));
  return use;
}

absl::Status InsertInvoiceUse(Transaction& transaction, const Invoice& invoice,
                              const InvoiceUse& use) {
  const std::string hash = HashOf(transaction, invoice);
  transaction.AlsoConcerns(kInstallation, "invoices");
  return journal::Insert(transaction, kInvoiceUses, journal::kNobody,
                         {Value(kInstallation), Value(sql::Blob{hash}), Value(use.union_id),
                          Value(use.disbursement)});
}

absl::Status EraseInvoiceUse(Transaction& transaction, const Invoice& invoice) {
  const std::string hash = HashOf(transaction, invoice);
  transaction.AlsoConcerns(kInstallation, "invoices");
  return journal::Erase(transaction, kInvoiceUses, journal::kNobody,
                        {Value(kInstallation), Value(sql::Blob{hash})});
}

}  // namespace unioncare::storage
