// Rules of care between wire and domain.
#include "service/api/care_rule_wire.h"

#include "service/api/convert.h"
#include "service/api/names.h"
#include "service/api/standard_wire.h"

namespace unioncare::api {
namespace {

template <class Wire>
RuleOrigin OriginFrom(const Wire& wire) {
  RuleOrigin origin;
  origin.basis = FromProto(wire.basis());
  origin.certainty = SameNumber<Certainty>(wire.certainty());
  return origin;
}

template <class Wire>
void SetOrigin(Wire& wire, const RuleOrigin& origin) {
  *wire.mutable_basis() = ToProto(origin.basis);
  wire.set_certainty(SameNumber<v1::Certainty>(origin.certainty));
  wire.set_policy(NameOf(origin.issuer, origin.policy));
  wire.set_policy_code(origin.policy_code);
  *wire.mutable_valid_from() = ToProto(origin.policy_valid_from);
}

ContactCriterion FromProto(const v1::ContactCriterion& wire) {
  ContactCriterion criterion;
  criterion.age_from = wire.age_from();
  criterion.age_to = wire.age_to();
  criterion.retire_kind = SameNumber<RetireKind>(wire.retire_kind());
  criterion.living = SameNumber<LivingMode>(wire.living());
  criterion.mobility = SameNumber<Mobility>(wire.mobility());
  criterion.flag = SameNumber<CareFlag>(wire.flag());
  criterion.hardship = wire.hardship();
  criterion.in_service = wire.in_service();
  return criterion;
}

v1::ContactCriterion ToProto(const ContactCriterion& criterion) {
  v1::ContactCriterion wire;
  wire.set_age_from(criterion.age_from);
  wire.set_age_to(criterion.age_to);
  wire.set_retire_kind(SameNumber<v1::RetireKind>(criterion.retire_kind));
  wire.set_living(SameNumber<v1::LivingMode>(criterion.living));
  wire.set_mobility(SameNumber<v1::Mobility>(criterion.mobility));
  wire.set_flag(SameNumber<v1::CareFlag>(criterion.flag));
  wire.set_hardship(criterion.hardship);
  wire.set_in_service(criterion.in_service);
  return wire;
}

}  // namespace

ExamBand FromProto(const v1::ExamBand& wire) {
  ExamBand band;
  band.origin = OriginFrom(wire);
  if (wire.beneficiary() != v1::BENEFICIARY_CLASS_UNSPECIFIED) {
    band.beneficiary = SameNumber<BeneficiaryClass>(wire.beneficiary());
  }
  band.sex = SameNumber<Sex>(wire.sex());
  band.age_from = wire.age_from();
  band.age_to = wire.age_to();
  band.service_months_min = wire.service_months_min();
  band.cycle_months = wire.cycle_months();
  for (const int item : wire.items()) band.items.push_back(static_cast<ExamItem>(item));
  band.month_from = wire.month_from();
  band.month_to = wire.month_to();
  return band;
}

v1::ExamBand ToProto(const ExamBand& band) {
  v1::ExamBand wire;
  wire.set_beneficiary(SameNumber<v1::BeneficiaryClass>(band.beneficiary));
  wire.set_sex(SameNumber<v1::Sex>(band.sex));
  wire.set_age_from(band.age_from);
  wire.set_age_to(band.age_to);
  wire.set_service_months_min(band.service_months_min);
  wire.set_cycle_months(band.cycle_months);
  for (const ExamItem item : band.items) wire.add_items(SameNumber<v1::ExamItem>(item));
  wire.set_month_from(band.month_from);
  wire.set_month_to(band.month_to);
  SetOrigin(wire, band.origin);
  return wire;
}

ContactTier FromProto(const v1::ContactTier& wire) {
  ContactTier tier;
  tier.origin = OriginFrom(wire);
  tier.tier = SameNumber<RetireeTier>(wire.tier());
  for (const v1::ContactCriterion& each : wire.any()) tier.any.push_back(FromProto(each));
  tier.contact_every_days = wire.contact_every_days();
  tier.visit_every_days = wire.visit_every_days();
  for (const int day : wire.visit_on()) tier.visit_on.push_back(static_cast<VisitDay>(day));
  tier.visit_on_any = wire.visit_on_any();
  tier.discharge_contact_days = wire.discharge_contact_days();
  tier.paired_contact = wire.paired_contact();
  tier.deputy_contact = wire.deputy_contact();
  tier.emergency_contact = wire.emergency_contact();
  return tier;
}

v1::ContactTier ToProto(const ContactTier& tier) {
  v1::ContactTier wire;
  wire.set_tier(SameNumber<v1::RetireeTier>(tier.tier));
  for (const ContactCriterion& each : tier.any) *wire.add_any() = ToProto(each);
  wire.set_contact_every_days(tier.contact_every_days);
  wire.set_visit_every_days(tier.visit_every_days);
  for (const VisitDay day : tier.visit_on) wire.add_visit_on(SameNumber<v1::VisitDay>(day));
  wire.set_visit_on_any(tier.visit_on_any);
  wire.set_discharge_contact_days(tier.discharge_contact_days);
  wire.set_paired_contact(tier.paired_contact);
  wire.set_deputy_contact(tier.deputy_contact);
  wire.set_emergency_contact(tier.emergency_contact);
  SetOrigin(wire, tier.origin);
  return wire;
}

RetentionRule FromProto(const v1::RetentionRule& wire) {
  RetentionRule rule;
  rule.origin = OriginFrom(wire);
  rule.record = SameNumber<RecordKind>(wire.record());
  rule.data_class = SameNumber<DataClass>(wire.data_class());
  rule.keep_months = wire.keep_months();
  rule.from = SameNumber<RetentionFrom>(wire.from());
  return rule;
}

v1::RetentionRule ToProto(const RetentionRule& rule) {
  v1::RetentionRule wire;
  wire.set_record(SameNumber<v1::RecordKind>(rule.record));
  wire.set_data_class(SameNumber<v1::DataClass>(rule.data_class));
  wire.set_keep_months(rule.keep_months);
  wire.set_from(SameNumber<v1::RetentionFrom>(rule.from));
  SetOrigin(wire, rule.origin);
  return wire;
}

}  // namespace unioncare::api
