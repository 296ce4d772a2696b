// The table transfers: members who move from one union to another.
#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "service/domain/transfers.h"
#include "service/storage/journal.h"
#include "service/storage/store.h"

namespace unioncare::storage {

extern const journal::Table kTransfers;

// The transfer that a union knows by this number, whichever side it is on.
absl::StatusOr<std::optional<Transfer>> FindTransfer(const Snapshot& snapshot, UnionId union_id,
                                                     TransferId id);
// The transfers of a union with numbers above `after`, by number.
absl::StatusOr<std::vector<Transfer>> ListTransfers(const Snapshot& snapshot, UnionId union_id,
                                                    int64_t after, int limit);
// The offer of a member that nobody has answered.
absl::StatusOr<std::optional<TransferId>> OpenTransferOf(const Snapshot& snapshot,
                                                         UnionId union_id, MemberId member);

// Keeps both halves of a new offer, which get their numbers, person and time.
absl::Status InsertTransfer(Transaction& transaction, Transfer& transfer);
// Keeps both halves of a transfer that was answered; its version rises.
absl::Status ReplaceTransfer(Transaction& transaction, Transfer& transfer);

// What stays with a union that gives a member away: open cases about the member, and open cases and
// tasks that the member is to see to.
struct LeftBehind {
  int open_cases = 0;
  int open_work = 0;
};
absl::StatusOr<LeftBehind> LeftBehindBy(const Snapshot& snapshot, UnionId union_id,
                                        MemberId person);

// A record in a union.
struct RecordIn {
  UnionId union_id{0};
  MemberId member{0};
  bool operator==(const RecordIn& other) const = default;
};
// All further records of a person, which transfers lead to, there and back: in other unions, and in
// this one where somebody came back and was entered anew. `records` are those that are known
// (RecordsOf).
absl::StatusOr<std::vector<RecordIn>> RecordsElsewhere(const Snapshot& snapshot, UnionId union_id,
                                                       const std::vector<MemberId>& records);
// True when there is any.
absl::StatusOr<bool> HasMoved(const Snapshot& snapshot, UnionId union_id, MemberId person);

}  // namespace unioncare::storage
