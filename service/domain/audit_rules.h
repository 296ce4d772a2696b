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
#include "service/domain/audit_rule_texts.h"
#include "service/domain/policies.h"
#include "service/domain/types.h"

namespace unioncare {

// All rules, in the order of their numbers.
absl::Span<const AuditRuleInfo> AuditRules();
// Nothing for a number without rule.
const AuditRuleInfo* FindAuditRule(AuditRule rule);

// "A02".
std::string CodeOf(AuditRule rule);

// A finding of a rule, with its version and severity.
AuditFinding FindingOf(AuditRule rule);

// What a finding says to people. `label` gives what people call a request field ("amount_fen") or
// the name of a value on the wire ("BENEFIT_KIND_HOSPITAL"). A rule without a sentence for it lists
// its facts.
std::string SentenceOf(
    const AuditFinding& finding, Language language,
    absl::FunctionRef<std::string(absl::string_view field)> label);

}  // namespace unioncare
