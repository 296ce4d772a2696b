// The arithmetic of the journal's RFC 6962 Merkle tree: hashes of leaves and nodes, which nodes an
// append completes, and the root. Nothing here reads or keeps anything.
#pragma once

#include <cstdint>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "service/base/crypto.h"

namespace unioncare::journal {

// SHA-256(0x00 ‖ entry) and SHA-256(0x01 ‖ left ‖ right): the first byte keeps a node from ever
// passing for a leaf.
crypto::Hash LeafHash(absl::string_view entry);
crypto::Hash NodeHash(const crypto::Hash& left, const crypto::Hash& right);

// A place in the tree. Level 0 holds the leaves; the node at (level, position) covers the 2^level
// leaves from position * 2^level, and exists from the moment all of them do.
struct Node {
  int level = 0;
  int64_t position = 0;
  friend bool operator==(const Node&, const Node&) = default;
};

// How many interior nodes the append of this leaf (counted from 0) completes: those at the levels
// 1 to this number above it. On average it is one.
int CompletedLevels(int64_t leaf);

// The node at `level` above this leaf, and the left of its two children.
Node NodeAbove(int64_t leaf, int level);
Node LeftChild(Node node);

// How many interior nodes are complete in a tree of `size` leaves.
int64_t NodeCount(int64_t size);

// The largest complete subtrees of a tree of `size` leaves, from left to right: the root follows
// from their hashes alone.
std::vector<Node> Peaks(int64_t size);

// The root of the tree with these peaks; of the empty tree when there are none.
crypto::Hash Root(absl::Span<const crypto::Hash> peaks);

// A tree under construction that remembers its peaks only.
class Frontier {
 public:
  // Adds a leaf and shows the interior nodes that it completes, from the lowest up.
  void Append(const crypto::Hash& leaf,
              absl::FunctionRef<void(Node, const crypto::Hash&)> completed);
  int64_t size() const { return size_; }
  crypto::Hash Root() const { return journal::Root(peaks_); }

 private:
  int64_t size_ = 0;
  std::vector<crypto::Hash> peaks_;
};

}  // namespace unioncare::journal
