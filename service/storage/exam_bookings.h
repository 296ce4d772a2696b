// The tables exam_slots and exam_entries.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "service/domain/exam_bookings.h"
#include "service/domain/exam_people.h"
#include "service/storage/journal.h"
#include "service/storage/store.h"

namespace unioncare::storage {

extern const journal::Table kExamSlots;
extern const journal::Table kExamEntries;

// Keeps a new slot, which gets a number.
absl::Status InsertSlot(Transaction& transaction, UnionId union_id, ExamSlot& slot);
// Keeps a changed one, whose version rises.
absl::Status ReplaceSlot(Transaction& transaction, UnionId union_id, ExamSlot& slot);
absl::Status EraseSlot(Transaction& transaction, UnionId union_id, ExamSlotId id);
absl::StatusOr<std::optional<ExamSlot>> FindSlot(const Snapshot& snapshot, UnionId union_id,
                                                 ExamSlotId id);
absl::StatusOr<int> CountSlots(const Snapshot& snapshot, UnionId union_id, ExamPlanId plan);
// How many places of a slot are taken; those who came or did not took one, too.
absl::StatusOr<int> TakenIn(const Snapshot& snapshot, UnionId union_id, ExamSlotId id);
// A slot with its places taken.
struct TakenSlot {
  ExamSlot slot;
  int taken = 0;
};
// Behind a place, by day, time and number.
struct SlotPlace {
  int64_t day = 0;  // as DayNumber
  int64_t from_minute = 0;
  int64_t id = 0;
};
absl::StatusOr<std::vector<TakenSlot>> ListSlots(const Snapshot& snapshot, UnionId union_id,
                                                 ExamPlanId plan, const SlotPlace& after,
                                                 int limit);

// The entry of a record; one that is merely eligible where there is no row.
absl::StatusOr<ExamEntry> FindEntry(const Snapshot& snapshot, UnionId union_id, ExamPlanId plan,
                                    MemberId record);
// Keeps an entry, whose version rises; one of version 0 gets a row.
absl::Status KeepEntry(Transaction& transaction, UnionId union_id, ExamEntry& entry);
// Those of a plan in one state with numbers above `after`, by number of the member.
absl::StatusOr<std::vector<ExamEntry>> ListEntriesIn(const Snapshot& snapshot, UnionId union_id,
                                                     ExamPlanId plan, ExamEntryState state,
                                                     int64_t after, int limit);
// How many people of a plan nobody waits for any more.
absl::StatusOr<int64_t> CountSettled(const Snapshot& snapshot, UnionId union_id, ExamPlanId plan);
// Of those for whom a plan was frozen, who is still open: in a closed plan nobody.
absl::StatusOr<int64_t> CountOpenExams(const Snapshot& snapshot, UnionId union_id,
                                       const ExamPlan& plan);

// Of those for whom a plan was frozen and who were not moved to another: how many came.
struct ExamTurnout {
  int64_t due = 0;
  int64_t attended = 0;
};
absl::StatusOr<ExamTurnout> TurnoutOf(const Snapshot& snapshot, UnionId union_id,
                                      const ExamPlan& plan);

// Shows those who are due in a frozen plan, with their entries, with numbers above `after`, by
// number, until told to stop.
absl::Status EachExamEntry(
    const Snapshot& snapshot, UnionId union_id, ExamPlanId plan, int64_t after,
    absl::FunctionRef<bool(const ExamPerson&, const ExamEntry&)> see);

}  // namespace unioncare::storage
