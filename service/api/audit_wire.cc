// Findings in words.
#include "service/api/audit_wire.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/api/case_wire.h"
#include "service/api/convert.h"
#include "service/api/errors.h"
#include "service/api/fields.h"
#include "service/api/names.h"
#include "service/api/reports.h"
#include "service/base/status.h"
#include "service/domain/names.h"
#include "service/domain/refusal.h"
#include "service/storage/disbursements.h"
#include "service/storage/visits.h"
#include "unioncare/v1/disbursements.pb.h"

namespace unioncare::api {
namespace {

constexpr int kRecordsTold = 50;  // of one finding

// The label of a value by its name on the wire, or else of a field of disbursements.
std::string LabelIn(absl::string_view name, Language language) {
  const auto* value = google::protobuf::DescriptorPool::generated_pool()->FindEnumValueByName(
      absl::StrCat("unioncare.v1.", name));
  if (value != nullptr) return ValueLabel(value, language);
  for (const auto* type :
       {v1::DisbursementEntry::descriptor(), v1::Disbursement::descriptor()}) {
    if (type->FindFieldByName(std::string(name)) != nullptr) {
      return FieldLabel(type, name, language);
    }
  }
  return std::string(name);
}

const AuditText& TextOfRule(const AuditRuleInfo* rule, AuditText AuditRuleInfo::*text) {
  static const AuditText kNone;
  return rule == nullptr ? kNone : rule->*text;
}

std::string In(const AuditText& text, Language language) {
  return language == Language::kEnglish ? text.en : text.zh;
}

}  // namespace

v1::AuditRuleInfo ToWire(const AuditRuleInfo& rule, Language language) {
  v1::AuditRuleInfo wire;
  wire.set_rule(SameNumber<v1::AuditRule>(rule.rule));
  wire.set_code(CodeOf(rule.rule));
  wire.set_display_name(In(rule.name, language));
  wire.set_text(In(rule.text, language));
  wire.set_severity(SameNumber<v1::AuditSeverity>(rule.severity));
  wire.set_basis(In(rule.basis, language));
  wire.set_remedy(In(rule.remedy, language));
  wire.set_version(rule.version);
  for (const AuditParameter& each : rule.parameters) {
    v1::AuditParameter& parameter = *wire.add_parameters();
    parameter.set_name(each.name);
    parameter.set_value(each.value);
    parameter.set_meaning(language == Language::kEnglish ? each.en : each.zh);
  }
  return wire;
}

std::string SentenceIn(const AuditFinding& finding, Language language) {
  const auto label = [&](absl::string_view name) { return LabelIn(name, language); };
  // What a refusal at entry says is worded as it is there.
  Refusal refusal{};
  bool refused = false;
  for (const auto& [key, value] : finding.facts) {
    if (key != "reason") {
      refusal.facts[key] = value;
      continue;
    }
    for (const ReasonInfo& info : Reasons()) {
      if (value != info.name) continue;
      refusal.reason = info.reason;
      refused = true;
    }
  }
  if (refused) return TextOf(refusal, language, label);
  return SentenceOf(finding, language, label);
}

std::string InitialsOf(absl::string_view display_name) {
  size_t end = display_name.empty() ? 0 : 1;
  while (end < display_name.size() && (display_name[end] & 0xC0) == 0x80) ++end;
  return display_name.empty() ? "" : absl::StrCat(display_name.substr(0, end), "*");
}

absl::StatusOr<AuditFinding> WithOfficers(const Snapshot& snapshot, AuditFinding finding,
                                          bool names) {
  for (auto& [key, value] : finding.facts) {
    const absl::StatusOr<UserId> user = ParseUser(key, value);
    if (!user.ok()) continue;
    ASSIGN_OR_RETURN(const std::string name, UserName(snapshot, *user));
    if (!name.empty()) value = names ? name : InitialsOf(name);
  }
  return finding;
}

absl::StatusOr<std::string> AuditWriter::NameOfPerson(MemberId member) {
  ASSIGN_OR_RETURN(const Member* person, names_.Person(member));
  if (person == nullptr) return std::string();
  return with_names_ ? person->display_name : InitialsOf(person->display_name);
}

absl::StatusOr<v1::AuditedRecord> AuditWriter::Write(const AuditSubject& subject) {
  v1::AuditedRecord wire;
  wire.set_entry(subject.part);
  const bool elsewhere = subject.union_id != UnionId{0} && subject.union_id != union_id_;
  const UnionId of = elsewhere ? subject.union_id : union_id_;
  switch (subject.type) {
    case AuditSubjectType::kDisbursement: {
      wire.set_name(NameOf(of, DisbursementId{subject.id}));
      ASSIGN_OR_RETURN(const std::optional<Disbursement> found,
                       storage::FindDisbursement(snapshot_, of, DisbursementId{subject.id}));
      if (found.has_value()) wire.set_label(NumberOf(*found));
      break;
    }
    case AuditSubjectType::kCase: {
      wire.set_name(NameOf(of, CaseId{subject.id}));
      ASSIGN_OR_RETURN(const std::optional<Case> found,
                       storage::FindCase(snapshot_, of, CaseId{subject.id}));
      if (found.has_value()) {
        wire.set_label(CaseNumberText(of, found->case_year, found->case_sequence));
      }
      break;
    }
    case AuditSubjectType::kMember: {
      wire.set_name(NameOf(of, MemberId{subject.id}));
      if (!elsewhere) {
        ASSIGN_OR_RETURN(const std::string name, NameOfPerson(MemberId{subject.id}));
        wire.set_label(name);
      }
      break;
    }
    case AuditSubjectType::kFund: {
      wire.set_name(NameOf(of, FundId{subject.id}));
      ASSIGN_OR_RETURN(const Fund fund, money_.FundOf(FundId{subject.id}));
      wire.set_label(fund.display_name);
      break;
    }
    case AuditSubjectType::kBudgetLine: {
      wire.set_name(NameOf(of, BudgetLineId{subject.id}));
      ASSIGN_OR_RETURN(const BudgetLine line, money_.LineOf(BudgetLineId{subject.id}));
      wire.set_label(line.display_name);
      break;
    }
    default:
      wire.set_name(absl::StrCat(NameOf(of), "/years/", subject.id));
      wire.set_label(absl::StrCat(subject.id));
  }
  return wire;
}

absl::StatusOr<v1::AuditFinding> AuditWriter::Write(const AuditFinding& finding) {
  v1::AuditFinding wire;
  const Language language = snapshot_.actor().language;
  const AuditRuleInfo* rule = FindAuditRule(finding.rule);
  wire.set_union_(NameOf(union_id_));
  wire.set_union_display_name(union_display_name_);
  wire.set_rule(SameNumber<v1::AuditRule>(finding.rule));
  wire.set_rule_code(CodeOf(finding.rule));
  wire.set_rule_version(finding.rule_version);
  wire.set_severity(SameNumber<v1::AuditSeverity>(finding.severity));
  wire.set_key(KeyOf(finding));
  for (const AuditSubject& subject : finding.subjects) {
    if (wire.records_size() == kRecordsTold) break;
    ASSIGN_OR_RETURN(*wire.add_records(), Write(subject));
  }
  if (finding.member.has_value()) {
    ASSIGN_OR_RETURN(*wire.mutable_member_display_name(), NameOfPerson(*finding.member));
  }
  if (finding.group.has_value()) {
    ASSIGN_OR_RETURN(*wire.mutable_group_display_name(), names_.Group(*finding.group));
  }
  if (finding.fund != FundId{0}) {
    ASSIGN_OR_RETURN(const Fund fund, money_.FundOf(finding.fund));
    wire.set_fund_display_name(fund.display_name);
  }
  *wire.mutable_day() = ToProto(finding.day);
  wire.set_amount_fen(finding.amount_fen);
  for (const auto& [name, value] : finding.facts) {
    v1::AuditFact& fact = *wire.add_facts();
    fact.set_name(name);
    fact.set_value(value);
  }
  ASSIGN_OR_RETURN(const AuditFinding told, WithOfficers(snapshot_, finding, with_names_));
  wire.set_sentence_zh(SentenceIn(told, Language::kChinese));
  wire.set_sentence_en(SentenceIn(told, Language::kEnglish));
  wire.set_basis(In(TextOfRule(rule, &AuditRuleInfo::basis), language));
  wire.set_remedy(In(TextOfRule(rule, &AuditRuleInfo::remedy), language));
  return wire;
}

}  // namespace unioncare::api
