// What must hold of every table that somebody hands in, whatever is in it.
#pragma once

#include <string>

#include "absl/strings/string_view.h"

namespace unioncare::fuzz {

// A file that holds these bytes, gone with the object.
class ScratchFile {
 public:
  explicit ScratchFile(absl::string_view bytes = "");
  ScratchFile(const ScratchFile&) = delete;
  ScratchFile& operator=(const ScratchFile&) = delete;
  ~ScratchFile();
  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

// Reads the table; ends the process unless it is read or refused as tables.h says, its rows are in
// order and within their limits, and what has been read, written as CSV, comes back the same.
void CheckTable(const std::string& path);

}  // namespace unioncare::fuzz
