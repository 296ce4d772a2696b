// What the standards of a policy must satisfy before they are kept: their form, and that no two
// hold for one case.
#include <algorithm>
#include <set>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "service/domain/calendar.h"
#include "service/domain/policies.h"
#include "service/domain/standards.h"
#include "service/domain/text.h"

namespace unioncare {
namespace {

using Add = absl::FunctionRef<void(const std::string& path, const std::string& given,
                                   const std::string& wanted)>;

constexpr BenefitSubKind kHospital[] = {BenefitSubKind::kNoSurgery, BenefitSubKind::kSurgery,
                                        BenefitSubKind::kMajorIllness};
constexpr BenefitSubKind kBereavement[] = {BenefitSubKind::kMember,
                                           BenefitSubKind::kDirectRelative};
constexpr BenefitSubKind kFestival[] = {BenefitSubKind::kSpringFestival,
                                        BenefitSubKind::kOtherFestival};
constexpr BenefitSubKind kChildbirth[] = {BenefitSubKind::kFirstChild,
                                          BenefitSubKind::kSecondChild};
constexpr BenefitSubKind kHardship[] = {BenefitSubKind::kIllness, BenefitSubKind::kAccident,
                                        BenefitSubKind::kTuition};

constexpr const char* kKinds[] = {
    "UNSPECIFIED", "FESTIVAL",  "BIRTHDAY",     "MARRIAGE", "CHILDBIRTH",  "HOSPITAL",
    "BEREAVEMENT", "RETIREMENT", "FILM",        "PARK_PASS", "OUTING",     "CLOTHING",
    "SPORTS_PRIZE", "HARDSHIP", "PARTY_PRIZE",  "WARMTH",   "COOLING"};
constexpr const char* kSubKinds[] = {
    "UNSPECIFIED",     "NO_SURGERY",      "SURGERY",        "MAJOR_ILLNESS", "MEMBER",
    "DIRECT_RELATIVE", "SPRING_FESTIVAL", "OTHER_FESTIVAL", "FIRST_CHILD",   "SECOND_CHILD",
    "ILLNESS",         "ACCIDENT",        "TUITION"};
constexpr const char* kClasses[] = {"UNSPECIFIED", "MEMBER", "RETIREE", "FAMILY",
                                    "PROFITABLE_ENTERPRISE"};
constexpr const char* kScopes[] = {"UNSPECIFIED",      "SINGLE_GRANT", "SUM", "EVENT",
                                   "PERSON_CONCERNED", "LIFETIME",     "DAY"};
constexpr const char* kPers[] = {"UNSPECIFIED", "MEMBER", "DISEASE", "CHILD", "DECEASED",
                                 "REGISTRATION"};
constexpr const char* kWindows[] = {"UNSPECIFIED", "CALENDAR_YEAR", "EVENT", "LIFETIME"};
constexpr const char* kForms[] = {"UNSPECIFIED", "GOODS",  "VOUCHER_NAMED", "VOUCHER_CAKE",
                                  "TRANSFER",    "CASH",   "WREATH",        "SOUVENIR",
                                  "TICKET",      "SHOPPING_CARD", "SERVICE"};
constexpr const char* kFunds[] = {"UNSPECIFIED", "UNION_FUNDS", "WELFARE", "RETIREE",
                                  "HARDSHIP",    "DONATION",    "SUPERIOR"};
constexpr const char* kApprovers[] = {"UNSPECIFIED", "OFFICER",   "VICE_CHAIR",
                                      "CHAIR",       "COMMITTEE", "SUPERIOR"};

constexpr const char* kDecidingDates[] = {"UNSPECIFIED", "EVENT", "APPROVAL"};
constexpr const char* kRelations[] = {
    "UNSPECIFIED",     "SPOUSE",          "FATHER",       "MOTHER",       "SON",  "DAUGHTER",
    "HUSBANDS_FATHER", "HUSBANDS_MOTHER", "WIFES_FATHER", "WIFES_MOTHER", "OTHER"};
constexpr const char* kProofs[] = {
    "UNSPECIFIED",       "MARRIAGE_CERTIFICATE", "BIRTH_CERTIFICATE",    "HOSPITAL_BILL",
    "DISCHARGE_RECORD",  "MEDICAL_RECORD_COVER", "SURGERY_INVOICE",      "DEATH_CERTIFICATE",
    "KINSHIP",           "INCIDENT_REPORT",      "SIGN_OFF",             "OTHER"};

// The name of a value; its number when it has none.
template <class Value, size_t count>
std::string NameIn(const char* prefix, const char* const (&names)[count], Value value) {
  const auto number = static_cast<size_t>(value);
  if (number >= count) return absl::StrCat(number);
  return absl::StrCat(prefix, names[number]);
}

std::string Range(int64_t from, int64_t to) { return absl::StrCat(from, "…", to); }

void CheckRange(Add add, const std::string& path, int64_t given, int64_t least, int64_t most) {
  if (given < least || given > most) add(path, absl::StrCat(given), Range(least, most));
}

// An enum value from 1 to `most`; 0 too when nothing need be said.
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
      add(at, absl::StrCat(static_cast<int>(values[i])), absl::StrCat(wanted, " × 1"));
    }
  }
}

void CheckBasis(Add add, const std::string& path, const PolicyText& basis) {
  for (const auto& [language, text] : {std::make_pair(".zh", &basis.zh),
                                       std::make_pair(".en", &basis.en)}) {
    const bool fits =
        !text->empty() &&
        !TextProblem(path, *text, kPolicyBasisBytesMax, Lines::kOne).has_value();
    if (!fits) {
      add(path + language, absl::StrCat(text->size(), " bytes"),
          absl::StrCat(Range(1, kPolicyBasisBytesMax), " bytes"));
    }
  }
}

void CheckValidity(Add add, const std::string& path, absl::CivilDay from,
                   const std::optional<absl::CivilDay>& to, absl::CivilDay policy_from) {
  if (from < policy_from || from > kLastDay) {
    add(path + ".valid_from", IsoDay(from),
        absl::StrCat(IsoDay(policy_from), "…", IsoDay(kLastDay)));
  }
  if (to.has_value() && (*to < from || *to > kLastDay)) {
    add(path + ".valid_to", IsoDay(*to), absl::StrCat(IsoDay(from), "…", IsoDay(kLastDay)));
  }
}

void CheckKind(Add add, const std::string& path, const Standard& row) {
  CheckValue(add, path + ".kind", row.kind, BenefitKind::kCooling, "BENEFIT_KIND_…");
  const auto subs = SubKindsOf(row.kind);
  const auto known = [&](BenefitSubKind sub) {
    return std::find(subs.begin(), subs.end(), sub) != subs.end();
  };
  const std::string wanted = absl::StrJoin(subs, ", ", [](std::string* out, BenefitSubKind sub) {
    absl::StrAppend(out, NameOfValue(sub));
  });
  if (row.sub_kind != BenefitSubKind::kUnspecified && !known(row.sub_kind)) {
    add(path + ".sub_kind", NameOfValue(row.sub_kind), subs.empty() ? "-" : wanted);
  }
  std::set<BenefitSubKind> seen = {row.sub_kind};
  for (size_t i = 0; i < row.includes.size(); ++i) {
    if (known(row.includes[i]) && seen.insert(row.includes[i]).second) continue;
    add(absl::StrCat(path, ".includes[", i, "]"), NameOfValue(row.includes[i]),
        subs.empty() ? "-" : wanted);
  }
  CheckValue(add, path + ".beneficiary", row.beneficiary, BeneficiaryClass::kProfitableEnterprise,
             "BENEFICIARY_CLASS_…");
}

void CheckCap(Add add, const std::string& path, const Standard& row) {
  CheckRange(add, path + ".cap_fen", row.cap_fen, 0, kCapFenMax);
  CheckValue(add, path + ".cap_scope", row.cap_scope, CapScope::kDay, "CAP_SCOPE_…");
  CheckValue(add, path + ".window", row.window, CapWindow::kLifetime, "CAP_WINDOW_…", false);
  const bool sums = row.cap_scope == CapScope::kSum;
  if (sums && row.window == CapWindow::kUnspecified) {
    add(path + ".window", "0", "CAP_SCOPE_SUM: CAP_WINDOW_…");
  }
  CheckRange(add, path + ".count_max", row.count_max, 0, kCountMax);
  CheckValue(add, path + ".count_per", row.count_per, CountPer::kRegistration, "COUNT_PER_…",
             row.count_max > 0);
  if (row.count_max == 0 && row.count_per != CountPer::kUnspecified) {
    add(path + ".count_per", NameOfValue(row.count_per), Range(1, kCountMax) + " × COUNT_PER_…");
  }
  const int numerator = row.share_numerator, denominator = row.share_denominator;
  if (numerator == 0 && denominator == 0) return;
  CheckRange(add, path + ".share_denominator", denominator, 1, kShareDenominatorMax);
  CheckRange(add, path + ".share_numerator", numerator, 1, std::max(denominator, 1));
}

void CheckApprovals(Add add, const std::string& path, const std::vector<ApprovalLevel>& levels) {
  if (levels.size() > kApprovalLevelsMax) {
    add(path, absl::StrCat(levels.size()), Range(0, kApprovalLevelsMax));
    return;
  }
  int64_t before = 0;
  for (size_t i = 0; i < levels.size(); ++i) {
    const std::string at = absl::StrCat(path, "[", i, "]");
    CheckValue(add, at + ".approver", levels[i].approver, Approver::kSuperior, "APPROVER_…");
    const bool last = i + 1 == levels.size();
    const int64_t end = levels[i].up_to_fen;
    const bool fits = last ? end == 0 : end > before && end <= kCapFenMax;
    if (!fits) {
      add(at + ".up_to_fen", absl::StrCat(end), last ? "0" : Range(before + 1, kCapFenMax));
    }
    before = std::max(before, end);
  }
}

void CheckBands(Add add, const std::string& path, const Standard& row) {
  CheckRange(add, path + ".age_from", row.age_from, 0, kStandardAgeMax);
  if (row.age_to != 0) CheckRange(add, path + ".age_to", row.age_to, row.age_from, kStandardAgeMax);
  CheckRange(add, path + ".cost_from_fen", row.cost_from_fen, 0, kCostFenMax);
  if (row.cost_to_fen != 0) {
    CheckRange(add, path + ".cost_to_fen", row.cost_to_fen, row.cost_from_fen, kCostFenMax);
  }
}

void CheckForms(Add add, const std::string& path, const Standard& row) {
  if (row.forms.empty()) add(path + ".forms", "0", "DELIVERY_FORM_… × 1…");
  CheckSet(add, path + ".forms", row.forms, DeliveryForm::kService, "DELIVERY_FORM_…");
  for (size_t i = 0; i < row.forms.size(); ++i) {
    // 购物卡 and the like are forbidden whoever says otherwise.
    if (row.forms[i] != DeliveryForm::kShoppingCard) continue;
    add(absl::StrCat(path, ".forms[", i, "]"), NameOfValue(row.forms[i]), "DELIVERY_FORM_GOODS, …");
  }
}

bool Overlap(int64_t from, int64_t to, int64_t other_from, int64_t other_to) {
  return (to == 0 || other_from <= to) && (other_to == 0 || from <= other_to);
}

bool HoldForOneCase(const Standard& left, const Standard& right) {
  return left.kind == right.kind && left.sub_kind == right.sub_kind &&
         left.beneficiary == right.beneficiary &&
         left.valid_from <= right.valid_to.value_or(kLastDay) &&
         right.valid_from <= left.valid_to.value_or(kLastDay) &&
         Overlap(left.age_from, left.age_to, right.age_from, right.age_to) &&
         Overlap(left.cost_from_fen, left.cost_to_fen, right.cost_from_fen, right.cost_to_fen);
}

}  // namespace

absl::Span<const BenefitSubKind> SubKindsOf(BenefitKind kind) {
  switch (kind) {
    case BenefitKind::kHospital: return kHospital;
    case BenefitKind::kBereavement: return kBereavement;
    case BenefitKind::kFestival: return kFestival;
    case BenefitKind::kChildbirth: return kChildbirth;
    case BenefitKind::kHardship: return kHardship;
    default: return {};
  }
}

void CheckStandards(absl::Span<const Standard> standards, absl::CivilDay policy_valid_from,
                    Add add) {
  if (standards.size() > kStandardsMax) {
    add("standards", absl::StrCat(standards.size()), Range(0, kStandardsMax));
    return;
  }
  for (size_t i = 0; i < standards.size(); ++i) {
    const Standard& row = standards[i];
    const std::string path = absl::StrCat("standards[", i, "]");
    CheckKind(add, path, row);
    CheckCap(add, path, row);
    CheckForms(add, path, row);
    CheckSet(add, path + ".relations", row.relations, Relation::kOther, "RELATION_…");
    CheckRange(add, path + ".claim_limit_days", row.claim_limit_days, 0, kClaimLimitDaysMax);
    CheckSet(add, path + ".evidence", row.evidence, ProofType::kOther, "PROOF_TYPE_…");
    CheckSet(add, path + ".funds", row.funds, FundSource::kSuperior, "FUND_SOURCE_…");
    CheckApprovals(add, path + ".approvals", row.approvals);
    CheckRange(add, path + ".publicity_days", row.publicity_days, 0, kPublicityDaysMax);
    CheckBands(add, path, row);
    CheckValidity(add, path, row.valid_from, row.valid_to, policy_valid_from);
    CheckBasis(add, path + ".basis", row.basis);
    CheckValue(add, path + ".certainty", row.certainty, Certainty::kP, "CERTAINTY_…");
  }
}

void CheckAggregateCaps(absl::Span<const AggregateCap> caps, absl::CivilDay policy_valid_from,
                        Add add) {
  if (caps.size() > kAggregateCapsMax) {
    add("aggregates", absl::StrCat(caps.size()), Range(0, kAggregateCapsMax));
    return;
  }
  for (size_t i = 0; i < caps.size(); ++i) {
    const AggregateCap& cap = caps[i];
    const std::string path = absl::StrCat("aggregates[", i, "]");
    if (cap.kinds.empty()) add(path + ".kinds", "0", "BENEFIT_KIND_… × 1…");
    CheckSet(add, path + ".kinds", cap.kinds, BenefitKind::kCooling, "BENEFIT_KIND_…");
    CheckRange(add, path + ".share_percent", cap.share_percent, 1, 100);
    CheckValue(add, path + ".base", cap.base, AggregateBase::kDuesAndRetained, "AGGREGATE_BASE_…");
    CheckRange(add, path + ".either", cap.either, 0, kEitherGroupMax);
    CheckValidity(add, path, cap.valid_from, cap.valid_to, policy_valid_from);
    CheckBasis(add, path + ".basis", cap.basis);
    CheckValue(add, path + ".certainty", cap.certainty, Certainty::kP, "CERTAINTY_…");
  }
}

std::vector<Refusal> OverlappingStandards(absl::Span<const Standard> standards) {
  std::vector<Refusal> refusals;
  for (size_t i = 0; i < standards.size(); ++i) {
    for (size_t j = 0; j < i; ++j) {
      if (!HoldForOneCase(standards[i], standards[j])) continue;
      if (static_cast<int>(refusals.size()) >= kPolicyProblemsMax) return refusals;
      refusals.push_back({Reason::kPolicyOverlap,
                          {{"field", "text"},
                           {"path", absl::StrCat("standards[", i, "]")},
                           {"line", absl::StrCat(standards[i].line)},
                           {"other", absl::StrCat("standards[", j, "]")},
                           {"row", absl::StrCat(standards[j].line)},
                           {"state", NameOfValue(standards[i].kind)}}});
    }
  }
  return refusals;
}

std::string NameOfValue(BenefitKind value) { return NameIn("BENEFIT_KIND_", kKinds, value); }
std::string NameOfValue(BenefitSubKind value) {
  return NameIn("BENEFIT_SUB_KIND_", kSubKinds, value);
}
std::string NameOfValue(BeneficiaryClass value) {
  return NameIn("BENEFICIARY_CLASS_", kClasses, value);
}
std::string NameOfValue(CapScope value) { return NameIn("CAP_SCOPE_", kScopes, value); }
std::string NameOfValue(CountPer value) { return NameIn("COUNT_PER_", kPers, value); }
std::string NameOfValue(CapWindow value) { return NameIn("CAP_WINDOW_", kWindows, value); }
std::string NameOfValue(DeliveryForm value) { return NameIn("DELIVERY_FORM_", kForms, value); }
std::string NameOfValue(FundSource value) { return NameIn("FUND_SOURCE_", kFunds, value); }
std::string NameOfValue(Approver value) { return NameIn("APPROVER_", kApprovers, value); }
std::string NameOfValue(Relation value) { return NameIn("RELATION_", kRelations, value); }
std::string NameOfValue(DecidingDate value) {
  return NameIn("DECIDING_DATE_", kDecidingDates, value);
}
std::string NameOfValue(ProofType value) { return NameIn("PROOF_TYPE_", kProofs, value); }

}  // namespace unioncare
