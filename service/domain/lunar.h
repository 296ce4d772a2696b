// The Chinese lunar calendar (农历), looked up in the table of its months: which lunar day a civil
// day is, and back. Nothing is computed astronomically.
#pragma once

#include <optional>
#include <string>

#include "absl/status/statusor.h"
#include "absl/time/civil_time.h"
#include "service/domain/types.h"

namespace unioncare {

// A lunar day. The leap month 6 follows the ordinary month 6 of the same year.
struct LunarDate {
  int year = 0;       // it begins at the Spring Festival of the civil year of this number
  int month = 0;      // 1 to 12
  bool leap = false;
  int day = 0;        // 1 to 30

  bool operator==(const LunarDate& other) const = default;
};

// The table reaches from the first to the last of these days.
inline constexpr absl::CivilDay kLunarFirstDay{1901, 2, 19};
inline constexpr absl::CivilDay kLunarLastDay{2100, 12, 30};
inline constexpr int kLunarFirstYear = 1901;
inline constexpr int kLunarLastYear = 2100;

// The lunar day of a civil day; nothing outside the table.
std::optional<LunarDate> ToLunar(absl::CivilDay day);
// The civil day of a lunar day; nothing when there is no such day, or outside the table.
std::optional<absl::CivilDay> ToCivil(const LunarDate& date);

// As ToCivil, for a day that somebody asks for: refuses, in this order, kNumberOutOfRange for a
// year outside the table or a month that no year has, kLunarLeapMonthNone or kLunarLeapMonthOther,
// kNumberOutOfRange for a month that the last year lacks or a day that the month lacks. The fields
// are "lunar_year", "lunar_month", "is_leap" and "lunar_day".
absl::StatusOr<absl::CivilDay> CivilDayOf(const LunarDate& date);

// The number of the month that comes twice in a lunar year; 0 when none does.
int LeapMonth(int lunar_year);
// 29 or 30; 0 when the year has no such month, or outside the table.
int LunarMonthDays(int lunar_year, int month, bool leap);

// Names of lunar days: 二〇二五年闰六月十三, and "2025, leap month 6, day 13". The first month is 正月,
// the last two are 十一月 and 十二月. Of the month and day alone when year is 0, of the month alone when
// day is 0; empty for numbers that no lunar day has.
std::string LunarText(const LunarDate& date, Language language);

// A traditional festival of a day: 春节, 元宵节, 清明, 端午节, 七夕, 中秋节, 重阳节, 除夕; empty for
// other days and outside the table. A leap month has no festivals of its own.
std::string FestivalText(absl::CivilDay day, Language language);

}  // namespace unioncare
