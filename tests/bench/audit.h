// The full audit of many disbursements against a plain scan of the same rows: one thread each,
// through the same SQLite, without a server.
#pragma once

#include <cstdint>
#include <string>

#include "absl/status/statusor.h"

namespace unioncare::bench {

inline constexpr int64_t kAuditRows = 1'000'000;
// The aims.
inline constexpr double kAuditRatioMost = 3;
inline constexpr int64_t kAuditMemoryMost = 300 << 20;
inline constexpr double kAuditGrowthMost = 1.3;  // of the cost of one, from 1 % of the rows to all

struct AuditFigures {
  int64_t rows = 0;
  double scan_s = 0;
  double audit_s = 0;
  int64_t peak_bytes = 0;  // that the audit adds to the memory of the process
  int64_t findings = 0;    // there are none: the rows are clean
  double small_us = 0;     // of one disbursement among 1 % of the rows
  double large_us = 0;

  double ratio() const { return audit_s / scan_s; }
  double growth() const { return large_us / small_us; }
};

// Makes a data directory with `rows` clean disbursements of ten years, and audits all of them.
absl::StatusOr<AuditFigures> MeasureAudit(const std::string& directory, int64_t rows);
std::string AuditText(const AuditFigures& figures);

}  // namespace unioncare::bench
