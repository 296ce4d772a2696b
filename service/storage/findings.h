// The table findings.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/time/civil_time.h"
#include "absl/types/span.h"
#include "service/domain/findings.h"
#include "service/storage/journal.h"
#include "service/storage/store.h"

namespace unioncare::storage {

extern const journal::Table kFindings;

// What became of the findings of an audit.
struct KeptFindings {
  int64_t fresh = 0;     // seen for the first time
  int64_t again = 0;     // known already; those that changed and were reopened too
  int64_t changed = 0;   // known, with other facts than before
  int64_t reopened = 0;  // settled, and worse than then
};
// Keeps what an audit found, at most kFindingsInSliceMax at once, in the books of `union_id`. What
// is known by its key is not kept twice; see FindAgain (findings.h) for what becomes of it.
absl::StatusOr<KeptFindings> KeepFindings(Transaction& transaction, UnionId union_id,
                                          absl::Span<const AuditFinding> findings);
// As much of a finding as is kept, so that it compares with what was.
AuditFinding Trimmed(const AuditFinding& finding);
// Marks as no longer found what an audit did not find any more. Nothing is deleted.
absl::Status MarkGone(Transaction& transaction, UnionId union_id,
                      absl::Span<const FindingId> findings);

absl::StatusOr<std::optional<Finding>> FindFinding(const Snapshot& snapshot, UnionId union_id,
                                                   FindingId id);
absl::StatusOr<std::optional<Finding>> FindFindingByKey(const Snapshot& snapshot,
                                                        UnionId union_id,
                                                        const std::string& key);
// Those that fit, with numbers above `after`, by number; those of one owner, or all. Looks at all
// others in between.
absl::StatusOr<std::vector<Finding>> ListFindings(const Snapshot& snapshot, UnionId union_id,
                                                  std::optional<UserId> owner,
                                                  absl::FunctionRef<bool(const Finding&)> fits,
                                                  int64_t after, int limit);

// Not answered yet, with a deadline up to `until`, by deadline; those of one owner, or all.
absl::StatusOr<std::vector<Finding>> ListFindingsDue(const Snapshot& snapshot, UnionId union_id,
                                                     absl::CivilDay until,
                                                     std::optional<UserId> owner, int limit);
// In one state, by number.
absl::StatusOr<std::vector<Finding>> ListFindingsIn(const Snapshot& snapshot, UnionId union_id,
                                                    FindingState state, int limit);

// Keeps a changed one, whose version rises.
absl::Status ReplaceFinding(Transaction& transaction, UnionId union_id, Finding& changed);

}  // namespace unioncare::storage
