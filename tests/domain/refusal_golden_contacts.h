// The reasons of refusal about contacts and rounds of visits: name, code, Chinese and English text.
#pragma once

#include "tests/domain/refusal_golden.h"

namespace unioncare {

inline constexpr GoldenReason kGoldenContactReasons[] = {
    {"CONTACT_RESULT", "INVALID_ARGUMENT",
     "联系方式与结果不符：上门见到本人为“上门见到”，其他方式联系到本人为“接通”，通过亲友邻居为“代述”或“未联系到”",
     "the mode and the result do not fit: met at a visit is visited, heard another way is reached, "
     "and through somebody else it is told or not reached"},
    {"ROUND_OCCASION", "INVALID_ARGUMENT",
     "退休日因人而异，不设走访批次；送别按退休个案办理",
     "everybody retires on a day of their own; there is no round for it, but a case"},
    {"CONDITION_SEALED", "PERMISSION_DENIED",
     "联系记录 {given} 的身体状况只有结对联系人、替补、记录人和主席、副主席可以查看",
     "the condition noted in contact {given} is for the contact, the deputy, who recorded it, the "
     "chair and the vice-chair"},
    {"CONTACT_AWAY", "FAILED_PRECONDITION",
     "{given} 已转出或退会，不再登记联系",
     "{given} has left or moved to another union; no contact is recorded any more"},
    {"CONTACT_NOT_CARED", "FAILED_PRECONDITION",
     "{given} 没有退休，也不在关注名单，不登记联系",
     "{given} is neither retired nor on the care list; no contact is recorded"},
    {"NEED_NOT_OPEN", "FAILED_PRECONDITION",
     "联系记录 {given} 没有待办理的诉求",
     "contact {given} has no need that is still open"},
    {"ROUND_CLOSED", "FAILED_PRECONDITION",
     "走访批次“{given}”已结束",
     "the round {given} is closed"},
    {"ROUND_ENTRY_STEP", "FAILED_PRECONDITION",
     "走访批次“{given}”中此人已走访或已免访",
     "this person of the round {given} was visited or waived already"},
    {"ROUND_MEMBER_TWICE", "FAILED_PRECONDITION",
     "{given} 已在走访名单中",
     "{given} is in the round already"},
    {"ROUND_BATCH_MADE", "FAILED_PRECONDITION",
     "这个走访批次已生成批量支出 {given}",
     "the batch of disbursements {given} was made from this round already"},
};

}  // namespace unioncare
