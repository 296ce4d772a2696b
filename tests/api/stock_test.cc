// Stock over the wire: what nobody took is given to somebody else once, within the caps of who gets
// it, by nobody to themselves, and without moving money.
#include "unioncare/v1/stock.pb.h"

#include <map>
#include <thread>
#include <vector>

#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "absl/synchronization/mutex.h"
#include "tests/api/disbursements_fixture.h"
#include "tests/support/caller.h"

namespace unioncare::testing {
namespace {

constexpr int kCallers = 8;

class Stock : public DisbursementsFixture {
 protected:
  // Moon cakes for 王强 and 李娜: 王强 did not take his. disbursements/1, line 1.
  v1::Disbursement LeftOver(int64_t fen = 30000) {
    v1::Disbursement aid = Pay(Approve(Asked(Festival({"王强", "李娜"}, fen))));
    Step("cashier", "SignDisbursement", aid, "signatures { position: 1 left_over: true }");
    return Step("cashier", "SignDisbursement", aid, "all_open: true");
  }
  // Two boxes for one, who did not take them.
  v1::Disbursement TwoLeftOver() {
    const std::string asked = absl::StrReplaceAll(
        Festival({"王强"}, 20001),
        {{"quantity: 1 unit_price_fen: 20001", "quantity: 1 unit_price_fen: 20001 unit: '盒'"},
         {"amount_fen: 20001 }", "amount_fen: 20001 quantity: 2 }"}});
    v1::Disbursement aid = Pay(Approve(Asked(asked)));
    return Step("cashier", "SignDisbursement", aid, "signatures { position: 1 left_over: true }");
  }
  // "goods|came in|left|worth" of each item.
  std::string Items(const std::string& more = "", const std::string& who = "chair") {
    const Answer answer =
        Send(who, "StockService/ListStockItems", "parent: 'unions/2' " + more);
    v1::ListStockItemsResponse page;
    EXPECT_TRUE(page.ParseFromString(answer.bytes));
    std::vector<std::string> items;
    for (const v1::StockItem& item : page.items()) {
      items.push_back(absl::StrCat(item.goods(), "|", item.quantity(), "|", item.left(), "|",
                                   item.left_fen()));
    }
    return absl::StrJoin(items, ", ");
  }
  std::vector<v1::StockMove> Moves(const std::string& who = "chair") {
    const Answer answer = Send(who, "StockService/ListStockMoves", "parent: 'unions/2'");
    v1::ListStockMovesResponse page;
    EXPECT_TRUE(page.ParseFromString(answer.bytes));
    return {page.moves().begin(), page.moves().end()};
  }
  std::string Gift(const std::string& person, int quantity = 1, const std::string& more = "") {
    return absl::StrCat("name: 'unions/2/stockItems/1-1' move { member: '",
                        world_.member(person), "' quantity: ", quantity,
                        " benefit_kind: BENEFIT_KIND_FESTIVAL "
                        "sub_kind: BENEFIT_SUB_KIND_OTHER_FESTIVAL ", more, " }");
  }
  std::string Give(const std::string& who, const std::string& request) {
    return Send(who, "StockService/GiveStock", request).reason;
  }
  std::string PutBack(int number, const std::string& reason = "reason: '本人不要'") {
    const std::string name = absl::StrCat("name: 'unions/2/stockMoves/", number, "' ");
    v1::StockMove move;
    EXPECT_TRUE(move.ParseFromString(Send("chair", "StockService/GetStockMove", name).bytes));
    return Send("chair", "StockService/PutBackStock",
                absl::StrCat(name, "etag: '", move.etag(), "' ", reason))
        .reason;
  }
};

TEST_F(Stock, WhatNobodyTookIsThereUntilItIsGiven) {
  EXPECT_EQ(Items(), "");
  LeftOver();
  EXPECT_EQ(Items(), "节日慰问品|1|1|30000");
  const int64_t free = Free();
  EXPECT_EQ(Give("chair", Gift("赵敏", 1, "agent_name: '孙某' reason: '新调入'")), "");
  EXPECT_EQ(Items(), "");
  EXPECT_EQ(Items("all: true"), "节日慰问品|1|0|0");
  EXPECT_EQ(Free(), free) << "it was paid for";
  ASSERT_EQ(Moves().size(), 1u);
  const v1::StockMove move = Moves()[0];
  EXPECT_EQ(move.kind(), v1::STOCK_MOVE_KIND_GIVEN);
  EXPECT_EQ(move.member_display_name(), "赵敏");
  EXPECT_EQ(move.amount_fen(), 30000);
  EXPECT_EQ(move.policy_code(), "CN-JS-2018");
  EXPECT_EQ(move.agent_name(), "孙某");
  EXPECT_EQ(FirstDifference(server_, world_.token("auditor"), kUnion), "");
}

TEST_F(Stock, OfManyAtOnceOneGetsTheLastPiece) {
  LeftOver();
  std::map<std::string, int> reasons;
  absl::Mutex mutex;
  std::vector<std::thread> threads;
  for (int i = 0; i < kCallers; ++i) {
    threads.emplace_back([&, i] {
      const Caller caller(server_.address(), world_.token("chair"));
      v1::StockMove move;
      const grpc::Status status =
          caller.Call("StockService/GiveStock",
                      Text<v1::GiveStockRequest>(Gift(i % 2 == 0 ? "赵敏" : "刘洋/1")), &move);
      const absl::MutexLock lock(&mutex);
      ++reasons[status.ok() ? "" : ErrorInfoOf(status).reason()];
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(reasons, (std::map<std::string, int>{{"", 1}, {"NUMBER_OUT_OF_RANGE", kCallers - 1}}));
  EXPECT_EQ(Moves().size(), 1u);
}

TEST_F(Stock, APartLeavesTheRestToTheFen) {
  TwoLeftOver();
  EXPECT_EQ(Items(), "节日慰问品|2|2|20001");
  EXPECT_EQ(Give("chair", Gift("赵敏", 3)), "NUMBER_OUT_OF_RANGE");
  EXPECT_EQ(Give("chair", Gift("赵敏")), "");
  EXPECT_EQ(Items(), "节日慰问品|2|1|10000");
  EXPECT_EQ(Moves()[0].amount_fen(), 10001);
  const auto write_off = [&](const std::string& more) {
    return Send("chair", "StockService/WriteOffStock",
                "name: 'unions/2/stockItems/1-1' quantity: 1 " + more)
        .reason;
  };
  EXPECT_EQ(write_off(""), "FIELD_REQUIRED");
  EXPECT_EQ(write_off("reason: '已过保质期'"), "");
  EXPECT_EQ(write_off("reason: '已过保质期'"), "NUMBER_OUT_OF_RANGE");
  EXPECT_EQ(Moves()[0].kind(), v1::STOCK_MOVE_KIND_WRITTEN_OFF);
}

// ¥1800 a year for festivals.
TEST_F(Stock, ItCountsTowardTheCapsOfWhoGetsIt) {
  LeftOver(30000);
  Asked(Festival({"赵敏"}, 150001, 2));
  EXPECT_EQ(Give("chair", Gift("赵敏")), "OVER_CAP_SUM") << "one fen over";
  EXPECT_EQ(Give("chair", Gift("刘洋/1")), "");
  EXPECT_EQ(Refused(Festival({"刘洋/1"}, 150001, 3)), "OVER_CAP_SUM") << "the gift counts";
  EXPECT_EQ(Refused(Festival({"刘洋/1"}, 150000, 3)), "") << "exactly at the cap";
  EXPECT_EQ(PutBack(1), "");
  EXPECT_EQ(Refused(Festival({"刘洋/1"}, 180000, 4)), "OVER_CAP_SUM");
  EXPECT_EQ(Refused(Festival({"刘洋/1"}, 30000, 4)), "") << "what is back counts no longer";
}

TEST_F(Stock, NobodyGivesItToThemselvesAndNoAuditorGivesAnything) {
  LeftOver();
  EXPECT_EQ(Give("auditor", Gift("赵敏")), "PERMISSION_MISSING");
  EXPECT_EQ(Give("cashier", Gift("赵敏")), "PERMISSION_MISSING");
  EXPECT_EQ(Give("committee", Gift("李娜")), "DUTY_CONFLICT") << "who calls is 李娜";
  EXPECT_EQ(Give("committee", Gift("赵敏")), "");
}

TEST_F(Stock, WhatCameBackIsThereAgainOnce) {
  LeftOver();
  EXPECT_EQ(Give("chair", Gift("赵敏")), "");
  EXPECT_EQ(PutBack(1, ""), "FIELD_REQUIRED");
  EXPECT_EQ(PutBack(1), "");
  EXPECT_EQ(Items(), "节日慰问品|1|1|30000");
  EXPECT_EQ(PutBack(1), "NOTHING_SPENT");
  EXPECT_EQ(Moves()[0].back_reason(), "本人不要") << "the row stays";
  EXPECT_EQ(Give("chair", Gift("赵敏")), "");
}

TEST_F(Stock, AnEntryWhoseGoodsAreGoneIsNotReversed) {
  const v1::Disbursement aid = LeftOver();
  EXPECT_EQ(Give("chair", Gift("赵敏")), "");
  const auto reverse = [&] {
    return Reason("accountant", "ReverseDisbursement",
                  Of(aid) + "positions: 1 reason: '退回商家' "
                            "money_back_on { year: 2026 month: 11 day: 21 }");
  };
  EXPECT_EQ(reverse(), "NOTHING_SPENT");
  EXPECT_EQ(PutBack(1), "");
  EXPECT_EQ(reverse(), "");
  EXPECT_EQ(Items("all: true"), "") << "it went back to the shop";
  EXPECT_EQ(Give("chair", Gift("赵敏")), "NOT_FOUND");
}

TEST_F(Stock, TheRulesOfTheKindDecide) {
  LeftOver();
  EXPECT_EQ(Give("chair", Gift("孙老师")), "STANDARD_MISSING")
      << "what was bought for members is not for retirees";
  EXPECT_EQ(Give("chair", Gift("赵敏", 1, "event_on { year: 2026 month: 3 day: 1 }")), "");
  EXPECT_EQ(Give("chair", absl::StrReplaceAll(Gift("刘洋/1"), {{"1-1", "1-2"}})), "NOT_FOUND")
      << "that line was signed for";
  EXPECT_EQ(Give("chair", absl::StrReplaceAll(Gift("刘洋/1"), {{"1-1", "1"}})), "NAME_MALFORMED");
}

TEST_F(Stock, WhoSeesAGroupReadsWhatItsPeopleGot) {
  LeftOver();
  EXPECT_EQ(Give("chair", Gift("赵敏")), "");
  EXPECT_EQ(Moves("auditor").size(), 1u);
  const std::string name = "name: 'unions/2/stockMoves/1'";
  EXPECT_EQ(Send("chair", "StockService/GetStockMove", name).reason, "");
  EXPECT_NE(Send("neighbour", "StockService/GetStockMove", name).reason, "");
}

}  // namespace
}  // namespace unioncare::testing
