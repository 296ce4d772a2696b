// Proofs of RFC 6962 over the Merkle tree of a journal, and their checking as RFC 9162 describes
// it: that a leaf stands in a tree, and that one tree is the beginning of another.
#pragma once

#include <cstdint>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "service/base/crypto.h"
#include "service/domain/journal.h"

namespace unioncare::journal {

// Gives the hash of a complete node of the tree. Making a proof asks for O(log n) of them.
using NodeReader = absl::FunctionRef<absl::StatusOr<crypto::Hash>(Node)>;
using ProofHashes = std::vector<crypto::Hash>;

// The audit path of a leaf, counted from 0, in the tree of `size` leaves, from the leaf up
// (RFC 6962, 2.1.1). The leaf must be in it.
absl::StatusOr<ProofHashes> InclusionProof(int64_t leaf, int64_t size, NodeReader read);

// That the tree of `old_size` leaves is the beginning of that of `size` (RFC 6962, 2.1.2). Empty
// for an old tree that is empty or as large. `old_size` must not be larger.
absl::StatusOr<ProofHashes> ConsistencyProof(int64_t old_size, int64_t size, NodeReader read);

// RFC 9162, 2.1.3.2.
bool Includes(const crypto::Hash& leaf_hash, int64_t leaf, int64_t size,
              absl::Span<const crypto::Hash> path, const crypto::Hash& root);

// RFC 9162, 2.1.4.2; and every tree begins with the empty one.
bool Extends(int64_t old_size, const crypto::Hash& old_root, int64_t size,
             const crypto::Hash& root, absl::Span<const crypto::Hash> proof);

}  // namespace unioncare::journal
