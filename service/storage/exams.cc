// Plans of exams in SQL.
#include "service/storage/exams.h"

#include <string>
#include <utility>

#include "service/base/status.h"
#include "service/domain/calendar.h"

namespace unioncare::storage {

using journal::Value;

const journal::Table kExamPlans(
    "exam_plans", {"union_id", "id"},
    {"year", "title_zh", "title_en", "from_on", "to_on", "hospital", "budget_line_id", "scope",
     "group_id", "reference", "note", "state", "document_no", "approved_on", "approved_by",
     "freeze_us", "frozen_by", "due_count", "not_due_count", "no_rule_count", "not_judged_count",
     "list_hash", "cancel_reason", "create_us", "version"});
const journal::Table kExamPackages("exam_packages", {"union_id", "plan_id", "position"},
                                   {"display_name", "items", "price_fen"});

namespace {

#define PLAN_COLUMNS                                                                            \
  "id, year, title_zh, title_en, from_on, to_on, hospital, budget_line_id, scope, group_id, "   \
  "reference, note, state, document_no, approved_on, approved_by, freeze_us, frozen_by, "       \
  "due_count, not_due_count, no_rule_count, not_judged_count, list_hash, cancel_reason, "       \
  "create_us, version FROM exam_plans "
constexpr sql::Sql kFind{"SELECT " PLAN_COLUMNS "WHERE union_id = $1 AND id = $2"};
constexpr sql::Sql kList{"SELECT " PLAN_COLUMNS
                         "WHERE union_id = $1 AND id > $2 ORDER BY id LIMIT $3"};
#undef PLAN_COLUMNS
constexpr sql::Sql kPackages{
    "SELECT position, display_name, items, price_fen FROM exam_packages "
    "WHERE union_id = $1 AND plan_id = $2 ORDER BY position"};

// Plans that are read at once where they are filtered here.
constexpr int kChunk = 100;

ExamPlan PlanOf(sql::Row row) {
  ExamPlan plan;
  plan.id = ExamPlanId{row.Int(0)};
  plan.fields.year = static_cast<int>(row.Int(1));
  plan.fields.title = {std::string(row.Text(2)), std::string(row.Text(3))};
  plan.fields.from = DayOf(row.Int(4));
  plan.fields.to = DayOf(row.Int(5));
  plan.fields.hospital = std::string(row.Text(6));
  plan.fields.budget_line = BudgetLineId{row.Int(7)};
  plan.fields.scope = static_cast<ExamScope>(row.Int(8));
  if (!row.IsNull(9)) plan.fields.group = GroupId{row.Int(9)};
  plan.fields.reference = static_cast<ExamReference>(row.Int(10));
  plan.fields.note = std::string(row.Text(11));
  plan.state = static_cast<ExamPlanState>(row.Int(12));
  plan.document_no = std::string(row.Text(13));
  if (!row.IsNull(14)) plan.approved_on = DayOf(row.Int(14));
  plan.approved_by = std::string(row.Text(15));
  if (!row.IsNull(16)) plan.freeze_time = absl::FromUnixMicros(row.Int(16));
  plan.frozen_by = UserId{row.Int(17)};
  plan.counts = {.due = row.Int(18),
                 .not_due = row.Int(19),
                 .no_rule = row.Int(20),
                 .not_judged = row.Int(21)};
  if (!row.IsNull(22)) plan.list_hash = std::string(row.Bytes(22));
  plan.cancel_reason = std::string(row.Text(23));
  plan.create_time = absl::FromUnixMicros(row.Int(24));
  plan.version = row.Int(25);
  return plan;
}

absl::Status ReadPackages(const Snapshot& snapshot, UnionId union_id, ExamPlan& plan) {
  return sql::Query(
      snapshot.connection(), kPackages,
      [&](sql::Row row) {
        plan.fields.packages.push_back({.display_name = std::string(row.Text(1)),
                                        .items = static_cast<ExamItemSet>(row.Int(2)),
                                        .price_fen = row.Int(3)});
      },
      union_id, plan.id);
}

absl::Status Put(Transaction& transaction, UnionId union_id, const ExamPlan& plan) {
  const ExamPlanFields& fields = plan.fields;
  std::optional<int64_t> approved_on, freeze_us;
  std::optional<sql::Blob> list_hash;
  if (plan.approved_on.has_value()) approved_on = DayNumber(*plan.approved_on);
  if (plan.freeze_time.has_value()) freeze_us = absl::ToUnixMicros(*plan.freeze_time);
  if (!plan.list_hash.empty()) list_hash = sql::Blob{plan.list_hash};
  return journal::Put(
      transaction, kExamPlans, journal::kNobody,
      {Value(union_id), Value(plan.id), Value(fields.year), Value(fields.title.zh),
       Value(fields.title.en), Value(DayNumber(fields.from)), Value(DayNumber(fields.to)),
       Value(fields.hospital), Value(fields.budget_line), Value(fields.scope), Value(fields.group),
       Value(fields.reference), Value(fields.note), Value(plan.state), Value(plan.document_no),
       Value(approved_on), Value(plan.approved_by), Value(freeze_us), Value(plan.frozen_by),
       Value(plan.counts.due), Value(plan.counts.not_due), Value(plan.counts.no_rule),
       Value(plan.counts.not_judged), Value(list_hash), Value(plan.cancel_reason),
       Value(absl::ToUnixMicros(plan.create_time)), Value(plan.version)});
}

bool Same(const ExamPackage& a, const ExamPackage& b) {
  return a.display_name == b.display_name && a.items == b.items && a.price_fen == b.price_fen;
}

// Writes those packages that are others than `before`, and takes away what is left of it.
absl::Status PutPackages(Transaction& transaction, UnionId union_id, const ExamPlan& plan,
                         const std::vector<ExamPackage>& before) {
  const std::vector<ExamPackage>& packages = plan.fields.packages;
  for (size_t i = 0; i < packages.size(); ++i) {
    if (i < before.size() && Same(packages[i], before[i])) continue;
    RETURN_IF_ERROR(journal::Put(
        transaction, kExamPackages, journal::kNobody,
        {Value(union_id), Value(plan.id), Value(i + 1), Value(packages[i].display_name),
         Value(packages[i].items), Value(packages[i].price_fen)}));
  }
  for (size_t i = packages.size(); i < before.size(); ++i) {
    RETURN_IF_ERROR(journal::Erase(transaction, kExamPackages, journal::kNobody,
                                   {Value(union_id), Value(plan.id), Value(i + 1)}));
  }
  return absl::OkStatus();
}

}  // namespace

absl::StatusOr<std::optional<ExamPlan>> FindPlan(const Snapshot& snapshot, UnionId union_id,
                                                 ExamPlanId id) {
  std::optional<ExamPlan> found;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kFind, [&](sql::Row row) { found = PlanOf(row); }, union_id, id));
  if (found.has_value()) RETURN_IF_ERROR(ReadPackages(snapshot, union_id, *found));
  return found;
}

absl::StatusOr<std::vector<ExamPlan>> ListPlans(const Snapshot& snapshot, UnionId union_id,
                                                absl::FunctionRef<bool(const ExamPlan&)> fits,
                                                int64_t after, int limit) {
  std::vector<ExamPlan> list;
  int read = kChunk;
  while (read == kChunk && static_cast<int>(list.size()) < limit) {
    read = 0;
    RETURN_IF_ERROR(sql::Query(
        snapshot.connection(), kList,
        [&](sql::Row row) {
          ++read;
          after = row.Int(0);
          if (static_cast<int>(list.size()) == limit) return;
          ExamPlan plan = PlanOf(row);
          if (fits(plan)) list.push_back(std::move(plan));
        },
        union_id, after, kChunk));
  }
  for (ExamPlan& plan : list) RETURN_IF_ERROR(ReadPackages(snapshot, union_id, plan));
  return list;
}

absl::Status InsertPlan(Transaction& transaction, UnionId union_id, ExamPlan& plan) {
  ASSIGN_OR_RETURN(const int64_t number, journal::NextNumber(transaction, union_id, "exam_plan"));
  plan.id = ExamPlanId{number};
  RETURN_IF_ERROR(Put(transaction, union_id, plan));
  return PutPackages(transaction, union_id, plan, {});
}

absl::Status ReplacePlan(Transaction& transaction, UnionId union_id, ExamPlan& plan) {
  ASSIGN_OR_RETURN(const std::optional<ExamPlan> before, FindPlan(transaction, union_id, plan.id));
  if (!before.has_value()) return absl::DataLossError("a plan that was read is not there");
  ++plan.version;
  RETURN_IF_ERROR(Put(transaction, union_id, plan));
  return PutPackages(transaction, union_id, plan, before->fields.packages);
}

}  // namespace unioncare::storage
