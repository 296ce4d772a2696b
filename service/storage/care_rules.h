// The tables exam_bands, contact_tiers, contact_criteria and retention_rules, and which of their
// rows bear on a union.
#pragma once

#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/time/civil_time.h"
#include "service/domain/care_rules.h"
#include "service/domain/policies.h"
#include "service/storage/journal.h"
#include "service/storage/store.h"

namespace unioncare::storage {

extern const journal::Table kExamBands;
extern const journal::Table kContactTiers;
extern const journal::Table kContactCriteria;
extern const journal::Table kRetentionRules;

// Every rule of care that bears on a union, of all days and versions, each with its place: the same
// as of standards (StandardsFor). Where the union is, is asked for `day`.
struct CareRulesInScope {
  CareRules rules;
  std::string province;
};
absl::StatusOr<CareRulesInScope> CareRulesFor(const Snapshot& snapshot, UnionId union_id,
                                              absl::CivilDay day);

// What is in force above a policy that is not kept yet, on the day from which it is valid.
absl::StatusOr<CareRules> CareRulesAbove(const Snapshot& snapshot, const PolicyHead& head);

// Keeps the rules of a policy that was just kept.
absl::Status InsertCareRules(Transaction& transaction, const Policy& made);

}  // namespace unioncare::storage
