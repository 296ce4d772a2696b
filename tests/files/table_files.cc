// Files and encodings for tests of tables.
#include "tests/files/table_files.h"

#include <iconv.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "gtest/gtest.h"
#include "service/base/status.h"

// Under the address sanitizer freed memory must go at once, or its peak says nothing.
extern "C" const char* __asan_default_options() { return "quarantine_size_mb=0"; }

namespace unioncare::files {
namespace {

std::string ShownCell(const Cell& cell) {
  std::string shown = cell.merged ? "^" : "";
  switch (cell.kind) {
    case Cell::Kind::kEmpty:
    case Cell::Kind::kText:
      break;
    case Cell::Kind::kNumber:
      shown += '#';
      break;
    case Cell::Kind::kDate:
      shown += '@';
      EXPECT_EQ(absl::FormatCivilTime(cell.day), cell.text);
      break;
    case Cell::Kind::kLostDigits:
      shown += '~';
      break;
    case Cell::Kind::kBroken:
      shown += '!';
      break;
  }
  EXPECT_EQ(cell.kind == Cell::Kind::kEmpty, cell.text.empty());
  return shown + cell.text;
}

std::string ShownRow(const TableRow& row) {
  std::string shown = absl::StrCat(row.number, ": ");
  EXPECT_FALSE(row.cells.empty());
  EXPECT_TRUE(row.cells.empty() || row.cells.back().kind != Cell::Kind::kEmpty);
  for (size_t i = 0; i < row.cells.size(); ++i) {
    absl::StrAppend(&shown, i == 0 ? "" : "|", ShownCell(row.cells[i]));
  }
  return shown + "\n";
}

std::string ShownError(const absl::Status& status) {
  const auto problem = status.GetPayload(kTableProblem);
  if (!problem.has_value()) return absl::StrCat("status ", status.message(), "\n");
  EXPECT_TRUE(absl::IsInvalidArgument(status));
  EXPECT_FALSE(status.message().empty());
  const auto row = status.GetPayload(kTableProblemRow);
  return absl::StrCat(std::string(*problem), row.has_value() ? " " : "",
                      row.has_value() ? std::string(*row) : "", "\n");
}

}  // namespace

TemporaryFile::TemporaryFile(absl::string_view bytes, absl::string_view ending) {
  std::string name = absl::StrCat(::testing::TempDir(), "table-XXXXXX", ending);
  const int file = mkstemps(name.data(), static_cast<int>(ending.size()));
  CHECK(file >= 0);
  close(file);
  path_ = name;
  std::ofstream(path_, std::ios::binary) << bytes;
}

TemporaryFile::~TemporaryFile() {
  unlink(path_.c_str());
}

std::string TemporaryFile::Bytes() const {
  std::ostringstream bytes;
  bytes << std::ifstream(path_, std::ios::binary).rdbuf();
  return bytes.str();
}

std::string Encoded(absl::string_view text, const char* encoding) {
  const iconv_t converter = iconv_open(encoding, "UTF-8");
  CHECK(converter != reinterpret_cast<iconv_t>(-1));
  std::string in(text);
  std::string out(text.size() * 4 + 16, '\0');
  char* from = in.data();
  char* to = out.data();
  size_t left = in.size();
  size_t room = out.size();
  CHECK(iconv(converter, &from, &left, &to, &room) != static_cast<size_t>(-1));
  iconv_close(converter);
  out.resize(out.size() - room);
  return out;
}

std::string ShownFile(const std::string& path) {
  std::string shown;
  int64_t rows = 0;
  int64_t last = 0;
  const auto source = ReadTable(path, [&](const TableRow& row) {
    shown += ShownRow(row);
    EXPECT_GT(row.number, last);
    last = row.number;
    ++rows;
    return absl::OkStatus();
  });
  if (!source.ok()) return shown + ShownError(source.status());
  EXPECT_EQ(source->rows, rows);
  return shown;
}

std::string Shown(absl::string_view bytes) {
  return ShownFile(TemporaryFile(bytes).path());
}

ReadCells CellsOf(absl::string_view bytes) {
  ReadCells read;
  const TemporaryFile file(bytes);
  const auto source = ReadTable(file.path(), [&](const TableRow& row) {
    auto& cells = read.rows.emplace_back();
    for (const Cell& cell : row.cells) cells.push_back(cell.text);
    return absl::OkStatus();
  });
  EXPECT_TRUE(source.ok()) << source.status();
  if (source.ok()) read.source = *source;
  return read;
}

int64_t PeakBytes() {
  std::ifstream status("/proc/self/status");
  std::string line;
  while (std::getline(status, line)) {
    absl::string_view rest = line;
    int64_t kibibytes = 0;
    if (absl::ConsumePrefix(&rest, "VmHWM:") && absl::ConsumeSuffix(&rest, "kB") &&
        absl::SimpleAtoi(rest, &kibibytes)) {
      return kibibytes << 10;
    }
  }
  return 0;
}

void ForgetPeak() {
  std::ofstream("/proc/self/clear_refs") << "5";
}

}  // namespace unioncare::files
