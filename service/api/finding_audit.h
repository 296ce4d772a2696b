// An audit whose findings are kept: judged on a reader, kept by the writer in slices.
#pragma once

#include <cstdint>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/status/statusor.h"
#include "service/domain/findings.h"
#include "service/storage/store.h"
#include "unioncare/v1/findings.pb.h"

namespace unioncare::api {

// What is new or changed of what an audit found, as much as fits a slice; and what is gone.
struct PreparedFindings {
  UnionId union_id{0};
  int64_t found = 0;
  std::vector<AuditFinding> kept;
  std::vector<FindingId> gone;
  bool more = false;
};
absl::StatusOr<PreparedFindings> PrepareFindings(const Snapshot& snapshot,
                                                 const v1::RecordFindingsRequest& request,
                                                 absl::FunctionRef<bool()> alive);
absl::StatusOr<v1::RecordFindingsResponse> RecordFindings(
    Transaction& transaction, const v1::RecordFindingsRequest& request,
    const PreparedFindings& prepared);

}  // namespace unioncare::api
