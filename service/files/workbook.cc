// Workbooks by libxlsxwriter, which writes each row away when the next one comes.
#include <xlsxwriter.h>

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "absl/base/config.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "service/base/disk.h"
#include "service/base/status.h"
#include "service/domain/text.h"
#include "service/files/cells.h"
#include "service/files/tables.h"
#include "service/files/xlsx.h"
#include "service/files/zip_parts.h"
#ifdef ABSL_HAVE_ADDRESS_SANITIZER
#include <sanitizer/lsan_interface.h>
#endif

namespace unioncare::files {
namespace {

using absl::string_view;

// The hidden sheet with the values of the drop-down lists: in the validation itself there is room
// for 255 characters, and none for commas.
constexpr char kListsSheet[] = "_lists";
constexpr char kFooter[] = "&C第 &P 页，共 &N 页";
constexpr int kPaperA4 = 9;
constexpr int kTextFormat = 49;  // "@": digits that somebody types stay as they are
constexpr size_t kSheetNameLengthMax = LXW_SHEETNAME_MAX;

// A name that a spreadsheet accepts for a sheet.
std::string SheetName(string_view wanted) {
  std::string name;
  size_t length = 0;
  while (!wanted.empty()) {
    size_t bytes = 1;
    while (bytes < wanted.size() && (wanted[bytes] & 0xC0) == 0x80) ++bytes;
    // Spreadsheets count in units of UTF-16.
    length += bytes == 4 ? 2 : 1;
    if (length > kSheetNameLengthMax) break;
    const bool allowed =
        !absl::StrContains("[]:*?/\\'", wanted[0]) && !absl::ascii_iscntrl(wanted[0]);
    absl::StrAppend(&name, allowed ? wanted.substr(0, bytes) : " ");
    wanted.remove_prefix(bytes);
  }
  name = std::string(absl::StripAsciiWhitespace(name));
  return name.empty() || absl::EqualsIgnoreCase(name, kListsSheet) ? "Sheet1" : name;
}

// Whether the text begins with what would be read as an escaped character: "_x000D_", also where
// the library begins an escape of its own in place of a control character.
bool BeginsLikeEscape(string_view text) {
  return text.size() >= 7 && absl::StartsWith(text, "_x") &&
         std::all_of(text.begin() + 2, text.begin() + 6, absl::ascii_isxdigit) &&
         (text[6] == '_' || absl::ascii_iscntrl(text[6]));
}

// The text so that ReadTable and spreadsheets read nothing else in it; two characters that XML has
// not are replaced.
std::string Written(string_view text) {
  const std::string kept = KeptText(text);
  std::string written;
  for (size_t i = 0; i < kept.size(); ++i) {
    const string_view rest = string_view(kept).substr(i);
    if (absl::StartsWith(rest, "\xEF\xBF\xBE") || absl::StartsWith(rest, "\xEF\xBF\xBF")) {
      written += "\uFFFD";
      i += 2;
    } else {
      absl::StrAppend(&written, BeginsLikeEscape(rest) ? "_x005F" : "", rest.substr(0, 1));
    }
  }
  return written;
}

// How many digits stand behind the point of a number that a spreadsheet keeps exactly.
std::optional<size_t> DecimalsOf(string_view text) {
  const size_t digits = std::count_if(text.begin(), text.end(), absl::ascii_isdigit);
  const size_t point = text.find('.');
  const size_t signs = absl::StartsWith(text, "-") ? 1 : 0;
  const size_t points = point == string_view::npos ? 0 : 1;
  if (digits == 0 || digits > kSpreadsheetDigits) return std::nullopt;
  if (digits + signs + points != text.size()) return std::nullopt;
  return points == 0 ? 0 : text.size() - point - 1;
}

// The library copies the formula of a list twice and frees it once: a few bytes for each drop-down
// list, which the search for leaks must not take for ours.
lxw_error AddList(lxw_worksheet* sheet, lxw_row_t first_row, lxw_col_t column, std::string range) {
  lxw_data_validation validation = {};
  validation.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
  validation.value_formula = range.data();
#ifdef ABSL_HAVE_ADDRESS_SANITIZER
  const __lsan::ScopedDisabler leaks;
#endif
  return worksheet_data_validation_range(sheet, first_row, column, LXW_ROW_MAX - 1, column,
                                         &validation);
}

class XlsxWriter : public WorkbookWriter {
 public:
  XlsxWriter(std::string path, lxw_workbook* book, TableForm form)
      : path_(std::move(path)), book_(book), form_(std::move(form)) {}

  XlsxWriter(const XlsxWriter&) = delete;
  XlsxWriter& operator=(const XlsxWriter&) = delete;
  ~XlsxWriter() override {
    if (book_ != nullptr) lxw_workbook_free(book_);
  }

  absl::Status Begin() {
    sheet_ = workbook_add_worksheet(book_, SheetName(form_.sheet).c_str());
    if (sheet_ == nullptr) return Fault();
    MakeFormats();
    RETURN_IF_ERROR(WriteHead());
    SetPage();
    return WriteChoices();
  }

  absl::Status Add(const std::vector<CellOut>& cells) override {
    CHECK(book_ != nullptr);
    if (cells.size() > form_.columns.size()) {
      return absl::InvalidArgumentError(
          absl::StrCat("the form has ", form_.columns.size(), " columns, the row ", cells.size()));
    }
    if (row_ >= kSheetRowsMax) {
      return absl::ResourceExhaustedError(
          absl::StrCat("a sheet has at most ", kSheetRowsMax, " rows"));
    }
    for (size_t i = 0; i < form_.columns.size(); ++i) {
      RETURN_IF_ERROR(Write(static_cast<lxw_col_t>(i), i < cells.size() ? cells[i] : CellOut()));
    }
    ++row_;
    // The library does not look whether the rows have found room on the disk.
    if (ferror(sheet_->optimize_tmpfile) != 0) return Fault();
    return absl::OkStatus();
  }

  absl::Status Close() override {
    CHECK(book_ != nullptr);
    const lxw_error error = workbook_close(std::exchange(book_, nullptr));
    if (error != LXW_NO_ERROR) {
      return absl::UnavailableError(absl::StrCat(path_, ": ", lxw_strerror(error)));
    }
    return CheckWritten();
  }

 private:
  absl::Status Fault() const {
    return absl::UnavailableError(absl::StrCat(path_, ": the workbook cannot be written"));
  }

  void MakeFormats() {
    title_ = workbook_add_format(book_);
    format_set_bold(title_);
    format_set_font_size(title_, 16);
    format_set_align(title_, LXW_ALIGN_CENTER);
    format_set_align(title_, LXW_ALIGN_VERTICAL_CENTER);
    head_ = workbook_add_format(book_);
    format_set_bold(head_);
    format_set_border(head_, LXW_BORDER_THIN);
    format_set_align(head_, LXW_ALIGN_CENTER);
    format_set_align(head_, LXW_ALIGN_VERTICAL_CENTER);
    format_set_text_wrap(head_);
    format_set_bg_color(head_, 0xE7E6E6);
    const auto of_cells = [this] {
      lxw_format* format = workbook_add_format(book_);
      format_set_border(format, LXW_BORDER_THIN);
      format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
      return format;
    };
    text_ = of_cells();
    format_set_num_format_index(text_, kTextFormat);
    format_set_text_wrap(text_);
    number_ = of_cells();
    money_ = of_cells();
    format_set_num_format(money_, "0.00");
    free_ = workbook_add_format(book_);
    format_set_num_format_index(free_, kTextFormat);
  }

  absl::Status WriteHead() {
    const auto columns = static_cast<lxw_col_t>(form_.columns.size());
    for (lxw_col_t i = 0; i < columns; ++i) {
      worksheet_set_column(sheet_, i, i, form_.columns[i].width, free_);
    }
    if (!form_.title.empty()) {
      const std::string title = Written(form_.title);
      // A range of one cell is none.
      if (columns > 1) {
        worksheet_merge_range(sheet_, 0, 0, 0, columns - 1, title.c_str(), title_);
      } else {
        RETURN_IF_ERROR(WriteText(0, form_.title, title_));
      }
      ++row_;
    }
    for (const std::string& note : form_.notes) {
      RETURN_IF_ERROR(WriteText(0, note, nullptr));
      ++row_;
    }
    for (lxw_col_t i = 0; i < columns; ++i) {
      RETURN_IF_ERROR(WriteText(i, form_.columns[i].title, head_));
    }
    head_row_ = row_++;
    return absl::OkStatus();
  }

  void SetPage() {
    worksheet_freeze_panes(sheet_, head_row_ + 1, 0);
    worksheet_repeat_rows(sheet_, 0, head_row_);
    worksheet_set_paper(sheet_, kPaperA4);
    if (form_.landscape) worksheet_set_landscape(sheet_);
    // As wide as one page, as long as it is.
    worksheet_fit_to_pages(sheet_, 1, 0);
    worksheet_center_horizontally(sheet_);
    worksheet_set_footer(sheet_, kFooter);
    lxw_doc_properties properties = {};
    std::string title = form_.title;
    properties.title = title.data();
    // Zero would ask a clock.
    properties.created = std::max<time_t>(absl::ToTimeT(form_.made), 1);
    workbook_set_properties(book_, &properties);
  }

  absl::Status WriteChoices() {
    size_t longest = 0;
    for (const ColumnForm& column : form_.columns) {
      longest = std::max(longest, column.choices.size());
    }
    if (longest == 0) return absl::OkStatus();
    lxw_worksheet* lists = workbook_add_worksheet(book_, kListsSheet);
    if (lists == nullptr) return Fault();
    worksheet_hide(lists);
    for (size_t row = 0; row < longest; ++row) {
      for (size_t i = 0; i < form_.columns.size(); ++i) {
        const std::vector<std::string>& choices = form_.columns[i].choices;
        if (row >= choices.size()) continue;
        worksheet_write_string(lists, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(i),
                               Written(choices[row]).c_str(), nullptr);
      }
    }
    for (size_t i = 0; i < form_.columns.size(); ++i) {
      const size_t count = form_.columns[i].choices.size();
      if (count == 0) continue;
      char name[LXW_MAX_COL_NAME_LENGTH] = {};
      lxw_col_to_name(name, static_cast<lxw_col_t>(i), 1);
      const std::string range = absl::StrCat("=", kListsSheet, "!", name, "$1:", name, "$", count);
      const lxw_error error = AddList(sheet_, head_row_ + 1, static_cast<lxw_col_t>(i), range);
      if (error != LXW_NO_ERROR) return Fault();
    }
    return absl::OkStatus();
  }

  absl::Status Write(lxw_col_t column, const CellOut& cell) {
    if (cell.text.empty()) {
      worksheet_write_blank(sheet_, row_, column, text_);
      return absl::OkStatus();
    }
    const auto decimals = cell.number ? DecimalsOf(cell.text) : std::nullopt;
    double value = 0;
    if (!decimals.has_value() || !absl::SimpleAtod(cell.text, &value)) {
      return WriteText(column, cell.text, text_);
    }
    worksheet_write_number(sheet_, row_, column, value, *decimals == 2 ? money_ : number_);
    return absl::OkStatus();
  }

  absl::Status WriteText(lxw_col_t column, const std::string& text, lxw_format* format) {
    if (text.size() > kTableCellBytesMax || absl::StrContains(text, '\0') ||
        FirstInvalidUtf8(text).has_value()) {
      return absl::InvalidArgumentError(absl::StrCat("row ", row_ + 1, ", column ", column + 1,
                                                     ": more than ", kTableCellBytesMax,
                                                     " bytes, or no text"));
    }
    worksheet_write_string(sheet_, row_, column, Written(text).c_str(), format);
    return absl::OkStatus();
  }

  // Whether the sheet has reached the file to its end.
  absl::Status CheckWritten() const {
    static constexpr string_view kEnd = "</worksheet>";
    const auto parts = ZipParts::Open(path_);
    if (!parts.ok()) return Fault();
    std::string end;
    const absl::Status read = (*parts)->Read("xl/worksheets/sheet1.xml", [&](string_view block) {
      absl::StrAppend(&end, block);
      end.erase(0, end.size() - std::min(end.size(), kEnd.size()));
      return absl::OkStatus();
    });
    return read.ok() && end == kEnd ? absl::OkStatus() : Fault();
  }

  const std::string path_;
  lxw_workbook* book_;
  const TableForm form_;
  lxw_worksheet* sheet_ = nullptr;
  lxw_format* title_ = nullptr;
  lxw_format* head_ = nullptr;
  lxw_format* text_ = nullptr;
  lxw_format* number_ = nullptr;
  lxw_format* money_ = nullptr;
  lxw_format* free_ = nullptr;
  lxw_row_t row_ = 0;
  lxw_row_t head_row_ = 0;
};

}  // namespace

absl::StatusOr<std::unique_ptr<WorkbookWriter>> WorkbookWriter::Open(const std::string& path,
                                                                     const TableForm& form) {
  if (form.columns.empty() || form.columns.size() > size_t{kTableColumnsMax}) {
    return absl::InvalidArgumentError(
        absl::StrCat("a form has 1 to ", kTableColumnsMax, " columns, not ", form.columns.size()));
  }
  // Nobody else may read what is written into it.
  ASSIGN_OR_RETURN(disk::Writer empty, disk::Writer::Open(path));
  RETURN_IF_ERROR(empty.Finish());
  // Rows wait beside the file, not where everybody keeps temporary files.
  const size_t slash = path.rfind('/');
  std::string directory = slash == std::string::npos ? "." : path.substr(0, slash + 1);
  lxw_workbook_options options = {};
  options.constant_memory = 1;
  options.tmpdir = directory.data();
  lxw_workbook* const book = workbook_new_opt(path.c_str(), &options);
  if (book == nullptr) return absl::UnavailableError(absl::StrCat(path, ": cannot be written"));
  auto writer = std::make_unique<XlsxWriter>(path, book, form);
  RETURN_IF_ERROR(writer->Begin());
  return writer;
}

}  // namespace unioncare::files
