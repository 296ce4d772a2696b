// Working days, deadlines, terms and vacations.
#include "service/domain/calendars.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/names.h"
#include "service/domain/refusal.h"
#include "service/domain/text.h"

namespace unioncare {
namespace {

std::vector<std::shared_ptr<const CalendarYear>> Shared(std::vector<CalendarYear> years) {
  std::vector<std::shared_ptr<const CalendarYear>> shared;
  for (CalendarYear& year : years) {
    shared.push_back(std::make_shared<const CalendarYear>(std::move(year)));
  }
  return shared;
}

bool IsWeekend(absl::CivilDay day) {
  const absl::Weekday weekday = absl::GetWeekday(day);
  return weekday == absl::Weekday::saturday || weekday == absl::Weekday::sunday;
}

// Adds a day on which nobody works to the gaps: to the last one where it goes on under one name.
void Skip(const WorkingCalendar& calendar, absl::CivilDay day, std::vector<Deadline::Gap>& gaps) {
  const SpecialDay* special = calendar.Special(day);
  const std::string name_zh = special == nullptr ? "" : special->name_zh;
  const std::string name_en = special == nullptr ? "" : special->name_en;
  if (!gaps.empty() && gaps.back().to + 1 == day && gaps.back().name_zh == name_zh) {
    gaps.back().to = day;
    return;
  }
  gaps.push_back({.from = day, .to = day, .name_zh = name_zh, .name_en = name_en});
}

}  // namespace

WorkingCalendar::WorkingCalendar(std::vector<CalendarYear> years, std::vector<Vacation> vacations)
    : WorkingCalendar(Shared(std::move(years)), std::move(vacations)) {}

WorkingCalendar::WorkingCalendar(std::vector<std::shared_ptr<const CalendarYear>> years,
                                 std::vector<Vacation> vacations)
    : vacations_(std::move(vacations)) {
  for (std::shared_ptr<const CalendarYear>& year : years) {
    const int number = year->year;
    years_[number] = std::move(year);
  }
}

const CalendarYear* WorkingCalendar::Year(int year) const {
  const auto found = years_.find(year);
  return found == years_.end() ? nullptr : found->second.get();
}

const SpecialDay* WorkingCalendar::Special(absl::CivilDay day) const {
  const CalendarYear* year = Year(static_cast<int>(day.year()));
  if (year == nullptr) return nullptr;
  const auto found = year->days.find(day);
  return found == year->days.end() ? nullptr : &found->second;
}

bool WorkingCalendar::IsWorkingDay(absl::CivilDay day) const {
  const SpecialDay* special = Special(day);
  if (special != nullptr) return special->kind == DayKind::kMakeUpWorkday;
  return !IsWeekend(day);
}

const Vacation* WorkingCalendar::VacationOn(absl::CivilDay day) const {
  for (const Vacation& vacation : vacations_) {
    if (vacation.from <= day && day <= vacation.to) return &vacation;
  }
  return nullptr;
}

absl::CivilDay WorkingCalendar::After(absl::CivilDay from, int count) const {
  absl::CivilDay day = from;
  while (count > 0) {
    ++day;
    if (IsWorkingDay(day)) --count;
  }
  return day;
}

std::vector<int> MissingYears(const WorkingCalendar& calendar, absl::CivilDay today) {
  constexpr int kDecember = 12;
  const int year = static_cast<int>(today.year());
  std::vector<int> missing;
  if (!calendar.HasData(year)) missing.push_back(year);
  if (today.month() == kDecember && !calendar.HasData(year + 1)) missing.push_back(year + 1);
  return missing;
}

Deadline Explain(const WorkingCalendar& calendar, absl::CivilDay from, int working_days) {
  Deadline deadline{.from = from, .due_on = from, .working_days = working_days};
  absl::CivilDay day = from;
  std::vector<Deadline::Gap> skipped;
  while (static_cast<int>(deadline.counted.size()) < working_days) {
    ++day;
    const int year = static_cast<int>(day.year());
    const CalendarYear* data = calendar.Year(year);
    if (data == nullptr) {
      std::vector<int>& without = deadline.years_without_data;
      if (without.empty() || without.back() != year) without.push_back(year);
    } else if (deadline.data.empty() || deadline.data.back().year != year) {
      deadline.data.push_back({.year = year, .version = data->version});
    }
    if (!calendar.IsWorkingDay(day)) {
      Skip(calendar, day, skipped);
      continue;
    }
    deadline.counted.push_back(day);
    if (IsWeekend(day)) deadline.make_up.push_back(day);
  }
  deadline.skipped = std::move(skipped);
  deadline.due_on = day;
  return deadline;
}

absl::StatusOr<SchoolPeriod> Decide(const CreateSchoolPeriod& command,
                                    const CreateSchoolPeriodFacts& facts) {
  SchoolPeriod made = command.period;
  std::optional<Refusal> problem = TextProblem("period.display_name", made.display_name,
                                               kSchoolPeriodNameBytesMax, Lines::kOne);
  if (problem.has_value()) return Refuse(std::vector<Refusal>{*std::move(problem)});
  made.display_name = NormalizeName(made.display_name);
  if (made.display_name.empty()) {
    return Refuse(Reason::kFieldRequired, {{"field", "period.display_name"}});
  }
  if (made.to < made.from) {
    return Refuse(Reason::kDateBeforeStart, {{"field", "period.to"},
                                             {"given", IsoDay(made.to)},
                                             {"wanted", IsoDay(made.from)}});
  }
  const int days = static_cast<int>(made.to - made.from) + 1;
  if (days > kSchoolPeriodDaysMax) {
    return Refuse(Reason::kPeriodTooLong, {{"field", "period.to"},
                                           {"given", absl::StrCat(days)},
                                           {"wanted", absl::StrCat(kSchoolPeriodDaysMax)}});
  }
  if (!facts.union_exists) return NotFound("parent", NameOf(command.union_id));
  if (facts.overlapping.has_value()) {
    const SchoolPeriod& other = *facts.overlapping;
    return Refuse(Reason::kPeriodOverlaps,
                  {{"field", "period.from"},
                   {"given", absl::StrCat(IsoDay(made.from), "…", IsoDay(made.to))},
                   {"wanted", absl::StrCat(IsoDay(other.from), "…", IsoDay(other.to))},
                   {"owner", other.display_name}});
  }
  if (facts.count >= kSchoolPeriodsMax) {
    return Refuse(Reason::kTooManyRecords, {{"field", "period"},
                                            {"given", absl::StrCat(facts.count)},
                                            {"wanted", absl::StrCat(kSchoolPeriodsMax)}});
  }
  return made;
}

}  // namespace unioncare
