// The tables backups and restores.
#pragma once

#include <optional>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "service/domain/backups.h"
#include "service/storage/journal.h"
#include "service/storage/store.h"

namespace unioncare::storage {

extern const journal::Table kBackups;
extern const journal::Table kRestores;

absl::StatusOr<std::optional<Backup>> FindBackup(const Snapshot& snapshot, int64_t id);
// The newest that is complete.
absl::StatusOr<std::optional<Backup>> LastBackup(const Snapshot& snapshot);
// Keeps a new backup, which gets a number.
absl::Status InsertBackup(Transaction& transaction, Backup& backup);
absl::Status PutBackup(Transaction& transaction, const Backup& backup);

absl::StatusOr<std::optional<Restore>> NewestRestore(const Snapshot& snapshot);
// Keeps a new restore, which gets a number.
absl::Status InsertRestore(Transaction& transaction, Restore& restore);

}  // namespace unioncare::storage
