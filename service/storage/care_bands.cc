// Exam bands, contact tiers and retentions in SQL.
#include "service/storage/care_bands.h"

#include <vector>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "service/base/status.h"
#include "service/storage/standards.h"

namespace unioncare::storage {

using journal::Value;

const journal::Table kExamBands("exam_bands", {"union_id", "policy_id", "position"},
                                {"sex", "age_from", "age_to", "service_months_min",
                                 "cycle_months", "items", "basis_zh", "basis_en", "certainty"});
const journal::Table kContactTiers("contact_tiers", {"union_id", "policy_id", "position"},
                                   {"tier", "age_from", "age_to", "contact_months",
                                    "visit_months", "basis_zh", "basis_en", "certainty"});
const journal::Table kRetentionRules("retention_rules", {"union_id", "policy_id", "position"},
                                     {"subject", "months", "basis_zh", "basis_en", "certainty"});

namespace {

constexpr sql::Sql kExamBandsOf{
    "SELECT sex, age_from, age_to, service_months_min, cycle_months, items, basis_zh, basis_en, "
    "certainty FROM exam_bands WHERE union_id = $1 AND policy_id = $2 ORDER BY position"};
constexpr sql::Sql kContactTiersOf{
    "SELECT tier, age_from, age_to, contact_months, visit_months, basis_zh, basis_en, certainty "
    "FROM contact_tiers WHERE union_id = $1 AND policy_id = $2 ORDER BY position"};
constexpr sql::Sql kRetentionsOf{
    "SELECT subject, months, basis_zh, basis_en, certainty FROM retention_rules "
    "WHERE union_id = $1 AND policy_id = $2 ORDER BY position"};

PolicyText TextAt(sql::Row row, int column) {
  return {std::string(row.Text(column)), std::string(row.Text(column + 1))};
}

ExamBand ExamBandOf(sql::Row row) {
  ExamBand band;
  band.sex = static_cast<Sex>(row.Int(0));
  band.age_from = static_cast<int>(row.Int(1));
  band.age_to = static_cast<int>(row.Int(2));
  band.service_months_min = static_cast<int>(row.Int(3));
  band.cycle_months = static_cast<int>(row.Int(4));
  for (absl::string_view part : absl::StrSplit(row.Text(5), ',', absl::SkipEmpty())) {
    int number = 0;
    if (absl::SimpleAtoi(part, &number)) band.items.push_back(static_cast<ExamItem>(number));
  }
  band.basis = TextAt(row, 6);
  band.certainty = static_cast<Certainty>(row.Int(8));
  return band;
}

ContactTier ContactTierOf(sql::Row row) {
  ContactTier tier;
  tier.tier = static_cast<RetireeTier>(row.Int(0));
  tier.age_from = static_cast<int>(row.Int(1));
  tier.age_to = static_cast<int>(row.Int(2));
  tier.contact_months = static_cast<int>(row.Int(3));
  tier.visit_months = static_cast<int>(row.Int(4));
  tier.basis = TextAt(row, 5);
  tier.certainty = static_cast<Certainty>(row.Int(7));
  return tier;
}

RetentionRule RetentionOf(sql::Row row) {
  RetentionRule rule;
  rule.subject = static_cast<RetentionSubject>(row.Int(0));
  rule.months = static_cast<int>(row.Int(1));
  rule.basis = TextAt(row, 2);
  rule.certainty = static_cast<Certainty>(row.Int(4));
  return rule;
}

}  // namespace

absl::StatusOr<CareBandsInForce> CareBandsFor(const Snapshot& snapshot, UnionId union_id,
                                              absl::CivilDay day) {
  CareBandsInForce found;
  ASSIGN_OR_RETURN(const std::vector<PolicyInScope> policies,
                   PoliciesInScope(snapshot, union_id, day));
  CareBands& bands = found.bands;
  for (const PolicyInScope& policy : policies) {
    if (bands.exam_bands.empty()) {
      RETURN_IF_ERROR(sql::Query(
          snapshot.connection(), kExamBandsOf,
          [&](sql::Row row) { bands.exam_bands.push_back(ExamBandOf(row)); }, policy.issuer,
          policy.id));
      if (!bands.exam_bands.empty()) found.exam_policy = policy.code;
    }
    if (bands.contact_tiers.empty()) {
      RETURN_IF_ERROR(sql::Query(
          snapshot.connection(), kContactTiersOf,
          [&](sql::Row row) { bands.contact_tiers.push_back(ContactTierOf(row)); }, policy.issuer,
          policy.id));
      if (!bands.contact_tiers.empty()) found.contact_policy = policy.code;
    }
    if (bands.retentions.empty()) {
      RETURN_IF_ERROR(sql::Query(
          snapshot.connection(), kRetentionsOf,
          [&](sql::Row row) { bands.retentions.push_back(RetentionOf(row)); }, policy.issuer,
          policy.id));
      if (!bands.retentions.empty()) found.retention_policy = policy.code;
    }
  }
  return found;
}

absl::Status InsertCareBands(Transaction& transaction, const Policy& made) {
  const PolicyHead& head = made.head;
  int position = 0;
  for (const ExamBand& band : made.bands.exam_bands) {
    const std::string items = absl::StrJoin(band.items, ",", [](std::string* out, ExamItem item) {
      absl::StrAppend(out, static_cast<int>(item));
    });
    RETURN_IF_ERROR(journal::Insert(
        transaction, kExamBands, journal::kNobody,
        {Value(head.issuer), Value(head.id), Value(++position), Value(band.sex),
         Value(band.age_from), Value(band.age_to), Value(band.service_months_min),
         Value(band.cycle_months), Value(items), Value(band.basis.zh), Value(band.basis.en),
         Value(band.certainty)}));
  }
  position = 0;
  for (const ContactTier& tier : made.bands.contact_tiers) {
    RETURN_IF_ERROR(journal::Insert(
        transaction, kContactTiers, journal::kNobody,
        {Value(head.issuer), Value(head.id), Value(++position), Value(tier.tier),
         Value(tier.age_from), Value(tier.age_to), Value(tier.contact_months),
         Value(tier.visit_months), Value(tier.basis.zh), Value(tier.basis.en),
         Value(tier.certainty)}));
  }
  position = 0;
  for (const RetentionRule& rule : made.bands.retentions) {
    RETURN_IF_ERROR(journal::Insert(
        transaction, kRetentionRules, journal::kNobody,
        {Value(head.issuer), Value(head.id), Value(++position), Value(rule.subject),
         Value(rule.months), Value(rule.basis.zh), Value(rule.basis.en), Value(rule.certainty)}));
  }
  return absl::OkStatus();
}

}  // namespace unioncare::storage
