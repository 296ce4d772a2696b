// The pass of an audit over the disbursements of one union: gathers what audit_pass.h of the domain
// describes, in the order of numbers, and has it judged. Reads only.
#pragma once

#include <cstdint>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "service/domain/audit_checks.h"
#include "service/domain/audit_pass.h"
#include "service/storage/store.h"

namespace unioncare::storage {

// Shows how many of how many were judged, every kAuditProgressEvery; false ends the pass with
// CANCELLED.
inline constexpr int64_t kAuditProgressEvery = 2000;
using AuditProgress = absl::FunctionRef<bool(int64_t judged, int64_t total)>;

// Findings come in no particular order.
absl::Status AuditUnion(const Snapshot& snapshot, UnionId union_id, const AuditPeriod& period,
                        AuditProgress progress, FoundByAudit found);

// How many disbursements a pass judges.
absl::StatusOr<int64_t> CountForAudit(const Snapshot& snapshot, UnionId union_id,
                                      const AuditPeriod& period);

}  // namespace unioncare::storage
