// The parts of the catalogue of audit rules, each with its texts.
#pragma once

#include <vector>

#include "service/domain/audit_rules.h"

namespace unioncare {

std::vector<AuditRuleInfo> AuditRulesOfPayments();  // who gets what, in which form
std::vector<AuditRuleInfo> AuditRulesOfCourse();    // how it was decided, paid and entered
std::vector<AuditRuleInfo> AuditRulesAcross();      // what only several rows show

}  // namespace unioncare
