// A union at work, for the rows of work lists and reports: 5 000 members, 2 000 open cases, and a
// year with 100 000 visits.
#pragma once

#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "tests/bench/load.h"

namespace unioncare::bench {

inline constexpr int kOpenCases = 2000;
inline constexpr int kCasesOfYear = 50000;  // visited twice each, the open ones among them

// Makes the data directory of that union, which is union 1, unless it is there.
absl::Status PopulateWork(const std::string& directory);

// Reads once, with one statement, what coverage reads of each case, and nothing else: the time that
// this takes, as the latency of the sample.
absl::StatusOr<Sample> ScanCases(const std::string& directory);

}  // namespace unioncare::bench
