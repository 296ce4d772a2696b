// What people and programs read: tables, blocks, TSV, CSV, JSON and workbooks of any message, with
// labels from the protos.
#pragma once

#include <ostream>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "client/texts.h"
#include "google/protobuf/descriptor.h"
#include "google/protobuf/message.h"

namespace unioncare::client {

class Workbook;

enum class Output { kTable, kTsv, kCsv, kJson, kWorkbook };

struct Style {
  Output output = Output::kTable;
  Language language = Language::kZh;
  bool colour = false;
  Workbook* workbook = nullptr;  // where kWorkbook writes

  // True when times and names are written for people rather than for programs.
  bool ForPeople() const { return output == Output::kTable || output == Output::kWorkbook; }
};

// Columns on a terminal; ambiguous characters count one.
int DisplayWidth(absl::string_view text);
// `text` and as many spaces as fill `width`.
std::string Padded(absl::string_view text, int width);
// Shows control characters, bidirectional overrides and broken UTF-8 instead of obeying them.
std::string Printable(absl::string_view text);

// The number at the end of the resource name of what people give no other name: tasks, attachments,
// visits, birthday gifts, imports. Other texts stay as they are.
std::string ShortName(const std::string& text);

// What people call a field, or an enum value.
std::string LabelOf(const google::protobuf::FieldDescriptor& field, Language language);
std::string LabelOf(const google::protobuf::EnumValueDescriptor& value, Language language);

// The value at `path` ("visit.visitors") as people read it; empty when it is not set.
std::string Cell(const google::protobuf::Message& message, absl::string_view path,
                 const Style& style);

// Rows under the labels of their fields. `columns` are paths separated by commas; `type` describes
// the rows, of which there may be none. TSV and CSV that come piece by piece have their heading on
// the first piece only.
void PrintRows(std::ostream& out, const Style& style, const google::protobuf::Descriptor& type,
               absl::Span<const google::protobuf::Message* const> rows, absl::string_view columns,
               bool heading = true);
// The same of cells that are written already; the first row is the heading when there is one.
void PrintCells(std::ostream& out, const Style& style,
                const std::vector<std::vector<std::string>>& rows, bool heading = true);
// One message: a line for each field that is set; as TSV and CSV a table of one row. False when
// there was nothing to print.
bool PrintBlock(std::ostream& out, const Style& style, const google::protobuf::Message& message,
                absl::string_view columns);
// The message in the JSON mapping of protobuf; on one line when it is one of a stream.
void PrintJson(std::ostream& out, const google::protobuf::Message& message, bool one_line);

}  // namespace unioncare::client
