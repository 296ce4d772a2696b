// Tests of the tables of funds and of the ledger, on a real file.
#include "service/storage/funds.h"

#include <algorithm>
#include <map>
#include <string>
#include <thread>
#include <vector>

#include "gtest/gtest.h"
#include "service/domain/refusal.h"
#include "service/storage/bookkeeping.h"
#include "service/storage/sqlite.h"
#include "service/storage/unions.h"
#include "tests/storage/area_fixture.h"

namespace unioncare::storage {
namespace {

constexpr UnionId kUnion{1};

std::string ReasonOf(const absl::Status& status) {
  if (status.ok()) return "OK";
  const std::vector<Refusal> refusals = RefusalsOf(status);
  return refusals.empty() ? status.ToString() : InfoOf(refusals[0].reason).name;
}

class FundsTest : public AreaFixture {
 protected:
  // Fund 1 of union funds with ¥1 000, fund 2 of donations without anything; line 1 of fund 1 for
  // hospital and this year with ¥900, line 2 for the next year.
  void SetUp() override {
    AreaFixture::SetUp();
    ASSERT_TRUE(Write(kInstallation, [&](Transaction& transaction) {
                  return InsertUnion(transaction, Union{.display_name = "甲校"}).status();
                }).ok());
    AddFund(FundSource::kUnionFunds, "工会经费", 100'000);
    AddFund(FundSource::kDonation, "爱心款", 0);
    AddLine(2026, 90'000);
    AddLine(2027, 50'000);
  }

  void AddFund(FundSource source, const char* name, int64_t opening_fen) {
    Fund fund{.union_id = kUnion,
              .source = source,
              .display_name = name,
              .opened_on = absl::CivilDay(2026, 1, 1),
              .opening_fen = opening_fen,
              .balance_fen = opening_fen};
    const absl::Status kept = Write(kUnion, [&](Transaction& transaction) {
      Fund copy = fund;
      return InsertFund(transaction, copy, "期初余额");
    });
    ASSERT_TRUE(kept.ok()) << kept;
  }
  void AddLine(int year, int64_t amount_fen) {
    const absl::Status kept = Write(kUnion, [&](Transaction& transaction) {
      BudgetLine line{.union_id = kUnion,
                      .fund = FundId{1},
                      .year = year,
                      .display_name = "送温暖费",
                      .kinds = {BenefitKind::kHospital, BenefitKind::kBereavement},
                      .amount_fen = amount_fen};
      return InsertBudgetLine(transaction, line);
    });
    ASSERT_TRUE(kept.ok()) << kept;
  }

  static MoneyMove Move(const std::string& document, int64_t amount_fen,
                        absl::CivilDay on = kToday) {
    return {.union_id = kUnion,
            .fund = FundId{1},
            .kind = BenefitKind::kHospital,
            .amount_fen = amount_fen,
            .document = document,
            .on = on,
            .text = "住院慰问"};
  }
  absl::Status DoEncumber(const MoneyMove& move) {
    return Write(kUnion, [&](Transaction& transaction) { return Encumber(transaction, move); });
  }
  absl::Status DoRelease(const MoneyMove& move) {
    return Write(kUnion, [&](Transaction& transaction) { return Release(transaction, move); });
  }
  absl::Status DoSpend(const MoneyMove& move) {
    return Write(kUnion,
                 [&](Transaction& transaction) { return Spend(transaction, move).status(); });
  }
  absl::Status DoTakeBack(const MoneyMove& move) {
    return Write(kUnion,
                 [&](Transaction& transaction) { return TakeBack(transaction, move).status(); });
  }
  absl::Status Enter(LedgerEntry entry) {
    return Write(kUnion, [&](Transaction& transaction) {
      LedgerEntry copy = entry;
      return Post(transaction, copy);
    });
  }
  absl::Status EnterIncome(IncomeKind kind, int64_t amount_fen, absl::CivilDay on = kToday) {
    return Enter(Decide(RecordIncome{.kind = kind, .amount_fen = amount_fen, .on = on,
                                     .counterparty = "会员"},
                        TheFund(), std::nullopt, std::max(on, kToday))
                     .value());
  }

  Fund TheFund(int64_t id = 1) {
    return Read<std::optional<Fund>>([&](const Snapshot& snapshot) {
             return FindFund(snapshot, kUnion, FundId{id});
           })
        .value();
  }
  BudgetLine TheLine(int64_t id = 1) {
    return Read<std::optional<BudgetLine>>([&](const Snapshot& snapshot) {
             return FindBudgetLine(snapshot, kUnion, BudgetLineId{id});
           })
        .value();
  }
  std::vector<LedgerEntry> Entries(FundId fund = FundId{0}) {
    return Read<std::vector<LedgerEntry>>([&](const Snapshot& snapshot) {
      return ListEntries(snapshot, kUnion, fund, 0, 1000);
    });
  }
  YearMoney Money(int year) {
    return Read<YearMoney>(
        [&](const Snapshot& snapshot) { return MoneyOf(snapshot, kUnion, year); });
  }

  // What one statement says against the file itself, past all rules; nothing of it stays.
  std::string Direct(const std::string& statement) {
    auto file = sql::OpenSqlite(path(), sql::Mode::kWriter);
    EXPECT_TRUE(file.ok()) << file.status();
    EXPECT_TRUE((*file)->Script("PRAGMA foreign_keys = ON; BEGIN").ok());
    const absl::Status done = (*file)->Script(statement);
    EXPECT_TRUE((*file)->Script("ROLLBACK").ok());
    return std::string(done.message());
  }

  // Every balance is the sum of its ledger, every line that of what is set aside and spent, and
  // vouchers of a year have no gaps.
  void ExpectBooksAgree() {
    std::map<FundId, int64_t> funds;
    std::map<BudgetLineId, int64_t> lines;
    std::map<int, int> vouchers;
    for (const LedgerEntry& entry : Entries()) {
      EXPECT_TRUE(Balanced(entry.lines));
      EXPECT_EQ(entry.voucher, ++vouchers[entry.year]);
      for (const LedgerLine& line : entry.lines) {
        if (line.account.kind == AccountKind::kFund) funds[line.account.fund] += line.amount_fen;
        if (line.account.kind == AccountKind::kExpenditure) {
          lines[line.account.line] += line.amount_fen;
        }
      }
    }
    for (const int64_t id : {1, 2}) EXPECT_EQ(TheFund(id).balance_fen, funds[FundId{id}]) << id;
    for (const int64_t id : {1, 2}) EXPECT_EQ(TheLine(id).spent_fen, lines[BudgetLineId{id}]);
    EXPECT_EQ(TheLine(1).committed_fen + TheLine(2).committed_fen, TheFund(1).encumbered_fen);
    ExpectJournalHolds(kUnion);
  }
};

TEST_F(FundsTest, ADocumentGoesFromEncumbranceToSpendingAndBack) {
  ASSERT_TRUE(DoEncumber(Move("disbursements/17", 30'000)).ok());
  EXPECT_EQ(TheFund().free_fen(), 70'000);
  EXPECT_EQ(TheLine().committed_fen, 30'000);
  ASSERT_TRUE(DoSpend(Move("disbursements/17", 30'000)).ok());
  EXPECT_EQ(TheFund().balance_fen, 70'000);
  EXPECT_EQ(TheFund().encumbered_fen, 0);
  EXPECT_EQ(TheLine().committed_fen, 0);
  EXPECT_EQ(TheLine().spent_fen, 30'000);
  // A part of it comes back, then the rest; not a fen more.
  ASSERT_TRUE(DoTakeBack(Move("disbursements/17", 10'000)).ok());
  EXPECT_EQ(TheLine().spent_fen, 20'000);
  EXPECT_EQ(ReasonOf(DoTakeBack(Move("disbursements/17", 20'001))), "NOTHING_SPENT");
  ASSERT_TRUE(DoTakeBack(Move("disbursements/17", 20'000)).ok());
  EXPECT_EQ(ReasonOf(DoTakeBack(Move("disbursements/17", 1))), "NOTHING_SPENT");
  EXPECT_EQ(TheFund().balance_fen, 100'000);
  const std::vector<LedgerEntry> entries = Entries();
  ASSERT_EQ(entries.size(), 4u);  // the opening before them
  EXPECT_EQ(entries[1].kind, LedgerEntryKind::kSpending);
  EXPECT_EQ(entries[1].document, "disbursements/17");
  EXPECT_EQ(entries[3].kind, LedgerEntryKind::kTakeBack);
  EXPECT_EQ(entries[3].reversal_of, entries[1].id);
  ExpectBooksAgree();
}

TEST_F(FundsTest, WhatWasTakenBackMayBeSpentAnew) {
  for (int round = 0; round < 2; ++round) {
    ASSERT_TRUE(DoEncumber(Move("disbursements/17", 30'000)).ok());
    ASSERT_TRUE(DoSpend(Move("disbursements/17", 30'000)).ok());
    ASSERT_TRUE(DoTakeBack(Move("disbursements/17", 30'000)).ok());
  }
  EXPECT_EQ(ReasonOf(DoTakeBack(Move("disbursements/17", 1))), "NOTHING_SPENT");
  ExpectBooksAgree();
}

TEST_F(FundsTest, AnEncumbranceBelongsToItsDocument) {
  ASSERT_TRUE(DoEncumber(Move("disbursements/17", 30'000)).ok());
  EXPECT_EQ(ReasonOf(DoSpend(Move("disbursements/18", 1))), "NOT_ENCUMBERED");
  EXPECT_EQ(ReasonOf(DoRelease(Move("disbursements/18", 1))), "NOT_ENCUMBERED");
  EXPECT_EQ(ReasonOf(DoRelease(Move("disbursements/17", 30'001))), "NOT_ENCUMBERED");
  ASSERT_TRUE(DoRelease(Move("disbursements/17", 10'000)).ok());
  ASSERT_TRUE(DoSpend(Move("disbursements/17", 20'000)).ok());
  EXPECT_EQ(Read<int64_t>([&](const Snapshot& snapshot) {
              return EncumberedFor(snapshot, kUnion, "disbursements/17");
            }),
            0);
  EXPECT_EQ(TheFund().encumbered_fen, 0);
  ExpectBooksAgree();
}

TEST_F(FundsTest, APaymentOfTheNextYearIsSpentWhereItWasSetAside) {
  ASSERT_TRUE(DoEncumber(Move("disbursements/17", 30'000, absl::CivilDay(2026, 12, 30))).ok());
  ASSERT_TRUE(DoSpend(Move("disbursements/17", 30'000, absl::CivilDay(2027, 1, 5))).ok());
  EXPECT_EQ(TheLine(1).spent_fen, 30'000);
  EXPECT_EQ(TheLine(2).spent_fen, 0);
  // What is set aside in the next year finds the line of that year.
  ASSERT_TRUE(DoEncumber(Move("disbursements/18", 1'000, absl::CivilDay(2027, 1, 5))).ok());
  EXPECT_EQ(TheLine(2).committed_fen, 1'000);
  // Vouchers are counted by the year of their day.
  EXPECT_EQ(VoucherOf(Entries().back()), "2027-0001");
  ExpectBooksAgree();
}

TEST_F(FundsTest, RefusalsChangeNothing) {
  const Fund before = TheFund();
  EXPECT_EQ(ReasonOf(DoEncumber(Move("d/1", 90'001))), "BUDGET_EXCEEDED");
  MoneyMove move = Move("d/1", 1);
  move.kind = BenefitKind::kFestival;
  EXPECT_EQ(ReasonOf(DoEncumber(move)), "OFF_BUDGET");
  move = Move("d/1", 1);
  move.fund = FundId{9};
  EXPECT_EQ(ReasonOf(DoEncumber(move)), "NOT_FOUND");
  move = Move("d/1", 1);
  move.fund = FundId{2};
  move.budget_line = BudgetLineId{1};
  EXPECT_EQ(ReasonOf(DoEncumber(move)), "OFF_BUDGET");
  EXPECT_EQ(TheFund().version, before.version);
  ASSERT_TRUE(DoEncumber(Move("d/1", 90'000)).ok());
  EXPECT_EQ(ReasonOf(DoEncumber(Move("d/2", 1))), "BUDGET_EXCEEDED");
}

// Many approvals at once over one line: as many win as the budget reaches for, and no more.
TEST_F(FundsTest, OfApprovalsAtOnceOnlyThoseWinForWhichThereIsMoney) {
  constexpr int kThreads = 16;
  std::vector<std::string> reasons(kThreads);
  std::vector<std::thread> threads;
  for (int i = 0; i < kThreads; ++i) {
    threads.emplace_back([&, i] {
      reasons[i] = ReasonOf(DoEncumber(Move(absl::StrCat("disbursements/", i + 1), 50'000)));
    });
  }
  for (std::thread& thread : threads) thread.join();
  // Of ¥900 two of ¥500 do not come: one does.
  EXPECT_EQ(std::count(reasons.begin(), reasons.end(), "OK"), 1);
  EXPECT_EQ(std::count(reasons.begin(), reasons.end(), "BUDGET_EXCEEDED"), kThreads - 1);
  EXPECT_EQ(TheLine().committed_fen, 50'000);
  ExpectBooksAgree();
}

TEST_F(FundsTest, NothingIsPostedIntoAClosedMonthUntilItIsReopened) {
  ASSERT_TRUE(DoEncumber(Move("d/1", 30'000)).ok());
  AccountingPeriod october{.union_id = kUnion, .month = absl::CivilMonth(2026, 10)};
  october.exceptions = {{"d/9", "发票未到"}};
  ASSERT_TRUE(Write(kUnion, [&](Transaction& transaction) {
                AccountingPeriod copy = october;
                return KeepClosed(transaction, copy);
              }).ok());
  EXPECT_EQ(ReasonOf(DoSpend(Move("d/1", 30'000, absl::CivilDay(2026, 10, 31)))), "BOOKS_CLOSED");
  EXPECT_TRUE(DoSpend(Move("d/1", 10'000, absl::CivilDay(2026, 11, 1))).ok());
  EXPECT_EQ(ReasonOf(DoTakeBack(Move("d/1", 1, absl::CivilDay(2026, 10, 31)))), "BOOKS_CLOSED");
  const auto find = [&] {
    return Read<std::optional<AccountingPeriod>>([&](const Snapshot& snapshot) {
             return FindPeriod(snapshot, kUnion, october.month);
           })
        .value();
  };
  AccountingPeriod kept = find();
  ASSERT_EQ(kept.exceptions.size(), 1u);
  EXPECT_EQ(kept.exceptions[0].document, "d/9");
  ASSERT_TRUE(Write(kUnion, [&](Transaction& transaction) {
                AccountingPeriod copy = kept;
                copy.state = PeriodState::kReopened;
                copy.reason = "补记";
                return KeepReopened(transaction, copy);
              }).ok());
  EXPECT_TRUE(DoSpend(Move("d/1", 10'000, absl::CivilDay(2026, 10, 31))).ok());
  // Closed again it is the second closing, which has exceptions of its own.
  october.exceptions.clear();
  ASSERT_TRUE(Write(kUnion, [&](Transaction& transaction) {
                AccountingPeriod copy = october;
                return KeepClosed(transaction, copy);
              }).ok());
  kept = find();
  EXPECT_EQ(kept.closing, 2);
  EXPECT_EQ(kept.version, 3);
  EXPECT_TRUE(kept.exceptions.empty());
  EXPECT_FALSE(kept.reopened_by.has_value());
  ExpectBooksAgree();
}

TEST_F(FundsTest, AYearIsMeasuredByIncomeBudgetDuesAndWhatWasRetained) {
  ASSERT_TRUE(EnterIncome(IncomeKind::kDues, 5'000).ok());
  ASSERT_TRUE(EnterIncome(IncomeKind::kInterest, 70).ok());
  ASSERT_TRUE(EnterIncome(IncomeKind::kDues, 900, absl::CivilDay(2027, 1, 1)).ok());
  ASSERT_TRUE(DoEncumber(Move("d/1", 30'000)).ok());
  ASSERT_TRUE(DoSpend(Move("d/1", 30'000)).ok());
  for (const auto& [kind, fen] : {std::pair(IncomeKind::kDues, 6'000),
                                  {IncomeKind::kAllocation, 40'000},
                                  {IncomeKind::kCarriedOver, 99'000}}) {
    ASSERT_TRUE(Write(kUnion, [&, kind = kind, fen = fen](Transaction& transaction) {
                  IncomeBudget budget{
                      .union_id = kUnion, .year = 2026, .kind = kind, .amount_fen = fen};
                  return KeepIncomeBudget(transaction, budget);
                }).ok());
  }
  const YearMoney of_2026 = Money(2026);
  EXPECT_EQ(of_2026.budget_income_fen, 46'000);
  EXPECT_EQ(of_2026.budget_expenditure_fen, 90'000);
  EXPECT_EQ(of_2026.dues_fen, 5'000);
  EXPECT_EQ(of_2026.retained_fen, 100'000);
  const YearMoney of_2027 = Money(2027);
  EXPECT_EQ(of_2027.budget_income_fen, 0);
  EXPECT_EQ(of_2027.budget_expenditure_fen, 50'000);
  EXPECT_EQ(of_2027.dues_fen, 900);
  EXPECT_EQ(of_2027.retained_fen, 100'000 + 5'070 - 30'000);
  // Donations are nobody's to retain.
  ASSERT_TRUE(Enter(Decide(RecordIncome{.kind = IncomeKind::kDonation,
                                        .amount_fen = 123,
                                        .counterparty = "校友会"},
                           TheFund(2), std::nullopt, kToday)
                        .value())
                  .ok());
  EXPECT_EQ(Money(2027).retained_fen, of_2027.retained_fen);
  ExpectBooksAgree();
}

TEST_F(FundsTest, TransfersAndReversalsKeepBothBalances) {
  ASSERT_TRUE(Enter(Decide(TransferMoney{.amount_fen = 40'000}, TheFund(1), TheFund(2),
                           std::nullopt, kToday)
                        .value())
                  .ok());
  EXPECT_EQ(TheFund(1).balance_fen, 60'000);
  EXPECT_EQ(TheFund(2).balance_fen, 40'000);
  const LedgerEntry transfer = Entries().back();
  const ReverseEntryFacts facts{.entry = transfer, .funds = {TheFund(1), TheFund(2)}};
  ASSERT_TRUE(Enter(Decide(ReverseEntry{.reason = "划错"}, facts, kToday).value()).ok());
  EXPECT_EQ(TheFund(1).balance_fen, 100'000);
  EXPECT_EQ(TheFund(2).balance_fen, 0);
  const auto reversal = Read<std::optional<LedgerEntryId>>([&](const Snapshot& snapshot) {
    return ReversalOf(snapshot, kUnion, transfer.id);
  });
  EXPECT_EQ(reversal, Entries().back().id);
  // The vouchers of a fund are those that touch it.
  EXPECT_EQ(Entries(FundId{2}).size(), 2u);
  EXPECT_EQ(Entries(FundId{1}).size(), 3u);
  ExpectBooksAgree();
}

TEST_F(FundsTest, AWrongOpeningIsReversedAndEnteredAnew) {
  const ReverseEntryFacts facts{.entry = Entries().front(), .funds = {TheFund()}};
  ASSERT_TRUE(Enter(Decide(ReverseEntry{.reason = "期初记错"}, facts, kToday).value()).ok());
  EXPECT_EQ(TheFund().opening_fen, 0);
  ASSERT_TRUE(EnterIncome(IncomeKind::kCarriedOver, 88'000).ok());
  EXPECT_EQ(TheFund().opening_fen, 88'000);
  EXPECT_EQ(TheFund().balance_fen, 88'000);
  EXPECT_EQ(Money(2026).retained_fen, 88'000);
  ExpectBooksAgree();
}

TEST_F(FundsTest, AdjustmentsAreKept) {
  ASSERT_TRUE(Write(kUnion, [&](Transaction& transaction) {
                BudgetLine line = TheLine();
                line.amount_fen = 95'000;
                return AdjustLine(transaction, 90'000, "追加", line);
              }).ok());
  const auto changes = Read<std::vector<BudgetChange>>([&](const Snapshot& snapshot) {
    return ChangesOf(snapshot, kUnion, BudgetLineId{1});
  });
  ASSERT_EQ(changes.size(), 1u);
  EXPECT_EQ(changes[0].old_fen, 90'000);
  EXPECT_EQ(changes[0].new_fen, 95'000);
  EXPECT_EQ(changes[0].reason, "追加");
  EXPECT_EQ(TheLine().version, 2);
}

TEST_F(FundsTest, VouchersAreListedByNumberAndByDay) {
  ASSERT_TRUE(EnterIncome(IncomeKind::kDues, 1, absl::CivilDay(2026, 5, 1)).ok());
  ASSERT_TRUE(EnterIncome(IncomeKind::kDues, 2, absl::CivilDay(2026, 4, 1)).ok());
  const auto by_day = Read<std::vector<LedgerEntry>>([&](const Snapshot& snapshot) {
    return ListEntriesByDay(snapshot, kUnion, absl::CivilDay(2026, 1, 1), 1, 10);
  });
  ASSERT_EQ(by_day.size(), 2u);
  EXPECT_EQ(by_day[0].amount_fen, 2);
  EXPECT_EQ(by_day[1].amount_fen, 1);
  const auto found = Read<std::optional<LedgerEntryId>>([&](const Snapshot& snapshot) {
    return FindVoucher(snapshot, kUnion, 2026, 3);
  });
  EXPECT_EQ(found, LedgerEntryId{3});
}

// ---- what the schema refuses, whoever writes

TEST_F(FundsTest, TheSchemaKeepsMoneyThatIsNotThereFromBeingSpent) {
  ASSERT_TRUE(DoEncumber(Move("d/1", 30'000)).ok());
  ASSERT_TRUE(DoSpend(Move("d/1", 10'000)).ok());
  const struct {
    const char* statement;
    const char* part;  // of what it says; empty when it is accepted
  } cases[] = {
      {"UPDATE budget_lines SET committed_fen = 80000 WHERE id = 1", ""},
      {"UPDATE budget_lines SET committed_fen = 80001 WHERE id = 1", "CHECK"},
      {"UPDATE budget_lines SET amount_fen = 30000 WHERE id = 1", ""},
      {"UPDATE budget_lines SET amount_fen = 29999 WHERE id = 1", "CHECK"},
      {"UPDATE budget_lines SET spent_fen = -1 WHERE id = 1", "CHECK"},
      {"UPDATE funds SET encumbered_fen = 90000 WHERE id = 1", ""},
      {"UPDATE funds SET encumbered_fen = 90001 WHERE id = 1", "CHECK"},
      {"UPDATE funds SET balance_fen = 19999 WHERE id = 1", "CHECK"},
      {"UPDATE funds SET balance_fen = -1 WHERE id = 2", "CHECK"},
      {"UPDATE funds SET closed_on = opened_on WHERE id = 2", ""},
      {"UPDATE funds SET closed_on = opened_on WHERE id = 1", "CHECK"},
      {"UPDATE funds SET closed_on = opened_on - 1 WHERE id = 2", "CHECK"},
      {"UPDATE funds SET display_name = '爱心款' WHERE id = 1", "UNIQUE"},
      {"UPDATE encumbrances SET amount_fen = -1", "CHECK"},
      {"UPDATE ledger_entries SET voucher = 1 WHERE id = 2", "UNIQUE"},
      {"UPDATE ledger_entries SET amount_fen = 0 WHERE id = 2", "CHECK"},
      {"UPDATE ledger_entries SET document = '' WHERE id = 2", "CHECK"},
      {"UPDATE ledger_entries SET kind = 6 WHERE id = 2", "CHECK"},
      {"UPDATE ledger_lines SET amount_fen = 0 WHERE entry_id = 2", "CHECK"},
      {"UPDATE ledger_lines SET budget_line_id = NULL WHERE entry_id = 2 AND position = 1",
       "CHECK"},
      {"UPDATE ledger_lines SET income_kind = 1 WHERE entry_id = 2 AND position = 2", "CHECK"},
      {"DELETE FROM ledger_entries WHERE id = 2", "FOREIGN KEY"},
      {"DELETE FROM funds WHERE id = 1", "FOREIGN KEY"},
      {"INSERT INTO accounting_periods VALUES (1, 24321, 2, 1, 0, 0, NULL, NULL, '', 1)",
       "CHECK"},
  };
  for (const auto& each : cases) {
    const std::string said = Direct(each.statement);
    if (*each.part == '\0') {
      EXPECT_EQ(said, "") << each.statement;
    } else {
      EXPECT_NE(said.find(each.part), std::string::npos) << each.statement << ": " << said;
    }
  }
}

TEST_F(FundsTest, TheSchemaKeepsAVoucherFromBeingReversedTwice) {
  const std::string once =
      "INSERT INTO ledger_entries VALUES (1, 90, 2026, 90, 6, 20000, 1, '', '', '', 1, 0, 0)";
  EXPECT_EQ(Direct(once), "");
  EXPECT_NE(Direct(once + "; INSERT INTO ledger_entries VALUES "
                          "(1, 91, 2026, 91, 6, 20000, 1, '', '', '', 1, 0, 0)")
                .find("UNIQUE"),
            std::string::npos);
}

}  // namespace
}  // namespace unioncare::storage
