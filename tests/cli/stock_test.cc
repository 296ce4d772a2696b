// Stock on the command line: items and moves are called by their numbers.
#include "unioncare/v1/stock.pb.h"

#include "tests/cli/care_fixture.h"

namespace unioncare::client {
namespace {

using ::testing::HasSubstr;

TEST_F(Cli, AGiftFromStockNamesTheItemByDisbursementAndLine) {
  server_.On<v1::GiveStockRequest>(
      "GiveStock", [](const v1::GiveStockRequest& request) { return request.move(); });
  ASSERT_EQ(Run({"aid", "stock-give", "17-3", "--member=5", "--quantity=2", "--kind=festival",
                 "--sub-kind=other-festival", "--given-on=2026-11-20"}),
            0)
      << err_;
  const auto request = server_.Last<v1::GiveStockRequest>("GiveStock");
  EXPECT_EQ(request.name(), "unions/1/stockItems/17-3");
  EXPECT_EQ(request.move().member(), "unions/1/members/5");
  EXPECT_EQ(request.move().quantity(), 2);
  EXPECT_EQ(request.move().benefit_kind(), v1::BENEFIT_KIND_FESTIVAL);
  EXPECT_EQ(request.move().moved_on().day(), 20);
}

TEST_F(Cli, WhatIsPutBackIsReadForItsEtag) {
  server_.On<v1::GetStockMoveRequest>("GetStockMove", [](const v1::GetStockMoveRequest& request) {
    v1::StockMove move;
    move.set_name(request.name());
    move.set_etag("v3");
    return move;
  });
  server_.On<v1::PutBackStockRequest>(
      "PutBackStock", [](const v1::PutBackStockRequest&) { return v1::StockMove(); });
  ASSERT_EQ(Run({"aid", "stock-put-back", "4", "--reason=不要"}), 0) << err_;
  const auto request = server_.Last<v1::PutBackStockRequest>("PutBackStock");
  EXPECT_EQ(request.name(), "unions/1/stockMoves/4");
  EXPECT_EQ(request.etag(), "v3");
}

TEST_F(Cli, TheStockHasChineseColumns) {
  server_.On<v1::ListStockItemsRequest>("ListStockItems", [](const v1::ListStockItemsRequest&) {
    v1::ListStockItemsResponse page;
    v1::StockItem& item = *page.add_items();
    item.set_goods("月饼、食用油");
    item.set_left(2);
    item.set_left_fen(20000);
    return page;
  });
  EXPECT_EQ(Run({"--lang=zh", "aid", "stock", "--output=csv"}), 0) << err_;
  EXPECT_THAT(out_, HasSubstr("结存数量"));
  EXPECT_THAT(out_, HasSubstr("月饼、食用油"));
}

}  // namespace
}  // namespace unioncare::client
