// Names, texts, bases and sentences of the audit rules about money of hardship aid.
#include <vector>

#include "service/domain/audit_rule_texts.h"

namespace unioncare {
namespace {

using Grade = AuditSeverity;

constexpr AuditText kHardshipBasis = {
    "全国总工会困难职工帮扶工作规定；本工会困难帮扶办法（先建档、后帮扶，公示，每年核实）",
    "the national federation's rules of hardship aid and those of the union: first the file, then "
    "the aid; publicity; verified each year"};
constexpr AuditText kMedicalBasis = {"医疗救助以个人自付部分为限（工会困难帮扶资金使用管理办法）",
                                     "medical aid is at most the person's own share: rules on the "
                                     "funds of hardship aid"};

}  // namespace

std::vector<AuditRuleInfo> AuditRulesOfHardship() {
  return {
      {AuditRule::kHardshipNoPublicity, 2, Grade::kHigh, {"帮扶未公示", "aid without publicity"},
       {"支付帮扶款时没有困难档案，或者档案未公示、公示期不足、异议未答复",
        "aid without a file, or on one that was not public, not for long enough, or objected to "
        "without answer"},
       kHardshipBasis, kExplain, {},
       {{"困难档案 {file} 未公示，{paid_on} 已支付",
         "file {file} was never public; paid on {paid_on}"},
        {"困难档案 {file} 公示到 {to_on}，{paid_on} 已支付",
         "file {file} was public until {to_on}; paid on {paid_on}"},
        {"困难档案 {file} 公示 {count} 个工作日，应为 {wanted} 个",
         "file {file} was public for {count} working days; {wanted} are wanted"},
        {"困难档案 {file} 有异议未答复，{paid_on} 已支付",
         "an objection to file {file} was not answered; paid on {paid_on}"},
        {"没有困难档案，也未公示，{paid_on} 已支付困难帮扶款",
         "hardship aid was paid on {paid_on} without a hardship file, and so without publicity"}}},
      {AuditRule::kHardshipExpired, 1, Grade::kHigh,
       {"档案失效仍帮扶", "aid on a file that is over"},
       {"向已退出、未批准或逾期未复核的困难档案支付帮扶款",
        "aid on a file that is over, was not in force, or was not reviewed in time"},
       kHardshipBasis, kTakeBack, {},
       {{"困难档案 {file} 已于 {to_on} 退出，{paid_on} 仍支付",
         "file {file} was over on {to_on}; paid on {paid_on}"},
        {"困难档案 {file} 在 {paid_on} 支付时未批准",
         "file {file} was not in force when it was paid on {paid_on}"},
        {"困难档案 {file} 自 {one_on} 未复核，{paid_on} 仍支付",
         "file {file} was not reviewed since {one_on}; paid on {paid_on}"}}},
      {AuditRule::kHardshipExcluded, 1, Grade::kHigh,
       {"不予认定仍帮扶", "aid to an excluded household"},
       {"困难档案最近一次测算属不予认定情形（两套住房、经商等）",
        "aid on a file whose newest test excludes the household: two homes, a shop and so on"},
       kHardshipBasis, kTakeBack, {},
       {{"困难档案 {file} 属不予认定情形，{paid_on} 已支付",
         "file {file} is excluded; paid on {paid_on}"}}},
      {AuditRule::kSeveralFiles, 2, Grade::kHigh, {"一户多档", "several files of a household"},
       {"同一人或同一家庭同时有两份困难档案，包括跨工会",
        "one person or household with two files at a time, also across unions"},
       kHardshipBasis, kTakeBack, {},
       {{"困难档案 {file} 的家庭同时有 {count} 份档案",
         "the household of file {file} has {count} files"},
        {"困难档案 {file} 的家庭在其他工会也有档案",
         "the household of file {file} has a file in another union, too"}}},
      {AuditRule::kAidOverCost, 2, Grade::kMedium, {"救助超过自付", "aid beyond the own cost"},
       {"医保、互助保障和医疗救助合计超过实际医疗费用",
        "insurance, mutual aid and medical aid are more than the bills"},
       kMedicalBasis, kTakeBack, {},
       {{"困难档案 {file}：各项合计 {sum_fen}，医疗费用 {limit_fen}",
         "file {file}: {sum_fen} together, the bills were {limit_fen}"},
        {"困难档案 {file}：同一医疗费用多次救助，各项合计 {sum_fen}，医疗费用 {limit_fen}",
         "file {file}: the same bills were helped with more than once, {sum_fen} together; they "
         "were {limit_fen}"}}},
  };
}

}  // namespace unioncare
