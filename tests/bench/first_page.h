// The first page of a list beside an empty call, one call in flight.
#pragma once

#include <google/protobuf/message.h>

#include <string>

#include "absl/status/statusor.h"
#include "absl/time/time.h"

namespace unioncare::bench {

// Medians over the rounds.
struct PageFigures {
  double page_p50_us = 0;
  double empty_p50_us = 0;
  double ratio = 0;
  double ratio_least = 0;
  double ratio_most = 0;
};

// Serves the data of a directory and asks `method` with `request`, as whoever holds `secret`.
absl::StatusOr<PageFigures> MeasureFirstPage(const std::string& data, const std::string& secret,
                                             const std::string& method,
                                             const google::protobuf::Message& request, int rounds,
                                             absl::Duration time);

// "  first page / empty call      1.60 (1.55 - 1.71)   at most 2   met".
std::string PageRatioText(const PageFigures& figures, double most);

}  // namespace unioncare::bench
