// The texts of refusals about money: what may be given to whom, how often and by whom.
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

// Facts by reason, beside "field", which every refusal about a request field has. Amounts are yuan
// ("1,200.00"), days ISO; benefits, forms, duties and states go by their names on the wire.
//
//   DISBURSEMENT_STEP      given: the number; state; wanted: the states from which the step is
//                          possible
//   ENTRY_STATE            given: the position; state; wanted
//   DATE_BEFORE_APPROVAL   given; wanted: the day of the last approval
//   DATE_BEFORE_PAYMENT    given; wanted: the day of payment
//   AMOUNT_MISMATCH        given and wanted: yuan
//   ENTRY_REPEATED         given: the name; wanted: the earlier line
//   ITEMS_WANTED           state: the form
//   CASE_OCCASION          given; state: the occasion; wanted: the kind
//   NOT_MEMBER_ON_DAY      given; today: the event day
//   FORM_FORBIDDEN         given and wanted: forms; state: the benefit; owner: the policy
//   RELATION_OUT_OF_SCOPE  given and wanted: relations; state; owner
//   CLAIM_TOO_LATE         given and wanted: days; today: the event day; state; owner
//   OVER_CAP               given and wanted: yuan; state; other: the scope; owner; today: since
//                          when
//   OVER_CAP_SUM           as OVER_CAP; year: of a calendar year; present: yuan; candidates:
//                          numbers of disbursements
//   OVER_COUNT             wanted and present: times; other: per what; else as OVER_CAP_SUM
//   SHARE_EXCEEDED         given, count: people; wanted: the share; state; owner
//   AGGREGATE_EXCEEDED     given, wanted, present: yuan; state: the kinds; other: the base;
//                          count: percent; year; owner
//   BUDGET_UNKNOWN         state: the kinds; other: the base; year; owner
//   DUTY_CONFLICT          given: the user; present and wanted: duties
//   DUTY_NOT_EXEMPTIBLE    present and wanted: duties
//   EXEMPTION_ENDED        given: the number
//   APPROVAL_RANK          wanted: the approver
//   APPROVED_BEFORE        given: the user; position: the step
//   DECISION_REF_MISSING   wanted: the approver
//   PAYEE_MISSING          count: people
//   EVIDENCE_MISSING       wanted: types of proof
//   PUBLICITY_SHORT        wanted: its last day; "-" when it has not begun
//   INVOICE_TAKEN          given; owner: the disbursement, "-" of another union

constexpr absl::StatusCode kRule = absl::StatusCode::kFailedPrecondition;
constexpr absl::StatusCode kForm = absl::StatusCode::kInvalidArgument;
constexpr absl::StatusCode kDenied = absl::StatusCode::kPermissionDenied;
constexpr absl::StatusCode kTaken = absl::StatusCode::kAlreadyExists;

constexpr ReasonInfo kReasons[] = {
    {Reason::kDisbursementStep, "DISBURSEMENT_STEP", kRule,
     "慰问支出 {given} 处于“{state}”，这一步要求“{wanted}”",
     "disbursement {given} is {state}; the step wants one that is {wanted}"},
    {Reason::kEntryState, "ENTRY_STATE", kRule,
     "{field}（第 {given} 行）处于“{state}”，应为“{wanted}”",
     "{field} (line {given}) is {state}; one that is {wanted} is wanted"},
    {Reason::kDateBeforeApproval, "DATE_BEFORE_APPROVAL", kForm,
     "{field} {given} 早于审批日期 {wanted}，应不早于审批",
     "{field} {given} is before the approval of {wanted}; that day or a later one is wanted"},
    {Reason::kDateBeforePayment, "DATE_BEFORE_PAYMENT", kForm,
     "{field} {given} 早于支付日期 {wanted}，应不早于支付",
     "{field} {given} is before the payment of {wanted}; that day or a later one is wanted"},
    {Reason::kAmountMismatch, "AMOUNT_MISMATCH", kForm,
     "{field}是 ¥{given}，明细合计是 ¥{wanted}，两者应相等",
     "{field} is ¥{given}, its parts add up to ¥{wanted}; they want to be equal"},
    {Reason::kEntryRepeated, "ENTRY_REPEATED", kForm,
     "{field}：{given} 的同一事项在第 {wanted} 行已经列过",
     "{field}: {given} is in line {wanted} for the same event already"},
    {Reason::kItemsWanted, "ITEMS_WANTED", kForm,
     "以{state}发放应列明{field}（品名、数量、单价）",
     "what is given as {state} wants {field}: name, quantity and unit price"},
    {Reason::kCaseOccasion, "CASE_OCCASION", kRule,
     "{field} {given} 的必访类型是{state}，不能据此申请{wanted}",
     "{field} {given} is about {state}, which is no cause for {wanted}"},
    {Reason::kNotMemberOnDay, "NOT_MEMBER_ON_DAY", kRule,
     "{field} {given} 在 {today} 不是会员，慰问以事发当日的会籍为准",
     "{field} {given} was not a member on {today}; membership on the day of the event decides"},
    {Reason::kFormForbidden, "FORM_FORBIDDEN", kRule,
     "{state}不能以{given}发放，允许的形式：{wanted}（{owner}）",
     "{state} is not given as {given}; allowed: {wanted} ({owner})"},
    {Reason::kRelationOutOfScope, "RELATION_OUT_OF_SCOPE", kRule,
     "{state}不适用于{given}，适用的亲属：{wanted}（{owner}）",
     "{state} is not for {given}; it is for: {wanted} ({owner})"},
    {Reason::kClaimTooLate, "CLAIM_TOO_LATE", kRule,
     "{state}应在事发后 {wanted} 天内申请（{owner}）：{today} 发生，已过 {given} 天",
     "{state} wants to be claimed within {wanted} days ({owner}): of {today}, {given} days have "
     "passed"},
    {Reason::kOverCap, "OVER_CAP", kRule,
     "申请 ¥{given}；{state}{other}上限 ¥{wanted}：{owner}，自 {today} 起",
     "asked ¥{given}; {state} allows ¥{wanted}, {other}: {owner}, from {today}"},
    {Reason::kOverCapSum, "OVER_CAP_SUM", kRule,
     "申请 ¥{given}；{state}{other}上限 ¥{wanted}：{owner}，自 {today} 起；{year} 已有 ¥{present}"
     "（{candidates}）",
     "asked ¥{given}; {state} allows ¥{wanted}, {other}: {owner}, from {today}; already given "
     "{year} ¥{present} ({candidates})"},
    {Reason::kOverCount, "OVER_COUNT", kRule,
     "{state}最多 {wanted} 次（{other}）：{owner}，自 {today} 起；{year} 已有 {present} 次（"
     "{candidates}）",
     "{state} is given at most {wanted} times ({other}): {owner}, from {today}; already {year} "
     "{present} times ({candidates})"},
    {Reason::kShareExceeded, "SHARE_EXCEEDED", kRule,
     "{state}获奖的最多占参加人数的 {wanted}（{owner}）：{count} 人参加，{given} 人获奖",
     "prizes of {state} are for at most {wanted} of those who take part ({owner}): {count} take "
     "part, {given} get one"},
    {Reason::kAggregateExceeded, "AGGREGATE_EXCEEDED", kRule,
     "{state} {year} 年将累计 ¥{given}，超过总额上限 ¥{wanted}（{other}的 {count}%，{owner}）；已"
     "有 ¥{present}",
     "{state} of {year} would come to ¥{given}, over the limit of ¥{wanted} ({count} % of "
     "{other}, {owner}); already ¥{present}"},
    {Reason::kBudgetUnknown, "BUDGET_UNKNOWN", kRule,
     "{owner} 按{other}限制{state}总额，请先登记 {year} 年的金额",
     "{owner} limits {state} by the {other}, which wants to be entered for {year} first"},
    {Reason::kDutyConflict, "DUTY_CONFLICT", kRule,
     "{given} 是这笔支出的{present}，不能再作{wanted}（不相容岗位）",
     "{given} is {present} of this payment and cannot be {wanted} as well: these duties exclude "
     "each other"},
    {Reason::kDutyNotExemptible, "DUTY_NOT_EXEMPTIBLE", kRule,
     "{present}与{wanted}不能豁免为同一人",
     "nobody is exempted to be both {present} and {wanted}"},
    {Reason::kExemptionEnded, "EXEMPTION_ENDED", kRule,
     "豁免 {given} 已确认、撤回或到期",
     "exemption {given} is confirmed, taken back or over already"},
    {Reason::kExemptionSamePerson, "EXEMPTION_SAME_PERSON", kRule,
     "豁免须由提出人和受豁免人以外的人确认",
     "an exemption is confirmed by somebody else than who proposed it and who holds it"},
    {Reason::kApprovalRank, "APPROVAL_RANK", kDenied,
     "下一步审批人是{wanted}",
     "the next step of approval is for {wanted}"},
    {Reason::kApprovedBefore, "APPROVED_BEFORE", kRule,
     "{given} 已审批过第 {position} 步，同一人不能审批两步",
     "{given} took step {position} of the approval; one person takes only one"},
    {Reason::kDecisionRefMissing, "DECISION_REF_MISSING", kForm,
     "{wanted}这一步应填写{field}（会议纪要编号或批复文号）",
     "the step of {wanted} wants {field}: the number of the minutes or of the reply"},
    {Reason::kPayeeMissing, "PAYEE_MISSING", kRule,
     "还有 {count} 人没有收款账户，转账前应先登记",
     "{count} of them have no account on record; a transfer wants one for each"},
    {Reason::kEvidenceMissing, "EVIDENCE_MISSING", kRule,
     "支付前还缺证明材料：{wanted}",
     "before payment these proofs are wanted: {wanted}"},
    {Reason::kPublicityShort, "PUBLICITY_SHORT", kRule,
     "公示期未满（{wanted}），公示结束后才能支付",
     "the publicity is not over ({wanted}); payment comes after it"},
    {Reason::kInvoiceTaken, "INVOICE_TAKEN", kTaken,
     "{field} {given} 已经报销过（{owner}），一张发票只能用一次",
     "{field} {given} was used before ({owner}); an invoice is used once"},
    {Reason::kBatchUnfilled, "BATCH_UNFILLED", kRule,
     "批量支出 {given} 还没有按现行规定和人员情况填完，请继续填充后再提交",
     "batch {given} is not filled by the rules and the members as they are now; fill it on, then "
     "submit it"},
};

}  // namespace

absl::Span<const ReasonInfo> ReasonsOfMoney() { return kReasons; }

}  // namespace unioncare
