// The commands of rounds of visits, under the noun of retirees.
#include <string>
#include <utility>

#include "client/command.h"
#include "client/fields.h"
#include "unioncare/v1/contact_rounds.pb.h"

namespace unioncare::client {
namespace {

constexpr char kRoundColumns[] =
    "display_name,occasion,from,to,nominal,tiers,standard_fen,leader,state,entry_count,"
    "visited_count,waived_count,gone_count,left_count,disbursement_no,made_by_display_name,name";
constexpr char kTerminalColumns[] =
    "display_name,occasion,from,state,entry_count,visited_count,left_count,disbursement_no,name";
constexpr char kEntryColumns[] =
    "member_display_name,group_display_name,tier,lives_away,reason_text,planned_on,leader,state,"
    "visited_on,note,member";
// 两节送温暖/送清凉对象登记表.
constexpr char kRegisterColumns[] =
    "member_display_name,tier,reason,address,phone,standard_fen,leader,on,signed";

const Flag kNamed{.name = "round",
                  .field = "name",
                  .takes = Takes::kContactRound,
                  .help = {"走访批次：编号或资源名", "the round: number or resource"},
                  .positional = true};
const Flag kMember{.name = "member",
                   .field = "member",
                   .takes = Takes::kMember,
                   .positional = true};
const Flag kEtag{.name = "etag",
                 .field = "etag",
                 .help = {"版本；不写则先读取现在的", "etag; the current one when not given"}};

// Takes the current etag of the round where none was given, calls and prints.
template <class Request>
absl::StatusOr<int> RunStep(Session& session) {
  Request request;
  v1::ContactRound round;
  absl::Status status = FillRequest(session, request);
  if (status.ok() && request.etag().empty()) {
    v1::GetContactRoundRequest get;
    get.set_name(request.name());
    status = session.Call("unioncare.v1.ContactRoundService.GetContactRound", get, round);
    request.set_etag(round.etag());
  }
  if (status.ok()) status = CallMethod(session, request, round);
  if (!status.ok()) return status;
  PrintAnswer(session, round);
  return 0;
}

// The same for an entry, which is looked for in the list of its round.
template <class Request>
absl::StatusOr<int> RunEntryStep(Session& session) {
  Request request;
  v1::ContactRoundEntry answer;
  absl::Status status = FillRequest(session, request);
  std::string token;
  while (status.ok() && request.etag().empty()) {
    v1::ListContactRoundEntriesRequest list;
    v1::ListContactRoundEntriesResponse page;
    list.set_parent(request.name());
    list.set_page_size(1000);
    list.set_page_token(token);
    status = session.Call("unioncare.v1.ContactRoundService.ListContactRoundEntries", list, page);
    for (const v1::ContactRoundEntry& entry : page.entries()) {
      if (entry.member() == request.member()) request.set_etag(entry.etag());
    }
    token = page.next_page_token();
    if (token.empty()) break;
  }
  // Somebody who is not on the list has no etag, and the server says so.
  if (status.ok() && request.etag().empty()) request.set_etag("-");
  if (status.ok()) status = CallMethod(session, request, answer);
  if (!status.ok()) return status;
  PrintAnswer(session, answer);
  return 0;
}

// Goods are one thing for each, at the amount or else at the standard of the round.
absl::StatusOr<int> RunBatch(Session& session) {
  v1::PrepareRoundBatchRequest request;
  v1::ContactRound round;
  v1::GetContactRoundRequest get;
  absl::Status status = FillRequest(session, request);
  get.set_name(request.name());
  if (status.ok()) {
    status = session.Call("unioncare.v1.ContactRoundService.GetContactRound", get, round);
  }
  if (!status.ok()) return status;
  if (request.etag().empty()) request.set_etag(round.etag());
  if (session.Has("item")) {
    const int64_t amount = request.batch().amount_fen();
    v1::DisbursementItem& item = *request.mutable_batch()->add_items();
    item.set_display_name(session.Value("item"));
    item.set_quantity(1);
    item.set_unit_price_fen(amount > 0 ? amount : round.standard_fen());
  }
  status = CallMethod(session, request, round);
  if (!status.ok()) return status;
  PrintAnswer(session, round);
  return 0;
}

std::vector<Command> RoundCommands() {
  return {
      {.noun = "retiree",
       .verb = "round",
       .summary = {"生成走访批次：节日、送温暖、送清凉或寿辰",
                   "make a round of visits: a festival, a warmth, a cooling, or birthdays"},
       .method = "unioncare.v1.ContactRoundService.CreateContactRound",
       .flags = {{.name = "occasion", .field = "round.occasion"},
                 {.name = "title", .field = "round.display_name"},
                 {.name = "from", .field = "round.from"},
                 {.name = "to", .field = "round.to"},
                 {.name = "tiers", .field = "round.tiers"},
                 {.name = "nominal", .field = "round.nominal", .takes = Takes::kSwitch},
                 {.name = "group", .field = "round.group", .takes = Takes::kGroup},
                 {.name = "standard", .field = "round.standard_fen"},
                 {.name = "leader", .field = "round.leader"}},
       .columns = kRoundColumns,
       .examples = {"care retiree round --occasion=double-ninth --title=重阳走访 "
                    "--from=2026-10-18 --standard=300 --dry-run",
                    "care retiree round --occasion=winter --title=送温暖 --from=2027-01-10 "
                    "--to=2027-01-31 --tiers=r1,r2 --standard=500",
                    "care retiree round --occasion=birthday --title=高龄寿辰 --from=2026-01-01 "
                    "--to=2026-12-31 --nominal"},
       .run = RunCall},
      {.noun = "retiree",
       .verb = "rounds",
       .summary = {"列出走访批次", "list rounds of visits"},
       .method = "unioncare.v1.ContactRoundService.ListContactRounds",
       .columns = kRoundColumns,
       .terminal_columns = kTerminalColumns,
       .examples = {"care retiree rounds"},
       .run = RunList},
      {.noun = "retiree",
       .verb = "round-show",
       .summary = {"查看走访批次", "show a round of visits"},
       .method = "unioncare.v1.ContactRoundService.GetContactRound",
       .flags = {kNamed},
       .columns = kRoundColumns,
       .examples = {"care retiree round-show 1"},
       .run = RunCall},
      {.noun = "retiree",
       .verb = "round-list",
       .summary = {"列出走访对象", "list who is in a round, and who is left"},
       .method = "unioncare.v1.ContactRoundService.ListContactRoundEntries",
       .flags = {{.name = "round",
                  .field = "parent",
                  .takes = Takes::kContactRound,
                  .help = {"走访批次：编号或资源名", "the round: number or resource"},
                  .positional = true},
                 {.name = "left", .field = "left", .takes = Takes::kSwitch}},
       .columns = kEntryColumns,
       .examples = {"care retiree round-list 1", "care retiree round-list 1 --left"},
       .run = RunList},
      {.noun = "retiree",
       .verb = "round-register",
       .summary = {"走访对象登记表，住址电话已脱敏", "the register of a round, masked"},
       .method = "unioncare.v1.ContactRoundService.GetRoundRegister",
       .flags = {kNamed},
       .columns = kRegisterColumns,
       .examples = {"care retiree round-register 1",
                    "care retiree round-register 1 --output=登记表.xlsx"},
       .run = RunStream},
      {.noun = "retiree",
       .verb = "round-export",
       .summary = {"导出含住址电话的登记表，导出留痕",
                   "the register with address and phone; the export is kept"},
       .method = "unioncare.v1.ContactRoundService.ExportContactRound",
       .flags = {kNamed, {.name = "reason", .field = "reason"}},
       .columns = kRegisterColumns,
       .examples = {"care retiree round-export 1 --reason=走访组上门 --output=csv"},
       .run = RunCall},
  };
}

std::vector<Command> StepCommands() {
  return {
      {.noun = "retiree",
       .verb = "round-add",
       .summary = {"增补走访对象", "put somebody into a round"},
       .method = "unioncare.v1.ContactRoundService.AddContactRoundEntry",
       .flags = {kNamed, kMember, {.name = "reason", .field = "reason"}},
       .columns = kEntryColumns,
       .examples = {"care retiree round-add 1 孙老师 --reason=近期丧偶"},
       .run = RunCall},
      {.noun = "retiree",
       .verb = "round-plan",
       .summary = {"安排带队领导和日期", "say who leads the visit to somebody, and when"},
       .method = "unioncare.v1.ContactRoundService.PlanContactRoundEntry",
       .flags = {kNamed,
                 kMember,
                 {.name = "leader", .field = "leader"},
                 {.name = "on", .field = "planned_on"},
                 kEtag},
       .columns = kEntryColumns,
       .examples = {"care retiree round-plan 1 孙老师 --leader=李校长 --on=2026-10-16"},
       .run = RunEntryStep<v1::PlanContactRoundEntryRequest>},
      {.noun = "retiree",
       .verb = "round-waive",
       .summary = {"免访，写明原因", "take somebody off the list of who is left"},
       .method = "unioncare.v1.ContactRoundService.WaiveContactRoundEntry",
       .flags = {kNamed, kMember, {.name = "reason", .field = "reason"}, kEtag},
       .columns = kEntryColumns,
       .examples = {"care retiree round-waive 1 孙老师 --reason=随子女去外地"},
       .run = RunEntryStep<v1::WaiveContactRoundEntryRequest>},
      {.noun = "retiree",
       .verb = "round-close",
       .summary = {"结束走访批次", "end a round of visits"},
       .method = "unioncare.v1.ContactRoundService.CloseContactRound",
       .flags = {kNamed, kEtag},
       .columns = kRoundColumns,
       .examples = {"care retiree round-close 1"},
       .run = RunStep<v1::CloseContactRoundRequest>},
      {.noun = "retiree",
       .verb = "round-batch",
       .summary = {"按走访名单生成批量支出草稿，再用 care aid batch-fill 填入",
                   "make the draft of a batch from the list; care aid batch-fill goes on"},
       .method = "unioncare.v1.ContactRoundService.PrepareRoundBatch",
       .flags = {kNamed,
                 {.name = "kind", .field = "batch.disbursement.kind"},
                 {.name = "sub-kind", .field = "batch.disbursement.sub_kind"},
                 {.name = "form", .field = "batch.disbursement.form"},
                 {.name = "fund", .field = "batch.disbursement.fund", .takes = Takes::kFund},
                 {.name = "budget-line",
                  .field = "batch.disbursement.budget_line",
                  .takes = Takes::kBudgetLine},
                 {.name = "amount",
                  .field = "batch.amount_fen",
                  .help = {"每人金额；不写为批次的标准",
                           "for each; the standard of the round when not given"}},
                 {.name = "item",
                  .help = {"每人一份的品名，单价为每人金额",
                           "what each gets, one at the amount"}},
                 {.name = "event-on", .field = "batch.disbursement.event_on"},
                 kEtag},
       .columns = kRoundColumns,
       .examples = {"care retiree round-batch 1 --kind=festival --sub-kind=spring-festival "
                    "--form=goods --item=慰问品 --fund=2 --dry-run"},
       .run = RunBatch},
  };
}

}  // namespace

std::vector<Command> ContactRoundCommands() {
  std::vector<Command> commands = RoundCommands();
  for (Command& command : StepCommands()) commands.push_back(std::move(command));
  return commands;
}

}  // namespace unioncare::client
