// The service of policies, and the policy that the program ships.
#pragma once

#include <memory>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "service/api/rpc.h"
#include "service/storage/store.h"
#include "unioncare/v1/policies.pb.h"

namespace unioncare::api {

std::unique_ptr<Service> MakePolicyService(Rpc& rpc);

// Imports a policy, as an operation.
absl::StatusOr<v1::Policy> ImportPolicy(Transaction& transaction,
                                        const v1::ImportPolicyRequest& request);

// A policy that bears on a union, with its text.
absl::StatusOr<v1::Policy> GetPolicy(const Snapshot& snapshot, const v1::GetPolicyRequest& request);

// Imports the shipped policy (service/data/policies) into the installation, unless it holds one of
// that code and day. Once, as the system, with one journal entry; before any case is made.
absl::Status ImportShippedPolicy(Store& store);

}  // namespace unioncare::api
