// The catalogue as a whole, and what findings say. Its texts are in audit_rule_texts.cc.
#include "service/domain/audit_rules.h"

#include <algorithm>
#include <map>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "service/base/status.h"
#include "service/domain/audit_rule_texts.h"
#include "service/domain/refusal.h"
#include "service/domain/sentences.h"
#include "service/domain/standards.h"
#include "service/domain/text.h"
#include "service/domain/visits.h"

namespace unioncare {
namespace {

using Label = absl::FunctionRef<std::string(absl::string_view field)>;

// "BENEFIT_KIND_HOSPITAL,BENEFIT_SUB_KIND_SURGERY": names on the wire, which people read by labels.
bool IsNames(absl::string_view text) {
  if (text.find('_') == absl::string_view::npos) return false;
  return std::all_of(text.begin(), text.end(), [](char c) {
    return absl::ascii_isupper(c) || absl::ascii_isdigit(c) || c == '_' || c == ',';
  });
}

// Facts that are numbers of values on the wire, by key.
std::string NamesOfNumbers(absl::string_view key, absl::string_view value) {
  const auto name = [&](int number) -> std::string {
    if (key == "approver") return NameOfValue(static_cast<Approver>(number));
    if (key == "kinds") return NameOfValue(static_cast<BenefitKind>(number));
    if (key == "occasion") return OccasionName(static_cast<Occasion>(number));
    return "";
  };
  std::vector<std::string> names;
  for (const absl::string_view part : absl::StrSplit(value, ',')) {
    int number = 0;
    if (!absl::SimpleAtoi(part, &number)) return std::string(value);
    names.push_back(name(number));
  }
  return names.front().empty() ? std::string(value) : absl::StrJoin(names, ",");
}

std::string Worded(absl::string_view key, absl::string_view given, Language language,
                   Label label) {
  int64_t fen = 0;
  if (absl::EndsWith(key, "_fen") && absl::SimpleAtoi(given, &fen)) {
    return absl::StrCat("¥", Yuan(fen));
  }
  const std::string value = NamesOfNumbers(key, given);
  if (!IsNames(value)) return value;
  return absl::StrJoin(absl::StrSplit(value, ','), language == Language::kEnglish ? ", " : "、",
                       [&](std::string* out, absl::string_view name) {
                         out->append(label(name));
                       });
}

// What facts are called where a rule has no sentence of its own.
struct FactLabel {
  const char* key;
  AuditText text;
};
constexpr FactLabel kFactLabels[] = {
    {"account_tail", {"账号尾号", "account ending"}},
    {"approver", {"合计应由其审批", "together for"}},
    {"base", {"计算基数", "measured by"}},
    {"bought", {"购买数量", "bought"}},
    {"bought_fen", {"购买金额", "bought for"}},
    {"cap_fen", {"上限", "cap"}},
    {"count", {"笔数", "count"}},
    {"count_max", {"最多", "at most"}},
    {"due_on", {"应于", "due on"}},
    {"first", {"起号", "from number"}},
    {"last", {"止号", "to number"}},
    {"high_count", {"较高组人数", "people in the higher group"}},
    {"high_fen", {"较高组金额", "usual in the higher group"}},
    {"high_group", {"较高组", "higher group"}},
    {"low_count", {"较低组人数", "people in the lower group"}},
    {"low_fen", {"较低组金额", "usual in the lower group"}},
    {"low_group", {"较低组", "lower group"}},
    {"kinds", {"项目", "kinds"}},
    {"limit_fen", {"限额", "limit"}},
    {"listed", {"签领数量", "on the sheet"}},
    {"listed_fen", {"签领金额", "on the sheet for"}},
    {"members", {"会员数", "members"}},
    {"occasion", {"必访类型", "occasion"}},
    {"one_on", {"一次", "once on"}},
    {"other_on", {"另一次", "again on"}},
    {"people", {"人数", "people"}},
    {"percent", {"比例（%）", "percent"}},
    {"policy", {"制度", "policy"}},
    {"recorded_on", {"录入", "recorded on"}},
    {"reported_on", {"报告", "reported on"}},
    {"spent_fen", {"支出", "spent"}},
    {"sum_fen", {"合计", "together"}},
    {"visited_on", {"走访", "visited on"}},
};

std::string Listed(const AuditFinding& finding, Language language, Label label) {
  const bool english = language == Language::kEnglish;
  return absl::StrJoin(
      finding.facts, english ? ", " : "，", [&](std::string* out, const auto& fact) {
        std::string key = fact.first;
        for (const FactLabel& each : kFactLabels) {
          if (fact.first == each.key) key = english ? each.text.en : each.text.zh;
        }
        absl::StrAppend(out, key, " ", Worded(fact.first, fact.second, language, label));
      });
}

}  // namespace

absl::Span<const AuditRuleInfo> AuditRules() {
  static const std::vector<AuditRuleInfo>* const all = [] {
    auto* joined = new std::vector<AuditRuleInfo>();
    for (const auto part : {AuditRulesOfPayments, AuditRulesOfCourse, AuditRulesAcross,
                            AuditRulesOfHardship}) {
      for (const AuditRuleInfo& rule : part()) joined->push_back(rule);
    }
    std::sort(joined->begin(), joined->end(),
              [](const AuditRuleInfo& left, const AuditRuleInfo& right) {
                return left.rule < right.rule;
              });
    return joined;
  }();
  return *all;
}

const AuditRuleInfo* FindAuditRule(AuditRule rule) {
  for (const AuditRuleInfo& each : AuditRules()) {
    if (each.rule == rule) return &each;
  }
  return nullptr;
}

std::string CodeOf(AuditRule rule) { return absl::StrFormat("A%02d", static_cast<int>(rule)); }

AuditFinding FindingOf(AuditRule rule) {
  const AuditRuleInfo* info = FindAuditRule(rule);
  CHECK(info != nullptr);
  AuditFinding finding;
  finding.rule = rule;
  finding.rule_version = info->version;
  finding.severity = info->severity;
  return finding;
}

std::string SentenceOf(const AuditFinding& finding, Language language, Label label) {
  std::map<std::string, std::string> facts;
  for (const auto& [key, value] : finding.facts) {
    facts[key] = key == "reason" ? value : Worded(key, value, language, label);
  }
  const auto reason = facts.find("reason");
  if (reason != facts.end()) {
    for (const ReasonInfo& info : Reasons()) {
      if (reason->second != info.name) continue;
      return Render(Refusal{.reason = info.reason, .facts = facts}, language, label);
    }
  }
  size_t form = 0;
  const auto given = facts.find("form");
  if (given != facts.end() && !absl::SimpleAtoi(given->second, &form)) form = 0;
  const AuditRuleInfo* info = FindAuditRule(finding.rule);
  if (info == nullptr || form >= info->sentences.size()) return Listed(finding, language, label);
  const AuditText& text = info->sentences[form];
  return FillIn(language == Language::kEnglish ? text.en : text.zh, [&](absl::string_view name) {
    const auto fact = facts.find(std::string(name));
    return fact == facts.end() ? std::string() : fact->second;
  });
}

}  // namespace unioncare
