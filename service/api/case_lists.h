// Lists of cases.
#pragma once

#include "absl/status/statusor.h"
#include "service/storage/store.h"
#include "unioncare/v1/visits.pb.h"

namespace unioncare::api {

// Newest first; those that are overdue, by what is due.
absl::StatusOr<v1::ListCasesResponse> ListCases(const Snapshot& snapshot,
                                                const v1::ListCasesRequest& request);

}  // namespace unioncare::api
