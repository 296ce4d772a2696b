// Rules of hardship aid, subsistence standards and tests of incomes as operations.
#pragma once

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "service/api/rpc.h"
#include "unioncare/v1/hardship_files.pb.h"

namespace unioncare::api {

// Registers the methods of rules, standards and tests.
void AddHardshipRules(Service& service);

// The method of that name.
absl::Status PreviewHardshipTests(const Snapshot& snapshot,
                                  const v1::PreviewHardshipTestsRequest& request,
                                  absl::FunctionRef<bool(const v1::HardshipPreviewRows&)> emit);

}  // namespace unioncare::api
