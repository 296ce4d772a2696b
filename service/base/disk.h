// Files and directories: written durably, read in blocks, with errors that name the path. Full
// disks are RESOURCE_EXHAUSTED, missing files NOT_FOUND, everything else UNAVAILABLE.
#pragma once

#include <cstdint>
#include <string>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

namespace unioncare::disk {

inline constexpr size_t kBlockBytes = 64 << 10;

// A new file, mode 0600, or an old one emptied.
class Writer {
 public:
  static absl::StatusOr<Writer> Open(const std::string& path);
  Writer(Writer&& other);
  Writer& operator=(Writer&&) = delete;
  ~Writer();
  absl::Status Write(absl::string_view bytes);
  // Everything is on the disk; the name of the file is not before its directory is synced.
  absl::Status Finish();

 private:
  Writer(int file, std::string path) : file_(file), path_(std::move(path)) {}
  int file_;
  std::string path_;
};

// Shows the bytes of a file block by block.
absl::Status Read(const std::string& path,
                  absl::FunctionRef<absl::Status(absl::string_view block)> see);
// A file of at most `bytes_max` bytes; RESOURCE_EXHAUSTED for a longer one.
absl::StatusOr<std::string> ReadWhole(const std::string& path, int64_t bytes_max);

// Replaces a file by these bytes: durably, and as a whole or not at all.
absl::Status WriteWhole(const std::string& path, absl::string_view bytes);

bool Exists(const std::string& path);
// 0 when there is none.
int64_t BytesOf(const std::string& path);

// With its parents; nothing happens when it is there. Mode 0700.
absl::Status MakeDirectory(const std::string& path);
// Makes the names in a directory durable.
absl::Status SyncDirectory(const std::string& path);
absl::Status Rename(const std::string& from, const std::string& to);
// A second name for a file; nothing happens when `to` is there already.
absl::Status Link(const std::string& from, const std::string& to);
// Nothing happens when it is not there.
absl::Status Remove(const std::string& path);

}  // namespace unioncare::disk
