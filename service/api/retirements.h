// Retirement to come as operations.
#pragma once

#include <memory>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/time/civil_time.h"
#include "service/api/rpc.h"
#include "service/domain/access.h"
#include "service/domain/retirements.h"
#include "service/storage/store.h"
#include "unioncare/v1/retirements.pb.h"

namespace unioncare::api {

std::unique_ptr<Service> MakeRetirementService(Rpc& rpc);

// Somebody who is expected to retire.
struct Expected {
  Member member;
  RetirementFacts facts;
  ExpectedRetirement retirement;
};
// Those of whom `sight` sees, whose last day in service lies in the month, by day and number.
// `looked_at` rises by the records that were read.
absl::StatusOr<std::vector<Expected>> ExpectedIn(const Snapshot& snapshot, UnionId union_id,
                                                 absl::CivilMonth month, const Sight& sight,
                                                 int& looked_at);

// Operations that the sample school runs too.
absl::StatusOr<v1::Retirement> SetRetirementDate(Transaction& transaction,
                                                 const v1::SetRetirementDateRequest& request);
absl::StatusOr<v1::Retirement> SetPostCategory(Transaction& transaction,
                                               const v1::SetPostCategoryRequest& request);

}  // namespace unioncare::api
