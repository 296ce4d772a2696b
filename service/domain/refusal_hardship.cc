// The texts of refusals about hardship aid.
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

// Facts by reason, beside "field", which every refusal about a request field has.
//
//   HARDSHIP_STEP            given: the file; state; wanted: the states from which it is possible
//   HARDSHIP_OWN             given: the file
//   HARDSHIP_RETIRED         given: the member
//   HARDSHIP_NOT_ACTIVE      given: the member
//   HARDSHIP_ID_MISSING      given: the member
//   HARDSHIP_INVESTIGATOR    given: the member
//   HARDSHIP_PRESENT         given: the member
//   HARDSHIP_NOT_MET         given: the file
//   HARDSHIP_UNKNOWN         wanted: fields
//   HARDSHIP_PUBLICITY_OPEN  given: the file; wanted: its last day
//   HARDSHIP_PUBLICITY_OVER  given: a day; wanted: the last day
//   HARDSHIP_SUPERIOR        given: the union
//   HARDSHIP_CONSENT         given: the file
//   HARDSHIP_FAMILY_SIZE     given; wanted: those that are listed
//   HARDSHIP_ANSWERED        given: the number of the objection
//   DIBAO_TAKEN              given: the county; wanted: the day
//   HARDSHIP_PAYEE           given; wanted: the name of the person
//   HARDSHIP_GRANTED         given, wanted, present, count: yuan; owner: the file; today: the day
//                            of the grant
//   HARDSHIP_BILLS_USED      given; owner: the number of the disbursement; wanted: its bills
//   HARDSHIP_NO_FILE         nothing
//   HOUSEHOLD_TAKEN, HOUSEHOLD_ELSEWHERE  nothing: who it is stays untold

constexpr absl::StatusCode kForm = absl::StatusCode::kInvalidArgument;
constexpr absl::StatusCode kRule = absl::StatusCode::kFailedPrecondition;
constexpr absl::StatusCode kTaken = absl::StatusCode::kAlreadyExists;

constexpr ReasonInfo kReasons[] = {
    {Reason::kHardshipStep, "HARDSHIP_STEP", kRule,
     "困难档案 {given} 处于“{state}”，这一步要求“{wanted}”",
     "hardship file {given} is {state}; the step wants one that is {wanted}"},
    {Reason::kHardshipOwn, "HARDSHIP_OWN", kRule,
     "困难档案 {given} 涉及本人或家属，应由他人办理",
     "hardship file {given} is about yourself or your family; somebody else takes this step"},
    {Reason::kHardshipRetired, "HARDSHIP_RETIRED", kRule,
     "{given} 已退休，困难职工档案只为在职职工建立；退休人员的困难补助通过离退休经费办理",
     "{given} has retired; hardship files are for staff in service: retirees are helped from the "
     "funds for retirees"},
    {Reason::kHardshipNotActive, "HARDSHIP_NOT_ACTIVE", kRule,
     "{given} 不是在职会员，不能建立困难职工档案",
     "{given} is no active member, and has no hardship file"},
    {Reason::kHardshipIdMissing, "HARDSHIP_ID_MISSING", kRule,
     "{given} 没有登记证件号码，无法核对一户一档，应先补登",
     "no ID number of {given} is on record, by which a household has one file only; record it "
     "first"},
    {Reason::kHardshipInvestigator, "HARDSHIP_INVESTIGATOR", kRule,
     "{field} {given} 不能参加调查：两名调查人应为不同的人，且不是申请人或其家属",
     "{field} {given} may not investigate: it takes two people, neither the applicant nor family"},
    {Reason::kHardshipPresent, "HARDSHIP_PRESENT", kRule,
     "{field} {given} 不能参加评议：申请人和家属应回避，同一人只列一次",
     "{field} {given} may not take part: applicant and family stay away, and nobody counts twice"},
    {Reason::kHardshipNotMet, "HARDSHIP_NOT_MET", kRule,
     "困难档案 {given} 最近一次收入测算不符合困难标准，不能通过评议",
     "the newest income test of {given} does not find hardship; the committee cannot be for it"},
    {Reason::kHardshipUnknown, "HARDSHIP_UNKNOWN", kRule,
     "收入测算缺少 {wanted}，不能作出结论", "the income test lacks {wanted} and cannot be judged"},
    {Reason::kHardshipPublicityOpen, "HARDSHIP_PUBLICITY_OPEN", kRule,
     "困难档案 {given} 公示到 {wanted} 为止，期满后才能办理",
     "hardship file {given} is public until {wanted}; the step comes after that day"},
    {Reason::kHardshipPublicityOver, "HARDSHIP_PUBLICITY_OVER", kRule,
     "{field} {given} 晚于公示截止日 {wanted}；可在年度复核时提出",
     "{field} {given} lies after the last day of publicity, {wanted}; say it at the review"},
    {Reason::kHardshipSuperior, "HARDSHIP_SUPERIOR", kRule,
     "{given} 的制度没有规定这一步：有上级复核的报送上级，没有的由本级确认",
     "the rules of {given} do not know this step: with a review by the superior union a file is "
     "submitted, without one it is confirmed"},
    {Reason::kHardshipConsent, "HARDSHIP_CONSENT", kRule,
     "困难档案 {given} 缺少向上级工会提供个人信息的单独同意，不能报送姓名",
     "{given} lacks the separate consent to give personal data to the superior union; no names "
     "may be submitted"},
    {Reason::kHardshipFamilySize, "HARDSHIP_FAMILY_SIZE", kForm,
     "{field} {given} 与所列共同生活人员 {wanted} 人不符",
     "{field} {given} is not the number of people living together that are listed, {wanted}"},
    {Reason::kHardshipAnswered, "HARDSHIP_ANSWERED", kRule,
     "异议 {given} 已经答复", "objection {given} has been answered"},
    {Reason::kHouseholdTaken, "HOUSEHOLD_TAKEN", kTaken,
     "该家庭在本工会已有困难档案，一户一档",
     "this household has a hardship file in this union already; a household has one"},
    {Reason::kHouseholdElsewhere, "HOUSEHOLD_ELSEWHERE", kTaken,
     "该家庭在其他工会已有困难档案，一户一档",
     "this household has a hardship file in another union already; a household has one"},
    {Reason::kDibaoTaken, "DIBAO_TAKEN", kTaken,
     "{given} 自 {wanted} 起的低保标准已经登记",
     "the standard of {given} from {wanted} on has been recorded"},
    {Reason::kHardshipPayee, "HARDSHIP_PAYEE", kRule,
     "帮扶资金只能付给困难职工本人：应为 {wanted}，填写的是 {given}",
     "aid is paid to the person in hardship alone: {wanted}; given was {given}"},
    {Reason::kHardshipNoFile, "HARDSHIP_NO_FILE", kRule,
     "困难帮扶须先建立困难档案：先用 care hardship apply 申请建档，批准后用 care hardship pay "
     "申请帮扶资金",
     "hardship aid points to a hardship file: apply for one (care hardship apply), and ask for the "
     "aid on the file once it is in force (care hardship pay)"},
    {Reason::kHardshipGranted, "HARDSHIP_GRANTED", kRule,
     "申请 ¥{given}；困难档案 {owner} 于 {today} 核定 ¥{wanted}，已申请 ¥{present}，还剩 ¥{count}",
     "asked ¥{given}; hardship file {owner} was granted ¥{wanted} on {today}: ¥{present} was asked "
     "for before, ¥{count} is left"},
    {Reason::kHardshipBillsUsed, "HARDSHIP_BILLS_USED", kRule,
     "{field} {given} 的医疗费用已在支出 {owner} 中申请过救助（{wanted}），同一费用不重复救助",
     "the medical bills, {field} {given}, were used for disbursement {owner} already ({wanted}); "
     "the same bills are helped with once"},
};

}  // namespace

absl::Span<const ReasonInfo> ReasonsOfHardship() { return kReasons; }

}  // namespace unioncare
