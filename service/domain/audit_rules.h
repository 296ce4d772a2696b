// The catalogue of audit rules (经审规则库): what each looks for, how grave it is and on what it rests.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "service/domain/audit.h"
#include "service/domain/policies.h"
#include "service/domain/types.h"

namespace unioncare {

// A number that a rule goes by.
struct AuditParameter {
  const char* name;  // "sign_days"
  int64_t value = 0;
  const char* zh;
  const char* en;
};

// A text in both languages. Of a sentence, "{given}" stands for a fact.
struct AuditText {
  const char* zh = "";
  const char* en = "";
};

inline constexpr int kAuditFormsMax = 8;

struct AuditRuleInfo {
  AuditRule rule = AuditRule::kUnspecified;
  int version = 1;  // rises when the rule finds something else than before
  AuditSeverity severity = AuditSeverity::kUnspecified;
  AuditText name;
  AuditText text;   // what it finds
  AuditText basis;
  AuditText remedy;  // what is to be done (整改要求)
  std::vector<AuditParameter> parameters;
  // What is said of a finding, by its fact "form", from 0. One whose facts name a refusal under
  // "reason" is worded as the refusal is.
  std::vector<AuditText> sentences;
};

// All rules, in the order of their numbers.
absl::Span<const AuditRuleInfo> AuditRules();
// Nothing for a number without rule.
const AuditRuleInfo* FindAuditRule(AuditRule rule);

// "A02", and back.
std::string CodeOf(AuditRule rule);
std::optional<AuditRule> AuditRuleNamed(absl::string_view code);

// A finding of a rule, with its version and severity.
AuditFinding FindingOf(AuditRule rule);

// What a finding says to people. `label` gives what people call a request field ("amount_fen") or
// the name of a value on the wire ("BENEFIT_KIND_HOSPITAL"). A rule without a sentence for it lists
// its facts.
std::string SentenceOf(
    const AuditFinding& finding, Language language,
    absl::FunctionRef<std::string(absl::string_view field)> label);

}  // namespace unioncare
