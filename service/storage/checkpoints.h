// The table signing_keys, the heads of logs as they are signed, and proofs over the stored trees.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "service/domain/checkpoints.h"
#include "service/domain/disbursement_proofs.h"
#include "service/domain/disbursements.h"
#include "service/domain/log_proofs.h"
#include "service/storage/journal.h"
#include "service/storage/store.h"

namespace unioncare::storage {

extern const journal::Table kSigningKeys;

// The keys from the first on. DATA_LOSS when their statements do not fit each other: somebody has
// changed the table by hand.
absl::StatusOr<KeyChain> ReadKeyChain(const Snapshot& snapshot);
// True while there is none: a new installation, or one from before there were any.
absl::StatusOr<bool> NoSigningKeys(const Snapshot& snapshot);

// Makes a key, which signs from now on; its file is written unless it is only tried. With `lost`
// the key before signs nothing. Refuses as ReadSigningKey, and kSigningKeyPresent.
struct KeyWish {
  bool lost = false;
  bool try_only = false;
};
absl::StatusOr<LogKey> MakeSigningKey(Transaction& transaction, const KeyWish& wish);

// The head of a log with the key that signs now. Refuses as ReadSigningKey.
struct SignedHead {
  Checkpoint head;
  LogKey key;
  KeyChain chain;
  std::string note;
};
absl::StatusOr<SignedHead> SignHead(const Snapshot& snapshot, UnionId union_id);

// From the stored tree of a log. `old_size` must not be above the size of the head.
absl::StatusOr<journal::ProofHashes> ProveConsistency(const Snapshot& snapshot, UnionId union_id,
                                                      int64_t old_size, int64_t size);

// The journal entries that changed a disbursement or concerned it, with their paths to the root at
// `size`, and, when it is to be open, the keys of the images of its rows. What was sealed with a
// key that was destroyed stays closed. `alive` is asked now and then.
absl::StatusOr<std::vector<ProvenEntry>> ProveDisbursement(const Snapshot& snapshot,
                                                           UnionId union_id, DisbursementId id,
                                                           int64_t size, bool open,
                                                           absl::FunctionRef<bool()> alive);

}  // namespace unioncare::storage
