// The commands of tasks, and handing work over.
#include "unioncare/v1/tasks.pb.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "client/command.h"

namespace unioncare::client {
namespace {

constexpr char kTaskColumns[] =
    "case_no,member_display_name,kind,state,content,content_withheld,responsible_display_name,"
    "due_on,repeat_days,outcome,visit,ended_by_display_name,end_time,created_by_display_name,"
    "create_time,name";
constexpr char kTaskBlock[] =
    "case_no,member_display_name,kind,state,content,responsible_display_name,due_on,outcome,visit,"
    "ended_by_display_name,end_time,created_by_display_name,create_time,name";
constexpr char kRowColumns[] =
    "due_on,kind,state,case_no,member_display_name,content,responsible_display_name,name";

// What UpdateTask changes, by the flags that say it.
constexpr std::pair<const char*, const char*> kChanges[] = {{"to", "responsible"},
                                                            {"due-on", "due_on"}};

// Changes exactly what was given; an empty value takes it away.
absl::StatusOr<int> RunAssign(Session& session) {
  v1::UpdateTaskRequest request;
  v1::Task task;
  for (const auto& [flag, path] : kChanges) {
    if (session.Has(flag)) request.mutable_update_mask()->add_paths(path);
  }
  if (request.update_mask().paths().empty()) {
    return WrongUse(session.Say(texts::kNothingToChange));
  }
  absl::Status status = FillRequest(session, request);
  if (status.ok() && !session.Has("etag")) {
    v1::GetTaskRequest get;
    get.set_name(request.task().name());
    status = session.Call("unioncare.v1.TaskService.GetTask", get, task);
    request.mutable_task()->set_etag(task.etag());
  }
  if (status.ok()) status = CallMethod(session, request, task);
  if (!status.ok()) return status;
  PrintAnswer(session, task);
  return 0;
}

// The visit may be named by its number within the case of the task.
absl::StatusOr<int> RunDone(Session& session) {
  v1::CompleteTaskRequest request;
  v1::CompleteTaskResponse response;
  absl::Status status = FillRequest(session, request);
  const std::string& visit = request.visit();
  const bool number =
      !visit.empty() && std::all_of(visit.begin(), visit.end(), absl::ascii_isdigit);
  if (status.ok() && number) {
    v1::GetTaskRequest get;
    v1::Task task;
    get.set_name(request.name());
    status = session.Call("unioncare.v1.TaskService.GetTask", get, task);
    request.set_visit(absl::StrCat(task.case_(), "/visits/", visit));
  }
  if (status.ok()) status = CallMethod(session, request, response);
  if (!status.ok()) return status;
  PrintAnswer(session, response);
  return 0;
}

// The counts, and below them what changed hands.
absl::StatusOr<int> RunHandOver(Session& session) {
  v1::HandOverWorkRequest request;
  v1::HandOverWorkResponse response;
  absl::Status status = FillRequest(session, request);
  if (status.ok()) status = CallMethod(session, request, response);
  if (!status.ok()) return status;
  PrintAnswer(session, response);
  if (session.style.output != Output::kTable || response.work().empty()) return 0;
  const std::vector<const google::protobuf::Message*> work(response.work().pointer_begin(),
                                                           response.work().pointer_end());
  session.streams.out << "\n";
  PrintRows(session.streams.out, session.style, *v1::HandedWork::descriptor(), work,
            "due_on,case_no,member_display_name,kind,name");
  return 0;
}

std::vector<Command> EndingCommands(const Flag& named) {
  return {
      {.noun = "task",
       .verb = "done",
       .summary = {"办结待办；回访凭走访或电话记录办结",
                   "say how a task ended; a follow-up ends with the visit or call"},
       .method = "unioncare.v1.TaskService.CompleteTask",
       .flags = {named,
                 {.name = "outcome", .field = "outcome"},
                 {.name = "visit",
                  .field = "visit",
                  .help = {"办结回访的走访：个案内的编号，或资源名",
                           "the visit that answers a follow-up: its number in the case, or its "
                           "resource name"}}},
       .columns = "task.case_no,task.member_display_name,task.kind,task.state,task.outcome,"
                  "task.visit,task.name,next.due_on,next.name",
       .examples = {"care task done 12 --outcome=教务处已调课", "care task done 13 --visit=2"},
       .run = RunDone},
      {.noun = "task",
       .verb = "drop",
       .summary = {"撤销不再需要的待办，并说明原因", "end a task that is not to be done"},
       .method = "unioncare.v1.TaskService.DropTask",
       .flags = {named, {.name = "reason", .field = "reason"}},
       .columns = kTaskColumns,
       .terminal_columns = kTaskBlock,
       .examples = {"care task drop 12 --reason=本人不再需要"},
       .run = RunCall},
      {.noun = "task",
       .verb = "assign",
       .summary = {"改派待办，或改期限", "give a task to somebody else, or another day"},
       .method = "unioncare.v1.TaskService.UpdateTask",
       .flags = {{.name = "task",
                  .field = "task.name",
                  .takes = Takes::kTask,
                  .help = {"待办：编号或资源名", "the task: number or resource"},
                  .positional = true},
                 {.name = "to", .field = "task.responsible", .takes = Takes::kMember},
                 {.name = "due-on", .field = "task.due_on"},
                 {.name = "etag",
                  .field = "task.etag",
                  .help = {"版本；不写则先读取现在的", "etag; the current one when not given"}}},
       .columns = kTaskColumns,
       .terminal_columns = kTaskBlock,
       .examples = {"care task assign 12 --to=李娜 --due-on=2026-12-01"},
       .run = RunAssign},
      {.noun = "task",
       .verb = "hand-over",
       .summary = {"把一个人未办的个案和待办全部移交给另一人",
                   "give all open cases and tasks of one person to another"},
       .method = "unioncare.v1.TaskService.HandOverWork",
       .flags = {{.name = "from", .field = "from", .takes = Takes::kMember},
                 {.name = "to", .field = "to", .takes = Takes::kMember},
                 {.name = "with-roles", .field = "with_roles", .takes = Takes::kSwitch}},
       .columns = "case_count,task_count,kept_back_count,grants,work.name",
       .terminal_columns = "case_count,task_count,kept_back_count,grants",
       .examples = {"care task hand-over --from=李娜 --to=王强 --with-roles --dry-run"},
       .run = RunHandOver},
  };
}

}  // namespace

std::vector<Command> TaskCommands() {
  const Flag named = {.name = "task",
                      .field = "name",
                      .takes = Takes::kTask,
                      .help = {"待办：编号或资源名", "the task: number or resource"},
                      .positional = true};
  std::vector<Command> commands = {
      {.noun = "task",
       .verb = "add",
       .summary = {"给个案加一项诉求、承诺或回访", "add a need, promise or follow-up to a case"},
       .method = "unioncare.v1.TaskService.CreateTask",
       .flags = {{.name = "case", .field = "task.case", .takes = Takes::kCase},
                 {.name = "kind", .field = "task.kind"},
                 {.name = "content", .field = "task.content"},
                 {.name = "responsible", .field = "task.responsible", .takes = Takes::kMember},
                 {.name = "due-on", .field = "task.due_on"},
                 {.name = "repeat-days", .field = "task.repeat_days"}},
       .columns = kTaskColumns,
       .terminal_columns = kTaskBlock,
       .examples = {"care task add --case=2026-1-0007 --kind=promise --content=联系教务处调课 "
                    "--responsible=李娜 --due-on=2026-12-01"},
       .run = RunCall},
      {.noun = "task",
       .verb = "list",
       .summary = {"列出待办", "list tasks"},
       .method = "unioncare.v1.TaskService.ListTasks",
       .flags = {{.name = "case", .takes = Takes::kCase, .filter = "case ="},
                 {.name = "member", .takes = Takes::kMember, .filter = "member ="},
                 {.name = "kind", .filter = "kind ="},
                 {.name = "state", .filter = "state ="},
                 {.name = "responsible", .takes = Takes::kMember, .filter = "responsible ="},
                 {.name = "due-by",
                  .help = {"期限不晚于", "due on this day or before"},
                  .filter = "due_on <="}},
       .columns = kTaskColumns,
       .terminal_columns = kRowColumns,
       .examples = {"care task list --state=open --responsible=李娜",
                    "care task list --state=open --due-by=2026-12-01"},
       .run = RunList},
      {.noun = "task",
       .verb = "show",
       .summary = {"查看待办", "show a task"},
       .method = "unioncare.v1.TaskService.GetTask",
       .flags = {named},
       .columns = kTaskColumns,
       .terminal_columns = kTaskBlock,
       .examples = {"care task show 12"},
       .run = RunCall},
  };
  for (Command& command : EndingCommands(named)) commands.push_back(std::move(command));
  return commands;
}

}  // namespace unioncare::client
