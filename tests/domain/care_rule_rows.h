// Rows of rules of care as tests write them: bands, tiers and times of keeping.
#pragma once

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "service/domain/calendar.h"
#include "service/domain/care_rules.h"

namespace unioncare {

using Item = ExamItem;
using Tier = RetireeTier;

inline constexpr absl::CivilDay kDay{2026, 12, 31};

inline RuleOrigin OriginOf(int place, int policy, const char* from, int position) {
  RuleOrigin origin;
  origin.place = place;
  origin.policy = PolicyId{policy};
  origin.position = position;
  origin.line = position;
  origin.policy_code = absl::StrCat("P", place, "-", policy);
  origin.policy_valid_from = *ParseIsoDay(from);
  origin.basis = {"依据", "basis"};
  origin.certainty = Certainty::kB;
  return origin;
}

struct BandText {
  Sex sex;
  int from;
  int to;
  int cycle;
  std::vector<Item> items = {Item::kBase};
  int place = 0;
  int policy = 1;
  const char* valid_from = "2018-01-01";
  int service = 0;
  BeneficiaryClass beneficiary = BeneficiaryClass::kMember;
};

inline std::vector<ExamBand> BandsOf(const std::vector<BandText>& texts) {
  std::vector<ExamBand> bands;
  for (const BandText& text : texts) {
    ExamBand& band = bands.emplace_back();
    band.origin =
        OriginOf(text.place, text.policy, text.valid_from, static_cast<int>(bands.size()));
    band.beneficiary = text.beneficiary;
    band.sex = text.sex;
    band.age_from = text.from;
    band.age_to = text.to;
    band.cycle_months = text.cycle;
    band.items = text.items;
    band.service_months_min = text.service;
  }
  return bands;
}

// The bands of a school: women ≤ 34, 35–44, ≥ 45; men ≤ 39, 40–49, ≥ 50.
inline const std::vector<ExamBand>& School() {
  static const auto& bands = *new std::vector<ExamBand>(BandsOf({
      {Sex::kFemale, 0, 34, 36},
      {Sex::kFemale, 35, 44, 24},
      {Sex::kFemale, 45, 0, 12},
      {Sex::kMale, 0, 39, 36},
      {Sex::kMale, 40, 49, 24},
      {Sex::kMale, 50, 0, 12},
  }));
  return bands;
}

struct TierText {
  Tier tier;
  std::vector<ContactCriterion> any;
  int contact;
  int visit = 0;
  std::vector<VisitDay> days = {};
  bool days_any = false;
  int place = 0;
  int policy = 1;
  const char* valid_from = "2018-01-01";
};

inline std::vector<ContactTier> TiersOf(const std::vector<TierText>& texts) {
  std::vector<ContactTier> tiers;
  for (const TierText& text : texts) {
    ContactTier& tier = tiers.emplace_back();
    tier.origin =
        OriginOf(text.place, text.policy, text.valid_from, static_cast<int>(tiers.size()));
    tier.tier = text.tier;
    tier.any = text.any;
    tier.contact_every_days = text.contact;
    tier.visit_every_days = text.visit;
    tier.visit_on = text.days;
    tier.visit_on_any = text.days_any;
  }
  return tiers;
}

// The tiers that the product proposes, in short.
inline std::vector<TierText> Proposed() {
  return {
      {Tier::kR0, {{.retire_kind = RetireKind::kVeteran}}, 31, 0,
       {VisitDay::kSpringFestival, VisitDay::kBirthday}},
      {Tier::kR1,
       {{.age_from = 90},
        {.mobility = Mobility::kDependent},
        {.age_from = 80, .living = LivingMode::kAlone},
        {.flag = CareFlag::kLostOnlyChild}},
       31,
       92},
      {Tier::kR2,
       {{.age_from = 80, .age_to = 89},
        {.living = LivingMode::kAlone},
        {.flag = CareFlag::kSeriousIllness, .in_service = true},
        {.hardship = true}},
       92,
       184,
       {VisitDay::kSpringFestival, VisitDay::kDoubleNinth},
       true},
      {Tier::kR3, {{.age_from = 70, .age_to = 79}}, 184},
      {Tier::kR4, {{.age_to = 69}}, 366},
      {Tier::kRx, {}, 0},
  };
}

inline RetentionRule Keep(RecordKind record, DataClass data_class, int months,
                   RetentionFrom from = RetentionFrom::kClosed, int place = 0, int policy = 1,
                   const char* valid_from = "2018-01-01") {
  RetentionRule rule;
  rule.origin = OriginOf(place, policy, valid_from, 1);
  rule.record = record;
  rule.data_class = data_class;
  rule.keep_months = months;
  rule.from = from;
  return rule;
}

}  // namespace unioncare
