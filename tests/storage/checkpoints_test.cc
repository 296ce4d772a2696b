// Tests of signing keys and signed heads, on a real file.
#include "service/storage/checkpoints.h"

#include <sys/stat.h>

#include <filesystem>
#include <string>

#include "gtest/gtest.h"
#include "service/base/disk.h"
#include "service/base/signatures.h"
#include "service/domain/refusal.h"
#include "service/storage/signing_keys.h"
#include "service/storage/unions.h"
#include "tests/storage/area_fixture.h"

namespace unioncare::storage {
namespace {

constexpr UnionId kUnion{1};

class CheckpointsTest : public AreaFixture {
 protected:
  void SetUp() override {
    AreaFixture::SetUp();
    ASSERT_TRUE(disk::MakeDirectory(keys()).ok());
  }
  std::string keys() const { return path().substr(0, path().rfind('/')) + "/keys"; }

  absl::StatusOr<LogKey> Make(const KeyWish& wish = {}) {
    LogKey made;
    const absl::Status status = Write(kInstallation, [&](Transaction& transaction) -> absl::Status {
      ASSIGN_OR_RETURN(made, MakeSigningKey(transaction, wish));
      return absl::OkStatus();
    });
    if (!status.ok()) return status;
    return made;
  }
  SignedHead Head(UnionId union_id) {
    return Read<SignedHead>(
        [&](const Snapshot& snapshot) { return SignHead(snapshot, union_id); });
  }
  static Reason ReasonOf(const absl::Status& status) {
    const std::vector<Refusal> refusals = RefusalsOf(status);
    return refusals.empty() ? Reason::kNotFound : refusals.front().reason;
  }
  void AddUnion(const char* name) {
    ASSERT_TRUE(Write(kInstallation, [&](Transaction& transaction) {
                  return InsertUnion(transaction, Union{.display_name = name}).status();
                }).ok());
  }
};

TEST_F(CheckpointsTest, TheFirstKeyNamesTheInstallation) {
  EXPECT_TRUE(Read<bool>([](const Snapshot& snapshot) { return NoSigningKeys(snapshot); }));
  const auto made = Make();
  ASSERT_TRUE(made.ok()) << made.status();
  EXPECT_EQ(made->number, 1);
  EXPECT_TRUE(made->vouched);
  const SignedHead head = Head(kInstallation);
  EXPECT_EQ(head.head.origin, ServerOrigin(made->public_key) + "/unions/0");
  EXPECT_EQ(head.head.size, 1);
  EXPECT_EQ(Head(kUnion).head.size, 0);
  EXPECT_EQ(Head(kUnion).head.root, std::string(crypto::View(journal::Root({}))));
  ExpectJournalHolds(kInstallation);
}

TEST_F(CheckpointsTest, AKeyIsAFileOfItsOwnThatNobodyElseReads) {
  const auto made = Make();
  ASSERT_TRUE(made.ok());
  const std::string file = keys() + "/" + SigningKeyFile(made->public_key);
  struct stat facts = {};
  ASSERT_EQ(stat(file.c_str(), &facts), 0);
  EXPECT_EQ(facts.st_mode & 07777, 0400u);
  const auto seed = ReadSigningKey(keys(), made->public_key);
  ASSERT_TRUE(seed.ok());
  EXPECT_EQ(crypto::PublicKeyOf(*seed), made->public_key);
  // The secret is nowhere in the database.
  Close();
  const auto bytes = disk::ReadWhole(path(), 64 << 20);
  ASSERT_TRUE(bytes.ok());
  EXPECT_EQ(bytes->find(std::string(seed->view())), std::string::npos);
  EXPECT_NE(bytes->find(made->public_key), std::string::npos);
  Open();
}

TEST_F(CheckpointsTest, WhatIsTriedLeavesNoFile) {
  ASSERT_TRUE(Make().ok());
  ASSERT_TRUE(Make({.try_only = true}).ok());
  const auto count = std::distance(std::filesystem::directory_iterator(keys()),
                                   std::filesystem::directory_iterator());
  EXPECT_EQ(count, 1);
}

TEST_F(CheckpointsTest, ALostKeyIsReplacedByOneThatNobodyVouchesFor) {
  const auto first = Make();
  ASSERT_TRUE(first.ok());
  EXPECT_EQ(ReasonOf(Make({.lost = true}).status()), Reason::kSigningKeyPresent);
  ASSERT_TRUE(disk::Remove(keys() + "/" + SigningKeyFile(first->public_key)).ok());
  EXPECT_EQ(ReasonOf(Make().status()), Reason::kSigningKeyMissing);
  const auto second = Make({.lost = true});
  ASSERT_TRUE(second.ok()) << second.status();
  EXPECT_FALSE(second->vouched);
  const auto third = Make();
  ASSERT_TRUE(third.ok()) << third.status();
  EXPECT_TRUE(third->vouched);
  const SignedHead head = Head(kInstallation);
  EXPECT_EQ(head.chain.keys.size(), 3u);
  EXPECT_EQ(TrustedKeys(head.chain, "").size(), 1u);
  EXPECT_EQ(TrustedKeys(head.chain, second->public_key).size(), 2u);
  ExpectJournalHolds(kInstallation);
}

TEST_F(CheckpointsTest, TheStoredTreeProvesEveryHeadFromEveryOlderOne) {
  ASSERT_TRUE(Make().ok());
  std::vector<Checkpoint> heads = {Head(kInstallation).head};
  for (int i = 0; i < 20; ++i) {
    AddUnion(absl::StrCat("工会", i).c_str());
    heads.push_back(Head(kInstallation).head);
  }
  const auto hash = [](const std::string& bytes) {
    crypto::Hash made;
    std::copy_n(bytes.begin(), made.size(), made.begin());
    return made;
  };
  for (const Checkpoint& now : heads) {
    for (const Checkpoint& before : heads) {
      if (before.size > now.size) continue;
      const auto proof = Read<journal::ProofHashes>([&](const Snapshot& snapshot) {
        return ProveConsistency(snapshot, kInstallation, before.size, now.size);
      });
      EXPECT_TRUE(journal::Extends(before.size, hash(before.root), now.size, hash(now.root), proof))
          << before.size << " in " << now.size;
    }
  }
}

}  // namespace
}  // namespace unioncare::storage
