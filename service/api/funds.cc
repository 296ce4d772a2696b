// Funds, vouchers and months as operations.
#include "service/api/funds.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "service/api/convert.h"
#include "service/api/filter.h"
#include "service/api/fund_budgets.h"
#include "service/api/fund_wire.h"
#include "service/api/ledger_export.h"
#include "service/api/names.h"
#include "service/api/pages.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"
#include "service/storage/bookkeeping.h"
#include "service/storage/disbursements.h"
#include "service/storage/funds.h"

namespace unioncare::api {
namespace {

// What the first voucher of a fund says; the ledger is kept in Chinese.
constexpr char kOpeningText[] = "期初余额";

}  // namespace

absl::StatusOr<v1::Fund> CreateFund(Transaction& transaction,
                                    const v1::CreateFundRequest& request) {
  unioncare::CreateFund command;
  ASSIGN_OR_RETURN(command.union_id, ParseUnion("parent", request.parent()));
  command.source = SameNumber<FundSource>(request.fund().source());
  command.display_name = request.fund().display_name();
  command.opened_on = DayFrom(request.fund().opened_on());
  command.opening_fen = request.fund().opening_fen();
  ASSIGN_OR_RETURN(const CreateFundFacts facts, storage::FactsFor(transaction, command));
  ASSIGN_OR_RETURN(Fund fund, Decide(command, facts, Today(transaction.now())));
  RETURN_IF_ERROR(storage::InsertFund(transaction, fund, kOpeningText));
  transaction.Concerns(fund.union_id, NameOf(fund.union_id, fund.id));
  return ToWire(fund);
}

namespace {

absl::StatusOr<v1::Fund> GetFund(const Snapshot& snapshot, const v1::GetFundRequest& request) {
  ASSIGN_OR_RETURN(const Fund fund, FundNamed(snapshot, "name", request.name()));
  return ToWire(fund);
}

absl::StatusOr<v1::ListFundsResponse> ListFunds(const Snapshot& snapshot,
                                                const v1::ListFundsRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  // There are few enough to look at all of them.
  ASSIGN_OR_RETURN(const std::vector<Fund> funds,
                   storage::ListFunds(snapshot, union_id, page.position, kFundsMax));
  v1::ListFundsResponse response;
  int64_t last = page.position;
  for (const Fund& fund : funds) {
    if (fund.closed_on.has_value() && !request.include_closed()) continue;
    if (response.funds_size() == page.size) {
      response.set_next_page_token(PageToken(snapshot, request, last));
      return response;
    }
    last = Number(fund.id);
    *response.add_funds() = ToWire(fund);
  }
  return response;
}

absl::StatusOr<v1::Fund> CloseFund(Transaction& transaction,
                                   const v1::CloseFundRequest& request) {
  ASSIGN_OR_RETURN(const Fund current, FundNamed(transaction, "name", request.name()));
  const unioncare::CloseFund command{.etag = request.etag(),
                                     .closed_on = DayFrom(request.closed_on())};
  ASSIGN_OR_RETURN(Fund closed, Decide(command, current, Today(transaction.now())));
  RETURN_IF_ERROR(storage::ReplaceFund(transaction, closed));
  transaction.Concerns(closed.union_id, NameOf(closed.union_id, closed.id));
  return ToWire(closed);
}

// Keeps a voucher and answers with it.
absl::StatusOr<v1::LedgerEntry> Enter(Transaction& transaction, LedgerEntry entry) {
  RETURN_IF_ERROR(storage::Post(transaction, entry));
  transaction.Concerns(entry.union_id, NameOf(entry.union_id, entry.id));
  MoneyNames names(transaction, entry.union_id);
  return ToWire(transaction, entry, names);
}

absl::StatusOr<v1::LedgerEntry> RecordIncome(Transaction& transaction,
                                             const v1::RecordIncomeRequest& request) {
  ASSIGN_OR_RETURN(const Fund fund, FundNamed(transaction, "name", request.name()));
  const unioncare::RecordIncome command{.kind = SameNumber<IncomeKind>(request.kind()),
                                        .amount_fen = request.amount_fen(),
                                        .on = DayFrom(request.entry_on()),
                                        .text = request.summary(),
                                        .counterparty = request.counterparty()};
  ASSIGN_OR_RETURN(const auto closed_through,
                   storage::ClosedThrough(transaction, fund.union_id));
  ASSIGN_OR_RETURN(LedgerEntry entry,
                   Decide(command, fund, closed_through, Today(transaction.now())));
  return Enter(transaction, std::move(entry));
}

absl::StatusOr<v1::LedgerEntry> RecordTransfer(Transaction& transaction,
                                               const v1::RecordTransferRequest& request) {
  ASSIGN_OR_RETURN(const Fund from, FundNamed(transaction, "name", request.name()));
  ASSIGN_OR_RETURN(const FundId to_id, ParseFundOf(from.union_id, "to_fund", request.to_fund()));
  ASSIGN_OR_RETURN(const std::optional<Fund> to,
                   storage::FindFund(transaction, from.union_id, to_id));
  if (!to.has_value()) return NotFound("to_fund", request.to_fund());
  const TransferMoney command{.amount_fen = request.amount_fen(),
                              .on = DayFrom(request.entry_on()),
                              .text = request.summary()};
  ASSIGN_OR_RETURN(const auto closed_through,
                   storage::ClosedThrough(transaction, from.union_id));
  ASSIGN_OR_RETURN(LedgerEntry entry,
                   Decide(command, from, *to, closed_through, Today(transaction.now())));
  return Enter(transaction, std::move(entry));
}

absl::StatusOr<LedgerEntry> EntryNamed(const Snapshot& snapshot, const std::string& name) {
  ASSIGN_OR_RETURN(const LedgerEntryName parsed, ParseLedgerEntry("name", name));
  ASSIGN_OR_RETURN(std::optional<LedgerEntry> entry,
                   storage::FindEntry(snapshot, parsed.union_id, parsed.entry));
  if (!entry.has_value()) return NotFound("name", name);
  return *std::move(entry);
}

absl::StatusOr<v1::LedgerEntry> RecordReversal(Transaction& transaction,
                                               const v1::RecordReversalRequest& request) {
  ReverseEntryFacts facts;
  ASSIGN_OR_RETURN(facts.entry, EntryNamed(transaction, request.name()));
  const UnionId union_id = facts.entry.union_id;
  MoneyNames names(transaction, union_id);
  for (const FundChange& change : ChangesOf(facts.entry)) {
    ASSIGN_OR_RETURN(Fund fund, names.FundOf(change.fund));
    facts.funds.push_back(std::move(fund));
  }
  ASSIGN_OR_RETURN(facts.reversed_by,
                   storage::ReversalOf(transaction, union_id, facts.entry.id));
  ASSIGN_OR_RETURN(facts.closed_through, storage::ClosedThrough(transaction, union_id));
  const ReverseEntry command{.on = DayFrom(request.entry_on()), .reason = request.reason()};
  ASSIGN_OR_RETURN(LedgerEntry entry, Decide(command, facts, Today(transaction.now())));
  return Enter(transaction, std::move(entry));
}

absl::StatusOr<v1::LedgerEntry> GetLedgerEntry(const Snapshot& snapshot,
                                               const v1::GetLedgerEntryRequest& request) {
  ASSIGN_OR_RETURN(const LedgerEntry entry, EntryNamed(snapshot, request.name()));
  MoneyNames names(snapshot, entry.union_id);
  return ToWire(snapshot, entry, names);
}

bool Accepts(const std::vector<FilterTerm>& terms, const LedgerEntry& entry) {
  return std::all_of(terms.begin(), terms.end(), [&](const FilterTerm& term) {
    if (term.field == "kind") return term.Accepts(static_cast<int64_t>(entry.kind));
    if (term.field == "entry_on") return term.Accepts(DayNumber(entry.on));
    if (term.field == "amount_fen") return term.Accepts(entry.amount_fen);
    // What was looked up is accepted however its number is written.
    if (term.field == "voucher_no") {
      return ParseVoucher(term.text) == ParseVoucher(VoucherOf(entry));
    }
    return std::any_of(entry.lines.begin(), entry.lines.end(), [&](const LedgerLine& line) {
      return term.text == NameOf(entry.union_id, line.account.fund);
    });
  });
}

// By its number, which tells it from all others: nothing is searched for it.
absl::StatusOr<std::optional<LedgerEntry>> VoucherNamed(const Snapshot& snapshot,
                                                        UnionId union_id,
                                                        const std::string& voucher_no) {
  std::optional<LedgerEntry> found;
  const auto parsed = ParseVoucher(voucher_no);
  if (!parsed.has_value()) return found;
  ASSIGN_OR_RETURN(
      const std::optional<LedgerEntryId> id,
      storage::FindVoucher(snapshot, union_id, parsed->first, parsed->second));
  if (id.has_value()) {
    ASSIGN_OR_RETURN(found, storage::FindEntry(snapshot, union_id, *id));
  }
  return found;
}

absl::StatusOr<v1::ListLedgerEntriesResponse> ListLedgerEntries(
    const Snapshot& snapshot, const v1::ListLedgerEntriesRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  const FilterField fields[] = {
      {"fund", FilterField::Kind::kText},
      {"voucher_no", FilterField::Kind::kText},
      {"kind", FilterField::Kind::kEnum, v1::LedgerEntryKind_descriptor()},
      {"entry_on", FilterField::Kind::kDay},
      {"amount_fen", FilterField::Kind::kNumber}};
  ASSIGN_OR_RETURN(const std::vector<FilterTerm> terms,
                   ParseFilter(request.filter(), union_id, fields));
  FundId fund{0};
  for (const FilterTerm& term : terms) {
    if (term.field != "fund") continue;
    ASSIGN_OR_RETURN(fund, ParseFundOf(union_id, "filter", term.text));
  }
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  int64_t after = page.position;
  v1::ListLedgerEntriesResponse response;
  MoneyNames names(snapshot, union_id);
  for (const FilterTerm& term : terms) {
    if (term.field != "voucher_no") continue;
    ASSIGN_OR_RETURN(const std::optional<LedgerEntry> entry,
                     VoucherNamed(snapshot, union_id, term.text));
    if (!entry.has_value() || !Accepts(terms, *entry)) return response;
    ASSIGN_OR_RETURN(*response.add_entries(), ToWire(snapshot, *entry, names));
    return response;
  }
  int scanned = 0;
  while (true) {
    const int wanted = page.size + 1;
    ASSIGN_OR_RETURN(const std::vector<LedgerEntry> entries,
                     storage::ListEntries(snapshot, union_id, fund, after, wanted));
    for (const LedgerEntry& entry : entries) {
      if (response.entries_size() == page.size || scanned == kPageScanMax) {
        response.set_next_page_token(PageToken(snapshot, request, after));
        return response;
      }
      ++scanned;
      after = Number(entry.id);
      if (!Accepts(terms, entry)) continue;
      ASSIGN_OR_RETURN(*response.add_entries(), ToWire(snapshot, entry, names));
    }
    if (static_cast<int>(entries.size()) < wanted) return response;
  }
}

absl::StatusOr<v1::AccountingPeriod> CloseAccountingPeriod(
    Transaction& transaction, const v1::CloseAccountingPeriodRequest& request) {
  ClosePeriod command;
  ASSIGN_OR_RETURN(command.union_id, ParseUnion("parent", request.parent()));
  const std::optional<absl::CivilMonth> month = ParseIsoMonth(request.month());
  if (!month.has_value()) {
    return Refuse(Reason::kNameMalformed,
                  {{"field", "month"}, {"given", request.month()}, {"wanted", "2026-10"}});
  }
  command.month = *month;
  const std::string in_union = NameOf(command.union_id) + "/";
  for (const v1::PeriodException& exception : request.exceptions()) {
    command.exceptions.push_back(
        {.document = std::string(absl::StripPrefix(exception.document(), in_union)),
         .reason = exception.reason()});
  }
  ClosePeriodFacts facts;
  ASSIGN_OR_RETURN(facts.last_closed, storage::LastClosedMonth(transaction, command.union_id));
  ASSIGN_OR_RETURN(facts.unbooked,
                   storage::UnbookedIn(transaction, command.union_id, absl::CivilDay(*month),
                                       absl::CivilDay(*month + 1) - 1));
  ASSIGN_OR_RETURN(AccountingPeriod period, Decide(command, facts, Today(transaction.now())));
  RETURN_IF_ERROR(storage::KeepClosed(transaction, period));
  transaction.Concerns(period.union_id, NameOf(period.union_id, period.month));
  return ToWire(transaction, period);
}

absl::StatusOr<v1::AccountingPeriod> ReopenAccountingPeriod(
    Transaction& transaction, const v1::ReopenAccountingPeriodRequest& request) {
  ASSIGN_OR_RETURN(const PeriodName name, ParsePeriod("name", request.name()));
  ASSIGN_OR_RETURN(const std::optional<AccountingPeriod> current,
                   storage::FindPeriod(transaction, name.union_id, name.month));
  if (!current.has_value()) return NotFound("name", request.name());
  ASSIGN_OR_RETURN(const auto last_closed, storage::LastClosedMonth(transaction, name.union_id));
  const ReopenPeriod command{.etag = request.etag(), .reason = request.reason()};
  ASSIGN_OR_RETURN(AccountingPeriod period, Decide(command, *current, last_closed));
  RETURN_IF_ERROR(storage::KeepReopened(transaction, period));
  transaction.Concerns(period.union_id, NameOf(period.union_id, period.month));
  return ToWire(transaction, period);
}

absl::StatusOr<v1::ListAccountingPeriodsResponse> ListAccountingPeriods(
    const Snapshot& snapshot, const v1::ListAccountingPeriodsRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  // A position is the number of months since the first one that the service knows.
  const absl::CivilMonth first(kFirstDay);
  const absl::CivilMonth before =
      page.position == 0 ? absl::CivilMonth(kLastDay) + 1 : first + page.position;
  ASSIGN_OR_RETURN(const std::vector<AccountingPeriod> periods,
                   storage::ListPeriods(snapshot, union_id, before, page.size + 1));
  v1::ListAccountingPeriodsResponse response;
  for (const AccountingPeriod& period : periods) {
    if (response.accounting_periods_size() == page.size) {
      const absl::CivilMonth last = periods[page.size - 1].month;
      response.set_next_page_token(PageToken(snapshot, request, last - first));
      return response;
    }
    ASSIGN_OR_RETURN(*response.add_accounting_periods(), ToWire(snapshot, period));
  }
  return response;
}

}  // namespace

std::unique_ptr<Service> MakeFundService(Rpc& rpc) {
  auto service = std::make_unique<Service>(rpc, "unioncare.v1.FundService");
  service->Mutate("CreateFund", CreateFund);
  service->Query("GetFund", GetFund);
  service->Query("ListFunds", ListFunds);
  service->Mutate("CloseFund", CloseFund);
  service->Mutate("RecordIncome", RecordIncome);
  service->Mutate("RecordTransfer", RecordTransfer);
  service->Mutate("RecordReversal", RecordReversal);
  service->Query("GetLedgerEntry", GetLedgerEntry);
  service->Query("ListLedgerEntries", ListLedgerEntries);
  service->Stream("DownloadLedger", DownloadLedger);
  service->Mutate("CreateBudgetLine", CreateBudgetLine);
  service->Query("GetBudgetLine", GetBudgetLine);
  service->Query("ListBudgetLines", ListBudgetLines);
  service->Mutate("ChangeBudgetLine", ChangeBudgetLine);
  service->Mutate("RecordIncomeBudget", RecordIncomeBudget);
  service->Query("ComputeBudgetExecution", ComputeBudgetExecution);
  service->Mutate("CloseAccountingPeriod", CloseAccountingPeriod);
  service->Mutate("ReopenAccountingPeriod", ReopenAccountingPeriod);
  service->Query("ListAccountingPeriods", ListAccountingPeriods);
  return service;
}

}  // namespace unioncare::api
