// Tasks in SQL.
#include "service/storage/tasks.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "service/domain/calendar.h"
#include "service/storage/case_view.h"
#include "service/storage/members.h"

namespace unioncare::storage {

using journal::Value;

const journal::Table kTasks("tasks", {"union_id", "id"},
                            {"case_id", "member_id", "kind", "state", "content", "responsible_id",
                             "due_on", "repeat_days", "outcome", "visit_id", "ended_by", "end_us",
                             "created_by", "create_us", "update_us", "version"},
                            /*hidden=*/{},
                            /*fixed=*/{"case_id"});

namespace {

#define TASK_COLUMNS                                                                    \
  "id, case_id, member_id, kind, state, content, responsible_id, due_on, repeat_days, " \
  "outcome, visit_id, ended_by, end_us, created_by, create_us, update_us, version "

constexpr int kTaskColumns = 17;

constexpr sql::Sql kFindTask{"SELECT " TASK_COLUMNS "FROM tasks WHERE union_id = $1 AND id = $2"};
constexpr sql::Sql kOpenTasksOfCase{"SELECT " TASK_COLUMNS
                                    "FROM tasks WHERE union_id = $1 AND case_id = $2 AND state = 1 "
                                    "ORDER BY id"};
constexpr sql::Sql kListTasks{"SELECT " TASK_COLUMNS
                              "FROM tasks WHERE union_id = $1 AND id > $2 ORDER BY id LIMIT $3"};
constexpr sql::Sql kListTasksOfCase{"SELECT " TASK_COLUMNS
                                    "FROM tasks WHERE union_id = $1 AND case_id = $2 AND id > $3 "
                                    "ORDER BY id LIMIT $4"};
constexpr sql::Sql kListTasksOfPerson{
    "SELECT " TASK_COLUMNS
    "FROM tasks WHERE union_id = $1 AND responsible_id = $2 AND id > $3 AND state = 1 "
    "ORDER BY id LIMIT $4"};

constexpr sql::Sql kOpenTasksOfPerson{
    "SELECT " TASK_COLUMNS
    ", (SELECT c.restricted FROM cases c WHERE c.union_id = tasks.union_id "
    "AND c.id = tasks.case_id) "
    "FROM tasks WHERE union_id = $1 AND responsible_id = $2 AND state = 1 ORDER BY id"};

#undef TASK_COLUMNS

constexpr sql::Sql kOpenCasesOfPerson{
    "SELECT id, member_id, restricted FROM cases "
    "WHERE union_id = $1 AND responsible_id = $2 AND state <= 5 ORDER BY id"};

Task TaskOf(sql::Row row) {
  Task task;
  task.id = TaskId{row.Int(0)};
  task.case_id = CaseId{row.Int(1)};
  task.member = MemberId{row.Int(2)};
  task.kind = static_cast<TaskKind>(row.Int(3));
  task.state = static_cast<TaskState>(row.Int(4));
  task.content = std::string(row.Text(5));
  if (!row.IsNull(6)) task.responsible = MemberId{row.Int(6)};
  if (!row.IsNull(7)) task.due_on = DayOf(row.Int(7));
  task.repeat_days = static_cast<int>(row.Int(8));
  task.outcome = std::string(row.Text(9));
  if (!row.IsNull(10)) task.visit = VisitId{row.Int(10)};
  if (!row.IsNull(11)) task.ended_by = UserId{row.Int(11)};
  if (!row.IsNull(12)) task.end_time = absl::FromUnixMicros(row.Int(12));
  task.created_by = UserId{row.Int(13)};
  task.create_time = absl::FromUnixMicros(row.Int(14));
  task.update_time = absl::FromUnixMicros(row.Int(15));
  task.version = row.Int(16);
  return task;
}

absl::Status Keep(Transaction& transaction, UnionId union_id, bool fresh, const Task& task) {
  std::optional<int32_t> due_on;
  if (task.due_on.has_value()) due_on = DayNumber(*task.due_on);
  std::optional<int64_t> end_us;
  if (task.end_time.has_value()) end_us = absl::ToUnixMicros(*task.end_time);
  const auto write = fresh ? journal::Insert : journal::Put;
  return write(
      transaction, kTasks, task.member,
      {Value(union_id), Value(task.id), Value(task.case_id), Value(task.member), Value(task.kind),
       Value(task.state), Value(task.content), Value(task.responsible), Value(due_on),
       Value(task.repeat_days), Value(task.outcome), Value(task.visit), Value(task.ended_by),
       Value(end_us), Value(task.created_by), Value(absl::ToUnixMicros(task.create_time)),
       Value(absl::ToUnixMicros(task.update_time)), Value(task.version)});
}

}  // namespace

absl::Status InsertTask(Transaction& transaction, UnionId union_id, Task& task) {
  ASSIGN_OR_RETURN(const int64_t number, journal::NextNumber(transaction, union_id, "task"));
  task.id = TaskId{number};
  task.created_by = transaction.actor().user;
  task.create_time = transaction.now();
  task.update_time = transaction.now();
  return Keep(transaction, union_id, true, task);
}

absl::Status ReplaceTask(Transaction& transaction, UnionId union_id, Task& task) {
  task.update_time = transaction.now();
  ++task.version;
  if (task.state != TaskState::kOpen && !task.end_time.has_value()) {
    task.ended_by = transaction.actor().user;
    task.end_time = transaction.now();
  }
  return Keep(transaction, union_id, false, task);
}

absl::Status KeepTasks(Transaction& transaction, UnionId union_id, TasksAfter& after) {
  for (Task& task : after.ended) RETURN_IF_ERROR(ReplaceTask(transaction, union_id, task));
  for (Task& task : after.made) RETURN_IF_ERROR(InsertTask(transaction, union_id, task));
  return absl::OkStatus();
}

absl::StatusOr<std::optional<Task>> FindTask(const Snapshot& snapshot, UnionId union_id,
                                             TaskId id) {
  std::optional<Task> task;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kFindTask, [&](sql::Row row) { task = TaskOf(row); }, union_id, id));
  return task;
}

absl::StatusOr<std::vector<Task>> OpenTasksOf(const Snapshot& snapshot, UnionId union_id,
                                              CaseId case_id) {
  std::vector<Task> tasks;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kOpenTasksOfCase, [&](sql::Row row) { tasks.push_back(TaskOf(row)); },
      union_id, case_id));
  return tasks;
}

absl::StatusOr<std::vector<Task>> ListTasks(const Snapshot& snapshot, UnionId union_id,
                                            const TaskScope& scope, int64_t after, int limit) {
  std::vector<Task> tasks;
  const auto take = [&](sql::Row row) { tasks.push_back(TaskOf(row)); };
  sql::Connection& connection = snapshot.connection();
  if (scope.case_id.has_value()) {
    RETURN_IF_ERROR(
        sql::Query(connection, kListTasksOfCase, take, union_id, *scope.case_id, after, limit));
  } else if (scope.responsible.has_value()) {
    RETURN_IF_ERROR(sql::Query(connection, kListTasksOfPerson, take, union_id, *scope.responsible,
                               after, limit));
  } else {
    RETURN_IF_ERROR(sql::Query(connection, kListTasks, take, union_id, after, limit));
  }
  return tasks;
}

absl::StatusOr<OpenWork> WorkToHandOver(const Snapshot& snapshot, UnionId union_id, MemberId from,
                                        MemberId to) {
  OpenWork work;
  ASSIGN_OR_RETURN(const std::vector<MemberId> own, RecordsOf(snapshot, union_id, to));
  // Whichever record of the successor a case is about, or is kept from.
  const auto stays = [&](const Case& of) -> absl::StatusOr<bool> {
    if (std::find(own.begin(), own.end(), of.member) != own.end()) return true;
    return KeptFrom(snapshot, union_id, of, to);
  };
  const auto case_of = [](CaseId id, MemberId member, bool restricted) {
    Case of;
    of.id = id;
    of.member = member;
    of.restricted = restricted;
    return of;
  };
  std::vector<Case> cases;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kOpenCasesOfPerson,
      [&](sql::Row row) {
        cases.push_back(case_of(CaseId{row.Int(0)}, MemberId{row.Int(1)}, row.Int(2) != 0));
      },
      union_id, from));
  for (const Case& of : cases) {
    ASSIGN_OR_RETURN(const bool kept, stays(of));
    if (kept) {
      ++work.kept_back;
    } else {
      work.cases.push_back(of.id);
    }
  }
  std::vector<std::pair<Task, Case>> tasks;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kOpenTasksOfPerson,
      [&](sql::Row row) {
        Task task = TaskOf(row);
        const Case of = case_of(task.case_id, task.member, row.Int(kTaskColumns) != 0);
        tasks.emplace_back(std::move(task), of);
      },
      union_id, from));
  for (auto& [task, of] : tasks) {
    ASSIGN_OR_RETURN(const bool kept, stays(of));
    if (kept) {
      ++work.kept_back;
    } else {
      work.tasks.push_back(std::move(task));
    }
  }
  return work;
}

}  // namespace unioncare::storage
