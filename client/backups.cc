// The commands of whoever runs the server: backup, restore, status.
#include "unioncare/v1/backups.pb.h"

#include "absl/strings/str_cat.h"
#include "client/command.h"
#include "client/local_file.h"

namespace unioncare::client {
namespace {

constexpr char kService[] = "unioncare.v1.AdminService.";
constexpr char kEraseLine[] = "\r\x1b[K";
constexpr int64_t megabyte = 1'000'000;

const google::protobuf::MethodDescriptor& MethodOf(const char* name) {
  return *google::protobuf::DescriptorPool::generated_pool()->FindMethodByName(
      absl::StrCat(kService, name));
}

// The stream into FILE.part, which takes the name of FILE when it is whole and on the disk.
absl::Status Receive(Session& session, const v1::Backup& backup, LocalFile& file) {
  const auto connection = session.Connect();
  if (!connection.ok()) return connection.status();
  v1::DownloadBackupRequest request;
  request.set_name(backup.name());
  v1::DownloadBackupResponse part;
  absl::Status written;
  const absl::Status status =
      (*connection)->Stream(MethodOf("DownloadBackup"), request, part, [&] {
        if (written.ok()) written = file.Write(part.chunk());
        if (!session.streams.err_is_terminal) return;
        session.streams.err << kEraseLine
                            << session.Say(texts::kReceiving, file.bytes() / megabyte)
                            << std::flush;
      });
  if (session.streams.err_is_terminal) session.streams.err << kEraseLine;
  return status.ok() ? written : status;
}

absl::StatusOr<int> RunBackup(Session& session) {
  v1::CreateBackupRequest begin;
  v1::Backup backup;
  if (absl::Status status = FillRequest(session, begin); !status.ok()) return status;
  const std::string path = session.Value("file");
  if (path.empty()) return WrongUse(session.Say(texts::kFileMissing));
  auto file = LocalFile::Make(path, session.language());
  if (!file.ok()) return file.status();
  absl::Status status = session.Call(absl::StrCat(kService, "CreateBackup"), begin, backup);
  if (!status.ok()) return status;
  if (session.Has("dry-run")) {
    session.Note(session.Say(texts::kDryRun));
    return 0;
  }
  status = Receive(session, backup, *file);
  if (status.ok()) status = file->Finish();
  if (!status.ok()) return status;
  v1::CompleteBackupRequest complete;
  complete.set_name(backup.name());
  complete.set_bytes(file->bytes());
  complete.set_sha256(file->Sha256());
  status = session.Call(absl::StrCat(kService, "CompleteBackup"), complete, backup);
  if (!status.ok()) return status;
  PrintAnswer(session, backup);
  return 0;
}

absl::StatusOr<int> RunRestore(Session& session) {
  v1::RestoreBackupRequest request;
  v1::RestoreBackupResponse response;
  if (absl::Status status = FillRequest(session, request); !status.ok()) return status;
  const std::string path = session.Value("file");
  if (path.empty()) return WrongUse(session.Say(texts::kFileMissing));
  const auto connection = session.Connect();
  if (!connection.ok()) return connection.status();
  const absl::Status status =
      (*connection)->Upload(*session.command.Method(), request, path, response);
  if (!status.ok()) return status;
  PrintAnswer(session, response);
  if (response.restart_needed()) session.Note(session.Say(texts::kRestartNeeded));
  return 0;
}

}  // namespace

std::vector<Command> BackupCommands() {
  const Flag file = {.name = "file",
                     .help = {"备份文件", "the backup file"},
                     .positional = true};
  return {
      {.noun = "admin",
       .verb = "backup",
       .summary = {"备份全部数据到一个文件（不含密钥），服务照常运行",
                   "back everything up into one file, without keys, while the server runs"},
       .method = "unioncare.v1.AdminService.CreateBackup",
       .flags = {file},
       .columns = "name,state,complete_time,sha256",
       .examples = {"care admin backup unioncare-2026-11-21.tar"},
       .run = RunBackup},
      {.noun = "admin",
       .verb = "restore",
       .summary = {"校验备份文件，服务下次启动时用它替换现有数据",
                   "check a backup, which replaces the data at the next start of the server"},
       .method = "unioncare.v1.AdminService.RestoreBackup",
       .flags = {file},
       .columns = "backup_time,attachment_count,restart_needed",
       .examples = {"care admin restore unioncare-2026-11-21.tar --dry-run",
                    "care admin restore unioncare-2026-11-21.tar"},
       .run = RunRestore},
      {.noun = "admin",
       .verb = "status",
       .summary = {"查看服务状态：版本、容量、最近备份、时钟、日志",
                   "show the state of the server: version, sizes, last backup, clock, journals"},
       .method = "unioncare.v1.AdminService.GetServerStatus",
       .columns = "version,schema,server_time,clock_trusted,uptime_seconds,calls_in_flight,"
                  "writes_waiting,calendar_years_missing,data_bytes,database_bytes,log_bytes,"
                  "free_bytes,last_backup.complete_time,last_backup.bytes,restore_pending,journals",
       .terminal_columns =
           "version,schema,server_time,clock_trusted,uptime_seconds,calls_in_flight,"
           "writes_waiting,calendar_years_missing,data_bytes,database_bytes,log_bytes,free_bytes,"
           "last_backup.complete_time,last_backup.bytes,restore_pending",
       .examples = {"care admin status", "care admin status --output=json"},
       .run = RunCall},
  };
}

}  // namespace unioncare::client
