// The list of an exam plan for a large union: how long freezing it takes beside a raw INSERT …
// SELECT of as many rows with the same bytes in the journal.
#pragma once

#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"

namespace unioncare::bench {

// The aims: people in the union, and the ratio.
inline constexpr int kExamPeople = 200'000;
inline constexpr double kFreezeRatioMost = 3;

// Medians over the rounds; each round has a directory of its own.
struct ExamFigures {
  int people = 0;
  int64_t due = 0;
  int64_t entry_bytes = 0;  // of the journal
  double freeze_s = 0;
  double raw_s = 0;
  double ratio = 0;
  double ratio_least = 0;
  double ratio_most = 0;
  double find_us = 0;  // to list one person of the frozen list, through the server
};

absl::StatusOr<ExamFigures> MeasureExams(const std::string& directory, int people, int rounds);
std::string ExamText(const ExamFigures& figures);

}  // namespace unioncare::bench
