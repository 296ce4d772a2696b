// Puts a backup in the place of the data: checked whole beside them first, swapped while nobody
// serves them, the old data kept aside. A crash at any moment leaves the old data or the new ones.
#pragma once

#include <optional>
#include <string>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "service/domain/backups.h"
#include "service/storage/store.h"
#include "service/storage/vault.h"

namespace unioncare {

// A backup that was unpacked and found whole.
struct StagedRestore {
  std::string staged;  // its directory, below DIR/restore
  absl::Time backup_time;
  int64_t attachment_count = 0;
};

// Unpacks the backup in `file` below DIR/restore and checks everything: manifest, hashes, schema,
// keys, pages, journal. Refuses kBackupMalformed, kBackupOtherInstallation, kBackupChanged,
// kBackupNewer, kBackupNotSound, and then leaves nothing. With `keep` false nothing stays in any
// case.
absl::StatusOr<StagedRestore> StageRestore(const std::string& data_directory, const Vault& vault,
                                           const std::string& file, absl::Time now, bool keep,
                                           absl::FunctionRef<bool()> alive);

// True while a staged backup waits for the next start.
bool IsStaged(const std::string& data_directory, const std::string& staged);

// Decides that the staged backup is swapped in, by the next FinishRestore at the latest.
absl::Status DecideRestore(const std::string& data_directory, const std::string& staged,
                           absl::Time time);

// Swaps in what was decided: by DecideRestore, or by a row of `restores` in the database. Before
// the store opens; nothing happens when nothing was decided. What a call before this one has left
// unfinished is finished, and what nobody decided is removed. Answers whether data were swapped.
absl::StatusOr<bool> FinishRestore(const std::string& data_directory, const Vault& vault);

}  // namespace unioncare
