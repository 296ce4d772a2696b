// Funds on the command line: names, amounts, etags, and the form of the report.
#include "unioncare/v1/funds.pb.h"

#include <filesystem>
#include <string>
#include <vector>

#include "service/files/tables.h"
#include "tests/cli/care_fixture.h"

namespace unioncare::client {
namespace {

using ::testing::HasSubstr;

class FundVerbs : public Cli {
 protected:
  FundVerbs() {
    server_.On<v1::ListFundsRequest>("ListFunds", [](const v1::ListFundsRequest&) {
      v1::ListFundsResponse response;
      for (const char* name : {"工会经费", "爱心款"}) {
        v1::Fund& fund = *response.add_funds();
        fund.set_name(absl::StrCat("unions/1/funds/", response.funds_size()));
        fund.set_display_name(name);
        fund.set_balance_fen(120050);
      }
      return response;
    });
    server_.On<v1::GetFundRequest>("GetFund", [](const v1::GetFundRequest& request) {
      v1::Fund fund;
      fund.set_name(request.name());
      fund.set_etag("v3");
      return fund;
    });
    server_.On<v1::CloseFundRequest>("CloseFund",
                                     [](const v1::CloseFundRequest&) { return v1::Fund(); });
    server_.On<v1::RecordIncomeRequest>("RecordIncome", [](const v1::RecordIncomeRequest& request) {
      v1::LedgerEntry entry;
      entry.set_voucher_no("2026-0003");
      entry.set_amount_fen(request.amount_fen());
      return entry;
    });
    server_.On<v1::ComputeBudgetExecutionRequest>(
        "ComputeBudgetExecution", [](const v1::ComputeBudgetExecutionRequest&) {
          v1::BudgetExecution report;
          v1::BudgetExecutionRow& row = *report.add_rows();
          row.set_subject_code("50205");
          row.set_display_name("送温暖费");
          row.set_amount_fen(2000000);
          row.set_spent_fen(912000);
          row.set_free_fen(1088000);
          row.set_execution_rate("45.6%");
          *report.mutable_total() = row;
          return report;
        });
  }
};

TEST_F(FundVerbs, AFundIsNamedAndItsMoneyIsYuan) {
  ASSERT_EQ(Run({"fund", "income", "爱心款", "--kind=donation", "--amount=1,200.50",
                 "--from=校友会"}),
            0)
      << err_;
  const auto request = server_.Last<v1::RecordIncomeRequest>("RecordIncome");
  EXPECT_EQ(request.name(), "unions/1/funds/2");
  EXPECT_EQ(request.amount_fen(), 120050);
  EXPECT_EQ(request.counterparty(), "校友会");
}

TEST_F(FundVerbs, AWrongAmountIsSaidBesideItsFlagBeforeAnyCall) {
  for (const char* amount : {"1200.005", "-1", "99999999999", "abc"}) {
    EXPECT_EQ(Run({"fund", "income", "2", "--kind=interest",
                   absl::StrCat("--amount=", amount)}),
              2)
        << amount;
    EXPECT_THAT(err_, HasSubstr("--amount")) << amount;
  }
}

TEST_F(FundVerbs, AmountsAreReadInYuan) {
  ASSERT_EQ(Run({"fund", "list", "--output=table"}), 0) << err_;
  EXPECT_THAT(out_, HasSubstr("¥1,200.50"));
  ASSERT_EQ(Run({"fund", "list", "--output=csv"}), 0) << err_;
  EXPECT_THAT(out_, HasSubstr("1200.50"));
  EXPECT_THAT(out_, ::testing::Not(HasSubstr("¥")));
}

TEST_F(FundVerbs, ClosingReadsTheEtag) {
  ASSERT_EQ(Run({"fund", "close", "爱心款"}), 0) << err_;
  EXPECT_EQ(server_.Last<v1::CloseFundRequest>("CloseFund").etag(), "v3");
}

TEST_F(FundVerbs, TheReportHasItsColumnsAndPlacesToSign) {
  ASSERT_EQ(Run({"fund", "execution", "--lang=zh", "--output=csv"}), 0) << err_;
  EXPECT_THAT(out_, HasSubstr("科目,预算,已批未付,已付,结余,执行率\r\n"));
  EXPECT_THAT(out_, HasSubstr("50205 送温暖费,20000.00,0.00,9120.00,10880.00,45.6%\r\n"));
  for (const char* signer : {"工会主席：", "经审委主任：", "财务负责人：", "制表："}) {
    EXPECT_THAT(out_, HasSubstr(signer));
  }
}

// What is signed and filed: amounts are numbers, and the places to sign stand below.
TEST_F(FundVerbs, TheReportGoesIntoAWorkbookWithNumbersThatAddUp) {
  const std::string path = testing::TempDir() + "execution.xlsx";
  std::filesystem::remove(path);
  ASSERT_EQ(Run({"fund", "execution", "--lang=zh", "--year=2026", "--output=" + path}), 0) << err_;
  std::vector<std::vector<files::Cell>> rows;
  const auto source = files::ReadTable(path, [&](const files::TableRow& row) {
    rows.push_back(row.cells);
    return absl::OkStatus();
  });
  ASSERT_TRUE(source.ok()) << source.status();
  size_t at = 0;
  while (at < rows.size() && rows[at][0].text != "科目") ++at;
  ASSERT_LT(at + 2, rows.size()) << "a heading, a line and the sum";
  std::string heading;
  for (const files::Cell& cell : rows[at]) heading += cell.text + " ";
  EXPECT_EQ(heading, "科目 预算 已批未付 已付 结余 执行率 ");
  EXPECT_EQ(rows[at + 1][0].text, "50205 送温暖费");
  const double wanted[] = {20000, 0, 9120, 10880};
  for (size_t i = 0; i < std::size(wanted); ++i) {
    EXPECT_EQ(rows[at + 1][i + 1].kind, files::Cell::Kind::kNumber) << i;
    EXPECT_EQ(std::stod(rows[at + 1][i + 1].text), wanted[i]) << i;
  }
  EXPECT_EQ(rows[at + 1][5].text, "45.6%");
  std::string below;
  for (size_t i = at + 2; i < rows.size(); ++i) {
    for (const files::Cell& cell : rows[i]) below += cell.text + " ";
  }
  for (const char* word : {"合计", "工会主席：", "经审委主任：", "财务负责人：", "制表："}) {
    EXPECT_THAT(below, HasSubstr(word));
  }
}

}  // namespace
}  // namespace unioncare::client
