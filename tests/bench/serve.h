// The server under measurement: the whole product with one more service, which does nothing as fast
// as possible and tells what the process has used.
#pragma once

#include <cstdint>
#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

namespace unioncare::bench {

inline constexpr char kEmptyMethod[] = "/unioncare.bench.Control/Empty";
inline constexpr char kUsageMethod[] = "/unioncare.bench.Control/Usage";

// What a process has used since its start.
struct Usage {
  int64_t cpu_us = 0;
  int64_t rss_bytes = 0;  // now
  int64_t syncs = 0;
  int64_t commits = 0;
  int64_t operations = 0;  // committed
  int64_t log_bytes = 0;   // written to the write-ahead log
};
Usage operator-(const Usage& after, const Usage& before);  // rss_bytes stay those of `after`
std::string UsageText(const Usage& usage);
absl::StatusOr<Usage> ParseUsage(absl::string_view text);
// What the system and the counters of this process know; commits and log are left 0.
Usage OwnUsage();

// Bytes of one page in the write-ahead log, with its head.
inline constexpr int64_t kLogPageBytes = 4096 + 24;

// Serves a data directory until standard input ends. Prints its address in one line.
absl::Status Serve(const std::string& directory, bool group_commit);

}  // namespace unioncare::bench
