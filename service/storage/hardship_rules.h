// The tables dibao_standards, hardship_rules and household_uses: what income tests read, and which
// households have a file.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "absl/types/span.h"
#include "service/domain/hardship_files.h"
#include "service/storage/journal.h"
#include "service/storage/store.h"

namespace unioncare::storage {

extern const journal::Table kDibaoStandards;
extern const journal::Table kHardshipRules;
extern const journal::Table kHouseholdUses;

// The newest row of a county on a day: of the union, else of the nearest union above it that has
// any of the county.
absl::StatusOr<std::optional<DibaoStandard>> DibaoStandardFor(const Snapshot& snapshot,
                                                              UnionId union_id,
                                                              const std::string& county,
                                                              absl::CivilDay day);
// A row with where it comes from.
struct KeptStandard {
  DibaoStandard standard;
  std::string source;
};
absl::StatusOr<std::vector<KeptStandard>> ListDibaoStandards(const Snapshot& snapshot,
                                                             UnionId union_id, int64_t after,
                                                             int limit);
// Whether the union has a row of this county from this day on, and how many rows it has.
struct StandardFacts {
  bool taken = false;
  int count = 0;
};
absl::StatusOr<StandardFacts> FactsFor(const Snapshot& snapshot, const DibaoStandard& made);
absl::Status InsertDibaoStandard(Transaction& transaction, KeptStandard& made);

// The newest rules of a union itself on a day.
absl::StatusOr<std::optional<HardshipRules>> OwnHardshipRules(const Snapshot& snapshot,
                                                              UnionId union_id,
                                                              absl::CivilDay day);
// Those in force for a union: its own, else those of the nearest union above it; nothing when
// nobody has set any.
absl::StatusOr<std::optional<HardshipRules>> HardshipRulesFor(const Snapshot& snapshot,
                                                              UnionId union_id,
                                                              absl::CivilDay day);
absl::StatusOr<int64_t> CountHardshipRules(const Snapshot& snapshot, UnionId union_id);
// It gets its number.
absl::Status InsertHardshipRules(Transaction& transaction, HardshipRules& made);

// What people of one household have in common over the installation, and nobody else has.
std::string HouseholdHash(const Snapshot& snapshot, IdType id_type, absl::string_view id_no);
struct HouseholdUse {
  UnionId union_id{0};
  HardshipFileId file{0};
};
// The first use of any of these that is not that of `except`.
absl::StatusOr<std::optional<HouseholdUse>> FindHouseholdUse(const Snapshot& snapshot,
                                                             absl::Span<const std::string> hashes,
                                                             const HouseholdUse& except = {});
// Makes a file the one of these people, and of nobody else: an entry in the log of the installation
// beside that of the union. With none it frees all.
absl::Status SetHouseholdUses(Transaction& transaction, const HouseholdUse& use,
                              const std::vector<std::string>& hashes);

}  // namespace unioncare::storage
