// The commands of cases and visits.
#include "unioncare/v1/visits.pb.h"

#include <algorithm>
#include <iterator>

#include "client/command.h"
#include "client/resolve.h"

namespace unioncare::client {
namespace {

constexpr char kVisitColumns[] =
    "visited_on,mode,place,visitors,met,has_notes,needs,promises,next_contact_on,"
    "recorded_by_display_name";

// The case and, for programs that read one row, what its visits say in columns.
constexpr char kShownColumns[] =
    "case_no,member_display_name,group_display_name,occasion,state,event_on,event_key,informed_on,"
    "severity,summary,visit_count,last_visited_on,reported_by_display_name,report_time,member,name,"
    "visits.visited_on,visits.mode,visits.place,visits.visitors";

// What people read of them on a terminal. A case is named by its case number everywhere.
constexpr char kCaseBlock[] =
    "case_no,member_display_name,group_display_name,occasion,event_key,state,event_on,informed_on,"
    "severity,summary,visit_count,last_visited_on,reported_by_display_name,report_time";
constexpr char kReportedBlock[] =
    "case.case_no,case.member_display_name,case.group_display_name,case.occasion,case.event_key,"
    "case.state,case.event_on,case.informed_on,opened";
constexpr char kRecordedBlock[] =
    "case.case_no,opened,case.member_display_name,case.group_display_name,case.occasion,"
    "case.event_key,case.event_on,case.state,visit.visited_on,visit.mode,visit.place,"
    "visit.visitors,visit.met,visit.needs,visit.promises,visit.next_contact_on,case.visit_count";

// The case as a block, its visits as a table below.
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
  std::ostream& out = session.streams.out;
  PrintBlock(out, session.style, record, kCaseBlock);
  if (record.visits().empty()) return 0;
  const std::vector<const google::protobuf::Message*> visits(record.visits().pointer_begin(),
                                                             record.visits().pointer_end());
  out << "\n";
  PrintRows(out, session.style, *v1::Visit::descriptor(), visits, kVisitColumns);
  return 0;
}

// Asks for what a visit needs, in the order in which people tell it.
absl::Status AskVisit(Session& session) {
  struct Question {
    const char* flag;
    const char* fallback;
    bool optional;
  };
  const char* today = session.language() == Language::kZh ? "今天" : "today";
  session.Note(session.Say(texts::kAskIntroduction));
  for (const Question& question :
       {Question{"member", "", false}, Question{"occasion", "", false},
        Question{"visited-on", today, false}, Question{"mode", "", false},
        Question{"visitors", "", false}, Question{"place", "", true}, Question{"met", "", true},
        Question{"notes", "", true}}) {
    absl::Status status = AskFlag(session, question.flag, question.fallback, question.optional);
    if (!status.ok()) return status;
  }
  return absl::OkStatus();
}

absl::StatusOr<int> RunRecordVisit(Session& session) {
  const std::vector<Flag> flags = FlagsOf(session.command);
  const bool bare = std::none_of(flags.begin(), flags.end(), [&](const Flag& flag) {
    return session.Has(flag.name) && flag.takes != Takes::kSwitch;
  });
  if (bare && session.CanAsk()) {
    if (absl::Status status = AskVisit(session); !status.ok()) return status;
  }
  if (session.Has("notes-stdin")) {
    const std::string notes{std::istreambuf_iterator<char>(session.streams.in), {}};
    session.given["notes"] = {notes};
  }
  return RunCall(session);
}

std::vector<Command> CaseCommands() {
  const Flag named = {.name = "case", .field = "name", .takes = Takes::kCase, .positional = true};
  return {
      {.noun = "case",
       .verb = "report",
       .summary = {"报告需要走访的事件", "report an event that calls for a visit"},
       .method = "unioncare.v1.CaseService.ReportCase",
       .flags = {{.name = "member", .field = "member", .takes = Takes::kMember},
                 {.name = "occasion", .field = "occasion"},
                 {.name = "event-on", .field = "event_on"},
                 {.name = "informed-on", .field = "informed_on"},
                 {.name = "event-key", .field = "event_key"},
                 {.name = "severity", .field = "severity"},
                 {.name = "summary", .field = "summary"},
                 {.name = "case", .field = "case", .takes = Takes::kCase}},
       .columns = "case.case_no,case.member_display_name,case.group_display_name,case.occasion,"
                  "case.state,case.event_on,case.informed_on,opened,case.name",
       .terminal_columns = kReportedBlock,
       .examples = {"care case report --member=张伟 --occasion=illness-hospital "
                    "--event-on=2026-11-18"},
       .run = RunCall},
      {.noun = "case",
       .verb = "show",
       .summary = {"查看个案和它的走访", "show a case with its visits"},
       .method = "unioncare.v1.CaseService.GetCase",
       .flags = {named},
       .columns = kShownColumns,
       .examples = {"care case show 2026-1-0007", "care case show --case=张伟"},
       .run = RunShowCase},
      {.noun = "case",
       .verb = "list",
       .summary = {"列出个案，新的在前", "list cases, newest first"},
       .method = "unioncare.v1.CaseService.ListCases",
       .flags = {{.name = "member", .takes = Takes::kMember, .filter = "member ="},
                 {.name = "group", .takes = Takes::kGroup, .filter = "group ="},
                 {.name = "occasion", .filter = "occasion ="},
                 {.name = "state", .filter = "state ="},
                 {.name = "from",
                  .help = {"发生日期从", "event day from"},
                  .filter = "event_on >="},
                 {.name = "to", .help = {"发生日期到", "event day to"}, .filter = "event_on <="}},
       .columns = "case_no,member_display_name,group_display_name,occasion,state,event_on,"
                  "visit_count,last_visited_on,name",
       .terminal_columns = "case_no,member_display_name,group_display_name,occasion,state,event_on,"
                           "visit_count,last_visited_on",
       .examples = {"care case list --state=reported",
                    "care case list --from=2026-09-01 --limit=0"},
       .run = RunList},
      {.noun = "case",
       .verb = "reveal",
       .summary = {"查看走访谈话内容（记入日志）", "show what was said at the visits (journaled)"},
       .method = "unioncare.v1.CaseService.RevealCase",
       .flags = {named, {.name = "reason", .field = "reason"}},
       .columns = "visit,notes",
       .examples = {"care case reveal 2026-1-0007 --reason=研究后续帮扶"},
       .run = RunCall},
  };
}

}  // namespace

std::vector<Command> VisitCommands() {
  std::vector<Command> commands = {
      {.noun = "visit",
       .verb = "record",
       .summary = {"登记一次走访；在终端上不写选项则逐项询问",
                   "record a visit; on a terminal without flags it asks step by step"},
       .method = "unioncare.v1.CaseService.RecordVisit",
       .flags = {{.name = "member", .field = "member", .takes = Takes::kMember},
                 {.name = "occasion", .field = "occasion"},
                 {.name = "visited-on", .field = "visited_on"},
                 {.name = "mode", .field = "mode"},
                 {.name = "visitors", .field = "visitors", .takes = Takes::kVisitors},
                 {.name = "place", .field = "place"},
                 {.name = "met", .field = "met"},
                 {.name = "notes", .field = "notes"},
                 {.name = "notes-stdin",
                  .takes = Takes::kSwitch,
                  .help = {"从标准输入读谈话内容", "read the notes from standard input"}},
                 {.name = "needs", .field = "needs"},
                 {.name = "promises", .field = "promises"},
                 {.name = "next-contact-on", .field = "next_contact_on"},
                 {.name = "event-on", .field = "event_on"},
                 {.name = "informed-on", .field = "informed_on"},
                 {.name = "event-key", .field = "event_key"},
                 {.name = "severity", .field = "severity"},
                 {.name = "summary", .field = "summary"},
                 {.name = "case", .field = "case", .takes = Takes::kCase}},
       .columns = "case.case_no,case.member_display_name,case.group_display_name,case.occasion,"
                  "case.state,case.event_on,opened,visit.visited_on,visit.mode,visit.place,"
                  "visit.visitors,visit.met,visit.needs,visit.promises,visit.next_contact_on,"
                  "visit.record_delay_days,case.name",
       .terminal_columns = kRecordedBlock,
       .examples = {"care visit record --member=张伟 --occasion=illness-hospital "
                    "--visited-on=2026-11-20 --mode=hospital --visitors=李娜,王强 --place=市一院",
                    "care visit record --member=张伟 --occasion=marriage --visited-on=昨天 "
                    "--mode=home --visitors=李娜,guest:赵校长 --dry-run"},
       .run = RunRecordVisit},
  };
  for (Command& command : CaseCommands()) commands.push_back(std::move(command));
  return commands;
}

}  // namespace unioncare::client
