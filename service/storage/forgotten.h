// The list of destroyed keys beside the master key, which no backup contains: whoever was forgotten
// stays forgotten when an older backup is restored.
#pragma once

#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "service/storage/store.h"

namespace unioncare {

// Adds the destroyed keys of the database to the list. Writes nothing when all are there.
absl::Status ListForgotten(const Snapshot& snapshot, const std::string& keys_directory);

// True when the list names a key that lives in the database.
absl::StatusOr<bool> AnyToForget(const Snapshot& snapshot, const std::string& keys_directory);

// Destroys the keys that the list names, with one entry in the journal of each union concerned.
absl::Status ForgetListed(Transaction& transaction, const std::string& keys_directory);

}  // namespace unioncare
