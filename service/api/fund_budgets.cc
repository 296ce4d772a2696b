// Budgets as operations.
#include "service/api/fund_budgets.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "service/api/case_wire.h"
#include "service/api/convert.h"
#include "service/api/fund_wire.h"
#include "service/api/names.h"
#include "service/api/pages.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"
#include "service/storage/bookkeeping.h"
#include "service/storage/funds.h"

namespace unioncare::api {
namespace {

// The year that is asked for; this one when none is.
int YearFrom(const Snapshot& snapshot, int32_t year) {
  return year != 0 ? year : static_cast<int>(Today(snapshot.now()).year());
}

std::vector<BenefitKind> KindsFrom(const google::protobuf::RepeatedField<int>& wire) {
  std::vector<BenefitKind> kinds;
  for (const int kind : wire) {
    if (kind != 0) kinds.push_back(static_cast<BenefitKind>(kind));
  }
  return kinds;
}

struct NamedLine {
  BudgetLineName name;
  BudgetLine line;
};
absl::StatusOr<NamedLine> LineNamed(const Snapshot& snapshot, const std::string& name) {
  ASSIGN_OR_RETURN(const BudgetLineName parsed, ParseBudgetLine("name", name));
  ASSIGN_OR_RETURN(std::optional<BudgetLine> line,
                   storage::FindBudgetLine(snapshot, parsed.union_id, parsed.line));
  if (!line.has_value()) return NotFound("name", name);
  return NamedLine{parsed, *std::move(line)};
}

absl::StatusOr<v1::BudgetLine> WithChanges(const Snapshot& snapshot, const BudgetLine& line) {
  MoneyNames names(snapshot, line.union_id);
  ASSIGN_OR_RETURN(v1::BudgetLine wire, ToWire(line, names));
  ASSIGN_OR_RETURN(const std::vector<BudgetChange> changes,
                   storage::ChangesOf(snapshot, line.union_id, line.id));
  for (const BudgetChange& change : changes) {
    v1::BudgetChange& added = *wire.add_changes();
    added.set_number(change.number);
    added.set_old_amount_fen(change.old_fen);
    added.set_new_amount_fen(change.new_fen);
    added.set_reason(change.reason);
    ASSIGN_OR_RETURN(*added.mutable_changed_by_display_name(), UserName(snapshot, change.by));
    *added.mutable_change_time() = ToProto(change.time);
  }
  return wire;
}

// "45.6%", rounded down: a line is not said to be used up before it is.
std::string RateOf(int64_t spent_fen, int64_t amount_fen) {
  if (amount_fen == 0) return "";
  const int64_t tenths = spent_fen * 1000 / amount_fen;
  return absl::StrFormat("%d.%d%%", tenths / 10, tenths % 10);
}

void Complete(v1::BudgetExecutionRow& row) {
  row.set_free_fen(row.amount_fen() - row.committed_fen() - row.spent_fen());
  row.set_execution_rate(RateOf(row.spent_fen(), row.amount_fen()));
}

// Each kind of income that was planned or came in.
absl::Status AddIncome(const Snapshot& snapshot, UnionId union_id, v1::BudgetExecution& report) {
  ASSIGN_OR_RETURN(const std::vector<IncomeBudget> budgets,
                   storage::ListIncomeBudgets(snapshot, union_id, report.year()));
  ASSIGN_OR_RETURN(const auto received, storage::IncomeOf(snapshot, union_id, report.year()));
  for (int number = 1; number < kIncomeKindCount; ++number) {
    v1::IncomeBudget row;
    row.set_year(report.year());
    row.set_kind(static_cast<v1::IncomeKind>(number));
    for (const IncomeBudget& budget : budgets) {
      if (static_cast<int>(budget.kind) == number) row.set_amount_fen(budget.amount_fen);
    }
    for (const auto& [kind, fen] : received) {
      if (static_cast<int>(kind) == number) row.set_received_fen(fen);
    }
    if (row.amount_fen() != 0 || row.received_fen() != 0) *report.add_income() = std::move(row);
  }
  return absl::OkStatus();
}

}  // namespace

absl::StatusOr<v1::BudgetLine> CreateBudgetLine(Transaction& transaction,
                                                const v1::CreateBudgetLineRequest& request) {
  const v1::BudgetLine& given = request.budget_line();
  unioncare::CreateBudgetLine command;
  ASSIGN_OR_RETURN(command.union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(command.fund,
                   ParseFundOf(command.union_id, "budget_line.fund", given.fund()));
  command.year = given.year();
  command.subject_code = given.subject_code();
  command.display_name = given.display_name();
  command.kinds = KindsFrom(given.kinds());
  command.amount_fen = given.amount_fen();
  ASSIGN_OR_RETURN(
      const BudgetLineFacts facts,
      storage::FactsFor(transaction, command.union_id, command.fund, command.year));
  ASSIGN_OR_RETURN(BudgetLine line, Decide(command, facts));
  RETURN_IF_ERROR(storage::InsertBudgetLine(transaction, line));
  transaction.Concerns(line.union_id, NameOf(line.union_id, line.id));
  return WithChanges(transaction, line);
}

absl::StatusOr<v1::BudgetLine> GetBudgetLine(const Snapshot& snapshot,
                                             const v1::GetBudgetLineRequest& request) {
  ASSIGN_OR_RETURN(const NamedLine found, LineNamed(snapshot, request.name()));
  return WithChanges(snapshot, found.line);
}

absl::StatusOr<v1::ListBudgetLinesResponse> ListBudgetLines(
    const Snapshot& snapshot, const v1::ListBudgetLinesRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  FundId fund{0};
  if (!request.fund().empty()) {
    ASSIGN_OR_RETURN(fund, ParseFundOf(union_id, "fund", request.fund()));
  }
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  ASSIGN_OR_RETURN(const std::vector<BudgetLine> lines,
                   storage::ListBudgetLines(snapshot, union_id,
                                            YearFrom(snapshot, request.year()), fund));
  v1::ListBudgetLinesResponse response;
  MoneyNames names(snapshot, union_id);
  int64_t last = page.position;
  for (const BudgetLine& line : lines) {
    if (Number(line.id) <= page.position) continue;
    if (response.budget_lines_size() == page.size) {
      response.set_next_page_token(PageToken(snapshot, request, last));
      return response;
    }
    last = Number(line.id);
    ASSIGN_OR_RETURN(*response.add_budget_lines(), ToWire(line, names));
  }
  return response;
}

absl::StatusOr<v1::BudgetLine> ChangeBudgetLine(Transaction& transaction,
                                                const v1::ChangeBudgetLineRequest& request) {
  ASSIGN_OR_RETURN(NamedLine found, LineNamed(transaction, request.name()));
  AdjustBudgetLine command;
  command.etag = request.etag();
  if (request.has_amount_fen()) command.amount_fen = request.amount_fen();
  if (request.clear_kinds() || !request.kinds().empty()) {
    command.kinds = KindsFrom(request.kinds());
  }
  command.reason = request.reason();
  ASSIGN_OR_RETURN(const BudgetLineFacts facts,
                   storage::FactsFor(transaction, found.name.union_id, found.line.fund,
                                     found.line.year));
  ASSIGN_OR_RETURN(
      const std::vector<BudgetChange> changes,
      storage::ChangesOf(transaction, found.name.union_id, found.name.line));
  ASSIGN_OR_RETURN(BudgetLine line,
                   Decide(command, found.line, facts, static_cast<int>(changes.size())));
  RETURN_IF_ERROR(
      storage::AdjustLine(transaction, found.line.amount_fen, command.reason, line));
  transaction.Concerns(line.union_id, NameOf(line.union_id, line.id));
  return WithChanges(transaction, line);
}

absl::StatusOr<v1::IncomeBudget> RecordIncomeBudget(Transaction& transaction,
                                                    const v1::RecordIncomeBudgetRequest& request) {
  IncomeBudget budget;
  ASSIGN_OR_RETURN(budget.union_id, ParseUnion("parent", request.parent()));
  budget.year = request.income_budget().year();
  budget.kind = SameNumber<IncomeKind>(request.income_budget().kind());
  budget.amount_fen = request.income_budget().amount_fen();
  RETURN_IF_ERROR(CheckIncomeBudget(budget));
  RETURN_IF_ERROR(storage::KeepIncomeBudget(transaction, budget));
  transaction.Concerns(budget.union_id,
                       absl::StrCat(NameOf(budget.union_id), "/incomeBudgets/", budget.year, "-",
                                    static_cast<int>(budget.kind)));
  v1::BudgetExecution report;
  report.set_year(budget.year);
  RETURN_IF_ERROR(AddIncome(transaction, budget.union_id, report));
  for (const v1::IncomeBudget& row : report.income()) {
    if (row.kind() == request.income_budget().kind()) return row;
  }
  // A plan of nothing, of which nothing came in.
  return request.income_budget();
}

absl::StatusOr<v1::BudgetExecution> ComputeBudgetExecution(
    const Snapshot& snapshot, const v1::ComputeBudgetExecutionRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  v1::BudgetExecution report;
  report.set_year(YearFrom(snapshot, request.year()));
  ASSIGN_OR_RETURN(std::vector<BudgetLine> lines,
                   storage::ListBudgetLines(snapshot, union_id, report.year()));
  std::stable_sort(lines.begin(), lines.end(), [](const BudgetLine& a, const BudgetLine& b) {
    return std::pair(a.fund, absl::string_view(a.subject_code)) <
           std::pair(b.fund, absl::string_view(b.subject_code));
  });
  MoneyNames names(snapshot, union_id);
  v1::BudgetExecutionRow& total = *report.mutable_total();
  for (const BudgetLine& line : lines) {
    v1::BudgetExecutionRow& row = *report.add_rows();
    row.set_subject_code(line.subject_code);
    row.set_display_name(line.display_name);
    ASSIGN_OR_RETURN(const Fund fund, names.FundOf(line.fund));
    row.set_fund_display_name(fund.display_name);
    row.set_amount_fen(line.amount_fen);
    row.set_committed_fen(line.committed_fen);
    row.set_spent_fen(line.spent_fen);
    row.set_budget_line(NameOf(union_id, line.id));
    Complete(row);
    total.set_amount_fen(total.amount_fen() + line.amount_fen);
    total.set_committed_fen(total.committed_fen() + line.committed_fen);
    total.set_spent_fen(total.spent_fen() + line.spent_fen);
  }
  Complete(total);
  RETURN_IF_ERROR(AddIncome(snapshot, union_id, report));
  ASSIGN_OR_RETURN(const YearMoney money, storage::MoneyOf(snapshot, union_id, report.year()));
  report.set_retained_fen(money.retained_fen);
  return report;
}

}  // namespace unioncare::api
