// Tests of the tier of contact: every combination of its facts against a table of its own, and the
// days on which it changes.
#include "service/domain/retirees.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "service/domain/calendar.h"

namespace unioncare {
namespace {

using Day = absl::CivilDay;
using Tier = RetireeTier;

constexpr absl::CivilDay kDay(2026, 11, 22);

// The tiers of the proposal, written here once more.
std::vector<ContactTier> Proposed(int place = 0) {
  struct Row {
    Tier tier;
    std::vector<ContactCriterion> any;
    int call;
    int visit;
    bool contact, deputy, emergency;
  };
  const std::vector<Row> rows = {
      {Tier::kR0, {{.retire_kind = RetireKind::kVeteran}}, 31, 0, true, false, false},
      {Tier::kR1,
       {{.age_from = 90},
        {.mobility = Mobility::kDependent},
        {.age_from = 80, .living = LivingMode::kAlone},
        {.flag = CareFlag::kLostOnlyChild}},
       31, 92, true, true, true},
      {Tier::kR2,
       {{.age_from = 80, .age_to = 89},
        {.living = LivingMode::kAlone},
        {.living = LivingMode::kWithSpouse},
        {.flag = CareFlag::kSeriousIllness, .in_service = true},
        {.flag = CareFlag::kFrail, .in_service = true},
        {.flag = CareFlag::kDisabled, .in_service = true},
        {.hardship = true}},
       92, 184, true, false, false},
      {Tier::kR3, {{.age_from = 70, .age_to = 79}}, 184, 0, false, false, false},
      {Tier::kR4, {{.age_to = 69}}, 366, 0, false, false, false},
      {Tier::kRx, {}, 0, 0, false, false, false},
  };
  std::vector<ContactTier> tiers;
  for (const Row& row : rows) {
    ContactTier& tier = tiers.emplace_back();
    tier.origin.policy = PolicyId{1};
    tier.origin.place = place;
    tier.origin.policy_code = "CN-CARE-2026";
    tier.origin.policy_valid_from = absl::CivilDay(2026, 1, 1);
    tier.tier = row.tier;
    tier.any = row.any;
    tier.contact_every_days = row.call;
    tier.visit_every_days = row.visit;
    tier.paired_contact = row.contact;
    tier.deputy_contact = row.deputy;
    tier.emergency_contact = row.emergency;
  }
  return tiers;
}

CareFacts Retired(int age) {
  CareFacts facts;
  facts.birth_date = absl::CivilDay(kDay.year() - age, 1, 2);
  facts.retire_kind = RetireKind::kRetirement;
  facts.retired_on = absl::CivilDay(2010, 3, 1);
  return facts;
}

std::string Short(const CareDecision& decision) {
  if (decision.tier == Tier::kUnspecified) return "-";
  return absl::StrCat("R", static_cast<int>(decision.tier) - 1, decision.away ? "X " : " ",
                      decision.contact_every_days, "/", decision.visit_every_days);
}
std::string Asked(const CareFacts& facts, absl::CivilDay day = kDay) {
  return Short(DecideCare(Proposed(), facts, day));
}

// The proposal in the words of the table that people wrote: rows from the closest, the first that
// fits counts.
std::string Expected(bool retired, bool veteran, int age, LivingMode living, Mobility mobility,
                     CareFlag flag, bool hardship) {
  const bool ill = flag == CareFlag::kSeriousIllness || flag == CareFlag::kDisabled ||
                   flag == CareFlag::kFrail;
  if (!retired) return ill ? "R2" : "-";
  const bool alone = living == LivingMode::kAlone ||
                     (living == LivingMode::kUnspecified && flag == CareFlag::kLivingAlone);
  if (veteran) return "R0";
  if (age >= 90 || mobility == Mobility::kDependent || (alone && age >= 80) ||
      flag == CareFlag::kLostOnlyChild) {
    return "R1";
  }
  if (age >= 80 || alone || living == LivingMode::kWithSpouse || ill || hardship) return "R2";
  return age >= 70 ? "R3" : "R4";
}

TEST(TierOfContact, IsTheOneOfTheTableForEveryCombinationOfFacts) {
  const std::vector<ContactTier> tiers = Proposed();
  const auto days = [](const std::string& tier, bool away) -> std::string {
    if (tier == "-") return "-";
    const int number = tier[1] - '0';
    constexpr int kCall[] = {31, 31, 92, 184, 366};
    constexpr int kVisit[] = {0, 92, 184, 0, 0};
    return absl::StrCat(tier, away ? "X " : " ", kCall[number], "/", away ? 0 : kVisit[number]);
  };
  struct Beside {
    std::optional<Tier> given;
    bool bereaved = false;
  };
  const Beside besides[] = {{}, {Tier::kR1}, {Tier::kR3}, {std::nullopt, true}, {Tier::kR4, true}};
  int count = 0;
  for (const RetireKind kind : {RetireKind::kUnspecified, RetireKind::kRetirement,
                                RetireKind::kVeteran}) {
    for (const int age : {69, 70, 79, 80, 89, 90}) {
      for (const LivingMode living : {LivingMode::kUnspecified, LivingMode::kAlone,
                                      LivingMode::kWithSpouse, LivingMode::kWithChildren,
                                      LivingMode::kInstitution}) {
        for (const Mobility mobility : {Mobility::kUnspecified, Mobility::kPartly,
                                        Mobility::kDependent}) {
          for (const CareFlag flag : {CareFlag::kUnspecified, CareFlag::kLivingAlone,
                                      CareFlag::kSeriousIllness, CareFlag::kLostOnlyChild}) {
            for (int bits = 0; bits < 4; ++bits) {
              const bool hardship = (bits & 1) != 0;
              const bool away = (bits & 2) != 0;
              const bool retired = kind != RetireKind::kUnspecified;
              const std::string own = Expected(retired, kind == RetireKind::kVeteran, age, living,
                                               mobility, flag, hardship);
              CareFacts facts = Retired(age);
              facts.retire_kind = kind;
              facts.living = living;
              facts.mobility = mobility;
              if (flag != CareFlag::kUnspecified) facts.flags = {flag};
              facts.hardship = hardship;
              facts.lives_away = away;
              for (const Beside& beside : besides) {
                facts.override.reset();
                facts.bereaved_on.reset();
                std::string wanted = own;
                if (beside.bereaved) {
                  facts.bereaved_on = kDay - 100;
                  if (own == "R2") wanted = "R1";
                  if (own == "R3") wanted = "R2";
                  if (own == "R4") wanted = "R3";
                }
                if (beside.given.has_value()) {
                  facts.override = TierOverride{.id = 1,
                                                .tier = *beside.given,
                                                .reason = "近况",
                                                .from_on = kDay - 5,
                                                .until_on = kDay + 5};
                  wanted = absl::StrCat("R", static_cast<int>(*beside.given) - 1);
                }
                ++count;
                ASSERT_EQ(Short(DecideCare(tiers, facts, kDay)), days(wanted, away))
                    << "kind " << static_cast<int>(kind) << " age " << age << " living "
                    << static_cast<int>(living) << " mobility " << static_cast<int>(mobility)
                    << " flag " << static_cast<int>(flag) << " hardship " << hardship << " given "
                    << beside.given.has_value() << " bereaved " << beside.bereaved;
              }
            }
          }
        }
      }
    }
  }
  EXPECT_EQ(count, 3 * 6 * 5 * 3 * 4 * 4 * 5);
}

TEST(TierOfContact, TheOtherFlagsAndKindsOfRetirementCountAsTheTableSays) {
  for (const RetireKind kind : {RetireKind::kResignation, RetireKind::kInternal}) {
    CareFacts facts = Retired(72);
    facts.retire_kind = kind;
    EXPECT_EQ(Asked(facts), "R3 184/0");
  }
  for (const CareFlag flag : {CareFlag::kDisabled, CareFlag::kFrail, CareFlag::kSeriousIllness}) {
    CareFacts facts = Retired(50);
    facts.flags = {flag};
    EXPECT_EQ(Asked(facts), "R2 92/184");
    facts.retire_kind = RetireKind::kUnspecified;
    facts.retired_on.reset();
    EXPECT_EQ(Asked(facts), "R2 92/184") << "in service, on the care list";
  }
  for (const CareFlag flag : {CareFlag::kSingleParent, CareFlag::kMaternity}) {
    CareFacts facts = Retired(50);
    facts.flags = {flag};
    EXPECT_EQ(Asked(facts), "R4 366/0");
    facts.retire_kind = RetireKind::kUnspecified;
    EXPECT_EQ(Asked(facts), "-");
  }
}

TEST(TierOfContact, NobodyWhoIsNoMemberAnyMoreHasOne) {
  for (const MemberState state : {MemberState::kTransferred, MemberState::kLeft,
                                  MemberState::kDeceased, MemberState::kMerged}) {
    CareFacts facts = Retired(85);
    facts.state = state;
    const CareDecision decision = DecideCare(Proposed(), facts, kDay);
    EXPECT_EQ(Short(decision), "-");
    EXPECT_EQ(decision.recompute_on, std::nullopt);
  }
  for (const MemberState state : {MemberState::kActive, MemberState::kSuspended,
                                  MemberState::kKept}) {
    CareFacts facts = Retired(85);
    facts.state = state;
    EXPECT_EQ(Asked(facts), "R2 92/184");
  }
}

TEST(TierOfContact, ChangesOnTheBirthdayAndNotBefore) {
  CareFacts facts = Retired(0);
  facts.birth_date = absl::CivilDay(1946, 11, 23);
  const CareDecision before = DecideCare(Proposed(), facts, kDay);
  EXPECT_EQ(Short(before), "R3 184/0");
  EXPECT_EQ(before.recompute_on, kDay + 1);
  EXPECT_EQ(Asked(facts, kDay + 1), "R2 92/184");
  // Whoever was born on 29 February is a year older on 1 March.
  facts.birth_date = absl::CivilDay(1948, 2, 29);
  EXPECT_EQ(CompletedYears(*facts.birth_date, absl::CivilDay(2027, 2, 28)), 78);
  EXPECT_EQ(CompletedYears(*facts.birth_date, absl::CivilDay(2027, 3, 1)), 79);
  EXPECT_EQ(CompletedYears(*facts.birth_date, absl::CivilDay(2028, 2, 28)), 79);
  EXPECT_EQ(CompletedYears(*facts.birth_date, absl::CivilDay(2028, 2, 29)), 80);
}

TEST(TierOfContact, IsRaisedForTwelveMonthsExactly) {
  struct Row {
    absl::CivilDay event_on;
    absl::CivilDay day;
    const char* tier;
  };
  const Row rows[] = {
      {Day(2026, 3, 5), Day(2026, 3, 4), "R3 184/0"},   // not yet
      {Day(2026, 3, 5), Day(2026, 3, 5), "R2 92/184"},  // the day itself
      {Day(2026, 3, 5), Day(2027, 3, 4), "R2 92/184"},  // the last day
      {Day(2026, 3, 5), Day(2027, 3, 5), "R3 184/0"},
      {Day(2026, 12, 31), Day(2027, 12, 30), "R2 92/184"},
      {Day(2026, 12, 31), Day(2027, 12, 31), "R3 184/0"},
      {Day(2028, 2, 29), Day(2029, 2, 28), "R2 92/184"},  // never less than a year
      {Day(2028, 2, 29), Day(2029, 3, 1), "R3 184/0"},
  };
  for (const Row& row : rows) {
    CareFacts facts;
    facts.birth_date = absl::CivilDay(1953, 1, 1);
    facts.retire_kind = RetireKind::kRetirement;
    facts.bereaved_on = row.event_on;
    EXPECT_EQ(Asked(facts, row.day), row.tier) << IsoDay(row.event_on) << " " << IsoDay(row.day);
    const CareDecision decision = DecideCare(Proposed(), facts, row.day);
    if (row.day < BereavedBefore(row.event_on)) {
      ASSERT_TRUE(decision.recompute_on.has_value());
      EXPECT_LE(*decision.recompute_on, BereavedBefore(row.event_on));
    }
  }
}

TEST(TierOfContact, ABereavementMakesNothingLaxerAndSkipsTiersThatNoPolicyHas) {
  std::vector<ContactTier> tiers = Proposed();
  std::erase_if(tiers, [](const ContactTier& row) { return row.tier == Tier::kR2; });
  tiers[1].contact_every_days = 400;  // R1, laxer than R3
  CareFacts facts = Retired(75);
  facts.bereaved_on = kDay - 10;
  const CareDecision decision = DecideCare(tiers, facts, kDay);
  EXPECT_EQ(Short(decision), "R1 184/92");
  EXPECT_TRUE(decision.deputy_contact);
}

TEST(TierOfContact, AnOverrideHoldsFromItsFirstDayToItsLast) {
  CareFacts facts = Retired(75);
  facts.override = TierOverride{
      .id = 1, .tier = Tier::kR1, .reason = "近况", .from_on = kDay, .until_on = kDay + 9};
  EXPECT_EQ(Asked(facts, kDay - 1), "R3 184/0");
  EXPECT_EQ(Asked(facts, kDay), "R1 31/92");
  EXPECT_EQ(DecideCare(Proposed(), facts, kDay).recompute_on, kDay + 10);
  EXPECT_EQ(Asked(facts, kDay + 9), "R1 31/92");
  EXPECT_EQ(Asked(facts, kDay + 10), "R3 184/0");
  // In service and on no list: people may still ask for contact.
  facts.retire_kind = RetireKind::kUnspecified;
  EXPECT_EQ(Asked(facts, kDay), "R1 31/92");
  // A tier that no policy has any more does not count.
  facts = Retired(75);
  facts.override = TierOverride{
      .id = 1, .tier = Tier::kR1, .reason = "近况", .from_on = kDay, .until_on = kDay + 9};
  std::vector<ContactTier> tiers = Proposed();
  std::erase_if(tiers, [](const ContactTier& row) { return row.tier == Tier::kR1; });
  EXPECT_EQ(Short(DecideCare(tiers, facts, kDay)), "R3 184/0");
}

TEST(TierOfContact, WithoutABirthDateItIsToldWhereTheAgeDecides) {
  CareFacts facts = Retired(75);
  facts.birth_date.reset();
  const CareDecision decision = DecideCare(Proposed(), facts, kDay);
  EXPECT_TRUE(decision.birth_date_wanted);
  EXPECT_EQ(Short(decision), "-");
  facts.mobility = Mobility::kDependent;
  EXPECT_EQ(Asked(facts), "R1 31/92") << "nothing closer could come of the age";
  EXPECT_EQ(GapsOf(decision, {}), std::vector<RetireeGap>{RetireeGap::kBirthDate});
}

TEST(TierOfContact, APolicyOfALaterDayComesIntoForceByItself) {
  std::vector<ContactTier> tiers = Proposed();
  std::vector<ContactTier> later = Proposed();
  for (ContactTier& row : later) {
    row.origin.policy = PolicyId{2};
    row.origin.policy_valid_from = absl::CivilDay(2026, 12, 1);
    row.contact_every_days /= 2;
  }
  tiers.insert(tiers.end(), later.begin(), later.end());
  CareFacts facts = Retired(75);
  const CareDecision decision = DecideCare(tiers, facts, kDay);
  EXPECT_EQ(Short(decision), "R3 184/0");
  EXPECT_EQ(decision.recompute_on, absl::CivilDay(2026, 12, 1));
  EXPECT_EQ(Short(DecideCare(tiers, facts, absl::CivilDay(2026, 12, 1))), "R3 92/0");
}

TEST(TierOfContact, SaysWhyInBothLanguages) {
  CareFacts facts = Retired(82);
  facts.living = LivingMode::kAlone;
  CareDecision decision = DecideCare(Proposed(), facts, kDay);
  EXPECT_EQ(TierReasonText(decision, Language::kChinese), "82岁、独居：R1，依据CN-CARE-2026");
  EXPECT_EQ(TierReasonText(decision, Language::kEnglish),
            "82 years old, lives alone: R1, by policy CN-CARE-2026");
  EXPECT_EQ(ReasonsIn(KeptReasons(decision.reasons)), decision.reasons);
  // What is sealed is told apart neither by the reason nor by the words.
  for (const bool hardship : {false, true}) {
    facts = Retired(60);
    facts.hardship = hardship;
    if (!hardship) facts.flags = {CareFlag::kSeriousIllness};
    EXPECT_EQ(TierReasonText(DecideCare(Proposed(), facts, kDay), Language::kEnglish),
              "a need that is on record: R2, by policy CN-CARE-2026");
  }
  facts = Retired(60);
  facts.flags = {CareFlag::kLivingAlone};
  facts.lives_away = true;
  EXPECT_EQ(TierReasonText(DecideCare(Proposed(), facts, kDay), Language::kChinese),
            "有登记的关注情形、异地居住，走访按RX：R2，依据CN-CARE-2026");
  facts = Retired(75);
  facts.bereaved_on = absl::CivilDay(2026, 3, 5);
  EXPECT_EQ(TierReasonText(DecideCare(Proposed(), facts, kDay), Language::kChinese),
            "75岁、丧偶提高一级至2027-03-04：R2，依据CN-CARE-2026");
  EXPECT_TRUE(ReasonsIn("x,1,2:y").empty());
}

TEST(TierOfContact, OfTwoPlacesTheStricterCadenceHolds) {
  std::vector<ContactTier> tiers = Proposed();
  std::vector<ContactTier> above = Proposed(/*place=*/1);
  for (ContactTier& row : above) {
    row.contact_every_days = 60;
    row.deputy_contact = true;
  }
  tiers.insert(tiers.end(), above.begin(), above.end());
  const CareDecision decision = DecideCare(tiers, Retired(75), kDay);
  EXPECT_EQ(Short(decision), "R3 60/0");
  EXPECT_TRUE(decision.deputy_contact);
}

TEST(GapsOfContact, AreWhatTheTierAsksForAndNobodyDoes) {
  CareFacts facts = Retired(92);
  const CareDecision decision = DecideCare(Proposed(), facts, kDay);
  using Gap = RetireeGap;
  EXPECT_EQ(GapsOf(decision, {}),
            (std::vector<Gap>{Gap::kContact, Gap::kDeputy, Gap::kEmergencyContact}));
  EXPECT_EQ(GapsOf(decision, {.contact = true, .deputy = true, .emergency_contact = true}),
            std::vector<Gap>{});
  EXPECT_EQ(GapsOf(decision, {.contact = true,
                              .deputy = true,
                              .contact_gone = true,
                              .deputy_gone = true,
                              .emergency_contact = true,
                              .retire_kind = RetireKind::kVeteran}),
            (std::vector<Gap>{Gap::kContactGone, Gap::kDeputyGone, Gap::kVeteranDate}));
  EXPECT_EQ(GapsOf(DecideCare(Proposed(), Retired(75), kDay), {}), std::vector<Gap>{})
      << "R3 asks for nobody";
}

}  // namespace
}  // namespace unioncare
