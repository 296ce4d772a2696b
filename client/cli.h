// The command line: which command, which flags, what is printed when something is wrong.
#pragma once

#include "absl/types/span.h"
#include "client/command.h"

namespace unioncare::client {

// The command table, area by area.
absl::Span<const Command> Commands();

// Runs one command line and returns its exit code. argv[0] is the program.
int RunCare(int argc, const char* const* argv, Streams& streams);

}  // namespace unioncare::client
