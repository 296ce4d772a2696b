// The promises of tables.h, checked on any input.
#include "tests/fuzz/table_checks.h"

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <vector>

#include "absl/strings/str_cat.h"
#include "service/base/status.h"
#include "service/domain/text.h"
#include "service/files/tables.h"

namespace unioncare::fuzz {
namespace {

using Texts = std::vector<std::vector<std::string>>;

struct Reading {
  absl::StatusOr<files::TableSource> source;
  Texts texts;
};

void CheckCell(const files::Cell& cell) {
  CHECK((cell.kind == files::Cell::Kind::kEmpty) == cell.text.empty());
  CHECK(!FirstInvalidUtf8(cell.text).has_value());
  CHECK(cell.text.size() <= files::kTableCellBytesMax);
  if (cell.kind == files::Cell::Kind::kDate) {
    CHECK(absl::FormatCivilTime(cell.day) == cell.text);
  }
}

Reading Read(const std::string& path) {
  Reading reading;
  int64_t last = 0;
  reading.source = files::ReadTable(path, [&](const files::TableRow& row) {
    CHECK(row.number > last);
    last = row.number;
    CHECK(!row.cells.empty() && row.cells.size() <= size_t{files::kTableColumnsMax});
    CHECK(row.cells.back().kind != files::Cell::Kind::kEmpty);
    std::vector<std::string>& texts = reading.texts.emplace_back();
    for (const files::Cell& cell : row.cells) {
      CheckCell(cell);
      texts.push_back(cell.text);
    }
    return absl::OkStatus();
  });
  return reading;
}

}  // namespace

ScratchFile::ScratchFile(absl::string_view bytes) {
  path_ = std::filesystem::temp_directory_path() / "table-XXXXXX";
  const int file = mkstemp(path_.data());
  CHECK(file >= 0);
  CHECK(write(file, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()));
  close(file);
}

ScratchFile::~ScratchFile() {
  unlink(path_.c_str());
}

void CheckTable(const std::string& path) {
  const Reading first = Read(path);
  if (!first.source.ok()) {
    const absl::Status& refused = first.source.status();
    if (!absl::IsInvalidArgument(refused)) std::fprintf(stderr, "%s\n", refused.ToString().c_str());
    CHECK(absl::IsInvalidArgument(refused));
    CHECK(first.source.status().GetPayload(files::kTableProblem).has_value());
    return;
  }
  CHECK(first.source->rows == static_cast<int64_t>(first.texts.size()) && !first.texts.empty());
  // The mark of the encoding, so that nothing else is told from the bytes.
  std::string written = files::kUtf8Bom;
  for (const auto& row : first.texts) written += files::CsvLine(row);
  const Reading second = Read(ScratchFile(written).path());
  CHECK(second.source.ok());
  CHECK(second.texts == first.texts);
}

}  // namespace unioncare::fuzz
