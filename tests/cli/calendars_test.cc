// The sentence that explains a deadline, and tables that are sent.
#include <filesystem>
#include <fstream>

#include "tests/cli/care_fixture.h"
#include "unioncare/v1/calendars.pb.h"

namespace unioncare::client {
namespace {

using testing::HasSubstr;
using CalendarCommands = Cli;

v1::Date Day(int year, int month, int day) {
  v1::Date date;
  date.set_year(year);
  date.set_month(month);
  date.set_day(day);
  return date;
}

// 2026-09-30 and three working days, as the server answers.
v1::Deadline NationalDay() {
  v1::Deadline deadline;
  *deadline.mutable_due_on() = Day(2026, 10, 10);
  *deadline.mutable_from() = Day(2026, 9, 30);
  deadline.set_working_days(3);
  for (const int day : {8, 9, 10}) *deadline.add_counted() = Day(2026, 10, day);
  *deadline.add_make_up() = Day(2026, 10, 10);
  v1::Deadline::Gap& gap = *deadline.add_skipped();
  *gap.mutable_from() = Day(2026, 10, 1);
  *gap.mutable_to() = Day(2026, 10, 7);
  gap.set_name_zh("国庆节");
  gap.set_name_en("National Day");
  return deadline;
}

TEST_F(CalendarCommands, ADeadlineExplainsItselfInBothLanguages) {
  server_.On<v1::ComputeDeadlineRequest>(
      "ComputeDeadline", [](const v1::ComputeDeadlineRequest&) { return NationalDay(); });
  EXPECT_EQ(Run({"calendar", "deadline", "2026-09-30", "--working-days=3", "--output=table"}), 0)
      << err_;
  EXPECT_EQ(out_,
            "截止 2026-10-10：2026-09-30 之后第 3 个工作日（10-08、10-09、10-10）；"
            "跳过 10-01…10-07（国庆节）；10-10（周六）为调休上班日\n");
  const auto asked = server_.Last<v1::ComputeDeadlineRequest>("ComputeDeadline");
  EXPECT_EQ(asked.parent(), "unions/1");
  EXPECT_EQ(asked.from().month(), 9);
  EXPECT_EQ(asked.working_days(), 3);
  EXPECT_EQ(Run({"--lang=en", "calendar", "deadline", "2026-09-30", "--working-days=3",
                 "--output=table"}),
            0);
  EXPECT_EQ(out_,
            "due 2026-10-10: 3 working days after 2026-09-30 (10-08, 10-09, 10-10), "
            "skipping 10-01…10-07 (National Day); Saturday 10-10 is a working day\n");
}

TEST_F(CalendarCommands, ALongDeadlineStaysOneReadableSentence) {
  server_.On<v1::ComputeDeadlineRequest>(
      "ComputeDeadline", [](const v1::ComputeDeadlineRequest&) {
        v1::Deadline deadline;
        *deadline.mutable_from() = Day(2026, 12, 1);
        deadline.set_working_days(30);
        for (int i = 1; i <= 30; ++i) *deadline.add_counted() = Day(2027, 1, i);
        *deadline.mutable_due_on() = Day(2027, 1, 30);
        for (int i = 0; i < 4; ++i) {
          v1::Deadline::Gap& gap = *deadline.add_skipped();
          *gap.mutable_from() = Day(2026, 12, 5 + 7 * i);
          *gap.mutable_to() = Day(2026, 12, 6 + 7 * i);
        }
        deadline.add_years_without_data(2027);
        return deadline;
      });
  EXPECT_EQ(Run({"--lang=en", "calendar", "deadline", "2026-12-01", "--working-days=30",
                 "--output=table"}),
            0);
  EXPECT_THAT(out_, HasSubstr("2027-01-09, …, 2027-01-30)"));
  EXPECT_THAT(out_, HasSubstr("skipping 4 weekends\n"));
  EXPECT_THAT(out_, HasSubstr("note: nothing is known of 2027"));
}

TEST_F(CalendarCommands, ATableIsReadFromAFileOrFromTheInput) {
  server_.On<v1::ImportCalendarYearRequest>(
      "ImportCalendarYear",
      [](const v1::ImportCalendarYearRequest&) { return v1::CalendarYear(); });
  EXPECT_EQ(Run({"calendar", "import", "-", "--year=2027"}, "date,kind\n"), 0) << err_;
  EXPECT_EQ(server_.Last<v1::ImportCalendarYearRequest>("ImportCalendarYear").csv(),
            "date,kind\n");
  EXPECT_EQ(server_.Last<v1::ImportCalendarYearRequest>("ImportCalendarYear").year(), 2027);
  const std::string path =
      (std::filesystem::temp_directory_path() / absl::StrCat("care_", getpid(), ".csv")).string();
  std::ofstream(path) << "from a file\n";
  EXPECT_EQ(Run({"calendar", "import", path}), 0) << err_;
  EXPECT_EQ(server_.Last<v1::ImportCalendarYearRequest>("ImportCalendarYear").csv(),
            "from a file\n");
  std::filesystem::remove(path);
  EXPECT_EQ(Run({"calendar", "import", path}), 2);
  EXPECT_THAT(err_, HasSubstr(path));
  EXPECT_EQ(Run({"calendar", "import"}), 2);
  EXPECT_EQ(Run({"calendar", "import", "-"}, std::string(600000, 'x')), 2);
  EXPECT_EQ(Run({"calendar", "import", "-", "--year=xx"}, "a"), 2);
}

v1::LunarDay LeapDay() {
  v1::LunarDay day;
  *day.mutable_date() = Day(2025, 7, 25);
  day.set_lunar_year(2025);
  day.set_lunar_month(6);
  day.set_is_leap(true);
  day.set_lunar_day(1);
  day.set_text_zh("二〇二五年闰六月初一");
  day.set_text_en("2025, leap month 6, day 1");
  return day;
}

TEST_F(CalendarCommands, ARangeOfLunarDaysIsATableForPrograms) {
  server_.On<v1::ListLunarDaysRequest>("ListLunarDays", [](const v1::ListLunarDaysRequest& asked) {
    v1::ListLunarDaysResponse page;
    *page.add_lunar_days() = LeapDay();
    if (asked.page_token().empty()) page.set_next_page_token("more");
    return page;
  });
  const char* heading = "date,lunar_year,lunar_month,is_leap,lunar_day,text\r\n";
  EXPECT_EQ(Run({"calendar", "lunar", "--from=2025-07-25", "--to=2025-07-26", "--output=csv"}), 0)
      << err_;
  const std::string row = "2025-07-25,2025,6,1,1,二〇二五年闰六月初一\r\n";
  EXPECT_EQ(out_, heading + row + row);
  const auto asked = server_.Last<v1::ListLunarDaysRequest>("ListLunarDays");
  EXPECT_EQ(asked.page_size(), 1000);
  EXPECT_EQ(asked.page_token(), "more");
  EXPECT_EQ(asked.to().day(), 26);
  EXPECT_EQ(Run({"--lang=en", "calendar", "lunar", "2025-07-25", "--limit=1", "--output=csv"}), 0);
  EXPECT_EQ(out_, absl::StrCat(heading, "2025-07-25,2025,6,1,1,\"2025, leap month 6, day 1\"\r\n"));
  EXPECT_EQ(server_.Last<v1::ListLunarDaysRequest>("ListLunarDays").from().day(), 25);
  EXPECT_EQ(server_.Last<v1::ListLunarDaysRequest>("ListLunarDays").page_size(), 1);
  EXPECT_EQ(Run({"calendar", "lunar", "2025-07-25", "--limit=x"}), 2);
  EXPECT_EQ(Run({"calendar", "lunar", "2025-闰6-1"}), 2);
}

TEST_F(CalendarCommands, ALunarDayIsReadAsPeopleWriteIt) {
  server_.On<v1::ComputeSolarDayRequest>(
      "ComputeSolarDay", [](const v1::ComputeSolarDayRequest&) { return LeapDay(); });
  const auto sent = [&](const std::string& typed) -> std::string {
    if (Run({"calendar", "solar", typed, "--output=table"}) != 0) return err_;
    const auto asked = server_.Last<v1::ComputeSolarDayRequest>("ComputeSolarDay");
    return absl::StrCat(asked.lunar_year(), " ", asked.lunar_month(), " ", asked.lunar_day(),
                        asked.is_leap() ? " leap" : "");
  };
  for (const char* typed : {"2025-6-1leap", "2025-06-01LEAP", "2025-6-1闰", "2025-闰6-1",
                            "2025年闰6月1日", "2025/6/1 leap", "2025-leap6-1"}) {
    EXPECT_EQ(sent(typed), "2025 6 1 leap") << typed;
  }
  for (const char* typed : {"2025-6-1", "2025.6.1", "2025年6月1日", "2025-06-01"}) {
    EXPECT_EQ(sent(typed), "2025 6 1") << typed;
  }
  // What does not exist is for the server to say.
  EXPECT_EQ(sent("2025-13-31"), "2025 13 31");
  for (const char* typed : {"", "2025", "2025-6", "2025-6-1-1", "2025-6-x", "闰2025-6-1",
                            "2025-闰6-1闰", "2025-6-1leapleap", "2025--1", "99999-6-1"}) {
    EXPECT_THAT(sent(typed), HasSubstr("不是农历日期")) << typed;
  }
  EXPECT_EQ(Run({"calendar", "solar"}), 2);
  EXPECT_EQ(sent("2025-6-1leap"), "2025 6 1 leap");
  EXPECT_EQ(out_, "公历  2025-07-25\n农历  二〇二五年闰六月初一\n");
}

}  // namespace
}  // namespace unioncare::client
