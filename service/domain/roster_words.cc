// Synonyms of titles and values, as lists that unions keep write them.
#include "service/domain/roster_words.h"

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/types/span.h"
#include "service/domain/word_lists.h"

namespace unioncare {
namespace {

using Words = ListWords;

constexpr Words kTitles[] = {
    {1, "序号", "No.", "顺序号 no number serial serialno seq #"},
    {2, "姓名", "name",
     "教师姓名 教职工姓名 职工姓名 员工姓名 会员姓名 名字 中文姓名 fullname displayname membername "
     "staffname teachername"},
    {3, "工号", "staff no",
     "职工号 教工号 教职工号 职工编号 教师编号 人员编号 员工编号 工作证号 staffnumber staffid "
     "employeeno employeenumber employeeid jobno personnelno"},
    {4, "性别", "sex", "gender"},
    {5, "工会小组", "union group", "小组 所属小组 所在小组 工会组 分工会 分会 group groupname uniongroup"},
    {6, "出生日期", "birth date",
     "出生年月日 出生年月 生日 出生 出生时间 dateofbirth birthday dob birth born"},
    {7, "手机", "mobile",
     "手机号 手机号码 联系电话 联系方式 移动电话 电话 电话号码 mobilephone mobileno phone "
     "phonenumber cell cellphone telephone tel"},
    {8, "证件类型", "ID type", "证件种类 证件名称 idkind idtype documenttype typeofid"},
    {9, "证件号码", "ID number",
     "身份证号 身份证号码 身份证 居民身份证号 居民身份证号码 公民身份号码 证件号 idno idnumber id "
     "idcard idcardno idcardnumber passportno passportnumber"},
    {10, "退休日期", "retired on", "退休时间 离退休时间 离退休日期 retirementdate retiredate"},
    {11, "退休类别", "retirement kind",
     "离退类别 离退休类别 退休种类 retirekind retirementtype kindofretirement"},
    {12, "入会时间", "joined the union on",
     "入会日期 加入工会时间 加入工会日期 joinedon joined joindate datejoined unionsince"},
    {13, "姓名拼音", "name in pinyin", "拼音 namepinyin pinyin"},
    {14, "曾用名", "former name", "原名 previousname oldname"},
    {15, "会员卡号", "member card no",
     "会员证号 会员证卡号 工会卡号 工会会员卡号 会员卡 cardno cardnumber membershipno "
     "membercardnumber unioncardno"},
    {16, "用工形式", "employment", "编制 用工性质 编制类型 编制性质 人员性质 employmentkind employmenttype"},
    {17, "部门", "department",
     "科室 年级组 教研组 处室 所在部门 所属部门 工作部门 学院 系部 dept office section"},
    {18, "职务", "post", "岗位 职务职称 现任职务 现任岗位 position job jobtitle"},
    {19, "住址", "address", "家庭住址 家庭地址 居住地址 现住址 地址 通讯地址 homeaddress"},
    {20, "紧急联系人", "emergency contact", "紧急联系人及电话 紧急联系方式 contactperson"},
    {22, "会员编号", "member number", "会员号 memberno memberid"},
    {21, "状态", "state", "会籍状态 会员状态 memberstate membershipstate status"},
};

constexpr Words kSexes[] = {
    {1, "女", "female", "女性 f woman 2"},
    {2, "男", "male", "男性 m man 1"},
    // Of GB/T 2261.1, and what people write who do not know.
    {0, "", "", "未知 未说明 不详 0 9 unknown unspecified 未指定"},
};
constexpr Words kIdTypes[] = {
    {1, "居民身份证", "resident ID card",
     "身份证 二代身份证 第二代身份证 residentidentitycard idcard resident identitycard"},
    {2, "护照", "passport", "外国护照 中国护照"},
    {3, "港澳台证件", "Hong Kong/Macao/Taiwan document",
     "港澳居民来往内地通行证 台湾居民来往大陆通行证 港澳台通行证 港澳通行证 台胞证 回乡证 港澳台居民居住证 "
     "港澳台居民证件 hmt 港澳台 travelpermit"},
};
constexpr Words kEmployments[] = {
    {1, "在编", "established", "编内 事业编 事业编制 正式 正式编制 在编在岗 establishedpost onestablishment"},
    {2, "合同制", "contract", "合同 合同工 劳动合同 合同聘用"},
    {3, "编外", "off establishment", "编外人员 编外聘用 非编 offestablishment outsideestablishment"},
    {4, "人事代理", "personnel agency", "代理 agency"},
    {5, "劳务", "labour service", "劳务派遣 劳务用工 派遣 labour labor dispatch"},
    {6, "返聘", "rehired", "退休返聘 返聘人员 rehiredafterretirement"},
};
constexpr Words kRetireKinds[] = {
    {1, "退休", "retirement", "正常退休 已退休 retired"},
    {2, "离休", "veteran cadre", "离休干部 veteran"},
    {3, "退职", "resignation", "resigned"},
    {4, "内退", "internal", "内部退养 提前退养 internalretirement early"},
};
constexpr Words kStates[] = {
    {1, "在籍", "active", "正常 在册 在职 在会 会员 正式会员 有效"},
    {2, "停止", "suspended", "暂停 中止 暂停会籍 停止会籍"},
    {3, "保留", "kept", "保留会籍"},
    {4, "转出", "transferred", "转会 已转出 transferredout"},
    {5, "退会", "left", "离会 已退会 离职"},
    {6, "去世", "deceased", "已故 死亡 亡故 病故 dead"},
};

template <size_t n>
constexpr absl::Span<const Words> All(const Words (&words)[n]) {
  return absl::MakeConstSpan(words);
}

absl::Span<const Words> ValuesOf(RosterField field) {
  switch (field) {
    case RosterField::kSex:
      return All(kSexes);
    case RosterField::kIdType:
      return All(kIdTypes);
    case RosterField::kEmploymentKind:
      return All(kEmployments);
    case RosterField::kRetireKind:
      return All(kRetireKinds);
    case RosterField::kState:
      return All(kStates);
    default:
      return {};
  }
}

}  // namespace

RosterField RosterFieldOf(absl::string_view title) {
  static const auto& lookup = *new WordLookup(MakeWordLookup(All(kTitles)));
  const std::string lower = absl::AsciiStrToLower(title);
  for (const absl::string_view lunar : {"农历", "阴历", "lunar"}) {
    if (absl::StrContains(lower, lunar)) return RosterField::kUnknown;
  }
  const auto found = lookup.find(SqueezedWord(title));
  return found == lookup.end() ? RosterField::kUnknown : static_cast<RosterField>(found->second);
}

std::string RosterTitle(RosterField field, Language language) {
  for (const Words& words : kTitles) {
    if (words.value != static_cast<int>(field)) continue;
    return language == Language::kEnglish ? words.en : words.zh;
  }
  return "";
}

const std::vector<RosterField>& RosterColumns() {
  using F = RosterField;
  static const auto& columns = *new std::vector<RosterField>{
      F::kNumber,   F::kName,       F::kPinyin,     F::kFormerName, F::kStaffNo,   F::kSex,
      F::kBirthDate, F::kIdType,    F::kIdNo,       F::kMobile,    F::kDept,
      F::kPost,     F::kGroup,      F::kEmploymentKind, F::kJoinedOn, F::kCardNo,
      F::kState,    F::kRetiredOn,  F::kRetireKind, F::kAddress,   F::kContact};
  return columns;
}

std::optional<Sex> RosterSex(absl::string_view text) {
  static const auto& lookup = *new WordLookup(MakeWordLookup(All(kSexes)));
  return ValueIn<Sex>(lookup, text);
}

std::optional<IdType> RosterIdType(absl::string_view text) {
  static const auto& lookup = *new WordLookup(MakeWordLookup(All(kIdTypes)));
  return ValueIn<IdType>(lookup, text);
}

std::optional<EmploymentKind> RosterEmployment(absl::string_view text) {
  static const auto& lookup = *new WordLookup(MakeWordLookup(All(kEmployments)));
  return ValueIn<EmploymentKind>(lookup, text);
}

std::optional<RetireKind> RosterRetireKind(absl::string_view text) {
  static const auto& lookup = *new WordLookup(MakeWordLookup(All(kRetireKinds)));
  return ValueIn<RetireKind>(lookup, text);
}

std::optional<MemberState> RosterState(absl::string_view text) {
  static const auto& lookup = *new WordLookup(MakeWordLookup(All(kStates)));
  return ValueIn<MemberState>(lookup, text);
}

std::vector<std::string> RosterChoices(RosterField field, Language language) {
  std::vector<std::string> choices;
  for (const Words& words : ValuesOf(field)) {
    if (words.value == 0) continue;
    choices.push_back(language == Language::kEnglish ? words.en : words.zh);
  }
  return choices;
}

std::string RosterWord(RosterField field, int value, Language language) {
  for (const Words& words : ValuesOf(field)) {
    if (words.value != value) continue;
    return language == Language::kEnglish ? words.en : words.zh;
  }
  return "";
}

std::string RosterWordInBoth(RosterField field, int value) {
  return absl::StrCat(RosterWord(field, value, Language::kChinese), "/",
                      RosterWord(field, value, Language::kEnglish));
}

}  // namespace unioncare
