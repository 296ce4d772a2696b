// Workbooks as spreadsheets write them, packed by minizip.
#include "tests/files/workbooks.h"

#include <minizip/zip.h>

#include "absl/strings/str_cat.h"
#include "service/base/status.h"
#include "tests/files/table_files.h"

namespace unioncare::files {
namespace {

constexpr char kDeclaration[] = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n";
constexpr char kMain[] = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr char kOffice[] = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr char kPackage[] = "http://schemas.openxmlformats.org/package/2006/relationships";

std::string Relationship(const char* id, const char* type, const char* target) {
  return absl::StrCat("<Relationship Id=\"", id, "\" Type=\"", kOffice, "/", type, "\" Target=\"",
                      target, "\"/>");
}

std::string Relationships(const std::string& inner) {
  return absl::StrCat(kDeclaration, "<Relationships xmlns=\"", kPackage, "\">", inner,
                      "</Relationships>");
}

std::string Sheet(const std::string& rows, const std::string& behind) {
  return absl::StrCat(
      kDeclaration, "<worksheet xmlns=\"", kMain, "\" xmlns:r=\"", kOffice,
      "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
      " mc:Ignorable=\"x14ac\""
      " xmlns:x14ac=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac\">"
      "<sheetPr codeName=\"Sheet1\"/><dimension ref=\"A1:Z99\"/><sheetViews><sheetView"
      " tabSelected=\"1\" workbookViewId=\"0\"><selection activeCell=\"B2\" sqref=\"B2\"/>"
      "</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"14.25\""
      " x14ac:dyDescent=\"0.15\"/><cols><col min=\"1\" max=\"1\" width=\"9\"/></cols>"
      "<sheetData>",
      rows, "</sheetData>", behind, "<pageMargins left=\"0.7\" right=\"0.7\"/></worksheet>");
}

}  // namespace

std::string Packed(const std::vector<Part>& parts) {
  const TemporaryFile file;
  const zipFile archive = zipOpen64(file.path().c_str(), APPEND_STATUS_CREATE);
  CHECK(archive != nullptr);
  constexpr int kFast = 1;
  for (const Part& part : parts) {
    CHECK(zipOpenNewFileInZip64(archive, part.name.c_str(), nullptr, nullptr, 0, nullptr, 0,
                                nullptr, Z_DEFLATED, kFast, 1) == ZIP_OK);
    const auto write = [&](const std::string& bytes) {
      CHECK(zipWriteInFileInZip(archive, bytes.data(), static_cast<unsigned>(bytes.size())) ==
            ZIP_OK);
    };
    write(part.begin);
    for (int64_t i = 0; i < part.times; ++i) write(part.repeated);
    write(part.end);
    CHECK(zipCloseFileInZip(archive) == ZIP_OK);
  }
  CHECK(zipClose(archive, nullptr) == ZIP_OK);
  return file.Bytes();
}

std::vector<Part> PartsOf(const BookXml& book) {
  std::string sheets = absl::StrCat("<sheet name=\"花名册\" sheetId=\"1\" state=\"",
                                    book.first_state, "\" r:id=\"rId1\"/>");
  std::string targets = Relationship("rId1", "worksheet", "worksheets/sheet1.xml");
  std::vector<Part> parts = {
      {.name = "[Content_Types].xml", .begin = absl::StrCat(kDeclaration, "<Types/>")},
      {.name = "_rels/.rels",
       .begin = Relationships(Relationship("rId1", "officeDocument", "xl/workbook.xml"))},
      {.name = "xl/worksheets/sheet1.xml", .begin = Sheet(book.rows, book.behind)}};
  if (!book.second_rows.empty()) {
    absl::StrAppend(&sheets, "<sheet name=\"Sheet2\" sheetId=\"2\" r:id=\"rId2\"/>");
    absl::StrAppend(&targets, Relationship("rId2", "worksheet", "/xl/worksheets/sheet2.xml"));
    parts.push_back({.name = "xl/worksheets/sheet2.xml", .begin = Sheet(book.second_rows, "")});
  }
  if (!book.styles.empty()) {
    absl::StrAppend(&targets, Relationship("rId3", "styles", "styles.xml"));
    parts.push_back({.name = "xl/styles.xml",
                     .begin = absl::StrCat(kDeclaration, "<styleSheet xmlns=\"", kMain, "\">",
                                           book.styles, "</styleSheet>")});
  }
  if (!book.texts.empty()) {
    absl::StrAppend(&targets, Relationship("rId4", "sharedStrings", "sharedStrings.xml"));
    parts.push_back(
        {.name = "xl/sharedStrings.xml",
         .begin = absl::StrCat(kDeclaration, "<sst xmlns=\"", kMain, "\">", book.texts, "</sst>")});
  }
  parts.push_back({.name = "xl/_rels/workbook.xml.rels", .begin = Relationships(targets)});
  parts.push_back(
      {.name = "xl/workbook.xml",
       .begin = absl::StrCat(kDeclaration, "<workbook xmlns=\"", kMain, "\" xmlns:r=\"", kOffice,
                             "\">", book.settings, "<sheets>", sheets, "</sheets></workbook>")});
  return parts;
}

std::string Workbook(const BookXml& book) {
  return Packed(PartsOf(book));
}

std::string WorkbookOf(const std::string& rows) {
  return Workbook({.rows = rows});
}

}  // namespace unioncare::files
