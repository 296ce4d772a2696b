// Standards between wire and domain, and as the sentence that explains them.
#include "service/api/standard_wire.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "service/api/convert.h"
#include "service/api/fields.h"
#include "service/api/names.h"
#include "service/domain/calendar.h"
#include "service/domain/names.h"
#include "service/domain/text.h"

namespace unioncare::api {
namespace {

template <class To, class List>
std::vector<To> ValuesFrom(const List& wire) {
  std::vector<To> values;
  for (const int value : wire) values.push_back(static_cast<To>(value));
  return values;
}

template <class Value>
std::string Label(const google::protobuf::EnumDescriptor* type, Value value, Language language) {
  const auto* found = type->FindValueByNumber(static_cast<int>(value));
  return found == nullptr ? "" : ValueLabel(found, language);
}

std::string SentenceOf(const StandardInForce& found, Language language) {
  const bool zh = language == Language::kChinese;
  const Standard& row = found.standard;
  const char* comma = zh ? "，" : ", ";
  const char* part = zh ? "；" : "; ";
  std::string text = zh ? absl::StrCat("上限 ", Yuan(found.cap_fen), " 元（",
                                       Label(v1::CapScope_descriptor(), row.cap_scope, language),
                                       "）：")
                        : absl::StrCat("cap ¥", Yuan(found.cap_fen), " (",
                                       Label(v1::CapScope_descriptor(), row.cap_scope, language),
                                       "): ");
  absl::StrAppend(&text, row.policy_code, comma,
                  Label(v1::BenefitKind_descriptor(), row.kind, language));
  if (row.sub_kind != BenefitSubKind::kUnspecified) {
    absl::StrAppend(&text, comma, Label(v1::BenefitSubKind_descriptor(), row.sub_kind, language));
  }
  if (row.beneficiary != BeneficiaryClass::kMember) {
    absl::StrAppend(&text, comma,
                    Label(v1::BeneficiaryClass_descriptor(), row.beneficiary, language));
  }
  absl::StrAppend(&text, comma, zh ? "自 " : "valid from ", IsoDay(row.valid_from), zh ? " 起" : "");
  if (row.valid_to.has_value()) {
    absl::StrAppend(&text, zh ? "至 " : " to ", IsoDay(*row.valid_to));
  }
  absl::StrAppend(&text, part, zh ? "形式：" : "forms: ",
                  absl::StrJoin(row.forms, zh ? "、" : ", ",
                                [&](std::string* out, DeliveryForm form) {
                                  absl::StrAppend(
                                      out, Label(v1::DeliveryForm_descriptor(), form, language));
                                }));
  if (row.count_max > 0) {
    const std::string per = Label(v1::CountPer_descriptor(), row.count_per, language);
    const std::string window =
        row.window == CapWindow::kUnspecified
            ? ""
            : absl::StrCat(comma, Label(v1::CapWindow_descriptor(), row.window, language));
    absl::StrAppend(&text, part,
                    zh ? absl::StrCat(per, "最多 ", row.count_max, " 次", window)
                       : absl::StrCat("at most ", row.count_max, " for ", per, window));
  }
  if (!found.bounds.empty()) {
    absl::StrAppend(&text, part, zh ? "还须符合：" : "also within: ",
                    absl::StrJoin(found.bounds, zh ? "、" : ", ",
                                  [](std::string* out, const Standard& bound) {
                                    absl::StrAppend(out, bound.policy_code);
                                  }));
  }
  absl::StrAppend(&text, part, zh ? "依据：" : "basis: ", zh ? row.basis.zh : row.basis.en, part,
                  zh ? "可信度：" : "certainty: ",
                  Label(v1::Certainty_descriptor(), row.certainty, language));
  return text;
}

}  // namespace

PolicyText FromProto(const v1::PolicyText& wire) { return {wire.zh(), wire.en()}; }

v1::PolicyText ToProto(const PolicyText& text) {
  v1::PolicyText wire;
  wire.set_zh(text.zh);
  wire.set_en(text.en);
  return wire;
}

Standard FromProto(const v1::Standard& wire) {
  Standard row;
  row.kind = SameNumber<BenefitKind>(wire.kind());
  row.sub_kind = SameNumber<BenefitSubKind>(wire.sub_kind());
  row.beneficiary = wire.beneficiary() == v1::BENEFICIARY_CLASS_UNSPECIFIED
                        ? BeneficiaryClass::kMember
                        : SameNumber<BeneficiaryClass>(wire.beneficiary());
  row.cap_fen = wire.cap_fen();
  row.cap_scope = SameNumber<CapScope>(wire.cap_scope());
  row.count_max = wire.count_max();
  row.count_per = SameNumber<CountPer>(wire.count_per());
  row.window = SameNumber<CapWindow>(wire.window());
  row.includes = ValuesFrom<BenefitSubKind>(wire.includes());
  row.forms = ValuesFrom<DeliveryForm>(wire.forms());
  row.relations = ValuesFrom<Relation>(wire.relations());
  row.shared_count = wire.shared_count();
  row.claim_limit_days = wire.claim_limit_days();
  row.evidence = ValuesFrom<ProofType>(wire.evidence());
  row.funds = ValuesFrom<FundSource>(wire.funds());
  for (const v1::ApprovalLevel& level : wire.approvals()) {
    row.approvals.push_back({level.up_to_fen(), SameNumber<Approver>(level.approver())});
  }
  row.publicity_days = wire.publicity_days();
  row.age_from = wire.age_from();
  row.age_to = wire.age_to();
  row.cost_from_fen = wire.cost_from_fen();
  row.cost_to_fen = wire.cost_to_fen();
  row.share_numerator = wire.share_numerator();
  row.share_denominator = wire.share_denominator();
  row.basis = FromProto(wire.basis());
  row.certainty = SameNumber<Certainty>(wire.certainty());
  return row;
}

AggregateCap FromProto(const v1::AggregateCap& wire) {
  AggregateCap cap;
  cap.kinds = ValuesFrom<BenefitKind>(wire.kinds());
  cap.share_percent = wire.share_percent();
  cap.base = SameNumber<AggregateBase>(wire.base());
  cap.either = wire.either();
  cap.basis = FromProto(wire.basis());
  cap.certainty = SameNumber<Certainty>(wire.certainty());
  return cap;
}

v1::Standard ToProto(const Standard& row) {
  v1::Standard wire;
  wire.set_kind(SameNumber<v1::BenefitKind>(row.kind));
  wire.set_sub_kind(SameNumber<v1::BenefitSubKind>(row.sub_kind));
  wire.set_beneficiary(SameNumber<v1::BeneficiaryClass>(row.beneficiary));
  wire.set_cap_fen(row.cap_fen);
  wire.set_cap_scope(SameNumber<v1::CapScope>(row.cap_scope));
  wire.set_count_max(row.count_max);
  wire.set_count_per(SameNumber<v1::CountPer>(row.count_per));
  wire.set_window(SameNumber<v1::CapWindow>(row.window));
  for (const auto each : row.includes) wire.add_includes(SameNumber<v1::BenefitSubKind>(each));
  for (const auto each : row.forms) wire.add_forms(SameNumber<v1::DeliveryForm>(each));
  for (const auto each : row.relations) wire.add_relations(SameNumber<v1::Relation>(each));
  wire.set_shared_count(row.shared_count);
  wire.set_claim_limit_days(row.claim_limit_days);
  for (const auto each : row.evidence) wire.add_evidence(SameNumber<v1::ProofType>(each));
  for (const auto each : row.funds) wire.add_funds(SameNumber<v1::FundSource>(each));
  for (const ApprovalLevel& each : row.approvals) {
    v1::ApprovalLevel& level = *wire.add_approvals();
    level.set_up_to_fen(each.up_to_fen);
    level.set_approver(SameNumber<v1::Approver>(each.approver));
  }
  wire.set_publicity_days(row.publicity_days);
  wire.set_age_from(row.age_from);
  wire.set_age_to(row.age_to);
  wire.set_cost_from_fen(row.cost_from_fen);
  wire.set_cost_to_fen(row.cost_to_fen);
  wire.set_share_numerator(row.share_numerator);
  wire.set_share_denominator(row.share_denominator);
  *wire.mutable_valid_from() = ToProto(row.valid_from);
  if (row.valid_to.has_value()) *wire.mutable_valid_to() = ToProto(*row.valid_to);
  *wire.mutable_basis() = ToProto(row.basis);
  wire.set_certainty(SameNumber<v1::Certainty>(row.certainty));
  wire.set_policy(NameOf(row.issuer, row.policy));
  wire.set_policy_code(row.policy_code);
  return wire;
}

v1::AggregateCap ToProto(const AggregateCap& cap) {
  v1::AggregateCap wire;
  for (const BenefitKind kind : cap.kinds) wire.add_kinds(SameNumber<v1::BenefitKind>(kind));
  wire.set_share_percent(cap.share_percent);
  wire.set_base(SameNumber<v1::AggregateBase>(cap.base));
  wire.set_either(cap.either);
  *wire.mutable_valid_from() = ToProto(cap.valid_from);
  if (cap.valid_to.has_value()) *wire.mutable_valid_to() = ToProto(*cap.valid_to);
  *wire.mutable_basis() = ToProto(cap.basis);
  wire.set_certainty(SameNumber<v1::Certainty>(cap.certainty));
  wire.set_policy(NameOf(cap.issuer, cap.policy));
  wire.set_policy_code(cap.policy_code);
  return wire;
}

PolicyText Summary(const StandardInForce& found) {
  return {SentenceOf(found, Language::kChinese), SentenceOf(found, Language::kEnglish)};
}

}  // namespace unioncare::api
