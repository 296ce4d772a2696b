// The texts of all refusals, and the status payload that carries them through the rooms.
#include "service/domain/refusal.h"

#include <cstddef>
#include <cstdint>

#include "absl/strings/cord.h"
#include "service/base/status.h"

namespace unioncare {
namespace {

// Facts by reason, beside "field", which every refusal about a request field has. Days are ISO
// ("2026-11-20"), names are resource names, positions count characters from 1. Values are the same
// in every language and never hold a whole personal number: mask it first.
//
//   FIELD_TOO_LONG             given and wanted: bytes
//   TOO_MANY_ITEMS             given and wanted: elements
//   TEXT_CONTROL_CHARACTER     given: "U+202E"; position
//   TEXT_NOT_UTF8              position: of the first bad byte, in bytes; not in the text
//   MESSAGE_MALFORMED          wanted: the name of the message (no field)
//   ENUM_UNKNOWN               given; wanted: the known values
//   NAME_MALFORMED             given; wanted: the pattern, "unions/{union}/members/{member}"
//   OTHER_UNION                given: the name; wanted: "unions/1"
//   DATE_INVALID               given
//   DATE_IN_FUTURE             given; today; wanted: the latest day
//   DATE_BEFORE_BIRTH          given (the day of birth stays unsaid)
//   DATE_BEFORE_EVENT          given; wanted: the day of the event
//   DATE_BEFORE_VISIT          given; wanted: the day of the visit
//   DATE_TOO_OLD               given; wanted: the earliest day
//   PAGE_SIZE_NEGATIVE         given
//   FILTER_SYNTAX              given: what stands there; position; wanted: tokens of the grammar
//   FILTER_FIELD_UNKNOWN       given; position; wanted: the known fields
//   FILTER_VALUE_INVALID       given; position; filter_field; wanted: values or a pattern
//   UPDATE_MASK_UNKNOWN        given; wanted: the known fields
//   REQUEST_ID_INVALID         given
//   REQUEST_ID_REUSED          given
//   ID_NUMBER_MALFORMED        given: masked; length: characters
//   ID_NUMBER_CHECKSUM         given and wanted: the last character
//   ID_NUMBER_DAY_INVALID      given: the day inside; today
//   ID_NUMBER_BIRTH_DATE       given: the day inside; wanted: the day declared
//   ID_NUMBER_SEX              given: the digit that tells the sex
//   DOCUMENT_NUMBER_MALFORMED  given: masked; length: characters
//   MOBILE_MALFORMED           given: masked
//   VISITOR_REPEATED           given
//   VISITOR_IS_SUBJECT         given
//   ROLE_SCOPE                 wanted: what the role needs
//   PINYIN_MALFORMED           given
//   DELEGATE_TO_SELF           given
//   TIME_IN_FUTURE             given; wanted: the time of the server
//   TIMES_DISAGREE             given: the day of the time; wanted: the day given beside it
//   TIME_OF_DAY_MALFORMED      given
//   INFORMED_TOO_LATE          given: the day informed; wanted: of report and visit the earlier
//   DATE_BEFORE_TRY            given; wanted: the day on which nobody was met
//   NUMBER_OUT_OF_RANGE        given; wanted: "0…250"
//   DATE_BEFORE_START          given; wanted: the first day
//   PERIOD_TOO_LONG            given and wanted: days
//   TABLE_CELL_INVALID         row; column; given; wanted
//   TABLE_ROW_REPEATED         row; other: the row before; given: what both name
//   TABLE_WORKDAY_ANYHOW       row; given: the day
//   POLICY_SYNTAX              line; column; given: what the parser says (English)
//   POLICY_VALUE_INVALID       path: inside the text; given; wanted
//   MEDIA_UNKNOWN              wanted: the known kinds
//   MEDIA_DAMAGED              given: the kind
//   IMAGE_TOO_LARGE            given: width × height; wanted: million pixels
//   BACKUP_MALFORMED           given: where reading ended
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
//   TOO_MANY_IN_FLIGHT         wanted: the limit
using Code = absl::StatusCode;
constexpr Code kForm = Code::kInvalidArgument;
constexpr Code kRule = Code::kFailedPrecondition;

constexpr ReasonInfo kReasons[] = {
    {Reason::kFieldRequired, "FIELD_REQUIRED", kForm, "{field}不能为空", "{field} must be given"},
    {Reason::kFieldTooLong, "FIELD_TOO_LONG", kForm,
     "{field}太长：{given} 字节，最多 {wanted} 字节（一个汉字占 3 字节）",
     "{field} is too long: {given} bytes, at most {wanted} are accepted"},
    {Reason::kTooManyItems, "TOO_MANY_ITEMS", kForm, "{field}有 {given} 项，最多 {wanted} 项",
     "{field} has {given} items, at most {wanted} are accepted"},
    {Reason::kTextControlCharacter, "TEXT_CONTROL_CHARACTER", kForm,
     "{field}的第 {position} 个字符是控制字符 {given}，只能填写普通文字",
     "character {position} of {field} is the control character {given}; plain text is wanted"},
    {Reason::kTextNotUtf8, "TEXT_NOT_UTF8", kForm, "{field}不是 UTF-8 文字，应以 UTF-8 编码填写",
     "{field} is not UTF-8 text; text encoded in UTF-8 is wanted"},
    {Reason::kMessageMalformed, "MESSAGE_MALFORMED", kForm,
     "请求无法解读，应为 {wanted}，其中文字须为 UTF-8",
     "the request cannot be read; a {wanted} is wanted, with its texts in UTF-8"},
    {Reason::kEnumUnknown, "ENUM_UNKNOWN", kForm, "{field}没有“{given}”这一项，可填：{wanted}",
     "{field} does not know \"{given}\"; known: {wanted}"},
    {Reason::kNameMalformed, "NAME_MALFORMED", kForm, "{field}“{given}”的写法不对，应为 {wanted}",
     "{field} \"{given}\" is not written like {wanted}"},
    {Reason::kOtherUnion, "OTHER_UNION", kForm, "{field} {given} 不属于 {wanted}",
     "{field} {given} does not belong to {wanted}"},
    {Reason::kDateInvalid, "DATE_INVALID", kForm,
     "{field} {given} 不是有效日期，应为 1900 年至 2100 年间的某一天",
     "{field} {given} is no day of the calendar from 1900 to 2100"},
    {Reason::kDateInFuture, "DATE_IN_FUTURE", kForm,
     "{field} {given} 太晚，最晚为 {wanted}（今天是 {today}）",
     "{field} {given} lies in the future: today is {today}, and {wanted} is the latest accepted"},
    {Reason::kDateBeforeBirth, "DATE_BEFORE_BIRTH", kForm,
     "{field} {given} 早于本人出生日期，应在出生之后",
     "{field} {given} lies before the person's birth; a day after it is wanted"},
    {Reason::kDateBeforeEvent, "DATE_BEFORE_EVENT", kForm,
     "{field} {given} 早于发生日期 {wanted}，应在发生当日或之后",
     "{field} {given} lies before the event; {wanted} or later is wanted"},
    {Reason::kDateBeforeVisit, "DATE_BEFORE_VISIT", kForm,
     "{field} {given} 早于走访日期 {wanted}，应在走访当日或之后",
     "{field} {given} lies before the visit; {wanted} or later is wanted"},
    {Reason::kDateTooOld, "DATE_TOO_OLD", kForm, "{field} {given} 过早，最早为 {wanted}",
     "{field} {given} is too long ago; {wanted} or later is wanted"},
    {Reason::kPageSizeNegative, "PAGE_SIZE_NEGATIVE", kForm,
     "{field}为 {given}，应为 0 或正数（0 表示默认条数）",
     "{field} is {given}; 0 (the default) or a positive number is wanted"},
    {Reason::kPageTokenInvalid, "PAGE_TOKEN_INVALID", kForm,
     "{field}无法识别，应原样使用上一页返回的标记",
     "{field} is not one that this service gave; use that of the page before, unchanged"},
    {Reason::kPageTokenOtherRequest, "PAGE_TOKEN_OTHER_REQUEST", kForm,
     "{field}属于另一个查询，翻页时请保持查询条件不变，或从第一页开始",
     "{field} belongs to another query; keep the query as it was, or start at the first page"},
    {Reason::kFilterSyntax, "FILTER_SYNTAX", kForm,
     "{field}第 {position} 个字符处有误：此处为“{given}”，应为 {wanted}",
     "{field} cannot be read at character {position}: found \"{given}\", wanted {wanted}"},
    {Reason::kFilterFieldUnknown, "FILTER_FIELD_UNKNOWN", kForm,
     "{field}第 {position} 个字符处的“{given}”不能用于筛选，可用：{wanted}",
     "{field} cannot use \"{given}\" at character {position}; known: {wanted}"},
    {Reason::kFilterValueInvalid, "FILTER_VALUE_INVALID", kForm,
     "{field}第 {position} 个字符处，{filter_field} 的值“{given}”不对，应为 {wanted}",
     "{field} compares {filter_field} with \"{given}\" at character {position}; wanted {wanted}"},
    {Reason::kUpdateMaskUnknown, "UPDATE_MASK_UNKNOWN", kForm,
     "{field}中的“{given}”不能修改，可修改：{wanted}",
     "{field} names \"{given}\", which cannot be changed; known: {wanted}"},
    {Reason::kRequestIdInvalid, "REQUEST_ID_INVALID", kForm,
     "{field}“{given}”不对，应为 1 至 64 个可见的 ASCII 字符",
     "{field} \"{given}\" is not 1 to 64 visible ASCII characters"},
    {Reason::kRequestIdReused, "REQUEST_ID_REUSED", kForm,
     "{field} {given} 已用于另一个内容不同的请求，新的请求应换用新的编号",
     "{field} {given} was used for a request with other content; a new request wants a new one"},
    {Reason::kIdNumberMalformed, "ID_NUMBER_MALFORMED", kForm,
     "{field} {given}（{length} 位）不对，居民身份证号应为 17 位数字加 1 位校验码（数字或 X），"
     "或旧的 15 位数字",
     "{field} {given} ({length} characters) is no resident ID number: wanted are 17 digits and a "
     "check character (a digit or X), or 15 digits of the old kind"},
    {Reason::kIdNumberChecksum, "ID_NUMBER_CHECKSUM", kForm,
     "{field}的校验码不对：最后一位是 {given}，按前 17 位应为 {wanted}，请核对每一位",
     "the check character of {field} is {given}, but its other digits call for {wanted}; compare "
     "every digit"},
    {Reason::kIdNumberDayInvalid, "ID_NUMBER_DAY_INVALID", kForm,
     "{field}中的出生日期 {given} 不对，应为 1900-01-01 至今天 {today} 之间的某一天",
     "the birth date inside {field}, {given}, is no day from 1900-01-01 to today, {today}"},
    {Reason::kIdNumberBirthDate, "ID_NUMBER_BIRTH_DATE", kForm,
     "{field}中的出生日期是 {given}，与填写的出生日期 {wanted} 不一致",
     "the birth date inside {field} is {given}, which is not the birth date given, {wanted}"},
    {Reason::kIdNumberSex, "ID_NUMBER_SEX", kForm,
     "{field}的性别位是 {given}（单数为男，双数为女），与填写的性别不一致",
     "the sex digit of {field} is {given} (odd for men, even for women), which is not the sex "
     "given"},
    {Reason::kIdTypeMissing, "ID_TYPE_MISSING", kForm, "填写了证件号码，还应填写{field}",
     "an ID number is given, so {field} must be given too"},
    {Reason::kDocumentNumberMalformed, "DOCUMENT_NUMBER_MALFORMED", kForm,
     "{field} {given}（{length} 位）不对，应为 5 至 20 位字母或数字",
     "{field} {given} ({length} characters) is not 5 to 20 letters or digits"},
    {Reason::kMobileMalformed, "MOBILE_MALFORMED", kForm,
     "{field} {given} 不对，应为 5 至 20 位数字，可带开头的“+”和中间的空格、“-”",
     "{field} {given} is not 5 to 20 digits, with \"+\" only in front and spaces or \"-\" between"},
    {Reason::kVisitorRepeated, "VISITOR_REPEATED", kForm, "{field} {given} 重复，每人只填一次",
     "{field} {given} was named before; each is wanted once"},
    {Reason::kVisitorIsSubject, "VISITOR_IS_SUBJECT", kForm,
     "{field} {given} 就是被走访人，应为其他人",
     "{field} {given} is the person visited; others are wanted"},
    {Reason::kRoleScope, "ROLE_SCOPE", kForm, "{field}的范围不对，应为：{wanted}",
     "the scope of the {field} is wrong; wanted: {wanted}"},
    {Reason::kPinyinMalformed, "PINYIN_MALFORMED", kForm,
     "{field}“{given}”不对，应为小写拼音字母，音节之间用空格隔开，例如 zeng guo fan",
     "{field} \"{given}\" is not pinyin; letters are wanted, with a space between syllables, "
     "such as zeng guo fan"},
    {Reason::kDelegateToSelf, "DELEGATE_TO_SELF", kForm, "{field} {given} 就是您自己，应为其他人",
     "{field} {given} is you; somebody else is wanted"},
    {Reason::kTimeInFuture, "TIME_IN_FUTURE", kForm,
     "{field} {given} 在将来，最晚为现在 {wanted}",
     "{field} {given} lies in the future; {wanted}, now, is the latest accepted"},
    {Reason::kTimesDisagree, "TIMES_DISAGREE", kForm,
     "{field}是 {given}，与填写的日期 {wanted} 不是同一天，应一致或只填一项",
     "{field} is on {given}, not on the day given beside it, {wanted}; one of them is enough"},
    {Reason::kTimeOfDayMalformed, "TIME_OF_DAY_MALFORMED", kForm,
     "{field}“{given}”不对，应为 00:00 至 23:59 的时间，如 14:30",
     "{field} \"{given}\" is no time of day from 00:00 to 23:59, such as 14:30"},
    {Reason::kInformedTooLate, "INFORMED_TOO_LATE", kForm,
     "{field} {given} 与记录不符：获知不会晚于报告或走访（{wanted}），请核对",
     "{field} {given} does not fit: the union knows of an event by its report or first visit, "
     "{wanted}, at the latest"},
    {Reason::kDateBeforeTry, "DATE_BEFORE_TRY", kForm,
     "{field} {given} 早于未见到的那天 {wanted}，应在当日或之后",
     "{field} {given} lies before the day on which nobody was met; {wanted} or later is wanted"},
    {Reason::kNumberOutOfRange, "NUMBER_OUT_OF_RANGE", kForm, "{field} {given} 超出范围，应为 {wanted}",
     "{field} {given} is out of range; {wanted} is wanted"},
    {Reason::kDateBeforeStart, "DATE_BEFORE_START", kForm,
     "{field} {given} 早于开始日期 {wanted}，应在开始当日或之后",
     "{field} {given} lies before the first day; {wanted} or later is wanted"},
    {Reason::kPeriodTooLong, "PERIOD_TOO_LONG", kForm,
     "到{field}共 {given} 天，最多 {wanted} 天，请核对起止日期",
     "up to the {field} it lasts {given} days; at most {wanted} are accepted"},
    {Reason::kTableCellInvalid, "TABLE_CELL_INVALID", kForm,
     "{field}第 {row} 行 {column} 列的“{given}”不对，应为：{wanted}",
     "{field}: row {row}, column {column}: \"{given}\" is wrong; wanted: {wanted}"},
    {Reason::kTableRowRepeated, "TABLE_ROW_REPEATED", kForm,
     "{field}第 {row} 行的 {given} 与第 {other} 行重复，每天只列一次",
     "{field}: row {row} repeats {given} of row {other}; each is wanted once"},
    {Reason::kTableWorkdayAnyhow, "TABLE_WORKDAY_ANYHOW", kForm,
     "{field}第 {row} 行：{given} 是周一至周五，本来就上班；调休上班日应为周六或周日",
     "{field}: row {row}: {given} is a weekday and worked anyhow; a make-up day is a Saturday or "
     "Sunday"},
    {Reason::kPolicySyntax, "POLICY_SYNTAX", kForm,
     "{field}第 {line} 行第 {column} 列读不懂，应为 protobuf 文本格式的制度：{given}",
     "{field}: line {line}, column {column} is not a policy in protobuf text format: {given}"},
    {Reason::kPolicyValueInvalid, "POLICY_VALUE_INVALID", kForm,
     "{field}中 {path} 的“{given}”不对，应为：{wanted}",
     "{field}: {path} is \"{given}\"; wanted: {wanted}"},
    {Reason::kMediaEmpty, "MEDIA_EMPTY", kForm,
     "{field}是空文件，请选择有内容的文件",
     "{field} is an empty file; one with something in it is wanted"},
    {Reason::kMediaUnknown, "MEDIA_UNKNOWN", kForm,
     "{field}的格式不认识（按内容判断，不看文件名），可上传：{wanted}",
     "the bytes of {field} are of no known kind, whatever the file is called; known: {wanted}"},
    {Reason::kMediaDamaged, "MEDIA_DAMAGED", kForm,
     "{field}是损坏或不完整的 {given} 文件，请重新保存后再上传",
     "{field} is a {given} file that is damaged or cut off; save it again, then upload it"},
    {Reason::kImageTooLarge, "IMAGE_TOO_LARGE", kForm,
     "{field}的图片为 {given} 像素，太大，最多 {wanted} 百万像素",
     "the image in {field} has {given} pixels; at most {wanted} million are accepted"},
    {Reason::kProofOfOther, "PROOF_OF_OTHER", kForm,
     "填写了{field}，但附件不是凭证；只有凭证才填写",
     "{field} is given for an attachment that is no proof; only proofs have one"},
    {Reason::kTicketInvalid, "TICKET_INVALID", kForm,
     "{field}无效，应原样使用查看附件时得到的凭据",
     "{field} is not one that this service gave you for this; use that of the reveal, unchanged"},
    {Reason::kBackupMalformed, "BACKUP_MALFORMED", kForm,
     "这不是完整的备份文件（{given}），应为本系统生成的备份",
     "this is no whole backup ({given}); a file that this service made is wanted"},

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
     "{field} {given} 还有 {count} 项诉求、承诺或回访没有了结（{candidates}），应先完成或取消",
     "{field} {given} still has {count} needs, promises or follow-ups open ({candidates}); they "
     "want to be done or dropped first"},
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
     "{field} {given} 还负责 {count} 项未结的个案或任务，不能合并；请先移交给 {wanted}",
     "{field} {given} is responsible for {count} open cases or tasks and cannot be merged; "
     "hand them over to {wanted} first"},
    {Reason::kGuardianConsent, "GUARDIAN_CONSENT", kRule,
     "{given} 年出生的子女可能未满 {wanted} 周岁，登记前须有{field}",
     "somebody born in {given} may be younger than {wanted}; {field} is wanted first"},
    {Reason::kRelativeIsSelf, "RELATIVE_IS_SELF", kRule,
     "{field} {given} 就是本人，应为其他会员",
     "{field} {given} is the member; somebody else is wanted"},
    {Reason::kResponsibleGone, "RESPONSIBLE_GONE", kRule,
     "{field} {given} 已离开本会或已去世，应为在会的人",
     "{field} {given} has left the union or has died; somebody who is there is wanted"},
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

    {Reason::kTooManyInFlight, "TOO_MANY_IN_FLIGHT", Code::kResourceExhausted,
     "同时处理的请求太多（最多 {wanted} 个），请稍后再试",
     "too many requests at once (at most {wanted}); try again a little later"},
    {Reason::kDraining, "DRAINING", Code::kUnavailable, "服务正在停止，请稍后再试",
     "the service is stopping; try again a little later"},
};

constexpr bool TableIsInOrder() {
  size_t place = 0;
  for (const ReasonInfo& info : kReasons) {
    if (static_cast<size_t>(info.reason) != place++) return false;
  }
  return place == static_cast<size_t>(Reason::kDraining) + 1;
}
static_assert(TableIsInOrder(), "the table has every reason once, in the order of the enum");

constexpr absl::string_view kPayloadType = "unioncare/refusal";

void AppendLength(size_t length, std::string& out) {
  for (int shift = 0; shift < 32; shift += 8) out.push_back(static_cast<char>(length >> shift));
}

void AppendText(absl::string_view text, std::string& out) {
  AppendLength(text.size(), out);
  out.append(text.data(), text.size());
}

// Takes lengths and texts from the front of a payload. After one that does not fit, `ok` is false
// and everything else reads as empty.
struct PayloadReader {
  absl::string_view rest;
  bool ok = true;

  size_t Length() {
    if (rest.size() < 4) ok = false;
    if (!ok) return 0;
    size_t length = 0;
    for (int byte = 0; byte < 4; ++byte) {
      length |= static_cast<size_t>(static_cast<uint8_t>(rest[byte])) << (8 * byte);
    }
    rest.remove_prefix(4);
    return length;
  }

  std::string Text() {
    const size_t length = Length();
    if (length > rest.size()) ok = false;
    if (!ok) return "";
    std::string text(rest.substr(0, length));
    rest.remove_prefix(length);
    return text;
  }
};

// The payload: a count of refusals; for each its name, a count of facts, and their keys and values.
std::string EncodePayload(const std::vector<Refusal>& refusals) {
  std::string out;
  AppendLength(refusals.size(), out);
  for (const Refusal& refusal : refusals) {
    AppendText(InfoOf(refusal.reason).name, out);
    AppendLength(refusal.facts.size(), out);
    for (const auto& [key, value] : refusal.facts) {
      AppendText(key, out);
      AppendText(value, out);
    }
  }
  return out;
}

std::optional<Reason> ReasonNamed(absl::string_view name) {
  for (const ReasonInfo& info : kReasons) {
    if (name == info.name) return info.reason;
  }
  return std::nullopt;
}

std::string SamePath(absl::string_view field) {
  return std::string(field);
}

// The value of a placeholder as people read it; empty for a fact that is missing.
std::string ValueOf(absl::string_view placeholder, const Refusal& refusal,
                    absl::FunctionRef<std::string(absl::string_view)> label) {
  const auto fact = refusal.facts.find(std::string(placeholder));
  if (fact == refusal.facts.end()) return "";
  const bool labelled = placeholder == "field" || placeholder == "permission";
  return labelled ? label(fact->second) : fact->second;
}

}  // namespace

absl::Span<const ReasonInfo> Reasons() {
  return kReasons;
}

const ReasonInfo& InfoOf(Reason reason) {
  const size_t place = static_cast<size_t>(reason);
  CHECK(place < Reasons().size());
  return kReasons[place];
}

absl::Status Refuse(Reason reason, Facts facts) {
  Refusal refusal{.reason = reason, .facts = {}};
  for (const auto& [key, value] : facts) refusal.facts.emplace(std::string(key), value);
  return Refuse(std::vector<Refusal>{std::move(refusal)});
}

absl::Status NotFound(absl::string_view field, absl::string_view given) {
  return Refuse(Reason::kNotFound, {{"field", std::string(field)}, {"given", std::string(given)}});
}

absl::Status Refuse(const std::vector<Refusal>& refusals) {
  CHECK(!refusals.empty());
  const Code code = InfoOf(refusals.front().reason).code;
  std::string message;
  for (const Refusal& refusal : refusals) {
    CHECK(InfoOf(refusal.reason).code == code);
    if (!message.empty()) message += "; ";
    message += Render(refusal, Language::kEnglish, SamePath);
  }
  absl::Status status(code, message);
  status.SetPayload(kPayloadType, absl::Cord(EncodePayload(refusals)));
  return status;
}

std::vector<Refusal> RefusalsOf(const absl::Status& status) {
  const auto payload = status.GetPayload(kPayloadType);
  if (!payload.has_value()) return {};
  const std::string bytes(*payload);
  PayloadReader reader{.rest = bytes};
  std::vector<Refusal> refusals;
  const size_t count = reader.Length();
  for (size_t i = 0; reader.ok && i < count; ++i) {
    const std::optional<Reason> reason = ReasonNamed(reader.Text());
    if (!reason.has_value()) return {};
    Refusal refusal{.reason = *reason, .facts = {}};
    const size_t fact_count = reader.Length();
    for (size_t fact = 0; reader.ok && fact < fact_count; ++fact) {
      std::string key = reader.Text();
      refusal.facts.insert_or_assign(std::move(key), reader.Text());
    }
    refusals.push_back(std::move(refusal));
  }
  if (!reader.ok || !reader.rest.empty()) return {};
  return refusals;
}

std::string Render(const Refusal& refusal, Language language,
                   absl::FunctionRef<std::string(absl::string_view field)> label) {
  const ReasonInfo& info = InfoOf(refusal.reason);
  absl::string_view text = language == Language::kChinese ? info.zh : info.en;
  std::string out;
  while (!text.empty()) {
    const size_t open = text.find('{');
    const size_t close = text.find('}', open);
    if (open == absl::string_view::npos || close == absl::string_view::npos) break;
    out.append(text.data(), open);
    const std::string value = ValueOf(text.substr(open + 1, close - open - 1), refusal, label);
    if (value.empty() && !out.empty() && out.back() == ' ') out.pop_back();
    out += value;
    text.remove_prefix(close + 1);
  }
  out.append(text.data(), text.size());
  return out;
}

}  // namespace unioncare
