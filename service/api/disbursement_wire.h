// Disbursements between wire and domain.
#pragma once

#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "service/api/disbursement_sight.h"
#include "service/domain/disbursement_checks.h"
#include "service/domain/disbursements.h"
#include "service/storage/store.h"
#include "unioncare/v1/disbursements.pb.h"

namespace unioncare::api {

// With its entries when `with_entries`; else with the name in the first alone.
absl::StatusOr<v1::Disbursement> ToWire(const Snapshot& snapshot, const SeenDisbursement& seen,
                                        bool with_entries);
absl::StatusOr<v1::DisbursementEntry> ToWire(DisbursementNames& names, UnionId union_id,
                                             const Entry& entry);
v1::DisbursementVerdict ToWire(const Entry& entry, const std::string& display_name,
                               const unioncare::Verdict& verdict);

// The parts of a request, `field` the path of the disbursement in it. Names are read and must
// belong to the union; what they name is looked at by the rules.
absl::StatusOr<std::vector<Entry>> EntriesFrom(UnionId union_id, const std::string& field,
                                               const v1::Disbursement& wire);
// One of them; its day is 0 where none is given. `path` is its own.
absl::StatusOr<Entry> EntryFrom(UnionId union_id, const std::string& path,
                                const v1::DisbursementEntry& wire);
absl::Status ReadFunds(UnionId union_id, const std::string& field, const v1::Disbursement& wire,
                       Disbursement& into);
std::vector<Item> ItemsFrom(const v1::Disbursement& wire);
Invoice InvoiceFrom(const v1::DisbursementInvoice& wire);

}  // namespace unioncare::api
