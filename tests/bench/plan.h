// What is measured, in which order, against what.
#pragma once

#include <cstdint>
#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "tests/bench/birthdays.h"
#include "tests/bench/money.h"
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
  int64_t ledger_rows = kLedgerRows;  // of one fund
  int64_t insert_calls = 3000;  // of one measurement of the insert cost
  bool reads = true;            // also the reads and the insert cost, which need the large data
  // Of a profile: the call, as --of names it, and how many of it are in flight.
  std::string profile = "record-visit";
  int profile_in_flight = 64;
};

absl::StatusOr<Report> Measure(const PlanOptions& options);

// Only requests for disbursements and the balance of a fund.
absl::StatusOr<Report> MeasureMoney(const PlanOptions& options);

// One server under one kind of call and under empty calls in turn, for options.time each: for a
// profiler to look at, and to see soon what a change does.
absl::StatusOr<Report> MeasureForProfile(const PlanOptions& options);

}  // namespace unioncare::bench
