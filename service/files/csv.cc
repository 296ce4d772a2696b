// CSV after RFC 4180, and as spreadsheets really write it. Own code, since Debian has no library
// for it that is both maintained and made for C++.
#include "service/files/csv.h"

#include <algorithm>
#include <optional>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/strip.h"
#include "service/base/status.h"
#include "service/files/cells.h"
#include "service/files/encodings.h"

namespace unioncare::files {
namespace {

using absl::string_view;

// The lines that are looked at to tell what stands between the cells.
constexpr int kDelimiterLines = 20;
constexpr string_view kDelimiters = ",;\t";

// What the first lines have most of, outside of quoted cells.
char DelimiterOf(string_view text) {
  int counts[kDelimiters.size()] = {};
  bool quoted = false;
  int lines = 0;
  for (const char c : text) {
    if (c == '"') quoted = !quoted;
    if (quoted) continue;
    const size_t which = kDelimiters.find(c);
    if (which != string_view::npos) ++counts[which];
    if (c == '\n' && ++lines == kDelimiterLines) break;
  }
  return kDelimiters[std::max_element(std::begin(counts), std::end(counts)) - std::begin(counts)];
}

// Takes characters one after the other; rows leave by the gate.
class Parser {
 public:
  explicit Parser(RowGate* gate) : gate_(*gate) {}

  absl::Status Feed(string_view text) {
    if (delimiter_ == 0) Begin(&text);
    while (!text.empty()) {
      const string_view run = text.substr(0, PlainLength(text));
      if (run.empty()) {
        RETURN_IF_ERROR(Take(text[0]));
        text.remove_prefix(1);
      } else {
        RETURN_IF_ERROR(Append(run));
        text.remove_prefix(run.size());
      }
    }
    return absl::OkStatus();
  }

  absl::Status Finish() {
    if (state_ == State::kQuoted) {
      return TableProblem("bad-quotes", quoted_since_,
                          "a quotation mark opens a cell that never ends");
    }
    if (state_ == State::kRowStart) return absl::OkStatus();
    return EndRow();
  }

  int64_t row() const { return row_; }

 private:
  enum class State { kRowStart, kCellStart, kBare, kQuoted, kQuoteSeen };

  // Spreadsheets understand a first line that names the delimiter; it is a row, but an empty one.
  void Begin(string_view* text) {
    string_view rest = *text;
    if (absl::ConsumePrefix(&rest, "sep=") && rest.size() > 1 &&
        absl::StrContains(kDelimiters, rest[0]) && (rest[1] == '\r' || rest[1] == '\n')) {
      delimiter_ = rest[0];
      *text = rest.substr(1);
      return;
    }
    delimiter_ = DelimiterOf(*text);
  }

  // How many characters at the beginning only make the cell longer.
  size_t PlainLength(string_view text) const {
    if (state_ == State::kQuoted) return std::min(text.find('"'), text.size());
    if (state_ != State::kBare) return 0;
    const char delimiter = delimiter_;
    const auto end = std::find_if(text.begin(), text.end(), [delimiter](char c) {
      return c == delimiter || c == '\r' || c == '\n';
    });
    return end - text.begin();
  }

  absl::Status Take(char c) {
    const bool after_return = returned_;
    returned_ = false;
    switch (state_) {
      case State::kRowStart:
        if (c == '\n' && after_return) return absl::OkStatus();
        [[fallthrough]];
      case State::kCellStart:
        if (c == '"') {
          quoted_since_ = row_;
          state_ = State::kQuoted;
          return absl::OkStatus();
        }
        [[fallthrough]];
      case State::kBare:
        return TakeBare(c);
      case State::kQuoted:  // what is within is plain: this is a quotation mark
        state_ = State::kQuoteSeen;
        return absl::OkStatus();
      case State::kQuoteSeen:
        if (c == '"') {
          state_ = State::kQuoted;
          return Append("\"");
        }
        if (c == delimiter_ || c == '\r' || c == '\n') return TakeBare(c);
        // Spaces behind the quotation mark say nothing.
        if (c == ' ' || c == '\t') return absl::OkStatus();
        return TableProblem("bad-quotes", row_,
                            "a quoted cell goes on behind its quotation mark; one within a cell "
                            "is written twice");
    }
    return absl::OkStatus();
  }

  absl::Status TakeBare(char c) {
    if (c == delimiter_) {
      RETURN_IF_ERROR(EndCell());
      ++column_;
      state_ = State::kCellStart;
      return absl::OkStatus();
    }
    if (c == '\r' || c == '\n') {
      returned_ = c == '\r';
      return EndRow();
    }
    state_ = State::kBare;
    return Append(string_view(&c, 1));
  }

  absl::Status Append(string_view text) {
    if (cell_.size() + text.size() > kTableCellBytesMax) {
      const string_view hint = state_ == State::kQuoted ? "; is its quotation mark closed?" : "";
      return TableProblem("cell-too-long", state_ == State::kQuoted ? quoted_since_ : row_,
                          absl::StrCat("the cell in column ", column_ + 1, " has more than ",
                                       kTableCellBytesMax, " bytes", hint));
    }
    absl::StrAppend(&cell_, text);
    return absl::OkStatus();
  }

  absl::Status EndCell() {
    if (cell_.empty()) return absl::OkStatus();
    const absl::Status put = gate_.Put(row_, column_, ReadText(cell_, TextOf::kCsv));
    cell_.clear();
    return put;
  }

  absl::Status EndRow() {
    RETURN_IF_ERROR(EndCell());
    RETURN_IF_ERROR(gate_.End(row_));
    ++row_;
    column_ = 0;
    state_ = State::kRowStart;
    return absl::OkStatus();
  }

  RowGate& gate_;
  char delimiter_ = 0;
  State state_ = State::kRowStart;
  bool returned_ = false;  // the last character was a carriage return that ended a row
  int64_t row_ = 1;
  int64_t column_ = 0;
  int64_t quoted_since_ = 0;
  std::string cell_;
};

}  // namespace

absl::StatusOr<TableSource> ReadCsv(const std::string& path,
                                    absl::FunctionRef<absl::Status(const TableRow&)> row) {
  TableSource source;
  source.format = TableFormat::kCsv;
  ASSIGN_OR_RETURN(source.encoding, DetectEncoding(path));
  RowGate gate(row, &source);
  Parser parser(&gate);
  // The row of bytes that are no characters is known here only.
  bool decoding = true;
  const absl::Status read = DecodeText(path, source.encoding, [&](string_view text) {
    decoding = false;
    const absl::Status fed = parser.Feed(text);
    decoding = fed.ok();
    return fed;
  });
  if (!read.ok() && decoding && absl::IsInvalidArgument(read)) {
    return TableProblem("bad-encoding", parser.row(), read.message());
  }
  RETURN_IF_ERROR(read);
  RETURN_IF_ERROR(parser.Finish());
  if (source.rows == 0) return TableProblem("empty", 0, "the file holds nothing");
  return source;
}

std::string CsvLine(const std::vector<std::string>& cells) {
  std::string line;
  for (size_t i = 0; i < cells.size(); ++i) {
    if (i > 0) line += ',';
    const std::string text = SafeText(cells[i]);
    // Tabulators and semicolons too: who reads the file may count them.
    const bool quote = text.find_first_of(",;\t\"\r\n") != std::string::npos ||
                       (!text.empty() && (text.front() == ' ' || text.back() == ' '));
    if (quote) {
      absl::StrAppend(&line, "\"", absl::StrReplaceAll(text, {{"\"", "\"\""}}), "\"");
    } else {
      line += text;
    }
  }
  line += "\r\n";
  return line;
}

}  // namespace unioncare::files
