// Money that waits for the caller, among what is due.
#pragma once

#include <vector>

#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "service/domain/reports.h"
#include "service/domain/types.h"
#include "service/storage/due.h"
#include "service/storage/store.h"

namespace unioncare::api {

// What is looked at of disbursements in one state.
inline constexpr int kDueMoneyMax = 500;

// The permission under which some money may wait for the caller, or none.
bool MayHandleMoney(const Snapshot& snapshot);

// What waits for a step that the caller may take now, due up to `until`, in no order: a step of
// approval that the rule would let the caller take, payments and bookings from which no duty keeps
// the caller, signatures wanted for what the caller pays or asked for. Only of those whom the
// caller sees. Nothing is read for permissions that the caller does not hold.
absl::StatusOr<std::vector<storage::DueEntry>> ListDueMoney(const Snapshot& snapshot,
                                                            UnionId union_id, absl::Time until);

// What waits for an approval (kApprove) or for signatures (kSign) in the union, whoever is to take
// the step, by number, as far as the caller may read it.
absl::StatusOr<std::vector<storage::DueEntry>> ListWaitingMoney(const Snapshot& snapshot,
                                                                UnionId union_id, DueArea area);

}  // namespace unioncare::api
