// The texts of refusals about findings of audits.
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

// Facts by reason, beside "field", which every refusal about a request field has. States and roles
// go by their names on the wire.
//
//   FINDING_STEP          given: the finding; state; wanted: the states from which it is possible
//   FINDING_OWN           given: the finding
//   FINDING_SAME_PERSON   given: the user; owner: the finding
//   FINDING_MUST_RECTIFY  given: the finding
//   FINDING_OFFICE        wanted: the roles
//   WAIVER_OPEN           given: who proposed it; owner: the finding
//   WAIVER_MISSING        given: the finding

constexpr absl::StatusCode kRule = absl::StatusCode::kFailedPrecondition;

constexpr ReasonInfo kReasons[] = {
    {Reason::kFindingStep, "FINDING_STEP", kRule,
     "审计问题 {given} 处于“{state}”，这一步要求“{wanted}”",
     "finding {given} is {state}; the step wants one that is {wanted}"},
    {Reason::kFindingOwn, "FINDING_OWN", kRule,
     "审计问题 {given} 涉及本人，应由他人处理",
     "finding {given} is about yourself; somebody else decides on it"},
    {Reason::kFindingSamePerson, "FINDING_SAME_PERSON", kRule,
     "{given} 已就审计问题 {owner} 作出说明、整改或提议，应由另一人复核或同意",
     "{given} answered finding {owner} or made the proposal; somebody else verifies or agrees"},
    {Reason::kFindingMustRectify, "FINDING_MUST_RECTIFY", kRule,
     "审计问题 {given} 属于必须整改的等级，只有说明不能通过复核；应整改，或由主席和经审委员共同豁免",
     "finding {given} is of a severity that must be rectified; an explanation alone does not do: "
     "have it rectified, or let chair and auditor waive it"},
    {Reason::kFindingOffice, "FINDING_OFFICE", kRule,
     "豁免须由主席和经审委员两人共同作出，这一步应由{wanted}办理",
     "a finding is waived by chair and auditor together; this step is for {wanted}"},
    {Reason::kWaiverOpen, "WAIVER_OPEN", kRule,
     "审计问题 {owner} 已由 {given} 提出豁免，等待同意",
     "{given} has proposed to waive finding {owner} already; it waits to be agreed to"},
    {Reason::kWaiverMissing, "WAIVER_MISSING", kRule,
     "审计问题 {given} 没有待同意的豁免，应先提出",
     "nobody has proposed to waive finding {given}; propose it first"},
};

}  // namespace

absl::Span<const ReasonInfo> ReasonsOfFindings() { return kReasons; }

}  // namespace unioncare
