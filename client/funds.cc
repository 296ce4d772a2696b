// The commands of funds, of the ledger and of its months; those of budgets: fund_budgets.cc.
#include "unioncare/v1/funds.pb.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "client/command.h"
#include "client/local_file.h"
#include "client/print.h"

namespace unioncare::client {
namespace {

constexpr char kFundColumns[] =
    "display_name,source,balance_fen,encumbered_fen,free_fen,opening_fen,opened_on,closed_on,name";
constexpr char kFundRows[] =
    "display_name,source,balance_fen,encumbered_fen,free_fen,closed_on,name";
constexpr char kEntryColumns[] =
    "voucher_no,entry_on,kind,amount_fen,summary,counterparty,document,reversal_of,"
    "entered_by_display_name,entry_time,name";
constexpr char kEntryRows[] = "voucher_no,entry_on,kind,amount_fen,summary,counterparty,name";
constexpr char kLineColumns[] =
    "account,fund_display_name,income_kind,budget_line_display_name,debit_fen,credit_fen";
constexpr char kPeriodColumns[] =
    "month,state,exceptions,closed_by_display_name,close_time,reopened_by_display_name,"
    "reopen_time,reason,name";

const Text kExceptionUnknown{
    "$0：“$1”写法不对；写 单据=原因，如 disbursements/17=发票未到",
    "$0: \"$1\" is not understood; write DOCUMENT=REASON, such as disbursements/17=no invoice"};
const Text kBooksNeverClosed{"$0：$1 没有结过账", "$0: the books of $1 were never closed"};

const Flag kFundNamed{.name = "fund",
                      .field = "name",
                      .takes = Takes::kFund,
                      .help = {"资金：名称、编号或资源名", "the fund: name, number or resource"},
                      .positional = true};
const Flag kAmount{.name = "amount", .field = "amount_fen"};
const Flag kEntryOn{.name = "on",
                    .field = "entry_on",
                    .help = {"记账日期；不写为今天", "the day of the voucher; today when not given"}};
const Flag kSummary{.name = "summary", .field = "summary"};
const Flag kEtag{.name = "etag",
                 .field = "etag",
                 .help = {"版本；不写则先读取现在的", "etag; the current one when not given"}};

absl::StatusOr<int> RunClose(Session& session) {
  v1::CloseFundRequest request;
  v1::Fund fund;
  absl::Status status = FillRequest(session, request);
  if (status.ok() && request.etag().empty()) {
    v1::GetFundRequest get;
    get.set_name(request.name());
    status = session.Call("unioncare.v1.FundService.GetFund", get, fund);
    request.set_etag(fund.etag());
  }
  if (status.ok()) status = CallMethod(session, request, fund);
  if (!status.ok()) return status;
  PrintAnswer(session, fund);
  return 0;
}

// A voucher with its lines below.
void PrintVoucher(Session& session, const v1::LedgerEntry& entry) {
  PrintAnswer(session, entry);
  if (session.style.output != Output::kTable) return;
  std::vector<const google::protobuf::Message*> lines;
  for (const v1::LedgerLine& line : entry.lines()) lines.push_back(&line);
  session.streams.out << "\n";
  PrintRows(session.streams.out, session.style, *v1::LedgerLine::descriptor(), lines,
            kLineColumns);
}

template <class Request>
absl::StatusOr<int> RunVoucher(Session& session) {
  Request request;
  v1::LedgerEntry entry;
  absl::Status status = FillRequest(session, request);
  if (status.ok()) status = CallMethod(session, request, entry);
  if (!status.ok()) return status;
  PrintVoucher(session, entry);
  return 0;
}

// To a file, or to standard output when there is none.
absl::StatusOr<int> RunExport(Session& session) {
  v1::DownloadLedgerRequest request;
  if (absl::Status status = FillRequest(session, request); !status.ok()) return status;
  const std::string path = session.Value("file");
  if (!session.Has("format")) {
    request.set_format(absl::EndsWith(path, ".csv") ? v1::LEDGER_FORMAT_CSV
                                                    : v1::LEDGER_FORMAT_HLEDGER);
  }
  std::optional<LocalFile> file;
  if (!path.empty()) {
    auto made = LocalFile::Make(path, session.language());
    if (!made.ok()) return made.status();
    file.emplace(*std::move(made));
  }
  const auto connection = session.Connect();
  if (!connection.ok()) return connection.status();
  v1::DownloadLedgerResponse part;
  absl::Status written;
  const absl::Status status =
      (*connection)->Stream(*session.command.Method(), request, part, [&] {
        if (!file.has_value()) {
          session.streams.out << part.chunk();
        } else if (written.ok()) {
          written = file->Write(part.chunk());
        }
      });
  if (!status.ok()) return status;
  if (written.ok() && file.has_value()) written = file->Finish();
  if (!written.ok()) return written;
  return 0;
}

absl::StatusOr<int> RunClosePeriod(Session& session) {
  v1::CloseAccountingPeriodRequest request;
  v1::AccountingPeriod period;
  for (const std::string& text : session.given["except"]) {
    const std::pair<std::string, std::string> parts =
        absl::StrSplit(absl::StrReplaceAll(text, {{"＝", "="}}), absl::MaxSplits('=', 1));
    if (parts.first.empty() || parts.second.empty()) {
      return WrongUse(session.Say(kExceptionUnknown, "--except", Printable(text)));
    }
    v1::PeriodException& exception = *request.add_exceptions();
    exception.set_document(parts.first);
    exception.set_reason(parts.second);
  }
  absl::Status status = FillRequest(session, request);
  if (status.ok()) status = CallMethod(session, request, period);
  if (!status.ok()) return status;
  PrintAnswer(session, period);
  return 0;
}

// The etag of a month, from the list of those that were closed.
absl::StatusOr<std::string> EtagOf(Session& session, const std::string& name) {
  const std::vector<std::string> parts = absl::StrSplit(name, '/');
  v1::ListAccountingPeriodsRequest request;
  if (parts.size() > 1) request.set_parent(absl::StrCat(parts[0], "/", parts[1]));
  do {
    v1::ListAccountingPeriodsResponse page;
    const absl::Status status =
        session.Call("unioncare.v1.FundService.ListAccountingPeriods", request, page);
    if (!status.ok()) return status;
    for (const v1::AccountingPeriod& period : page.accounting_periods()) {
      if (period.name() == name) return period.etag();
    }
    request.set_page_token(page.next_page_token());
  } while (!request.page_token().empty());
  return absl::NotFoundError(
      session.Say(kBooksNeverClosed, "--month", Printable(parts.back())));
}

absl::StatusOr<int> RunReopenPeriod(Session& session) {
  v1::ReopenAccountingPeriodRequest request;
  v1::AccountingPeriod period;
  absl::Status status = FillRequest(session, request);
  if (status.ok() && request.etag().empty()) {
    const auto etag = EtagOf(session, request.name());
    if (!etag.ok()) return etag.status();
    request.set_etag(*etag);
  }
  if (status.ok()) status = CallMethod(session, request, period);
  if (!status.ok()) return status;
  PrintAnswer(session, period);
  return 0;
}

// What accountants enter.
std::vector<Command> EntryCommands() {
  return {
      {.noun = "fund",
       .verb = "income",
       .summary = {"登记资金收入（拨缴经费、会费、补助、捐款等）",
                   "enter money that came into a fund: dues, subsidies, donations"},
       .method = "unioncare.v1.FundService.RecordIncome",
       .flags = {kFundNamed,
                 {.name = "kind", .field = "kind"},
                 kAmount,
                 kEntryOn,
                 {.name = "from", .field = "counterparty"},
                 kSummary},
       .columns = kEntryColumns,
       .examples = {"care fund income 工会经费 --kind=allocation --amount=12000 --summary=三季度拨缴",
                    "care fund income 爱心款 --kind=donation --amount=1,200.00 --from=校友会"},
       .run = RunVoucher<v1::RecordIncomeRequest>},
      {.noun = "fund",
       .verb = "transfer",
       .summary = {"在两项资金之间划转", "move money from one fund to another"},
       .method = "unioncare.v1.FundService.RecordTransfer",
       .flags = {{.name = "fund",
                  .field = "name",
                  .takes = Takes::kFund,
                  .help = {"转出资金：名称、编号或资源名",
                           "the fund that gives: name, number or resource"},
                  .positional = true},
                 {.name = "to", .field = "to_fund", .takes = Takes::kFund},
                 kAmount,
                 kEntryOn,
                 kSummary},
       .columns = kEntryColumns,
       .examples = {"care fund transfer 爱心款 --to=帮困基金 --amount=500 --summary=活动结余"},
       .run = RunVoucher<v1::RecordTransferRequest>},
      {.noun = "fund",
       .verb = "reverse",
       .summary = {"冲销记错的收入、划转或期初凭证，原凭证保留",
                   "reverse a wrong voucher of income, transfer or opening; it stays on record"},
       .method = "unioncare.v1.FundService.RecordReversal",
       .flags = {{.name = "voucher",
                  .field = "name",
                  .takes = Takes::kLedgerEntry,
                  .help = {"凭证：编号或资源名", "the voucher: number or resource"},
                  .positional = true},
                 {.name = "reason", .field = "reason"},
                 kEntryOn},
       .columns = kEntryColumns,
       .examples = {"care fund reverse 12 --reason=金额记错"},
       .run = RunVoucher<v1::RecordReversalRequest>},
  };
}

std::vector<Command> LedgerCommands() {
  return {
      {.noun = "fund",
       .verb = "ledger",
       .summary = {"列出凭证", "list the vouchers of the ledger"},
       .method = "unioncare.v1.FundService.ListLedgerEntries",
       .flags = {{.name = "fund",
                  .takes = Takes::kFund,
                  .help = {"只列这项资金的", "of this fund only"},
                  .filter = "fund ="},
                 {.name = "voucher-no",
                  .help = {"凭证号，如 2026-0007", "voucher no., such as 2026-0007"},
                  .filter = "voucher_no ="},
                 {.name = "kind", .filter = "kind ="},
                 {.name = "from",
                  .help = {"记账日期从", "of this day or later"},
                  .filter = "entry_on >="},
                 {.name = "to",
                  .help = {"记账日期到", "of this day or before"},
                  .filter = "entry_on <="}},
       .columns = kEntryColumns,
       .terminal_columns = kEntryRows,
       .examples = {"care fund ledger --fund=工会经费 --from=2026-01-01"},
       .run = RunList},
      {.noun = "fund",
       .verb = "voucher",
       .summary = {"查看一张凭证及其分录", "show a voucher with its lines"},
       .method = "unioncare.v1.FundService.GetLedgerEntry",
       .flags = {{.name = "voucher",
                  .field = "name",
                  .takes = Takes::kLedgerEntry,
                  .help = {"凭证：编号或资源名", "the voucher: number or resource"},
                  .positional = true}},
       .columns = kEntryColumns,
       .examples = {"care fund voucher 12"},
       .run = RunVoucher<v1::GetLedgerEntryRequest>},
      {.noun = "fund",
       .verb = "export",
       .summary = {"导出全部账目：hledger 账本或 CSV", "export the ledger for hledger or as CSV"},
       .method = "unioncare.v1.FundService.DownloadLedger",
       .flags = {{.name = "file", .help = {"本机文件", "a file on this machine"}, .positional = true},
                 {.name = "format", .field = "format"}},
       .examples = {"care fund export 资金账.journal", "care fund export --format=csv > 资金账.csv"},
       .run = RunExport},
  };
}

std::vector<Command> PeriodCommands() {
  return {
      {.noun = "fund",
       .verb = "close-period",
       .summary = {"结账：此后该月及以前不能再记账", "close the books of a month and all before it"},
       .method = "unioncare.v1.FundService.CloseAccountingPeriod",
       .flags = {{.name = "month",
                  .field = "month",
                  .help = {"月份，如 2026-10", "the month, such as 2026-10"},
                  .positional = true},
                 {.name = "except",
                  .help = {"未入账的付款及原因：单据=原因，可写多次",
                           "a payment that is not booked, and why: DOCUMENT=REASON; may repeat"}}},
       .columns = kPeriodColumns,
       .examples = {"care fund close-period 2026-10 --dry-run"},
       .run = RunClosePeriod},
      {.noun = "fund",
       .verb = "reopen-period",
       .summary = {"反结账：重新打开最后结账的月份，并说明原因",
                   "open the books of the last closed month again, and say why"},
       .method = "unioncare.v1.FundService.ReopenAccountingPeriod",
       .flags = {{.name = "month",
                  .field = "name",
                  .takes = Takes::kAccountingPeriod,
                  .help = {"月份，如 2026-10", "the month, such as 2026-10"},
                  .positional = true},
                 {.name = "reason", .field = "reason"},
                 kEtag},
       .columns = kPeriodColumns,
       .examples = {"care fund reopen-period 2026-10 --reason=补记利息"},
       .run = RunReopenPeriod},
      {.noun = "fund",
       .verb = "periods",
       .summary = {"列出结过账的月份", "list the months that were closed"},
       .method = "unioncare.v1.FundService.ListAccountingPeriods",
       .columns = kPeriodColumns,
       .examples = {"care fund periods"},
       .run = RunList},
  };
}

}  // namespace

std::vector<Command> FundCommands() {
  std::vector<Command> commands = {
      {.noun = "fund",
       .verb = "create",
       .summary = {"建立一项资金，登记期初余额", "open a fund, with what it holds already"},
       .method = "unioncare.v1.FundService.CreateFund",
       .flags = {{.name = "name", .field = "fund.display_name", .positional = true},
                 {.name = "source", .field = "fund.source"},
                 {.name = "opened-on",
                  .field = "fund.opened_on",
                  .help = {"启用日期；不写为今天", "the first day; today when not given"}},
                 {.name = "opening", .field = "fund.opening_fen"}},
       .columns = kFundColumns,
       .examples = {"care fund create 工会经费 --source=union-funds --opening=35,000.00"},
       .run = RunCall},
      {.noun = "fund",
       .verb = "list",
       .summary = {"列出资金及余额", "list the funds and what they hold"},
       .method = "unioncare.v1.FundService.ListFunds",
       .flags = {{.name = "all",
                  .field = "include_closed",
                  .takes = Takes::kSwitch,
                  .help = {"含已关闭的", "with closed ones"}}},
       .columns = kFundColumns,
       .terminal_columns = kFundRows,
       .examples = {"care fund list"},
       .run = RunList},
      {.noun = "fund",
       .verb = "show",
       .summary = {"查看一项资金", "show a fund"},
       .method = "unioncare.v1.FundService.GetFund",
       .flags = {kFundNamed},
       .columns = kFundColumns,
       .examples = {"care fund show 工会经费"},
       .run = RunCall},
      {.noun = "fund",
       .verb = "close",
       .summary = {"关闭余额为零的资金", "close a fund that holds nothing any more"},
       .method = "unioncare.v1.FundService.CloseFund",
       .flags = {kFundNamed,
                 {.name = "closed-on",
                  .field = "closed_on",
                  .help = {"关闭日期；不写为今天", "the last day; today when not given"}},
                 kEtag},
       .columns = kFundColumns,
       .examples = {"care fund close 爱心款"},
       .run = RunClose},
  };
  for (Command& command : EntryCommands()) commands.push_back(std::move(command));
  for (Command& command : LedgerCommands()) commands.push_back(std::move(command));
  for (Command& command : PeriodCommands()) commands.push_back(std::move(command));
  return commands;
}

}  // namespace unioncare::client
