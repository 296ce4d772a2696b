// The commands of transfers between unions.
#include "absl/strings/str_cat.h"
#include "client/command.h"
#include "unioncare/v1/transfers.pb.h"

namespace unioncare::client {
namespace {

constexpr char kColumns[] =
    "direction,member_display_name,state,from_union_display_name,to_union_display_name,transfer_on,"
    "reason,offered_by_display_name,offer_time,decided_by_display_name,decide_time,answer,"
    "member,name";
// With what stays behind, which is for the union that gives.
constexpr char kOfferColumns[] =
    "direction,member_display_name,state,from_union_display_name,to_union_display_name,transfer_on,"
    "reason,open_case_count,open_work_count,member,name";
constexpr char kRowColumns[] =
    "direction,member_display_name,state,from_union_display_name,to_union_display_name,transfer_on,"
    "name";
constexpr char kAcceptColumns[] =
    "member.display_name,member.staff_no,member.group_display_name,member.state,member.state_on,"
    "transfer.from_union_display_name,transfer.state,member.name,transfer.name";

// Fills, takes the current etag where none was given, calls and prints.
template <class Request, class Response>
absl::StatusOr<int> RunAnswer(Session& session) {
  Request request;
  Response response;
  absl::Status status = FillRequest(session, request);
  if (status.ok() && request.etag().empty()) {
    v1::GetTransferRequest get;
    v1::Transfer transfer;
    get.set_name(request.name());
    status = session.Call("unioncare.v1.TransferService.GetTransfer", get, transfer);
    request.set_etag(transfer.etag());
  }
  if (status.ok()) status = CallMethod(session, request, response);
  if (!status.ok()) return status;
  PrintAnswer(session, response);
  return 0;
}

const Flag kNamed{.name = "transfer",
                  .field = "name",
                  .takes = Takes::kTransfer,
                  .help = {"会籍转移：编号或资源名", "the transfer: number or resource"},
                  .positional = true};
const Flag kReason{.name = "reason", .field = "reason"};
const Flag kEtag{.name = "etag",
                 .field = "etag",
                 .help = {"版本；不写则先读取现在的", "etag; the current one when not given"}};

std::vector<Command> AnswerCommands() {
  return {
      {.noun = "transfer",
       .verb = "accept",
       .summary = {"接收转入的会员，在本会建立记录", "take a member over into a record of this union"},
       .method = "unioncare.v1.TransferService.AcceptTransfer",
       .flags = {kNamed,
                 {.name = "staff-no", .field = "member.staff_no"},
                 {.name = "group", .field = "member.group", .takes = Takes::kGroup},
                 {.name = "employment-kind", .field = "member.employment_kind"},
                 {.name = "dept", .field = "member.dept"},
                 {.name = "post", .field = "member.post"},
                 {.name = "into",
                  .field = "into",
                  .takes = Takes::kMember,
                  .help = {"本会原有的同一人记录，不另建新记录",
                           "a record of the same person from before, in place of a new one"}},
                 kEtag},
       .columns = kAcceptColumns,
       .examples = {"care transfer accept 3 --staff-no=T205 --group=语文组 --dry-run",
                    "care transfer accept 3 --into=张伟"},
       .run = RunAnswer<v1::AcceptTransferRequest, v1::AcceptTransferResponse>},
      {.noun = "transfer",
       .verb = "decline",
       .summary = {"不予接收，并说明原因", "say that this union does not take the member over"},
       .method = "unioncare.v1.TransferService.DeclineTransfer",
       .flags = {kNamed, kReason, kEtag},
       .columns = kColumns,
       .terminal_columns = kRowColumns,
       .examples = {"care transfer decline 3 --reason=尚未报到"},
       .run = RunAnswer<v1::DeclineTransferRequest, v1::Transfer>},
      {.noun = "transfer",
       .verb = "withdraw",
       .summary = {"撤回尚未接收的转移", "take back an offer that nobody has accepted"},
       .method = "unioncare.v1.TransferService.WithdrawTransfer",
       .flags = {kNamed, kReason, kEtag},
       .columns = kColumns,
       .terminal_columns = kRowColumns,
       .examples = {"care transfer withdraw 3 --reason=调动取消"},
       .run = RunAnswer<v1::WithdrawTransferRequest, v1::Transfer>},
  };
}

}  // namespace

std::vector<Command> TransferCommands() {
  std::vector<Command> commands = {
      {.noun = "transfer",
       .verb = "offer",
       .summary = {"把会员的会籍转往另一工会，待对方接收",
                   "offer a member to another union, which accepts or declines"},
       .method = "unioncare.v1.TransferService.CreateTransfer",
       .flags = {{.name = "member",
                  .field = "transfer.member",
                  .takes = Takes::kMember,
                  .positional = true},
                 {.name = "to",
                  .field = "transfer.to_union",
                  .takes = Takes::kUnion,
                  .help = {"转入工会：编号或资源名", "the union that receives: number or resource"}},
                 {.name = "transfer-on", .field = "transfer.transfer_on"},
                 {.name = "reason", .field = "transfer.reason"}},
       .columns = kOfferColumns,
       .examples = {"care transfer offer 张伟 --to=3 --transfer-on=2026-11-01 --reason=工作调动"},
       .run = RunCall},
      {.noun = "transfer",
       .verb = "list",
       .summary = {"列出转出和转入的会籍转移", "list the transfers out of the union and into it"},
       .method = "unioncare.v1.TransferService.ListTransfers",
       .flags = {{.name = "direction", .filter = "direction ="},
                 {.name = "state", .filter = "state ="},
                 {.name = "from",
                  .help = {"转移日期从", "with this day or later"},
                  .filter = "transfer_on >="},
                 {.name = "to",
                  .help = {"转移日期到", "with this day or before"},
                  .filter = "transfer_on <="}},
       .columns = kColumns,
       .terminal_columns = kRowColumns,
       .examples = {"care transfer list --direction=in --state=offered"},
       .run = RunList},
      {.noun = "transfer",
       .verb = "show",
       .summary = {"查看会籍转移", "show a transfer"},
       .method = "unioncare.v1.TransferService.GetTransfer",
       .flags = {kNamed},
       .columns = kColumns,
       .examples = {"care transfer show 3"},
       .run = RunCall},
  };
  for (Command& command : AnswerCommands()) commands.push_back(std::move(command));
  return commands;
}

}  // namespace unioncare::client
