// The import of a roster of many rows: how long it takes beside a raw insert of the same rows, what
// it costs in memory, and what visits wait meanwhile.
#pragma once

#include <cstdint>
#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"

namespace unioncare::bench {

inline constexpr int64_t kImportRows = 200'000;
// The aims.
inline constexpr double kImportRatioLeast = 0.4;
inline constexpr int64_t kImportMemoryMost = 200 << 20;
inline constexpr double kImportVisitRatioMost = 20;

struct ImportFigures {
  int64_t rows = 0;
  double check_s = 0;    // upload and check
  double publish_s = 0;
  double raw_s = 0;      // the same rows, indexes and journal bytes by prepared statements
  int64_t peak_bytes = 0;     // of the server's memory
  double empty_p99_us = 0;    // of an empty call, before
  double visit_p99_us = 0;    // of RecordVisit, one at a time, during upload and check
  int64_t visits = 0;

  double ratio() const { return raw_s / (check_s + publish_s); }
  double visit_ratio() const { return visit_p99_us / empty_p99_us; }
};

// Makes a data directory, writes a list of `rows`, and imports it into a server of its own.
absl::StatusOr<ImportFigures> MeasureImport(const std::string& directory, int64_t rows);
std::string ImportText(const ImportFigures& figures);

}  // namespace unioncare::bench
