// Prints messages by reflection, so that a new field needs nothing here but its label in the proto.
#include "client/print.h"

#include <utf8proc.h>

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "absl/time/time.h"
#include "client/money.h"
#include "client/workbook.h"
#include "google/protobuf/timestamp.pb.h"
#include "google/protobuf/util/json_util.h"
#include "unioncare/v1/options.pb.h"
#include "unioncare/v1/policies.pb.h"
#include "unioncare/v1/types.pb.h"
#include "unioncare/v1/users.pb.h"

namespace unioncare::client {
namespace {

using google::protobuf::Descriptor;
using google::protobuf::EnumValueDescriptor;
using google::protobuf::FieldDescriptor;
using google::protobuf::Message;

constexpr int column_gap = 2;

// One code point from the front of `text`; negative, and one byte, when it is not UTF-8.
utf8proc_int32_t NextCodePoint(absl::string_view& text) {
  utf8proc_int32_t code_point = -1;
  const auto size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                     text.size(), &code_point);
  text.remove_prefix(size > 0 ? size : 1);
  return size > 0 ? code_point : -1;
}

// Characters that change the terminal or the order of what is read, or that nobody can see.
bool IsHidden(utf8proc_int32_t c) {
  return utf8proc_category(c) == UTF8PROC_CATEGORY_CC || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069) || c == 0x200B || c == 0x200E || c == 0x200F || c == 0x061C ||
         c == 0x2028 || c == 0x2029 || c == 0xFEFF;
}

absl::TimeZone ChinaTime() {
  return absl::FixedTimeZone(8 * 60 * 60);
}

std::string TimeCell(const google::protobuf::Timestamp& timestamp, const Style& style) {
  const absl::Time time =
      absl::FromUnixSeconds(timestamp.seconds()) + absl::Nanoseconds(timestamp.nanos());
  if (style.ForPeople()) return absl::FormatTime("%Y-%m-%d %H:%M", time, ChinaTime());
  return absl::FormatTime(absl::RFC3339_full, time, absl::UTCTimeZone());
}

std::string DateCell(const v1::Date& date) {
  if (date.year() == 0 && date.month() == 0 && date.day() == 0) return "";
  return absl::StrFormat("%04d-%02d-%02d", date.year(), date.month(), date.day());
}

// "3 working days", "by the event day"; nothing where there is no limit.
std::string SpanCell(const v1::Span& span, const Style& style) {
  const std::string unit = Cell(span, "unit", style);
  return span.count() == 0 ? unit : absl::StrCat(span.count(), " ", unit);
}

// When a role counts, and from whom it comes: "（2026-11-21 至 2026-12-20，陈静委托）".
std::string TermOf(const v1::RoleGrant& grant, const Style& style) {
  std::vector<std::string> notes;
  const std::string from = DateCell(grant.from_on()), to = DateCell(grant.to_on());
  if (!from.empty() && !to.empty()) {
    notes.push_back(Say(style.language, texts::kFromTo, from, to));
  } else if (!from.empty()) {
    notes.push_back(Say(style.language, texts::kFrom, from));
  } else if (!to.empty()) {
    notes.push_back(Say(style.language, texts::kUntil, to));
  }
  const auto name = [](const std::string& shown, const std::string& resource) {
    return Printable(shown.empty() ? resource : shown);
  };
  if (!grant.lender().empty()) {
    notes.push_back(
        Say(style.language, texts::kLentBy, name(grant.lender_display_name(), grant.lender())));
  }
  if (!grant.borrower().empty()) {
    notes.push_back(
        Say(style.language, texts::kLentTo, name(grant.borrower_display_name(), grant.borrower())));
  }
  if (notes.empty()) return "";
  const bool zh = style.language == Language::kZh;
  return absl::StrCat(zh ? "（" : " (", absl::StrJoin(notes, zh ? "，" : ", "), zh ? "）" : ")");
}

// A role: what and where, then when and from whom.
std::string GrantCell(const v1::RoleGrant& grant, const Style& style) {
  const std::string role = Cell(grant, "role", style);
  const std::string place = Printable(grant.group().empty() ? grant.union_() : grant.group());
  return absl::StrCat(role, role.empty() || place.empty() ? "" : " ", place, TermOf(grant, style));
}

// A nested message as one cell: its name for people where it has one, else its fields in order.
std::string MessageCell(const Message& message, const Style& style) {
  const Descriptor& type = *message.GetDescriptor();
  if (const auto* date = dynamic_cast<const v1::Date*>(&message)) return DateCell(*date);
  if (const auto* time = dynamic_cast<const google::protobuf::Timestamp*>(&message)) {
    return TimeCell(*time, style);
  }
  if (const auto* text = dynamic_cast<const v1::PolicyText*>(&message)) {
    return Printable(style.language == Language::kZh ? text->zh() : text->en());
  }
  if (const auto* span = dynamic_cast<const v1::Span*>(&message)) return SpanCell(*span, style);
  if (const auto* grant = dynamic_cast<const v1::RoleGrant*>(&message)) {
    return GrantCell(*grant, style);
  }
  if (type.FindFieldByName("display_name") != nullptr) {
    const std::string name = Cell(message, "display_name", style);
    const FieldDescriptor* guest = type.FindFieldByName("guest");
    if (guest == nullptr || !message.GetReflection()->HasField(message, guest)) return name;
    return Say(style.language, texts::kGuest, name.empty() ? Cell(message, "guest", style) : name);
  }
  std::vector<std::string> parts;
  for (int i = 0; i < type.field_count(); ++i) {
    std::string part = Cell(message, type.field(i)->name(), style);
    if (part.empty()) continue;
    // "unions/1/groups/3" says which union it is.
    if (!parts.empty() && absl::StartsWith(part, parts.back() + "/")) parts.pop_back();
    parts.push_back(std::move(part));
  }
  return absl::StrJoin(parts, " ");
}

std::string EnumCell(const EnumValueDescriptor& value, Language language) {
  return value.number() == 0 ? "" : LabelOf(value, language);
}

std::string YesOrNo(bool yes, Language language) {
  return Say(language, yes ? texts::kYes : texts::kNo);
}

// One value: element `index` of a repeated field, or the field itself when index is negative.
std::string ValueCell(const Message& message, const FieldDescriptor& field, int index,
                      const Style& style) {
  const auto& reflection = *message.GetReflection();
  const bool one = index < 0;
  // A number that may be missing says nothing then, and not zero.
  if (one && field.has_optional_keyword() && !reflection.HasField(message, &field)) return "";
  switch (field.cpp_type()) {
    case FieldDescriptor::CPPTYPE_MESSAGE:
      if (one && !reflection.HasField(message, &field)) return "";
      return MessageCell(one ? reflection.GetMessage(message, &field)
                             : reflection.GetRepeatedMessage(message, &field, index),
                         style);
    case FieldDescriptor::CPPTYPE_STRING:
      return Printable(one ? reflection.GetString(message, &field)
                           : reflection.GetRepeatedString(message, &field, index));
    case FieldDescriptor::CPPTYPE_ENUM:
      return EnumCell(one ? *reflection.GetEnum(message, &field)
                          : *reflection.GetRepeatedEnum(message, &field, index),
                      style.language);
    case FieldDescriptor::CPPTYPE_BOOL:
      return YesOrNo(one ? reflection.GetBool(message, &field)
                         : reflection.GetRepeatedBool(message, &field, index),
                     style.language);
    case FieldDescriptor::CPPTYPE_INT32:
      return absl::StrCat(one ? reflection.GetInt32(message, &field)
                              : reflection.GetRepeatedInt32(message, &field, index));
    case FieldDescriptor::CPPTYPE_INT64: {
      const int64_t number = one ? reflection.GetInt64(message, &field)
                                 : reflection.GetRepeatedInt64(message, &field, index);
      return IsMoney(field) ? MoneyCell(number, style) : absl::StrCat(number);
    }
    default:
      return "?";  // No message of this service has other types.
  }
}

// True when a sibling says that nobody gave the value ("event_on" and "event_on_assumed").
bool IsAssumed(const Message& message, const FieldDescriptor& field) {
  const auto* assumed = message.GetDescriptor()->FindFieldByName(field.name() + "_assumed");
  return assumed != nullptr && message.GetReflection()->GetBool(message, assumed);
}

// True when the field tells that a deadline was missed, and there is no such deadline ("visit_late"
// without "due_visit_time").
bool LacksDeadline(const Message& message, const FieldDescriptor& field) {
  absl::string_view stem = field.name();
  if (!absl::ConsumeSuffix(&stem, "_late")) return false;
  const auto* due = message.GetDescriptor()->FindFieldByName(absl::StrCat("due_", stem, "_time"));
  return due != nullptr && !message.GetReflection()->HasField(message, due);
}

// True when the message names the field in one of its own fields ("small_fields").
bool Names(const Message& message, const char* list, const FieldDescriptor& field) {
  const auto* names = message.GetDescriptor()->FindFieldByName(list);
  if (names == nullptr) return false;
  const auto& reflection = *message.GetReflection();
  for (int i = 0; i < reflection.FieldSize(message, names); ++i) {
    if (reflection.GetRepeatedString(message, names, i) == field.name()) return true;
  }
  return false;
}

// The field that a path ends in.
const FieldDescriptor& FieldAt(const Descriptor& type, absl::string_view path) {
  const std::pair<absl::string_view, absl::string_view> parts =
      absl::StrSplit(path, absl::MaxSplits('.', 1));
  const FieldDescriptor* field = type.FindFieldByName(std::string(parts.first));
  GOOGLE_CHECK(field != nullptr) << type.full_name() << " lacks " << std::string(parts.first);
  return parts.second.empty() ? *field : FieldAt(*field->message_type(), parts.second);
}

// A spreadsheet runs a cell that begins like a formula: an apostrophe makes it text.
std::string CsvCell(absl::string_view cell) {
  static constexpr absl::string_view kDangerous[] = {"=",  "+",  "-",  "@", "\t",
                                                     "＝", "＋", "－", "＠"};
  std::string text(cell);
  for (absl::string_view start : kDangerous) {
    if (absl::StartsWith(cell, start)) text = absl::StrCat("'", cell);
  }
  if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
  return absl::StrCat("\"", absl::StrReplaceAll(text, {{"\"", "\"\""}}), "\"");
}

using Row = std::vector<std::string>;

void PrintAligned(std::ostream& out, const Style& style, const std::vector<Row>& rows) {
  std::vector<int> widths(rows.front().size());
  for (const Row& row : rows) {
    for (size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], DisplayWidth(row[i]));
  }
  for (const Row& row : rows) {
    std::string line;
    for (size_t i = 0; i < row.size(); ++i) {
      absl::StrAppend(&line, Padded(row[i], widths[i] + column_gap));
    }
    line.erase(line.find_last_not_of(' ') + 1);
    const bool bold = style.colour && &row == &rows.front();
    out << (bold ? "\x1b[1m" : "") << line << (bold ? "\x1b[0m" : "") << "\n";
  }
}

// Something that a spreadsheet can add up.
bool IsNumber(const FieldDescriptor& field) {
  switch (field.cpp_type()) {
    case FieldDescriptor::CPPTYPE_INT32:
    case FieldDescriptor::CPPTYPE_INT64:
    case FieldDescriptor::CPPTYPE_DOUBLE:
      return !field.is_repeated();
    default:
      return false;
  }
}

}  // namespace

int DisplayWidth(absl::string_view text) {
  int width = 0;
  while (!text.empty()) {
    const utf8proc_int32_t code_point = NextCodePoint(text);
    width += code_point < 0 ? 1 : utf8proc_charwidth(code_point);
  }
  return width;
}

std::string Padded(absl::string_view text, int width) {
  return absl::StrCat(text, std::string(std::max(0, width - DisplayWidth(text)), ' '));
}

std::string Printable(absl::string_view text) {
  std::string shown;
  while (!text.empty()) {
    const absl::string_view before = text;
    const utf8proc_int32_t c = NextCodePoint(text);
    if (c < 0) {
      absl::StrAppendFormat(&shown, "\\x%02x", static_cast<unsigned char>(before[0]));
    } else if (c == '\n') {
      shown.append("\\n");
    } else if (c == '\t') {
      shown.append("\\t");
    } else if (IsHidden(c)) {
      absl::StrAppendFormat(&shown, "\\u{%04x}", static_cast<unsigned>(c));
    } else {
      absl::StrAppend(&shown, before.substr(0, before.size() - text.size()));
    }
  }
  return shown;
}

std::string ShortName(const std::string& text) {
  if (!absl::StartsWith(text, "unions/")) return text;
  const std::vector<std::string> parts = absl::StrSplit(text, '/');
  if (parts.size() < 4 || parts.size() % 2 != 0) return text;
  const std::string& collection = parts[parts.size() - 2];
  const bool nameless = collection == "tasks" || collection == "attachments" ||
                        collection == "visits" || collection == "birthdayGifts" ||
                        collection == "transfers" || collection == "imports" ||
                        collection == "dutyExemptions" || collection == "findings" ||
                        collection == "funds" || collection == "budgetLines" ||
                        collection == "ledgerEntries" || collection == "accountingPeriods" ||
                        collection == "hardshipFiles";
  return nameless ? parts.back() : text;
}

std::string LabelOf(const FieldDescriptor& field, Language language) {
  const v1::Field& option = field.options().GetExtension(v1::field);
  const std::string& label = language == Language::kZh ? option.zh() : option.en();
  return label.empty() ? field.name() : label;
}

std::string LabelOf(const EnumValueDescriptor& value, Language language) {
  const v1::Text& option = value.options().GetExtension(v1::label);
  const std::string& label = language == Language::kZh ? option.zh() : option.en();
  return label.empty() ? value.name() : label;
}

std::string Cell(const Message& message, absl::string_view path, const Style& style) {
  const std::pair<absl::string_view, absl::string_view> parts =
      absl::StrSplit(path, absl::MaxSplits('.', 1));
  const FieldDescriptor& field = FieldAt(*message.GetDescriptor(), parts.first);
  const auto& reflection = *message.GetReflection();
  if (field.is_repeated()) {
    std::vector<std::string> cells;
    for (int i = 0; i < reflection.FieldSize(message, &field); ++i) {
      cells.push_back(parts.second.empty() ? ValueCell(message, field, i, style)
                                           : Cell(reflection.GetRepeatedMessage(message, &field, i),
                                                  parts.second, style));
    }
    return absl::StrJoin(cells, style.language == Language::kZh ? "、" : ", ");
  }
  if (!parts.second.empty()) {
    if (!reflection.HasField(message, &field)) return "";
    return Cell(reflection.GetMessage(message, &field), parts.second, style);
  }
  if (LacksDeadline(message, field)) return "";
  if (Names(message, "small_fields", field)) return "<3";
  if (Names(message, "hidden_fields", field)) return "*";
  std::string cell = ValueCell(message, field, -1, style);
  if (style.ForPeople()) cell = ShortName(cell);
  if (style.ForPeople() && !cell.empty() && IsAssumed(message, field)) {
    cell += Say(style.language, texts::kAssumed);
  }
  return cell;
}

void PrintRows(std::ostream& out, const Style& style, const Descriptor& type,
               absl::Span<const Message* const> messages, absl::string_view columns,
               bool heading) {
  const std::vector<absl::string_view> paths = absl::StrSplit(columns, ',');
  std::vector<Row> rows;
  if (heading) {
    Row& labels = rows.emplace_back();
    for (absl::string_view path : paths) {
      labels.push_back(LabelOf(FieldAt(type, path), style.language));
    }
  }
  for (const Message* message : messages) {
    Row& row = rows.emplace_back();
    for (absl::string_view path : paths) row.push_back(Cell(*message, path, style));
  }
  if (style.output != Output::kWorkbook) return PrintCells(out, style, rows, heading);
  std::vector<bool> numbers;
  for (absl::string_view path : paths) numbers.push_back(IsNumber(FieldAt(type, path)));
  style.workbook->Add(rows, heading, numbers);
}

void PrintCells(std::ostream& out, const Style& style, const std::vector<Row>& rows,
                bool heading) {
  if (style.output == Output::kTable) return PrintAligned(out, style, rows);
  if (style.output == Output::kWorkbook) return style.workbook->Add(rows, heading);
  const bool csv = style.output == Output::kCsv;
  if (csv && heading) out << "\xEF\xBB\xBF";
  for (const Row& row : rows) {
    if (csv) {
      out << absl::StrJoin(row, ",", [](std::string* line, const std::string& cell) {
        line->append(CsvCell(cell));
      }) << "\r\n";
    } else {
      out << absl::StrJoin(row, "\t") << "\n";
    }
  }
}

bool PrintBlock(std::ostream& out, const Style& style, const Message& message,
                absl::string_view columns) {
  const Descriptor& type = *message.GetDescriptor();
  if (style.output != Output::kTable) {
    PrintRows(out, style, type, {&message}, columns);
    return true;
  }
  std::vector<std::pair<std::string, std::string>> lines;
  int width = 0;
  for (absl::string_view path : absl::StrSplit(columns, ',')) {
    std::string cell = Cell(message, path, style);
    if (cell.empty()) continue;
    lines.emplace_back(LabelOf(FieldAt(type, path), style.language), std::move(cell));
    width = std::max(width, DisplayWidth(lines.back().first));
  }
  for (const auto& [label, cell] : lines) {
    out << (style.colour ? "\x1b[1m" : "") << Padded(label, width)
        << (style.colour ? "\x1b[0m" : "") << std::string(column_gap, ' ') << cell << "\n";
  }
  return !lines.empty();
}

void PrintJson(std::ostream& out, const Message& message, bool one_line) {
  google::protobuf::util::JsonPrintOptions options;
  options.always_print_primitive_fields = true;
  options.add_whitespace = !one_line;
  std::string json;
  // It fails for a google.protobuf.Any of unknown type only, and no answer holds one.
  GOOGLE_CHECK(google::protobuf::util::MessageToJsonString(message, &json, options).ok());
  out << json;
  if (json.empty() || json.back() != '\n') out << "\n";
}

}  // namespace unioncare::client
