// The arithmetic of the journal's RFC 6962 Merkle tree.
#include "service/domain/journal.h"

#include <bit>

namespace unioncare::journal {

crypto::Hash LeafHash(absl::string_view entry) {
  return crypto::Sha256({absl::string_view("\0", 1), entry});
}

crypto::Hash NodeHash(const crypto::Hash& left, const crypto::Hash& right) {
  return crypto::Sha256({absl::string_view("\1", 1), crypto::View(left), crypto::View(right)});
}

// A node is complete when its last leaf arrives, and that leaf is the last below every node for
// which all lower bits of its number are ones.
int CompletedLevels(int64_t leaf) { return std::countr_one(static_cast<uint64_t>(leaf)); }

Node NodeAbove(int64_t leaf, int level) { return Node{.level = level, .position = leaf >> level}; }

Node LeftChild(Node node) {
  return Node{.level = node.level - 1, .position = node.position * 2};
}

int64_t NodeCount(int64_t size) { return size - std::popcount(static_cast<uint64_t>(size)); }

std::vector<Node> Peaks(int64_t size) {
  std::vector<Node> peaks;
  int64_t first_leaf = 0;
  for (int level = 62; level >= 0; --level) {
    const int64_t width = int64_t{1} << level;
    if ((size & width) == 0) continue;
    peaks.push_back(Node{.level = level, .position = first_leaf >> level});
    first_leaf += width;
  }
  return peaks;
}

crypto::Hash Root(absl::Span<const crypto::Hash> peaks) {
  if (peaks.empty()) return crypto::Sha256({});
  crypto::Hash root = peaks.back();
  for (size_t i = peaks.size() - 1; i > 0; --i) root = NodeHash(peaks[i - 1], root);
  return root;
}

void Frontier::Append(const crypto::Hash& leaf,
                      absl::FunctionRef<void(Node, const crypto::Hash&)> completed) {
  crypto::Hash hash = leaf;
  const int levels = CompletedLevels(size_);
  for (int level = 1; level <= levels; ++level) {
    hash = NodeHash(peaks_.back(), hash);
    peaks_.pop_back();
    completed(NodeAbove(size_, level), hash);
  }
  peaks_.push_back(hash);
  ++size_;
}

}  // namespace unioncare::journal
