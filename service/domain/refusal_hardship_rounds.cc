// The texts of refusals about rounds of hardship aid.
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

// Facts by reason, beside "field", which every refusal about a request field has.
//
//   HARDSHIP_ROUND_PUBLICITY   given: a day; wanted: the first that is possible
//   HARDSHIP_ROUND_PASSED      given: the day that was, or the one that is asked for; wanted: today
//   HARDSHIP_ROUND_OVERLAP     given: the other round; wanted: its days of applying
//   HARDSHIP_ROUND_OVER        given: the round
//   HARDSHIP_ROUND_WINDOW      given: the round; wanted: its days of applying
//   HARDSHIP_ROUND_UNFINISHED  given: the round; wanted: how many
//   HARDSHIP_ROUND_SAME        given: the file

constexpr absl::StatusCode kForm = absl::StatusCode::kInvalidArgument;
constexpr absl::StatusCode kRule = absl::StatusCode::kFailedPrecondition;

constexpr ReasonInfo kReasons[] = {
    {Reason::kHardshipRoundPublicity, "HARDSHIP_ROUND_PUBLICITY", kForm,
     "{field} {given} 太早：从公示开始起要满规定的工作日，应为 {wanted} 或之后",
     "{field} {given} is too early for the working days that publicity takes; {wanted} or later is "
     "wanted"},
    {Reason::kHardshipRoundPassed, "HARDSHIP_ROUND_PASSED", kRule,
     "{field} {given} 已过，不能再改；新日期应为 {wanted} 或之后",
     "{field} {given} has passed and stays as it is; a date may be set to {wanted} or later"},
    {Reason::kHardshipRoundOverlap, "HARDSHIP_ROUND_OVERLAP", kRule,
     "申请期与批次“{given}”（{wanted}）重叠，帮扶类别也有相同的；请错开日期或类别",
     "the days of applying overlap those of \"{given}\" ({wanted}) for the same kinds of aid; "
     "choose other days or kinds"},
    {Reason::kHardshipRoundOver, "HARDSHIP_ROUND_OVER", kRule,
     "批次“{given}”已结束或取消",
     "the round \"{given}\" is closed or cancelled"},
    {Reason::kHardshipRoundWindow, "HARDSHIP_ROUND_WINDOW", kRule,
     "批次“{given}”的申请期是 {wanted}，今天不在其中；不写批次即按零星申请受理",
     "the round \"{given}\" takes applications {wanted}, not today; without a round it is open "
     "intake"},
    {Reason::kHardshipRoundUnfinished, "HARDSHIP_ROUND_UNFINISHED", kRule,
     "批次“{given}”还有 {wanted} 份档案没有办完：先办完，或明确转为零星申请",
     "{wanted} files of the round \"{given}\" are not finished: finish them, or move them to open "
     "intake explicitly"},
    {Reason::kHardshipRoundSame, "HARDSHIP_ROUND_SAME", kRule,
     "困难档案 {given} 已在所选的批次（或零星申请）里",
     "hardship file {given} is there already"},
};

}  // namespace

absl::Span<const ReasonInfo> ReasonsOfHardshipRounds() { return kReasons; }

}  // namespace unioncare
