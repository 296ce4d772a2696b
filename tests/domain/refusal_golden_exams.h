// The reasons of refusal about plans of physical exams: name, code, Chinese and English text.
#pragma once

#include "tests/domain/refusal_golden.h"

namespace unioncare {

inline constexpr GoldenReason kGoldenExamReasons[] = {
    {"EXAM_PLAN_STEP", "FAILED_PRECONDITION",
     "体检计划 {given} 处于“{state}”，这一步要求“{wanted}”",
     "exam plan {given} is {state}; the step wants one that is {wanted}"},
    {"EXAM_PLAN_FIXED", "FAILED_PRECONDITION",
     "体检计划 {given} 的名单已定，{field}不能再改；需要更改的，应取消后另编计划",
     "the list of exam plan {given} is frozen and {field} cannot change any more; cancel it and "
     "draft another"},
    {"EXAM_WINDOW_YEAR", "INVALID_ARGUMENT",
     "{field} {given} 不在体检计划的年度 {wanted} 内",
     "{field} {given} is not in {wanted}, the year of the plan"},
    {"EXAM_WINDOW_OVER", "FAILED_PRECONDITION",
     "体检计划 {given} 的最后一天 {wanted} 已过，不能再定名单",
     "the last day of exam plan {given}, {wanted}, is over; its list cannot be frozen any more"},
    {"EXAM_ITEM_SCOPE", "INVALID_ARGUMENT",
     "女教职工专项只含妇科、乳腺和宫颈检查，{field}中的“{given}”应列入其他计划",
     "a women's programme has gynaecological, breast and cervical exams alone; \"{given}\" in "
     "{field} belongs to another plan"},
    {"EXAM_RULES_MISSING", "FAILED_PRECONDITION",
     "{given} 没有适用的体检规定，不能判断谁应体检；应先导入规定（care policy import）",
     "no policy valid on {given} says whom these exams are offered; import one first (care policy "
     "import)"},
};

}  // namespace unioncare
