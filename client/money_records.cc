// Finds funds and budget lines by their names in the lists of the union.
#include "client/money_records.h"

#include <algorithm>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "client/print.h"
#include "client/resolve.h"
#include "unioncare/v1/funds.pb.h"

namespace unioncare::client {
namespace {

constexpr int page_size_max = 1000;  // more than there can be of either

bool IsNumber(absl::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), absl::ascii_isdigit);
}

// The record that is called so; similar ones are offered, and never taken unasked.
template <class Record>
absl::StatusOr<std::string> Pick(Session& session, const std::string& flag,
                                 const std::string& text,
                                 const google::protobuf::RepeatedPtrField<Record>& records,
                                 const char* amount) {
  std::vector<Candidate> exact, similar;
  const Style style{.output = Output::kTable, .language = session.language()};
  for (const Record& record : records) {
    const Candidate candidate{
        .name = record.name(),
        .description = absl::StrCat(Printable(record.display_name()), "  ",
                                    Cell(record, amount, style), "  ", record.name())};
    if (record.display_name() == text) exact.push_back(candidate);
    if (absl::StrContains(record.display_name(), text)) similar.push_back(candidate);
  }
  if (exact.size() == 1) return exact[0].name;
  const std::string named = absl::StrCat("--", flag);
  const std::string shown = Printable(text);
  if (similar.empty()) {
    return absl::NotFoundError(session.Say(texts::kUnknownName, named, shown));
  }
  const std::vector<Candidate>& several = exact.empty() ? similar : exact;
  const Text& heading = exact.empty() ? texts::kOnlySimilar : texts::kSeveral;
  return Choose(session, flag, session.Say(heading, named, shown, several.size()), several);
}

absl::StatusOr<std::string> FindFund(Session& session, const std::string& parent,
                                     const std::string& flag, const std::string& text) {
  v1::ListFundsRequest request;
  v1::ListFundsResponse all;
  request.set_parent(parent);
  request.set_page_size(page_size_max);
  request.set_include_closed(true);
  const absl::Status status = session.Call("unioncare.v1.FundService.ListFunds", request, all);
  if (!status.ok()) return status;
  return Pick(session, flag, text, all.funds(), "balance_fen");
}

absl::StatusOr<std::string> FindBudgetLine(Session& session, const std::string& parent,
                                           const std::string& flag, const std::string& text) {
  v1::ListBudgetLinesRequest request;
  v1::ListBudgetLinesResponse all;
  request.set_parent(parent);
  request.set_page_size(page_size_max);
  int year = 0;
  if (absl::SimpleAtoi(session.Value("year"), &year)) request.set_year(year);
  const absl::Status status =
      session.Call("unioncare.v1.FundService.ListBudgetLines", request, all);
  if (!status.ok()) return status;
  return Pick(session, flag, text, all.budget_lines(), "amount_fen");
}

}  // namespace

bool IsMoneyRecord(Takes takes) {
  return takes == Takes::kFund || takes == Takes::kBudgetLine || takes == Takes::kLedgerEntry ||
         takes == Takes::kAccountingPeriod;
}

absl::StatusOr<std::string> FindMoneyRecord(Session& session, Takes takes,
                                            const std::string& parent, const std::string& flag,
                                            const std::string& text) {
  const bool number = IsNumber(text);
  switch (takes) {
    case Takes::kFund:
      return number ? absl::StrCat(parent, "/funds/", text)
                    : FindFund(session, parent, flag, text);
    case Takes::kBudgetLine:
      return number ? absl::StrCat(parent, "/budgetLines/", text)
                    : FindBudgetLine(session, parent, flag, text);
    case Takes::kLedgerEntry:
      return absl::StrCat(parent, "/ledgerEntries/", text);
    default:
      return absl::StrCat(parent, "/accountingPeriods/", text);
  }
}

}  // namespace unioncare::client
