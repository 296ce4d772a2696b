// Files and directories on POSIX.
#include "service/base/disk.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/base/status.h"

namespace unioncare::disk {
namespace {

absl::Status Fault(absl::string_view doing, const std::string& path) {
  const int error = errno;
  const std::string text = absl::StrCat("cannot ", doing, " ", path, ": ", strerror(error));
  if (error == ENOSPC || error == EDQUOT || error == EFBIG) {
    return absl::ResourceExhaustedError(text);
  }
  return error == ENOENT ? absl::NotFoundError(text) : absl::UnavailableError(text);
}

std::string ParentOf(const std::string& path) {
  const size_t slash = path.rfind('/');
  return slash == std::string::npos ? "." : path.substr(0, slash + 1);
}

}  // namespace

absl::StatusOr<Writer> Writer::Open(const std::string& path) {
  const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  if (file < 0) return Fault("write", path);
  return Writer(file, path);
}

Writer::Writer(Writer&& other)
    : file_(std::exchange(other.file_, -1)), path_(std::move(other.path_)) {}

Writer::~Writer() {
  if (file_ >= 0) ::close(file_);
}

absl::Status Writer::Write(absl::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(file_, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return Fault("write", path_);
    bytes.remove_prefix(static_cast<size_t>(written));
  }
  return absl::OkStatus();
}

absl::Status Writer::Finish() {
  if (::fsync(file_) != 0) return Fault("sync", path_);
  const int file = std::exchange(file_, -1);
  return ::close(file) == 0 ? absl::OkStatus() : Fault("close", path_);
}

absl::Status Read(const std::string& path,
                  absl::FunctionRef<absl::Status(absl::string_view block)> see) {
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
  if (file < 0) return Fault("read", path);
  std::string block(kBlockBytes, '\0');
  absl::Status status;
  while (status.ok()) {
    const ssize_t count = ::read(file, block.data(), block.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) status = Fault("read", path);
    if (count <= 0) break;
    status = see(absl::string_view(block.data(), static_cast<size_t>(count)));
  }
  ::close(file);
  return status;
}

absl::StatusOr<std::string> ReadWhole(const std::string& path, int64_t bytes_max) {
  std::string whole;
  RETURN_IF_ERROR(Read(path, [&](absl::string_view block) -> absl::Status {
    if (static_cast<int64_t>(whole.size() + block.size()) > bytes_max) {
      return absl::ResourceExhaustedError(
          absl::StrCat(path, " is longer than ", bytes_max, " bytes"));
    }
    whole.append(block.data(), block.size());
    return absl::OkStatus();
  }));
  return whole;
}

absl::Status WriteWhole(const std::string& path, absl::string_view bytes) {
  const std::string draft = path + ".new";
  ASSIGN_OR_RETURN(Writer writer, Writer::Open(draft));
  RETURN_IF_ERROR(writer.Write(bytes));
  RETURN_IF_ERROR(writer.Finish());
  RETURN_IF_ERROR(Rename(draft, path));
  return SyncDirectory(ParentOf(path));
}

bool Exists(const std::string& path) {
  return ::access(path.c_str(), F_OK) == 0;
}

int64_t BytesOf(const std::string& path) {
  struct stat facts;
  return ::stat(path.c_str(), &facts) == 0 ? static_cast<int64_t>(facts.st_size) : 0;
}

absl::Status MakeDirectory(const std::string& path) {
  for (size_t slash = path.find('/', 1); slash != std::string::npos;
       slash = path.find('/', slash + 1)) {
    // Parents that exist are fine; one that is missing shows below.
    ::mkdir(path.substr(0, slash).c_str(), 0700);
  }
  if (::mkdir(path.c_str(), 0700) != 0 && errno != EEXIST) return Fault("make", path);
  return absl::OkStatus();
}

absl::Status SyncDirectory(const std::string& path) {
  const int directory = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (directory < 0) return Fault("sync", path);
  const bool synced = ::fsync(directory) == 0;
  const absl::Status status = synced ? absl::OkStatus() : Fault("sync", path);
  ::close(directory);
  return status;
}

absl::Status Rename(const std::string& from, const std::string& to) {
  return std::rename(from.c_str(), to.c_str()) == 0 ? absl::OkStatus() : Fault("rename", from);
}

absl::Status Link(const std::string& from, const std::string& to) {
  if (::link(from.c_str(), to.c_str()) == 0 || errno == EEXIST) return absl::OkStatus();
  return Fault("link", from);
}

absl::Status Remove(const std::string& path) {
  if (::unlink(path.c_str()) == 0 || errno == ENOENT) return absl::OkStatus();
  return Fault("remove", path);
}

}  // namespace unioncare::disk
