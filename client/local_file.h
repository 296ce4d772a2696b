// Files on the machine of the client: what is received stands in FILE.part until it is whole, what
// is sent is read in pieces.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "client/texts.h"

namespace unioncare::client {

// A file on its way to this machine. Without Finish nothing of it stays.
class LocalFile {
 public:
  // Refuses to replace a file that exists, unless `replace` says so; that one stands until Finish.
  static absl::StatusOr<LocalFile> Make(const std::string& path, Language language,
                                        bool replace = false);
  LocalFile(LocalFile&& other);
  LocalFile& operator=(LocalFile&&) = delete;
  ~LocalFile();

  absl::Status Write(absl::string_view bytes);
  // Everything is on the disk, under its own name.
  absl::Status Finish();
  int64_t bytes() const { return bytes_; }
  // Of everything written; in hexadecimal. After Finish.
  const std::string& Sha256() const { return sha256_; }

 private:
  struct Digest;
  LocalFile(int file, std::string path, Language language);
  absl::Status Problem() const;

  int file_;
  std::string path_;
  Language language_;
  int64_t bytes_ = 0;
  std::unique_ptr<Digest> digest_;
  std::string sha256_;
};

// What stands after the last slash.
std::string LastPart(const std::string& path);

}  // namespace unioncare::client
