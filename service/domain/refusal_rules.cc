// The texts of refusals of callers, records, rules and limits: a request that is well formed, yet
// not from everybody, not now, or not with what is on record.
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

// Facts by reason, beside "field", which every refusal about a request field has. Days are ISO
// ("2026-11-20"), names are resource names, positions count characters from 1. Values are the same
// in every language and never hold a whole personal number: mask it first.
//
//   PERMISSION_MISSING         permission; given: where it was wanted
//   DELEGATION_NOT_HELD        given: the scope
//   DELEGATION_LENT            owner: who lent it
//   NOT_FOUND                  given
//   STAFF_NO_TAKEN             given; owner: the member who has it
//   ID_NUMBER_TAKEN            given: masked; owner
//   UNION_NAME_TAKEN           given; owner: the union
//   GROUP_NAME_TAKEN           given; owner: the group
//   POLICY_TAKEN               given: the code; wanted: the day from which it is valid
//   ETAG_MISMATCH              given; wanted: the present one
//   UNION_TOO_DEEP             given: the level it would have; wanted: the deepest allowed
//   GROUP_TOO_DEEP             given: the level it would have; wanted: the deepest allowed
//   CASE_AMBIGUOUS             count; candidates
//   CASE_OF_OTHER              given
//   MEMBER_DECEASED            given
//   VISITOR_DECEASED           given
//   CASE_RESTRICTED            given
//   CASE_ENDED                 given; state: its name on the wire, "CASE_STATE_CLOSED"
//   CASE_STEP                  given; state; wanted: the states from which the step is possible
//   CASE_TASKS_OPEN            given; count; candidates: the tasks
//   PERIOD_OVERLAPS            given and wanted: both periods; owner: the name of the other
//   POLICY_LAXER               path; given; wanted: what is above; owner: the policy above
//   TOO_MANY_RECORDS           given: how many there are; wanted: the limit
//   CASE_EXCLUDES              given
//   CLOCK_UNTRUSTED            given: the time of the server; wanted: the time expected
//   MEMBER_MERGED              given; wanted: the record that took its place
//   STATE_TRANSITION           given; present; wanted: the states that may follow
//   DEATH_FINAL                given
//   DATE_BEFORE_CHANGE         given; wanted: the day of the last change
//   ALREADY_RETIRED            given; wanted: the day of retirement
//   MERGE_SELF                 given
//   MERGE_ID_NUMBERS           given; wanted: the other record
//   MERGE_PERSONS              given; wanted: the other record
//   MERGE_OPEN_CASES           given and wanted: the cases
//   MERGE_OPEN_WORK            given; wanted: the other record; count
//   GUARDIAN_CONSENT           given: the year of birth; wanted: the age
//   RELATIVE_IS_SELF           given
//   RESPONSIBLE_GONE           given
//   TASK_ENDED                 given
//   FOLLOW_UP_UNMET            given: the visit
//   DELEGATION_BEYOND_TERM     given; wanted: the term
//   HANDOVER_TO_SELF           given
//   SUCCESSOR_WITHOUT_USER     given
//   TOO_MANY_ATTACHMENTS       given; wanted: the limit
//   ATTACHMENT_REMOVED         given: the number
//   TICKET_EXPIRED             wanted: seconds
//   BACKUP_NOT_OPEN            given: the number
//   BACKUP_CHANGED             given: the file inside
//   BACKUP_NEWER               given and wanted: migrations
//   BACKUP_NOT_SOUND           given: the first difference
//   BIRTHDAY_NOT_ENTITLED      given; year; state: the note, "BIRTHDAY_NOTE_RETIREE"
//   BIRTHDAY_GIFT_GIVEN        given; year; owner: the gift
//   BIRTHDAY_GIFT_VOID         given
//   STANDARD_MISSING           state: benefit, sub kind and class; today: the event day; wanted:
//                              the days on which there is one, "…2019-12-31, 2021-01-01…"
//   STANDARD_WITHOUT_CAP       state as above; owner: the code of the policy
//   STANDARD_FACT_WANTED       state as above
//   IMPORT_OF_OTHER            given
//   ROSTER_CHANGED             given
//   IMPORT_STATE               given; state and wanted: names on the wire
//   IMPORT_ROWS_REFUSED        given: how many; candidates: rows; owner
//   IMPORT_DEPENDED_ON         given: how many; candidates; owner
//   TRANSFER_TO_SELF           given
//   TRANSFER_OPEN              given; owner: the transfer
//   TRANSFER_ENDED             given; state: "TRANSFER_STATE_ACCEPTED"
//   TRANSFER_OTHER_PERSON      given; wanted: the name of the person
//   TOO_MANY_IN_FLIGHT         wanted: the limit
using Code = absl::StatusCode;
constexpr Code kRule = Code::kFailedPrecondition;

constexpr ReasonInfo kReasons[] = {
    {Reason::kTokenMissing, "TOKEN_MISSING", Code::kUnauthenticated,
     "没有登录：请求应带令牌（authorization: Bearer …）",
     "not signed in: a token is wanted (authorization: Bearer …)"},
    {Reason::kTokenInvalid, "TOKEN_INVALID", Code::kUnauthenticated,
     "令牌无效，请核对或向管理员申请新的令牌",
     "the token is unknown; compare it, or ask the administrator for a new one"},
    {Reason::kTokenRevoked, "TOKEN_REVOKED", Code::kUnauthenticated,
     "令牌已撤销，请向管理员申请新的令牌",
     "the token was revoked; ask the administrator for a new one"},
    {Reason::kPermissionMissing, "PERMISSION_MISSING", Code::kPermissionDenied,
     "没有权限：缺少“{permission}”的权限（范围：{given}）",
     "not allowed: the permission to {permission} is missing (in {given})"},
    {Reason::kRoleBeyondCaller, "ROLE_BEYOND_CALLER", Code::kPermissionDenied,
     "不能授予或收回这一{field}：它的权限或范围超出您自己的",
     "this {field} cannot be given or taken by you: it reaches further than your own"},
    {Reason::kDelegationNotHeld, "DELEGATION_NOT_HELD", Code::kPermissionDenied,
     "只能委托自己现任、并且可以委托的{field}和范围（{given}）",
     "only a {field} that is your own, in force and lendable can be lent, in its own scope "
     "({given})"},
    {Reason::kDelegationLent, "DELEGATION_LENT", Code::kPermissionDenied,
     "这一{field}是 {owner} 委托给您的，不能再转委托",
     "this {field} is lent to you by {owner} and cannot be lent on"},
    {Reason::kCaseRestricted, "CASE_RESTRICTED", Code::kPermissionDenied,
     "{field} {given} 的内容仅限经办人和主席查看",
     "what {field} {given} holds is for those who carry it and the chair"},
    {Reason::kImportOfOther, "IMPORT_OF_OTHER", Code::kPermissionDenied,
     "{given} 由他人上传，名单内容只有上传者可以查看",
     "{given} was uploaded by somebody else; only who uploaded a list may read it"},

    {Reason::kNotFound, "NOT_FOUND", Code::kNotFound, "没有找到{field} {given}，请核对",
     "{field} {given} was not found; check how it is written"},
    {Reason::kStaffNoTaken, "STAFF_NO_TAKEN", Code::kAlreadyExists,
     "{field} {given} 已属于 {owner}，每人应有各自的工号",
     "{field} {given} already belongs to {owner}; each person wants their own"},
    {Reason::kIdNumberTaken, "ID_NUMBER_TAKEN", Code::kAlreadyExists,
     "{field} {given} 已登记在 {owner} 名下，同一人只登记一次",
     "{field} {given} is already on record for {owner}; a person is registered once"},
    {Reason::kUnionNameTaken, "UNION_NAME_TAKEN", Code::kAlreadyExists,
     "同一上级下已有名为“{given}”的工会（{owner}），应换用其他名称",
     "{owner} under the same superior is already called \"{given}\"; another name is wanted"},
    {Reason::kGroupNameTaken, "GROUP_NAME_TAKEN", Code::kAlreadyExists,
     "同一上级下已有名为“{given}”的小组（{owner}），应换用其他名称",
     "{owner} in the same place is already called \"{given}\"; another name is wanted"},
    {Reason::kPolicyTaken, "POLICY_TAKEN", Code::kAlreadyExists,
     "已有代号为 {given}、自 {wanted} 起施行的制度，修改后应换用新的施行日期或代号",
     "there is already a policy {given} valid from {wanted}; a changed one wants another day or "
     "code"},
    {Reason::kEtagMismatch, "ETAG_MISMATCH", Code::kAborted,
     "记录已被他人修改：您的版本是 {given}，现在是 {wanted}，请重新读取后再改",
     "the record has changed: your etag is {given}, it is now {wanted}; read it again, then "
     "change it"},
    {Reason::kRosterChanged, "ROSTER_CHANGED", Code::kAborted,
     "检查之后名册已有变动（{given}），请重新检查后再发布",
     "the roster changed meanwhile ({given}); check the list again"},

    {Reason::kUnionTooDeep, "UNION_TOO_DEEP", kRule,
     "工会层级将达到第 {given} 级，最多 {wanted} 级",
     "the union would stand at level {given}; at most {wanted} levels are accepted"},
    {Reason::kGroupTooDeep, "GROUP_TOO_DEEP", kRule,
     "小组层级将达到第 {given} 级，最多 {wanted} 级",
     "the group would stand at level {given}; at most {wanted} levels are accepted"},
    {Reason::kCaseAmbiguous, "CASE_AMBIGUOUS", kRule,
     "有 {count} 个未结个案都可能相符，请指明是哪个{field}",
     "{count} open cases fit; say which {field} is meant"},
    {Reason::kCaseOfOther, "CASE_OF_OTHER", kRule,
     "{field} {given} 属于其他会员或其他必访类型，应为本人同一类型的个案",
     "{field} {given} is of another member or occasion; one of this member and occasion is "
     "wanted"},
    {Reason::kMemberDeceased, "MEMBER_DECEASED", kRule, "{field} {given} 已去世，只能登记去世慰问",
     "{field} {given} has died; only the visit to the bereaved can be recorded"},
    {Reason::kVisitorDeceased, "VISITOR_DECEASED", kRule, "{field} {given} 已去世，应为在世的人",
     "{field} {given} has died; living people are wanted"},
    {Reason::kCaseEnded, "CASE_ENDED", kRule,
     "{field} {given} 现在是“{state}”，不能再登记；如有需要，应先恢复或另行报告",
     "{field} {given} is {state} and takes nothing more; reopen it, or report the event anew"},
    {Reason::kCaseStep, "CASE_STEP", kRule,
     "{field} {given} 现在是“{state}”，不能这样处理；可处理的状态：{wanted}",
     "{field} {given} is {state}, from which this step is not possible; possible: {wanted}"},
    {Reason::kCaseTasksOpen, "CASE_TASKS_OPEN", kRule,
     "{field} {given} 还有 {count} 项诉求、承诺或回访没有了结（待办 {candidates}），应先完成或取消",
     "{field} {given} still has {count} needs, promises or follow-ups open (tasks {candidates}); "
     "they want to be done or dropped first"},
    {Reason::kPeriodOverlaps, "PERIOD_OVERLAPS", kRule,
     "{given} 与“{owner}”（{wanted}）重叠，应先删除或改用不重叠的日期",
     "{given} overlaps \"{owner}\" ({wanted}); other days are wanted, or the other removed first"},
    {Reason::kPolicyLaxer, "POLICY_LAXER", kRule,
     "{field}中 {path} 为 {given}，比上级制度 {owner} 的 {wanted} 宽松，只能相同或更严",
     "{field}: {path} is {given}, which is laxer than {wanted} of {owner} above; the same or "
     "stricter is wanted"},
    {Reason::kTooManyRecords, "TOO_MANY_RECORDS", kRule,
     "{field}已有 {given} 条，最多 {wanted} 条",
     "there are {given} records of {field} already; at most {wanted} are kept"},
    {Reason::kCaseExcludes, "CASE_EXCLUDES", kRule,
     "{field}不能取消：{given} 有回避人，应先取消回避",
     "{field} cannot be taken off: {given} is kept from somebody, which wants to be undone first"},
    {Reason::kClockUntrusted, "CLOCK_UNTRUSTED", kRule,
     "服务器时间 {given} 不可信，应接近 {wanted}；已暂停写入，请管理员核对并确认时间",
     "the time of the server, {given}, cannot be trusted; about {wanted} is wanted, and nothing is "
     "written until an administrator confirms it"},
    {Reason::kMemberMerged, "MEMBER_MERGED", kRule,
     "{field} {given} 已并入 {wanted}，请改用后者",
     "{field} {given} was merged into {wanted}; use that one"},
    {Reason::kStateTransition, "STATE_TRANSITION", kRule,
     "会籍现为 {present}，不能变更为 {given}，可变更为：{wanted}；确系登记有误的，"
     "请注明更正并写明原因",
     "the state is {present} and cannot become {given}; it can become: {wanted}; a mistake "
     "is put right by a correction with a reason"},
    {Reason::kDeathFinal, "DEATH_FINAL", kRule,
     "{field} {given} 已登记去世，不能再变更；确系误登的，请注明更正并写明原因",
     "{field} {given} is recorded as deceased, which is final; a mistake is put right "
     "by a correction with a reason"},
    {Reason::kDateBeforeChange, "DATE_BEFORE_CHANGE", kRule,
     "{field} {given} 早于上一次变动 {wanted}，应在当日或之后；补正以前的记录请注明更正并写明原因",
     "{field} {given} lies before the last change; {wanted} or later is wanted, or a "
     "correction with a reason"},
    {Reason::kAlreadyRetired, "ALREADY_RETIRED", kRule,
     "{field} {given} 已登记于 {wanted} 离退休，要改请注明更正并写明原因",
     "{field} {given} is on record as retired on {wanted}; a correction with a reason "
     "is wanted to change that"},
    {Reason::kMergeSelf, "MERGE_SELF", kRule,
     "{field} {given} 不能并入自身，应为同一人的另一份记录",
     "{field} {given} cannot be merged into itself; another record of the same person "
     "is wanted"},
    {Reason::kMergeIdNumbers, "MERGE_ID_NUMBERS", kRule,
     "{given} 与 {wanted} 各有证件号码且不相同，不能合并；请先核对，清除或更正其中一个",
     "{given} and {wanted} have different ID numbers and cannot be merged; find out "
     "which is right and take the other away first"},
    {Reason::kMergePersons, "MERGE_PERSONS", kRule,
     "{given} 与 {wanted} 的性别、日期或去世情况互相矛盾，不能合并；请先核对并更正其中一份",
     "{given} and {wanted} contradict each other in sex, days or death and cannot be "
     "merged; put one of them right first"},
    {Reason::kMergeOpenCases, "MERGE_OPEN_CASES", kRule,
     "两份记录就同一事件各有未结个案（{given} 与 {wanted}），不能合并；请先办结或撤销其中一个",
     "both records have an open case of one event ({given} and {wanted}) and cannot "
     "be merged; close or cancel one of them first"},
    {Reason::kMergeOpenWork, "MERGE_OPEN_WORK", kRule,
     "{field} {given} 还负责 {count} 项未结的个案或待办，不能合并；请先移交给 {wanted}",
     "{field} {given} is responsible for {count} open cases or tasks and cannot be merged; "
     "hand them over to {wanted} first"},
    {Reason::kGuardianConsent, "GUARDIAN_CONSENT", kRule,
     "{given} 年出生的子女可能未满 {wanted} 周岁，登记前须有{field}",
     "somebody born in {given} may be younger than {wanted}; {field} is wanted first"},
    {Reason::kRelativeIsSelf, "RELATIVE_IS_SELF", kRule,
     "{field} {given} 就是本人，应为其他会员",
     "{field} {given} is the member; somebody else is wanted"},
    {Reason::kResponsibleGone, "RESPONSIBLE_GONE", kRule,
     "{field} {given} 已离开本会、已去世或应回避此事，应为在会且无须回避的人",
     "{field} {given} has left the union, has died or is kept from this; somebody else is wanted"},
    {Reason::kTaskEnded, "TASK_ENDED", kRule, "{field} {given} 已经办结或撤销，只能处理未办的待办",
     "{field} {given} is done or dropped already; an open task is wanted"},
    {Reason::kFollowUpUnmet, "FOLLOW_UP_UNMET", kRule,
     "{field} {given} 没有见到人，不能作为回访；应为见到本人或家属的走访或电话",
     "{field} {given} met nobody and is no follow-up; a visit or call that reached the member or "
     "the family is wanted"},
    {Reason::kDelegationBeyondTerm, "DELEGATION_BEYOND_TERM", kRule,
     "{field} {given} 超出您自己的任期（{wanted}）",
     "{field} {given} lies outside your own term of office ({wanted})"},
    {Reason::kHandoverToSelf, "HANDOVER_TO_SELF", kRule,
     "{field} {given} 与移交人是同一人，应为其他人",
     "{field} {given} is the one who hands over; somebody else is wanted"},
    {Reason::kSuccessorWithoutUser, "SUCCESSOR_WITHOUT_USER", kRule,
     "{field} {given} 没有账号，不能接任职务；请先建立账号，或只移交工作",
     "{field} {given} has no account and cannot take over a role; make one first, or hand over the "
     "work alone"},
    {Reason::kTooManyAttachments, "TOO_MANY_ATTACHMENTS", kRule,
     "个案已有 {given} 个附件，最多 {wanted} 个",
     "the case has {given} attachments; at most {wanted} are accepted"},
    {Reason::kAttachmentRemoved, "ATTACHMENT_REMOVED", kRule,
     "附件 {given} 已删除，文件不再保存",
     "attachment {given} was removed; its file is gone"},
    {Reason::kTicketExpired, "TICKET_EXPIRED", kRule,
     "{field}已过期（有效 {wanted} 秒），请重新申请查看",
     "{field} has expired ({wanted} seconds); ask to reveal it again"},
    {Reason::kBackupNotOpen, "BACKUP_NOT_OPEN", kRule,
     "备份 {given} 已完成、已过期或由他人发起，请重新开始备份",
     "backup {given} is complete, too old, or was begun by somebody else; begin a new one"},
    {Reason::kBackupChanged, "BACKUP_CHANGED", kRule,
     "备份文件不完整或被改动（{given}），请使用另一份备份",
     "the backup is cut off or was changed (at {given}); another copy is wanted"},
    {Reason::kBackupOtherInstallation, "BACKUP_OTHER_INSTALLATION", kRule,
     "这是另一套系统的备份，主密钥不同；应使用本系统的备份，或把当时的密钥目录复制过来",
     "the backup was made with another master key; one of this installation is wanted, or its "
     "keys directory"},
    {Reason::kBackupNewer, "BACKUP_NEWER", kRule,
     "备份来自较新的程序（结构版本 {given}，本程序最高 {wanted}），请先升级",
     "the backup is of a newer program (schema {given}, this one knows {wanted}); upgrade first"},
    {Reason::kBackupNotSound, "BACKUP_NOT_SOUND", kRule,
     "数据未通过校验（{given}），备份或恢复已停止，请先运行 care audit verify",
     "the data do not pass verification ({given}), so nothing was backed up or restored; run care "
     "audit verify"},
    {Reason::kBirthdayNotEntitled, "BIRTHDAY_NOT_ENTITLED", kRule,
     "{field} {given} 不享受 {year} 年度生日慰问（{state}）",
     "{field} {given} is not entitled to a birthday gift of {year} ({state})"},
    {Reason::kBirthdayGiftGiven, "BIRTHDAY_GIFT_GIVEN", kRule,
     "{field} {given} 的 {year} 年度生日慰问已登记（慰问编号 {owner}），每年度一份",
     "{field} {given} has a birthday gift of {year} on record (gift {owner}); one is given each "
     "year"},
    {Reason::kBirthdayGiftVoid, "BIRTHDAY_GIFT_VOID", kRule,
     "{field} {given} 已作废，只能作废有效的生日慰问",
     "{field} {given} is void already; a gift that counts is wanted"},
    {Reason::kStandardMissing, "STANDARD_MISSING", kRule,
     "{state}在 {today} 没有执行的慰问标准（有标准的日期：{wanted}）；没有标准的不能发放，应先导入制度",
     "no standard is in force for {state} on {today} (there is one on: {wanted}); what has none is "
     "not given, and a policy wants to be imported first"},
    {Reason::kStandardWithoutCap, "STANDARD_WITHOUT_CAP", kRule,
     "{state}的标准（{owner}）没有金额上限；应先导入写明金额的本地制度",
     "the standard for {state} ({owner}) names no amount; a local policy with one wants to be "
     "imported first"},
    {Reason::kStandardFactWanted, "STANDARD_FACT_WANTED", kRule,
     "{state}的标准要看{field}，请填写",
     "the standard for {state} depends on {field}, which wants to be given"},
    {Reason::kImportState, "IMPORT_STATE", kRule,
     "导入 {given} 处于“{state}”，应为“{wanted}”",
     "import {given} is {state}; one that is {wanted} is wanted"},
    {Reason::kImportRowsRefused, "IMPORT_ROWS_REFUSED", kRule,
     "名单有 {given} 行不能导入（第 {candidates} 行等），请改正后重新上传",
     "{given} rows of the list are refused (first of them {candidates}); correct them and "
     "upload it again"},
    {Reason::kImportDependedOn, "IMPORT_DEPENDED_ON", kRule,
     "不能撤销导入 {owner}：之后已有 {given} 项记录（{candidates}）",
     "import {owner} cannot be undone: {given} records came after it ({candidates})"},
    {Reason::kTransferToSelf, "TRANSFER_TO_SELF", kRule,
     "{field} {given} 就是会员现在的工会，应为另一个工会；会内调动请修改小组",
     "{field} {given} is the union of the member; another union is wanted, within a union the "
     "group is changed"},
    {Reason::kTransferOpen, "TRANSFER_OPEN", kRule,
     "{field} {given} 已有待接收的会籍转移（{owner}），请等待接收或先撤回",
     "{field} {given} is offered already ({owner}); wait for the answer, or withdraw that offer"},
    {Reason::kTransferEnded, "TRANSFER_ENDED", kRule,
     "会籍转移 {given} 已经办结（{state}），只能处理待接收的转移",
     "transfer {given} is {state} already; an open one is wanted"},
    {Reason::kTransferOtherPerson, "TRANSFER_OTHER_PERSON", kRule,
     "{field} {given} 与转入的{wanted}证件号码、出生日期或性别不一致，应为同一人的记录",
     "{field} {given} differs from {wanted}, who is transferred, in ID number, day of birth or "
     "sex; a record of the same person is wanted"},

    {Reason::kTooManyInFlight, "TOO_MANY_IN_FLIGHT", Code::kResourceExhausted,
     "同时处理的请求太多（最多 {wanted} 个），请稍后再试",
     "too many requests at once (at most {wanted}); try again a little later"},
    {Reason::kDraining, "DRAINING", Code::kUnavailable, "服务正在停止，请稍后再试",
     "the service is stopping; try again a little later"},
};

}  // namespace

absl::Span<const ReasonInfo> ReasonsOfRules() { return kReasons; }

}  // namespace unioncare
