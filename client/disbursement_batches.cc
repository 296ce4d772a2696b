// Batches of disbursements on the command line: made, filled until nobody is left, submitted.
#include "unioncare/v1/disbursement_batches.pb.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "client/birthday_words.h"
#include "client/command.h"
#include "client/disbursement_words.h"
#include "client/fields.h"
#include "client/money.h"
#include "client/resolve.h"
#include "unioncare/v1/disbursements.pb.h"

namespace unioncare::client {
namespace {

constexpr char kCreate[] = "unioncare.v1.DisbursementBatchService.CreateDisbursementBatch";
constexpr char kFill[] = "unioncare.v1.DisbursementBatchService.FillDisbursementBatch";
constexpr char kPreview[] = "unioncare.v1.DisbursementBatchService.PreviewDisbursementBatch";
constexpr char kSubmit[] = "unioncare.v1.DisbursementService.SubmitDisbursement";
constexpr char kColumns[] =
    "disbursement.number,disbursement.state,selection,group,disbursement.kind,"
    "disbursement.sub_kind,disbursement.display_name,amount_fen,items,disbursement.entry_count,"
    "disbursement.amount_fen,left_out_count,finished,disbursement.form,disbursement.event_on,"
    "disbursement.fund,disbursement.steps,disbursement.evidence_wanted,members,name";
constexpr char kTable[] =
    "disbursement.number,disbursement.state,selection,disbursement.kind,"
    "disbursement.display_name,amount_fen,disbursement.entry_count,disbursement.amount_fen,"
    "left_out_count,finished,disbursement.form,disbursement.event_on";
constexpr char kFilledColumns[] =
    "batch.disbursement.number,batch.disbursement.state,batch.selection,batch.disbursement.kind,"
    "batch.disbursement.display_name,batch.amount_fen,batch.disbursement.entry_count,"
    "batch.disbursement.amount_fen,batch.left_out_count,batch.finished,added,kept,batch.name";
constexpr char kPreviewed[] = "fit_count,amount_fen";
constexpr char kLeftOutColumns[] =
    "member_display_name,staff_no,group_display_name,text,reason,member";
constexpr char kLeftOutTable[] = "member_display_name,staff_no,group_display_name,text";
constexpr char kEraseLine[] = "\r\x1b[K";
constexpr int kLeftOutShown = 20;
constexpr int kPreviewPage = 500;

const Text kFilling{"已列入 $0 人，未列入 $1 人…", "$0 are in, $1 left out…"};
const Text kLeftOutOne{"未列入 $0：$1", "left out: $0: $1"};
const Text kLeftOutMore{"未列入共 $0 人，全部名单：care aid left-out $1",
                        "$0 are left out; all of them: care aid left-out $1"};
const Text kLeftOutCount{"未列入共 $0 人", "$0 would be left out"};

using LeftOuts = std::map<std::string, v1::LeftOut>;  // by member

template <class Response>
void Take(const Response& response, LeftOuts& into) {
  for (const v1::LeftOut& each : response.left_out()) into[each.member()] = each;
}

// Who is left out and why, beside the answer: the first of them.
void TellLeftOut(Session& session, const LeftOuts& left_out, const std::string& number) {
  if (session.style.output == Output::kJson) return;
  int shown = 0;
  for (const auto& [member, each] : left_out) {
    if (shown++ == kLeftOutShown) break;
    session.Note(session.Say(kLeftOutOne, Printable(each.member_display_name()),
                             Printable(each.text())));
  }
  if (left_out.size() <= kLeftOutShown) return;
  session.Note(number.empty() ? session.Say(kLeftOutCount, left_out.size())
                              : session.Say(kLeftOutMore, left_out.size(), number));
}

void Progress(Session& session, const v1::DisbursementBatch& batch) {
  if (!session.streams.err_is_terminal) return;
  session.streams.err << kEraseLine
                      << session.Say(kFilling, batch.disbursement().entry_count(),
                                     batch.left_out_count())
                      << std::flush;
}

// Fills a batch until everybody was looked at. A call that got no answer is sent again by itself,
// and whoever goes on later goes on where this stopped.
absl::Status FillUp(Session& session, v1::FillDisbursementBatchRequest request,
                    v1::FillDisbursementBatchResponse& response, LeftOuts& left_out) {
  absl::Status status;
  int added = 0, kept = 0;
  while (true) {
    status = session.Call(kFill, request, response);
    if (!status.ok()) break;
    Take(response, left_out);
    added += response.added();
    kept += response.kept();
    Progress(session, response.batch());
    if (response.batch().finished() || request.validate_only()) break;
    request.clear_request_id();
    request.set_again(false);
  }
  if (session.streams.err_is_terminal) session.streams.err << kEraseLine << std::flush;
  response.set_added(added);
  response.set_kept(kept);
  return status;
}

absl::Status Submit(Session& session, v1::DisbursementBatch& batch) {
  v1::SubmitDisbursementRequest request;
  v1::SubmitDisbursementResponse response;
  request.set_name(batch.name());
  request.set_etag(batch.disbursement().etag());
  absl::Status status = session.Call(kSubmit, request, response);
  if (status.ok()) *batch.mutable_disbursement() = response.disbursement();
  return status;
}

// What each person gets: one thing at the price of the amount, unless more is said.
absl::Status FillItem(Session& session, v1::DisbursementBatch& batch) {
  const std::string name = TakeValue(session, "item"), unit = TakeValue(session, "unit");
  const std::string price = TakeValue(session, "unit-price");
  const std::string quantity = TakeValue(session, "quantity");
  if (name.empty()) return absl::OkStatus();
  v1::DisbursementItem& item = *batch.add_items();
  item.set_display_name(name);
  item.set_unit(unit);
  item.set_quantity(1);
  item.set_unit_price_fen(batch.amount_fen());
  const Reader reader{session.language(), session.streams.today()};
  if (!quantity.empty()) {
    absl::Status status = reader.Set(item, "quantity", "--quantity", quantity);
    if (!status.ok()) return status;
  }
  if (price.empty()) return absl::OkStatus();
  return reader.Set(item, "unit_price_fen", "--unit-price", price);
}

absl::Status FillMembers(Session& session, const std::vector<std::string>& people,
                         v1::DisbursementBatch& batch) {
  for (const std::string& list : people) {
    for (const std::string& name : NamesIn(list)) {
      const auto member = Resolve(session, Takes::kMember, "member", name);
      if (!member.ok()) return member.status();
      batch.add_members(*member);
    }
  }
  return absl::OkStatus();
}

// Tries a batch: what is wrong with it, then everybody whom it would have, page by page.
absl::StatusOr<int> RunTry(Session& session, v1::CreateDisbursementBatchRequest& create) {
  v1::DisbursementBatch batch;
  if (absl::Status status = CallMethod(session, create, batch); !status.ok()) return status;
  v1::PreviewDisbursementBatchRequest request;
  request.set_parent(create.parent());
  *request.mutable_batch() = create.batch();
  request.set_page_size(kPreviewPage);
  v1::PreviewDisbursementBatchResponse page, all;
  LeftOuts left_out;
  do {
    if (absl::Status status = session.Call(kPreview, request, page); !status.ok()) return status;
    Take(page, left_out);
    all.set_fit_count(all.fit_count() + page.fit_count());
    all.set_amount_fen(all.amount_fen() + page.amount_fen());
    all.mutable_left_out()->MergeFrom(page.left_out());
    request.set_page_token(page.next_page_token());
  } while (!request.page_token().empty());
  if (session.style.output == Output::kJson) {
    PrintJson(session.streams.out, all, false);
  } else {
    PrintBlock(session.streams.out, session.style, all, kPreviewed);
  }
  TellLeftOut(session, left_out, "");
  session.Note(session.Say(texts::kDryRun));
  return 0;
}

absl::StatusOr<int> RunBatch(Session& session) {
  v1::CreateDisbursementBatchRequest request;
  v1::DisbursementBatch batch;
  const bool submits = session.Has("submit");
  session.given.erase("submit");
  const std::vector<std::string> people = session.given["member"];
  session.given.erase("member");
  absl::Status status = FillRequest(session, request);
  if (status.ok()) status = FillMembers(session, people, *request.mutable_batch());
  if (status.ok()) status = FillItem(session, *request.mutable_batch());
  if (!status.ok()) return status;
  if (request.validate_only()) return RunTry(session, request);
  status = CallMethod(session, request, batch);
  if (!status.ok()) return status;
  v1::FillDisbursementBatchRequest fill;
  fill.set_name(batch.name());
  v1::FillDisbursementBatchResponse filled;
  LeftOuts left_out;
  status = FillUp(session, fill, filled, left_out);
  batch = filled.batch();
  if (status.ok() && submits) status = Submit(session, batch);
  if (!status.ok()) return status;
  PrintAnswer(session, batch);
  TellLeftOut(session, left_out, batch.disbursement().number());
  return 0;
}

absl::StatusOr<int> RunFill(Session& session) {
  v1::FillDisbursementBatchRequest request;
  v1::FillDisbursementBatchResponse response;
  const bool submits = session.Has("submit");
  session.given.erase("submit");
  const std::string text = TakeValue(session, "aid");
  absl::Status status = FillRequest(session, request);
  if (!status.ok()) return status;
  const auto aid = PutDisbursement(session, text, request);
  if (!aid.ok()) return aid.status();
  LeftOuts left_out;
  status = FillUp(session, request, response, left_out);
  if (status.ok() && submits && !request.validate_only()) {
    status = Submit(session, *response.mutable_batch());
  }
  if (!status.ok()) return status;
  PrintAnswer(session, response);
  TellLeftOut(session, left_out, response.batch().disbursement().number());
  return 0;
}

absl::StatusOr<int> RunShow(Session& session) {
  v1::GetDisbursementBatchRequest request;
  v1::DisbursementBatch batch;
  const std::string text = TakeValue(session, "aid");
  if (absl::Status status = FillRequest(session, request); !status.ok()) return status;
  const auto aid = PutDisbursement(session, text, request);
  if (!aid.ok()) return aid.status();
  if (absl::Status status = CallMethod(session, request, batch); !status.ok()) return status;
  PrintAnswer(session, batch);
  return 0;
}

// A list whose disbursement is named as people name it.
absl::StatusOr<int> RunLeftOut(Session& session) {
  const std::string text = TakeValue(session, "aid");
  if (!text.empty()) {
    const auto aid = FindDisbursement(session, text);
    if (!aid.ok()) return aid.status();
    session.given["name"] = {aid->name()};
  }
  return RunList(session);
}

Command BatchCommand() {
  return {
      .noun = "aid",
      .verb = "batch",
      .summary = {"为一批人建立一笔支出并填入人员；--submit 随后提交，--dry-run 只看谁能列入",
                  "make one disbursement for many and put them in; --submit asks for it, --dry-run "
                  "only says who would be in"},
      .method = kCreate,
      .flags = {{.name = "selection", .field = "batch.selection", .positional = true},
                {.name = "member", .help = {"名单，用逗号隔开；范围写 named",
                                            "who is named; several with commas"}},
                {.name = "group", .field = "batch.group", .takes = Takes::kGroup},
                {.name = "kind", .field = "batch.disbursement.kind"},
                {.name = "sub-kind", .field = "batch.disbursement.sub_kind"},
                {.name = "amount", .field = "batch.amount_fen"},
                {.name = "form", .field = "batch.disbursement.form"},
                {.name = "fund", .field = "batch.disbursement.fund", .takes = Takes::kFund},
                {.name = "event-on", .field = "batch.disbursement.event_on",
                 .help = {"节日或活动的日期；生日批写当月任一天",
                          "day of the occasion; of birthdays any day of the month"}},
                {.name = "for", .field = "batch.disbursement.display_name",
                 .help = {"事由；不写病名", "what for; never a diagnosis"}},
                {.name = "item", .help = {"每人的品名；一份，单价为金额，可另写",
                                          "what each gets: one at the amount unless said"}},
                {.name = "quantity", .help = {"每人的数量", "how many for each"}},
                {.name = "unit", .help = {"品目单位，如 盒", "of the item, such as box"}},
                {.name = "unit-price", .help = {"品目单价，单位元", "of the item, in yuan"}},
                {.name = "budget-line", .field = "batch.disbursement.budget_line"},
                {.name = "days", .field = "batch.disbursement.days"},
                {.name = "participants", .field = "batch.disbursement.participants"},
                {.name = "publicized-from", .field = "batch.disbursement.publicized_from"},
                {.name = "submit", .takes = Takes::kSwitch,
                 .help = {"填完后提交审批", "ask for it once it is filled"}}},
      .columns = kColumns,
      .terminal_columns = kTable,
      .examples = {"care aid batch all-members --kind=festival --sub-kind=other-festival "
                   "--amount=300 --form=goods --fund=1 --event-on=2026-09-25 --item=月饼礼盒 "
                   "--for=2026年中秋节慰问 --dry-run",
                   "care aid batch birthdays --kind=birthday --amount=200 --form=voucher-cake "
                   "--fund=1 --event-on=2026-12-01 --item=蛋糕券 --submit",
                   "care aid batch named --member=李娜,王强 --kind=festival "
                   "--sub-kind=other-festival --amount=300 --form=goods --fund=1 "
                   "--event-on=2026-09-25 --item=月饼礼盒"},
      .run = RunBatch};
}

}  // namespace

std::vector<Command> DisbursementBatchCommands() {
  std::vector<Command> commands = {BatchCommand()};
  commands.push_back({.noun = "aid",
                      .verb = "batch-fill",
                      .summary = {"接着填入一批支出的人员；规定或人员有变动时重新核对",
                                  "go on putting people into a batch; looks at them again when "
                                  "rules or members have changed"},
                      .method = kFill,
                      .flags = {AidFlag(),
                                {.name = "again", .field = "again", .takes = Takes::kSwitch},
                                {.name = "submit", .takes = Takes::kSwitch,
                                 .help = {"填完后提交审批", "ask for it once it is filled"}}},
                      .columns = kFilledColumns,
                      .examples = {"care aid batch-fill 2026-0012",
                                   "care aid batch-fill 2026-0012 --again --submit"},
                      .run = RunFill});
  commands.push_back({.noun = "aid",
                      .verb = "batch-show",
                      .summary = {"查看一批支出的范围和进度",
                                  "show the selection of a batch and how far it is filled"},
                      .method = "unioncare.v1.DisbursementBatchService.GetDisbursementBatch",
                      .flags = {AidFlag()},
                      .columns = kColumns,
                      .examples = {"care aid batch-show 2026-0012"},
                      .run = RunShow});
  commands.push_back({.noun = "aid",
                      .verb = "left-out",
                      .summary = {"列出一批支出未列入的人和原因",
                                  "list who was left out of a batch, and why"},
                      .method = "unioncare.v1.DisbursementBatchService.ListDisbursementLeftOut",
                      .flags = {AidFlag(), {.name = "name", .field = "name"}},
                      .columns = kLeftOutColumns,
                      .terminal_columns = kLeftOutTable,
                      .examples = {"care aid left-out 2026-0012"},
                      .run = RunLeftOut});
  return commands;
}

}  // namespace unioncare::client
