// Sealed files on the disk.
#include "service/storage/blobs.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/base/disk.h"
#include "service/base/status.h"
#include "service/domain/backups.h"

namespace unioncare {
namespace {

constexpr size_t kFrameBytes = 64 << 10;
constexpr size_t kSealedFrameBytes = kFrameBytes + crypto::kStreamFrameExtraBytes;
constexpr size_t kDraftNameBytes = 16;
constexpr size_t kHashBytes = 32;
constexpr char kDrafts[] = "new";

// Cuts what comes in any pieces into frames of one length; the last, which may be shorter and even
// empty, is told apart.
class Frames {
 public:
  explicit Frames(size_t frame_bytes) : frame_bytes_(frame_bytes) {}

  absl::Status Add(absl::string_view bytes,
                   absl::FunctionRef<absl::Status(absl::string_view)> see) {
    waiting_.append(bytes.data(), bytes.size());
    size_t at = 0;
    // One frame stays behind, because it may be the last.
    for (; waiting_.size() - at > frame_bytes_; at += frame_bytes_) {
      RETURN_IF_ERROR(see(absl::string_view(waiting_).substr(at, frame_bytes_)));
    }
    waiting_.erase(0, at);
    return absl::OkStatus();
  }
  const std::string& last() const { return waiting_; }

 private:
  const size_t frame_bytes_;
  std::string waiting_;
};

// The modification time of a file; nothing when it is not there any more.
std::optional<absl::Time> WrittenAt(const std::string& path) {
  struct stat facts;
  if (::stat(path.c_str(), &facts) != 0) return std::nullopt;
  return absl::TimeFromTimespec(facts.st_mtim);
}

absl::StatusOr<Blob> WriteSealed(const std::string& plain, const crypto::Key& key,
                                 const std::string& draft) {
  ASSIGN_OR_RETURN(disk::Writer writer, disk::Writer::Open(draft));
  crypto::StreamSealer sealer(key);
  crypto::Hasher hasher;
  Blob blob;
  const auto write = [&](absl::string_view sealed) {
    hasher.Add(sealed);
    blob.bytes += static_cast<int64_t>(sealed.size());
    return writer.Write(sealed);
  };
  RETURN_IF_ERROR(write(sealer.head()));
  Frames frames(kFrameBytes);
  RETURN_IF_ERROR(disk::Read(plain, [&](absl::string_view block) {
    return frames.Add(block,
                      [&](absl::string_view frame) { return write(sealer.Seal(frame, false)); });
  }));
  RETURN_IF_ERROR(write(sealer.Seal(frames.last(), true)));
  RETURN_IF_ERROR(writer.Finish());
  blob.hash = std::string(crypto::View(hasher.Finish()));
  return blob;
}

}  // namespace

std::string BlobDirectory(const std::string& data_directory) {
  return absl::StrCat(data_directory, "/", kAttachmentsName);
}

std::string BlobPath(const std::string& data_directory, absl::string_view hash) {
  return absl::StrCat(BlobDirectory(data_directory), "/", BlobPlace(hash));
}

absl::StatusOr<Blob> SealBlob(const std::string& data_directory, const std::string& plain,
                              const crypto::Key& key) {
  const std::string drafts = absl::StrCat(BlobDirectory(data_directory), "/", kDrafts);
  RETURN_IF_ERROR(disk::MakeDirectory(drafts));
  const std::string draft =
      absl::StrCat(drafts, "/", crypto::Hex(crypto::RandomBytes(kDraftNameBytes)));
  absl::StatusOr<Blob> blob = WriteSealed(plain, key, draft);
  if (!blob.ok()) {
    disk::Remove(draft).IgnoreError();  // what is left of it, the sweep takes
    return blob;
  }
  const std::string path = BlobPath(data_directory, blob->hash);
  const std::string directory = path.substr(0, path.rfind('/'));
  RETURN_IF_ERROR(disk::MakeDirectory(directory));
  RETURN_IF_ERROR(disk::Rename(draft, path));
  RETURN_IF_ERROR(disk::SyncDirectory(directory));
  RETURN_IF_ERROR(disk::SyncDirectory(BlobDirectory(data_directory)));
  RETURN_IF_ERROR(disk::SyncDirectory(data_directory));
  return blob;
}

absl::Status OpenBlob(const std::string& data_directory, const Blob& blob, const crypto::Key& key,
                      absl::FunctionRef<absl::Status(absl::string_view frame)> see) {
  std::optional<crypto::StreamOpener> opener;
  std::string head;
  Frames frames(kSealedFrameBytes);
  const auto open = [&](absl::string_view sealed, bool last) -> absl::Status {
    if (!opener.has_value()) return absl::DataLossError("a sealed file is cut");
    ASSIGN_OR_RETURN(const std::string frame, opener->Open(sealed, last));
    return see(frame);
  };
  RETURN_IF_ERROR(disk::Read(
      BlobPath(data_directory, blob.hash), [&](absl::string_view block) -> absl::Status {
        if (!opener.has_value()) {
          const size_t missing = crypto::kStreamHeadBytes - head.size();
          const absl::string_view begin = block.substr(0, missing);
          head.append(begin.data(), begin.size());
          block.remove_prefix(begin.size());
          if (head.size() < crypto::kStreamHeadBytes) return absl::OkStatus();
          ASSIGN_OR_RETURN(crypto::StreamOpener begun, crypto::StreamOpener::Begin(key, head));
          opener.emplace(std::move(begun));
        }
        return frames.Add(block, [&](absl::string_view sealed) { return open(sealed, false); });
      }));
  return open(frames.last(), true);
}

absl::StatusOr<BlobState> CheckBlob(const std::string& data_directory, absl::string_view hash) {
  crypto::Hasher hasher;
  const absl::Status status =
      disk::Read(BlobPath(data_directory, hash), [&](absl::string_view block) {
        hasher.Add(block);
        return absl::OkStatus();
      });
  if (absl::IsNotFound(status)) return BlobState::kMissing;
  RETURN_IF_ERROR(status);
  return crypto::View(hasher.Finish()) == hash ? BlobState::kSound : BlobState::kChanged;
}

absl::Status RemoveBlob(const std::string& data_directory, absl::string_view hash) {
  return disk::Remove(BlobPath(data_directory, hash));
}

absl::Status ScanBlobs(const std::string& data_directory, absl::Time until,
                       absl::FunctionRef<absl::Status(absl::string_view hash)> see) {
  namespace fs = std::filesystem;
  std::error_code error;
  for (const fs::directory_entry& folder :
       fs::directory_iterator(BlobDirectory(data_directory), error)) {
    const bool drafts = folder.path().filename() == kDrafts;
    std::error_code unreadable;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder.path(), unreadable)) {
      const std::optional<absl::Time> written = WrittenAt(entry.path().string());
      if (!written.has_value() || *written >= until) continue;
      const absl::StatusOr<std::string> hash = crypto::FromHex(entry.path().filename().string());
      if (drafts) {
        RETURN_IF_ERROR(disk::Remove(entry.path().string()));
      } else if (hash.ok() && hash->size() == kHashBytes) {
        RETURN_IF_ERROR(see(*hash));
      }
    }
  }
  return absl::OkStatus();
}

absl::StatusOr<BlobHold> BlobHold::Take(const std::string& data_directory, Kind kind) {
  RETURN_IF_ERROR(disk::MakeDirectory(BlobDirectory(data_directory)));
  const std::string path = absl::StrCat(BlobDirectory(data_directory), "/lock");
  const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (file < 0) return absl::UnavailableError(absl::StrCat("cannot open ", path));
  if (::flock(file, kind == Kind::kKeep ? LOCK_SH : LOCK_EX | LOCK_NB) != 0) {
    ::close(file);
    return absl::UnavailableError("the files of attachments are in use");
  }
  return BlobHold(file);
}

BlobHold::BlobHold(BlobHold&& other) : file_(std::exchange(other.file_, -1)) {}

BlobHold::~BlobHold() {
  if (file_ >= 0) ::close(file_);
}

}  // namespace unioncare
