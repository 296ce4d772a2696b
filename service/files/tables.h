// Tables as people hand them in and take them away: CSV in the encodings that spreadsheets write,
// and the sheets of XLSX workbooks. Rows come and go one at a time, so that nobody needs to hold a
// file in memory. Here are bytes and rows only: what a cell means is said by those who ask.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "absl/time/time.h"

namespace unioncare::files {

// What a table may have; beyond it reading ends with the reason.
inline constexpr int64_t kTableBytesMax = 64 << 20;           // the file as it is handed in
inline constexpr int64_t kTableUnpackedBytesMax = 512 << 20;  // all that is read out of a workbook
inline constexpr int64_t kTableRowsMax = 300'000;
inline constexpr int kTableColumnsMax = 200;
inline constexpr size_t kTableCellBytesMax = 8192;
inline constexpr int64_t kSharedTextsBytesMax = 128 << 20;

enum class TableFormat { kCsv = 1, kXlsx = 2 };
enum class TextEncoding { kUtf8 = 1, kUtf8Bom = 2, kGb18030 = 3, kUtf16Le = 4, kUtf16Be = 5 };

// One cell. Text is UTF-8 without white space at its ends (that of Chinese writing included). All
// cells of CSV are text, "007" and "12.5" too, or else empty, of lost digits or broken.
struct Cell {
  enum class Kind {
    kEmpty = 0,
    kText = 1,
    kNumber = 2,      // of a workbook: text is the number in its shortest form, "12.5"
    kDate = 3,        // of a workbook: day; text is "1976-03-05"
    kLostDigits = 4,  // a number of more digits than a spreadsheet keeps, such as an ID number or
                      // 4.4E+17: text is what is left of it
    kBroken = 5,      // a formula that failed (#REF!), characters that are none; text says it
  };
  Kind kind = Kind::kEmpty;
  std::string text;
  absl::CivilDay day;
  // Of a workbook: the value stands in a cell above that this one is merged with, such as a
  // department that spans the rows of its people, or a title of two rows.
  bool merged = false;
};

struct TableRow {
  int64_t number = 0;       // as the spreadsheet or the lines of the file count it, from 1 on
  std::vector<Cell> cells;  // none behind the last that holds something; never none at all
};

// What the file turned out to be.
struct TableSource {
  TableFormat format = TableFormat::kCsv;
  TextEncoding encoding = TextEncoding::kUtf8;
  std::string sheet;  // the name of the sheet that was read
  int64_t rows = 0;   // that hold something
};

// Why a file cannot be read, beside the message of the status: a payload of this name holds one of
// these words, so that those who ask can say it in the reader's language.
inline constexpr char kTableProblem[] = "unioncare/table-problem";
//   empty, old-xls, encrypted, not-a-table, truncated, too-large, too-many-rows,
//   too-many-columns, cell-too-long, bad-encoding, bad-quotes, no-sheet
// A second payload names the row where one is known.
inline constexpr char kTableProblemRow[] = "unioncare/table-problem-row";

// Reads the first visible sheet that holds something. Empty rows are passed over but counted by
// TableRow::number. `row` may end it with an error, which is returned as it is. Formulas give the
// value that was stored with them. Errors of the file: INVALID_ARGUMENT with kTableProblem, also
// after rows have been shown. NOT_FOUND when there is no file.
absl::StatusOr<TableSource> ReadTable(const std::string& path,
                                      absl::FunctionRef<absl::Status(const TableRow&)> row);

// A column that is written.
struct ColumnForm {
  std::string title;
  int width = 12;  // in Latin characters, of workbooks
  // The values offered in a drop-down list of workbooks; free where empty.
  std::vector<std::string> choices;
};
struct TableForm {
  std::string sheet;               // the name of the sheet
  std::string title;               // a merged row above the columns; none when empty
  std::vector<std::string> notes;  // lines above the columns, such as the unit and the month
  std::vector<ColumnForm> columns;
  bool landscape = true;  // A4; titles are repeated on each page, "第 x 页，共 y 页"
  absl::Time made = absl::UnixEpoch();  // kept with the properties of the file
};
// A value that is written. All are written as text unless they are numbers, so that no digit is
// lost and nothing is a formula.
struct CellOut {
  std::string text;
  bool number = false;  // text is a decimal number
};

// A workbook that grows row by row in a file of its own.
class WorkbookWriter {
 public:
  static absl::StatusOr<std::unique_ptr<WorkbookWriter>> Open(const std::string& path,
                                                              const TableForm& form);
  virtual ~WorkbookWriter() = default;
  virtual absl::Status Add(const std::vector<CellOut>& cells) = 0;
  // The file is whole after this only.
  virtual absl::Status Close() = 0;
};

// One line of CSV with its end (CR LF), quoted where needed; a cell that a spreadsheet would read
// as a formula gets an apostrophe before it, and one whose digits it would change (12 and more of
// them, a zero in front, 12E5) a tabulator, so that both stay text. ReadTable takes that away
// again: the cells come back as they were, without white space at their ends.
std::string CsvLine(const std::vector<std::string>& cells);
inline constexpr char kUtf8Bom[] = "\xEF\xBB\xBF";

}  // namespace unioncare::files
