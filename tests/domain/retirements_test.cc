// Tests of the schedule of retirement, of days set by the personnel office, and of farewells.
#include "service/domain/retirements.h"

#include <map>
#include <string>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "gtest/gtest.h"
#include "tests/domain/retirement_annex.h"
#include "tests/domain/verdicts.h"

namespace unioncare {
namespace {

using absl::CivilDay;
using absl::CivilMonth;

constexpr UnionId kUnion{2};
constexpr MemberId kMember{7};
const CivilDay kToday(2026, 11, 22);

std::string Text(CivilMonth month) {
  return absl::StrFormat("%04d-%02d", month.year(), month.month());
}
CivilMonth MonthOf(const std::string& text) {
  return CivilMonth(std::stoi(text.substr(0, 4)), std::stoi(text.substr(5)));
}

struct Table {
  const char* name;
  Sex sex;
  PostCategory post;
  int age;       // of before
  int age_after;
};
constexpr Table kTables[] = {{"man", Sex::kMale, PostCategory::kUnspecified, 60, 63},
                             {"officer", Sex::kFemale, PostCategory::kOfficer, 55, 58},
                             {"worker", Sex::kFemale, PostCategory::kWorker, 50, 55}};

struct Age {
  int years = 0, months = 0;
  std::string retires;
};

// The tables of the annex, month by month; before them the age of before, behind them the last one.
std::map<std::string, Age> Annex(const Table& table) {
  std::map<std::string, Age> months;
  for (const testing::AnnexRun& run : testing::kRetirementAnnex) {
    if (std::string(run.table) != table.name) continue;
    CivilMonth retires = MonthOf(run.first_retirement);
    for (CivilMonth birth = MonthOf(run.first_birth); birth <= MonthOf(run.last_birth); ++birth) {
      months[Text(birth)] = {run.age_years, run.age_months, Text(retires++)};
    }
    EXPECT_EQ(Text(retires - 1), run.last_retirement) << run.first_birth;
  }
  const std::string first = months.begin()->first, last = months.rbegin()->first;
  for (CivilMonth birth(1960, 1); birth <= CivilMonth(1990, 12); ++birth) {
    const std::string text = Text(birth);
    if (text >= first && text <= last) continue;
    const int years = text < first ? table.age : table.age_after;
    months[text] = {years, 0, absl::StrCat(birth.year() + years, text.substr(4))};
  }
  return months;
}

TEST(RetirementSchedule, EqualsTheAnnexForEveryMonthOfBirth) {
  for (const Table& table : kTables) {
    const std::map<std::string, Age> annex = Annex(table);
    EXPECT_EQ(annex.size(), 31u * 12) << table.name;
    for (const auto& [text, age] : annex) {
      SCOPED_TRACE(absl::StrCat(table.name, " ", text));
      const RetirementRule* rule =
          RuleFor(PublishedRetirementRules(), table.sex, table.post, kToday);
      ASSERT_NE(rule, nullptr);
      const CivilMonth birth = MonthOf(text);
      EXPECT_EQ(Text(RetirementMonth(*rule, birth)), age.retires);
      EXPECT_EQ(12 * rule->base_age_years + DelayMonths(*rule, birth),
                12 * age.years + age.months);
      EXPECT_EQ(BirthMonthOf(*rule, MonthOf(age.retires)), birth);
      const StatutoryRetirement lawful = StatutoryFor(*rule, CivilDay(birth) + 14);
      EXPECT_EQ(lawful.reached_on, CivilDay(MonthOf(age.retires)) + 14);
      EXPECT_EQ(lawful.last_day, CivilDay(MonthOf(age.retires) + 1) - 1);
    }
  }
}

TEST(RetirementSchedule, LeavesNobodyOutAndCountsNobodyTwice) {
  for (const Table& table : kTables) {
    const RetirementRule* rule = RuleFor(PublishedRetirementRules(), table.sex, table.post, kToday);
    for (CivilMonth month(2015, 1); month <= CivilMonth(2055, 12); ++month) {
      const std::optional<CivilMonth> birth = BirthMonthOf(*rule, month);
      if (birth.has_value()) {
        EXPECT_EQ(RetirementMonth(*rule, *birth), month);
      }
    }
    for (CivilMonth birth(1955, 1); birth <= CivilMonth(1999, 12); ++birth) {
      EXPECT_LT(RetirementMonth(*rule, birth), RetirementMonth(*rule, birth + 1));
    }
  }
}

TEST(RetirementSchedule, AnAgeIsReachedOnTheLastDayOfAShorterMonth) {
  const RetirementRule* man =
      RuleFor(PublishedRetirementRules(), Sex::kMale, PostCategory::kUnspecified, kToday);
  // Born on 31 January 1965: 60 years and one month are reached in a month of 28 days.
  EXPECT_EQ(StatutoryFor(*man, CivilDay(1965, 1, 31)).reached_on, CivilDay(2025, 2, 28));
  EXPECT_EQ(StatutoryFor(*man, CivilDay(1965, 2, 1)).reached_on, CivilDay(2025, 3, 1));
  EXPECT_EQ(StatutoryFor(*man, CivilDay(1968, 2, 29)).reached_on, CivilDay(2028, 12, 29));
}

TEST(RetirementSchedule, AgreementReachesThreeYearsEitherWayButNotBelowTheAgeOfBefore) {
  const RetirementRule* man =
      RuleFor(PublishedRetirementRules(), Sex::kMale, PostCategory::kUnspecified, kToday);
  const StatutoryRetirement early = StatutoryFor(*man, CivilDay(1966, 5, 10));
  EXPECT_EQ(early.earliest, CivilDay(2026, 5, 10)) << "sixty";
  EXPECT_EQ(early.latest, CivilDay(2029, 10, 31));
  const StatutoryRetirement whole = StatutoryFor(*man, CivilDay(1980, 5, 10));
  EXPECT_EQ(whole.earliest, CivilDay(2040, 5, 10));
  EXPECT_EQ(whole.latest, CivilDay(2046, 5, 31));
}

TEST(RetirementSchedule, ALaterDecisionHoldsFromItsDay) {
  const auto rules = ParseRetirementRules(
      "header\n2025-01-01,MALE,ANY,60,1965-01,4,36,36\n2035-01-01,MALE,ANY,60,1965-01,4,60,36\n");
  ASSERT_TRUE(rules.ok()) << rules.status();
  const auto most = [&](CivilDay today) {
    return RuleFor(*rules, Sex::kMale, PostCategory::kOfficer, today)->delay_months_max;
  };
  EXPECT_EQ(most(CivilDay(2024, 12, 31)), 36);
  EXPECT_EQ(most(CivilDay(2034, 12, 31)), 36);
  EXPECT_EQ(most(CivilDay(2035, 1, 1)), 60);
  EXPECT_EQ(RuleFor(*rules, Sex::kFemale, PostCategory::kOfficer, kToday), nullptr);
  EXPECT_EQ(RuleFor(*rules, Sex::kUnspecified, PostCategory::kOfficer, kToday), nullptr);
}

TEST(RetirementSchedule, ADamagedTableIsRefused) {
  for (const char* line :
       {"2025-01-01,MALE,ANY,60,1965-01,4,36", "2025-01-01,OTHER,ANY,60,1965-01,4,36,36",
        "2025-01-01,FEMALE,OTHER,55,1970-01,4,36,36", "2025-13-01,MALE,ANY,60,1965-01,4,36,36",
        "2025-01-01,MALE,ANY,60,1965-1x,4,36,36", "2025-01-01,MALE,ANY,60,1965-01,1,36,36",
        ""}) {
    EXPECT_FALSE(ParseRetirementRules(absl::StrCat("header\n", line, "\n")).ok()) << line;
  }
}

Member Person(Sex sex, std::optional<CivilDay> birth) {
  Member member;
  member.id = kMember;
  member.sex = sex;
  member.birth_date = birth;
  return member;
}

TEST(ExpectedRetirement, SaysFromWhatItFollows) {
  const auto expect = [](const Member& member, const RetirementFacts& facts = {}) {
    return Expect(PublishedRetirementRules(), member, facts, kToday);
  };
  const CivilDay birth(1971, 4, 20);
  ExpectedRetirement found = expect(Person(Sex::kFemale, birth));
  EXPECT_EQ(found.basis, RetirementBasis::kSchedule);
  EXPECT_EQ(found.on, CivilDay(2026, 8, 31));
  EXPECT_TRUE(found.post_assumed);
  found = expect(Person(Sex::kFemale, birth), {.post = PostCategory::kWorker});
  EXPECT_EQ(found.basis, RetirementBasis::kOriginalAge);
  EXPECT_EQ(found.on, CivilDay(2021, 4, 30));
  EXPECT_FALSE(found.post_assumed);
  found = expect(Person(Sex::kMale, birth));
  EXPECT_EQ(found.on, CivilDay(2032, 11, 30));
  EXPECT_FALSE(found.post_assumed);
  EXPECT_EQ(expect(Person(Sex::kUnspecified, birth)).basis, RetirementBasis::kCannotCompute);
  EXPECT_EQ(expect(Person(Sex::kMale, std::nullopt)).basis, RetirementBasis::kCannotCompute);
  EXPECT_FALSE(expect(Person(Sex::kMale, std::nullopt)).on.has_value());
  found = expect(Person(Sex::kUnspecified, std::nullopt), {.hr_on = CivilDay(2027, 1, 31)});
  EXPECT_EQ(found.basis, RetirementBasis::kHrDate);
  EXPECT_EQ(found.on, CivilDay(2027, 1, 31));
  EXPECT_FALSE(found.beyond_elastic) << "nothing to compare with";
}

TEST(ExpectedRetirement, TheDayOfThePersonnelOfficeIsMarkedBeyondAgreement) {
  const Member man = Person(Sex::kMale, CivilDay(1966, 5, 10));  // 2026-05-10 to 2029-10-31
  for (const auto& [day, beyond] :
       {std::pair(CivilDay(2026, 5, 9), true), {CivilDay(2026, 5, 10), false},
        {CivilDay(2029, 10, 31), false}, {CivilDay(2029, 11, 1), true}}) {
    const auto found =
        Expect(PublishedRetirementRules(), man, RetirementFacts{.hr_on = day}, kToday);
    EXPECT_EQ(found.on, day);
    EXPECT_EQ(found.beyond_elastic, beyond) << day;
  }
}

TEST(ExpectedRetirement, IsOfThoseInServiceOnTheRegister) {
  Member member = Person(Sex::kMale, CivilDay(1966, 5, 10));
  for (const auto& [state, still] :
       {std::pair(MemberState::kActive, true), {MemberState::kSuspended, true},
        {MemberState::kKept, true}, {MemberState::kTransferred, false},
        {MemberState::kLeft, false}, {MemberState::kDeceased, false},
        {MemberState::kMerged, false}}) {
    member.state = state;
    EXPECT_EQ(StillToRetire(member), still);
  }
  member.state = MemberState::kActive;
  member.retired_on = kToday;
  EXPECT_FALSE(StillToRetire(member));
}

TEST(SetRetirementDate, RefusesInTheOrderWritten) {
  SetRetirementDate command{.union_id = kUnion, .member = kMember};
  std::optional<Member> member;
  RetirementFacts current{.member = kMember, .version = 2};
  const auto decide = [&] {
    return ReasonOf(
        Decide(command, member, current, PublishedRetirementRules(), kToday).status());
  };
  EXPECT_EQ(decide(), "FIELD_REQUIRED etag");
  command.etag = "old";
  EXPECT_EQ(decide(), "FIELD_REQUIRED reason");
  command.reason = "弹性延迟";
  EXPECT_EQ(decide(), "NOT_FOUND name");
  member = Person(Sex::kMale, CivilDay(1966, 5, 10));
  member->state = MemberState::kMerged;
  member->merged_into = MemberId{9};
  EXPECT_EQ(decide(), "MEMBER_MERGED name");
  member->merged_into = std::nullopt;
  member->state = MemberState::kDeceased;
  EXPECT_EQ(decide(), "ETAG_MISMATCH etag");
  command.etag = EtagOfVersion(2);
  EXPECT_EQ(decide(), "DEATH_FINAL name");
  member->state = MemberState::kActive;
  member->retired_on = kToday;
  EXPECT_EQ(decide(), "ALREADY_RETIRED name");
  member->retired_on = std::nullopt;
  command.on = CivilDay(1966, 5, 9);
  EXPECT_EQ(decide(), "DATE_BEFORE_BIRTH on");
  // The lawful day is 2026-10-31.
  for (const auto& [day, reason] :
       {std::pair(CivilDay(2016, 9, 30), "NUMBER_OUT_OF_RANGE on"), {CivilDay(2016, 10, 1), ""},
        {CivilDay(2036, 10, 31), ""}, {CivilDay(2036, 11, 1), "NUMBER_OUT_OF_RANGE on"}}) {
    command.on = day;
    EXPECT_EQ(decide(), reason) << day;
  }
  command.on = std::nullopt;
  EXPECT_EQ(decide(), "") << "taken back";
}

TEST(SetPostCategory, KeepsTheDayThatWasSet) {
  const RetirementFacts current{.member = kMember, .hr_on = CivilDay(2027, 1, 31), .version = 1};
  const SetPostCategory command{.union_id = kUnion,
                                .member = kMember,
                                .etag = EtagOfVersion(1),
                                .post = PostCategory::kWorker,
                                .reason = "食堂工作"};
  const auto decided =
      Decide(command, Person(Sex::kFemale, CivilDay(1975, 3, 1)), current);
  ASSERT_TRUE(decided.ok()) << decided.status();
  EXPECT_EQ(decided->hr_on, CivilDay(2027, 1, 31));
  EXPECT_EQ(decided->post, PostCategory::kWorker);
  EXPECT_EQ(decided->reason, "食堂工作");
}

// Before, after, whether a case goes with it already, and what is to be done.
TEST(Farewell, FollowsTheRegister) {
  const CivilDay lately(2026, 10, 31), other(2026, 9, 30);
  const auto retired = [](RetireKind kind, std::optional<CivilDay> on,
                          MemberState state = MemberState::kActive) {
    Member member = Person(Sex::kMale, CivilDay(1966, 5, 10));
    member.retire_kind = kind;
    member.retired_on = on;
    member.state = state;
    return member;
  };
  using K = RetireKind;
  using S = FarewellStep;
  const Member none = retired(K::kUnspecified, std::nullopt);
  const struct {
    const char* what;
    Member before, after;
    bool linked;
    FarewellStep wanted;
  } kRows[] = {
      {"retires", none, retired(K::kRetirement, lately), false, S::kOpen},
      {"on the last day that counts", none, retired(K::kRetirement, kToday - 92), false, S::kOpen},
      {"longer ago", none, retired(K::kRetirement, kToday - 93), false, S::kNone},
      {"resigns", none, retired(K::kResignation, lately), false, S::kOpen},
      {"leaves before the age", none, retired(K::kInternal, lately), false, S::kNone},
      {"and then retires", retired(K::kInternal, other), retired(K::kRetirement, lately), false,
       S::kOpen},
      {"the same again", retired(K::kRetirement, lately), retired(K::kRetirement, lately), true,
       S::kNone},
      {"another kind", retired(K::kRetirement, lately), retired(K::kResignation, lately), true,
       S::kNone},
      {"another kind, of old", retired(K::kRetirement, lately), retired(K::kVeteran, lately), false,
       S::kNone},
      {"another day", retired(K::kRetirement, lately), retired(K::kRetirement, other), true,
       S::kMove},
      {"taken back", retired(K::kRetirement, lately), none, true, S::kTakeBack},
      {"taken back, without a case", retired(K::kRetirement, lately), none, false, S::kNone},
      {"was no retirement", retired(K::kRetirement, lately), retired(K::kInternal, lately), true,
       S::kTakeBack},
      {"of the dead", none, retired(K::kRetirement, lately, MemberState::kDeceased), false,
       S::kNone},
  };
  for (const auto& row : kRows) {
    EXPECT_EQ(FarewellFor(row.before, row.after, row.linked, kToday), row.wanted) << row.what;
  }
}

TEST(Farewell, IsTheNearestCaseThatWasNotAnError) {
  const auto of = [](int64_t id, CivilDay day, CaseState state,
                     Occasion occasion = Occasion::kRetirement) {
    Case made;
    made.id = CaseId{id};
    made.event_on = day;
    made.state = state;
    made.occasion = occasion;
    return made;
  };
  const CivilDay day(2026, 10, 31);
  const auto among = [&](std::vector<Case> cases) {
    const Case* found = FarewellAmong(cases, day);
    return found == nullptr ? 0 : Number(found->id);
  };
  EXPECT_EQ(among({}), 0);
  EXPECT_EQ(among({of(1, day, CaseState::kCancelled), of(2, day, CaseState::kRejected)}), 0);
  EXPECT_EQ(among({of(1, day, CaseState::kReported, Occasion::kTalk)}), 0);
  EXPECT_EQ(among({of(1, day - 183, CaseState::kClosed)}), 1);
  EXPECT_EQ(among({of(1, day - 184, CaseState::kClosed)}), 0);
  EXPECT_EQ(among({of(1, day - 20, CaseState::kReported), of(2, day + 5, CaseState::kVisited)}), 2);
}

}  // namespace
}  // namespace unioncare
