// The commands of budgets, and the report of what became of them (经费执行表).
#include "unioncare/v1/funds.pb.h"

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "client/command.h"
#include "client/fields.h"
#include "client/money.h"
#include "client/print.h"
#include "client/workbook.h"

namespace unioncare::client {
namespace {

using Cells = std::vector<std::string>;

constexpr char kLineColumns[] =
    "display_name,subject_code,fund_display_name,year,kinds,amount_fen,committed_fen,spent_fen,"
    "free_fen,name";
constexpr char kLineRows[] =
    "display_name,subject_code,fund_display_name,amount_fen,committed_fen,spent_fen,free_fen,name";
constexpr char kChangeColumns[] =
    "number,old_amount_fen,new_amount_fen,reason,changed_by_display_name,change_time";
constexpr char kIncomeColumns[] = "year,kind,amount_fen,received_fen";
// The columns of the form, and which of them hold numbers.
constexpr const char* kExecutionFields[] = {"display_name", "amount_fen", "committed_fen",
                                            "spent_fen",    "free_fen",   "execution_rate"};
const std::vector<bool> kExecutionNumbers = {false, true, true, true, true, false};

const Text kTotal{"合计", "total"};
const Text kRetained{"上年结余 $0", "retained funds $0"};
// Who signs the form.
const Text kSigners[] = {{"工会主席：", "chair:"},
                         {"经审委主任：", "head of the audit committee:"},
                         {"财务负责人：", "head of finance:"},
                         {"制表：", "made by:"}};
constexpr char kSignHere[] = "____________";

// "50205 送温暖费", in front of it the fund where there are several.
std::string SubjectOf(const v1::BudgetExecutionRow& row, bool several) {
  const std::string of = several ? absl::StrCat(row.fund_display_name(), "：") : "";
  const std::string code = row.subject_code().empty() ? "" : row.subject_code() + " ";
  return Printable(absl::StrCat(of, code, row.display_name()));
}

std::vector<Cells> ExecutionCells(Session& session, const v1::BudgetExecution& report) {
  std::set<std::string> funds;
  for (const v1::BudgetExecutionRow& row : report.rows()) funds.insert(row.fund_display_name());
  std::vector<Cells> cells(1);
  for (const char* field : kExecutionFields) {
    cells[0].push_back(LabelOf(*FieldOf(*v1::BudgetExecutionRow::descriptor(), field),
                               session.language()));
  }
  const auto add = [&](const v1::BudgetExecutionRow& row, const std::string& subject) {
    Cells& line = cells.emplace_back();
    for (const char* field : kExecutionFields) line.push_back(Cell(row, field, session.style));
    line[0] = subject;
  };
  for (const v1::BudgetExecutionRow& row : report.rows()) {
    add(row, SubjectOf(row, funds.size() > 1));
  }
  add(report.total(), session.Say(kTotal));
  return cells;
}

// The four places below the form; none where a program reads.
void PrintSigners(Session& session) {
  const Style& style = session.style;
  Cells places;
  for (const Text& signer : kSigners) {
    places.push_back(style.output == Output::kTable ? session.Say(signer) + kSignHere
                                                    : session.Say(signer));
  }
  if (style.output == Output::kTable) {
    session.streams.out << "\n" << absl::StrJoin(places, "  ") << "\n";
  } else if (style.output != Output::kTsv) {
    PrintCells(session.streams.out, style, {places}, /*heading=*/false);
  }
}

absl::StatusOr<int> RunExecution(Session& session) {
  v1::ComputeBudgetExecutionRequest request;
  v1::BudgetExecution report;
  absl::Status status = FillRequest(session, request);
  if (status.ok()) status = CallMethod(session, request, report);
  if (!status.ok()) return status;
  std::ostream& out = session.streams.out;
  const Style& style = session.style;
  if (style.output == Output::kJson) {
    PrintJson(out, report, false);
    return 0;
  }
  const std::vector<Cells> cells = ExecutionCells(session, report);
  if (style.output == Output::kWorkbook) {
    style.workbook->Add(cells, /*heading=*/true, kExecutionNumbers);
  } else {
    PrintCells(out, style, cells);
  }
  if (style.output == Output::kTable) {
    std::vector<const google::protobuf::Message*> income;
    for (const v1::IncomeBudget& row : report.income()) income.push_back(&row);
    out << "\n";
    if (!income.empty()) {
      PrintRows(out, style, *v1::IncomeBudget::descriptor(), income,
                "kind,amount_fen,received_fen");
    }
    out << session.Say(kRetained, MoneyCell(report.retained_fen(), style)) << "\n";
  }
  PrintSigners(session);
  return 0;
}

// A line with its adjustments below.
void PrintLine(Session& session, const v1::BudgetLine& line) {
  PrintAnswer(session, line);
  if (session.style.output != Output::kTable || line.changes().empty()) return;
  std::vector<const google::protobuf::Message*> changes;
  for (const v1::BudgetChange& change : line.changes()) changes.push_back(&change);
  session.streams.out << "\n";
  PrintRows(session.streams.out, session.style, *v1::BudgetChange::descriptor(), changes,
            kChangeColumns);
}

absl::StatusOr<int> RunShowLine(Session& session) {
  v1::GetBudgetLineRequest request;
  v1::BudgetLine line;
  absl::Status status = FillRequest(session, request);
  if (status.ok()) status = CallMethod(session, request, line);
  if (!status.ok()) return status;
  PrintLine(session, line);
  return 0;
}

absl::StatusOr<int> RunAdjust(Session& session) {
  v1::ChangeBudgetLineRequest request;
  v1::BudgetLine line;
  absl::Status status = FillRequest(session, request);
  if (status.ok() && request.etag().empty()) {
    v1::GetBudgetLineRequest get;
    get.set_name(request.name());
    status = session.Call("unioncare.v1.FundService.GetBudgetLine", get, line);
    request.set_etag(line.etag());
  }
  // "--kinds=" takes all of them away.
  if (session.Has("kinds") && request.kinds().empty()) request.set_clear_kinds(true);
  if (status.ok()) status = CallMethod(session, request, line);
  if (!status.ok()) return status;
  PrintLine(session, line);
  return 0;
}

const Flag kLineNamed{.name = "line",
                      .field = "name",
                      .takes = Takes::kBudgetLine,
                      .help = {"预算科目：名称、编号或资源名",
                               "the budget line: name, number or resource"},
                      .positional = true};
const Flag kLineYear{.name = "year",
                     .help = {"按名称找科目的年度；不写为今年",
                              "the year in which a name is looked for; this one when not given"}};

}  // namespace

std::vector<Command> BudgetCommands() {
  return {
      {.noun = "fund",
       .verb = "set-budget",
       .summary = {"编列预算科目", "add a line to the budget of a fund and a year"},
       .method = "unioncare.v1.FundService.CreateBudgetLine",
       .flags = {{.name = "name", .field = "budget_line.display_name", .positional = true},
                 {.name = "fund", .field = "budget_line.fund", .takes = Takes::kFund},
                 {.name = "year", .field = "budget_line.year"},
                 {.name = "subject-code", .field = "budget_line.subject_code"},
                 {.name = "kinds", .field = "budget_line.kinds"},
                 {.name = "amount", .field = "budget_line.amount_fen"}},
       .columns = kLineColumns,
       .examples = {"care fund set-budget 送温暖费 --fund=工会经费 --year=2026 --subject-code=50205 "
                    "--kinds=hospital,bereavement --amount=20,000.00"},
       .run = RunCall},
      {.noun = "fund",
       .verb = "budget",
       .summary = {"列出一年的预算科目", "list the budget lines of a year"},
       .method = "unioncare.v1.FundService.ListBudgetLines",
       .flags = {{.name = "year", .field = "year"},
                 {.name = "fund", .field = "fund", .takes = Takes::kFund}},
       .columns = kLineColumns,
       .terminal_columns = kLineRows,
       .examples = {"care fund budget --year=2026"},
       .run = RunList},
      {.noun = "fund",
       .verb = "budget-line",
       .summary = {"查看预算科目及其调整", "show a budget line with its adjustments"},
       .method = "unioncare.v1.FundService.GetBudgetLine",
       .flags = {kLineNamed, kLineYear},
       .columns = kLineColumns,
       .examples = {"care fund budget-line 送温暖费"},
       .run = RunShowLine},
      {.noun = "fund",
       .verb = "adjust-budget",
       .summary = {"预算调整，并说明原因", "adjust a budget line, and say why"},
       .method = "unioncare.v1.FundService.ChangeBudgetLine",
       .flags = {kLineNamed,
                 kLineYear,
                 {.name = "amount", .field = "amount_fen"},
                 {.name = "kinds",
                  .field = "kinds",
                  .help = {"列支项目；写空值则全部取消", "benefits; an empty value takes all away"}},
                 {.name = "reason", .field = "reason"},
                 {.name = "etag",
                  .field = "etag",
                  .help = {"版本；不写则先读取现在的", "etag; the current one when not given"}}},
       .columns = kLineColumns,
       .examples = {"care fund adjust-budget 送温暖费 --amount=25000 --reason=常委会追加"},
       .run = RunAdjust},
      {.noun = "fund",
       .verb = "set-income",
       .summary = {"编列收入预算", "set what is expected to come in during a year"},
       .method = "unioncare.v1.FundService.RecordIncomeBudget",
       .flags = {{.name = "year", .field = "income_budget.year"},
                 {.name = "kind", .field = "income_budget.kind"},
                 {.name = "amount", .field = "income_budget.amount_fen"}},
       .columns = kIncomeColumns,
       .examples = {"care fund set-income --year=2026 --kind=allocation --amount=48000"},
       .run = RunCall},
      {.noun = "fund",
       .verb = "execution",
       .summary = {"经费执行表：预算、已批未付、已付、结余和执行率",
                   "what became of a budget: set aside, spent, left"},
       .method = "unioncare.v1.FundService.ComputeBudgetExecution",
       .flags = {{.name = "year", .field = "year"}},
       .examples = {"care fund execution --year=2026",
                    "care fund execution --year=2026 --output=经费执行表.xlsx"},
       .run = RunExecution},
  };
}

}  // namespace unioncare::client
