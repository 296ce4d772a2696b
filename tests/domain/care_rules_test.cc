// Tests of rules of care: what is in force at every boundary.
#include "service/domain/care_rules.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "gtest/gtest.h"
#include "service/domain/refusal.h"
#include "tests/domain/care_rule_rows.h"

namespace unioncare {
namespace {

// "1:24 3:12", with the policies; or the facts that are wanted.
std::string Offered(const std::vector<ExamBand>& bands, const ExamFacts& facts,
                    absl::CivilDay on = kDay) {
  const auto found = ApplicableExam(bands, facts, on);
  if (!found.ok()) {
    std::vector<std::string> fields;
    for (const Refusal& refusal : RefusalsOf(found.status())) {
      EXPECT_EQ(refusal.reason, Reason::kStandardFactWanted);
      fields.push_back(refusal.facts.at("field"));
    }
    return absl::StrJoin(fields, " ");
  }
  return absl::StrJoin(*found, " ", [](std::string* out, const ExamOffer& offer) {
    absl::StrAppend(out, static_cast<int>(offer.item), ":", offer.cycle_months, "/",
                    offer.band.origin.policy_code);
  });
}

TEST(ApplicableExam, EveryBandEndsAtItsLastCompletedYear) {
  const struct {
    Sex sex;
    int age;
    int months;
  } cases[] = {
      {Sex::kFemale, 0, 36},  {Sex::kFemale, 34, 36}, {Sex::kFemale, 35, 24},
      {Sex::kFemale, 44, 24}, {Sex::kFemale, 45, 12}, {Sex::kFemale, 150, 12},
      {Sex::kMale, 39, 36},   {Sex::kMale, 40, 24},   {Sex::kMale, 49, 24},
      {Sex::kMale, 50, 12},
  };
  for (const auto& each : cases) {
    EXPECT_EQ(Offered(School(), {.sex = each.sex, .age = each.age}),
              absl::StrCat("1:", each.months, "/P0-1"))
        << each.age;
  }
}

TEST(ApplicableExam, WhatIsNotKnownIsWantedOnlyWhereItMatters) {
  EXPECT_EQ(Offered(School(), {}), "age sex");
  EXPECT_EQ(Offered(School(), {.sex = Sex::kFemale}), "age");
  // Both a woman and a man of 33 are in a band, yet not in the same one.
  EXPECT_EQ(Offered(School(), {.age = 33}), "sex");
  EXPECT_EQ(Offered(School(), {.beneficiary = BeneficiaryClass::kRetiree}), "") << "not for them";
  const auto served =
      BandsOf({{Sex::kUnspecified, 0, 0, 24, {Item::kBase}, 0, 1, "2018-01-01", 12}});
  EXPECT_EQ(Offered(served, {}), "service_months");
  EXPECT_EQ(Offered(served, {.service_months = 11}), "");
  EXPECT_EQ(Offered(served, {.service_months = 12}), "1:24/P0-1");
  EXPECT_EQ(Offered({}, {}), "");
}

TEST(ApplicableExam, ItemsOfAllBandsAddUpEachInItsShortestCycle) {
  const auto bands = BandsOf({
      {Sex::kUnspecified, 0, 0, 24, {Item::kBase, Item::kTuberculosis}},
      {Sex::kFemale, 0, 0, 24, {Item::kGynaecology}},
      {Sex::kFemale, 45, 0, 12, {Item::kBreast}},
      // The province: women every two years, screening from 35.
      {Sex::kFemale, 0, 0, 12, {Item::kBase}, 16, 2, "2020-01-01"},
      {Sex::kFemale, 35, 0, 24, {Item::kBreast, Item::kCervical}, 16, 2, "2020-01-01"},
  });
  EXPECT_EQ(Offered(bands, {.sex = Sex::kMale, .age = 60}), "1:24/P0-1 5:24/P0-1");
  EXPECT_EQ(Offered(bands, {.sex = Sex::kFemale, .age = 34}),
            "1:12/P16-2 2:24/P0-1 5:24/P0-1");
  EXPECT_EQ(Offered(bands, {.sex = Sex::kFemale, .age = 35}),
            "1:12/P16-2 2:24/P0-1 3:24/P16-2 4:24/P16-2 5:24/P0-1");
  EXPECT_EQ(Offered(bands, {.sex = Sex::kFemale, .age = 45}),
            "1:12/P16-2 2:24/P0-1 3:12/P0-1 4:24/P16-2 5:24/P0-1");
}

TEST(ApplicableExam, TheNewestPolicyOfAPlaceReplacesTheBandsBeforeItFromItsDayOn) {
  const auto bands = BandsOf({
      {Sex::kUnspecified, 0, 0, 24, {Item::kBase, Item::kTuberculosis}},
      {Sex::kUnspecified, 0, 0, 12, {Item::kBase}, 0, 2, "2026-09-01"},
  });
  EXPECT_EQ(Offered(bands, {}, absl::CivilDay(2017, 12, 31)), "");
  EXPECT_EQ(Offered(bands, {}, absl::CivilDay(2018, 1, 1)), "1:24/P0-1 5:24/P0-1");
  EXPECT_EQ(Offered(bands, {}, absl::CivilDay(2026, 8, 31)), "1:24/P0-1 5:24/P0-1");
  EXPECT_EQ(Offered(bands, {}, absl::CivilDay(2026, 9, 1)), "1:12/P0-2");
}

TEST(ExamDue, CountsByYears) {
  const struct {
    int cycle;
    std::optional<int> last;
    bool due;
  } cases[] = {
      {0, std::nullopt, false}, {12, std::nullopt, true}, {12, 2026, false}, {12, 2025, true},
      {24, 2025, false},        {24, 2024, true},         {36, 2024, false}, {36, 2023, true},
      {18, 2025, true},         {6, 2026, false},         {6, 2025, true},
  };
  for (const auto& each : cases) {
    EXPECT_EQ(ExamDue(each.cycle, each.last, 2026), each.due)
        << each.cycle << " " << each.last.value_or(0);
  }
}

// ---- tiers

// "R1 31/92", with what else binds; "-" for no tier, "?" when the age is wanted.
std::string Tiered(const std::vector<ContactTier>& tiers, const ContactFacts& facts,
                   absl::CivilDay on = kDay) {
  const auto found = ApplicableTier(tiers, facts, on);
  if (!found.ok()) {
    EXPECT_EQ(RefusalsOf(found.status()).front().facts.at("field"), "age");
    return "?";
  }
  if (!found->has_value()) return "-";
  std::string text = absl::StrCat("R", static_cast<int>((*found)->tier.tier) - 1, " ",
                                  (*found)->contact_every_days, "/", (*found)->visit_every_days);
  for (const ContactTier& bound : (*found)->bounds) {
    absl::StrAppend(&text, " <", bound.origin.policy_code);
  }
  return text;
}

TEST(ApplicableTier, EveryCriterionAtItsBoundaries) {
  const auto tiers = TiersOf(Proposed());
  constexpr RetireKind kRetired = RetireKind::kRetirement;
  const struct {
    ContactFacts facts;
    const char* found;
  } cases[] = {
      {{.age = 55, .retire_kind = kRetired}, "R4 366/0"},
      {{.age = 69, .retire_kind = kRetired}, "R4 366/0"},
      {{.age = 70, .retire_kind = kRetired}, "R3 184/0"},
      {{.age = 79, .retire_kind = kRetired}, "R3 184/0"},
      {{.age = 80, .retire_kind = kRetired}, "R2 92/184"},
      {{.age = 89, .retire_kind = kRetired}, "R2 92/184"},
      {{.age = 90, .retire_kind = kRetired}, "R1 31/92"},
      {{.age = 60, .retire_kind = kRetired, .living = LivingMode::kAlone}, "R2 92/184"},
      {{.age = 79, .retire_kind = kRetired, .living = LivingMode::kAlone}, "R2 92/184"},
      {{.age = 80, .retire_kind = kRetired, .living = LivingMode::kAlone}, "R1 31/92"},
      // The flag says so when nobody said how they live; what was said goes before it.
      {{.age = 80, .retire_kind = kRetired, .flags = {CareFlag::kLivingAlone}}, "R1 31/92"},
      {{.age = 80,
        .retire_kind = kRetired,
        .living = LivingMode::kWithChildren,
        .flags = {CareFlag::kLivingAlone}},
       "R2 92/184"},
      {{.age = 60, .retire_kind = kRetired, .mobility = Mobility::kDependent}, "R1 31/92"},
      {{.age = 60, .retire_kind = kRetired, .mobility = Mobility::kPartly}, "R4 366/0"},
      {{.age = 60, .retire_kind = kRetired, .flags = {CareFlag::kLostOnlyChild}}, "R1 31/92"},
      {{.age = 60, .retire_kind = kRetired, .hardship = true}, "R2 92/184"},
      {{.age = 92, .retire_kind = RetireKind::kVeteran}, "R0 31/0"},
      {{.age = 92, .retire_kind = RetireKind::kResignation}, "R1 31/92"},
      // In service: only where the rule says so.
      {{.age = 50}, "-"},
      {{.age = 50, .hardship = true}, "-"},
      {{.age = 50, .flags = {CareFlag::kLostOnlyChild}}, "-"},
      {{.age = 50, .flags = {CareFlag::kSeriousIllness}}, "R2 92/184"},
      // Without an age.
      {{.flags = {CareFlag::kSeriousIllness}}, "R2 92/184"},
      {{.retire_kind = kRetired}, "?"},
      {{.retire_kind = kRetired, .flags = {CareFlag::kSeriousIllness}}, "?"},
      {{.retire_kind = kRetired, .mobility = Mobility::kDependent}, "R1 31/92"},
      {{.retire_kind = RetireKind::kVeteran}, "R0 31/0"},
      // Away: calls of the own tier, no visits.
      {{.age = 90, .retire_kind = kRetired, .lives_away = true}, "R1 31/0"},
      {{.age = 50, .lives_away = true}, "-"},
  };
  int number = 0;
  for (const auto& each : cases) EXPECT_EQ(Tiered(tiers, each.facts), each.found) << number++;
}

TEST(ApplicableTier, WhatIsStricterAboveBindsAndTheNewestOfAPlaceDecides) {
  std::vector<TierText> texts = Proposed();
  texts.push_back({Tier::kR3, {{.age_from = 70}}, 60, 0, {}, false, 32, 7});
  const ContactFacts facts{.age = 75, .retire_kind = RetireKind::kRetirement};
  EXPECT_EQ(Tiered(TiersOf(texts), facts), "R3 60/0 <P32-7");
  texts.back().contact = 184;
  EXPECT_EQ(Tiered(TiersOf(texts), facts), "R3 184/0");
  texts.back().days = {VisitDay::kDoubleNinth};
  EXPECT_EQ(Tiered(TiersOf(texts), facts), "R3 184/0 <P32-7");
  // A later policy of a place with one tier has only that one.
  texts.back() = {Tier::kR1, {{.age_from = 90}}, 10, 0, {}, false, 0, 9, "2026-12-31"};
  EXPECT_EQ(Tiered(TiersOf(texts), facts, absl::CivilDay(2026, 12, 30)), "R3 184/0");
  EXPECT_EQ(Tiered(TiersOf(texts), facts, absl::CivilDay(2026, 12, 31)), "-");
  EXPECT_EQ(Tiered(TiersOf(texts), facts, absl::CivilDay(2017, 12, 31)), "-");
}

// ---- retention

std::string Kept(const std::vector<RetentionRule>& rules, RecordKind record, DataClass data_class,
                 absl::CivilDay on = kDay) {
  const auto found = RetentionOf(rules, record, data_class, on);
  if (!found.has_value()) return "-";
  std::string text = absl::StrCat(found->keep_months, " ", found->rule.origin.policy_code);
  for (const RetentionRule& bound : found->bounds) {
    absl::StrAppend(&text, " <", bound.origin.policy_code);
  }
  return text;
}

TEST(RetentionOf, TheClassGoesBeforeTheRowForAllAndTheShortestHolds) {
  constexpr RecordKind kCase = RecordKind::kCase;
  constexpr DataClass kAny = DataClass::kUnspecified;
  std::vector<RetentionRule> rules = {
      Keep(kCase, kAny, 120),
      Keep(kCase, DataClass::kSensitive, 24),
      Keep(RecordKind::kConsent, DataClass::kPersonal, 36),
  };
  EXPECT_EQ(Kept(rules, kCase, kAny), "120 P0-1");
  EXPECT_EQ(Kept(rules, kCase, DataClass::kPersonal), "120 P0-1");
  EXPECT_EQ(Kept(rules, kCase, DataClass::kSensitive), "24 P0-1");
  EXPECT_EQ(Kept(rules, RecordKind::kConsent, DataClass::kPersonal), "36 P0-1");
  EXPECT_EQ(Kept(rules, RecordKind::kConsent, kAny), "-") << "nothing is removed";
  EXPECT_EQ(Kept(rules, RecordKind::kVoucher, kAny), "-");
  EXPECT_EQ(Kept(rules, kCase, kAny, absl::CivilDay(2017, 12, 31)), "-");
  // Above: a shorter time binds; a longer one does not; another moment is named.
  rules.push_back(Keep(kCase, kAny, 60, RetentionFrom::kClosed, 16, 5));
  EXPECT_EQ(Kept(rules, kCase, kAny), "60 P0-1 <P16-5");
  EXPECT_EQ(Kept(rules, kCase, DataClass::kSensitive), "24 P0-1");
  rules.push_back(Keep(kCase, kAny, 12, RetentionFrom::kRecorded, 32, 6));
  EXPECT_EQ(Kept(rules, kCase, kAny), "60 P0-1 <P16-5 <P32-6");
  // A later policy speaks of one kind of record; of the others the former one does.
  rules.push_back(Keep(kCase, kAny, 48, RetentionFrom::kClosed, 0, 8, "2026-01-01"));
  EXPECT_EQ(Kept(rules, kCase, DataClass::kSensitive), "48 P0-8 <P32-6");
  EXPECT_EQ(Kept(rules, RecordKind::kConsent, DataClass::kPersonal), "36 P0-1");
  EXPECT_EQ(InForce({.exam_bands = {}, .contact_tiers = {}, .retentions = rules}, kDay)
                .retentions.size(),
            4u);
}

}  // namespace
}  // namespace unioncare
