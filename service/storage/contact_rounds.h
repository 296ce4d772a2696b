// The tables contact_rounds and contact_round_entries.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "service/domain/contact_rounds.h"
#include "service/storage/journal.h"
#include "service/storage/store.h"

namespace unioncare::storage {

extern const journal::Table kContactRounds;
extern const journal::Table kContactRoundEntries;

// Keeps a new round, which gets a number, and who is in it.
absl::Status InsertRound(Transaction& transaction, UnionId union_id, ContactRound& made,
                         std::vector<RoundEntry>& entries);
// Keeps a changed one, whose version rises.
absl::Status ReplaceRound(Transaction& transaction, UnionId union_id, ContactRound& changed);
absl::StatusOr<std::optional<ContactRound>> FindRound(const Snapshot& snapshot, UnionId union_id,
                                                      RoundId id);
// Rounds with numbers below `before`, the newest first.
absl::StatusOr<std::vector<ContactRound>> ListRounds(const Snapshot& snapshot, UnionId union_id,
                                                     int64_t before, int limit);

absl::Status InsertRoundEntry(Transaction& transaction, UnionId union_id, const RoundEntry& made);
absl::Status ReplaceRoundEntry(Transaction& transaction, UnionId union_id, RoundEntry& changed);
absl::StatusOr<std::optional<RoundEntry>> FindRoundEntry(const Snapshot& snapshot,
                                                         UnionId union_id, RoundId round,
                                                         MemberId record);
// By number of the member, behind one.
absl::StatusOr<std::vector<RoundEntry>> ListRoundEntries(const Snapshot& snapshot,
                                                         UnionId union_id, RoundId round,
                                                         int64_t after, int limit);
// Of one record, in open rounds.
absl::StatusOr<std::vector<RoundEntry>> OpenEntriesOf(const Snapshot& snapshot, UnionId union_id,
                                                      absl::Span<const MemberId> records);
// Those that a contact ticked off.
absl::StatusOr<std::vector<RoundEntry>> EntriesTickedBy(const Snapshot& snapshot,
                                                        UnionId union_id, ContactId contact);
// True when a round of the year visited somebody on a day that their tier names.
absl::StatusOr<bool> VisitedInYear(const Snapshot& snapshot, UnionId union_id, MemberId record,
                                   int year);

// How many of a round are in each state.
struct RoundCounts {
  int waiting = 0;
  int visited = 0;
  int waived = 0;
  int gone = 0;  // of those who wait
};
absl::StatusOr<RoundCounts> CountRound(const Snapshot& snapshot, UnionId union_id, RoundId round);

// What was signed for of a disbursement: who, when, and through whom.
struct Signature {
  MemberId member{0};
  absl::CivilDay signed_on;
  std::string agent_name;
};
absl::StatusOr<std::vector<Signature>> SignaturesOf(const Snapshot& snapshot, UnionId union_id,
                                                    DisbursementId disbursement);

}  // namespace unioncare::storage
