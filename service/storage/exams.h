// The tables exam_plans and exam_packages.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "service/domain/exams.h"
#include "service/storage/exam_attended.h"
#include "service/storage/exam_lists.h"
#include "service/storage/journal.h"
#include "service/storage/store.h"

namespace unioncare::storage {

extern const journal::Table kExamPlans;
extern const journal::Table kExamPackages;

absl::StatusOr<std::optional<ExamPlan>> FindPlan(const Snapshot& snapshot, UnionId union_id,
                                                 ExamPlanId id);
// Those that fit, with numbers above `after`, by number.
absl::StatusOr<std::vector<ExamPlan>> ListPlans(const Snapshot& snapshot, UnionId union_id,
                                                absl::FunctionRef<bool(const ExamPlan&)> fits,
                                                int64_t after, int limit);
// Keeps a new plan, which gets a number.
absl::Status InsertPlan(Transaction& transaction, UnionId union_id, ExamPlan& plan);
// Keeps a changed one, whose version rises.
absl::Status ReplacePlan(Transaction& transaction, UnionId union_id, ExamPlan& plan);

}  // namespace unioncare::storage
