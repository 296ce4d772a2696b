// Birthdays: on which days they fall, by both ways that lead there; ages, membership, and how a
// birthday may be kept.
#include "service/domain/birthdays.h"

#include <algorithm>
#include <map>
#include <set>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "service/domain/birthday_gifts.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

using Day = absl::CivilDay;
using Days = std::vector<std::string>;

constexpr int kFirst = 1930;
constexpr int kLast = 2099;

Birthday Solar(int month, int day, LeapDayRule rule = LeapDayRule::kUnspecified) {
  return {.kind = BirthdayKind::kSolarDeclared, .month = month, .day = day, .leap_day = rule};
}
Birthday Lunar(int month, int day, bool leap = false,
               LeapMonthRule rule = LeapMonthRule::kUnspecified) {
  return {.kind = BirthdayKind::kLunar, .month = month, .day = day, .leap = leap,
          .leap_month = rule};
}
constexpr Birthday kMonth{.kind = BirthdayKind::kMonthOnly, .month = 5};
constexpr Birthday kEve{.kind = BirthdayKind::kNewYearsEve};
const BirthdayRules kRules;

Days Of(const Birthday& birthday, int year) {
  Days days;
  for (const Occurrence& each : OccurrencesOf(birthday, kRules, year)) {
    days.push_back(IsoDay(each.day) + (each.second ? " second" : ""));
  }
  return days;
}
Days In(const Birthday& birthday, int civil_year) {
  Days days;
  for (const Occurrence& each :
       Occurrences(birthday, kRules, Day(civil_year, 1, 1), Day(civil_year, 12, 31))) {
    days.push_back(IsoDay(each.day));
  }
  return days;
}

TEST(Birthdays, FallOnTheseDaysOfAnEntitlementYear) {
  const struct {
    Birthday birthday;
    int year;
    Days days;
  } kCases[] = {
      {Solar(5, 17), 2026, {"2026-05-17"}},
      {Solar(12, 31), 2026, {"2026-12-31"}},
      {Solar(2, 29), 2028, {"2028-02-29"}},
      {Solar(2, 29), 2027, {"2027-02-28"}},  // served before, not after
      {Solar(2, 29, LeapDayRule::kFeb28), 2100, {"2100-02-28"}},
      {Solar(2, 29, LeapDayRule::kMar01), 2027, {"2027-03-01"}},
      {Solar(2, 29, LeapDayRule::kSkip), 2027, {}},
      {Solar(2, 29, LeapDayRule::kSkip), 2028, {"2028-02-29"}},
      {kMonth, 2026, {"2026-05-01"}},
      {Lunar(10, 13), 2026, {"2026-11-21"}},
      {Lunar(1, 1), 2027, {"2027-02-06"}},
      {Lunar(12, 8), 2025, {"2026-01-26"}},  // of 2025, and handed over in 2026
      {Lunar(12, 30), 2024, {"2025-01-28"}},  // a month of 29 days
      {Lunar(12, 30), 2030, {"2031-01-22"}},
      {kEve, 2024, {"2025-01-28"}},
      {kEve, 2026, {"2027-02-05"}},
      {Lunar(6, 1, true), 2025, {"2025-06-25"}},
      {Lunar(6, 1, true, LeapMonthRule::kLeap), 2025, {"2025-07-25"}},
      {Lunar(6, 1, true, LeapMonthRule::kBoth), 2025, {"2025-06-25", "2025-07-25 second"}},
      {Lunar(6, 1, false, LeapMonthRule::kLeap), 2025, {"2025-06-25"}},
      {Lunar(6, 1, true, LeapMonthRule::kLeap), 2026, {"2026-07-14"}},
      {Lunar(11, 1, true, LeapMonthRule::kLeap), 2033, {"2033-12-22"}},
      {Lunar(6, 30, true, LeapMonthRule::kLeap), 2025, {"2025-08-22"}},  // 闰六月 of 29 days
      {Lunar(12, 30), 2100, {}},                                        // beyond the table
  };
  for (const auto& each : kCases) {
    EXPECT_EQ(Of(each.birthday, each.year), each.days)
        << TextOf(each.birthday, Language::kEnglish) << " " << each.year;
  }
}

TEST(DomainEdges16, Case2TheLeapDayAndTheThirtiethAndTheLeapMonth) {
  EXPECT_EQ(In(Solar(2, 29), 2026), Days{"2026-02-28"});
  EXPECT_EQ(In(Lunar(1, 30), 2026), Days{"2026-03-18"});
  EXPECT_EQ(In(Lunar(6, 15, true), 2026), Days{"2026-07-28"});
}

// A civil year without one, or with two (domain.md 9.3, worked out by day 30 as day 29).
TEST(DomainEdges16, Case2CivilYearsWithoutAndWithTwoLunarBirthdays) {
  const struct {
    int year;
    int from_month, from_day, to_month, to_day;
    size_t count;
  } kRows[] = {
      {2025, 11, 13, 12, 1, 0},  {2028, 11, 17, 12, 4, 0},  {2031, 11, 19, 12, 7, 0},
      {2034, 11, 22, 11, 30, 0}, {2026, 11, 13, 11, 23, 2}, {2027, 11, 24, 12, 4, 2},
      {2029, 11, 17, 11, 27, 2}, {2030, 11, 28, 12, 7, 2},  {2032, 11, 19, 11, 30, 2},
      {2035, 11, 22, 12, 3, 2},
  };
  for (const auto& row : kRows) {
    std::set<std::pair<int, int>> counted;
    for (int month = 1; month <= 12; ++month) {
      for (int day = 1; day <= 30; ++day) {
        if (In(Lunar(month, day), row.year).size() == row.count) counted.insert({month, day});
      }
    }
    EXPECT_EQ(*counted.begin(), std::make_pair(row.from_month, row.from_day)) << row.year;
    EXPECT_EQ(*counted.rbegin(), std::make_pair(row.to_month, row.to_day)) << row.year;
  }
}

// All birthdays that there are, with every rule that matters to them.
std::vector<Birthday> AllBirthdays() {
  std::vector<Birthday> all = {kEve};
  for (int month = 1; month <= 12; ++month) {
    all.push_back({.kind = BirthdayKind::kMonthOnly, .month = month});
    for (int day = 1; day <= 31; ++day) {
      if (ValidDay(2000, month, day).has_value()) all.push_back(Solar(month, day));
    }
    for (int day = 1; day <= 30; ++day) {
      all.push_back(Lunar(month, day));
      for (const auto rule :
           {LeapMonthRule::kOrdinary, LeapMonthRule::kLeap, LeapMonthRule::kBoth}) {
        all.push_back(Lunar(month, day, true, rule));
      }
    }
  }
  for (const auto rule : {LeapDayRule::kMar01, LeapDayRule::kSkip}) {
    all.push_back(Solar(2, 29, rule));
  }
  return all;
}

TEST(Birthdays, OfTheSolarCalendarComeOnceInEachOf1461Days) {
  const Day from(2025, 1, 1);
  for (int month = 1; month <= 12; ++month) {
    for (int number = 1; number <= 31; ++number) {
      if (!ValidDay(2000, month, number).has_value()) continue;
      const Birthday birthday = Solar(month, number);
      std::map<int, int> counts;
      for (int i = 0; i < 1461; ++i) {
        const BirthdayDay day = BirthdayDayOf(from + i);
        const auto found = OccurrenceOn(birthday, kRules, day);
        const bool leap_day_before = month == 2 && number == 29 && day.day.month() == 2 &&
                                     day.day.day() == 28 &&
                                     !ValidDay(day.day.year(), 2, 29).has_value();
        const bool wanted =
            (day.day.month() == month && day.day.day() == number) || leap_day_before;
        ASSERT_EQ(found.has_value(), wanted) << IsoDay(day.day);
        if (found.has_value()) ++counts[found->entitlement_year];
      }
      EXPECT_EQ(counts, (std::map<int, int>{{2025, 1}, {2026, 1}, {2027, 1}, {2028, 1}}));
    }
  }
}

TEST(Birthdays, OfTheLunarCalendarComeOnceInEveryLunarYear) {
  for (int month = 1; month <= 12; ++month) {
    for (int number = 1; number <= 30; ++number) {
      for (const bool leap : {false, true}) {
        for (int year = kFirst; year <= kLast; ++year) {
          const auto found = OccurrencesOf(Lunar(month, number, leap), kRules, year);
          ASSERT_EQ(found.size(), 1u) << month << " " << number << " " << year;
          const int days = LunarMonthDays(year, month, false);
          const LunarDate wanted{
              .year = year, .month = month, .leap = false, .day = std::min(number, days)};
          ASSERT_EQ(ToLunar(found[0].day), wanted);
          ASSERT_EQ(found[0].entitlement_year, year);
          ASSERT_EQ(ToLunar(found[0].day)->year, year);
        }
      }
    }
  }
  for (int year = kFirst; year <= kLast; ++year) {
    const auto eve = OccurrencesOf(kEve, kRules, year);
    ASSERT_EQ(eve.size(), 1u);
    ASSERT_EQ(ToLunar(eve[0].day + 1), (LunarDate{.year = year + 1, .month = 1, .day = 1}));
    ASSERT_EQ(ToLunar(eve[0].day)->year, year);
  }
}

// From a birthday to its days, and from a day by its keys to the birthdays.
TEST(Birthdays, AreFoundByTheKeysOfTheirDaysAndOnNoOther) {
  std::map<int32_t, std::vector<Birthday>> by_key;
  for (const Birthday& birthday : AllBirthdays()) {
    by_key[BirthdayKey(birthday)].push_back(birthday);
  }
  // The years around 2033 have the leap eleventh month, those of 2100 are its end.
  const std::pair<Day, Day> kSpans[] = {{Day(1931, 1, 1), Day(1937, 12, 31)},
                                        {Day(2023, 1, 1), Day(2035, 12, 31)},
                                        {Day(2098, 1, 1), kLunarLastDay}};
  for (const auto& [from, to] : kSpans) {
    std::map<std::pair<int32_t, int>, std::vector<Occurrence>> by_day;
    for (Day day = from; day <= to; ++day) {
      const BirthdayDay facts = BirthdayDayOf(day);
      ASSERT_EQ(std::set<int32_t>(facts.keys.begin(), facts.keys.end()).size(),
                facts.keys.size());
      for (const int32_t key : facts.keys) {
        const auto found = by_key.find(key);
        if (found == by_key.end()) continue;
        for (size_t i = 0; i < found->second.size(); ++i) {
          const auto occurrence = OccurrenceOn(found->second[i], kRules, facts);
          if (occurrence.has_value()) {
            by_day[{key, static_cast<int>(i)}].push_back(*occurrence);
          }
        }
      }
    }
    for (const auto& [key, birthdays] : by_key) {
      for (size_t i = 0; i < birthdays.size(); ++i) {
        ASSERT_EQ((by_day[{key, static_cast<int>(i)}]),
                  Occurrences(birthdays[i], kRules, from, to))
            << TextOf(birthdays[i], Language::kEnglish);
      }
    }
  }
}

TEST(Birthdays, HaveAKeyEachAndFewKeysADay) {
  size_t most = 0;
  for (Day day(1901, 1, 1); day <= kLastDay; ++day) {
    most = std::max(most, BirthdayDayOf(day).keys.size());
  }
  EXPECT_LE(most, 8u);
  EXPECT_EQ(BirthdayKey(Solar(2, 29)), 10229);
  EXPECT_EQ(BirthdayKey(kMonth), 20500);
  EXPECT_EQ(BirthdayKey(Lunar(10, 13)), 40013);
  EXPECT_EQ(BirthdayKey(Lunar(12, 30, true)), 42130);
  EXPECT_EQ(BirthdayKey(kEve), 50000);
}

TEST(Birthdays, AreOfTheRegisterUnlessSomethingElseWasDeclared) {
  EXPECT_EQ(Kept(Birthday(), std::nullopt), std::nullopt);
  EXPECT_EQ(Kept(Birthday(), Day(1966, 11, 24))->month, 11);
  EXPECT_EQ(Kept(Birthday(), Day(1966, 11, 24))->day, 24);
  EXPECT_EQ(Kept(Lunar(10, 13), std::nullopt), Lunar(10, 13));
}

TEST(Ages, AreCountedByTheCalendarOfTheBirthday) {
  const struct {
    BirthdayKind kind;
    Day born;
    Day on;
    int full;
    int nominal;
  } kCases[] = {
      {BirthdayKind::kSolarId, Day(1966, 5, 17), Day(2026, 5, 17), 60, 61},
      // Before the Spring Festival of 2026 it is still the lunar year 2025.
      {BirthdayKind::kSolarId, Day(1966, 2, 1), Day(2026, 2, 1), 60, 60},
      {BirthdayKind::kSolarId, Day(1966, 1, 10), Day(2026, 1, 10), 60, 61},
      // Born on 1965-12-10 of the lunar calendar: 60 in the lunar year 2025.
      {BirthdayKind::kLunar, Day(1966, 1, 1), Day(2026, 1, 28), 60, 61},
      {BirthdayKind::kNewYearsEve, Day(1946, 2, 1), Day(2027, 2, 5), 81, 82},
      {BirthdayKind::kSolarId, Day(1900, 3, 1), Day(2000, 3, 1), 100, 101},
      {BirthdayKind::kSolarId, Day(2030, 1, 1), Day(2026, 1, 1), 0, 0},
  };
  for (const auto& each : kCases) {
    const BirthdayDay day = BirthdayDayOf(each.on);
    EXPECT_EQ(AgeOn(each.kind, each.born, AgeRule::kFull, day), each.full) << IsoDay(each.on);
    EXPECT_EQ(AgeOn(each.kind, each.born, AgeRule::kNominal, day), each.nominal)
        << IsoDay(each.on);
  }
  EXPECT_EQ(AgeOn(BirthdayKind::kSolarId, std::nullopt, AgeRule::kNominal,
                  BirthdayDayOf(Day(2026, 1, 1))),
            0);
  EXPECT_TRUE(IsMilestone(kRules, 60));
  EXPECT_FALSE(IsMilestone(kRules, 65));
}

MemberChange Change(int64_t id, MemberState from, MemberState to, Day on,
                    bool correction = false) {
  return {.id = id,
          .kind = ChangeKind::kState,
          .from_on = on,
          .old_value = static_cast<int64_t>(from),
          .new_value = static_cast<int64_t>(to),
          .correction = correction};
}

TEST(Membership, OfADayFollowsTheHistory) {
  using S = MemberState;
  const std::vector<MemberChange> history = {Change(1, S::kActive, S::kLeft, Day(2024, 3, 1)),
                                             Change(2, S::kLeft, S::kActive, Day(2026, 3, 1))};
  EXPECT_EQ(StateOn(S::kActive, history, Day(2024, 2, 29)), S::kActive);
  EXPECT_EQ(StateOn(S::kActive, history, Day(2024, 3, 1)), S::kLeft);
  EXPECT_EQ(StateOn(S::kActive, history, Day(2026, 2, 28)), S::kLeft);
  EXPECT_EQ(StateOn(S::kActive, history, Day(2026, 3, 1)), S::kActive);
  EXPECT_EQ(StateOn(S::kKept, {}, Day(2026, 3, 1)), S::kKept);
  // What was recorded by mistake never held.
  const std::vector<MemberChange> corrected = {
      Change(1, S::kActive, S::kLeft, Day(2026, 3, 1)),
      Change(2, S::kLeft, S::kActive, Day(2026, 5, 20), true)};
  EXPECT_EQ(StateOn(S::kActive, corrected, Day(2026, 4, 1)), S::kActive);
  const MembershipFacts facts{
      .state = S::kLeft, .state_on = Day(2026, 6, 10), .joined_on = Day(2020, 9, 1)};
  EXPECT_EQ(MembershipOnDay(facts, Day(2020, 8, 31)), MembershipOn::kNotYet);
  EXPECT_EQ(MembershipOnDay(facts, Day(2026, 6, 10)), MembershipOn::kNoLonger);
  for (const S state : {S::kActive, S::kSuspended, S::kKept}) EXPECT_TRUE(IsMember(state));
  for (const S state : {S::kTransferred, S::kLeft, S::kDeceased}) EXPECT_FALSE(IsMember(state));
}

TEST(Membership, OfAWindowOrAMonthIsThatOfAnyOfItsDays) {
  using S = MemberState;
  const std::vector<MemberChange> history = {Change(1, S::kActive, S::kLeft, Day(2026, 6, 10))};
  const MembershipFacts left{
      .state = S::kLeft, .state_on = Day(2026, 6, 10), .history = &history};
  EXPECT_TRUE(WasMember(left, Day(2026, 6, 1), Day(2026, 6, 30)));
  EXPECT_FALSE(WasMember(left, Day(2026, 6, 10), Day(2026, 6, 30)));
  const MembershipFacts joined{.joined_on = Day(2026, 6, 10)};
  EXPECT_TRUE(WasMember(joined, Day(2026, 6, 1), Day(2026, 6, 10)));
  EXPECT_FALSE(WasMember(joined, Day(2026, 6, 1), Day(2026, 6, 9)));
  EXPECT_EQ(MembershipFor(BirthdayKind::kMonthOnly, left, Day(2026, 6, 1)), MembershipOn::kMember);
  EXPECT_EQ(MembershipFor(BirthdayKind::kMonthOnly, left, Day(2026, 7, 1)),
            MembershipOn::kNoLonger);
  EXPECT_EQ(MembershipFor(BirthdayKind::kMonthOnly, joined, Day(2026, 6, 1)),
            MembershipOn::kMember);
  EXPECT_EQ(MembershipFor(BirthdayKind::kMonthOnly, joined, Day(2026, 5, 1)),
            MembershipOn::kNotYet);
}

TEST(Texts, OfBirthdaysAreInBothLanguages) {
  EXPECT_EQ(TextOf(Lunar(10, 13), Language::kChinese), "农历十月十三");
  EXPECT_EQ(TextOf(Lunar(6, 1, true), Language::kChinese), "农历闰六月初一");
  EXPECT_EQ(TextOf(Solar(2, 29), Language::kChinese), "公历2月29日");
  EXPECT_EQ(TextOf(Solar(2, 29), Language::kEnglish), "29 February");
  EXPECT_EQ(TextOf(kMonth, Language::kEnglish), "May");
  EXPECT_EQ(TextOf(kEve, Language::kChinese), "除夕");
  EXPECT_EQ(LunarDayText({.year = 2026, .month = 10, .day = 13}, Language::kChinese),
            "丙午年十月十三");
  EXPECT_EQ(LunarDayText({.year = 2025, .month = 6, .leap = true, .day = 1}, Language::kEnglish),
            "leap 6-1");
}

std::string ReasonOf(const absl::Status& status) {
  const std::vector<Refusal> refusals = RefusalsOf(status);
  return refusals.empty() ? status.ToString() : InfoOf(refusals[0].reason).name;
}

TEST(UpdateBirthday, RefusesADayThatTheMonthNeverHas) {
  const struct {
    Birthday declared;
    const char* reason;
  } kCases[] = {
      {Solar(2, 29), ""},
      {Solar(2, 30), "BIRTHDAY_DAY_INVALID"},
      {Solar(4, 31), "BIRTHDAY_DAY_INVALID"},
      {Solar(13, 1), "BIRTHDAY_DAY_INVALID"},
      {Solar(0, 1), "FIELD_REQUIRED"},
      {Solar(5, 0), "FIELD_REQUIRED"},
      {{.kind = BirthdayKind::kLunar}, "FIELD_REQUIRED"},
      {{.kind = BirthdayKind::kMonthOnly}, "FIELD_REQUIRED"},
      {Lunar(12, 30), ""},
      {Lunar(12, 31), "BIRTHDAY_DAY_INVALID"},
      {Lunar(6, 0), "FIELD_REQUIRED"},
      {Lunar(2, 1, true), ""},
      {Lunar(11, 30, true), ""},
      {Lunar(1, 1, true), "BIRTHDAY_DAY_INVALID"},
      {Lunar(12, 1, true), "BIRTHDAY_DAY_INVALID"},
      {kMonth, ""},
      {{.kind = BirthdayKind::kMonthOnly, .month = 5, .day = 1}, "BIRTHDAY_DAY_INVALID"},
      {kEve, ""},
      {{.kind = BirthdayKind::kNewYearsEve, .month = 12}, "BIRTHDAY_DAY_INVALID"},
      {{.kind = BirthdayKind::kSolarDeclared, .month = 5, .day = 1, .leap = true},
       "BIRTHDAY_LEAP_SOLAR"},
      {{.kind = BirthdayKind::kNewYearsEve, .leap = true}, "BIRTHDAY_LEAP_SOLAR"},
      {{.kind = BirthdayKind::kUnspecified}, "FIELD_REQUIRED"},
      {{.kind = BirthdayKind::kSolarId}, ""},
      {{.kind = BirthdayKind::kSolarId, .month = 5, .day = 1}, "BIRTHDAY_DAY_INVALID"},
  };
  for (const auto& each : kCases) {
    const UpdateBirthday command{.etag = "0", .update_mask = {"kind"}, .declared = each.declared};
    const auto decided = Decide(command, BirthdayPreference());
    EXPECT_EQ(decided.ok() ? "" : ReasonOf(decided.status()), each.reason)
        << static_cast<int>(each.declared.kind) << " " << each.declared.month << "-"
        << each.declared.day;
  }
}

TEST(UpdateBirthday, ChangesWhatTheMaskNames) {
  const BirthdayPreference current{.declared = Lunar(10, 13), .version = 3};
  UpdateBirthday command{.etag = "3",
                         .update_mask = {"leap_month_rule"},
                         .declared = {.leap_month = LeapMonthRule::kBoth}};
  auto changed = Decide(command, current);
  ASSERT_TRUE(changed.ok());
  EXPECT_EQ(changed->declared, Lunar(10, 13, false, LeapMonthRule::kBoth));
  EXPECT_EQ(changed->previous, Lunar(10, 13)) << "what held before is kept for calendars";
  command.update_mask = {"kind"};
  command.declared = kEve;
  EXPECT_EQ(Decide(command, current)->declared, kEve);
  command.etag = "2";
  EXPECT_EQ(ReasonOf(Decide(command, current).status()), "ETAG_MISMATCH");
  command.update_mask = {"text_zh"};
  EXPECT_EQ(ReasonOf(Decide(command, current).status()), "UPDATE_MASK_UNKNOWN");
  command.etag = "";
  EXPECT_EQ(ReasonOf(Decide(command, current).status()), "FIELD_REQUIRED");
}

TEST(UpdateBirthdayRules, PutsMilestonesInOrderAndDefaultsInPlace) {
  UpdateBirthdayRules command{.etag = "0", .update_mask = {"*"}};
  command.rules = {.leap_day = LeapDayRule::kUnspecified,
                   .leap_month = LeapMonthRule::kBoth,
                   .age = AgeRule::kNominal,
                   .milestones = {90, 60, 90}};
  const auto changed = Decide(command, kRules);
  ASSERT_TRUE(changed.ok());
  EXPECT_EQ(changed->leap_day, LeapDayRule::kFeb28);
  EXPECT_EQ(changed->leap_month, LeapMonthRule::kBoth);
  EXPECT_EQ(changed->milestones, (std::vector<int>{60, 90}));
  command.rules.milestones = {0};
  EXPECT_EQ(ReasonOf(Decide(command, kRules).status()), "NUMBER_OUT_OF_RANGE");
}

}  // namespace
}  // namespace unioncare
