// Working days: the national calendar with its make-up days (调休), terms and vacations of a school,
// and deadlines that can say how they came about.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
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

  // True when people work on this day; vacations do not count.
  bool IsWorkingDay(absl::CivilDay day) const;
  // What is special about the day; nothing on an ordinary one.
  const SpecialDay* Special(absl::CivilDay day) const;
  const Vacation* VacationOn(absl::CivilDay day) const;
  bool HasData(int year) const;
  // The working day that is `count` working days after `from` (from itself never counts).
  // count >= 0; with 0 the answer is `from`.
  absl::CivilDay After(absl::CivilDay from, int count) const;

 private:
  std::map<int, CalendarYear> years_;
  std::vector<Vacation> vacations_;
};

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
};
Deadline Explain(const WorkingCalendar& calendar, absl::CivilDay from, int working_days);

// The national calendar that the program brings along (2004 to the last year announced when it was
// built); nothing for other years.
const CalendarYear* BuiltInYear(int year);

}  // namespace unioncare
