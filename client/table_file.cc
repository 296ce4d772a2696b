// Reading of tables in files.
#include "client/table_file.h"

#include <stdlib.h>
#include <unistd.h>

#include <algorithm>
#include <map>

#include "absl/status/statusor.h"
#include "absl/strings/cord.h"
#include "absl/strings/str_cat.h"
#include "client/input_file.h"
#include "service/files/tables.h"

namespace unioncare::client {
namespace {

const Text kFileMissing{"请写明文件名", "say which file"};
const Text kFileUnreadable{"读不了文件 $0", "cannot read the file $0"};
const Text kNoScratch{"放不下标准输入的内容：临时目录不可写",
                      "no room for the standard input: the temporary directory cannot be written"};
const Text kNoTable{"文件 $0 不是能读的表格：$1", "the file $0 is no table that can be read: $1"};
const Text kNoTableFrom{"文件 $0 第 $1 行起读不下去：$2",
                        "the file $0 cannot be read from row $1 on: $2"};
const Text kLostDigits{"第 $0 行：“$1”超过电子表格能保存的位数，请把该列设为文本后重新填写",
                       "row $0: \"$1\" has more digits than a spreadsheet keeps; make the column "
                       "text and enter it again"};
const Text kBroken{"第 $0 行：“$1”不是值", "row $0: \"$1\" is no value"};

// The words of service/files/tables.h.
const std::map<std::string, Text> kProblems = {
    {"empty", {"空文件", "it is empty"}},
    {"old-xls", {"旧版 .xls，请另存为 .xlsx 或 CSV", "an old .xls; save it as .xlsx or CSV"}},
    {"encrypted", {"有密码", "it has a password"}},
    {"not-a-table", {"不是 CSV 或 XLSX", "neither CSV nor XLSX"}},
    {"truncated", {"文件不完整", "it is cut short"}},
    {"too-large", {"太大", "it is too large"}},
    {"too-many-rows", {"行太多", "it has too many rows"}},
    {"too-many-columns", {"列太多", "it has too many columns"}},
    {"cell-too-long", {"有单元格太长", "a cell is too long"}},
    {"bad-encoding", {"编码不明，请用 UTF-8 或 GB18030", "save it as UTF-8 or GB18030"}},
    {"bad-quotes", {"引号不成对", "its quotes do not match"}},
    {"no-sheet", {"没有工作表", "it has no sheet"}},
};

std::string Payload(const absl::Status& status, const char* name) {
  const auto payload = status.GetPayload(name);
  return payload.has_value() ? std::string(*payload) : "";
}

// What the standard input said, in a file that only its owner reads and that goes afterwards.
class Scratch {
 public:
  ~Scratch() {
    if (!path_.empty()) unlink(path_.c_str());
  }
  absl::StatusOr<std::string> Keep(Session& session, const std::string& content) {
    const char* directory = getenv("TMPDIR");
    std::string path = absl::StrCat(directory == nullptr ? "/tmp" : directory, "/care-XXXXXX");
    const int file = mkstemp(path.data());
    if (file < 0) return WrongUse(session.Say(kNoScratch));
    path_ = path;
    const bool kept = write(file, content.data(), content.size()) ==
                      static_cast<ssize_t>(content.size());
    if (close(file) != 0 || !kept) return WrongUse(session.Say(kNoScratch));
    return path_;
  }

 private:
  std::string path_;
};

absl::Status Problem(Session& session, const std::string& path, const absl::Status& status) {
  if (absl::IsNotFound(status)) return WrongUse(session.Say(kFileUnreadable, Printable(path)));
  const auto known = kProblems.find(Payload(status, files::kTableProblem));
  if (known == kProblems.end()) return status;
  const std::string what = session.Say(known->second);
  const std::string row = Payload(status, files::kTableProblemRow);
  return WrongUse(row.empty() ? session.Say(kNoTable, Printable(path), what)
                              : session.Say(kNoTableFrom, Printable(path), row, what));
}

}  // namespace

std::string TableLine(const std::vector<std::string>& cells) { return files::CsvLine(cells); }

absl::Status ReadTableFile(
    Session& session, const std::string& flag,
    absl::FunctionRef<absl::Status(int64_t number, const std::vector<std::string>& cells)> see) {
  const std::string given = session.Value(flag);
  if (given.empty()) {
    return WrongUse(session.Say(kFileMissing),
                    session.Say(texts::kSeeHelp, "care " + session.command.Title()));
  }
  Scratch scratch;
  std::string path = given;
  if (given == "-") {
    const auto content = ReadInputFile(session, flag);
    if (!content.ok()) return content.status();
    const auto kept = scratch.Keep(session, *content);
    if (!kept.ok()) return kept.status();
    path = *kept;
  }
  std::vector<std::string> cells;
  const auto source = files::ReadTable(path, [&](const files::TableRow& row) -> absl::Status {
    const std::vector<std::string> above = std::move(cells);
    cells.clear();
    for (size_t i = 0; i < row.cells.size(); ++i) {
      const files::Cell& cell = row.cells[i];
      if (cell.kind == files::Cell::Kind::kLostDigits) {
        return WrongUse(session.Say(kLostDigits, row.number, cell.text));
      }
      if (cell.kind == files::Cell::Kind::kBroken) {
        return WrongUse(session.Say(kBroken, row.number, cell.text));
      }
      cells.push_back(cell.merged && i < above.size() ? above[i] : cell.text);
    }
    return see(row.number, cells);
  });
  return source.ok() ? absl::OkStatus() : Problem(session, given, source.status());
}

}  // namespace unioncare::client
