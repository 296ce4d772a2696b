// What the rules of care in a policy must satisfy before they are kept: their form, and that no two
// hold for one case.
#include <algorithm>
#include <set>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "service/domain/care_rules.h"
#include "service/domain/policies.h"
#include "service/domain/text.h"

namespace unioncare {
namespace {

using Add = absl::FunctionRef<void(const std::string& path, const std::string& given,
                                   const std::string& wanted)>;

constexpr const char* kItems[] = {"UNSPECIFIED", "BASE",     "GYNAECOLOGY",
                                  "BREAST",      "CERVICAL", "TUBERCULOSIS"};
constexpr const char* kTiers[] = {"UNSPECIFIED", "R0", "R1", "R2", "R3", "R4", "RX"};
constexpr const char* kDays[] = {"UNSPECIFIED",  "NEW_YEAR", "SPRING_FESTIVAL", "DOUBLE_NINTH",
                                 "PARTY_DAY",    "NATIONAL_DAY", "BIRTHDAY",    "WINTER",
                                 "SUMMER",       "RETIREMENT"};
constexpr const char* kRecords[] = {"UNSPECIFIED",     "VOUCHER",    "CASE",    "EVIDENCE",
                                    "HARDSHIP_FILE",   "EXAM_ATTENDANCE", "ACCESS_LOG",
                                    "CONSENT",         "IMPACT_ASSESSMENT"};
constexpr const char* kFroms[] = {"UNSPECIFIED",  "RECORDED", "CLOSED",      "YEAR_END",
                                  "AUDIT_CLOSED", "EXIT",     "RELATION_END"};

// The name of a value; its number when it has none.
template <class Value, size_t count>
std::string NameIn(const char* prefix, const char* const (&names)[count], Value value) {
  const auto number = static_cast<size_t>(value);
  if (number >= count) return absl::StrCat(number);
  return absl::StrCat(prefix, names[number]);
}

std::string Range(int from, int to) { return absl::StrCat(from, "…", to); }

void CheckRange(Add add, const std::string& path, int given, int least, int most) {
  if (given < least || given > most) add(path, absl::StrCat(given), Range(least, most));
}

template <class Value>
void CheckValue(Add add, const std::string& path, Value value, Value most, const char* wanted,
                bool required = true) {
  const int number = static_cast<int>(value);
  if (number < (required ? 1 : 0) || number > static_cast<int>(most)) {
    add(path, absl::StrCat(number), wanted);
  }
}

// Each element known, and once.
template <class Value>
void CheckSet(Add add, const std::string& path, const std::vector<Value>& values, Value most,
              const char* wanted) {
  std::set<Value> seen;
  for (size_t i = 0; i < values.size(); ++i) {
    const std::string at = absl::StrCat(path, "[", i, "]");
    CheckValue(add, at, values[i], most, wanted);
    if (!seen.insert(values[i]).second) {
      add(at, NameOfValue(values[i]), absl::StrCat(wanted, " × 1"));
    }
  }
}

void CheckAges(Add add, const std::string& path, int from, int to) {
  CheckRange(add, path + ".age_from", from, 0, kStandardAgeMax);
  if (to != 0) CheckRange(add, path + ".age_to", to, std::max(from, 0), kStandardAgeMax);
}

void CheckOrigin(Add add, const std::string& path, const RuleOrigin& origin) {
  const PolicyText& basis = origin.basis;
  for (const auto& [language, text] : {std::make_pair(".basis.zh", &basis.zh),
                                       std::make_pair(".basis.en", &basis.en)}) {
    const bool fits = !text->empty() &&
                      !TextProblem(path, *text, kPolicyBasisBytesMax, Lines::kOne).has_value();
    if (fits) continue;
    add(path + language, absl::StrCat(text->size(), " bytes"),
        absl::StrCat(Range(1, kPolicyBasisBytesMax), " bytes"));
  }
  CheckValue(add, path + ".certainty", origin.certainty, Certainty::kP, "CERTAINTY_…");
}

void CheckBand(Add add, const std::string& path, const ExamBand& band) {
  CheckValue(add, path + ".beneficiary", band.beneficiary, BeneficiaryClass::kProfitableEnterprise,
             "BENEFICIARY_CLASS_…");
  CheckValue(add, path + ".sex", band.sex, Sex::kMale, "SEX_…", false);
  CheckAges(add, path, band.age_from, band.age_to);
  CheckRange(add, path + ".service_months_min", band.service_months_min, 0, kServiceMonthsMax);
  CheckRange(add, path + ".cycle_months", band.cycle_months, 1, kCycleMonthsMax);
  if (band.items.empty()) add(path + ".items", "0", "EXAM_ITEM_… × 1…");
  CheckSet(add, path + ".items", band.items, ExamItem::kTuberculosis, "EXAM_ITEM_…");
  if (band.month_from != 0 || band.month_to != 0) {
    CheckRange(add, path + ".month_from", band.month_from, 1, 12);
    CheckRange(add, path + ".month_to", band.month_to, std::clamp(band.month_from, 1, 12), 12);
  }
  CheckOrigin(add, path, band.origin);
}

bool NamesNothing(const ContactCriterion& criterion) {
  return criterion.age_from == 0 && criterion.age_to == 0 &&
         criterion.retire_kind == RetireKind::kUnspecified &&
         criterion.living == LivingMode::kUnspecified &&
         criterion.mobility == Mobility::kUnspecified &&
         criterion.flag == CareFlag::kUnspecified && !criterion.hardship;
}

void CheckTier(Add add, const std::string& path, const ContactTier& tier) {
  CheckValue(add, path + ".tier", tier.tier, RetireeTier::kRx, "RETIREE_TIER_…");
  const bool away = tier.tier == RetireeTier::kRx;
  const size_t most = away ? 0 : kContactCriteriaMax;
  if ((tier.any.empty() && !away) || tier.any.size() > most) {
    add(path + ".any", absl::StrCat(tier.any.size()), away ? "0" : Range(1, kContactCriteriaMax));
    return;
  }
  for (size_t i = 0; i < tier.any.size(); ++i) {
    const ContactCriterion& criterion = tier.any[i];
    const std::string at = absl::StrCat(path, ".any[", i, "]");
    CheckAges(add, at, criterion.age_from, criterion.age_to);
    CheckValue(add, at + ".retire_kind", criterion.retire_kind, RetireKind::kInternal,
               "RETIRE_KIND_…", false);
    CheckValue(add, at + ".living", criterion.living, LivingMode::kInstitution, "LIVING_MODE_…",
               false);
    CheckValue(add, at + ".mobility", criterion.mobility, Mobility::kDependent, "MOBILITY_…",
               false);
    CheckValue(add, at + ".flag", criterion.flag, CareFlag::kFrail, "CARE_FLAG_…", false);
    // Everybody in service would be in the tier.
    if (criterion.in_service && NamesNothing(criterion)) add(at + ".in_service", "true", "false");
  }
  CheckRange(add, path + ".contact_every_days", tier.contact_every_days, away ? 0 : 1,
             kContactDaysMax);
  CheckRange(add, path + ".visit_every_days", tier.visit_every_days, 0, kContactDaysMax);
  CheckRange(add, path + ".discharge_contact_days", tier.discharge_contact_days, 0,
             kContactDaysMax);
  CheckSet(add, path + ".visit_on", tier.visit_on, VisitDay::kRetirement, "VISIT_DAY_…");
  if (tier.visit_on_any && tier.visit_on.size() < 2) {
    add(path + ".visit_on_any", "true", "visit_on × 2…");
  }
  CheckOrigin(add, path, tier.origin);
}

// A closer tier is not contacted less often than one that is less close.
void CheckOrder(Add add, const std::vector<ContactTier>& tiers) {
  for (size_t i = 0; i < tiers.size(); ++i) {
    for (const ContactTier& other : tiers) {
      if (tiers[i].tier >= other.tier || other.tier == RetireeTier::kRx) continue;
      if (tiers[i].contact_every_days <= other.contact_every_days) continue;
      add(absl::StrCat("contact_tiers[", i, "].contact_every_days"),
          absl::StrCat(tiers[i].contact_every_days),
          absl::StrCat(Range(1, other.contact_every_days), " (", NameOfValue(other.tier), ")"));
    }
  }
}

void CheckRetention(Add add, const std::string& path, const RetentionRule& rule) {
  CheckValue(add, path + ".record", rule.record, RecordKind::kImpactAssessment, "RECORD_KIND_…");
  CheckValue(add, path + ".data_class", rule.data_class, DataClass::kSensitive, "DATA_CLASS_…",
             false);
  CheckRange(add, path + ".keep_months", rule.keep_months,
             std::max(1, LegalKeepMonths(rule.record)), kKeepMonthsMax);
  CheckValue(add, path + ".from", rule.from, RetentionFrom::kRelationEnd, "RETENTION_FROM_…");
  CheckOrigin(add, path, rule.origin);
}

bool AgesMeet(int from, int to, int other_from, int other_to) {
  return (to == 0 || other_from <= to) && (other_to == 0 || from <= other_to);
}

// An item that both bands hold and may offer to one person.
std::optional<ExamItem> Shared(const ExamBand& left, const ExamBand& right) {
  const bool sexes = left.sex == right.sex || left.sex == Sex::kUnspecified ||
                     right.sex == Sex::kUnspecified;
  if (left.beneficiary != right.beneficiary || !sexes ||
      !AgesMeet(left.age_from, left.age_to, right.age_from, right.age_to)) {
    return std::nullopt;
  }
  for (const ExamItem item : left.items) {
    if (std::find(right.items.begin(), right.items.end(), item) != right.items.end()) return item;
  }
  return std::nullopt;
}

// Whether an age and nothing else gives a tier.
bool ByAgeAlone(const ContactCriterion& criterion) {
  ContactCriterion rest = criterion;
  rest.age_from = rest.age_to = 0;
  return NamesNothing(rest);
}

bool Meet(const ContactTier& left, const ContactTier& right) {
  if (left.tier == right.tier) return true;
  for (const ContactCriterion& here : left.any) {
    for (const ContactCriterion& there : right.any) {
      if (ByAgeAlone(here) && ByAgeAlone(there) &&
          AgesMeet(here.age_from, here.age_to, there.age_from, there.age_to)) {
        return true;
      }
    }
  }
  return false;
}

void AddOverlap(std::vector<Refusal>& refusals, const char* name, const RuleOrigin& row, size_t i,
                const RuleOrigin& other, size_t j, std::string state) {
  if (static_cast<int>(refusals.size()) >= kPolicyProblemsMax) return;
  refusals.push_back({Reason::kPolicyOverlap,
                      {{"field", "text"},
                       {"path", absl::StrCat(name, "[", i, "]")},
                       {"line", absl::StrCat(row.line)},
                       {"other", absl::StrCat(name, "[", j, "]")},
                       {"row", absl::StrCat(other.line)},
                       {"state", std::move(state)}}});
}

}  // namespace

void CheckCareRules(const CareRules& rules, Add add) {
  const auto fits = [&](const char* name, size_t count, int most) {
    if (count <= static_cast<size_t>(most)) return true;
    add(name, absl::StrCat(count), Range(0, most));
    return false;
  };
  if (!fits("exam_bands", rules.exam_bands.size(), kExamBandsMax) ||
      !fits("contact_tiers", rules.contact_tiers.size(), kContactTiersMax) ||
      !fits("retentions", rules.retentions.size(), kRetentionsMax)) {
    return;
  }
  for (size_t i = 0; i < rules.exam_bands.size(); ++i) {
    CheckBand(add, absl::StrCat("exam_bands[", i, "]"), rules.exam_bands[i]);
  }
  for (size_t i = 0; i < rules.contact_tiers.size(); ++i) {
    CheckTier(add, absl::StrCat("contact_tiers[", i, "]"), rules.contact_tiers[i]);
  }
  CheckOrder(add, rules.contact_tiers);
  for (size_t i = 0; i < rules.retentions.size(); ++i) {
    CheckRetention(add, absl::StrCat("retentions[", i, "]"), rules.retentions[i]);
  }
}

std::vector<Refusal> OverlappingCareRules(const CareRules& rules) {
  std::vector<Refusal> refusals;
  const auto& bands = rules.exam_bands;
  for (size_t i = 0; i < bands.size(); ++i) {
    for (size_t j = 0; j < i; ++j) {
      const std::optional<ExamItem> item = Shared(bands[i], bands[j]);
      if (!item.has_value()) continue;
      AddOverlap(refusals, "exam_bands", bands[i].origin, i, bands[j].origin, j,
                 NameOfValue(*item));
    }
  }
  const auto& tiers = rules.contact_tiers;
  for (size_t i = 0; i < tiers.size(); ++i) {
    for (size_t j = 0; j < i; ++j) {
      if (!Meet(tiers[i], tiers[j])) continue;
      AddOverlap(refusals, "contact_tiers", tiers[i].origin, i, tiers[j].origin, j,
                 NameOfValue(tiers[i].tier));
    }
  }
  const auto& retentions = rules.retentions;
  for (size_t i = 0; i < retentions.size(); ++i) {
    for (size_t j = 0; j < i; ++j) {
      if (retentions[i].record != retentions[j].record ||
          retentions[i].data_class != retentions[j].data_class) {
        continue;
      }
      AddOverlap(refusals, "retentions", retentions[i].origin, i, retentions[j].origin, j,
                 NameOfValue(retentions[i].record));
    }
  }
  return refusals;
}

int LegalKeepMonths(RecordKind record) {
  switch (record) {
    // 会计凭证 and 账簿: 30 years (会计档案管理办法).
    case RecordKind::kVoucher: return 30 * 12;
    // Logs of networks: six months (网络安全法, article 21).
    case RecordKind::kAccessLog: return 6;
    // Reports of impact assessments: three years (个人信息保护法, article 56).
    case RecordKind::kImpactAssessment: return 3 * 12;
    default: return 0;
  }
}

std::string NameOfValue(ExamItem value) { return NameIn("EXAM_ITEM_", kItems, value); }
std::string NameOfValue(RetireeTier value) { return NameIn("RETIREE_TIER_", kTiers, value); }
std::string NameOfValue(VisitDay value) { return NameIn("VISIT_DAY_", kDays, value); }
std::string NameOfValue(RecordKind value) { return NameIn("RECORD_KIND_", kRecords, value); }
std::string NameOfValue(RetentionFrom value) { return NameIn("RETENTION_FROM_", kFroms, value); }

}  // namespace unioncare
