// The texts of refusals of ledgers and vouchers of earlier years.
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

constexpr absl::StatusCode kForm = absl::StatusCode::kInvalidArgument;

constexpr ReasonInfo kReasons[] = {
    {Reason::kPastHeaderMissing, "PAST_HEADER_MISSING", kForm,
     "找不到表头：前 {wanted} 个非空行中没有同时写明姓名（或工号）、必访类型和日期的一行",
     "there is no header: none of the first {wanted} rows that hold something names the person "
     "(or the staff number), the occasion and a day"},
    {Reason::kPastPersonUnknown, "PAST_PERSON_UNKNOWN", kForm,
     "花名册中没有 {given}，请先录入；已调离、退会的人也要先录入并登记其状态",
     "{given} is not on the roster; register the person first, also one who has left"},
    {Reason::kPastNameOther, "PAST_NAME_OTHER", kForm,
     "{field} {given} 是 {owner} 的，本行写的却是 {wanted}，应为同一人",
     "{field} {given} is that of {owner}, but the row names {wanted}; one person is wanted"},
    {Reason::kPastNameAmbiguous, "PAST_NAME_AMBIGUOUS", kForm,
     "姓名 {given} 有 {count} 人（{candidates}），请填写工号，或写明其小组",
     "{given} is the name of {count} people ({candidates}); give the staff number, or the group "
     "of the one who is meant"},
    {Reason::kPastCaseEntered, "PAST_CASE_ENTERED", kForm,
     "这件事已在系统登记（{owner}），其中没有 {given} 的走访；请用 care visit record 补记，并从"
     "名单中去掉本行",
     "the event is on record here ({owner}) without a visit on {given}; record that visit with "
     "care visit record, and leave the row out"},
    {Reason::kPastVoucherTaken, "PAST_VOUCHER_TAKEN", absl::StatusCode::kAlreadyExists,
     "{field} {given} 已经导入（{owner}），同一本账的每个编号只导入一次",
     "{field} {given} was imported before ({owner}); each number of a book is imported once"},
};

}  // namespace

absl::Span<const ReasonInfo> ReasonsOfPast() { return kReasons; }

}  // namespace unioncare
