// The texts of refusals about booking and attending physical exams.
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

// Facts by reason, beside "field", which every refusal about a request field has. Slots go by day,
// time and place, members and plans by resource name.
//
//   EXAM_SLOT_TIMES        given: the slot
//   EXAM_PLAN_NOT_OPEN     given: the plan
//   EXAM_NOT_ELIGIBLE      given: the member
//   EXAM_MEMBER_GONE       given: the member
//   EXAM_STEP              given: the member; state; wanted: the states from which it is possible
//   EXAM_OUTSIDE_WINDOW    given: the day; wanted: the first and the last
//   EXAM_BOOKING_OVER      given: the member; day
//   EXAM_NOT_YET           given: the member; day
//   EXAM_SLOT_OVER         given: the slot
//   EXAM_SLOT_NOT_FOR      given: the slot
//   EXAM_SLOT_SAME         given: the slot
//   EXAM_SLOT_FULL         given: the slot; number: its places; wanted: slots with room
//   EXAM_SLOT_BOOKED       given: the slot; number: those who are booked
//   EXAM_ITEM_NOT_OFFERED  given: the member
//   EXAM_PLAN_NOT_LATER    given: the plan; wanted: the last day of the present one
//   EXAM_PLAN_NOT_OVER     given: the plan; day: its last
//   EXAM_STILL_OPEN        given: the plan; number: the people

constexpr absl::StatusCode kForm = absl::StatusCode::kInvalidArgument;
constexpr absl::StatusCode kRule = absl::StatusCode::kFailedPrecondition;

constexpr ReasonInfo kReasons[] = {
    {Reason::kExamSlotTimes, "EXAM_SLOT_TIMES", kForm,
     "场次 {given} 的结束时间应晚于开始时间",
     "slot {given} ends before it begins; a later end is wanted"},
    {Reason::kExamPlanNotOpen, "EXAM_PLAN_NOT_OPEN", kRule,
     "体检计划 {given} 还没有定名单，或已经结束、取消，不能办理",
     "exam plan {given} is not frozen yet, or is closed or called off; this wants an open one"},
    {Reason::kExamNotEligible, "EXAM_NOT_ELIGIBLE", kRule,
     "{given} 不在本次体检的应检名单中",
     "{given} is not among those for whom the plan was frozen"},
    {Reason::kExamMemberGone, "EXAM_MEMBER_GONE", kRule,
     "{given} 已离会、调出或去世，只能登记参检或免检",
     "{given} is no longer a member; only an attendance or an exemption can be recorded"},
    {Reason::kExamStep, "EXAM_STEP", kRule,
     "{given} 现在是“{state}”，不能这样办理；可办理的状态：{wanted}",
     "{given} is {state}, from which this step is not possible; possible: {wanted}"},
    {Reason::kExamOutsideWindow, "EXAM_OUTSIDE_WINDOW", kRule,
     "{field} {given} 不在体检期间 {wanted} 内",
     "{field} {given} lies outside the days of the plan, {wanted}"},
    {Reason::kExamBookingOver, "EXAM_BOOKING_OVER", kRule,
     "{given} 预约的日期 {day} 已过，应先登记是否参检",
     "{given} was booked for {day}, which is over; record first whether they came"},
    {Reason::kExamNotYet, "EXAM_NOT_YET", kRule,
     "{given} 预约在 {day}，还没有到",
     "{given} is booked for {day}, which is still to come"},
    {Reason::kExamSlotOver, "EXAM_SLOT_OVER", kRule, "场次 {given} 已经结束，应选以后的场次",
     "slot {given} is over; a later one is wanted"},
    {Reason::kExamSlotNotFor, "EXAM_SLOT_NOT_FOR", kRule,
     "场次 {given} 限定性别或项目，本人不适用",
     "slot {given} is for another sex or item"},
    {Reason::kExamSlotSame, "EXAM_SLOT_SAME", kRule, "已经预约了场次 {given}",
     "slot {given} is booked already"},
    {Reason::kExamSlotFull, "EXAM_SLOT_FULL", kRule,
     "场次 {given} 的 {number} 个名额已约满；有余额的场次：{wanted}",
     "all {number} places of slot {given} are taken; slots with room: {wanted}"},
    {Reason::kExamSlotBooked, "EXAM_SLOT_BOOKED", kRule,
     "场次 {given} 已有 {number} 人预约，名额不能少于已约人数，其他内容也不能改或删除",
     "{number} people are booked in slot {given}; it keeps places for them, and nothing else of it "
     "changes"},
    {Reason::kExamItemNotOffered, "EXAM_ITEM_NOT_OFFERED", kRule,
     "{field}中有本次体检不向 {given} 提供的项目",
     "the {field} name something that the plan does not offer to {given}"},
    {Reason::kExamPlanNotLater, "EXAM_PLAN_NOT_LATER", kRule,
     "{given} 不是以后的体检计划，应为 {wanted} 之后结束且未结束、未取消的计划",
     "{given} is not a later plan; one that ends after {wanted} and is still open is wanted"},
    {Reason::kExamPlanNotOver, "EXAM_PLAN_NOT_OVER", kRule,
     "体检计划 {given} 到 {day} 为止，还没有结束",
     "exam plan {given} goes on until {day}; it is not over yet"},
    {Reason::kExamStillOpen, "EXAM_STILL_OPEN", kRule,
     "体检计划 {given} 还有 {number} 人没有了结，应先把未参检的转为弃检，再结束计划",
     "{number} people of exam plan {given} are still open; have who never came forfeit it first"},
};

}  // namespace

absl::Span<const ReasonInfo> ReasonsOfExamBookings() { return kReasons; }

}  // namespace unioncare
