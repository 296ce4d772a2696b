// The table duty_exemptions.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "service/domain/duties.h"
#include "service/storage/journal.h"
#include "service/storage/store.h"

namespace unioncare::storage {

extern const journal::Table kDutyExemptions;

absl::StatusOr<std::optional<DutyExemption>> FindExemption(const Snapshot& snapshot,
                                                           UnionId union_id, DutyExemptionId id);
// The exemptions of a union with numbers above `after`, by number.
absl::StatusOr<std::vector<DutyExemption>> ListExemptions(const Snapshot& snapshot,
                                                          UnionId union_id, int64_t after,
                                                          int limit);
// All that were ever given to somebody in a union, by number.
absl::StatusOr<std::vector<DutyExemption>> ExemptionsOf(const Snapshot& snapshot, UnionId union_id,
                                                        UserId holder);

// Keeps a new exemption, which gets its number and time.
absl::Status InsertExemption(Transaction& transaction, UnionId union_id, DutyExemption& made);
// Keeps a changed one, whose version rises.
absl::Status ReplaceExemption(Transaction& transaction, UnionId union_id, DutyExemption& changed);

}  // namespace unioncare::storage
