// What publishing a ledger of earlier years writes, and how it is taken back.
#pragma once

#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "service/domain/imports.h"
#include "service/domain/past_cases.h"
#include "service/storage/imports.h"
#include "service/storage/store.h"

namespace unioncare::storage {

// Makes the cases of a checked ledger and adds its visits, with entries of the journal of at most
// kImportImagesPerEntry images. Refuses kRosterChanged when a case is not as it was at the check,
// or another one has been made for its event.
absl::Status PublishPastCases(Transaction& transaction, UnionId union_id, const Import& import,
                              std::vector<PastCase> cases);

// What came after a published ledger and stands on its cases.
absl::StatusOr<Dependants> DependantsOfPast(const Snapshot& snapshot, UnionId union_id,
                                            const Import& import);
// Takes the visits away that it brought, and the cases that it made. Nothing depends on it.
absl::Status TakeBackPast(Transaction& transaction, UnionId union_id, const Import& import);

}  // namespace unioncare::storage
