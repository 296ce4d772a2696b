// The texts of refusals about the log of contacts, its alerts and rounds of visits.
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

// Facts by reason, beside "field", which every refusal about a request field has.
//
//   CONTACT_RESULT      -
//   ROUND_OCCASION      -
//   CONDITION_SEALED    given: the contact
//   CONTACT_AWAY        given: the member
//   CONTACT_NOT_CARED   given: the member
//   NEED_NOT_OPEN       given: the contact
//   ROUND_CLOSED        given: the round
//   ROUND_ENTRY_STEP    given: the round
//   ROUND_MEMBER_TWICE  given: the member
//   ROUND_BATCH_MADE    given: the disbursement

constexpr absl::StatusCode kForm = absl::StatusCode::kInvalidArgument;
constexpr absl::StatusCode kRule = absl::StatusCode::kFailedPrecondition;

constexpr ReasonInfo kReasons[] = {
    {Reason::kContactResult, "CONTACT_RESULT", kForm,
     "联系方式与结果不符：上门见到本人为“上门见到”，其他方式联系到本人为“接通”，通过亲友邻居为“代述”或“未联系到”",
     "the mode and the result do not fit: met at a visit is visited, heard another way is reached, "
     "and through somebody else it is told or not reached"},
    {Reason::kRoundOccasion, "ROUND_OCCASION", kForm,
     "退休日因人而异，不设走访批次；送别按退休个案办理",
     "everybody retires on a day of their own; there is no round for it, but a case"},
    {Reason::kConditionSealed, "CONDITION_SEALED", absl::StatusCode::kPermissionDenied,
     "联系记录 {given} 的身体状况只有结对联系人、替补、记录人和主席、副主席可以查看",
     "the condition noted in contact {given} is for the contact, the deputy, who recorded it, the "
     "chair and the vice-chair"},
    {Reason::kContactAway, "CONTACT_AWAY", kRule,
     "{given} 已转出或退会，不再登记联系",
     "{given} has left or moved to another union; no contact is recorded any more"},
    {Reason::kContactNotCared, "CONTACT_NOT_CARED", kRule,
     "{given} 没有退休，也不在关注名单，不登记联系",
     "{given} is neither retired nor on the care list; no contact is recorded"},
    {Reason::kNeedNotOpen, "NEED_NOT_OPEN", kRule,
     "联系记录 {given} 没有待办理的诉求",
     "contact {given} has no need that is still open"},
    {Reason::kRoundClosed, "ROUND_CLOSED", kRule,
     "走访批次“{given}”已结束",
     "the round {given} is closed"},
    {Reason::kRoundEntryStep, "ROUND_ENTRY_STEP", kRule,
     "走访批次“{given}”中此人已走访或已免访",
     "this person of the round {given} was visited or waived already"},
    {Reason::kRoundMemberTwice, "ROUND_MEMBER_TWICE", kRule,
     "{given} 已在走访名单中",
     "{given} is in the round already"},
    {Reason::kRoundBatchMade, "ROUND_BATCH_MADE", kRule,
     "这个走访批次已生成批量支出 {given}",
     "the batch of disbursements {given} was made from this round already"},
};

}  // namespace

absl::Span<const ReasonInfo> ReasonsOfContacts() { return kReasons; }

}  // namespace unioncare
