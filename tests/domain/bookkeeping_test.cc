// Rules of the ledger: what vouchers are made of, when they are refused, and how months close.
#include "service/domain/bookkeeping.h"

#include <string>
#include <vector>

#include "gtest/gtest.h"
#include "service/domain/members.h"
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

constexpr UnionId kUnion{2};
constexpr absl::CivilDay kToday{2026, 11, 21};
const std::optional<absl::CivilDay> kOpen;
const std::optional<absl::CivilDay> kOctober = absl::CivilDay(2026, 10, 31);

std::string ReasonOf(const absl::Status& status) {
  if (status.ok()) return "OK";
  const std::vector<Refusal> refusals = RefusalsOf(status);
  return refusals.empty() ? status.ToString() : InfoOf(refusals[0].reason).name;
}
std::string FactOf(const absl::Status& status, const char* fact) {
  const std::vector<Refusal> refusals = RefusalsOf(status);
  if (refusals.empty() || refusals[0].facts.count(fact) == 0) return "";
  return refusals[0].facts.at(fact);
}

Fund FundOf(int64_t id, FundSource source, int64_t balance_fen, int64_t encumbered_fen = 0) {
  return {.union_id = kUnion,
          .id = FundId{id},
          .source = source,
          .display_name = id == 1 ? "工会经费" : "爱心款",
          .opened_on = absl::CivilDay(2026, 1, 1),
          .balance_fen = balance_fen,
          .encumbered_fen = encumbered_fen};
}
const Fund kUnionFund = FundOf(1, FundSource::kUnionFunds, 100'000, 30'000);
const Fund kDonated = FundOf(2, FundSource::kDonation, 50'000);

RecordIncome Income(IncomeKind kind, int64_t amount_fen) {
  return {.kind = kind, .amount_fen = amount_fen, .text = "收入", .counterparty = "校友会"};
}

TEST(Ledger, EveryVoucherBalances) {
  const MoneyMove move{.union_id = kUnion,
                       .fund = FundId{1},
                       .kind = BenefitKind::kHospital,
                       .amount_fen = 7,
                       .document = "disbursements/17",
                       .on = kToday};
  Fund opened = kUnionFund;
  opened.opening_fen = 9;
  const LedgerEntry entries[] = {
      OpeningEntry(opened, "期初余额"),
      SpendingEntry(move, BudgetLineId{4}),
      TakeBackEntry(move, BudgetLineId{4}, LedgerEntryId{3}),
      Decide(Income(IncomeKind::kDues, 5), kUnionFund, kOpen, kToday).value(),
      Decide(Income(IncomeKind::kCarriedOver, 5), kUnionFund, kOpen, kToday).value(),
      Decide(TransferMoney{.amount_fen = 6}, kUnionFund, kDonated, kOpen, kToday).value(),
  };
  for (const LedgerEntry& entry : entries) {
    EXPECT_TRUE(Balanced(entry.lines)) << static_cast<int>(entry.kind);
    EXPECT_EQ(entry.year, entry.on.year());
  }
}

TEST(Ledger, OneLineAnEmptyLineOrASumIsNoVoucher) {
  const LedgerAccount fund{.kind = AccountKind::kFund, .fund = FundId{1}};
  const auto balanced = [&](const std::vector<int64_t>& amounts) {
    std::vector<LedgerLine> lines;
    for (const int64_t fen : amounts) lines.push_back({.account = fund, .amount_fen = fen});
    return Balanced(lines);
  };
  EXPECT_FALSE(balanced({}));
  EXPECT_FALSE(balanced({0}));
  EXPECT_FALSE(balanced({1}));
  EXPECT_FALSE(balanced({1, 0}));
  EXPECT_FALSE(balanced({2, -1}));
  EXPECT_TRUE(balanced({2, -2}));
  EXPECT_TRUE(balanced({3, -1, -2}));
}

TEST(Ledger, AYearKnowsDuesTransfersAndSpending) {
  const auto dues = ChangesOf(
      Decide(Income(IncomeKind::kDues, 5), kUnionFund, kOpen, kToday).value());
  ASSERT_EQ(dues.size(), 1u);
  EXPECT_EQ(dues[0].income_fen, 5);
  EXPECT_EQ(dues[0].dues_fen, 5);
  EXPECT_EQ(dues[0].balance_fen(), 5);
  const auto donated = ChangesOf(
      Decide(Income(IncomeKind::kDonation, 5), kDonated, kOpen, kToday).value());
  EXPECT_EQ(donated[0].dues_fen, 0);
  const auto carried = ChangesOf(
      Decide(Income(IncomeKind::kCarriedOver, 5), kUnionFund, kOpen, kToday).value());
  EXPECT_EQ(carried[0].income_fen, 0);
  EXPECT_EQ(carried[0].opening_fen, 5);
  const auto moved = ChangesOf(
      Decide(TransferMoney{.amount_fen = 6}, kUnionFund, kDonated, kOpen, kToday).value());
  ASSERT_EQ(moved.size(), 2u);
  EXPECT_EQ(moved[0].fund, FundId{2});
  EXPECT_EQ(moved[0].moved_fen, 6);
  EXPECT_EQ(moved[1].moved_fen, -6);
  const MoneyMove move{.union_id = kUnion, .fund = FundId{1}, .amount_fen = 7, .on = kToday};
  EXPECT_EQ(ChangesOf(SpendingEntry(move, BudgetLineId{4}))[0].balance_fen(), -7);
  EXPECT_EQ(ChangesOf(TakeBackEntry(move, BudgetLineId{4}, LedgerEntryId{3}))[0].spent_fen, -7);
}

TEST(RecordIncome, IsRefusedInThisOrder) {
  struct Row {
    RecordIncome command;
    Fund fund;
    std::optional<absl::CivilDay> closed;
    const char* reason;
  };
  const auto on = [](RecordIncome command, absl::CivilDay day) {
    command.on = day;
    return command;
  };
  Fund closed_fund = kUnionFund;
  closed_fund.closed_on = kToday;
  RecordIncome nameless = Income(IncomeKind::kDonation, 1);
  nameless.counterparty.clear();
  const RecordIncome dues = Income(IncomeKind::kDues, 1);
  const Row rows[] = {
      {Income(IncomeKind::kUnspecified, 1), kUnionFund, kOpen, "FIELD_REQUIRED"},
      {nameless, kDonated, kOpen, "FIELD_REQUIRED"},
      {Income(IncomeKind::kDues, 0), kUnionFund, kOpen, "NUMBER_OUT_OF_RANGE"},
      {Income(IncomeKind::kDues, kMoneyFenMax + 1), kUnionFund, kOpen, "NUMBER_OUT_OF_RANGE"},
      {Income(IncomeKind::kDues, kMoneyFenMax), kUnionFund, kOpen, "OK"},
      {dues, closed_fund, kOpen, "FUND_CLOSED"},
      {dues, kDonated, kOpen, "INCOME_NOT_FOR_FUND"},
      {Income(IncomeKind::kAllocation, 1), kDonated, kOpen, "INCOME_NOT_FOR_FUND"},
      {Income(IncomeKind::kInterest, 1), kDonated, kOpen, "OK"},
      {on(dues, kToday + 1), kUnionFund, kOpen, "DATE_IN_FUTURE"},
      {on(dues, absl::CivilDay(2025, 12, 31)), kUnionFund, kOpen, "DATE_BEFORE_START"},
      {on(dues, absl::CivilDay(2026, 1, 1)), kUnionFund, kOpen, "OK"},
      {on(dues, absl::CivilDay(2026, 10, 31)), kUnionFund, kOctober, "BOOKS_CLOSED"},
      {on(dues, absl::CivilDay(2026, 11, 1)), kUnionFund, kOctober, "OK"},
  };
  for (const Row& row : rows) {
    EXPECT_EQ(ReasonOf(Decide(row.command, row.fund, row.closed, kToday).status()), row.reason);
  }
  EXPECT_EQ(FactOf(Decide(on(dues, absl::CivilDay(2026, 10, 31)), kUnionFund, kOctober, kToday)
                       .status(),
                   "wanted"),
            "2026-11-01");
}

TEST(TransferMoney, IsRefusedInThisOrder) {
  const Fund hardship = FundOf(3, FundSource::kHardship, 0);
  Fund closed = kDonated;
  closed.closed_on = kToday;
  const auto reason = [](int64_t amount_fen, const Fund& from, const Fund& to,
                         const std::optional<absl::CivilDay>& closed_through = kOpen) {
    return ReasonOf(
        Decide(TransferMoney{.amount_fen = amount_fen}, from, to, closed_through, kToday)
            .status());
  };
  EXPECT_EQ(reason(0, kUnionFund, kDonated), "NUMBER_OUT_OF_RANGE");
  EXPECT_EQ(reason(1, kUnionFund, kUnionFund), "FUND_TRANSFER_TO_SELF");
  EXPECT_EQ(reason(1, kUnionFund, closed), "FUND_CLOSED");
  EXPECT_EQ(reason(1, closed, kUnionFund), "FUND_CLOSED");
  EXPECT_EQ(reason(1, kDonated, kUnionFund), "FUND_PURPOSE");
  EXPECT_EQ(reason(1, kDonated, hardship), "OK");
  EXPECT_EQ(reason(1, kUnionFund, hardship, kToday), "BOOKS_CLOSED");
  // ¥700 are free: ¥1 000, of which ¥300 are set aside.
  EXPECT_EQ(reason(70'000, kUnionFund, hardship), "OK");
  EXPECT_EQ(reason(70'001, kUnionFund, hardship), "FUND_SHORT");
}

TEST(ReverseEntry, TurnsEveryLineAround) {
  LedgerEntry wrong = Decide(Income(IncomeKind::kDonation, 5), kDonated, kOpen, kToday).value();
  wrong.id = LedgerEntryId{12};
  wrong.voucher = 12;
  const ReverseEntryFacts facts{.entry = wrong, .funds = {kDonated}};
  const auto reversal = Decide(ReverseEntry{.reason = "重复登记"}, facts, kToday);
  ASSERT_TRUE(reversal.ok()) << reversal.status();
  EXPECT_EQ(reversal->kind, LedgerEntryKind::kReversal);
  EXPECT_EQ(reversal->reversal_of, LedgerEntryId{12});
  ASSERT_EQ(reversal->lines.size(), 2u);
  EXPECT_EQ(reversal->lines[0].account, wrong.lines[0].account);
  EXPECT_EQ(reversal->lines[0].amount_fen, -5);
  EXPECT_TRUE(Balanced(reversal->lines));
}

TEST(ReverseEntry, IsRefusedInThisOrder) {
  LedgerEntry wrong = Decide(Income(IncomeKind::kDonation, 5), kDonated, kOpen, kToday).value();
  wrong.id = LedgerEntryId{12};
  wrong.on = absl::CivilDay(2026, 10, 31);
  const ReverseEntryFacts good{.entry = wrong, .funds = {kDonated}};
  const auto reason = [](const ReverseEntryFacts& facts,
                         const ReverseEntry& command = {.reason = "更正"}) {
    return ReasonOf(Decide(command, facts, kToday).status());
  };
  EXPECT_EQ(reason(good), "OK");
  for (const auto kind : {LedgerEntryKind::kSpending, LedgerEntryKind::kTakeBack,
                          LedgerEntryKind::kReversal}) {
    ReverseEntryFacts facts = good;
    facts.entry.kind = kind;
    EXPECT_EQ(reason(facts), "ENTRY_NOT_REVERSIBLE");
  }
  for (const auto kind : {LedgerEntryKind::kOpening, LedgerEntryKind::kTransfer}) {
    ReverseEntryFacts facts = good;
    facts.entry.kind = kind;
    EXPECT_EQ(reason(facts), "OK");
  }
  ReverseEntryFacts facts = good;
  facts.reversed_by = LedgerEntryId{13};
  EXPECT_EQ(reason(facts), "ENTRY_REVERSED");
  EXPECT_EQ(reason(good, {}), "FIELD_REQUIRED");
  facts = good;
  facts.funds[0].closed_on = kToday;
  EXPECT_EQ(reason(facts), "FUND_CLOSED");
  EXPECT_EQ(reason(good, {.on = kToday + 1, .reason = "更正"}), "DATE_IN_FUTURE");
  EXPECT_EQ(reason(good, {.on = absl::CivilDay(2026, 10, 30), .reason = "更正"}),
            "DATE_BEFORE_START");
  facts = good;
  facts.closed_through = kToday;
  EXPECT_EQ(reason(facts), "BOOKS_CLOSED");
  // What came in wrongly is gone already.
  facts = good;
  facts.funds[0].balance_fen = 5;
  EXPECT_EQ(reason(facts), "OK");
  facts.funds[0].encumbered_fen = 1;
  EXPECT_EQ(reason(facts), "FUND_SHORT");
}

TEST(Vouchers, AreReadAsTheyAreWritten) {
  LedgerEntry entry;
  entry.year = 2026;
  entry.voucher = 7;
  EXPECT_EQ(VoucherOf(entry), "2026-0007");
  EXPECT_EQ(ParseVoucher("2026-0007"), std::pair(2026, 7));
  EXPECT_EQ(ParseVoucher("2026-12345"), std::pair(2026, 12345));
  for (const char* text : {"", "2026", "2026-", "-7", "2026-x", "2026-0", "2026-1-1"}) {
    EXPECT_EQ(ParseVoucher(text), std::nullopt) << text;
  }
}

// ---- months

const absl::CivilMonth kSeptember(2026, 9), kOctoberMonth(2026, 10), kNovember(2026, 11);

ClosePeriod Close(absl::CivilMonth month, std::vector<PeriodException> exceptions = {}) {
  return {.union_id = kUnion, .month = month, .exceptions = std::move(exceptions)};
}

TEST(ClosePeriod, TakesMonthsInTheirOrderOnceTheyAreOver) {
  EXPECT_EQ(ReasonOf(Decide(Close(kNovember), {}, kToday).status()), "BOOKS_NOT_OVER");
  EXPECT_EQ(ReasonOf(Decide(Close(kNovember), {}, absl::CivilDay(2026, 11, 30)).status()),
            "BOOKS_NOT_OVER");
  EXPECT_EQ(ReasonOf(Decide(Close(kNovember), {}, absl::CivilDay(2026, 12, 1)).status()), "OK");
  // The first one may be any: the books begin somewhere.
  EXPECT_EQ(ReasonOf(Decide(Close(kSeptember), {}, kToday).status()), "OK");
  const ClosePeriodFacts after_august{.last_closed = absl::CivilMonth(2026, 8)};
  EXPECT_EQ(ReasonOf(Decide(Close(kSeptember), after_august, kToday).status()), "OK");
  const auto skipped = Decide(Close(kOctoberMonth), after_august, kToday);
  EXPECT_EQ(ReasonOf(skipped.status()), "BOOKS_ORDER");
  EXPECT_EQ(FactOf(skipped.status(), "wanted"), "2026-09");
  EXPECT_EQ(ReasonOf(Decide(Close(absl::CivilMonth(2026, 8)), after_august, kToday).status()),
            "BOOKS_ORDER");
}

TEST(ClosePeriod, WantsEveryPaymentBookedOrNamed) {
  const ClosePeriodFacts facts{.unbooked = {{"disbursements/17", absl::CivilDay(2026, 10, 3)},
                                            {"disbursements/18", absl::CivilDay(2026, 10, 9)}}};
  const auto reason = [&](std::vector<PeriodException> exceptions) {
    return ReasonOf(Decide(Close(kOctoberMonth, std::move(exceptions)), facts, kToday).status());
  };
  const auto refused = Decide(Close(kOctoberMonth), facts, kToday);
  EXPECT_EQ(ReasonOf(refused.status()), "BOOKS_UNBOOKED");
  EXPECT_EQ(FactOf(refused.status(), "candidates"), "disbursements/17, disbursements/18");
  EXPECT_EQ(FactOf(refused.status(), "count"), "2");
  EXPECT_EQ(reason({{"disbursements/17", "发票未到"}}), "BOOKS_UNBOOKED");
  EXPECT_EQ(reason({{"disbursements/17", ""}}), "FIELD_REQUIRED");
  EXPECT_EQ(reason({{"disbursements/99", "发票未到"}}), "NOT_FOUND");
  const std::vector<PeriodException> both = {{"disbursements/17", "发票未到"},
                                             {"disbursements/18", "发票未到"}};
  EXPECT_EQ(reason(both), "OK");
  // Nobody is named twice.
  EXPECT_EQ(reason({both[0], both[0], both[1]}), "NOT_FOUND");
}

TEST(ReopenPeriod, TakesTheLastClosedMonth) {
  const AccountingPeriod october{.union_id = kUnion, .month = kOctoberMonth};
  const ReopenPeriod command{.etag = EtagOfVersion(1), .reason = "补记利息"};
  const auto reopened = Decide(command, october, kOctoberMonth);
  ASSERT_TRUE(reopened.ok()) << reopened.status();
  EXPECT_EQ(reopened->state, PeriodState::kReopened);
  EXPECT_EQ(reopened->reason, "补记利息");
  const ReopenPeriod stale{.etag = "x", .reason = "y"}, silent{.etag = EtagOfVersion(1)};
  EXPECT_EQ(ReasonOf(Decide(stale, october, kOctoberMonth).status()),
            "ETAG_MISMATCH");
  EXPECT_EQ(ReasonOf(Decide(command, october, kNovember).status()), "BOOKS_ORDER");
  EXPECT_EQ(ReasonOf(Decide(command, october, std::nullopt).status()), "BOOKS_ORDER");
  EXPECT_EQ(ReasonOf(Decide(silent, october, kOctoberMonth).status()),
            "FIELD_REQUIRED");
}

TEST(Months, AreReadAsTheyAreWritten) {
  EXPECT_EQ(IsoMonth(kSeptember), "2026-09");
  EXPECT_EQ(ParseIsoMonth("2026-09"), kSeptember);
  EXPECT_EQ(LastDayOf(absl::CivilMonth(2028, 2)), absl::CivilDay(2028, 2, 29));
  for (const char* text : {"", "2026", "2026-13", "2026-9", "2026-09-01", "202609"}) {
    EXPECT_EQ(ParseIsoMonth(text), std::nullopt) << text;
  }
}

}  // namespace
}  // namespace unioncare
