// Backups, restoring and the state of the server as operations.
#include "service/api/backups.h"

#include <filesystem>
#include <system_error>
#include <utility>
#include <vector>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "service/api/convert.h"
#include "service/base/crypto.h"
#include "service/base/disk.h"
#include "service/base/status.h"
#include "service/base/version.h"
#include "service/domain/backups.h"
#include "service/domain/calendar.h"
#include "service/domain/calendars.h"
#include "service/domain/names.h"
#include "service/domain/refusal.h"
#include "service/storage/backup_file.h"
#include "service/storage/backups.h"
#include "service/storage/calendars.h"
#include "service/storage/journal.h"
#include "service/storage/migrations.h"
#include "service/storage/restore.h"
#include "unioncare/v1/backups.pb.h"

namespace unioncare::api {
namespace {

constexpr char kPrefix[] = "backups/";
constexpr size_t kChunkBytes = 256 << 10;
constexpr size_t kHashDigits = 64;

std::string NameOfBackup(int64_t id) {
  return absl::StrCat(kPrefix, id);
}

absl::StatusOr<int64_t> ParseBackup(absl::string_view name) {
  absl::string_view number = name;
  int64_t id = 0;
  if (absl::ConsumePrefix(&number, kPrefix) && absl::SimpleAtoi(number, &id) && id > 0 &&
      NameOfBackup(id) == name) {
    return id;
  }
  return Refuse(Reason::kNameMalformed, {{"field", "name"},
                                         {"given", std::string(name)},
                                         {"wanted", absl::StrCat(kPrefix, "{backup}")}});
}

v1::Backup ToProto(const Backup& backup) {
  v1::Backup wire;
  wire.set_name(NameOfBackup(backup.id));
  wire.set_state(SameNumber<v1::BackupState>(backup.state));
  wire.set_user(NameOf(backup.user));
  *wire.mutable_begin_time() = api::ToProto(backup.begin_time);
  if (backup.state != BackupState::kComplete) return wire;
  *wire.mutable_complete_time() = api::ToProto(backup.complete_time);
  wire.set_bytes(backup.bytes);
  wire.set_sha256(crypto::Hex(backup.hash));
  return wire;
}

// The backup that the caller has begun and not completed.
absl::StatusOr<Backup> FindOpen(const Snapshot& snapshot, const std::string& name) {
  ASSIGN_OR_RETURN(const int64_t id, ParseBackup(name));
  ASSIGN_OR_RETURN(const std::optional<Backup> found, storage::FindBackup(snapshot, id));
  if (!found.has_value()) return NotFound("name", name);
  const bool open = found->state == BackupState::kBegun &&
                    found->user == snapshot.actor().user &&
                    snapshot.now() < found->begin_time + absl::Hours(kBackupOpenHours);
  if (!open) return Refuse(Reason::kBackupNotOpen, {{"given", absl::StrCat(id)}});
  return *found;
}

absl::StatusOr<v1::Backup> CreateBackup(Transaction& transaction, const v1::CreateBackupRequest&) {
  Backup backup{.user = transaction.actor().user, .begin_time = transaction.now()};
  RETURN_IF_ERROR(storage::InsertBackup(transaction, backup));
  transaction.Concerns(kInstallation, NameOfBackup(backup.id));
  return ToProto(backup);
}

absl::Status DownloadBackup(const Snapshot& snapshot, const v1::DownloadBackupRequest& request,
                            absl::FunctionRef<bool(const v1::DownloadBackupResponse&)> emit) {
  RETURN_IF_ERROR(FindOpen(snapshot, request.name()).status());
  // The copy is taken on a connection of its own; while it travels nothing here is read any more.
  RETURN_IF_ERROR(EndView(snapshot));
  v1::DownloadBackupResponse response;
  bool heard = true;
  const auto send = [&] {
    heard = heard && emit(response);
    response.clear_chunk();
    return heard;
  };
  const BackupTask task{
      .data_directory = snapshot.directory(),
      .vault = &snapshot.vault(),
      .now = snapshot.now(),
      .sink = [&](absl::string_view bytes) {
        if (bytes.empty()) return send();
        while (heard && !bytes.empty()) {
          const absl::string_view part =
              bytes.substr(0, kChunkBytes - response.chunk().size());
          response.mutable_chunk()->append(part.data(), part.size());
          bytes.remove_prefix(part.size());
          if (response.chunk().size() == kChunkBytes) send();
        }
        return heard;
      }};
  RETURN_IF_ERROR(MakeBackup(task));
  if (!response.chunk().empty()) send();
  return heard ? absl::OkStatus() : absl::CancelledError("nobody listens any more");
}

absl::StatusOr<v1::Backup> CompleteBackup(Transaction& transaction,
                                          const v1::CompleteBackupRequest& request) {
  ASSIGN_OR_RETURN(Backup backup, FindOpen(transaction, request.name()));
  const bool hash = request.sha256().size() == kHashDigits &&
                    request.sha256().find_first_not_of("0123456789abcdef") == std::string::npos;
  if (!hash || request.bytes() <= 0) {
    const char* field = hash ? "bytes" : "sha256";
    return Refuse(Reason::kNameMalformed,
                  {{"field", field},
                   {"given", hash ? absl::StrCat(request.bytes()) : request.sha256()},
                   {"wanted", hash ? "1" : "64 × 0–9 a–f"}});
  }
  backup.state = BackupState::kComplete;
  backup.complete_time = transaction.now();
  backup.bytes = request.bytes();
  ASSIGN_OR_RETURN(backup.hash, crypto::FromHex(request.sha256()));
  RETURN_IF_ERROR(storage::PutBackup(transaction, backup));
  transaction.Concerns(kInstallation, request.name());
  return ToProto(backup);
}

absl::StatusOr<StagedRestore> PrepareRestore(const Snapshot& snapshot,
                                             const v1::RestoreBackupRequest& request,
                                             const Staged& staged,
                                             absl::FunctionRef<bool()> alive) {
  RETURN_IF_ERROR(EndView(snapshot));
  return StageRestore(snapshot.directory(), snapshot.vault(), staged.path, snapshot.now(),
                      /*keep=*/!request.validate_only(), alive);
}

absl::StatusOr<v1::RestoreBackupResponse> RestoreBackup(Transaction& transaction,
                                                        const v1::RestoreBackupRequest& request,
                                                        const StagedRestore& staged) {
  Restore restore{.user = transaction.actor().user,
                  .staged = staged.staged,
                  .backup_time = staged.backup_time,
                  .request_time = transaction.now()};
  RETURN_IF_ERROR(storage::InsertRestore(transaction, restore));
  transaction.Concerns(kInstallation, absl::StrCat("restores/", restore.id));
  v1::RestoreBackupResponse response;
  *response.mutable_backup_time() = api::ToProto(staged.backup_time);
  response.set_attachment_count(staged.attachment_count);
  response.set_restart_needed(!request.validate_only());
  return response;
}

// The bytes of all files below a directory; those that come and go meanwhile do not matter.
int64_t BytesBelow(const std::string& directory) {
  namespace fs = std::filesystem;
  int64_t bytes = 0;
  std::error_code error;
  fs::recursive_directory_iterator at(directory, error);
  while (!error && at != fs::recursive_directory_iterator()) {
    std::error_code gone;
    if (at->is_regular_file(gone)) bytes += disk::BytesOf(at->path().string());
    at.increment(error);
  }
  return bytes;
}

absl::StatusOr<v1::ServerStatus> StoredStatus(const Snapshot& snapshot) {
  v1::ServerStatus status;
  status.set_version(kVersion);
  status.set_schema(static_cast<int>(Migrations().size()));
  *status.mutable_server_time() = api::ToProto(snapshot.now());
  const std::string& directory = snapshot.directory();
  const std::string database = absl::StrCat(directory, "/", kDatabaseName);
  status.set_data_bytes(BytesBelow(directory));
  status.set_database_bytes(disk::BytesOf(database));
  status.set_log_bytes(disk::BytesOf(database + "-wal"));
  std::error_code unknown;
  const auto space = std::filesystem::space(directory, unknown);
  if (!unknown) status.set_free_bytes(static_cast<int64_t>(space.available));
  ASSIGN_OR_RETURN(const std::optional<Backup> last, storage::LastBackup(snapshot));
  if (last.has_value()) *status.mutable_last_backup() = ToProto(*last);
  ASSIGN_OR_RETURN(const std::optional<Restore> restore, storage::NewestRestore(snapshot));
  if (restore.has_value() && IsStaged(directory, restore->staged)) {
    *status.mutable_restore_pending() = api::ToProto(restore->backup_time);
  }
  const absl::CivilDay today = Today(snapshot.now());
  ASSIGN_OR_RETURN(
      const WorkingCalendar calendar,
      storage::CalendarOf(snapshot, kInstallation, today, absl::CivilDay(today.year() + 1, 1, 1)));
  for (const int year : MissingYears(calendar, today)) status.add_calendar_years_missing(year);
  ASSIGN_OR_RETURN(const std::vector<journal::Head> heads, journal::Heads(snapshot));
  for (const journal::Head& head : heads) {
    v1::JournalHead& wire = *status.add_journals();
    wire.set_union_number(Number(head.union_id));
    wire.set_entry_count(head.size);
    wire.set_root_hash(crypto::Hex(head.root_hash));
  }
  return status;
}

}  // namespace

std::unique_ptr<Service> MakeAdminService(Rpc& rpc) {
  auto service = std::make_unique<Service>(rpc, "unioncare.v1.AdminService");
  service->Mutate("CreateBackup", CreateBackup);
  service->Stream("DownloadBackup", DownloadBackup);
  service->Mutate("CompleteBackup", CompleteBackup);
  service->Upload("RestoreBackup", PrepareRestore, RestoreBackup,
                  {.bytes_max = kRestoreBytesMax, .prepares_long = true});
  const absl::Duration begin = rpc.clock().Monotonic();
  service->Query<v1::GetServerStatusRequest, v1::ServerStatus>(
      "GetServerStatus",
      [&rpc, begin](const Snapshot& snapshot,
                    const v1::GetServerStatusRequest&) -> absl::StatusOr<v1::ServerStatus> {
        ASSIGN_OR_RETURN(v1::ServerStatus status, StoredStatus(snapshot));
        status.set_clock_trusted(rpc.store().ClockTrust().ok());
        status.set_uptime_seconds(absl::ToInt64Seconds(rpc.clock().Monotonic() - begin));
        status.set_calls_in_flight(rpc.in_flight());
        status.set_writes_waiting(rpc.store().WriteQueueLength());
        return status;
      });
  return service;
}

}  // namespace unioncare::api
