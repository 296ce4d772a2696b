// Standards in SQL.
#include "service/storage/standards.h"

#include <optional>
#include <utility>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/storage/policy_places.h"

namespace unioncare::storage {

using journal::Value;

const journal::Table kStandards(
    "standards", {"union_id", "kind", "policy_id", "position"},
    {"sub_kind",         "beneficiary",   "cap_fen",         "cap_scope",
     "count_max",        "count_per",     "cap_window",      "includes",
     "forms",            "relations",     "shared_count",    "claim_limit_days",
     "evidence",         "funds",         "approvals",       "publicity_days",
     "age_from",         "age_to",        "cost_from_fen",   "cost_to_fen",
     "share_numerator",  "share_denominator", "valid_from",  "valid_to",
     "basis_zh",         "basis_en",      "certainty"});
const journal::Table kAggregateCaps("aggregate_caps", {"union_id", "policy_id", "position"},
                                    {"kinds", "share_percent", "base", "either_group",
                                     "valid_from", "valid_to", "basis_zh", "basis_en",
                                     "certainty"});

namespace {

#define STANDARD_COLUMNS                                                                         \
  "policy_id, position, kind, sub_kind, beneficiary, cap_fen, cap_scope, count_max, count_per, " \
  "cap_window, includes, forms, relations, shared_count, claim_limit_days, evidence, funds, "   \
  "approvals, publicity_days, age_from, age_to, cost_from_fen, cost_to_fen, share_numerator, "  \
  "share_denominator, valid_from, valid_to, basis_zh, basis_en, certainty"

constexpr sql::Sql kOfKind{
    "SELECT " STANDARD_COLUMNS
    " FROM standards WHERE union_id = $1 AND kind = $2 ORDER BY policy_id, position"};
constexpr sql::Sql kOfAllKinds{
    "SELECT " STANDARD_COLUMNS
    " FROM standards WHERE union_id = $1 ORDER BY kind, policy_id, position"};
constexpr sql::Sql kCapsOf{
    "SELECT policy_id, position, kinds, share_percent, base, either_group, valid_from, valid_to, "
    "basis_zh, basis_en, certainty FROM aggregate_caps WHERE union_id = $1 "
    "ORDER BY policy_id, position"};

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

std::string ListedLevels(const std::vector<ApprovalLevel>& levels) {
  return absl::StrJoin(levels, ",", [](std::string* out, const ApprovalLevel& level) {
    absl::StrAppend(out, level.up_to_fen, ":", static_cast<int>(level.approver));
  });
}

std::vector<ApprovalLevel> LevelsFrom(absl::string_view text) {
  std::vector<ApprovalLevel> levels;
  for (absl::string_view part : absl::StrSplit(text, ',', absl::SkipEmpty())) {
    const std::pair<absl::string_view, absl::string_view> halves = absl::StrSplit(part, ':');
    ApprovalLevel level;
    int approver = 0;
    if (!absl::SimpleAtoi(halves.first, &level.up_to_fen)) continue;
    if (!absl::SimpleAtoi(halves.second, &approver)) continue;
    level.approver = static_cast<Approver>(approver);
    levels.push_back(level);
  }
  return levels;
}

std::optional<absl::CivilDay> DayIn(sql::Row row, int column) {
  if (row.IsNull(column)) return std::nullopt;
  return DayOf(row.Int(column));
}

Standard StandardOf(sql::Row row) {
  Standard made;
  int column = 0;
  const auto number = [&] { return static_cast<int>(row.Int(column++)); };
  const auto text = [&] { return row.Text(column++); };
  made.policy = PolicyId{row.Int(column++)};
  made.position = number();
  made.kind = static_cast<BenefitKind>(number());
  made.sub_kind = static_cast<BenefitSubKind>(number());
  made.beneficiary = static_cast<BeneficiaryClass>(number());
  made.cap_fen = row.Int(column++);
  made.cap_scope = static_cast<CapScope>(number());
  made.count_max = number();
  made.count_per = static_cast<CountPer>(number());
  made.window = static_cast<CapWindow>(number());
  made.includes = FromList<BenefitSubKind>(text());
  made.forms = FromList<DeliveryForm>(text());
  made.relations = FromList<Relation>(text());
  made.shared_count = number() != 0;
  made.claim_limit_days = number();
  made.evidence = FromList<ProofType>(text());
  made.funds = FromList<FundSource>(text());
  made.approvals = LevelsFrom(text());
  made.publicity_days = number();
  made.age_from = number();
  made.age_to = number();
  made.cost_from_fen = row.Int(column++);
  made.cost_to_fen = row.Int(column++);
  made.share_numerator = number();
  made.share_denominator = number();
  made.valid_from = DayOf(row.Int(column++));
  made.valid_to = DayIn(row, column++);
  made.basis.zh = std::string(text());
  made.basis.en = std::string(text());
  made.certainty = static_cast<Certainty>(number());
  return made;
}

AggregateCap CapOf(sql::Row row) {
  AggregateCap made;
  made.policy = PolicyId{row.Int(0)};
  made.position = static_cast<int>(row.Int(1));
  made.kinds = FromList<BenefitKind>(row.Text(2));
  made.share_percent = static_cast<int>(row.Int(3));
  made.base = static_cast<AggregateBase>(row.Int(4));
  made.either = static_cast<int>(row.Int(5));
  made.valid_from = DayOf(row.Int(6));
  made.valid_to = DayIn(row, 7);
  made.basis = {std::string(row.Text(8)), std::string(row.Text(9))};
  made.certainty = static_cast<Certainty>(row.Int(10));
  return made;
}

// The rows of the issuers that hold in the province.
absl::Status ReadRows(const Snapshot& snapshot, absl::Span<const Issuer> issuers,
                      BenefitKind kind, StandardsInScope& scope) {
  for (const Issuer& issuer : issuers) {
    // Fills in whose a row is; false when its policy holds in another province.
    const auto place = [&](auto& row) {
      const PlacedPolicy* placed = Holding(issuer, row.policy, scope.province);
      if (placed == nullptr) return false;
      row.issuer = issuer.id;
      row.policy_code = placed->code;
      row.policy_valid_from = placed->valid_from;
      row.place = PlaceOf(issuer, placed->jurisdiction);
      return true;
    };
    const auto take = [&](sql::Row row) {
      Standard made = StandardOf(row);
      if (!place(made)) return;
      made.decided_by = issuer.policies.at(made.policy).decided_by;
      scope.standards.push_back(std::move(made));
    };
    if (kind == BenefitKind::kUnspecified) {
      RETURN_IF_ERROR(sql::Query(snapshot.connection(), kOfAllKinds, take, issuer.id));
    } else {
      RETURN_IF_ERROR(sql::Query(snapshot.connection(), kOfKind, take, issuer.id, kind));
    }
    RETURN_IF_ERROR(sql::Query(
        snapshot.connection(), kCapsOf,
        [&](sql::Row row) {
          AggregateCap made = CapOf(row);
          if (place(made)) scope.aggregates.push_back(std::move(made));
        },
        issuer.id));
  }
  return absl::OkStatus();
}

absl::Status InsertStandard(Transaction& transaction, const PolicyHead& head, const Standard& row) {
  std::optional<int32_t> valid_to;
  if (row.valid_to.has_value()) valid_to = DayNumber(*row.valid_to);
  return journal::Insert(
      transaction, kStandards, journal::kNobody,
      {Value(head.issuer),
       Value(row.kind),
       Value(head.id),
       Value(row.position),
       Value(row.sub_kind),
       Value(row.beneficiary),
       Value(row.cap_fen),
       Value(row.cap_scope),
       Value(row.count_max),
       Value(row.count_per),
       Value(row.window),
       Value(Listed(row.includes)),
       Value(Listed(row.forms)),
       Value(Listed(row.relations)),
       Value(row.shared_count),
       Value(row.claim_limit_days),
       Value(Listed(row.evidence)),
       Value(Listed(row.funds)),
       Value(ListedLevels(row.approvals)),
       Value(row.publicity_days),
       Value(row.age_from),
       Value(row.age_to),
       Value(row.cost_from_fen),
       Value(row.cost_to_fen),
       Value(row.share_numerator),
       Value(row.share_denominator),
       Value(DayNumber(row.valid_from)),
       Value(valid_to),
       Value(row.basis.zh),
       Value(row.basis.en),
       Value(row.certainty)});
}

}  // namespace

absl::StatusOr<StandardsInScope> StandardsFor(const Snapshot& snapshot, UnionId union_id,
                                              BenefitKind kind, absl::CivilDay event_on) {
  ASSIGN_OR_RETURN(const std::vector<Issuer> issuers, IssuersOf(snapshot, union_id));
  StandardsInScope scope;
  scope.province = ProvinceOf(issuers, event_on);
  RETURN_IF_ERROR(ReadRows(snapshot, issuers, kind, scope));
  return scope;
}

absl::StatusOr<StandardsInScope> StandardsAbove(const Snapshot& snapshot, const PolicyHead& head) {
  ASSIGN_OR_RETURN(const PlaceOfNew own, PlaceFor(snapshot, head));
  StandardsInScope scope;
  scope.province = own.province;
  RETURN_IF_ERROR(ReadRows(snapshot, own.issuers, BenefitKind::kUnspecified, scope));
  const auto below = [&](const auto& row) { return row.place <= own.place; };
  std::erase_if(scope.standards, below);
  std::erase_if(scope.aggregates, below);
  scope.province = own.stated;
  return scope;
}

absl::Status InsertStandards(Transaction& transaction, const Policy& made) {
  for (const Standard& row : made.standards) {
    RETURN_IF_ERROR(InsertStandard(transaction, made.head, row));
  }
  int position = 0;
  for (const AggregateCap& cap : made.aggregates) {
    std::optional<int32_t> valid_to;
    if (cap.valid_to.has_value()) valid_to = DayNumber(*cap.valid_to);
    RETURN_IF_ERROR(journal::Insert(
        transaction, kAggregateCaps, journal::kNobody,
        {Value(made.head.issuer), Value(made.head.id), Value(++position), Value(Listed(cap.kinds)),
         Value(cap.share_percent), Value(cap.base), Value(cap.either),
         Value(DayNumber(cap.valid_from)), Value(valid_to), Value(cap.basis.zh),
         Value(cap.basis.en), Value(cap.certainty)}));
  }
  return absl::OkStatus();
}

}  // namespace unioncare::storage
