// Writes the ledger for other programs. A journal ends with the balance of every fund, so that
// whoever reads it with hledger finds at once whether it is whole.
#include "service/api/ledger_export.h"

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_replace.h"
#include "service/api/fields.h"
#include "service/api/fund_wire.h"
#include "service/api/names.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/files/tables.h"
#include "service/storage/bookkeeping.h"
#include "service/storage/funds.h"
#include "service/storage/unions.h"

namespace unioncare::api {
namespace {

constexpr int kEntriesAtOnce = 500;
constexpr size_t kPieceBytes = 64 << 10;

// Sends text in pieces.
class Sender {
 public:
  explicit Sender(absl::FunctionRef<bool(const v1::DownloadLedgerResponse&)> emit) : emit_(emit) {}

  absl::Status Add(absl::string_view text) {
    piece_.mutable_chunk()->append(text.data(), text.size());
    return piece_.chunk().size() < kPieceBytes ? absl::OkStatus() : Flush();
  }
  absl::Status Flush() {
    if (piece_.chunk().empty()) return absl::OkStatus();
    const bool heard = emit_(piece_);
    piece_.clear_chunk();
    return heard ? absl::OkStatus() : absl::CancelledError("nobody listens any more");
  }

 private:
  const absl::FunctionRef<bool(const v1::DownloadLedgerResponse&)> emit_;
  v1::DownloadLedgerResponse piece_;
};

// What means something in a journal loses that: ";" begins a comment, two spaces end the name of an
// account, ":" divides it, and what is written on several lines would be several.
std::string Plain(absl::string_view text) {
  std::string plain = absl::StrReplaceAll(
      text, {{";", "；"}, {":", "："}, {"|", "｜"}, {"=", "＝"}, {"\n", " "}, {"\t", " "}});
  while (plain.find("  ") != std::string::npos) {
    plain = absl::StrReplaceAll(plain, {{"  ", " "}});
  }
  return std::string(absl::StripAsciiWhitespace(plain));
}

// "¥-1200.50": a sign of the number, as the tool writes it.
std::string Amount(int64_t fen) {
  const uint64_t whole = fen < 0 ? 0 - static_cast<uint64_t>(fen) : static_cast<uint64_t>(fen);
  return absl::StrFormat("¥%s%d.%02d", fen < 0 ? "-" : "", whole / 100, whole % 100);
}

// The number in front keeps two names apart that read alike.
std::string NameOfFund(const Fund& fund) {
  return absl::StrCat(Number(fund.id), " ", Plain(fund.display_name));
}

// The tree of accounts: "支出:1 工会经费:2026:3 送温暖费".
absl::StatusOr<std::string> AccountName(const LedgerAccount& account, MoneyNames& names) {
  ASSIGN_OR_RETURN(const Fund fund, names.FundOf(account.fund));
  const std::string of = NameOfFund(fund);
  switch (account.kind) {
    case AccountKind::kFund:
      return absl::StrCat("资产:", of);
    case AccountKind::kIncome:
      return absl::StrCat("收入:", of, ":",
                          ValueLabel(v1::IncomeKind_descriptor()->FindValueByNumber(
                                         static_cast<int>(account.income)),
                                     Language::kChinese));
    case AccountKind::kExpenditure: {
      ASSIGN_OR_RETURN(const BudgetLine line, names.LineOf(account.line));
      return absl::StrCat("支出:", of, ":", line.year, ":", Number(line.id), " ",
                          Plain(line.display_name));
    }
    default:
      return absl::StrCat("净资产:", of);
  }
}

// Shows every voucher, by day and number.
absl::Status ForEachEntry(const Snapshot& snapshot, UnionId union_id,
                          absl::FunctionRef<absl::Status(const LedgerEntry&)> see) {
  absl::CivilDay day = kFirstDay;
  int64_t after = 0;
  while (true) {
    ASSIGN_OR_RETURN(
        const std::vector<LedgerEntry> entries,
        storage::ListEntriesByDay(snapshot, union_id, day, after, kEntriesAtOnce));
    for (const LedgerEntry& entry : entries) RETURN_IF_ERROR(see(entry));
    if (static_cast<int>(entries.size()) < kEntriesAtOnce) return absl::OkStatus();
    day = entries.back().on;
    after = Number(entries.back().id);
  }
}

// Accounts are declared before they are used, each once, as strict checks want it.
void Declare(const std::string& account, std::set<std::string>& declared, std::string& text) {
  if (declared.insert(account).second) absl::StrAppend(&text, "account ", account, "\n");
}

absl::Status WriteEntry(const LedgerEntry& entry, MoneyNames& names,
                        std::set<std::string>& declared, Sender& sender) {
  std::string accounts = "\n";
  std::string text = absl::StrCat(IsoDay(entry.on), " * (", VoucherOf(entry), ") ",
                                  Plain(entry.text));
  if (!entry.counterparty.empty()) absl::StrAppend(&text, " | ", Plain(entry.counterparty));
  if (!entry.document.empty()) absl::StrAppend(&text, "  ; 单据:", Plain(entry.document));
  text.append("\n");
  for (const LedgerLine& line : entry.lines) {
    ASSIGN_OR_RETURN(const std::string account, AccountName(line.account, names));
    Declare(account, declared, accounts);
    absl::StrAppend(&text, "    ", account, "  ", Amount(line.amount_fen), "\n");
  }
  return sender.Add(accounts + text);
}

absl::Status WriteJournal(const Snapshot& snapshot, UnionId union_id, Sender& sender) {
  ASSIGN_OR_RETURN(const std::optional<Union> found, storage::FindUnion(snapshot, union_id));
  RETURN_IF_ERROR(sender.Add(absl::StrCat(
      "; ", Plain(found.has_value() ? found->display_name : ""), " 资金账 ",
      IsoDay(Today(snapshot.now())), "\n\ncommodity ¥1,000.00\n\naccount 资产  ; type: A\n",
      "account 收入  ; type: R\naccount 支出  ; type: X\naccount 净资产  ; type: E\n")));
  MoneyNames names(snapshot, union_id);
  std::set<std::string> declared;
  RETURN_IF_ERROR(ForEachEntry(snapshot, union_id, [&](const LedgerEntry& entry) {
    return WriteEntry(entry, names, declared, sender);
  }));
  // A voucher that moves nothing and says what every fund holds.
  ASSIGN_OR_RETURN(const std::vector<Fund> funds,
                   storage::ListFunds(snapshot, union_id, 0, kFundsMax));
  if (funds.empty()) return absl::OkStatus();
  std::string accounts = "\n";
  std::string text = absl::StrCat(IsoDay(Today(snapshot.now())), " * 余额核对\n");
  for (const Fund& fund : funds) {
    const std::string account = absl::StrCat("资产:", NameOfFund(fund));
    Declare(account, declared, accounts);
    absl::StrAppend(&text, "    ", account, "  ¥0.00 = ", Amount(fund.balance_fen), "\n");
  }
  return sender.Add(accounts + text);
}

std::string Yuan(int64_t fen) { return absl::StrFormat("%d.%02d", fen / 100, fen % 100); }

absl::Status WriteTable(const Snapshot& snapshot, UnionId union_id, Sender& sender) {
  const bool zh = snapshot.actor().language == Language::kChinese;
  const std::vector<std::string> titles =
      zh ? std::vector<std::string>{"凭证号", "日期", "类型", "摘要", "付款方", "科目", "借方",
                                    "贷方", "单据"}
         : std::vector<std::string>{"voucher no.", "day", "kind", "summary", "from whom",
                                    "account", "debit", "credit", "document"};
  RETURN_IF_ERROR(sender.Add(absl::StrCat(files::kUtf8Bom, files::CsvLine(titles))));
  MoneyNames names(snapshot, union_id);
  return ForEachEntry(snapshot, union_id, [&](const LedgerEntry& entry) -> absl::Status {
    const std::string kind = ValueLabel(v1::LedgerEntryKind_descriptor()->FindValueByNumber(
                                            static_cast<int>(entry.kind)),
                                        snapshot.actor().language);
    for (const LedgerLine& line : entry.lines) {
      ASSIGN_OR_RETURN(const std::string account, AccountName(line.account, names));
      const int64_t fen = line.amount_fen;
      RETURN_IF_ERROR(sender.Add(files::CsvLine(
          {VoucherOf(entry), IsoDay(entry.on), kind, entry.text, entry.counterparty, account,
           fen > 0 ? Yuan(fen) : "", fen < 0 ? Yuan(-fen) : "", entry.document})));
    }
    return absl::OkStatus();
  });
}

}  // namespace

absl::Status DownloadLedger(const Snapshot& snapshot, const v1::DownloadLedgerRequest& request,
                            absl::FunctionRef<bool(const v1::DownloadLedgerResponse&)> emit) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  Sender sender(emit);
  if (request.format() == v1::LEDGER_FORMAT_CSV) {
    RETURN_IF_ERROR(WriteTable(snapshot, union_id, sender));
  } else {
    RETURN_IF_ERROR(WriteJournal(snapshot, union_id, sender));
  }
  return sender.Flush();
}

}  // namespace unioncare::api
