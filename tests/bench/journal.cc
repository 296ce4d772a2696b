// Verifies a journal of a given length, and reads and hashes the same bytes beside it.
#include "tests/bench/journal.h"

#include <algorithm>
#include <vector>

#include "absl/strings/str_format.h"
#include "absl/time/clock.h"
#include "service/base/status.h"
#include "service/domain/journal.h"
#include "service/storage/journal.h"
#include "service/storage/sqlite.h"
#include "service/storage/store.h"
#include "service/storage/vault.h"
#include "tests/bench/populate.h"

namespace unioncare::bench {
namespace {

constexpr UnionId kLargeUnion{1};
constexpr int64_t kBenchMembers = 0;  // beside those who are visited

double Middle(std::vector<double> seconds) {
  std::sort(seconds.begin(), seconds.end());
  return seconds[seconds.size() / 2];
}

// How long a function takes, in seconds.
template <class Function>
absl::StatusOr<double> Timed(const Function& function) {
  const absl::Time begin = absl::Now();
  RETURN_IF_ERROR(function());
  return absl::ToDoubleSeconds(absl::Now() - begin);
}

absl::Status Sound(const absl::StatusOr<journal::Verification>& found) {
  RETURN_IF_ERROR(found.status());
  if (found->difference_count == 0) return absl::OkStatus();
  return absl::DataLossError("the journal that is measured does not verify");
}

}  // namespace

absl::StatusOr<JournalFigures> MeasureJournal(const std::string& directory, int64_t entries) {
  RETURN_IF_ERROR(Populate(directory, entries, kBenchMembers));
  ASSIGN_OR_RETURN(const Vault vault, Vault::Open(directory + "/keys", /*create=*/false));
  ASSIGN_OR_RETURN(const auto connection,
                   sql::OpenSqlite(directory + "/care.db", sql::Mode::kReader));
  const Snapshot snapshot(*connection, vault, absl::Now(), directory);
  const auto go_on = [](const journal::Verification&) { return true; };
  JournalFigures figures;
  std::vector<double> hash_s, log_s, whole_s;
  // One round more than is counted, which warms the pages.
  for (int round = 0; round <= kJournalRounds; ++round) {
    figures.entries = figures.bytes = 0;
    ASSIGN_OR_RETURN(const double hash, Timed([&]() -> absl::Status {
      journal::Frontier tree;
      RETURN_IF_ERROR(journal::ReadEntries(
          snapshot, kLargeUnion, [&](int64_t, absl::string_view bytes) {
            tree.Append(journal::LeafHash(bytes), [](journal::Node, const crypto::Hash&) {});
            ++figures.entries;
            figures.bytes += static_cast<int64_t>(bytes.size());
            return true;
          }));
      return absl::OkStatus();
    }));
    ASSIGN_OR_RETURN(const double log, Timed([&] {
      return Sound(journal::Verify(snapshot, kLargeUnion, {}, go_on));
    }));
    ASSIGN_OR_RETURN(const double whole, Timed([&]() -> absl::Status {
      const auto found = journal::Verify(snapshot, kLargeUnion, go_on);
      if (found.ok()) figures.rows = found->row_count;
      return Sound(found);
    }));
    if (round == 0) continue;
    hash_s.push_back(hash);
    log_s.push_back(log);
    whole_s.push_back(whole);
  }
  figures.hash_s = Middle(hash_s);
  figures.log_s = Middle(log_s);
  figures.whole_s = Middle(whole_s);
  return figures;
}

std::string JournalText(const JournalFigures& few, const JournalFigures& many) {
  std::string text;
  for (const JournalFigures* each : {&few, &many}) {
    absl::StrAppendFormat(
        &text,
        "%d entries of %d bytes on average, %d rows\n"
        "  reading and hashing   %8.3f s\n"
        "  verifying the log     %8.3f s   %.2f times (aim: at most %.0f)\n"
        "  comparing the tables  %8.3f s   images opened, rows read; all of it: %.3f s\n",
        each->entries, each->bytes / std::max<int64_t>(each->entries, 1), each->rows, each->hash_s,
        each->log_s, each->ratio(), kJournalRatioMost, each->tables_s(), each->whole_s);
  }
  const auto cost = [](const JournalFigures& each) {
    return each.whole_s / static_cast<double>(std::max<int64_t>(each.entries + each.rows, 1));
  };
  absl::StrAppendFormat(&text, "an entry or row of the longer costs %.2f times one of the shorter "
                        "(aim: at most %.1f)\n", cost(many) / cost(few), kJournalGrowthMost);
  return text;
}

}  // namespace unioncare::bench
