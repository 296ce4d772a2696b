// The keys of the installation: the master key file and what is derived from it. Keys of persons
// are wrapped by it and live in the table person_keys.
#pragma once

#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "service/base/crypto.h"

namespace unioncare {

// Read-only after it was opened; thread-safe.
class Vault {
 public:
  // Reads DIRECTORY/master.key, or makes it (mode 0400) together with the directory (0700) when
  // `create` is true. Errors: NOT_FOUND without a key, DATA_LOSS for a file of the wrong length,
  // FAILED_PRECONDITION for a file that others may read.
  static absl::StatusOr<Vault> Open(const std::string& directory, bool create);
  explicit Vault(const crypto::Key& master);

  const crypto::Key& wrapping() const { return wrapping_; }    // wraps the keys of persons
  const crypto::Key& responses() const { return responses_; }  // seals kept responses
  const crypto::Key& pages() const { return pages_; }          // authenticates page tokens
  const crypto::Key& lookup() const { return lookup_; }        // keyed hashes for equality search
  const crypto::Key& tickets() const { return tickets_; }      // seals tickets for downloads
  const crypto::Key& backups() const { return backups_; }      // authenticates backups
  const crypto::Key& imports() const { return imports_; }      // seals keys of imported files
  const crypto::Key& passwords() const { return passwords_; }  // seals hashes of passwords

 private:
  crypto::Key wrapping_;
  crypto::Key responses_;
  crypto::Key pages_;
  crypto::Key lookup_;
  crypto::Key tickets_;
  crypto::Key backups_;
  crypto::Key imports_;
  crypto::Key passwords_;
};

}  // namespace unioncare
