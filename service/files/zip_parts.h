// The named parts of a zip archive, unpacked as a stream. Nothing is ever written to a path that an
// archive names.
#pragma once

#include <cstdint>
#include <memory>
#include <set>
#include <string>

#include "absl/functional/function_ref.h"
#include "service/files/tables.h"

namespace unioncare::files {

// Beyond it a file is no workbook.
inline constexpr int64_t kZipPartsMax = 10'000;

class ZipParts {
 public:
  // Problems: truncated, not-a-table.
  static absl::StatusOr<std::unique_ptr<ZipParts>> Open(const std::string& path);
  ZipParts(const ZipParts&) = delete;
  ZipParts& operator=(const ZipParts&) = delete;
  ~ZipParts();

  // Names are compared without regard to case, as workbooks do.
  bool Has(const std::string& name);
  // Shows a part block by block. What is really unpacked counts, whatever the archive claims, and a
  // part once only. Problems: encrypted, truncated, too-large, not-a-table.
  absl::Status Read(const std::string& name,
                    absl::FunctionRef<absl::Status(absl::string_view block)> see);

 private:
  explicit ZipParts(void* archive) : archive_(archive) {}
  absl::Status ReadOpened(absl::FunctionRef<absl::Status(absl::string_view block)> see,
                          bool counts);

  void* archive_;
  int64_t unpacked_ = 0;
  std::set<std::string> counted_;
};

}  // namespace unioncare::files
