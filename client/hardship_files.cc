// The commands that follow a file of hardship aid from the application to the exit.
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "client/command.h"
#include "client/fields.h"
#include "client/hardship_forms.h"
#include "unioncare/v1/hardship_files.pb.h"

namespace unioncare::client {
namespace {

constexpr char kService[] = "unioncare.v1.HardshipService.";
constexpr char kRowColumns[] =
    "file_no,member_display_name,group_display_name,state,category,outcome,applied_on,asked_fen,"
    "committee_fen,final_fen,step_due_on,contact_due_on,review_due_on,name";
// An application says where it belongs, too.
constexpr char kAppliedColumns[] =
    "file_no,member_display_name,group_display_name,state,category,round_display_name,open_intake,"
    "missed_round_display_name,missed_days,step_due_on,name";
constexpr char kTerminalColumns[] =
    "file_no,member_display_name,group_display_name,state,category,committee_fen,step_due_on,"
    "review_due_on,name";
constexpr char kColumns[] =
    "file_no,member_display_name,group_display_name,state,category,outcome,applied_on,"
    "on_behalf_reason,consent_on,superior_consent_on,investigators,investigated_on,"
    "investigated_late,asked_fen,committee_fen,leader_fen,final_fen,minutes_no,decided_on,present,"
    "opinion,publicity_from,publicity_to,publicity_place,publicity_phone,submitted_on,answered_on,"
    "superior_opinion,opened_on,step_due_on,contact_due_on,review_due_on,contacted_on,reviewed_on,"
    "exit_on,exit_reason,close_reason,materials.kind,materials.seen_on,objections.received_on,"
    "objections.answered_on,events.kind,events.happened_on,round_display_name,"
    "open_intake,missed_round_display_name,missed_days,name";
// What a step shows of the file: what it may have changed.
constexpr char kStepColumns[] =
    "file_no,member_display_name,group_display_name,state,category,outcome,committee_fen,final_fen,"
    "publicity_to,step_due_on,contact_due_on,review_due_on,exit_on,exit_reason,name";
constexpr char kTestColumns[] =
    "outcome,category,band,tested_on,family_size,income_fen,expense_fen,per_capita_fen,county,"
    "standard_fen,standard_from_on,rules";

absl::StatusOr<int> RunCheck(Session& session) {
  v1::TestHardshipRequest request;
  v1::HardshipTest test;
  absl::Status status = FillForm(session, *request.mutable_form());
  if (status.ok()) status = FillRequest(session, request);
  if (status.ok()) status = CallMethod(session, request, test);
  if (!status.ok()) return status;
  PrintAnswer(session, test);
  SaySteps(session, test);
  return 0;
}

absl::StatusOr<int> RunApply(Session& session) {
  v1::CreateHardshipFileRequest request;
  v1::HardshipFile file;
  absl::Status status = FillForm(session, *request.mutable_form());
  if (status.ok()) status = FillRequest(session, request);
  if (status.ok()) status = CallMethod(session, request, file);
  if (!status.ok()) return status;
  PrintAnswer(session, file);
  return 0;
}

// Fills, takes the current etag where none was given, calls and prints.
template <class Request>
absl::StatusOr<int> RunStep(Session& session) {
  Request request;
  v1::HardshipFile file;
  absl::Status status = absl::OkStatus();
  if constexpr (requires { request.mutable_form(); }) {
    status = FillForm(session, *request.mutable_form());
  }
  if (status.ok()) status = FillRequest(session, request);
  if constexpr (requires { request.mutable_form(); }) {
    // A step without a form of its own leaves the one that is kept.
    if (request.form().ByteSizeLong() == 0) request.clear_form();
  }
  if (status.ok() && request.etag().empty()) {
    v1::GetHardshipFileRequest get;
    get.set_name(request.name());
    status = session.Call(absl::StrCat(kService, "GetHardshipFile"), get, file);
    request.set_etag(file.etag());
  }
  file.Clear();
  if (status.ok()) status = CallMethod(session, request, file);
  if (!status.ok()) return status;
  PrintAnswer(session, file);
  return 0;
}

const Flag kEtag{.name = "etag",
                 .field = "etag",
                 .help = {"版本；不写则先读取现在的", "etag; the current one when not given"}};

std::vector<Flag> With(std::vector<Flag> flags, std::vector<Flag> more) {
  flags.insert(flags.end(), more.begin(), more.end());
  return flags;
}

// A verb that moves a file.
template <class Request>
Command Step(const char* verb, Text summary, const char* method, std::vector<Flag> flags,
             const char* example) {
  flags.insert(flags.begin(), HardshipFileFlag());
  flags.push_back(kEtag);
  return {.noun = "hardship",
          .verb = verb,
          .summary = summary,
          .method = method,
          .flags = std::move(flags),
          .columns = kRowColumns,
          .terminal_columns = kStepColumns,
          .examples = {example},
          .run = RunStep<Request>};
}

std::vector<Command> ReadCommands() {
  return {
      {.noun = "hardship",
       .verb = "check",
       .summary = {"自查是否符合困难标准，不保存任何数据",
                   "test whether a household is in hardship; nothing is kept"},
       .method = "unioncare.v1.HardshipService.TestHardship",
       .flags = With(HardshipFormFlags(), {{.name = "on", .field = "tested_on"}}),
       .columns = kTestColumns,
       .examples = {"care hardship check --county=市南区 --family-size=3 --income=30000 "
                    "--medical=12000",
                    "care hardship check --county=市南区 --family-size=2 --own-income=3000 "
                    "--person=儿子:0"},
       .run = RunCheck},
      {.noun = "hardship",
       .verb = "apply",
       .summary = {"申请困难帮扶，本人或由工会代为申请",
                   "apply for hardship aid, for oneself or for somebody who cannot"},
       .method = "unioncare.v1.HardshipService.CreateHardshipFile",
       .flags = With({{.name = "member",
                       .field = "hardship_file.member",
                       .takes = Takes::kMember,
                       .help = {"申请人；不写为本人", "who applies; oneself when not given"}},
                      {.name = "on-behalf", .field = "hardship_file.on_behalf_reason"},
                      {.name = "consent-on", .field = "hardship_file.consent_on"},
                      {.name = "superior-consent-on",
                       .field = "hardship_file.superior_consent_on"},
                      {.name = "amount", .field = "hardship_file.asked_fen"},
                      {.name = "round",
                       .field = "round",
                       .takes = Takes::kHardshipRound,
                       .help = {"帮扶批次；不写为正在受理的批次，没有则为零星申请",
                                "the round; the one that takes applications when not given, else "
                                "open intake"}}},
                     HardshipFormFlags()),
       .columns = kRowColumns,
       .terminal_columns = kAppliedColumns,
       .examples = {"care hardship apply --county=市南区 --family-size=2 --own-income=3000 "
                    "--person=儿子:0 --medical=12000 --cause=illness --amount=3000 "
                    "--consent-on=今天"},
       .run = RunApply},
      ShowHardshipFile(kColumns),
      {.noun = "hardship",
       .verb = "list",
       .summary = {"列出困难档案", "list files"},
       .method = "unioncare.v1.HardshipService.ListHardshipFiles",
       .flags = {{.name = "state", .help = {"状态", "state"}, .filter = "state ="},
                 {.name = "category", .help = {"困难类别", "category"}, .filter = "category ="},
                 {.name = "group", .takes = Takes::kGroup, .filter = "group ="},
                 {.name = "review-due-by", .field = "review_due_by"}},
       .columns = kRowColumns,
       .terminal_columns = kTerminalColumns,
       .examples = {"care hardship list --state=published",
                    "care hardship list --review-due-by=2026-12-31"},
       .run = RunList},
  };
}

}  // namespace

std::vector<Command> HardshipCommands() {
  std::vector<Command> commands = ReadCommands();
  const auto add = [&](Command command) { commands.push_back(std::move(command)); };
  add(Step<v1::RecordHardshipMaterialRequest>(
      "material", {"登记看过的材料", "note a paper that was seen"},
      "unioncare.v1.HardshipService.RecordHardshipMaterial",
      {{.name = "kind", .field = "material.kind"},
       {.name = "seen-on", .field = "material.seen_on"},
       {.name = "attachment", .field = "material.attachment", .takes = Takes::kAttachment}},
      "care hardship material 3 --kind=income"));
  add(Step<v1::RecordHardshipInvestigationRequest>(
      "investigate", {"登记入户调查", "note the home visit of two people"},
      "unioncare.v1.HardshipService.RecordHardshipInvestigation",
      With({{.name = "on", .field = "investigated_on"},
            {.name = "by",
             .field = "investigators",
             .takes = Takes::kMember,
             .help = {"调查人，两人，用逗号隔开", "two who were there, separated by commas"}},
            {.name = "found", .field = "home_visit"}},
           HardshipFormFlags()),
      "care hardship investigate 3 --on=今天 --by=李娜,王强 --found=情况属实"));
  add(Step<v1::RecordHardshipDecisionRequest>(
      "decide", {"登记委员会评议", "note what the committee decided"},
      "unioncare.v1.HardshipService.RecordHardshipDecision",
      {{.name = "accept", .field = "accept", .takes = Takes::kSwitch},
       {.name = "minutes", .field = "minutes_no"},
       {.name = "on", .field = "decided_on"},
       {.name = "present",
        .field = "present",
        .takes = Takes::kMember,
        .help = {"到会委员，用逗号隔开", "who was there, separated by commas"}},
       {.name = "amount", .field = "committee_fen"},
       {.name = "leader-amount", .field = "leader_fen"},
       {.name = "opinion", .field = "opinion"}},
      "care hardship decide 3 --accept --minutes=2026-07 --on=今天 --present=李娜,王强 "
      "--amount=3000"));
  add(Step<v1::PublishHardshipFileRequest>(
      "publish", {"公示", "make the decision public"},
      "unioncare.v1.HardshipService.PublishHardshipFile",
      {{.name = "place", .field = "place"}, {.name = "phone", .field = "phone"}},
      "care hardship publish 3 --place=工会公告栏 --phone=0532-12345678"));
  add(Step<v1::RecordHardshipObjectionRequest>(
      "object", {"登记公示异议，公示停止计时", "note an objection; the clock stands still"},
      "unioncare.v1.HardshipService.RecordHardshipObjection",
      {{.name = "on", .field = "objection.received_on"},
       {.name = "content", .field = "objection.content", .positional = true}},
      "care hardship object 3 有两套住房"));
  add(Step<v1::CloseHardshipObjectionRequest>(
      "answer", {"答复异议", "answer an objection"},
      "unioncare.v1.HardshipService.CloseHardshipObjection",
      {{.name = "number", .field = "number"},
       {.name = "answer", .field = "answer"},
       {.name = "upheld", .field = "upheld", .takes = Takes::kSwitch}},
      "care hardship answer 3 --number=1 --answer=经核实只有一套住房"));
  add(Step<v1::SubmitHardshipFileRequest>(
      "package", {"公示期满后报送上级工会", "give the file to the superior union"},
      "unioncare.v1.HardshipService.SubmitHardshipFile",
      {{.name = "superior-consent-on", .field = "superior_consent_on"}},
      "care hardship package 3"));
  add(Step<v1::ConfirmHardshipFileRequest>(
      "confirm", {"公示期满、无须上级复核的，确认建档", "put a file in force without a superior"},
      "unioncare.v1.HardshipService.ConfirmHardshipFile",
      {{.name = "amount", .field = "final_fen"}}, "care hardship confirm 3 --amount=3000"));
  add(Step<v1::RecordHardshipReviewRequest>(
      "review", {"年度复核，按今天的标准重新测算", "the review of a year"},
      "unioncare.v1.HardshipService.RecordHardshipReview", HardshipFormFlags(),
      "care hardship review 3"));
  add(Step<v1::RecordHardshipContactRequest>(
      "contact", {"登记季度联系", "note a contact of the quarter"},
      "unioncare.v1.HardshipService.RecordHardshipContact",
      {{.name = "on", .field = "contacted_on"},
       {.name = "content", .field = "content", .positional = true}},
      "care hardship contact 3 电话联系，情况平稳"));
  add(Step<v1::WithdrawHardshipFileRequest>(
      "withdraw", {"撤回申请", "take an application back"},
      "unioncare.v1.HardshipService.WithdrawHardshipFile",
      {{.name = "reason", .field = "reason"}}, "care hardship withdraw 3 --reason=本人撤回"));
  add(Step<v1::CloseHardshipFileRequest>(
      "exit", {"退出帮扶", "the exit from a file in force"},
      "unioncare.v1.HardshipService.CloseHardshipFile",
      {{.name = "why", .field = "exit_reason"}, {.name = "reason", .field = "reason"}},
      "care hardship exit 3 --why=out-of-hardship --reason=子女已就业"));
  return commands;
}

}  // namespace unioncare::client
