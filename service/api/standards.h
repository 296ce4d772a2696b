// The service of standards: which one is in force, and the profiles.
#pragma once

#include <memory>
#include <string>

#include "absl/status/statusor.h"
#include "service/api/rpc.h"
#include "service/storage/store.h"
#include "unioncare/v1/policies.pb.h"
#include "unioncare/v1/standards.pb.h"

namespace unioncare::api {

std::unique_ptr<Service> MakeStandardService(Rpc& rpc);

// The union that a request names, which must be there; the installation when it names none.
absl::StatusOr<UnionId> UnionOf(const Snapshot& snapshot, const std::string& parent);

// The day that a request names; today when it names none.
absl::StatusOr<absl::CivilDay> EventDay(const Snapshot& snapshot, const std::string& field,
                                        const v1::Date& date);

// Everything in force for a union on a day, as if one policy said it. `field` is what refusals call
// the day.
absl::StatusOr<v1::PolicySet> InForceOn(const Snapshot& snapshot, const std::string& parent,
                                        const std::string& field, const v1::Date& day);

}  // namespace unioncare::api
