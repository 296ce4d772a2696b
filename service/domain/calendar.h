// Civil days: their numbers, their texts, and which day it is.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "absl/time/time.h"

namespace unioncare {

// The days that the service knows: 1900-01-01 to 2100-12-31.
inline constexpr int kFirstYear = 1900;
inline constexpr int kLastYear = 2100;
inline constexpr absl::CivilDay kFirstDay{kFirstYear, 1, 1};
inline constexpr absl::CivilDay kLastDay{kLastYear, 12, 31};

// Days since 1970-01-01: how a day is stored.
int32_t DayNumber(absl::CivilDay day);
absl::CivilDay DayOf(int64_t number);

// The day in China (UTC+8 all year, whatever the machine's zone data say).
absl::CivilDay Today(absl::Time now);

// 24:00 of the day in China: when a deadline of that day runs out.
absl::Time MidnightAfter(absl::CivilDay day);
// The day that a deadline belongs to: 24:00 is the end of a day, not the beginning of the next.
absl::CivilDay DeadlineDay(absl::Time due);

// The day, when there is one of these numbers in the calendar that the service knows. Nothing is
// carried over: 30 February is no day.
std::optional<absl::CivilDay> ValidDay(int64_t year, int64_t month, int64_t day);

// "2026-11-21".
std::string IsoDay(absl::CivilDay day);
// Numbers as they were given, when they are no day: "2026-02-30".
std::string IsoDay(int64_t year, int64_t month, int64_t day);
// "2026-11-21 14:30": the minute in China.
std::string IsoMinute(absl::Time time);
// Reads exactly YYYY-MM-DD.
std::optional<absl::CivilDay> ParseIsoDay(absl::string_view text);

}  // namespace unioncare
