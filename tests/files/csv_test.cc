// CSV as people hand it in: encodings, delimiters, quotation marks, digits that a spreadsheet has
// spoilt; and CSV that is written, which must come back as it was.
#include <filesystem>
#include <random>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/strip.h"
#include "gtest/gtest.h"
#include "service/files/encodings.h"
#include "service/files/tables.h"
#include "tests/files/table_files.h"
#include "tests/support/seed.h"

namespace unioncare::files {
namespace {

struct Case {
  const char* what;
  std::string bytes;
  std::string shown;
};

void Check(const std::vector<Case>& cases) {
  for (const Case& one : cases) {
    EXPECT_EQ(Shown(one.bytes), one.shown) << one.what;
  }
}

constexpr char kRoster[] = "姓名,工号\n张伟,007\n阿依古丽·买买提,12\n";
constexpr char kRosterShown[] = "1: 姓名|工号\n2: 张伟|007\n3: 阿依古丽·买买提|12\n";

TEST(Csv, EncodingsAreToldByTheirBytes) {
  const std::string le("\xFF\xFE", 2);
  const std::string be("\xFE\xFF", 2);
  const std::string rare = "姓名\n㛃䶮\n𠮷野\n欧阳€\n";
  const std::string rare_shown = "1: 姓名\n2: 㛃䶮\n3: 𠮷野\n4: 欧阳€\n";
  const std::string tabs = "姓名\t工号\r\n张伟\t007\r\n";
  struct Encoding {
    const char* what;
    std::string bytes;
    std::string shown;
    TextEncoding encoding;
  };
  const Encoding encodings[] = {
      {"UTF-8", kRoster, kRosterShown, TextEncoding::kUtf8},
      {"ASCII", "a,b\n", "1: a|b\n", TextEncoding::kUtf8},
      {"UTF-8 with BOM", absl::StrCat(kUtf8Bom, kRoster), kRosterShown, TextEncoding::kUtf8Bom},
      {"GBK", Encoded(kRoster, "GBK"), kRosterShown, TextEncoding::kGb18030},
      {"GB18030", Encoded(kRoster, "GB18030"), kRosterShown, TextEncoding::kGb18030},
      {"GB18030 with BOM", Encoded(absl::StrCat(kUtf8Bom, kRoster), "GB18030"), kRosterShown,
       TextEncoding::kGb18030},
      {"GB18030, rare", Encoded(rare, "GB18030"), rare_shown, TextEncoding::kGb18030},
      {"UTF-8, rare", rare, rare_shown, TextEncoding::kUtf8},
      {"UTF-16 LE", le + Encoded(kRoster, "UTF-16LE"), kRosterShown, TextEncoding::kUtf16Le},
      {"UTF-16 BE", be + Encoded(rare, "UTF-16BE"), rare_shown, TextEncoding::kUtf16Be},
      {"Excel's Unicode text", le + Encoded(tabs, "UTF-16LE"), "1: 姓名|工号\n2: 张伟|007\n",
       TextEncoding::kUtf16Le},
  };
  for (const Encoding& one : encodings) {
    EXPECT_EQ(Shown(one.bytes), one.shown) << one.what;
    EXPECT_EQ(CellsOf(one.bytes).source.encoding, one.encoding) << one.what;
    EXPECT_EQ(CellsOf(one.bytes).source.format, TableFormat::kCsv) << one.what;
  }
}

TEST(Csv, BrokenEncodingsNameTheirRow) {
  const std::string le("\xFF\xFE", 2);
  const std::string whole = Encoded("a\n张伟\n", "UTF-16LE");
  Check({
      {"neither UTF-8 nor GB18030", "姓名\n张\xFF\n李娜\n", "1: 姓名\nbad-encoding 2\n"},
      {"one broken byte in GB18030", Encoded("姓名\n张伟\n", "GBK") + "\xFF\n王\n",
       "1: 姓名\n2: 张伟\nbad-encoding 3\n"},
      {"UTF-8 by its mark, not by its bytes", absl::StrCat(kUtf8Bom, "a\nb\xC0\xAF\n"),
       "1: a\nbad-encoding 2\n"},
      {"a surrogate in UTF-8", absl::StrCat(kUtf8Bom, "\xED\xA0\x80\n"), "bad-encoding 1\n"},
      {"cut within a character", absl::StrCat(kUtf8Bom, "a\n\xE5\xBC"), "1: a\nbad-encoding 2\n"},
      {"half a unit of UTF-16", le + whole + "x", "1: a\n2: 张伟\nbad-encoding 3\n"},
      {"half a surrogate pair", le + whole + std::string("\x42\xD8\x0A\x00", 4),
       "1: a\n2: 张伟\nbad-encoding 3\n"},
      {"characters that were lost before", "姓名\n张\uFFFD\n", "1: 姓名\n2: !张?\n"},
      {"NUL in UTF-16", le + Encoded(absl::string_view("a\0b\n", 4), "UTF-16LE"), "1: !a?b\n"},
  });
}

TEST(Csv, CharactersMayLieAcrossBlocks) {
  // Every place of a block's end within a character, in each encoding.
  for (const char* encoding : {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"}) {
    for (int shift = 0; shift < 5; ++shift) {
      std::string text = std::string(shift, 'x');
      std::string line;
      for (int i = 0; i < 500; ++i) line += "张𠮷";
      for (int i = 0; i < 60; ++i) absl::StrAppend(&text, line, "\n");
      std::string bytes = Encoded(text, encoding);
      if (absl::string_view(encoding) == "UTF-16LE") bytes.insert(0, "\xFF\xFE", 2);
      if (absl::string_view(encoding) == "UTF-16BE") bytes.insert(0, "\xFE\xFF", 2);
      const ReadCells read = CellsOf(bytes);
      ASSERT_EQ(read.rows.size(), 60u) << encoding;
      EXPECT_EQ(read.rows[0][0], std::string(shift, 'x') + line) << encoding;
      EXPECT_EQ(read.rows[59][0], line) << encoding;
    }
  }
}

TEST(Csv, DelimitersAndLineEnds) {
  Check({
      {"semicolons", "姓名;工号\n张伟;1\n", "1: 姓名|工号\n2: 张伟|1\n"},
      {"tabulators", "姓名\t工号\n张伟\t1\n", "1: 姓名|工号\n2: 张伟|1\n"},
      {"a title with a comma above tabulators", "名单, 2026\na\tb\tc\n1\t2\t3\n",
       "1: 名单, 2026\n2: a|b|c\n3: 1|2|3\n"},
      {"commas within quotation marks", "\"a,b,c\";d\n\"e,f\";g\n", "1: a,b,c|d\n2: e,f|g\n"},
      {"a line that names it", "sep=;\r\na,b;c\r\n", "2: a,b|c\n"},
      {"a column called sep=", "sep=x,b\n", "1: sep=x|b\n"},
      {"CR LF", "a,b\r\nc,d\r\n", "1: a|b\n2: c|d\n"},
      {"CR alone", "a,b\rc,d\r", "1: a|b\n2: c|d\n"},
      {"no end", "a,b\nc,d", "1: a|b\n2: c|d\n"},
      {"ends with a delimiter", "a,b\nc,", "1: a|b\n2: c\n"},
      {"empty lines are counted", "\n\na\n\r\n,,\nb\n", "3: a\n6: b\n"},
      {"white space of all kinds", " a ,\u3000张 伟\u00A0,\uFEFF\u200Bc\u2003\n", "1: a|张 伟|c\n"},
      {"empty cells within", "a,,b,,\n", "1: a||b\n"},
      {"many empty columns", "a" + std::string(5000, ',') + "\n", "1: a\n"},
      {"full-width commas are text", "张伟，李娜\n", "1: 张伟，李娜\n"},
  });
}

TEST(Csv, QuotationMarks) {
  Check({
      {"a delimiter within", "\"a,b\",c\n", "1: a,b|c\n"},
      {"a mark within", "\"a\"\"b\"\n", "1: a\"b\n"},
      {"lines within", "\"a\r\nb\",c\nd\n", "1: a\r\nb|c\n2: d\n"},
      {"empty", "\"\",a\n", "1: |a\n"},
      {"a mark within a bare cell", "a\"b,5\" 屏\n", "1: a\"b|5\" 屏\n"},
      {"spaces behind", "\"a\"  ,b\n", "1: a|b\n"},
      {"text behind", "x\n\"a\"b,c\n", "1: x\nbad-quotes 2\n"},
      {"never closed", "x\n\n\"a,b\nc\nd\n", "1: x\nbad-quotes 3\n"},
      {"closed by the end", "\"a\"", "1: a\n"},
  });
}

TEST(Csv, DigitsThatASpreadsheetHasLost) {
  Check({
      {"shown as a power", "3.20102E+17,4.4E+17,1E+15\n", "1: ~3.20102E+17|~4.4E+17|~1E+15\n"},
      {"of other programs", "3.20102e17,4.4e+017\n", "1: ~3.20102e17|~4.4e+017\n"},
      {"an ID number with zeros", "320102197603050000\n", "1: ~320102197603050000\n"},
      {"16 digits", "1234567890123450,1234567890123456\n",
       "1: ~1234567890123450|1234567890123456\n"},
      {"15 digits", "123456789012340,320102760305342\n", "1: 123456789012340|320102760305342\n"},
      {"a whole ID number", "320102197603053424,32010219760305342X\n",
       "1: 320102197603053424|32010219760305342X\n"},
      {"kept by a tabulator", "\"\t320102197603050000\"\n", "1: 320102197603050000\n"},
      {"kept by an apostrophe", "'320102197603050000\n", "1: 320102197603050000\n"},
      {"kept by a formula", "=\"320102197603050000\",=\"007\"\n", "1: 320102197603050000|007\n"},
      {"names of rooms and classes", "3E1,1E5,E+5,1E+5x\n", "1: 3E1|1E5|E+5|1E+5x\n"},
      {"small numbers", "1.5E-3\n", "1: 1.5E-3\n"},
      {"errors", "#REF!,#N/A,####,#1\n", "1: !#REF!|!#N/A|!####|#1\n"},
  });
}

TEST(Csv, WhatIsNoTable) {
  Check({
      {"nothing", "", "empty\n"},
      {"blank", " \n\n,,\n", "empty\n"},
      {"a mark alone", kUtf8Bom, "empty\n"},
      {"a web page", "\n<html><table><tr><td>姓名</td></tr></table></html>", "not-a-table\n"},
      {"XML of old spreadsheets", "<?xml version=\"1.0\"?><Workbook/>", "not-a-table\n"},
      {"PDF", "%PDF-1.7\n", "not-a-table\n"},
      {"a picture", "\x89PNG\r\n\x1A\n", "not-a-table\n"},
      {"a JPEG picture", std::string("\xFF\xD8\xFF\xE0\x00\x10JFIF", 10), "not-a-table\n"},
      {"a program",
       std::string("\x7F"
                   "ELF\x02\x01\x01\x00",
                   8),
       "not-a-table\n"},
      {"a .xls", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(5000, '\0'), "old-xls\n"},
      {"a workbook with a password",
       absl::StrCat("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", std::string(70000, '\0'),
                    Encoded("EncryptedPackage", "UTF-16LE"), std::string(100, '\0')),
       "encrypted\n"},
  });
  EXPECT_EQ(ReadTable("/nowhere/at/all.csv", [](const TableRow&) { return absl::OkStatus(); })
                .status()
                .code(),
            absl::StatusCode::kNotFound);
}

TEST(Csv, LimitsAtBelowAndAbove) {
  const std::string cell(kTableCellBytesMax, 'x');
  EXPECT_EQ(CellsOf(cell.substr(1) + "\n").rows[0][0].size(), kTableCellBytesMax - 1);
  EXPECT_EQ(CellsOf(cell + "\n").rows[0][0].size(), kTableCellBytesMax);
  EXPECT_EQ(Shown("a\n" + cell + "x\n"), "1: a\ncell-too-long 2\n");
  EXPECT_EQ(Shown("\"" + cell + "x\""), "cell-too-long 1\n");
  const std::string wide = "a" + std::string(kTableColumnsMax - 1, ',') + "b";
  EXPECT_EQ(CellsOf(wide).rows[0].size(), static_cast<size_t>(kTableColumnsMax));
  EXPECT_EQ(CellsOf(wide.substr(1)).rows[0].size(), static_cast<size_t>(kTableColumnsMax));
  EXPECT_EQ(Shown("x\n," + wide), "1: x\ntoo-many-columns 2\n");
  std::string rows;
  for (int64_t i = 0; i < kTableRowsMax; ++i) rows += "x\n";
  EXPECT_EQ(CellsOf(rows).source.rows, kTableRowsMax);
  EXPECT_EQ(CellsOf(rows.substr(2)).source.rows, kTableRowsMax - 1);
  EXPECT_TRUE(
      absl::EndsWith(Shown(rows + "x\n"), absl::StrCat("too-many-rows ", kTableRowsMax + 1, "\n")));
}

TEST(Csv, AFileThatIsTooLargeIsNotRead) {
  const std::string line = std::string(4095, ' ') + "\n";
  std::string bytes = "a\n";
  while (static_cast<int64_t>(bytes.size()) < kTableBytesMax) bytes += line;
  bytes.resize(kTableBytesMax);
  const TemporaryFile file(bytes);
  EXPECT_EQ(ShownFile(file.path()), "1: a\n");
  std::filesystem::resize_file(file.path(), kTableBytesMax + 1);
  EXPECT_EQ(ShownFile(file.path()), "too-large\n");
}

TEST(Csv, WhoReadsMayEndIt) {
  const TemporaryFile file("a\nb\nc\n");
  int rows = 0;
  const auto read = ReadTable(file.path(), [&](const TableRow&) {
    return ++rows < 2 ? absl::OkStatus() : absl::InvalidArgumentError("enough");
  });
  EXPECT_EQ(rows, 2);
  EXPECT_EQ(read.status(), absl::InvalidArgumentError("enough"));
}

TEST(Csv, MemoryDoesNotGrowWithTheFile) {
  std::string bytes;
  for (int i = 0; bytes.size() < (40 << 20); ++i) {
    absl::StrAppend(&bytes, "张伟,", i, ",", std::string(200, 'x'), "\n");
  }
  const TemporaryFile file(Encoded(bytes, "GB18030"));
  bytes = std::string();
  ForgetPeak();
  const int64_t before = PeakBytes();
  const auto read = ReadTable(file.path(), [](const TableRow&) { return absl::OkStatus(); });
  ASSERT_TRUE(read.ok());
  EXPECT_LT(PeakBytes() - before, 8 << 20);
}

TEST(CsvLine, ASpreadsheetReadsNoFormulaAndKeepsDigits) {
  const auto line = [](const std::string& cell) {
    std::string made = CsvLine({cell});
    made.resize(made.size() - 2);
    return made;
  };
  EXPECT_EQ(line("=1+1"), "'=1+1");
  EXPECT_EQ(line("+86 138"), "'+86 138");
  EXPECT_EQ(line("-1+2"), "'-1+2");
  EXPECT_EQ(line("@SUM(A1)"), "'@SUM(A1)");
  EXPECT_EQ(line("\t=1"), "'=1");
  EXPECT_EQ(line("\rx"), "\"'\rx\"");
  EXPECT_EQ(line(" =1"), "'=1");
  EXPECT_EQ(line("＝1"), "'＝1");
  EXPECT_EQ(line("=cmd|' /C calc'!A0"), "'=cmd|' /C calc'!A0");
  EXPECT_EQ(line("-12.50"), "-12.50") << "a number is no formula";
  EXPECT_EQ(line("-"), "-");
  EXPECT_EQ(line("12345678901"), "12345678901");
  EXPECT_EQ(line("123456789012"), "\"\t123456789012\"");
  EXPECT_EQ(line("320102197603053424"), "\"\t320102197603053424\"");
  EXPECT_EQ(line("32010219760305342X"), "32010219760305342X");
  EXPECT_EQ(line("007"), "\"\t007\"");
  EXPECT_EQ(line("12E5"), "\"\t12E5\"");
  EXPECT_EQ(line("0"), "0");
  EXPECT_EQ(line("a,b"), "\"a,b\"");
  EXPECT_EQ(line("a\"b"), "\"a\"\"b\"");
  EXPECT_EQ(CsvLine({"a", "", "b"}), "a,,b\r\n");
}

TEST(CsvLine, ComesBackAsItWas) {
  std::vector<std::vector<std::string>> rows = {
      {"=1+1", "'=1+1", "''=1", "'", "''", "'a", "'007", "a'"},
      {"+1", "-1", "-", "--", "@", "@@", "＝", "='x'", "=\"007\""},
      {"123456789012", "320102197603050000", "4.4E+17", "1E5", "007", "00", "0", "-320102"},
      {"#REF!", "'#REF!", "####", "#1", "sep=;", "a;b", "a\tb", "a,b", "\"", "\"\"", "a\"b"},
      {"a\nb", "a\r\nb", "㛃䶮", "𠮷", "欧阳·买买提", "", "x"},
  };
  std::mt19937_64 random(testing::TestSeed());
  const std::vector<std::string> pieces = {"=",      "'",      "\"", ",", ";",  "\t",  "\n", "1",
                                           "000000", "E",      "+",  "-", "@",  "#",   ".",  "张",
                                           " ",      "\u3000", "a",  "5", "￥", "N/A", "!"};
  for (int i = 0; i < 3000; ++i) {
    std::vector<std::string>& cells = rows.emplace_back();
    for (int column = 0; column < 5; ++column) {
      std::string cell;
      for (auto left = random() % 6; left > 0; --left) cell += pieces[random() % pieces.size()];
      // White space at the ends is not kept.
      while (!cell.empty() && std::isspace(static_cast<unsigned char>(cell.back()))) {
        cell.pop_back();
      }
      cells.push_back(absl::EndsWith(cell, "\u3000") ? cell + "." : cell);
    }
    cells.push_back("end");
  }
  std::string bytes = kUtf8Bom;
  for (const auto& row : rows) bytes += CsvLine(row);
  const ReadCells read = CellsOf(bytes);
  ASSERT_EQ(read.rows.size(), rows.size());
  for (size_t i = 0; i < rows.size(); ++i) {
    for (size_t j = 0; j < rows[i].size(); ++j) {
      absl::string_view wanted = rows[i][j];
      while (absl::ConsumePrefix(&wanted, " ") || absl::ConsumePrefix(&wanted, "\u3000") ||
             absl::ConsumePrefix(&wanted, "\n") || absl::ConsumePrefix(&wanted, "\t")) {
      }
      EXPECT_EQ(read.rows[i][j], wanted) << absl::StrJoin(rows[i], "|");
    }
  }
}

}  // namespace
}  // namespace unioncare::files
