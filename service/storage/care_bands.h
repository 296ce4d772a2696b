// The tables exam_bands, contact_tiers and retention_rules, and which of their rows bear on a union.
#pragma once

#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/time/civil_time.h"
#include "service/domain/care_bands.h"
#include "service/domain/policies.h"
#include "service/storage/journal.h"
#include "service/storage/store.h"

namespace unioncare::storage {

extern const journal::Table kExamBands;
extern const journal::Table kContactTiers;
extern const journal::Table kRetentionRules;

// What is in force for a union on a day. Of each of the three the nearest policy that says anything
// decides, as a whole; of several of one place, the newest. Codes of policies are empty where nobody
// says anything.
struct CareBandsInForce {
  CareBands bands;
  std::string exam_policy;
  std::string contact_policy;
  std::string retention_policy;
};
absl::StatusOr<CareBandsInForce> CareBandsFor(const Snapshot& snapshot, UnionId union_id,
                                              absl::CivilDay day);

// Keeps the rows of a policy that was just kept.
absl::Status InsertCareBands(Transaction& transaction, const Policy& made);

}  // namespace unioncare::storage
