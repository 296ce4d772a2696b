// The table exam_attended, and everybody of whom it is asked whether an exam is due. What an exam
// found stands nowhere.
#pragma once

#include <cstdint>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "service/domain/exam_people.h"
#include "service/domain/exams.h"
#include "service/storage/journal.h"
#include "service/storage/store.h"

namespace unioncare::storage {

extern const journal::Table kExamAttended;

// What stands for the time before the system, where no plan does.
inline constexpr ExamPlanId kDeclared{0};

// What a record attended in a year, of one plan.
absl::StatusOr<ExamItemSet> AttendedItems(const Snapshot& snapshot, UnionId union_id,
                                          MemberId record, int year, ExamPlanId plan);
// Keeps that a record attended these items of a plan in its year, in place of what it had attended
// of that plan before. Whether any of it is new.
absl::StatusOr<bool> KeepAttended(Transaction& transaction, UnionId union_id, MemberId record,
                                  ExamItemSet items, int year, ExamPlanId plan);
// Takes it back: it was a mistake. Whether there was anything.
absl::StatusOr<bool> DropAttended(Transaction& transaction, UnionId union_id, MemberId record,
                                  int year, ExamPlanId plan);

struct AttendedRow {
  MemberId record{0};
  int year = 0;
  ExamPlanId plan{0};
  ExamItemSet items = 0;
};
// What a person attended, newest first; of records that were merged into theirs, too.
absl::StatusOr<std::vector<AttendedRow>> AttendedBy(const Snapshot& snapshot, UnionId union_id,
                                                    MemberId person);
// The last year of each item, up to `year`; the same.
absl::StatusOr<ExamYears> LastAttended(const Snapshot& snapshot, UnionId union_id,
                                       MemberId person, int year);

// Everybody who has a record of their own, in the order of numbers, with the last years up to
// `year`; until told to stop. Records that were merged into others are theirs.
absl::Status EachExamCandidate(
    const Snapshot& snapshot, UnionId union_id, int year,
    absl::FunctionRef<bool(const ExamCandidate&, const ExamYears&)> see);

}  // namespace unioncare::storage
