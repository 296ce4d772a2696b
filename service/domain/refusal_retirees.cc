// The texts of refusals about contact with retired members.
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

// Facts by reason, beside "field", which every refusal about a request field has.
//
//   QUIET_HOURS          given: both, as they were given
//   RETIREE_CITY         given: the city
//   VETERAN_DATE         given: the day, or "-"; wanted: the last day
//   TIER_OWN_FACT        given: the tier
//   TIER_NOT_IN_FORCE    given: the tier
//   TIER_OVERRIDE_OPEN   given: the tier; wanted: its last day
//   TIER_OVERRIDE_NONE   -
//   CONTACT_SELF         given: the member
//   CONTACT_TWICE        given: the member
//   CONTACT_FULL         given: the member; wanted: the limit

constexpr absl::StatusCode kForm = absl::StatusCode::kInvalidArgument;
constexpr absl::StatusCode kRule = absl::StatusCode::kFailedPrecondition;

constexpr ReasonInfo kReasons[] = {
    {Reason::kQuietHours, "QUIET_HOURS", kForm,
     "免打扰时段“{given}”不对：起止都要填写（时:分），并且不能相同",
     "quiet hours {given}: give both, as HH:MM, and not the same"},
    {Reason::kRetireeCity, "RETIREE_CITY", kForm,
     "只有异地居住的才登记居住城市（{given}），请同时登记异地居住",
     "a city ({given}) is kept of those who live away only; say that, too"},
    {Reason::kVeteranDate, "VETERAN_DATE", kRule,
     "离休须有参加革命工作日期，且不晚于 {wanted}；填写的是 {given}",
     "a veteran cadre has joined the revolution by {wanted}; given was {given}"},
    {Reason::kTierOwnFact, "TIER_OWN_FACT", kRule,
     "{given} 由异地居住的事实决定，不能指定；请登记居住情况",
     "{given} follows from where somebody lives and is not given; record that"},
    {Reason::kTierNotInForce, "TIER_NOT_IN_FORCE", kRule,
     "现行制度没有联系等级 {given}，不能指定",
     "no policy in force has the tier {given}; it cannot be given"},
    {Reason::kTierOverrideOpen, "TIER_OVERRIDE_OPEN", kRule,
     "已指定等级 {given}，至 {wanted} 止；先结束原来的指定",
     "the tier {given} was given until {wanted}; end that first"},
    {Reason::kTierOverrideNone, "TIER_OVERRIDE_NONE", kRule,
     "没有生效的指定等级，不必结束",
     "no tier was given that could be ended"},
    {Reason::kContactSelf, "CONTACT_SELF", kRule,
     "{given} 不能做自己的联系人",
     "{given} cannot be their own contact"},
    {Reason::kContactTwice, "CONTACT_TWICE", kRule,
     "联系人和替补、移交人和接收人须是不同的人：{given}",
     "contact and deputy, and both sides of a handover, are different people: {given}"},
    {Reason::kContactFull, "CONTACT_FULL", kRule,
     "{given} 联系的人数将超过 {wanted} 人，请指定其他联系人",
     "{given} would keep contact with more than {wanted} people; choose somebody else"},
};

}  // namespace

absl::Span<const ReasonInfo> ReasonsOfRetirees() { return kReasons; }

}  // namespace unioncare
