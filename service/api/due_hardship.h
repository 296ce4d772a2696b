// What is due of hardship aid: the next step of a file, the contact of a quarter, the review.
#pragma once

#include <vector>

#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "service/domain/types.h"
#include "service/storage/due.h"
#include "service/storage/store.h"

namespace unioncare::api {

// What is looked at of each kind.
inline constexpr int kDueHardshipMax = 500;

// Whether a role of the caller holds the permission under which files wait for somebody.
bool MayHandleHardship(const Snapshot& snapshot);

// What falls due up to `until` of the files of those whom the caller may investigate; of only
// `mine` what waits for somebody who decides. In no order.
absl::StatusOr<std::vector<storage::DueEntry>> ListDueHardship(const Snapshot& snapshot,
                                                               UnionId union_id, absl::Time until,
                                                               bool mine);

}  // namespace unioncare::api
