// Working days, deadlines, terms and vacations as operations, and lunar days.
#include "service/api/calendars.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "service/api/convert.h"
#include "service/api/names.h"
#include "service/api/pages.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/calendars.h"
#include "service/domain/lunar.h"
#include "service/domain/refusal.h"
#include "service/storage/calendars.h"
#include "service/storage/unions.h"

namespace unioncare::api {
namespace {

// No deadline of kDeadlineWorkingDaysMax working days ends later than so many days after its start.
constexpr int kDeadlineDaysMax = 2 * kDeadlineWorkingDaysMax;

v1::CalendarYear ToProto(const CalendarYear& days) {
  v1::CalendarYear wire;
  wire.set_name(NameOfYear(days.year));
  wire.set_year(days.year);
  wire.set_version(days.version);
  for (const auto& [day, special] : days.days) {
    if (special.kind == DayKind::kHoliday) {
      wire.set_holiday_count(wire.holiday_count() + 1);
    } else {
      wire.set_workday_count(wire.workday_count() + 1);
    }
  }
  return wire;
}

v1::CalendarYear ToProto(const storage::KeptYear& kept, const CalendarYear& days) {
  v1::CalendarYear wire = ToProto(days);
  wire.set_version(kept.version);
  wire.set_source(kept.source);
  *wire.mutable_import_time() = api::ToProto(kept.import_time);
  return wire;
}

v1::SchoolPeriod ToProto(UnionId union_id, const SchoolPeriod& period) {
  v1::SchoolPeriod wire;
  wire.set_name(NameOf(union_id, period.id));
  wire.set_kind(SameNumber<v1::SchoolPeriodKind>(period.kind));
  wire.set_display_name(period.display_name);
  *wire.mutable_from() = api::ToProto(period.from);
  *wire.mutable_to() = api::ToProto(period.to);
  *wire.mutable_create_time() = api::ToProto(period.create_time);
  return wire;
}

v1::Deadline ToProto(const Deadline& deadline) {
  v1::Deadline wire;
  *wire.mutable_due_on() = api::ToProto(deadline.due_on);
  *wire.mutable_from() = api::ToProto(deadline.from);
  wire.set_working_days(deadline.working_days);
  for (const absl::CivilDay day : deadline.counted) *wire.add_counted() = api::ToProto(day);
  for (const absl::CivilDay day : deadline.make_up) *wire.add_make_up() = api::ToProto(day);
  for (const Deadline::Gap& gap : deadline.skipped) {
    v1::Deadline::Gap& skipped = *wire.add_skipped();
    *skipped.mutable_from() = api::ToProto(gap.from);
    *skipped.mutable_to() = api::ToProto(gap.to);
    skipped.set_name_zh(gap.name_zh);
    skipped.set_name_en(gap.name_en);
  }
  for (const int year : deadline.years_without_data) wire.add_years_without_data(year);
  for (const Deadline::Data& data : deadline.data) {
    v1::CalendarYear& used = *wire.add_data();
    used.set_name(NameOfYear(data.year));
    used.set_year(data.year);
    used.set_version(data.version);
  }
  return wire;
}

v1::LunarDay ToProto(absl::CivilDay day, const LunarDate& lunar) {
  v1::LunarDay wire;
  *wire.mutable_date() = api::ToProto(day);
  wire.set_lunar_year(lunar.year);
  wire.set_lunar_month(lunar.month);
  wire.set_is_leap(lunar.leap);
  wire.set_lunar_day(lunar.day);
  wire.set_text_zh(LunarText(lunar, Language::kChinese));
  wire.set_text_en(LunarText(lunar, Language::kEnglish));
  wire.set_festival_zh(FestivalText(day, Language::kChinese));
  wire.set_festival_en(FestivalText(day, Language::kEnglish));
  return wire;
}

// Refuses a union that is not there.
absl::Status CheckUnion(const Snapshot& snapshot, UnionId union_id, const std::string& parent) {
  ASSIGN_OR_RETURN(const std::optional<Union> found, storage::FindUnion(snapshot, union_id));
  return found.has_value() ? absl::OkStatus() : NotFound("parent", parent);
}

absl::StatusOr<v1::CalendarYear> ImportCalendarYear(Transaction& transaction,
                                                    const v1::ImportCalendarYearRequest& request) {
  const unioncare::ImportCalendarYear command{.year = request.year(), .csv = request.csv()};
  ASSIGN_OR_RETURN(const CalendarYear read, Decide(command));
  ASSIGN_OR_RETURN(const std::optional<storage::YearWithDays> before,
                   storage::FindKeptYear(transaction, read.year));
  if (before.has_value() && before->kept.version >= kCalendarVersionsMax) {
    return Refuse(Reason::kTooManyRecords, {{"field", "year"},
                                            {"given", absl::StrCat(before->kept.version)},
                                            {"wanted", absl::StrCat(kCalendarVersionsMax)}});
  }
  ASSIGN_OR_RETURN(const storage::KeptYear kept,
                   storage::InsertYear(transaction, read, request.source()));
  transaction.Concerns(kInstallation, NameOfYear(kept.year));
  return ToProto(kept, read);
}

// What is known of a year: its newest import, else what the program brings along.
absl::StatusOr<std::optional<v1::CalendarYear>> FindYear(const Snapshot& snapshot, int year,
                                                         CalendarYear& days) {
  ASSIGN_OR_RETURN(std::optional<storage::YearWithDays> kept,
                   storage::FindKeptYear(snapshot, year));
  if (kept.has_value()) {
    days = std::move(kept->days);
    return std::optional<v1::CalendarYear>(ToProto(kept->kept, days));
  }
  const CalendarYear* built_in = BuiltInYear(year);
  if (built_in == nullptr) return std::optional<v1::CalendarYear>();
  days = *built_in;
  return std::optional<v1::CalendarYear>(ToProto(days));
}

absl::StatusOr<v1::ListCalendarYearsResponse> ListCalendarYears(
    const Snapshot& snapshot, const v1::ListCalendarYearsRequest& request) {
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  const int after = static_cast<int>(page.position);
  ASSIGN_OR_RETURN(const std::vector<storage::KeptYear> kept,
                   storage::ListKeptYears(snapshot, after, page.size + 1));
  std::vector<int> years;
  for (const int year : BuiltInYears()) {
    if (year > after) years.push_back(year);
  }
  for (const storage::KeptYear& year : kept) years.push_back(year.year);
  std::sort(years.begin(), years.end());
  years.erase(std::unique(years.begin(), years.end()), years.end());
  v1::ListCalendarYearsResponse response;
  for (const int year : years) {
    if (response.calendar_years_size() == page.size) {
      const int last = response.calendar_years(page.size - 1).year();
      response.set_next_page_token(PageToken(snapshot, request, last));
      break;
    }
    CalendarYear days;
    ASSIGN_OR_RETURN(const std::optional<v1::CalendarYear> found,
                     FindYear(snapshot, year, days));
    CHECK(found.has_value());
    *response.add_calendar_years() = *found;
  }
  return response;
}

absl::StatusOr<v1::ListCalendarDaysResponse> ListCalendarDays(
    const Snapshot& snapshot, const v1::ListCalendarDaysRequest& request) {
  const int year = request.year();
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  CalendarYear days;
  ASSIGN_OR_RETURN(const std::optional<v1::CalendarYear> found, FindYear(snapshot, year, days));
  if (!found.has_value()) return NotFound("year", absl::StrCat(year));
  v1::ListCalendarDaysResponse response;
  int64_t last = 0;
  for (const auto& [day, special] : days.days) {
    // Positions are days of the year.
    if (absl::GetYearDay(day) <= page.position) continue;
    if (response.calendar_days_size() == page.size) {
      response.set_next_page_token(PageToken(snapshot, request, last));
      break;
    }
    last = absl::GetYearDay(day);
    v1::CalendarDay& wire = *response.add_calendar_days();
    *wire.mutable_day() = api::ToProto(day);
    wire.set_kind(SameNumber<v1::DayKind>(special.kind));
    wire.set_name_zh(special.name_zh);
    wire.set_name_en(special.name_en);
  }
  return response;
}

absl::StatusOr<v1::SchoolPeriod> CreateSchoolPeriod(Transaction& transaction,
                                                    const v1::CreateSchoolPeriodRequest& request) {
  unioncare::CreateSchoolPeriod command;
  ASSIGN_OR_RETURN(command.union_id, ParseUnion("parent", request.parent()));
  const v1::SchoolPeriod& wire = request.period();
  command.period.kind = SameNumber<SchoolPeriodKind>(wire.kind());
  command.period.display_name = wire.display_name();
  command.period.from = *DayFrom(wire.from());
  command.period.to = *DayFrom(wire.to());
  ASSIGN_OR_RETURN(const CreateSchoolPeriodFacts facts, storage::FactsFor(transaction, command));
  ASSIGN_OR_RETURN(SchoolPeriod decided, Decide(command, facts));
  ASSIGN_OR_RETURN(const SchoolPeriod made, storage::InsertSchoolPeriod(
                                                transaction, command.union_id, std::move(decided)));
  transaction.Concerns(command.union_id, NameOf(command.union_id, made.id));
  return ToProto(command.union_id, made);
}

absl::StatusOr<v1::ListSchoolPeriodsResponse> ListSchoolPeriods(
    const Snapshot& snapshot, const v1::ListSchoolPeriodsRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  RETURN_IF_ERROR(CheckUnion(snapshot, union_id, request.parent()));
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  ASSIGN_OR_RETURN(
      const std::vector<SchoolPeriod> periods,
      storage::ListSchoolPeriods(snapshot, union_id, page.position, page.size + 1));
  v1::ListSchoolPeriodsResponse response;
  for (const SchoolPeriod& period : periods) {
    if (response.school_periods_size() == page.size) {
      response.set_next_page_token(
          PageToken(snapshot, request, Number(periods[page.size - 1].id)));
      break;
    }
    *response.add_school_periods() = ToProto(union_id, period);
  }
  return response;
}

absl::StatusOr<v1::DeleteSchoolPeriodResponse> DeleteSchoolPeriod(
    Transaction& transaction, const v1::DeleteSchoolPeriodRequest& request) {
  ASSIGN_OR_RETURN(const SchoolPeriodName name, ParseSchoolPeriod("name", request.name()));
  ASSIGN_OR_RETURN(const std::optional<SchoolPeriod> found,
                   storage::FindSchoolPeriod(transaction, name.union_id, name.period));
  if (!found.has_value()) return NotFound("name", request.name());
  RETURN_IF_ERROR(storage::EraseSchoolPeriod(transaction, name.union_id, name.period));
  transaction.Concerns(name.union_id, request.name());
  v1::DeleteSchoolPeriodResponse response;
  *response.mutable_period() = ToProto(name.union_id, *found);
  return response;
}

absl::StatusOr<v1::Deadline> ComputeDeadline(const Snapshot& snapshot,
                                             const v1::ComputeDeadlineRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  const int working_days = request.working_days();
  if (working_days < 0 || working_days > kDeadlineWorkingDaysMax) {
    return Refuse(Reason::kNumberOutOfRange,
                  {{"field", "working_days"},
                   {"given", absl::StrCat(working_days)},
                   {"wanted", absl::StrCat("0…", kDeadlineWorkingDaysMax)}});
  }
  RETURN_IF_ERROR(CheckUnion(snapshot, union_id, request.parent()));
  const absl::CivilDay from = *DayFrom(request.from());
  ASSIGN_OR_RETURN(const WorkingCalendar calendar,
                   storage::CalendarOf(snapshot, union_id, from, from + kDeadlineDaysMax));
  const Deadline deadline = Explain(calendar, from, working_days);
  if (deadline.due_on > kLastDay) {
    return Refuse(Reason::kDateInvalid, {{"field", "from"}, {"given", IsoDay(deadline.due_on)}});
  }
  v1::Deadline wire = ToProto(deadline);
  const Vacation* vacation = calendar.VacationOn(deadline.due_on);
  if (vacation != nullptr) wire.set_vacation(vacation->display_name);
  return wire;
}

// Refuses a day that the table of lunar months does not reach.
absl::Status CheckTable(const char* field, absl::CivilDay day) {
  if (ToLunar(day).has_value()) return absl::OkStatus();
  return Refuse(Reason::kDateOutsideTable,
                {{"field", field},
                 {"given", IsoDay(day)},
                 {"wanted", absl::StrCat(IsoDay(kLunarFirstDay), "…", IsoDay(kLunarLastDay))}});
}

absl::StatusOr<v1::ListLunarDaysResponse> ListLunarDays(const Snapshot& snapshot,
                                                        const v1::ListLunarDaysRequest& request) {
  const absl::CivilDay from = DayFrom(request.from()).value_or(Today(snapshot.now()));
  const absl::CivilDay to = DayFrom(request.to()).value_or(from);
  RETURN_IF_ERROR(CheckTable("from", from));
  RETURN_IF_ERROR(CheckTable("to", to));
  if (to < from) {
    return Refuse(Reason::kDateBeforeStart,
                  {{"field", "to"}, {"given", IsoDay(to)}, {"wanted", IsoDay(from)}});
  }
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  // Positions count the days of the table from 1, so that no day is the first page's 0.
  const absl::CivilDay before_table = kLunarFirstDay - 1;
  absl::CivilDay day = page.position == 0 ? from : before_table + (page.position + 1);
  v1::ListLunarDaysResponse response;
  for (; day <= to; ++day) {
    if (response.lunar_days_size() == page.size) {
      response.set_next_page_token(PageToken(snapshot, request, day - 1 - before_table));
      break;
    }
    *response.add_lunar_days() = ToProto(day, *ToLunar(day));
  }
  return response;
}

absl::StatusOr<v1::LunarDay> ComputeSolarDay(const Snapshot& snapshot,
                                             const v1::ComputeSolarDayRequest& request) {
  const LunarDate lunar{.year = request.lunar_year(),
                        .month = request.lunar_month(),
                        .leap = request.is_leap(),
                        .day = request.lunar_day()};
  ASSIGN_OR_RETURN(const absl::CivilDay day, CivilDayOf(lunar));
  return ToProto(day, lunar);
}

}  // namespace

std::unique_ptr<Service> MakeCalendarService(Rpc& rpc) {
  auto service = std::make_unique<Service>(rpc, "unioncare.v1.CalendarService");
  service->Mutate("ImportCalendarYear", ImportCalendarYear);
  service->Query("ListCalendarYears", ListCalendarYears);
  service->Query("ListCalendarDays", ListCalendarDays);
  service->Mutate("CreateSchoolPeriod", CreateSchoolPeriod);
  service->Query("ListSchoolPeriods", ListSchoolPeriods);
  service->Mutate("DeleteSchoolPeriod", DeleteSchoolPeriod);
  service->Query("ComputeDeadline", ComputeDeadline);
  service->Query("ListLunarDays", ListLunarDays);
  service->Query("ComputeSolarDay", ComputeSolarDay);
  return service;
}

}  // namespace unioncare::api
