// The reasons of refusal about contact with retired members: name, code, Chinese and English text.
#pragma once

#include "tests/domain/refusal_golden.h"

namespace unioncare {

inline constexpr GoldenReason kGoldenRetireeReasons[] = {
    {"QUIET_HOURS", "INVALID_ARGUMENT",
     "免打扰时段“{given}”不对：起止都要填写（时:分），并且不能相同",
     "quiet hours {given}: give both, as HH:MM, and not the same"},
    {"RETIREE_CITY", "INVALID_ARGUMENT",
     "只有异地居住的才登记居住城市（{given}），请同时登记异地居住",
     "a city ({given}) is kept of those who live away only; say that, too"},
    {"VETERAN_DATE", "FAILED_PRECONDITION",
     "离休须有参加革命工作日期，且不晚于 {wanted}；填写的是 {given}",
     "a veteran cadre has joined the revolution by {wanted}; given was {given}"},
    {"TIER_OWN_FACT", "FAILED_PRECONDITION",
     "{given} 由异地居住的事实决定，不能指定；请登记居住情况",
     "{given} follows from where somebody lives and is not given; record that"},
    {"TIER_NOT_IN_FORCE", "FAILED_PRECONDITION",
     "现行制度没有联系等级 {given}，不能指定",
     "no policy in force has the tier {given}; it cannot be given"},
    {"TIER_OVERRIDE_OPEN", "FAILED_PRECONDITION",
     "已指定等级 {given}，至 {wanted} 止；先结束原来的指定",
     "the tier {given} was given until {wanted}; end that first"},
    {"TIER_OVERRIDE_NONE", "FAILED_PRECONDITION",
     "没有生效的指定等级，不必结束",
     "no tier was given that could be ended"},
    {"CONTACT_SELF", "FAILED_PRECONDITION",
     "{given} 不能做自己的联系人",
     "{given} cannot be their own contact"},
    {"CONTACT_TWICE", "FAILED_PRECONDITION",
     "联系人和替补、移交人和接收人须是不同的人：{given}",
     "contact and deputy, and both sides of a handover, are different people: {given}"},
    {"CONTACT_FULL", "FAILED_PRECONDITION",
     "{given} 联系的人数将超过 {wanted} 人，请指定其他联系人",
     "{given} would keep contact with more than {wanted} people; choose somebody else"},
};

}  // namespace unioncare
