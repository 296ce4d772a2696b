// Operations on budgets: lines, adjustments, expected income, and what became of them.
#pragma once

#include "absl/status/statusor.h"
#include "service/storage/store.h"
#include "unioncare/v1/funds.pb.h"

namespace unioncare::api {

absl::StatusOr<v1::BudgetLine> CreateBudgetLine(Transaction& transaction,
                                                const v1::CreateBudgetLineRequest& request);
absl::StatusOr<v1::BudgetLine> GetBudgetLine(const Snapshot& snapshot,
                                             const v1::GetBudgetLineRequest& request);
absl::StatusOr<v1::ListBudgetLinesResponse> ListBudgetLines(
    const Snapshot& snapshot, const v1::ListBudgetLinesRequest& request);
absl::StatusOr<v1::BudgetLine> ChangeBudgetLine(Transaction& transaction,
                                                const v1::ChangeBudgetLineRequest& request);
absl::StatusOr<v1::IncomeBudget> RecordIncomeBudget(Transaction& transaction,
                                                    const v1::RecordIncomeBudgetRequest& request);
absl::StatusOr<v1::BudgetExecution> ComputeBudgetExecution(
    const Snapshot& snapshot, const v1::ComputeBudgetExecutionRequest& request);

}  // namespace unioncare::api
