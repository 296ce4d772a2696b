// The reasons of refusal about rounds of hardship aid: name, code, Chinese and English text.
#pragma once

#include "tests/domain/refusal_golden.h"

namespace unioncare {

inline constexpr GoldenReason kGoldenHardshipRoundReasons[] = {
    {"HARDSHIP_ROUND_PUBLICITY", "INVALID_ARGUMENT",
     "{field} {given} 太早：从公示开始起要满规定的工作日，应为 {wanted} 或之后",
     "{field} {given} is too early for the working days that publicity takes; {wanted} or later is "
     "wanted"},
    {"HARDSHIP_ROUND_PASSED", "FAILED_PRECONDITION",
     "{field} {given} 已过，不能再改；新日期应为 {wanted} 或之后",
     "{field} {given} has passed and stays as it is; a date may be set to {wanted} or later"},
    {"HARDSHIP_ROUND_OVERLAP", "FAILED_PRECONDITION",
     "申请期与批次“{given}”（{wanted}）重叠，帮扶类别也有相同的；请错开日期或类别",
     "the days of applying overlap those of \"{given}\" ({wanted}) for the same kinds of aid; "
     "choose other days or kinds"},
    {"HARDSHIP_ROUND_OVER", "FAILED_PRECONDITION",
     "批次“{given}”已结束或取消",
     "the round \"{given}\" is closed or cancelled"},
    {"HARDSHIP_ROUND_WINDOW", "FAILED_PRECONDITION",
     "批次“{given}”的申请期是 {wanted}，今天不在其中；不写批次即按零星申请受理",
     "the round \"{given}\" takes applications {wanted}, not today; without a round it is open "
     "intake"},
    {"HARDSHIP_ROUND_UNFINISHED", "FAILED_PRECONDITION",
     "批次“{given}”还有 {wanted} 份档案没有办完：先办完，或明确转为零星申请",
     "{wanted} files of the round \"{given}\" are not finished: finish them, or move them to open "
     "intake explicitly"},
    {"HARDSHIP_ROUND_SAME", "FAILED_PRECONDITION",
     "困难档案 {given} 已在所选的批次（或零星申请）里",
     "hardship file {given} is there already"},
};

}  // namespace unioncare
