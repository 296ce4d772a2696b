// Reads and writes the files of signing keys.
#include "service/storage/signing_keys.h"

#include <errno.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "service/base/disk.h"
#include "service/base/signatures.h"
#include "service/base/status.h"
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

constexpr size_t kNameBytes = 8;
constexpr int64_t kFileBytesMax = 4096;
constexpr mode_t kOthers = 077;
constexpr mode_t kModeBits = 07777;

}  // namespace

std::string SigningKeyFile(absl::string_view public_key) {
  const crypto::Hash hash = crypto::Sha256({public_key});
  return absl::StrCat("signing-", crypto::Hex(crypto::View(hash).substr(0, kNameBytes)), ".key");
}

absl::Status WriteSigningKey(const std::string& keys_directory, const crypto::Key& seed) {
  const std::string path =
      absl::StrCat(keys_directory, "/", SigningKeyFile(crypto::PublicKeyOf(seed)));
  RETURN_IF_ERROR(disk::WriteWhole(path, seed.view()));
  if (::chmod(path.c_str(), 0400) != 0) {
    return absl::UnavailableError(absl::StrCat("cannot protect ", path, ": ", strerror(errno)));
  }
  return absl::OkStatus();
}

absl::StatusOr<crypto::Key> ReadSigningKey(const std::string& keys_directory,
                                           absl::string_view public_key) {
  const std::string name = SigningKeyFile(public_key);
  const std::string path = absl::StrCat(keys_directory, "/", name);
  struct stat facts;
  if (::stat(path.c_str(), &facts) != 0) {
    if (errno == ENOENT) return Refuse(Reason::kSigningKeyMissing, {{"given", name}});
    return absl::UnavailableError(absl::StrCat("cannot read ", path, ": ", strerror(errno)));
  }
  if ((facts.st_mode & kOthers) != 0) {
    return Refuse(Reason::kSigningKeyOpen,
                  {{"given", name},
                   {"present", absl::StrFormat("%04o", facts.st_mode & kModeBits)}});
  }
  const absl::Status other = Refuse(
      Reason::kSigningKeyOther, {{"given", name}, {"wanted", crypto::Hex(public_key)}});
  if (facts.st_size != static_cast<off_t>(crypto::Key::kBytes)) return other;
  ASSIGN_OR_RETURN(std::string bytes, disk::ReadWhole(path, kFileBytesMax));
  if (bytes.size() != crypto::Key::kBytes) return other;
  const crypto::Key seed(bytes);
  ::explicit_bzero(bytes.data(), bytes.size());
  if (crypto::PublicKeyOf(seed) != public_key) return other;
  return seed;
}

}  // namespace unioncare
