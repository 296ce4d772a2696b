// What is measured, in which order, against what.
#pragma once

#include <cstdint>
#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "tests/bench/birthdays.h"
#include "tests/bench/report.h"

namespace unioncare::bench {

struct PlanOptions {
  std::string directory;  // where the data directories are made
  int rounds = 5;
  absl::Duration warm_up = absl::Milliseconds(250);
  absl::Duration time = absl::Milliseconds(1500);
  int64_t visits_small = 10000;
  int64_t visits_large = 1000000;
  int64_t directory_members = 200000;
  int64_t birthdays = kBirthdaysMany;  // members with birthdays, in the larger union
  int64_t insert_calls = 3000;  // of one measurement of the insert cost
  bool reads = true;            // also the reads and the insert cost, which need the large data
};

absl::StatusOr<Report> Measure(const PlanOptions& options);

// One server under RecordVisit with 64 calls in flight for options.time, for a profiler to look at.
absl::StatusOr<Report> MeasureForProfile(const PlanOptions& options);

}  // namespace unioncare::bench
