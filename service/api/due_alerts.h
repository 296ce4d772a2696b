// Welfare alerts, and contacts after a stay in hospital, among what is due.
#pragma once

#include <vector>

#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "service/domain/types.h"
#include "service/storage/due.h"
#include "service/storage/store.h"

namespace unioncare::api {

// What is looked at of each.
inline constexpr int kDueAlertsMax = 1000;

// Open alerts, which are overdue at once, and those who left hospital and were not reached since
// with a deadline up to `until`; of people whom the caller sees, or is the contact or the deputy
// of. With `mine` of the latter alone, and for the chair every alert. In no order.
absl::StatusOr<std::vector<storage::DueEntry>> ListDueAlerts(const Snapshot& snapshot,
                                                             UnionId union_id, absl::Time until,
                                                             bool mine);

}  // namespace unioncare::api
