// The table roster_exports.
#pragma once

#include <cstdint>
#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "service/storage/journal.h"
#include "service/storage/store.h"

namespace unioncare::storage {

extern const journal::Table kRosterExports;

// Writes down that the caller takes the register away. Returns the number of the export.
absl::StatusOr<int64_t> InsertExport(Transaction& transaction, UnionId union_id, int format,
                                     bool include_private, const std::string& reason);
// How many records an export has: all that were not merged into another.
absl::StatusOr<int64_t> CountForExport(const Snapshot& snapshot, UnionId union_id);

}  // namespace unioncare::storage
