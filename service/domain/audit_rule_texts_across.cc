// Names, texts, legal bases and sentences of the audit rules that only several rows show.
#include <utility>

#include "service/domain/audit_limits.h"
#include "service/domain/audit_rule_texts.h"

namespace unioncare {
namespace {

using Grade = AuditSeverity;

// What one person got, and what others got.
std::vector<AuditRuleInfo> OfPeople() {
  return {
      {AuditRule::kDuplicate, 1, Grade::kHigh, {"重复慰问", "given twice"},
       {"同一人同一事项慰问两次，包括跨资金、跨单位",
        "one person and event twice, also across funds and unions"},
       kPractice, kTakeBack,
       {{"event_days", kSameEventDays, "视为同一事项的天数", "days within which it is one event"}},
       {{"{numbers}：同一人同一事项慰问 {count} 次，合计 {sum_fen}",
         "{numbers}: {count} times for one person and event, {sum_fen} together"},
        {"{numbers}：同一人同一事项，其他工会已经慰问",
         "{numbers}: another union gave to this person for this event"}}},
      {AuditRule::kSameIllnessTwice, 1, Grade::kHigh, {"同病重复", "one illness twice"},
       {"同一疾病一年内超过标准允许的次数",
        "one illness more often in a year than the standard allows"},
       kOwnStandard, kTakeBack, {},
       {{"{numbers}：同一疾病本年度慰问 {count} 次，最多 {count_max} 次（{policy}）",
         "{numbers}: {count} times for one illness in the year, {count_max} at most ({policy})"}}},
      {AuditRule::kSplitPayment, 1, Grade::kHigh, {"拆分", "split payment"},
       {"短期内分几笔支付，每笔在限额内，合计超过标准或审批权限",
        "several payments within a short time, each within a limit that they pass together"},
       kControl, kExplain,
       {{"split_days", kSplitDays, "相距不超过的天数", "days that they lie apart at most"}},
       {{"{numbers}：{count} 笔合计 {sum_fen}，每笔均未超过上限 {cap_fen}，合计超过",
         "{numbers}: {count} payments of {sum_fen} together, each within the cap of {cap_fen}"},
        {"{numbers}：{count} 笔合计 {sum_fen}，合计应由{approver}审批，各笔均未达到",
         "{numbers}: {count} payments of {sum_fen} together, which wants the approval of "
         "{approver}; none of them does"}}},
      {AuditRule::kUnequalTreatment, 2, Grade::kMedium, {"同案不同标", "unequal treatment"},
       {"同一事项、同一标准，各小组金额相差较大而无说明",
        "amounts for the same differ between groups, and no note says why"},
       kPractice, kExplain,
       {{"unequal_percent", kUnequalPercent, "相差超过（%）", "differs by more than (%)"}},
       {{"{numbers}：同一标准（{policy}），一组通常 {low_fen}（{low_count} 人），"
         "另一组通常 {high_fen}（{high_count} 人）",
         "{numbers}: under one standard ({policy}), {low_fen} is usual in one group ({low_count}) "
         "and {high_fen} in another ({high_count})"}}},
      {AuditRule::kBirthdayTwice, 1, Grade::kBlock, {"生日重复", "birthday twice"},
       {"一个年度内公历、农历生日各慰问一次",
        "a solar and a lunar birthday in one year of entitlement"},
       kOwnStandard, kTakeBack, {},
       {{"{numbers}：{one_on} 和 {other_on} 各发一次生日慰问",
         "{numbers}: a birthday on {one_on}, and another on {other_on}"},
        {"{numbers}：同一年度的生日，其他工会已经慰问",
         "{numbers}: another union gave for a birthday of this year"}}},
  };
}

// Invoices, sheets and numbers.
std::vector<AuditRuleInfo> OfPapers() {
  return {
      {AuditRule::kTotalRatio, 1, Grade::kHigh, {"总额比例", "share of the year's money"},
       {"全年某类支出超过收入、支出或结余的规定比例",
        "spending of a year beyond the share that is allowed"},
       kOwnStandard, kExplain, {},
       {{"全年{kinds}支出 {spent_fen}，限额 {limit_fen}（{percent}%，{policy}）",
         "{kinds}: {spent_fen} in the year, {limit_fen} allowed ({percent}%, {policy})"}}},
      {AuditRule::kRosterMismatch, 1, Grade::kHigh, {"人数不符", "numbers do not fit"},
       {"购买数量与签领、结存不符，或名册人数多于会员",
        "what was bought is not what was signed for, or more people than members"},
       kPractice, kExplain, {},
       {{"购买 {bought_fen}，签领表合计 {listed_fen}",
         "bought for {bought_fen}, {listed_fen} on the sheet"},
        {"购买 {bought} 份，签领表 {listed} 份", "{bought} bought, {listed} on the sheet"},
        {"签领表 {people} 人，当日会员 {members} 人",
         "{people} people on the sheet, {members} members on that day"}}},
      {AuditRule::kInvoiceDuplicate, 1, Grade::kBlock, {"发票重复", "invoice used twice"},
       {"同一发票报销两次", "one invoice twice, in any union"}, kControl, kTakeBack, {},
       {{"{numbers}：同一张发票用了 {count} 次", "{numbers}: one invoice {count} times"},
        {"{numbers}：发票已由其他工会报销", "{numbers}: another union used the invoice"}}},
      {AuditRule::kInvoiceSequence, 2, Grade::kMedium, {"发票连号", "consecutive invoices"},
       {"同一销售方的连号发票用于不同事项",
        "consecutive numbers of one seller for different occasions"},
       kPractice, kExplain,
       {{"look_back_days", kAuditLookBackDays, "向前追溯的天数", "days that it looks back"}},
       {{"{numbers}：同一销售方的 {count} 张连号发票，用于不同事项",
         "{numbers}: {count} consecutive invoices of one seller for different occasions"}}},
      {AuditRule::kAgentSigns, 1, Grade::kMedium, {"代领", "signed by an agent"},
       {"一人代领多人，或代领没有原因", "one agent for many, or without a reason"},
       kPractice, kExplain,
       {{"agent_for", kAgentForMax, "一人最多代领", "at most for so many"}},
       {{"一人代领 {count} 份，最多 {count_max} 份",
         "one person signed for {count}, {count_max} at most"},
        {"代领 {unexplained} 份没有写明原因", "signed by an agent without a reason: {unexplained}"}}},
      {AuditRule::kLedgerGap, 1, Grade::kHigh, {"台账缺号", "gaps in the numbers"},
       {"台账编号不连续", "numbers are missing in the ledger"}, kControl, kExplain, {},
       {{"缺 {first} 至 {last} 号，共 {count} 个", "{first} to {last} are missing, {count} numbers"},
        {"{book}：缺 {series}{first} 至 {series}{last}，共 {count} 个",
         "{book}: {series}{first} to {series}{last} are missing, {count} numbers"}}},
  };
}

// Who was visited, and when that was written down.
std::vector<AuditRuleInfo> OfVisits() {
  return {
      {AuditRule::kOverdueVisit, 1, Grade::kHigh, {"应访未访", "visit overdue"},
       {"超过走访时限没有走访，也没有谢绝；不属于五必访的，等级为中",
        "no visit in time, and nobody declined it; medium where it is none of the five occasions"},
       kPractice, {"补做走访并记录", "make the visit and record it"}, {},
       {{"{occasion}：应于 {due_on} 前走访，至今没有",
         "{occasion}: a visit was due by {due_on}, and nobody came"}}},
      {AuditRule::kOverdueReport, 1, Grade::kLow, {"报告逾期", "reported late"},
       {"获知后超过报告时限", "reported after the limit"}, kPractice, kExplain, {},
       {{"{occasion}：应于 {due_on} 前报告，实际 {reported_on}",
         "{occasion}: to be reported by {due_on}, reported {reported_on}"}}},
      {AuditRule::kBackdated, 1, Grade::kMedium, {"补录", "entered later"},
       {"走访记录在走访多日后才录入", "visits entered many days after they were made"},
       kPractice, kExplain,
       {{"backdated_days", kBackdatedDays, "走访后录入的天数", "days after the visit"}},
       {{"{occasion}：{visited_on} 走访，{recorded_on} 才录入",
         "{occasion}: visited on {visited_on}, entered on {recorded_on}"}}},
  };
}

}  // namespace

std::vector<AuditRuleInfo> AuditRulesAcross() {
  std::vector<AuditRuleInfo> all;
  for (const auto part : {OfPeople, OfPapers, OfVisits}) {
    for (AuditRuleInfo& rule : part()) all.push_back(std::move(rule));
  }
  return all;
}

}  // namespace unioncare
