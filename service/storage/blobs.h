// The sealed files of attachments, below DIR/attachments, each named by the hash of its sealed
// bytes. A file is on the disk before a COMMIT names it; what nothing names is swept away later.
#pragma once

#include <cstdint>
#include <string>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/time/time.h"
#include "service/base/crypto.h"

namespace unioncare {

// A file that no row names is taken for one of an upload that goes on until it is this old.
inline constexpr int kOrphanHours = 24;

// A sealed file.
struct Blob {
  std::string hash;   // SHA-256 of the sealed bytes, 32 bytes
  int64_t bytes = 0;  // sealed
};

// The directory of sealed files of a data directory.
std::string BlobDirectory(const std::string& data_directory);
std::string BlobPath(const std::string& data_directory, absl::string_view hash);

// Seals the file at `plain` with `key`, which is for this file alone, and keeps it durably.
absl::StatusOr<Blob> SealBlob(const std::string& data_directory, const std::string& plain,
                              const crypto::Key& key);
// Shows what is inside, frame by frame. DATA_LOSS when a byte differs; NOT_FOUND without the file.
absl::Status OpenBlob(const std::string& data_directory, const Blob& blob, const crypto::Key& key,
                      absl::FunctionRef<absl::Status(absl::string_view frame)> see);

// Whether the file is there and its bytes have its hash.
enum class BlobState { kSound, kMissing, kChanged };
absl::StatusOr<BlobState> CheckBlob(const std::string& data_directory, absl::string_view hash);

absl::Status RemoveBlob(const std::string& data_directory, absl::string_view hash);

// Shows the hash of every file that was written before `until`, and removes what an upload began
// and never finished before then.
absl::Status ScanBlobs(const std::string& data_directory, absl::Time until,
                       absl::FunctionRef<absl::Status(absl::string_view hash)> see);

// While kKeep is held, no file is removed: a backup needs those that its copy of the database
// names.
class BlobHold {
 public:
  enum class Kind { kKeep, kRemove };
  // kKeep waits while files are removed; kRemove is UNAVAILABLE while kKeep is held.
  static absl::StatusOr<BlobHold> Take(const std::string& data_directory, Kind kind);
  BlobHold(BlobHold&& other);
  ~BlobHold();

 private:
  explicit BlobHold(int file) : file_(file) {}
  int file_;
};

}  // namespace unioncare
