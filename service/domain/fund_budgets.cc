// Rules for budget lines and budgets of income.
#include <algorithm>
#include <set>
#include <utility>

#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/etags.h"
#include "service/domain/funds.h"
#include "service/domain/members.h"
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

constexpr int kBudgetYearMin = 2000;

absl::Status CheckYear(absl::string_view field, int year) {
  if (year >= kBudgetYearMin && year <= kLastYear) return absl::OkStatus();
  return Refuse(Reason::kNumberOutOfRange,
                {{"field", std::string(field)},
                 {"given", absl::StrCat(year)},
                 {"wanted", absl::StrCat(kBudgetYearMin, "…", kLastYear)}});
}

// Whether these kinds may be booked to a line: the fund may pay them, and no other line has them.
absl::Status CheckKinds(absl::string_view field, const BudgetLine& line, const Fund& fund,
                        absl::Span<const BudgetLine> beside) {
  for (const BenefitKind kind : line.kinds) {
    RETURN_IF_ERROR(MayPay(field, fund.source, kind, BeneficiaryClass::kUnspecified));
    for (const BudgetLine& other : beside) {
      if (other.id == line.id || LineFor(absl::MakeConstSpan(&other, 1), kind) == nullptr) continue;
      return Refuse(Reason::kBudgetKindTaken, {{"field", std::string(field)},
                                               {"state", NameOfValue(kind)},
                                               {"year", absl::StrCat(line.year)},
                                               {"owner", other.display_name}});
    }
  }
  return absl::OkStatus();
}

// In the order of their numbers, each once.
std::vector<BenefitKind> Sorted(const std::vector<BenefitKind>& kinds) {
  const std::set<BenefitKind> sorted(kinds.begin(), kinds.end());
  return {sorted.begin(), sorted.end()};
}

absl::Status TooMany(const char* field, int given, int wanted) {
  return Refuse(Reason::kTooManyRecords, {{"field", field},
                                          {"given", absl::StrCat(given)},
                                          {"wanted", absl::StrCat(wanted)}});
}

}  // namespace

const BudgetLine* LineFor(absl::Span<const BudgetLine> lines, BenefitKind kind) {
  for (const BudgetLine& line : lines) {
    if (std::find(line.kinds.begin(), line.kinds.end(), kind) != line.kinds.end()) return &line;
  }
  return nullptr;
}

absl::StatusOr<BudgetLine> Decide(const CreateBudgetLine& command, const BudgetLineFacts& facts) {
  if (!facts.fund.has_value()) {
    return NotFound("budget_line.fund", NameOf(command.union_id, command.fund));
  }
  RETURN_IF_ERROR(CheckFundOpen("budget_line.fund", *facts.fund));
  RETURN_IF_ERROR(CheckYear("budget_line.year", command.year));
  RETURN_IF_ERROR(
      CheckAmount("budget_line.amount_fen", command.amount_fen, /*zero_allowed=*/true));
  BudgetLine line{.union_id = command.union_id,
                  .fund = command.fund,
                  .year = command.year,
                  .subject_code = command.subject_code,
                  .display_name = command.display_name,
                  .kinds = Sorted(command.kinds),
                  .amount_fen = command.amount_fen};
  RETURN_IF_ERROR(CheckKinds("budget_line.kinds", line, *facts.fund, facts.beside));
  for (const BudgetLine& other : facts.beside) {
    if (other.display_name != line.display_name) continue;
    return Refuse(Reason::kBudgetNameTaken, {{"field", "budget_line.display_name"},
                                             {"given", line.display_name},
                                             {"year", absl::StrCat(line.year)},
                                             {"owner", NameOf(line.union_id, other.id)}});
  }
  if (facts.count >= kBudgetLinesMax) return TooMany("budget_line", facts.count, kBudgetLinesMax);
  return line;
}

absl::StatusOr<BudgetLine> Decide(const AdjustBudgetLine& command, const BudgetLine& current,
                                  const BudgetLineFacts& facts, int change_count) {
  RETURN_IF_ERROR(CheckEtag("etag", command.etag, current.version));
  if (!facts.fund.has_value()) return NotFound("name", NameOf(current.union_id, current.fund));
  RETURN_IF_ERROR(CheckFundOpen("name", *facts.fund));
  if (command.reason.empty()) return Refuse(Reason::kFieldRequired, {{"field", "reason"}});
  BudgetLine line = current;
  if (command.amount_fen.has_value()) {
    RETURN_IF_ERROR(CheckAmount("amount_fen", *command.amount_fen, /*zero_allowed=*/true));
    line.amount_fen = *command.amount_fen;
    if (line.free_fen() < 0) {
      return Refuse(Reason::kBudgetBelowUsed,
                    {{"field", "amount_fen"},
                     {"given", YuanOf(line.amount_fen)},
                     {"present", YuanOf(line.committed_fen)},
                     {"other", YuanOf(line.spent_fen)},
                     {"wanted", YuanOf(line.committed_fen + line.spent_fen)}});
    }
  }
  if (command.kinds.has_value()) line.kinds = Sorted(*command.kinds);
  RETURN_IF_ERROR(CheckKinds("kinds", line, *facts.fund, facts.beside));
  if (change_count >= kBudgetChangesMax) return TooMany("name", change_count, kBudgetChangesMax);
  return line;
}

absl::Status CheckIncomeBudget(const IncomeBudget& budget) {
  if (budget.kind == IncomeKind::kUnspecified) {
    return Refuse(Reason::kFieldRequired, {{"field", "income_budget.kind"}});
  }
  RETURN_IF_ERROR(CheckYear("income_budget.year", budget.year));
  return CheckAmount("income_budget.amount_fen", budget.amount_fen, /*zero_allowed=*/true);
}

}  // namespace unioncare
