// The texts of refusals of form: what is wrong with a request as it stands, whoever asks and
// whatever is on record.
#include "service/domain/refusal.h"

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
//   DATE_OUTSIDE_TABLE         given; wanted: "1901-02-19…2100-12-30"
//   LUNAR_LEAP_MONTH_NONE      given: the month; year
//   LUNAR_LEAP_MONTH_OTHER     given: the month; year; wanted: its leap month
//   BIRTHDAY_DAY_INVALID       given; wanted: the days that there are
//   POLICY_OVERLAP             path, line: of the one; other, row: path and line of the other;
//                              state: the benefit
//   ROSTER_HEADER_MISSING      wanted: rows
//   ROSTER_COLUMN_REPEATED     given: both titles; row
//   ROSTER_CELL_BROKEN         given
//   ROSTER_DIGITS_LOST         given: what is left
//   ROSTER_DATE_MALFORMED      given
//   ROSTER_VALUE_UNKNOWN       given; wanted: the words in both languages
//   ROSTER_ROW_REPEATED        given; row: the other
//   ROSTER_KEYS_DISAGREE       given and owner: members
//   ROSTER_PERSON_UNCLEAR      given; owner: the member
//   ROSTER_NAME_AMBIGUOUS      given; row or count
//   ROSTER_GROUP_UNKNOWN       given
//   ROSTER_GROUP_AMBIGUOUS     given
//   ROSTER_STATE               given: the word in both languages
//   TABLE_UNREADABLE           given: a word of files/tables.h; row
constexpr absl::StatusCode kForm = absl::StatusCode::kInvalidArgument;

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
     "{field} is of no known kind, whatever the file is called; known: {wanted}"},
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
    {Reason::kDateOutsideTable, "DATE_OUTSIDE_TABLE", kForm,
     "{field} {given} 不在农历表之内，应为 {wanted} 间的某一天",
     "{field} {given} lies outside the table of lunar months; a day of {wanted} is wanted"},
    {Reason::kLunarLeapMonthNone, "LUNAR_LEAP_MONTH_NONE", kForm,
     "农历 {year} 年没有闰月，没有闰 {given} 月；应为不带“闰”的月份",
     "lunar year {year} has no leap month, so no leap month {given}; an ordinary month is wanted"},
    {Reason::kLunarLeapMonthOther, "LUNAR_LEAP_MONTH_OTHER", kForm,
     "农历 {year} 年没有闰 {given} 月，这一年的闰月是闰 {wanted} 月",
     "lunar year {year} has no leap month {given}; its leap month is {wanted}"},
    {Reason::kBirthdayDayInvalid, "BIRTHDAY_DAY_INVALID", kForm,
     "{field} {given} 与生日方式不符，应为 {wanted}",
     "{field} {given} is none that this kind of birthday has; {wanted} is wanted"},
    {Reason::kPolicyOverlap, "POLICY_OVERLAP", kForm,
     "{field}第 {line} 行的 {path} 与第 {row} 行的 {other} 都管同一种情形（{state}），应合并或错开",
     "{field}: {path} on line {line} and {other} on line {row} both hold for one case ({state}); "
     "one of them is wanted"},
    {Reason::kRosterHeaderMissing, "ROSTER_HEADER_MISSING", kForm,
     "找不到表头：前 {wanted} 个非空行中没有“姓名”“工号”或“证件号码”列",
     "there is no header: none of the first {wanted} rows that hold something has a column "
     "for the name, the staff number or the ID number"},
    {Reason::kRosterColumnRepeated, "ROSTER_COLUMN_REPEATED", kForm,
     "第 {row} 行表头有两列含义相同（{given}），请只留一列",
     "the header in row {row} has two columns of one meaning ({given}); one is wanted"},
    {Reason::kRosterCellBroken, "ROSTER_CELL_BROKEN", kForm,
     "{field}的单元格有错误（{given}），请改正公式或重新输入",
     "the cell of {field} is broken ({given}); mend the formula or type the value again"},
    {Reason::kRosterDigitsLost, "ROSTER_DIGITS_LOST", kForm,
     "{field} {given} 的末尾数字已被表格软件丢失，请把该列设为“文本”格式后重新填写",
     "{field} {given} has lost digits in the spreadsheet; format the column as text and type "
     "the number again"},
    {Reason::kRosterDateMalformed, "ROSTER_DATE_MALFORMED", kForm,
     "{field} {given} 不是完整的日期，应写成 1976-03-05、1976/3/5、19760305 或 1976年3月5日",
     "{field} {given} is not a whole day; 1976-03-05, 1976/3/5, 1976.3.5 or 19760305 is wanted"},
    {Reason::kRosterValueUnknown, "ROSTER_VALUE_UNKNOWN", kForm,
     "{field} {given} 无法识别，应为 {wanted} 之一",
     "{field} {given} is not known; one of {wanted} is wanted"},
    {Reason::kRosterRowRepeated, "ROSTER_ROW_REPEATED", kForm,
     "{field} {given} 在第 {row} 行也出现，一人应只有一行",
     "{field} {given} stands in row {row} too; one row for each person is wanted"},
    {Reason::kRosterKeysDisagree, "ROSTER_KEYS_DISAGREE", kForm,
     "{field}属于 {given}，其他编号却属于 {owner}，应为同一人",
     "{field} is that of {given}, but another number that of {owner}; those of one person are "
     "wanted"},
    {Reason::kRosterPersonUnclear, "ROSTER_PERSON_UNCLEAR", kForm,
     "不能确定 {given} 是否就是在册的 {owner}，请填写与在册一致的证件号码或出生日期，或先更正"
     "在册资料",
     "it is not clear whether {given} is {owner} on record; give the ID number or the birth "
     "date of the record, or correct the record first"},
    {Reason::kRosterNameAmbiguous, "ROSTER_NAME_AMBIGUOUS", kForm,
     "姓名 {given} 不止一人，请填写工号或证件号码加以区分",
     "{given} is the name of more than one person; give the staff number or the ID number"},
    {Reason::kRosterGroupUnknown, "ROSTER_GROUP_UNKNOWN", kForm,
     "{field} {given} 不存在，请先建立，或在导入时选择自动建立小组",
     "{field} {given} does not exist; make it first, or ask for groups to be created"},
    {Reason::kRosterGroupAmbiguous, "ROSTER_GROUP_AMBIGUOUS", kForm,
     "{field} {given} 不止一个，请写出上级，如“东校区/语文组”",
     "{field} {given} is the name of several; write what is above it too, parted by /"},
    {Reason::kRosterState, "ROSTER_STATE", kForm,
     "{field}不能由名单改为 {given}，请逐人登记变动（care member state）",
     "a list does not change {field} to {given}; record it for the person (care member "
     "state)"},
    {Reason::kTableUnreadable, "TABLE_UNREADABLE", kForm,
     "文件无法读取：{given}",
     "the file cannot be read: {given}"},
    {Reason::kBirthdayLeapSolar, "BIRTHDAY_LEAP_SOLAR", kForm,
     "只有农历生日才有{field}，公历和除夕没有；请去掉闰月，或把生日方式改为农历",
     "a {field} belongs to lunar birthdays only; leave it out, or make the birthday a lunar one"},
};

}  // namespace

absl::Span<const ReasonInfo> ReasonsOfForm() { return kReasons; }

}  // namespace unioncare
