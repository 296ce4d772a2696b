// The table of working days: what the program brings along, what somebody imports, and the form in
// which an import is kept.
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/calendars.h"
#include "service/domain/refusal.h"
#include "service/domain/text.h"

namespace unioncare {

// service/data/workdays-cn.csv, compiled in.
extern const char kWorkdaysText[];

namespace {

constexpr char kHoliday[] = "HOLIDAY";
constexpr char kWorkday[] = "WORKDAY";
constexpr absl::string_view kByteOrderMark = "\xEF\xBB\xBF";

struct Problem {
  std::string column;  // empty for the whole row
  std::string given;
  std::string wanted;
  Reason reason = Reason::kTableCellInvalid;
};

struct DayRow {
  absl::CivilDay day;
  SpecialDay special;
};

// A row of the table, or what is wrong with it.
struct ReadRow {
  DayRow row;
  std::vector<Problem> problems;
};

bool IsWeekend(absl::CivilDay day) {
  const absl::Weekday weekday = absl::GetWeekday(day);
  return weekday == absl::Weekday::saturday || weekday == absl::Weekday::sunday;
}

void CheckName(const char* column, absl::string_view name, std::vector<Problem>& problems) {
  const auto problem = TextProblem(column, name, kCalendarNameBytesMax, Lines::kOne);
  if (!name.empty() && !problem.has_value() && !absl::StrContains(name, '"')) return;
  problems.push_back({column, std::string(name),
                      absl::StrCat("1…", kCalendarNameBytesMax, " bytes")});
}

ReadRow ReadLine(absl::string_view line) {
  ReadRow read;
  const std::vector<absl::string_view> cells = absl::StrSplit(line, ',');
  if (cells.size() != 4) {
    read.problems.push_back({"", std::string(line), kCalendarHeader});
    return read;
  }
  const std::optional<absl::CivilDay> day = ParseIsoDay(cells[0]);
  if (day.has_value()) {
    read.row.day = *day;
  } else {
    read.problems.push_back({"date", std::string(cells[0]), "YYYY-MM-DD"});
  }
  SpecialDay& special = read.row.special;
  special.kind = cells[1] == kWorkday ? DayKind::kMakeUpWorkday : DayKind::kHoliday;
  if (cells[1] != kWorkday && cells[1] != kHoliday) {
    read.problems.push_back({"kind", std::string(cells[1]), "HOLIDAY, WORKDAY"});
  } else if (day.has_value() && cells[1] == kWorkday && !IsWeekend(*day)) {
    // A weekday is a working day by itself; naming it would hide a slip of the date.
    read.problems.push_back({"date", std::string(cells[0]), "", Reason::kTableWorkdayAnyhow});
  }
  CheckName("name_en", cells[2], read.problems);
  CheckName("name_zh", cells[3], read.problems);
  special.name_en = std::string(cells[2]);
  special.name_zh = std::string(cells[3]);
  return read;
}

// Collects the refusals of a table.
class TableReader {
 public:
  explicit TableReader(int year) : year_(year) { read_.year = year; }

  absl::StatusOr<CalendarYear> Read(absl::string_view csv) {
    absl::ConsumePrefix(&csv, kByteOrderMark);
    int number = 0;
    for (absl::string_view line : absl::StrSplit(csv, '\n')) {
      ++number;
      absl::ConsumeSuffix(&line, "\r");
      if (number == 1 && line != kCalendarHeader) {
        Add(number, {"", std::string(line), kCalendarHeader});
      }
      if (number > 1 && !line.empty()) ReadDay(number, line);
      if (static_cast<int>(refusals_.size()) >= kCalendarProblemsMax) break;
    }
    if (!refusals_.empty()) return Refuse(refusals_);
    if (read_.days.empty()) return Refuse(Reason::kFieldRequired, {{"field", "csv"}});
    if (static_cast<int>(read_.days.size()) > kCalendarDaysMax) {
      return Refuse(Reason::kTooManyItems, {{"field", "csv"},
                                            {"given", absl::StrCat(read_.days.size())},
                                            {"wanted", absl::StrCat(kCalendarDaysMax)}});
    }
    return std::move(read_);
  }

 private:
  void ReadDay(int number, absl::string_view line) {
    ReadRow read = ReadLine(line);
    for (const Problem& problem : read.problems) Add(number, problem);
    if (!read.problems.empty()) return;
    const absl::CivilDay day = read.row.day;
    if (day.year() != year_) {
      Add(number, {"date", IsoDay(day), absl::StrCat(year_)});
      return;
    }
    const auto [at, fresh] = row_of_.emplace(day, number);
    if (!fresh) {
      refusals_.push_back({Reason::kTableRowRepeated,
                           {{"field", "csv"},
                            {"given", IsoDay(day)},
                            {"row", absl::StrCat(number)},
                            {"other", absl::StrCat(at->second)}}});
      return;
    }
    read_.days.emplace(day, std::move(read.row.special));
  }

  void Add(int number, const Problem& problem) {
    const std::string column = problem.column.empty() ? "date…name_zh" : problem.column;
    // What was given is shown, but a line of rubbish is not shown whole.
    std::string given = problem.given;
    if (given.size() > kCalendarNameBytesMax || FirstInvalidUtf8(given).has_value()) {
      given = absl::StrCat(given.size(), " bytes");
    }
    refusals_.push_back({problem.reason,
                         {{"field", "csv"},
                          {"row", absl::StrCat(number)},
                          {"column", column},
                          {"given", std::move(given)},
                          {"wanted", problem.wanted}}});
  }

  const int year_;
  CalendarYear read_;
  std::map<absl::CivilDay, int> row_of_;
  std::vector<Refusal> refusals_;
};

// Rows of several years, which were checked before they came here.
std::optional<std::map<int, CalendarYear>> ReadChecked(absl::string_view rows) {
  std::map<int, CalendarYear> years;
  for (absl::string_view line : absl::StrSplit(rows, '\n', absl::SkipEmpty())) {
    ReadRow read = ReadLine(line);
    if (!read.problems.empty()) return std::nullopt;
    const int year = static_cast<int>(read.row.day.year());
    years[year].year = year;
    years[year].days.emplace(read.row.day, std::move(read.row.special));
  }
  return years;
}

// The year of the first row that has a day; 0 when none has.
int YearOfFirstRow(absl::string_view csv) {
  for (absl::string_view line : absl::StrSplit(csv, '\n')) {
    const std::optional<absl::CivilDay> day = ParseIsoDay(line.substr(0, line.find(',')));
    if (day.has_value()) return static_cast<int>(day->year());
  }
  return 0;
}

const std::map<int, CalendarYear>& BuiltIn() {
  static const auto& years = *new std::map<int, CalendarYear>([] {
    absl::string_view rows = kWorkdaysText;
    CHECK(absl::ConsumePrefix(&rows, kCalendarHeader));
    std::optional<std::map<int, CalendarYear>> read = ReadChecked(rows);
    CHECK(read.has_value());
    return *std::move(read);
  }());
  return years;
}

}  // namespace

const CalendarYear* BuiltInYear(int year) {
  const auto found = BuiltIn().find(year);
  return found == BuiltIn().end() ? nullptr : &found->second;
}

std::vector<int> BuiltInYears() {
  std::vector<int> years;
  for (const auto& [year, days] : BuiltIn()) years.push_back(year);
  return years;
}

absl::StatusOr<CalendarYear> Decide(const ImportCalendarYear& command) {
  if (command.year == 0) return TableReader(YearOfFirstRow(command.csv)).Read(command.csv);
  if (command.year < kFirstYear || command.year > kLastYear) {
    return Refuse(Reason::kNumberOutOfRange,
                  {{"field", "year"},
                   {"given", absl::StrCat(command.year)},
                   {"wanted", absl::StrCat(kFirstYear, "…", kLastYear)}});
  }
  return TableReader(command.year).Read(command.csv);
}

std::string FormatDays(const CalendarYear& year) {
  std::string rows;
  for (const auto& [day, special] : year.days) {
    absl::StrAppend(&rows, IsoDay(day), ",",
                    special.kind == DayKind::kMakeUpWorkday ? kWorkday : kHoliday, ",",
                    special.name_en, ",", special.name_zh, "\n");
  }
  return rows;
}

absl::StatusOr<CalendarYear> ParseDays(int year, int version, absl::string_view days) {
  std::optional<std::map<int, CalendarYear>> read = ReadChecked(days);
  if (!read.has_value() || read->size() != 1 || read->begin()->first != year) {
    return absl::DataLossError(absl::StrCat("the kept calendar of ", year, " cannot be read"));
  }
  CalendarYear found = std::move(read->begin()->second);
  found.version = version;
  return found;
}

}  // namespace unioncare
