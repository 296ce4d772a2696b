// The tables policies, occasion_rules and occasion_sets.
#pragma once

#include "absl/status/statusor.h"
#include "absl/time/civil_time.h"
#include "service/domain/policies.h"
#include "service/storage/journal.h"
#include "service/storage/store.h"

namespace unioncare::storage {

extern const journal::Table kPolicies;
extern const journal::Table kOccasionRules;
extern const journal::Table kOccasionSets;

// The rule for an occasion whose event is on `event_on`: of the union itself, else of the nearest
// union above it, else of the installation; of several the one valid that day. NOT_FOUND never: a
// data directory always holds the shipped policy; DATA_LOSS when it does not.
absl::StatusOr<OccasionRule> OccasionRuleFor(const Snapshot& snapshot, UnionId union_id,
                                             Occasion occasion, absl::CivilDay event_on);

}  // namespace unioncare::storage
