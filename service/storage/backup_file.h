// Makes a backup: one file with the database as it was at one moment and all attachments that it
// names, verified before the first byte leaves.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "absl/time/time.h"
#include "service/storage/vault.h"

namespace unioncare {

// What a backup is made from, and where it goes.
struct BackupTask {
  std::string data_directory;
  const Vault* vault = nullptr;
  absl::Time now;
  // Takes the bytes in order; false when nobody wants them any more. Asked with no bytes now and
  // then while the copy is being verified.
  std::function<bool(absl::string_view bytes)> sink;
};

// Writers go on meanwhile: the copy is taken in one step on a connection of its own. Everything
// committed before the call is in it. Refuses kBackupNotSound when database and journal differ or
// an attachment is missing or changed.
absl::Status MakeBackup(const BackupTask& task);

// The scratch directory of backups; what a crash left in it is removed at start.
std::string BackupScratch(const std::string& data_directory);

}  // namespace unioncare
