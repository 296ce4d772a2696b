// The first page of what falls due among many retired members, beside an empty call.
#pragma once

#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "tests/bench/first_page.h"

namespace unioncare::bench {

inline constexpr int kRetirees = 50000;
// The aim.
inline constexpr double kRetireeRatioMost = 2;

// Medians over the rounds, one call in flight.
struct RetireeFigures {
  int people = 0;
  double follow_s = 0;  // to bring all in line after a policy was imported
  PageFigures page;
};

absl::StatusOr<RetireeFigures> MeasureRetirees(const std::string& directory, int people,
                                               int rounds, absl::Duration time);
std::string RetireeText(const RetireeFigures& figures);

}  // namespace unioncare::bench
