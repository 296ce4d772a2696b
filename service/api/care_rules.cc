// Rules of care as operations.
#include "service/api/care_rules.h"

#include <optional>
#include <vector>

#include "absl/strings/str_cat.h"
#include "service/api/care_rule_wire.h"
#include "service/api/convert.h"
#include "service/api/standard_wire.h"
#include "service/api/standards.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/care_rules.h"
#include "service/domain/refusal.h"
#include "service/storage/care_rules.h"

namespace unioncare::api {
namespace {

absl::Status CheckRange(const char* field, int given, int most) {
  if (given >= 0 && given <= most) return absl::OkStatus();
  return Refuse(Reason::kNumberOutOfRange, {{"field", field},
                                            {"given", absl::StrCat(given)},
                                            {"wanted", absl::StrCat("0…", most)}});
}

// What bears on the union that a request names, and the day for which it asks.
struct Asked {
  absl::CivilDay on;
  storage::CareRulesInScope scope;
};
template <class Request>
absl::StatusOr<Asked> Ask(const Snapshot& snapshot, const Request& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, UnionOf(snapshot, request.parent()));
  Asked asked;
  ASSIGN_OR_RETURN(asked.on, EventDay(snapshot, "on", request.on()));
  ASSIGN_OR_RETURN(asked.scope, storage::CareRulesFor(snapshot, union_id, asked.on));
  return asked;
}

template <class Wire>
void SetAsked(Wire& wire, const Asked& asked) {
  *wire.mutable_on() = ToProto(asked.on);
  wire.set_province(asked.scope.province);
}

absl::StatusOr<v1::ExamExplanation> ExplainExam(const Snapshot& snapshot,
                                                const v1::ExplainExamRequest& request) {
  ASSIGN_OR_RETURN(const Asked asked, Ask(snapshot, request));
  ExamFacts facts{.sex = SameNumber<Sex>(request.sex())};
  if (request.beneficiary() != v1::BENEFICIARY_CLASS_UNSPECIFIED) {
    facts.beneficiary = SameNumber<BeneficiaryClass>(request.beneficiary());
  }
  if (request.has_age()) {
    RETURN_IF_ERROR(CheckRange("age", request.age(), kStandardAgeMax));
    facts.age = request.age();
  }
  if (request.has_service_months()) {
    RETURN_IF_ERROR(CheckRange("service_months", request.service_months(), 12 * kStandardAgeMax));
    facts.service_months = request.service_months();
  }
  ASSIGN_OR_RETURN(const std::vector<ExamOffer> offers,
                   ApplicableExam(asked.scope.rules.exam_bands, facts, asked.on));
  v1::ExamExplanation wire;
  *wire.mutable_summary() = ToProto(Summary(offers));
  for (const ExamOffer& offer : offers) {
    v1::ExamOffer& made = *wire.add_offers();
    made.set_item(SameNumber<v1::ExamItem>(offer.item));
    made.set_cycle_months(offer.cycle_months);
    *made.mutable_band() = ToProto(offer.band);
  }
  SetAsked(wire, asked);
  return wire;
}

absl::StatusOr<v1::ContactTierExplanation> ExplainContactTier(
    const Snapshot& snapshot, const v1::ExplainContactTierRequest& request) {
  ASSIGN_OR_RETURN(const Asked asked, Ask(snapshot, request));
  ContactFacts facts{.retire_kind = SameNumber<RetireKind>(request.retire_kind()),
                     .living = SameNumber<LivingMode>(request.living()),
                     .mobility = SameNumber<Mobility>(request.mobility()),
                     .hardship = request.hardship(),
                     .lives_away = request.lives_away()};
  if (request.has_age()) {
    RETURN_IF_ERROR(CheckRange("age", request.age(), kStandardAgeMax));
    facts.age = request.age();
  }
  for (const int flag : request.flags()) facts.flags.push_back(static_cast<CareFlag>(flag));
  ASSIGN_OR_RETURN(const std::optional<TierInForce> found,
                   ApplicableTier(asked.scope.rules.contact_tiers, facts, asked.on));
  v1::ContactTierExplanation wire;
  *wire.mutable_summary() = ToProto(Summary(found));
  if (found.has_value()) {
    *wire.mutable_tier() = ToProto(found->tier);
    wire.set_contact_every_days(found->contact_every_days);
    wire.set_visit_every_days(found->visit_every_days);
    wire.set_discharge_contact_days(found->discharge_contact_days);
    for (const ContactTier& bound : found->bounds) *wire.add_bounds() = ToProto(bound);
  }
  SetAsked(wire, asked);
  return wire;
}

absl::StatusOr<v1::RetentionExplanation> ExplainRetention(
    const Snapshot& snapshot, const v1::ExplainRetentionRequest& request) {
  ASSIGN_OR_RETURN(const Asked asked, Ask(snapshot, request));
  const auto record = SameNumber<RecordKind>(request.record());
  const auto data_class = SameNumber<DataClass>(request.data_class());
  const std::optional<RetentionInForce> found =
      RetentionOf(asked.scope.rules.retentions, record, data_class, asked.on);
  v1::RetentionExplanation wire;
  *wire.mutable_summary() = ToProto(Summary(record, data_class, found));
  if (found.has_value()) {
    *wire.mutable_rule() = ToProto(found->rule);
    wire.set_keep_months(found->keep_months);
    for (const RetentionRule& bound : found->bounds) *wire.add_bounds() = ToProto(bound);
  }
  SetAsked(wire, asked);
  return wire;
}

absl::StatusOr<v1::CareRules> ExplainCareRules(const Snapshot& snapshot,
                                               const v1::ExplainCareRulesRequest& request) {
  ASSIGN_OR_RETURN(const Asked asked, Ask(snapshot, request));
  const CareRules rules = InForce(asked.scope.rules, asked.on);
  v1::CareRules wire;
  for (const ExamBand& band : rules.exam_bands) *wire.add_exam_bands() = ToProto(band);
  for (const ContactTier& tier : rules.contact_tiers) *wire.add_contact_tiers() = ToProto(tier);
  for (const RetentionRule& rule : rules.retentions) *wire.add_retentions() = ToProto(rule);
  SetAsked(wire, asked);
  return wire;
}

}  // namespace

std::unique_ptr<Service> MakeCareRuleService(Rpc& rpc) {
  auto service = std::make_unique<Service>(rpc, "unioncare.v1.CareRuleService");
  service->Query("ExplainExam", ExplainExam);
  service->Query("ExplainContactTier", ExplainContactTier);
  service->Query("ExplainRetention", ExplainRetention);
  service->Query("ExplainCareRules", ExplainCareRules);
  return service;
}

}  // namespace unioncare::api
