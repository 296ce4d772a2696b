// The questions of a command that asks step by step.
#pragma once

#include <optional>
#include <string>

#include "absl/status/status.h"
#include "client/command.h"

namespace unioncare::client {

// Asks for one line on the error stream; nothing at the end of the input.
std::optional<std::string> AskLine(Session& session, const std::string& question);
// Asks for the value of a flag of the command and gives it to the session. An empty answer takes
// `fallback`; a wrong word or date, and a record that does not exist, is asked again.
absl::Status AskFlag(Session& session, const std::string& flag, const std::string& fallback,
                     bool optional);

}  // namespace unioncare::client
