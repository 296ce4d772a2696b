// Workbooks as spreadsheets and other programs write them: texts, numbers, dates, formulas, merged
// cells and sheets.
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "gtest/gtest.h"
#include "service/files/tables.h"
#include "service/files/xlsx_book.h"
#include "tests/files/table_files.h"
#include "tests/files/workbooks.h"

namespace unioncare::files {
namespace {

struct Case {
  const char* what;
  BookXml book;
  std::string shown;
};

void Check(const std::vector<Case>& cases) {
  for (const Case& one : cases) {
    EXPECT_EQ(Shown(Workbook(one.book)), one.shown) << one.what;
  }
}

// A row of text cells.
std::string Texts(const std::vector<std::string>& texts) {
  std::string row = "<row>";
  for (const std::string& text : texts) {
    absl::StrAppend(&row, "<c t=\"inlineStr\"><is><t>", text, "</t></is></c>");
  }
  return row + "</row>";
}

std::string Numbers(const std::vector<std::string>& numbers, int style = 0) {
  std::string row = "<row>";
  for (const std::string& number : numbers) {
    absl::StrAppend(&row, "<c s=\"", style, "\"><v>", number, "</v></c>");
  }
  return row + "</row>";
}

std::string Styles(const std::string& code) {
  return absl::StrCat("<numFmts count=\"1\"><numFmt numFmtId=\"176\" formatCode=\"",
                      absl::StrReplaceAll(code, {{"\"", "&quot;"}}),
                      "\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>"
                      "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"176\"/></cellXfs>"
                      "<dxfs><dxf><numFmt numFmtId=\"176\" formatCode=\"0\"/></dxf></dxfs>");
}

TEST(Xlsx, Texts) {
  Check({
      {"shared",
       {.rows = "<row r=\"1\" spans=\"1:2\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" t=\"s\">"
                "<v>0</v></c></row>",
        .texts = "<si><t>工号</t></si><si><t xml:space=\"preserve\"> 姓名 </t></si>"},
       "1: 姓名|工号\n"},
      {"rich, with a reading aid",
       {.rows = "<row><c t=\"s\"><v>0</v></c></row>",
        .texts = "<si><r><rPr><b/></rPr><t>欧阳</t></r><r><t>·𠮷</t></r><rPh sb=\"0\" eb=\"1\">"
                 "<t>おうよう</t></rPh><phoneticPr fontId=\"1\"/></si>"},
       "1: 欧阳·𠮷\n"},
      {"inline, with a reading aid",
       {.rows = "<row><c t=\"inlineStr\"><is><t>张</t><rPh sb=\"0\" eb=\"1\"><t>zhang</t></rPh>"
                "</is></c><c t=\"inlineStr\"><is><r><t>a</t></r><r><t>b</t></r></is></c></row>"},
       "1: 张|ab\n"},
      {"entities and escapes",
       {.rows = Texts({"a&amp;b&lt;&#x5F20;", "a_x000D__x0041_b", "_x005F_x000D_", "_x00_", "_x"})},
       "1: a&b<张|a\rAb|_x000D_|_x00_|_x\n"},
      {"an escape that is no character",
       {.rows = Texts({"a_x0000_b", "_xD800_"})},
       "1: !a?b|_xD800_\n"},
      {"white space", {.rows = Texts({"\u3000张 伟\u00A0", " ", "b"})}, "1: 张 伟||b\n"},
      {"marks of CSV",
       {.rows = Texts({"'320102197603050000", "'=1", "'a"})},
       "1: 320102197603050000|=1|'a\n"},
      {"digits in a text are whole",
       {.rows = Texts({"320102197603050000", "007"})},
       "1: 320102197603050000|007\n"},
      {"a text that is not there",
       {.rows = "<row><c t=\"s\"><v>7</v></c></row>", .texts = "<si><t>a</t></si>"},
       "1: !#7\n"},
      {"no list of texts", {.rows = "<row><c t=\"s\"><v>0</v></c></row>"}, "1: !#0\n"},
      {"a negative number of a text",
       {.rows = "<row><c t=\"s\"><v>-1</v></c></row>", .texts = "<si><t>a</t></si>"},
       "1: !#-1\n"},
  });
}

TEST(Xlsx, Numbers) {
  Check({
      {"shortest",
       {.rows = Numbers({"12.50", "7", "0.1", "0.30000000000000004", "-0", "-3", "1E3"})},
       "1: #12.5|#7|#0.1|#0.3|#0|#-3|#1000\n"},
      {"small",
       {.rows = Numbers({"1.2E-7", "-1E-5", "1E-40"})},
       "1: #0.00000012|#-0.00001|#1e-40\n"},
      {"15 digits",
       {.rows = Numbers({"320102760305342", "999999999999999", "1.23456789012345E14"})},
       "1: #320102760305342|#999999999999999|#123456789012345\n"},
      {"16 digits and more",
       {.rows = Numbers({"1000000000000000", "320102197603053000", "3.2010219760305299E+17",
                         "-1E15", "4.4E+17", "9.9999999999999995E17", "1E300"})},
       "1: ~1000000000000000|~320102197603053000|~320102197603053000|~-1000000000000000"
       "|~440000000000000000|~1000000000000000000|~1e+300\n"},
      {"none", {.rows = Numbers({"x", "nan", "inf", "", "1e999"})}, "1: !x|!nan|!inf||!1e999\n"},
      {"with zeros in front",
       {.rows = Numbers({"123", "1234567", "1.5"}, 2), .styles = Styles("00000")},
       "1: 00123|1234567|#1.5\n"},
      {"true, false",
       {.rows = "<row><c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c></row>"},
       "1: TRUE|FALSE\n"},
      {"a type that nobody knows", {.rows = "<row><c t=\"zz\"><v>1</v></c></row>"}, "1: !1\n"},
      {"a style that is not there", {.rows = Numbers({"1"}, 99)}, "1: #1\n"},
  });
}

TEST(Xlsx, DatesAreToldByTheirFormat) {
  const struct {
    const char* code;
    NumberForm form;
  } kForms[] = {
      {"General", {}},
      {"0.00", {}},
      {"0.00E+00", {}},
      {"@", {}},
      {"#,##0", {}},
      {"h:mm:ss", {}},
      {"0\"年\"", {}},
      {"0\"days\"", {}},
      {"[Red]0", {}},
      {"0_d", {}},
      {"0\\d", {}},
      {"0;[Red]-0\"day\"", {}},
      {"yyyy/m/d", {.date = true}},
      {"yyyy\"年\"m\"月\"d\"日\"", {.date = true}},
      {"[$-804]yyyy\"年\"m\"月\"", {.date = true}},
      {"[DBNum1][$-804]e\"年\"m\"月\"", {.date = true}},
      {"yyyy-mm-dd hh:mm;@", {.date = true}},
      {"D-MMM-YY", {.date = true}},
      {"yyyy年", {.date = true}},
      {"000000", {.zeros = 6}},
      {"0", {}},
      {"[$-804]00", {.zeros = 2}},
      {"\"unclosed", {}},
      {"", {}},
  };
  for (const auto& one : kForms) {
    EXPECT_EQ(NumberFormOf(one.code).date, one.form.date) << one.code;
    if (one.form.date) continue;
    EXPECT_EQ(NumberFormOf(one.code).zeros, one.form.zeros) << one.code;
  }
}

TEST(Xlsx, DatesOfBothEpochs) {
  const std::string styles = Styles("yyyy\"年\"m\"月\"d\"日\"");
  Check({
      {"of 1900",
       {.rows = Numbers({"27824", "27824.75", "1", "59", "61", "45351", "2958465.9"}, 1),
        .styles = styles},
       "1: @1976-03-05|@1976-03-05|@1900-01-01|@1900-02-28|@1900-03-01|@2024-02-29|@9999-12-31\n"},
      {"by a format of one's own",
       {.rows = Numbers({"27824"}, 2), .styles = styles},
       "1: @1976-03-05\n"},
      {"days that are none",
       {.rows = Numbers({"60", "-1", "2958466", "6.03E24"}, 1), .styles = styles},
       "1: !1900-02-29|!-1|!2958466|!6030000000000000000000000\n"},
      {"a time of day", {.rows = Numbers({"0.5", "0"}, 1), .styles = styles}, "1: #0.5|#0\n"},
      {"of 1904",
       {.rows = Numbers({"26362", "1", "60"}, 1),
        .styles = styles,
        .settings = "<workbookPr date1904=\"1\"/>"},
       "1: @1976-03-05|@1904-01-02|@1904-03-01\n"},
      {"not of 1904",
       {.rows = Numbers({"27824"}, 1),
        .styles = styles,
        .settings = "<workbookPr date1904=\"0\"/>"},
       "1: @1976-03-05\n"},
      {"written out",
       {.rows = "<row><c t=\"d\"><v>1976-03-05T00:00:00</v></c><c t=\"d\"><v>"
                "1976-02-30</v></c><c t=\"d\"><v>x</v></c></row>"},
       "1: @1976-03-05|!1976-02-30|!x\n"},
  });
  std::string formats = "<cellXfs>";
  std::string row = "<row>";
  std::string shown = "1: ";
  for (int id = 0; id <= 60; ++id) {
    absl::StrAppend(&formats, "<xf numFmtId=\"", id, "\"/>");
    absl::StrAppend(&row, "<c s=\"", id, "\"><v>27824</v></c>");
    const bool date =
        (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    absl::StrAppend(&shown, id == 0 ? "" : "|", date ? "@1976-03-05" : "#27824");
  }
  EXPECT_EQ(Shown(Workbook({.rows = row + "</row>", .styles = formats + "</cellXfs>"})),
            shown + "\n");
}

TEST(Xlsx, Formulas) {
  Check({
      {"values",
       {.rows = "<row><c><f>A2*2</f><v>84</v></c><c t=\"str\"><f>B2&amp;C2</f><v>张伟</v>"
                "</c><c t=\"str\"><f>D2</f><v></v></c></row>"},
       "1: #84|张伟\n"},
      {"errors",
       {.rows = "<row><c t=\"e\"><f>A1/0</f><v>#DIV/0!</v></c><c t=\"e\"><v>#REF!</v>"
                "</c></row>"},
       "1: !#DIV/0!|!#REF!\n"},
      {"never calculated",
       {.rows =
            "<row><c><f>SUM(A1:A9)</f></c><c t=\"str\"><f>A1</f></c><c><f>B1</f><v/></c></row>"},
       "1: !=SUM(A1:A9)|!=A1|!=B1\n"},
  });
}

TEST(Xlsx, RowsAndColumns) {
  Check({
      {"without places", {.rows = Texts({"a", "b"}) + Texts({"c"})}, "1: a|b\n2: c\n"},
      {"with gaps",
       {.rows = "<row r=\"3\"><c r=\"C3\"><v>1</v></c><c r=\"AB3\"><v>2</v></c></row>"
                "<row r=\"10\"/><row><c><v>3</v></c></row>"},
       "3: ||#1" + std::string(25, '|') + "#2\n11: #3\n"},
      {"empty rows with styles",
       {.rows = "<row r=\"1\"><c r=\"A1\" s=\"1\"/></row><row r=\"2\"><c><v>1</v></c></row>"},
       "2: #1\n"},
      {"rows out of order",
       {.rows = "<row r=\"2\"><c><v>1</v></c></row><row r=\"2\"/>"},
       "2: #1\nnot-a-table 2\n"},
      {"a row without a number", {.rows = "<row r=\"x\"/>"}, "not-a-table\n"},
      {"a row beyond all rows", {.rows = "<row r=\"1048577\"/>"}, "not-a-table\n"},
      {"cells out of order", {.rows = "<row><c r=\"B1\"/><c r=\"A1\"/></row>"}, "not-a-table 1\n"},
      {"a cell of another row", {.rows = "<row><c r=\"A2\"/></row>"}, "not-a-table 1\n"},
      {"a column beyond all columns", {.rows = "<row><c r=\"XFE1\"/></row>"}, "not-a-table 1\n"},
      {"the last column, empty", {.rows = "<row><c><v>1</v></c><c r=\"XFD1\"/></row>"}, "1: #1\n"},
      {"a column without measure",
       {.rows = "<row><c r=\"AAAAAAAAAAAAAAAAAAAAAAAAAAA1\"/></row>"},
       "not-a-table 1\n"},
      {"a row within a row", {.rows = "<row><row/></row>"}, "not-a-table 1\n"},
  });
}

TEST(Xlsx, MergedCells) {
  const std::string head = Texts({"某校花名册"}) +
                           "<row r=\"3\"><c r=\"A3\"><v>1</v></c>"
                           "<c r=\"B3\"><v>2</v></c></row>";
  Check({
      {"a title of two rows is one row",
       {.rows = head, .behind = "<mergeCells count=\"1\"><mergeCell ref=\"A1:H2\"/></mergeCells>"},
       "1: 某校花名册\n3: #1|#2\n"},
      {"a department of several people",
       {.rows = Texts({"物理组", "张伟"}) + "<row r=\"2\"><c r=\"B2\"><v>2</v></c></row>" +
                "<row r=\"3\"><c r=\"B3\"><v>3</v></c></row>" +
                "<row r=\"4\"><c r=\"B4\"><v>4</v></c></row>",
        .behind = "<mergeCells><mergeCell ref=\"A1:A3\"/></mergeCells>"},
       "1: 物理组|张伟\n2: ^物理组|#2\n3: ^物理组|#3\n4: |#4\n"},
      {"a head of two rows",
       {.rows =
            Texts({"姓名", "家属"}) + "<row r=\"2\"><c r=\"B2\"><v>1</v></c><c><v>2</v></c></row>",
        .behind = "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:C1\"/></mergeCells>"},
       "1: 姓名|家属\n2: ^姓名|#1|#2\n"},
      {"one range after the other",
       {.rows = Texts({"a", "x"}) + Texts({"", "y"}) + Texts({"b", "z"}) + Texts({"", "w"}),
        .behind = "<mergeCells><mergeCell ref=\"A3:A4\"/><mergeCell ref=\"A1:A2\"/></mergeCells>"},
       "1: a|x\n2: ^a|y\n3: b|z\n4: ^b|w\n"},
      {"ranges that are none",
       {.rows = Texts({"a"}) + Texts({"", "b"}),
        .behind = "<mergeCells><mergeCell ref=\"A1\"/><mergeCell ref=\"A2:A1\"/><mergeCell/>"
                  "<mergeCell ref=\"A1:ZZZZZ9\"/><mergeCell ref=\":\"/></mergeCells>"},
       "1: a\n2: |b\n"},
  });
}

TEST(Xlsx, Sheets) {
  Check({
      {"the first that holds something",
       {.rows = "<row r=\"1\"/>", .second_rows = Texts({"b"})},
       "1: b\n"},
      {"not one that is hidden",
       {.rows = Texts({"a"}), .second_rows = Texts({"b"}), .first_state = "hidden"},
       "1: b\n"},
      {"nor one that is very hidden",
       {.rows = Texts({"a"}), .second_rows = Texts({"b"}), .first_state = "veryHidden"},
       "1: b\n"},
      {"all hidden", {.rows = Texts({"a"}), .first_state = "hidden"}, "no-sheet\n"},
      {"all empty", {.rows = "", .second_rows = "<row/>"}, "empty\n"},
  });
  EXPECT_EQ(CellsOf(WorkbookOf(Texts({"a"}))).source.sheet, "花名册");
  EXPECT_EQ(CellsOf(WorkbookOf(Texts({"a"}))).source.format, TableFormat::kXlsx);
}

// Every name with a prefix, as the libraries of .NET write them; and part names in other places.
TEST(Xlsx, OfOtherPrograms) {
  std::vector<Part> parts = PartsOf({.rows = Texts({"张伟"})});
  for (Part& part : parts) {
    if (part.name == "xl/worksheets/sheet1.xml") {
      part.begin =
          "\uFEFF<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\">"
          "<x:sheetData><x:row r=\"1\"><x:c r=\"A1\" t=\"inlineStr\"><x:is><x:t>张伟</x:t></x:is>"
          "</x:c></x:row><x:row><x:c r=\"B2\"><x:v>1</x:v></x:c></x:row></x:sheetData>"
          "<x:mergeCells><x:mergeCell ref=\"A1:A2\"/></x:mergeCells></x:worksheet>";
    }
  }
  const std::string shown = "1: 张伟\n2: ^张伟|#1\n";
  EXPECT_EQ(Shown(Packed(parts)), shown);
  for (Part& part : parts) {
    part.name = absl::StrReplaceAll(part.name, {{"sheet1", "SHEET1"}});
    part.begin = absl::StrReplaceAll(part.begin, {{"xl/workbook.xml", "./xl/../xl/workbook.xml"},
                                                  {"worksheets/", "../xl/worksheets/"}});
  }
  EXPECT_EQ(Shown(Packed(parts)), shown) << "names in another case, and paths that go round";
  std::string utf16 = parts[2].begin.substr(3);
  for (Part& part : parts) {
    if (absl::EndsWith(part.name, "SHEET1.xml")) {
      part.begin = "\xFF\xFE" + Encoded(utf16, "UTF-16LE");
    }
  }
  EXPECT_EQ(Shown(Packed(parts)), "1: 张伟\n2: |#1\n") << "UTF-16";
}

}  // namespace
}  // namespace unioncare::files
