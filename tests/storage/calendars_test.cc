// Tests of the tables calendar_years and school_periods.
#include "service/storage/calendars.h"

#include <string>
#include <vector>

#include "gtest/gtest.h"
#include "service/domain/unions.h"
#include "service/storage/unions.h"
#include "tests/storage/area_fixture.h"

namespace unioncare::storage {
namespace {

class CalendarTables : public AreaFixture {
 protected:
  void SetUp() override {
    AreaFixture::SetUp();
    ASSERT_TRUE(Write(kInstallation, [&](Transaction& transaction) -> absl::Status {
                  ASSIGN_OR_RETURN(const Union made,
                                   InsertUnion(transaction, {.display_name = "学校"}));
                  school_ = made.id;
                  return absl::OkStatus();
                }).ok());
  }

  // Imports the year 2027 with New Year's Day as its only holiday.
  KeptYear Import(const std::string& day, const std::string& source) {
    KeptYear kept;
    const absl::Status status = Write(kInstallation, [&](Transaction& transaction) -> absl::Status {
      ASSIGN_OR_RETURN(const CalendarYear year, ParseDays(2027, 0, day + ",HOLIDAY,a,元旦\n"));
      ASSIGN_OR_RETURN(kept, InsertYear(transaction, year, source));
      return absl::OkStatus();
    });
    EXPECT_TRUE(status.ok()) << status;
    return kept;
  }

  WorkingCalendar Calendar(absl::CivilDay first, absl::CivilDay last) {
    return Read<WorkingCalendar>([&](const Snapshot& snapshot) {
      return CalendarOf(snapshot, school_, first, last);
    });
  }

  SchoolPeriod Enter(SchoolPeriodKind kind, const char* name, absl::CivilDay from,
                     absl::CivilDay to) {
    SchoolPeriod made;
    EXPECT_TRUE(Write(school_, [&](Transaction& transaction) -> absl::Status {
                  ASSIGN_OR_RETURN(made,
                                   InsertSchoolPeriod(transaction, school_,
                                                      {.kind = kind,
                                                       .display_name = name,
                                                       .from = from,
                                                       .to = to}));
                  return absl::OkStatus();
                }).ok());
    return made;
  }

  UnionId school_{0};
};

TEST_F(CalendarTables, WithoutImportsTheProgramsYearsAnswer) {
  const WorkingCalendar calendar =
      Calendar(absl::CivilDay(2026, 6, 1), absl::CivilDay(2027, 6, 1));
  ASSERT_NE(calendar.Year(2026), nullptr);
  EXPECT_EQ(calendar.Year(2026)->version, 0);
  EXPECT_TRUE(calendar.IsWorkingDay(absl::CivilDay(2026, 10, 10)));
  EXPECT_FALSE(calendar.HasData(2027));
  EXPECT_FALSE(calendar.HasData(2025)) << "was not asked for";
}

TEST_F(CalendarTables, TheNewestImportOfAYearHoldsWhole) {
  EXPECT_EQ(Import("2027-01-01", "first").version, 1);
  EXPECT_EQ(Import("2027-01-04", "second").version, 2);
  const WorkingCalendar calendar =
      Calendar(absl::CivilDay(2026, 12, 1), absl::CivilDay(2027, 2, 1));
  ASSERT_NE(calendar.Year(2027), nullptr);
  EXPECT_EQ(calendar.Year(2027)->version, 2);
  EXPECT_TRUE(calendar.IsWorkingDay(absl::CivilDay(2027, 1, 1))) << "the first import is gone";
  EXPECT_FALSE(calendar.IsWorkingDay(absl::CivilDay(2027, 1, 4)));
  EXPECT_EQ(calendar.Year(2026)->version, 0);
  const auto kept = Read<std::vector<KeptYear>>(
      [](const Snapshot& snapshot) { return ListKeptYears(snapshot, 0, 10); });
  ASSERT_EQ(kept.size(), 1u);
  EXPECT_EQ(kept[0].version, 2);
  EXPECT_EQ(kept[0].source, "second");
  EXPECT_EQ(kept[0].import_time, kStart);
  ExpectJournalHolds(kInstallation);
}

TEST_F(CalendarTables, AnImportSupersedesWhatTheProgramBringsAlong) {
  ASSERT_TRUE(Write(kInstallation, [](Transaction& transaction) -> absl::Status {
                ASSIGN_OR_RETURN(const CalendarYear year,
                                 ParseDays(2026, 0, "2026-11-20,HOLIDAY,a,校庆\n"));
                return InsertYear(transaction, year, "").status();
              }).ok());
  const WorkingCalendar calendar =
      Calendar(absl::CivilDay(2026, 10, 1), absl::CivilDay(2026, 12, 1));
  EXPECT_FALSE(calendar.IsWorkingDay(absl::CivilDay(2026, 11, 20)));
  EXPECT_TRUE(calendar.IsWorkingDay(absl::CivilDay(2026, 10, 1))) << "a Thursday";
  EXPECT_EQ(calendar.Year(2026)->version, 1);
}

TEST_F(CalendarTables, VacationsBelongToTheCalendarAndTermsDoNot) {
  Enter(SchoolPeriodKind::kTerm, "第一学期", absl::CivilDay(2026, 9, 1),
        absl::CivilDay(2027, 1, 17));
  const SchoolPeriod winter = Enter(SchoolPeriodKind::kVacation, "寒假",
                                    absl::CivilDay(2027, 1, 18), absl::CivilDay(2027, 2, 21));
  EXPECT_EQ(Number(winter.id), 2);
  EXPECT_EQ(winter.create_time, kStart);
  // It is seen from each of its ends, and not from beyond them.
  const absl::CivilDay first(2027, 1, 18);
  const absl::CivilDay last(2027, 2, 21);
  EXPECT_NE(Calendar(first - 60, first).VacationOn(first), nullptr);
  EXPECT_NE(Calendar(last, last + 60).VacationOn(last), nullptr);
  EXPECT_EQ(Calendar(first - 60, first - 1).VacationOn(first), nullptr);
  EXPECT_EQ(Calendar(last + 1, last + 60).VacationOn(last), nullptr);
  EXPECT_EQ(Calendar(first, first).VacationOn(absl::CivilDay(2026, 11, 1)), nullptr);
  ASSERT_TRUE(Write(school_, [&](Transaction& transaction) {
                return EraseSchoolPeriod(transaction, school_, winter.id);
              }).ok());
  EXPECT_EQ(Calendar(first, last).VacationOn(first), nullptr);
  const auto periods = Read<std::vector<SchoolPeriod>>([&](const Snapshot& snapshot) {
    return ListSchoolPeriods(snapshot, school_, 0, 10);
  });
  ASSERT_EQ(periods.size(), 1u);
  EXPECT_EQ(periods[0].display_name, "第一学期");
  EXPECT_EQ(periods[0].to, absl::CivilDay(2027, 1, 17));
  ExpectJournalHolds(school_);
}

TEST_F(CalendarTables, FactsKnowWhatOverlapsByOneDay) {
  Enter(SchoolPeriodKind::kVacation, "寒假", absl::CivilDay(2027, 1, 18),
        absl::CivilDay(2027, 2, 21));
  const auto facts = [&](SchoolPeriodKind kind, absl::CivilDay from, absl::CivilDay to) {
    return Read<CreateSchoolPeriodFacts>([&](const Snapshot& snapshot) {
      return FactsFor(snapshot, CreateSchoolPeriod{.union_id = school_,
                                                   .period = {.kind = kind,
                                                              .from = from,
                                                              .to = to}});
    });
  };
  const auto vacation = SchoolPeriodKind::kVacation;
  const absl::CivilDay first(2027, 1, 18);
  const absl::CivilDay last(2027, 2, 21);
  EXPECT_TRUE(facts(vacation, first - 5, first).overlapping.has_value());
  EXPECT_TRUE(facts(vacation, last, last + 5).overlapping.has_value());
  EXPECT_TRUE(facts(vacation, first + 1, first + 2).overlapping.has_value());
  EXPECT_FALSE(facts(vacation, first - 5, first - 1).overlapping.has_value());
  EXPECT_FALSE(facts(vacation, last + 1, last + 5).overlapping.has_value());
  EXPECT_FALSE(facts(SchoolPeriodKind::kTerm, first, last).overlapping.has_value());
  EXPECT_EQ(facts(vacation, first, last).count, 1);
  EXPECT_TRUE(facts(vacation, first, last).union_exists);
}

}  // namespace
}  // namespace unioncare::storage
