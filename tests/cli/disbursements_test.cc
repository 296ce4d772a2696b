// The commands of disbursements: what is asked of the server for what somebody typed, and what they
// read.
#include "unioncare/v1/disbursements.pb.h"

#include "tests/cli/care_fixture.h"

namespace unioncare::client {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

v1::Disbursement Aid() {
  v1::Disbursement aid;
  aid.set_name("unions/1/disbursements/17");
  aid.set_number("2026-0017");
  aid.set_kind(v1::BENEFIT_KIND_FESTIVAL);
  aid.set_display_name("中秋慰问");
  aid.set_state(v1::DISBURSEMENT_STATE_PAID);
  aid.set_amount_fen(60000);
  aid.set_entry_count(2);
  aid.set_etag("7");
  aid.add_items()->set_display_name("月饼礼盒");
  for (const auto& [number, name] : {std::make_pair(5, "张伟"), std::make_pair(7, "李娜")}) {
    v1::DisbursementEntry& entry = *aid.add_entries();
    entry.set_position(aid.entries_size());
    entry.set_member(absl::StrCat("unions/1/members/", number));
    entry.set_member_display_name(name);
    entry.set_group_display_name("数学组");
    entry.set_quantity(1);
    entry.set_amount_fen(30000);
    entry.set_state(v1::ENTRY_STATE_OPEN);
  }
  return aid;
}

class AidVerbs : public Cli {
 protected:
  AidVerbs() {
    server_.On<v1::RequestDisbursementRequest>(
        "RequestDisbursement", [](const v1::RequestDisbursementRequest& request) {
          v1::RequestDisbursementResponse response;
          *response.mutable_disbursement() = Aid();
          response.mutable_disbursement()->set_kind(request.disbursement().kind());
          response.set_next_approver(v1::APPROVER_CHAIR);
          v1::DisbursementVerdict& verdict = *response.add_verdicts();
          verdict.set_member_display_name("张伟");
          verdict.mutable_sentence()->set_zh("申请 ¥1,000.00；上限 ¥1,000.00");
          verdict.mutable_sentence()->set_en("asked ¥1,000.00; cap ¥1,000.00");
          return response;
        });
    server_.On<v1::ListDisbursementsRequest>("ListDisbursements",
                                             [](const v1::ListDisbursementsRequest&) {
                                               v1::ListDisbursementsResponse response;
                                               *response.add_disbursements() = Aid();
                                               return response;
                                             });
    server_.On<v1::GetDisbursementRequest>("GetDisbursement",
                                           [](const v1::GetDisbursementRequest&) { return Aid(); });
    server_.On<v1::ListDisbursementEntriesRequest>(
        "ListDisbursementEntries", [](const v1::ListDisbursementEntriesRequest&) {
          v1::ListDisbursementEntriesResponse response;
          *response.mutable_entries() = Aid().entries();
          return response;
        });
    server_.On<v1::ApproveDisbursementRequest>(
        "ApproveDisbursement", [](const v1::ApproveDisbursementRequest&) { return Aid(); });
    server_.On<v1::SignDisbursementRequest>("SignDisbursement",
                                            [](const v1::SignDisbursementRequest&) {
                                              return Aid();
                                            });
    server_.On<v1::ReverseDisbursementRequest>(
        "ReverseDisbursement", [](const v1::ReverseDisbursementRequest&) { return Aid(); });
    server_.On<v1::RevealPayeesRequest>("RevealPayees", [](const v1::RevealPayeesRequest&) {
      v1::RevealPayeesResponse response;
      response.set_display_name("住院慰问");
      v1::DisbursementPayee& payee = *response.add_payees();
      payee.set_position(1);
      payee.set_payee_name("张伟");
      payee.set_account("6222020200112233");
      payee.set_bank_branch("工行学院路支行");
      payee.set_amount_fen(100000);
      return response;
    });
  }
};

TEST_F(AidVerbs, EachOfThoseNamedGetsTheAmount) {
  ASSERT_EQ(Run({"aid", "request", "李娜,王强", "--kind=festival", "--amount=1,200", "--form=goods",
                 "--fund=unions/1/funds/1", "--event-on=2026-09-25", "--item=月饼礼盒",
                 "--dry-run", "--output=table"}),
            0)
      << err_;
  const auto request = server_.Last<v1::RequestDisbursementRequest>("RequestDisbursement");
  ASSERT_EQ(request.disbursement().entries_size(), 2);
  EXPECT_EQ(request.disbursement().entries(0).member(), "unions/1/members/7");
  EXPECT_EQ(request.disbursement().entries(1).amount_fen(), 120000);
  EXPECT_EQ(request.disbursement().items(0).quantity(), 2);
  EXPECT_EQ(request.disbursement().items(0).unit_price_fen(), 120000);
  EXPECT_TRUE(request.validate_only());
  EXPECT_THAT(out_, HasSubstr("申请 ¥1,000.00；上限 ¥1,000.00")) << "why it is allowed";
}

TEST_F(AidVerbs, AStepReadsTheEtag) {
  ASSERT_EQ(Run({"aid", "approve", "2026-0017", "--opinion=同意"}), 0) << err_;
  EXPECT_EQ(server_.Last<v1::ListDisbursementsRequest>("ListDisbursements").filter(),
            "number = \"2026-0017\"");
  const auto request = server_.Last<v1::ApproveDisbursementRequest>("ApproveDisbursement");
  EXPECT_EQ(request.name(), "unions/1/disbursements/17");
  EXPECT_EQ(request.etag(), "7");
  EXPECT_EQ(request.opinion(), "同意");
}

TEST_F(AidVerbs, APersonOrALineSigns) {
  ASSERT_EQ(Run({"aid", "sign", "2026-0017", "--member=李娜", "--agent=王强",
                 "--agent-reason=住院"}),
            0)
      << err_;
  auto request = server_.Last<v1::SignDisbursementRequest>("SignDisbursement");
  ASSERT_EQ(request.signatures_size(), 1);
  EXPECT_EQ(request.signatures(0).position(), 2);
  EXPECT_EQ(request.signatures(0).kind(), v1::SIGN_KIND_AGENT);
  ASSERT_EQ(Run({"aid", "sign", "2026-0017", "--line=1,2", "--left-over"}), 0) << err_;
  request = server_.Last<v1::SignDisbursementRequest>("SignDisbursement");
  EXPECT_EQ(request.signatures_size(), 2);
  EXPECT_TRUE(request.signatures(1).left_over());
  EXPECT_EQ(request.signatures(1).kind(), v1::SIGN_KIND_UNSPECIFIED);
}

TEST_F(AidVerbs, LinesAreReversed) {
  ASSERT_EQ(Run({"aid", "reverse", "张伟", "--line=2", "--reason=重复", "--money-back-on=今天"}), 0)
      << err_;
  const auto request = server_.Last<v1::ReverseDisbursementRequest>("ReverseDisbursement");
  EXPECT_THAT(request.positions(), ElementsAre(2));
  EXPECT_EQ(request.money_back_on().day(), 21);
}

TEST_F(AidVerbs, TheSheetHasItsColumns) {
  ASSERT_EQ(Run({"aid", "sheet", "2026-0017", "--lang=zh", "--output=csv"}), 0) << err_;
  EXPECT_THAT(out_, HasSubstr("序号,姓名,部门/小组,品名(事由),数量,单价,金额,领取人签名,"
                              "代领人及原因,领取日期,备注\r\n"));
  EXPECT_THAT(out_, HasSubstr("1,张伟,数学组,月饼礼盒,1,300.00,300.00,,,,\r\n"));
  EXPECT_THAT(out_, HasSubstr("合计"));
  ASSERT_EQ(Run({"aid", "sheet", "2026-0017", "--lang=zh", "--output=table"}), 0) << err_;
  EXPECT_THAT(out_, HasSubstr("制表："));
}

TEST_F(AidVerbs, ThePayRunSaysWhy) {
  ASSERT_EQ(Run({"aid", "pay-run", "2026-0017", "--reason=代发", "--lang=zh", "--output=csv"}), 0)
      << err_;
  EXPECT_EQ(server_.Last<v1::RevealPayeesRequest>("RevealPayees").reason(), "代发");
  EXPECT_THAT(out_, HasSubstr("序号,收款人,账号,开户行(支行),金额,用途,个案编号\r\n"));
  EXPECT_THAT(out_, HasSubstr("6222020200112233"));
  EXPECT_THAT(out_, HasSubstr("1000.00"));
}

TEST_F(AidVerbs, AWrongAmountIsSaidBeforeAnyCall) {
  EXPECT_EQ(Run({"aid", "request", "张伟", "--amount=12.345"}), 2);
  EXPECT_THAT(err_, HasSubstr("--amount"));
  EXPECT_THAT(err_, Not(HasSubstr("unions/")));
}

}  // namespace
}  // namespace unioncare::client
