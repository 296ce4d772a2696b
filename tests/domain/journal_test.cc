// The Merkle arithmetic against RFC 6962: published vectors, and its recursive definition.
#include "service/domain/journal.h"

#include <string>
#include <utility>
#include <vector>

#include "gtest/gtest.h"

namespace unioncare::journal {
namespace {

std::string Hex(const crypto::Hash& hash) { return crypto::Hex(crypto::View(hash)); }

// The definition of RFC 6962, section 2.1: a tree splits at the largest power of two below its
// size.
crypto::Hash DefinedRoot(absl::Span<const std::string> leaves) {
  if (leaves.empty()) return crypto::Sha256({});
  if (leaves.size() == 1) return crypto::Sha256({absl::string_view("\0", 1), leaves[0]});
  size_t split = 1;
  while (split * 2 < leaves.size()) split *= 2;
  const crypto::Hash left = DefinedRoot(leaves.subspan(0, split));
  const crypto::Hash right = DefinedRoot(leaves.subspan(split));
  return crypto::Sha256({absl::string_view("\1", 1), crypto::View(left), crypto::View(right)});
}

void Ignore(Node, const crypto::Hash&) {}

TEST(Merkle, ThePublishedTestTreeHasItsRoots) {
  const std::vector<std::string> leaves = {
      "",
      std::string("\x00", 1),
      "\x10",
      "\x20\x21",
      "\x30\x31",
      "\x40\x41\x42\x43",
      "\x50\x51\x52\x53\x54\x55\x56\x57",
      "\x60\x61\x62\x63\x64\x65\x66\x67\x68\x69\x6a\x6b\x6c\x6d\x6e\x6f",
  };
  const char* const roots[] = {
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
      "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
      "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
      "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
      "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
      "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
      "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
      "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
      "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
  };
  Frontier tree;
  EXPECT_EQ(Hex(tree.Root()), roots[0]);
  for (size_t size = 1; size <= leaves.size(); ++size) {
    tree.Append(LeafHash(leaves[size - 1]), Ignore);
    EXPECT_EQ(Hex(tree.Root()), roots[size]) << "size " << size;
  }
}

TEST(Merkle, EveryRootOfUpTo70LeavesIsAsDefined) {
  std::vector<std::string> leaves;
  Frontier tree;
  for (int size = 0; size <= 70; ++size) {
    EXPECT_EQ(tree.size(), size);
    EXPECT_EQ(Hex(tree.Root()), Hex(DefinedRoot(leaves))) << "size " << size;
    leaves.push_back("entry " + std::to_string(size));
    tree.Append(LeafHash(leaves.back()), Ignore);
  }
}

TEST(Merkle, EveryInteriorNodeIsCompletedOnceAndIsTheRootOfItsLeaves) {
  std::vector<std::string> leaves;
  Frontier tree;
  int64_t completed = 0;
  for (int64_t leaf = 0; leaf < 70; ++leaf) {
    EXPECT_EQ(NodeCount(leaf), completed);
    leaves.push_back("entry " + std::to_string(leaf));
    int levels = 0;
    tree.Append(LeafHash(leaves.back()), [&](Node node, const crypto::Hash& hash) {
      EXPECT_EQ(node, NodeAbove(leaf, ++levels));
      const size_t width = size_t{1} << node.level;
      const size_t first = node.position * width;
      ASSERT_EQ(first + width, leaves.size());
      EXPECT_EQ(Hex(hash), Hex(DefinedRoot(absl::MakeSpan(leaves).subspan(first, width))));
      EXPECT_EQ(LeftChild(node), (Node{.level = node.level - 1, .position = node.position * 2}));
      ++completed;
    });
    EXPECT_EQ(levels, CompletedLevels(leaf));
  }
}

TEST(Merkle, TheHashesOfThePeaksGiveTheRoot) {
  std::vector<std::string> leaves;
  for (int64_t size = 0; size <= 70; ++size) {
    std::vector<crypto::Hash> hashes;
    int64_t covered = 0;
    for (const Node peak : Peaks(size)) {
      const int64_t width = int64_t{1} << peak.level;
      ASSERT_EQ(peak.position * width, covered);
      hashes.push_back(DefinedRoot(absl::MakeSpan(leaves).subspan(covered, width)));
      covered += width;
    }
    EXPECT_EQ(covered, size);
    EXPECT_EQ(Hex(Root(hashes)), Hex(DefinedRoot(leaves))) << "size " << size;
    leaves.push_back("entry " + std::to_string(size));
  }
}

TEST(Merkle, ANodeNeverPassesForALeaf) {
  const crypto::Hash left = LeafHash("left");
  const crypto::Hash right = LeafHash("right");
  const std::string both = std::string(crypto::View(left)) + std::string(crypto::View(right));
  EXPECT_NE(Hex(NodeHash(left, right)), Hex(LeafHash(both)));
}

}  // namespace
}  // namespace unioncare::journal
