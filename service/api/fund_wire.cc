// Funds, budget lines, vouchers and months on the wire.
#include "service/api/fund_wire.h"

#include <array>
#include <utility>
#include <vector>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "service/api/case_wire.h"
#include "service/api/convert.h"
#include "service/api/names.h"
#include "service/base/status.h"
#include "service/domain/members.h"
#include "service/domain/refusal.h"
#include "service/storage/bookkeeping.h"
#include "service/storage/funds.h"

namespace unioncare::api {
namespace {

constexpr size_t kDigitsMax = 18;

absl::Status Malformed(absl::string_view field, absl::string_view text, absl::string_view pattern) {
  return Refuse(Reason::kNameMalformed, {{"field", std::string(field)},
                                         {"given", std::string(text)},
                                         {"wanted", std::string(pattern)}});
}

// What stands behind the union and the collection of a record: "unions/{union}/funds/{…}".
struct NameParts {
  UnionId union_id{0};
  std::string last;
};
absl::StatusOr<NameParts> Split(absl::string_view field, absl::string_view text,
                                absl::string_view collection, absl::string_view pattern) {
  const std::vector<std::string> parts = absl::StrSplit(text, '/');
  if (parts.size() != 4 || parts[2] != collection) return Malformed(field, text, pattern);
  const auto of = ParseUnion(field, absl::StrCat(parts[0], "/", parts[1]));
  if (!of.ok()) return Malformed(field, text, pattern);
  return NameParts{*of, parts[3]};
}

// The number of a record, which is written in one way only.
template <class Id>
absl::StatusOr<std::pair<UnionId, Id>> ParseId(absl::string_view field, absl::string_view text,
                                               absl::string_view collection,
                                               absl::string_view pattern) {
  ASSIGN_OR_RETURN(const NameParts parts, Split(field, text, collection, pattern));
  int64_t number = 0;
  const bool short_enough = parts.last.size() <= kDigitsMax;
  if (!short_enough || !absl::SimpleAtoi(parts.last, &number) || number <= 0 ||
      absl::StrCat(number) != parts.last) {
    return Malformed(field, text, pattern);
  }
  return std::pair(parts.union_id, Id{number});
}

}  // namespace

absl::StatusOr<FundName> ParseFund(absl::string_view field, absl::string_view text) {
  ASSIGN_OR_RETURN(const auto id,
                   ParseId<FundId>(field, text, "funds", "unions/{union}/funds/{fund}"));
  return FundName{id.first, id.second};
}

absl::StatusOr<FundId> ParseFundOf(UnionId union_id, absl::string_view field,
                                   absl::string_view text) {
  ASSIGN_OR_RETURN(const FundName name, ParseFund(field, text));
  if (name.union_id == union_id) return name.fund;
  return Refuse(Reason::kOtherUnion, {{"field", std::string(field)},
                                      {"given", std::string(text)},
                                      {"wanted", NameOf(union_id)}});
}

absl::StatusOr<BudgetLineName> ParseBudgetLine(absl::string_view field, absl::string_view text) {
  ASSIGN_OR_RETURN(const auto id, ParseId<BudgetLineId>(field, text, "budgetLines",
                                                        "unions/{union}/budgetLines/{line}"));
  return BudgetLineName{id.first, id.second};
}

absl::StatusOr<LedgerEntryName> ParseLedgerEntry(absl::string_view field, absl::string_view text) {
  ASSIGN_OR_RETURN(const auto id, ParseId<LedgerEntryId>(field, text, "ledgerEntries",
                                                         "unions/{union}/ledgerEntries/{entry}"));
  return LedgerEntryName{id.first, id.second};
}

absl::StatusOr<PeriodName> ParsePeriod(absl::string_view field, absl::string_view text) {
  constexpr absl::string_view kPattern = "unions/{union}/accountingPeriods/2026-10";
  ASSIGN_OR_RETURN(const NameParts parts, Split(field, text, "accountingPeriods", kPattern));
  const std::optional<absl::CivilMonth> month = ParseIsoMonth(parts.last);
  if (!month.has_value()) return Malformed(field, text, kPattern);
  return PeriodName{parts.union_id, *month};
}

absl::StatusOr<Fund> FundNamed(const Snapshot& snapshot, absl::string_view field,
                               const std::string& name) {
  ASSIGN_OR_RETURN(const FundName parsed, ParseFund(field, name));
  ASSIGN_OR_RETURN(std::optional<Fund> fund,
                   storage::FindFund(snapshot, parsed.union_id, parsed.fund));
  if (!fund.has_value()) return NotFound(field, name);
  return *std::move(fund);
}

absl::StatusOr<Fund> MoneyNames::FundOf(FundId fund) {
  const auto known = funds_.find(fund);
  if (known != funds_.end()) return known->second;
  ASSIGN_OR_RETURN(std::optional<Fund> found, storage::FindFund(snapshot_, union_id_, fund));
  if (!found.has_value()) return absl::InternalError("a fund that is named is not there");
  return funds_.emplace(fund, *std::move(found)).first->second;
}

absl::StatusOr<BudgetLine> MoneyNames::LineOf(BudgetLineId line) {
  const auto known = lines_.find(line);
  if (known != lines_.end()) return known->second;
  ASSIGN_OR_RETURN(std::optional<BudgetLine> found,
                   storage::FindBudgetLine(snapshot_, union_id_, line));
  if (!found.has_value()) return absl::InternalError("a budget line that is named is not there");
  return lines_.emplace(line, *std::move(found)).first->second;
}

v1::Fund ToWire(const Fund& fund) {
  v1::Fund wire;
  wire.set_name(NameOf(fund.union_id, fund.id));
  wire.set_source(SameNumber<v1::FundSource>(fund.source));
  wire.set_display_name(fund.display_name);
  *wire.mutable_opened_on() = ToProto(fund.opened_on);
  if (fund.closed_on.has_value()) *wire.mutable_closed_on() = ToProto(*fund.closed_on);
  wire.set_opening_fen(fund.opening_fen);
  wire.set_balance_fen(fund.balance_fen);
  wire.set_encumbered_fen(fund.encumbered_fen);
  wire.set_free_fen(fund.free_fen());
  wire.set_etag(EtagOfVersion(fund.version));
  return wire;
}

absl::StatusOr<v1::BudgetLine> ToWire(const BudgetLine& line, MoneyNames& names) {
  v1::BudgetLine wire;
  wire.set_name(NameOf(line.union_id, line.id));
  wire.set_fund(NameOf(line.union_id, line.fund));
  ASSIGN_OR_RETURN(const Fund fund, names.FundOf(line.fund));
  wire.set_fund_display_name(fund.display_name);
  wire.set_year(line.year);
  wire.set_subject_code(line.subject_code);
  wire.set_display_name(line.display_name);
  for (const BenefitKind kind : line.kinds) wire.add_kinds(SameNumber<v1::BenefitKind>(kind));
  wire.set_amount_fen(line.amount_fen);
  wire.set_committed_fen(line.committed_fen);
  wire.set_spent_fen(line.spent_fen);
  wire.set_free_fen(line.free_fen());
  wire.set_etag(EtagOfVersion(line.version));
  return wire;
}

absl::StatusOr<v1::LedgerEntry> ToWire(const Snapshot& snapshot, const LedgerEntry& entry,
                                       MoneyNames& names) {
  v1::LedgerEntry wire;
  wire.set_name(NameOf(entry.union_id, entry.id));
  wire.set_voucher_no(VoucherOf(entry));
  wire.set_kind(SameNumber<v1::LedgerEntryKind>(entry.kind));
  *wire.mutable_entry_on() = ToProto(entry.on);
  wire.set_amount_fen(entry.amount_fen);
  wire.set_summary(entry.text);
  wire.set_counterparty(entry.counterparty);
  if (!entry.document.empty()) {
    wire.set_document(absl::StrCat(NameOf(entry.union_id), "/", entry.document));
  }
  if (entry.reversal_of.has_value()) {
    wire.set_reversal_of(NameOf(entry.union_id, *entry.reversal_of));
  }
  for (const LedgerLine& line : entry.lines) {
    v1::LedgerLine& added = *wire.add_lines();
    added.set_account(SameNumber<v1::AccountKind>(line.account.kind));
    added.set_fund(NameOf(entry.union_id, line.account.fund));
    ASSIGN_OR_RETURN(const Fund fund, names.FundOf(line.account.fund));
    added.set_fund_display_name(fund.display_name);
    added.set_income_kind(SameNumber<v1::IncomeKind>(line.account.income));
    if (line.account.kind == AccountKind::kExpenditure) {
      ASSIGN_OR_RETURN(const BudgetLine budget, names.LineOf(line.account.line));
      added.set_budget_line(NameOf(entry.union_id, budget.id));
      added.set_budget_line_display_name(budget.display_name);
    }
    if (line.amount_fen > 0) {
      added.set_debit_fen(line.amount_fen);
    } else {
      added.set_credit_fen(-line.amount_fen);
    }
  }
  ASSIGN_OR_RETURN(*wire.mutable_entered_by_display_name(), UserName(snapshot, entry.by));
  *wire.mutable_entry_time() = ToProto(entry.time);
  return wire;
}

absl::StatusOr<v1::AccountingPeriod> ToWire(const Snapshot& snapshot,
                                            const AccountingPeriod& period) {
  v1::AccountingPeriod wire;
  wire.set_name(NameOf(period.union_id, period.month));
  wire.set_month(IsoMonth(period.month));
  wire.set_state(SameNumber<v1::AccountingPeriodState>(period.state));
  for (const PeriodException& exception : period.exceptions) {
    v1::PeriodException& added = *wire.add_exceptions();
    added.set_document(exception.document);
    added.set_reason(exception.reason);
  }
  ASSIGN_OR_RETURN(*wire.mutable_closed_by_display_name(), UserName(snapshot, period.closed_by));
  *wire.mutable_close_time() = ToProto(period.close_time);
  if (period.reopened_by.has_value()) {
    ASSIGN_OR_RETURN(*wire.mutable_reopened_by_display_name(),
                     UserName(snapshot, *period.reopened_by));
    *wire.mutable_reopen_time() = ToProto(*period.reopen_time);
  }
  wire.set_reason(period.reason);
  wire.set_etag(EtagOfVersion(period.version));
  return wire;
}

}  // namespace unioncare::api
