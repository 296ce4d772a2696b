// Workbooks that are damaged or made to harm, and the limits of workbooks.
#include <algorithm>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "gtest/gtest.h"
#include "service/files/tables.h"
#include "service/files/xml_stream.h"
#include "service/files/zip_parts.h"
#include "tests/files/table_files.h"
#include "tests/files/workbooks.h"

namespace unioncare::files {
namespace {

constexpr char kOneCell[] = "<row><c><v>1</v></c></row>";
constexpr char kSheet[] = "xl/worksheets/sheet1.xml";
constexpr char kTexts[] = "xl/sharedStrings.xml";

// The workbook with other bytes for one of its parts, or with one part more.
std::string With(const Part& other, const BookXml& book = {.rows = kOneCell, .texts = "<si/>"}) {
  std::vector<Part> parts = PartsOf(book);
  const auto same = std::find_if(parts.begin(), parts.end(),
                                 [&](const Part& part) { return part.name == other.name; });
  if (same == parts.end()) {
    parts.push_back(other);
  } else {
    *same = other;
  }
  return Packed(parts);
}

std::string Without(const std::string& name) {
  std::vector<Part> parts = PartsOf({.rows = kOneCell, .texts = "<si/>"});
  parts.erase(std::remove_if(parts.begin(), parts.end(),
                             [&](const Part& part) { return part.name == name; }),
              parts.end());
  return Packed(parts);
}

std::string Sheet(const std::string& inner) {
  return absl::StrCat("<worksheet>", inner, "</worksheet>");
}

TEST(HostileXlsx, Damaged) {
  const std::string whole = WorkbookOf(kOneCell);
  EXPECT_EQ(Shown(whole), "1: #1\n");
  // The last bytes are zeros, which nobody misses.
  for (size_t length = 4; length < whole.size() - 4; length += 7) {
    const std::string shown = Shown(whole.substr(0, length));
    EXPECT_EQ(shown, "truncated\n") << length << " of " << whole.size() << " bytes";
  }
  EXPECT_EQ(Shown("PK\x03\x04"), "truncated\n");
  EXPECT_EQ(Shown(std::string("PK\x05\x06", 4) + std::string(18, '\0')), "not-a-table\n");
  EXPECT_EQ(Shown(whole + "some bytes behind"), "1: #1\n");
  EXPECT_EQ(Shown(whole + std::string(70'000, 'x')), "truncated\n");
  EXPECT_EQ(Shown(With({.name = kSheet, .begin = ""})), "truncated\n");
  EXPECT_EQ(Shown(With({.name = kSheet, .begin = "<worksheet><sheetData><row><c><v>1</v></c>"})),
            "truncated\n");
  EXPECT_EQ(Shown(With({.name = kSheet, .begin = "<worksheet><sheetData><row"})), "truncated\n");
  EXPECT_EQ(Shown(With({.name = kSheet, .begin = "<a></b>"})), "not-a-table\n");
  EXPECT_EQ(Shown(With({.name = kSheet, .begin = "\x01\x02"})), "not-a-table\n");
  EXPECT_EQ(Shown(With({.name = kSheet, .begin = Sheet("<a>\xFF</a>")})), "not-a-table\n");
  EXPECT_EQ(Shown(With({.name = kSheet,
                        .begin = "<?xml version=\"1.0\" encoding=\"x-none\"?><worksheet/>"})),
            "not-a-table\n");
  EXPECT_EQ(Shown(Without(kSheet)), "not-a-table\n");
  EXPECT_EQ(Shown(Without("xl/workbook.xml")), "not-a-table\n");
  EXPECT_EQ(Shown(Without("xl/_rels/workbook.xml.rels")), "no-sheet\n");
  EXPECT_EQ(Shown(Without("_rels/.rels")), "1: #1\n");
  EXPECT_EQ(Shown(Without(kTexts)), "1: #1\n");
}

TEST(HostileXlsx, EveryFlippedByteIsReadOrRefused) {
  const std::string whole = Workbook({.rows = kOneCell,
                                      .behind = "<mergeCells><mergeCell ref=\"A1:A2\"/>"
                                                "</mergeCells>",
                                      .texts = "<si><t>a</t></si>"});
  int refused = 0;
  int flipped = 0;
  for (size_t i = 4; i < whole.size(); i += 3) {
    for (const char bits : {'\x01', '\x80'}) {
      std::string damaged = whole;
      damaged[i] = static_cast<char>(damaged[i] ^ bits);
      ++flipped;
      if (Shown(damaged) != "1: #1\n") ++refused;
    }
  }
  // Most bytes are covered by a checksum, or say where something is; dates and attributes do not.
  EXPECT_GT(refused, flipped / 2);
}

TEST(HostileXlsx, OtherFilesInArchives) {
  EXPECT_EQ(
      Shown(Packed({{.name = "mimetype", .begin = "application/vnd.oasis.opendocument.spreadsheet"},
                    {.name = "content.xml", .begin = "<a/>"}})),
      "not-a-table\n");
  EXPECT_EQ(Shown(Packed({{.name = "word/document.xml", .begin = "<a/>"}})), "not-a-table\n");
  EXPECT_EQ(Shown(Packed({{.name = "xl/workbook.bin", .begin = "\x83\x01"}})), "not-a-table\n");
  EXPECT_EQ(Shown(Packed({{.name = "花名册.csv", .begin = "a,b\n"}})), "not-a-table\n");
}

TEST(HostileXlsx, PartsWithAPassword) {
  std::string bytes = WorkbookOf(kOneCell);
  // The flags in the list of parts.
  for (size_t at = bytes.find("PK\x01\x02"); at != std::string::npos;
       at = bytes.find("PK\x01\x02", at + 4)) {
    bytes[at + 8] = static_cast<char>(bytes[at + 8] | 1);
  }
  EXPECT_EQ(Shown(bytes), "encrypted\n");
  bytes = WorkbookOf(kOneCell);
  for (size_t at = bytes.find("PK\x01\x02"); at != std::string::npos;
       at = bytes.find("PK\x01\x02", at + 4)) {
    bytes[at + 10] = 14;  // LZMA
  }
  EXPECT_EQ(Shown(bytes), "not-a-table\n");
}

TEST(HostileXlsx, NothingIsExpandedAndNoPathIsFollowed) {
  EXPECT_EQ(Shown(With({.name = kSheet,
                        .begin = "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c "
                                 "\"&b;&b;&b;&b;\">]><worksheet>&c;</worksheet>"})),
            "not-a-table\n");
  EXPECT_EQ(Shown(With({.name = kSheet,
                        .begin = "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><worksheet/>"})),
            "not-a-table\n");
  EXPECT_EQ(Shown(With({.name = kTexts,
                        .begin = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><sst>"
                                 "<si><t>&b;</t></si></sst>"})),
            "not-a-table\n");
  EXPECT_EQ(Shown(With({.name = kSheet, .begin = Sheet("<a>&unknown;</a>")})), "not-a-table\n");
  const auto with_target = [](const std::string& target, const char* mode) {
    return With({.name = "xl/_rels/workbook.xml.rels",
                 .begin = absl::StrCat("<Relationships><Relationship Id=\"rId1\" Type=\"worksheet\""
                                       " Target=\"",
                                       target, "\"", mode, "/></Relationships>")});
  };
  EXPECT_EQ(Shown(with_target("worksheets/sheet1.xml", "")), "1: #1\n");
  EXPECT_EQ(Shown(with_target("../../../../../etc/passwd", "")), "not-a-table\n");
  EXPECT_EQ(Shown(with_target("/etc/passwd", "")), "not-a-table\n");
  EXPECT_EQ(Shown(with_target("file:///etc/passwd", "")), "not-a-table\n");
  EXPECT_EQ(Shown(with_target("worksheets/sheet1.xml", " TargetMode=\"External\"")), "no-sheet\n");
  EXPECT_EQ(Shown(With({.name = "../../../tmp/x", .begin = "x"})), "1: #1\n");
}

TEST(HostileXlsx, WhatIsUnpackedIsLimited) {
  const std::string megabyte(1 << 20, ' ');
  // What the other parts have.
  const int64_t other = [] {
    int64_t bytes = 0;
    for (const Part& part : PartsOf({.rows = kOneCell})) {
      const bool read = part.name != kSheet && part.name != "[Content_Types].xml";
      if (read) bytes += static_cast<int64_t>(part.begin.size());
    }
    return bytes;
  }();
  const auto of_bytes = [&](int64_t bytes) {
    const std::string begin = "<worksheet><sheetData>";
    const std::string end = absl::StrCat(kOneCell, "</sheetData></worksheet>");
    const int64_t spaces = bytes - other - static_cast<int64_t>(begin.size() + end.size());
    return With({.name = kSheet,
                 .begin = begin + std::string(spaces % megabyte.size(), ' '),
                 .repeated = megabyte,
                 .times = spaces / static_cast<int64_t>(megabyte.size()),
                 .end = end},
                {.rows = kOneCell});
  };
  EXPECT_EQ(Shown(of_bytes(kTableUnpackedBytesMax)), "1: #1\n");
  std::string bomb = of_bytes(kTableUnpackedBytesMax + 1);
  EXPECT_EQ(Shown(bomb), "too-large\n");
  // It claims to be small.
  for (size_t at = bomb.find("PK\x01\x02"); at != std::string::npos;
       at = bomb.find("PK\x01\x02", at + 4)) {
    bomb.replace(at + 24, 4, std::string("\x00\x01\x00\x00", 4));
  }
  EXPECT_EQ(Shown(bomb), "truncated\n");
}

TEST(HostileXlsx, SharedTextsAreLimited) {
  const auto of_texts = [](int64_t texts, const std::string& end) {
    const std::string text = absl::StrCat("<si><t>", std::string(8192 - 16, 'x'), "</t></si>");
    return With(
        {.name = kTexts, .begin = "<sst>", .repeated = text, .times = texts, .end = end + "</sst>"},
        {.rows = "<row><c t=\"s\"><v>0</v></c></row>", .texts = "<si/>"});
  };
  const int64_t full = kSharedTextsBytesMax / 8192;
  EXPECT_EQ(Shown(of_texts(full, "")), absl::StrCat("1: ", std::string(8192 - 16, 'x'), "\n"));
  EXPECT_EQ(Shown(of_texts(full, "<si/>")), "too-large\n");
  EXPECT_EQ(Shown(With({.name = kTexts,
                        .begin = "<sst>",
                        .repeated = "<si/><si/><si/><si/>",
                        .times = 2'200'000,
                        .end = "</sst>"})),
            "too-large\n")
      << "many texts of nothing";
}

TEST(HostileXlsx, TheParserIsLimited) {
  ForgetPeak();
  const int64_t before = PeakBytes();
  EXPECT_EQ(Shown(With({.name = kSheet,
                        .begin = "<a>",
                        .repeated = "<b><b><b><b><b><b><b><b>",
                        .times = 1'000'000})),
            "too-large\n")
      << "depth";
  EXPECT_EQ(Shown(With({.name = kSheet,
                        .begin = "<worksheet a=\"",
                        .repeated = std::string(1 << 16, 'x'),
                        .times = 2000,
                        .end = "\"/>"})),
            "too-large\n")
      << "an attribute";
  EXPECT_EQ(Shown(With({.name = kSheet,
                        .begin = "<!-- ",
                        .repeated = std::string(1 << 16, 'x'),
                        .times = 2000,
                        .end = " --><worksheet/>"})),
            "too-large\n")
      << "a comment";
  std::string names;
  for (int i = 0; i < 300'000; ++i) absl::StrAppend(&names, "<a", i, "/>");
  EXPECT_EQ(Shown(With({.name = kSheet, .begin = Sheet(names)})), "too-large\n") << "names";
  EXPECT_LT(PeakBytes() - before, 100 << 20);
  const std::string tag(kXmlTagBytesMax / 4, 'x');
  EXPECT_EQ(Shown(With({.name = kSheet,
                        .begin = absl::StrCat("<worksheet a=\"", tag, "\">", "<sheetData>",
                                              kOneCell, "</sheetData></worksheet>")})),
            "1: #1\n");
}

TEST(HostileXlsx, RowsColumnsCellsAndPartsAreLimited) {
  const auto of_rows = [](int64_t rows) {
    return With({.name = kSheet,
                 .begin = "<worksheet><sheetData>",
                 .repeated = kOneCell,
                 .times = rows,
                 .end = "</sheetData></worksheet>"});
  };
  EXPECT_EQ(CellsOf(of_rows(kTableRowsMax)).source.rows, kTableRowsMax);
  EXPECT_TRUE(absl::EndsWith(Shown(of_rows(kTableRowsMax + 1)), "too-many-rows 300001\n"));
  std::string cells;
  for (int i = 0; i < kTableColumnsMax; ++i) cells += "<c><v>1</v></c>";
  EXPECT_EQ(CellsOf(WorkbookOf("<row>" + cells + "</row>")).rows[0].size(),
            static_cast<size_t>(kTableColumnsMax));
  EXPECT_EQ(Shown(WorkbookOf("<row>" + cells + "<c><v>1</v></c></row>")), "too-many-columns 1\n");
  const std::string text(kTableCellBytesMax, 'x');
  const auto cell = [](const std::string& inner) {
    return absl::StrCat("<row><c t=\"inlineStr\"><is><t>", inner, "</t></is></c></row>");
  };
  EXPECT_EQ(Shown(WorkbookOf(cell(text))), absl::StrCat("1: ", text, "\n"));
  EXPECT_EQ(Shown(WorkbookOf(cell(text + "x"))), "cell-too-long 1\n");
  const BookXml shared = {.rows = "<row><c t=\"s\"><v>1</v></c></row>",
                          .texts = absl::StrCat("<si><t>", text, "xx</t></si><si><t>a</t></si>")};
  EXPECT_EQ(Shown(Workbook(shared)), "1: a\n") << "a long text that no cell uses";
  EXPECT_EQ(Shown(Workbook({.rows = "<row><c t=\"s\"><v>0</v></c></row>", .texts = shared.texts})),
            "cell-too-long 1\n");
  std::vector<Part> parts = PartsOf({.rows = kOneCell});
  while (static_cast<int64_t>(parts.size()) < kZipPartsMax) {
    parts.push_back({.name = absl::StrCat("xl/media/", parts.size())});
  }
  EXPECT_EQ(Shown(Packed(parts)), "1: #1\n");
  parts.push_back({.name = "xl/media/last"});
  EXPECT_EQ(Shown(Packed(parts)), "not-a-table\n");
}

TEST(HostileXlsx, MemoryDoesNotGrowWithTheFile) {
  const std::string row =
      "<row><c t=\"inlineStr\"><is><t>张伟</t></is></c><c><v>27824</v></c>"
      "<c t=\"s\"><v>0</v></c></row>";
  std::string rows;
  for (int i = 0; i < 500; ++i) rows += row;
  const TemporaryFile file(With({.name = kSheet,
                                 .begin = "<worksheet><sheetData>",
                                 .repeated = rows,
                                 .times = 500,
                                 .end = "</sheetData></worksheet>"},
                                {.rows = "", .texts = "<si><t>物理组</t></si>"}));
  ForgetPeak();
  const int64_t before = PeakBytes();
  const auto read = ReadTable(file.path(), [](const TableRow&) { return absl::OkStatus(); });
  ASSERT_TRUE(read.ok()) << read.status();
  EXPECT_EQ(read->rows, 250'000);
  EXPECT_LT(PeakBytes() - before, 8 << 20);
}

}  // namespace
}  // namespace unioncare::files
