// The table tasks.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "service/domain/tasks.h"
#include "service/storage/journal.h"
#include "service/storage/store.h"

namespace unioncare::storage {

extern const journal::Table kTasks;

// Keeps a new task, which gets its number, its user and its times.
absl::Status InsertTask(Transaction& transaction, UnionId union_id, Task& task);
// Keeps a changed task, whose version rises. One that has ended gets who and when.
absl::Status ReplaceTask(Transaction& transaction, UnionId union_id, Task& task);
// What a recorded visit does to the tasks of its case.
absl::Status KeepTasks(Transaction& transaction, UnionId union_id, TasksAfter& after);

absl::StatusOr<std::optional<Task>> FindTask(const Snapshot& snapshot, UnionId union_id, TaskId id);
// By number.
absl::StatusOr<std::vector<Task>> OpenTasksOf(const Snapshot& snapshot, UnionId union_id,
                                              CaseId case_id);

// Which tasks a list reads: all of the union, of one case, or the open ones of one person.
struct TaskScope {
  std::optional<CaseId> case_id;
  std::optional<MemberId> responsible;  // open tasks only
};
// Tasks with numbers above `after`, by number.
absl::StatusOr<std::vector<Task>> ListTasks(const Snapshot& snapshot, UnionId union_id,
                                            const TaskScope& scope, int64_t after, int limit);

// The open work of one person: cases and tasks, by number. What is about `to`, or kept from them,
// is not for them to take over.
struct OpenWork {
  std::vector<CaseId> cases;
  std::vector<Task> tasks;
  int kept_back = 0;
};
absl::StatusOr<OpenWork> WorkToHandOver(const Snapshot& snapshot, UnionId union_id, MemberId from,
                                        MemberId to);

}  // namespace unioncare::storage
