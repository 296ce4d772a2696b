// Funds over the wire: vouchers, budgets, months, and the ledger as hledger reads it.
#include <sys/wait.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <thread>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "absl/strings/string_view.h"
#include "tests/api/exemplars.h"
#include "tests/api/fund_world.h"
#include "unioncare/v1/bookkeeping.pb.h"
#include "unioncare/v1/funds.pb.h"
#include "unioncare/v1/standards.pb.h"

namespace unioncare::testing {
namespace {

class Funds : public ::testing::Test {
 protected:
  Funds() : world_(MakeWorld(server_)) {
    const auto call = [&](const char* who, const char* method, const Message& request) {
      const Answer answer = Ask(server_, world_.token(who), MethodNamed(method), request);
      EXPECT_TRUE(answer.status.ok()) << method << ": " << answer.status.error_message();
    };
    MakeFunds(call, server_, world_);
  }

  Answer AskAs(const std::string& who, const std::string& method, const std::string& request) {
    const MethodDescriptor* descriptor = MethodNamed("FundService/" + method);
    return Ask(server_, world_.token(who), descriptor, *Parsed(descriptor->input_type(), request));
  }
  template <class Response>
  Response Do(const std::string& method, const std::string& request,
              const std::string& who = "accountant") {
    const Answer answer = AskAs(who, method, request);
    EXPECT_TRUE(answer.status.ok()) << method << ": " << answer.status.error_message();
    Response response;
    EXPECT_TRUE(response.ParseFromString(answer.bytes));
    return response;
  }
  std::string Why(const std::string& method, const std::string& request,
                  const std::string& who = "accountant") {
    return AskAs(who, method, request).reason;
  }
  v1::Fund TheFund(int number) {
    return Do<v1::Fund>("GetFund", absl::StrCat("name: 'unions/2/funds/", number, "'"));
  }
  std::string Ledger(const char* format) {
    v1::DownloadLedgerRequest request;
    request.set_parent(kUnion);
    v1::LedgerFormat value = v1::LEDGER_FORMAT_UNSPECIFIED;
    EXPECT_TRUE(v1::LedgerFormat_Parse(format, &value));
    request.set_format(value);
    std::vector<std::string> messages;
    const grpc::Status status = server_.CallStream(
        world_.token("auditor"), "FundService/DownloadLedger", request, &messages, "en");
    EXPECT_TRUE(status.ok()) << status.error_message();
    std::string text;
    for (const std::string& message : messages) {
      v1::DownloadLedgerResponse part;
      EXPECT_TRUE(part.ParseFromString(message));
      text += part.chunk();
    }
    return text;
  }

  TestServer server_;
  World world_;
};

TEST_F(Funds, IncomeRaisesTheBalanceAndIsAVoucher) {
  const auto entry = Do<v1::LedgerEntry>(
      "RecordIncome",
      "name: 'unions/2/funds/2' kind: INCOME_KIND_DONATION amount_fen: 120000 "
      "counterparty: '校友会' summary: '爱心捐款'");
  EXPECT_EQ(entry.voucher_no(), "2026-0003");
  EXPECT_EQ(entry.kind(), v1::LEDGER_ENTRY_KIND_INCOME);
  EXPECT_EQ(entry.counterparty(), "校友会");
  ASSERT_EQ(entry.lines_size(), 2);
  EXPECT_EQ(entry.lines(0).debit_fen(), 120000);
  EXPECT_EQ(entry.lines(1).credit_fen(), 120000);
  EXPECT_EQ(entry.lines(1).income_kind(), v1::INCOME_KIND_DONATION);
  EXPECT_EQ(entry.lines(0).fund_display_name(), "爱心款");
  EXPECT_EQ(TheFund(2).balance_fen(), 120000);
  EXPECT_EQ(FirstDifference(server_, world_.token("chair"), kUnion), "");
}

TEST_F(Funds, AReversalStandsAgainstItsVoucherOnce) {
  const auto reversal = Do<v1::LedgerEntry>(
      "RecordReversal", "name: 'unions/2/ledgerEntries/2' reason: '金额记错'");
  EXPECT_EQ(reversal.reversal_of(), "unions/2/ledgerEntries/2");
  EXPECT_EQ(TheFund(1).balance_fen(), 100000);
  EXPECT_EQ(Why("RecordReversal", "name: 'unions/2/ledgerEntries/2' reason: '再冲'"),
            "ENTRY_REVERSED");
  EXPECT_EQ(Why("RecordReversal", absl::StrCat("name: '", reversal.name(), "' reason: '再冲'")),
            "ENTRY_NOT_REVERSIBLE");
  EXPECT_EQ(Why("RecordReversal", "name: 'unions/2/ledgerEntries/99' reason: 'x'"), "NOT_FOUND");
}

TEST_F(Funds, WhatAFundDoesNotHaveIsNotMoved) {
  EXPECT_EQ(Why("RecordTransfer",
                "name: 'unions/2/funds/1' to_fund: 'unions/2/funds/2' amount_fen: 150001"),
            "FUND_SHORT");
  EXPECT_EQ(Why("RecordTransfer",
                "name: 'unions/2/funds/1' to_fund: 'unions/3/funds/2' amount_fen: 1"),
            "OTHER_UNION");
  Do<v1::LedgerEntry>("RecordTransfer",
                      "name: 'unions/2/funds/1' to_fund: 'unions/2/funds/2' amount_fen: 150000");
  EXPECT_EQ(TheFund(1).balance_fen(), 0);
  EXPECT_EQ(TheFund(2).balance_fen(), 150000);
  EXPECT_EQ(Why("RecordReversal", "name: 'unions/2/ledgerEntries/2' reason: 'x'"), "FUND_SHORT");
}

// Under load: of those who want all of it, exactly one gets it.
TEST_F(Funds, OfManyTransfersOfAllThereIsOneWins) {
  constexpr int kThreads = 8;
  std::vector<std::string> reasons(kThreads);
  std::vector<std::thread> threads;
  for (int i = 0; i < kThreads; ++i) {
    threads.emplace_back([&, i] {
      reasons[i] = Why("RecordTransfer", "name: 'unions/2/funds/1' to_fund: 'unions/2/funds/2' "
                                         "amount_fen: 150000");
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(std::count(reasons.begin(), reasons.end(), ""), 1);
  EXPECT_EQ(std::count(reasons.begin(), reasons.end(), "FUND_SHORT"), kThreads - 1);
  EXPECT_EQ(TheFund(1).balance_fen(), 0);
}

TEST_F(Funds, AFundIsClosedWhenItIsEmpty) {
  EXPECT_EQ(Why("CloseFund",
                absl::StrCat("name: 'unions/2/funds/1' etag: '", TheFund(1).etag(), "'")),
            "FUND_NOT_EMPTY");
  Do<v1::Fund>("CloseFund",
               absl::StrCat("name: 'unions/2/funds/2' etag: '", TheFund(2).etag(), "'"));
  EXPECT_EQ(Why("RecordIncome",
                "name: 'unions/2/funds/2' kind: INCOME_KIND_INTEREST amount_fen: 1"),
            "FUND_CLOSED");
  EXPECT_EQ(Do<v1::ListFundsResponse>("ListFunds", "parent: 'unions/2'").funds_size(), 1);
  EXPECT_EQ(Do<v1::ListFundsResponse>("ListFunds", "parent: 'unions/2' include_closed: true")
                .funds_size(),
            2);
}

TEST_F(Funds, ABudgetLineKeepsItsAdjustments) {
  const auto before =
      Do<v1::BudgetLine>("GetBudgetLine", "name: 'unions/2/budgetLines/1'", "auditor");
  const auto after = Do<v1::BudgetLine>(
      "ChangeBudgetLine",
      absl::StrCat("name: 'unions/2/budgetLines/1' amount_fen: 90000 reason: '常委会追加' etag: '",
                   before.etag(), "'"));
  ASSERT_EQ(after.changes_size(), 1);
  EXPECT_EQ(after.changes(0).old_amount_fen(), 80000);
  EXPECT_EQ(after.changes(0).new_amount_fen(), 90000);
  EXPECT_EQ(after.changes(0).reason(), "常委会追加");
  EXPECT_EQ(after.kinds(0), v1::BENEFIT_KIND_HOSPITAL);
  EXPECT_EQ(Why("ChangeBudgetLine",
                absl::StrCat("name: 'unions/2/budgetLines/1' amount_fen: 1 reason: 'x' etag: '",
                             before.etag(), "'")),
            "ETAG_MISMATCH");
  EXPECT_EQ(Why("CreateBudgetLine",
                "parent: 'unions/2' budget_line { fund: 'unions/2/funds/1' year: 2026 "
                "display_name: '再次' kinds: BENEFIT_KIND_HOSPITAL }"),
            "BUDGET_KIND_TAKEN");
}

TEST_F(Funds, TheReportComparesPlanAndExecution) {
  Do<v1::IncomeBudget>(
      "RecordIncomeBudget",
      "parent: 'unions/2' income_budget { year: 2026 kind: INCOME_KIND_DUES amount_fen: 90000 }");
  const auto report =
      Do<v1::BudgetExecution>("ComputeBudgetExecution", "parent: 'unions/2'", "chair");
  EXPECT_EQ(report.year(), 2026);
  ASSERT_EQ(report.rows_size(), 1);
  EXPECT_EQ(report.rows(0).display_name(), "送温暖费");
  EXPECT_EQ(report.rows(0).free_fen(), 80000);
  EXPECT_EQ(report.rows(0).execution_rate(), "0.0%");
  EXPECT_EQ(report.total().amount_fen(), 80000);
  ASSERT_EQ(report.income_size(), 1);
  EXPECT_EQ(report.income(0).amount_fen(), 90000);
  EXPECT_EQ(report.income(0).received_fen(), 50000);
  EXPECT_EQ(report.retained_fen(), 100000);
}

TEST_F(Funds, MonthsCloseInOrderAndReopenBackwards) {
  const std::string september = "name: 'unions/2/funds/1' kind: INCOME_KIND_DUES amount_fen: 1 "
                                "entry_on { year: 2026 month: 9 day: 30 }";
  EXPECT_EQ(Why("RecordIncome", september), "BOOKS_CLOSED");
  EXPECT_EQ(Why("CloseAccountingPeriod", "parent: 'unions/2' month: '2026-11'"),
            "BOOKS_NOT_OVER");
  EXPECT_EQ(Why("CloseAccountingPeriod", "parent: 'unions/2' month: '2026-08'"), "BOOKS_ORDER");
  EXPECT_EQ(Why("CloseAccountingPeriod", "parent: 'unions/2' month: '10月'"), "NAME_MALFORMED");
  const auto october =
      Do<v1::AccountingPeriod>("CloseAccountingPeriod", "parent: 'unions/2' month: '2026-10'");
  EXPECT_EQ(october.state(), v1::ACCOUNTING_PERIOD_STATE_CLOSED);
  EXPECT_EQ(Why("ReopenAccountingPeriod",
                "name: 'unions/2/accountingPeriods/2026-09' reason: 'x' etag: 'ETAG-OF-1'"),
            "BOOKS_ORDER");
  const auto reopen = [&](const char* month) {
    return Do<v1::AccountingPeriod>(
        "ReopenAccountingPeriod",
        absl::StrCat("name: 'unions/2/accountingPeriods/", month,
                     "' reason: '补记会费' etag: 'ETAG-OF-1'"));
  };
  EXPECT_EQ(reopen("2026-10").reason(), "补记会费");
  reopen("2026-09");
  EXPECT_EQ(Why("RecordIncome", september), "");
  const auto listed =
      Do<v1::ListAccountingPeriodsResponse>("ListAccountingPeriods", "parent: 'unions/2'");
  ASSERT_EQ(listed.accounting_periods_size(), 2);
  EXPECT_EQ(listed.accounting_periods(0).month(), "2026-10");
  EXPECT_EQ(FirstDifference(server_, world_.token("chair"), kUnion), "");
}

TEST_F(Funds, VouchersAreFilteredAndPaged) {
  for (int i = 1; i <= 4; ++i) {
    Do<v1::LedgerEntry>("RecordIncome",
                        absl::StrCat("name: 'unions/2/funds/", i % 2 + 1,
                                     "' kind: INCOME_KIND_INTEREST amount_fen: ", i));
  }
  const auto list = [&](const std::string& filter) {
    std::vector<std::string> vouchers;
    std::string token;
    do {
      const auto page = Do<v1::ListLedgerEntriesResponse>(
          "ListLedgerEntries", absl::StrCat("parent: 'unions/2' page_size: 2 filter: '", filter,
                                            "' page_token: '", token, "'"));
      for (const auto& entry : page.entries()) vouchers.push_back(entry.voucher_no());
      token = page.next_page_token();
    } while (!token.empty());
    return absl::StrJoin(vouchers, " ");
  };
  EXPECT_EQ(list(""), "2026-0001 2026-0002 2026-0003 2026-0004 2026-0005 2026-0006");
  EXPECT_EQ(list("fund = \"unions/2/funds/2\""), "2026-0003 2026-0005");
  EXPECT_EQ(list("kind = income AND amount_fen >= 3"), "2026-0002 2026-0005 2026-0006");
  EXPECT_EQ(list("entry_on < 2026-11-01"), "2026-0001");
  EXPECT_EQ(list("voucher_no = \"2026-0004\""), "2026-0004");
  EXPECT_EQ(list("voucher_no = \"2026-0004\" AND kind = opening"), "");
  EXPECT_EQ(list("voucher_no = \"2025-0004\""), "");
}

// ---- what another program makes of the ledger

// What a command says, both streams, and its exit code.
std::pair<int, std::string> Shell(const std::string& command) {
  std::string said;
  FILE* pipe = popen(absl::StrCat("LC_ALL=C.UTF-8 ", command, " 2>&1").c_str(), "r");
  if (pipe == nullptr) return {-1, "no shell"};
  char block[4096];
  while (const size_t count = fread(block, 1, sizeof block, pipe)) said.append(block, count);
  const int status = pclose(pipe);
  return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, said};
}

TEST_F(Funds, HledgerAcceptsTheLedgerAndHasTheSameBalances) {
  // Texts that mean something in a journal mean nothing here.
  Do<v1::Fund>("CreateFund",
               "parent: 'unions/2' fund { source: FUND_SOURCE_HARDSHIP opening_fen: 1 "
               "display_name: '帮困: 基金;  一期 = [甲]|(乙)' }");
  for (const char* summary :
       {"; comment", "(x) 捐款", "a  b = c", "! * | tags:x", "", "2026-01-01"}) {
    Do<v1::LedgerEntry>(
        "RecordIncome",
        absl::StrCat("name: 'unions/2/funds/3' kind: INCOME_KIND_DONATION amount_fen: 100001 "
                     "counterparty: '校友;会 | 二' summary: '", summary, "'"));
  }
  Do<v1::LedgerEntry>("RecordTransfer",
                      "name: 'unions/2/funds/1' to_fund: 'unions/2/funds/3' amount_fen: 1234");
  Do<v1::LedgerEntry>("RecordReversal", "name: 'unions/2/ledgerEntries/4' reason: '更正'");
  const std::string path = server_.directory() + "/ledger.journal";
  std::ofstream(path) << Ledger("LEDGER_FORMAT_HLEDGER");
  for (const char* check : {"check", "check --strict", "check ordereddates"}) {
    const auto [code, said] = Shell(absl::StrCat("hledger -f '", path, "' ", check));
    EXPECT_EQ(code, 0) << check << ": " << said;
  }
  const auto [code, balances] =
      Shell(absl::StrCat("hledger -f '", path, "' balance --depth 2 -N -E -O csv '^资产'"));
  ASSERT_EQ(code, 0) << balances;
  for (const int number : {1, 2, 3}) {
    const int64_t fen = TheFund(number).balance_fen();
    const std::string amount =
        fen == 0 ? "\"0\"" : absl::StrFormat("\"¥%d.%02d\"", fen / 100, fen % 100);
    EXPECT_TRUE(absl::StrContains(absl::StrReplaceAll(balances, {{",", ""}}),
                                  absl::StrCat("\"资产:", number, " ")))
        << balances;
    bool found = false;
    for (const absl::string_view line : absl::StrSplit(balances, '\n')) {
      if (!absl::StartsWith(line, absl::StrCat("\"资产:", number, " "))) continue;
      const std::string plain = absl::StrReplaceAll(line.substr(line.find("\",\"") + 2),
                                                    {{",", ""}});
      EXPECT_EQ(plain, amount) << line;
      found = true;
    }
    EXPECT_TRUE(found) << number << ": " << balances;
  }
}

TEST_F(Funds, AJournalThatLostAVoucherIsFound) {
  std::string journal = Ledger("LEDGER_FORMAT_HLEDGER");
  const size_t at = journal.find("2026-0002");
  ASSERT_NE(at, std::string::npos);
  const size_t begin = journal.rfind("\n\n", at), end = journal.find("\n\n", at);
  journal.erase(begin, end - begin);
  const std::string path = server_.directory() + "/ledger.journal";
  std::ofstream(path) << journal;
  EXPECT_NE(Shell(absl::StrCat("hledger -f '", path, "' check")).first, 0);
}

TEST_F(Funds, TheTableHasALineForEachDebitAndCredit) {
  const std::string csv = Ledger("LEDGER_FORMAT_CSV");
  EXPECT_TRUE(absl::StrContains(
      csv, "voucher no.,day,kind,summary,from whom,account,debit,credit,document\r\n"));
  EXPECT_TRUE(absl::StrContains(csv, "2026-0002,2026-11-21,income,会费,,资产:1 工会经费,500.00,"))
      << csv;
  EXPECT_TRUE(absl::StrContains(csv, "收入:1 工会经费:会费,,500.00,")) << csv;
}

TEST_F(Funds, WhoMayReadMayNotEnter) {
  const std::string dues = "name: 'unions/2/funds/1' kind: INCOME_KIND_DUES amount_fen: 1";
  for (const char* who : {"chair", "committee", "cashier", "auditor"}) {
    EXPECT_EQ(Why("GetFund", "name: 'unions/2/funds/1'", who), "") << who;
    EXPECT_EQ(Why("RecordIncome", dues, who), "PERMISSION_MISSING") << who;
    EXPECT_EQ(Why("CloseAccountingPeriod", "parent: 'unions/2' month: '2026-10'", who),
              "PERMISSION_MISSING")
        << who;
  }
  for (const char* who : {"admin", "leader", "women", "retiree", "superior", "member"}) {
    EXPECT_EQ(Why("GetFund", "name: 'unions/2/funds/1'", who), "PERMISSION_MISSING") << who;
  }
}

}  // namespace
}  // namespace unioncare::testing
