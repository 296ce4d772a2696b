// The reasons of refusal about money: the name and code on the wire, the Chinese and English text.
#pragma once

#include "tests/domain/refusal_golden.h"

namespace unioncare {

inline constexpr GoldenReason kGoldenMoneyReasons[] = {
    {"DISBURSEMENT_STEP", "FAILED_PRECONDITION",
     "慰问支出 {given} 处于“{state}”，这一步要求“{wanted}”",
     "disbursement {given} is {state}; the step wants one that is {wanted}"},
    {"ENTRY_STATE", "FAILED_PRECONDITION",
     "{field}（第 {given} 行）处于“{state}”，应为“{wanted}”",
     "{field} (line {given}) is {state}; one that is {wanted} is wanted"},
    {"DATE_BEFORE_APPROVAL", "INVALID_ARGUMENT",
     "{field} {given} 早于审批日期 {wanted}，应不早于审批",
     "{field} {given} is before the approval of {wanted}; that day or a later one is wanted"},
    {"DATE_BEFORE_PAYMENT", "INVALID_ARGUMENT",
     "{field} {given} 早于支付日期 {wanted}，应不早于支付",
     "{field} {given} is before the payment of {wanted}; that day or a later one is wanted"},
    {"AMOUNT_MISMATCH", "INVALID_ARGUMENT",
     "{field}是 ¥{given}，明细合计是 ¥{wanted}，两者应相等",
     "{field} is ¥{given}, its parts add up to ¥{wanted}; they want to be equal"},
    {"ITEMS_WANTED", "INVALID_ARGUMENT",
     "以{state}发放应列明{field}（品名、数量、单价）",
     "what is given as {state} wants {field}: name, quantity and unit price"},
    {"CASE_OCCASION", "FAILED_PRECONDITION",
     "{field} {given} 的必访类型是{state}，不能据此申请{wanted}",
     "{field} {given} is about {state}, which is no cause for {wanted}"},
    {"NOT_MEMBER_ON_DAY", "FAILED_PRECONDITION",
     "{field} {given} 在 {today} 不是会员，慰问以事发当日的会籍为准",
     "{field} {given} was not a member on {today}; membership on the day of the event decides"},
    {"FORM_FORBIDDEN", "FAILED_PRECONDITION",
     "{state}不能以{given}发放，允许的形式：{wanted}（{owner}）",
     "{state} is not given as {given}; allowed: {wanted} ({owner})"},
    {"RELATION_OUT_OF_SCOPE", "FAILED_PRECONDITION",
     "{state}不适用于{given}，适用的亲属：{wanted}（{owner}）",
     "{state} is not for {given}; it is for: {wanted} ({owner})"},
    {"CLAIM_TOO_LATE", "FAILED_PRECONDITION",
     "{state}应在事发后 {wanted} 天内申请（{owner}）：{today} 发生，已过 {given} 天",
     "{state} wants to be claimed within {wanted} days ({owner}): of {today}, {given} days have "
     "passed"},
    {"OVER_CAP", "FAILED_PRECONDITION",
     "申请 ¥{given}；{state}{other}上限 ¥{wanted}：{owner}，自 {today} 起",
     "asked ¥{given}; {state} allows ¥{wanted}, {other}: {owner}, from {today}"},
    {"OVER_CAP_SUM", "FAILED_PRECONDITION",
     "申请 ¥{given}；{state}{other}上限 ¥{wanted}：{owner}，自 {today} 起；{year} 已有 ¥{present}"
     "（{candidates}）",
     "asked ¥{given}; {state} allows ¥{wanted}, {other}: {owner}, from {today}; already given "
     "{year} ¥{present} ({candidates})"},
    {"OVER_COUNT", "FAILED_PRECONDITION",
     "{state}最多 {wanted} 次（{other}）：{owner}，自 {today} 起；{year} 已有 {present} 次（"
     "{candidates}）",
     "{state} is given at most {wanted} times ({other}): {owner}, from {today}; already {year} "
     "{present} times ({candidates})"},
    {"SHARE_EXCEEDED", "FAILED_PRECONDITION",
     "{state}获奖的最多占参加人数的 {wanted}（{owner}）：{count} 人参加，{given} 人获奖",
     "prizes of {state} are for at most {wanted} of those who take part ({owner}): {count} take "
     "part, {given} get one"},
    {"AGGREGATE_EXCEEDED", "FAILED_PRECONDITION",
     "{state} {year} 年将累计 ¥{given}，超过总额上限 ¥{wanted}（{other}的 {count}%，{owner}）；已"
     "有 ¥{present}",
     "{state} of {year} would come to ¥{given}, over the limit of ¥{wanted} ({count} % of "
     "{other}, {owner}); already ¥{present}"},
    {"BUDGET_UNKNOWN", "FAILED_PRECONDITION",
     "{owner} 按{other}限制{state}总额，请先登记 {year} 年的金额",
     "{owner} limits {state} by the {other}, which wants to be entered for {year} first"},
    {"DUTY_CONFLICT", "FAILED_PRECONDITION",
     "{given} 是这笔支出的{present}，不能再作{wanted}（不相容岗位）",
     "{given} is {present} of this payment and cannot be {wanted} as well: these duties exclude "
     "each other"},
    {"DUTY_NOT_EXEMPTIBLE", "FAILED_PRECONDITION",
     "{present}与{wanted}不能豁免为同一人",
     "nobody is exempted to be both {present} and {wanted}"},
    {"EXEMPTION_ENDED", "FAILED_PRECONDITION",
     "豁免 {given} 已确认、撤回或到期",
     "exemption {given} is confirmed, taken back or over already"},
    {"EXEMPTION_SAME_PERSON", "FAILED_PRECONDITION",
     "豁免须由提出人和受豁免人以外的人确认",
     "an exemption is confirmed by somebody else than who proposed it and who holds it"},
    {"APPROVAL_RANK", "PERMISSION_DENIED",
     "下一步审批人是{wanted}",
     "the next step of approval is for {wanted}"},
    {"APPROVED_BEFORE", "FAILED_PRECONDITION",
     "{given} 已审批过第 {position} 步，同一人不能审批两步",
     "{given} took step {position} of the approval; one person takes only one"},
    {"DECISION_REF_MISSING", "INVALID_ARGUMENT",
     "{wanted}这一步应填写{field}（会议纪要编号或批复文号）",
     "the step of {wanted} wants {field}: the number of the minutes or of the reply"},
    {"PAYEE_MISSING", "FAILED_PRECONDITION",
     "还有 {count} 人没有收款账户，转账前应先登记",
     "{count} of them have no account on record; a transfer wants one for each"},
    {"EVIDENCE_MISSING", "FAILED_PRECONDITION",
     "支付前还缺证明材料：{wanted}",
     "before payment these proofs are wanted: {wanted}"},
    {"PUBLICITY_SHORT", "FAILED_PRECONDITION",
     "公示期未满（{wanted}），公示结束后才能支付",
     "the publicity is not over ({wanted}); payment comes after it"},
    {"INVOICE_TAKEN", "ALREADY_EXISTS",
     "{field} {given} 已经报销过（{owner}），一张发票只能用一次",
     "{field} {given} was used before ({owner}); an invoice is used once"},
};

}  // namespace unioncare
