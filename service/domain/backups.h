// What a backup says about itself, and whether it may be restored here.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/time/time.h"
#include "service/base/crypto.h"
#include "service/domain/types.h"

namespace unioncare {

// The names of the files in a backup. The manifest comes first.
inline constexpr char kManifestName[] = "manifest";
inline constexpr char kDatabaseName[] = "care.db";
inline constexpr char kAttachmentsName[] = "attachments";

inline constexpr int64_t kManifestBytesMax = 64 << 20;
inline constexpr int64_t kRestoreBytesMax = int64_t{1} << 40;  // a whole backup
inline constexpr int kBackupOpenHours = 12;                    // begun, and not yet downloaded

// Where a backup stands. Numbers equal v1::BackupState.
enum class BackupState {
  kBegun = 1,     // asked for
  kComplete = 2,  // whole, on the disk of the caller
};

// A backup that somebody asked for.
struct Backup {
  int64_t id = 0;
  UserId user{0};
  BackupState state = BackupState::kBegun;
  absl::Time begin_time;
  absl::Time complete_time;  // of a complete one
  int64_t bytes = 0;
  std::string hash;  // SHA-256 of the file
};

// A backup that was uploaded, checked, and takes the place of the data at the next start.
struct Restore {
  int64_t id = 0;
  UserId user{0};
  std::string staged;  // the directory that holds its files, below "restore"
  absl::Time backup_time;
  absl::Time request_time;
};

// A file of a backup.
struct BackupMember {
  std::string name;  // "care.db", "attachments/ab/abcd…"
  int64_t bytes = 0;
  std::string hash;  // SHA-256, 32 bytes

  bool operator==(const BackupMember& other) const {
    return name == other.name && bytes == other.bytes && hash == other.hash;
  }
};

// The log of a union when the backup was made.
struct BackupHead {
  UnionId union_id{0};
  int64_t size = 0;
  std::string root_hash;  // 32 bytes

  bool operator==(const BackupHead& other) const {
    return union_id == other.union_id && size == other.size && root_hash == other.root_hash;
  }
};

struct Manifest {
  std::string installation;  // names the master key without telling it
  int schema = 0;            // migrations that the database has been through
  absl::Time create_time;
  std::vector<BackupHead> heads;
  std::vector<BackupMember> members;
};

// The text of a manifest, closed by a code that only a holder of `key` can make.
std::string EncodeManifest(const Manifest& manifest, const crypto::Key& key);

// Reads a manifest and judges whether it may be restored in `installation` by a program that knows
// `schema_max` migrations. Refuses, in this order, kBackupMalformed, kBackupOtherInstallation,
// kBackupChanged (its code is not right), kBackupNewer.
absl::StatusOr<Manifest> JudgeManifest(absl::string_view text, const std::string& installation,
                                       int schema_max, const crypto::Key& key);

// What names an installation in its backups.
std::string InstallationMark(const crypto::Key& key);

// The place of a sealed file: "ab/abcd…" for its hash.
std::string BlobPlace(absl::string_view hash);

// A backup cannot be restored: what is wrong with it, and in which of its files.
absl::Status BackupChanged(absl::string_view name);

}  // namespace unioncare
