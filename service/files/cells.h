// What the readers of CSV and of workbooks have in common: how the text of a cell is understood,
// how rows are handed on within their limits, and how a file is refused.
#pragma once

#include <string>

#include "service/files/tables.h"

namespace unioncare::files {

// INVALID_ARGUMENT with the payloads of tables.h; the row is left out when it is 0.
absl::Status TableProblem(absl::string_view problem, int64_t row, absl::string_view message);

// A text as it stands in the file, at most kTableCellBytesMax bytes of valid UTF-8. In CSV a text
// may be a number that a spreadsheet has spoilt, or the name of an error.
enum class TextOf { kCsv, kWorkbook };
Cell ReadText(absl::string_view raw, TextOf source);

// The text with a mark before it when ReadText would take something away from its front otherwise.
std::string KeptText(absl::string_view text);
// The same for CSV, where a spreadsheet would also read formulas and numbers.
std::string SafeText(absl::string_view text);

// Whether digits behind those that a spreadsheet keeps can have been lost: "4.4E+17",
// "320102197603050000".
bool HasLostDigits(absl::string_view text);

// As many whole characters of the text as have at most so many bytes.
absl::string_view Beginning(absl::string_view text, size_t bytes_max);

// Digits that a spreadsheet keeps of a number.
inline constexpr int kSpreadsheetDigits = 15;

// Builds rows and hands them on.
class RowGate {
 public:
  RowGate(absl::FunctionRef<absl::Status(const TableRow&)> see, TableSource* source)
      : see_(see), source_(source) {}

  // The cell of a column, counted from 0. Empty cells may be left out.
  absl::Status Put(int64_t row, int64_t column, Cell cell);
  // The end of the row. A row without cells of its own is passed over.
  absl::Status End(int64_t row);
  // Whether the column of the row that is being built holds something.
  bool Has(int64_t column) const;
  const Cell& Get(int64_t column) const { return row_.cells[column]; }
  bool IsEmpty() const { return row_.cells.empty(); }

 private:
  absl::FunctionRef<absl::Status(const TableRow&)> see_;
  TableSource* source_;
  TableRow row_;
};

}  // namespace unioncare::files
