// The commands of visits, and of cases with them.
#include "unioncare/v1/visits.pb.h"

#include <algorithm>
#include <iterator>

#include "client/ask.h"
#include "client/command.h"
#include "client/resolve.h"

namespace unioncare::client {

std::vector<Command> CaseCommands();  // casework.cc

namespace {

// What people read of a visit just recorded. A case is named by its case number everywhere.
constexpr char kRecordedBlock[] =
    "case.case_no,opened,case.member_display_name,case.group_display_name,case.occasion,"
    "case.event_key,case.event_on,case.informed_on,case.state,visit.visited_on,visit.visited_at,"
    "visit.mode,visit.place,visit.visitors,visit.met,visit.needs,visit.promises,"
    "visit.next_contact_on,case.visit_count,case.visit_late,case.due_close_time";

// Asks for what a visit needs, in the order in which people tell it.
absl::Status AskVisit(Session& session) {
  struct Question {
    const char* flag;
    const char* fallback;
    bool optional;
  };
  const char* today = session.language() == Language::kZh ? "今天" : "today";
  session.asked = true;
  session.Note(session.Say(texts::kAskIntroduction));
  for (const Question& question :
       {Question{"member", "", false}, Question{"occasion", "", false},
        Question{"visited-on", today, false}, Question{"visited-at", "", true},
        Question{"mode", "", false}, Question{"visitors", "", false}, Question{"place", "", true},
        Question{"met", "", true}, Question{"informed-on", "", true}, Question{"needs", "", true},
        Question{"promises", "", true}, Question{"next-contact-on", "", true},
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
                 {.name = "visited-at", .field = "visited_at"},
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
                 {.name = "informed-at", .field = "informed_time"},
                 {.name = "informed-by", .field = "informed_by", .takes = Takes::kMember},
                 {.name = "event-key", .field = "event_key"},
                 {.name = "severity", .field = "severity"},
                 {.name = "summary", .field = "summary"},
                 {.name = "case", .field = "case", .takes = Takes::kCase}},
       .columns = "case.case_no,case.member_display_name,case.group_display_name,case.occasion,"
                  "case.state,case.event_on,opened,visit.visited_on,visit.mode,visit.place,"
                  "visit.visitors,visit.met,visit.needs,visit.promises,visit.next_contact_on,"
                  "visit.record_delay_days,visit.visited_at,case.visit_late,case.due_close_time,"
                  "case.name",
       .terminal_columns = kRecordedBlock,
       .examples = {"care visit record --member=张伟 --occasion=illness-hospital "
                    "--visited-on=2026-11-20 --mode=hospital --visitors=李娜,王强 --place=市一院",
                    "care visit record --member=张伟 --occasion=marriage --visited-on=昨天 "
                    "--mode=home --visitors=李娜,guest:赵校长 --dry-run",
                    "care visit record --member=张伟 --occasion=illness-hospital "
                    "--visited-on=2026-11-20 --visited-at=14:30 --mode=home --visitors=李娜 "
                    "--met=nobody --next-contact-on=2026-11-23"},
       .run = RunRecordVisit},
  };
  for (Command& command : CaseCommands()) commands.push_back(std::move(command));
  return commands;
}

}  // namespace unioncare::client
