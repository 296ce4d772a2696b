// The yearly statistics of grants, and the return for the superior union.
#pragma once

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "service/storage/store.h"
#include "unioncare/v1/reports.pb.h"

namespace unioncare::api {

absl::Status GetGrantReport(const Snapshot& snapshot, const v1::GetGrantReportRequest& request,
                            absl::FunctionRef<bool(const v1::GrantRows&)> emit);
absl::StatusOr<v1::GetSuperiorReportResponse> GetSuperiorReport(
    const Snapshot& snapshot, const v1::GetSuperiorReportRequest& request);

}  // namespace unioncare::api
