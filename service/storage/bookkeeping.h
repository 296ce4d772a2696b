// The tables of the ledger and of closed months.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "service/domain/bookkeeping.h"
#include "service/storage/journal.h"
#include "service/storage/store.h"

namespace unioncare::storage {

extern const journal::Table kLedgerEntries;
extern const journal::Table kLedgerLines;
extern const journal::Table kFundYears;
extern const journal::Table kAccountingPeriods;
extern const journal::Table kPeriodExceptions;

// Keeps a voucher that balances, which gets its numbers, person and time, and adds it to the sums
// of the year. The balances of the funds are for funds.cc to keep.
absl::Status InsertEntry(Transaction& transaction, LedgerEntry& entry);

absl::StatusOr<std::optional<LedgerEntry>> FindEntry(const Snapshot& snapshot, UnionId union_id,
                                                     LedgerEntryId id);
// By its number within a year.
absl::StatusOr<std::optional<LedgerEntryId>> FindVoucher(const Snapshot& snapshot,
                                                         UnionId union_id, int year, int voucher);
// Vouchers with numbers above `after`, by number, with their lines; of one fund when it is given.
absl::StatusOr<std::vector<LedgerEntry>> ListEntries(const Snapshot& snapshot, UnionId union_id,
                                                     FundId fund, int64_t after, int limit);
// The same by day and number, behind `after_day` and `after`.
absl::StatusOr<std::vector<LedgerEntry>> ListEntriesByDay(const Snapshot& snapshot,
                                                          UnionId union_id,
                                                          absl::CivilDay after_day, int64_t after,
                                                          int limit);

// The entry that reversed another one as a whole.
absl::StatusOr<std::optional<LedgerEntryId>> ReversalOf(const Snapshot& snapshot, UnionId union_id,
                                                        LedgerEntryId id);
// The newest spending for a document from a fund of which so much has not come back, or else the
// one of which most has not; nothing when there is none.
struct Spending {
  LedgerEntryId id{0};
  BudgetLineId line{0};
  int64_t left_fen = 0;
};
absl::StatusOr<std::optional<Spending>> FindSpending(const Snapshot& snapshot, UnionId union_id,
                                                     const std::string& document, FundId fund,
                                                     int64_t amount_fen);

// What a year brought, over the funds of a source or, where it is not given, of all.
struct YearSums {
  int64_t income_fen = 0;
  int64_t dues_fen = 0;
  int64_t net_fen = 0;  // with what moved between funds, less what was spent
};
// Of one year, or of this and all later ones.
absl::StatusOr<YearSums> SumsOf(const Snapshot& snapshot, UnionId union_id, int year,
                                bool and_later, FundSource source);
// What came in during a year, by kind of income.
absl::StatusOr<std::vector<std::pair<IncomeKind, int64_t>>> IncomeOf(const Snapshot& snapshot,
                                                                     UnionId union_id, int year);

// ---- months

absl::StatusOr<std::optional<AccountingPeriod>> FindPeriod(const Snapshot& snapshot,
                                                           UnionId union_id,
                                                           absl::CivilMonth month);
// The newest first, before a month.
absl::StatusOr<std::vector<AccountingPeriod>> ListPeriods(const Snapshot& snapshot,
                                                          UnionId union_id,
                                                          absl::CivilMonth before, int limit);
absl::StatusOr<std::optional<absl::CivilMonth>> LastClosedMonth(const Snapshot& snapshot,
                                                                UnionId union_id);
// The last day of that month.
absl::StatusOr<std::optional<absl::CivilDay>> ClosedThrough(const Snapshot& snapshot,
                                                            UnionId union_id);
// Keeps a month that is closed, or closed again: person, time and version are filled in.
absl::Status KeepClosed(Transaction& transaction, AccountingPeriod& period);
absl::Status KeepReopened(Transaction& transaction, AccountingPeriod& period);

}  // namespace unioncare::storage
