// The tables standards and aggregate_caps, and which of their rows bear on a union.
#pragma once

#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/time/civil_time.h"
#include "service/domain/policies.h"
#include "service/domain/standards.h"
#include "service/storage/journal.h"
#include "service/storage/store.h"

namespace unioncare::storage {

extern const journal::Table kStandards;
extern const journal::Table kAggregateCaps;

// What bears on a union, each row with its place: first the policies of the union itself, then
// those of the unions above it, nearest first; then, in the same order and ending with the
// installation, those of the province in which the union is, and those of the whole country. A
// policy of a union holds on its own level unless its jurisdiction is the code of a province or of
// the country; one of the installation is of the country unless it is of a province.
struct StandardsInScope {
  std::vector<Standard> standards;      // of all days and versions
  std::vector<AggregateCap> aggregates;  // likewise
  std::string province;                  // "CN-JS"; empty when nobody says
};

// For an event on `event_on`, of one kind, or of all when it is unspecified. Where a union is says
// the topmost union of its path whose policies, valid on that day, name a province; of several that
// one names, the policy that was imported last; before any of them was valid, the first. NOT_FOUND
// never: a union that does not exist has what the installation has.
absl::StatusOr<StandardsInScope> StandardsFor(const Snapshot& snapshot, UnionId union_id,
                                              BenefitKind kind, absl::CivilDay event_on);

// What stands above a policy that is not kept yet, with the province that the unions above its
// issuer say.
absl::StatusOr<StandardsInScope> StandardsAbove(const Snapshot& snapshot, const PolicyHead& head);

// Keeps the rows of a policy that was just kept.
absl::Status InsertStandards(Transaction& transaction, const Policy& made);

}  // namespace unioncare::storage
