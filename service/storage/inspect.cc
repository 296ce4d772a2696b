// The inspection of a database file.
#include "service/storage/inspect.h"

#include <memory>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/base/disk.h"
#include "service/base/status.h"
#include "service/domain/refusal.h"
#include "service/storage/attachments.h"
#include "service/storage/journal.h"
#include "service/storage/migrations.h"
#include "service/storage/sqlite.h"

namespace unioncare {
namespace {

constexpr sql::Sql kUserVersion{"PRAGMA user_version"};
constexpr sql::Sql kIntegrityCheck{"PRAGMA integrity_check(1)"};
constexpr sql::Sql kBegin{"BEGIN"};

absl::Status NotSound(absl::string_view what) {
  return Refuse(Reason::kBackupNotSound, {{"given", std::string(what)}});
}

// Errors that say what the file is like, not what the machine is like.
absl::Status Judged(const absl::Status& status) {
  if (status.ok() || absl::IsResourceExhausted(status) || absl::IsUnavailable(status) ||
      absl::IsCancelled(status) || !RefusalsOf(status).empty()) {
    return status;
  }
  return NotSound(status.message());
}

absl::Status CheckPages(sql::Connection& connection) {
  std::string answer;
  RETURN_IF_ERROR(sql::Query(connection, kIntegrityCheck,
                             [&](sql::Row row) { answer = std::string(row.Text(0)); }));
  return answer == "ok" ? absl::OkStatus() : NotSound(answer);
}

absl::Status CompareWithJournals(const Snapshot& snapshot, absl::FunctionRef<bool()> alive) {
  ASSIGN_OR_RETURN(const std::vector<journal::Head> heads, journal::Heads(snapshot));
  for (const journal::Head& head : heads) {
    ASSIGN_OR_RETURN(const journal::Verification found,
                     journal::Verify(snapshot, head.union_id,
                                     [&](const journal::Verification&) { return alive(); }));
    if (!found.first_difference.has_value()) continue;
    return NotSound(
        absl::StrCat(found.first_difference->table, " ", found.first_difference->key));
  }
  return absl::OkStatus();
}

}  // namespace

absl::StatusOr<Inspection> ReadInspection(const std::string& path, const Vault& vault,
                                          absl::Time now) {
  auto connection = sql::OpenSqlite(path, sql::Mode::kReader);
  if (!connection.ok()) return Judged(connection.status());
  const Snapshot snapshot(**connection, vault, now);
  Inspection inspection;
  absl::Status status = sql::Query(**connection, kUserVersion, [&](sql::Row row) {
    inspection.schema = static_cast<int>(row.Int(0));
  });
  if (!status.ok()) return Judged(status);
  const auto heads = journal::Heads(snapshot);
  if (!heads.ok()) return Judged(heads.status());
  for (const journal::Head& head : *heads) {
    inspection.heads.push_back(
        {.union_id = head.union_id, .size = head.size, .root_hash = head.root_hash});
  }
  return inspection;
}

absl::StatusOr<std::vector<Blob>> BlobsNamedIn(const std::string& path, const Vault& vault,
                                               absl::Time now) {
  auto connection = sql::OpenSqlite(path, sql::Mode::kReader);
  if (!connection.ok()) return Judged(connection.status());
  auto blobs = storage::NamedBlobs(Snapshot(**connection, vault, now));
  if (!blobs.ok()) return Judged(blobs.status());
  return blobs;
}

absl::Status MigrateFile(const std::string& path) {
  auto connection = sql::OpenSqlite(path, sql::Mode::kWriter);
  if (!connection.ok()) return Judged(connection.status());
  return Judged(Migrate(**connection, Migrations()));
}

absl::Status InspectFile(const std::string& path, const Vault& vault, absl::Time now,
                         absl::FunctionRef<bool()> alive) {
  auto connection = sql::OpenSqlite(path, sql::Mode::kReader);
  if (!connection.ok()) return Judged(connection.status());
  const Snapshot snapshot(**connection, vault, now);
  RETURN_IF_ERROR(Judged(CheckPages(**connection)));
  if (!alive()) return absl::CancelledError("nobody waits for the inspection any more");
  RETURN_IF_ERROR(Judged(sql::Run(**connection, kBegin)));
  return Judged(CompareWithJournals(snapshot, alive));
}

void RemoveSideFiles(const std::string& path) {
  // What stays behind goes with its directory.
  for (const char* part : {"-wal", "-shm"}) disk::Remove(path + part).IgnoreError();
}

}  // namespace unioncare
