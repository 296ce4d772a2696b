// Filling batches: who is next, and what the rules say of them. The same for a batch that is kept
// and for one that is only tried.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "service/domain/disbursement_batches.h"
#include "service/domain/disbursements.h"
#include "service/storage/disbursement_batches.h"
#include "service/storage/store.h"

namespace unioncare::api {

// A batch as it is worked on.
struct BatchWork {
  UnionId union_id{0};
  Disbursement head;
  DisbursementBatch batch;
  std::vector<GroupId> groups;   // that of the batch and those below it, sorted
  std::vector<MemberId> named;   // of a list of names
};

// What became of some people of a selection.
struct Looked {
  std::vector<Entry> fit;
  std::vector<storage::LeftOutRow> left_out;
};

// True when everybody who is in was judged by the rules, the members and the day as they are now.
absl::StatusOr<bool> IsSettled(const Snapshot& snapshot, UnionId union_id,
                               const Disbursement& head, const DisbursementBatch& batch);

// True when judging again has found of an entry what stands there.
bool SameVerdict(const Entry& was, const Entry& is);

// True when the standards by which a batch was filled are those of today, too: of one that the day
// of approval decides.
absl::StatusOr<bool> IsJudgedByToday(const Snapshot& snapshot, UnionId union_id,
                                     const Disbursement& head);

// Judges the next people of the selection, at most `limit`, and moves the place of the batch, the
// sums of the disbursement and its terms along. Whoever is in it already is passed over.
absl::StatusOr<Looked> LookAtNext(const Snapshot& snapshot, BatchWork& work, int limit);

// Looks at the next people, at most kBatchSliceMax, and keeps what comes of it: first again at
// those who are in, where they have to be, then at the others. `kept` counts the former who may
// stay.
struct Filled {
  Looked looked;  // those who came in, and those who were left or taken out
  int kept = 0;
};
absl::StatusOr<Filled> FillOn(Transaction& transaction, BatchWork& work, bool again);

// Submits a batch that is filled. Refuses kBatchUnfilled, and what CheckWhole and CheckAggregates
// do.
absl::StatusOr<Disbursement> SubmitBatch(Transaction& transaction, UnionId union_id,
                                         const Disbursement& head);

// Has a batch judged anew when a change touches what its people were judged by.
absl::Status UnsettleIfJudgedBy(Transaction& transaction, UnionId union_id,
                                const Disbursement& before, const Disbursement& after);

}  // namespace unioncare::api
