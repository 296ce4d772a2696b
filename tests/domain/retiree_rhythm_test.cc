// Tests of when calls and visits fall due, and of what people record about contact.
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"
#include "service/domain/retirees.h"

namespace unioncare {
namespace {

using Day = absl::CivilDay;

constexpr Day kDay(2026, 11, 22);

CareDecision Asking(int call, int visit, std::vector<VisitDay> days = {}, bool any = false) {
  CareDecision decision;
  decision.tier = RetireeTier::kR2;
  decision.contact_every_days = call;
  decision.visit_every_days = visit;
  decision.visit_on = std::move(days);
  decision.visit_on_any = any;
  return decision;
}

std::string Next(const CareDecision& decision, const ContactHistory& history,
                 const CareFacts& facts = {}) {
  const NextContact next = NextOf(decision, facts, history);
  return absl::StrCat(next.call_on.has_value() ? IsoDay(*next.call_on) : "-", " ",
                      next.visit_on.has_value() ? IsoDay(*next.visit_on) : "-");
}

TEST(Rhythm, CountsFromTheLastContactOrFromTheBeginning) {
  EXPECT_EQ(Next(Asking(31, 92), {.since = kDay}), "2026-12-23 2027-02-22");
  EXPECT_EQ(Next(Asking(31, 92), {kDay, kDay + 10, std::nullopt}), "2027-01-02 2027-02-22");
  EXPECT_EQ(Next(Asking(31, 92), {kDay, kDay + 10, kDay + 10}), "2027-01-02 2027-03-04");
  EXPECT_EQ(Next(Asking(0, 0), {.since = kDay}), "- -");
  EXPECT_EQ(Next(CareDecision{}, {.since = kDay}), "- -") << "no tier";
}

TEST(Rhythm, AVisitIsOwedOnEachDayOfTheYearAndPaidUpToFifteenDaysBefore) {
  const CareDecision decision = Asking(
      0, 0, {VisitDay::kSpringFestival, VisitDay::kDoubleNinth, VisitDay::kPartyDay});
  // 2027: Spring Festival on 6 February, Double Ninth on 8 October.
  EXPECT_EQ(Next(decision, {.since = kDay}), "- 2027-02-06");
  EXPECT_EQ(Next(decision, {kDay, {}, Day(2027, 1, 21)}), "- 2027-02-06") << "16 days before";
  EXPECT_EQ(Next(decision, {kDay, {}, Day(2027, 1, 22)}), "- 2027-07-01") << "15 days before";
  EXPECT_EQ(Next(decision, {kDay, {}, Day(2027, 2, 20)}), "- 2027-07-01") << "late, but paid";
  EXPECT_EQ(Next(decision, {kDay, {}, Day(2027, 7, 1)}), "- 2027-10-08");
  EXPECT_EQ(Next(decision, {kDay, {}, Day(2027, 10, 9)}), "- 2028-01-26");
  // On the day itself it is still due.
  EXPECT_EQ(Next(decision, {.since = Day(2027, 2, 6)}), "- 2027-02-06");
  EXPECT_EQ(Next(decision, {.since = Day(2027, 2, 7)}), "- 2027-07-01");
}

TEST(Rhythm, OneOfTheDaysIsEnoughWhereThePolicySaysSo) {
  const CareDecision decision =
      Asking(0, 0, {VisitDay::kSpringFestival, VisitDay::kDoubleNinth}, true);
  EXPECT_EQ(Next(decision, {.since = kDay}), "- 2027-10-08") << "by the last of the year";
  EXPECT_EQ(Next(decision, {kDay, {}, Day(2027, 2, 1)}), "- 2028-10-26");
  EXPECT_EQ(Next(decision, {kDay, {}, Day(2027, 1, 10)}), "- 2027-10-08") << "before the first";
  EXPECT_EQ(Next(decision, {kDay, {}, Day(2027, 5, 1)}), "- 2028-10-26") << "between the two";
}

TEST(Rhythm, TheEarlierOfDaysAndIntervalCounts) {
  const CareDecision decision = Asking(92, 184, {VisitDay::kSpringFestival});
  EXPECT_EQ(Next(decision, {.since = kDay}), "2027-02-22 2027-02-06");
  EXPECT_EQ(Next(decision, {kDay, Day(2027, 2, 5), Day(2027, 2, 5)}), "2027-05-08 2027-08-08");
}

TEST(Rhythm, KnowsEveryDay) {
  CareFacts facts;
  facts.birth_date = Day(1940, 2, 29);
  facts.retired_on = Day(2026, 9, 1);
  struct Row {
    VisitDay day;
    int year;
    const char* wanted;
  };
  const Row rows[] = {{VisitDay::kNewYear, 2027, "2027-01-01"},
                      {VisitDay::kSpringFestival, 2026, "2026-02-17"},
                      {VisitDay::kDoubleNinth, 2026, "2026-10-18"},
                      {VisitDay::kPartyDay, 2026, "2026-07-01"},
                      {VisitDay::kNationalDay, 2026, "2026-10-01"},
                      {VisitDay::kBirthday, 2027, "2027-02-28"},
                      {VisitDay::kBirthday, 2028, "2028-02-29"},
                      {VisitDay::kWinter, 2026, "2026-01-31"},
                      {VisitDay::kSummer, 2026, "2026-07-31"},
                      {VisitDay::kRetirement, 2026, "2026-09-01"},
                      {VisitDay::kRetirement, 2027, "-"},
                      {VisitDay::kUnspecified, 2027, "-"}};
  for (const Row& row : rows) {
    const std::optional<Day> day = VisitDayIn(row.day, row.year, facts);
    EXPECT_EQ(day.has_value() ? IsoDay(*day) : "-", row.wanted) << static_cast<int>(row.day);
  }
  EXPECT_EQ(VisitDayIn(VisitDay::kBirthday, 2027, CareFacts{}), std::nullopt);
  // The whole of January and of July counts for their days.
  EXPECT_EQ(Next(Asking(0, 0, {VisitDay::kWinter}), {kDay, {}, Day(2027, 1, 1)}), "- 2028-01-31");
  EXPECT_EQ(Next(Asking(0, 0, {VisitDay::kWinter}), {kDay, {}, Day(2026, 12, 31)}),
            "- 2027-01-31");
  // A farewell is owed once.
  EXPECT_EQ(Next(Asking(0, 0, {VisitDay::kRetirement}), {.since = Day(2026, 9, 1)}, facts),
            "- 2026-09-01");
  EXPECT_EQ(Next(Asking(0, 0, {VisitDay::kRetirement}), {Day(2026, 9, 1), {}, Day(2026, 9, 1)},
                 facts),
            "- -");
}

TEST(Rhythm, BeginsWithTheRetirementWhenThatWasNotLongAgo) {
  CareFacts facts;
  EXPECT_EQ(RhythmBegins(facts, kDay), kDay);
  facts.retired_on = kDay - kLateRecordDays;
  EXPECT_EQ(RhythmBegins(facts, kDay), kDay - kLateRecordDays);
  facts.retired_on = kDay - kLateRecordDays - 1;
  EXPECT_EQ(RhythmBegins(facts, kDay), kDay);
}

// "REASON field" of the first refusal, or "" when there is none.
template <class T>
std::string Refused(const absl::StatusOr<T>& decided) {
  return decided.ok() ? "" : std::string(InfoOf(RefusalsOf(decided.status())[0].reason).name);
}
std::string Refused(const absl::Status& status) {
  return status.ok() ? "" : std::string(InfoOf(RefusalsOf(status)[0].reason).name);
}

TEST(Veterans, JoinedByTheLastDayOfSeptember1949) {
  const auto check = [](RetireKind kind, std::optional<Day> joined, std::optional<Day> born) {
    return Refused(CheckVeteran("joined_on", kind, joined, born));
  };
  EXPECT_EQ(check(RetireKind::kVeteran, Day(1949, 9, 30), Day(1930, 1, 1)), "");
  EXPECT_EQ(check(RetireKind::kVeteran, Day(1949, 10, 1), Day(1930, 1, 1)), "VETERAN_DATE");
  EXPECT_EQ(check(RetireKind::kVeteran, std::nullopt, Day(1930, 1, 1)), "VETERAN_DATE");
  EXPECT_EQ(check(RetireKind::kVeteran, Day(1929, 12, 31), Day(1930, 1, 1)), "DATE_BEFORE_BIRTH");
  EXPECT_EQ(check(RetireKind::kRetirement, std::nullopt, std::nullopt), "");
  EXPECT_EQ(check(RetireKind::kRetirement, Day(1955, 1, 1), std::nullopt), "");
}

TEST(FactsOfLiving, AreTakenOneByOne) {
  const RetireeFacts before{.living = LivingMode::kAlone, .lives_away = true, .city = "成都"};
  const auto decide = [&](std::vector<std::string> mask, RetireeFacts facts,
                          const char* etag = "3", RetireKind kind = RetireKind::kRetirement) {
    Member member;
    member.retire_kind = kind;
    return Decide(RecordRetireeFacts{etag, std::move(mask), facts}, before, member, 3);
  };
  const std::string etag = EtagOfVersion(3);
  const auto ok = decide({"mobility"}, {.mobility = Mobility::kPartly}, etag.c_str());
  ASSERT_TRUE(ok.ok()) << ok.status();
  EXPECT_EQ(ok->living, LivingMode::kAlone);
  EXPECT_EQ(ok->mobility, Mobility::kPartly);
  EXPECT_EQ(ok->city, "成都");
  const auto back = decide({"lives_away"}, {}, etag.c_str());
  ASSERT_TRUE(back.ok());
  EXPECT_EQ(back->city, "") << "whoever comes back lives in no other city";
  EXPECT_EQ(Refused(decide({"living"}, {}, "")), "FIELD_REQUIRED");
  EXPECT_EQ(Refused(decide({}, {}, etag.c_str())), "FIELD_REQUIRED");
  EXPECT_EQ(Refused(decide({"phone"}, {}, etag.c_str())), "UPDATE_MASK_UNKNOWN");
  EXPECT_EQ(Refused(decide({"living"}, {}, "other")), "ETAG_MISMATCH");
  EXPECT_EQ(Refused(decide({"quiet_from"}, {.quiet_from = 720}, etag.c_str())), "QUIET_HOURS");
  EXPECT_EQ(Refused(decide({"quiet_from", "quiet_to"}, {.quiet_from = 720, .quiet_to = 720},
                           etag.c_str())),
            "QUIET_HOURS");
  EXPECT_EQ(Refused(decide({"*"}, {.city = "成都"}, etag.c_str())), "RETIREE_CITY");
  EXPECT_EQ(Refused(decide({"revolution_joined_on"}, {.revolution_joined_on = Day(1950, 1, 1)},
                           etag.c_str(), RetireKind::kVeteran)),
            "VETERAN_DATE");
}

TEST(Overrides, AreRefusedInOrder) {
  ContactTier row;
  row.origin.policy_valid_from = Day(2026, 1, 1);
  row.tier = RetireeTier::kR1;
  const std::string etag = EtagOfVersion(1);
  const auto decide = [&](SetTierOverride command, std::optional<TierOverride> open = {}) {
    return Decide(command, {row}, open, 1, kDay);
  };
  const SetTierOverride sound{etag, RetireeTier::kR1, "近况", kDay};
  const auto given = decide(sound);
  ASSERT_TRUE(given.ok()) << given.status();
  EXPECT_EQ(given->from_on, kDay);
  EXPECT_EQ(given->until_on, kDay);
  EXPECT_EQ(Refused(decide({"", RetireeTier::kR1, "近况", kDay})), "FIELD_REQUIRED");
  EXPECT_EQ(Refused(decide({etag, RetireeTier::kUnspecified, "近况", kDay})), "FIELD_REQUIRED");
  EXPECT_EQ(Refused(decide({etag, RetireeTier::kR1, "", kDay})), "FIELD_REQUIRED");
  EXPECT_EQ(Refused(decide({"x", RetireeTier::kR1, "近况", kDay - 1})), "ETAG_MISMATCH");
  EXPECT_EQ(Refused(decide({etag, RetireeTier::kR1, "近况", kDay - 1})), "DATE_BEFORE_START");
  EXPECT_EQ(Refused(decide({etag, RetireeTier::kR1, "近况", kDay + 366})), "");
  EXPECT_EQ(Refused(decide({etag, RetireeTier::kR1, "近况", kDay + 367})), "PERIOD_TOO_LONG");
  EXPECT_EQ(Refused(decide({etag, RetireeTier::kRx, "近况", kDay})), "TIER_OWN_FACT");
  EXPECT_EQ(Refused(decide({etag, RetireeTier::kR2, "近况", kDay})), "TIER_NOT_IN_FORCE");
  EXPECT_EQ(Refused(decide(sound, *given)), "TIER_OVERRIDE_OPEN");
  EXPECT_TRUE(IsOpen(*given, kDay));
  EXPECT_FALSE(IsOpen(*given, kDay + 1)) << "it ends by itself";
  const auto end = [&](const char* reason, std::optional<TierOverride> open) {
    return Decide(EndTierOverride{etag, reason}, open, 1, kDay);
  };
  EXPECT_EQ(Refused(end("", *given)), "FIELD_REQUIRED");
  EXPECT_EQ(Refused(end("已恢复", std::nullopt)), "TIER_OVERRIDE_NONE");
  const auto ended = end("已恢复", *given);
  ASSERT_TRUE(ended.ok());
  EXPECT_EQ(ended->ended_on, kDay - 1);
  EXPECT_FALSE(IsOpen(*ended, kDay));
}

TEST(Pairs, AreTwoOthersWhoAreThere) {
  const auto person = [](int64_t id, MemberState state = MemberState::kActive, int paired = 0) {
    return ContactPerson{MemberId{id}, state, true, paired};
  };
  const std::string etag = EtagOfVersion(0);
  const auto decide = [&](std::optional<ContactPerson> contact, std::optional<ContactPerson> deputy,
                          const ContactPair& before = {}) {
    return Decide(SetContactPair{etag, contact, deputy}, before, UnionId{2}, MemberId{1}, 0);
  };
  const auto pair = decide(person(2), person(3));
  ASSERT_TRUE(pair.ok()) << pair.status();
  EXPECT_EQ(pair->contact, MemberId{2});
  EXPECT_EQ(pair->deputy, MemberId{3});
  EXPECT_EQ(Refused(decide(std::nullopt, person(3))), "FIELD_REQUIRED");
  EXPECT_EQ(Refused(decide(ContactPerson{MemberId{9}}, std::nullopt)), "NOT_FOUND");
  EXPECT_EQ(Refused(decide(person(1), std::nullopt)), "CONTACT_SELF");
  EXPECT_EQ(Refused(decide(person(2), person(1))), "CONTACT_SELF");
  EXPECT_EQ(Refused(decide(person(2), person(2))), "CONTACT_TWICE");
  EXPECT_EQ(Refused(decide(person(2, MemberState::kLeft), std::nullopt)), "RESPONSIBLE_GONE");
  EXPECT_EQ(Refused(decide(person(2), person(3, MemberState::kDeceased))), "RESPONSIBLE_GONE");
  const int most = kPairedMax;
  EXPECT_EQ(Refused(decide(person(2, MemberState::kActive, most - 1), std::nullopt)), "");
  EXPECT_EQ(Refused(decide(person(2, MemberState::kActive, most), std::nullopt)), "CONTACT_FULL");
  EXPECT_EQ(Refused(decide(person(2, MemberState::kActive, most), std::nullopt, *pair)), "")
      << "of whom it is the contact already";
  const auto nobody = decide(std::nullopt, std::nullopt, *pair);
  ASSERT_TRUE(nobody.ok());
  EXPECT_EQ(nobody->contact, std::nullopt);
}

TEST(Handovers, PutOneInThePlaceOfAnother) {
  const MemberId self{1}, from{2}, to{3}, third{4};
  const auto handed = [&](const ContactPair& pair) -> std::string {
    const std::optional<ContactPair> after = Handed(pair, self, from, to);
    if (!after.has_value()) return "-";
    return absl::StrCat(Number(after->contact.value_or(MemberId{0})), " ",
                        Number(after->deputy.value_or(MemberId{0})));
  };
  EXPECT_EQ(handed({from, third}), "3 4");
  EXPECT_EQ(handed({third, from}), "4 3");
  EXPECT_EQ(handed({from, to}), "-") << "is the deputy already";
  EXPECT_EQ(handed({third, std::nullopt}), "-");
  EXPECT_EQ(Handed({from, std::nullopt}, to, from, to), std::nullopt) << "is the person";
  const auto decide = [](ContactPerson one, ContactPerson other) {
    return Refused(Decide(HandOverContacts{UnionId{2}, one, other}));
  };
  const ContactPerson leaver{from, MemberState::kLeft, true, 40};
  EXPECT_EQ(decide(leaver, {to, MemberState::kActive, true, 20}), "");
  EXPECT_EQ(decide({from}, {to, MemberState::kActive, true, 0}), "NOT_FOUND");
  EXPECT_EQ(decide(leaver, {to}), "NOT_FOUND");
  EXPECT_EQ(decide(leaver, leaver), "CONTACT_TWICE");
  EXPECT_EQ(decide(leaver, {to, MemberState::kLeft, true, 0}), "RESPONSIBLE_GONE");
  EXPECT_EQ(decide(leaver, {to, MemberState::kActive, true, 21}), "CONTACT_FULL");
}

}  // namespace
}  // namespace unioncare
