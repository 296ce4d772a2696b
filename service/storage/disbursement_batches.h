// The tables disbursement_batches, disbursement_batch_items, disbursement_batch_people and
// disbursement_left_out: for whom a batch is, how far it is filled, and who was left out.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/time/civil_time.h"
#include "absl/types/span.h"
#include "service/domain/disbursement_batches.h"
#include "service/domain/refusal.h"
#include "service/storage/journal.h"
#include "service/storage/store.h"

namespace unioncare::storage {

extern const journal::Table kDisbursementBatches;
extern const journal::Table kDisbursementBatchItems;
extern const journal::Table kDisbursementBatchPeople;
extern const journal::Table kDisbursementLeftOut;

// With the items for each.
absl::StatusOr<std::optional<DisbursementBatch>> FindBatch(const Snapshot& snapshot,
                                                           UnionId union_id, DisbursementId id);
// Who is named, in the order of the list.
absl::StatusOr<std::vector<MemberId>> NamedIn(const Snapshot& snapshot, UnionId union_id,
                                              DisbursementId id);

// Keeps a new batch, whose disbursement is kept already, and those whom it names.
absl::Status InsertBatch(Transaction& transaction, UnionId union_id,
                         const DisbursementBatch& batch, const std::vector<MemberId>& named);
// Keeps how far a batch is filled.
absl::Status ReplaceBatch(Transaction& transaction, UnionId union_id,
                          const DisbursementBatch& batch);
// Nobody in a batch counts any more, nor may it be submitted, until it was filled again: it was
// returned or changed. Nothing for a disbursement that is no batch.
absl::Status UnsettleBatch(Transaction& transaction, UnionId union_id, DisbursementId id);

// Somebody of a selection, in its order.
struct FoundCandidate {
  Candidate candidate;
  BatchPlace place;
  std::optional<BirthdayGiftId> gift;  // of birthdays
  absl::CivilDay gift_on;
  int64_t face_value_fen = 0;  // 0: the gift says none
};
// Candidates behind the place of the batch, whoever of them it selects: at most `limit` records, at
// most kBatchScanMax numbers. `to` is where the next call goes on, at_end whether there is more.
// `named` are those of kNamed, when the batch is not kept yet.
struct FoundCandidates {
  std::vector<FoundCandidate> found;
  BatchPlace to;
  bool at_end = false;
};
absl::StatusOr<FoundCandidates> CandidatesOf(const Snapshot& snapshot, UnionId union_id,
                                             const DisbursementBatch& batch,
                                             absl::CivilDay event_on,
                                             absl::Span<const GroupId> groups,
                                             const std::vector<MemberId>& named, int limit);

// True when the record of somebody who is in a batch was changed since a time.
absl::StatusOr<bool> AnybodyChanged(const Snapshot& snapshot, UnionId union_id, DisbursementId id,
                                    absl::Time since);

// Somebody who was left out.
struct LeftOutRow {
  MemberId member{0};
  std::vector<Refusal> refusals;
};
// By number, above `after`.
absl::StatusOr<std::vector<LeftOutRow>> ListLeftOut(const Snapshot& snapshot, UnionId union_id,
                                                    DisbursementId id, int64_t after, int limit);
// Keeps that somebody is left out, and why, or that they are not any more; the count of the batch
// follows.
absl::Status KeepLeftOut(Transaction& transaction, UnionId union_id, DisbursementBatch& batch,
                         MemberId member, const std::vector<Refusal>& refusals);
absl::Status EraseLeftOut(Transaction& transaction, UnionId union_id, DisbursementBatch& batch,
                          MemberId member);

}  // namespace unioncare::storage
