// Reads and makes the master key file.
#include "service/storage/vault.h"

#include <fcntl.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "service/base/status.h"

namespace unioncare {
namespace {

// Texts of purposes are part of the file format: a changed text is another key.
constexpr absl::string_view kWrappingPurpose = "unioncare v1: wrap keys of persons";
constexpr absl::string_view kResponsesPurpose = "unioncare v1: seal kept responses";
constexpr absl::string_view kPagesPurpose = "unioncare v1: authenticate page tokens";
constexpr absl::string_view kLookupPurpose = "unioncare v1: hash for equality search";
constexpr absl::string_view kTicketsPurpose = "unioncare v1: seal tickets for downloads";
constexpr absl::string_view kBackupsPurpose = "unioncare v1: authenticate backups";
constexpr absl::string_view kImportsPurpose = "unioncare v1: seal keys of imported files";
constexpr absl::string_view kPasswordsPurpose = "unioncare v1: seal hashes of passwords";

// A file descriptor that closes itself.
class File {
 public:
  explicit File(int descriptor) : descriptor_(descriptor) {}
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  ~File() {
    if (descriptor_ >= 0) ::close(descriptor_);
  }
  int get() const { return descriptor_; }
  bool ok() const { return descriptor_ >= 0; }

 private:
  const int descriptor_;
};

absl::Status SystemError(absl::string_view what, const std::string& path) {
  return absl::UnavailableError(absl::StrCat("cannot ", what, " ", path, ": ", strerror(errno)));
}

absl::Status MakeDirectory(const std::string& directory) {
  for (size_t end = directory.find('/', 1); end != std::string::npos;
       end = directory.find('/', end + 1)) {
    const std::string parent = directory.substr(0, end);
    if (::mkdir(parent.c_str(), 0755) != 0 && errno != EEXIST) {
      return SystemError("make the directory", parent);
    }
  }
  if (::mkdir(directory.c_str(), 0700) != 0 && errno != EEXIST) {
    return SystemError("make the directory", directory);
  }
  return absl::OkStatus();
}

// Writes the key beside its place and renames it, so that a crash leaves a whole key or none.
absl::Status MakeKey(const std::string& directory, const std::string& path) {
  RETURN_IF_ERROR(MakeDirectory(directory));
  const std::string draft = absl::StrCat(path, ".new");
  ::unlink(draft.c_str());
  const File file(::open(draft.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0400));
  if (!file.ok()) return SystemError("make", draft);
  const crypto::Key key(crypto::RandomBytes(crypto::Key::kBytes));
  if (::write(file.get(), key.view().data(), crypto::Key::kBytes) !=
          static_cast<ssize_t>(crypto::Key::kBytes) ||
      ::fsync(file.get()) != 0) {
    return SystemError("write", draft);
  }
  if (::rename(draft.c_str(), path.c_str()) != 0) return SystemError("rename", draft);
  const File parent(::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!parent.ok() || ::fsync(parent.get()) != 0) return SystemError("sync", directory);
  return absl::OkStatus();
}

absl::StatusOr<crypto::Key> ReadKey(const std::string& path) {
  const File file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file.ok() && errno == ENOENT) {
    return absl::NotFoundError(absl::StrCat("there is no master key at ", path));
  }
  struct stat facts;
  if (!file.ok() || ::fstat(file.get(), &facts) != 0) return SystemError("read", path);
  if ((facts.st_mode & 077) != 0) {
    return absl::FailedPreconditionError(
        absl::StrFormat("%s may be read by others (mode %04o, wanted 0400)", path,
                        static_cast<unsigned>(facts.st_mode & 07777)));
  }
  if (facts.st_size != static_cast<off_t>(crypto::Key::kBytes)) {
    return absl::DataLossError(absl::StrFormat("%s holds %d bytes, a master key has %d", path,
                                               facts.st_size, crypto::Key::kBytes));
  }
  char bytes[crypto::Key::kBytes];
  if (::read(file.get(), bytes, sizeof(bytes)) != static_cast<ssize_t>(sizeof(bytes))) {
    return SystemError("read", path);
  }
  const crypto::Key key(absl::string_view(bytes, sizeof(bytes)));
  ::explicit_bzero(bytes, sizeof(bytes));
  return key;
}

}  // namespace

absl::StatusOr<Vault> Vault::Open(const std::string& directory, bool create) {
  const std::string path = absl::StrCat(directory, "/master.key");
  absl::StatusOr<crypto::Key> key = ReadKey(path);
  if (absl::IsNotFound(key.status()) && create) {
    RETURN_IF_ERROR(MakeKey(directory, path));
    key = ReadKey(path);
  }
  RETURN_IF_ERROR(key.status());
  return Vault(*key);
}

Vault::Vault(const crypto::Key& master)
    : wrapping_(crypto::Derive(master, kWrappingPurpose)),
      responses_(crypto::Derive(master, kResponsesPurpose)),
      pages_(crypto::Derive(master, kPagesPurpose)),
      lookup_(crypto::Derive(master, kLookupPurpose)),
      tickets_(crypto::Derive(master, kTicketsPurpose)),
      backups_(crypto::Derive(master, kBackupsPurpose)),
      imports_(crypto::Derive(master, kImportsPurpose)),
      passwords_(crypto::Derive(master, kPasswordsPurpose)) {}

}  // namespace unioncare
