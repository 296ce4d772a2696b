// Unpacking, checking and swapping of backups.
#include "service/storage/restore.h"

#include <filesystem>
#include <memory>
#include <set>
#include <system_error>
#include <utility>
#include <vector>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "service/base/crypto.h"
#include "service/base/disk.h"
#include "service/base/log.h"
#include "service/base/status.h"
#include "service/domain/refusal.h"
#include "service/storage/backups.h"
#include "service/storage/blobs.h"
#include "service/storage/container.h"
#include "service/storage/forgotten.h"
#include "service/storage/inspect.h"
#include "service/storage/migrations.h"
#include "service/storage/sqlite.h"

namespace unioncare {
namespace {

namespace fs = std::filesystem;

constexpr size_t kStagedNameBytes = 16;
constexpr int64_t kDecisionBytesMax = 256;

std::string StagingOf(const std::string& data_directory) {
  return absl::StrCat(data_directory, "/restore");
}
std::string StagedPath(const std::string& data_directory, const std::string& staged) {
  return absl::StrCat(StagingOf(data_directory), "/", staged);
}
std::string DecisionPath(const std::string& data_directory) {
  return absl::StrCat(StagingOf(data_directory), "/decided");
}

void RemoveAll(const std::string& path) {
  std::error_code ignored;  // what stays is removed at the next start
  fs::remove_all(path, ignored);
}

// Takes the files of a container one after another, as its manifest announces them.
class Unpacking {
 public:
  Unpacking(std::string directory, const Vault& vault)
      : directory_(std::move(directory)), vault_(vault) {}

  absl::Status Take(const std::string& name, int64_t bytes, ContainerBytes next) {
    if (!manifest_.has_value()) return TakeManifest(name, bytes, next);
    if (taken_ == manifest_->members.size()) return BackupChanged(name);
    const BackupMember& wanted = manifest_->members[taken_++];
    if (name != wanted.name || bytes != wanted.bytes) return BackupChanged(wanted.name);
    return TakeMember(wanted, next);
  }

  // The manifest, once everything that it names was taken.
  absl::StatusOr<Manifest> Finish() {
    if (!manifest_.has_value()) {
      return Refuse(Reason::kBackupMalformed, {{"given", kManifestName}});
    }
    if (taken_ < manifest_->members.size()) return BackupChanged(manifest_->members[taken_].name);
    for (const std::string& directory : directories_) {
      RETURN_IF_ERROR(disk::SyncDirectory(directory));
    }
    return *manifest_;
  }

 private:
  absl::Status TakeManifest(const std::string& name, int64_t bytes, ContainerBytes next) {
    if (name != kManifestName || bytes > kManifestBytesMax) {
      return Refuse(Reason::kBackupMalformed, {{"given", name}});
    }
    std::string text;
    while (true) {
      ASSIGN_OR_RETURN(const absl::string_view block, next());
      if (block.empty()) break;
      text.append(block.data(), block.size());
      if (static_cast<int64_t>(text.size()) > kManifestBytesMax) return BackupChanged(name);
    }
    ASSIGN_OR_RETURN(manifest_,
                     JudgeManifest(text, InstallationMark(vault_.backups()),
                                   static_cast<int>(Migrations().size()), vault_.backups()));
    return absl::OkStatus();
  }

  absl::Status TakeMember(const BackupMember& wanted, ContainerBytes next) {
    const std::string path = absl::StrCat(directory_, "/", wanted.name);
    const std::string parent = path.substr(0, path.rfind('/'));
    RETURN_IF_ERROR(disk::MakeDirectory(parent));
    directories_.insert({parent, parent.substr(0, parent.rfind('/'))});
    ASSIGN_OR_RETURN(disk::Writer writer, disk::Writer::Open(path));
    crypto::Hasher hasher;
    int64_t bytes = 0;
    while (true) {
      ASSIGN_OR_RETURN(const absl::string_view block, next());
      if (block.empty()) break;
      bytes += static_cast<int64_t>(block.size());
      if (bytes > wanted.bytes) return BackupChanged(wanted.name);
      hasher.Add(block);
      RETURN_IF_ERROR(writer.Write(block));
    }
    if (bytes != wanted.bytes || crypto::View(hasher.Finish()) != wanted.hash) {
      return BackupChanged(wanted.name);
    }
    return writer.Finish();
  }

  const std::string directory_;
  const Vault& vault_;
  std::optional<Manifest> manifest_;
  size_t taken_ = 0;
  std::set<std::string> directories_;
};

absl::StatusOr<Manifest> Unpack(const std::string& file, const std::string& directory,
                                const Vault& vault) {
  Unpacking unpacking(directory, vault);
  const absl::Status status =
      ReadContainer(file, [&](const std::string& name, int64_t bytes, ContainerBytes next) {
        return unpacking.Take(name, bytes, next);
      });
  if (absl::IsDataLoss(status)) {
    return Refuse(Reason::kBackupMalformed, {{"given", "tar"}});
  }
  RETURN_IF_ERROR(status);
  return unpacking.Finish();
}

// Whether the unpacked database is the one that the manifest describes, and sound.
absl::Status CheckStaged(const std::string& directory, const Vault& vault, absl::Time now,
                         const Manifest& manifest, absl::FunctionRef<bool()> alive) {
  const std::string database = absl::StrCat(directory, "/", kDatabaseName);
  ASSIGN_OR_RETURN(const Inspection inspection, ReadInspection(database, vault, now));
  if (inspection.schema != manifest.schema || inspection.heads != manifest.heads) {
    return BackupChanged(kDatabaseName);
  }
  RETURN_IF_ERROR(MigrateFile(database));
  RETURN_IF_ERROR(InspectFile(database, vault, now, alive));
  ASSIGN_OR_RETURN(const std::vector<Blob> blobs, BlobsNamedIn(database, vault, now));
  std::set<std::string> unpacked;
  for (const BackupMember& member : manifest.members) unpacked.insert(member.name);
  for (const Blob& blob : blobs) {
    const std::string name = absl::StrCat(kAttachmentsName, "/", BlobPlace(blob.hash));
    if (unpacked.count(name) == 0) return BackupChanged(name);
  }
  RemoveSideFiles(database);
  return disk::SyncDirectory(directory);
}

struct Decision {
  std::string staged;
  int64_t time_s = 0;
};

absl::StatusOr<std::optional<Decision>> ReadDecision(const std::string& data_directory) {
  const auto text = disk::ReadWhole(DecisionPath(data_directory), kDecisionBytesMax);
  if (absl::IsNotFound(text.status())) return std::nullopt;
  RETURN_IF_ERROR(text.status());
  const std::vector<std::string> words = absl::StrSplit(*text, ' ');
  Decision decision;
  if (words.size() != 2 || !absl::SimpleAtoi(words[1], &decision.time_s)) {
    return absl::DataLossError(absl::StrCat(DecisionPath(data_directory), " is damaged"));
  }
  decision.staged = words[0];
  return decision;
}

// The restore that an administrator asked the running server for, if it still waits.
absl::StatusOr<std::optional<Restore>> AskedFor(const std::string& data_directory,
                                                const Vault& vault) {
  const std::string database = absl::StrCat(data_directory, "/", kDatabaseName);
  if (!disk::Exists(database) || !disk::Exists(StagingOf(data_directory))) return std::nullopt;
  ASSIGN_OR_RETURN(const auto connection, sql::OpenSqlite(database, sql::Mode::kReader));
  const auto newest =
      storage::NewestRestore(Snapshot(*connection, vault, absl::UnixEpoch(), data_directory));
  // A file of a program that knew no restores has been asked for none.
  if (!newest.ok() || !newest->has_value()) return std::nullopt;
  if (!IsStaged(data_directory, (*newest)->staged)) return std::nullopt;
  return *newest;
}

// Whoever was forgotten in the old data is on the list before they go. Data that cannot be read any
// more have nothing to add.
void ListForgottenOfOld(const std::string& data_directory, const Vault& vault) {
  const std::string database = absl::StrCat(data_directory, "/", kDatabaseName);
  const auto connection = sql::OpenSqlite(database, sql::Mode::kReader);
  absl::Status status = connection.status();
  if (status.ok()) {
    status = ListForgotten(Snapshot(**connection, vault, absl::UnixEpoch()),
                           absl::StrCat(data_directory, "/keys"));
  }
  if (!status.ok()) {
    Log(LogLevel::kWarning, "old_data_unreadable", {{"error", std::string(status.message())}});
  }
}

// Gives every file of one tree of attachments a second name in another.
absl::Status LinkAll(const std::string& from, const std::string& to) {
  std::error_code none;
  for (const fs::directory_entry& folder : fs::directory_iterator(from, none)) {
    const std::string name = folder.path().filename().string();
    if (name.size() != 2 || !folder.is_directory()) continue;
    const std::string target = absl::StrCat(to, "/", name);
    RETURN_IF_ERROR(disk::MakeDirectory(target));
    std::error_code unreadable;
    for (const fs::directory_entry& file : fs::directory_iterator(folder.path(), unreadable)) {
      RETURN_IF_ERROR(disk::Link(file.path().string(),
                                 absl::StrCat(target, "/", file.path().filename().string())));
    }
    if (unreadable) return absl::UnavailableError(folder.path().string() + " cannot be read");
    RETURN_IF_ERROR(disk::SyncDirectory(target));
  }
  if (!disk::Exists(to)) return absl::OkStatus();
  return disk::SyncDirectory(to);
}

// Every step may have been done before, up to the rename that ends it.
absl::Status Swap(const std::string& data_directory, const Vault& vault,
                  const Decision& decision) {
  const std::string staged = StagedPath(data_directory, decision.staged);
  const std::string fresh = absl::StrCat(staged, "/", kDatabaseName);
  const std::string database = absl::StrCat(data_directory, "/", kDatabaseName);
  const std::string suffix = absl::StrCat(
      ".before-restore-", absl::FormatTime("%Y%m%dT%H%M%SZ", absl::FromUnixSeconds(decision.time_s),
                                           absl::UTCTimeZone()));
  if (!disk::Exists(fresh)) return absl::OkStatus();  // it stands in its place already
  if (disk::Exists(database)) {
    ListForgottenOfOld(data_directory, vault);
    RETURN_IF_ERROR(disk::Link(database, database + suffix));
    if (disk::Exists(database + "-wal")) {
      RETURN_IF_ERROR(disk::Link(database + "-wal", absl::StrCat(database, suffix, "-wal")));
    }
    RETURN_IF_ERROR(LinkAll(BlobDirectory(data_directory), BlobDirectory(data_directory) + suffix));
    RETURN_IF_ERROR(disk::SyncDirectory(data_directory));
  }
  RETURN_IF_ERROR(
      LinkAll(absl::StrCat(staged, "/", kAttachmentsName), BlobDirectory(data_directory)));
  // The log of the old database must not be taken for one of the new.
  RETURN_IF_ERROR(disk::Remove(database + "-wal"));
  RETURN_IF_ERROR(disk::Remove(database + "-shm"));
  RETURN_IF_ERROR(disk::SyncDirectory(data_directory));
  RETURN_IF_ERROR(disk::Rename(fresh, database));
  return disk::SyncDirectory(data_directory);
}

}  // namespace

absl::StatusOr<StagedRestore> StageRestore(const std::string& data_directory, const Vault& vault,
                                           const std::string& file, absl::Time now, bool keep,
                                           absl::FunctionRef<bool()> alive) {
  StagedRestore result{.staged = crypto::Hex(crypto::RandomBytes(kStagedNameBytes))};
  const std::string directory = StagedPath(data_directory, result.staged);
  RETURN_IF_ERROR(disk::MakeDirectory(directory));
  const absl::StatusOr<Manifest> manifest = Unpack(file, directory, vault);
  absl::Status status = manifest.status();
  if (status.ok()) status = CheckStaged(directory, vault, now, *manifest, alive);
  if (status.ok()) status = disk::SyncDirectory(StagingOf(data_directory));
  if (status.ok()) status = disk::SyncDirectory(data_directory);
  if (!status.ok() || !keep) RemoveAll(directory);
  RETURN_IF_ERROR(status);
  result.backup_time = manifest->create_time;
  result.attachment_count = static_cast<int64_t>(manifest->members.size()) - 1;
  return result;
}

bool IsStaged(const std::string& data_directory, const std::string& staged) {
  return !staged.empty() && disk::Exists(absl::StrCat(StagedPath(data_directory, staged), "/",
                                                      kDatabaseName));
}

absl::Status DecideRestore(const std::string& data_directory, const std::string& staged,
                           absl::Time time) {
  return disk::WriteWhole(DecisionPath(data_directory),
                          absl::StrCat(staged, " ", absl::ToUnixSeconds(time)));
}

absl::StatusOr<bool> FinishRestore(const std::string& data_directory, const Vault& vault) {
  if (!disk::Exists(StagingOf(data_directory))) return false;
  ASSIGN_OR_RETURN(std::optional<Decision> decision, ReadDecision(data_directory));
  if (!decision.has_value()) {
    ASSIGN_OR_RETURN(const std::optional<Restore> asked, AskedFor(data_directory, vault));
    if (asked.has_value()) {
      RETURN_IF_ERROR(DecideRestore(data_directory, asked->staged, asked->request_time));
      ASSIGN_OR_RETURN(decision, ReadDecision(data_directory));
    }
  }
  if (decision.has_value()) {
    RETURN_IF_ERROR(Swap(data_directory, vault, *decision));
    RETURN_IF_ERROR(disk::Remove(DecisionPath(data_directory)));
    RETURN_IF_ERROR(disk::SyncDirectory(StagingOf(data_directory)));
  }
  RemoveAll(StagingOf(data_directory));
  return decision.has_value();
}

}  // namespace unioncare
