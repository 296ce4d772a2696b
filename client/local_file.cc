// Files on the machine of the client.
#include "client/local_file.h"

#include <errno.h>
#include <fcntl.h>
#include <openssl/evp.h>
#include <string.h>
#include <unistd.h>

#include <cstdio>
#include <utility>

#include "absl/strings/escaping.h"
#include "absl/strings/str_cat.h"
#include "client/connect.h"

namespace unioncare::client {
namespace {

constexpr char kPart[] = ".part";

std::string FolderOf(const std::string& path) {
  const size_t slash = path.rfind('/');
  return slash == std::string::npos ? "." : path.substr(0, slash + 1);
}

}  // namespace

struct LocalFile::Digest {
  Digest() { EVP_DigestInit_ex(context, EVP_sha256(), nullptr); }
  ~Digest() { EVP_MD_CTX_free(context); }
  EVP_MD_CTX* const context = EVP_MD_CTX_new();
};

absl::StatusOr<LocalFile> LocalFile::Make(const std::string& path, Language language,
                                          bool replace) {
  if (!replace && access(path.c_str(), F_OK) == 0) {
    return WrongUse(Say(language, texts::kFileExists, path));
  }
  const std::string part = path + kPart;
  const int file = open(part.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  if (file < 0) {
    return WrongUse(Say(language, texts::kFileNotWritten, part, strerror(errno)));
  }
  return LocalFile(file, path, language);
}

LocalFile::LocalFile(int file, std::string path, Language language)
    : file_(file),
      path_(std::move(path)),
      language_(language),
      digest_(std::make_unique<Digest>()) {}

LocalFile::LocalFile(LocalFile&& other)
    : file_(std::exchange(other.file_, -1)),
      path_(std::move(other.path_)),
      language_(other.language_),
      bytes_(other.bytes_),
      digest_(std::move(other.digest_)),
      sha256_(std::move(other.sha256_)) {}

LocalFile::~LocalFile() {
  if (file_ < 0) return;
  close(file_);
  unlink((path_ + kPart).c_str());
}

absl::Status LocalFile::Problem() const {
  return absl::UnknownError(
      Say(language_, texts::kFileNotWritten, path_ + kPart, strerror(errno)));
}

absl::Status LocalFile::Write(absl::string_view bytes) {
  EVP_DigestUpdate(digest_->context, bytes.data(), bytes.size());
  bytes_ += static_cast<int64_t>(bytes.size());
  while (!bytes.empty()) {
    const ssize_t written = write(file_, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return Problem();
    bytes.remove_prefix(static_cast<size_t>(written));
  }
  return absl::OkStatus();
}

absl::Status LocalFile::Finish() {
  if (fsync(file_) != 0) return Problem();
  if (rename((path_ + kPart).c_str(), path_.c_str()) != 0) return Problem();
  close(std::exchange(file_, -1));
  // The name is durable too.
  const int folder = open(FolderOf(path_).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  const bool synced = folder >= 0 && fsync(folder) == 0;
  if (folder >= 0) close(folder);
  if (!synced) return Problem();
  unsigned char hash[EVP_MAX_MD_SIZE];
  unsigned int length = 0;
  EVP_DigestFinal_ex(digest_->context, hash, &length);
  sha256_ = absl::BytesToHexString(
      absl::string_view(reinterpret_cast<const char*>(hash), length));
  return absl::OkStatus();
}

std::string LastPart(const std::string& path) {
  return path.substr(path.rfind('/') + 1);
}

}  // namespace unioncare::client
