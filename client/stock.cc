// The commands of stock.
#include "client/command.h"
#include "unioncare/v1/stock.pb.h"

namespace unioncare::client {
namespace {

constexpr char kItemColumns[] =
    "disbursement_no,display_name,goods,unit,quantity,left,left_fen,from_on,name,disbursement";
constexpr char kItemTerminalColumns[] =
    "disbursement_no,display_name,goods,quantity,left,left_fen,from_on,name";
constexpr char kMoveColumns[] =
    "kind,goods,quantity,amount_fen,moved_on,member_display_name,benefit_kind,sub_kind,relation,"
    "event_on,agent_name,policy_code,reason,moved_by_display_name,move_time,back_on,back_reason,"
    "item,name";
constexpr char kMoveTerminalColumns[] =
    "kind,goods,quantity,amount_fen,moved_on,member_display_name,benefit_kind,reason,back_on,name";

const Flag kItem{.name = "item",
                 .field = "name",
                 .takes = Takes::kStockItem,
                 .help = {"库存：如 17-3，见 care aid stock",
                          "the item, such as 17-3; see care aid stock"},
                 .positional = true};

// Takes the current etag where none was given, calls and prints.
absl::StatusOr<int> RunPutBack(Session& session) {
  v1::PutBackStockRequest request;
  v1::StockMove move;
  absl::Status status = FillRequest(session, request);
  if (status.ok() && request.etag().empty()) {
    v1::GetStockMoveRequest get;
    get.set_name(request.name());
    status = session.Call("unioncare.v1.StockService.GetStockMove", get, move);
    request.set_etag(move.etag());
  }
  if (status.ok()) status = CallMethod(session, request, move);
  if (!status.ok()) return status;
  PrintAnswer(session, move);
  return 0;
}

std::vector<Command> Lists() {
  return {
      {.noun = "aid",
       .verb = "stock",
       .summary = {"列出未领取转库存的慰问品", "list goods that nobody took"},
       .method = "unioncare.v1.StockService.ListStockItems",
       .flags = {{.name = "all", .field = "all", .takes = Takes::kSwitch}},
       .columns = kItemColumns,
       .terminal_columns = kItemTerminalColumns,
       .examples = {"care aid stock", "care aid stock --all --output=库存.xlsx"},
       .run = RunList},
      {.noun = "aid",
       .verb = "stock-moves",
       .summary = {"列出库存的转发、报损和退回", "list what was given, written off and put back"},
       .method = "unioncare.v1.StockService.ListStockMoves",
       .columns = kMoveColumns,
       .terminal_columns = kMoveTerminalColumns,
       .examples = {"care aid stock-moves", "care aid stock-moves --output=库存变动.xlsx"},
       .run = RunList},
  };
}

}  // namespace

std::vector<Command> StockCommands() {
  std::vector<Command> commands = Lists();
  commands.push_back(
      {.noun = "aid",
       .verb = "stock-give",
       .summary = {"把库存慰问品转发给会员，按其慰问标准判断",
                   "give goods from stock to a member, judged by the standard"},
       .method = "unioncare.v1.StockService.GiveStock",
       .flags = {kItem,
                 {.name = "member", .field = "move.member", .takes = Takes::kMember},
                 {.name = "quantity", .field = "move.quantity"},
                 {.name = "kind", .field = "move.benefit_kind"},
                 {.name = "sub-kind", .field = "move.sub_kind"},
                 {.name = "relation", .field = "move.relation"},
                 {.name = "event-on", .field = "move.event_on"},
                 {.name = "given-on", .field = "move.moved_on"},
                 {.name = "agent", .field = "move.agent_name"},
                 {.name = "reason", .field = "move.reason"}},
       .columns = kMoveColumns,
       .examples = {"care aid stock-give 17-3 --member=李娜 --quantity=1 --kind=festival "
                    "--sub-kind=other-festival --dry-run"},
       .run = RunCall});
  commands.push_back({.noun = "aid",
                      .verb = "stock-write-off",
                      .summary = {"报损：过期、损坏或遗失",
                                  "write off what expired, spoiled or was lost"},
                      .method = "unioncare.v1.StockService.WriteOffStock",
                      .flags = {kItem,
                                {.name = "quantity", .field = "quantity"},
                                {.name = "reason", .field = "reason"},
                                {.name = "on", .field = "moved_on"}},
                      .columns = kMoveColumns,
                      .examples = {"care aid stock-write-off 17-3 --quantity=1 --reason=已过保质期"},
                      .run = RunCall});
  commands.push_back({.noun = "aid",
                      .verb = "stock-put-back",
                      .summary = {"退回库存：发错或误登记",
                                  "put back what came back or was noted in error"},
                      .method = "unioncare.v1.StockService.PutBackStock",
                      .flags = {{.name = "move",
                                 .field = "name",
                                 .takes = Takes::kStockMove,
                                 .help = {"库存变动：编号或资源名", "the move: number or resource"},
                                 .positional = true},
                                {.name = "reason", .field = "reason"},
                                {.name = "etag",
                                 .field = "etag",
                                 .help = {"版本；不写则先读取现在的",
                                          "etag; the current one when not given"}}},
                      .columns = kMoveColumns,
                      .examples = {"care aid stock-put-back 1 --reason=本人不要"},
                      .run = RunPutBack});
  return commands;
}

}  // namespace unioncare::client
