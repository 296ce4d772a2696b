// The log: one line of key=value pairs per event, on stderr. Values with spaces, quotes or control
// characters are quoted and escaped. No secret and no person's data is ever passed here.
#pragma once

#include <initializer_list>
#include <string>
#include <utility>

#include "absl/strings/string_view.h"

namespace unioncare {

using LogFields = std::initializer_list<std::pair<absl::string_view, std::string>>;

enum class LogLevel { kInfo, kWarning, kError };

// Writes one line, such as
//   time=2026-11-20T08:00:00.123Z level=info event=rpc method=/unioncare.v1… code=OK us=812
void Log(LogLevel level, absl::string_view event, LogFields fields);

// The text of the fields as Log writes them.
std::string FormatLogFields(LogFields fields);

// Switches info lines off and on (tests and benchmarks). Warnings and errors are always written.
void SetLogInfo(bool enabled);

}  // namespace unioncare
