// Working days: the national calendar with its make-up days (调休), terms and vacations of a school,
// and deadlines that can say how they came about.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "absl/time/time.h"
#include "service/domain/types.h"

namespace unioncare {

// What the State Council says of a day that is not what its weekday says.
enum class DayKind { kHoliday = 1, kMakeUpWorkday = 2 };

struct SpecialDay {
  DayKind kind = DayKind::kHoliday;
  std::string name_zh;  // 春节
  std::string name_en;
};

// Where the data of a year come from: 0 is what the program brings along, 1, 2, … the imports.
struct CalendarYear {
  int year = 0;
  int version = 0;
  std::map<absl::CivilDay, SpecialDay> days;
};

// A vacation of the school (寒假, 暑假). Both days belong to it.
struct Vacation {
  absl::CivilDay from;
  absl::CivilDay to;
  std::string display_name;
};

// The calendar of a union: the years that were looked up, and its vacations. A year without data
// falls back to Monday to Friday, and answers say so.
class WorkingCalendar {
 public:
  WorkingCalendar() = default;
  WorkingCalendar(std::vector<CalendarYear> years, std::vector<Vacation> vacations);
  // The same, of years that several calendars share.
  WorkingCalendar(std::vector<std::shared_ptr<const CalendarYear>> years,
                  std::vector<Vacation> vacations);

  // True when people work on this day; vacations do not count.
  bool IsWorkingDay(absl::CivilDay day) const;
  // What is special about the day; nothing on an ordinary one.
  const SpecialDay* Special(absl::CivilDay day) const;
  const Vacation* VacationOn(absl::CivilDay day) const;
  bool HasData(int year) const { return Year(year) != nullptr; }
  // The data of a year; nothing when there are none.
  const CalendarYear* Year(int year) const;
  // The working day that is `count` working days after `from` (from itself never counts).
  // count >= 0; with 0 the answer is `from`.
  absl::CivilDay After(absl::CivilDay from, int count) const;

 private:
  std::map<int, std::shared_ptr<const CalendarYear>> years_;
  std::vector<Vacation> vacations_;
};

// The longest deadline that is computed, and the longest that a rule may set.
inline constexpr int kDeadlineWorkingDaysMax = 250;

// A deadline that explains itself.
struct Deadline {
  absl::CivilDay from;
  absl::CivilDay due_on;
  int working_days = 0;
  std::vector<absl::CivilDay> counted;       // the working days, the last is due_on
  std::vector<absl::CivilDay> make_up;       // counted days that are Saturdays or Sundays
  struct Gap {
    absl::CivilDay from, to;  // both skipped
    std::string name_zh, name_en;  // the holiday; empty for a weekend
  };
  std::vector<Gap> skipped;
  std::vector<int> years_without_data;
  // Which data answered, for every year that has some.
  struct Data {
    int year = 0;
    int version = 0;
  };
  std::vector<Data> data;
};
Deadline Explain(const WorkingCalendar& calendar, absl::CivilDay from, int working_days);

// The years of which there should be data by now and are none: this one, and from December on the
// next, which is announced in autumn. `calendar` must hold both where it can.
std::vector<int> MissingYears(const WorkingCalendar& calendar, absl::CivilDay today);

// The national calendar that the program brings along (2004 to the last year announced when it was
// built); nothing for other years.
const CalendarYear* BuiltInYear(int year);
// The years that it brings along.
std::vector<int> BuiltInYears();

// ---- the data of a year, as a table of days

// The columns of such a table, in this order.
inline constexpr char kCalendarHeader[] = "date,kind,name_en,name_zh";
// The longest table of one year, the most days in it, and how many mistakes are named at once.
inline constexpr int kCalendarCsvBytesMax = 32 << 10;
inline constexpr int kCalendarDaysMax = 120;
inline constexpr int kCalendarProblemsMax = 20;
inline constexpr int kCalendarNameBytesMax = 120;
// Imports of one year.
inline constexpr int kCalendarVersionsMax = 50;

struct ImportCalendarYear {
  int year = 0;  // 0: that of the first row
  std::string csv;
};

// Reads a table that somebody hands in: UTF-8 with or without a byte-order mark, lines of either
// kind. Every row is read, and every mistake is named with its row and column (TABLE_CELL_INVALID,
// TABLE_ROW_REPEATED), up to kCalendarProblemsMax. Refusals before those: kNumberOutOfRange for the
// year, kFieldRequired for an empty table. The version is that of the program, 0.
absl::StatusOr<CalendarYear> Decide(const ImportCalendarYear& command);

// The days of a year as the rows of such a table, without the header, and back. What ParseDays is
// given was written by FormatDays; anything else is DATA_LOSS.
std::string FormatDays(const CalendarYear& year);
absl::StatusOr<CalendarYear> ParseDays(int year, int version, absl::string_view days);

// ---- terms and vacations of a school

// Numbers equal v1::SchoolPeriodKind.
enum class SchoolPeriodKind { kUnspecified = 0, kTerm = 1, kVacation = 2 };

// The longest that one lasts, and how many a union keeps.
inline constexpr int kSchoolPeriodDaysMax = 250;
inline constexpr int kSchoolPeriodsMax = 400;
inline constexpr int kSchoolPeriodNameBytesMax = 120;

struct SchoolPeriod {
  SchoolPeriodId id{0};
  SchoolPeriodKind kind = SchoolPeriodKind::kUnspecified;
  std::string display_name;  // 2026–2027学年第一学期, 寒假
  absl::CivilDay from;       // both belong to it
  absl::CivilDay to;
  absl::Time create_time;
};

struct CreateSchoolPeriod {
  UnionId union_id{0};
  SchoolPeriod period;
};

struct CreateSchoolPeriodFacts {
  bool union_exists = false;
  int count = 0;                           // periods that the union has
  std::optional<SchoolPeriod> overlapping;  // one of the same kind that shares a day
};

// Refusals in this order: the name (kFieldRequired, kTextNotUtf8, kFieldTooLong,
// kTextControlCharacter), kDateBeforeStart, kPeriodTooLong, kNotFound for the union,
// kPeriodOverlaps, kTooManyRecords. Id and time are filled in by the one who keeps it.
absl::StatusOr<SchoolPeriod> Decide(const CreateSchoolPeriod& command,
                                    const CreateSchoolPeriodFacts& facts);

}  // namespace unioncare
