// The reading of policies in protobuf text format.
#include "service/api/policy_text.h"

#include <google/protobuf/io/tokenizer.h>

#include <optional>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "service/api/care_rule_wire.h"
#include "service/api/convert.h"
#include "service/api/standard_wire.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"

namespace unioncare::api {
namespace {

constexpr char kText[] = "text";

// Turns what the parser says into refusals with line and column from 1.
class SyntaxErrors final : public google::protobuf::io::ErrorCollector {
 public:
  void AddError(int line, google::protobuf::io::ColumnNumber column,
                const std::string& message) override {
    if (static_cast<int>(refusals.size()) >= kPolicyProblemsMax) return;
    refusals.push_back({Reason::kPolicySyntax,
                        {{"field", kText},
                         {"line", absl::StrCat(line + 1)},
                         {"column", absl::StrCat(column + 1)},
                         {"given", message}}});
  }
  std::vector<Refusal> refusals;
};

// A day that must be one when it is given.
std::optional<absl::CivilDay> ReadDay(const v1::Date& date, const std::string& path,
                                      std::vector<Refusal>& mistakes) {
  const auto day = ValidDay(date.year(), date.month(), date.day());
  if (!day.has_value()) {
    mistakes.push_back({Reason::kPolicyValueInvalid,
                        {{"field", kText},
                         {"path", path},
                         {"given", IsoDay(date.year(), date.month(), date.day())},
                         {"wanted", absl::StrCat(IsoDay(kEarliestDay), "…", IsoDay(kLastDay))}}});
  }
  return day;
}

Span FromProto(const v1::Span& wire) {
  return {.unit = SameNumber<Span::Unit>(wire.unit()), .count = wire.count()};
}
PolicyRule FromProto(const v1::OccasionRule& wire) {
  PolicyRule made;
  OccasionRule& rule = made.rule;
  rule.occasion = SameNumber<Occasion>(wire.occasion());
  rule.report = FromProto(wire.report());
  rule.visit = FromProto(wire.visit());
  rule.close = FromProto(wire.close());
  rule.close_from = wire.close_from() == v1::CLOSE_FROM_UNSPECIFIED
                        ? CloseFrom::kVisit
                        : SameNumber<CloseFrom>(wire.close_from());
  rule.vacations_pause_close = wire.vacations_pause_close();
  rule.visitors_min = wire.visitors_min() == 0 ? 1 : wire.visitors_min();
  rule.officer_needed = wire.officer_needed();
  rule.chair_needed = wire.chair_needed();
  rule.remote_counts = wire.remote_counts();
  rule.report_to_superior = wire.report_to_superior();
  rule.superior_after = FromProto(wire.superior_after());
  rule.follow_up = FromProto(wire.follow_up());
  rule.follow_up_every_days = wire.follow_up_every_days();
  rule.restricted = wire.restricted();
  made.basis = api::FromProto(wire.basis());
  return made;
}

// The rows of standards and aggregate caps, with the lines on which they stand.
void ReadStandards(const v1::PolicySet& wire,
                   const google::protobuf::TextFormat::ParseInfoTree& places, Policy& policy,
                   std::vector<Refusal>& mistakes) {
  const absl::CivilDay from = policy.head.valid_from;
  const auto* field = wire.GetDescriptor()->FindFieldByName("standards");
  for (int i = 0; i < wire.standards_size(); ++i) {
    const v1::Standard& given = wire.standards(i);
    const std::string path = absl::StrCat("standards[", i, "]");
    Standard row = api::FromProto(given);
    row.position = i + 1;
    row.line = places.GetLocation(field, i).line + 1;
    row.valid_from = from;
    if (given.has_valid_from()) {
      row.valid_from = ReadDay(given.valid_from(), path + ".valid_from", mistakes).value_or(from);
    }
    if (given.has_valid_to()) {
      row.valid_to = ReadDay(given.valid_to(), path + ".valid_to", mistakes);
    }
    row.policy_valid_from = from;
    policy.standards.push_back(std::move(row));
  }
  for (int i = 0; i < wire.aggregates_size(); ++i) {
    const v1::AggregateCap& given = wire.aggregates(i);
    const std::string path = absl::StrCat("aggregates[", i, "]");
    AggregateCap cap = api::FromProto(given);
    cap.valid_from = from;
    if (given.has_valid_from()) {
      cap.valid_from = ReadDay(given.valid_from(), path + ".valid_from", mistakes).value_or(from);
    }
    if (given.has_valid_to()) {
      cap.valid_to = ReadDay(given.valid_to(), path + ".valid_to", mistakes);
    }
    policy.aggregates.push_back(std::move(cap));
  }
}

// The rules of care, with the lines on which they stand.
void ReadCareRules(const v1::PolicySet& wire,
                   const google::protobuf::TextFormat::ParseInfoTree& places, Policy& policy) {
  const auto read = [&](const auto& given, const char* name, auto& rows) {
    const auto* field = wire.GetDescriptor()->FindFieldByName(name);
    for (int i = 0; i < given.size(); ++i) {
      rows.push_back(api::FromProto(given.Get(i)));
      RuleOrigin& origin = rows.back().origin;
      origin.issuer = policy.head.issuer;
      origin.position = i + 1;
      origin.policy_code = policy.head.code;
      origin.policy_valid_from = policy.head.valid_from;
      origin.line = places.GetLocation(field, i).line + 1;
    }
  };
  read(wire.exam_bands(), "exam_bands", policy.care.exam_bands);
  read(wire.contact_tiers(), "contact_tiers", policy.care.contact_tiers);
  read(wire.retentions(), "retentions", policy.care.retentions);
}

}  // namespace

absl::StatusOr<v1::PolicySet> ParsePolicySet(
    const std::string& text, google::protobuf::TextFormat::ParseInfoTree* places) {
  v1::PolicySet wire;
  SyntaxErrors errors;
  google::protobuf::TextFormat::Parser parser;
  parser.RecordErrorsTo(&errors);
  if (places != nullptr) parser.WriteLocationsTo(places);
  const bool parsed = parser.ParseFromString(text, &wire);
  if (!errors.refusals.empty()) return Refuse(errors.refusals);
  if (!parsed) return Refuse(Reason::kMessageMalformed, {{"wanted", wire.GetTypeName()}});
  return wire;
}

absl::StatusOr<Policy> ReadPolicy(UnionId issuer, const std::string& text) {
  google::protobuf::TextFormat::ParseInfoTree places;
  ASSIGN_OR_RETURN(const v1::PolicySet wire, ParsePolicySet(text, &places));
  Policy policy;
  std::vector<Refusal> mistakes;
  const auto valid_from = ReadDay(wire.valid_from(), "valid_from", mistakes);
  policy.head = {.issuer = issuer,
                 .display_name = api::FromProto(wire.display_name()),
                 .code = wire.code(),
                 .jurisdiction = wire.jurisdiction(),
                 .basis = api::FromProto(wire.basis()),
                 .valid_from = valid_from.value_or(kEarliestDay),
                 .decided_by = wire.decided_by() == v1::DECIDING_DATE_UNSPECIFIED
                                   ? DecidingDate::kEvent
                                   : SameNumber<DecidingDate>(wire.decided_by())};
  for (const v1::OccasionRule& rule : wire.occasions()) policy.rules.push_back(FromProto(rule));
  for (const v1::OccasionSet& each : wire.sets()) {
    OccasionSet set{.display_name = api::FromProto(each.display_name())};
    for (const int occasion : each.occasions()) {
      set.occasions.push_back(static_cast<Occasion>(occasion));
    }
    policy.sets.push_back(std::move(set));
  }
  ReadStandards(wire, places, policy, mistakes);
  ReadCareRules(wire, places, policy);
  for (Refusal& refusal : RefusalsOf(CheckPolicy(policy))) mistakes.push_back(std::move(refusal));
  if (!mistakes.empty()) return Refuse(mistakes);
  return policy;
}

}  // namespace unioncare::api
