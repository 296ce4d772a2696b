// The answer of a command as a sheet of a workbook (XLSX) on this machine: --output=FILE.xlsx. It
// has a title, the columns that CSV has, and is ready for printing.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "client/texts.h"

namespace unioncare::files {
class WorkbookWriter;
}

namespace unioncare::client {

class Workbook {
 public:
  // Refuses to replace a file that exists. `note` stands between the title and the columns.
  static absl::StatusOr<std::unique_ptr<Workbook>> Make(const std::string& path,
                                                        const std::string& title,
                                                        const std::string& note,
                                                        Language language);
  // Without Finish nothing of the file stays.
  ~Workbook();

  // Rows, of which the first is the heading where `heading` says so: that of the first rows counts.
  // Columns that are marked in `numbers` hold numbers. The first error is what Finish answers with.
  void Add(const std::vector<std::vector<std::string>>& rows, bool heading,
           const std::vector<bool>& numbers = {});
  // The file is whole and has its own name. False when there was nothing to write.
  absl::StatusOr<bool> Finish();

 private:
  Workbook(std::string path, std::string title, std::string note, Language language);
  absl::Status Open(const std::vector<std::vector<std::string>>& rows, bool heading);
  absl::Status Write(const std::vector<std::string>& row, const std::vector<bool>& numbers);

  const std::string path_;
  const std::string title_;
  const std::string note_;
  const Language language_;
  std::unique_ptr<files::WorkbookWriter> writer_;
  absl::Status status_;
};

}  // namespace unioncare::client
