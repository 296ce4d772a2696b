// Tests of the table transfers, on a real file.
#include "service/storage/transfers.h"

#include "gtest/gtest.h"
#include "service/storage/members.h"
#include "service/storage/unions.h"
#include "tests/storage/area_fixture.h"

namespace unioncare::storage {
namespace {

class TransfersTest : public AreaFixture {
 protected:
  // Unions 1 to 3, the first two with two members.
  void SetUp() override {
    AreaFixture::SetUp();
    for (const char* name : {"甲校", "乙校", "丙校"}) {
      ASSERT_TRUE(Write(kInstallation, [&](Transaction& transaction) {
                    return InsertUnion(transaction, Union{.display_name = name}).status();
                  }).ok());
    }
    for (const int64_t number : {1, 2, 3}) {
      for (const char* name : {"张伟", "李娜"}) AddMember(UnionId{number}, name);
    }
  }

  void AddMember(UnionId union_id, const char* name) {
    const absl::Status added = Write(union_id, [&](Transaction& transaction) -> absl::Status {
      const CreateMember command{.union_id = union_id, .fields = {.display_name = name}};
      ASSIGN_OR_RETURN(const MemberNeighbours facts, FactsFor(transaction, command));
      ASSIGN_OR_RETURN(MemberDecision decided, Decide(command, facts, kToday));
      return InsertMember(transaction, union_id, std::move(decided)).status();
    });
    ASSERT_TRUE(added.ok()) << added;
  }

  // Runs one operation that touches both unions.
  absl::Status WriteBoth(const Transfer& transfer,
                         std::function<absl::Status(Transaction&)> operation) {
    return store().WriteAndWait([&](Transaction& transaction) -> absl::StatusOr<Outcome> {
      RETURN_IF_ERROR(operation(transaction));
      transaction.Concerns(transfer.from, "from");
      transaction.AlsoConcerns(transfer.to, "to");
      RETURN_IF_ERROR(journal::Close(transaction).status());
      return Outcome::kKeep;
    });
  }

  Transfer Offer(UnionId from, MemberId member, UnionId to) {
    Transfer transfer;
    transfer.from = from;
    transfer.member = member;
    transfer.to = to;
    transfer.transfer_on = kToday;
    transfer.reason = "工作调动";
    const absl::Status kept = WriteBoth(transfer, [&](Transaction& transaction) {
      return InsertTransfer(transaction, transfer);
    });
    EXPECT_TRUE(kept.ok()) << kept;
    return transfer;
  }
  void Accept(Transfer transfer, MemberId successor) {
    transfer.state = TransferState::kAccepted;
    transfer.successor = successor;
    const absl::Status kept = WriteBoth(transfer, [&](Transaction& transaction) {
      return ReplaceTransfer(transaction, transfer);
    });
    EXPECT_TRUE(kept.ok()) << kept;
  }

  std::optional<Transfer> Find(UnionId union_id, TransferId id) {
    return Read<std::optional<Transfer>>(
        [&](const Snapshot& snapshot) { return FindTransfer(snapshot, union_id, id); });
  }
  std::vector<RecordIn> Elsewhere(UnionId union_id, MemberId person) {
    return Read<std::vector<RecordIn>>(
        [&](const Snapshot& snapshot) { return RecordsElsewhere(snapshot, union_id, {person}); });
  }
};

using Records = std::vector<RecordIn>;
constexpr UnionId kA{1}, kB{2}, kC{3};
constexpr MemberId kOne{1}, kTwo{2};

TEST_F(TransfersTest, BothUnionsFindTheSameTransferUnderTheirOwnNumbers) {
  Offer(kB, kTwo, kA);  // so that the numbers differ
  const Transfer offered = Offer(kA, kOne, kB);
  EXPECT_EQ(offered.from_id, TransferId{2});
  EXPECT_EQ(offered.to_id, TransferId{2});
  const Transfer third = Offer(kC, kOne, kB);
  EXPECT_EQ(third.from_id, TransferId{1});
  EXPECT_EQ(third.to_id, TransferId{3});
  for (const auto& [union_id, id] : {std::pair(kA, offered.from_id), {kB, offered.to_id}}) {
    const std::optional<Transfer> found = Find(union_id, id);
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(found->from, kA);
    EXPECT_EQ(found->from_id, offered.from_id);
    EXPECT_EQ(found->to, kB);
    EXPECT_EQ(found->to_id, offered.to_id);
    EXPECT_EQ(found->member, kOne);
    EXPECT_EQ(found->successor, std::nullopt);
    EXPECT_EQ(found->reason, "工作调动");
    EXPECT_EQ(found->transfer_on, kToday);
    EXPECT_EQ(found->decide_time, std::nullopt);
  }
  EXPECT_FALSE(Find(kA, TransferId{9}).has_value());
  EXPECT_EQ(Read<std::vector<Transfer>>([&](const Snapshot& snapshot) {
              return ListTransfers(snapshot, kB, 1, 10);
            }).size(),
            2u);
  for (const UnionId each : {kA, kB, kC}) ExpectJournalHolds(each);
}

TEST_F(TransfersTest, AMemberHasOneOpenOffer) {
  const Transfer offered = Offer(kA, kOne, kB);
  const auto open = [&] {
    return Read<std::optional<TransferId>>(
        [&](const Snapshot& snapshot) { return OpenTransferOf(snapshot, kA, kOne); });
  };
  EXPECT_EQ(open(), offered.from_id);
  Transfer second = offered;
  EXPECT_FALSE(WriteBoth(second, [&](Transaction& transaction) {
                 return InsertTransfer(transaction, second);
               }).ok());
  Transfer declined = offered;
  declined.state = TransferState::kDeclined;
  declined.answer = "尚未报到";
  ASSERT_TRUE(WriteBoth(declined, [&](Transaction& transaction) {
                return ReplaceTransfer(transaction, declined);
              }).ok());
  EXPECT_EQ(open(), std::nullopt);
  EXPECT_EQ(Find(kB, offered.to_id)->answer, "尚未报到");
  EXPECT_EQ(Find(kB, offered.to_id)->version, 2);
  Offer(kA, kOne, kC);
  for (const UnionId each : {kA, kB, kC}) ExpectJournalHolds(each);
}

TEST_F(TransfersTest, RecordsElsewhereAreFollowedThereAndBack) {
  EXPECT_EQ(Elsewhere(kA, kOne), Records());
  const Transfer out = Offer(kA, kOne, kB);
  EXPECT_EQ(Elsewhere(kA, kOne), Records()) << "an offer leads nowhere";
  Accept(out, kTwo);
  EXPECT_EQ(Elsewhere(kA, kOne), (Records{{kB, kTwo}}));
  EXPECT_EQ(Elsewhere(kB, kTwo), (Records{{kA, kOne}}));
  EXPECT_EQ(Elsewhere(kA, kTwo), Records());
  // On to a third union, and back to the first.
  Accept(Offer(kB, kTwo, kC), kOne);
  EXPECT_EQ(Elsewhere(kA, kOne), (Records{{kB, kTwo}, {kC, kOne}}));
  Accept(Offer(kC, kOne, kA), kOne);
  EXPECT_EQ(Elsewhere(kA, kOne).size(), 2u);
  EXPECT_EQ(Elsewhere(kC, kOne).size(), 2u);
  const auto moved = [&](UnionId union_id, MemberId person) {
    return Read<bool>([&](const Snapshot& snapshot) {
      return HasMoved(snapshot, union_id, person);
    });
  };
  EXPECT_TRUE(moved(kA, kOne));
  EXPECT_FALSE(moved(kB, kOne));
  for (const UnionId each : {kA, kB, kC}) ExpectJournalHolds(each);
}

}  // namespace
}  // namespace unioncare::storage
