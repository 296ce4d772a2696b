// The cases and visits of a union as the audit reads them.
#pragma once

#include "absl/status/status.h"
#include "service/domain/audit_pass.h"
#include "service/domain/audit_visits.h"
#include "service/storage/store.h"

namespace unioncare::storage {

// Judges the cases whose event is in the period, and their visits (A31, A32, A33), in the order of
// their numbers.
absl::Status AuditVisits(const Snapshot& snapshot, UnionId union_id, const AuditPeriod& period,
                         FoundByAudit found);

}  // namespace unioncare::storage
