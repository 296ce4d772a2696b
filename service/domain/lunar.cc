// The table of lunar months, read once, and the look-ups in it.
#include "service/domain/lunar.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/string_view.h"
#include "absl/strings/strip.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"

namespace unioncare {

// service/data/lunar-months.csv, compiled in.
extern const char kLunarMonthsText[];

namespace {

constexpr char kHeader[] = "lunar_year,month,is_leap,first_day,length\n";
constexpr int kMonthsMax = 13;
constexpr int kShortMonth = 29;
constexpr int kLongMonth = 30;

// One lunar year. Its months are numbered from 0 in the order in which they come, so that the leap
// month has a place of its own.
struct LunarYear {
  int32_t first_day = 0;  // as DayNumber
  int8_t months = 0;      // 12 or 13; 11 in the last year, which the table does not finish
  int8_t leap = 0;        // the number of the month that comes twice, or 0
  // Days from the first day of the year to that of each month, and to the end of the last one.
  std::array<int16_t, kMonthsMax + 1> begins = {};
  // The civil days on which the months begin, so that no look-up counts days over years.
  std::array<absl::CivilDay, kMonthsMax> first_days = {};
};

using LunarYears = std::array<LunarYear, kLunarLastYear - kLunarFirstYear + 1>;

int Digits(absl::string_view text) {
  int value = 0;
  CHECK(absl::SimpleAtoi(text, &value));
  return value;
}

// Adds the month of one line. The table comes with the program: what is wrong with it is a mistake
// of ours, and the first use says so.
void AddMonth(absl::string_view line, LunarYears& years, absl::CivilDay& next) {
  const std::vector<absl::string_view> cells = absl::StrSplit(line, ',');
  CHECK(cells.size() == 5);
  const int number = Digits(cells[0]);
  CHECK(number >= kLunarFirstYear && number <= kLunarLastYear);
  LunarYear& year = years[number - kLunarFirstYear];
  CHECK(year.months < kMonthsMax);
  const std::optional<absl::CivilDay> first = ParseIsoDay(cells[3]);
  const int length = Digits(cells[4]);
  CHECK(first.has_value() && *first == next);
  CHECK(length == kShortMonth || length == kLongMonth);
  const int place = year.months++;
  const int month = Digits(cells[1]);
  if (cells[2] == "1") {
    // The leap month bears the number of the one before it.
    CHECK(year.leap == 0 && month == place);
    year.leap = static_cast<int8_t>(month);
  } else {
    CHECK(month == place + (year.leap == 0 ? 1 : 0));
  }
  if (place == 0) year.first_day = DayNumber(*first);
  year.first_days[place] = *first;
  year.begins[place + 1] = static_cast<int16_t>(year.begins[place] + length);
  next = *first + length;
}

const LunarYears& Years() {
  static const LunarYears& years = *new LunarYears([] {
    LunarYears read;
    absl::string_view rows = kLunarMonthsText;
    CHECK(absl::ConsumePrefix(&rows, kHeader));
    absl::CivilDay next = kLunarFirstDay;
    for (absl::string_view line : absl::StrSplit(rows, '\n', absl::SkipEmpty())) {
      AddMonth(line, read, next);
    }
    CHECK(next == kLunarLastDay + 1);
    return read;
  }());
  return years;
}

// Nothing outside the table.
const LunarYear* FindYear(int year) {
  if (year < kLunarFirstYear || year > kLunarLastYear) return nullptr;
  return &Years()[year - kLunarFirstYear];
}

// The place of a month in its year; -1 when the year has no such month.
int PlaceOf(const LunarYear& year, int month, bool leap) {
  if (month < 1 || month > 12 || (leap && month != year.leap)) return -1;
  const bool after_leap = leap || (year.leap != 0 && month > year.leap);
  const int place = month - 1 + (after_leap ? 1 : 0);
  return place < year.months ? place : -1;
}

int DaysAt(const LunarYear& year, int place) { return year.begins[place + 1] - year.begins[place]; }

// The day of April on which 清明, the sun at 15 degrees, falls. The mean year of 365.2422 days gives
// it in every year of the table, which the test compares with the place of the sun.
int DayOfQingming(int year) {
  const bool first_century = year <= 2000;
  const int years = year - (first_century ? 1900 : 2000);
  const int leap_days = years / 4 - (year == 2100 ? 1 : 0);
  return (2422 * years + (first_century ? 55900 : 48100)) / 10000 - leap_days;
}

constexpr const char* kDigits[] = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
constexpr const char* kMonths[] = {"",   "正", "二", "三", "四",   "五",  "六",
                                   "七", "八", "九", "十", "十一", "十二"};

std::string YearInChinese(int year) {
  std::string text;
  for (const char digit : absl::StrCat(year)) {
    if (digit >= '0' && digit <= '9') absl::StrAppend(&text, kDigits[digit - '0']);
  }
  return absl::StrCat(text, "年");
}

std::string DayInChinese(int day) {
  if (day == 10) return "初十";
  if (day == 20) return "二十";
  if (day == 30) return "三十";
  static constexpr const char* kTens[] = {"初", "十", "廿"};
  return absl::StrCat(kTens[day / 10], kDigits[day % 10]);
}

struct Festival {
  int month;
  int day;
  const char* zh;
  const char* en;
};
constexpr Festival kFestivals[] = {
    {1, 1, "春节", "Spring Festival"},     {1, 15, "元宵节", "Lantern Festival"},
    {5, 5, "端午节", "Dragon Boat Festival"}, {7, 7, "七夕", "Qixi Festival"},
    {8, 15, "中秋节", "Mid-Autumn Festival"}, {9, 9, "重阳节", "Double Ninth Festival"},
};

absl::Status RefuseNumber(const char* field, int given, int least, int most) {
  return Refuse(Reason::kNumberOutOfRange, {{"field", field},
                                            {"given", absl::StrCat(given)},
                                            {"wanted", absl::StrCat(least, "…", most)}});
}

std::string In(Language language, const char* zh, const char* en) {
  return language == Language::kChinese ? zh : en;
}

}  // namespace

std::optional<LunarDate> ToLunar(absl::CivilDay day) {
  if (day < kLunarFirstDay || day > kLunarLastDay) return std::nullopt;
  const int32_t number = DayNumber(day);
  // The lunar year begins between 20 January and 21 February of the civil one.
  int year_number = std::min(static_cast<int>(day.year()), kLunarLastYear);
  const LunarYear* year = FindYear(year_number);
  if (number < year->first_day) year = FindYear(--year_number);
  const int in_year = number - year->first_day;
  // Months have 29 or 30 days, so this is the place or the one before it.
  int place = in_year / kLongMonth;
  while (year->begins[place + 1] <= in_year) ++place;
  const bool leap = year->leap != 0 && place == year->leap;
  const bool after_leap = year->leap != 0 && place >= year->leap;
  return LunarDate{.year = year_number,
                   .month = place + (after_leap ? 0 : 1),
                   .leap = leap,
                   .day = in_year - year->begins[place] + 1};
}

std::optional<absl::CivilDay> ToCivil(const LunarDate& date) {
  const LunarYear* year = FindYear(date.year);
  if (year == nullptr) return std::nullopt;
  const int place = PlaceOf(*year, date.month, date.leap);
  if (place < 0 || date.day < 1 || date.day > DaysAt(*year, place)) return std::nullopt;
  return year->first_days[place] + (date.day - 1);
}

absl::StatusOr<absl::CivilDay> CivilDayOf(const LunarDate& date) {
  const LunarYear* year = FindYear(date.year);
  if (year == nullptr) {
    return RefuseNumber("lunar_year", date.year, kLunarFirstYear, kLunarLastYear);
  }
  if (date.month < 1 || date.month > 12) return RefuseNumber("lunar_month", date.month, 1, 12);
  if (date.leap && year->leap != date.month) {
    return Refuse(year->leap == 0 ? Reason::kLunarLeapMonthNone : Reason::kLunarLeapMonthOther,
                  {{"field", "is_leap"},
                   {"given", absl::StrCat(date.month)},
                   {"year", absl::StrCat(date.year)},
                   {"wanted", absl::StrCat(year->leap)}});
  }
  const int place = PlaceOf(*year, date.month, date.leap);
  if (place < 0) return RefuseNumber("lunar_month", date.month, 1, year->months);
  const std::optional<absl::CivilDay> day = ToCivil(date);
  if (!day.has_value()) return RefuseNumber("lunar_day", date.day, 1, DaysAt(*year, place));
  return *day;
}

int LeapMonth(int lunar_year) {
  const LunarYear* year = FindYear(lunar_year);
  return year == nullptr ? 0 : year->leap;
}

int LunarMonthDays(int lunar_year, int month, bool leap) {
  const LunarYear* year = FindYear(lunar_year);
  if (year == nullptr) return 0;
  const int place = PlaceOf(*year, month, leap);
  return place < 0 ? 0 : DaysAt(*year, place);
}

std::string LunarText(const LunarDate& date, Language language) {
  if (date.month < 1 || date.month > 12 || date.day < 0 || date.day > kLongMonth) return "";
  if (language == Language::kChinese) {
    return absl::StrCat(date.year == 0 ? "" : YearInChinese(date.year), date.leap ? "闰" : "",
                        kMonths[date.month], "月", date.day == 0 ? "" : DayInChinese(date.day));
  }
  std::string text = date.year == 0 ? "" : absl::StrCat(date.year, ", ");
  absl::StrAppend(&text, date.leap ? "leap month " : "month ", date.month);
  if (date.day != 0) absl::StrAppend(&text, ", day ", date.day);
  return text;
}

std::string FestivalText(absl::CivilDay day, Language language) {
  const std::optional<LunarDate> date = ToLunar(day);
  if (!date.has_value()) return "";
  if (day.month() == 4 && day.day() == DayOfQingming(static_cast<int>(day.year()))) {
    return In(language, "清明", "Qingming");
  }
  // The last day of the year, whether its month is long or short.
  const std::optional<LunarDate> next = ToLunar(day + 1);
  if (next.has_value() && next->month == 1 && next->day == 1) {
    return In(language, "除夕", "Lunar New Year's Eve");
  }
  for (const Festival& festival : kFestivals) {
    if (!date->leap && date->month == festival.month && date->day == festival.day) {
      return In(language, festival.zh, festival.en);
    }
  }
  return "";
}

}  // namespace unioncare
