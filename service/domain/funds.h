// Funds (资金) and their budgets (预算): where money comes from, who may be paid from it, and how
// much of a budget line is still free. Amounts are fen.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "absl/time/time.h"
#include "absl/types/span.h"
#include "service/domain/names.h"
#include "service/domain/standards.h"
#include "service/domain/types.h"

namespace unioncare {

// Counted per union.
enum class FundId : int64_t {};
enum class BudgetLineId : int64_t {};
enum class LedgerEntryId : int64_t {};

inline std::string NameOf(UnionId union_id, FundId fund) {
  return absl::StrCat(NameOf(union_id), "/funds/", Number(fund));
}
inline std::string NameOf(UnionId union_id, BudgetLineId line) {
  return absl::StrCat(NameOf(union_id), "/budgetLines/", Number(line));
}
inline std::string NameOf(UnionId union_id, LedgerEntryId entry) {
  return absl::StrCat(NameOf(union_id), "/ledgerEntries/", Number(entry));
}

// Where income comes from. Numbers equal v1::IncomeKind and are stored.
enum class IncomeKind {
  kUnspecified = 0,
  kDues = 1,            // 会费
  kAllocation = 2,      // 拨缴经费
  kSuperior = 3,        // 上级补助
  kAdministration = 4,  // 行政补助
  kDonation = 5,        // 捐款
  kInterest = 6,        // 利息
  kOther = 7,
  kCarriedOver = 8,     // 期初结余: what there was before these books, and no income of a year
};
inline constexpr int kIncomeKindCount = 9;

// The limits of money. No sum of them comes near what 64 bits hold.
inline constexpr int64_t kMoneyFenMax = 100'000'000'000;  // one thousand million yuan
inline constexpr int kFundsMax = 200;                     // of a union
inline constexpr int kBudgetLinesMax = 500;               // of a union and year
inline constexpr int kBudgetChangesMax = 200;             // of a budget line

// Money of one source. There may be several of one source: two campaigns of donations.
struct Fund {
  UnionId union_id{0};
  FundId id{0};
  FundSource source = FundSource::kUnspecified;
  std::string display_name;
  absl::CivilDay opened_on;
  std::optional<absl::CivilDay> closed_on;
  int64_t opening_fen = 0;     // of it: what was carried over when the books of the fund began
  int64_t balance_fen = 0;     // what there is: the sum of its ledger
  int64_t encumbered_fen = 0;  // of it: approved and not paid yet; never above the balance
  int64_t version = 1;

  int64_t free_fen() const { return balance_fen - encumbered_fen; }
};

// A budget line (预算科目) of a fund and a year.
struct BudgetLine {
  UnionId union_id{0};
  BudgetLineId id{0};
  FundId fund{0};
  int year = 0;
  std::string subject_code;  // "50205" (regime of 2009), "维权支出" (regime of 2021): as configured
  std::string display_name;
  std::vector<BenefitKind> kinds;  // what is booked here by default; a kind on one line of a fund
  int64_t amount_fen = 0;
  int64_t committed_fen = 0;  // 已批未付
  int64_t spent_fen = 0;      // 已付
  int64_t version = 1;

  int64_t free_fen() const { return amount_fen - committed_fen - spent_fen; }
};

// A change of a line after it was approved (预算调整).
struct BudgetChange {
  int number = 0;  // within the line, from 1
  int64_t old_fen = 0;
  int64_t new_fen = 0;
  std::string reason;
  UserId by{0};
  absl::Time time;
};

// "1,200.50": fen as yuan, as refusals state amounts.
std::string YuanOf(int64_t fen);
// "INCOME_KIND_DUES", as refusals state it.
std::string NameOfValue(IncomeKind value);

// Whether an amount may be moved or planned: 1 … kMoneyFenMax (0 … for plans); kNumberOutOfRange.
absl::Status CheckAmount(absl::string_view field, int64_t fen, bool zero_allowed = false);
// kFundClosed when it is.
absl::Status CheckFundOpen(absl::string_view field, const Fund& fund);
// Whether something of a fund may happen on a day: kDateInFuture; kDateBeforeStart before the fund
// was opened.
absl::Status CheckFundDay(absl::string_view field, absl::CivilDay on, const Fund& fund,
                          absl::CivilDay today);

// Whether the books are open on a day: kBooksClosed with the first open day.
absl::Status CheckBooksOpen(absl::string_view field, absl::CivilDay on,
                            const std::optional<absl::CivilDay>& closed_through);

// ---- who may be paid from what

// Whether money of a source may pay a benefit: the rules that no policy changes. A class of
// beneficiaries that is not given is not asked about.
//   工会经费       not for retirees (A13); what arose before retirement is a member's
//   离退休经费     for retirees and for families
//   帮困基金, 爱心款  not for what is handed to everybody: festival and birthday goods, films, passes,
//                 outings, clothing, prizes (A42)
// `allowed`: those that the standard in force names; none: any.
// Refusals, of `field`, in this order: kFundNotForRetirees, kFundForRetireesOnly, kFundNotForKind,
// kFundNotByStandard.
absl::Status MayPay(absl::string_view field, FundSource source, BenefitKind kind,
                    BeneficiaryClass beneficiary, absl::Span<const FundSource> allowed = {});

// ---- funds

struct CreateFund {
  UnionId union_id{0};
  FundSource source = FundSource::kUnspecified;
  std::string display_name;
  std::optional<absl::CivilDay> opened_on;  // today when not given
  int64_t opening_fen = 0;
};
struct CreateFundFacts {
  int count = 0;  // of the union
  std::optional<FundId> namesake;
  std::optional<absl::CivilDay> closed_through;  // the last day of the books that are closed
};
// Refusals in this order: kFieldRequired for the source; kNumberOutOfRange for the opening balance;
// kDateInFuture; kBooksClosed when there is an opening balance to enter; kFundNameTaken;
// kTooManyRecords.
absl::StatusOr<Fund> Decide(const CreateFund& command, const CreateFundFacts& facts,
                            absl::CivilDay today);

// Refusals in this order: kEtagMismatch; kFundClosed; kDateInFuture, kDateBeforeStart;
// kFundNotEmpty (its balance has to be transferred first).
struct CloseFund {
  std::string etag;
  std::optional<absl::CivilDay> closed_on;  // today when not given
};
absl::StatusOr<Fund> Decide(const CloseFund& command, const Fund& current, absl::CivilDay today);

// ---- budget lines

struct CreateBudgetLine {
  UnionId union_id{0};
  FundId fund{0};
  int year = 0;
  std::string subject_code;
  std::string display_name;
  std::vector<BenefitKind> kinds;
  int64_t amount_fen = 0;
};
struct BudgetLineFacts {
  std::optional<Fund> fund;
  std::vector<BudgetLine> beside;  // of the fund and the year
  int count = 0;                   // of the union and the year
};
// Refusals in this order: kNotFound, kFundClosed for the fund; kNumberOutOfRange for year and
// amount; of each kind as MayPay, and kBudgetKindTaken; kBudgetNameTaken; kTooManyRecords.
absl::StatusOr<BudgetLine> Decide(const CreateBudgetLine& command, const BudgetLineFacts& facts);

// A budget adjustment (预算调整): the amount, the kinds, or both.
struct AdjustBudgetLine {
  std::string etag;
  std::optional<int64_t> amount_fen;
  std::optional<std::vector<BenefitKind>> kinds;
  std::string reason;
};
// Refusals in this order: kEtagMismatch; kFundClosed; kFieldRequired for the reason;
// kNumberOutOfRange; kBudgetBelowUsed; kinds as above; kTooManyRecords for changes.
absl::StatusOr<BudgetLine> Decide(const AdjustBudgetLine& command, const BudgetLine& current,
                                  const BudgetLineFacts& facts, int change_count);

// What is expected to come in during a year (收入预算), of one kind.
struct IncomeBudget {
  UnionId union_id{0};
  int year = 0;
  IncomeKind kind = IncomeKind::kUnspecified;
  int64_t amount_fen = 0;
  int64_t version = 1;
};
// Refusals in this order: kFieldRequired for the kind, kNumberOutOfRange for year and amount.
absl::Status CheckIncomeBudget(const IncomeBudget& budget);

// The line of a kind among those of one fund and year.
const BudgetLine* LineFor(absl::Span<const BudgetLine> lines, BenefitKind kind);

// ---- encumbrance and spending

// What is to become of money for one document.
struct MoneyMove {
  UnionId union_id{0};
  FundId fund{0};
  // 0: where the document is encumbered already; or else the line of the fund for `kind` and the
  // year of `on`.
  BudgetLineId budget_line{0};
  BenefitKind kind = BenefitKind::kUnspecified;
  int64_t amount_fen = 0;
  std::string document;  // "disbursements/17", within the union
  absl::CivilDay on;
  std::string text;      // what the ledger says of it; it names nobody
};

// Fund, line and encumbrance of the document as they are, and as a decision leaves them.
struct MoneyState {
  Fund fund;
  BudgetLine line;
  int64_t encumbered_fen = 0;  // of the document on the line
};
// What is known of them.
struct MoneyFacts {
  std::optional<Fund> fund;
  std::optional<BudgetLine> line;
  int64_t encumbered_fen = 0;
  std::optional<absl::CivilDay> closed_through;  // the last day of the books that are closed
};
// Refusals in this order: kNotFound, kFundClosed for the fund; kNumberOutOfRange; as MayPay without
// a beneficiary; kOffBudget; kBudgetExceeded; kFundShort.
absl::StatusOr<MoneyState> DecideEncumber(const MoneyMove& move, const MoneyFacts& facts);
// Refusals in this order: kNotFound for the fund; kNumberOutOfRange; kNotEncumbered.
absl::StatusOr<MoneyState> DecideRelease(const MoneyMove& move, const MoneyFacts& facts);
// Refusals in this order: kNotFound, kFundClosed for the fund; kNumberOutOfRange; kDateBeforeStart
// before the fund was opened; kBooksClosed; kNotEncumbered.
absl::StatusOr<MoneyState> DecideSpend(const MoneyMove& move, const MoneyFacts& facts);
// `spent_fen`: what is left of the entry that spent it. Refusals in this order: kNotFound,
// kFundClosed for the fund; kNumberOutOfRange; kBooksClosed; kNothingSpent.
absl::StatusOr<MoneyState> DecideTakeBack(const MoneyMove& move, const MoneyFacts& facts,
                                          int64_t spent_fen);

// What the aggregate caps of a union are measured by.
struct YearMoney {
  int64_t budget_income_fen = 0;       // 预算收入 of the year; 0: nobody has entered any
  int64_t budget_expenditure_fen = 0;  // all budget lines of the year; 0: there are none
  int64_t retained_fen = 0;            // what union funds had left when the year began (滚存结余)
  int64_t dues_fen = 0;                // 会费 received in the year, less what was wrong
};

}  // namespace unioncare
