// The tables of funds, budget lines and encumbrances, and the way of money through them. Whoever
// pays calls these inside the transaction that moves the state of what is paid; calling twice moves
// the money twice.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "service/domain/bookkeeping.h"
#include "service/domain/funds.h"
#include "service/storage/journal.h"
#include "service/storage/store.h"

namespace unioncare::storage {

extern const journal::Table kFunds;
extern const journal::Table kBudgetLines;
extern const journal::Table kBudgetChanges;
extern const journal::Table kEncumbrances;
extern const journal::Table kIncomeBudgets;

// ---- for those who pay

// Sets money aside for a document that was approved; more of the same document adds up.
// Refusals, of the field "fund" or "amount_fen": kNotFound, kFundClosed, kNumberOutOfRange, as
// MayPay, kOffBudget, kBudgetExceeded with amount, committed, spent and asked, kFundShort.
absl::Status Encumber(Transaction& transaction, const MoneyMove& move);
// Frees what was set aside: the document was cancelled or returned. Refusals: kNotEncumbered when
// less than that is set aside for the document.
absl::Status Release(Transaction& transaction, const MoneyMove& move);
// What was set aside is spent, and entered in the ledger. Refusals: kNotEncumbered; kFundClosed;
// kBooksClosed with the first open day.
absl::StatusOr<LedgerEntryId> Spend(Transaction& transaction, const MoneyMove& move);
// The money of a document that was paid came back, all of it or a part: an entry against the one
// that spent it, on an open day; fund and budget line have it again. Refusals: kFundClosed,
// kBooksClosed, kNothingSpent when less than that was spent for the document.
absl::StatusOr<LedgerEntryId> TakeBack(Transaction& transaction, const MoneyMove& move);

// ---- what accountants do

// Keeps a new fund, which gets its number, and its opening balance in the ledger.
absl::Status InsertFund(Transaction& transaction, Fund& fund, const std::string& opening_text);
// Keeps a fund whose day of closing has changed; its version rises.
absl::Status ReplaceFund(Transaction& transaction, Fund& fund);
// Keeps a voucher that spends nothing, with the balances of the funds that it changes.
absl::Status Post(Transaction& transaction, LedgerEntry& entry);
// Keeps a new line, which gets its number.
absl::Status InsertBudgetLine(Transaction& transaction, BudgetLine& line);
// Keeps a line that was adjusted, and the change; its version rises.
absl::Status AdjustLine(Transaction& transaction, int64_t old_fen, const std::string& reason,
                        BudgetLine& line);
absl::Status KeepIncomeBudget(Transaction& transaction, IncomeBudget& budget);

// ---- reads

absl::StatusOr<CreateFundFacts> FactsFor(const Snapshot& snapshot, const CreateFund& command);
absl::StatusOr<BudgetLineFacts> FactsFor(const Snapshot& snapshot, UnionId union_id, FundId fund,
                                         int year);
absl::StatusOr<std::vector<BudgetChange>> ChangesOf(const Snapshot& snapshot, UnionId union_id,
                                                    BudgetLineId line);
// Of a year, by kind.
absl::StatusOr<std::vector<IncomeBudget>> ListIncomeBudgets(const Snapshot& snapshot,
                                                            UnionId union_id, int year);

absl::StatusOr<std::optional<Fund>> FindFund(const Snapshot& snapshot, UnionId union_id,
                                             FundId fund);
// The funds of a union with numbers above `after`, by number.
absl::StatusOr<std::vector<Fund>> ListFunds(const Snapshot& snapshot, UnionId union_id,
                                            int64_t after, int limit);
absl::StatusOr<std::optional<BudgetLine>> FindBudgetLine(const Snapshot& snapshot,
                                                         UnionId union_id, BudgetLineId line);
// The lines of a union and a year, by number; of all funds when `fund` is 0.
absl::StatusOr<std::vector<BudgetLine>> ListBudgetLines(const Snapshot& snapshot, UnionId union_id,
                                                        int year, FundId fund = FundId{0});
// The line to which a benefit of this kind is booked when nobody names one.
absl::StatusOr<std::optional<BudgetLine>> FindLineFor(const Snapshot& snapshot, UnionId union_id,
                                                      FundId fund, BenefitKind kind, int year);
// What is set aside for a document, over all lines.
absl::StatusOr<int64_t> EncumberedFor(const Snapshot& snapshot, UnionId union_id,
                                      const std::string& document);
// What aggregate caps are measured by.
absl::StatusOr<YearMoney> MoneyOf(const Snapshot& snapshot, UnionId union_id, int year);

}  // namespace unioncare::storage
