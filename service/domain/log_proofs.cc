// Inclusion and consistency in Merkle trees.
#include "service/domain/log_proofs.h"

#include <bit>

#include "service/base/status.h"

namespace unioncare::journal {
namespace {

// The largest power of two below `count`, which is at least 2: where a tree splits.
int64_t SplitOf(int64_t count) {
  return static_cast<int64_t>(std::bit_floor(static_cast<uint64_t>(count - 1)));
}

// The root over `count` leaves from `first` on. What stands left of a split is always complete.
absl::StatusOr<crypto::Hash> RootOver(int64_t first, int64_t count, NodeReader read) {
  if (std::has_single_bit(static_cast<uint64_t>(count))) {
    const int level = std::countr_zero(static_cast<uint64_t>(count));
    return read(Node{.level = level, .position = first >> level});
  }
  const int64_t split = SplitOf(count);
  ASSIGN_OR_RETURN(const crypto::Hash left, RootOver(first, split, read));
  ASSIGN_OR_RETURN(const crypto::Hash right, RootOver(first + split, count - split, read));
  return NodeHash(left, right);
}

bool IsOdd(int64_t number) { return (number & 1) != 0; }

}  // namespace

absl::StatusOr<ProofHashes> InclusionProof(int64_t leaf, int64_t size, NodeReader read) {
  CHECK(leaf >= 0 && leaf < size);
  ProofHashes down;  // from the root down
  int64_t first = 0, count = size;
  while (count > 1) {
    const int64_t split = SplitOf(count);
    const bool left = leaf < first + split;
    ASSIGN_OR_RETURN(down.emplace_back(),
                     left ? RootOver(first + split, count - split, read)
                          : RootOver(first, split, read));
    if (!left) first += split;
    count = left ? split : count - split;
  }
  return ProofHashes(down.rbegin(), down.rend());
}

absl::StatusOr<ProofHashes> ConsistencyProof(int64_t old_size, int64_t size, NodeReader read) {
  CHECK(old_size >= 0 && old_size <= size);
  ProofHashes down;
  if (old_size == 0 || old_size == size) return down;
  int64_t first = 0, count = size, old = old_size;  // of them, the old tree has `old`
  while (old != count) {
    const int64_t split = SplitOf(count);
    const bool left = old <= split;
    ASSIGN_OR_RETURN(down.emplace_back(),
                     left ? RootOver(first + split, count - split, read)
                          : RootOver(first, split, read));
    if (!left) {
      first += split;
      old -= split;
    }
    count = left ? split : count - split;
  }
  // What is left is a whole subtree of the old tree; the checker knows it when it is all of it.
  if (first != 0) {
    ASSIGN_OR_RETURN(down.emplace_back(), RootOver(first, count, read));
  }
  return ProofHashes(down.rbegin(), down.rend());
}

bool Includes(const crypto::Hash& leaf_hash, int64_t leaf, int64_t size,
              absl::Span<const crypto::Hash> path, const crypto::Hash& root) {
  if (leaf < 0 || leaf >= size) return false;
  int64_t at = leaf, last = size - 1;
  crypto::Hash hash = leaf_hash;
  for (const crypto::Hash& beside : path) {
    if (last == 0) return false;
    if (IsOdd(at) || at == last) {
      hash = NodeHash(beside, hash);
      for (; !IsOdd(at) && at != 0; at >>= 1) last >>= 1;
    } else {
      hash = NodeHash(hash, beside);
    }
    at >>= 1;
    last >>= 1;
  }
  return last == 0 && hash == root;
}

bool Extends(int64_t old_size, const crypto::Hash& old_root, int64_t size,
             const crypto::Hash& root, absl::Span<const crypto::Hash> proof) {
  if (old_size < 0 || old_size > size) return false;
  if (old_size == 0) return proof.empty() && old_root == Root({});
  if (old_size == size) return proof.empty() && old_root == root;
  ProofHashes hashes(proof.begin(), proof.end());
  if (std::has_single_bit(static_cast<uint64_t>(old_size))) hashes.insert(hashes.begin(), old_root);
  if (hashes.empty()) return false;
  int64_t at = old_size - 1, last = size - 1;
  for (; IsOdd(at); at >>= 1) last >>= 1;
  crypto::Hash before = hashes.front(), now = hashes.front();
  for (size_t i = 1; i < hashes.size(); ++i) {
    if (last == 0) return false;
    if (IsOdd(at) || at == last) {
      before = NodeHash(hashes[i], before);
      now = NodeHash(hashes[i], now);
      for (; !IsOdd(at) && at != 0; at >>= 1) last >>= 1;
    } else {
      now = NodeHash(now, hashes[i]);
    }
    at >>= 1;
    last >>= 1;
  }
  return last == 0 && before == old_root && now == root;
}

}  // namespace unioncare::journal
