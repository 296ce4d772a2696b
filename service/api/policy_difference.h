// What differs between two policies, value by value.
#pragma once

#include "absl/status/statusor.h"
#include "service/storage/store.h"
#include "unioncare/v1/standards.pb.h"

namespace unioncare::api {

inline constexpr int kPolicyChangesMax = 1000;

absl::StatusOr<v1::PolicyDifference> ComputePolicyDifference(
    const Snapshot& snapshot, const v1::ComputePolicyDifferenceRequest& request);

}  // namespace unioncare::api
