// Rules of the ledger: what an entry is made of, when it may be made, and how months are closed.
#include "service/domain/bookkeeping.h"

#include <algorithm>
#include <utility>

#include "absl/strings/numbers.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_split.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/etags.h"
#include "service/domain/members.h"
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

constexpr size_t kUnbookedNamed = 5;  // in a refusal; how many there are is said beside them

FundChange& ChangeOf(std::vector<FundChange>& changes, FundId fund) {
  for (FundChange& change : changes) {
    if (change.fund == fund) return change;
  }
  return changes.emplace_back(FundChange{.fund = fund});
}

LedgerLine FundLine(FundId fund, int64_t amount_fen) {
  return {.account = {.kind = AccountKind::kFund, .fund = fund}, .amount_fen = amount_fen};
}

LedgerLine IncomeLine(FundId fund, IncomeKind kind, int64_t amount_fen) {
  // What was there before is no income.
  if (kind == IncomeKind::kCarriedOver) {
    return {.account = {.kind = AccountKind::kOpening, .fund = fund}, .amount_fen = amount_fen};
  }
  return {.account = {.kind = AccountKind::kIncome, .fund = fund, .income = kind},
          .amount_fen = amount_fen};
}

LedgerLine LineOf(FundId fund, BudgetLineId line, int64_t amount_fen) {
  return {.account = {.kind = AccountKind::kExpenditure, .fund = fund, .line = line},
          .amount_fen = amount_fen};
}

LedgerEntry EntryOf(UnionId union_id, LedgerEntryKind kind, absl::CivilDay on, int64_t amount_fen) {
  LedgerEntry entry;
  entry.union_id = union_id;
  entry.year = static_cast<int>(on.year());
  entry.kind = kind;
  entry.on = on;
  entry.amount_fen = amount_fen;
  return entry;
}

LedgerEntry EntryOf(const MoneyMove& move, LedgerEntryKind kind) {
  LedgerEntry entry = EntryOf(move.union_id, kind, move.on, move.amount_fen);
  entry.text = move.text;
  entry.document = move.document;
  return entry;
}

absl::Status Short(const Fund& fund, int64_t asked_fen) {
  return Refuse(Reason::kFundShort, {{"field", "amount_fen"},
                                     {"given", YuanOf(asked_fen)},
                                     {"present", YuanOf(fund.balance_fen)},
                                     {"other", YuanOf(fund.encumbered_fen)},
                                     {"wanted", YuanOf(fund.free_fen())},
                                     {"owner", fund.display_name}});
}

bool IsForNeed(FundSource source) {
  return source == FundSource::kHardship || source == FundSource::kDonation;
}

const char* NameOfKind(LedgerEntryKind kind) {
  static constexpr const char* kNames[] = {
      "LEDGER_ENTRY_KIND_UNSPECIFIED", "LEDGER_ENTRY_KIND_OPENING",
      "LEDGER_ENTRY_KIND_INCOME",      "LEDGER_ENTRY_KIND_TRANSFER",
      "LEDGER_ENTRY_KIND_SPENDING",    "LEDGER_ENTRY_KIND_TAKE_BACK",
      "LEDGER_ENTRY_KIND_REVERSAL"};
  return kNames[static_cast<size_t>(kind)];
}

absl::Status OutOfOrder(absl::CivilMonth given, const std::optional<absl::CivilMonth>& wanted) {
  return Refuse(Reason::kBooksOrder,
                {{"field", "month"},
                 {"given", IsoMonth(given)},
                 {"wanted", wanted.has_value() ? IsoMonth(*wanted) : "-"}});
}

}  // namespace

std::string VoucherOf(const LedgerEntry& entry) {
  return absl::StrFormat("%d-%04d", entry.year, entry.voucher);
}

std::optional<std::pair<int, int>> ParseVoucher(absl::string_view text) {
  const std::pair<std::string, std::string> parts = absl::StrSplit(text, absl::MaxSplits('-', 1));
  int year = 0, voucher = 0;
  const bool numbers =
      absl::SimpleAtoi(parts.first, &year) && absl::SimpleAtoi(parts.second, &voucher);
  if (!numbers || year <= 0 || voucher <= 0) return std::nullopt;
  return std::pair(year, voucher);
}

bool Balanced(absl::Span<const LedgerLine> lines) {
  int64_t sum = 0;
  for (const LedgerLine& line : lines) {
    if (line.amount_fen == 0) return false;
    sum += line.amount_fen;
  }
  return lines.size() >= 2 && sum == 0;
}

std::vector<FundChange> ChangesOf(const LedgerEntry& entry) {
  std::vector<FundChange> changes;
  const auto is_fund = [](const LedgerLine& line) {
    return line.account.kind == AccountKind::kFund;
  };
  const bool transfer = std::all_of(entry.lines.begin(), entry.lines.end(), is_fund);
  for (const LedgerLine& line : entry.lines) {
    FundChange& change = ChangeOf(changes, line.account.fund);
    // What is debited to a fund is credited to where it comes from.
    switch (line.account.kind) {
      case AccountKind::kFund:
        if (transfer) change.moved_fen += line.amount_fen;
        break;
      case AccountKind::kIncome:
        change.income_fen -= line.amount_fen;
        if (line.account.income == IncomeKind::kDues) change.dues_fen -= line.amount_fen;
        break;
      case AccountKind::kOpening:
        change.opening_fen -= line.amount_fen;
        break;
      default:
        change.spent_fen += line.amount_fen;
    }
  }
  return changes;
}

absl::StatusOr<LedgerEntry> Decide(const RecordIncome& command, const Fund& fund,
                                   const std::optional<absl::CivilDay>& closed_through,
                                   absl::CivilDay today) {
  if (command.kind == IncomeKind::kUnspecified) {
    return Refuse(Reason::kFieldRequired, {{"field", "kind"}});
  }
  if (command.kind == IncomeKind::kDonation && command.counterparty.empty()) {
    return Refuse(Reason::kFieldRequired, {{"field", "counterparty"}});
  }
  RETURN_IF_ERROR(CheckAmount("amount_fen", command.amount_fen));
  RETURN_IF_ERROR(CheckFundOpen("name", fund));
  const bool of_union =
      command.kind == IncomeKind::kDues || command.kind == IncomeKind::kAllocation;
  if (of_union && fund.source != FundSource::kUnionFunds) {
    return Refuse(Reason::kIncomeNotForFund, {{"field", "kind"},
                                              {"state", NameOfValue(command.kind)},
                                              {"other", NameOfValue(fund.source)}});
  }
  const absl::CivilDay on = command.on.value_or(today);
  RETURN_IF_ERROR(CheckFundDay("entry_on", on, fund, today));
  RETURN_IF_ERROR(CheckBooksOpen("entry_on", on, closed_through));
  const bool carried = command.kind == IncomeKind::kCarriedOver;
  LedgerEntry entry =
      EntryOf(fund.union_id, carried ? LedgerEntryKind::kOpening : LedgerEntryKind::kIncome, on,
              command.amount_fen);
  entry.text = command.text;
  entry.counterparty = command.counterparty;
  entry.lines = {FundLine(fund.id, command.amount_fen),
                 IncomeLine(fund.id, command.kind, -command.amount_fen)};
  return entry;
}

absl::StatusOr<LedgerEntry> Decide(const TransferMoney& command, const Fund& from, const Fund& to,
                                   const std::optional<absl::CivilDay>& closed_through,
                                   absl::CivilDay today) {
  RETURN_IF_ERROR(CheckAmount("amount_fen", command.amount_fen));
  if (from.id == to.id) {
    return Refuse(Reason::kFundTransferToSelf,
                  {{"field", "to_fund"}, {"given", to.display_name}});
  }
  RETURN_IF_ERROR(CheckFundOpen("name", from));
  RETURN_IF_ERROR(CheckFundOpen("to_fund", to));
  if (IsForNeed(from.source) && !IsForNeed(to.source)) {
    return Refuse(Reason::kFundPurpose, {{"field", "to_fund"},
                                         {"present", NameOfValue(from.source)},
                                         {"wanted", NameOfValue(to.source)}});
  }
  const absl::CivilDay on = command.on.value_or(today);
  for (const Fund* fund : {&from, &to}) {
    RETURN_IF_ERROR(CheckFundDay("entry_on", on, *fund, today));
  }
  RETURN_IF_ERROR(CheckBooksOpen("entry_on", on, closed_through));
  if (command.amount_fen > from.free_fen()) return Short(from, command.amount_fen);
  LedgerEntry entry =
      EntryOf(from.union_id, LedgerEntryKind::kTransfer, on, command.amount_fen);
  entry.text = command.text;
  entry.lines = {FundLine(to.id, command.amount_fen), FundLine(from.id, -command.amount_fen)};
  return entry;
}

LedgerEntry OpeningEntry(const Fund& fund, const std::string& text) {
  LedgerEntry entry =
      EntryOf(fund.union_id, LedgerEntryKind::kOpening, fund.opened_on, fund.opening_fen);
  entry.text = text;
  entry.lines = {FundLine(fund.id, fund.opening_fen),
                 IncomeLine(fund.id, IncomeKind::kCarriedOver, -fund.opening_fen)};
  return entry;
}

LedgerEntry SpendingEntry(const MoneyMove& move, BudgetLineId line) {
  LedgerEntry entry = EntryOf(move, LedgerEntryKind::kSpending);
  entry.lines = {LineOf(move.fund, line, move.amount_fen), FundLine(move.fund, -move.amount_fen)};
  return entry;
}

LedgerEntry TakeBackEntry(const MoneyMove& move, BudgetLineId line, LedgerEntryId spending) {
  LedgerEntry entry = EntryOf(move, LedgerEntryKind::kTakeBack);
  entry.reversal_of = spending;
  entry.lines = {FundLine(move.fund, move.amount_fen), LineOf(move.fund, line, -move.amount_fen)};
  return entry;
}

absl::StatusOr<LedgerEntry> Decide(const ReverseEntry& command, const ReverseEntryFacts& facts,
                                   absl::CivilDay today) {
  const LedgerEntry& wrong = facts.entry;
  const bool reversible = wrong.kind == LedgerEntryKind::kOpening ||
                          wrong.kind == LedgerEntryKind::kIncome ||
                          wrong.kind == LedgerEntryKind::kTransfer;
  if (!reversible) {
    return Refuse(Reason::kEntryNotReversible,
                  {{"field", "name"},
                   {"given", VoucherOf(wrong)},
                   {"state", NameOfKind(wrong.kind)},
                   {"owner", wrong.document.empty() ? "-" : wrong.document}});
  }
  if (facts.reversed_by.has_value()) {
    return Refuse(Reason::kEntryReversed, {{"field", "name"},
                                           {"given", VoucherOf(wrong)},
                                           {"owner", NameOf(wrong.union_id, *facts.reversed_by)}});
  }
  if (command.reason.empty()) return Refuse(Reason::kFieldRequired, {{"field", "reason"}});
  for (const Fund& fund : facts.funds) RETURN_IF_ERROR(CheckFundOpen("name", fund));
  const absl::CivilDay on = command.on.value_or(today);
  // Nothing is corrected before it was wrong.
  for (Fund fund : facts.funds) {
    fund.opened_on = std::max(fund.opened_on, wrong.on);
    RETURN_IF_ERROR(CheckFundDay("entry_on", on, fund, today));
  }
  RETURN_IF_ERROR(CheckBooksOpen("entry_on", on, facts.closed_through));
  LedgerEntry entry =
      EntryOf(wrong.union_id, LedgerEntryKind::kReversal, on, wrong.amount_fen);
  entry.text = command.reason;
  entry.counterparty = wrong.counterparty;
  entry.reversal_of = wrong.id;
  entry.lines = wrong.lines;
  for (LedgerLine& line : entry.lines) line.amount_fen = -line.amount_fen;
  for (const FundChange& change : ChangesOf(entry)) {
    for (const Fund& fund : facts.funds) {
      if (fund.id != change.fund) continue;
      if (fund.free_fen() + change.balance_fen() < 0) return Short(fund, -change.balance_fen());
    }
  }
  return entry;
}

std::string IsoMonth(absl::CivilMonth month) {
  return absl::StrFormat("%04d-%02d", month.year(), month.month());
}

std::optional<absl::CivilMonth> ParseIsoMonth(absl::string_view text) {
  const std::optional<absl::CivilDay> first = ParseIsoDay(absl::StrCat(text, "-01"));
  if (!first.has_value()) return std::nullopt;
  return absl::CivilMonth(*first);
}

absl::StatusOr<AccountingPeriod> Decide(const ClosePeriod& command, const ClosePeriodFacts& facts,
                                        absl::CivilDay today) {
  const absl::CivilDay after(command.month + 1);
  if (today < after) {
    return Refuse(Reason::kBooksNotOver, {{"field", "month"},
                                          {"given", IsoMonth(command.month)},
                                          {"wanted", IsoDay(after)}});
  }
  if (facts.last_closed.has_value() && command.month != *facts.last_closed + 1) {
    return OutOfOrder(command.month, *facts.last_closed + 1);
  }
  std::vector<std::string> unbooked;
  for (const UnbookedPayment& payment : facts.unbooked) unbooked.push_back(payment.document);
  for (size_t i = 0; i < command.exceptions.size(); ++i) {
    const PeriodException& exception = command.exceptions[i];
    const std::string field = absl::StrCat("exceptions[", i, "].");
    if (exception.reason.empty()) {
      return Refuse(Reason::kFieldRequired, {{"field", field + "reason"}});
    }
    const auto found = std::find(unbooked.begin(), unbooked.end(), exception.document);
    if (found == unbooked.end()) return NotFound(field + "document", exception.document);
    unbooked.erase(found);
  }
  if (!unbooked.empty()) {
    std::string named;
    for (size_t i = 0; i < unbooked.size() && i < kUnbookedNamed; ++i) {
      absl::StrAppend(&named, i == 0 ? "" : ", ", unbooked[i]);
    }
    return Refuse(Reason::kBooksUnbooked, {{"field", "month"},
                                           {"given", IsoMonth(command.month)},
                                           {"count", absl::StrCat(unbooked.size())},
                                           {"candidates", named}});
  }
  AccountingPeriod period;
  period.union_id = command.union_id;
  period.month = command.month;
  period.exceptions = command.exceptions;
  return period;
}

absl::StatusOr<AccountingPeriod> Decide(const ReopenPeriod& command,
                                        const AccountingPeriod& current,
                                        const std::optional<absl::CivilMonth>& last_closed) {
  RETURN_IF_ERROR(CheckEtag("etag", command.etag, current.version));
  if (!last_closed.has_value() || current.month != *last_closed) {
    return OutOfOrder(current.month, last_closed);
  }
  if (command.reason.empty()) return Refuse(Reason::kFieldRequired, {{"field", "reason"}});
  AccountingPeriod reopened = current;
  reopened.state = PeriodState::kReopened;
  reopened.reason = command.reason;
  return reopened;
}

}  // namespace unioncare
