// Old vouchers on the command line: a table becomes vouchers, and what cannot be read is told by
// its row.
#include <fstream>
#include <string>

#include "absl/strings/str_cat.h"
#include "service/files/tables.h"
#include "tests/cli/care_fixture.h"
#include "unioncare/v1/disbursements.pb.h"

namespace unioncare::client {
namespace {

using ::testing::HasSubstr;

class OldVouchers : public Cli {
 protected:
  OldVouchers() {
    server_.On<v1::ImportDisbursementHistoryRequest>(
        "ImportDisbursementHistory", [](const v1::ImportDisbursementHistoryRequest& request) {
          v1::ImportDisbursementHistoryResponse response;
          response.set_imported(request.rows_size());
          return response;
        });
  }
  // The table goes in by the standard input.
  int Import(const std::string& table, const std::string& more = "--source=旧账") {
    return Run({"aid", "history", "--file=-", more}, table);
  }
  v1::ImportDisbursementHistoryRequest Sent() {
    return server_.Last<v1::ImportDisbursementHistoryRequest>("ImportDisbursementHistory");
  }
};

TEST_F(OldVouchers, ATableBecomesVouchers) {
  ASSERT_EQ(Import("\xEF\xBB\xBF原编号,姓名或工号,项目,发放形式,发生日期,支付日期,金额,签收方式,审批层级,审批人,"
                   "审批日期,品名,单价,发票号码,发票金额,证明材料,备注\r\n"
                   ""
                   "旧-1,张伟,逢年过节慰问,实物,2025-10-01,2025-09-28,150,本人,主席,前任主席,2025-09-20,"
                   "\"米,油\",150.00,0099,300,,\r\n"
                   "旧-1,李娜,逢年过节慰问,实物,2025-10-01,2025-09-28,150,,,,,,,,,,外出\r\n"
                   "旧-2,张伟,hospital,transfer,2025-05-02,2025-05-20,1000.50,bank,,,,,,,,"
                   "住院收费票据,\r\n\r\n"),
            0)
      << err_;
  const v1::ImportDisbursementHistoryRequest sent = Sent();
  EXPECT_EQ(sent.source(), "旧账");
  ASSERT_EQ(sent.rows_size(), 2);
  const v1::HistoricDisbursement& first = sent.rows(0);
  EXPECT_EQ(first.old_number(), "旧-1");
  EXPECT_EQ(first.kind(), v1::BENEFIT_KIND_FESTIVAL);
  EXPECT_EQ(first.amount_fen(), 15000);
  EXPECT_EQ(first.sign_kind(), v1::SIGN_KIND_SELF);
  EXPECT_EQ(first.items(0).display_name(), "米,油");
  EXPECT_EQ(first.items(0).unit_price_fen(), 15000);
  EXPECT_EQ(first.invoice().total_fen(), 30000);
  EXPECT_EQ(first.approvals(0).approver(), v1::APPROVER_CHAIR);
  EXPECT_EQ(first.approvals(0).by_display_name(), "前任主席");
  ASSERT_EQ(first.others_size(), 1);
  EXPECT_NE(first.others(0).member(), first.member());
  EXPECT_EQ(first.others(0).note(), "外出");
  EXPECT_EQ(sent.rows(1).amount_fen(), 100050);
  ASSERT_EQ(sent.rows(1).proofs_size(), 1);
  EXPECT_EQ(sent.rows(1).proofs(0), v1::PROOF_TYPE_HOSPITAL_BILL);
}

TEST_F(OldVouchers, WhatCannotBeReadIsToldByItsRow) {
  EXPECT_EQ(Import("姓名或工号,病名\n张伟,x\n"), 2);
  EXPECT_THAT(err_, HasSubstr("病名"));
  EXPECT_EQ(Import("姓名或工号,支付日期\n张伟,2025-05-02\n张伟,昨年\n"), 2);
  EXPECT_THAT(err_, HasSubstr("3"));
  EXPECT_EQ(Import("姓名或工号,金额\n"), 2);
}

// As spreadsheets of Chinese offices save it.
TEST_F(OldVouchers, ATableMayBeGb18030) {
  // 姓名或工号,金额 and 张伟,5.
  ASSERT_EQ(Import("\xd0\xd5\xc3\xfb\xbb\xf2\xb9\xa4\xba\xc5,\xbd\xf0\xb6\xee\n"
                   "\xd5\xc5\xce\xb0,5\n"),
            0)
      << err_;
  ASSERT_EQ(Sent().rows_size(), 1);
  EXPECT_EQ(Sent().rows(0).amount_fen(), 500);
}

TEST_F(OldVouchers, ATableMayBeAWorkbook) {
  const std::string path = testing::TempDir() + "old_vouchers.xlsx";
  const auto write = [&](const std::vector<std::vector<files::CellOut>>& rows) {
    const auto book = files::WorkbookWriter::Open(
        path, {.sheet = "旧账",
               .columns = {{"姓名或工号"}, {"金额"}, {"支付日期"}, {"收款账号"}, {"收款人"}}});
    ASSERT_TRUE(book.ok()) << book.status();
    for (const auto& row : rows) ASSERT_TRUE((*book)->Add(row).ok());
    ASSERT_TRUE((*book)->Close().ok());
  };
  write({{{"张伟"}, {"1000.5", true}, {"2025-05-20"}, {"6222020200112233"}, {"张伟"}},
         {{"李娜"}, {"20", true}}});
  ASSERT_EQ(Run({"aid", "history", "--file=" + path, "--source=旧账"}), 0) << err_;
  ASSERT_EQ(Sent().rows_size(), 2);
  EXPECT_EQ(Sent().rows(0).amount_fen(), 100050);
  EXPECT_EQ(Sent().rows(0).paid_on().day(), 20);
  EXPECT_EQ(Sent().rows(0).account(), "6222020200112233");
  EXPECT_EQ(Sent().rows(1).amount_fen(), 2000);
  // An account that was kept as a number has lost its last digits: nothing is guessed.
  EXPECT_EQ(Import("姓名或工号,金额,收款人,收款账号\n张伟,1,张伟,6.22202E+18\n"), 2);
  EXPECT_THAT(err_, HasSubstr("第 2 行"));
  EXPECT_EQ(Run({"aid", "history", "--file=" + path + ".gone", "--source=旧账"}), 2);
}

TEST_F(OldVouchers, WhatIsNoTableIsSaidToBeNone) {
  EXPECT_EQ(Import("PK\x03\x04 broken"), 2);
  EXPECT_EQ(Import(""), 2);
}

TEST_F(OldVouchers, TheTemplateIsTheHeaderOfATable) {
  ASSERT_EQ(Run({"aid", "history", "--template"}), 0) << err_;
  EXPECT_THAT(out_, HasSubstr("原编号,姓名或工号,项目"));
}

TEST_F(OldVouchers, ManyRowsGoInSeveralCalls) {
  std::string table = "姓名或工号,金额\n";
  for (int i = 0; i < 450; ++i) absl::StrAppend(&table, "张伟,", i + 1, "\n");
  ASSERT_EQ(Import(table), 0) << err_;
  EXPECT_EQ(Sent().rows_size(), 50);
}

}  // namespace
}  // namespace unioncare::client
