// Workbooks that are written: what is in them, and that they come back as they were.
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <random>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "service/base/status.h"
#include "service/files/tables.h"
#include "service/files/zip_parts.h"
#include "tests/files/table_files.h"
#include "tests/support/seed.h"

namespace unioncare::files {
namespace {

TableForm Form() {
  return {.sheet = "花名册",
          .title = "某校工会会员花名册",
          .notes = {"单位：某校工会", "2026年11月"},
          .columns = {{.title = "姓名", .width = 10},
                      {.title = "性别", .width = 6, .choices = {"男", "女"}},
                      {.title = "身份证号", .width = 22},
                      {.title = "金额"}},
          .made = absl::FromUnixSeconds(1795255200)};
}

void Write(const std::string& path, const TableForm& form,
           const std::vector<std::vector<CellOut>>& rows) {
  auto writer = WorkbookWriter::Open(path, form);
  ASSERT_TRUE(writer.ok()) << writer.status();
  for (const auto& row : rows) ASSERT_EQ((*writer)->Add(row), absl::OkStatus());
  ASSERT_EQ((*writer)->Close(), absl::OkStatus());
}

std::string PartOf(const std::string& path, const std::string& name) {
  std::string part;
  auto parts = ZipParts::Open(path);
  EXPECT_TRUE(parts.ok());
  EXPECT_EQ((*parts)->Read(name,
                           [&](absl::string_view block) {
                             absl::StrAppend(&part, block);
                             return absl::OkStatus();
                           }),
            absl::OkStatus());
  return part;
}

TEST(Workbook, HoldsTitleNotesColumnsAndRows) {
  const TemporaryFile file;
  Write(file.path(), Form(),
        {{{"张伟"}, {"男"}, {"320102197603050000"}, {"200.00", true}},
         {{"=1+1"}, {""}, {"007"}, {"-3.5", true}},
         {{"欧阳·买买提"}},
         {},
         {{""}, {""}, {""}, {"12345678901234567890", true}},
         {{"@"}, {"+1"}, {"-"}, {"no number", true}}});
  EXPECT_EQ(ShownFile(file.path()),
            "1: 某校工会会员花名册\n"
            "2: 单位：某校工会\n"
            "3: 2026年11月\n"
            "4: 姓名|性别|身份证号|金额\n"
            "5: 张伟|男|320102197603050000|#200\n"
            "6: =1+1||007|#-3.5\n"
            "7: 欧阳·买买提\n"
            "9: |||12345678901234567890\n"
            "10: @|+1|-|no number\n");
}

TEST(Workbook, IsMadeForPrintingAndForTyping) {
  const TemporaryFile file;
  Write(file.path(), Form(), {{{"张伟"}, {"男"}}});
  const std::string sheet = PartOf(file.path(), "xl/worksheets/sheet1.xml");
  for (const char* wanted : {"<mergeCell ref=\"A1:D1\"/>", "<pane ySplit=\"4\" topLeftCell=\"A5\"",
                             "paperSize=\"9\"", "orientation=\"landscape\"", "fitToHeight=\"0\"",
                             "<oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter>",
                             "sqref=\"B5:B1048576\"", "<formula1>_lists!$B$1:$B$2</formula1>"}) {
    EXPECT_TRUE(absl::StrContains(sheet, wanted)) << wanted << "\n" << sheet;
  }
  EXPECT_FALSE(absl::StrContains(sheet, "<f>"));
  const std::string book = PartOf(file.path(), "xl/workbook.xml");
  EXPECT_TRUE(absl::StrContains(book, "'花名册'!$1:$4")) << book;
  EXPECT_TRUE(absl::StrContains(book, "name=\"_lists\" sheetId=\"2\" state=\"hidden\"")) << book;
  EXPECT_TRUE(absl::StrContains(PartOf(file.path(), "docProps/core.xml"), "2026-11-21T10:00:00Z"));
  // Columns of text, so that an ID number that somebody types keeps its digits.
  EXPECT_TRUE(absl::StrContains(PartOf(file.path(), "xl/styles.xml"), "numFmtId=\"49\""));
  TableForm upright = Form();
  upright.landscape = false;
  upright.title = "";
  upright.notes.clear();
  for (ColumnForm& column : upright.columns) column.choices.clear();
  Write(file.path(), upright, {{{"张伟"}}});
  EXPECT_TRUE(absl::StrContains(PartOf(file.path(), "xl/worksheets/sheet1.xml"), "\"portrait\""));
  EXPECT_EQ(ShownFile(file.path()), "1: 姓名|性别|身份证号|金额\n2: 张伟\n");
}

TEST(Workbook, ListsMayBeLongAndHoldCommas) {
  TableForm form = Form();
  form.columns[2].choices.clear();
  for (int i = 0; i < 300; ++i) form.columns[2].choices.push_back(absl::StrCat("第,", i, " 组"));
  const TemporaryFile file;
  Write(file.path(), form, {});
  EXPECT_TRUE(absl::StrContains(PartOf(file.path(), "xl/worksheets/sheet1.xml"),
                                "<formula1>_lists!$C$1:$C$300</formula1>"));
  EXPECT_TRUE(absl::StrContains(PartOf(file.path(), "xl/worksheets/sheet2.xml"), "第,299 组"));
}

TEST(Workbook, SheetsAreCalledWhatASpreadsheetAccepts) {
  const struct {
    std::string wanted;
    std::string given;
  } kNames[] = {{"花名册", "花名册"},
                {"", "Sheet1"},
                {"'a'", "a"},
                {"[a]:*?/\\b", "a      b"},
                {"_LISTS", "Sheet1"},
                {std::string(40, 'x'), std::string(31, 'x')},
                {std::string(30, 'x') + "𠮷", std::string(30, 'x')},
                {"a\nb", "a b"}};
  for (const auto& one : kNames) {
    TableForm form = Form();
    form.sheet = one.wanted;
    const TemporaryFile file;
    Write(file.path(), form, {});
    EXPECT_EQ(CellsOf(file.Bytes()).source.sheet, one.given) << one.wanted;
  }
}

TEST(Workbook, OneColumnHasATitleToo) {
  const TemporaryFile file;
  Write(file.path(), {.sheet = "a", .title = "题", .columns = {{.title = "姓名"}}}, {{{"张伟"}}});
  EXPECT_EQ(ShownFile(file.path()), "1: 题\n2: 姓名\n3: 张伟\n");
}

TEST(Workbook, TextsComeBackAsTheyWere) {
  std::vector<std::string> texts = {"=1+1",
                                    "'=1+1",
                                    "''",
                                    "'007",
                                    "a'",
                                    "_x000D_",
                                    "_x_x0041_",
                                    "_xZZZZ_",
                                    "_x0041\rb",
                                    "<r>x</r>",
                                    "<r><t>x</t></r>",
                                    "&lt;",
                                    "]]>",
                                    "a\nb",
                                    "a\r\nb",
                                    "a\tb",
                                    "4.4E+17",
                                    "#REF!",
                                    "TRUE",
                                    "1976-03-05",
                                    "\"",
                                    "㛃䶮𠮷",
                                    "http://a.b/",
                                    "a  b",
                                    "{=1}",
                                    "mailto:a@b.c",
                                    "internal:A1"};
  std::mt19937_64 random(testing::TestSeed());
  const std::vector<std::string> pieces = {"_x", "0041", "_",  "'", "=", "<", "&", ">", "\"", "张",
                                           "\n", "\r",   "𠮷", "1", "E", "#", "r", "/", " "};
  for (int i = 0; i < 2000; ++i) {
    std::string text = "a";
    for (auto left = random() % 8; left > 0; --left) text += pieces[random() % pieces.size()];
    texts.push_back((random() % 2 == 0 ? text.substr(1) : text) + "b");
  }
  std::vector<std::vector<CellOut>> rows;
  for (const std::string& text : texts) rows.push_back({{"x"}, {text}});
  const TemporaryFile file;
  Write(file.path(), {.columns = {{}, {.title = "b"}}}, rows);
  const ReadCells read = CellsOf(file.Bytes());
  ASSERT_EQ(read.rows.size(), texts.size() + 1);
  for (size_t i = 0; i < texts.size(); ++i) {
    absl::string_view wanted = texts[i];
    while (!wanted.empty() && std::isspace(static_cast<unsigned char>(wanted[0]))) {
      wanted.remove_prefix(1);
    }
    EXPECT_EQ(read.rows[i + 1][1], wanted);
  }
}

TEST(Workbook, WhatIsNoTextIsRefused) {
  const TemporaryFile file;
  auto writer = WorkbookWriter::Open(file.path(), Form());
  ASSERT_TRUE(writer.ok());
  const std::string longest(kTableCellBytesMax, 'x');
  EXPECT_EQ((*writer)->Add({{longest}}), absl::OkStatus());
  EXPECT_TRUE(absl::IsInvalidArgument((*writer)->Add({{longest + "x"}})));
  EXPECT_TRUE(absl::IsInvalidArgument((*writer)->Add({{"\xFF"}})));
  EXPECT_TRUE(absl::IsInvalidArgument((*writer)->Add({{std::string("a\0b", 3)}})));
  EXPECT_TRUE(absl::IsInvalidArgument((*writer)->Add(std::vector<CellOut>(5))));
  EXPECT_TRUE(absl::IsInvalidArgument(WorkbookWriter::Open(file.path(), {}).status()));
  TableForm wide;
  wide.columns.resize(kTableColumnsMax + 1);
  EXPECT_TRUE(absl::IsInvalidArgument(WorkbookWriter::Open(file.path(), wide).status()));
  EXPECT_FALSE(WorkbookWriter::Open("/nowhere/at/all.xlsx", Form()).ok());
}

TEST(Workbook, IsForNobodyElseAndLeavesNothingBeside) {
  const std::filesystem::path directory =
      std::filesystem::path(::testing::TempDir()) / absl::StrCat("workbooks-", getpid());
  std::filesystem::create_directory(directory);
  const std::string path = directory / "a.xlsx";
  Write(path, Form(), {{{"张伟"}}});
  struct stat info = {};
  ASSERT_EQ(stat(path.c_str(), &info), 0);
  EXPECT_EQ(info.st_mode & 0777, 0600u);
  { EXPECT_TRUE(WorkbookWriter::Open(directory / "b.xlsx", Form()).ok()) << "never closed"; }
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(directory)) {
    names.push_back(entry.path().filename());
  }
  std::sort(names.begin(), names.end());
  EXPECT_EQ(names, (std::vector<std::string>{"a.xlsx", "b.xlsx"}));
  std::filesystem::remove_all(directory);
}

TEST(Workbook, AFullDiskIsNoticed) {
  const TemporaryFile file;
  const auto old_handler = std::signal(SIGXFSZ, SIG_IGN);
  struct rlimit before = {};
  ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &before), 0);
  const std::vector<CellOut> row(4, {std::string(1000, 'x')});
  for (const rlim_t limit : {rlim_t{2'000}, rlim_t{30'000}, rlim_t{300'000}}) {
    const struct rlimit full = {.rlim_cur = limit, .rlim_max = before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &full);
    auto writer = WorkbookWriter::Open(file.path(), Form());
    absl::Status status = writer.status();
    for (int i = 0; i < 500 && status.ok(); ++i) status = (*writer)->Add(row);
    if (status.ok()) status = (*writer)->Close();
    setrlimit(RLIMIT_FSIZE, &before);
    EXPECT_TRUE(absl::IsUnavailable(status)) << limit << " " << status;
  }
  std::signal(SIGXFSZ, old_handler);
}

TEST(Workbook, MemoryDoesNotGrowWithTheRows) {
  const TemporaryFile file;
  auto writer = WorkbookWriter::Open(file.path(), Form());
  ASSERT_TRUE(writer.ok());
  ForgetPeak();
  const int64_t before = PeakBytes();
  for (int i = 0; i < 50'000; ++i) {
    ASSERT_EQ((*writer)->Add({{absl::StrCat("张", i)}, {"男"}, {"320102197603050000"}}),
              absl::OkStatus());
  }
  ASSERT_EQ((*writer)->Close(), absl::OkStatus());
  EXPECT_LT(PeakBytes() - before, 8 << 20);
  EXPECT_EQ(CellsOf(file.Bytes()).source.rows, 50'004);
}

// What a program of tests/outside prints.
std::string Printed(const std::string& command) {
  FILE* pipe = popen(absl::StrCat(UNIONCARE_SOURCE_DIR, "/tests/outside/", command).c_str(), "r");
  CHECK(pipe != nullptr);
  std::string printed;
  std::array<char, 4096> buffer;
  for (size_t read; (read = fread(buffer.data(), 1, buffer.size(), pipe)) > 0;) {
    printed.append(buffer.data(), read);
  }
  EXPECT_EQ(pclose(pipe), 0) << "is python3-openpyxl installed?";
  return printed;
}

TEST(Workbook, AReaderOfAnotherLanguageReadsTheSame) {
  const TemporaryFile file("", ".xlsx");
  Write(file.path(), Form(),
        {{{"欧阳"}, {"女"}, {"320102197603050000"}, {"200.50", true}},
         {{"=1+1"}, {""}, {"_x000D_"}, {"7", true}}});
  EXPECT_EQ(Printed(absl::StrCat("read_workbook ", file.path())),
            "{\"sheet\": \"花名册\", \"state\": \"visible\", \"titles\": \"$1:$4\", "
            "\"frozen\": \"A5\", \"paper\": 9, \"orientation\": \"landscape\", "
            "\"footer\": \"第 &P 页，共 &N 页\", \"merged\": [\"A1:D1\"], "
            "\"lists\": [\"B5:B1048576 _lists!$B$1:$B$2\"]}\n"
            "[\"某校工会会员花名册\", null, null, null]\n"
            "[\"单位：某校工会\", null, null, null]\n"
            "[\"2026年11月\", null, null, null]\n"
            "[\"姓名\", \"性别\", \"身份证号\", \"金额\"]\n"
            "[\"欧阳\", \"女\", \"320102197603050000\", 200.5]\n"
            "[\"=1+1\", null, \"_x005F_x000D_\", 7]\n"
            "{\"sheet\": \"_lists\", \"state\": \"hidden\", \"titles\": null, "
            "\"frozen\": null, \"paper\": null, \"orientation\": null, \"footer\": null, "
            "\"merged\": [], \"lists\": []}\n[null, \"男\"]\n[null, \"女\"]\n");
}

TEST(Workbook, WhatAWriterOfAnotherLanguageWritesIsRead) {
  const TemporaryFile file("", ".xlsx");
  EXPECT_EQ(Printed(absl::StrCat("write_workbook ", file.path())), "");
  EXPECT_EQ(ShownFile(file.path()),
            "1: 某校工会会员花名册\n"
            "3: 部门|姓名|身份证号|出生日期|工号|补助\n"
            "4: 物理组|欧阳·买买提|320102197603050000|@1976-03-05|00007|#200.5\n"
            "5: ^物理组|𠮷野|~320102197603053000|@1976-03-05|#12|!=SUM(F4:F4)\n"
            "7: 化学组|=1+1|!=1+1|#0.354166666666667|TRUE|!#N/A\n");
  EXPECT_EQ(CellsOf(file.Bytes()).source.sheet, "花名册");
}

}  // namespace
}  // namespace unioncare::files
