// Tests of working days, deadlines, terms and vacations through the server.
#include <algorithm>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "tests/api/exemplars.h"
#include "unioncare/v1/calendars.pb.h"
#include "unioncare/v1/types.pb.h"

namespace unioncare::testing {
namespace {

constexpr char kYear[] =
    "date,kind,name_en,name_zh\n"
    "2027-01-01,HOLIDAY,New Year's Day,元旦\n"
    "2027-01-09,WORKDAY,New Year's Day,元旦\n";

class CalendarOperations : public ::testing::Test {
 protected:
  CalendarOperations() : world_(MakeWorld(server_)) {}

  // The reason of a refusal; "" when all went well.
  template <class Response>
  std::string Call(const std::string& who, const char* method, const Message& request,
                   Response& response) {
    const grpc::Status status =
        server_.Call(world_.token(who), absl::StrCat("CalendarService/", method), request,
                     &response);
    return status.ok() ? "" : ErrorInfoOf(status).reason();
  }

  std::string Import(int year, const std::string& csv, v1::CalendarYear& made) {
    v1::ImportCalendarYearRequest request;
    request.set_year(year);
    request.set_csv(csv);
    request.set_source("国办发明电〔2026〕示例");
    return Call("admin", "ImportCalendarYear", request, made);
  }

  v1::Deadline Deadline(const std::string& from, int working_days) {
    const std::vector<std::string> parts = absl::StrSplit(from, '-');
    const auto request = Text<v1::ComputeDeadlineRequest>(
        absl::StrCat("parent: 'unions/2' from { year: ", parts[0], " month: ", parts[1],
                     " day: ", parts[2], " } working_days: ", working_days));
    v1::Deadline deadline;
    EXPECT_EQ(Call("member", "ComputeDeadline", request, deadline), "");
    return deadline;
  }

  std::string Enter(const std::string& period, v1::SchoolPeriod& made) {
    const auto request = Text<v1::CreateSchoolPeriodRequest>(
        absl::StrCat("parent: 'unions/2' period { ", period, " }"));
    return Call("chair", "CreateSchoolPeriod", request, made);
  }

  TestServer server_;
  const World world_;
};

std::string Iso(const v1::Date& day) {
  return absl::StrCat(day.year(), "-", day.month(), "-", day.day());
}

TEST_F(CalendarOperations, ADeadlineSaysHowItCameAbout) {
  const v1::Deadline deadline = Deadline("2026-9-30", 3);
  EXPECT_EQ(Iso(deadline.due_on()), "2026-10-10");
  EXPECT_EQ(Iso(deadline.from()), "2026-9-30");
  EXPECT_EQ(deadline.working_days(), 3);
  ASSERT_EQ(deadline.counted_size(), 3);
  EXPECT_EQ(Iso(deadline.counted(0)), "2026-10-8");
  ASSERT_EQ(deadline.skipped_size(), 1);
  EXPECT_EQ(Iso(deadline.skipped(0).from()), "2026-10-1");
  EXPECT_EQ(Iso(deadline.skipped(0).to()), "2026-10-7");
  EXPECT_EQ(deadline.skipped(0).name_zh(), "国庆节");
  EXPECT_EQ(deadline.skipped(0).name_en(), "National Day");
  ASSERT_EQ(deadline.make_up_size(), 1);
  EXPECT_EQ(Iso(deadline.make_up(0)), "2026-10-10");
  EXPECT_EQ(deadline.years_without_data_size(), 0);
  ASSERT_EQ(deadline.data_size(), 1);
  EXPECT_EQ(deadline.data(0).name(), "calendarYears/2026");
  EXPECT_EQ(deadline.data(0).version(), 0);
  EXPECT_EQ(deadline.vacation(), "");
}

TEST_F(CalendarOperations, AYearWithoutDataSaysSoUntilItIsImported) {
  v1::Deadline deadline = Deadline("2026-12-31", 1);
  EXPECT_EQ(Iso(deadline.due_on()), "2027-1-1");
  ASSERT_EQ(deadline.years_without_data_size(), 1);
  EXPECT_EQ(deadline.years_without_data(0), 2027);
  v1::CalendarYear made;
  ASSERT_EQ(Import(2027, kYear, made), "");
  EXPECT_EQ(made.version(), 1);
  EXPECT_EQ(made.holiday_count(), 1);
  EXPECT_EQ(made.workday_count(), 1);
  EXPECT_EQ(made.source(), "国办发明电〔2026〕示例");
  deadline = Deadline("2026-12-31", 1);
  EXPECT_EQ(Iso(deadline.due_on()), "2027-1-4");
  EXPECT_EQ(deadline.years_without_data_size(), 0);
  ASSERT_EQ(deadline.data_size(), 1);
  EXPECT_EQ(deadline.data(0).version(), 1);
  // A second import of the year supersedes the first whole.
  ASSERT_EQ(Import(0, absl::StrReplaceAll(kYear, {{"2027-01-01", "2027-01-04"}}), made), "");
  EXPECT_EQ(made.version(), 2);
  EXPECT_EQ(Iso(Deadline("2026-12-31", 1).due_on()), "2027-1-1");
  EXPECT_EQ(FirstDifference(server_, world_.token("admin"), ""), "");
}

TEST_F(CalendarOperations, DeadlinesHaveBounds) {
  auto request = Text<v1::ComputeDeadlineRequest>(
      "parent: 'unions/2' from { year: 2026 month: 1 day: 1 } working_days: 251");
  v1::Deadline deadline;
  EXPECT_EQ(Call("chair", "ComputeDeadline", request, deadline), "NUMBER_OUT_OF_RANGE");
  request.set_working_days(-1);
  EXPECT_EQ(Call("chair", "ComputeDeadline", request, deadline), "NUMBER_OUT_OF_RANGE");
  request.set_working_days(250);
  EXPECT_EQ(Call("chair", "ComputeDeadline", request, deadline), "");
  EXPECT_EQ(deadline.counted_size(), 250);
  request.mutable_from()->set_year(2100);
  EXPECT_EQ(Call("chair", "ComputeDeadline", request, deadline), "");
  request.mutable_from()->set_month(12);
  EXPECT_EQ(Call("chair", "ComputeDeadline", request, deadline), "DATE_INVALID");
  request.mutable_from()->set_month(13);
  EXPECT_EQ(Call("chair", "ComputeDeadline", request, deadline), "DATE_INVALID");
  EXPECT_EQ(Iso(Deadline("2026-10-3", 0).due_on()), "2026-10-3");
}

TEST_F(CalendarOperations, AnImportNamesEveryMistakeAndKeepsNothing) {
  v1::ImportCalendarYearRequest request;
  request.set_year(2027);
  request.set_csv("date,kind,name_en,name_zh\n2027-02-30,HOLIDAY,a,元旦\n2027-01-02,FREE,a,b\n");
  v1::CalendarYear made;
  const grpc::Status status = server_.Call(world_.token("admin"),
                                           "CalendarService/ImportCalendarYear", request, &made);
  EXPECT_EQ(status.error_code(), grpc::StatusCode::INVALID_ARGUMENT);
  const auto bad = BadRequestOf(status);
  ASSERT_EQ(bad.field_violations_size(), 2);
  EXPECT_EQ(bad.field_violations(0).field(), "csv");
  EXPECT_TRUE(absl::StrContains(bad.field_violations(0).description(), "row 2, column date"))
      << bad.field_violations(0).description();
  EXPECT_TRUE(absl::StrContains(bad.field_violations(1).description(), "row 3, column kind"));
  EXPECT_EQ(Deadline("2026-12-31", 1).years_without_data_size(), 1);
  request.set_csv(std::string(32769, 'x'));
  EXPECT_EQ(Call("admin", "ImportCalendarYear", request, made), "FIELD_TOO_LONG");
}

TEST_F(CalendarOperations, YearsAndDaysAreListedInPages) {
  v1::CalendarYear made;
  ASSERT_EQ(Import(2027, kYear, made), "");
  std::vector<int> years;
  v1::ListCalendarYearsRequest request;
  request.set_page_size(5);
  do {
    v1::ListCalendarYearsResponse page;
    ASSERT_EQ(Call("member", "ListCalendarYears", request, page), "");
    for (const v1::CalendarYear& year : page.calendar_years()) years.push_back(year.year());
    request.set_page_token(page.next_page_token());
  } while (!request.page_token().empty());
  ASSERT_EQ(years.size(), 24u);
  EXPECT_EQ(years.front(), 2004);
  EXPECT_EQ(years.back(), 2027);
  EXPECT_TRUE(std::is_sorted(years.begin(), years.end()));
  v1::ListCalendarDaysRequest days;
  days.set_year(2026);
  days.set_page_size(10);
  int count = 0;
  do {
    v1::ListCalendarDaysResponse page;
    ASSERT_EQ(Call("member", "ListCalendarDays", days, page), "");
    count += page.calendar_days_size();
    days.set_page_token(page.next_page_token());
  } while (!days.page_token().empty());
  EXPECT_EQ(count, 39);
  days.set_year(2030);
  v1::ListCalendarDaysResponse none;
  EXPECT_EQ(Call("member", "ListCalendarDays", days, none), "NOT_FOUND");
}

TEST_F(CalendarOperations, AVacationIsKeptSeenAndRemoved) {
  const char* winter =
      "kind: SCHOOL_PERIOD_KIND_VACATION display_name: '寒假' from { year: 2027 month: 1 day: 18 } "
      "to { year: 2027 month: 2 day: 21 }";
  v1::SchoolPeriod made;
  ASSERT_EQ(Enter(winter, made), "");
  EXPECT_EQ(made.name(), "unions/2/schoolPeriods/1");
  EXPECT_EQ(Iso(made.from()), "2027-1-18");
  EXPECT_EQ(Iso(made.to()), "2027-2-21");
  EXPECT_EQ(made.display_name(), "寒假");
  EXPECT_EQ(made.kind(), v1::SCHOOL_PERIOD_KIND_VACATION);
  EXPECT_EQ(Enter(winter, made), "PERIOD_OVERLAPS");
  EXPECT_EQ(Enter(absl::StrReplaceAll(winter, {{"VACATION", "TERM"}}), made), "");
  EXPECT_EQ(Deadline("2027-1-18", 1).vacation(), "寒假");
  EXPECT_EQ(Deadline("2027-2-21", 1).vacation(), "");
  EXPECT_EQ(Enter("kind: SCHOOL_PERIOD_KIND_TERM display_name: 'x'", made), "FIELD_REQUIRED");
  v1::DeleteSchoolPeriodRequest remove;
  remove.set_name("unions/2/schoolPeriods/1");
  v1::DeleteSchoolPeriodResponse removed;
  ASSERT_EQ(Call("chair", "DeleteSchoolPeriod", remove, removed), "");
  EXPECT_EQ(removed.period().display_name(), "寒假");
  EXPECT_EQ(Call("chair", "DeleteSchoolPeriod", remove, removed), "NOT_FOUND");
  EXPECT_EQ(Deadline("2027-1-18", 1).vacation(), "");
  EXPECT_EQ(FirstDifference(server_, world_.token("chair"), kUnion), "");
}

TEST_F(CalendarOperations, ADayIsToldInTheLunarCalendar) {
  v1::ListLunarDaysRequest request;
  v1::ListLunarDaysResponse response;
  // Nothing given is today.
  ASSERT_EQ(Call("member", "ListLunarDays", request, response), "");
  ASSERT_EQ(response.lunar_days_size(), 1);
  EXPECT_EQ(Iso(response.lunar_days(0).date()), "2026-11-21");
  EXPECT_EQ(response.lunar_days(0).text_zh(), "二〇二六年十月十三");
  EXPECT_EQ(response.lunar_days(0).text_en(), "2026, month 10, day 13");
  *request.mutable_from() = Text<v1::Date>("year: 2025 month: 7 day: 25");
  ASSERT_EQ(Call("member", "ListLunarDays", request, response), "");
  ASSERT_EQ(response.lunar_days_size(), 1);
  const v1::LunarDay& leap = response.lunar_days(0);
  EXPECT_EQ(leap.lunar_year(), 2025);
  EXPECT_EQ(leap.lunar_month(), 6);
  EXPECT_TRUE(leap.is_leap());
  EXPECT_EQ(leap.lunar_day(), 1);
  EXPECT_EQ(leap.text_zh(), "二〇二五年闰六月初一");
  EXPECT_EQ(leap.festival_zh(), "");
  *request.mutable_from() = Text<v1::Date>("year: 2027 month: 2 day: 6");
  ASSERT_EQ(Call("member", "ListLunarDays", request, response), "");
  EXPECT_EQ(response.lunar_days(0).festival_zh(), "春节");
  EXPECT_EQ(response.lunar_days(0).festival_en(), "Spring Festival");
}

TEST_F(CalendarOperations, LunarDaysAreListedInPagesWithoutGapOrRepetition) {
  for (const int size : {1, 7, 30, 1000}) {
    auto request = Text<v1::ListLunarDaysRequest>(
        "from { year: 1969 month: 12 day: 25 } to { year: 1970 month: 1 day: 23 }");
    request.set_page_size(size);
    absl::CivilDay day(1969, 12, 25);
    int pages = 0;
    do {
      v1::ListLunarDaysResponse page;
      ASSERT_EQ(Call("member", "ListLunarDays", request, page), "");
      ASSERT_LE(page.lunar_days_size(), size);
      for (const v1::LunarDay& each : page.lunar_days()) {
        EXPECT_EQ(Iso(each.date()), absl::StrCat(day.year(), "-", day.month(), "-", day.day()));
        ++day;
      }
      request.set_page_token(page.next_page_token());
      ++pages;
    } while (!request.page_token().empty());
    EXPECT_EQ(day, absl::CivilDay(1970, 1, 24));
    EXPECT_EQ(pages, (30 + size - 1) / size);
  }
}

TEST_F(CalendarOperations, LunarDaysOutsideTheTableAreRefused) {
  const auto list = [&](const std::string& range) {
    v1::ListLunarDaysResponse response;
    return Call("member", "ListLunarDays", Text<v1::ListLunarDaysRequest>(range), response);
  };
  EXPECT_EQ(list("from { year: 1901 month: 2 day: 19 }"), "");
  EXPECT_EQ(list("from { year: 1901 month: 2 day: 18 }"), "DATE_OUTSIDE_TABLE");
  EXPECT_EQ(list("from { year: 2100 month: 12 day: 30 }"), "");
  EXPECT_EQ(list("from { year: 2100 month: 12 day: 31 }"), "DATE_OUTSIDE_TABLE");
  EXPECT_EQ(list("from { year: 2100 month: 12 day: 30 } to { year: 2100 month: 12 day: 31 }"),
            "DATE_OUTSIDE_TABLE");
  EXPECT_EQ(list("from { year: 2026 month: 2 day: 2 } to { year: 2026 month: 2 day: 1 }"),
            "DATE_BEFORE_START");
  EXPECT_EQ(list("from { year: 2026 month: 2 day: 30 }"), "DATE_INVALID");
  EXPECT_EQ(list("to { year: 2026 month: 11 day: 20 }"), "DATE_BEFORE_START");
}

TEST_F(CalendarOperations, ALunarDayIsFoundOrSaysWhyThereIsNone) {
  const auto find = [&](const std::string& day) {
    v1::LunarDay found;
    const std::string reason =
        Call("member", "ComputeSolarDay", Text<v1::ComputeSolarDayRequest>(day), found);
    return reason.empty() ? Iso(found.date()) : reason;
  };
  EXPECT_EQ(find("lunar_year: 2025 lunar_month: 6 is_leap: true lunar_day: 1"), "2025-7-25");
  EXPECT_EQ(find("lunar_year: 2025 lunar_month: 6 lunar_day: 1"), "2025-6-25");
  EXPECT_EQ(find("lunar_year: 2025 lunar_month: 7 is_leap: true lunar_day: 1"),
            "LUNAR_LEAP_MONTH_OTHER");
  EXPECT_EQ(find("lunar_year: 2026 lunar_month: 7 is_leap: true lunar_day: 1"),
            "LUNAR_LEAP_MONTH_NONE");
  EXPECT_EQ(find("lunar_year: 2025 lunar_month: 12 lunar_day: 30"), "NUMBER_OUT_OF_RANGE");
  EXPECT_EQ(find("lunar_year: -1 lunar_month: 12 lunar_day: 30"), "NUMBER_OUT_OF_RANGE");
  EXPECT_EQ(find("lunar_year: 2025 lunar_month: 13 lunar_day: 1"), "NUMBER_OUT_OF_RANGE");
  EXPECT_EQ(find("lunar_year: 2025 lunar_month: 1"), "FIELD_REQUIRED");
}

}  // namespace
}  // namespace unioncare::testing
