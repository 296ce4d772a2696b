// Tests of stock: what goes, what it is worth, and how it comes back.
#include "service/domain/stock.h"

#include <optional>
#include <string>
#include <vector>

#include "gtest/gtest.h"
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

const absl::CivilDay kToday(2026, 11, 21);

std::string ReasonOf(const absl::Status& status) {
  const std::vector<Refusal> refusals = RefusalsOf(status);
  return refusals.empty() ? "" : InfoOf(refusals.front().reason).name;
}

// Three boxes that cost ¥100.00 together; so many are left.
StockItem Boxes(int left) {
  StockItem item;
  item.id = {DisbursementId{17}, 3};
  item.quantity = 3;
  item.left = left;
  item.amount_fen = 10000;
  item.from_on = kToday - 5;
  return item;
}

std::string Taking(const StockItem& item, int quantity,
                   std::optional<absl::CivilDay> moved_on = std::nullopt) {
  return ReasonOf(
      TakeFrom(item, StockMoveKind::kGiven, quantity, moved_on, "move.", kToday).status());
}

TEST(Stock, GivesNoMoreThanIsLeft) {
  EXPECT_EQ(Taking(Boxes(2), 0), "NUMBER_OUT_OF_RANGE");
  EXPECT_EQ(Taking(Boxes(2), -1), "NUMBER_OUT_OF_RANGE");
  EXPECT_EQ(Taking(Boxes(2), 2), "");
  EXPECT_EQ(Taking(Boxes(2), 3), "NUMBER_OUT_OF_RANGE");
  EXPECT_EQ(Taking(Boxes(0), 1), "NUMBER_OUT_OF_RANGE");
}

TEST(Stock, GoesBetweenTheDayOnWhichItWasLeftAndToday) {
  EXPECT_EQ(Taking(Boxes(3), 1, kToday - 6), "DATE_BEFORE_START");
  EXPECT_EQ(Taking(Boxes(3), 1, kToday - 5), "");
  EXPECT_EQ(Taking(Boxes(3), 1, kToday), "");
  EXPECT_EQ(Taking(Boxes(3), 1, kToday + 1), "DATE_IN_FUTURE");
  const auto move =
      TakeFrom(Boxes(3), StockMoveKind::kWrittenOff, 1, std::nullopt, "", kToday);
  ASSERT_TRUE(move.ok());
  EXPECT_EQ(move->moved_on, kToday);
  EXPECT_EQ(move->kind, StockMoveKind::kWrittenOff);
}

// A price that three do not divide: what goes one by one adds up to what was paid.
TEST(Stock, PartsAreWorthTheWholeToTheFen) {
  int64_t sum = 0;
  for (int left = 3; left > 0; --left) sum += WorthOf(Boxes(left), 1);
  EXPECT_EQ(sum, 10000);
  EXPECT_EQ(WorthOf(Boxes(3), 3), 10000);
  EXPECT_EQ(LeftFen(Boxes(1)), 3333);
  EXPECT_EQ(LeftFen(Boxes(0)), 0);
  StockItem large = Boxes(3);
  large.quantity = large.left = kQuantityMax;
  large.amount_fen = kEntryFenMax;
  EXPECT_EQ(WorthOf(large, kQuantityMax), kEntryFenMax) << "nothing overflows";
}

TEST(Stock, ComesBackOnceWithAReason) {
  StockMove move = *TakeFrom(Boxes(3), StockMoveKind::kGiven, 1, std::nullopt, "move.", kToday);
  move.id = StockMoveId{4};
  const auto back = [&](const char* etag, const char* reason) {
    return PutBack(move, UnionId{2}, etag, reason, kToday + 1);
  };
  EXPECT_EQ(ReasonOf(back("2", "发错").status()), "ETAG_MISMATCH");
  EXPECT_EQ(ReasonOf(back("1", "").status()), "FIELD_REQUIRED");
  ASSERT_TRUE(back("1", "发错").ok());
  move = *back("1", "发错");
  EXPECT_EQ(move.back_on, kToday + 1);
  EXPECT_EQ(move.back_reason, "发错");
  EXPECT_EQ(ReasonOf(back("1", "再次").status()), "NOTHING_SPENT");
}

TEST(Stock, AnEntryIsReversedWithAllOfItsGoodsAlone) {
  EXPECT_EQ(ReasonOf(CheckAllLeft(Boxes(3), UnionId{2})), "");
  EXPECT_EQ(ReasonOf(CheckAllLeft(Boxes(2), UnionId{2})), "NOTHING_SPENT");
}

TEST(Stock, IsWhatLiesOnAShelf) {
  for (int form = 0; form <= 10; ++form) {
    const bool shelf = form == 1 || form == 2 || form == 3 || form == 7 || form == 8 || form == 9;
    EXPECT_EQ(CanBeStock(static_cast<DeliveryForm>(form)), shelf) << form;
  }
}

TEST(Stock, IsNamedByDisbursementAndLine) {
  EXPECT_EQ(NameOf(UnionId{2}, Boxes(3).id), "unions/2/stockItems/17-3");
  EXPECT_EQ(NameOf(UnionId{2}, StockMoveId{4}), "unions/2/stockMoves/4");
}

}  // namespace
}  // namespace unioncare
