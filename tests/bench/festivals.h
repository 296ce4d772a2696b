// A festival batch for all members of a union: how long it takes beside a raw insert of the same
// rows and journal bytes.
#pragma once

#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"

namespace unioncare::bench {

// The aim.
inline constexpr double kFestivalRatioMost = 3;

// Medians over the rounds; each round has a directory of its own.
struct FestivalFigures {
  int people = 0;
  int calls = 0;          // of a round: made, filled slice by slice, submitted
  double batch_s = 0;
  double longest_ms = 0;  // of the fillings: the most that one holds the writer, and the way there
  double raw_s = 0;       // the same rows and journal entries, in as many commits
  double ratio = 0;
  double ratio_least = 0;
  double ratio_most = 0;
};

absl::StatusOr<FestivalFigures> MeasureFestivals(const std::string& directory, int rounds);
std::string FestivalText(const FestivalFigures& figures);

}  // namespace unioncare::bench
