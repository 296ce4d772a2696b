// A corpus of lists that are damaged, made to harm, or merely what people hand in, through the
// whole server: each is refused in words, or read rightly.
#include <set>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "service/domain/unions.h"
#include "tests/api/imports_fixture.h"
#include "tests/files/table_files.h"
#include "tests/files/workbooks.h"
#include "unioncare/v1/imports.pb.h"
#include "unioncare/v1/unions.pb.h"

namespace unioncare::testing {
namespace {

using files::Encoded;
using files::WorkbookOf;

// Fewer would be a smaller corpus than was promised.
constexpr size_t kHostileListsMin = 41;

struct HostileCase {
  std::string what, bytes, wanted;  // a reason, or the counts and problems
};

std::string InlineRow(std::initializer_list<const char*> texts) {
  std::string row = "<row>";
  for (const char* text : texts) {
    absl::StrAppend(&row, "<c t=\"inlineStr\"><is><t>", text, "</t></is></c>");
  }
  return row + "</row>";
}

const std::string kNameAndNumber = InlineRow({"姓名", "证件号码"});

// A workbook whose parts say that they have a password.
std::string Encrypted() {
  std::string bytes = WorkbookOf(kNameAndNumber);
  for (size_t at = bytes.find("PK\x01\x02"); at != std::string::npos;
       at = bytes.find("PK\x01\x02", at + 4)) {
    bytes[at + 8] = static_cast<char>(bytes[at + 8] | 1);
  }
  return bytes;
}

// A small file of very many bytes.
std::string Bomb() {
  std::vector<files::Part> parts = files::PartsOf({.rows = kNameAndNumber});
  for (files::Part& part : parts) {
    if (part.name != "xl/worksheets/sheet1.xml") continue;
    part = {.name = part.name,
            .begin = "<worksheet><sheetData>",
            .repeated = std::string(1 << 20, ' '),
            .times = 600,
            .end = "</sheetData></worksheet>"};
  }
  return files::Packed(parts);
}

// Lists whose rows are the trouble.
std::vector<HostileCase> BadRows() {
  return {
      {"nothing", "", "TABLE_UNREADABLE"},
      {"only blank lines", "\n\n,,\n", "TABLE_UNREADABLE"},
      {"no header", "张伟,男\n李娜,女\n", "ROSTER_HEADER_MISSING"},
      {"two columns of one meaning", "姓名,手机,电话\n", "ROSTER_COLUMN_REPEATED"},
      {"an old workbook", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more", "TABLE_UNREADABLE"},
      {"a cut workbook", std::string("PK\x03\x04", 4) + std::string(30, '\0'), "TABLE_UNREADABLE"},
      {"open quotes", "姓名,工号\n\"张伟,1\n", "TABLE_UNREADABLE"},
      {"a header alone", "姓名,工号\n", "0 rows: 0 new, 0 changed, 0 unchanged, 0 refused"},
      {"one staff number twice", "姓名,工号\n钱一,A\n钱二,A\n",
       "2 rows: 0 new, 0 changed, 0 unchanged, 2 refused\n2 工号 ROSTER_ROW_REPEATED\n"
       "3 工号 ROSTER_ROW_REPEATED"},
      {"one ID number twice, old and new",
       "姓名,证件号码\n钱一,110101900307007\n钱二," + ResidentNumber("11010119900307007") + "\n",
       "2 rows: 0 new, 0 changed, 0 unchanged, 2 refused\n2 证件号码 ROSTER_ROW_REPEATED\n"
       "3 证件号码 ROSTER_ROW_REPEATED"},
      {"one name twice without numbers", "姓名\n钱一\n钱一\n",
       "2 rows: 0 new, 0 changed, 0 unchanged, 2 refused\n2 姓名 ROSTER_NAME_AMBIGUOUS\n"
       "3 姓名 ROSTER_NAME_AMBIGUOUS"},
      {"one name twice with numbers", "姓名,工号\n钱一,A\n钱一,B\n",
       "2 rows: 2 new, 0 changed, 0 unchanged, 0 refused"},
      {"a passport without its type", "姓名,证件号码\n钱一,E12345678\n",
       "1 rows: 0 new, 0 changed, 0 unchanged, 1 refused\n2 ID type ID_TYPE_MISSING"},
      {"a passport", "姓名,证件号码,证件类型\n钱一,E12345678,护照\n",
       "1 rows: 1 new, 0 changed, 0 unchanged, 0 refused"},
      {"a permit", "姓名,证件号码,证件类型\n钱一,H12345678,港澳居民来往内地通行证\n",
       "1 rows: 1 new, 0 changed, 0 unchanged, 0 refused"},
      {"small x", "姓名,身份证号\n钱一,11010119900307002x\n",
       "1 rows: 1 new, 0 changed, 0 unchanged, 0 refused"},
      {"a birth date that is not that of the ID number",
       "姓名,身份证号,生日\n钱一," + ResidentNumber("11010119900307007") + ",1990-03-08\n",
       "1 rows: 0 new, 0 changed, 0 unchanged, 1 refused\n2 身份证号 ID_NUMBER_BIRTH_DATE"},
      {"born tomorrow", "姓名,生日\n钱一,2026-11-22\n",
       "1 rows: 0 new, 0 changed, 0 unchanged, 1 refused\n2 生日 DATE_IN_FUTURE"},
      {"retired before birth", "姓名,生日,退休日期\n钱一,1990-01-02,1990-01-01\n",
       "1 rows: 0 new, 0 changed, 0 unchanged, 1 refused\n2 退休日期 DATE_BEFORE_BIRTH"},
      {"a state that lists do not give", "姓名,状态\n钱一,去世\n",
       "1 rows: 0 new, 0 changed, 0 unchanged, 1 refused\n2 状态 ROSTER_STATE"},
      {"a state of somebody on record", "姓名,状态\n李娜,转出\n",
       "1 rows: 0 new, 0 changed, 0 unchanged, 1 refused\n2 状态 ROSTER_STATE"},
      {"an override that turns text round", "姓名\n钱\xE2\x80\xAE一\n",
       "1 rows: 0 new, 0 changed, 0 unchanged, 1 refused\n2 姓名 TEXT_CONTROL_CHARACTER"},
      {"a name too long", "姓名,工号\n" + std::string(200, 'a') + ",1\n",
       "1 rows: 0 new, 0 changed, 0 unchanged, 1 refused\n2 姓名 FIELD_TOO_LONG"},
      {"a name of dots", "姓名,工号\n··,1\n",
       "1 rows: 0 new, 0 changed, 0 unchanged, 1 refused\n2 姓名 FIELD_REQUIRED"},
      {"formulas stay text", "姓名,工号,部门\n钱一,A1,=1+1\n",
       "1 rows: 1 new, 0 changed, 0 unchanged, 0 refused"},
      {"somebody else's staff number under another name", "姓名,工号,部门\n张伟,,A\n王强,,B\n",
       "2 rows: 0 new, 2 changed, 0 unchanged, 0 refused"},
      {"two names on record", "姓名,部门\n刘洋,A\n",
       "1 rows: 0 new, 0 changed, 0 unchanged, 1 refused\n2 姓名 ROSTER_NAME_AMBIGUOUS"},
      {"GB18030", "\xD0\xD5\xC3\xFB,\xB9\xA4\xBA\xC5\n\xC7\xAE\xD2\xBB,A1\n",
       "1 rows: 1 new, 0 changed, 0 unchanged, 0 refused"},
  };
}

// Files that are no lists, or only look like them.
std::vector<HostileCase> BadFiles() {
  const std::string whole = WorkbookOf(kNameAndNumber + InlineRow({"钱一", "H12345678"}));
  const std::string entity =
      "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>"
      "<worksheet><sheetData>&b;</sheetData></worksheet>";
  return {
      {"UTF-16 with its mark", "\xFF\xFE" + Encoded("姓名,工号\n钱一,A1\n", "UTF-16LE"),
       "1 rows: 1 new, 0 changed, 0 unchanged, 0 refused"},
      {"UTF-16 cut in a character",
       "\xFF\xFE" + Encoded("姓名,工号\n钱一,A1\n", "UTF-16LE") + "\x4E",
       "TABLE_UNREADABLE bad-encoding"},
      {"half UTF-8, half GB18030", "姓名,工号\n钱一,A1\n\xD5\xC5\xCE\xB0,A2\n",
       "ROSTER_HEADER_MISSING"},
      {"rare characters in GB18030",
       Encoded("姓名,工号\n㛃䶮𠮷,A1\n欧阳·买买提,A2\n", "GB18030"),
       "2 rows: 2 new, 0 changed, 0 unchanged, 0 refused"},
      {"an unfinished formula of a workbook",
       WorkbookOf(kNameAndNumber + "<row><c t=\"e\"><v>#REF!</v></c><c/></row>"),
       "1 rows: 0 new, 0 changed, 0 unchanged, 1 refused\n2 姓名 ROSTER_CELL_BROKEN\n"
       "2 姓名 FIELD_REQUIRED"},
      {"digits that Excel has destroyed",
       WorkbookOf(kNameAndNumber + "<row><c t=\"inlineStr\"><is><t>钱一</t></is></c>"
                                   "<c><v>4.4E+17</v></c></row>"),
       "1 rows: 0 new, 0 changed, 0 unchanged, 1 refused\n2 证件号码 ROSTER_DIGITS_LOST"},
      {"an encrypted workbook", Encrypted(), "TABLE_UNREADABLE encrypted"},
      {"a workbook cut in the middle", whole.substr(0, whole.size() / 2),
       "TABLE_UNREADABLE truncated"},
      {"a bomb", Bomb(), "TABLE_UNREADABLE too-large"},
      {"an entity of another file",
       files::Packed([&] {
         std::vector<files::Part> parts = files::PartsOf({.rows = kNameAndNumber});
         for (files::Part& part : parts) {
           if (part.name == "xl/worksheets/sheet1.xml") {
             part = {.name = part.name, .begin = entity};
           }
         }
         return parts;
       }()),
       "TABLE_UNREADABLE not-a-table"},
      {"a document of another program",
       files::Packed({{.name = "word/document.xml", .begin = "<a/>"}}),
       "TABLE_UNREADABLE not-a-table"},
      {"an archive of a table", files::Packed({{.name = "花名册.csv", .begin = "姓名\n钱一\n"}}),
       "TABLE_UNREADABLE not-a-table"},
      {"more columns than a table has", "姓名" + std::string(300, ',') + "x\n",
       "TABLE_UNREADABLE too-many-columns"},
      {"a cell of a whole book", "姓名,住址\n钱一," + std::string(9000, 'x') + "\n",
       "TABLE_UNREADABLE cell-too-long"},
      {"a header below twenty titles",
       absl::StrCat(absl::StrJoin(std::vector<const char*>(21, "标题"), "\n"),
                    "\n姓名,工号\n钱一,A\n"),
       "ROSTER_HEADER_MISSING"},
      {"a group deeper than groups go",
       "姓名,工会小组\n钱一,一/二/三/四/五/六/七/八/九/十/十一\n",
       "1 rows: 0 new, 0 changed, 0 unchanged, 1 refused\n2 工会小组 ROSTER_GROUP_UNKNOWN"},
      {"zeros in the middle", std::string("姓名,工号\n钱\0一,A1\n", 25),
       "TABLE_UNREADABLE not-a-table"},
  };
}

using HostileLists = Imports;

TEST_F(HostileLists, AreRefusedInWordsOrReadRightly) {
  std::vector<HostileCase> corpus = BadRows();
  for (HostileCase& each : BadFiles()) corpus.push_back(std::move(each));
  EXPECT_GE(corpus.size(), kHostileListsMin);
  std::set<std::string> seen;
  for (const HostileCase& each : corpus) {
    EXPECT_TRUE(seen.insert(each.what).second) << each.what;
    const Answer answer = Upload(each.bytes, "validate_only: true create_groups: true");
    if (!answer.status.ok()) {
      const std::vector<std::string> wanted = absl::StrSplit(each.wanted, ' ');
      EXPECT_EQ(answer.reason, wanted[0]) << each.what;
      EXPECT_EQ(answer.status.error_code(), grpc::StatusCode::INVALID_ARGUMENT) << each.what;
      if (wanted.size() == 1) continue;
      const google::rpc::ErrorInfo info = ErrorInfoOf(answer.status);
      EXPECT_EQ(info.metadata().count("given"), 1u) << each.what;
      if (info.metadata().count("given") == 1) {
        EXPECT_EQ(info.metadata().at("given"), wanted[1]) << each.what;
      }
      continue;
    }
    v1::Import import;
    ASSERT_TRUE(import.ParseFromString(answer.bytes));
    const std::string problems = Problems(import);
    EXPECT_EQ(absl::StrCat(Counts(import), problems.empty() ? "" : "\n", problems), each.wanted)
        << each.what;
  }
  EXPECT_EQ(Staged().size(), 0u);
}

// Nothing is made of a name of which only the beginning could be a group.
TEST_F(HostileLists, AGroupThatIsTooDeepMakesNothing) {
  std::string path = "甲";
  for (int level = 1; level < kGroupLevelsMax; ++level) absl::StrAppend(&path, "/层", level);
  const v1::Import fits = Uploaded("姓名,工会小组\n钱一," + path + "\n", "create_groups: true");
  EXPECT_EQ(fits.refused_count(), 0);
  EXPECT_EQ(fits.new_group_count(), kGroupLevelsMax);
  const v1::Import deep =
      Uploaded("姓名,工会小组\n钱一," + path + "/更深\n", "create_groups: true");
  EXPECT_EQ(Problems(deep), "2 工会小组 ROSTER_GROUP_UNKNOWN");
  EXPECT_EQ(deep.new_group_count(), 0);
  EXPECT_EQ(Publish(deep).reason, "IMPORT_ROWS_REFUSED");
  ASSERT_TRUE(Publish(fits).status.ok());
  EXPECT_EQ(Named("钱一").group_display_name(), absl::StrCat("层", kGroupLevelsMax - 1));
  // By hand it goes no deeper either.
  v1::CreateGroupRequest request;
  request.set_parent("unions/2");
  request.mutable_group()->set_display_name("更深");
  request.mutable_group()->set_parent_group(Named("钱一").group());
  EXPECT_EQ(Ask("UnionService/CreateGroup", request).reason, "GROUP_TOO_DEEP");
}

}  // namespace
}  // namespace unioncare::testing
