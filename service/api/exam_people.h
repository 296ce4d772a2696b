// For whom a plan is: judging, freezing, listing, and what somebody may ask about themselves.
#pragma once

#include <array>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "service/domain/exams.h"
#include "service/storage/exam_lists.h"
#include "service/storage/store.h"
#include "unioncare/v1/exams.pb.h"

namespace unioncare::api {

// A list that was judged on a reader, for the writer to keep.
struct PreparedExamList {
  absl::Time judged;
  storage::ExamList list;
  std::array<int64_t, kExamItemCount> due_by_item{};
};
// Reads one view of the books from beginning to end: the list is as of its time, whatever changes
// until the writer keeps it. Only the plan itself must be the same then.
absl::StatusOr<PreparedExamList> PrepareFreeze(const Snapshot& snapshot,
                                               const v1::FreezeExamPlanRequest& request,
                                               absl::FunctionRef<bool()> alive);
absl::StatusOr<v1::FreezeExamPlanResponse> FreezeExamPlan(Transaction& transaction,
                                                          const v1::FreezeExamPlanRequest& request,
                                                          const PreparedExamList& prepared);

absl::Status PreviewExamPlan(const Snapshot& snapshot, const v1::PreviewExamPlanRequest& request,
                             absl::FunctionRef<bool(const v1::ExamPeople&)> emit);
absl::StatusOr<v1::ListExamPeopleResponse> ListExamPeople(
    const Snapshot& snapshot, const v1::ListExamPeopleRequest& request);
absl::StatusOr<v1::ExamDueExplanation> ExplainExamDue(const Snapshot& snapshot,
                                                      const v1::ExplainExamDueRequest& request);

}  // namespace unioncare::api
