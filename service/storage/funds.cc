// Funds, budget lines and encumbrances in SQL.
#include "service/storage/funds.h"

#include <string>
#include <utility>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/storage/bookkeeping.h"

namespace unioncare::storage {

using journal::Value;

const journal::Table kFunds("funds", {"union_id", "id"},
                            {"source", "display_name", "opened_on", "closed_on", "opening_fen",
                             "balance_fen", "encumbered_fen", "version"},
                            /*hidden=*/{}, /*fixed=*/{"source", "display_name", "opened_on"});
const journal::Table kBudgetLines("budget_lines", {"union_id", "id"},
                                  {"fund_id", "year", "subject_code", "display_name", "kinds",
                                   "amount_fen", "committed_fen", "spent_fen", "version"},
                                  /*hidden=*/{},
                                  /*fixed=*/{"fund_id", "year", "subject_code", "display_name"});
const journal::Table kBudgetChanges("budget_changes", {"union_id", "budget_line_id", "number"},
                                    {"old_fen", "new_fen", "reason", "by_user", "create_us"});
const journal::Table kIncomeBudgets("income_budgets", {"union_id", "year", "kind"},
                                    {"amount_fen", "version"});
const journal::Table kEncumbrances("encumbrances", {"union_id", "document", "budget_line_id"},
                                   {"fund_id", "amount_fen"},
                                   /*hidden=*/{}, /*fixed=*/{"fund_id"});

namespace {

#define FUND_COLUMNS                                                                      \
  "id, source, display_name, opened_on, closed_on, opening_fen, balance_fen, "            \
  "encumbered_fen, version "

constexpr sql::Sql kFindFund{"SELECT " FUND_COLUMNS
                             "FROM funds WHERE union_id = $1 AND id = $2"};
constexpr sql::Sql kListFunds{"SELECT " FUND_COLUMNS
                              "FROM funds WHERE union_id = $1 AND id > $2 ORDER BY id LIMIT $3"};

#undef FUND_COLUMNS
#define LINE_COLUMNS                                                                      \
  "id, fund_id, year, subject_code, display_name, kinds, amount_fen, committed_fen, "     \
  "spent_fen, version "

constexpr sql::Sql kFindLine{"SELECT " LINE_COLUMNS
                             "FROM budget_lines WHERE union_id = $1 AND id = $2"};
// By number, so that they stand as they were entered.
constexpr sql::Sql kListLines{"SELECT " LINE_COLUMNS
                              "FROM budget_lines WHERE union_id = $1 AND year = $2 ORDER BY id"};

#undef LINE_COLUMNS

constexpr sql::Sql kCountFunds{"SELECT COUNT(id) FROM funds WHERE union_id = $1"};
constexpr sql::Sql kFundNamed{"SELECT id FROM funds WHERE union_id = $1 AND display_name = $2"};
constexpr sql::Sql kSourceBalance{
    "SELECT COALESCE(SUM(balance_fen), 0) FROM funds WHERE union_id = $1 AND source = $2"};
constexpr sql::Sql kChangesOf{
    "SELECT number, old_fen, new_fen, reason, by_user, create_us FROM budget_changes "
    "WHERE union_id = $1 AND budget_line_id = $2 ORDER BY number"};
constexpr sql::Sql kCountChanges{
    "SELECT COUNT(number) FROM budget_changes WHERE union_id = $1 AND budget_line_id = $2"};
constexpr sql::Sql kListIncomeBudgets{
    "SELECT kind, amount_fen, version FROM income_budgets "
    "WHERE union_id = $1 AND year = $2 ORDER BY kind"};
constexpr sql::Sql kEncumberedOn{
    "SELECT amount_fen FROM encumbrances "
    "WHERE union_id = $1 AND document = $2 AND budget_line_id = $3"};
// The line that holds most of a document, of one fund.
constexpr sql::Sql kLineOfDocument{
    "SELECT budget_line_id FROM encumbrances "
    "WHERE union_id = $1 AND document = $2 AND fund_id = $3 AND amount_fen > 0 "
    "ORDER BY amount_fen DESC, budget_line_id LIMIT 1"};
constexpr sql::Sql kEncumberedFor{
    "SELECT COALESCE(SUM(amount_fen), 0) FROM encumbrances WHERE union_id = $1 AND document = $2"};

Fund FundOf(UnionId union_id, sql::Row row) {
  Fund fund;
  fund.union_id = union_id;
  fund.id = FundId{row.Int(0)};
  fund.source = static_cast<FundSource>(row.Int(1));
  fund.display_name = std::string(row.Text(2));
  fund.opened_on = DayOf(row.Int(3));
  if (!row.IsNull(4)) fund.closed_on = DayOf(row.Int(4));
  fund.opening_fen = row.Int(5);
  fund.balance_fen = row.Int(6);
  fund.encumbered_fen = row.Int(7);
  fund.version = row.Int(8);
  return fund;
}

BudgetLine LineOf(UnionId union_id, sql::Row row) {
  BudgetLine line;
  line.union_id = union_id;
  line.id = BudgetLineId{row.Int(0)};
  line.fund = FundId{row.Int(1)};
  line.year = static_cast<int>(row.Int(2));
  line.subject_code = std::string(row.Text(3));
  line.display_name = std::string(row.Text(4));
  for (absl::string_view part : absl::StrSplit(row.Text(5), ',', absl::SkipEmpty())) {
    int number = 0;
    if (absl::SimpleAtoi(part, &number)) line.kinds.push_back(static_cast<BenefitKind>(number));
  }
  line.amount_fen = row.Int(6);
  line.committed_fen = row.Int(7);
  line.spent_fen = row.Int(8);
  line.version = row.Int(9);
  return line;
}

absl::Status KeepFund(Transaction& transaction, const Fund& fund) {
  std::optional<int32_t> closed_on;
  if (fund.closed_on.has_value()) closed_on = DayNumber(*fund.closed_on);
  return journal::Put(transaction, kFunds, journal::kNobody,
                      {Value(fund.union_id), Value(fund.id), Value(fund.source),
                       Value(fund.display_name), Value(DayNumber(fund.opened_on)),
                       Value(closed_on), Value(fund.opening_fen), Value(fund.balance_fen),
                       Value(fund.encumbered_fen), Value(fund.version)});
}

absl::Status KeepLine(Transaction& transaction, const BudgetLine& line) {
  const std::string kinds =
      absl::StrJoin(line.kinds, ",", [](std::string* out, BenefitKind kind) {
        absl::StrAppend(out, static_cast<int>(kind));
      });
  return journal::Put(transaction, kBudgetLines, journal::kNobody,
                      {Value(line.union_id), Value(line.id), Value(line.fund), Value(line.year),
                       Value(line.subject_code), Value(line.display_name), Value(kinds),
                       Value(line.amount_fen), Value(line.committed_fen), Value(line.spent_fen),
                       Value(line.version)});
}

// Fund, line and encumbrance as a decision left them; their versions rise.
absl::Status KeepState(Transaction& transaction, const MoneyMove& move, MoneyState& state) {
  ++state.fund.version;
  ++state.line.version;
  RETURN_IF_ERROR(KeepFund(transaction, state.fund));
  RETURN_IF_ERROR(KeepLine(transaction, state.line));
  return journal::Put(transaction, kEncumbrances, journal::kNobody,
                      {Value(move.union_id), Value(move.document), Value(state.line.id),
                       Value(state.fund.id), Value(state.encumbered_fen)});
}

// The line that a move names or means. `line` is one that is known otherwise.
absl::StatusOr<MoneyFacts> FactsOf(const Snapshot& snapshot, const MoneyMove& move,
                                   BudgetLineId line) {
  MoneyFacts facts;
  ASSIGN_OR_RETURN(facts.fund, FindFund(snapshot, move.union_id, move.fund));
  ASSIGN_OR_RETURN(facts.closed_through, ClosedThrough(snapshot, move.union_id));
  if (move.budget_line != BudgetLineId{0}) line = move.budget_line;
  if (line == BudgetLineId{0}) {
    RETURN_IF_ERROR(sql::Query(
        snapshot.connection(), kLineOfDocument,
        [&](sql::Row row) { line = BudgetLineId{row.Int(0)}; }, move.union_id, move.document,
        move.fund));
  }
  if (line != BudgetLineId{0}) {
    ASSIGN_OR_RETURN(facts.line, FindBudgetLine(snapshot, move.union_id, line));
  } else {
    ASSIGN_OR_RETURN(facts.line, FindLineFor(snapshot, move.union_id, move.fund, move.kind,
                                             static_cast<int>(move.on.year())));
  }
  // A line of another fund is none.
  if (facts.line.has_value() && facts.line->fund != move.fund) facts.line.reset();
  if (!facts.line.has_value()) return facts;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kEncumberedOn,
      [&](sql::Row row) { facts.encumbered_fen = row.Int(0); }, move.union_id, move.document,
      facts.line->id));
  return facts;
}

absl::StatusOr<int> Count(const Snapshot& snapshot, const sql::Sql& statement, UnionId union_id) {
  int count = 0;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), statement,
      [&](sql::Row row) { count = static_cast<int>(row.Int(0)); }, union_id));
  return count;
}

}  // namespace

absl::Status Encumber(Transaction& transaction, const MoneyMove& move) {
  CHECK(!move.document.empty());
  ASSIGN_OR_RETURN(const MoneyFacts facts, FactsOf(transaction, move, BudgetLineId{0}));
  ASSIGN_OR_RETURN(MoneyState state, DecideEncumber(move, facts));
  return KeepState(transaction, move, state);
}

absl::Status Release(Transaction& transaction, const MoneyMove& move) {
  ASSIGN_OR_RETURN(const MoneyFacts facts, FactsOf(transaction, move, BudgetLineId{0}));
  ASSIGN_OR_RETURN(MoneyState state, DecideRelease(move, facts));
  return KeepState(transaction, move, state);
}

absl::StatusOr<LedgerEntryId> Spend(Transaction& transaction, const MoneyMove& move) {
  ASSIGN_OR_RETURN(const MoneyFacts facts, FactsOf(transaction, move, BudgetLineId{0}));
  ASSIGN_OR_RETURN(MoneyState state, DecideSpend(move, facts));
  RETURN_IF_ERROR(KeepState(transaction, move, state));
  LedgerEntry entry = SpendingEntry(move, state.line.id);
  RETURN_IF_ERROR(InsertEntry(transaction, entry));
  return entry.id;
}

absl::StatusOr<LedgerEntryId> TakeBack(Transaction& transaction, const MoneyMove& move) {
  ASSIGN_OR_RETURN(const std::optional<Spending> spending,
                   FindSpending(transaction, move.union_id, move.document, move.fund,
                                move.amount_fen));
  const Spending spent = spending.value_or(Spending());
  ASSIGN_OR_RETURN(const MoneyFacts facts, FactsOf(transaction, move, spent.line));
  ASSIGN_OR_RETURN(MoneyState state, DecideTakeBack(move, facts, spent.left_fen));
  RETURN_IF_ERROR(KeepState(transaction, move, state));
  LedgerEntry entry = TakeBackEntry(move, state.line.id, spent.id);
  RETURN_IF_ERROR(InsertEntry(transaction, entry));
  return entry.id;
}

absl::Status InsertFund(Transaction& transaction, Fund& fund, const std::string& opening_text) {
  ASSIGN_OR_RETURN(const int64_t id, journal::NextNumber(transaction, fund.union_id, "fund"));
  fund.id = FundId{id};
  RETURN_IF_ERROR(KeepFund(transaction, fund));
  if (fund.opening_fen == 0) return absl::OkStatus();
  LedgerEntry entry = OpeningEntry(fund, opening_text);
  return InsertEntry(transaction, entry);
}

absl::Status ReplaceFund(Transaction& transaction, Fund& fund) {
  ++fund.version;
  return KeepFund(transaction, fund);
}

absl::Status Post(Transaction& transaction, LedgerEntry& entry) {
  RETURN_IF_ERROR(InsertEntry(transaction, entry));
  for (const FundChange& change : unioncare::ChangesOf(entry)) {
    ASSIGN_OR_RETURN(std::optional<Fund> fund,
                     FindFund(transaction, entry.union_id, change.fund));
    if (!fund.has_value()) return absl::InternalError("a voucher names a fund that is not there");
    fund->opening_fen += change.opening_fen;
    fund->balance_fen += change.balance_fen();
    RETURN_IF_ERROR(ReplaceFund(transaction, *fund));
  }
  return absl::OkStatus();
}

absl::Status InsertBudgetLine(Transaction& transaction, BudgetLine& line) {
  ASSIGN_OR_RETURN(const int64_t id,
                   journal::NextNumber(transaction, line.union_id, "budget_line"));
  line.id = BudgetLineId{id};
  return KeepLine(transaction, line);
}

absl::Status AdjustLine(Transaction& transaction, int64_t old_fen, const std::string& reason,
                        BudgetLine& line) {
  ++line.version;
  RETURN_IF_ERROR(KeepLine(transaction, line));
  int count = 0;
  RETURN_IF_ERROR(sql::Query(
      transaction.connection(), kCountChanges,
      [&](sql::Row row) { count = static_cast<int>(row.Int(0)); }, line.union_id, line.id));
  return journal::Insert(transaction, kBudgetChanges, journal::kNobody,
                         {Value(line.union_id), Value(line.id), Value(count + 1), Value(old_fen),
                          Value(line.amount_fen), Value(reason), Value(transaction.actor().user),
                          Value(absl::ToUnixMicros(transaction.now()))});
}

absl::Status KeepIncomeBudget(Transaction& transaction, IncomeBudget& budget) {
  ASSIGN_OR_RETURN(const std::vector<IncomeBudget> before,
                   ListIncomeBudgets(transaction, budget.union_id, budget.year));
  for (const IncomeBudget& each : before) {
    if (each.kind == budget.kind) budget.version = each.version + 1;
  }
  return journal::Put(transaction, kIncomeBudgets, journal::kNobody,
                      {Value(budget.union_id), Value(budget.year), Value(budget.kind),
                       Value(budget.amount_fen), Value(budget.version)});
}

absl::StatusOr<CreateFundFacts> FactsFor(const Snapshot& snapshot, const CreateFund& command) {
  CreateFundFacts facts;
  ASSIGN_OR_RETURN(facts.count, Count(snapshot, kCountFunds, command.union_id));
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kFundNamed,
      [&](sql::Row row) { facts.namesake = FundId{row.Int(0)}; }, command.union_id,
      command.display_name));
  ASSIGN_OR_RETURN(facts.closed_through, ClosedThrough(snapshot, command.union_id));
  return facts;
}

absl::StatusOr<BudgetLineFacts> FactsFor(const Snapshot& snapshot, UnionId union_id, FundId fund,
                                         int year) {
  BudgetLineFacts facts;
  ASSIGN_OR_RETURN(facts.fund, FindFund(snapshot, union_id, fund));
  ASSIGN_OR_RETURN(std::vector<BudgetLine> lines, ListBudgetLines(snapshot, union_id, year));
  facts.count = static_cast<int>(lines.size());
  for (BudgetLine& line : lines) {
    if (line.fund == fund) facts.beside.push_back(std::move(line));
  }
  return facts;
}

absl::StatusOr<std::optional<Fund>> FindFund(const Snapshot& snapshot, UnionId union_id,
                                             FundId fund) {
  std::optional<Fund> found;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kFindFund, [&](sql::Row row) { found = FundOf(union_id, row); },
      union_id, fund));
  return found;
}

absl::StatusOr<std::vector<Fund>> ListFunds(const Snapshot& snapshot, UnionId union_id,
                                            int64_t after, int limit) {
  std::vector<Fund> funds;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kListFunds,
      [&](sql::Row row) { funds.push_back(FundOf(union_id, row)); }, union_id, after, limit));
  return funds;
}

absl::StatusOr<std::optional<BudgetLine>> FindBudgetLine(const Snapshot& snapshot,
                                                         UnionId union_id, BudgetLineId line) {
  std::optional<BudgetLine> found;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kFindLine, [&](sql::Row row) { found = LineOf(union_id, row); },
      union_id, line));
  return found;
}

absl::StatusOr<std::vector<BudgetLine>> ListBudgetLines(const Snapshot& snapshot, UnionId union_id,
                                                        int year, FundId fund) {
  std::vector<BudgetLine> lines;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kListLines,
      [&](sql::Row row) {
        BudgetLine line = LineOf(union_id, row);
        if (fund == FundId{0} || line.fund == fund) lines.push_back(std::move(line));
      },
      union_id, year));
  return lines;
}

absl::StatusOr<std::optional<BudgetLine>> FindLineFor(const Snapshot& snapshot, UnionId union_id,
                                                      FundId fund, BenefitKind kind, int year) {
  ASSIGN_OR_RETURN(const std::vector<BudgetLine> lines,
                   ListBudgetLines(snapshot, union_id, year, fund));
  std::optional<BudgetLine> found;
  if (const BudgetLine* line = LineFor(lines, kind); line != nullptr) found = *line;
  return found;
}

absl::StatusOr<int64_t> EncumberedFor(const Snapshot& snapshot, UnionId union_id,
                                      const std::string& document) {
  int64_t fen = 0;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kEncumberedFor, [&](sql::Row row) { fen = row.Int(0); }, union_id,
      document));
  return fen;
}

absl::StatusOr<std::vector<BudgetChange>> ChangesOf(const Snapshot& snapshot, UnionId union_id,
                                                    BudgetLineId line) {
  std::vector<BudgetChange> changes;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kChangesOf,
      [&](sql::Row row) {
        changes.push_back({.number = static_cast<int>(row.Int(0)),
                           .old_fen = row.Int(1),
                           .new_fen = row.Int(2),
                           .reason = std::string(row.Text(3)),
                           .by = UserId{row.Int(4)},
                           .time = absl::FromUnixMicros(row.Int(5))});
      },
      union_id, line));
  return changes;
}

absl::StatusOr<std::vector<IncomeBudget>> ListIncomeBudgets(const Snapshot& snapshot,
                                                            UnionId union_id, int year) {
  std::vector<IncomeBudget> budgets;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kListIncomeBudgets,
      [&](sql::Row row) {
        budgets.push_back({.union_id = union_id,
                           .year = year,
                           .kind = static_cast<IncomeKind>(row.Int(0)),
                           .amount_fen = row.Int(1),
                           .version = row.Int(2)});
      },
      union_id, year));
  return budgets;
}

absl::StatusOr<YearMoney> MoneyOf(const Snapshot& snapshot, UnionId union_id, int year) {
  YearMoney money;
  ASSIGN_OR_RETURN(const std::vector<IncomeBudget> budgets,
                   ListIncomeBudgets(snapshot, union_id, year));
  for (const IncomeBudget& budget : budgets) {
    // What is carried over is retained, and no income.
    if (budget.kind != IncomeKind::kCarriedOver) money.budget_income_fen += budget.amount_fen;
  }
  ASSIGN_OR_RETURN(const std::vector<BudgetLine> lines, ListBudgetLines(snapshot, union_id, year));
  for (const BudgetLine& line : lines) money.budget_expenditure_fen += line.amount_fen;
  ASSIGN_OR_RETURN(const YearSums of_year, SumsOf(snapshot, union_id, year, /*and_later=*/false,
                                                  FundSource::kUnspecified));
  money.dues_fen = of_year.dues_fen;
  ASSIGN_OR_RETURN(const YearSums since, SumsOf(snapshot, union_id, year, /*and_later=*/true,
                                                FundSource::kUnionFunds));
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kSourceBalance,
      [&](sql::Row row) { money.retained_fen = row.Int(0) - since.net_fen; }, union_id,
      FundSource::kUnionFunds));
  return money;
}

}  // namespace unioncare::storage
