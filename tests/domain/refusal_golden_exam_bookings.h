// The reasons of refusal about booking and attending exams: name, code, Chinese and English text.
#pragma once

#include "tests/domain/refusal_golden.h"

namespace unioncare {

inline constexpr GoldenReason kGoldenExamBookingReasons[] = {
    {"EXAM_SLOT_TIMES", "INVALID_ARGUMENT",
     "场次 {given} 的结束时间应晚于开始时间",
     "slot {given} ends before it begins; a later end is wanted"},
    {"EXAM_PLAN_NOT_OPEN", "FAILED_PRECONDITION",
     "体检计划 {given} 还没有定名单，或已经结束、取消，不能办理",
     "exam plan {given} is not frozen yet, or is closed or called off; this wants an open one"},
    {"EXAM_NOT_ELIGIBLE", "FAILED_PRECONDITION",
     "{given} 不在本次体检的应检名单中",
     "{given} is not among those for whom the plan was frozen"},
    {"EXAM_MEMBER_GONE", "FAILED_PRECONDITION",
     "{given} 已离会、调出或去世，只能登记参检或免检",
     "{given} is no longer a member; only an attendance or an exemption can be recorded"},
    {"EXAM_STEP", "FAILED_PRECONDITION",
     "{given} 现在是“{state}”，不能这样办理；可办理的状态：{wanted}",
     "{given} is {state}, from which this step is not possible; possible: {wanted}"},
    {"EXAM_OUTSIDE_WINDOW", "FAILED_PRECONDITION",
     "{field} {given} 不在体检期间 {wanted} 内",
     "{field} {given} lies outside the days of the plan, {wanted}"},
    {"EXAM_BOOKING_OVER", "FAILED_PRECONDITION",
     "{given} 预约的日期 {day} 已过，应先登记是否参检",
     "{given} was booked for {day}, which is over; record first whether they came"},
    {"EXAM_NOT_YET", "FAILED_PRECONDITION",
     "{given} 预约在 {day}，还没有到",
     "{given} is booked for {day}, which is still to come"},
    {"EXAM_SLOT_OVER", "FAILED_PRECONDITION", "场次 {given} 已经结束，应选以后的场次",
     "slot {given} is over; a later one is wanted"},
    {"EXAM_SLOT_NOT_FOR", "FAILED_PRECONDITION",
     "场次 {given} 限定性别或项目，本人不适用",
     "slot {given} is for another sex or item"},
    {"EXAM_SLOT_SAME", "FAILED_PRECONDITION", "已经预约了场次 {given}",
     "slot {given} is booked already"},
    {"EXAM_SLOT_FULL", "FAILED_PRECONDITION",
     "场次 {given} 的 {number} 个名额已约满；有余额的场次：{wanted}",
     "all {number} places of slot {given} are taken; slots with room: {wanted}"},
    {"EXAM_SLOT_BOOKED", "FAILED_PRECONDITION",
     "场次 {given} 已有 {number} 人预约，名额不能少于已约人数，其他内容也不能改或删除",
     "{number} people are booked in slot {given}; it keeps places for them, and nothing else of it "
     "changes"},
    {"EXAM_ITEM_NOT_OFFERED", "FAILED_PRECONDITION",
     "{field}中有本次体检不向 {given} 提供的项目",
     "the {field} name something that the plan does not offer to {given}"},
    {"EXAM_PLAN_NOT_LATER", "FAILED_PRECONDITION",
     "{given} 不是以后的体检计划，应为 {wanted} 之后结束且未结束、未取消的计划",
     "{given} is not a later plan; one that ends after {wanted} and is still open is wanted"},
    {"EXAM_PLAN_NOT_OVER", "FAILED_PRECONDITION",
     "体检计划 {given} 到 {day} 为止，还没有结束",
     "exam plan {given} goes on until {day}; it is not over yet"},
    {"EXAM_STILL_OPEN", "FAILED_PRECONDITION",
     "体检计划 {given} 还有 {number} 人没有了结，应先把未参检的转为弃检，再结束计划",
     "{number} people of exam plan {given} are still open; have who never came forfeit it first"},
};

}  // namespace unioncare
