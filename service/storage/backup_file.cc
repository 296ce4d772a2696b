// Copy, verify, write.
#include "service/storage/backup_file.h"

#include <filesystem>
#include <system_error>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "service/base/crypto.h"
#include "service/base/disk.h"
#include "service/base/status.h"
#include "service/domain/backups.h"
#include "service/domain/refusal.h"
#include "service/storage/blobs.h"
#include "service/storage/container.h"
#include "service/storage/inspect.h"
#include "service/storage/sqlite.h"

namespace unioncare {
namespace {

constexpr size_t kScratchNameBytes = 16;

// A directory that goes with its object.
class Scratch {
 public:
  explicit Scratch(std::string path) : path_(std::move(path)) {}
  ~Scratch() {
    // What stays behind is removed at the next start.
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  const std::string& path() const { return path_; }

 private:
  const std::string path_;
};

absl::StatusOr<BackupMember> MemberOf(const std::string& name, const std::string& path) {
  BackupMember member{.name = name};
  crypto::Hasher hasher;
  RETURN_IF_ERROR(disk::Read(path, [&](absl::string_view block) {
    hasher.Add(block);
    member.bytes += static_cast<int64_t>(block.size());
    return absl::OkStatus();
  }));
  member.hash = std::string(crypto::View(hasher.Finish()));
  return member;
}

absl::StatusOr<Manifest> Describe(const BackupTask& task, const std::string& copy) {
  ASSIGN_OR_RETURN(Inspection inspection, ReadInspection(copy, *task.vault, task.now));
  Manifest manifest{.installation = InstallationMark(task.vault->backups()),
                    .schema = inspection.schema,
                    .create_time = task.now,
                    .heads = std::move(inspection.heads)};
  ASSIGN_OR_RETURN(BackupMember database, MemberOf(kDatabaseName, copy));
  manifest.members.push_back(std::move(database));
  ASSIGN_OR_RETURN(const std::vector<Blob> blobs, BlobsNamedIn(copy, *task.vault, task.now));
  for (const Blob& blob : blobs) {
    manifest.members.push_back(
        BackupMember{.name = absl::StrCat(kAttachmentsName, "/", BlobPlace(blob.hash)),
                     .bytes = blob.bytes,
                     .hash = blob.hash});
  }
  return manifest;
}

absl::Status WriteFile(ContainerWriter& writer, const BackupMember& member,
                       const std::string& path, int64_t time_s) {
  RETURN_IF_ERROR(writer.Begin(member.name, member.bytes, time_s));
  crypto::Hasher hasher;
  int64_t bytes = 0;
  const absl::Status status = disk::Read(path, [&](absl::string_view block) -> absl::Status {
    bytes += static_cast<int64_t>(block.size());
    if (bytes > member.bytes) return absl::NotFoundError("longer than its row says");
    hasher.Add(block);
    return writer.Write(block);
  });
  if (!status.ok() && !absl::IsNotFound(status)) return status;
  if (!status.ok() || bytes != member.bytes || crypto::View(hasher.Finish()) != member.hash) {
    return Refuse(Reason::kBackupNotSound, {{"given", member.name}});
  }
  return absl::OkStatus();
}

}  // namespace

std::string BackupScratch(const std::string& data_directory) {
  return absl::StrCat(data_directory, "/backups");
}

absl::Status MakeBackup(const BackupTask& task) {
  const Scratch scratch(absl::StrCat(BackupScratch(task.data_directory), "/",
                                     crypto::Hex(crypto::RandomBytes(kScratchNameBytes))));
  RETURN_IF_ERROR(disk::MakeDirectory(scratch.path()));
  ASSIGN_OR_RETURN(const BlobHold hold,
                   BlobHold::Take(task.data_directory, BlobHold::Kind::kKeep));
  const std::string copy = absl::StrCat(scratch.path(), "/", kDatabaseName);
  RETURN_IF_ERROR(
      sql::CopySqlite(absl::StrCat(task.data_directory, "/", kDatabaseName), copy));
  RETURN_IF_ERROR(InspectFile(copy, *task.vault, task.now, [&] { return task.sink(""); }));
  ASSIGN_OR_RETURN(const Manifest manifest, Describe(task, copy));

  const std::string text = EncodeManifest(manifest, task.vault->backups());
  if (static_cast<int64_t>(text.size()) > kManifestBytesMax) {
    return absl::ResourceExhaustedError("there are too many attachments for one backup");
  }
  const int64_t time_s = absl::ToUnixSeconds(task.now);
  ContainerWriter writer(task.sink);
  RETURN_IF_ERROR(writer.Begin(kManifestName, static_cast<int64_t>(text.size()), time_s));
  RETURN_IF_ERROR(writer.Write(text));
  for (const BackupMember& member : manifest.members) {
    const bool database = member.name == kDatabaseName;
    const std::string path = absl::StrCat(database ? scratch.path() : task.data_directory, "/",
                                          member.name);
    RETURN_IF_ERROR(WriteFile(writer, member, path, time_s));
  }
  return writer.Finish();
}

}  // namespace unioncare
