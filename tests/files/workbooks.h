// XLSX workbooks for tests, packed from the XML of their parts, sound or not.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace unioncare::files {

// A part of an archive: its beginning, what is repeated, and its end.
struct Part {
  std::string name;
  std::string begin;
  std::string repeated;
  int64_t times = 0;
  std::string end;
};

std::string Packed(const std::vector<Part>& parts);

// What differs between the workbooks of tests. Everything is XML.
struct BookXml {
  std::string rows;      // within sheetData
  std::string behind;    // behind sheetData, such as mergeCells
  std::string texts;     // the si elements of sharedStrings; no such part when empty
  std::string styles;    // within styleSheet; no such part when empty
  std::string settings;  // before sheets in the workbook, such as workbookPr
  // Rows of a second sheet, and the state of the first.
  std::string second_rows;
  std::string first_state = "visible";
};

// The parts as a spreadsheet writes them. The first sheet is called 花名册.
std::vector<Part> PartsOf(const BookXml& book);
std::string Workbook(const BookXml& book);
// A workbook of the one sheet with these rows.
std::string WorkbookOf(const std::string& rows);

}  // namespace unioncare::files
