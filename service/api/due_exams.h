// What of exams is due: one's own, and those who did not come.
#pragma once

#include <optional>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "service/domain/types.h"
#include "service/storage/due.h"
#include "service/storage/store.h"

namespace unioncare::api {

// Absences that are read of one plan.
inline constexpr int kDueAbsencesMax = 1000;

// Whether a role of the caller has to do with exams.
bool MayHandleExams(const Snapshot& snapshot);

// Of open plans: that the caller is to book, or to go on the booked day; and, unless only what is
// the caller's own is asked for, those whom the caller records exams of and who did not come.
absl::StatusOr<std::vector<storage::DueEntry>> ListDueExams(const Snapshot& snapshot,
                                                            UnionId union_id, absl::Time until,
                                                            bool mine);

}  // namespace unioncare::api
