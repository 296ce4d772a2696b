// Asking for disbursements on the command line, and what explains the answer.
#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "absl/strings/strip.h"
#include "client/ask.h"
#include "client/birthday_words.h"
#include "client/command.h"
#include "client/disbursement_words.h"
#include "client/fields.h"
#include "client/resolve.h"
#include "unioncare/v1/disbursements.pb.h"

namespace unioncare::client {

std::vector<Command> DisbursementRequestCommands();

namespace {

constexpr char kAsked[] =
    "disbursement.number,disbursement.state,disbursement.kind,disbursement.first_recipient,"
    "disbursement.entry_count,disbursement.amount_fen,disbursement.form,disbursement.event_on,"
    "disbursement.steps,next_approver,missing_proofs,payee_wanted,verdicts,disbursement.name";
constexpr char kUpdated[] =
    "number,state,kind,sub_kind,display_name,first_recipient,entry_count,amount_fen,form,event_on,"
    "fund,budget_line,invoice.number,etag,name";
constexpr char kUpdatedTable[] =
    "number,state,kind,first_recipient,entry_count,amount_fen,form,event_on,fund";
const Text kItemWanted{"--quantity、--unit、--unit-price 须与 --item（品名）一起写",
                       "--quantity, --unit and --unit-price want --item, what is bought"};
const Text kNothingToChange{"没有写明要改什么；可写 --amount、--form、--fund、--invoice-no 等",
                            "nothing to change; say --amount, --form, --fund, --invoice-no or the "
                            "like"};
constexpr char kAskedTable[] =
    "disbursement.number,disbursement.state,disbursement.kind,disbursement.first_recipient,"
    "disbursement.entry_count,disbursement.amount_fen,disbursement.form,disbursement.event_on,"
    "disbursement.steps,next_approver,missing_proofs,payee_wanted";
// The sentences that explain an answer, each on a line of its own, on a terminal.
template <class Response>
void SayVerdicts(Session& session, const Response& response) {
  if (session.style.output != Output::kTable) return;
  for (const v1::DisbursementVerdict& verdict : response.verdicts()) {
    const std::string sentence = session.language() == Language::kZh ? verdict.sentence().zh()
                                                                     : verdict.sentence().en();
    session.streams.out << verdict.member_display_name() << ": " << sentence << "\n";
  }
}

absl::Status AskAid(Session& session) {
  struct Question {
    const char* flag;
    const char* fallback;
    bool optional;
  };
  session.asked = true;
  session.Note(session.Say(texts::kAskIntroduction));
  for (const Question& question :
       {Question{"member", "", false}, Question{"kind", "", false}, Question{"sub-kind", "", true},
        Question{"amount", "", false}, Question{"form", "", false}, Question{"fund", "", false},
        Question{"case", "", true}, Question{"event-on", "", true}, Question{"item", "", true},
        Question{"for", "", true}}) {
    if (question.flag == std::string("event-on") && session.Has("case")) continue;
    absl::Status status =
        AskFlag(session, question.flag, question.fallback, question.optional);
    if (!status.ok()) return status;
  }
  return absl::OkStatus();
}

// Each person's entry, from --member and what is the same for all.
absl::Status FillEntries(Session& session, const v1::DisbursementEntry& same,
                         const std::vector<std::string>& people, v1::Disbursement& aid) {
  for (const std::string& list : people) {
    for (const std::string& name : NamesIn(list)) {
      const auto member = Resolve(session, Takes::kMember, "member", name);
      if (!member.ok()) return member.status();
      v1::DisbursementEntry& entry = *aid.add_entries();
      entry = same;
      entry.set_member(*member);
    }
  }
  return absl::OkStatus();
}

// What is the same for everybody who is named.
absl::Status FillSame(Session& session, v1::DisbursementEntry& same) {
  const Reader reader{session.language(), session.streams.today()};
  struct Named {
    const char* flag;
    const char* field;
  };
  for (const Named& named : {Named{"amount", "amount_fen"}, Named{"relation", "relation"},
                             Named{"own-cost", "own_cost_fen"}, Named{"note", "note"}}) {
    const bool given = session.Has(named.flag);
    const std::string text = TakeValue(session, named.flag);
    if (!given) continue;
    absl::Status status =
        reader.Set(same, named.field, absl::StrCat("--", named.flag), text);
    if (!status.ok()) return status;
  }
  return absl::OkStatus();
}

// Records that entries name.
absl::Status FillNamed(Session& session, const std::string& of_case, const std::string& linked,
                       v1::DisbursementEntry& same) {
  if (!of_case.empty()) {
    const auto found = Resolve(session, Takes::kCase, "case", of_case);
    if (!found.ok()) return found.status();
    same.set_case_(*found);
  }
  if (!linked.empty()) {
    const auto found = FindDisbursement(session, linked);
    if (!found.ok()) return found.status();
    same.set_linked(found->name());
  }
  return absl::OkStatus();
}

// One thing for each person at the price of the amount, unless more is said.
absl::Status FillItem(Session& session, v1::Disbursement& aid) {
  const std::string name = TakeValue(session, "item");
  const std::string unit = TakeValue(session, "unit");
  const std::string price = TakeValue(session, "unit-price");
  const std::string quantity = TakeValue(session, "quantity");
  if (name.empty()) {
    const bool more = !unit.empty() || !price.empty() || !quantity.empty();
    return more ? WrongUse(session.Say(kItemWanted)) : absl::OkStatus();
  }
  v1::DisbursementItem& item = *aid.add_items();
  item.set_display_name(name);
  item.set_unit(unit);
  item.set_quantity(aid.entries_size());
  item.set_unit_price_fen(aid.entries().empty() ? 0 : aid.entries(0).amount_fen());
  const Reader reader{session.language(), session.streams.today()};
  if (!quantity.empty()) {
    absl::Status status = reader.Set(item, "quantity", "--quantity", quantity);
    if (!status.ok()) return status;
  }
  if (price.empty()) return absl::OkStatus();
  return reader.Set(item, "unit_price_fen", "--unit-price", price);
}

absl::StatusOr<int> RunRequest(Session& session) {
  const std::vector<Flag> flags = FlagsOf(session.command);
  const bool bare = std::none_of(flags.begin(), flags.end(), [&](const Flag& flag) {
    return session.Has(flag.name) && flag.takes != Takes::kSwitch;
  });
  if (bare && session.CanAsk()) {
    if (absl::Status status = AskAid(session); !status.ok()) return status;
  }
  v1::RequestDisbursementRequest request;
  v1::RequestDisbursementResponse response;
  v1::DisbursementEntry same;
  const std::vector<std::string> people = session.given["member"];
  session.given.erase("member");
  const std::string of_case = TakeValue(session, "case"), linked = TakeValue(session, "linked");
  absl::Status status = FillSame(session, same);
  if (status.ok()) status = FillRequest(session, request);
  if (status.ok()) status = FillNamed(session, of_case, linked, same);
  if (status.ok()) status = FillEntries(session, same, people, *request.mutable_disbursement());
  if (status.ok()) status = FillItem(session, *request.mutable_disbursement());
  if (status.ok()) status = CallMethod(session, request, response);
  if (!status.ok()) return status;
  PrintAnswer(session, response);
  SayVerdicts(session, response);
  return 0;
}

// The entries as they are to be: those of others when people are named, else the present ones with
// what is said of all of them.
absl::Status ChangeEntries(Session& session, const std::vector<std::string>& people,
                           const v1::DisbursementEntry& same, bool another_day,
                           v1::Disbursement& aid) {
  if (!people.empty()) {
    v1::DisbursementEntry each = same;
    if (each.amount_fen() == 0 && !aid.entries().empty()) {
      each.set_amount_fen(aid.entries(0).amount_fen());
    }
    aid.clear_entries();
    return FillEntries(session, each, people, aid);
  }
  const auto all = AllEntries(session, aid.name());
  if (!all.ok()) return all.status();
  *aid.mutable_entries() = all->entries();
  for (v1::DisbursementEntry& entry : *aid.mutable_entries()) {
    // An entry of a case has the day of the case.
    const bool of_case = !entry.case_().empty();
    if (!same.case_().empty() || (another_day && !of_case)) entry.clear_event_on();
    entry.MergeFrom(same);
  }
  return absl::OkStatus();
}

// Puts a draft, or what was returned, right: what is said changes, all else stays.
absl::StatusOr<int> RunUpdate(Session& session) {
  const auto found = FindDisbursement(session, TakeValue(session, "aid"));
  if (!found.ok()) return found.status();
  v1::UpdateDisbursementRequest request;
  v1::Disbursement& aid = *request.mutable_disbursement();
  aid = *found;
  const std::string etag = TakeValue(session, "etag");
  if (!etag.empty()) aid.set_etag(etag);
  std::set<std::string> mask;
  for (const Flag& flag : FlagsOf(session.command)) {
    absl::string_view path = flag.field;
    if (!session.Has(flag.name) || !absl::ConsumePrefix(&path, "disbursement.")) continue;
    mask.emplace(path.substr(0, path.find('.')));
  }
  const std::vector<std::string> people = session.given["member"];
  session.given.erase("member");
  const std::string of_case = TakeValue(session, "case"), linked = TakeValue(session, "linked");
  v1::DisbursementEntry same;
  absl::Status status = FillSame(session, same);
  if (status.ok()) status = FillNamed(session, of_case, linked, same);
  const bool entries = !people.empty() || same.ByteSizeLong() > 0;
  if (entries) mask.insert("entries");
  if (session.Has("item")) {
    mask.insert("items");
    aid.clear_items();
  }
  const bool item = session.Has("item") || session.Has("quantity") || session.Has("unit") ||
                    session.Has("unit-price");
  if (mask.empty() && !item) return WrongUse(session.Say(kNothingToChange));
  if (status.ok() && entries) {
    status = ChangeEntries(session, people, same, mask.count("event_on") > 0, aid);
  }
  if (status.ok() && item) status = FillItem(session, aid);
  if (status.ok()) status = FillRequest(session, request);
  for (const std::string& path : mask) request.mutable_update_mask()->add_paths(path);
  v1::Disbursement updated;
  if (status.ok()) status = CallMethod(session, request, updated);
  if (!status.ok()) return status;
  PrintAnswer(session, updated);
  return 0;
}

absl::StatusOr<int> RunSubmit(Session& session) {
  v1::SubmitDisbursementRequest request;
  v1::SubmitDisbursementResponse response;
  const std::string text = TakeValue(session, "aid");
  if (absl::Status status = FillRequest(session, request); !status.ok()) return status;
  const auto aid = PutDisbursement(session, text, request);
  if (!aid.ok()) return aid.status();
  if (absl::Status status = CallMethod(session, request, response); !status.ok()) return status;
  PrintAnswer(session, response);
  SayVerdicts(session, response);
  return 0;
}

Command RequestCommand() {
  return {
      .noun = "aid",
      .verb = "request",
      .summary = {"申请慰问款物；在终端上不写选项则逐项询问。--dry-run 先看依据和余额",
                  "ask for money or goods; on a terminal without flags it asks step by step. "
                  "--dry-run shows what would decide"},
      .method = "unioncare.v1.DisbursementService.RequestDisbursement",
      .flags = {{.name = "member",
                 .help = {"领取人，可写多个，用逗号隔开", "who gets it; several with commas"},
                 .positional = true},
                {.name = "kind", .field = "disbursement.kind"},
                {.name = "sub-kind", .field = "disbursement.sub_kind"},
                {.name = "amount",
                 .help = {"每人的金额，单位元，如 1200", "for each person in yuan, such as 1200"}},
                {.name = "form", .field = "disbursement.form"},
                {.name = "fund", .field = "disbursement.fund", .takes = Takes::kFund},
                {.name = "case", .takes = Takes::kCase,
                 .help = {"所据个案", "the case that it answers"}},
                {.name = "event-on", .field = "disbursement.event_on",
                 .help = {"发生日期；不写取个案的", "that of the case when not given"}},
                {.name = "for", .field = "disbursement.display_name",
                 .help = {"事由；不写病名", "what for; never a diagnosis"}},
                {.name = "relation",
                 .help = {"事由所涉亲属，如 father", "whom the event is about, such as father"}},
                {.name = "linked",
                 .help = {"同一事由的前次支出", "an earlier one for the same illness or person"}},
                {.name = "own-cost",
                 .help = {"个人自付，单位元", "what they paid themselves, in yuan"}},
                {.name = "note", .help = {"备注；不写病名", "never a diagnosis"}},
                {.name = "item", .help = {"品名；数量为人数，单价为金额，可另写",
                                          "what is bought: one each at the amount unless said"}},
                {.name = "quantity", .help = {"品目数量", "how many items"}},
                {.name = "unit", .help = {"品目单位，如 盒", "of the item, such as box"}},
                {.name = "unit-price", .help = {"品目单价，单位元", "of the item, in yuan"}},
                {.name = "budget-line", .field = "disbursement.budget_line"},
                {.name = "days", .field = "disbursement.days"},
                {.name = "participants", .field = "disbursement.participants"},
                {.name = "publicized-from", .field = "disbursement.publicized_from"},
                {.name = "invoice-code", .field = "disbursement.invoice.code"},
                {.name = "invoice-no", .field = "disbursement.invoice.number"},
                {.name = "invoice-on", .field = "disbursement.invoice.date"},
                {.name = "invoice-title", .field = "disbursement.invoice.title"},
                {.name = "invoice-seller", .field = "disbursement.invoice.seller"},
                {.name = "invoice-total", .field = "disbursement.invoice.total_fen"},
                {.name = "draft", .field = "draft", .takes = Takes::kSwitch}},
      .columns = kAsked,
      .terminal_columns = kAskedTable,
      .examples = {"care aid request 张伟 --kind=hospital --sub-kind=no-surgery --amount=1000 "
                   "--form=transfer --fund=1 --case=1 --dry-run",
                   "care aid request 李娜,王强 --kind=festival --sub-kind=other-festival "
                   "--amount=300 --form=goods --fund=1 --event-on=2026-09-25 --item=月饼礼盒",
                   "care aid request 张伟 --kind=bereavement --relation=father --amount=2000 "
                   "--form=transfer --fund=1 --event-on=2026-11-18"},
      .run = RunRequest};
}

}  // namespace

std::vector<Command> DisbursementRequestCommands() {
  std::vector<Command> commands = {RequestCommand()};
  Command submit{.noun = "aid",
                 .verb = "submit",
                 .summary = {"提交草稿或补正后的申请", "ask for what was drafted or returned"},
                 .method = "unioncare.v1.DisbursementService.SubmitDisbursement"};
  submit.flags = {AidFlag(), EtagFlag()};
  submit.columns = kAsked;
  submit.terminal_columns = kAskedTable;
  submit.examples = {"care aid submit 2026-0001"};
  submit.run = RunSubmit;
  commands.push_back(std::move(submit));
  Command update{.noun = "aid",
                 .verb = "update",
                 .summary = {"修改草稿或退回的申请；没写到的不变",
                             "change what was drafted or returned; what is not said stays"},
                 .method = "unioncare.v1.DisbursementService.UpdateDisbursement"};
  update.flags = {AidFlag(), EtagFlag()};
  for (Flag flag : RequestCommand().flags) {
    // What it is for stays; another kind is another request.
    if (flag.name == absl::string_view("kind")) continue;
    if (flag.name == absl::string_view("draft")) continue;
    flag.positional = false;
    update.flags.push_back(std::move(flag));
  }
  update.columns = kUpdated;
  update.terminal_columns = kUpdatedTable;
  update.examples = {"care aid update 2026-0001 --amount=800",
                     "care aid update 2026-0001 --invoice-no=12345678 --invoice-on=2026-11-20"};
  update.run = RunUpdate;
  commands.push_back(std::move(update));
  return commands;
}

}  // namespace unioncare::client
