// Tables for tests: bytes in some encoding, a file that holds them, and what ReadTable makes of it
// in a form that is easy to compare.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "service/files/tables.h"

namespace unioncare::files {

// A file of its own, gone with the object.
class TemporaryFile {
 public:
  explicit TemporaryFile(absl::string_view bytes = "", absl::string_view ending = "");
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  ~TemporaryFile();
  const std::string& path() const { return path_; }
  std::string Bytes() const;

 private:
  std::string path_;
};

// UTF-8 in another encoding, as iconv calls it.
std::string Encoded(absl::string_view text, const char* encoding);

// One line for each row, "3: 张伟|#12|@1976-03-05||~4.4E+17|!#REF!|^物理组": text, number, date,
// nothing, lost digits, broken and merged. An error is the last line, "bad-quotes 7" with the row;
// any other error "status" and its message.
std::string Shown(absl::string_view bytes);
std::string ShownFile(const std::string& path);

struct ReadCells {
  TableSource source;
  std::vector<std::vector<std::string>> rows;
};
// The texts of all cells; fails the test when the file is refused.
ReadCells CellsOf(absl::string_view bytes);

// The resident memory of this process has its highest point here since the last call of
// ForgetPeak.
int64_t PeakBytes();
void ForgetPeak();

}  // namespace unioncare::files
