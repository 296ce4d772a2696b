// The commands of rounds of hardship aid.
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/string_view.h"
#include "client/command.h"
#include "client/fields.h"
#include "client/hardship_forms.h"
#include "unioncare/v1/hardship_files.pb.h"
#include "unioncare/v1/hardship_rounds.pb.h"

namespace unioncare::client {
namespace {

constexpr char kColumns[] =
    "display_name,year,state,apply_from,apply_to,check_until,committee_until,publicity_from,"
    "publicity_to,pay_until,kinds,fund,file_count,finished_count,behind_count,asked_fen,"
    "granted_fen,paid_fen,close_reason,made_by_display_name,create_time,name";
constexpr char kListColumns[] =
    "display_name,year,state,apply_from,apply_to,check_until,committee_until,publicity_from,"
    "publicity_to,pay_until,kinds,fund,close_reason,name";
constexpr char kTerminalColumns[] = "display_name,year,state,apply_from,apply_to,pay_until,name";
constexpr char kFileColumns[] =
    "sequence,file_no,member_display_name,group_display_name,category,applied_on,state,stage,"
    "due_on,days_behind,asked_fen,committee_fen,final_fen,paid_fen,paid_on,name";
constexpr char kFileTerminalColumns[] =
    "sequence,file_no,member_display_name,group_display_name,category,stage,due_on,days_behind,"
    "asked_fen,final_fen,paid_fen";
// 困难帮扶批次名册.
constexpr char kRowColumns[] =
    "file.sequence,file.file_no,file.member_display_name,file.group_display_name,file.category,"
    "main_cause,file.applied_on,file.stage,file.due_on,file.days_behind,file.asked_fen,"
    "file.committee_fen,file.final_fen,file.paid_fen,file.paid_on";
constexpr char kPlacedColumns[] =
    "file_no,member_display_name,state,round_display_name,open_intake,missed_round_display_name,"
    "missed_days,name";

Flag RoundFlag(const char* field) {
  return {.name = "round",
          .field = field,
          .takes = Takes::kHardshipRound,
          .help = {"帮扶批次：编号或资源名", "the round: number or resource"},
          .positional = true};
}

const Flag kEtag{.name = "etag",
                 .field = "etag",
                 .help = {"版本；不写则先读取现在的", "etag; the current one when not given"}};
const Flag kReason{.name = "reason", .field = "reason"};

// Takes the current etag of what the request names where none was given, calls and prints.
template <class Request, class Get, class Resource>
absl::StatusOr<int> RunStep(Session& session, const char* reads) {
  Request request;
  Resource resource;
  absl::Status status = FillRequest(session, request);
  if (status.ok() && request.etag().empty()) {
    Get get;
    get.set_name(request.name());
    status = session.Call(reads, get, resource);
    request.set_etag(resource.etag());
  }
  resource.Clear();
  if (status.ok()) status = CallMethod(session, request, resource);
  if (!status.ok()) return status;
  PrintAnswer(session, resource);
  return 0;
}

template <class Request>
absl::StatusOr<int> RunRoundStep(Session& session) {
  return RunStep<Request, v1::GetHardshipRoundRequest, v1::HardshipRound>(
      session, "unioncare.v1.HardshipRoundService.GetHardshipRound");
}

absl::StatusOr<int> RunMove(Session& session) {
  return RunStep<v1::MoveHardshipFileRequest, v1::GetHardshipFileRequest, v1::HardshipFile>(
      session, "unioncare.v1.HardshipService.GetHardshipFile");
}

std::vector<Flag> RoundFields() {
  return {{.name = "title", .field = "round.display_name"},
          {.name = "year", .field = "round.year"},
          {.name = "apply-from", .field = "round.apply_from"},
          {.name = "apply-to", .field = "round.apply_to"},
          {.name = "check-until", .field = "round.check_until"},
          {.name = "committee-until", .field = "round.committee_until"},
          {.name = "public-from", .field = "round.publicity_from"},
          {.name = "public-to", .field = "round.publicity_to"},
          {.name = "pay-until", .field = "round.pay_until"},
          {.name = "kinds", .field = "round.kinds"},
          {.name = "fund", .field = "round.fund", .takes = Takes::kFund}};
}

// What was given of the round is what changes.
absl::StatusOr<int> RunChange(Session& session) {
  v1::UpdateHardshipRoundRequest request;
  v1::HardshipRound round;
  std::vector<std::string> paths;
  constexpr absl::string_view kPrefix = "round.";
  for (const Flag& flag : RoundFields()) {
    if (session.Has(flag.name)) paths.push_back(std::string(flag.field).substr(kPrefix.size()));
  }
  absl::Status status = FillRequest(session, request);
  for (const std::string& path : paths) request.mutable_update_mask()->add_paths(path);
  if (status.ok() && request.round().etag().empty()) {
    v1::GetHardshipRoundRequest get;
    get.set_name(request.round().name());
    status = session.Call("unioncare.v1.HardshipRoundService.GetHardshipRound", get, round);
    request.mutable_round()->set_etag(round.etag());
  }
  if (status.ok()) status = CallMethod(session, request, round);
  if (!status.ok()) return status;
  PrintAnswer(session, round);
  return 0;
}

std::vector<Flag> ChangeFlags() {
  std::vector<Flag> flags = RoundFields();
  flags.insert(flags.begin(), RoundFlag("round.name"));
  Flag etag = kEtag;
  etag.field = "round.etag";
  flags.push_back(std::move(etag));
  return flags;
}

std::vector<Command> ReadCommands() {
  return {
      {.noun = "hardship",
       .verb = "rounds",
       .summary = {"列出困难帮扶批次", "list rounds of hardship aid"},
       .method = "unioncare.v1.HardshipRoundService.ListHardshipRounds",
       .columns = kListColumns,
       .terminal_columns = kTerminalColumns,
       .examples = {"care hardship rounds"},
       .run = RunList},
      {.noun = "hardship",
       .verb = "round-show",
       .summary = {"查看批次的日期、份数和金额", "show the dates, counts and sums of a round"},
       .method = "unioncare.v1.HardshipRoundService.GetHardshipRound",
       .flags = {RoundFlag("name")},
       .columns = kColumns,
       .examples = {"care hardship round-show 1"},
       .run = RunCall},
      {.noun = "hardship",
       .verb = "round-list",
       .summary = {"列出批次内的档案：到了哪一环节、截止日和逾期",
                   "list the files of a round: stage, deadline, and which are behind"},
       .method = "unioncare.v1.HardshipRoundService.ListHardshipRoundFiles",
       .flags = {RoundFlag("parent"),
                 {.name = "behind", .field = "behind", .takes = Takes::kSwitch},
                 {.name = "stage", .field = "stage"}},
       .columns = kFileColumns,
       .terminal_columns = kFileTerminalColumns,
       .examples = {"care hardship round-list 1", "care hardship round-list 1 --behind",
                    "care hardship round-list 1 --output=批次.xlsx"},
       .run = RunList},
      {.noun = "hardship",
       .verb = "round-export",
       .summary = {"导出批次名册，导出事由留痕", "the list of a round to hand out; why is kept"},
       .method = "unioncare.v1.HardshipRoundService.RevealHardshipRound",
       .flags = {RoundFlag("name"), kReason},
       .columns = kRowColumns,
       .examples = {"care hardship round-export 1 --reason=报送校工会 --output=批次名册.xlsx"},
       .run = RunCall},
  };
}

std::vector<Command> StepCommands() {
  return {
      {.noun = "hardship",
       .verb = "round",
       .summary = {"建立年度困难帮扶批次", "make a yearly round of hardship aid"},
       .method = "unioncare.v1.HardshipRoundService.CreateHardshipRound",
       .flags = RoundFields(),
       .columns = kColumns,
       .terminal_columns = kListColumns,
       .examples = {"care hardship round --title=2026年度困难帮扶 --apply-from=2026-11-01 "
                    "--apply-to=2026-11-09 --check-until=2026-11-16 --committee-until=2026-11-30 "
                    "--public-from=2026-12-01 --pay-until=2026-12-14 --dry-run"},
       .run = RunCall},
      {.noun = "hardship",
       .verb = "round-change",
       .summary = {"更正批次，已过的日期不能改", "correct a round; days that passed stay"},
       .method = "unioncare.v1.HardshipRoundService.UpdateHardshipRound",
       .flags = ChangeFlags(),
       .columns = kColumns,
       .terminal_columns = kListColumns,
       .examples = {"care hardship round-change 1 --pay-until=2026-12-18"},
       .run = RunChange},
      {.noun = "hardship",
       .verb = "round-cancel",
       .summary = {"取消批次，未办完的转为零星申请",
                   "cancel a round; what is not finished goes to open intake"},
       .method = "unioncare.v1.HardshipRoundService.CancelHardshipRound",
       .flags = {RoundFlag("name"), kReason, kEtag},
       .columns = kColumns,
       .terminal_columns = kListColumns,
       .examples = {"care hardship round-cancel 1 --reason=与上级批次合并"},
       .run = RunRoundStep<v1::CancelHardshipRoundRequest>},
      {.noun = "hardship",
       .verb = "round-close",
       .summary = {"结束批次", "end a round"},
       .method = "unioncare.v1.HardshipRoundService.CloseHardshipRound",
       .flags = {RoundFlag("name"),
                 {.name = "move-unfinished",
                  .field = "move_unfinished",
                  .takes = Takes::kSwitch},
                 kEtag},
       .columns = kColumns,
       .terminal_columns = kListColumns,
       .examples = {"care hardship round-close 1", "care hardship round-close 1 --move-unfinished"},
       .run = RunRoundStep<v1::CloseHardshipRoundRequest>},
      {.noun = "hardship",
       .verb = "round-move",
       .summary = {"把档案移入批次；不写批次即转为零星申请",
                   "move a file into a round, or to open intake when none is given"},
       .method = "unioncare.v1.HardshipRoundService.MoveHardshipFile",
       .flags = {HardshipFileFlag(),
                 {.name = "round",
                  .field = "round",
                  .takes = Takes::kHardshipRound,
                  .help = {"帮扶批次；不写为零星申请", "the round; open intake when not given"}},
                 kReason,
                 kEtag},
       .columns = kPlacedColumns,
       .examples = {"care hardship round-move 2026-0003 --round=1 --reason=材料按期交齐"},
       .run = RunMove},
  };
}

}  // namespace

std::vector<Command> HardshipRoundCommands() {
  std::vector<Command> commands = ReadCommands();
  for (Command& command : StepCommands()) commands.push_back(std::move(command));
  return commands;
}

}  // namespace unioncare::client
