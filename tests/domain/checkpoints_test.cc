// Signed notes, checkpoints, statements of keys and proofs of Merkle trees, against published
// vectors and against their definitions.
#include "service/domain/checkpoints.h"

#include <string>
#include <vector>

#include "absl/strings/escaping.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "gtest/gtest.h"
#include "service/base/signatures.h"
#include "service/domain/log_proofs.h"

namespace unioncare {
namespace {

using journal::ProofHashes;

std::string Bytes(absl::string_view hex) { return absl::HexStringToBytes(hex); }

crypto::Hash HashIn(absl::string_view hex) {
  const std::string bytes = Bytes(hex);
  crypto::Hash hash;
  std::copy(bytes.begin(), bytes.end(), hash.begin());
  return hash;
}

ProofHashes HashesIn(std::vector<const char*> texts) {
  ProofHashes hashes;
  for (const char* text : texts) hashes.push_back(HashIn(text));
  return hashes;
}

// The tree of eight leaves that implementations of RFC 6962 are tested with.
std::vector<std::string> PublishedLeaves() {
  return {"",
          Bytes("00"),
          Bytes("10"),
          Bytes("2021"),
          Bytes("3031"),
          Bytes("40414243"),
          Bytes("5051525354555657"),
          Bytes("606162636465666768696a6b6c6d6e6f")};
}

// A tree in memory that knows every complete node.
class Tree {
 public:
  explicit Tree(const std::vector<std::string>& leaves) {
    for (const std::string& leaf : leaves) levels_[0].push_back(journal::LeafHash(leaf));
    for (int level = 1; level < 20; ++level) {
      for (size_t i = 0; i + 1 < levels_[level - 1].size(); i += 2) {
        levels_[level].push_back(
            journal::NodeHash(levels_[level - 1][i], levels_[level - 1][i + 1]));
      }
    }
  }
  crypto::Hash Leaf(int64_t leaf) const { return levels_[0].at(leaf); }
  // As RFC 6962, 2.1, defines it, without any node that is kept.
  crypto::Hash Root(int64_t size) const { return size == 0 ? journal::Root({}) : Over(0, size); }
  ProofHashes Inclusion(int64_t leaf, int64_t size) const {
    return *journal::InclusionProof(leaf, size, Reader());
  }
  ProofHashes Consistency(int64_t old_size, int64_t size) const {
    return *journal::ConsistencyProof(old_size, size, Reader());
  }

 private:
  struct Lookup {
    const std::vector<crypto::Hash>* levels;
    absl::StatusOr<crypto::Hash> operator()(journal::Node node) const {
      return levels[node.level].at(static_cast<size_t>(node.position));
    }
  };
  const Lookup& Reader() const { return lookup_; }
  crypto::Hash Over(int64_t first, int64_t count) const {
    if (count == 1) return Leaf(first);
    int64_t split = 1;
    while (split * 2 < count) split *= 2;
    return journal::NodeHash(Over(first, split), Over(first + split, count - split));
  }

  std::vector<crypto::Hash> levels_[20];
  Lookup lookup_{levels_};
};

TEST(LogProofs, AreThePublishedOnes) {
  const Tree tree(PublishedLeaves());
  const char* const kFive = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b";
  const char* const kSixSeven = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0";
  const char* const kFirstFour = "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7";
  const char* const kSecond = "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7";
  const char* const kThirdFourth =
      "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e";
  const char* const kLastFour = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4";
  const char* const kFirst = "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d";
  const char* const kFirstTwo = "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125";
  EXPECT_EQ(tree.Inclusion(0, 1), ProofHashes());
  EXPECT_EQ(tree.Inclusion(0, 8), HashesIn({kSecond, kThirdFourth, kLastFour}));
  EXPECT_EQ(tree.Inclusion(5, 8), HashesIn({kFive, kSixSeven, kFirstFour}));
  EXPECT_EQ(tree.Inclusion(2, 3), HashesIn({kFirstTwo}));
  EXPECT_EQ(tree.Inclusion(1, 5), HashesIn({kFirst, kThirdFourth, kFive}));
  EXPECT_EQ(tree.Consistency(1, 1), ProofHashes());
  EXPECT_EQ(tree.Consistency(1, 8), HashesIn({kSecond, kThirdFourth, kLastFour}));
  EXPECT_EQ(tree.Consistency(6, 8),
            HashesIn({"0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                      kSixSeven, kFirstFour}));
  EXPECT_EQ(tree.Consistency(2, 5), HashesIn({kThirdFourth, kFive}));
}

TEST(LogProofs, HoldForEveryLeafAndSizeAndForNoOther) {
  std::vector<std::string> leaves;
  for (int i = 0; i < 34; ++i) leaves.push_back(absl::StrCat("entry ", i));
  const Tree tree(leaves);
  for (int64_t size = 1; size <= 34; ++size) {
    const crypto::Hash root = tree.Root(size);
    for (int64_t leaf = 0; leaf < size; ++leaf) {
      ProofHashes path = tree.Inclusion(leaf, size);
      EXPECT_TRUE(journal::Includes(tree.Leaf(leaf), leaf, size, path, root));
      for (int64_t other = 0; other < size; ++other) {
        EXPECT_EQ(journal::Includes(tree.Leaf(other), leaf, size, path, root), other == leaf);
        EXPECT_EQ(journal::Includes(tree.Leaf(leaf), other, size, path, root), other == leaf);
      }
      EXPECT_FALSE(journal::Includes(tree.Leaf(leaf), leaf + size, size, path, root));
      EXPECT_FALSE(journal::Includes(tree.Leaf(leaf), -1, size, path, root));
      for (crypto::Hash& hash : path) {
        hash[31] ^= 1;
        EXPECT_FALSE(journal::Includes(tree.Leaf(leaf), leaf, size, path, root));
        hash[31] ^= 1;
      }
      path.push_back(root);
      EXPECT_FALSE(journal::Includes(tree.Leaf(leaf), leaf, size, path, root));
    }
  }
}

TEST(LogProofs, ConsistencyHoldsBetweenAllSizesAndForNoOtherRoot) {
  std::vector<std::string> leaves;
  for (int i = 0; i < 34; ++i) leaves.push_back(absl::StrCat("entry ", i));
  const Tree tree(leaves);
  leaves[3] = "another";
  const Tree rewritten(leaves);
  for (int64_t size = 1; size <= 34; ++size) {
    for (int64_t old = 0; old <= size; ++old) {
      SCOPED_TRACE(absl::StrCat(old, " in ", size));
      ProofHashes proof = tree.Consistency(old, size);
      EXPECT_TRUE(journal::Extends(old, tree.Root(old), size, tree.Root(size), proof));
      EXPECT_FALSE(journal::Extends(size + 1, tree.Root(old), size, tree.Root(size), proof));
      if (old > 3) {
        EXPECT_FALSE(journal::Extends(old, tree.Root(old), size, rewritten.Root(size),
                                      rewritten.Consistency(old, size)));
        EXPECT_FALSE(journal::Extends(old, tree.Root(old), size, rewritten.Root(size), proof));
      }
      for (crypto::Hash& hash : proof) {
        hash[0] ^= 128;
        EXPECT_FALSE(journal::Extends(old, tree.Root(old), size, tree.Root(size), proof));
        hash[0] ^= 128;
      }
      proof.push_back(tree.Root(size));
      EXPECT_FALSE(journal::Extends(old, tree.Root(old), size, tree.Root(size), proof));
    }
  }
}

// RFC 8032, section 7.1: the first three tests.
TEST(Signatures, AreThoseOfTheStandard) {
  const struct {
    const char* seed;
    const char* public_key;
    const char* message;
    const char* signature;
  } kVectors[] = {
      {"9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
       "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
       "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
       "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"},
      {"4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
       "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
       "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
       "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"},
      {"c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
       "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
       "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
       "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"},
  };
  for (const auto& vector : kVectors) {
    const crypto::Key seed(Bytes(vector.seed));
    const std::string message = Bytes(vector.message), signature = Bytes(vector.signature);
    EXPECT_EQ(crypto::Hex(crypto::PublicKeyOf(seed)), vector.public_key);
    EXPECT_EQ(crypto::Hex(crypto::Sign(seed, message)), vector.signature);
    EXPECT_TRUE(crypto::SignatureFits(Bytes(vector.public_key), message, signature));
    EXPECT_FALSE(crypto::SignatureFits(Bytes(vector.public_key), message + "x", signature));
    EXPECT_FALSE(crypto::SignatureFits(Bytes(vector.public_key), message, signature.substr(1)));
    EXPECT_FALSE(crypto::SignatureFits("", message, signature));
  }
}

// The key of one message opens that message, as the key that it came from does, and no other.
TEST(Signatures, AMessageKeyOpensOneMessage) {
  const crypto::Key key(std::string(32, 'k'));
  const std::string one = crypto::Seal(key, std::string(24, '1'), "first", "place");
  const std::string two = crypto::Seal(key, std::string(24, '2'), "second", "place");
  const auto message_key = crypto::MessageKeyOf(key, one);
  ASSERT_TRUE(message_key.ok());
  EXPECT_EQ(crypto::OpenMessage(*message_key, one, "place").value_or(""), "first");
  EXPECT_TRUE(absl::IsDataLoss(crypto::OpenMessage(*message_key, one, "other").status()));
  EXPECT_TRUE(absl::IsDataLoss(crypto::OpenMessage(*message_key, two, "place").status()));
  std::string changed = one;
  for (size_t i = 0; i < changed.size(); ++i) {
    changed[i] ^= 1;
    // The first 16 bytes of the nonce made the key and do nothing else.
    EXPECT_EQ(crypto::OpenMessage(*message_key, changed, "place").ok(), i >= 1 && i <= 16) << i;
    changed[i] ^= 1;
  }
  EXPECT_TRUE(absl::IsDataLoss(crypto::MessageKeyOf(key, "short").status()));
  EXPECT_TRUE(absl::IsDataLoss(crypto::OpenMessage(*message_key, "short", "").status()));
}

// Published notes: of the package note of golang.org/x/mod, and of the C2SP specification.
TEST(SignedNotes, AreThoseOfOtherTools) {
  const std::string text =
      "If you think cryptography is the answer to your problem,\n"
      "then you don't know what your problem is.\n";
  const std::string note = text +
                           "\n\xE2\x80\x94 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAc"
                           "ElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
  const auto secret = crypto::FromBase64("AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz");
  ASSERT_TRUE(secret.ok());
  EXPECT_EQ(SignNote(text, "PeterNeumann", {crypto::Key(secret->substr(1))}), note);
  const struct {
    const char* verifier;
    const char* name;
    std::string note;
  } kNotes[] = {
      {"PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", "PeterNeumann", note},
      {"example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k", "example.com/foo",
       "This is an example message.\n\n\xE2\x80\x94 example.com/foo "
       "Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72Ineya"
       "QM=\n"},
  };
  for (const auto& each : kNotes) {
    const std::string key = PublicKeyIn(each.verifier);
    ASSERT_EQ(key.size(), 32u);
    EXPECT_EQ(VerifierKey(each.name, key), each.verifier);
    EXPECT_EQ(PublicKeyIn(crypto::Hex(key)), key);
    SignedNote read;
    ASSERT_EQ(ReadNote(each.note, read), ProofFault::kNone);
    EXPECT_TRUE(IsSignedBy(read, each.name, key));
    EXPECT_FALSE(IsSignedBy(read, "another", key));
    read.text[0] ^= 1;
    EXPECT_FALSE(IsSignedBy(read, each.name, key));
  }
  EXPECT_EQ(PublicKeyIn("PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"), "");
  EXPECT_EQ(PublicKeyIn("abcd"), "");
  EXPECT_EQ(PublicKeyIn(""), "");
}

// The example of the C2SP specification of checkpoints.
TEST(Checkpoints, AreReadAsTheSpecificationHasThem) {
  const std::string text =
      "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";
  Checkpoint head;
  ASSERT_EQ(ReadCheckpoint({.text = text, .signatures = {}}, head), ProofFault::kNone);
  EXPECT_EQ(head.origin, "example.com/behind-the-sofa");
  EXPECT_EQ(head.size, 20852163);
  EXPECT_EQ(TextOf(head), text);
  EXPECT_EQ(ReadCheckpoint({.text = text + "more\n", .signatures = {}}, head), ProofFault::kNone);
  for (const char* wrong :
       {"", "\n", "a\n1\n", "a\n01\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
        "a\n-1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n", "a\n1\nCsUY\n",
        "\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
        "a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n"}) {
    EXPECT_EQ(ReadCheckpoint({.text = wrong, .signatures = {}}, head), ProofFault::kMalformed)
        << wrong;
  }
}

TEST(SignedNotes, WhatIsNoneIsNotRead) {
  SignedNote note;
  for (const std::string& wrong :
       {std::string(), std::string("text\n"), std::string("text\n\n"), std::string("\n\n"),
        std::string("text\n\n- name AAAAAAA=\n"), std::string("text\n\n\xE2\x80\x94 name\n"),
        std::string("text\n\n\xE2\x80\x94 name AAAA\n"),
        std::string("text\n\n\xE2\x80\x94 a+b AAAAAAA=\n"),
        std::string("text\n\n\xE2\x80\x94 name AAAAAAA="), std::string(5000, 'x')}) {
    EXPECT_EQ(ReadNote(wrong, note), ProofFault::kMalformed) << wrong;
  }
  EXPECT_EQ(ReadNote("text\n\n\xE2\x80\x94 name AAAAAAA=\n", note), ProofFault::kNone);
}

// ---- keys

crypto::Key SeedOf(char letter) { return crypto::Key(std::string(32, letter)); }

// Keys a, b, c…; those in `lost` came after one that was lost.
std::vector<std::string> Statements(const std::string& letters, const std::string& lost = "") {
  std::vector<std::string> statements;
  const std::string server = ServerOrigin(crypto::PublicKeyOf(SeedOf(letters[0])));
  LogKey before;
  for (size_t i = 0; i < letters.size(); ++i) {
    LogKey key{.number = static_cast<int64_t>(i) + 1,
               .public_key = crypto::PublicKeyOf(SeedOf(letters[i])),
               .make_time = absl::FromUnixSeconds(1795000000 + static_cast<int64_t>(i)),
               .vouched = lost.find(letters[i]) == std::string::npos};
    const crypto::Key seed_before = SeedOf(i == 0 ? 'x' : letters[i - 1]);
    key.statement = StateKey(server, key, SeedOf(letters[i]), i == 0 ? nullptr : &before,
                             i == 0 || !key.vouched ? nullptr : &seed_before);
    statements.push_back(key.statement);
    before = key;
  }
  return statements;
}

std::string TrustedLetters(const KeyChain& chain, const std::string& pinned) {
  std::string letters;
  for (const LogKey& key : TrustedKeys(chain, pinned)) {
    for (char letter = 'a'; letter <= 'z'; ++letter) {
      if (crypto::PublicKeyOf(SeedOf(letter)) == key.public_key) letters.push_back(letter);
    }
  }
  return letters;
}

TEST(LogKeys, HandOverToEachOther) {
  KeyChain chain;
  ASSERT_EQ(ReadKeys(Statements("abc"), chain), ProofFault::kNone);
  EXPECT_EQ(chain.keys.size(), 3u);
  EXPECT_EQ(TrustedLetters(chain, ""), "abc");
  EXPECT_EQ(TrustedLetters(chain, crypto::PublicKeyOf(SeedOf('a'))), "abc");
  EXPECT_EQ(TrustedLetters(chain, crypto::PublicKeyOf(SeedOf('c'))), "abc");
  EXPECT_EQ(TrustedLetters(chain, crypto::PublicKeyOf(SeedOf('z'))), "");
}

TEST(LogKeys, NobodyVouchesForTheOneAfterALostOne) {
  KeyChain chain;
  ASSERT_EQ(ReadKeys(Statements("abcd", "c"), chain), ProofFault::kNone);
  EXPECT_FALSE(chain.keys[2].vouched);
  EXPECT_EQ(TrustedLetters(chain, ""), "ab");
  EXPECT_EQ(TrustedLetters(chain, crypto::PublicKeyOf(SeedOf('b'))), "ab");
  EXPECT_EQ(TrustedLetters(chain, crypto::PublicKeyOf(SeedOf('d'))), "cd");
}

TEST(LogKeys, WhatDoesNotFollowIsRefused) {
  const std::vector<std::string> good = Statements("abc"), other = Statements("abd");
  KeyChain chain;
  EXPECT_EQ(ReadKeys({}, chain), ProofFault::kMalformed);
  EXPECT_EQ(ReadKeys(std::vector<std::string>{good[1]}, chain), ProofFault::kKeyChain);
  EXPECT_EQ(ReadKeys(std::vector<std::string>{good[0], good[2]}, chain), ProofFault::kKeyChain);
  EXPECT_EQ(ReadKeys(std::vector<std::string>{good[0], good[0]}, chain), ProofFault::kKeyChain);
  EXPECT_EQ(ReadKeys(std::vector<std::string>{good[0], good[1], other[2]}, chain),
            ProofFault::kNone) << "two that follow one are both its successors";
  // The new key alone says that it replaces the old one.
  std::string forged = good[1];
  const size_t first = forged.find("\n\n") + 2;
  forged.erase(first, forged.find('\n', first) + 1 - first);
  EXPECT_EQ(ReadKeys(std::vector<std::string>{good[0], forged}, chain), ProofFault::kKeyChain);
  EXPECT_EQ(ReadKeys(std::vector<std::string>{
                         good[0], absl::StrReplaceAll(forged, {{"replaces", "lost"}})},
                     chain),
            ProofFault::kKeyChain);
  // Every single bit counts.
  std::string changed = good[1];
  for (size_t i = 0; i < changed.size() * 8; ++i) {
    changed[i / 8] ^= static_cast<char>(1 << i % 8);
    EXPECT_NE(ReadKeys(std::vector<std::string>{good[0], changed}, chain), ProofFault::kNone) << i;
    changed[i / 8] ^= static_cast<char>(1 << i % 8);
  }
}

TEST(Checkpoints, AreOfOneServerOneUnionAndAKeyThatIsTrusted) {
  KeyChain chain;
  ASSERT_EQ(ReadKeys(Statements("ab"), chain), ProofFault::kNone);
  const Checkpoint head{.origin = LogOrigin(chain.server, UnionId{2}),
                        .size = 7,
                        .root = std::string(32, 'r')};
  const std::string note = SignNote(TextOf(head), head.origin, {SeedOf('b')});
  SignedCheckpoint opened;
  EXPECT_EQ(OpenCheckpoint(note, chain.server, chain.keys, opened), ProofFault::kNone);
  EXPECT_EQ(opened.key.number, 2);
  EXPECT_EQ(opened.head.size, 7);
  EXPECT_EQ(OpenCheckpoint(note, chain.server, absl::MakeSpan(chain.keys).first(1), opened),
            ProofFault::kSignature);
  EXPECT_EQ(OpenCheckpoint(note, ServerOrigin("other"), chain.keys, opened), ProofFault::kOtherLog);
  EXPECT_EQ(OpenCheckpoint("no note", chain.server, chain.keys, opened), ProofFault::kMalformed);
  // A witness may have signed it, too; that says nothing to us.
  const std::string seen =
      absl::StrCat(note, "\xE2\x80\x94 witness.example ", crypto::Base64("0123456789"), "\n");
  EXPECT_EQ(OpenCheckpoint(seen, chain.server, chain.keys, opened), ProofFault::kNone);
  std::string changed = note;
  for (size_t i = 0; i < changed.size() * 8; ++i) {
    changed[i / 8] ^= static_cast<char>(1 << i % 8);
    EXPECT_NE(OpenCheckpoint(changed, chain.server, chain.keys, opened), ProofFault::kNone) << i;
    changed[i / 8] ^= static_cast<char>(1 << i % 8);
  }
}

}  // namespace
}  // namespace unioncare
