// The rules of rounds of visits: who is on a list, and who is left.
#include "service/domain/contact_rounds.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "service/domain/refusal.h"

namespace unioncare {
namespace {

using absl::CivilDay;

std::string ReasonOf(const absl::Status& status) {
  const std::vector<Refusal> refusals = RefusalsOf(status);
  return refusals.empty() ? "" : InfoOf(refusals.front().reason).name;
}

ContactRound Festival(VisitDay day = VisitDay::kDoubleNinth) {
  return {.occasion = day,
          .display_name = "重阳走访",
          .from_on = CivilDay(2026, 10, 18),
          .to_on = CivilDay(2026, 10, 18)};
}
RoundCandidate Someone(RetireeTier tier, std::vector<VisitDay> days, bool any = false) {
  return {.member = MemberId{7},
          .tier = tier,
          .visit_on = std::move(days),
          .visit_on_any = any,
          .birth_date = CivilDay(1936, 12, 5)};
}

TEST(EntryFor, IsWhoseTierNamesTheDay) {
  const ContactRound round = Festival();
  const BirthdayRules rules;
  RoundCandidate of = Someone(RetireeTier::kR0, {VisitDay::kSpringFestival,
                                                 VisitDay::kDoubleNinth});
  EXPECT_EQ(EntryFor(round, rules, of)->reason, RoundReason::kTierDay);
  of.visited_this_year = true;
  EXPECT_TRUE(EntryFor(round, rules, of).has_value()) << "all of its days are wanted";
  of.visit_on_any = true;
  EXPECT_FALSE(EntryFor(round, rules, of).has_value()) << "one is enough";
  of.visited_this_year = false;
  EXPECT_TRUE(EntryFor(round, rules, of).has_value());
  of.visit_on = {};
  EXPECT_FALSE(EntryFor(round, rules, of).has_value()) << "lives away, or no such day";
  of.tier = RetireeTier::kUnspecified;
  EXPECT_FALSE(EntryFor(round, rules, of).has_value());
}

TEST(EntryFor, TakesTheTiersThatARoundIsFor) {
  ContactRound round = Festival(VisitDay::kWinter);
  round.tiers = {RetireeTier::kR1, RetireeTier::kR2};
  const BirthdayRules rules;
  EXPECT_EQ(EntryFor(round, rules, Someone(RetireeTier::kR2, {}))->reason,
            RoundReason::kTierAsked);
  EXPECT_FALSE(EntryFor(round, rules, Someone(RetireeTier::kR3, {})).has_value());
  RoundCandidate away = Someone(RetireeTier::kR2, {});
  away.away = true;
  EXPECT_FALSE(EntryFor(round, rules, away).has_value()) << "visits are waived";
  round.tiers.push_back(RetireeTier::kRx);
  EXPECT_TRUE(EntryFor(round, rules, away).has_value());
}

TEST(EntryFor, FindsMilestonesByFullAndByNominalYears) {
  ContactRound round = Festival(VisitDay::kBirthday);
  round.from_on = CivilDay(2026, 1, 1);
  round.to_on = CivilDay(2026, 12, 31);
  const BirthdayRules rules;
  const auto age = [&](CivilDay born, AgeRule rule) {
    RoundCandidate of = Someone(RetireeTier::kR2, {});
    of.birth_date = born;
    round.age_rule = rule;
    const std::optional<RoundEntry> entry = EntryFor(round, rules, of);
    return entry.has_value() ? static_cast<int>(entry->number) : 0;
  };
  EXPECT_EQ(age(CivilDay(1936, 12, 5), AgeRule::kFull), 90);
  EXPECT_EQ(age(CivilDay(1936, 12, 5), AgeRule::kNominal), 0);
  EXPECT_EQ(age(CivilDay(1937, 6, 5), AgeRule::kNominal), 90) << "虚岁 90";
  EXPECT_EQ(age(CivilDay(1937, 6, 5), AgeRule::kFull), 0);
  for (const int years : {70, 75, 80, 85, 90, 95, 100}) {
    EXPECT_EQ(age(CivilDay(2026 - years, 6, 5), AgeRule::kFull), years);
    EXPECT_EQ(age(CivilDay(2026 - years + 1, 6, 5), AgeRule::kFull), 0);
  }
  EXPECT_EQ(age(CivilDay(1966, 6, 5), AgeRule::kFull), 0) << "60 is no milestone of the retired";
  round.to_on = CivilDay(2026, 6, 4);
  EXPECT_EQ(age(CivilDay(1936, 6, 5), AgeRule::kFull), 0) << "behind the period";
}

TEST(EntryFor, KeepsTheLeapDayAndEveryBirthdayOfATierThatNamesThem) {
  ContactRound round = Festival(VisitDay::kBirthday);
  round.from_on = CivilDay(2026, 2, 1);
  round.to_on = CivilDay(2026, 2, 28);
  const BirthdayRules rules;
  RoundCandidate of = Someone(RetireeTier::kR0, {VisitDay::kBirthday});
  of.birth_date = CivilDay(1932, 2, 29);
  EXPECT_EQ(EntryFor(round, rules, of)->planned_on, CivilDay(2026, 2, 28));
  EXPECT_EQ(EntryFor(round, rules, of)->reason, RoundReason::kTierDay) << "94 is no milestone";
  of.visit_on = {};
  EXPECT_FALSE(EntryFor(round, rules, of).has_value());
  of.birth_date.reset();
  EXPECT_FALSE(EntryFor(round, rules, of).has_value());
}

TEST(CheckRound, RefusesWhatIsNoRound) {
  ContactRound round = Festival();
  EXPECT_TRUE(CheckRound(round).ok());
  round.to_on = round.from_on - 1;
  EXPECT_EQ(ReasonOf(CheckRound(round)), "DATE_BEFORE_START");
  round.to_on = round.from_on + kRoundDaysMax + 1;
  EXPECT_EQ(ReasonOf(CheckRound(round)), "PERIOD_TOO_LONG");
  round = Festival();
  round.standard_fen = -1;
  EXPECT_EQ(ReasonOf(CheckRound(round)), "NUMBER_OUT_OF_RANGE");
  EXPECT_EQ(ReasonOf(CheckRound(Festival(VisitDay::kRetirement))), "ROUND_OCCASION");
  EXPECT_EQ(ReasonOf(CheckRound(Festival(VisitDay::kUnspecified))), "FIELD_REQUIRED");
}

TEST(Rounds, AreTickedOffByVisitsAndForgetWhoIsGone) {
  const ContactRound round = Festival();
  Contact visit{.contacted_on = round.from_on - kRoundLeadDays,
                .mode = ContactMode::kVisit,
                .result = ContactResult::kVisited};
  EXPECT_TRUE(Ticks(round, visit));
  visit.contacted_on -= 1;
  EXPECT_FALSE(Ticks(round, visit));
  visit.contacted_on = round.from_on + 20;
  EXPECT_TRUE(Ticks(round, visit)) << "late is better than never";
  visit.result = ContactResult::kReached;
  EXPECT_FALSE(Ticks(round, visit)) << "a call is no visit";
  RoundEntry entry{.state = RoundEntryState::kWaiting};
  EXPECT_EQ(ShownState(entry, MemberState::kActive), RoundEntryState::kWaiting);
  EXPECT_EQ(ShownState(entry, MemberState::kDeceased), RoundEntryState::kGone);
  EXPECT_EQ(ShownState(entry, MemberState::kTransferred), RoundEntryState::kGone);
  entry.state = RoundEntryState::kVisited;
  EXPECT_EQ(ShownState(entry, MemberState::kDeceased), RoundEntryState::kVisited);
  EXPECT_EQ(ReasonOf(Waive(round, entry, "x").status()), "ROUND_ENTRY_STEP");
  ContactRound closed = round;
  closed.state = RoundState::kClosed;
  EXPECT_EQ(ReasonOf(Waive(closed, RoundEntry{.state = RoundEntryState::kWaiting}, "x").status()),
            "ROUND_CLOSED");
}

}  // namespace
}  // namespace unioncare
