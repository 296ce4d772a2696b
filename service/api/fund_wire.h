// Funds, budget lines and vouchers on the wire, and their names.
#pragma once

#include <map>
#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "service/domain/bookkeeping.h"
#include "service/domain/funds.h"
#include "service/storage/store.h"
#include "unioncare/v1/bookkeeping.pb.h"
#include "unioncare/v1/funds.pb.h"

namespace unioncare::api {

struct FundName {
  UnionId union_id{0};
  FundId fund{0};
};
struct BudgetLineName {
  UnionId union_id{0};
  BudgetLineId line{0};
};
struct LedgerEntryName {
  UnionId union_id{0};
  LedgerEntryId entry{0};
};
struct PeriodName {
  UnionId union_id{0};
  absl::CivilMonth month;
};
absl::StatusOr<FundName> ParseFund(absl::string_view field, absl::string_view text);
absl::StatusOr<FundId> ParseFundOf(UnionId union_id, absl::string_view field,
                                   absl::string_view text);
absl::StatusOr<BudgetLineName> ParseBudgetLine(absl::string_view field, absl::string_view text);
absl::StatusOr<LedgerEntryName> ParseLedgerEntry(absl::string_view field, absl::string_view text);
absl::StatusOr<PeriodName> ParsePeriod(absl::string_view field, absl::string_view text);

// The fund of a name; kNotFound when there is none.
absl::StatusOr<Fund> FundNamed(const Snapshot& snapshot, absl::string_view field,
                               const std::string& name);

// The names of funds and budget lines, each looked up once.
class MoneyNames {
 public:
  MoneyNames(const Snapshot& snapshot, UnionId union_id)
      : snapshot_(snapshot), union_id_(union_id) {}
  absl::StatusOr<Fund> FundOf(FundId fund);
  absl::StatusOr<BudgetLine> LineOf(BudgetLineId line);

 private:
  const Snapshot& snapshot_;
  const UnionId union_id_;
  std::map<FundId, Fund> funds_;
  std::map<BudgetLineId, BudgetLine> lines_;
};

v1::Fund ToWire(const Fund& fund);
// Without its adjustments.
absl::StatusOr<v1::BudgetLine> ToWire(const BudgetLine& line, MoneyNames& names);
absl::StatusOr<v1::LedgerEntry> ToWire(const Snapshot& snapshot, const LedgerEntry& entry,
                                       MoneyNames& names);
absl::StatusOr<v1::AccountingPeriod> ToWire(const Snapshot& snapshot,
                                            const AccountingPeriod& period);

}  // namespace unioncare::api
