// The texts of refusals about plans of physical exams.
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

// Facts by reason, beside "field", which every refusal about a request field has. States and items
// go by their names on the wire.
//
//   EXAM_PLAN_STEP     given: the plan; state; wanted: the states from which it is possible
//   EXAM_PLAN_FIXED    given: the plan
//   EXAM_WINDOW_YEAR   given: the day or year; wanted: the year of the plan
//   EXAM_WINDOW_OVER   given: the plan; wanted: its last day
//   EXAM_ITEM_SCOPE    given: the item
//   EXAM_RULES_MISSING given: the day

constexpr absl::StatusCode kRule = absl::StatusCode::kFailedPrecondition;
constexpr absl::StatusCode kForm = absl::StatusCode::kInvalidArgument;

constexpr ReasonInfo kReasons[] = {
    {Reason::kExamPlanStep, "EXAM_PLAN_STEP", kRule,
     "体检计划 {given} 处于“{state}”，这一步要求“{wanted}”",
     "exam plan {given} is {state}; the step wants one that is {wanted}"},
    {Reason::kExamPlanFixed, "EXAM_PLAN_FIXED", kRule,
     "体检计划 {given} 的名单已定，{field}不能再改；需要更改的，应取消后另编计划",
     "the list of exam plan {given} is frozen and {field} cannot change any more; cancel it and "
     "draft another"},
    {Reason::kExamWindowYear, "EXAM_WINDOW_YEAR", kForm,
     "{field} {given} 不在体检计划的年度 {wanted} 内",
     "{field} {given} is not in {wanted}, the year of the plan"},
    {Reason::kExamWindowOver, "EXAM_WINDOW_OVER", kRule,
     "体检计划 {given} 的最后一天 {wanted} 已过，不能再定名单",
     "the last day of exam plan {given}, {wanted}, is over; its list cannot be frozen any more"},
    {Reason::kExamItemScope, "EXAM_ITEM_SCOPE", kForm,
     "女教职工专项只含妇科、乳腺和宫颈检查，{field}中的“{given}”应列入其他计划",
     "a women's programme has gynaecological, breast and cervical exams alone; \"{given}\" in "
     "{field} belongs to another plan"},
    {Reason::kExamRulesMissing, "EXAM_RULES_MISSING", kRule,
     "{given} 没有适用的体检规定，不能判断谁应体检；应先导入规定（care policy import）",
     "no policy valid on {given} says whom these exams are offered; import one first (care policy "
     "import)"},
};

}  // namespace

absl::Span<const ReasonInfo> ReasonsOfExams() { return kReasons; }

}  // namespace unioncare
