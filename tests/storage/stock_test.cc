// The table of stock moves, on a real file: what is left follows them, and the constraints say no
// to what the rules forbid.
#include "service/storage/stock.h"

#include <gtest/gtest.h>

#include <optional>
#include <vector>

#include "service/domain/members.h"
#include "service/storage/disbursements.h"
#include "service/storage/funds.h"
#include "service/storage/members.h"
#include "service/storage/unions.h"
#include "tests/storage/area_fixture.h"

namespace unioncare::storage {
namespace {

constexpr UnionId kUnion{1};
constexpr StockItemId kItem{DisbursementId{1}, 1};

class StockTest : public AreaFixture {
 protected:
  // Three boxes of fruit for one member, who did not take them.
  void SetUp() override {
    AreaFixture::SetUp();
    ASSERT_TRUE(Write(kInstallation, [](Transaction& transaction) {
                  return InsertUnion(transaction, Union{.display_name = "工会"}).status();
                }).ok());
    for (const char* name : {"张伟", "李娜"}) {
      Do([&](Transaction& transaction) -> absl::Status {
        const CreateMember command{.union_id = kUnion, .fields = {.display_name = name}};
        ASSIGN_OR_RETURN(MemberDecision decided, Decide(command, {}, kToday));
        return InsertMember(transaction, kUnion, std::move(decided)).status();
      });
    }
    Do([&](Transaction& transaction) {
      Fund fund{.union_id = kUnion,
                .source = FundSource::kUnionFunds,
                .display_name = "工会经费",
                .opened_on = kToday,
                .opening_fen = 100000};
      return InsertFund(transaction, fund, "期初");
    });
    Do([&](Transaction& transaction) -> absl::Status {
      Disbursement head;
      head.state = DisbursementState::kRequested;
      head.kind = BenefitKind::kFestival;
      head.display_name = "中秋慰问";
      head.event_on = kToday;
      head.form = DeliveryForm::kGoods;
      head.fund = FundId{1};
      head.amount_fen = 1000;
      head.entry_count = head.open_count = 1;
      head.items = {{.display_name = "月饼", .quantity = 3, .unit = "盒", .unit_price_fen = 300},
                    {.display_name = "贺卡", .quantity = 1, .unit = "张", .unit_price_fen = 100}};
      head.requested_by = UserId{2};
      head.request_time = kStart;
      head.requested_on = kToday;
      RETURN_IF_ERROR(InsertDisbursement(transaction, kUnion, MemberId{1}, UserId{5}, head));
      Entry entry{.position = 1,
                  .member = MemberId{1},
                  .event_on = kToday,
                  .quantity = 3,
                  .amount_fen = 1000,
                  .state = EntryState::kLeftOver,
                  .signed_on = kToday};
      return InsertEntries(transaction, kUnion, head.id, {entry});
    });
  }

  void Do(std::function<absl::Status(Transaction&)> operation) {
    const absl::Status done = Write(kUnion, std::move(operation));
    ASSERT_TRUE(done.ok()) << done;
  }
  static StockMove Gift(int quantity) {
    StockMove move;
    move.item = kItem;
    move.kind = StockMoveKind::kGiven;
    move.quantity = quantity;
    move.amount_fen = 333;
    move.moved_on = move.event_on = kToday;
    move.member = MemberId{2};
    move.benefit = BenefitKind::kFestival;
    move.relation = Relation::kSpouse;
    move.agent_name = "王某";
    move.policy_code = "CN-JS-2018";
    move.reason = "新调入";
    return move;
  }
  absl::Status Try(StockMove move) {
    return Write(kUnion, [&](Transaction& transaction) {
      return InsertStockMove(transaction, kUnion, move);
    });
  }
  std::optional<StockItem> Item() {
    return Read<std::optional<StockItem>>(
        [&](const Snapshot& snapshot) { return FindStockItem(snapshot, kUnion, kItem); });
  }
  std::vector<StockItem> Items(bool all, StockItemId after = {}) {
    return Read<std::vector<StockItem>>([&](const Snapshot& snapshot) {
      return ListStockItems(snapshot, kUnion, after, all, 10);
    });
  }
};

TEST_F(StockTest, WhatIsLeftFollowsTheMoves) {
  ASSERT_TRUE(Item().has_value());
  EXPECT_EQ(Item()->goods, "月饼、贺卡");
  EXPECT_EQ(Item()->unit, "盒");
  EXPECT_EQ(Item()->left, 3);
  EXPECT_EQ(Item()->from_on, kToday);
  EXPECT_TRUE(Try(Gift(2)).ok());
  EXPECT_EQ(Item()->left, 1);
  EXPECT_TRUE(Try(Gift(1)).ok());
  EXPECT_TRUE(Items(false).empty());
  ASSERT_EQ(Items(true).size(), 1u);
  EXPECT_EQ(Items(true)[0].left, 0);
  EXPECT_TRUE(Items(true, kItem).empty()) << "the page behind it";
}

TEST_F(StockTest, AMoveComesBackAsItWasKept) {
  ASSERT_TRUE(Try(Gift(2)).ok());
  auto moves = Read<std::vector<StockMove>>(
      [&](const Snapshot& snapshot) { return ListStockMoves(snapshot, kUnion, 100, 10); });
  ASSERT_EQ(moves.size(), 1u);
  StockMove move = moves[0];
  EXPECT_EQ(Number(move.id), 1);
  EXPECT_EQ(move.relation, Relation::kSpouse);
  EXPECT_EQ(move.agent_name, "王某");
  EXPECT_EQ(move.move_time, kStart);
  move.back_on = kToday;
  move.back_reason = "不要";
  Do([&](Transaction& transaction) { return ReplaceStockMove(transaction, kUnion, move); });
  const auto found = Read<std::optional<StockMove>>(
      [&](const Snapshot& snapshot) { return FindStockMove(snapshot, kUnion, move.id); });
  ASSERT_TRUE(found.has_value());
  EXPECT_EQ(found->back_reason, "不要");
  EXPECT_EQ(found->version, 2);
  EXPECT_EQ(Item()->left, 3);
}

TEST_F(StockTest, AGiftCountsAsAGrantUntilItIsBack) {
  ASSERT_TRUE(Try(Gift(2)).ok());
  const auto grants = [&] {
    return Read<std::vector<GrantRow>>(
        [&](const Snapshot& snapshot) -> absl::StatusOr<std::vector<GrantRow>> {
          std::vector<GrantRow> rows;
          RETURN_IF_ERROR(AddStockGrants(snapshot, kUnion, MemberId{2}, rows));
          return rows;
        });
  };
  ASSERT_EQ(grants().size(), 1u);
  EXPECT_EQ(grants()[0].entry.amount_fen, 333);
  EXPECT_EQ(grants()[0].kind, BenefitKind::kFestival);
  EXPECT_EQ(grants()[0].serial, 1);
  EXPECT_TRUE(CountsTowardCaps(grants()[0].state, grants()[0].entry));
}

TEST_F(StockTest, TheTableRefusesWhatMakesNoSense) {
  StockMove nobody = Gift(1);
  nobody.member.reset();
  EXPECT_FALSE(Try(nobody).ok()) << "given to nobody";
  StockMove lost = nobody;
  lost.kind = StockMoveKind::kWrittenOff;
  EXPECT_TRUE(Try(lost).ok());
  lost.reason = "";
  EXPECT_FALSE(Try(lost).ok()) << "written off without a reason";
  StockMove elsewhere = Gift(1);
  elsewhere.item.position = 2;
  EXPECT_FALSE(Try(elsewhere).ok()) << "of a line that there is not";
  EXPECT_FALSE(Try(Gift(0)).ok());
}

}  // namespace
}  // namespace unioncare::storage
