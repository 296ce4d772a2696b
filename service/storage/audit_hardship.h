// The read of the audit over payments of hardship aid.
#pragma once

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "service/domain/audit.h"
#include "service/domain/audit_pass.h"
#include "service/storage/store.h"

namespace unioncare::storage {

// Judges what was paid on files, of events of a period.
absl::Status AuditHardship(const Snapshot& snapshot, UnionId union_id, const AuditPeriod& period,
                           FoundByAudit found);

// Whether it points to a file of which the committee wrote minutes.
absl::StatusOr<bool> DecidedOnFile(const Snapshot& snapshot, UnionId union_id, DisbursementId of);

}  // namespace unioncare::storage
