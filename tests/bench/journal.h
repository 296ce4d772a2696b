// The verification of a long journal: how long it takes beside reading and hashing the same bytes,
// with the comparison of the tables apart.
#pragma once

#include <cstdint>
#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"

namespace unioncare::bench {

inline constexpr int64_t kJournalEntries = 1'000'000;
inline constexpr int64_t kJournalEntriesFew = 10'000;
inline constexpr int kJournalRounds = 5;
// The aims.
inline constexpr double kJournalRatioMost = 3;
inline constexpr double kJournalGrowthMost = 1.3;

struct JournalFigures {
  int64_t entries = 0;
  int64_t bytes = 0;
  int64_t rows = 0;    // of journaled tables
  double hash_s = 0;   // reading every entry, hashing leaves and nodes, with the same library
  double log_s = 0;    // verifying the log: entries, tree, numbering
  double whole_s = 0;  // the same with images opened and tables compared, as a whole

  double ratio() const { return log_s / hash_s; }
  double tables_s() const { return whole_s - log_s; }
};

// Makes or continues a data directory until its log has some entries more than `entries` visits,
// and takes the middle of some rounds; one thread.
absl::StatusOr<JournalFigures> MeasureJournal(const std::string& directory, int64_t entries);
std::string JournalText(const JournalFigures& few, const JournalFigures& many);

}  // namespace unioncare::bench
