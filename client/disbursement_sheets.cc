// Sheets of disbursements: the one for signing, the approval form, the pay run; and payees.
#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "client/birthday_words.h"
#include "client/command.h"
#include "client/disbursement_words.h"
#include "client/fields.h"
#include "client/money.h"
#include "client/payee_file.h"
#include "client/resolve.h"
#include "unioncare/v1/disbursements.pb.h"
#include "unioncare/v1/members.pb.h"

namespace unioncare::client {

std::vector<Command> DisbursementSheetCommands();

namespace {

using Row = std::vector<std::string>;

constexpr char kGetMember[] = "unioncare.v1.MemberService.GetMember";
constexpr char kReveal[] = "unioncare.v1.DisbursementService.RevealPayees";

// The columns of the forms are fixed: they are forms of the union's papers.
const Text kSheetTitles{
    "序号|姓名|部门/小组|品名(事由)|数量|单价|金额|领取人签名|代领人及原因|领取日期|备注",
    "no.|name|department/group|item (purpose)|quantity|unit price|amount|signature|"
    "signed by, why|signed on|remarks"};
const Text kSheetFoot{"制表：          复核：          经手：          审批：          附件张数：",
                      "made by:          checked by:          handled by:          approved by:"
                      "          enclosures:"};
const Text kFormTitles{
    "姓名|性别|工号|部门|入会时间|会费缴纳|慰问事项|事由摘要|关系|发生日期|适用标准(文号/限额)|"
    "申请金额|证明材料|工会小组意见|分工会主席意见(章)|校工会审批|领款人签名/日期",
    "name|sex|staff no|department|joined|dues|kind|summary|relation|event day|"
    "standard (policy/cap)|asked|proofs|opinion of the group|opinion of the branch (seal)|"
    "approval of the union|signature of the payee/day"};
const Text kPayRunTitles{"序号|收款人|账号|开户行(支行)|金额|用途|个案编号",
                         "no.|payee|account|bank (branch)|amount|purpose|case"};
const Text kReversed{"已冲销", "reversed"};
const Text kLeftOver{"未领取", "left over"};
const Text kSum{"合计", "total"};

Row Titles(const Session& session, const Text& titles) {
  Row row;
  std::string cell;
  for (const char* c = titles.In(session.language()); *c != '\0'; ++c) {
    if (*c == '|') {
      row.push_back(std::move(cell));
      cell.clear();
    } else {
      cell += *c;
    }
  }
  row.push_back(std::move(cell));
  return row;
}

std::string Money(const Session& session, int64_t fen) { return MoneyCell(fen, session.style); }

// What is handed out: the items, or what it is for.
std::string ThingOf(const Session& session, const v1::Disbursement& aid) {
  Row names;
  for (const v1::DisbursementItem& item : aid.items()) names.push_back(item.display_name());
  if (!names.empty()) return absl::StrJoin(names, "、");
  return aid.display_name().empty() ? Cell(aid, "kind", session.style) : aid.display_name();
}

std::string RemarkOf(const Session& session, const v1::DisbursementEntry& entry) {
  if (entry.state() == v1::ENTRY_STATE_REVERSED) return session.Say(kReversed);
  if (entry.state() == v1::ENTRY_STATE_LEFT_OVER) return session.Say(kLeftOver);
  return entry.note();
}

absl::StatusOr<v1::Disbursement> TakeAid(Session& session) {
  const std::string text = TakeValue(session, "aid");
  return FindDisbursement(session, text);
}

void PrintSheet(Session& session, const google::protobuf::Message& whole, std::vector<Row> rows) {
  if (session.style.output == Output::kJson) {
    PrintJson(session.streams.out, whole, false);
  } else {
    PrintCells(session.streams.out, session.style, rows);
  }
}

absl::StatusOr<int> RunSheet(Session& session) {
  const auto aid = TakeAid(session);
  if (!aid.ok()) return aid.status();
  const auto all = AllEntries(session, aid->name());
  if (!all.ok()) return all.status();
  std::vector<Row> rows = {Titles(session, kSheetTitles)};
  const std::string thing = ThingOf(session, *aid);
  int64_t sum = 0;
  int count = 0;
  for (const v1::DisbursementEntry& entry : all->entries()) {
    const bool counts = entry.state() != v1::ENTRY_STATE_REVERSED;
    if (counts) {
      sum += entry.amount_fen();
      count += entry.quantity();
    }
    // What does not divide has no price of one.
    const int64_t parts = std::max<int64_t>(entry.quantity(), 1);
    const bool even = entry.amount_fen() % parts == 0;
    const std::string agent = entry.agent_name().empty()
                                  ? ""
                                  : absl::StrCat(entry.agent_name(), " ", entry.agent_reason());
    rows.push_back({absl::StrCat(entry.position()), entry.member_display_name(),
                    entry.group_display_name(), thing, absl::StrCat(entry.quantity()),
                    even ? Money(session, entry.amount_fen() / parts) : "",
                    Money(session, entry.amount_fen()), "", agent,
                    Cell(entry, "signed_on", session.style), RemarkOf(session, entry)});
  }
  rows.push_back({"", session.Say(kSum), "", "", absl::StrCat(count), "", Money(session, sum), "",
                  "", "", ""});
  if (session.style.ForPeople()) {
    Row foot(rows.front().size());
    foot[1] = session.style.output == Output::kWorkbook ? session.Say(kSheetFoot) : "";
    if (!foot[1].empty()) rows.push_back(std::move(foot));
  }
  PrintSheet(session, *all, std::move(rows));
  if (session.style.output == Output::kTable) {
    session.streams.out << session.Say(kSheetFoot) << "\n";
  }
  return 0;
}

std::string OpinionsOf(const Session& session, const v1::Disbursement& aid) {
  Row opinions;
  for (const v1::DisbursementApproval& approval : aid.approvals()) {
    opinions.push_back(absl::StrCat(Cell(approval, "approver", session.style), " ",
                                    approval.by_display_name(), " ", approval.opinion()));
  }
  return absl::StrJoin(opinions, "；");
}

absl::StatusOr<int> RunForm(Session& session) {
  const auto aid = TakeAid(session);
  if (!aid.ok()) return aid.status();
  const auto all = AllEntries(session, aid->name());
  if (!all.ok()) return all.status();
  std::vector<Row> rows = {Titles(session, kFormTitles)};
  const std::string proofs = Cell(*aid, "evidence_wanted", session.style);
  const std::string opinions = OpinionsOf(session, *aid);
  for (const v1::DisbursementEntry& entry : all->entries()) {
    v1::GetMemberRequest get;
    get.set_name(entry.member());
    v1::Member member;
    // Who may read the money but not the member leaves those columns to be filled in by hand.
    if (!session.Call(kGetMember, get, member).ok()) member.Clear();
    const std::string standard =
        entry.policy_code().empty()
            ? ""
            : absl::StrCat(entry.policy_code(), " / ", Money(session, entry.cap_fen()));
    rows.push_back({entry.member_display_name(), Cell(member, "sex", session.style),
                    entry.staff_no(), entry.group_display_name(),
                    Cell(member, "joined_on", session.style), "",
                    Cell(*aid, "kind", session.style), aid->display_name(),
                    Cell(entry, "relation", session.style), Cell(entry, "event_on", session.style),
                    standard, Money(session, entry.amount_fen()), proofs, "", "", opinions,
                    Cell(entry, "signed_on", session.style)});
  }
  PrintSheet(session, *aid, std::move(rows));
  return 0;
}

absl::StatusOr<int> RunPayRun(Session& session) {
  const auto aid = TakeAid(session);
  if (!aid.ok()) return aid.status();
  v1::RevealPayeesRequest request;
  if (absl::Status status = FillRequest(session, request); !status.ok()) return status;
  request.set_name(aid->name());
  v1::RevealPayeesResponse all;
  while (true) {
    v1::RevealPayeesResponse page;
    if (absl::Status status = session.Call(kReveal, request, page); !status.ok()) return status;
    const int next = page.next_after();
    all.MergeFrom(page);
    all.set_next_after(0);
    if (next == 0) break;
    request.set_after(next);
    request.clear_request_id();
  }
  std::vector<Row> rows = {Titles(session, kPayRunTitles)};
  int64_t sum = 0;
  for (const v1::DisbursementPayee& payee : all.payees()) {
    sum += payee.amount_fen();
    rows.push_back({absl::StrCat(payee.position()), payee.payee_name(), payee.account(),
                    payee.bank_branch(), Money(session, payee.amount_fen()),
                    all.display_name().empty() ? all.number() : all.display_name(),
                    ShortName(payee.case_())});
  }
  rows.push_back({"", session.Say(kSum), "", "", Money(session, sum), "", ""});
  PrintSheet(session, all, std::move(rows));
  return 0;
}

absl::StatusOr<int> RunPayee(Session& session) {
  if (session.Has("template")) return PrintPayeeTemplate(session);
  if (session.Has("file")) return RunPayeeFile(session);
  const std::string person = TakeValue(session, "member");
  const std::string text = TakeValue(session, "aid");
  v1::SetDisbursementPayeeRequest request;
  v1::SetDisbursementPayeeResponse response;
  if (absl::Status status = FillRequest(session, request); !status.ok()) return status;
  const auto aid = FindDisbursement(session, text);
  if (!aid.ok()) return aid.status();
  request.set_name(aid->name());
  if (!person.empty()) {
    const auto member = Resolve(session, Takes::kMember, "member", person);
    if (!member.ok()) return member.status();
    for (const v1::DisbursementEntry& entry : aid->entries()) {
      if (entry.member() == *member) request.set_position(entry.position());
    }
  } else if (request.position() == 0 && aid->entry_count() == 1) {
    request.set_position(aid->entries(0).position());
  }
  if (absl::Status status = CallMethod(session, request, response); !status.ok()) return status;
  PrintAnswer(session, response);
  return 0;
}

Command Sheet(const char* verb, Text summary, const char* method, const char* example,
              absl::StatusOr<int> (*run)(Session&)) {
  Command command{.noun = "aid", .verb = verb, .summary = summary, .method = method};
  command.flags = {AidFlag()};
  command.examples = {example};
  command.run = run;
  return command;
}

}  // namespace

std::vector<Command> DisbursementSheetCommands() {
  std::vector<Command> commands;
  commands.push_back(Sheet("sheet", {"慰问品（金）签领表，用于签领和存档", "the sheet for signing"},
                           "unioncare.v1.DisbursementService.GetDisbursement",
                           "care aid sheet 2026-0001 --output=签领表.xlsx", RunSheet));
  commands.push_back(Sheet("form", {"会员慰问审批表", "the approval form"},
                           "unioncare.v1.DisbursementService.GetDisbursement",
                           "care aid form 2026-0001 --output=审批表.xlsx", RunForm));
  commands.push_back(Sheet("pay-run",
                           {"银行代发明细，含账号；查看事由会留存",
                            "the pay run with accounts; why it is read is kept"},
                           kReveal, "care aid pay-run 2026-0001 --reason=代发 --output=代发.xlsx",
                           RunPayRun));
  commands.back().flags.push_back({.name = "reason", .field = "reason"});
  Command payee{.noun = "aid",
                .verb = "payee",
                .summary = {"登记收款人和账号，加密保存", "keep to whom it is transferred, sealed"},
                .method = "unioncare.v1.DisbursementService.SetDisbursementPayee"};
  payee.flags = {AidFlag(),
                 {.name = "member", .help = {"领取人；只有一人时不写", "who gets it, of several"}},
                 {.name = "line", .field = "position"},
                 {.name = "name", .field = "payee_name"},
                 {.name = "account", .field = "account"},
                 {.name = "bank", .field = "bank_branch"},
                 {.name = "file",
                  .help = {"多人的收款账号（XLSX 或 CSV），一行一人",
                           "the accounts of many (XLSX or CSV), a line for each person"}},
                 {.name = "template",
                  .takes = Takes::kSwitch,
                  .help = {"打印待填的表，含行号和姓名", "print the table to be filled in"}}};
  payee.columns = "account_masked";
  payee.examples = {"care aid payee 2026-0001 --name=张伟 --account=6222020200112233 "
                    "--bank=工行学院路支行",
                    "care aid payee 2026-0002 --template > 账号.csv",
                    "care aid payee 2026-0002 --file=账号.xlsx --dry-run"};
  payee.run = RunPayee;
  commands.push_back(std::move(payee));
  return commands;
}

}  // namespace unioncare::client
