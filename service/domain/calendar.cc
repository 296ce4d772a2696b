// Civil days, by the arithmetic of absl::CivilDay.
#include "service/domain/calendar.h"

#include "absl/strings/ascii.h"
#include "absl/strings/str_format.h"

namespace unioncare {
namespace {

constexpr absl::CivilDay kDayZero{1970, 1, 1};

// The value of a text of digits.
std::optional<int> ReadDigits(absl::string_view digits) {
  int value = 0;
  for (const char digit : digits) {
    if (!absl::ascii_isdigit(static_cast<unsigned char>(digit))) return std::nullopt;
    value = value * 10 + (digit - '0');
  }
  return value;
}

}  // namespace

int32_t DayNumber(absl::CivilDay day) { return static_cast<int32_t>(day - kDayZero); }

absl::CivilDay DayOf(int64_t number) { return kDayZero + number; }

absl::CivilDay Today(absl::Time now) {
  return absl::ToCivilDay(now, absl::FixedTimeZone(8 * 60 * 60));
}

absl::Time MidnightAfter(absl::CivilDay day) {
  return absl::FromCivil(day + 1, absl::FixedTimeZone(8 * 60 * 60));
}

absl::CivilDay DeadlineDay(absl::Time due) { return Today(due - absl::Microseconds(1)); }

std::optional<absl::CivilDay> ValidDay(int64_t year, int64_t month, int64_t day) {
  if (year < kFirstYear || year > kLastYear || month < 1 || month > 12 || day < 1 || day > 31) {
    return std::nullopt;
  }
  const absl::CivilDay result(year, month, day);
  // CivilDay carries a day too many into the next month.
  if (result.month() != month) return std::nullopt;
  return result;
}

std::string IsoDay(absl::CivilDay day) { return IsoDay(day.year(), day.month(), day.day()); }

std::string IsoDay(int64_t year, int64_t month, int64_t day) {
  return absl::StrFormat("%04d-%02d-%02d", year, month, day);
}

std::string IsoMinute(absl::Time time) {
  return absl::FormatTime("%Y-%m-%d %H:%M", time, absl::FixedTimeZone(8 * 60 * 60));
}

std::optional<absl::CivilDay> ParseIsoDay(absl::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const std::optional<int> year = ReadDigits(text.substr(0, 4));
  const std::optional<int> month = ReadDigits(text.substr(5, 2));
  const std::optional<int> day = ReadDigits(text.substr(8, 2));
  if (!year.has_value() || !month.has_value() || !day.has_value()) return std::nullopt;
  return ValidDay(*year, *month, *day);
}

}  // namespace unioncare
