// Bookkeeping (记账): the double-entry ledger of funds, and the months whose books are closed. An
// entry is never changed: it is corrected by one against it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "absl/time/time.h"
#include "absl/types/span.h"
#include "service/domain/funds.h"
#include "service/domain/types.h"

namespace unioncare {

inline constexpr int kPeriodExceptionsMax = 100;  // of a month

// Numbers equal v1::LedgerEntryKind and are stored.
enum class LedgerEntryKind {
  kUnspecified = 0,
  kOpening = 1,
  kIncome = 2,
  kTransfer = 3,
  kSpending = 4,
  kTakeBack = 5,  // money of a paid document came back, all or a part
  kReversal = 6,  // a whole entry that was wrong
};

// Numbers equal v1::AccountKind and are stored.
enum class AccountKind {
  kUnspecified = 0,
  kFund = 1,         // 资产
  kIncome = 2,       // 收入
  kExpenditure = 3,  // 支出
  kOpening = 4,      // 净资产: what was carried over
};

// Where a line is booked: always of one fund, and then what its kind wants.
struct LedgerAccount {
  AccountKind kind = AccountKind::kUnspecified;
  FundId fund{0};
  IncomeKind income = IncomeKind::kUnspecified;
  BudgetLineId line{0};
  bool operator==(const LedgerAccount& other) const = default;
};

struct LedgerLine {
  LedgerAccount account;
  int64_t amount_fen = 0;  // debit above, credit below zero
};

struct LedgerEntry {
  UnionId union_id{0};
  LedgerEntryId id{0};
  int year = 0;     // of its day
  int voucher = 0;  // gapless within the year, from 1
  LedgerEntryKind kind = LedgerEntryKind::kUnspecified;
  absl::CivilDay on;
  int64_t amount_fen = 0;    // what it moves; above zero
  std::string text;          // 摘要
  std::string counterparty;  // of income: who gave it
  std::string document;      // "disbursements/17"
  std::optional<LedgerEntryId> reversal_of;
  UserId by{0};
  absl::Time time;
  std::vector<LedgerLine> lines;
};

// "2026-0007".
std::string VoucherOf(const LedgerEntry& entry);
// Year and number of such a text; nothing when it is none.
std::optional<std::pair<int, int>> ParseVoucher(absl::string_view text);

// True when there are two lines or more, none of them empty, that add up to nothing.
bool Balanced(absl::Span<const LedgerLine> lines);

// What an entry changes of a fund in its year.
struct FundChange {
  FundId fund{0};
  int64_t opening_fen = 0;
  int64_t income_fen = 0;  // with dues, without what is carried over
  int64_t dues_fen = 0;
  int64_t moved_fen = 0;   // from or to other funds
  int64_t spent_fen = 0;   // less what came back

  int64_t balance_fen() const { return opening_fen + income_fen + moved_fen - spent_fen; }
};
std::vector<FundChange> ChangesOf(const LedgerEntry& entry);

// ---- posting

struct RecordIncome {
  IncomeKind kind = IncomeKind::kUnspecified;
  int64_t amount_fen = 0;
  std::optional<absl::CivilDay> on;  // today when not given
  std::string text;
  std::string counterparty;
};
// Refusals in this order: kFieldRequired for the kind, and for the counterparty of a donation;
// kNumberOutOfRange; kFundClosed; kIncomeNotForFund for dues and allocations into anything but
// union funds; kDateInFuture, kDateBeforeStart; kBooksClosed.
absl::StatusOr<LedgerEntry> Decide(const RecordIncome& command, const Fund& fund,
                                   const std::optional<absl::CivilDay>& closed_through,
                                   absl::CivilDay today);

struct TransferMoney {
  int64_t amount_fen = 0;
  std::optional<absl::CivilDay> on;  // today when not given
  std::string text;
};
// Refusals in this order: kNumberOutOfRange; kFundTransferToSelf; kFundClosed for either;
// kFundPurpose when money that was given for hardship is to become union funds; kDateInFuture,
// kDateBeforeStart; kBooksClosed; kFundShort.
absl::StatusOr<LedgerEntry> Decide(const TransferMoney& command, const Fund& from, const Fund& to,
                                   const std::optional<absl::CivilDay>& closed_through,
                                   absl::CivilDay today);

// The entry of a fund's opening balance, of spending, and of money that came back.
LedgerEntry OpeningEntry(const Fund& fund, const std::string& text);
LedgerEntry SpendingEntry(const MoneyMove& move, BudgetLineId line);
LedgerEntry TakeBackEntry(const MoneyMove& move, BudgetLineId line, LedgerEntryId spending);

struct ReverseEntry {
  std::optional<absl::CivilDay> on;  // today when not given
  std::string reason;
};
struct ReverseEntryFacts {
  LedgerEntry entry;
  std::vector<Fund> funds;  // all that it touches
  std::optional<LedgerEntryId> reversed_by;
  std::optional<absl::CivilDay> closed_through;
};
// Refusals in this order: kEntryNotReversible for what follows from a document, which is reversed,
// and for reversals; kEntryReversed; kFieldRequired for the reason; kFundClosed; kDateInFuture,
// kDateBeforeStart before the entry; kBooksClosed; kFundShort.
absl::StatusOr<LedgerEntry> Decide(const ReverseEntry& command, const ReverseEntryFacts& facts,
                                   absl::CivilDay today);

// ---- months

// Numbers equal v1::AccountingPeriodState and are stored.
enum class PeriodState { kUnspecified = 0, kClosed = 1, kReopened = 2 };

// A payment that a month was closed without.
struct PeriodException {
  std::string document;
  std::string reason;
};

// A month of the books that was closed, once at least.
struct AccountingPeriod {
  UnionId union_id{0};
  absl::CivilMonth month;
  PeriodState state = PeriodState::kClosed;
  int closing = 1;  // which one it is of this month
  std::vector<PeriodException> exceptions;
  UserId closed_by{0};
  absl::Time close_time;
  std::optional<UserId> reopened_by;
  std::optional<absl::Time> reopen_time;
  std::string reason;  // why it was reopened
  int64_t version = 1;
};

inline absl::CivilDay LastDayOf(absl::CivilMonth month) { return absl::CivilDay(month + 1) - 1; }
// "2026-10".
std::string IsoMonth(absl::CivilMonth month);
std::optional<absl::CivilMonth> ParseIsoMonth(absl::string_view text);
inline std::string NameOf(UnionId union_id, absl::CivilMonth month) {
  return absl::StrCat(NameOf(union_id), "/accountingPeriods/", IsoMonth(month));
}

// A payment of the month that nobody has booked.
struct UnbookedPayment {
  std::string document;
  absl::CivilDay paid_on;
};

struct ClosePeriod {
  UnionId union_id{0};
  absl::CivilMonth month;
  std::vector<PeriodException> exceptions;
};
struct ClosePeriodFacts {
  std::optional<absl::CivilMonth> last_closed;  // months are closed without gaps
  std::vector<UnbookedPayment> unbooked;        // by document
};
// Refusals in this order: kBooksNotOver; kBooksOrder with the month that is next; kFieldRequired
// for the reason of an exception, kNotFound for one that is booked or no payment of the month;
// kBooksUnbooked with the documents.
absl::StatusOr<AccountingPeriod> Decide(const ClosePeriod& command, const ClosePeriodFacts& facts,
                                        absl::CivilDay today);

struct ReopenPeriod {
  std::string etag;
  std::string reason;
};
// Refusals in this order: kEtagMismatch; kBooksOrder when it is not the last closed month;
// kFieldRequired for the reason.
absl::StatusOr<AccountingPeriod> Decide(const ReopenPeriod& command,
                                        const AccountingPeriod& current,
                                        const std::optional<absl::CivilMonth>& last_closed);

}  // namespace unioncare
