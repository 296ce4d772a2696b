// What the sheets of an XLSX workbook refer to: which of them there are, the texts that their cells
// share, and the formats that make dates of numbers.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "service/files/zip_parts.h"

namespace unioncare::files {

// Texts by their numbers, packed so that many short ones cost little.
class SharedTexts {
 public:
  // What a text costs beside its bytes; together they have kSharedTextsBytesMax.
  static constexpr int64_t kOverheadBytes = 16;

  // A text that is too long for a cell is cut one byte beyond it: only who uses it is refused.
  absl::Status Add(absl::string_view text);
  std::optional<absl::string_view> Find(uint64_t index) const;

 private:
  struct Place {
    uint32_t block = 0;
    uint16_t begin = 0;
    uint16_t bytes = 0;
  };
  std::deque<std::string> blocks_;
  std::deque<Place> places_;
  int64_t cost_ = 0;
};

// What a format says of the numbers in its cells.
struct NumberForm {
  bool date = false;
  int zeros = 0;  // shown with so many digits at least: "00000" makes 00123 of 123
};
// "yyyy\"年\"m\"月\"d\"日\"", "[$-804]00000".
NumberForm NumberFormOf(absl::string_view code);

struct SheetPart {
  std::string name;
  std::string part;
  bool hidden = false;
};

struct Book {
  std::vector<SheetPart> sheets;
  std::vector<NumberForm> forms;  // by the style of a cell
  SharedTexts texts;
  bool date1904 = false;
};

// Limits of one workbook.
inline constexpr size_t kSheetsMax = 1000;
inline constexpr size_t kSheetNameBytesMax = 255;
inline constexpr size_t kRelationshipsMax = 10'000;
inline constexpr size_t kStylesMax = 65'536;

// Problems: not-a-table, no-sheet, and those of ZipParts.
absl::StatusOr<Book> ReadBook(ZipParts& parts);

// Appends a piece of a cell's text unless the cell is too long already: at most one byte more than
// kTableCellBytesMax.
void AppendPiece(absl::string_view piece, std::string* text);

}  // namespace unioncare::files
