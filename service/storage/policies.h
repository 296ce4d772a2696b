// The tables policies, occasion_rules and occasion_sets.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
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

// The sets of occasions in force for a union on a day: of the newest policy with sets of the union
// itself, else of the nearest union above it, else of the installation. Empty when nobody has any.
struct SetsInForce {
  UnionId issuer{0};
  PolicyId policy{0};
  std::vector<OccasionSet> sets;
};
absl::StatusOr<SetsInForce> OccasionSetsFor(const Snapshot& snapshot, UnionId union_id,
                                            absl::CivilDay day);

// True when the issuer holds a policy of this code from this day on.
absl::StatusOr<bool> HoldsPolicy(const Snapshot& snapshot, UnionId issuer, absl::string_view code,
                                 absl::CivilDay valid_from);

absl::StatusOr<ImportPolicyFacts> FactsFor(const Snapshot& snapshot, const Policy& command);
// Keeps a policy with the text that it was read from. It gets its number and time.
absl::StatusOr<PolicyHead> InsertPolicy(Transaction& transaction, Policy made,
                                        const std::string& content);

absl::StatusOr<std::optional<PolicyHead>> FindPolicy(const Snapshot& snapshot, UnionId issuer,
                                                     PolicyId id);
// The text as it was handed in; empty when there is no such policy.
absl::StatusOr<std::string> PolicyContent(const Snapshot& snapshot, UnionId issuer, PolicyId id);
// Policies of one issuer with numbers above `after`, by number.
absl::StatusOr<std::vector<PolicyHead>> ListPolicies(const Snapshot& snapshot, UnionId issuer,
                                                     int64_t after, int limit);
// Where the numbers of a rule come from.
absl::StatusOr<PolicyText> BasisOf(const Snapshot& snapshot, const OccasionRule& rule);

}  // namespace unioncare::storage
