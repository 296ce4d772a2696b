// Backups and restores in SQL.
#include "service/storage/backups.h"

#include "service/base/status.h"

namespace unioncare::storage {

using journal::Value;

const journal::Table kBackups("backups", {"union_id", "id"},
                              {"user_id", "state", "begin_us", "complete_us", "bytes", "sha256"});
const journal::Table kRestores("restores", {"union_id", "id"},
                               {"user_id", "staged", "backup_us", "request_us"});

namespace {

constexpr sql::Sql kFind{
    "SELECT id, user_id, state, begin_us, complete_us, bytes, sha256 FROM backups "
    "WHERE union_id = $1 AND id = $2"};
constexpr sql::Sql kLast{
    "SELECT id, user_id, state, begin_us, complete_us, bytes, sha256 FROM backups "
    "WHERE union_id = $1 AND state = 2 ORDER BY complete_us DESC, id DESC LIMIT 1"};
constexpr sql::Sql kNewestRestore{
    "SELECT id, user_id, staged, backup_us, request_us FROM restores "
    "WHERE union_id = $1 ORDER BY id DESC LIMIT 1"};

Backup BackupOf(sql::Row row) {
  Backup backup;
  backup.id = row.Int(0);
  backup.user = UserId{row.Int(1)};
  backup.state = static_cast<BackupState>(row.Int(2));
  backup.begin_time = absl::FromUnixMicros(row.Int(3));
  if (!row.IsNull(4)) backup.complete_time = absl::FromUnixMicros(row.Int(4));
  backup.bytes = row.Int(5);
  backup.hash = std::string(row.Bytes(6));
  return backup;
}

}  // namespace

absl::StatusOr<std::optional<Backup>> FindBackup(const Snapshot& snapshot, int64_t id) {
  std::optional<Backup> found;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kFind, [&](sql::Row row) { found = BackupOf(row); }, kInstallation,
      id));
  return found;
}

absl::StatusOr<std::optional<Backup>> LastBackup(const Snapshot& snapshot) {
  std::optional<Backup> found;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kLast, [&](sql::Row row) { found = BackupOf(row); }, kInstallation));
  return found;
}

absl::Status InsertBackup(Transaction& transaction, Backup& backup) {
  ASSIGN_OR_RETURN(backup.id, journal::NextNumber(transaction, kInstallation, "backup"));
  return PutBackup(transaction, backup);
}

absl::Status PutBackup(Transaction& transaction, const Backup& backup) {
  const bool complete = backup.state == BackupState::kComplete;
  std::optional<int64_t> complete_us;
  std::optional<sql::Blob> hash;
  if (complete) {
    complete_us = absl::ToUnixMicros(backup.complete_time);
    hash = sql::Blob{backup.hash};
  }
  return journal::Put(transaction, kBackups, journal::kNobody,
                      {Value(kInstallation), Value(backup.id), Value(backup.user),
                       Value(backup.state), Value(absl::ToUnixMicros(backup.begin_time)),
                       Value(complete_us), Value(backup.bytes), Value(hash)});
}

absl::StatusOr<std::optional<Restore>> NewestRestore(const Snapshot& snapshot) {
  std::optional<Restore> found;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kNewestRestore,
      [&](sql::Row row) {
        found = Restore{.id = row.Int(0),
                        .user = UserId{row.Int(1)},
                        .staged = std::string(row.Text(2)),
                        .backup_time = absl::FromUnixMicros(row.Int(3)),
                        .request_time = absl::FromUnixMicros(row.Int(4))};
      },
      kInstallation));
  return found;
}

absl::Status InsertRestore(Transaction& transaction, Restore& restore) {
  ASSIGN_OR_RETURN(restore.id, journal::NextNumber(transaction, kInstallation, "restore"));
  return journal::Put(transaction, kRestores, journal::kNobody,
                      {Value(kInstallation), Value(restore.id), Value(restore.user),
                       Value(restore.staged), Value(absl::ToUnixMicros(restore.backup_time)),
                       Value(absl::ToUnixMicros(restore.request_time))});
}

}  // namespace unioncare::storage
