// The parts of the catalogue of audit rules, each with its texts.
#pragma once

#include <vector>

#include "service/domain/audit.h"

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

// What several rules rest on, and what is to be done.
inline constexpr AuditText kOwnStandard = {
    "总工办发〔2017〕32号；省级总工会和本工会执行的慰问标准",
    "ACFTU No. 32 of 2017; the standards in force of the province and of the union"};
inline constexpr AuditText kControl = {
    "《会计法》；《工会会计制度》（财会〔2021〕7号）内部控制要求",
    "Accounting Law; internal control under the unions' accounting regime, MoF No. 7 of 2021"};
inline constexpr AuditText kPractice = {"工会经费审查实践（经审工作规定）",
                                        "practice of the unions' audit committees"};
inline constexpr AuditText kTakeBack = {"退回超出或不应发放的金额，并说明原因",
                                        "take back what should not have been given, and explain"};
inline constexpr AuditText kExplain = {"核实并说明；有误的更正",
                                       "verify and explain; correct what is wrong"};

std::vector<AuditRuleInfo> AuditRulesOfPayments();  // who gets what, in which form
std::vector<AuditRuleInfo> AuditRulesOfCourse();    // how it was decided, paid and entered
std::vector<AuditRuleInfo> AuditRulesAcross();      // what only several rows show
std::vector<AuditRuleInfo> AuditRulesOfHardship();  // aid and the file that it points to

}  // namespace unioncare
