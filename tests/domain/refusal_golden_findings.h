// The reasons of refusal about findings of audits: name, code, Chinese and English text.
#pragma once

#include "tests/domain/refusal_golden.h"

namespace unioncare {

inline constexpr GoldenReason kGoldenFindingReasons[] = {
    {"FINDING_STEP", "FAILED_PRECONDITION",
     "审计问题 {given} 处于“{state}”，这一步要求“{wanted}”",
     "finding {given} is {state}; the step wants one that is {wanted}"},
    {"FINDING_OWN", "FAILED_PRECONDITION",
     "审计问题 {given} 涉及本人，应由他人处理",
     "finding {given} is about yourself; somebody else decides on it"},
    {"FINDING_SAME_PERSON", "FAILED_PRECONDITION",
     "{given} 已就审计问题 {owner} 作出说明、整改或提议，应由另一人复核或同意",
     "{given} answered finding {owner} or made the proposal; somebody else verifies or agrees"},
    {"FINDING_MUST_RECTIFY", "FAILED_PRECONDITION",
     "审计问题 {given} 属于必须整改的等级，只有说明不能通过复核；应整改，或由主席和经审委员共同豁免",
     "finding {given} is of a severity that must be rectified; an explanation alone does not do: "
     "have it rectified, or let chair and auditor waive it"},
    {"FINDING_OFFICE", "FAILED_PRECONDITION",
     "豁免须由主席和经审委员两人共同作出，这一步应由{wanted}办理",
     "a finding is waived by chair and auditor together; this step is for {wanted}"},
    {"WAIVER_OPEN", "FAILED_PRECONDITION",
     "审计问题 {owner} 已由 {given} 提出豁免，等待同意",
     "{given} has proposed to waive finding {owner} already; it waits to be agreed to"},
    {"WAIVER_MISSING", "FAILED_PRECONDITION",
     "审计问题 {given} 没有待同意的豁免，应先提出",
     "nobody has proposed to waive finding {given}; propose it first"},
};

}  // namespace unioncare
