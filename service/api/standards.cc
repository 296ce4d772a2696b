// Standards as operations.
#include "service/api/standards.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "absl/strings/str_cat.h"
#include "service/api/care_rule_wire.h"
#include "service/api/convert.h"
#include "service/api/names.h"
#include "service/api/pages.h"
#include "service/api/policy_difference.h"
#include "service/api/profiles.h"
#include "service/api/standard_wire.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"
#include "service/domain/standards.h"
#include "service/storage/care_rules.h"
#include "service/storage/standards.h"
#include "service/storage/unions.h"

namespace unioncare::api {
namespace {

absl::Status CheckRange(const char* field, int64_t given, int64_t most) {
  if (given >= 0 && given <= most) return absl::OkStatus();
  return Refuse(Reason::kNumberOutOfRange, {{"field", field},
                                            {"given", absl::StrCat(given)},
                                            {"wanted", absl::StrCat("0…", most)}});
}

absl::StatusOr<v1::StandardExplanation> ExplainStandard(
    const Snapshot& snapshot, const v1::ExplainStandardRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, UnionOf(snapshot, request.parent()));
  ASSIGN_OR_RETURN(const absl::CivilDay event_on,
                   EventDay(snapshot, "event_on", request.event_on()));
  BenefitFacts facts{.kind = SameNumber<BenefitKind>(request.kind()),
                     .sub_kind = SameNumber<BenefitSubKind>(request.sub_kind())};
  if (request.beneficiary() != v1::BENEFICIARY_CLASS_UNSPECIFIED) {
    facts.beneficiary = SameNumber<BeneficiaryClass>(request.beneficiary());
  }
  if (request.has_age()) {
    RETURN_IF_ERROR(CheckRange("age", request.age(), kStandardAgeMax));
    facts.age = request.age();
  }
  if (request.has_own_cost_fen()) {
    RETURN_IF_ERROR(CheckRange("own_cost_fen", request.own_cost_fen(), kCostFenMax));
    facts.own_cost_fen = request.own_cost_fen();
  }
  ASSIGN_OR_RETURN(const storage::StandardsInScope scope,
                   storage::StandardsFor(snapshot, union_id, facts.kind, event_on));
  ASSIGN_OR_RETURN(const StandardInForce found,
                   Applicable(scope.standards, facts, event_on, DayFrom(request.approved_on())));
  v1::StandardExplanation wire;
  *wire.mutable_summary() = ToProto(Summary(found));
  *wire.mutable_standard() = ToProto(found.standard);
  wire.set_cap_fen(found.cap_fen);
  for (const Standard& bound : found.bounds) *wire.add_bounds() = ToProto(bound);
  for (const AggregateCap& cap : InForce(scope.aggregates, facts.kind, found.decided_on)) {
    *wire.add_aggregates() = ToProto(cap);
  }
  *wire.mutable_event_on() = ToProto(event_on);
  wire.set_province(scope.province);
  wire.set_decided_by(SameNumber<v1::DecidingDate>(found.decided_by));
  *wire.mutable_decided_on() = ToProto(found.decided_on);
  return wire;
}

absl::StatusOr<v1::ListStandardsResponse> ListStandards(const Snapshot& snapshot,
                                                        const v1::ListStandardsRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, UnionOf(snapshot, request.parent()));
  ASSIGN_OR_RETURN(const absl::CivilDay event_on,
                   EventDay(snapshot, "event_on", request.event_on()));
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  ASSIGN_OR_RETURN(const storage::StandardsInScope scope,
                   storage::StandardsFor(snapshot, union_id,
                                         SameNumber<BenefitKind>(request.kind()), event_on));
  const std::vector<Standard> rows = InForce(scope.standards, event_on);
  v1::ListStandardsResponse response;
  for (size_t i = static_cast<size_t>(page.position); i < rows.size(); ++i) {
    if (response.standards_size() == page.size) {
      response.set_next_page_token(PageToken(snapshot, request, static_cast<int64_t>(i)));
      break;
    }
    *response.add_standards() = ToProto(rows[i]);
  }
  return response;
}

}  // namespace

absl::StatusOr<absl::CivilDay> EventDay(const Snapshot& snapshot, const std::string& field,
                                        const v1::Date& date) {
  const absl::CivilDay day = DayFrom(date).value_or(Today(snapshot.now()));
  if (day >= kEarliestDay) return day;
  return Refuse(Reason::kDateTooOld,
                {{"field", field}, {"given", IsoDay(day)}, {"wanted", IsoDay(kEarliestDay)}});
}

absl::StatusOr<UnionId> UnionOf(const Snapshot& snapshot, const std::string& parent) {
  if (parent.empty()) return kInstallation;
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", parent));
  ASSIGN_OR_RETURN(const std::optional<Union> found, storage::FindUnion(snapshot, union_id));
  if (!found.has_value()) return NotFound("parent", parent);
  return union_id;
}

absl::StatusOr<v1::PolicySet> InForceOn(const Snapshot& snapshot, const std::string& parent,
                                        const std::string& field, const v1::Date& date) {
  ASSIGN_OR_RETURN(const UnionId union_id, UnionOf(snapshot, parent));
  ASSIGN_OR_RETURN(const absl::CivilDay day, EventDay(snapshot, field, date));
  ASSIGN_OR_RETURN(
      const storage::StandardsInScope scope,
      storage::StandardsFor(snapshot, union_id, BenefitKind::kUnspecified, day));
  v1::PolicySet set;
  for (const Standard& row : InForce(scope.standards, day)) *set.add_standards() = ToProto(row);
  for (const AggregateCap& cap : InForce(scope.aggregates, BenefitKind::kUnspecified, day)) {
    *set.add_aggregates() = ToProto(cap);
  }
  ASSIGN_OR_RETURN(const storage::CareRulesInScope care,
                   storage::CareRulesFor(snapshot, union_id, day));
  const CareRules rules = InForce(care.rules, day);
  for (const ExamBand& band : rules.exam_bands) *set.add_exam_bands() = ToProto(band);
  for (const ContactTier& tier : rules.contact_tiers) *set.add_contact_tiers() = ToProto(tier);
  for (const RetentionRule& rule : rules.retentions) *set.add_retentions() = ToProto(rule);
  return set;
}

std::unique_ptr<Service> MakeStandardService(Rpc& rpc) {
  auto service = std::make_unique<Service>(rpc, "unioncare.v1.StandardService");
  service->Query("ExplainStandard", ExplainStandard);
  service->Query("ListStandards", ListStandards);
  service->Query("ListPolicyProfiles", ListPolicyProfiles);
  service->Query("GetPolicyProfile", GetPolicyProfile);
  service->Query("ComputePolicyDifference", ComputePolicyDifference);
  return service;
}

}  // namespace unioncare::api
