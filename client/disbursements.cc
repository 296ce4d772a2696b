// The commands of disbursements (慰问支出): asking, approving, paying, signing, booking.
#include "unioncare/v1/disbursements.pb.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "client/birthday_words.h"
#include "client/command.h"
#include "client/disbursement_words.h"
#include "client/fields.h"
#include "client/resolve.h"

namespace unioncare::client {

std::vector<Command> DisbursementRequestCommands();  // disbursement_requests.cc
std::vector<Command> DisbursementSheetCommands();    // disbursement_sheets.cc
std::vector<Command> PastVoucherCommands();          // past_vouchers.cc

namespace {

constexpr char kGet[] = "unioncare.v1.DisbursementService.GetDisbursement";
constexpr char kSign[] = "unioncare.v1.DisbursementService.SignDisbursement";
constexpr char kReverse[] = "unioncare.v1.DisbursementService.ReverseDisbursement";
constexpr char kBlock[] =
    "number,state,kind,sub_kind,display_name,first_recipient,entry_count,amount_fen,form,event_on,"
    "steps,approvals,evidence_wanted,proofs,items,invoice,open_count,left_over_count,"
    "reversed_count,returned_fen,requested_by_display_name,request_time,paid_on,"
    "paid_by_display_name,payment_voucher_no,bank_ref,booked_on,booked_by_display_name,"
    "subject_code,voucher_no,note,origin,source,fund,budget_line,days,participants,"
    "publicized_from,partial,batch,entries,name";
constexpr char kRow[] =
    "number,state,kind,first_recipient,entry_count,amount_fen,form,event_on,display_name";
constexpr char kStepTable[] =
    "number,state,kind,display_name,first_recipient,entry_count,amount_fen,form,approvals,"
    "open_count,left_over_count,paid_on,booked_on,subject_code,voucher_no,returned_fen,note";

const Text kProofForm{"--proof：“$0”应写作 材料类型，或 材料类型:行号",
                      "--proof: \"$0\" wants a type of proof, or type:line"};

// A step of one disbursement: flags, then the one that is meant with its present etag.
absl::StatusOr<int> RunStep(Session& session) {
  const auto request = NewMessage(*session.command.Method()->input_type());
  const auto response = NewMessage(*session.command.Method()->output_type());
  const std::string text = TakeValue(session, "aid");
  if (absl::Status status = FillRequest(session, *request); !status.ok()) return status;
  const auto aid = PutDisbursement(session, text, *request);
  if (!aid.ok()) return aid.status();
  if (absl::Status status = CallMethod(session, *request, *response); !status.ok()) return status;
  PrintAnswer(session, *response);
  return 0;
}

absl::StatusOr<int> RunShow(Session& session) {
  v1::GetDisbursementRequest request;
  v1::Disbursement response;
  const std::string text = TakeValue(session, "aid");
  if (absl::Status status = FillRequest(session, request); !status.ok()) return status;
  const auto aid = PutDisbursement(session, text, request);
  if (!aid.ok()) return aid.status();
  if (absl::Status status = CallMethod(session, request, response); !status.ok()) return status;
  PrintAnswer(session, response);
  return 0;
}

// Signs for the rest of many: one call takes 500 of them.
absl::Status SignOn(Session& session, v1::SignDisbursementRequest& request,
                    v1::Disbursement& aid) {
  while (request.all_open() && !request.validate_only() && aid.open_count() > 0) {
    request.clear_signatures();
    request.clear_request_id();
    request.set_etag(aid.etag());
    if (absl::Status status = session.Call(kSign, request, aid); !status.ok()) return status;
  }
  return absl::OkStatus();
}

// Where the bank's receipt signs for more than one call takes, the others follow.
absl::StatusOr<int> RunPay(Session& session) {
  v1::PayDisbursementRequest request;
  v1::Disbursement response;
  const std::string text = TakeValue(session, "aid");
  if (absl::Status status = FillRequest(session, request); !status.ok()) return status;
  const auto aid = PutDisbursement(session, text, request);
  if (!aid.ok()) return aid.status();
  if (absl::Status status = CallMethod(session, request, response); !status.ok()) return status;
  if (request.signed_by_bank()) {
    v1::SignDisbursementRequest others;
    others.set_name(response.name());
    others.set_all_open(true);
    others.set_all_kind(v1::SIGN_KIND_BANK);
    others.set_validate_only(request.validate_only());
    *others.mutable_signed_on() = response.paid_on();
    if (absl::Status status = SignOn(session, others, response); !status.ok()) return status;
  }
  PrintAnswer(session, response);
  return 0;
}

// The lines of those who are named, and how each signed.
absl::StatusOr<int> RunSign(Session& session) {
  const std::vector<std::string> people = session.given["member"];
  session.given.erase("member");
  const std::vector<std::string> lines = session.given["line"];
  session.given.erase("line");
  v1::DisbursementSignature same;
  const Reader reader{session.language(), session.streams.today()};
  for (const auto& [flag, field] : std::vector<std::pair<std::string, std::string>>{
           {"kind", "kind"}, {"agent", "agent_name"}, {"agent-reason", "agent_reason"}}) {
    const bool given = session.Has(flag);
    const std::string text = TakeValue(session, flag);
    if (!given) continue;
    absl::Status status = reader.Set(same, field, absl::StrCat("--", flag), text);
    if (!status.ok()) return status;
  }
  same.set_left_over(session.Has("left-over"));
  v1::SignDisbursementRequest request;
  v1::Disbursement response;
  const std::string text = TakeValue(session, "aid");
  if (absl::Status status = FillRequest(session, request); !status.ok()) return status;
  *same.mutable_signed_on() = request.signed_on();
  if (same.kind() == v1::SIGN_KIND_UNSPECIFIED && !same.left_over()) {
    same.set_kind(same.agent_name().empty() ? v1::SIGN_KIND_SELF : v1::SIGN_KIND_AGENT);
  }
  const auto found = PutDisbursement(session, text, request);
  if (!found.ok()) return found.status();
  const v1::Disbursement& aid = *found;
  for (const std::string& line : lines) {
    for (const std::string& number : NamesIn(line)) {
      const auto position = reader.Number("--line", number);
      if (!position.ok()) return position.status();
      *request.add_signatures() = same;
      request.mutable_signatures(request.signatures_size() - 1)
          ->set_position(static_cast<int32_t>(*position));
    }
  }
  // Of many, not all came with the disbursement.
  v1::ListDisbursementEntriesResponse entries;
  *entries.mutable_entries() = aid.entries();
  if (!people.empty() && aid.entry_count() > aid.entries_size()) {
    auto all = AllEntries(session, aid.name());
    if (!all.ok()) return all.status();
    entries = *std::move(all);
  }
  for (const std::string& list : people) {
    for (const std::string& name : NamesIn(list)) {
      const auto member = Resolve(session, Takes::kMember, "member", name);
      if (!member.ok()) return member.status();
      for (const v1::DisbursementEntry& entry : entries.entries()) {
        if (entry.member() != *member) continue;
        *request.add_signatures() = same;
        request.mutable_signatures(request.signatures_size() - 1)->set_position(entry.position());
      }
    }
  }
  if (absl::Status status = CallMethod(session, request, response); !status.ok()) return status;
  if (absl::Status status = SignOn(session, request, response); !status.ok()) return status;
  PrintAnswer(session, response);
  return 0;
}

// "hospital-bill", or "hospital-bill:3" for a line.
absl::StatusOr<int> RunProve(Session& session) {
  const std::vector<std::string> types = session.given["proof"];
  session.given.erase("proof");
  v1::DisbursementProof same;
  const Reader reader{session.language(), session.streams.today()};
  for (const auto& [flag, field] : std::vector<std::pair<std::string, std::string>>{
           {"seen-on", "seen_on"}, {"note", "note"}, {"attachment", "attachment"}}) {
    const bool given = session.Has(flag);
    const std::string text = TakeValue(session, flag);
    if (!given) continue;
    absl::Status status = reader.Set(same, field, absl::StrCat("--", flag), text);
    if (!status.ok()) return status;
  }
  v1::ProveDisbursementRequest request;
  v1::Disbursement response;
  for (const std::string& list : types) {
    for (const std::string& each : NamesIn(list)) {
      const std::pair<std::string, std::string> parts =
          absl::StrSplit(each, absl::MaxSplits(':', 1));
      v1::DisbursementProof& proof = *request.add_proofs();
      proof = same;
      absl::Status status = reader.Set(proof, "type", "--proof", parts.first);
      int line = 0;
      if (status.ok() && absl::StrContains(each, ':') &&
          !absl::SimpleAtoi(parts.second, &line)) {
        status = WrongUse(session.Say(kProofForm, Printable(each)));
      }
      if (!status.ok()) return status;
      proof.set_entry(line);
    }
  }
  const std::string text = TakeValue(session, "aid");
  if (absl::Status status = FillRequest(session, request); !status.ok()) return status;
  const auto aid = PutDisbursement(session, text, request);
  if (!aid.ok()) return aid.status();
  if (absl::Status status = CallMethod(session, request, response); !status.ok()) return status;
  PrintAnswer(session, response);
  return 0;
}

absl::StatusOr<int> RunReverse(Session& session) {
  const std::vector<std::string> lines = session.given["line"];
  session.given.erase("line");
  const Reader reader{session.language(), session.streams.today()};
  v1::ReverseDisbursementRequest request;
  v1::Disbursement response;
  for (const std::string& list : lines) {
    for (const std::string& number : NamesIn(list)) {
      const auto position = reader.Number("--line", number);
      if (!position.ok()) return position.status();
      request.add_positions(static_cast<int32_t>(*position));
    }
  }
  const std::string text = TakeValue(session, "aid");
  if (absl::Status status = FillRequest(session, request); !status.ok()) return status;
  const auto aid = PutDisbursement(session, text, request);
  if (!aid.ok()) return aid.status();
  if (absl::Status status = CallMethod(session, request, response); !status.ok()) return status;
  // Of many, one call takes 500.
  v1::Disbursement before;
  const auto moves = [&] {
    return response.reversed_count() > before.reversed_count() ||
           response.returned_fen() > before.returned_fen();
  };
  const auto left = [&] {
    return response.reversed_count() < response.entry_count() ||
           (request.has_money_back_on() && response.returned_fen() < response.amount_fen());
  };
  while (request.positions().empty() && !request.validate_only() && left() && moves()) {
    before = response;
    request.clear_request_id();
    request.set_etag(response.etag());
    if (absl::Status status = session.Call(kReverse, request, response); !status.ok()) {
      return status;
    }
  }
  PrintAnswer(session, response);
  return 0;
}

Flag ReasonFlag() { return {.name = "reason", .field = "reason"}; }

Command Step(const char* verb, Text summary, const char* method, std::vector<Flag> flags,
             std::vector<const char*> examples) {
  Command command{.noun = "aid", .verb = verb, .summary = summary, .method = method};
  command.flags = {AidFlag()};
  for (Flag& flag : flags) command.flags.push_back(std::move(flag));
  command.flags.push_back(EtagFlag());
  command.columns = kBlock;
  command.terminal_columns = kStepTable;
  command.examples = std::move(examples);
  command.run = RunStep;
  return command;
}

std::vector<Command> Steps() {
  std::vector<Command> commands;
  commands.push_back(Step("approve",
                          {"审批下一步；最后一步占用资金", "take the next step of approval"},
                          "unioncare.v1.DisbursementService.ApproveDisbursement",
                          {{.name = "opinion", .field = "opinion"},
                           {.name = "decision", .field = "decision_ref"}},
                          {"care aid approve 2026-0001 --opinion=同意",
                           "care aid approve 2026-0001 --decision=会纪〔2026〕5号"}));
  commands.push_back(Step("return", {"退回申请人补正", "give it back to be corrected"},
                          "unioncare.v1.DisbursementService.ReturnDisbursement", {ReasonFlag()},
                          {"care aid return 2026-0001 --reason=缺出院小结"}));
  commands.push_back(Step("cancel", {"撤销未支付的支出", "end what was not paid"},
                          "unioncare.v1.DisbursementService.CancelDisbursement", {ReasonFlag()},
                          {"care aid cancel 2026-0001 --reason=本人谢绝"}));
  commands.push_back(
      Step("pay", {"登记支付，或购买并发放", "note that it was paid, or bought and handed out"},
           "unioncare.v1.DisbursementService.PayDisbursement",
           {{.name = "paid-on", .field = "paid_on"},
            {.name = "voucher-no", .field = "voucher_no"},
            {.name = "bank-ref", .field = "bank_ref"},
            {.name = "signed-by-bank", .field = "signed_by_bank", .takes = Takes::kSwitch}},
           {"care aid pay 2026-0001 --bank-ref=20261120001 --signed-by-bank"}));
  commands.back().run = RunPay;
  commands.push_back(Step("book", {"入账", "enter it in the accounts"},
                          "unioncare.v1.DisbursementService.BookDisbursement",
                          {{.name = "booked-on", .field = "booked_on"},
                           {.name = "subject", .field = "subject_code"},
                           {.name = "voucher-no", .field = "voucher_no"}},
                          {"care aid book 2026-0001 --voucher-no=记-12"}));
  commands.push_back(Step("reverse",
                          {"冲销已支付的支出；款项退回后腾出额度",
                           "reverse what was paid; the cap is free when the money is back"},
                          "unioncare.v1.DisbursementService.ReverseDisbursement",
                          {{.name = "line", .help = {"行号；不写为全部", "lines; all when not given"}},
                           ReasonFlag(),
                           {.name = "money-back-on", .field = "money_back_on"}},
                          {"care aid reverse 2026-0001 --reason=重复发放 --money-back-on=今天"}));
  commands.back().run = RunReverse;
  commands.push_back(
      Step("sign", {"登记签收：本人、代领或未领取", "note who signed for what they got"},
           "unioncare.v1.DisbursementService.SignDisbursement",
           {{.name = "member", .help = {"签收人，可写多个", "who signed; several with commas"}},
            {.name = "line", .help = {"行号，可写多个", "lines; several with commas"}},
            {.name = "kind", .help = {"self、agent、electronic、bank；不写为本人",
                                      "self, agent, electronic, bank; self when not given"}},
            {.name = "agent", .help = {"代领人", "who signed for them"}},
            {.name = "agent-reason", .help = {"代领原因", "why"}},
            {.name = "left-over", .takes = Takes::kSwitch,
             .help = {"未领取，转为库存", "not taken: stock of the union"}},
            {.name = "all", .field = "all_open", .takes = Takes::kSwitch},
            {.name = "signed-on", .field = "signed_on"}},
           {"care aid sign 2026-0001 --member=张伟",
            "care aid sign 2026-0001 --member=李娜 --agent=王强 --agent-reason=住院",
            "care aid sign 2026-0001 --all"}));
  commands.back().run = RunSign;
  commands.push_back(
      Step("prove", {"登记查验过的证明材料", "note proofs that were seen"},
           "unioncare.v1.DisbursementService.ProveDisbursement",
           {{.name = "proof", .help = {"材料类型，可写多个；写 类型:行号 指明一人",
                                       "types, several with commas; type:line for one person"}},
            {.name = "seen-on", .help = {"查验日期；不写为今天", "today when not given"}},
            {.name = "attachment", .help = {"附件的资源名", "resource name of the file"}},
            {.name = "note", .help = {"备注；不写病名", "never a diagnosis"}}},
           {"care aid prove 2026-0001 --proof=hospital-bill,discharge-record"}));
  commands.back().run = RunProve;
  return commands;
}

}  // namespace

std::vector<Command> DisbursementCommands() {
  std::vector<Command> commands = DisbursementRequestCommands();
  for (Command& command : Steps()) commands.push_back(std::move(command));
  commands.push_back({.noun = "aid",
                      .verb = "list",
                      .summary = {"列出慰问支出，最近的在前", "list disbursements, newest first"},
                      .method = "unioncare.v1.DisbursementService.ListDisbursements",
                      .flags = {{.name = "member", .takes = Takes::kMember, .filter = "member ="},
                                {.name = "kind", .filter = "kind ="},
                                {.name = "state", .filter = "state ="},
                                {.name = "form", .filter = "form ="},
                                {.name = "case", .takes = Takes::kCase, .filter = "case ="},
                                {.name = "from", .help = {"发生日期从", "events from this day on"},
                                 .filter = "event_on >="},
                                {.name = "to", .help = {"发生日期到", "events up to this day"},
                                 .filter = "event_on <="},
                                {.name = "batch", .takes = Takes::kSwitch, .filter = "batch ="}},
                      .columns = kBlock,
                      .terminal_columns = kRow,
                      .examples = {"care aid list --state=requested",
                                   "care aid list --member=张伟 --from=2026-01-01"},
                      .run = RunList});
  commands.push_back({.noun = "aid",
                      .verb = "show",
                      .summary = {"查看一笔慰问支出", "show a disbursement"},
                      .method = kGet,
                      .flags = {AidFlag()},
                      .columns = kBlock,
                      .examples = {"care aid show 2026-0001", "care aid show 张伟"},
                      .run = RunShow});
  for (Command& command : DisbursementSheetCommands()) commands.push_back(std::move(command));
  for (Command& command : PastVoucherCommands()) commands.push_back(std::move(command));
  return commands;
}

}  // namespace unioncare::client
