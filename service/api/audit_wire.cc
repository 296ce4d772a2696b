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
#include "service/storage/case_view.h"
#include "service/storage/disbursements.h"
#include "service/storage/funds.h"
#include "service/storage/unions.h"
#include "service/storage/users.h"
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

std::string WithheldIn(Language language) {
  return language == Language::kEnglish
             ? "about a restricted case that you are kept from; its content is withheld"
             : "涉及应回避的受限个案，内容不予显示";
}

absl::StatusOr<bool> SubjectNames::Withholds(const AuditFinding& finding) const {
  for (const AuditSubject& subject : finding.subjects) {
    const bool here = subject.union_id == UnionId{0} || subject.union_id == union_id_;
    if (subject.type != AuditSubjectType::kCase || !here) continue;
    ASSIGN_OR_RETURN(const std::optional<Case> found,
                     storage::FindCase(snapshot_, union_id_, CaseId{subject.id}));
    if (!found.has_value()) continue;
    ASSIGN_OR_RETURN(const CaseView view, storage::ViewFor(snapshot_, union_id_, *found));
    if (view == CaseView::kHidden) return true;
  }
  return false;
}

absl::StatusOr<std::string> SubjectNames::Person(MemberId member) {
  ASSIGN_OR_RETURN(const Member* person, names_.Person(member));
  if (person == nullptr) return std::string();
  return with_names_ ? person->display_name : InitialsOf(person->display_name);
}

absl::StatusOr<bool> SubjectNames::MayAuditIn(UnionId union_id) {
  const auto known = audited_.find(union_id);
  if (known != audited_.end()) return known->second;
  ASSIGN_OR_RETURN(const Sight sight,
                   storage::SightUnder(snapshot_, Permission::kAuditRun, union_id));
  return audited_[union_id] = sight.everybody;
}

absl::StatusOr<SubjectNames::Called> SubjectNames::Of(const AuditSubject& subject) {
  const bool elsewhere = subject.union_id != UnionId{0} && subject.union_id != union_id_;
  const UnionId of = elsewhere ? subject.union_id : union_id_;
  if (elsewhere) {
    ASSIGN_OR_RETURN(const bool told, MayAuditIn(of));
    if (!told) {
      ASSIGN_OR_RETURN(const std::optional<Union> found, storage::FindUnion(snapshot_, of));
      return Called{NameOf(of), found.has_value() ? found->display_name : ""};
    }
  }
  switch (subject.type) {
    case AuditSubjectType::kDisbursement: {
      Called called{.name = NameOf(of, DisbursementId{subject.id})};
      ASSIGN_OR_RETURN(const std::optional<Disbursement> found,
                       storage::FindDisbursement(snapshot_, of, DisbursementId{subject.id}));
      if (found.has_value()) called.label = NumberOf(*found);
      return called;
    }
    case AuditSubjectType::kCase: {
      Called called{.name = NameOf(of, CaseId{subject.id})};
      ASSIGN_OR_RETURN(const std::optional<Case> found,
                       storage::FindCase(snapshot_, of, CaseId{subject.id}));
      if (found.has_value()) called.label = CaseNo(of, *found);
      return called;
    }
    case AuditSubjectType::kMember: {
      Called called{.name = NameOf(of, MemberId{subject.id})};
      if (!elsewhere) {
        ASSIGN_OR_RETURN(called.label, Person(MemberId{subject.id}));
      }
      return called;
    }
    case AuditSubjectType::kFund: {
      Called called{.name = NameOf(of, FundId{subject.id})};
      ASSIGN_OR_RETURN(const std::optional<Fund> fund,
                       storage::FindFund(snapshot_, of, FundId{subject.id}));
      if (fund.has_value()) called.label = fund->display_name;
      return called;
    }
    case AuditSubjectType::kBudgetLine: {
      Called called{.name = NameOf(of, BudgetLineId{subject.id})};
      ASSIGN_OR_RETURN(const std::optional<BudgetLine> line,
                       storage::FindBudgetLine(snapshot_, of, BudgetLineId{subject.id}));
      if (line.has_value()) called.label = line->display_name;
      return called;
    }
    default:
      return Called{absl::StrCat(NameOf(of), "/years/", subject.id), absl::StrCat(subject.id)};
  }
}

absl::Status AuditWriter::WriteWhole(const AuditFinding& finding, v1::AuditFinding& wire) {
  wire.set_key(KeyOf(finding));
  for (const AuditSubject& subject : finding.subjects) {
    if (wire.records_size() == kRecordsTold) break;
    ASSIGN_OR_RETURN(const SubjectNames::Called called, names_.Of(subject));
    v1::AuditedRecord& record = *wire.add_records();
    record.set_entry(subject.part);
    record.set_name(called.name);
    record.set_label(called.label);
  }
  if (finding.member.has_value()) {
    ASSIGN_OR_RETURN(*wire.mutable_member_display_name(), names_.Person(*finding.member));
  }
  if (finding.group.has_value()) {
    ASSIGN_OR_RETURN(*wire.mutable_group_display_name(), names_.names().Group(*finding.group));
  }
  *wire.mutable_day() = ToProto(finding.day);
  for (const auto& [name, value] : finding.facts) {
    v1::AuditFact& fact = *wire.add_facts();
    fact.set_name(name);
    fact.set_value(value);
  }
  ASSIGN_OR_RETURN(const AuditFinding told, WithOfficers(snapshot_, finding, with_names_));
  wire.set_sentence_zh(SentenceIn(told, Language::kChinese));
  wire.set_sentence_en(SentenceIn(told, Language::kEnglish));
  return absl::OkStatus();
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
  ASSIGN_OR_RETURN(const bool withheld, names_.Withholds(finding));
  if (withheld) {
    wire.set_sentence_zh(WithheldIn(Language::kChinese));
    wire.set_sentence_en(WithheldIn(Language::kEnglish));
  } else {
    RETURN_IF_ERROR(WriteWhole(finding, wire));
  }
  if (finding.fund != FundId{0}) {
    ASSIGN_OR_RETURN(const Fund fund, names_.money().FundOf(finding.fund));
    wire.set_fund_display_name(fund.display_name);
  }
  wire.set_amount_fen(finding.amount_fen);
  wire.set_basis(In(TextOfRule(rule, &AuditRuleInfo::basis), language));
  wire.set_remedy(In(TextOfRule(rule, &AuditRuleInfo::remedy), language));
  return wire;
}

}  // namespace unioncare::api
