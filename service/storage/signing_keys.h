// The files of the keys that sign the heads of the journals: one for each key, mode 0400, beside
// the master key; never in the database or a backup. Keys that were replaced stay, so that a backup
// of their time can be restored.
#pragma once

#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "service/base/crypto.h"

namespace unioncare {

// "signing-0123456789abcdef.key": by the hash of the public key.
std::string SigningKeyFile(absl::string_view public_key);

// Keeps a new key, durably. To be done before the row that names it is committed: a file that no
// row names does no harm, a row without its file is a lost key.
absl::Status WriteSigningKey(const std::string& keys_directory, const crypto::Key& seed);

// The secret of a key. Refuses kSigningKeyMissing, kSigningKeyOther (the file is another key's),
// kSigningKeyOpen (others may read it).
absl::StatusOr<crypto::Key> ReadSigningKey(const std::string& keys_directory,
                                           absl::string_view public_key);

}  // namespace unioncare
