// The tables events and event_marks, and what is read of cases and tasks to decide about them.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "service/domain/access.h"
#include "service/domain/events.h"
#include "service/storage/journal.h"
#include "service/storage/store.h"

namespace unioncare::storage {

extern const journal::Table kEvents;

// Where a walk along a list of deadlines stands: after this deadline and record.
struct DueCursor {
  int64_t due = std::numeric_limits<int64_t>::min();
  int64_t id = 0;
};

// Cases that nobody has looked at for events, by number, after the one given or the last that was
// looked at. Each is looked at once for what a new case tells (reported up, reported late);
// MarkLookedAt says how far that has gone.
absl::StatusOr<std::vector<CaseClocks>> NewCases(const Snapshot& snapshot, UnionId union_id,
                                                 const std::optional<CaseId>& after, int limit);
absl::Status MarkLookedAt(Transaction& transaction, UnionId union_id, CaseId last);

// Open cases whose visit is overdue now, or whose close is, after the cursor, by deadline.
absl::StatusOr<std::vector<CaseClocks>> OverdueVisits(const Snapshot& snapshot, UnionId union_id,
                                                      const DueCursor& cursor, int limit);
absl::StatusOr<std::vector<CaseClocks>> OverdueCloses(const Snapshot& snapshot, UnionId union_id,
                                                      const DueCursor& cursor, int limit);
// Open tasks that were due before today, after the cursor.
absl::StatusOr<std::vector<TaskClock>> OverdueTasks(const Snapshot& snapshot, UnionId union_id,
                                                    const DueCursor& cursor, int limit);

absl::StatusOr<std::optional<CaseClocks>> FindCaseClocks(const Snapshot& snapshot,
                                                         UnionId union_id, CaseId id);
absl::StatusOr<std::optional<TaskClock>> FindTaskClock(const Snapshot& snapshot, UnionId union_id,
                                                       TaskId id);

absl::StatusOr<bool> EventExists(const Snapshot& snapshot, UnionId union_id,
                                 absl::string_view key);
// Keeps the event unless one of its key is there already. True when it was new.
absl::StatusOr<bool> KeepEvent(Transaction& transaction, UnionId union_id, Escalation event);

// An event with what people read of its case.
struct ShownEvent {
  Escalation event;
  EventLevel level = EventLevel::kUnspecified;
  Occasion occasion = Occasion::kUnspecified;
  int case_year = 0;
  int64_t case_sequence = 0;
  bool sent_up = false;  // the case was reported to the superior union
  Subject subject;
  Case carried;  // only what decides how much of it somebody may read: see case_view.h
  std::string member_name;
  std::string group_name;        // of the case
  std::string responsible_name;  // empty for nobody
};
// Events with numbers above `after`, by number.
absl::StatusOr<std::vector<ShownEvent>> ListEvents(const Snapshot& snapshot, UnionId union_id,
                                                   int64_t after, int limit);

}  // namespace unioncare::storage
