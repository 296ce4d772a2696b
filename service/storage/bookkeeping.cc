// The ledger and its closed months in SQL.
#include "service/storage/bookkeeping.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"

namespace unioncare::storage {

using journal::Value;

const journal::Table kLedgerEntries("ledger_entries", {"union_id", "id"},
                                    {"year", "voucher", "kind", "day_on", "amount_fen", "text",
                                     "counterparty", "document", "reversal_of", "by_user",
                                     "create_us"});
const journal::Table kLedgerLines("ledger_lines", {"union_id", "entry_id", "position"},
                                  {"account", "fund_id", "income_kind", "budget_line_id",
                                   "amount_fen"});
const journal::Table kFundYears("fund_years", {"union_id", "year", "fund_id"},
                                {"income_fen", "dues_fen", "moved_fen", "spent_fen"});
const journal::Table kAccountingPeriods("accounting_periods", {"union_id", "month"},
                                        {"state", "closing", "closed_by", "close_us",
                                         "reopened_by", "reopen_us", "reason", "version"});
const journal::Table kPeriodExceptions("period_exceptions",
                                       {"union_id", "month", "closing", "document"}, {"reason"});

namespace {

#define ENTRY_COLUMNS                                                                       \
  "id, year, voucher, kind, day_on, amount_fen, text, counterparty, document, reversal_of, " \
  "by_user, create_us "

constexpr sql::Sql kFindEntry{"SELECT " ENTRY_COLUMNS
                              "FROM ledger_entries WHERE union_id = $1 AND id = $2"};
constexpr sql::Sql kListEntries{"SELECT " ENTRY_COLUMNS
                                "FROM ledger_entries WHERE union_id = $1 AND id > $2 "
                                "ORDER BY id LIMIT $3"};
constexpr sql::Sql kListByDay{"SELECT " ENTRY_COLUMNS
                              "FROM ledger_entries WHERE union_id = $1 AND (day_on, id) > ($2, $3) "
                              "ORDER BY day_on, id LIMIT $4"};

#undef ENTRY_COLUMNS

constexpr sql::Sql kFindVoucher{
    "SELECT id FROM ledger_entries WHERE union_id = $1 AND year = $2 AND voucher = $3"};
// A voucher has at most two lines of one fund.
constexpr sql::Sql kEntriesOfFund{
    "SELECT DISTINCT entry_id FROM ledger_lines "
    "WHERE union_id = $1 AND fund_id = $2 AND entry_id > $3 ORDER BY entry_id LIMIT $4"};
constexpr sql::Sql kLinesOf{
    "SELECT account, fund_id, income_kind, budget_line_id, amount_fen FROM ledger_lines "
    "WHERE union_id = $1 AND entry_id = $2 ORDER BY position"};
constexpr sql::Sql kReversalOf{
    "SELECT id FROM ledger_entries "
    "WHERE union_id = $1 AND reversal_of = $2 AND reversal_of IS NOT NULL AND kind = 6"};
constexpr sql::Sql kSpendingsFor{
    "SELECT id, amount_fen FROM ledger_entries "
    "WHERE union_id = $1 AND document = $2 AND document <> '' AND kind = 4 ORDER BY id DESC"};
constexpr sql::Sql kCameBack{
    "SELECT COALESCE(SUM(amount_fen), 0) FROM ledger_entries "
    "WHERE union_id = $1 AND reversal_of = $2 AND reversal_of IS NOT NULL"};

constexpr sql::Sql kFindYear{
    "SELECT income_fen, dues_fen, moved_fen, spent_fen FROM fund_years "
    "WHERE union_id = $1 AND year = $2 AND fund_id = $3"};
// A source of 0 is any.
constexpr sql::Sql kSumsOf{
    "SELECT COALESCE(SUM(y.income_fen), 0), COALESCE(SUM(y.dues_fen), 0), "
    "COALESCE(SUM(y.income_fen + y.moved_fen - y.spent_fen), 0) "
    "FROM fund_years AS y JOIN funds AS f ON f.union_id = y.union_id AND f.id = y.fund_id "
    "WHERE y.union_id = $1 AND y.year BETWEEN $2 AND $3 AND ($4 = 0 OR f.source = $5)"};
constexpr sql::Sql kIncomeOf{
    "SELECT l.income_kind, -SUM(l.amount_fen) "
    "FROM ledger_entries AS e JOIN ledger_lines AS l "
    "ON l.union_id = e.union_id AND l.entry_id = e.id "
    "WHERE e.union_id = $1 AND e.day_on BETWEEN $2 AND $3 AND l.account = 2 "
    "GROUP BY l.income_kind ORDER BY l.income_kind"};

#define PERIOD_COLUMNS \
  "month, state, closing, closed_by, close_us, reopened_by, reopen_us, reason, version "

constexpr sql::Sql kFindPeriod{"SELECT " PERIOD_COLUMNS
                               "FROM accounting_periods WHERE union_id = $1 AND month = $2"};
constexpr sql::Sql kListPeriods{"SELECT " PERIOD_COLUMNS
                                "FROM accounting_periods WHERE union_id = $1 AND month < $2 "
                                "ORDER BY month DESC LIMIT $3"};

#undef PERIOD_COLUMNS

constexpr sql::Sql kLastClosed{
    "SELECT month FROM accounting_periods WHERE union_id = $1 AND state = 1 "
    "ORDER BY month DESC LIMIT 1"};
constexpr sql::Sql kExceptionsOf{
    "SELECT document, reason FROM period_exceptions "
    "WHERE union_id = $1 AND month = $2 AND closing = $3 ORDER BY document"};

constexpr int kMonths = 12;

int64_t MonthNumber(absl::CivilMonth month) {
  return month.year() * kMonths + month.month() - 1;
}

absl::CivilMonth MonthOf(int64_t number) {
  return absl::CivilMonth(number / kMonths, number % kMonths + 1);
}

LedgerEntry EntryOf(UnionId union_id, sql::Row row) {
  LedgerEntry entry;
  entry.union_id = union_id;
  entry.id = LedgerEntryId{row.Int(0)};
  entry.year = static_cast<int>(row.Int(1));
  entry.voucher = static_cast<int>(row.Int(2));
  entry.kind = static_cast<LedgerEntryKind>(row.Int(3));
  entry.on = DayOf(row.Int(4));
  entry.amount_fen = row.Int(5);
  entry.text = std::string(row.Text(6));
  entry.counterparty = std::string(row.Text(7));
  entry.document = std::string(row.Text(8));
  if (!row.IsNull(9)) entry.reversal_of = LedgerEntryId{row.Int(9)};
  entry.by = UserId{row.Int(10)};
  entry.time = absl::FromUnixMicros(row.Int(11));
  return entry;
}

absl::Status ReadLines(const Snapshot& snapshot, LedgerEntry& entry) {
  return sql::Query(
      snapshot.connection(), kLinesOf,
      [&](sql::Row row) {
        LedgerLine& line = entry.lines.emplace_back();
        line.account.kind = static_cast<AccountKind>(row.Int(0));
        line.account.fund = FundId{row.Int(1)};
        line.account.income = static_cast<IncomeKind>(row.Int(2));
        line.account.line = BudgetLineId{row.OptionalInt(3).value_or(0)};
        line.amount_fen = row.Int(4);
      },
      entry.union_id, entry.id);
}

absl::Status AddToYear(Transaction& transaction, const LedgerEntry& entry,
                       const FundChange& change) {
  FundChange sum = change;
  RETURN_IF_ERROR(sql::Query(
      transaction.connection(), kFindYear,
      [&](sql::Row row) {
        sum.income_fen += row.Int(0);
        sum.dues_fen += row.Int(1);
        sum.moved_fen += row.Int(2);
        sum.spent_fen += row.Int(3);
      },
      entry.union_id, entry.year, change.fund));
  return journal::Put(transaction, kFundYears, journal::kNobody,
                      {Value(entry.union_id), Value(entry.year), Value(change.fund),
                       Value(sum.income_fen), Value(sum.dues_fen), Value(sum.moved_fen),
                       Value(sum.spent_fen)});
}

absl::Status ReadExceptions(const Snapshot& snapshot, AccountingPeriod& period) {
  return sql::Query(
      snapshot.connection(), kExceptionsOf,
      [&](sql::Row row) {
        period.exceptions.push_back(
            {.document = std::string(row.Text(0)), .reason = std::string(row.Text(1))});
      },
      period.union_id, MonthNumber(period.month), period.closing);
}

AccountingPeriod PeriodOf(UnionId union_id, sql::Row row) {
  AccountingPeriod period;
  period.union_id = union_id;
  period.month = MonthOf(row.Int(0));
  period.state = static_cast<PeriodState>(row.Int(1));
  period.closing = static_cast<int>(row.Int(2));
  period.closed_by = UserId{row.Int(3)};
  period.close_time = absl::FromUnixMicros(row.Int(4));
  if (!row.IsNull(5)) period.reopened_by = UserId{row.Int(5)};
  if (!row.IsNull(6)) period.reopen_time = absl::FromUnixMicros(row.Int(6));
  period.reason = std::string(row.Text(7));
  period.version = row.Int(8);
  return period;
}

absl::Status Keep(Transaction& transaction, const AccountingPeriod& period) {
  std::optional<int64_t> reopen_us;
  if (period.reopen_time.has_value()) reopen_us = absl::ToUnixMicros(*period.reopen_time);
  return journal::Put(
      transaction, kAccountingPeriods, journal::kNobody,
      {Value(period.union_id), Value(MonthNumber(period.month)), Value(period.state),
       Value(period.closing), Value(period.closed_by), Value(absl::ToUnixMicros(period.close_time)),
       Value(period.reopened_by), Value(reopen_us), Value(period.reason), Value(period.version)});
}

}  // namespace

absl::Status InsertEntry(Transaction& transaction, LedgerEntry& entry) {
  CHECK(Balanced(entry.lines));
  ASSIGN_OR_RETURN(const int64_t id,
                   journal::NextNumber(transaction, entry.union_id, "ledger_entry"));
  ASSIGN_OR_RETURN(const int64_t voucher,
                   journal::NextNumber(transaction, entry.union_id,
                                       absl::StrCat("voucher_", entry.year)));
  entry.id = LedgerEntryId{id};
  entry.voucher = static_cast<int>(voucher);
  entry.by = transaction.actor().user;
  entry.time = transaction.now();
  RETURN_IF_ERROR(journal::Insert(
      transaction, kLedgerEntries, journal::kNobody,
      {Value(entry.union_id), Value(entry.id), Value(entry.year), Value(entry.voucher),
       Value(entry.kind), Value(DayNumber(entry.on)), Value(entry.amount_fen), Value(entry.text),
       Value(entry.counterparty), Value(entry.document), Value(entry.reversal_of),
       Value(entry.by), Value(absl::ToUnixMicros(entry.time))}));
  for (size_t i = 0; i < entry.lines.size(); ++i) {
    const LedgerLine& line = entry.lines[i];
    std::optional<BudgetLineId> budget_line;
    if (line.account.kind == AccountKind::kExpenditure) budget_line = line.account.line;
    RETURN_IF_ERROR(journal::Insert(
        transaction, kLedgerLines, journal::kNobody,
        {Value(entry.union_id), Value(entry.id), Value(i + 1), Value(line.account.kind),
         Value(line.account.fund), Value(line.account.income), Value(budget_line),
         Value(line.amount_fen)}));
  }
  for (const FundChange& change : ChangesOf(entry)) {
    RETURN_IF_ERROR(AddToYear(transaction, entry, change));
  }
  return absl::OkStatus();
}

absl::StatusOr<std::optional<LedgerEntry>> FindEntry(const Snapshot& snapshot, UnionId union_id,
                                                     LedgerEntryId id) {
  std::optional<LedgerEntry> entry;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kFindEntry, [&](sql::Row row) { entry = EntryOf(union_id, row); },
      union_id, id));
  if (entry.has_value()) RETURN_IF_ERROR(ReadLines(snapshot, *entry));
  return entry;
}

absl::StatusOr<std::optional<LedgerEntryId>> FindVoucher(const Snapshot& snapshot,
                                                         UnionId union_id, int year, int voucher) {
  std::optional<LedgerEntryId> id;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kFindVoucher,
      [&](sql::Row row) { id = LedgerEntryId{row.Int(0)}; }, union_id, year, voucher));
  return id;
}

absl::StatusOr<std::vector<LedgerEntry>> ListEntries(const Snapshot& snapshot, UnionId union_id,
                                                     FundId fund, int64_t after, int limit) {
  std::vector<LedgerEntry> entries;
  if (fund == FundId{0}) {
    RETURN_IF_ERROR(sql::Query(
        snapshot.connection(), kListEntries,
        [&](sql::Row row) { entries.push_back(EntryOf(union_id, row)); }, union_id, after, limit));
    for (LedgerEntry& entry : entries) RETURN_IF_ERROR(ReadLines(snapshot, entry));
    return entries;
  }
  std::vector<LedgerEntryId> ids;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kEntriesOfFund,
      [&](sql::Row row) { ids.push_back(LedgerEntryId{row.Int(0)}); }, union_id, fund, after,
      limit));
  for (const LedgerEntryId id : ids) {
    ASSIGN_OR_RETURN(std::optional<LedgerEntry> entry, FindEntry(snapshot, union_id, id));
    if (!entry.has_value()) return absl::InternalError("a line of the ledger has no entry");
    entries.push_back(*std::move(entry));
  }
  return entries;
}

absl::StatusOr<std::vector<LedgerEntry>> ListEntriesByDay(const Snapshot& snapshot,
                                                          UnionId union_id,
                                                          absl::CivilDay after_day, int64_t after,
                                                          int limit) {
  std::vector<LedgerEntry> entries;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kListByDay,
      [&](sql::Row row) { entries.push_back(EntryOf(union_id, row)); }, union_id,
      DayNumber(after_day), after, limit));
  for (LedgerEntry& entry : entries) RETURN_IF_ERROR(ReadLines(snapshot, entry));
  return entries;
}

absl::StatusOr<std::optional<LedgerEntryId>> ReversalOf(const Snapshot& snapshot, UnionId union_id,
                                                        LedgerEntryId id) {
  std::optional<LedgerEntryId> reversal;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kReversalOf,
      [&](sql::Row row) { reversal = LedgerEntryId{row.Int(0)}; }, union_id, id));
  return reversal;
}

absl::StatusOr<std::optional<Spending>> FindSpending(const Snapshot& snapshot, UnionId union_id,
                                                     const std::string& document, FundId fund,
                                                     int64_t amount_fen) {
  std::vector<Spending> all;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kSpendingsFor,
      [&](sql::Row row) {
        all.push_back({.id = LedgerEntryId{row.Int(0)}, .left_fen = row.Int(1)});
      },
      union_id, document));
  std::optional<Spending> most;
  for (Spending& each : all) {
    ASSIGN_OR_RETURN(const std::optional<LedgerEntry> entry,
                     FindEntry(snapshot, union_id, each.id));
    if (!entry.has_value() || entry->lines[0].account.fund != fund) continue;
    each.line = entry->lines[0].account.line;
    RETURN_IF_ERROR(sql::Query(
        snapshot.connection(), kCameBack, [&](sql::Row row) { each.left_fen -= row.Int(0); },
        union_id, each.id));
    if (each.left_fen >= amount_fen) return each;
    if (!most.has_value() || each.left_fen > most->left_fen) most = each;
  }
  return most;
}

absl::StatusOr<YearSums> SumsOf(const Snapshot& snapshot, UnionId union_id, int year,
                                bool and_later, FundSource source) {
  YearSums sums;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kSumsOf,
      [&](sql::Row row) {
        sums = {.income_fen = row.Int(0), .dues_fen = row.Int(1), .net_fen = row.Int(2)};
      },
      union_id, year, and_later ? kLastYear : year, source, source));
  return sums;
}

absl::StatusOr<std::vector<std::pair<IncomeKind, int64_t>>> IncomeOf(const Snapshot& snapshot,
                                                                     UnionId union_id, int year) {
  std::vector<std::pair<IncomeKind, int64_t>> income;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kIncomeOf,
      [&](sql::Row row) { income.emplace_back(static_cast<IncomeKind>(row.Int(0)), row.Int(1)); },
      union_id, DayNumber(absl::CivilDay(year, 1, 1)), DayNumber(absl::CivilDay(year, 12, 31))));
  return income;
}

absl::StatusOr<std::optional<AccountingPeriod>> FindPeriod(const Snapshot& snapshot,
                                                           UnionId union_id,
                                                           absl::CivilMonth month) {
  std::optional<AccountingPeriod> period;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kFindPeriod, [&](sql::Row row) { period = PeriodOf(union_id, row); },
      union_id, MonthNumber(month)));
  if (period.has_value()) RETURN_IF_ERROR(ReadExceptions(snapshot, *period));
  return period;
}

absl::StatusOr<std::vector<AccountingPeriod>> ListPeriods(const Snapshot& snapshot,
                                                          UnionId union_id,
                                                          absl::CivilMonth before, int limit) {
  std::vector<AccountingPeriod> periods;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kListPeriods,
      [&](sql::Row row) { periods.push_back(PeriodOf(union_id, row)); }, union_id,
      MonthNumber(before), limit));
  for (AccountingPeriod& period : periods) RETURN_IF_ERROR(ReadExceptions(snapshot, period));
  return periods;
}

absl::StatusOr<std::optional<absl::CivilMonth>> LastClosedMonth(const Snapshot& snapshot,
                                                                UnionId union_id) {
  std::optional<absl::CivilMonth> last;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kLastClosed, [&](sql::Row row) { last = MonthOf(row.Int(0)); },
      union_id));
  return last;
}

absl::StatusOr<std::optional<absl::CivilDay>> ClosedThrough(const Snapshot& snapshot,
                                                            UnionId union_id) {
  ASSIGN_OR_RETURN(const std::optional<absl::CivilMonth> last,
                   LastClosedMonth(snapshot, union_id));
  std::optional<absl::CivilDay> through;
  if (last.has_value()) through = LastDayOf(*last);
  return through;
}

absl::Status KeepClosed(Transaction& transaction, AccountingPeriod& period) {
  ASSIGN_OR_RETURN(const std::optional<AccountingPeriod> before,
                   FindPeriod(transaction, period.union_id, period.month));
  period.version = before.has_value() ? before->version + 1 : 1;
  period.closing = before.has_value() ? before->closing + 1 : 1;
  period.closed_by = transaction.actor().user;
  period.close_time = transaction.now();
  RETURN_IF_ERROR(Keep(transaction, period));
  for (const PeriodException& exception : period.exceptions) {
    RETURN_IF_ERROR(journal::Insert(
        transaction, kPeriodExceptions, journal::kNobody,
        {Value(period.union_id), Value(MonthNumber(period.month)), Value(period.closing),
         Value(exception.document), Value(exception.reason)}));
  }
  return absl::OkStatus();
}

absl::Status KeepReopened(Transaction& transaction, AccountingPeriod& period) {
  ++period.version;
  period.reopened_by = transaction.actor().user;
  period.reopen_time = transaction.now();
  return Keep(transaction, period);
}

}  // namespace unioncare::storage
