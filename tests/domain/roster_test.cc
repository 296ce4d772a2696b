// Tests of reading rosters: titles, cells, and who a row is.
#include "service/domain/roster.h"

#include <map>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "gtest/gtest.h"
#include "service/domain/text.h"

namespace unioncare {
namespace {

constexpr UnionId kUnion{1};
constexpr char kMan[] = "110101199003070070";  // born on 1990-03-07; of nobody known
constexpr char kWoman[] = "110101199003070046";
using F = RosterField;

// Cells as texts, apart by commas.
std::vector<RosterCell> Cells(absl::string_view line) {
  std::vector<RosterCell> cells;
  for (const absl::string_view text : absl::StrSplit(line, ',')) {
    cells.push_back({.kind = text.empty() ? RosterCell::Kind::kEmpty : RosterCell::Kind::kText,
                     .text = std::string(text)});
  }
  return cells;
}

RosterHeader Header(absl::string_view line) {
  const auto header = FindRosterHeader(1, Cells(line));
  EXPECT_TRUE(header.ok() && header->has_value()) << line;
  return **header;
}

RosterRow Row(absl::string_view titles, absl::string_view line) {
  return ReadRosterRow(Header(titles), 2, Cells(line));
}

std::string Reasons(const std::vector<Refusal>& refusals) {
  return absl::StrJoin(refusals, " ", [](std::string* out, const Refusal& refusal) {
    const auto field = refusal.facts.find("field");
    absl::StrAppend(out, InfoOf(refusal.reason).name, "@",
                    field == refusal.facts.end() ? "" : field->second);
  });
}

TEST(RosterTitles, AreKnownInBothLanguagesHoweverTheyAreWritten) {
  const std::map<std::string, F> cases = {
      {"姓名", F::kName},          {"姓 名", F::kName},          {"姓　名", F::kName},
      {"*姓名（必填）", F::kName}, {"教师姓名", F::kName},       {"Name", F::kName},
      {"Full Name", F::kName},     {"工号", F::kStaffNo},        {"职工号", F::kStaffNo},
      {"人员编号", F::kStaffNo},   {"Staff No.", F::kStaffNo},   {"staff_no", F::kStaffNo},
      {"性别", F::kSex},           {"Gender", F::kSex},          {"出生年月日", F::kBirthDate},
      {"出生日期(阳历)", F::kBirthDate}, {"Date of birth", F::kBirthDate},
      {"身份证号", F::kIdNo},      {"身份证号码", F::kIdNo},     {"证件号码", F::kIdNo},
      {"ID number", F::kIdNo},     {"证件类型", F::kIdType},     {"ID Type", F::kIdType},
      {"手机", F::kMobile},        {"联系电话", F::kMobile},     {"部门", F::kDept},
      {"科室", F::kDept},          {"年级组", F::kDept},         {"工会小组", F::kGroup},
      {"小组", F::kGroup},         {"职务", F::kPost},           {"用工形式", F::kEmploymentKind},
      {"编制", F::kEmploymentKind}, {"入会时间", F::kJoinedOn},  {"会员卡号", F::kCardNo},
      {"曾用名", F::kFormerName},  {"住址", F::kAddress},        {"紧急联系人", F::kContact},
      {"退休日期", F::kRetiredOn}, {"退休类别", F::kRetireKind}, {"状态", F::kState},
      {"序号", F::kOrdinal},       {"No.", F::kOrdinal},
      // Not those of the register.
      {"出生日期（农历）", F::kUnknown}, {"农历生日", F::kUnknown}, {"Lunar birthday", F::kUnknown},
      {"民族", F::kUnknown},       {"", F::kUnknown},            {"姓名姓名", F::kUnknown},
  };
  for (const auto& [title, field] : cases) EXPECT_EQ(RosterFieldOf(title), field) << title;
}

TEST(RosterTitles, ThatExportsWriteAreKnownAndSoAreTheirWords) {
  for (const Language language : {Language::kChinese, Language::kEnglish}) {
    for (const F field : RosterColumns()) {
      EXPECT_EQ(RosterFieldOf(RosterTitle(field, language)), field) << RosterTitle(field, language);
      const std::vector<std::string> words = RosterChoices(field, language);
      for (size_t i = 0; i < words.size(); ++i) {
        const RosterRow row = Row(absl::StrCat("姓名,", RosterTitle(field, language)),
                                  absl::StrCat("张伟,", words[i]));
        EXPECT_EQ(Reasons(row.problems), "") << words[i];
        EXPECT_EQ(RosterWord(field, static_cast<int>(i) + 1, language), words[i]);
      }
    }
  }
}

TEST(RosterHeader, StandsBelowTitlesAndUnits) {
  EXPECT_FALSE(FindRosterHeader(1, Cells("2026年会员花名册"))->has_value());
  EXPECT_FALSE(FindRosterHeader(2, Cells("单位：第一中学,,2026年11月"))->has_value());
  EXPECT_FALSE(FindRosterHeader(2, Cells("姓名册,制表人"))->has_value());
  EXPECT_FALSE(FindRosterHeader(2, Cells("部门,性别"))->has_value()) << "names nobody";
  EXPECT_TRUE(FindRosterHeader(3, Cells("姓名"))->has_value()) << "a list of names alone";
  EXPECT_FALSE(FindRosterHeader(3, Cells("姓名,张伟"))->has_value()) << "a form, not a list";
  EXPECT_TRUE(FindRosterHeader(3, Cells(",,民族,性别,姓名"))->has_value()) << "any order";
  EXPECT_TRUE(FindRosterHeader(3, Cells("工号,手机"))->has_value());
}

TEST(RosterHeader, WithTwoColumnsOfOneMeaningIsRefused) {
  const auto header = FindRosterHeader(3, Cells("姓名,手机,联系电话"));
  ASSERT_FALSE(header.ok());
  const std::vector<Refusal> refusals = RefusalsOf(header.status());
  EXPECT_EQ(Reasons(refusals), "ROSTER_COLUMN_REPEATED@");
  EXPECT_EQ(refusals[0].facts.at("given"), "手机, 联系电话");
  EXPECT_EQ(refusals[0].facts.at("row"), "3");
}

TEST(RosterDay, IsReadInEveryFormAndOnlyWhole) {
  const std::map<std::string, std::optional<absl::CivilDay>> cases = {
      {"1976-3-5", absl::CivilDay(1976, 3, 5)},   {"1976-03-05", absl::CivilDay(1976, 3, 5)},
      {"1976/03/05", absl::CivilDay(1976, 3, 5)}, {"1976.3.5", absl::CivilDay(1976, 3, 5)},
      {"19760305", absl::CivilDay(1976, 3, 5)},   {"1976年3月5日", absl::CivilDay(1976, 3, 5)},
      {"1976 年 3 月 5 日", absl::CivilDay(1976, 3, 5)},
      {"１９７６-３-５", absl::CivilDay(1976, 3, 5)},
      {"1976-03-05 00:00:00", absl::CivilDay(1976, 3, 5)},
      {"1976/3/5 0:00", absl::CivilDay(1976, 3, 5)},
      {"2000-02-29", absl::CivilDay(2000, 2, 29)}, {"1900-02-29", std::nullopt},
      {"1976-02-30", std::nullopt}, {"1976-13-01", std::nullopt}, {"1976-00-01", std::nullopt},
      {"1976-03", std::nullopt},    {"1976.3", std::nullopt},     {"1976年3月", std::nullopt},
      {"197603", std::nullopt},     {"1976", std::nullopt},       {"76-3-5", std::nullopt},
      {"3/5/1976", std::nullopt},   {"1976-3-5-", std::nullopt},  {"1976-3-5x", std::nullopt},
      {"19763", std::nullopt},      {"27824", std::nullopt},      {"1976-3-5 12:30", std::nullopt},
      {"", std::nullopt},           {"三月五日", std::nullopt},   {"197603055", std::nullopt},
      {"1899-12-31", std::nullopt}, {"2101-01-01", std::nullopt},
  };
  for (const auto& [text, day] : cases) EXPECT_EQ(RosterDay(text), day) << text;
}

struct CellCase {
  std::string title, given, reasons;
};

TEST(RosterRow, RefusesWhatACellCannotMean) {
  const CellCase cases[] = {
      {"出生日期", "1976-03", "ROSTER_DATE_MALFORMED@member.birth_date"},
      {"入会时间", "去年", "ROSTER_DATE_MALFORMED@member.joined_on"},
      {"退休日期", "2020", "ROSTER_DATE_MALFORMED@member.retired_on"},
      {"性别", "甲", "ROSTER_VALUE_UNKNOWN@member.sex"},
      {"编制", "好", "ROSTER_VALUE_UNKNOWN@member.employment_kind"},
      {"状态", "退休", "ROSTER_VALUE_UNKNOWN@member.state"},
      {"身份证号", "4.4E+17", "ROSTER_DIGITS_LOST@member.id_no"},
      {"身份证号", "1.10101199003071E+17", "ROSTER_DIGITS_LOST@member.id_no"},
      {"手机", "1.38E+10", "ROSTER_DIGITS_LOST@member.mobile"},
      {"工号", "1E+5", "ROSTER_DIGITS_LOST@member.staff_no"},
      {"工号", "E100", ""},
      {"工号", "12E5", ""},
      {"性别", "男", ""},
      {"性别", "未知", ""},
      {"性别", "M", ""},
      {"曾用名", "无", ""},
      {"手机", "-", ""},
  };
  for (const CellCase& each : cases) {
    const RosterRow row = Row(absl::StrCat("姓名,", each.title), absl::StrCat("张伟,", each.given));
    EXPECT_EQ(Reasons(row.problems), each.reasons) << each.title << " " << each.given;
  }
}

TEST(RosterRow, RefusesWhatASpreadsheetHasDestroyed) {
  std::vector<RosterCell> cells = Cells("张伟,440301");
  cells[1].kind = RosterCell::Kind::kLostDigits;
  const RosterHeader known = Header("姓名,身份证号");
  EXPECT_EQ(Reasons(ReadRosterRow(known, 2, cells).problems), "ROSTER_DIGITS_LOST@member.id_no");
  cells[1] = {.kind = RosterCell::Kind::kBroken, .text = "#REF!"};
  EXPECT_EQ(Reasons(ReadRosterRow(known, 2, cells).problems), "ROSTER_CELL_BROKEN@member.id_no");
  EXPECT_EQ(Reasons(ReadRosterRow(Header("姓名,性别,民族"), 2, {cells[0], {}, cells[1]}).problems),
            "")
      << "a column that nobody reads";
}

TEST(RosterRow, KnowsANumberThatEndsWithZerosOfItsOwn) {
  std::string sound = "11010119900307000";
  for (int sequence = 0; ResidentCheckCharacter(sound) != '0'; ++sequence) {
    sound = absl::StrCat("1101011990030", 100 + sequence % 900).substr(0, 13) +
            absl::StrCat(10 + sequence % 90).substr(0, 2) + "00";
  }
  std::vector<RosterCell> cells = Cells(absl::StrCat("张伟,", sound, "0"));
  cells[1].kind = RosterCell::Kind::kLostDigits;
  const RosterHeader known = Header("姓名,身份证号");
  EXPECT_EQ(Reasons(ReadRosterRow(known, 2, cells).problems), "") << cells[1].text;
  cells[1].text = sound + "1";
  const RosterRow lost = ReadRosterRow(known, 2, cells);
  EXPECT_EQ(Reasons(lost.problems), "ROSTER_DIGITS_LOST@member.id_no");
  EXPECT_EQ(lost.problems[0].facts.at("given"), "110***********0001") << "masked";
}

TEST(RosterRow, TakesDatesOfWorkbooks) {
  std::vector<RosterCell> cells = Cells("张伟,1976-03-05");
  cells[1].kind = RosterCell::Kind::kDate;
  cells[1].day = absl::CivilDay(1976, 3, 5);
  EXPECT_EQ(ReadRosterRow(Header("姓名,生日"), 2, cells).fields.birth_date,
            absl::CivilDay(1976, 3, 5));
}

TEST(RosterRow, KeepsNamesAsPeopleAreCalled) {
  const std::map<std::string, std::string> cases = {
      {"张伟", "张伟"},           {"张 伟", "张伟"},          {"张　伟", "张伟"},
      {"欧阳•买买提", "欧阳·买买提"}, {"㛃䶮𠮷", "㛃䶮𠮷"},   {"John Smith", "John Smith"},
      {"阿依古丽 · 买买提", "阿依古丽·买买提"},
  };
  for (const auto& [given, kept] : cases) {
    EXPECT_EQ(Row("姓名,性别", given + ",").fields.display_name, kept);
  }
}

TEST(RosterRow, KnowsWhoIsNobody) {
  EXPECT_TRUE(Row("序号,姓名,性别", "合计,120").is_note);
  EXPECT_TRUE(Row("序号,姓名,性别", ",合计：120人,").is_note);
  EXPECT_TRUE(Row("序号,姓名,性别", "制表人：李娜,,审核：王强").is_note);
  EXPECT_TRUE(Row("序号,姓名,性别", "序号,姓名,性别").is_note) << "of the next page";
  EXPECT_TRUE(Row("序号,姓名,性别", "17,,").is_note) << "a number nobody filled in";
  EXPECT_FALSE(Row("姓名,性别", "张伟,男").is_note);
  EXPECT_FALSE(Row("姓名,工号", ",7").is_note) << "a staff number says who";
  const RosterRow nameless = Row("姓名,性别,手机", ",男,13800000000");
  EXPECT_FALSE(nameless.is_note);
  EXPECT_EQ(Reasons(nameless.problems), "FIELD_REQUIRED@member.display_name");
}

TEST(RosterRow, TakesWhatLooksLikeAResidentNumberForOne) {
  EXPECT_EQ(Row("姓名,证件号码", absl::StrCat("张伟,", kMan)).fields.id_type, IdType::kResident);
  EXPECT_EQ(Row("姓名,证件号码", "张伟,110101900307007").fields.id_type, IdType::kResident);
  EXPECT_EQ(Row("姓名,证件号码", "张伟,E12345678").fields.id_type, IdType::kUnspecified);
  EXPECT_EQ(Row("姓名,证件号码,证件类型", "张伟,E12345678,护照").fields.id_type, IdType::kPassport);
  EXPECT_EQ(Row("姓名,证件号码,证件类型", "张伟,810000199003070070,港澳台居民居住证").fields.id_type,
            IdType::kHmt);
  EXPECT_EQ(Row("姓名,证件号码", "张伟,11010119900307002x").fields.id_no, "11010119900307002X");
  EXPECT_EQ(Row("姓名,证件号码", "张伟,110***********0070").fields.id_type, IdType::kUnspecified);
}

// ---- who a row is

Member Known(int64_t id, const std::string& name, const std::string& staff_no = "",
             std::optional<absl::CivilDay> born = std::nullopt, bool has_id = false) {
  Member member;
  member.id = MemberId{id};
  member.display_name = name;
  member.name_key = NameKey(name);
  member.staff_no = staff_no;
  member.birth_date = born;
  member.id_no_masked = has_id ? "110***********0070" : "";
  return member;
}

const absl::CivilDay kBorn(1990, 3, 7);

struct MatchCase {
  std::string what, row;
  RosterFacts facts;
  std::string wanted;  // "7", "7 by name", "new" or the reason
};

std::string Outcome(const MatchCase& each) {
  const RosterRow row = Row("姓名,工号,证件号码,出生日期,性别", each.row);
  EXPECT_EQ(Reasons(row.problems), "") << each.row;
  const auto match = MatchRosterRow(kUnion, row, each.facts);
  if (!match.ok()) return InfoOf(RefusalsOf(match.status())[0].reason).name;
  if (!match->member.has_value()) return "new";
  return absl::StrCat(Number(match->member->id), match->by_name ? " by name" : "");
}

TEST(MatchRosterRow, FindsWhoIsMeantOrRefuses) {
  Member merged = Known(7, "张伟", "A1");
  merged.merged_into = MemberId{8};
  merged.state = MemberState::kMerged;
  Member dead = Known(7, "张伟");
  dead.state = MemberState::kDeceased;
  const std::string id_row = absl::StrCat("张伟,,", kMan, ",,");
  const std::string both = absl::StrCat("张伟,A1,", kMan, ",,");
  const MatchCase cases[] = {
      {"nobody of this name", "张伟,,,,", {}, "new"},
      {"an unknown number", "张伟,A1,,,", {}, "new"},
      {"the staff number", "张伟,A1,,,", {.by_staff_no = Known(7, "张伟", "A1")}, "7"},
      {"without a name", ",A1,,,", {.by_staff_no = Known(7, "张伟", "A1")}, "7"},
      {"the ID number", id_row, {.by_id_no = Known(7, "张伟", "", {}, true)}, "7"},
      {"the ID number under a new name", "张大伟,," + std::string(kMan) + ",,",
       {.by_id_no = Known(7, "张伟", "", {}, true)}, "7"},
      {"both of one", both,
       {.by_staff_no = Known(7, "张伟", "A1"), .by_id_no = Known(7, "张伟", "A1")}, "7"},
      {"both of two", both,
       {.by_staff_no = Known(7, "张伟", "A1"), .by_id_no = Known(8, "张伟")},
       "ROSTER_KEYS_DISAGREE"},
      {"a slipped column", "李娜,A1,,,", {.by_staff_no = Known(7, "张伟", "A1")},
       "ROSTER_PERSON_UNCLEAR"},
      {"another name and the same birth date", "张大伟,A1,,1990-03-07,",
       {.by_staff_no = Known(7, "张伟", "A1", kBorn)}, "7"},
      {"another name and another birth date", "张大伟,A1,,1990-03-08,",
       {.by_staff_no = Known(7, "张伟", "A1", kBorn)}, "ROSTER_PERSON_UNCLEAR"},
      {"another name, birth date within the ID number", "张大伟,A1," + std::string(kMan) + ",,",
       {.by_staff_no = Known(7, "张伟", "A1", kBorn)}, "7"},
      {"merged", "张伟,A1,,,", {.by_staff_no = merged}, "MEMBER_MERGED"},
      {"staff number twice", "张伟,A1,,,", {.same_staff_no_row = 9}, "ROSTER_ROW_REPEATED"},
      {"ID number twice", id_row, {.same_id_no_row = 9}, "ROSTER_ROW_REPEATED"},
      {"a name twice without numbers", "张伟,,,,", {.same_name_row = 9}, "ROSTER_NAME_AMBIGUOUS"},
      {"a name twice with a number", "张伟,A1,,,", {.same_name_row = 9}, "new"},
      {"one of this name on record", "张伟,,,,", {.by_name = {Known(7, "张伟", "A1")}},
       "7 by name"},
      {"one of this name with another birth date", "张伟,,,1990-03-08,",
       {.by_name = {Known(7, "张伟", "A1", kBorn)}}, "ROSTER_PERSON_UNCLEAR"},
      {"one of this name who died", "张伟,,,,", {.by_name = {dead}}, "ROSTER_PERSON_UNCLEAR"},
      {"two of this name on record", "张伟,,,,",
       {.by_name = {Known(7, "张伟", "A1"), Known(8, "张伟", "A2")}}, "ROSTER_NAME_AMBIGUOUS"},
      {"a new number, one on record without", "张伟,A1,,,", {.by_name = {Known(7, "张伟")}},
       "ROSTER_PERSON_UNCLEAR"},
      {"a new number and the same birth date", "张伟,A1,,1990-03-07,",
       {.by_name = {Known(7, "张伟", "", kBorn)}}, "7 by name"},
      {"a new number and another birth date", "张伟,A1,,1990-03-08,",
       {.by_name = {Known(7, "张伟", "", kBorn)}}, "new"},
      {"a new number, one on record with another", "张伟,A1,,,",
       {.by_name = {Known(7, "张伟", "A2")}}, "new"},
      {"a new ID number, one on record with another", id_row,
       {.by_name = {Known(7, "张伟", "", kBorn, true)}}, "new"},
      {"two could be meant", "张伟,A1,,1990-03-07,",
       {.by_name = {Known(7, "张伟", "", kBorn), Known(8, "张伟", "", kBorn)}},
       "ROSTER_NAME_AMBIGUOUS"},
      {"a masked number is no key", "张伟,,110***********0070,,",
       {.by_name = {Known(7, "张伟", "A1", {}, true)}}, "7 by name"},
  };
  for (const MatchCase& each : cases) EXPECT_EQ(Outcome(each), each.wanted) << each.what;
}

std::string Mask(const std::string& titles, const std::string& line, const Member& current,
                 const MemberFields& known = {}) {
  return absl::StrJoin(RosterUpdate(kUnion, Row(titles, line), current, known).update_mask, " ");
}

TEST(RosterUpdate, NamesOnlyWhatDiffersAndNeverABlank) {
  Member current = Known(7, "张伟", "A1", kBorn);
  current.mobile = "13800001234";
  current.dept = "数学组";
  EXPECT_EQ(Mask("姓名,工号,手机,部门", "张伟,A1,,", current), "");
  EXPECT_EQ(Mask("姓名,工号,手机,部门", "张 伟,A1,138****1234,数学组", current), "") << "masked";
  EXPECT_EQ(Mask("姓名,工号,手机,部门", "张伟,A1,13900001234,语文组", current), "mobile dept");
  EXPECT_EQ(Mask("姓名,工号,部门", "张伟,A1,无", current), "") << "无 is a blank";
  EXPECT_EQ(Mask("姓名,工号,住址", "张伟,A1,东路 1 号", current, {.address = "东路 1 号"}), "");
  EXPECT_EQ(Mask("姓名,工号,住址", "张伟,A1,东路 2 号", current, {.address = "东路 1 号"}), "address");
}

TEST(RosterUpdate, KeepsANumberOf18WhereTheListHasTheOldOne) {
  Member current = Known(7, "张伟", "A1", kBorn, true);
  current.id_type = IdType::kResident;
  const std::string old_number = "110101900307007";
  const std::string new_number = NewResidentNumber(old_number);
  EXPECT_EQ(Mask("姓名,证件号码", "张伟," + old_number, current, {.id_no = new_number}), "");
  EXPECT_EQ(Mask("姓名,证件号码", "张伟," + new_number, current, {.id_no = old_number}), "id_no");
  EXPECT_EQ(Mask("姓名,证件号码", "张伟,110***********0070", current, {.id_no = kWoman}), "");
}

TEST(CheckRosterState, LeavesChangesToThoseWhoRecordThem) {
  Member current = Known(7, "张伟");
  const auto outcome = [&](const char* state, const Member* on_record) {
    return CheckRosterState(Row("姓名,状态", absl::StrCat("张伟,", state)), on_record).ok();
  };
  EXPECT_TRUE(outcome("", &current));
  EXPECT_TRUE(outcome("在籍", &current));
  EXPECT_FALSE(outcome("去世", &current));
  EXPECT_TRUE(outcome("保留", nullptr));
  EXPECT_FALSE(outcome("退会", nullptr));
  current.state = MemberState::kDeceased;
  EXPECT_TRUE(outcome("去世", &current));
  EXPECT_FALSE(outcome("在籍", &current));
}

}  // namespace
}  // namespace unioncare
