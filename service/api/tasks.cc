// Tasks as operations.
#include "service/api/tasks.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "service/api/case_wire.h"
#include "service/api/casework.h"
#include "service/api/convert.h"
#include "service/api/filter.h"
#include "service/api/handover.h"
#include "service/api/names.h"
#include "service/api/pages.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"
#include "service/domain/tasks.h"
#include "service/storage/members.h"
#include "service/storage/tasks.h"
#include "service/storage/users.h"
#include "service/storage/visits.h"
#include "unioncare/v1/tasks.pb.h"

namespace unioncare::api {
namespace {

// The task, and as much of what it says as the view of its case lets.
absl::StatusOr<v1::Task> ToWire(const Snapshot& snapshot, const SeenCase& of, const Task& task) {
  v1::Task wire;
  wire.set_name(NameOf(of.union_id, task.id));
  wire.set_case_(NameOf(of.union_id, task.case_id));
  wire.set_case_no(CaseNo(of.union_id, of.found));
  wire.set_member(NameOf(of.union_id, of.member.id));
  wire.set_member_display_name(of.member.display_name);
  wire.set_kind(SameNumber<v1::TaskKind>(task.kind));
  wire.set_state(SameNumber<v1::TaskState>(task.state));
  if (of.view == CaseView::kWhole) {
    wire.set_content(task.content);
    wire.set_outcome(task.outcome);
  }
  wire.set_content_withheld(of.view != CaseView::kWhole);
  if (task.responsible.has_value()) {
    ASSIGN_OR_RETURN(const std::optional<storage::Person> person,
                     storage::FindPerson(snapshot, of.union_id, *task.responsible));
    if (!person.has_value()) return absl::DataLossError("a task names somebody who is no member");
    wire.set_responsible(NameOf(of.union_id, person->id));
    wire.set_responsible_display_name(person->display_name);
  }
  if (task.due_on.has_value()) *wire.mutable_due_on() = ToProto(*task.due_on);
  wire.set_repeat_days(task.repeat_days);
  if (task.visit.has_value()) wire.set_visit(NameOf(of.union_id, task.case_id, *task.visit));
  if (task.ended_by.has_value()) {
    wire.set_ended_by(NameOf(*task.ended_by));
    ASSIGN_OR_RETURN(*wire.mutable_ended_by_display_name(), UserName(snapshot, *task.ended_by));
  }
  if (task.end_time.has_value()) *wire.mutable_end_time() = ToProto(*task.end_time);
  wire.set_created_by(NameOf(task.created_by));
  ASSIGN_OR_RETURN(*wire.mutable_created_by_display_name(), UserName(snapshot, task.created_by));
  *wire.mutable_create_time() = ToProto(task.create_time);
  *wire.mutable_update_time() = ToProto(task.update_time);
  wire.set_etag(EtagOfVersion(task.version));
  return wire;
}

// A task whose case the caller may see.
struct SeenTask {
  SeenCase of;
  Task task;
};

// The case of a task, or nothing when it is not for the caller to see.
absl::StatusOr<std::optional<SeenCase>> CaseOf(const Snapshot& snapshot, UnionId union_id,
                                               const Task& task) {
  absl::StatusOr<SeenCase> of = FindSeenCase(snapshot, "case", NameOf(union_id, task.case_id));
  if (of.ok()) return std::optional<SeenCase>(*std::move(of));
  if (absl::IsNotFound(of.status())) return std::optional<SeenCase>();
  return of.status();
}

absl::StatusOr<SeenTask> FindSeenTask(const Snapshot& snapshot, absl::string_view field,
                                      const std::string& name) {
  ASSIGN_OR_RETURN(const TaskName parsed, ParseTask(field, name));
  ASSIGN_OR_RETURN(const std::optional<Task> task,
                   storage::FindTask(snapshot, parsed.union_id, parsed.task));
  if (!task.has_value()) return NotFound(field, name);
  ASSIGN_OR_RETURN(std::optional<SeenCase> of, CaseOf(snapshot, parsed.union_id, *task));
  if (!of.has_value()) return NotFound(field, name);
  // It is about the person, whichever of their records it was made for.
  SeenTask seen{*std::move(of), *task};
  seen.task.member = seen.of.member.id;
  return seen;
}

// Whoever may not read what a restricted case holds does not change its tasks either.
absl::Status CheckWhole(const SeenCase& of, absl::string_view field, const std::string& given) {
  if (of.view == CaseView::kWhole) return absl::OkStatus();
  return Refuse(Reason::kCaseRestricted, {{"field", std::string(field)}, {"given", given}});
}

absl::StatusOr<SeenTask> FindWorkableTask(const Snapshot& snapshot, absl::string_view field,
                                          const std::string& name) {
  ASSIGN_OR_RETURN(SeenTask seen, FindSeenTask(snapshot, field, name));
  RETURN_IF_ERROR(CheckWhole(seen.of, field, name));
  return seen;
}

// What is known of somebody who is to see to a task. A record that was merged gives way to that of
// its person.
absl::StatusOr<ResponsibleFacts> FactsOf(const Snapshot& snapshot, UnionId union_id,
                                         std::optional<MemberId>& responsible) {
  ResponsibleFacts facts;
  if (!responsible.has_value()) return facts;
  ASSIGN_OR_RETURN(const std::optional<storage::Person> person,
                   storage::FindPerson(snapshot, union_id, *responsible));
  facts.exists = person.has_value();
  if (!person.has_value()) return facts;
  facts.state = person->state;
  responsible = person->id;
  return facts;
}

absl::StatusOr<std::optional<MemberId>> ResponsibleFrom(const v1::Task& wire, UnionId union_id) {
  if (wire.responsible().empty()) return std::optional<MemberId>();
  ASSIGN_OR_RETURN(const MemberId member,
                   ParseMemberOf(union_id, "task.responsible", wire.responsible()));
  return std::optional<MemberId>(member);
}

absl::StatusOr<v1::Task> CreateTask(Transaction& transaction,
                                    const v1::CreateTaskRequest& request) {
  const v1::Task& given = request.task();
  unioncare::CreateTask command;
  ASSIGN_OR_RETURN(command.union_id, ParseUnion("parent", request.parent()));
  if (given.case_().empty()) return Refuse(Reason::kFieldRequired, {{"field", "task.case"}});
  if (given.kind() == v1::TASK_KIND_UNSPECIFIED) {
    return Refuse(Reason::kFieldRequired, {{"field", "task.kind"}});
  }
  ASSIGN_OR_RETURN(command.case_id, ParseCaseOf(command.union_id, "task.case", given.case_()));
  ASSIGN_OR_RETURN(const SeenCase of, FindSeenCase(transaction, "task.case", given.case_()));
  RETURN_IF_ERROR(CheckWhole(of, "task.case", given.case_()));
  command.kind = SameNumber<TaskKind>(given.kind());
  command.content = given.content();
  ASSIGN_OR_RETURN(command.responsible, ResponsibleFrom(given, command.union_id));
  command.due_on = DayFrom(given.due_on());
  command.repeat_days = given.repeat_days();
  CreateTaskFacts facts;
  facts.member = of.member.id;
  facts.case_state = of.found.state;
  ASSIGN_OR_RETURN(facts.responsible, FactsOf(transaction, command.union_id, command.responsible));
  ASSIGN_OR_RETURN(Task task, Decide(command, facts, Today(transaction.now())));
  if (task.responsible.has_value()) {
    RETURN_IF_ERROR(CheckSeesCase(transaction, command.union_id, of.found, "task.responsible",
                                  *task.responsible));
  } else {
    task.responsible = of.found.responsible;
  }
  RETURN_IF_ERROR(storage::InsertTask(transaction, command.union_id, task));
  RETURN_IF_ERROR(SettleFollowUps(transaction, command.union_id, task.case_id));
  transaction.Concerns(command.union_id, NameOf(command.union_id, task.id));
  return ToWire(transaction, of, task);
}

absl::StatusOr<v1::Task> GetTask(const Snapshot& snapshot, const v1::GetTaskRequest& request) {
  ASSIGN_OR_RETURN(const SeenTask seen, FindSeenTask(snapshot, "name", request.name()));
  return ToWire(snapshot, seen.of, seen.task);
}

constexpr FilterField kTaskFields[] = {
    {"case", FilterField::Kind::kCase},          {"member", FilterField::Kind::kMember},
    {"kind", FilterField::Kind::kEnum, nullptr}, {"state", FilterField::Kind::kEnum, nullptr},
    {"responsible", FilterField::Kind::kMember}, {"due_on", FilterField::Kind::kDay},
};

absl::StatusOr<std::vector<FilterTerm>> TaskFilter(const std::string& filter, UnionId union_id) {
  std::vector<FilterField> fields(std::begin(kTaskFields), std::end(kTaskFields));
  fields[2].values = v1::TaskKind_descriptor();
  fields[3].values = v1::TaskState_descriptor();
  return ParseFilter(filter, union_id, fields);
}

bool Accepts(const std::vector<FilterTerm>& terms, const Task& task, MemberId person) {
  for (const FilterTerm& term : terms) {
    int64_t value = 0;
    if (term.field == "case") value = Number(task.case_id);
    if (term.field == "member") value = Number(person);
    if (term.field == "kind") value = static_cast<int64_t>(task.kind);
    if (term.field == "state") value = static_cast<int64_t>(task.state);
    if (term.field == "responsible" && task.responsible.has_value()) {
      value = Number(*task.responsible);
    }
    if (term.field == "due_on") {
      // A task without a day is neither before nor after one.
      if (!task.due_on.has_value()) return false;
      value = DayNumber(*task.due_on);
    }
    if (!term.Accepts(value)) return false;
  }
  return true;
}

// What the filter pins down, so that an index can be used.
storage::TaskScope ScopeOf(const std::vector<FilterTerm>& terms) {
  storage::TaskScope scope;
  std::optional<MemberId> responsible;
  bool open = false;
  for (const FilterTerm& term : terms) {
    if (term.compare != FilterOperator::kEqual) continue;
    if (term.field == "case") scope.case_id = CaseId{term.number};
    if (term.field == "responsible") responsible = MemberId{term.number};
    if (term.field == "state") open = static_cast<TaskState>(term.number) == TaskState::kOpen;
  }
  if (open) scope.responsible = responsible;
  return scope;
}

absl::StatusOr<v1::ListTasksResponse> ListTasks(const Snapshot& snapshot,
                                                const v1::ListTasksRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(const std::vector<FilterTerm> terms, TaskFilter(request.filter(), union_id));
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  const storage::TaskScope scope = ScopeOf(terms);
  // Cases are read only for tasks that the filter accepts, unless it asks for members.
  const bool persons = std::any_of(terms.begin(), terms.end(), [](const FilterTerm& term) {
    return term.field == "member";
  });
  int64_t after = page.position;
  v1::ListTasksResponse response;
  int scanned = 0;
  while (true) {
    const int wanted = page.size + 1;
    ASSIGN_OR_RETURN(const std::vector<Task> tasks,
                     storage::ListTasks(snapshot, union_id, scope, after, wanted));
    for (const Task& task : tasks) {
      if (response.tasks_size() == page.size || scanned == kPageScanMax) {
        response.set_next_page_token(PageToken(snapshot, request, after));
        return response;
      }
      ++scanned;
      after = Number(task.id);
      if (!persons && !Accepts(terms, task, task.member)) continue;
      ASSIGN_OR_RETURN(const std::optional<SeenCase> of, CaseOf(snapshot, union_id, task));
      if (!of.has_value()) continue;
      if (persons && !Accepts(terms, task, of->member.id)) continue;
      ASSIGN_OR_RETURN(*response.add_tasks(), ToWire(snapshot, *of, task));
    }
    if (static_cast<int>(tasks.size()) < wanted) return response;
  }
}

absl::StatusOr<v1::CompleteTaskResponse> CompleteTask(Transaction& transaction,
                                                      const v1::CompleteTaskRequest& request) {
  ASSIGN_OR_RETURN(const SeenTask seen, FindWorkableTask(transaction, "name", request.name()));
  const UnionId union_id = seen.of.union_id;
  unioncare::CompleteTask command{union_id, seen.task.id, request.outcome(), std::nullopt};
  CompleteTaskFacts facts;
  facts.current = seen.task;
  if (!request.visit().empty()) {
    ASSIGN_OR_RETURN(const VisitName name, ParseVisit("visit", request.visit()));
    if (name.union_id != union_id || name.case_id != seen.task.case_id) {
      return NotFound("visit", request.visit());
    }
    command.visit = name.visit;
    ASSIGN_OR_RETURN(const std::vector<Visit> visits,
                     storage::VisitsOf(transaction, union_id, name.case_id));
    for (const Visit& visit : visits) {
      if (visit.id == name.visit) facts.visit = visit;
    }
  }
  ASSIGN_OR_RETURN(TaskEnd end, Decide(command, facts));
  RETURN_IF_ERROR(storage::ReplaceTask(transaction, union_id, end.ended));
  transaction.Concerns(union_id, request.name());
  v1::CompleteTaskResponse response;
  ASSIGN_OR_RETURN(*response.mutable_task(), ToWire(transaction, seen.of, end.ended));
  if (end.next.has_value()) {
    RETURN_IF_ERROR(storage::InsertTask(transaction, union_id, *end.next));
    ASSIGN_OR_RETURN(*response.mutable_next(), ToWire(transaction, seen.of, *end.next));
  }
  RETURN_IF_ERROR(SettleFollowUps(transaction, union_id, end.ended.case_id));
  return response;
}

absl::StatusOr<v1::Task> Keep(Transaction& transaction, const SeenTask& seen, Task changed) {
  RETURN_IF_ERROR(storage::ReplaceTask(transaction, seen.of.union_id, changed));
  RETURN_IF_ERROR(SettleFollowUps(transaction, seen.of.union_id, changed.case_id));
  transaction.Concerns(seen.of.union_id, NameOf(seen.of.union_id, changed.id));
  return ToWire(transaction, seen.of, changed);
}

absl::StatusOr<v1::Task> DropTask(Transaction& transaction, const v1::DropTaskRequest& request) {
  ASSIGN_OR_RETURN(const SeenTask seen, FindWorkableTask(transaction, "name", request.name()));
  const unioncare::DropTask command{seen.of.union_id, seen.task.id, request.reason()};
  ASSIGN_OR_RETURN(Task changed, Decide(command, seen.task));
  return Keep(transaction, seen, std::move(changed));
}

absl::StatusOr<v1::Task> UpdateTask(Transaction& transaction,
                                    const v1::UpdateTaskRequest& request) {
  const v1::Task& given = request.task();
  ASSIGN_OR_RETURN(const SeenTask seen, FindWorkableTask(transaction, "task.name", given.name()));
  unioncare::UpdateTask command;
  command.union_id = seen.of.union_id;
  command.task = seen.task.id;
  command.etag = given.etag();
  command.update_mask.assign(request.update_mask().paths().begin(),
                             request.update_mask().paths().end());
  ASSIGN_OR_RETURN(command.responsible, ResponsibleFrom(given, command.union_id));
  command.due_on = DayFrom(given.due_on());
  UpdateTaskFacts facts;
  facts.current = seen.task;
  ASSIGN_OR_RETURN(facts.responsible, FactsOf(transaction, command.union_id, command.responsible));
  ASSIGN_OR_RETURN(Task changed, Decide(command, facts, Today(transaction.now())));
  if (changed.responsible.has_value() && changed.responsible != seen.task.responsible) {
    RETURN_IF_ERROR(CheckSeesCase(transaction, command.union_id, seen.of.found,
                                  "task.responsible", *changed.responsible));
  }
  return Keep(transaction, seen, std::move(changed));
}

}  // namespace

std::unique_ptr<Service> MakeTaskService(Rpc& rpc) {
  auto service = std::make_unique<Service>(rpc, "unioncare.v1.TaskService");
  service->Mutate("CreateTask", CreateTask);
  service->Query("GetTask", GetTask);
  service->Query("ListTasks", ListTasks);
  service->Mutate("CompleteTask", CompleteTask);
  service->Mutate("DropTask", DropTask);
  service->Mutate("UpdateTask", UpdateTask);
  ServeHandover(*service);
  return service;
}

}  // namespace unioncare::api
