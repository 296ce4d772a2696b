// To what a birthday entitles, and what may be recorded for it.
#include "service/domain/birthday_gifts.h"

#include "gtest/gtest.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

using Day = absl::CivilDay;

const BirthdayRules kRules;

Birthday Solar(int month, int day, LeapDayRule rule = LeapDayRule::kUnspecified) {
  return {.kind = BirthdayKind::kSolarDeclared, .month = month, .day = day, .leap_day = rule};
}
Birthday Lunar(int month, int day, bool leap = false,
               LeapMonthRule rule = LeapMonthRule::kUnspecified) {
  return {.kind = BirthdayKind::kLunar, .month = month, .day = day, .leap = leap,
          .leap_month = rule};
}
std::string ReasonOf(const absl::Status& status) {
  const std::vector<Refusal> refusals = RefusalsOf(status);
  return refusals.empty() ? status.ToString() : InfoOf(refusals[0].reason).name;
}

TEST(DomainEdges16, Case1WhoJoinsInTheMonthOfTheBirthday) {
  const MembershipFacts joined{.joined_on = Day(2026, 6, 10)};
  const auto judged = [&](Day day) {
    return Entitle({.occurrence = {day, 2026}, .membership = MembershipOnDay(joined, day)}, kRules);
  };
  EXPECT_EQ(judged(Day(2026, 6, 5)).note, BirthdayNote::kNotYetMember);
  EXPECT_EQ(judged(Day(2026, 6, 10)).state, BirthdayGiftState::kOwed);
  EXPECT_EQ(judged(Day(2026, 6, 15)).state, BirthdayGiftState::kOwed);
}

TEST(DomainEdges16, Case3AChangeToTheLunarCalendarAfterTheSolarGift) {
  // Given for 2026-02-10; the lunar birthdays of the same year are settled by it.
  const std::vector<GiftMark> gifts = {{.id = BirthdayGiftId{1},
                                        .entitlement_year = 2026,
                                        .day = Day(2026, 2, 10),
                                        .state = BirthdayGiftState::kGiven}};
  const auto judged = [&](const Occurrence& occurrence) {
    return Entitle({.occurrence = occurrence, .gifts = gifts}, kRules);
  };
  EXPECT_EQ(judged({Day(2026, 5, 20), 2026}).state, BirthdayGiftState::kGiven);
  EXPECT_EQ(judged({Day(2027, 1, 20), 2026}).state, BirthdayGiftState::kGiven);
  // One of the lunar year 2025 that comes after it is a second gift of the same winter.
  EXPECT_EQ(judged({Day(2026, 2, 15), 2025}).note, BirthdayNote::kGivenBeforeChange);
  EXPECT_EQ(judged({Day(2025, 8, 12), 2025}).note, BirthdayNote::kGivenBeforeChange);
  EXPECT_EQ(judged({Day(2025, 8, 11), 2025}).state, BirthdayGiftState::kOwed);
  EXPECT_EQ(judged({Day(2027, 2, 8), 2027}).state, BirthdayGiftState::kOwed);
}

TEST(Entitlement, IsDecidedInThisOrder) {
  const std::vector<GiftMark> gift = {{.id = BirthdayGiftId{7},
                                       .entitlement_year = 2026,
                                       .day = Day(2026, 6, 5),
                                       .state = BirthdayGiftState::kSigned}};
  BirthdayRules without = kRules;
  without.exclude_retirees = true;
  const Occurrence first{Day(2026, 6, 5), 2026};
  const Occurrence second{Day(2026, 7, 5), 2026, true};
  EXPECT_EQ(Entitle({.occurrence = second, .gifts = gift}, kRules).note,
            BirthdayNote::kSecondOccurrence);
  const Entitlement given =
      Entitle({.occurrence = first, .membership = MembershipOn::kNoLonger, .gifts = gift}, kRules);
  EXPECT_EQ(given.state, BirthdayGiftState::kSigned);
  EXPECT_EQ(given.gift, BirthdayGiftId{7});
  EXPECT_EQ(Entitle({.occurrence = first, .membership = MembershipOn::kNoLonger, .retired = true},
                    without)
                .note,
            BirthdayNote::kNoLongerMember);
  EXPECT_EQ(Entitle({.occurrence = first, .retired = true}, without).note, BirthdayNote::kRetiree);
  EXPECT_EQ(Entitle({.occurrence = first, .retired = true}, kRules).state,
            BirthdayGiftState::kOwed);
}

TEST(Entitlement, IsOneOverAMoveBetweenUnions) {
  const std::vector<GiftMark> elsewhere = {{.id = BirthdayGiftId{7},
                                            .entitlement_year = 2026,
                                            .day = Day(2026, 6, 5),
                                            .state = BirthdayGiftState::kSigned,
                                            .elsewhere = true}};
  const auto judged = [&](const Occurrence& occurrence) {
    return Entitle({.occurrence = occurrence, .gifts = elsewhere}, kRules);
  };
  EXPECT_EQ(judged({Day(2026, 6, 5), 2026}).note, BirthdayNote::kGivenElsewhere);
  EXPECT_EQ(judged({Day(2026, 6, 5), 2026}).gift, std::nullopt);
  EXPECT_EQ(judged({Day(2026, 9, 1), 2025}).note, BirthdayNote::kGivenBeforeChange);
  EXPECT_EQ(judged({Day(2027, 6, 5), 2027}).state, BirthdayGiftState::kOwed);
  // A gift of this union, where there is one, says more.
  std::vector<GiftMark> both = elsewhere;
  both.insert(both.begin(), {.id = BirthdayGiftId{3},
                             .entitlement_year = 2026,
                             .day = Day(2026, 6, 5),
                             .state = BirthdayGiftState::kPrepared});
  const Entitlement own = Entitle({.occurrence = {Day(2026, 6, 5), 2026}, .gifts = both}, kRules);
  EXPECT_EQ(own.state, BirthdayGiftState::kPrepared);
  EXPECT_EQ(own.gift, BirthdayGiftId{3});
}

TEST(Entitlement, BeginsWithTheTransferIntoTheUnion) {
  const std::vector<MemberChange> history = {
      {.kind = ChangeKind::kState,
       .from_on = Day(2026, 6, 10),
       .old_value = 0,
       .new_value = static_cast<int64_t>(MemberState::kActive)}};
  const MembershipFacts moved{.state = MemberState::kActive,
                              .state_on = Day(2026, 6, 10),
                              .joined_on = Day(2001, 9, 1),
                              .history = &history};
  EXPECT_EQ(MembershipOnDay(moved, Day(2026, 6, 9)), MembershipOn::kNotYet);
  EXPECT_EQ(MembershipOnDay(moved, Day(2026, 6, 10)), MembershipOn::kMember);
}

constexpr Day kToday{2026, 11, 21};

BirthdayFacts FactsFor(const Birthday& kept) {
  BirthdayFacts facts;
  facts.kept = kept;
  return facts;
}

TEST(RecordBirthdayGift, IsRefusedForTheseReasons) {
  const RecordBirthdayGift good{.entitlement_year = 2026, .form = BirthdayGiftForm::kCake};
  const auto reason = [&](const RecordBirthdayGift& command, const BirthdayFacts& facts) {
    const auto decided = Decide(command, facts, kToday);
    return decided.ok() ? "" : ReasonOf(decided.status());
  };
  const BirthdayFacts facts = FactsFor(Solar(11, 25));
  EXPECT_EQ(reason(good, facts), "");
  RecordBirthdayGift command = good;
  command.given_on = kToday + 1;
  EXPECT_EQ(reason(command, facts), "DATE_IN_FUTURE");
  command = good;
  command.signed_on = kToday + 1;
  EXPECT_EQ(reason(command, facts), "DATE_IN_FUTURE");
  command.signed_on = kToday - 1;
  EXPECT_EQ(reason(command, facts), "DATE_BEFORE_START");
  command = good;
  command.state = BirthdayGiftState::kVoid;
  EXPECT_EQ(reason(command, facts), "ENUM_UNKNOWN");
  command = good;
  command.face_value_fen = 1;
  EXPECT_EQ(reason(command, facts), "NUMBER_OUT_OF_RANGE");
  command.form = BirthdayGiftForm::kCakeVoucher;
  EXPECT_EQ(reason(command, facts), "");
  command.face_value_fen = kFaceValueFenMax + 1;
  EXPECT_EQ(reason(command, facts), "NUMBER_OUT_OF_RANGE");
  command = good;
  command.entitlement_year = 2024;
  EXPECT_EQ(reason(command, facts), "NUMBER_OUT_OF_RANGE");
  command = good;
  command.form = BirthdayGiftForm::kUnspecified;
  EXPECT_EQ(reason(command, facts), "FIELD_REQUIRED");
  command.state = BirthdayGiftState::kDeclined;
  EXPECT_EQ(reason(command, facts), "");
  EXPECT_EQ(reason(good, BirthdayFacts()), "BIRTHDAY_NOT_ENTITLED");
  EXPECT_EQ(reason(good, FactsFor(Solar(2, 29, LeapDayRule::kSkip))), "BIRTHDAY_NOT_ENTITLED");
  BirthdayFacts joined = facts;
  joined.membership.joined_on = Day(2026, 11, 26);
  EXPECT_EQ(reason(good, joined), "BIRTHDAY_NOT_ENTITLED");
  BirthdayFacts given = facts;
  given.current = BirthdayGift{.id = BirthdayGiftId{1}, .state = BirthdayGiftState::kSigned};
  EXPECT_EQ(reason(good, given), "BIRTHDAY_GIFT_GIVEN");
  // That it was given says more than that this form has no face value.
  given.current->form = BirthdayGiftForm::kCakeVoucher;
  given.current->face_value_fen = 20000;
  EXPECT_EQ(reason(good, given), "BIRTHDAY_GIFT_GIVEN");
}

TEST(RecordBirthdayGift, TakesThePreparedOneAndSignsForTheGivenOne) {
  BirthdayFacts facts = FactsFor(Solar(11, 25));
  facts.current = BirthdayGift{.id = BirthdayGiftId{4},
                               .member = MemberId{2},
                               .entitlement_year = 2026,
                               .day = Day(2026, 11, 25),
                               .form = BirthdayGiftForm::kCakeVoucher,
                               .face_value_fen = 20000};
  facts.gifts = {{.id = BirthdayGiftId{4},
                  .entitlement_year = 2026,
                  .day = Day(2026, 11, 25),
                  .state = BirthdayGiftState::kPrepared}};
  const auto given = Decide(
      RecordBirthdayGift{.entitlement_year = 2026, .voucher_no = "V7"}, facts, kToday);
  ASSERT_TRUE(given.ok()) << given.status();
  EXPECT_EQ(given->id, BirthdayGiftId{4});
  EXPECT_EQ(given->state, BirthdayGiftState::kGiven);
  EXPECT_EQ(given->face_value_fen, 20000);
  EXPECT_EQ(given->given_on, kToday);
  facts.current = *given;
  const auto signed_for = Decide(RecordBirthdayGift{.entitlement_year = 2026,
                                                    .state = BirthdayGiftState::kSigned,
                                                    .signed_by = "李娜(同组代领)"},
                                 facts, kToday + 3);
  ASSERT_TRUE(signed_for.ok()) << signed_for.status();
  EXPECT_EQ(signed_for->state, BirthdayGiftState::kSigned);
  EXPECT_EQ(signed_for->given_on, kToday);
  EXPECT_EQ(signed_for->signed_on, kToday + 3);
  EXPECT_EQ(signed_for->voucher_no, "V7");
}

TEST(Greet, IsForALivingMemberAndABirthdayNearby) {
  const BirthdayGreeting greeting{.member = MemberId{1}, .greeted_on = kToday};
  const auto reason = [](const BirthdayGreeting& given, const BirthdayFacts& facts) {
    const auto greeted = Greet(UnionId{1}, given, facts, "greeting", kToday);
    return greeted.ok() ? "" : ReasonOf(greeted.status());
  };
  BirthdayFacts facts = FactsFor(Solar(11, 25));
  EXPECT_EQ(reason(greeting, facts), "");
  EXPECT_EQ(Greet(UnionId{1}, greeting, facts, "greeting", kToday)->day, Day(2026, 11, 25));
  EXPECT_EQ(Greet(UnionId{1}, greeting, BirthdayFacts(), "greeting", kToday)->day, kToday);
  BirthdayGreeting wrong = greeting;
  wrong.greeted_on = kToday + 1;
  EXPECT_EQ(reason(wrong, facts), "DATE_IN_FUTURE");
  wrong = greeting;
  wrong.entitlement_year = 2024;
  EXPECT_EQ(reason(wrong, facts), "NUMBER_OUT_OF_RANGE");
  facts.membership.state = MemberState::kDeceased;
  EXPECT_EQ(reason(greeting, facts), "MEMBER_DECEASED");
}

TEST(CheckParty, IsRefusedForTheseReasons) {
  BirthdayParty party{.held_on = kToday, .from = kToday, .to = kToday};
  EXPECT_TRUE(CheckParty(party, kToday).ok());
  party.to = kToday - 1;
  EXPECT_EQ(ReasonOf(CheckParty(party, kToday)), "DATE_BEFORE_START");
  party.held_on = kToday + 1;
  EXPECT_EQ(ReasonOf(CheckParty(party, kToday)), "DATE_IN_FUTURE");
}

TEST(Gifts, AreForTheNearestBirthdayWhenNothingElseIsSaid) {
  EXPECT_EQ(YearFor(0, Solar(1, 5), kRules, Day(2026, 12, 28)), 2027);
  EXPECT_EQ(YearFor(0, Lunar(12, 8), kRules, Day(2026, 1, 20)), 2025);
  EXPECT_EQ(YearFor(0, std::nullopt, kRules, Day(2026, 1, 20)), 2026);
  EXPECT_EQ(YearFor(2025, Solar(1, 5), kRules, Day(2026, 12, 28)), 2025);
  // Never for the second day of a year.
  EXPECT_EQ(NearestOccurrence(Lunar(6, 1, true, LeapMonthRule::kBoth), kRules, Day(2025, 7, 25))
                ->day,
            Day(2025, 6, 25));
}

}  // namespace
}  // namespace unioncare
