// Imported years and school periods in SQL.
#include "service/storage/calendars.h"

#include <map>
#include <memory>
#include <utility>

#include "service/domain/calendar.h"
#include "service/storage/unions.h"

namespace unioncare::storage {

using journal::Value;

const journal::Table kCalendarYears("calendar_years", {"union_id", "year", "version"},
                                    {"source", "days", "import_us"});
const journal::Table kSchoolPeriods("school_periods", {"union_id", "id"},
                                    {"kind", "display_name", "first_on", "last_on", "create_us"});

namespace {

constexpr sql::Sql kYearsBetween{
    "SELECT year, version, days FROM calendar_years "
    "WHERE union_id = 0 AND year BETWEEN $1 AND $2 ORDER BY year, version DESC"};
constexpr sql::Sql kNewestYears{
    "SELECT year, version, source, import_us FROM calendar_years "
    "WHERE union_id = 0 AND year > $1 AND version = ("
    "SELECT MAX(newer.version) FROM calendar_years AS newer "
    "WHERE newer.union_id = 0 AND newer.year = calendar_years.year) ORDER BY year LIMIT $2"};
constexpr sql::Sql kNewestOfYear{
    "SELECT year, version, source, import_us, days FROM calendar_years "
    "WHERE union_id = 0 AND year = $1 ORDER BY version DESC LIMIT 1"};

constexpr sql::Sql kPeriodsBetween{
    "SELECT id, kind, display_name, first_on, last_on, create_us FROM school_periods "
    "WHERE union_id = $1 AND kind = $2 AND last_on >= $3 AND first_on <= $4 "
    "ORDER BY last_on, id"};
constexpr sql::Sql kFindPeriod{
    "SELECT id, kind, display_name, first_on, last_on, create_us FROM school_periods "
    "WHERE union_id = $1 AND id = $2"};
constexpr sql::Sql kListPeriods{
    "SELECT id, kind, display_name, first_on, last_on, create_us FROM school_periods "
    "WHERE union_id = $1 AND id > $2 ORDER BY id LIMIT $3"};
constexpr sql::Sql kCountPeriods{
    "SELECT COUNT(*) FROM school_periods WHERE union_id = $1"};

SchoolPeriod PeriodOf(sql::Row row) {
  SchoolPeriod found;
  found.id = SchoolPeriodId{row.Int(0)};
  found.kind = static_cast<SchoolPeriodKind>(row.Int(1));
  found.display_name = std::string(row.Text(2));
  found.from = DayOf(row.Int(3));
  found.to = DayOf(row.Int(4));
  found.create_time = absl::FromUnixMicros(row.Int(5));
  return found;
}

KeptYear KeptYearOf(sql::Row row) {
  return {.year = static_cast<int>(row.Int(0)),
          .version = static_cast<int>(row.Int(1)),
          .source = std::string(row.Text(2)),
          .import_time = absl::FromUnixMicros(row.Int(3))};
}

// A year of the program, which nobody owns: it lives as long as the program.
std::shared_ptr<const CalendarYear> Unowned(const CalendarYear* year) {
  return std::shared_ptr<const CalendarYear>(std::shared_ptr<void>(), year);
}

absl::StatusOr<std::vector<SchoolPeriod>> PeriodsBetween(const Snapshot& snapshot,
                                                         UnionId union_id, SchoolPeriodKind kind,
                                                         absl::CivilDay first,
                                                         absl::CivilDay last) {
  std::vector<SchoolPeriod> periods;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kPeriodsBetween,
      [&](sql::Row row) { periods.push_back(PeriodOf(row)); }, union_id, kind, DayNumber(first),
      DayNumber(last)));
  return periods;
}

}  // namespace

absl::StatusOr<WorkingCalendar> CalendarOf(const Snapshot& snapshot, UnionId union_id,
                                           absl::CivilDay first, absl::CivilDay last) {
  std::map<int, std::shared_ptr<const CalendarYear>> years;
  for (int year = static_cast<int>(first.year()); year <= static_cast<int>(last.year()); ++year) {
    const CalendarYear* built_in = BuiltInYear(year);
    if (built_in != nullptr) years[year] = Unowned(built_in);
  }
  absl::Status fault;
  int previous = 0;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kYearsBetween,
      [&](sql::Row row) {
        const int year = static_cast<int>(row.Int(0));
        if (year == previous || !fault.ok()) return;  // an older version
        previous = year;
        absl::StatusOr<CalendarYear> read =
            ParseDays(year, static_cast<int>(row.Int(1)), row.Text(2));
        if (read.ok()) {
          years[year] = std::make_shared<const CalendarYear>(*std::move(read));
        } else {
          fault = read.status();
        }
      },
      first.year(), last.year()));
  RETURN_IF_ERROR(fault);
  ASSIGN_OR_RETURN(
      std::vector<SchoolPeriod> periods,
      PeriodsBetween(snapshot, union_id, SchoolPeriodKind::kVacation, first, last));
  std::vector<std::shared_ptr<const CalendarYear>> data;
  for (auto& [year, days] : years) data.push_back(std::move(days));
  std::vector<Vacation> vacations;
  for (SchoolPeriod& period : periods) {
    vacations.push_back({period.from, period.to, std::move(period.display_name)});
  }
  return WorkingCalendar(std::move(data), std::move(vacations));
}

absl::StatusOr<std::vector<KeptYear>> ListKeptYears(const Snapshot& snapshot, int after_year,
                                                    int limit) {
  std::vector<KeptYear> years;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kNewestYears,
      [&](sql::Row row) { years.push_back(KeptYearOf(row)); }, after_year, limit));
  return years;
}

absl::StatusOr<std::optional<YearWithDays>> FindKeptYear(const Snapshot& snapshot, int year) {
  std::optional<KeptYear> kept;
  std::string days;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kNewestOfYear,
      [&](sql::Row row) {
        kept = KeptYearOf(row);
        days = std::string(row.Text(4));
      },
      year));
  if (!kept.has_value()) return std::optional<YearWithDays>();
  ASSIGN_OR_RETURN(CalendarYear read, ParseDays(year, kept->version, days));
  return std::optional<YearWithDays>({*std::move(kept), std::move(read)});
}

absl::StatusOr<KeptYear> InsertYear(Transaction& transaction, const CalendarYear& year,
                                    const std::string& source) {
  ASSIGN_OR_RETURN(const std::optional<YearWithDays> before,
                   FindKeptYear(transaction, year.year));
  const KeptYear kept{.year = year.year,
                      .version = before.has_value() ? before->kept.version + 1 : 1,
                      .source = source,
                      .import_time = transaction.now()};
  RETURN_IF_ERROR(journal::Insert(
      transaction, kCalendarYears, journal::kNobody,
      {Value(kInstallation), Value(kept.year), Value(kept.version), Value(kept.source),
       Value(FormatDays(year)), Value(absl::ToUnixMicros(kept.import_time))}));
  return kept;
}

absl::StatusOr<CreateSchoolPeriodFacts> FactsFor(const Snapshot& snapshot,
                                                 const CreateSchoolPeriod& command) {
  CreateSchoolPeriodFacts facts;
  ASSIGN_OR_RETURN(const std::optional<Union> in, FindUnion(snapshot, command.union_id));
  facts.union_exists = in.has_value();
  ASSIGN_OR_RETURN(const std::vector<SchoolPeriod> overlapping,
                   PeriodsBetween(snapshot, command.union_id, command.period.kind,
                                  command.period.from, command.period.to));
  if (!overlapping.empty()) facts.overlapping = overlapping.front();
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kCountPeriods,
      [&](sql::Row row) { facts.count = static_cast<int>(row.Int(0)); }, command.union_id));
  return facts;
}

absl::StatusOr<SchoolPeriod> InsertSchoolPeriod(Transaction& transaction, UnionId union_id,
                                                SchoolPeriod made) {
  ASSIGN_OR_RETURN(const int64_t number,
                   journal::NextNumber(transaction, union_id, "school_period"));
  made.id = SchoolPeriodId{number};
  made.create_time = transaction.now();
  RETURN_IF_ERROR(journal::Insert(
      transaction, kSchoolPeriods, journal::kNobody,
      {Value(union_id), Value(made.id), Value(made.kind), Value(made.display_name),
       Value(DayNumber(made.from)), Value(DayNumber(made.to)),
       Value(absl::ToUnixMicros(made.create_time))}));
  return made;
}

absl::StatusOr<std::optional<SchoolPeriod>> FindSchoolPeriod(const Snapshot& snapshot,
                                                             UnionId union_id, SchoolPeriodId id) {
  std::optional<SchoolPeriod> found;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kFindPeriod, [&](sql::Row row) { found = PeriodOf(row); }, union_id,
      id));
  return found;
}

absl::StatusOr<std::vector<SchoolPeriod>> ListSchoolPeriods(const Snapshot& snapshot,
                                                            UnionId union_id, int64_t after,
                                                            int limit) {
  std::vector<SchoolPeriod> periods;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kListPeriods,
      [&](sql::Row row) { periods.push_back(PeriodOf(row)); }, union_id, after, limit));
  return periods;
}

absl::Status EraseSchoolPeriod(Transaction& transaction, UnionId union_id, SchoolPeriodId id) {
  return journal::Erase(transaction, kSchoolPeriods, journal::kNobody,
                        {Value(union_id), Value(id)});
}

}  // namespace unioncare::storage
