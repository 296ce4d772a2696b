// Files that a command sends: tables, texts of policies.
#pragma once

#include <string>

#include "absl/status/statusor.h"
#include "client/command.h"

namespace unioncare::client {

// What one message may carry; a larger file is refused before it is sent.
inline constexpr size_t kInputFileBytesMax = 512 << 10;

// The content of the file that a flag names, or of the standard input when it says "-".
absl::StatusOr<std::string> ReadInputFile(Session& session, const std::string& flag);

}  // namespace unioncare::client
