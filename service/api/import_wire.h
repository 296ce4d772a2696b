// Imports as they travel, their files in plain, and the results that people read: for lists of
// every kind.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "service/base/crypto.h"
#include "service/domain/imports.h"
#include "service/domain/refusal.h"
#include "service/files/tables.h"
#include "service/storage/store.h"
#include "unioncare/v1/imports.pb.h"

namespace unioncare::api {

// A list is about everybody, so it is for those who see everybody.
absl::Status CheckWholeUnion(const Snapshot& snapshot, UnionId union_id);

// An import that the caller may deal with: one of past cases needs PERMISSION_CASE_MANAGE too.
struct SeenImport {
  UnionId union_id{0};
  Import found;
};
absl::StatusOr<SeenImport> FindSeenImport(const Snapshot& snapshot, const std::string& name);
// Refuses kImportOfOther.
absl::Status CheckOwn(const Snapshot& snapshot, const SeenImport& seen);

absl::StatusOr<v1::Import> ToWire(const Snapshot& snapshot, UnionId union_id,
                                  const Import& import);

// What a reader made of a file: checked, and sealed on the disk under a key of its own.
struct CheckedUpload {
  Import import;
  crypto::Key key = crypto::Key(crypto::RandomBytes(crypto::Key::kBytes));
  bool sealed = false;
};
// Seals the staged file, once nothing is read from the view any more.
absl::Status SealUpload(const Snapshot& snapshot, const std::string& path, CheckedUpload& checked);
// Keeps a checked list as the caller's.
absl::StatusOr<v1::Import> KeepUpload(Transaction& transaction, UnionId union_id,
                                      const std::string& file_name, bool validate_only,
                                      const CheckedUpload& checked);

// The text of a problem, where fields are called as the list calls them.
std::string TextIn(const Import& import, const Refusal& problem, Language language);
// Adds the problems of a row while there is room for them.
void KeepProblems(int64_t row, std::vector<Refusal> problems, Language language, Import& import);

// The file of an import in plain, as long as it is needed.
class PlainFile {
 public:
  // Refuses kImportState once the file is gone.
  static absl::StatusOr<std::unique_ptr<PlainFile>> Open(const Snapshot& snapshot,
                                                         const SeenImport& seen);
  explicit PlainFile(std::string path) : path_(std::move(path)) {}
  PlainFile(const PlainFile&) = delete;
  PlainFile& operator=(const PlainFile&) = delete;
  ~PlainFile();
  const std::string& path() const { return path_; }

 private:
  const std::string path_;
};

// Writes the rows of a list, with what becomes of them, as CSV.
class ResultWriter {
 public:
  using Emit = absl::FunctionRef<bool(const v1::StreamImportRowsResponse&)>;
  ResultWriter(Language language, Emit emit)
      : english_(language == Language::kEnglish), emit_(emit) {}

  void Mark();  // by which spreadsheets know UTF-8
  absl::Status Begin(const std::vector<std::string>& titles);
  absl::Status Row(RowResult result, const std::vector<files::Cell>& cells,
                   const std::string& remark);
  absl::Status Flush();

 private:
  absl::Status Add(const std::vector<std::string>& line);

  const bool english_;
  const Emit emit_;
  size_t width_ = 0;
  v1::StreamImportRowsResponse piece_;
};

}  // namespace unioncare::api
