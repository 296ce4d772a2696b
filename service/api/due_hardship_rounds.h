// What is due of rounds of hardship aid: files whose stage ends by a date of their round.
#pragma once

#include <vector>

#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "service/domain/types.h"
#include "service/storage/due.h"
#include "service/storage/store.h"

namespace unioncare::api {

// What is looked at of all open rounds, and what is listed.
inline constexpr int kDueRoundFilesMax = 10'000;

// The files that a date of their round reaches up to `until`, of those whom the caller may
// investigate; of only `mine` what waits for somebody who decides. In no order.
absl::StatusOr<std::vector<storage::DueEntry>> ListDueHardshipRounds(const Snapshot& snapshot,
                                                                     UnionId union_id,
                                                                     absl::Time until, bool mine);

}  // namespace unioncare::api
