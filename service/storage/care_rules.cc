// Rules of care in SQL.
#include "service/storage/care_rules.h"

#include <map>
#include <utility>
#include <vector>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/storage/policy_places.h"

namespace unioncare::storage {

using journal::Value;

const journal::Table kExamBands("exam_bands", {"union_id", "policy_id", "position"},
                                {"beneficiary", "sex", "age_from", "age_to", "service_months_min",
                                 "cycle_months", "items", "month_from", "month_to", "basis_zh",
                                 "basis_en", "certainty"});
const journal::Table kContactTiers("contact_tiers", {"union_id", "policy_id", "position"},
                                   {"tier", "contact_every_days", "visit_every_days", "visit_on",
                                    "visit_on_any", "discharge_contact_days", "paired_contact",
                                    "deputy_contact", "emergency_contact", "basis_zh", "basis_en",
                                    "certainty"});
const journal::Table kContactCriteria("contact_criteria",
                                      {"union_id", "policy_id", "position", "number"},
                                      {"age_from", "age_to", "retire_kind", "living", "mobility",
                                       "flag", "hardship", "in_service"});
const journal::Table kRetentionRules("retention_rules", {"union_id", "policy_id", "position"},
                                     {"record", "data_class", "keep_months", "counts_from",
                                      "basis_zh", "basis_en", "certainty"});

namespace {

constexpr sql::Sql kBandsOf{
    "SELECT policy_id, position, beneficiary, sex, age_from, age_to, service_months_min, "
    "cycle_months, items, month_from, month_to, basis_zh, basis_en, certainty FROM exam_bands "
    "WHERE union_id = $1 ORDER BY policy_id, position"};
constexpr sql::Sql kTiersOf{
    "SELECT policy_id, position, tier, contact_every_days, visit_every_days, visit_on, "
    "visit_on_any, discharge_contact_days, paired_contact, deputy_contact, emergency_contact, "
    "basis_zh, basis_en, certainty FROM contact_tiers "
    "WHERE union_id = $1 ORDER BY policy_id, position"};
constexpr sql::Sql kCriteriaOf{
    "SELECT policy_id, position, age_from, age_to, retire_kind, living, mobility, flag, hardship, "
    "in_service FROM contact_criteria WHERE union_id = $1 ORDER BY policy_id, position, number"};
constexpr sql::Sql kRetentionsOf{
    "SELECT policy_id, position, record, data_class, keep_months, counts_from, basis_zh, basis_en, "
    "certainty FROM retention_rules WHERE union_id = $1 ORDER BY policy_id, position"};

template <class Value>
std::string Listed(const std::vector<Value>& values) {
  return absl::StrJoin(values, ",", [](std::string* out, Value value) {
    absl::StrAppend(out, static_cast<int>(value));
  });
}

// Numbers as Listed wrote them; what cannot be read is left out and found by verification.
template <class Value>
std::vector<Value> FromList(absl::string_view text) {
  std::vector<Value> values;
  for (absl::string_view part : absl::StrSplit(text, ',', absl::SkipEmpty())) {
    int number = 0;
    if (absl::SimpleAtoi(part, &number)) values.push_back(static_cast<Value>(number));
  }
  return values;
}

int Small(sql::Row row, int column) { return static_cast<int>(row.Int(column)); }

// The columns with which every row begins, and those with which it ends from `column` on.
RuleOrigin OriginOf(sql::Row row, int column) {
  RuleOrigin origin;
  origin.policy = PolicyId{row.Int(0)};
  origin.position = Small(row, 1);
  origin.basis = {std::string(row.Text(column)), std::string(row.Text(column + 1))};
  origin.certainty = static_cast<Certainty>(row.Int(column + 2));
  return origin;
}

ExamBand BandOf(sql::Row row) {
  ExamBand band;
  band.origin = OriginOf(row, 11);
  band.beneficiary = static_cast<BeneficiaryClass>(row.Int(2));
  band.sex = static_cast<Sex>(row.Int(3));
  band.age_from = Small(row, 4);
  band.age_to = Small(row, 5);
  band.service_months_min = Small(row, 6);
  band.cycle_months = Small(row, 7);
  band.items = FromList<ExamItem>(row.Text(8));
  band.month_from = Small(row, 9);
  band.month_to = Small(row, 10);
  return band;
}

ContactTier TierOf(sql::Row row) {
  ContactTier tier;
  tier.origin = OriginOf(row, 11);
  tier.tier = static_cast<RetireeTier>(row.Int(2));
  tier.contact_every_days = Small(row, 3);
  tier.visit_every_days = Small(row, 4);
  tier.visit_on = FromList<VisitDay>(row.Text(5));
  tier.visit_on_any = row.Int(6) != 0;
  tier.discharge_contact_days = Small(row, 7);
  tier.paired_contact = row.Int(8) != 0;
  tier.deputy_contact = row.Int(9) != 0;
  tier.emergency_contact = row.Int(10) != 0;
  return tier;
}

ContactCriterion CriterionOf(sql::Row row) {
  ContactCriterion criterion;
  criterion.age_from = Small(row, 2);
  criterion.age_to = Small(row, 3);
  criterion.retire_kind = static_cast<RetireKind>(row.Int(4));
  criterion.living = static_cast<LivingMode>(row.Int(5));
  criterion.mobility = static_cast<Mobility>(row.Int(6));
  criterion.flag = static_cast<CareFlag>(row.Int(7));
  criterion.hardship = row.Int(8) != 0;
  criterion.in_service = row.Int(9) != 0;
  return criterion;
}

RetentionRule RetentionOf(sql::Row row) {
  RetentionRule rule;
  rule.origin = OriginOf(row, 6);
  rule.record = static_cast<RecordKind>(row.Int(2));
  rule.data_class = static_cast<DataClass>(row.Int(3));
  rule.keep_months = Small(row, 4);
  rule.from = static_cast<RetentionFrom>(row.Int(5));
  return rule;
}

// The rules of one issuer that hold in the province.
absl::Status ReadRules(const Snapshot& snapshot, const Issuer& issuer, const std::string& province,
                       CareRules& rules) {
  const auto holds = [&](RuleOrigin& origin) {
    const PlacedPolicy* placed = Holding(issuer, origin.policy, province);
    if (placed == nullptr) return false;
    origin.issuer = issuer.id;
    origin.policy_code = placed->code;
    origin.policy_valid_from = placed->valid_from;
    origin.place = PlaceOf(issuer, placed->jurisdiction);
    return true;
  };
  const auto keep = [&](auto row, auto& rows) {
    if (holds(row.origin)) rows.push_back(std::move(row));
  };
  std::map<std::pair<PolicyId, int>, std::vector<ContactCriterion>> criteria;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kBandsOf,
      [&](sql::Row row) { keep(BandOf(row), rules.exam_bands); }, issuer.id));
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kCriteriaOf,
      [&](sql::Row row) {
        criteria[{PolicyId{row.Int(0)}, Small(row, 1)}].push_back(CriterionOf(row));
      },
      issuer.id));
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kTiersOf,
      [&](sql::Row row) {
        ContactTier tier = TierOf(row);
        tier.any = std::move(criteria[{tier.origin.policy, tier.origin.position}]);
        keep(std::move(tier), rules.contact_tiers);
      },
      issuer.id));
  return sql::Query(
      snapshot.connection(), kRetentionsOf,
      [&](sql::Row row) { keep(RetentionOf(row), rules.retentions); }, issuer.id);
}

absl::Status InsertBand(Transaction& transaction, const PolicyHead& head, int position,
                        const ExamBand& band) {
  const RuleOrigin& origin = band.origin;
  return journal::Insert(
      transaction, kExamBands, journal::kNobody,
      {Value(head.issuer), Value(head.id), Value(position), Value(band.beneficiary),
       Value(band.sex), Value(band.age_from), Value(band.age_to), Value(band.service_months_min),
       Value(band.cycle_months), Value(Listed(band.items)), Value(band.month_from),
       Value(band.month_to), Value(origin.basis.zh), Value(origin.basis.en),
       Value(origin.certainty)});
}

absl::Status InsertTier(Transaction& transaction, const PolicyHead& head, int position,
                        const ContactTier& tier) {
  const RuleOrigin& origin = tier.origin;
  RETURN_IF_ERROR(journal::Insert(
      transaction, kContactTiers, journal::kNobody,
      {Value(head.issuer), Value(head.id), Value(position), Value(tier.tier),
       Value(tier.contact_every_days), Value(tier.visit_every_days), Value(Listed(tier.visit_on)),
       Value(tier.visit_on_any), Value(tier.discharge_contact_days), Value(tier.paired_contact),
       Value(tier.deputy_contact), Value(tier.emergency_contact), Value(origin.basis.zh),
       Value(origin.basis.en), Value(origin.certainty)}));
  int number = 0;
  for (const ContactCriterion& each : tier.any) {
    RETURN_IF_ERROR(journal::Insert(
        transaction, kContactCriteria, journal::kNobody,
        {Value(head.issuer), Value(head.id), Value(position), Value(++number),
         Value(each.age_from), Value(each.age_to), Value(each.retire_kind), Value(each.living),
         Value(each.mobility), Value(each.flag), Value(each.hardship), Value(each.in_service)}));
  }
  return absl::OkStatus();
}

}  // namespace

absl::StatusOr<CareRulesInScope> CareRulesFor(const Snapshot& snapshot, UnionId union_id,
                                              absl::CivilDay day) {
  ASSIGN_OR_RETURN(const std::vector<Issuer> issuers, IssuersOf(snapshot, union_id));
  CareRulesInScope scope;
  scope.province = ProvinceOf(issuers, day);
  for (const Issuer& issuer : issuers) {
    RETURN_IF_ERROR(ReadRules(snapshot, issuer, scope.province, scope.rules));
  }
  return scope;
}

absl::StatusOr<CareRules> CareRulesAbove(const Snapshot& snapshot, const PolicyHead& head) {
  ASSIGN_OR_RETURN(const PlaceOfNew own, PlaceFor(snapshot, head));
  CareRules rules;
  for (const Issuer& issuer : own.issuers) {
    RETURN_IF_ERROR(ReadRules(snapshot, issuer, own.province, rules));
  }
  const auto below = [&](const auto& row) { return row.origin.place <= own.place; };
  std::erase_if(rules.exam_bands, below);
  std::erase_if(rules.contact_tiers, below);
  std::erase_if(rules.retentions, below);
  return InForce(rules, head.valid_from);
}

absl::Status InsertCareRules(Transaction& transaction, const Policy& made) {
  const PolicyHead& head = made.head;
  int position = 0;
  for (const ExamBand& band : made.care.exam_bands) {
    RETURN_IF_ERROR(InsertBand(transaction, head, ++position, band));
  }
  position = 0;
  for (const ContactTier& tier : made.care.contact_tiers) {
    RETURN_IF_ERROR(InsertTier(transaction, head, ++position, tier));
  }
  position = 0;
  for (const RetentionRule& rule : made.care.retentions) {
    const RuleOrigin& origin = rule.origin;
    RETURN_IF_ERROR(journal::Insert(
        transaction, kRetentionRules, journal::kNobody,
        {Value(head.issuer), Value(head.id), Value(++position), Value(rule.record),
         Value(rule.data_class), Value(rule.keep_months), Value(rule.from), Value(origin.basis.zh),
         Value(origin.basis.en), Value(origin.certainty)}));
  }
  return absl::OkStatus();
}

}  // namespace unioncare::storage
