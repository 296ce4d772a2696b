// A sheet for people, by the same writer as the server's.
#include "client/workbook.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <utility>

#include "client/connect.h"
#include "client/print.h"
#include "service/files/tables.h"

namespace unioncare::client {
namespace {

constexpr char kPart[] = ".part";
// Of a column, in Latin characters: what is longer goes on in the next line of its cell.
constexpr int kWidthMin = 6;
constexpr int kWidthMax = 40;
constexpr int kWidthMargin = 2;
// More columns than this need the long side of the paper.
constexpr size_t kUprightColumnsMax = 6;

}  // namespace

absl::StatusOr<std::unique_ptr<Workbook>> Workbook::Make(const std::string& path,
                                                         const std::string& title,
                                                         const std::string& note,
                                                         Language language) {
  if (access(path.c_str(), F_OK) == 0) return WrongUse(Say(language, texts::kFileExists, path));
  // Made here, so that nobody else may read it; the writer keeps the mode.
  const std::string part = path + kPart;
  const int file = open(part.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  if (file < 0) return WrongUse(Say(language, texts::kFileNotWritten, part, strerror(errno)));
  close(file);
  return std::unique_ptr<Workbook>(new Workbook(path, title, note, language));
}

Workbook::Workbook(std::string path, std::string title, std::string note, Language language)
    : path_(std::move(path)),
      title_(std::move(title)),
      note_(std::move(note)),
      language_(language) {}

Workbook::~Workbook() {
  writer_.reset();
  // After Finish it is not there any more.
  std::remove((path_ + kPart).c_str());
}

void Workbook::Add(const std::vector<std::vector<std::string>>& rows, bool heading,
                   const std::vector<bool>& numbers) {
  if (rows.empty() || !status_.ok()) return;
  const bool begins = writer_ == nullptr;
  if (begins) status_ = Open(rows, heading);
  for (size_t i = begins && heading ? 1 : 0; i < rows.size() && status_.ok(); ++i) {
    status_ = Write(rows[i], numbers);
  }
}

absl::Status Workbook::Open(const std::vector<std::vector<std::string>>& rows, bool heading) {
  files::TableForm form;
  form.sheet = title_;
  form.title = title_;
  if (!note_.empty()) form.notes = {note_};
  form.columns.resize(rows[0].size());
  form.landscape = rows[0].size() > kUprightColumnsMax;
  for (size_t i = 0; i < form.columns.size(); ++i) {
    files::ColumnForm& column = form.columns[i];
    if (heading) column.title = rows[0][i];
    int width = kWidthMin;
    for (const auto& row : rows) {
      if (i < row.size()) width = std::max(width, DisplayWidth(row[i]) + kWidthMargin);
    }
    column.width = std::min(width, kWidthMax);
  }
  auto writer = files::WorkbookWriter::Open(path_ + kPart, form);
  if (!writer.ok()) return writer.status();
  writer_ = *std::move(writer);
  return absl::OkStatus();
}

absl::Status Workbook::Write(const std::vector<std::string>& row,
                             const std::vector<bool>& numbers) {
  std::vector<files::CellOut> cells;
  cells.reserve(row.size());
  for (size_t i = 0; i < row.size(); ++i) {
    cells.push_back({.text = row[i], .number = i < numbers.size() && numbers[i]});
  }
  return writer_->Add(cells);
}

absl::StatusOr<bool> Workbook::Finish() {
  if (!status_.ok()) return status_;
  if (writer_ == nullptr) return false;
  if (absl::Status closed = writer_->Close(); !closed.ok()) return closed;
  if (std::rename((path_ + kPart).c_str(), path_.c_str()) != 0) {
    return absl::UnknownError(Say(language_, texts::kFileNotWritten, path_, strerror(errno)));
  }
  return true;
}

}  // namespace unioncare::client
