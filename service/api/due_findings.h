// Findings of audits that wait for the caller, among what is due.
#pragma once

#include <vector>

#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "service/domain/types.h"
#include "service/storage/due.h"
#include "service/storage/store.h"

namespace unioncare::api {

// What is looked at of findings of one kind.
inline constexpr int kDueFindingsMax = 500;

// The permission under which a finding may wait for the caller, or none.
bool MayHandleFindings(const Snapshot& snapshot);

// Findings with a deadline up to `until` that nobody has put right: those of the caller, and for
// auditors all, unless only `mine` are wanted; and for auditors the answers to be reviewed. In no
// order. Nothing is read for permissions that the caller does not hold.
absl::StatusOr<std::vector<storage::DueEntry>> ListDueFindings(const Snapshot& snapshot,
                                                               UnionId union_id, absl::Time until,
                                                               bool mine);

}  // namespace unioncare::api
