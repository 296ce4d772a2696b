// Tests of civil days.
#include "service/domain/calendar.h"

#include "gtest/gtest.h"

namespace unioncare {
namespace {

TEST(DayNumber, CountsFrom1970) {
  EXPECT_EQ(DayNumber(absl::CivilDay(1970, 1, 1)), 0);
  EXPECT_EQ(DayNumber(absl::CivilDay(1969, 12, 31)), -1);
  EXPECT_EQ(DayNumber(absl::CivilDay(2000, 2, 29)), 11016);
  EXPECT_EQ(DayNumber(kFirstDay), -25567);
  EXPECT_EQ(DayNumber(kLastDay), 47846);
}

TEST(DayNumber, ReturnsEveryDayOfTheCalendar) {
  int days = 0;
  int32_t expected = DayNumber(kFirstDay);
  for (absl::CivilDay day = kFirstDay; day <= kLastDay; ++day) {
    ASSERT_EQ(DayNumber(day), expected++);
    ASSERT_EQ(DayOf(DayNumber(day)), day);
    ASSERT_EQ(ParseIsoDay(IsoDay(day)), day);
    ASSERT_EQ(ValidDay(day.year(), day.month(), day.day()), day);
    ++days;
  }
  EXPECT_EQ(days, 73414);
}

TEST(Today, ChangesAtMidnightInChina) {
  const absl::Time midnight = absl::FromUnixSeconds(1795190400);  // 2026-11-20T16:00:00Z
  EXPECT_EQ(Today(midnight - absl::Microseconds(1)), absl::CivilDay(2026, 11, 20));
  EXPECT_EQ(Today(midnight), absl::CivilDay(2026, 11, 21));
  EXPECT_EQ(Today(midnight + absl::Hours(24) - absl::Microseconds(1)),
            absl::CivilDay(2026, 11, 21));
}

TEST(Today, KnowsNoSummerTime) {
  // China had summer time in 1986 to 1991: the day still begins at 16:00 UTC.
  EXPECT_EQ(Today(absl::FromUnixSeconds(583862400) - absl::Seconds(1)),
            absl::CivilDay(1988, 7, 2));  // 1988-07-02T16:00:00Z
  EXPECT_EQ(Today(absl::FromUnixSeconds(583862400)), absl::CivilDay(1988, 7, 3));
}

TEST(ValidDay, KnowsMonthsLeapYearsAndTheEndsOfTheCalendar) {
  struct Row {
    int64_t year, month, day;
    bool valid;
  };
  const Row rows[] = {
      {1899, 12, 31, false}, {1900, 1, 1, true},   {2100, 12, 31, true}, {2101, 1, 1, false},
      {2024, 2, 29, true},   {2025, 2, 29, false}, {2026, 2, 28, true},  {2026, 2, 30, false},
      {1900, 2, 29, false},  {2000, 2, 29, true},  {2100, 2, 29, false}, {2026, 4, 30, true},
      {2026, 4, 31, false},  {2026, 1, 31, true},  {2026, 1, 32, false}, {2026, 0, 1, false},
      {2026, 13, 1, false},  {2026, 1, 0, false},  {2026, -1, 1, false}, {2026, 1, -1, false},
      {0, 0, 0, false},      {INT64_MAX, 1, 1, false},
      {2026, INT64_MIN, 1, false},                 {2026, 1, INT64_MAX, false},
  };
  for (const Row& row : rows) {
    EXPECT_EQ(ValidDay(row.year, row.month, row.day).has_value(), row.valid)
        << row.year << " " << row.month << " " << row.day;
  }
}

TEST(IsoDay, PadsWithZeros) {
  EXPECT_EQ(IsoDay(absl::CivilDay(1905, 3, 7)), "1905-03-07");
  EXPECT_EQ(IsoDay(2026, 2, 30), "2026-02-30");
  EXPECT_EQ(IsoDay(26, 13, 1), "0026-13-01");
}

TEST(ParseIsoDay, AcceptsNothingButTheOneForm) {
  EXPECT_EQ(ParseIsoDay("2026-11-21"), absl::CivilDay(2026, 11, 21));
  for (const char* text : {"", "2026-11-2", "2026-11-211", "2026/11/21", "2026-1-021", "26-11-21",
                           " 2026-11-21", "2026-11-21 ", "2026-02-29", "2026-11-+1", "2026-11--1",
                           "20261121", "+026-11-21", "1899-12-31", "2101-01-01", "２026-11-2"}) {
    EXPECT_EQ(ParseIsoDay(text), std::nullopt) << text;
  }
}

}  // namespace
}  // namespace unioncare
