// The reasons of refusal about funds, budgets and books: name and code on the wire, both texts.
#pragma once

#include "tests/domain/refusal_golden.h"

namespace unioncare {

inline constexpr GoldenReason kGoldenFundReasons[] = {
    {"FUND_NAME_TAKEN", "ALREADY_EXISTS",
     "已有名为“{given}”的资金（{owner}），应换一个名称",
     "there is a fund called \"{given}\" already ({owner}); another name is wanted"},
    {"BUDGET_NAME_TAKEN", "ALREADY_EXISTS",
     "该资金 {year} 年已有名为“{given}”的预算科目（{owner}），应换一个名称",
     "the fund has a budget line \"{given}\" in {year} already ({owner}); another name is wanted"},
    {"BUDGET_KIND_TAKEN", "ALREADY_EXISTS",
     "该资金 {year} 年的{state}已列入预算科目 {owner}，一类支出只列入一个科目",
     "{state} of {year} is booked to budget line {owner} of the fund already; a benefit is "
     "booked to one line"},
    {"FUND_CLOSED", "FAILED_PRECONDITION",
     "{field} {given} 已于 {wanted} 关闭，应换用仍在使用的资金",
     "{field} {given} was closed on {wanted}; a fund that is open is wanted"},
    {"FUND_NOT_EMPTY", "FAILED_PRECONDITION",
     "资金 {given} 还有余额 ¥{present}，其中已批未付 ¥{other}；应先付清并转出余额再关闭",
     "fund {given} still holds ¥{present}, ¥{other} of it set aside; pay or release that and "
     "transfer the rest before it is closed"},
    {"FUND_NOT_FOR_RETIREES", "FAILED_PRECONDITION",
     "{other}不能支付退休人员的{state}，退休后的慰问应从离退休经费、福利费等列支",
     "{other} does not pay {state} of a retiree; what arose after retirement wants retirees' or "
     "welfare funds"},
    {"FUND_FOR_RETIREES_ONLY", "FAILED_PRECONDITION",
     "{other}只用于离退休人员，不能支付在职会员的{state}",
     "{other} are for retirees; {state} of an active member wants another fund"},
    {"FUND_NOT_FOR_KIND", "FAILED_PRECONDITION",
     "{other}用于帮困，不能支付{state}；普惠性的支出应从工会经费或福利费列支",
     "{other} help those in need and do not pay {state}; what everybody gets wants union or "
     "welfare funds"},
    {"FUND_NOT_BY_STANDARD", "FAILED_PRECONDITION",
     "按慰问标准，{state}不能从{other}列支，可用：{wanted}",
     "by its standard {state} is not paid from {other}; allowed: {wanted}"},
    {"FUND_TRANSFER_TO_SELF", "FAILED_PRECONDITION",
     "{field} {given} 就是转出的资金，应为另一项资金",
     "{field} {given} is the fund that gives; another one is wanted"},
    {"FUND_PURPOSE", "FAILED_PRECONDITION",
     "{present}应专款专用，不能转入{wanted}，只能转入帮困基金或爱心款",
     "{present} keep their purpose and do not become {wanted}; hardship or donated funds are "
     "wanted"},
    {"FUND_SHORT", "FAILED_PRECONDITION",
     "资金不足：需要 ¥{given}；{owner} 余额 ¥{present}，已批未付 ¥{other}，可用 ¥{wanted}",
     "the fund is short: asked ¥{given}; {owner} holds ¥{present}, ¥{other} of it set aside, "
     "which leaves ¥{wanted}"},
    {"INCOME_NOT_FOR_FUND", "FAILED_PRECONDITION",
     "{state}是工会经费的收入，不能记入{other}",
     "{state} are income of union funds, not of {other}"},
    {"OFF_BUDGET", "FAILED_PRECONDITION",
     "{owner} {year} 年没有列支{state}的预算科目，应先编列预算",
     "{owner} has no budget line for {state} in {year}; one is wanted first"},
    {"BUDGET_EXCEEDED", "FAILED_PRECONDITION",
     "超出预算：申请 ¥{given}；{owner} 预算 ¥{wanted}，已批未付 ¥{present}，已付 ¥{other}",
     "over budget: asked ¥{given}; {owner} has ¥{wanted}, ¥{present} of it set aside and ¥"
     "{other} spent"},
    {"BUDGET_BELOW_USED", "FAILED_PRECONDITION",
     "{field} ¥{given} 少于已批未付 ¥{present} 与已付 ¥{other} 之和，至少应为 ¥{wanted}",
     "{field} ¥{given} is less than what is set aside (¥{present}) and spent (¥{other}); ¥"
     "{wanted} or more is wanted"},
    {"NOT_ENCUMBERED", "FAILED_PRECONDITION",
     "{given} 已批未付的金额是 ¥{present}，不足 ¥{wanted}",
     "¥{present} are set aside for {given}; ¥{wanted} are wanted"},
    {"NOTHING_SPENT", "FAILED_PRECONDITION",
     "{given} 已付而未退回的金额是 ¥{present}，不足 ¥{wanted}",
     "¥{present} were spent for {given} and have not come back; ¥{wanted} are wanted"},
    {"ENTRY_NOT_REVERSIBLE", "FAILED_PRECONDITION",
     "凭证 {given} 的类型是{state}，不能在此冲销；支出应冲销其单据（{owner}）",
     "voucher {given} is {state} and is not reversed here; what follows from a document is "
     "reversed with that document ({owner})"},
    {"ENTRY_REVERSED", "FAILED_PRECONDITION",
     "凭证 {given} 已被冲销（{owner}），一张凭证只能冲销一次",
     "voucher {given} was reversed before ({owner}); an entry is reversed once"},
    {"BOOKS_CLOSED", "FAILED_PRECONDITION",
     "{field} {given} 所在月份已结账，最早可记 {wanted}",
     "the books of {field} {given} are closed; {wanted} is the first open day"},
    {"BOOKS_NOT_OVER", "FAILED_PRECONDITION",
     "{given} 还没有结束，{wanted} 起才能结账",
     "{given} is not over; it is closed on {wanted} at the earliest"},
    {"BOOKS_ORDER", "FAILED_PRECONDITION",
     "各月应依次结账、逆序反结账：现在不能处理 {given}，应为 {wanted}",
     "months are closed in their order and reopened backwards: not {given} now, but {wanted}"},
    {"BOOKS_UNBOOKED", "FAILED_PRECONDITION",
     "{given} 还有 {count} 笔已付款项没有入账（{candidates}），应先入账，或列为例外并写明原因",
     "{count} payments of {given} are not booked ({candidates}); book them, or list them as "
     "exceptions with a reason"},
};

}  // namespace unioncare
