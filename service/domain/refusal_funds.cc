// The texts of refusals about funds, budgets and books.
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

// Facts by reason, beside "field", which every refusal about a request field has. Amounts are yuan
// ("1,200.00"), days ISO; benefits, sources and kinds of income go by their names on the wire.
//
//   FUND_NAME_TAKEN         given; owner: the fund
//   BUDGET_NAME_TAKEN       given; year; owner: the line
//   BUDGET_KIND_TAKEN       state: the benefit; year; owner: the line
//   FUND_CLOSED             given; wanted: the day on which it was closed
//   FUND_NOT_EMPTY          given; present: the balance; other: what is set aside; yuan
//   FUND_NOT_FOR_RETIREES   other: the source; state: the benefit
//   FUND_FOR_RETIREES_ONLY  as FUND_NOT_FOR_RETIREES
//   FUND_NOT_FOR_KIND       as FUND_NOT_FOR_RETIREES
//   FUND_NOT_BY_STANDARD    as FUND_NOT_FOR_RETIREES; wanted: the sources
//   FUND_TRANSFER_TO_SELF   given
//   FUND_PURPOSE            present, wanted: the sources
//   FUND_SHORT              given: asked; present: the balance; other: set aside; wanted: free;
//                           owner: the fund; yuan
//   INCOME_NOT_FOR_FUND     state: the income; other: the source
//   OFF_BUDGET              owner: the fund; state: the benefit; year
//   BUDGET_EXCEEDED         given: asked; wanted: the amount; present: set aside; other: spent;
//                           owner: the line; yuan
//   BUDGET_BELOW_USED       given; present: set aside; other: spent; wanted: both; yuan
//   NOT_ENCUMBERED          given: the document; present; wanted; yuan
//   NOTHING_SPENT           given: the document; present; wanted; yuan
//   ENTRY_NOT_REVERSIBLE    given: the voucher; state: its kind; owner: the document, "-" without
//                           one
//   ENTRY_REVERSED          given: the voucher; owner: the entry against it
//   BOOKS_CLOSED            given; wanted: the first open day
//   BOOKS_NOT_OVER          given: the month; wanted: the first day after it
//   BOOKS_ORDER             given; wanted: months; "-" when there is none
//   BOOKS_UNBOOKED          given: the month; count; candidates: the documents

constexpr absl::StatusCode kRule = absl::StatusCode::kFailedPrecondition;
constexpr absl::StatusCode kTaken = absl::StatusCode::kAlreadyExists;

constexpr ReasonInfo kReasons[] = {
    {Reason::kFundNameTaken, "FUND_NAME_TAKEN", kTaken,
     "已有名为“{given}”的资金（{owner}），应换一个名称",
     "there is a fund called \"{given}\" already ({owner}); another name is wanted"},
    {Reason::kBudgetNameTaken, "BUDGET_NAME_TAKEN", kTaken,
     "该资金 {year} 年已有名为“{given}”的预算科目（{owner}），应换一个名称",
     "the fund has a budget line \"{given}\" in {year} already ({owner}); another name is wanted"},
    {Reason::kBudgetKindTaken, "BUDGET_KIND_TAKEN", kTaken,
     "该资金 {year} 年的{state}已列入预算科目 {owner}，一类支出只列入一个科目",
     "{state} of {year} is booked to budget line {owner} of the fund already; a benefit is "
     "booked to one line"},
    {Reason::kFundClosed, "FUND_CLOSED", kRule,
     "{field} {given} 已于 {wanted} 关闭，应换用仍在使用的资金",
     "{field} {given} was closed on {wanted}; a fund that is open is wanted"},
    {Reason::kFundNotEmpty, "FUND_NOT_EMPTY", kRule,
     "资金 {given} 还有余额 ¥{present}，其中已批未付 ¥{other}；应先付清并转出余额再关闭",
     "fund {given} still holds ¥{present}, ¥{other} of it set aside; pay or release that and "
     "transfer the rest before it is closed"},
    {Reason::kFundNotForRetirees, "FUND_NOT_FOR_RETIREES", kRule,
     "{other}不能支付退休人员的{state}，退休后的慰问应从离退休经费、福利费等列支",
     "{other} does not pay {state} of a retiree; what arose after retirement wants retirees' or "
     "welfare funds"},
    {Reason::kFundForRetireesOnly, "FUND_FOR_RETIREES_ONLY", kRule,
     "{other}只用于离退休人员，不能支付在职会员的{state}",
     "{other} are for retirees; {state} of an active member wants another fund"},
    {Reason::kFundNotForKind, "FUND_NOT_FOR_KIND", kRule,
     "{other}用于帮困，不能支付{state}；普惠性的支出应从工会经费或福利费列支",
     "{other} help those in need and do not pay {state}; what everybody gets wants union or "
     "welfare funds"},
    {Reason::kFundNotByStandard, "FUND_NOT_BY_STANDARD", kRule,
     "按慰问标准，{state}不能从{other}列支，可用：{wanted}",
     "by its standard {state} is not paid from {other}; allowed: {wanted}"},
    {Reason::kFundTransferToSelf, "FUND_TRANSFER_TO_SELF", kRule,
     "{field} {given} 就是转出的资金，应为另一项资金",
     "{field} {given} is the fund that gives; another one is wanted"},
    {Reason::kFundPurpose, "FUND_PURPOSE", kRule,
     "{present}应专款专用，不能转入{wanted}，只能转入帮困基金或爱心款",
     "{present} keep their purpose and do not become {wanted}; hardship or donated funds are "
     "wanted"},
    {Reason::kFundShort, "FUND_SHORT", kRule,
     "资金不足：需要 ¥{given}；{owner} 余额 ¥{present}，已批未付 ¥{other}，可用 ¥{wanted}",
     "the fund is short: asked ¥{given}; {owner} holds ¥{present}, ¥{other} of it set aside, "
     "which leaves ¥{wanted}"},
    {Reason::kIncomeNotForFund, "INCOME_NOT_FOR_FUND", kRule,
     "{state}是工会经费的收入，不能记入{other}",
     "{state} are income of union funds, not of {other}"},
    {Reason::kOffBudget, "OFF_BUDGET", kRule,
     "{owner} {year} 年没有列支{state}的预算科目，应先编列预算",
     "{owner} has no budget line for {state} in {year}; one is wanted first"},
    {Reason::kBudgetExceeded, "BUDGET_EXCEEDED", kRule,
     "超出预算：申请 ¥{given}；{owner} 预算 ¥{wanted}，已批未付 ¥{present}，已付 ¥{other}",
     "over budget: asked ¥{given}; {owner} has ¥{wanted}, ¥{present} of it set aside and ¥"
     "{other} spent"},
    {Reason::kBudgetBelowUsed, "BUDGET_BELOW_USED", kRule,
     "{field} ¥{given} 少于已批未付 ¥{present} 与已付 ¥{other} 之和，至少应为 ¥{wanted}",
     "{field} ¥{given} is less than what is set aside (¥{present}) and spent (¥{other}); ¥"
     "{wanted} or more is wanted"},
    {Reason::kNotEncumbered, "NOT_ENCUMBERED", kRule,
     "{given} 已批未付的金额是 ¥{present}，不足 ¥{wanted}",
     "¥{present} are set aside for {given}; ¥{wanted} are wanted"},
    {Reason::kNothingSpent, "NOTHING_SPENT", kRule,
     "{given} 已付而未退回的金额是 ¥{present}，不足 ¥{wanted}",
     "¥{present} were spent for {given} and have not come back; ¥{wanted} are wanted"},
    {Reason::kEntryNotReversible, "ENTRY_NOT_REVERSIBLE", kRule,
     "凭证 {given} 的类型是{state}，不能在此冲销；支出应冲销其单据（{owner}）",
     "voucher {given} is {state} and is not reversed here; what follows from a document is "
     "reversed with that document ({owner})"},
    {Reason::kEntryReversed, "ENTRY_REVERSED", kRule,
     "凭证 {given} 已被冲销（{owner}），一张凭证只能冲销一次",
     "voucher {given} was reversed before ({owner}); an entry is reversed once"},
    {Reason::kBooksClosed, "BOOKS_CLOSED", kRule,
     "{field} {given} 所在月份已结账，最早可记 {wanted}",
     "the books of {field} {given} are closed; {wanted} is the first open day"},
    {Reason::kBooksNotOver, "BOOKS_NOT_OVER", kRule,
     "{given} 还没有结束，{wanted} 起才能结账",
     "{given} is not over; it is closed on {wanted} at the earliest"},
    {Reason::kBooksOrder, "BOOKS_ORDER", kRule,
     "各月应依次结账、逆序反结账：现在不能处理 {given}，应为 {wanted}",
     "months are closed in their order and reopened backwards: not {given} now, but {wanted}"},
    {Reason::kBooksUnbooked, "BOOKS_UNBOOKED", kRule,
     "{given} 还有 {count} 笔已付款项没有入账（{candidates}），应先入账，或列为例外并写明原因",
     "{count} payments of {given} are not booked ({candidates}); book them, or list them as "
     "exceptions with a reason"},
};

}  // namespace

absl::Span<const ReasonInfo> ReasonsOfFunds() { return kReasons; }

}  // namespace unioncare
