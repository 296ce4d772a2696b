// The commands of findings of audits.
#include "client/command.h"
#include "client/fields.h"
#include "unioncare/v1/findings.pb.h"

namespace unioncare::client {
namespace {

constexpr char kRowColumns[] =
    "rule_code,severity,state,description,subjects.label,member_display_name,group_display_name,"
    "day,amount_fen,owner_display_name,due_on,overdue,gone_on,name";
constexpr char kTerminalColumns[] =
    "rule_code,severity,state,description,subjects.label,member_display_name,day,amount_fen,"
    "owner_display_name,due_on,name";
constexpr char kColumns[] =
    "rule_code,rule,severity,state,description,basis,subjects.label,member_display_name,"
    "group_display_name,fund,day,amount_fen,owner_display_name,due_on,overdue,requirement,"
    "explanation,explained_by_display_name,rectification,attachment,rectified_by_display_name,"
    "answer_time,review,reviewed_by_display_name,review_time,waiver_reason,"
    "waiver_proposed_by_display_name,waiver_confirmed_by_display_name,find_time,reopened_count,"
    "gone_on,name";
// 整改台账.
constexpr char kLedgerColumns[] =
    "sequence,rule,description,records,amount_fen,basis,severity,owner_display_name,requirement,"
    "due_on,rectification,review";

// Fills, takes the current etag where none was given, calls and prints.
template <class Request>
absl::StatusOr<int> RunStep(Session& session) {
  Request request;
  v1::Finding finding;
  absl::Status status = FillRequest(session, request);
  if (status.ok() && request.etag().empty()) {
    v1::GetFindingRequest get;
    get.set_name(request.name());
    status = session.Call("unioncare.v1.FindingService.GetFinding", get, finding);
    request.set_etag(finding.etag());
  }
  if (status.ok()) status = CallMethod(session, request, finding);
  if (!status.ok()) return status;
  PrintAnswer(session, finding);
  return 0;
}

// Audits and keeps what is found, slice by slice until all is kept.
absl::StatusOr<int> RunRecord(Session& session) {
  v1::RecordFindingsRequest request;
  v1::RecordFindingsResponse sum, slice;
  if (absl::Status status = FillRequest(session, request); !status.ok()) return status;
  do {
    slice.Clear();
    if (absl::Status status = CallMethod(session, request, slice); !status.ok()) return status;
    sum.set_found(slice.found());
    sum.set_fresh(sum.fresh() + slice.fresh());
    sum.set_changed(sum.changed() + slice.changed());
    sum.set_reopened(sum.reopened() + slice.reopened());
    sum.set_gone(sum.gone() + slice.gone());
    request.clear_request_id();
  } while (slice.more() && !request.validate_only());
  sum.set_more(slice.more());
  PrintAnswer(session, sum);
  return 0;
}

const Flag kNamed{.name = "finding",
                  .field = "name",
                  .takes = Takes::kFinding,
                  .help = {"审计问题：编号或资源名", "the finding: number or resource"},
                  .positional = true};
const Flag kEtag{.name = "etag",
                 .field = "etag",
                 .help = {"版本；不写则先读取现在的", "etag; the current one when not given"}};

// A verb that changes a finding.
template <class Request>
Command Step(const char* verb, Text summary, const char* method, std::vector<Flag> flags,
             const char* example) {
  flags.insert(flags.begin(), kNamed);
  flags.push_back(kEtag);
  return {.noun = "finding",
          .verb = verb,
          .summary = summary,
          .method = method,
          .flags = std::move(flags),
          .columns = kRowColumns,
          .terminal_columns = kTerminalColumns,
          .examples = {example},
          .run = RunStep<Request>};
}

std::vector<Flag> FilterFlags() {
  return {{.name = "severity", .field = "severity_min"},
          {.name = "rule",
           .help = {"规则编号，如 A05", "number of the rule, such as A05"},
           .filter = "code ="},
          {.name = "state",
           .help = {"状态", "state"},
           .filter = "state ="},
          {.name = "group", .takes = Takes::kGroup, .filter = "group ="},
          {.name = "due-by",
           .help = {"期限在此日期及以前", "with a deadline up to this day"},
           .filter = "due_on <="}};
}

std::vector<Command> ReadCommands() {
  std::vector<Flag> ledger = {
      {.name = "from", .field = "from", .help = {"发生日期从", "of what happened from this day"}},
      {.name = "to", .field = "to", .help = {"发生日期到", "of what happened up to this day"}}};
  for (Flag& flag : FilterFlags()) ledger.push_back(flag);
  const std::vector<Flag> period(ledger.begin(), ledger.begin() + 2);
  return {
      {.noun = "finding",
       .verb = "record",
       .summary = {"检查并留存发现的问题，已有的不重复", "audit, and keep what is found; nothing twice"},
       .method = "unioncare.v1.FindingService.RecordFindings",
       .flags = period,
       .columns = "found,fresh,changed,reopened,gone",
       .examples = {"care finding record --from=2026-01-01 --to=2026-12-31"},
       .run = RunRecord},
      {.noun = "finding",
       .verb = "list",
       .summary = {"列出审计问题", "list findings of audits"},
       .method = "unioncare.v1.FindingService.ListFindings",
       .flags = FilterFlags(),
       .columns = kRowColumns,
       .terminal_columns = kTerminalColumns,
       .examples = {"care finding list", "care finding list --severity=high --state=open",
                    "care finding list --filter='overdue = true' --output=csv"},
       .run = RunList},
      {.noun = "finding",
       .verb = "show",
       .summary = {"查看审计问题及其处理", "show a finding and what became of it"},
       .method = "unioncare.v1.FindingService.GetFinding",
       .flags = {kNamed},
       .columns = kColumns,
       .examples = {"care finding show 3"},
       .run = RunCall},
      {.noun = "finding",
       .verb = "ledger",
       .summary = {"问题清单和整改台账", "the list of problems and their rectification"},
       .method = "unioncare.v1.FindingService.GetFindingLedger",
       .flags = std::move(ledger),
       .columns = kLedgerColumns,
       .examples = {"care finding ledger --from=2026-01-01 --to=2026-12-31",
                    "care finding ledger --from=2026-01-01 --to=2026-12-31 "
                    "--output=整改台账.xlsx"},
       .run = RunStream},
  };
}

}  // namespace

std::vector<Command> FindingCommands() {
  std::vector<Command> commands = ReadCommands();
  const auto add = [&](Command command) { commands.push_back(std::move(command)); };
  add(Step<v1::ExplainFindingRequest>(
      "explain", {"说明审计问题", "explain what was found"},
      "unioncare.v1.FindingService.ExplainFinding",
      {{.name = "text", .field = "explanation", .positional = true}},
      "care finding explain 3 '两次住院，病种不同，见出院小结'"));
  add(Step<v1::AssignFindingRequest>(
      "assign", {"交办整改：责任人、期限和要求", "say who puts it right, how and until when"},
      "unioncare.v1.FindingService.AssignFinding",
      {{.name = "owner", .field = "owner", .takes = Takes::kUser},
       {.name = "due-on", .field = "due_on"},
       {.name = "requirement", .field = "requirement"}},
      "care finding assign 3 --owner=李娜 --due-on=2026-12-20 --requirement=追回多发的慰问金"));
  add(Step<v1::StartRectificationRequest>(
      "start", {"开始整改", "note that putting it right has begun"},
      "unioncare.v1.FindingService.StartRectification", {}, "care finding start 3"));
  add(Step<v1::RectifyFindingRequest>(
      "rectify", {"登记整改结果", "note what was done to put it right"},
      "unioncare.v1.FindingService.RectifyFinding",
      {{.name = "text", .field = "rectification", .positional = true},
       {.name = "attachment", .field = "attachment", .takes = Takes::kAttachment}},
      "care finding rectify 3 '多发的 200 元已于 12 月 10 日交回'"));
  add(Step<v1::VerifyFindingRequest>(
      "verify", {"复核确认整改或说明", "confirm that what was answered does"},
      "unioncare.v1.FindingService.VerifyFinding", {{.name = "review", .field = "review"}},
      "care finding verify 3 --review=已核对银行回单"));
  add(Step<v1::RejectRectificationRequest>(
      "reject", {"退回整改或说明", "send back what was answered"},
      "unioncare.v1.FindingService.RejectRectification",
      {{.name = "reason", .field = "reason"}},
      "care finding reject 3 --reason=没有附交回凭证"));
  add(Step<v1::CloseFindingRequest>(
      "close", {"销号", "close a finding that was verified"},
      "unioncare.v1.FindingService.CloseFinding", {}, "care finding close 3"));
  add(Step<v1::ProposeWaiverRequest>(
      "waive", {"提出豁免，待主席或经审委员中的另一方同意",
                "propose to let it be; the other of chair and auditor agrees"},
      "unioncare.v1.FindingService.ProposeWaiver", {{.name = "reason", .field = "reason"}},
      "care finding waive 3 --reason=金额很小且当事人已去世"));
  add(Step<v1::ConfirmWaiverRequest>(
      "agree", {"同意对方提出的豁免", "agree to what was proposed"},
      "unioncare.v1.FindingService.ConfirmWaiver", {}, "care finding agree 3"));
  add(Step<v1::DeclineWaiverRequest>(
      "decline", {"不同意或撤回豁免", "decline what was proposed, or take it back"},
      "unioncare.v1.FindingService.DeclineWaiver", {{.name = "reason", .field = "reason"}},
      "care finding decline 3 --reason=应先追回"));
  return commands;
}

}  // namespace unioncare::client
