// The sheets of XLSX workbooks as streams: nothing of a sheet is kept but the row that is read and
// the cells that rows below are merged with.
#include "service/files/xlsx.h"

#include <cmath>
#include <map>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/strip.h"
#include "service/base/status.h"
#include "service/files/cells.h"
#include "service/files/xlsx_book.h"
#include "service/files/xml_stream.h"

namespace unioncare::files {
namespace {

using absl::string_view;

// The cell at the top and left of a merged range, rows from 1 and columns from 0 on, and its last
// row.
using Merges = std::map<std::pair<int64_t, int64_t>, int64_t>;

// How much is shown of a formula that has no value.
constexpr size_t kFormulaShownBytes = 100;

struct Place {
  int64_t row = 0;
  int64_t column = 0;  // from 0 on
};

// "B5" or "$B$5".
std::optional<Place> PlaceOf(string_view reference) {
  Place place;
  absl::ConsumePrefix(&reference, "$");
  while (!reference.empty() && absl::ascii_isalpha(reference[0])) {
    place.column = place.column * 26 + absl::ascii_toupper(reference[0]) - 'A' + 1;
    if (place.column > kSheetColumnsMax) return std::nullopt;
    reference.remove_prefix(1);
  }
  absl::ConsumePrefix(&reference, "$");
  if (!absl::SimpleAtoi(reference, &place.row)) return std::nullopt;
  if (place.column < 1 || place.row < 1 || place.row > kSheetRowsMax) return std::nullopt;
  --place.column;
  return place;
}

// Ranges of several rows. They stand behind the rows, so the sheet is read twice when it has any.
class MergesHandler : public XmlHandler {
 public:
  absl::Status Start(string_view element, const XmlAttributes& attributes) override {
    if (element != "mergeCell" || merges_.size() >= kMergesMax) return absl::OkStatus();
    const string_view range = attributes.Get("ref");
    const size_t colon = range.find(':');
    if (colon == string_view::npos) return absl::OkStatus();
    const auto first = PlaceOf(range.substr(0, colon));
    const auto last = PlaceOf(range.substr(colon + 1));
    if (first.has_value() && last.has_value() && last->row > first->row) {
      merges_[{first->row, first->column}] = last->row;
    }
    return absl::OkStatus();
  }

  Merges Take() { return std::move(merges_); }

 private:
  Merges merges_;
};

absl::StatusOr<Merges> MergesOf(ZipParts& parts, const std::string& part) {
  // Unpacking is quick, and most long sheets are made by programs that merge nothing.
  static constexpr string_view kWanted = "mergeCell";
  bool found = false;
  std::string window;
  RETURN_IF_ERROR(parts.Read(part, [&](string_view block) {
    if (found) return absl::OkStatus();
    absl::StrAppend(&window, block);
    found = absl::StrContains(window, kWanted);
    window.erase(0, window.size() - std::min(window.size(), kWanted.size()));
    return absl::OkStatus();
  }));
  if (!found) return Merges();
  MergesHandler handler;
  RETURN_IF_ERROR(ReadXml(parts, part, handler));
  return handler.Take();
}

// "_x000D_" is how workbooks write a character that XML cannot.
std::string Unescaped(string_view text) {
  std::string plain;
  while (!text.empty()) {
    const size_t escape = text.find("_x");
    plain.append(text.data(), std::min(escape, text.size()));
    if (escape == string_view::npos) break;
    text.remove_prefix(escape);
    int unit = 0;
    const bool whole = text.size() >= 7 && text[6] == '_' && text[2] != '+' && text[2] != '-' &&
                       absl::SimpleHexAtoi(text.substr(2, 4), &unit);
    // Halves of surrogate pairs, which nobody writes so, stay as they stand.
    if (whole && (unit < 0xD800 || unit > 0xDFFF)) {
      if (unit < 0x80) {
        plain += static_cast<char>(unit);
      } else if (unit < 0x800) {
        plain += static_cast<char>(0xC0 | (unit >> 6));
        plain += static_cast<char>(0x80 | (unit & 0x3F));
      } else {
        plain += static_cast<char>(0xE0 | (unit >> 12));
        plain += static_cast<char>(0x80 | ((unit >> 6) & 0x3F));
        plain += static_cast<char>(0x80 | (unit & 0x3F));
      }
      text.remove_prefix(7);
    } else {
      plain += text[0];
      text.remove_prefix(1);
    }
  }
  return plain;
}

Cell BrokenCell(string_view text) {
  // What an error is called is text, and may be damaged like any other.
  Cell cell = ReadText(text, TextOf::kWorkbook);
  cell.kind = Cell::Kind::kBroken;
  if (cell.text.empty()) cell.text = "?";
  return cell;
}

Cell DateCell(absl::CivilDay day) {
  return {.kind = Cell::Kind::kDate, .text = absl::FormatCivilTime(day), .day = day};
}

// A number without an exponent, of as many digits as a spreadsheet keeps.
std::string NumberText(double value) {
  const std::string text = absl::StrFormat("%.*g", kSpreadsheetDigits, value);
  if (text == "-0") return "0";
  constexpr int kExponentMax = 30;
  const size_t e = text.find('e');
  int exponent = 0;
  if (e == std::string::npos || !absl::SimpleAtoi(text.substr(e + 1), &exponent) ||
      std::abs(exponent) > kExponentMax) {
    return text;
  }
  // The point moves over the digits, of which there is one before it.
  std::string digits = text.substr(value < 0 ? 1 : 0, e - (value < 0 ? 1 : 0));
  if (digits.size() > 1) digits.erase(1, 1);
  const absl::string_view sign = value < 0 ? "-" : "";
  if (exponent < 0) return absl::StrCat(sign, "0.", std::string(-exponent - 1, '0'), digits);
  digits.resize(std::max(digits.size(), static_cast<size_t>(exponent) + 1), '0');
  return absl::StrCat(sign, digits);
}

// The day of a number with the format of a date.
Cell SerialDate(double value, bool date1904) {
  constexpr double kLastSerial = 2'958'465;  // 9999-12-31
  if (value < 0 || value >= kLastSerial + 1) return BrokenCell(NumberText(value));
  const auto serial = static_cast<int64_t>(value);
  // The 29 February 1900, which spreadsheets count, never was.
  if (!date1904 && serial == 60) return BrokenCell("1900-02-29");
  if (date1904) return DateCell(absl::CivilDay(1904, 1, 1) + serial);
  return DateCell(absl::CivilDay(1899, 12, serial < 60 ? 31 : 30) + serial);
}

Cell NumberCell(string_view text, NumberForm form, bool date1904) {
  double value = 0;
  if (!absl::SimpleAtod(text, &value) || !std::isfinite(value)) return BrokenCell(text);
  // Less than a day is a time of day.
  if (form.date && (value >= 1 || value < 0)) return SerialDate(value, date1904);
  if (std::abs(value) >= 1e15) {
    return {.kind = Cell::Kind::kLostDigits, .text = NumberText(value)};
  }
  if (form.zeros > 1 && value >= 0 && value == std::floor(value)) {
    return {.kind = Cell::Kind::kText, .text = absl::StrFormat("%0*.0f", form.zeros, value)};
  }
  return {.kind = Cell::Kind::kNumber, .text = NumberText(value)};
}

// "2026-03-05T00:00:00".
Cell IsoDateCell(string_view text) {
  absl::CivilDay day;
  if (text.size() >= 10 && absl::ParseCivilTime(text.substr(0, 10), &day)) return DateCell(day);
  return BrokenCell(text);
}

class SheetHandler : public XmlHandler {
 public:
  SheetHandler(const Book& book, const Merges& merges, RowGate* gate)
      : book_(book), merges_(merges), gate_(*gate) {}

  absl::Status Start(string_view element, const XmlAttributes& attributes) override {
    if (element == "row") return StartRow(attributes);
    if (!in_row_) return absl::OkStatus();
    if (element == "c") return StartCell(attributes);
    if (element == "v") collect_ = &value_;
    if (element == "v") has_value_ = true;
    if (element == "f") collect_ = &formula_;
    if (element == "f") has_formula_ = true;
    if (element == "rPh") reading_aid_ = true;
    if (element == "t" && !reading_aid_) collect_ = &inline_;
    return absl::OkStatus();
  }

  absl::Status Text(string_view text) override {
    if (collect_ != nullptr) AppendPiece(text, collect_);
    return absl::OkStatus();
  }

  absl::Status End(string_view element) override {
    if (element == "v" || element == "f" || element == "t") collect_ = nullptr;
    if (element == "rPh") reading_aid_ = false;
    if (element == "c" && in_row_) return EndCell();
    if (element == "row" && in_row_) return EndRow();
    return absl::OkStatus();
  }

  int64_t row() const { return row_; }

 private:
  absl::Status Damaged(string_view what) const {
    return TableProblem("not-a-table", row_, absl::StrCat("the sheet is damaged: ", what));
  }

  absl::Status StartRow(const XmlAttributes& attributes) {
    int64_t row = row_ + 1;
    const auto given = attributes.Find("r");
    if (given.has_value() && !absl::SimpleAtoi(*given, &row)) return Damaged("a row has no number");
    if (in_row_ || row <= row_ || row > kSheetRowsMax) return Damaged("rows are out of order");
    row_ = row;
    column_ = -1;
    in_row_ = true;
    return absl::OkStatus();
  }

  absl::Status StartCell(const XmlAttributes& attributes) {
    int64_t column = column_ + 1;
    if (const auto given = attributes.Find("r")) {
      const auto place = PlaceOf(*given);
      if (!place.has_value() || place->row != row_) return Damaged("a cell stands in no place");
      column = place->column;
    }
    if (column <= column_ || column >= kSheetColumnsMax) return Damaged("cells are out of order");
    column_ = column;
    type_ = std::string(attributes.Get("t").substr(0, 16));
    style_ = 0;
    if (!absl::SimpleAtoi(attributes.Get("s"), &style_)) style_ = 0;
    value_.clear();
    inline_.clear();
    formula_.clear();
    has_value_ = has_formula_ = false;
    return absl::OkStatus();
  }

  absl::Status EndCell() {
    collect_ = nullptr;
    string_view text = value_;
    if (type_ == "inlineStr" && !has_value_) text = inline_;
    if (type_ == "s") {
      uint64_t index = 0;
      const string_view number = absl::StripAsciiWhitespace(value_);
      const auto shared = absl::SimpleAtoi(number, &index) ? book_.texts.Find(index) : std::nullopt;
      if (!shared.has_value() && !number.empty()) {
        return gate_.Put(row_, column_, BrokenCell(absl::StrCat("#", number)));
      }
      text = shared.value_or("");
    }
    if (text.size() > kTableCellBytesMax) {
      return TableProblem("cell-too-long", row_,
                          absl::StrCat("the cell in column ", column_ + 1, " has more than ",
                                       kTableCellBytesMax, " bytes"));
    }
    return gate_.Put(row_, column_, CellOf(text));
  }

  Cell CellOf(string_view text) const {
    // Programs write formulas that nobody has ever calculated; the value of one may be no text, but
    // not no number.
    if (has_formula_ && (!has_value_ || (text.empty() && type_ != "str"))) {
      return BrokenCell(absl::StrCat("=", Beginning(formula_, kFormulaShownBytes)));
    }
    if (type_ == "s" || type_ == "inlineStr" || type_ == "str") {
      return ReadText(absl::StrContains(text, "_x") ? Unescaped(text) : text, TextOf::kWorkbook);
    }
    text = absl::StripAsciiWhitespace(text);
    if (text.empty()) return Cell();
    if (type_ == "e") return BrokenCell(text);
    if (type_ == "b") return ReadText(text == "1" ? "TRUE" : "FALSE", TextOf::kWorkbook);
    if (type_ == "d") return IsoDateCell(text);
    if (!type_.empty() && type_ != "n") return BrokenCell(text);
    const NumberForm form = style_ < book_.forms.size() ? book_.forms[style_] : NumberForm();
    return NumberCell(text, form, book_.date1904);
  }

  // The values of cells above that this row is merged with.
  absl::Status FillMerged() {
    for (auto spanning = spanning_.begin(); spanning != spanning_.end();) {
      auto& [column, span] = *spanning;
      if (span.last_row < row_) {
        spanning = spanning_.erase(spanning);
        continue;
      }
      if (!gate_.Has(column)) RETURN_IF_ERROR(gate_.Put(row_, column, span.cell));
      ++spanning;
    }
    return absl::OkStatus();
  }

  absl::Status EndRow() {
    in_row_ = false;
    if (gate_.IsEmpty()) return absl::OkStatus();
    RETURN_IF_ERROR(FillMerged());
    for (auto merge = merges_.lower_bound({row_, 0});
         merge != merges_.end() && merge->first.first == row_; ++merge) {
      const int64_t column = merge->first.second;
      if (!gate_.Has(column)) continue;
      Span span{.last_row = merge->second, .cell = gate_.Get(column)};
      span.cell.merged = true;
      spanning_[column] = std::move(span);
    }
    return gate_.End(row_);
  }

  struct Span {
    int64_t last_row = 0;
    Cell cell;
  };

  const Book& book_;
  const Merges& merges_;
  RowGate& gate_;
  std::map<int64_t, Span> spanning_;  // by column
  int64_t row_ = 0;
  int64_t column_ = -1;
  bool in_row_ = false;
  // Of the cell that is read.
  std::string type_;
  uint32_t style_ = 0;
  std::string value_;
  std::string inline_;
  std::string formula_;
  bool has_value_ = false;
  bool has_formula_ = false;
  bool reading_aid_ = false;
  std::string* collect_ = nullptr;
};

}  // namespace

absl::StatusOr<TableSource> ReadXlsx(const std::string& path,
                                     absl::FunctionRef<absl::Status(const TableRow&)> row) {
  ASSIGN_OR_RETURN(const std::unique_ptr<ZipParts> parts, ZipParts::Open(path));
  ASSIGN_OR_RETURN(const Book book, ReadBook(*parts));
  TableSource source;
  source.format = TableFormat::kXlsx;
  RowGate gate(row, &source);
  for (const SheetPart& sheet : book.sheets) {
    if (sheet.hidden) continue;
    ASSIGN_OR_RETURN(const Merges merges, MergesOf(*parts, sheet.part));
    SheetHandler handler(book, merges, &gate);
    RETURN_IF_ERROR(ReadXml(*parts, sheet.part, handler));
    source.sheet = sheet.name;
    if (source.rows > 0) return source;
  }
  return TableProblem("empty", 0, "no sheet of the workbook that is shown holds anything");
}

}  // namespace unioncare::files
