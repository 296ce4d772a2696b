// What an audit asks of disbursements beside its pass: the list from which a sample is drawn.
#pragma once

#include <vector>

#include "absl/status/statusor.h"
#include "service/domain/audit_pass.h"
#include "service/domain/audits.h"
#include "service/storage/store.h"

namespace unioncare::storage {

// Those that are paid, signed for or booked, with events in the period, by number. At most
// kSampleLinesMax, or RESOURCE_EXHAUSTED.
inline constexpr size_t kSampleLinesMax = 5'000'000;
absl::StatusOr<std::vector<SampleLine>> ListForSample(const Snapshot& snapshot, UnionId union_id,
                                                      const AuditPeriod& period);

}  // namespace unioncare::storage
