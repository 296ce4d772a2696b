// The tables hardship_rounds and hardship_round_files.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/time/civil_time.h"
#include "service/domain/hardship_rounds.h"
#include "service/storage/journal.h"
#include "service/storage/store.h"

namespace unioncare::storage {

extern const journal::Table kHardshipRounds;
extern const journal::Table kHardshipRoundFiles;

// It gets its number.
absl::Status InsertHardshipRound(Transaction& transaction, UnionId union_id, HardshipRound& made);
// Its version rises.
absl::Status ReplaceHardshipRound(Transaction& transaction, UnionId union_id,
                                  HardshipRound& changed);
absl::StatusOr<std::optional<HardshipRound>> FindHardshipRound(const Snapshot& snapshot,
                                                               UnionId union_id,
                                                               HardshipRoundId id);
// With numbers below `before`, the newest first.
absl::StatusOr<std::vector<HardshipRound>> ListHardshipRounds(const Snapshot& snapshot,
                                                              UnionId union_id, int64_t before,
                                                              int limit);
// Those whose last day is this one or later, by that day, but for cancelled ones.
absl::StatusOr<std::vector<HardshipRound>> HardshipRoundsFrom(const Snapshot& snapshot,
                                                              UnionId union_id,
                                                              absl::CivilDay day);
absl::StatusOr<std::vector<HardshipRound>> OpenHardshipRounds(const Snapshot& snapshot,
                                                              UnionId union_id);

// Where a file belongs; nothing for one that was always open intake.
absl::StatusOr<std::optional<HardshipPlace>> FindHardshipPlace(const Snapshot& snapshot,
                                                               UnionId union_id,
                                                               HardshipFileId file);
// `member`: whom the file is about.
absl::Status KeepHardshipPlace(Transaction& transaction, UnionId union_id, HardshipFileId file,
                               MemberId member, const HardshipPlace& place);
absl::StatusOr<int> CountHardshipRoundFiles(const Snapshot& snapshot, UnionId union_id,
                                            HardshipRoundId round);
// The files of a round with numbers above `after`, by number.
absl::StatusOr<std::vector<HardshipRoundFile>> ListHardshipRoundFiles(const Snapshot& snapshot,
                                                                      UnionId union_id,
                                                                      HardshipRoundId round,
                                                                      int64_t after, int limit);
// Of all open rounds with a stage that ends on this day or before, the files that may still want
// something: by round and number.
absl::StatusOr<std::vector<HardshipRoundFile>> ListHardshipRoundFilesDue(const Snapshot& snapshot,
                                                                         UnionId union_id,
                                                                         absl::CivilDay until,
                                                                         int limit);

}  // namespace unioncare::storage
