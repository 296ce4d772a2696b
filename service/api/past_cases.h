// Ledgers of earlier years as a kind of import.
#pragma once

#include <string>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "service/api/import_wire.h"
#include "service/api/rpc.h"
#include "service/domain/past_cases.h"
#include "service/storage/store.h"

namespace unioncare::api {

// Registers the upload of ledgers.
void AddPastCases(Service& service);

// The rows of a checked ledger with what becomes of them; `path` is that of its file in plain.
absl::Status WritePastRows(const Snapshot& snapshot, const SeenImport& seen,
                           const std::string& path, ResultWriter& writer);

// What publishing makes of a checked ledger. Refuses kRosterChanged when it is not what was found
// at the check.
absl::StatusOr<std::vector<PastCase>> PlanPastCases(const Snapshot& snapshot,
                                                    const SeenImport& seen,
                                                    const std::string& path,
                                                    absl::FunctionRef<bool()> alive);

}  // namespace unioncare::api
