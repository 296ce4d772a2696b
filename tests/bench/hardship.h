// Files of hardship aid: the first page of those due for review beside an empty call, and all
// income tests run again under a new subsistence standard beside a scan of the same rows.
#pragma once

#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "tests/bench/first_page.h"

namespace unioncare::bench {

inline constexpr int kHardshipFiles = 100000;
// The aims.
inline constexpr double kReviewRatioMost = 2;
inline constexpr double kRetestRatioMost = 3;

// Medians over the rounds, one call in flight.
struct HardshipFigures {
  int files = 0;
  PageFigures page;
  double scan_s = 0;  // all columns of the files and their newest tests
  double open_s = 0;  // the same, and what is sealed of each test opened, one after the other
  double retest_s = 0;
  int tested = 0;
  int changed = 0;
  double retest_ratio() const { return retest_s / scan_s; }
  double opened_ratio() const { return retest_s / open_s; }
};

absl::StatusOr<HardshipFigures> MeasureHardship(const std::string& directory, int files,
                                                int rounds, absl::Duration time);
std::string HardshipText(const HardshipFigures& figures);

}  // namespace unioncare::bench
