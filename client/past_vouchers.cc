// The command of old vouchers: what was given before the system, one by one or as a table.
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "client/birthday_words.h"
#include "client/command.h"
#include "client/fields.h"
#include "client/resolve.h"
#include "client/table_file.h"
#include "unioncare/v1/disbursements.pb.h"

namespace unioncare::client {

std::vector<Command> PastVoucherCommands();

namespace {

// Entries in one call; more are sent in several.
constexpr int kEntriesPerCall = 400;

const Text kUnknownColumn{"不认识表头“$0”；care aid history --template 列出全部表头",
                          "there is no column \"$0\"; care aid history --template lists them"};
const Text kNoRows{"表中没有数据行", "the table has no rows"};
const Text kInRow{"第 $0 行：$1", "row $0: $1"};

// What a column of the table fills; the voucher's first item and first approval are its only ones.
enum class Holds { kField, kMember, kFund, kItem, kApproval, kProofs };
struct Column {
  Text title;
  const char* field;
  Holds holds = Holds::kField;
};
const Column kColumns[] = {
    {{"原编号", "old number"}, "old_number"},
    {{"姓名或工号", "member"}, "member", Holds::kMember},
    {{"项目", "kind"}, "kind"},
    {{"细分", "sub kind"}, "sub_kind"},
    {{"事由", "purpose"}, "display_name"},
    {{"发放形式", "form"}, "form"},
    {{"发生日期", "event day"}, "event_on"},
    {{"亲属关系", "relation"}, "relation"},
    {{"金额", "amount"}, "amount_fen"},
    {{"资金", "fund"}, "fund", Holds::kFund},
    {{"申请日期", "asked on"}, "requested_on"},
    {{"审批层级", "approved as"}, "approver", Holds::kApproval},
    {{"审批人", "approved by"}, "by_display_name", Holds::kApproval},
    {{"审批日期", "approved on"}, "approved_on", Holds::kApproval},
    {{"会议纪要", "decision"}, "decision_ref", Holds::kApproval},
    {{"支付日期", "paid on"}, "paid_on"},
    {{"银行流水号", "bank reference"}, "bank_ref"},
    {{"入账日期", "booked on"}, "booked_on"},
    {{"记账凭证号", "voucher no"}, "voucher_no"},
    {{"签收方式", "signed"}, "sign_kind"},
    {{"签收日期", "signed on"}, "signed_on"},
    {{"代领人", "agent"}, "agent_name"},
    {{"代领原因", "reason of the agent"}, "agent_reason"},
    {{"收款人", "payee"}, "payee_name"},
    {{"收款账号", "account"}, "account"},
    {{"证明材料", "proofs"}, "proofs", Holds::kProofs},
    {{"品名", "item"}, "display_name", Holds::kItem},
    {{"数量", "quantity"}, "quantity", Holds::kItem},
    {{"单位", "unit"}, "unit", Holds::kItem},
    {{"单价", "unit price"}, "unit_price_fen", Holds::kItem},
    {{"发票代码", "invoice code"}, "invoice.code"},
    {{"发票号码", "invoice no"}, "invoice.number"},
    {{"开票日期", "invoice date"}, "invoice.date"},
    {{"发票抬头", "invoice title"}, "invoice.title"},
    {{"销售方", "seller"}, "invoice.seller"},
    {{"发票金额", "invoice total"}, "invoice.total_fen"},
    {{"备注", "note"}, "note"},
};

// The table as vouchers: lines that follow one another with one number are one voucher.
class VoucherTable {
 public:
  explicit VoucherTable(Session& session)
      : session_(session), reader_{session.language(), session.streams.today()} {}

  absl::StatusOr<std::vector<v1::HistoricDisbursement>> Read(const std::string& flag) {
    const absl::Status read = ReadTableFile(
        session_, flag, [&](int64_t number, const std::vector<std::string>& cells) {
          return columns_.empty() ? SetColumns(cells) : Add(number, cells);
        });
    if (!read.ok()) return read;
    if (vouchers_.empty()) return WrongUse(session_.Say(kNoRows));
    return std::move(vouchers_);
  }

 private:
  static const Column* ColumnOf(absl::string_view title) {
    for (const Column& column : kColumns) {
      if (title == column.title.zh || title == column.title.en) return &column;
    }
    return nullptr;
  }

  absl::Status SetColumns(const std::vector<std::string>& titles) {
    for (const std::string& title : titles) {
      const Column* column = ColumnOf(title);
      if (column == nullptr) return WrongUse(session_.Say(kUnknownColumn, title));
      columns_.push_back(column);
    }
    return absl::OkStatus();
  }

  absl::Status Add(int64_t number, const std::vector<std::string>& cells) {
    v1::HistoricDisbursement row;
    for (size_t i = 0; i < cells.size() && i < columns_.size(); ++i) {
      if (cells[i].empty()) continue;
      absl::Status status = Set(*columns_[i], cells[i], row);
      if (status.ok()) continue;
      return WrongUse(session_.Say(kInRow, number, std::string(status.message())));
    }
    const bool same = !vouchers_.empty() && !row.old_number().empty() &&
                      vouchers_.back().old_number() == row.old_number();
    if (!same) {
      vouchers_.push_back(std::move(row));
      return absl::OkStatus();
    }
    v1::HistoricEntry& other = *vouchers_.back().add_others();
    other.set_member(row.member());
    other.set_amount_fen(row.amount_fen());
    other.set_relation(row.relation());
    other.set_sign_kind(row.sign_kind());
    if (row.has_signed_on()) *other.mutable_signed_on() = row.signed_on();
    other.set_agent_name(row.agent_name());
    other.set_agent_reason(row.agent_reason());
    other.set_payee_name(row.payee_name());
    other.set_account(row.account());
    other.set_note(row.note());
    return absl::OkStatus();
  }

  absl::Status Set(const Column& column, const std::string& text, v1::HistoricDisbursement& row) {
    const std::string title = session_.Say(column.title);
    switch (column.holds) {
      case Holds::kField:
        return reader_.Set(row, column.field, title, text);
      case Holds::kMember:
        return Found(Takes::kMember, text, *row.mutable_member());
      case Holds::kFund:
        return Found(Takes::kFund, text, *row.mutable_fund());
      case Holds::kItem:
        if (row.items().empty()) row.add_items()->set_quantity(1);
        return reader_.Set(*row.mutable_items(0), column.field, title, text);
      case Holds::kApproval:
        if (row.approvals().empty()) row.add_approvals();
        return reader_.Set(*row.mutable_approvals(0), column.field, title, text);
      case Holds::kProofs:
        for (const absl::string_view each :
             absl::StrSplit(text, absl::ByAnyChar(",;/ "), absl::SkipEmpty())) {
          const auto proof = reader_.Choice(title, each, *v1::ProofType_descriptor());
          if (!proof.ok()) return proof.status();
          row.add_proofs(static_cast<v1::ProofType>((*proof)->number()));
        }
        return absl::OkStatus();
    }
    return absl::OkStatus();
  }

  // Each name is asked for once.
  absl::Status Found(Takes takes, const std::string& text, std::string& into) {
    std::optional<std::string>& known = names_[{takes, text}];
    if (!known.has_value()) {
      const auto name =
          Resolve(session_, takes, takes == Takes::kMember ? "member" : "fund", text);
      if (!name.ok()) return name.status();
      known = *name;
    }
    into = *known;
    return absl::OkStatus();
  }

  Session& session_;
  const Reader reader_;
  std::vector<const Column*> columns_;
  std::map<std::pair<Takes, std::string>, std::optional<std::string>> names_;
  std::vector<v1::HistoricDisbursement> vouchers_;
};

absl::StatusOr<int> PrintTemplate(Session& session) {
  std::string line;
  for (const Column& column : kColumns) {
    absl::StrAppend(&line, line.empty() ? "" : ",", session.Say(column.title));
  }
  session.streams.out << line << "\n";
  return 0;
}

absl::StatusOr<int> RunTable(Session& session) {
  auto vouchers = VoucherTable(session).Read("file");
  if (!vouchers.ok()) return vouchers.status();
  TakeValue(session, "file");
  for (size_t at = 0; at < vouchers->size();) {
    v1::ImportDisbursementHistoryRequest request;
    v1::ImportDisbursementHistoryResponse response;
    for (int entries = 0; at < vouchers->size(); ++at) {
      entries += 1 + (*vouchers)[at].others_size();
      if (entries > kEntriesPerCall && !request.rows().empty()) break;
      *request.add_rows() = std::move((*vouchers)[at]);
    }
    if (absl::Status status = FillRequest(session, request); !status.ok()) return status;
    if (absl::Status status = CallMethod(session, request, response); !status.ok()) return status;
    PrintAnswer(session, response);
  }
  return 0;
}

absl::StatusOr<int> RunHistory(Session& session) {
  if (session.Has("template")) return PrintTemplate(session);
  if (session.Has("file")) return RunTable(session);
  v1::ImportDisbursementHistoryRequest request;
  v1::ImportDisbursementHistoryResponse response;
  v1::HistoricDisbursement& row = *request.add_rows();
  const Reader reader{session.language(), session.streams.today()};
  const std::string person = TakeValue(session, "member");
  for (const auto& [flag, field] : std::map<std::string, std::string>{
           {"kind", "kind"}, {"sub-kind", "sub_kind"}, {"form", "form"},
           {"event-on", "event_on"}, {"paid-on", "paid_on"}, {"amount", "amount_fen"},
           {"relation", "relation"}, {"for", "display_name"}}) {
    const bool given = session.Has(flag);
    const std::string text = TakeValue(session, flag);
    if (!given) continue;
    absl::Status status = reader.Set(row, field, absl::StrCat("--", flag), text);
    if (!status.ok()) return status;
  }
  if (absl::Status status = FillRequest(session, request); !status.ok()) return status;
  if (!person.empty()) {
    const auto member = Resolve(session, Takes::kMember, "member", person);
    if (!member.ok()) return member.status();
    row.set_member(*member);
  }
  if (absl::Status status = CallMethod(session, request, response); !status.ok()) return status;
  PrintAnswer(session, response);
  return 0;
}

}  // namespace

std::vector<Command> PastVoucherCommands() {
  Command history{.noun = "aid",
                  .verb = "history",
                  .summary = {"登记系统启用前已发放的慰问；只检查形式，计入额度",
                              "enter what was given before the system; it counts toward caps"},
                  .method = "unioncare.v1.DisbursementService.ImportDisbursementHistory"};
  history.flags = {{.name = "member", .help = {"领取人", "who got it"}, .positional = true},
                   {.name = "kind", .help = {"项目", "kind of benefit"}},
                   {.name = "sub-kind", .help = {"细分", "sub kind"}},
                   {.name = "form", .help = {"发放形式", "form"}},
                   {.name = "event-on", .help = {"发生日期", "event day"}},
                   {.name = "paid-on", .help = {"支付日期", "paid on"}},
                   {.name = "amount", .help = {"金额，单位元", "amount in yuan"}},
                   {.name = "relation", .help = {"亲属关系", "relation"}},
                   {.name = "for", .help = {"事由；不写病名", "what for; never a diagnosis"}},
                   {.name = "file",
                    .help = {"旧账表（XLSX 或 CSV，GB18030 或 UTF-8），一行一人，同一原编号为一张凭证",
                             "a table (XLSX or CSV), a line for each person; one old number is "
                             "one voucher"}},
                   {.name = "template",
                    .takes = Takes::kSwitch,
                    .help = {"只打印表头", "print the columns of the table"}},
                   {.name = "source", .field = "source"}};
  history.columns = "imported,first_number,last_number";
  history.examples = {"care aid history 张伟 --kind=hospital --sub-kind=no-surgery --form=transfer "
                      "--event-on=2025-05-02 --paid-on=2025-05-20 --amount=1000 "
                      "--source=2025年慰问台账",
                      "care aid history --file=旧账.xlsx --source=2025年慰问台账 --dry-run",
                      "care aid history --template > 旧账.csv"};
  history.run = RunHistory;
  return {std::move(history)};
}

}  // namespace unioncare::client
