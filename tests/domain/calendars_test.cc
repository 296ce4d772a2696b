// Tests of working days: against the table of the State Council's notices on every day, deadlines
// around holidays, tables that somebody hands in, terms and vacations.
#include "service/domain/calendars.h"

#include <fstream>
#include <map>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "gtest/gtest.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

constexpr int kFirstDataYear = 2004;
constexpr int kLastDataYear = 2026;

// The table, read here by itself: the kind of each day that is listed.
std::map<std::string, std::string> ListedDays() {
  std::ifstream file(std::string(UNIONCARE_SOURCE_DIR) + "/service/data/workdays-cn.csv");
  std::map<std::string, std::string> kinds;
  std::string line;
  std::getline(file, line);
  EXPECT_EQ(line, "date,kind,name_en,name_zh");
  while (std::getline(file, line)) {
    const std::vector<std::string> cells = absl::StrSplit(line, ',');
    EXPECT_EQ(cells.size(), 4u) << line;
    kinds[cells[0]] = cells[1];
  }
  EXPECT_EQ(kinds.size(), 769u);
  return kinds;
}

// What the table says of a day; 1970-01-01 was a Thursday.
bool Works(const std::map<std::string, std::string>& listed, absl::CivilDay day) {
  const auto found = listed.find(IsoDay(day));
  if (found != listed.end()) return found->second == "WORKDAY";
  const int since_monday = (DayNumber(day) + 3) % 7;
  return since_monday < 5;
}

WorkingCalendar BuiltInCalendar(std::vector<Vacation> vacations = {}) {
  std::vector<CalendarYear> years;
  for (const int year : BuiltInYears()) years.push_back(*BuiltInYear(year));
  return WorkingCalendar(std::move(years), std::move(vacations));
}

absl::CivilDay Day(const char* text) {
  const auto day = ParseIsoDay(text);
  EXPECT_TRUE(day.has_value()) << text;
  return day.value_or(absl::CivilDay());
}

TEST(WorkingDays, EqualTheTableOnEveryDayOfItsYears) {
  const auto listed = ListedDays();
  const WorkingCalendar calendar = BuiltInCalendar();
  int working = 0;
  int days = 0;
  for (absl::CivilDay day(kFirstDataYear, 1, 1); day.year() <= kLastDataYear; ++day) {
    ++days;
    ASSERT_EQ(calendar.IsWorkingDay(day), Works(listed, day)) << day;
    ASSERT_EQ(calendar.Special(day) != nullptr, listed.count(IsoDay(day)) == 1) << day;
    working += calendar.IsWorkingDay(day) ? 1 : 0;
  }
  EXPECT_EQ(days, 8401);
  EXPECT_EQ(working, 5744);
}

TEST(WorkingDays, AfterEqualsCountingInTheTableFromEveryDay) {
  const auto listed = ListedDays();
  const WorkingCalendar calendar = BuiltInCalendar();
  for (absl::CivilDay day(kFirstDataYear, 1, 1); day.year() <= kLastDataYear; ++day) {
    absl::CivilDay counted = day;
    for (int count = 0; count <= 10; ++count) {
      ASSERT_EQ(calendar.After(day, count), counted) << day << " + " << count;
      do {
        ++counted;
      } while (!Works(listed, counted));
    }
  }
}

TEST(WorkingDays, TheProgramBringsAlongEveryYearOfTheTable) {
  const std::vector<int> years = BuiltInYears();
  ASSERT_EQ(years.size(), static_cast<size_t>(kLastDataYear - kFirstDataYear + 1));
  EXPECT_EQ(years.front(), kFirstDataYear);
  EXPECT_EQ(years.back(), kLastDataYear);
  EXPECT_EQ(BuiltInYear(kFirstDataYear - 1), nullptr);
  EXPECT_EQ(BuiltInYear(kLastDataYear + 1), nullptr);
  EXPECT_EQ(BuiltInYear(kLastDataYear)->version, 0);
}

TEST(WorkingDays, AYearWithoutDataIsMondayToFriday) {
  const WorkingCalendar calendar = BuiltInCalendar();
  EXPECT_FALSE(calendar.HasData(2027));
  EXPECT_TRUE(calendar.IsWorkingDay(Day("2027-01-01")));
  EXPECT_FALSE(calendar.IsWorkingDay(Day("2027-01-02")));
  EXPECT_FALSE(calendar.IsWorkingDay(Day("2027-01-03")));
}

TEST(WorkingDays, VacationsAreKnownAndChangeNoWorkingDay) {
  const WorkingCalendar calendar =
      BuiltInCalendar({{Day("2026-07-06"), Day("2026-08-28"), "暑假"}});
  EXPECT_EQ(calendar.VacationOn(Day("2026-07-05")), nullptr);
  ASSERT_NE(calendar.VacationOn(Day("2026-07-06")), nullptr);
  ASSERT_NE(calendar.VacationOn(Day("2026-08-28")), nullptr);
  EXPECT_EQ(calendar.VacationOn(Day("2026-08-28"))->display_name, "暑假");
  EXPECT_EQ(calendar.VacationOn(Day("2026-08-29")), nullptr);
  EXPECT_TRUE(calendar.IsWorkingDay(Day("2026-07-06")));
}

// ---- deadlines

std::string Days(const std::vector<absl::CivilDay>& days) {
  return absl::StrJoin(days, " ", [](std::string* out, absl::CivilDay day) {
    out->append(IsoDay(day).substr(5));
  });
}

std::string Gaps(const Deadline& deadline) {
  std::vector<std::string> gaps;
  for (const Deadline::Gap& gap : deadline.skipped) {
    gaps.push_back(absl::StrCat(IsoDay(gap.from).substr(5), "…", IsoDay(gap.to).substr(5),
                                gap.name_zh.empty() ? "" : " ", gap.name_zh));
  }
  return absl::StrJoin(gaps, ", ");
}

TEST(Deadline, SaysHowItCameAbout) {
  const struct {
    const char* about;
    const char* from;
    int working_days;
    const char* due;
    const char* counted;
    const char* make_up;
    const char* skipped;
    std::vector<int> without_data;
    std::vector<int> data;
  } rows[] = {
      {"across National Day to a Saturday that is worked", "2026-09-30", 3, "2026-10-10",
       "10-08 10-09 10-10", "10-10", "10-01…10-07 国庆节", {}, {2026}},
      {"to that Saturday", "2026-10-09", 1, "2026-10-10", "10-10", "10-10", "", {}, {2026}},
      {"from that Saturday: only its Sunday is free", "2026-10-10", 1, "2026-10-12", "10-12", "",
       "10-11…10-11", {}, {2026}},
      {"across the Spring Festival", "2026-02-13", 3, "2026-02-25", "02-14 02-24 02-25", "02-14",
       "02-15…02-23 春节", {}, {2026}},
      {"from a day inside a holiday", "2026-02-17", 1, "2026-02-24", "02-24", "",
       "02-18…02-23 春节", {}, {2026}},
      {"across a year end", "2025-12-31", 2, "2026-01-05", "01-04 01-05", "01-04",
       "01-01…01-03 元旦", {}, {2026}},
      {"into a year without data", "2026-12-30", 5, "2027-01-06", "12-31 01-01 01-04 01-05 01-06",
       "", "01-02…01-03", {2027}, {2026}},
      {"out of a year without data", "2003-12-30", 4, "2004-01-06", "12-31 01-02 01-05 01-06", "",
       "01-01…01-01 元旦, 01-03…01-04", {2003}, {2004}},
      {"an ordinary weekend", "2026-11-20", 1, "2026-11-23", "11-23", "", "11-21…11-22", {},
       {2026}},
      {"no days at all", "2026-10-01", 0, "2026-10-01", "", "", "", {}, {}},
  };
  const WorkingCalendar calendar = BuiltInCalendar();
  for (const auto& row : rows) {
    SCOPED_TRACE(row.about);
    const Deadline deadline = Explain(calendar, Day(row.from), row.working_days);
    EXPECT_EQ(IsoDay(deadline.due_on), row.due);
    EXPECT_EQ(deadline.due_on, calendar.After(Day(row.from), row.working_days));
    EXPECT_EQ(Days(deadline.counted), row.counted);
    EXPECT_EQ(Days(deadline.make_up), row.make_up);
    EXPECT_EQ(Gaps(deadline), row.skipped);
    EXPECT_EQ(deadline.years_without_data, row.without_data);
    std::vector<int> years;
    for (const Deadline::Data& data : deadline.data) years.push_back(data.year);
    EXPECT_EQ(years, row.data);
    EXPECT_EQ(deadline.working_days, row.working_days);
    EXPECT_EQ(IsoDay(deadline.from), row.from);
  }
}

TEST(Deadline, NamesTheVersionThatAnswered) {
  const auto imported = ParseDays(2027, 3, "2027-01-01,HOLIDAY,New Year's Day,元旦\n");
  ASSERT_TRUE(imported.ok()) << imported.status();
  const WorkingCalendar calendar({*BuiltInYear(2026), *imported}, {});
  const Deadline deadline = Explain(calendar, Day("2026-12-31"), 1);
  EXPECT_EQ(IsoDay(deadline.due_on), "2027-01-04");
  ASSERT_EQ(deadline.data.size(), 1u);
  EXPECT_EQ(deadline.data[0].year, 2027);
  EXPECT_EQ(deadline.data[0].version, 3);
  EXPECT_TRUE(deadline.years_without_data.empty());
}

// ---- tables that somebody hands in

constexpr char kTable[] =
    "date,kind,name_en,name_zh\n"
    "2027-01-01,HOLIDAY,New Year's Day,元旦\n"
    "2027-02-13,WORKDAY,Spring Festival,春节\n";

TEST(ImportCalendarYear, ReadsWhatAPersonSaves) {
  for (const std::string& csv :
       {std::string(kTable), absl::StrCat("\xEF\xBB\xBF", kTable),
        absl::StrCat("date,kind,name_en,name_zh\r\n2027-01-01,HOLIDAY,New Year's Day,元旦\r\n",
                     "2027-02-13,WORKDAY,Spring Festival,春节\r\n\r\n"),
        std::string(kTable).substr(0, sizeof(kTable) - 2)}) {
    const auto read = Decide(ImportCalendarYear{.year = 2027, .csv = csv});
    ASSERT_TRUE(read.ok()) << read.status();
    EXPECT_EQ(read->year, 2027);
    ASSERT_EQ(read->days.size(), 2u);
    EXPECT_EQ(read->days.at(Day("2027-01-01")).kind, DayKind::kHoliday);
    EXPECT_EQ(read->days.at(Day("2027-02-13")).kind, DayKind::kMakeUpWorkday);
    EXPECT_EQ(read->days.at(Day("2027-02-13")).name_zh, "春节");
    EXPECT_EQ(read->days.at(Day("2027-02-13")).name_en, "Spring Festival");
  }
}

TEST(ImportCalendarYear, TakesTheYearFromTheFirstRow) {
  const auto read = Decide(ImportCalendarYear{.csv = kTable});
  ASSERT_TRUE(read.ok()) << read.status();
  EXPECT_EQ(read->year, 2027);
}

TEST(ImportCalendarYear, IsKeptAsItWasRead) {
  for (const int year : BuiltInYears()) {
    const auto back = ParseDays(year, 7, FormatDays(*BuiltInYear(year)));
    ASSERT_TRUE(back.ok()) << back.status();
    EXPECT_EQ(back->version, 7);
    EXPECT_EQ(FormatDays(*back), FormatDays(*BuiltInYear(year)));
  }
}

TEST(ImportCalendarYear, KeptTextOfAnotherYearOrNoneIsDamage) {
  for (const char* days : {"", "2026-01-01,HOLIDAY,a,元旦\n", "2027-01-01,HOLIDAY,a\n",
                           "2027-01-01,HOLIDAY,a,元旦\n2028-01-01,HOLIDAY,a,元旦\n"}) {
    EXPECT_EQ(ParseDays(2027, 1, days).status().code(), absl::StatusCode::kDataLoss) << days;
  }
}

// "2 date 2027-13-01" for each refusal: row, column, what was given; of repeated rows "4=2".
std::string Mistakes(int year, const std::string& csv) {
  const auto read = Decide(ImportCalendarYear{.year = year, .csv = csv});
  std::vector<std::string> mistakes;
  for (const Refusal& refusal : RefusalsOf(read.status())) {
    if (refusal.reason == Reason::kTableCellInvalid) {
      mistakes.push_back(absl::StrCat(refusal.facts.at("row"), " ", refusal.facts.at("column"),
                                      " ", refusal.facts.at("given")));
      EXPECT_EQ(refusal.facts.at("field"), "csv");
      EXPECT_NE(refusal.facts.at("wanted"), "");
    } else if (refusal.reason == Reason::kTableRowRepeated) {
      mistakes.push_back(
          absl::StrCat(refusal.facts.at("row"), "=", refusal.facts.at("other")));
    } else {
      mistakes.push_back(InfoOf(refusal.reason).name);
    }
  }
  return absl::StrJoin(mistakes, "; ");
}

TEST(ImportCalendarYear, NamesRowAndColumnOfEveryMistake) {
  const struct {
    int year;
    const char* rows;
    const char* mistakes;
  } rows[] = {
      {2027, "2027-13-01,HOLIDAY,a,元旦\n", "2 date 2027-13-01"},
      {2027, "2027/01/01,HOLIDAY,a,元旦\n", "2 date 2027/01/01"},
      {2027, "2027-01-01,FREE,a,元旦\n", "2 kind FREE"},
      {2027, "2027-01-01,holiday,a,元旦\n", "2 kind holiday"},
      {2027, "2027-01-01,HOLIDAY,,\n", "2 name_en ; 2 name_zh "},
      {2027, "2027-01-01,HOLIDAY,a,\"元旦\"\n", "2 name_zh \"元旦\""},
      {2027, "2027-01-01,HOLIDAY,a\n", "2 date…name_zh 2027-01-01,HOLIDAY,a"},
      {2027, "2027-01-01,HOLIDAY,a,元旦,b\n", "2 date…name_zh 2027-01-01,HOLIDAY,a,元旦,b"},
      // 2027-01-04 is a Monday: worked anyhow.
      {2027, "2027-01-04,WORKDAY,a,元旦\n", "TABLE_WORKDAY_ANYHOW"},
      {2027, "2026-12-31,HOLIDAY,a,元旦\n", "2 date 2026-12-31"},
      {2027, "2027-01-01,HOLIDAY,a,元旦\n2027-01-02,HOLIDAY,a,元旦\n2027-01-01,HOLIDAY,a,元旦\n",
       "4=2"},
      // All at once, and what is right between them says nothing.
      {2027, "x,HOLIDAY,a,元旦\n2027-01-02,HOLIDAY,a,元旦\n2027-01-03,y,a,元旦\n",
       "2 date x; 4 kind y"},
      {2027, "", "FIELD_REQUIRED"},
      {2027, "\n\n", "FIELD_REQUIRED"},
      {0, "2027-01-01,HOLIDAY,a,元旦\n2028-01-01,HOLIDAY,a,元旦\n", "3 date 2028-01-01"},
      {0, "x,HOLIDAY,a,元旦\n", "2 date x"},
      {1899, "2027-01-01,HOLIDAY,a,元旦\n", "NUMBER_OUT_OF_RANGE"},
      {2101, "2027-01-01,HOLIDAY,a,元旦\n", "NUMBER_OUT_OF_RANGE"},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(Mistakes(row.year, absl::StrCat(kCalendarHeader, "\n", row.rows)), row.mistakes)
        << row.rows;
  }
}

TEST(ImportCalendarYear, WantsTheHeader) {
  EXPECT_EQ(Mistakes(2027, "2027-01-01,HOLIDAY,a,元旦\n"),
            "1 date…name_zh 2027-01-01,HOLIDAY,a,元旦");
  EXPECT_EQ(Mistakes(2027, ""), "1 date…name_zh ");
}

TEST(ImportCalendarYear, HasLimits) {
  std::string many = absl::StrCat(kCalendarHeader, "\n");
  for (int i = 0; i < 100; ++i) absl::StrAppend(&many, "x,y,z\n");
  EXPECT_EQ(RefusalsOf(Decide(ImportCalendarYear{.year = 2027, .csv = many}).status()).size(),
            static_cast<size_t>(kCalendarProblemsMax));
  std::string full = absl::StrCat(kCalendarHeader, "\n");
  absl::CivilDay day(2027, 1, 1);
  for (int i = 0; i < kCalendarDaysMax; ++i) {
    absl::StrAppend(&full, IsoDay(day++), ",HOLIDAY,a,元旦\n");
  }
  EXPECT_TRUE(Decide(ImportCalendarYear{.year = 2027, .csv = full}).ok());
  EXPECT_EQ(Mistakes(2027, absl::StrCat(full, IsoDay(day), ",HOLIDAY,a,元旦\n")),
            "TOO_MANY_ITEMS");
  // A line of rubbish is not given back whole.
  EXPECT_EQ(Mistakes(2027, absl::StrCat(kCalendarHeader, "\n", std::string(500, 'x'), "\n")),
            "2 date…name_zh 500 bytes");
}

// ---- terms and vacations

CreateSchoolPeriod Period(const char* from, const char* to) {
  return {.union_id = UnionId{2},
          .period = {.kind = SchoolPeriodKind::kVacation,
                     .display_name = " 寒假 ",
                     .from = Day(from),
                     .to = Day(to)}};
}

std::string ReasonOf(const CreateSchoolPeriod& command, const CreateSchoolPeriodFacts& facts) {
  const auto made = Decide(command, facts);
  const std::vector<Refusal> refusals = RefusalsOf(made.status());
  return refusals.empty() ? made.status().ToString() : InfoOf(refusals[0].reason).name;
}

TEST(CreateSchoolPeriod, KeepsBothDaysAndTheNormalisedName) {
  const auto made =
      Decide(Period("2027-01-18", "2027-02-21"), CreateSchoolPeriodFacts{.union_exists = true});
  ASSERT_TRUE(made.ok()) << made.status();
  EXPECT_EQ(made->display_name, "寒假");
  EXPECT_EQ(IsoDay(made->from), "2027-01-18");
  EXPECT_EQ(IsoDay(made->to), "2027-02-21");
}

TEST(CreateSchoolPeriod, RefusesInThisOrder) {
  const CreateSchoolPeriodFacts fine{.union_exists = true};
  CreateSchoolPeriodFacts overlapping = fine;
  overlapping.overlapping = Period("2027-01-01", "2027-01-18").period;
  CreateSchoolPeriodFacts full = fine;
  full.count = kSchoolPeriodsMax;
  CreateSchoolPeriod nameless = Period("2027-01-18", "2027-01-17");
  nameless.period.display_name = " ";
  const CreateSchoolPeriod sound = Period("2027-01-18", "2027-02-21");
  EXPECT_EQ(ReasonOf(nameless, {}), "FIELD_REQUIRED");
  EXPECT_EQ(ReasonOf(Period("2027-01-18", "2027-01-17"), {}), "DATE_BEFORE_START");
  EXPECT_EQ(ReasonOf(Period("2027-01-01", "2027-09-08"), {}), "PERIOD_TOO_LONG");
  EXPECT_EQ(ReasonOf(sound, {}), "NOT_FOUND");
  EXPECT_EQ(ReasonOf(sound, overlapping), "PERIOD_OVERLAPS");
  EXPECT_EQ(ReasonOf(sound, full), "TOO_MANY_RECORDS");
  EXPECT_EQ(ReasonOf(sound, fine), "OK");
  // The longest, and one of a single day.
  EXPECT_EQ(ReasonOf(Period("2027-01-01", "2027-09-07"), fine), "OK");
  EXPECT_EQ(ReasonOf(Period("2027-01-18", "2027-01-18"), fine), "OK");
}

TEST(MissingYears, AreThisYearAlwaysAndTheNextFromDecemberOn) {
  const auto calendar = [](std::vector<int> years) {
    std::vector<CalendarYear> data;
    for (const int year : years) data.push_back({.year = year});
    return WorkingCalendar(std::move(data), {});
  };
  using Years = std::vector<int>;
  const absl::CivilDay november(2026, 11, 30), december(2026, 12, 1), last(2026, 12, 31);
  EXPECT_EQ(MissingYears(calendar({2026}), november), Years{});
  EXPECT_EQ(MissingYears(calendar({2026}), december), Years{2027});
  EXPECT_EQ(MissingYears(calendar({2026}), last), Years{2027});
  EXPECT_EQ(MissingYears(calendar({2026, 2027}), december), Years{});
  EXPECT_EQ(MissingYears(calendar({}), november), Years{2026});
  EXPECT_EQ(MissingYears(calendar({2025}), december), (Years{2026, 2027}));
  EXPECT_EQ(MissingYears(calendar({2026}), absl::CivilDay(2027, 1, 1)), Years{2027});
}

}  // namespace
}  // namespace unioncare
