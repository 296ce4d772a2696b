// The commands of cases: reporting, reading, and seeing to them.
#include <iterator>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "client/command.h"
#include "client/fields.h"
#include "client/resolve.h"
#include "unioncare/v1/visits.pb.h"

namespace unioncare::client {
namespace {

constexpr char kVisitColumns[] =
    "visited_on,visited_at,mode,place,visitors,met,has_notes,needs,promises,next_contact_on,"
    "recorded_by_display_name";
constexpr char kMomentColumns[] = "day,at,kind,who";

// The case and, for programs that read one row, what its visits say in columns.
constexpr char kShownColumns[] =
    "case_no,member_display_name,group_display_name,occasion,state,event_on,event_key,informed_on,"
    "severity,summary,visit_count,last_visited_on,reported_by_display_name,report_time,member,name,"
    "visits.visited_on,visits.mode,visits.place,visits.visitors,state_reason,informed_time,"
    "informed_by_display_name,responsible_display_name,restricted,policy,visitors_min,"
    "due_report_time,due_visit_time,due_close_time,report_late,visit_late,close_late,help_time,"
    "hours_to_visit,too_few_visitors,officer_missing,replan_on,discharged_on,close_time,"
    "open_task_count,etag";

// What people read of them on a terminal. A case is named by its case number everywhere.
constexpr char kCaseBlock[] =
    "case_no,member_display_name,group_display_name,occasion,event_key,state,state_reason,event_on,"
    "informed_on,informed_time,informed_by_display_name,severity,summary,responsible_display_name,"
    "restricted,due_report_time,report_late,due_visit_time,visit_late,hours_to_visit,"
    "due_close_time,close_late,replan_on,discharged_on,close_time,visit_count,last_visited_on,"
    "visitors_min,too_few_visitors,officer_missing,open_task_count,reported_by_display_name,"
    "report_time,import,imported_no";
constexpr char kReportedBlock[] =
    "case.case_no,case.member_display_name,case.group_display_name,case.occasion,case.event_key,"
    "case.state,case.event_on,case.informed_on,case.due_visit_time,opened";
constexpr char kChangedColumns[] =
    "case_no,member_display_name,occasion,state,state_reason,responsible_display_name,event_on,"
    "informed_on,severity,restricted,due_visit_time,due_close_time,replan_on,discharged_on,"
    "close_time,etag,name";
constexpr char kChangedBlock[] =
    "case_no,member_display_name,occasion,state,state_reason,responsible_display_name,event_on,"
    "informed_on,severity,restricted,due_visit_time,due_close_time,replan_on,discharged_on,"
    "close_time";

// A table below what was printed, when it has rows.
template <class Rows>
void PrintBelow(Session& session, const google::protobuf::Descriptor& type, const Rows& list,
                const char* columns) {
  if (list.empty()) return;
  const std::vector<const google::protobuf::Message*> rows(list.pointer_begin(),
                                                           list.pointer_end());
  session.streams.out << "\n";
  PrintRows(session.streams.out, session.style, type, rows, columns);
}

// The case as a block, its visits and its course as tables below.
absl::StatusOr<int> RunShowCase(Session& session) {
  v1::GetCaseRequest request;
  v1::Case record;
  absl::Status status = FillRequest(session, request);
  if (status.ok()) status = CallMethod(session, request, record);
  if (!status.ok()) return status;
  if (session.style.output != Output::kTable) {
    PrintAnswer(session, record);
    return 0;
  }
  PrintBlock(session.streams.out, session.style, record, kCaseBlock);
  PrintBelow(session, *v1::Visit::descriptor(), record.visits(), kVisitColumns);
  PrintBelow(session, *v1::CaseMoment::descriptor(), record.moments(), kMomentColumns);
  return 0;
}

// The facts that may be corrected; an empty value takes one away.
std::vector<Flag> FactFlags() {
  return {{.name = "event-on", .field = "case.event_on"},
          {.name = "informed-on", .field = "case.informed_on"},
          {.name = "informed-at", .field = "case.informed_time"},
          {.name = "informed-by", .field = "case.informed_by", .takes = Takes::kMember},
          {.name = "severity", .field = "case.severity"},
          {.name = "summary", .field = "case.summary"},
          {.name = "discharged-on", .field = "case.discharged_on"}};
}

std::vector<Flag> UpdateFlags() {
  std::vector<Flag> flags = FactFlags();
  flags.insert(flags.begin(), {.name = "case",
                               .field = "case.name",
                               .takes = Takes::kCase,
                               .positional = true});
  flags.push_back({.name = "restrict",
                   .field = "case.restricted",
                   .takes = Takes::kSwitch,
                   .help = {"仅限经办人和主席查看内容",
                            "let only those who carry it and the chair read it"}});
  flags.push_back({.name = "unrestrict",
                   .takes = Takes::kSwitch,
                   .help = {"取消查看限制", "let everybody in charge read it again"}});
  flags.push_back({.name = "etag",
                   .field = "case.etag",
                   .help = {"版本；不写则先读取现在的", "etag; the current one when not given"}});
  return flags;
}

// Changes exactly the facts that were given.
absl::StatusOr<int> RunUpdateCase(Session& session) {
  v1::UpdateCaseRequest request;
  v1::Case record;
  for (const Flag& flag : FactFlags()) {
    absl::string_view path = flag.field;
    if (session.Has(flag.name) && absl::ConsumePrefix(&path, "case.")) {
      request.mutable_update_mask()->add_paths(std::string(path));
    }
  }
  if (session.Has("restrict") || session.Has("unrestrict")) {
    request.mutable_update_mask()->add_paths("restricted");
  }
  if (request.update_mask().paths().empty()) {
    return WrongUse(session.Say(texts::kNothingToChange));
  }
  absl::Status status = FillRequest(session, request);
  if (status.ok() && !session.Has("etag")) {
    v1::GetCaseRequest get;
    get.set_name(request.case_().name());
    status = session.Call("unioncare.v1.CaseService.GetCase", get, record);
    request.mutable_case_()->set_etag(record.etag());
  }
  if (status.ok()) status = CallMethod(session, request, record);
  if (!status.ok()) return status;
  PrintAnswer(session, record);
  return 0;
}

// Rows of a list: each --row, and with --rows-stdin each line of the standard input.
std::vector<std::string> RowsGiven(Session& session) {
  std::vector<std::string> rows = session.given["row"];
  if (session.Has("rows-stdin")) {
    const std::string input{std::istreambuf_iterator<char>(session.streams.in), {}};
    for (absl::string_view line : absl::StrSplit(input, '\n')) {
      line = absl::StripAsciiWhitespace(line);
      if (!line.empty()) rows.emplace_back(line);
    }
  }
  return rows;
}

absl::StatusOr<int> RunBatch(Session& session) {
  v1::OpenCasesRequest request;
  v1::OpenCasesResponse response;
  const Reader reader{session.language(), session.streams.today()};
  // Days are read before any call, so that a misspelt one is said at once.
  std::vector<std::string> members;
  for (const std::string& text : RowsGiven(session)) {
    const std::vector<std::string> parts = absl::StrSplit(text, absl::MaxSplits(':', 2));
    if (parts.size() < 2 || parts[0].empty()) {
      return WrongUse(session.Say(texts::kRowUnknown, "--row", Printable(text)));
    }
    v1::OpenCasesRequest::Row& row = *request.add_rows();
    const auto date = reader.Date("--row", parts[1]);
    if (!date.ok()) return date.status();
    *row.mutable_event_on() = *date;
    if (parts.size() > 2) row.set_event_key(parts[2]);
    members.push_back(parts[0]);
  }
  absl::Status status = FillRequest(session, request);
  if (!status.ok()) return status;
  for (size_t i = 0; i < members.size(); ++i) {
    const auto member = Resolve(session, Takes::kMember, "row", members[i]);
    if (!member.ok()) return member.status();
    request.mutable_rows(static_cast<int>(i))->set_member(*member);
  }
  status = CallMethod(session, request, response);
  if (!status.ok()) return status;
  PrintAnswer(session, response);
  return 0;
}

const Flag kNamed = {.name = "case", .field = "name", .takes = Takes::kCase, .positional = true};
const Flag kReason = {.name = "reason", .field = "reason"};

// A step that needs the case and a reason.
Command Step(const char* verb, Text summary, const char* method, std::vector<Flag> flags,
             const char* example) {
  flags.insert(flags.begin(), kNamed);
  return {.noun = "case",
          .verb = verb,
          .summary = summary,
          .method = method,
          .flags = std::move(flags),
          .columns = kChangedColumns,
          .terminal_columns = kChangedBlock,
          .examples = {example},
          .run = RunCall};
}

std::vector<Command> StepCommands() {
  return {
      Step("assign", {"派单：确定由谁负责走访", "make a member responsible for a case"},
           "unioncare.v1.CaseService.AssignCase",
           {{.name = "responsible", .field = "responsible", .takes = Takes::kMember}, kReason},
           "care case assign 2026-1-0007 --responsible=李娜"),
      Step("unreachable", {"登记走访未见到人，并安排再访", "note that nobody was met, and plan the next try"},
           "unioncare.v1.CaseService.MarkCaseUnreachable",
           {{.name = "tried-on", .field = "tried_on"},
            {.name = "replan-on", .field = "replan_on"},
            kReason},
           "care case unreachable 2026-1-0007 --tried-on=今天 --replan-on=2026-11-24 "
           "--reason=家中无人"),
      Step("decline", {"登记本人谢绝走访（不再提醒）", "note that the member wants no visit"},
           "unioncare.v1.CaseService.DeclineCase", {kReason},
           "care case decline 2026-1-0007 --reason=本人希望静养"),
      Step("reject", {"登记情况不属实或不属范围", "end a case that is untrue or out of scope"},
           "unioncare.v1.CaseService.RejectCase", {kReason},
           "care case reject 2026-1-0007 --reason=经核实并未住院"),
      Step("cancel", {"作废误录的个案（保留记录）", "end a case that was entered in error"},
           "unioncare.v1.CaseService.CancelCase", {kReason},
           "care case cancel 2026-1-0007 --reason=与0006号重复"),
      Step("close", {"办结个案", "close a case that was visited"},
           "unioncare.v1.CaseService.CloseCase", {{.name = "result", .field = "result"}},
           "care case close 2026-1-0007 --result=已出院返岗"),
      Step("reopen", {"恢复已结束的个案", "open a case again"},
           "unioncare.v1.CaseService.ReopenCase", {kReason},
           "care case reopen 2026-1-0007 --reason=本人改变主意"),
      Step("exclude", {"回避：不让某人看到个案", "keep a case from a member"},
           "unioncare.v1.CaseService.ExcludeFromCase",
           {{.name = "member", .field = "member", .takes = Takes::kMember},
            {.name = "undo",
             .field = "undo",
             .takes = Takes::kSwitch,
             .help = {"取消回避", "let the member see it again"}}},
           "care case exclude 2026-1-0007 --member=王强"),
  };
}

std::vector<Command> ReadCommands() {
  return {
      {.noun = "case",
       .verb = "report",
       .summary = {"报告需要走访的事件", "report an event that calls for a visit"},
       .method = "unioncare.v1.CaseService.ReportCase",
       .flags = {{.name = "member", .field = "member", .takes = Takes::kMember},
                 {.name = "occasion", .field = "occasion"},
                 {.name = "event-on", .field = "event_on"},
                 {.name = "informed-on", .field = "informed_on"},
                 {.name = "informed-at", .field = "informed_time"},
                 {.name = "informed-by", .field = "informed_by", .takes = Takes::kMember},
                 {.name = "event-key", .field = "event_key"},
                 {.name = "severity", .field = "severity"},
                 {.name = "summary", .field = "summary"},
                 {.name = "case", .field = "case", .takes = Takes::kCase}},
       .columns = "case.case_no,case.member_display_name,case.group_display_name,case.occasion,"
                  "case.state,case.event_on,case.informed_on,opened,case.due_visit_time,case.name",
       .terminal_columns = kReportedBlock,
       .examples = {"care case report --member=张伟 --occasion=illness-hospital "
                    "--event-on=2026-11-18",
                    "care case report --member=张伟 --occasion=accident-injury "
                    "--informed-at=\"今天 8:30\" --informed-by=李娜"},
       .run = RunCall},
      {.noun = "case",
       .verb = "show",
       .summary = {"查看个案和它的走访", "show a case with its visits"},
       .method = "unioncare.v1.CaseService.GetCase",
       .flags = {kNamed},
       .columns = kShownColumns,
       .examples = {"care case show 2026-1-0007", "care case show --case=张伟"},
       .run = RunShowCase},
      {.noun = "case",
       .verb = "list",
       .summary = {"列出个案，新的在前；超时的按期限排列",
                   "list cases, newest first; overdue ones by what is due"},
       .method = "unioncare.v1.CaseService.ListCases",
       .flags = {{.name = "member", .takes = Takes::kMember, .filter = "member ="},
                 {.name = "group", .takes = Takes::kGroup, .filter = "group ="},
                 {.name = "occasion", .filter = "occasion ="},
                 {.name = "state", .filter = "state ="},
                 {.name = "responsible", .takes = Takes::kMember, .filter = "responsible ="},
                 {.name = "overdue",
                  .takes = Takes::kSwitch,
                  .help = {"只看超过走访或办结期限的", "only those overdue to be visited or closed"},
                  .filter = "overdue ="},
                 {.name = "open",
                  .takes = Takes::kSwitch,
                  .help = {"只看未结束的", "only those that have not ended"},
                  .filter = "open ="},
                 {.name = "from",
                  .help = {"发生日期从", "event day from"},
                  .filter = "event_on >="},
                 {.name = "to", .help = {"发生日期到", "event day to"}, .filter = "event_on <="}},
       .columns = "case_no,member_display_name,group_display_name,occasion,state,event_on,"
                  "visit_count,last_visited_on,responsible_display_name,due_visit_time,"
                  "due_close_time,"
                  "visit_late,close_late,name",
       .terminal_columns = "case_no,member_display_name,group_display_name,occasion,state,event_on,"
                           "responsible_display_name,due_visit_time,visit_late,last_visited_on",
       .examples = {"care case list --overdue", "care case list --state=reported",
                    "care case list --from=2026-09-01 --limit=0"},
       .run = RunList},
      {.noun = "case",
       .verb = "reveal",
       .summary = {"查看走访谈话内容（记入日志）", "show what was said at the visits (journaled)"},
       .method = "unioncare.v1.CaseService.RevealCase",
       .flags = {kNamed, {.name = "reason", .field = "reason"}},
       .columns = "visit,notes",
       .examples = {"care case reveal 2026-1-0007 --reason=研究后续帮扶"},
       .run = RunCall},
  };
}

}  // namespace

std::vector<Command> CaseCommands() {
  std::vector<Command> commands = ReadCommands();
  const std::vector<Command> changes = {
      {.noun = "case",
       .verb = "update",
       .summary = {"更正个案的事实", "correct the facts of a case"},
       .method = "unioncare.v1.CaseService.UpdateCase",
       .flags = UpdateFlags(),
       .columns = kChangedColumns,
       .terminal_columns = kChangedBlock,
       .examples = {"care case update 2026-1-0007 --discharged-on=2026-11-20",
                    "care case update 2026-1-0007 --severity=serious --restrict"},
       .run = RunUpdateCase},
      {.noun = "case",
       .verb = "batch",
       .summary = {"按名单一次登记多个个案（退休、生育）",
                   "open cases for a list of members (retirements, births)"},
       .method = "unioncare.v1.CaseService.OpenCases",
       .flags = {{.name = "occasion", .field = "occasion"},
                 {.name = "row",
                  .help = {"名单的一行，可写多次", "a row of the list; may be repeated"}},
                 {.name = "rows-stdin",
                  .takes = Takes::kSwitch,
                  .help = {"从标准输入逐行读名单", "read rows from standard input, one a line"}}},
       .columns = "case.case_no,case.member_display_name,case.group_display_name,case.occasion,"
                  "case.state,case.event_on,opened,case.due_visit_time,case.name",
       .terminal_columns = "case.case_no,case.member_display_name,case.group_display_name,"
                           "case.state,case.event_on,opened,case.due_visit_time",
       .examples = {"care case batch --occasion=retirement --row=张伟:2026-12-31 "
                    "--row=T0012:2027-01-31 --dry-run",
                    "care case batch --occasion=childbirth --rows-stdin"},
       .run = RunBatch},
  };
  commands.insert(commands.end(), changes.begin(), changes.end());
  for (Command& command : StepCommands()) commands.push_back(std::move(command));
  return commands;
}

}  // namespace unioncare::client
