// Writes the log lines.
#include "service/base/log.h"

#include <unistd.h>

#include <atomic>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/time/time.h"
#include "service/base/clock.h"

namespace unioncare {
namespace {

std::atomic<bool> info_enabled{true};

const char* NameOf(LogLevel level) {
  switch (level) {
    case LogLevel::kInfo:
      return "info";
    case LogLevel::kWarning:
      return "warning";
    case LogLevel::kError:
      return "error";
  }
  return "error";
}

// True where a control character starts: C0 and DEL are one byte, C1 is two bytes in UTF-8. A
// terminal obeys both kinds.
bool IsControl(absl::string_view text, size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x20 || byte == 0x7f) return true;
  if (byte != 0xc2 || at + 1 >= text.size()) return false;
  const auto next = static_cast<unsigned char>(text[at + 1]);
  return next >= 0x80 && next <= 0x9f;
}

bool NeedsQuotes(absl::string_view text) {
  if (text.empty()) return true;
  for (size_t at = 0; at < text.size(); ++at) {
    const char byte = text[at];
    if (byte == ' ' || byte == '"' || byte == '\\' || byte == '=' || IsControl(text, at)) {
      return true;
    }
  }
  return false;
}

void AppendValue(std::string* line, absl::string_view text) {
  if (!NeedsQuotes(text)) {
    absl::StrAppend(line, text);
    return;
  }
  line->push_back('"');
  for (size_t at = 0; at < text.size(); ++at) {
    const char byte = text[at];
    if (byte == '"' || byte == '\\') {
      line->push_back('\\');
      line->push_back(byte);
    } else if (byte == '\n') {
      absl::StrAppend(line, "\\n");
    } else if (IsControl(text, at)) {
      absl::StrAppendFormat(line, "\\x%02x", static_cast<unsigned char>(byte));
      if (byte == '\xc2') {
        absl::StrAppendFormat(line, "\\x%02x", static_cast<unsigned char>(text[++at]));
      }
    } else {
      line->push_back(byte);
    }
  }
  line->push_back('"');
}

}  // namespace

std::string FormatLogFields(LogFields fields) {
  std::string line;
  for (const auto& [name, value] : fields) {
    if (!line.empty()) line.push_back(' ');
    absl::StrAppend(&line, name, "=");
    AppendValue(&line, value);
  }
  return line;
}

void Log(LogLevel level, absl::string_view event, LogFields fields) {
  if (level == LogLevel::kInfo && !info_enabled.load(std::memory_order_relaxed)) return;
  std::string line = absl::StrCat(
      "time=", absl::FormatTime("%Y-%m-%dT%H:%M:%E3SZ", SystemClock().Now(), absl::UTCTimeZone()),
      " level=", NameOf(level), " event=");
  AppendValue(&line, event);
  if (fields.size() > 0) absl::StrAppend(&line, " ", FormatLogFields(fields));
  line.push_back('\n');
  // One write per line, so that lines of several threads do not mix. A log that cannot be written
  // must not stop the service.
  const ssize_t written = ::write(STDERR_FILENO, line.data(), line.size());
  static_cast<void>(written);
}

void SetLogInfo(bool enabled) {
  info_enabled.store(enabled, std::memory_order_relaxed);
}

}  // namespace unioncare
