// Cells of CSV and workbooks: white space, marks that keep a text a text, and what spreadsheets
// have spoilt.
#include "service/files/cells.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/cord.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"

namespace unioncare::files {
namespace {

using absl::string_view;

// White space that stands around cells: that of Unicode, and what has no width.
bool IsSpace(string_view character) {
  if (character.size() == 1) return absl::ascii_isspace(character[0]);
  // Hardly any other character begins with these bytes.
  if (!absl::StrContains("\xC2\xE1\xE2\xE3\xEF", character[0])) return false;
  static constexpr string_view kSpaces[] = {
      "\u0085", "\u00A0", "\u1680", "\u2000", "\u2001", "\u2002", "\u2003",
      "\u2004", "\u2005", "\u2006", "\u2007", "\u2008", "\u2009", "\u200A",
      "\u200B", "\u2028", "\u2029", "\u202F", "\u205F", "\u3000", "\uFEFF"};
  return std::find(std::begin(kSpaces), std::end(kSpaces), character) != std::end(kSpaces);
}

bool ContinuesCharacter(char c) {
  return (c & 0xC0) == 0x80;
}

string_view Trimmed(string_view text) {
  while (!text.empty()) {
    size_t bytes = 1;
    while (bytes < text.size() && ContinuesCharacter(text[bytes])) ++bytes;
    if (!IsSpace(text.substr(0, bytes))) break;
    text.remove_prefix(bytes);
  }
  while (!text.empty()) {
    size_t start = text.size() - 1;
    while (start > 0 && ContinuesCharacter(text[start])) --start;
    if (!IsSpace(text.substr(start))) break;
    text = text.substr(0, start);
  }
  return text;
}

bool IsDigits(string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), absl::ascii_isdigit);
}

// Errors as spreadsheets write them, and a column that was too narrow.
bool IsErrorName(string_view text) {
  if (text.empty() || text[0] != '#') return false;
  if (text.size() >= 3 && text.find_first_not_of('#') == string_view::npos) return true;
  static constexpr string_view kNames[] = {"#REF!", "#N/A",   "#NAME?",  "#VALUE!", "#DIV/0!",
                                           "#NUM!", "#NULL!", "#SPILL!", "#CALC!"};
  return std::find(std::begin(kNames), std::end(kNames), text) != std::end(kNames);
}

// Characters that no text has, which come from damaged or wrongly converted files.
bool HasBrokenCharacter(string_view text) {
  for (size_t i = 0; i < text.size(); ++i) {
    const unsigned char c = text[i];
    if (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\v' && c != '\f') return true;
    if (c == 0x7F) return true;
    if (c == 0xEF && i + 2 < text.size()) {
      const string_view character = text.substr(i, 3);
      if (character == "\uFFFD" || character == "\xEF\xBF\xBE" || character == "\xEF\xBF\xBF") {
        return true;
      }
    }
  }
  return false;
}

// The text with a question mark for each character that is none.
std::string WithoutBrokenCharacters(string_view text) {
  std::string plain;
  for (size_t i = 0; i < text.size(); ++i) {
    const unsigned char c = text[i];
    if (c == 0xEF && i + 2 < text.size() && HasBrokenCharacter(text.substr(i, 3))) {
      plain += '?';
      i += 2;
    } else {
      plain += HasBrokenCharacter(text.substr(i, 1)) ? '?' : static_cast<char>(c);
    }
  }
  return plain;
}

// "1.5", "-3": a number that is nothing else, of few enough digits.
bool IsPlainNumber(string_view text) {
  absl::ConsumePrefix(&text, "-");
  const size_t point = text.find('.');
  if (!IsDigits(text.substr(0, point)) || text.size() > 11) return false;
  return point == string_view::npos || IsDigits(text.substr(point + 1));
}

bool BeginsLikeFormula(string_view text) {
  static constexpr string_view kBeginnings[] = {"=",  "+",  "-",  "@",  "\t",
                                                "\r", "＝", "＋", "－", "＠"};
  const bool begins = std::any_of(std::begin(kBeginnings), std::end(kBeginnings),
                                  [&](string_view b) { return absl::StartsWith(text, b); });
  return begins && text != "-" && !IsPlainNumber(text);
}

// The mantissa and the exponent of "4.4E+17".
struct Scientific {
  string_view mantissa;
  string_view exponent;
};
std::optional<Scientific> AsScientific(string_view text) {
  if (!absl::ConsumePrefix(&text, "-")) absl::ConsumePrefix(&text, "+");
  const size_t e = text.find_first_of("eE");
  if (e == string_view::npos) return std::nullopt;
  const string_view mantissa = text.substr(0, e);
  const string_view exponent = text.substr(e + 1);
  const size_t point = mantissa.find('.');
  if (!IsDigits(mantissa.substr(0, point))) return std::nullopt;
  if (point != string_view::npos && !IsDigits(mantissa.substr(point + 1))) return std::nullopt;
  string_view digits = exponent;
  if (!absl::ConsumePrefix(&digits, "+")) absl::ConsumePrefix(&digits, "-");
  if (!IsDigits(digits) || digits.size() > 3) return std::nullopt;
  return Scientific{mantissa, exponent};
}

// Digits that a spreadsheet does not leave as they are.
constexpr size_t kSafeDigits = 11;
bool DigitsWouldChange(string_view text) {
  if (AsScientific(text).has_value()) return true;
  return IsDigits(text) && (text.size() > kSafeDigits || (text.size() > 1 && text[0] == '0'));
}

// What an apostrophe before it protects; ReadText takes such an apostrophe away.
bool IsMarked(string_view text) {
  return absl::StartsWith(text, "'") || BeginsLikeFormula(text) || DigitsWouldChange(text) ||
         IsErrorName(text);
}

// ="320102…" is how other systems keep a number text in CSV.
bool ConsumeTextFormula(string_view* text) {
  string_view inner = *text;
  if (!absl::ConsumePrefix(&inner, "=\"") || !absl::ConsumeSuffix(&inner, "\"")) return false;
  if (absl::StrContains(inner, '"')) return false;
  *text = inner;
  return true;
}

}  // namespace

absl::Status TableProblem(string_view problem, int64_t row, string_view message) {
  absl::Status status = absl::InvalidArgumentError(
      row > 0 ? absl::StrCat("row ", row, ": ", message) : std::string(message));
  status.SetPayload(kTableProblem, absl::Cord(problem));
  if (row > 0) status.SetPayload(kTableProblemRow, absl::Cord(absl::StrCat(row)));
  return status;
}

bool HasLostDigits(string_view text) {
  if (const auto number = AsScientific(text)) {
    // Room "3E1" and class "1E5" are names; spreadsheets write the sign or a point.
    const bool written =
        absl::StrContains(number->mantissa, '.') || absl::StartsWith(number->exponent, "+");
    return written && !absl::StartsWith(number->exponent, "-");
  }
  return IsDigits(text) && text[0] != '0' && text.size() > kSpreadsheetDigits &&
         text.find_first_not_of('0', kSpreadsheetDigits) == string_view::npos;
}

Cell ReadText(string_view raw, TextOf source) {
  Cell cell;
  string_view text = Trimmed(raw);
  if (text.empty()) return cell;
  cell.kind = Cell::Kind::kText;
  if (HasBrokenCharacter(text)) {
    cell.kind = Cell::Kind::kBroken;
    cell.text = WithoutBrokenCharacters(text);
    return cell;
  }
  // A tabulator before digits says that they are text, as CsvLine and other systems write it.
  bool kept = raw[0] == '\t' && DigitsWouldChange(text);
  if (text.size() > 1 && text[0] == '\'' && IsMarked(text.substr(1))) {
    kept = true;
    text = Trimmed(text.substr(1));
  } else if (source == TextOf::kCsv && ConsumeTextFormula(&text)) {
    kept = true;
    text = Trimmed(text);
  }
  if (text.empty()) return Cell();
  if (!kept && source == TextOf::kCsv) {
    if (HasLostDigits(text)) cell.kind = Cell::Kind::kLostDigits;
    if (IsErrorName(text)) cell.kind = Cell::Kind::kBroken;
  }
  cell.text = std::string(text);
  return cell;
}

std::string KeptText(string_view text) {
  const string_view trimmed = Trimmed(text);
  const bool taken = trimmed.size() > 1 && trimmed[0] == '\'' && IsMarked(trimmed.substr(1));
  return taken ? absl::StrCat("'", trimmed) : std::string(text);
}

std::string SafeText(string_view text) {
  const string_view trimmed = Trimmed(text);
  if (trimmed.empty()) return "";
  if (DigitsWouldChange(trimmed)) return absl::StrCat("\t", trimmed);
  if (BeginsLikeFormula(trimmed) || IsErrorName(trimmed)) return absl::StrCat("'", trimmed);
  // White space before a formula hides it from us, but not from every spreadsheet.
  if (BeginsLikeFormula(text)) return absl::StrCat("'", text);
  return KeptText(text);
}

string_view Beginning(string_view text, size_t bytes_max) {
  if (text.size() <= bytes_max) return text;
  size_t end = bytes_max;
  while (end > 0 && ContinuesCharacter(text[end])) --end;
  return text.substr(0, end);
}

bool RowGate::Has(int64_t column) const {
  return column < static_cast<int64_t>(row_.cells.size()) &&
         row_.cells[column].kind != Cell::Kind::kEmpty;
}

absl::Status RowGate::Put(int64_t row, int64_t column, Cell cell) {
  if (cell.kind == Cell::Kind::kEmpty) return absl::OkStatus();
  if (column >= kTableColumnsMax) {
    return TableProblem("too-many-columns", row,
                        absl::StrCat("a table has at most ", kTableColumnsMax,
                                     " columns, and column ", column + 1, " holds something"));
  }
  if (column >= static_cast<int64_t>(row_.cells.size())) row_.cells.resize(column + 1);
  row_.cells[column] = std::move(cell);
  return absl::OkStatus();
}

absl::Status RowGate::End(int64_t row) {
  if (row_.cells.empty()) return absl::OkStatus();
  if (source_->rows >= kTableRowsMax) {
    return TableProblem("too-many-rows", row,
                        absl::StrCat("a table has at most ", kTableRowsMax, " rows"));
  }
  ++source_->rows;
  row_.number = row;
  const absl::Status status = see_(row_);
  row_.cells.clear();
  return status;
}

}  // namespace unioncare::files
