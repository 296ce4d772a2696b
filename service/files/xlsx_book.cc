// The parts of a workbook that are not sheets.
#include "service/files/xlsx_book.h"

#include <algorithm>
#include <limits>
#include <map>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "service/base/status.h"
#include "service/files/cells.h"
#include "service/files/xml_stream.h"

namespace unioncare::files {
namespace {

using absl::string_view;

absl::Status NoWorkbook(string_view why) {
  return TableProblem("not-a-table", 0, why);
}

struct Relationship {
  std::string type;    // the last word of it: "worksheet"
  std::string target;  // the name of a part
};
using Relationships = std::map<std::string, Relationship>;

// The part that a relationship of the part `from` names, without "." and "..". Empty when it lies
// outside of the workbook.
std::string PartOf(string_view from, string_view target) {
  std::vector<string_view> steps;
  if (!absl::ConsumePrefix(&target, "/")) {
    steps = absl::StrSplit(from, '/');
    steps.pop_back();
  }
  for (const string_view step : absl::StrSplit(target, '/')) {
    if (step == "." || step.empty()) continue;
    if (step != "..") {
      steps.push_back(step);
    } else if (steps.empty()) {
      return "";
    } else {
      steps.pop_back();
    }
  }
  return absl::StrJoin(steps, "/");
}

class RelationshipsHandler : public XmlHandler {
 public:
  explicit RelationshipsHandler(std::string from) : from_(std::move(from)) {}

  absl::Status Start(string_view element, const XmlAttributes& attributes) override {
    if (element != "Relationship" || attributes.Get("TargetMode") == "External") {
      return absl::OkStatus();
    }
    if (found_.size() >= kRelationshipsMax) return NoWorkbook("too many relationships");
    const string_view type = attributes.Get("Type");
    const size_t slash = type.rfind('/');
    found_[std::string(attributes.Get("Id"))] = {
        .type = std::string(slash == string_view::npos ? type : type.substr(slash + 1)),
        .target = PartOf(from_, attributes.Get("Target"))};
    return absl::OkStatus();
  }

  Relationships Take() { return std::move(found_); }

 private:
  const std::string from_;
  Relationships found_;
};

// What the part refers to; nothing when it has no such list.
absl::StatusOr<Relationships> RelationshipsOf(ZipParts& parts, const std::string& part) {
  const size_t slash = part.rfind('/');
  const size_t name = slash == std::string::npos ? 0 : slash + 1;
  const std::string list = absl::StrCat(part.substr(0, name), "_rels/", part.substr(name), ".rels");
  if (!parts.Has(list)) return Relationships();
  RelationshipsHandler handler(part);
  RETURN_IF_ERROR(ReadXml(parts, list, handler));
  return handler.Take();
}

std::string TargetOfType(const Relationships& relationships, string_view type,
                         string_view otherwise) {
  for (const auto& [id, one] : relationships) {
    if (one.type == type) return one.target;
  }
  return std::string(otherwise);
}

bool IsTrue(string_view value) {
  return value == "1" || value == "true" || value == "on";
}

class WorkbookHandler : public XmlHandler {
 public:
  WorkbookHandler(const Relationships& relationships, Book* book)
      : relationships_(relationships), book_(*book) {}

  absl::Status Start(string_view element, const XmlAttributes& attributes) override {
    if (element == "workbookPr") book_.date1904 = IsTrue(attributes.Get("date1904"));
    if (element != "sheet") return absl::OkStatus();
    if (book_.sheets.size() >= kSheetsMax) return NoWorkbook("too many sheets");
    const auto found = relationships_.find(std::string(attributes.Get("id")));
    // Sheets of charts and macros have other types.
    if (found == relationships_.end() || found->second.type != "worksheet") {
      return absl::OkStatus();
    }
    const string_view state = attributes.Get("state");
    book_.sheets.push_back(
        {.name = std::string(Beginning(attributes.Get("name"), kSheetNameBytesMax)),
         .part = found->second.target,
         .hidden = !state.empty() && state != "visible"});
    return absl::OkStatus();
  }

 private:
  const Relationships& relationships_;
  Book& book_;
};

// Dates among the formats that have numbers only; 27 to 36 and 50 to 58 are those of Chinese.
bool IsDateNumber(int id) {
  return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}

class StylesHandler : public XmlHandler {
 public:
  explicit StylesHandler(std::vector<NumberForm>* forms) : forms_(*forms) {}

  absl::Status Start(string_view element, const XmlAttributes& attributes) override {
    if (element == "numFmts" || element == "cellXfs") inside_ = std::string(element);
    int id = 0;
    if (!absl::SimpleAtoi(attributes.Get("numFmtId"), &id)) id = 0;
    if (element == "numFmt" && inside_ == "numFmts" && own_.size() < kStylesMax) {
      own_[id] = NumberFormOf(attributes.Get("formatCode"));
    }
    if (element == "xf" && inside_ == "cellXfs" && forms_.size() < kStylesMax) {
      const auto own = own_.find(id);
      forms_.push_back(own != own_.end() ? own->second : NumberForm{.date = IsDateNumber(id)});
    }
    return absl::OkStatus();
  }

  absl::Status End(string_view element) override {
    if (element == inside_) inside_.clear();
    return absl::OkStatus();
  }

 private:
  std::vector<NumberForm>& forms_;
  std::map<int, NumberForm> own_;
  std::string inside_;
};

class TextsHandler : public XmlHandler {
 public:
  explicit TextsHandler(SharedTexts* texts) : texts_(*texts) {}

  absl::Status Start(string_view element, const XmlAttributes& attributes) override {
    if (element == "rPh") reading_aid_ = true;
    if (element == "t") in_text_ = !reading_aid_;
    return absl::OkStatus();
  }

  absl::Status End(string_view element) override {
    if (element == "rPh") reading_aid_ = false;
    if (element == "t") in_text_ = false;
    if (element != "si") return absl::OkStatus();
    const absl::Status added = texts_.Add(text_);
    text_.clear();
    return added;
  }

  absl::Status Text(string_view text) override {
    if (in_text_) AppendPiece(text, &text_);
    return absl::OkStatus();
  }

 private:
  SharedTexts& texts_;
  bool reading_aid_ = false;
  bool in_text_ = false;
  std::string text_;
};

// The code without what is shown as it stands: texts in quotation marks, escaped characters,
// colours and languages in brackets; of several sections the first, in lower case.
std::string PlainCode(string_view code) {
  std::string plain;
  for (size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
    const char c = code[i];
    if (c == '"' || c == '[') {
      const size_t end = code.find(c == '"' ? '"' : ']', i + 1);
      if (end == string_view::npos) break;
      i = end;
    } else if (c == '\\' || c == '_' || c == '*') {
      ++i;
    } else {
      plain += absl::ascii_tolower(c);
    }
  }
  return plain;
}

}  // namespace

NumberForm NumberFormOf(string_view code) {
  NumberForm form;
  const std::string plain = PlainCode(code);
  const bool digits = plain.find_first_of("0#?") != std::string::npos;
  if (plain == "general") return form;
  if (plain.size() > 1 && plain.find_first_not_of('0') == std::string::npos) {
    form.zeros = static_cast<int>(std::min(plain.size(), size_t{kSpreadsheetDigits}));
  }
  // The year of an era is "e" and may have its 年 in quotation marks; "0年" counts years.
  form.date =
      plain.find_first_of("yd") != std::string::npos || (!digits && absl::StrContains(code, "年"));
  return form;
}

absl::Status SharedTexts::Add(string_view text) {
  text = text.substr(0, kTableCellBytesMax + 1);
  cost_ += static_cast<int64_t>(text.size()) + kOverheadBytes;
  if (cost_ > kSharedTextsBytesMax) {
    return TableProblem(
        "too-large", 0,
        absl::StrCat("the texts of a workbook have at most ", kSharedTextsBytesMax >> 20, " MiB"));
  }
  constexpr size_t kBlockBytes = std::numeric_limits<uint16_t>::max();
  if (blocks_.empty() || blocks_.back().size() + text.size() > kBlockBytes) {
    blocks_.emplace_back().reserve(kBlockBytes);
  }
  std::string& block = blocks_.back();
  places_.push_back({.block = static_cast<uint32_t>(blocks_.size() - 1),
                     .begin = static_cast<uint16_t>(block.size()),
                     .bytes = static_cast<uint16_t>(text.size())});
  block.append(text.data(), text.size());
  return absl::OkStatus();
}

std::optional<string_view> SharedTexts::Find(uint64_t index) const {
  if (index >= places_.size()) return std::nullopt;
  const Place& place = places_[index];
  return string_view(blocks_[place.block]).substr(place.begin, place.bytes);
}

void AppendPiece(string_view piece, std::string* text) {
  const size_t room = kTableCellBytesMax + 1 - std::min(text->size(), kTableCellBytesMax + 1);
  absl::StrAppend(text, piece.substr(0, room));
}

absl::StatusOr<Book> ReadBook(ZipParts& parts) {
  ASSIGN_OR_RETURN(const Relationships root, RelationshipsOf(parts, ""));
  const std::string workbook = TargetOfType(root, "officeDocument", "xl/workbook.xml");
  ASSIGN_OR_RETURN(const Relationships relationships, RelationshipsOf(parts, workbook));
  Book book;
  WorkbookHandler handler(relationships, &book);
  RETURN_IF_ERROR(ReadXml(parts, workbook, handler));
  if (std::all_of(book.sheets.begin(), book.sheets.end(),
                  [](const SheetPart& sheet) { return sheet.hidden; })) {
    return TableProblem("no-sheet", 0, "the workbook has no sheet that is shown");
  }
  const std::string styles = TargetOfType(relationships, "styles", "");
  if (!styles.empty() && parts.Has(styles)) {
    StylesHandler reader(&book.forms);
    RETURN_IF_ERROR(ReadXml(parts, styles, reader));
  }
  const std::string texts = TargetOfType(relationships, "sharedStrings", "");
  if (!texts.empty() && parts.Has(texts)) {
    TextsHandler reader(&book.texts);
    RETURN_IF_ERROR(ReadXml(parts, texts, reader));
  }
  return book;
}

}  // namespace unioncare::files
