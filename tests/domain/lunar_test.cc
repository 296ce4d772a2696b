// Tests of the lunar calendar: published days, and every day of the table against a reading of its
// own and against the sun.
#include "service/domain/lunar.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"

namespace unioncare {

void PrintTo(const LunarDate& date, std::ostream* out) {
  *out << LunarText(date, Language::kEnglish);
}

namespace {

using absl::CivilDay;

std::string Zh(CivilDay day) {
  const auto lunar = ToLunar(day);
  return lunar.has_value() ? LunarText(*lunar, Language::kChinese) : "(none)";
}

std::string FestivalZh(CivilDay day) { return FestivalText(day, Language::kChinese); }

// One line of the table, read without the code that is tested.
struct Month {
  int year = 0;
  int month = 0;
  bool leap = false;
  CivilDay first;
  int length = 0;
};

std::vector<Month> ReadMonths() {
  std::ifstream file(std::string(UNIONCARE_SOURCE_DIR) + "/service/data/lunar-months.csv");
  std::string line;
  EXPECT_TRUE(std::getline(file, line));
  EXPECT_EQ(line, "lunar_year,month,is_leap,first_day,length");
  std::vector<Month> months;
  while (std::getline(file, line)) {
    Month month;
    int leap = 0, year = 0, number = 0, day = 0;
    const int read = std::sscanf(line.c_str(), "%d,%d,%d,%d-%d-%d,%d", &month.year, &month.month,
                                 &leap, &year, &number, &day, &month.length);
    EXPECT_EQ(read, 7) << line;
    month.leap = leap == 1;
    month.first = CivilDay(year, number, day);
    months.push_back(month);
  }
  EXPECT_EQ(months.size(), 2472u);
  return months;
}

TEST(Lunar, PublishedDaysAreWhatTheyAre) {
  EXPECT_EQ(Zh(CivilDay(2020, 5, 23)), "二〇二〇年闰四月初一");
  EXPECT_EQ(Zh(CivilDay(2014, 10, 24)), "二〇一四年闰九月初一");
  EXPECT_EQ(Zh(CivilDay(2023, 3, 22)), "二〇二三年闰二月初一");
  EXPECT_EQ(Zh(CivilDay(2025, 7, 25)), "二〇二五年闰六月初一");
  EXPECT_EQ(Zh(CivilDay(2033, 12, 22)), "二〇三三年闰十一月初一");
  EXPECT_EQ(Zh(CivilDay(1984, 11, 23)), "一九八四年闰十月初一");
  EXPECT_EQ(Zh(CivilDay(1987, 7, 26)), "一九八七年闰六月初一");
  EXPECT_EQ(Zh(CivilDay(2018, 11, 7)), "二〇一八年九月三十");
  EXPECT_EQ(Zh(CivilDay(2026, 11, 21)), "二〇二六年十月十三");
}

TEST(Lunar, NewYearFallsOnThePublishedDays) {
  const std::map<int, CivilDay> days = {
      {2024, CivilDay(2024, 2, 10)}, {2025, CivilDay(2025, 1, 29)}, {2026, CivilDay(2026, 2, 17)},
      {2027, CivilDay(2027, 2, 6)},  {2028, CivilDay(2028, 1, 26)}, {2029, CivilDay(2029, 2, 13)},
      {2030, CivilDay(2030, 2, 3)},  {2031, CivilDay(2031, 1, 23)}};
  for (const auto& [year, day] : days) {
    EXPECT_EQ(ToCivil({.year = year, .month = 1, .day = 1}), day) << year;
    EXPECT_EQ(FestivalZh(day), "春节");
    EXPECT_EQ(FestivalZh(day - 1), "除夕");
    EXPECT_EQ(FestivalZh(day - 2), "");
  }
}

TEST(Lunar, FiveYearsInARowHaveNoThirtiethOfTheTwelfthMonth) {
  const int lengths[] = {30, 29, 30, 30, 29, 29, 29, 29, 29, 30, 29, 29, 30, 30, 30, 30};
  for (int year = 2020; year <= 2035; ++year) {
    EXPECT_EQ(LunarMonthDays(year, 12, false), lengths[year - 2020]) << year;
  }
}

TEST(Lunar, LeapMonthsAreThosePublished) {
  const std::map<int, int> leap_months = {
      {1930, 6}, {1933, 5}, {1936, 3},  {1938, 7}, {1941, 6}, {1944, 4}, {1947, 2}, {1949, 7},
      {1952, 5}, {1955, 3}, {1957, 8},  {1960, 6}, {1963, 4}, {1966, 3}, {1968, 7}, {1971, 5},
      {1974, 4}, {1976, 8}, {1979, 6},  {1982, 4}, {1984, 10}, {1987, 6}, {1990, 5}, {1993, 3},
      {1995, 8}, {1998, 5}, {2001, 4},  {2004, 2}, {2006, 7}, {2009, 5}, {2012, 4}, {2014, 9},
      {2017, 6}, {2020, 4}, {2023, 2},  {2025, 6}, {2028, 5}, {2031, 3}, {2033, 11}, {2036, 6},
      {2039, 5}, {2042, 2}, {2044, 7},  {2047, 5}, {2050, 3}, {2052, 8}, {2055, 6}, {2058, 4}};
  for (int year = 1930; year <= 2058; ++year) {
    const auto found = leap_months.find(year);
    EXPECT_EQ(LeapMonth(year), found == leap_months.end() ? 0 : found->second) << year;
  }
  // 1900 had one too, but lies before the table.
  EXPECT_EQ(LeapMonth(1900), 0);
  EXPECT_EQ(LeapMonth(2101), 0);
}

TEST(Lunar, ManyMonthsHaveNoThirtiethDay) {
  int without = 0;
  for (int year = 1950; year <= 2049; ++year) {
    for (int month = 1; month <= 12; ++month) {
      const int length = LunarMonthDays(year, month, false);
      const bool thirtieth = ToCivil({.year = year, .month = month, .day = 30}).has_value();
      EXPECT_EQ(thirtieth, length == 30);
      without += thirtieth ? 0 : 1;
    }
  }
  EXPECT_EQ(without, 550);
}

// Days of the year's end that a civil year holds not at all or twice; the thirtieth of a short
// month counts as its last day.
TEST(Lunar, DaysThatACivilYearHoldsNeverOrTwice) {
  std::map<int, std::set<std::pair<int, int>>> none, twice;
  for (int month = 1; month <= 12; ++month) {
    for (int day = 1; day <= 30; ++day) {
      std::map<int, int> times;
      for (int year = 2023; year <= 2036; ++year) {
        const int last = LunarMonthDays(year, month, false);
        const auto civil = ToCivil({.year = year, .month = month, .day = std::min(day, last)});
        ASSERT_TRUE(civil.has_value());
        ++times[static_cast<int>(civil->year())];
      }
      for (int year = 2024; year <= 2036; ++year) {
        if (times[year] == 0) none[year].emplace(month, day);
        if (times[year] == 2) twice[year].emplace(month, day);
        ASSERT_LE(times[year], 2);
      }
    }
  }
  using Days = std::set<std::pair<int, int>>;
  const auto from_to = [](std::pair<int, int> from, std::pair<int, int> to) {
    Days days;
    for (int month = from.first; month <= to.first; ++month) {
      const int first = month == from.first ? from.second : 1;
      const int last = month == to.first ? to.second : 30;
      for (int day = first; day <= last; ++day) days.emplace(month, day);
    }
    return days;
  };
  EXPECT_EQ(none[2025], from_to({11, 13}, {12, 1}));
  EXPECT_EQ(none[2028], from_to({11, 17}, {12, 4}));
  EXPECT_EQ(none[2031], from_to({11, 19}, {12, 7}));
  EXPECT_EQ(none[2034], from_to({11, 22}, {11, 30}));
  for (const int year : {2026, 2027, 2029, 2030, 2032, 2033, 2035}) EXPECT_EQ(none[year], Days());
  EXPECT_EQ(twice[2026], from_to({11, 13}, {11, 23}));
  EXPECT_EQ(twice[2027], from_to({11, 24}, {12, 4}));
  EXPECT_EQ(twice[2029], from_to({11, 17}, {11, 27}));
  EXPECT_EQ(twice[2030], from_to({11, 28}, {12, 7}));
  EXPECT_EQ(twice[2032], from_to({11, 19}, {11, 30}));
  EXPECT_EQ(twice[2035], from_to({11, 22}, {12, 3}));
  for (const int year : {2025, 2028, 2031, 2033, 2034}) EXPECT_EQ(twice[year], Days());
}

TEST(Lunar, EveryDayOfTheTableIsFoundBothWays) {
  CivilDay day = kLunarFirstDay;
  for (const Month& month : ReadMonths()) {
    ASSERT_EQ(month.first, day);
    ASSERT_EQ(LunarMonthDays(month.year, month.month, month.leap), month.length) << day;
    if (month.leap) {
      ASSERT_EQ(LeapMonth(month.year), month.month);
    }
    for (int i = 1; i <= month.length; ++i, ++day) {
      const LunarDate wanted{
          .year = month.year, .month = month.month, .leap = month.leap, .day = i};
      ASSERT_EQ(ToLunar(day), wanted) << day;
      ASSERT_EQ(ToCivil(wanted), day) << day;
    }
    ASSERT_FALSE(ToCivil({.year = month.year,
                          .month = month.month,
                          .leap = month.leap,
                          .day = month.length + 1})
                     .has_value());
  }
  EXPECT_EQ(day, kLunarLastDay + 1);
}

TEST(Lunar, NothingIsKnownOutsideTheTable) {
  EXPECT_EQ(ToLunar(kLunarFirstDay), (LunarDate{.year = 1901, .month = 1, .day = 1}));
  EXPECT_EQ(ToLunar(kLunarFirstDay - 1), std::nullopt);
  EXPECT_EQ(ToLunar(kLunarLastDay), (LunarDate{.year = 2100, .month = 11, .day = 30}));
  EXPECT_EQ(ToLunar(kLunarLastDay + 1), std::nullopt);
  EXPECT_EQ(ToLunar(CivilDay(1, 1, 1)), std::nullopt);
  EXPECT_EQ(ToLunar(CivilDay(999999999, 1, 1)), std::nullopt);
  EXPECT_EQ(ToLunar(CivilDay(-999999999, 1, 1)), std::nullopt);
  EXPECT_EQ(ToCivil({.year = 1900, .month = 12, .day = 29}), std::nullopt);
  EXPECT_EQ(ToCivil({.year = 2100, .month = 12, .day = 1}), std::nullopt);
  EXPECT_EQ(ToCivil({.year = 2101, .month = 1, .day = 1}), std::nullopt);
  EXPECT_EQ(LunarMonthDays(2100, 11, false), 30);
  EXPECT_EQ(LunarMonthDays(2100, 12, false), 0);
  EXPECT_EQ(LunarMonthDays(1900, 12, false), 0);
  EXPECT_EQ(FestivalZh(kLunarFirstDay), "春节");
  EXPECT_EQ(FestivalZh(kLunarFirstDay - 1), "");
  EXPECT_EQ(FestivalZh(kLunarLastDay), "");
  EXPECT_EQ(FestivalZh(CivilDay(1901, 2, 18)), "");
  EXPECT_EQ(FestivalZh(CivilDay(1900, 4, 5)), "");
}

TEST(Lunar, AMonthThatDoesNotExistIsNothing) {
  // Every leap month that the table does not hold.
  std::set<std::tuple<int, int>> leap_months;
  for (const Month& month : ReadMonths()) {
    if (month.leap) leap_months.emplace(month.year, month.month);
  }
  EXPECT_EQ(leap_months.size(), 73u);
  for (int year = 1900; year <= 2101; ++year) {
    for (int month = 1; month <= 12; ++month) {
      const bool exists = leap_months.count({year, month}) > 0;
      const LunarDate first{.year = year, .month = month, .leap = true, .day = 1};
      EXPECT_EQ(ToCivil(first).has_value(), exists) << year << " " << month;
      EXPECT_EQ(LunarMonthDays(year, month, true) > 0, exists);
    }
  }
  for (const int month : {-2147483647, -1, 0, 13, 2147483647}) {
    for (const bool leap : {false, true}) {
      EXPECT_EQ(ToCivil({.year = 2026, .month = month, .leap = leap, .day = 1}), std::nullopt);
      EXPECT_EQ(LunarMonthDays(2026, month, leap), 0);
    }
  }
  for (const int day : {-2147483647, -1, 0, 31, 2147483647}) {
    EXPECT_EQ(ToCivil({.year = 2026, .month = 10, .day = day}), std::nullopt);
  }
  for (const int year : {-2147483647, 0, 2147483647}) {
    EXPECT_EQ(ToCivil({.year = year, .month = 1, .day = 1}), std::nullopt);
    EXPECT_EQ(LeapMonth(year), 0);
  }
}

// Reason and facts of a refusal as one text; the day when there is none.
std::string Answer(const LunarDate& date) {
  const absl::StatusOr<CivilDay> day = CivilDayOf(date);
  if (day.ok()) return IsoDay(*day);
  const Refusal refusal = RefusalsOf(day.status()).at(0);
  std::string text = InfoOf(refusal.reason).name;
  for (const char* fact : {"field", "given", "year", "wanted"}) {
    const auto found = refusal.facts.find(fact);
    if (found != refusal.facts.end()) absl::StrAppend(&text, " ", found->second);
  }
  return text;
}

TEST(Lunar, ADayThatDoesNotExistIsRefusedWithTheReason) {
  EXPECT_EQ(Answer({.year = 2025, .month = 6, .leap = true, .day = 1}), "2025-07-25");
  EXPECT_EQ(Answer({.year = 2025, .month = 6, .day = 1}), "2025-06-25");
  EXPECT_EQ(Answer({.year = 2025, .month = 5, .leap = true, .day = 1}),
            "LUNAR_LEAP_MONTH_OTHER is_leap 5 2025 6");
  EXPECT_EQ(Answer({.year = 2026, .month = 6, .leap = true, .day = 1}),
            "LUNAR_LEAP_MONTH_NONE is_leap 6 2026 0");
  EXPECT_EQ(Answer({.year = 2025, .month = 12, .day = 30}),
            "NUMBER_OUT_OF_RANGE lunar_day 30 1…29");
  EXPECT_EQ(Answer({.year = 2025, .month = 6, .leap = true, .day = 30}),
            "NUMBER_OUT_OF_RANGE lunar_day 30 1…29");
  EXPECT_EQ(Answer({.year = 2025, .month = 1, .day = 0}), "NUMBER_OUT_OF_RANGE lunar_day 0 1…30");
  EXPECT_EQ(Answer({.year = 2025, .month = 13, .day = 1}),
            "NUMBER_OUT_OF_RANGE lunar_month 13 1…12");
  EXPECT_EQ(Answer({.year = 1900, .month = 12, .day = 1}),
            "NUMBER_OUT_OF_RANGE lunar_year 1900 1901…2100");
  EXPECT_EQ(Answer({.year = 2101, .month = 1, .day = 1}),
            "NUMBER_OUT_OF_RANGE lunar_year 2101 1901…2100");
  EXPECT_EQ(Answer({.year = 2100, .month = 11, .day = 30}), "2100-12-30");
  EXPECT_EQ(Answer({.year = 2100, .month = 12, .day = 1}),
            "NUMBER_OUT_OF_RANGE lunar_month 12 1…11");
}

TEST(Lunar, TextsNameEveryDayAndMonth) {
  const auto text = [](LunarDate date) { return LunarText(date, Language::kChinese); };
  const char* days[] = {"初一", "初二", "初三", "初四", "初五", "初六", "初七", "初八",
                        "初九", "初十", "十一", "十二", "十三", "十四", "十五", "十六",
                        "十七", "十八", "十九", "二十", "廿一", "廿二", "廿三", "廿四",
                        "廿五", "廿六", "廿七", "廿八", "廿九", "三十"};
  for (int day = 1; day <= 30; ++day) {
    EXPECT_EQ(text({.month = 10, .day = day}), absl::StrCat("十月", days[day - 1]));
    EXPECT_EQ(LunarText({.month = 10, .day = day}, Language::kEnglish),
              absl::StrCat("month 10, day ", day));
  }
  const char* months[] = {"正月", "二月", "三月", "四月", "五月",   "六月",
                          "七月", "八月", "九月", "十月", "十一月", "十二月"};
  for (int month = 1; month <= 12; ++month) {
    EXPECT_EQ(text({.year = 2026, .month = month, .day = 1}),
              absl::StrCat("二〇二六年", months[month - 1], "初一"));
    EXPECT_EQ(text({.month = month, .leap = true, .day = 1}),
              absl::StrCat("闰", months[month - 1], "初一"));
    EXPECT_EQ(text({.month = month}), months[month - 1]);
  }
  EXPECT_EQ(text({.year = 1905, .month = 12, .day = 30}), "一九〇五年十二月三十");
  const LunarDate leap{.year = 2025, .month = 6, .leap = true, .day = 13};
  EXPECT_EQ(text(leap), "二〇二五年闰六月十三");
  EXPECT_EQ(LunarText(leap, Language::kEnglish), "2025, leap month 6, day 13");
  EXPECT_EQ(LunarText({.month = 6, .leap = true}, Language::kEnglish), "leap month 6");
  EXPECT_EQ(text({.year = 2026, .month = 0, .day = 1}), "");
  EXPECT_EQ(text({.year = 2026, .month = 13, .day = 1}), "");
  EXPECT_EQ(text({.year = 2026, .month = 1, .day = 31}), "");
  EXPECT_EQ(text({.year = 2026, .month = 1, .day = -1}), "");
}

TEST(Lunar, FestivalsOf2026) {
  const std::map<CivilDay, std::pair<std::string, std::string>> festivals = {
      {CivilDay(2026, 2, 16), {"除夕", "Lunar New Year's Eve"}},
      {CivilDay(2026, 2, 17), {"春节", "Spring Festival"}},
      {CivilDay(2026, 3, 3), {"元宵节", "Lantern Festival"}},
      {CivilDay(2026, 4, 5), {"清明", "Qingming"}},
      {CivilDay(2026, 6, 19), {"端午节", "Dragon Boat Festival"}},
      {CivilDay(2026, 8, 19), {"七夕", "Qixi Festival"}},
      {CivilDay(2026, 9, 25), {"中秋节", "Mid-Autumn Festival"}},
      {CivilDay(2026, 10, 18), {"重阳节", "Double Ninth Festival"}}};
  for (CivilDay day(2026, 1, 1); day <= CivilDay(2026, 12, 31); ++day) {
    const auto found = festivals.find(day);
    EXPECT_EQ(FestivalZh(day), found == festivals.end() ? "" : found->second.first) << day;
    EXPECT_EQ(FestivalText(day, Language::kEnglish),
              found == festivals.end() ? "" : found->second.second);
  }
}

TEST(Lunar, EveryYearHasEachFestivalOnce) {
  // A fifth month that comes twice has one Dragon Boat Festival.
  EXPECT_EQ(LeapMonth(2009), 5);
  for (int year = 1902; year <= 2099; ++year) {
    std::map<std::string, int> times;
    for (CivilDay day(year, 1, 1); day <= CivilDay(year, 12, 31); ++day) {
      const std::string festival = FestivalZh(day);
      if (!festival.empty()) ++times[festival];
    }
    ASSERT_EQ(times.size(), 8u) << year;
    for (const auto& [festival, count] : times) ASSERT_EQ(count, 1) << year << " " << festival;
  }
}

// The place of the sun by its mean motion and the equation of the centre, in degrees; right to 0.01
// degree, which it needs a quarter of an hour for.
double PlaceOfSun(double days_since_2000) {
  const double degree = std::acos(-1.0) / 180;
  const double centuries = days_since_2000 / 36525;
  const double mean = 280.46646 + 36000.76983 * centuries;
  const double anomaly = (357.52911 + 35999.05029 * centuries) * degree;
  const double centre = (1.914602 - 0.004817 * centuries) * std::sin(anomaly) +
                        0.019993 * std::sin(2 * anomaly) + 0.000289 * std::sin(3 * anomaly);
  const double node = (125.04 - 1934.136 * centuries) * degree;
  return std::fmod(mean + centre - 0.00569 - 0.00478 * std::sin(node) + 360000, 360);
}

TEST(Lunar, QingmingIsTheDayOnWhichTheSunStandsAtFifteenDegrees) {
  for (int year = 1901; year <= 2100; ++year) {
    std::vector<CivilDay> found;
    for (CivilDay day(year, 4, 1); day <= CivilDay(year, 4, 10); ++day) {
      // Midnight in China lies a third of a day before that of universal time.
      const double midnight = static_cast<double>(day - CivilDay(2000, 1, 1)) - 0.5 - 8.0 / 24;
      if (PlaceOfSun(midnight) <= 15 && PlaceOfSun(midnight + 1) > 15) found.push_back(day);
    }
    ASSERT_EQ(found.size(), 1u) << year;
    EXPECT_EQ(FestivalZh(found.front()), "清明") << found.front();
  }
  // As published.
  for (const CivilDay day : {CivilDay(1903, 4, 6), CivilDay(2008, 4, 4), CivilDay(2011, 4, 5),
                             CivilDay(2024, 4, 4), CivilDay(2025, 4, 4), CivilDay(2026, 4, 5)}) {
    EXPECT_EQ(FestivalZh(day), "清明") << day;
  }
}

}  // namespace
}  // namespace unioncare
