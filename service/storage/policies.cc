// Policies in SQL. Who is above a union is walked by a recursive query that ends at the deepest
// level there may be; the installation stands above all.
#include "service/storage/policies.h"

#include <utility>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "service/domain/calendar.h"
#include "service/domain/unions.h"
#include "service/storage/care_rules.h"
#include "service/storage/standards.h"
#include "service/storage/policy_places.h"
#include "service/storage/unions.h"

namespace unioncare::storage {

using journal::Value;

const journal::Table kPolicies("policies", {"union_id", "id"},
                               {"code", "valid_from", "name_zh", "name_en", "jurisdiction",
                                "basis_zh", "basis_en", "content", "import_us", "decided_by"});
const journal::Table kOccasionRules(
    "occasion_rules", {"union_id", "occasion", "valid_from", "policy_id"},
    {"report_unit", "report_count", "visit_unit", "visit_count", "close_unit", "close_count",
     "close_from", "pause_close", "visitors_min", "officer_needed", "chair_needed",
     "remote_counts", "report_to_superior", "superior_unit", "superior_count", "follow_up_unit",
     "follow_up_count", "follow_up_every", "restricted", "basis_zh", "basis_en"});
const journal::Table kOccasionSets("occasion_sets",
                                   {"union_id", "valid_from", "policy_id", "position"},
                                   {"name_zh", "name_en", "occasions"});

namespace {

#define RULE_COLUMNS                                                                 \
  "union_id, policy_id, occasion, report_unit, report_count, visit_unit, visit_count, " \
  "close_unit, close_count, close_from, pause_close, visitors_min, officer_needed, " \
  "chair_needed, remote_counts, report_to_superior, superior_unit, superior_count, " \
  "follow_up_unit, follow_up_count, follow_up_every, restricted, valid_from"

constexpr sql::Sql kRuleOf{
    "SELECT " RULE_COLUMNS " FROM occasion_rules "
    "WHERE union_id = $1 AND occasion = $2 AND valid_from <= $3 "
    "ORDER BY valid_from DESC, policy_id DESC LIMIT 1"};
constexpr sql::Sql kSuperiorOf{"SELECT superior_id FROM unions WHERE union_id = 0 AND id = $1"};
constexpr sql::Sql kSetsOf{
    "SELECT policy_id, name_zh, name_en, occasions FROM occasion_sets "
    "WHERE union_id = $1 AND valid_from <= $2 "
    "ORDER BY valid_from DESC, policy_id DESC, position LIMIT $3"};
constexpr sql::Sql kPolicyCoded{
    "SELECT id FROM policies WHERE union_id = $1 AND code = $2 AND valid_from = $3"};
constexpr sql::Sql kCountPolicies{"SELECT COUNT(*) FROM policies WHERE union_id = $1"};
constexpr sql::Sql kCodeOf{"SELECT code FROM policies WHERE union_id = $1 AND id = $2"};
constexpr sql::Sql kFindPolicy{
    "SELECT union_id, id, code, valid_from, name_zh, name_en, jurisdiction, basis_zh, basis_en, "
    "import_us, decided_by FROM policies WHERE union_id = $1 AND id = $2"};
constexpr sql::Sql kListPolicies{
    "SELECT union_id, id, code, valid_from, name_zh, name_en, jurisdiction, basis_zh, basis_en, "
    "import_us, decided_by FROM policies WHERE union_id = $1 AND id > $2 ORDER BY id LIMIT $3"};
constexpr sql::Sql kContentOf{"SELECT content FROM policies WHERE union_id = $1 AND id = $2"};
constexpr sql::Sql kBasisOf{
    "SELECT basis_zh, basis_en FROM occasion_rules "
    "WHERE union_id = $1 AND occasion = $2 AND valid_from = $3 AND policy_id = $4"};

Span SpanOf(sql::Row row, int column) {
  return {.unit = static_cast<Span::Unit>(row.Int(column)),
          .count = static_cast<int>(row.Int(column + 1))};
}

OccasionRule RuleOf(sql::Row row) {
  OccasionRule rule;
  rule.issuer = UnionId{row.Int(0)};
  rule.policy = PolicyId{row.Int(1)};
  rule.occasion = static_cast<Occasion>(row.Int(2));
  rule.report = SpanOf(row, 3);
  rule.visit = SpanOf(row, 5);
  rule.close = SpanOf(row, 7);
  rule.close_from = static_cast<CloseFrom>(row.Int(9));
  rule.vacations_pause_close = row.Int(10) != 0;
  rule.visitors_min = static_cast<int>(row.Int(11));
  rule.officer_needed = row.Int(12) != 0;
  rule.chair_needed = row.Int(13) != 0;
  rule.remote_counts = row.Int(14) != 0;
  rule.report_to_superior = row.Int(15) != 0;
  rule.superior_after = SpanOf(row, 16);
  rule.follow_up = SpanOf(row, 18);
  rule.follow_up_every_days = static_cast<int>(row.Int(20));
  rule.restricted = row.Int(21) != 0;
  rule.valid_from = DayOf(row.Int(22));
  return rule;
}

PolicyHead HeadOf(sql::Row row) {
  PolicyHead head;
  head.issuer = UnionId{row.Int(0)};
  head.id = PolicyId{row.Int(1)};
  head.code = std::string(row.Text(2));
  head.valid_from = DayOf(row.Int(3));
  head.display_name = {std::string(row.Text(4)), std::string(row.Text(5))};
  head.jurisdiction = std::string(row.Text(6));
  head.basis = {std::string(row.Text(7)), std::string(row.Text(8))};
  head.import_time = absl::FromUnixMicros(row.Int(9));
  head.decided_by = DecidingDateOf(row.Int(10));
  return head;
}

// The newest rule of one issuer that was valid on a day.
absl::StatusOr<std::optional<OccasionRule>> RuleOf(const Snapshot& snapshot, UnionId issuer,
                                                   Occasion occasion, absl::CivilDay day) {
  std::optional<OccasionRule> rule;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kRuleOf, [&](sql::Row row) { rule = RuleOf(row); }, issuer, occasion,
      DayNumber(day)));
  return rule;
}

// The rule of the nearest union that has one, of `union_id` and those above it; else that of the
// installation.
absl::StatusOr<std::optional<OccasionRule>> FindRule(const Snapshot& snapshot, UnionId union_id,
                                                     Occasion occasion, absl::CivilDay day) {
  std::optional<OccasionRule> rule;
  // Step by step: one recursive statement makes tables of its own and takes several times as long.
  for (int level = 1; level <= kUnionLevelsMax && union_id != kInstallation; ++level) {
    ASSIGN_OR_RETURN(rule, RuleOf(snapshot, union_id, occasion, day));
    if (rule.has_value()) return rule;
    UnionId superior = kInstallation;
    RETURN_IF_ERROR(sql::Query(
        snapshot.connection(), kSuperiorOf,
        [&](sql::Row row) { superior = UnionId{row.Int(0)}; }, union_id));
    union_id = superior;
  }
  return RuleOf(snapshot, kInstallation, occasion, day);
}

absl::StatusOr<std::vector<Occasion>> OccasionsIn(absl::string_view list) {
  std::vector<Occasion> occasions;
  for (absl::string_view number : absl::StrSplit(list, ',')) {
    int value = 0;
    if (!absl::SimpleAtoi(number, &value)) {
      return absl::DataLossError("a set of occasions cannot be read");
    }
    occasions.push_back(static_cast<Occasion>(value));
  }
  return occasions;
}

// The sets of the newest policy of one issuer that has any.
absl::Status ReadSets(const Snapshot& snapshot, absl::CivilDay day, SetsInForce& found) {
  absl::Status fault;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kSetsOf,
      [&](sql::Row row) {
        const PolicyId policy{row.Int(0)};
        if (!fault.ok() || (!found.sets.empty() && policy != found.policy)) return;
        absl::StatusOr<std::vector<Occasion>> occasions = OccasionsIn(row.Text(3));
        if (!occasions.ok()) {
          fault = occasions.status();
          return;
        }
        found.policy = policy;
        found.sets.push_back(
            {{std::string(row.Text(1)), std::string(row.Text(2))}, *std::move(occasions)});
      },
      found.issuer, DayNumber(day), kOccasionSetsMax));
  return fault;
}

absl::Status InsertRule(Transaction& transaction, const PolicyHead& head, const PolicyRule& given) {
  const OccasionRule& rule = given.rule;
  return journal::Insert(
      transaction, kOccasionRules, journal::kNobody,
      {Value(head.issuer),
       Value(rule.occasion),
       Value(DayNumber(head.valid_from)),
       Value(head.id),
       Value(rule.report.unit),
       Value(rule.report.count),
       Value(rule.visit.unit),
       Value(rule.visit.count),
       Value(rule.close.unit),
       Value(rule.close.count),
       Value(rule.close_from),
       Value(rule.vacations_pause_close),
       Value(rule.visitors_min),
       Value(rule.officer_needed),
       Value(rule.chair_needed),
       Value(rule.remote_counts),
       Value(rule.report_to_superior),
       Value(rule.superior_after.unit),
       Value(rule.superior_after.count),
       Value(rule.follow_up.unit),
       Value(rule.follow_up.count),
       Value(rule.follow_up_every_days),
       Value(rule.restricted),
       Value(given.basis.zh),
       Value(given.basis.en)});
}

}  // namespace

absl::StatusOr<OccasionRule> OccasionRuleFor(const Snapshot& snapshot, UnionId union_id,
                                             Occasion occasion, absl::CivilDay event_on) {
  ASSIGN_OR_RETURN(const std::optional<OccasionRule> rule,
                   FindRule(snapshot, union_id, occasion, event_on));
  if (!rule.has_value()) {
    return absl::DataLossError(absl::StrCat("no policy holds for ", OccasionName(occasion), " on ",
                                            IsoDay(event_on), ": the shipped policy is missing"));
  }
  return *rule;
}

absl::StatusOr<SetsInForce> OccasionSetsFor(const Snapshot& snapshot, UnionId union_id,
                                            absl::CivilDay day) {
  std::vector<UnionId> issuers;
  if (union_id != kInstallation) {
    ASSIGN_OR_RETURN(issuers, SuperiorsOf(snapshot, union_id));
    issuers.insert(issuers.begin(), union_id);
  }
  issuers.push_back(kInstallation);
  SetsInForce found;
  for (const UnionId issuer : issuers) {
    found.issuer = issuer;
    RETURN_IF_ERROR(ReadSets(snapshot, day, found));
    if (!found.sets.empty()) break;
  }
  return found;
}

absl::StatusOr<bool> HoldsPolicy(const Snapshot& snapshot, UnionId issuer, absl::string_view code,
                                 absl::CivilDay valid_from) {
  bool holds = false;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kPolicyCoded, [&](sql::Row) { holds = true; }, issuer, code,
      DayNumber(valid_from)));
  return holds;
}

absl::StatusOr<ImportPolicyFacts> FactsFor(const Snapshot& snapshot, const Policy& command) {
  ImportPolicyFacts facts;
  const PolicyHead& head = command.head;
  ASSIGN_OR_RETURN(facts.taken, HoldsPolicy(snapshot, head.issuer, head.code, head.valid_from));
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kCountPolicies,
      [&](sql::Row row) { facts.count = static_cast<int>(row.Int(0)); }, head.issuer));
  if (!command.standards.empty() || head.issuer != kInstallation) {
    ASSIGN_OR_RETURN(StandardsInScope above, StandardsAbove(snapshot, head));
    facts.standards_above = std::move(above.standards);
    facts.province_above = std::move(above.province);
  }
  const CareRules& care = command.care;
  if (!care.exam_bands.empty() || !care.contact_tiers.empty() || !care.retentions.empty()) {
    ASSIGN_OR_RETURN(facts.care_above, CareRulesAbove(snapshot, head));
  }
  if (head.issuer == kInstallation) return facts;
  ASSIGN_OR_RETURN(const std::optional<Union> issuer, FindUnion(snapshot, head.issuer));
  facts.issuer_exists = issuer.has_value();
  if (!facts.issuer_exists) return facts;
  for (const PolicyRule& each : command.rules) {
    ASSIGN_OR_RETURN(const std::optional<OccasionRule> rule,
                     FindRule(snapshot, issuer->superior.value_or(kInstallation),
                              each.rule.occasion, head.valid_from));
    facts.above.emplace_back();
    if (!rule.has_value()) continue;
    facts.above.back() = ImportPolicyFacts::Above{.rule = *rule};
    RETURN_IF_ERROR(sql::Query(
        snapshot.connection(), kCodeOf,
        [&](sql::Row row) { facts.above.back()->code = std::string(row.Text(0)); }, rule->issuer,
        rule->policy));
  }
  return facts;
}

absl::StatusOr<PolicyHead> InsertPolicy(Transaction& transaction, Policy made,
                                        const std::string& content) {
  PolicyHead& head = made.head;
  ASSIGN_OR_RETURN(const int64_t number, journal::NextNumber(transaction, head.issuer, "policy"));
  head.id = PolicyId{number};
  head.import_time = transaction.now();
  RETURN_IF_ERROR(journal::Insert(
      transaction, kPolicies, journal::kNobody,
      {Value(head.issuer), Value(head.id), Value(head.code), Value(DayNumber(head.valid_from)),
       Value(head.display_name.zh), Value(head.display_name.en), Value(head.jurisdiction),
       Value(head.basis.zh), Value(head.basis.en), Value(content),
       Value(absl::ToUnixMicros(head.import_time)), Value(head.decided_by)}));
  for (const PolicyRule& rule : made.rules) {
    RETURN_IF_ERROR(InsertRule(transaction, head, rule));
  }
  int position = 0;
  for (const OccasionSet& set : made.sets) {
    const std::string occasions =
        absl::StrJoin(set.occasions, ",", [](std::string* out, Occasion occasion) {
          absl::StrAppend(out, static_cast<int>(occasion));
        });
    RETURN_IF_ERROR(journal::Insert(
        transaction, kOccasionSets, journal::kNobody,
        {Value(head.issuer), Value(DayNumber(head.valid_from)), Value(head.id), Value(++position),
         Value(set.display_name.zh), Value(set.display_name.en), Value(occasions)}));
  }
  RETURN_IF_ERROR(InsertStandards(transaction, made));
  RETURN_IF_ERROR(InsertCareRules(transaction, made));
  return head;
}

absl::StatusOr<std::optional<PolicyHead>> FindPolicy(const Snapshot& snapshot, UnionId issuer,
                                                     PolicyId id) {
  std::optional<PolicyHead> found;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kFindPolicy, [&](sql::Row row) { found = HeadOf(row); }, issuer, id));
  return found;
}

absl::StatusOr<std::string> PolicyContent(const Snapshot& snapshot, UnionId issuer, PolicyId id) {
  std::string content;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kContentOf,
      [&](sql::Row row) { content = std::string(row.Text(0)); }, issuer, id));
  return content;
}

absl::StatusOr<std::vector<PolicyHead>> ListPolicies(const Snapshot& snapshot, UnionId issuer,
                                                     int64_t after, int limit) {
  std::vector<PolicyHead> heads;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kListPolicies, [&](sql::Row row) { heads.push_back(HeadOf(row)); },
      issuer, after, limit));
  return heads;
}

absl::StatusOr<PolicyText> BasisOf(const Snapshot& snapshot, const OccasionRule& rule) {
  PolicyText basis;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kBasisOf,
      [&](sql::Row row) { basis = {std::string(row.Text(0)), std::string(row.Text(1))}; },
      rule.issuer, rule.occasion, DayNumber(rule.valid_from), rule.policy));
  return basis;
}

}  // namespace unioncare::storage
