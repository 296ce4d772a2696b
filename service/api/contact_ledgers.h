// The ledgers of contacts (离退休走访联系记录, 高龄寿辰名册), for the service of contacts.
#pragma once

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "service/storage/store.h"
#include "unioncare/v1/contacts.pb.h"

namespace unioncare::api {

// What an export with sealed fields holds at most.
inline constexpr int kContactExportRowsMax = 1000;

absl::Status GetContactLedger(const Snapshot& snapshot, const v1::GetContactLedgerRequest& request,
                              absl::FunctionRef<bool(const v1::ContactLedgerRows&)> emit);
absl::StatusOr<v1::ContactLedgerRows> ExportContactLedger(
    Transaction& transaction, const v1::ExportContactLedgerRequest& request);
absl::Status GetMilestoneRoster(const Snapshot& snapshot,
                                const v1::GetMilestoneRosterRequest& request,
                                absl::FunctionRef<bool(const v1::MilestoneRows&)> emit);

}  // namespace unioncare::api
