// What an audit asks about whole years: the numbers of the ledger, and the shares of the year's
// money.
#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/storage/audit_across.h"
#include "service/storage/disbursements.h"
#include "service/storage/funds.h"
#include "service/storage/past_vouchers.h"

namespace unioncare::storage {
namespace {

constexpr sql::Sql kSerials{
    "SELECT serial FROM disbursements WHERE union_id = $1 AND year = $2 ORDER BY serial"};
constexpr sql::Sql kNextSerial{"SELECT next FROM counters WHERE union_id = $1 AND noun = $2"};

}  // namespace

absl::Status AuditAcross::JudgeNumbers(FoundByAudit found) {
  for (absl::CivilYear year(period_.from); year <= absl::CivilYear(period_.to); ++year) {
    int64_t last = 0;
    RETURN_IF_ERROR(sql::Query(
        snapshot_.connection(), kNextSerial, [&](sql::Row row) { last = row.Int(0) - 1; },
        union_id_, absl::StrCat("disbursement_", year.year())));
    SerialCheck check(static_cast<int>(year.year()), last);
    RETURN_IF_ERROR(sql::Query(
        snapshot_.connection(), kSerials, [&](sql::Row row) { check.See(row.Int(0), found); },
        union_id_, year.year()));
    check.End(found);
  }
  return JudgeBookNumbers(found);
}

absl::Status AuditAcross::JudgeBookNumbers(FoundByAudit found) {
  BookNumber before, number;
  return EachPastSerial(snapshot_, union_id_, [&](const PastSerial& one) {
    number.disbursement = one.disbursement;
    number.book = one.book;
    number.series = one.series;
    number.serial = one.serial;
    number.fund = one.fund;
    number.event_on = one.event_on;
    number.in_period = period_.Has(number.event_on);
    JudgeBookNumber(before, number, found);
    std::swap(before, number);
  });
}

absl::Status AuditAcross::JudgeShares(FoundByAudit found) {
  for (absl::CivilYear year(period_.from); year <= absl::CivilYear(period_.to); ++year) {
    const absl::CivilDay day =
        std::min(absl::CivilDay(year.year(), 12, 31), period_.today);
    if (day < absl::CivilDay(year.year(), 1, 1)) break;
    ASSIGN_OR_RETURN(const StandardsInScope scope,
                     StandardsFor(snapshot_, union_id_, BenefitKind::kUnspecified, day));
    std::vector<YearShare> shares;
    std::set<std::tuple<UnionId, PolicyId, int>> known;
    for (int kind = 1; kind <= kBenefitKindCount; ++kind) {
      for (const AggregateCap& cap :
           InForce(scope.aggregates, static_cast<BenefitKind>(kind), day)) {
        if (!known.emplace(cap.issuer, cap.policy, cap.position).second) continue;
        ASSIGN_OR_RETURN(const int64_t spent,
                         SumInYear(snapshot_, union_id_, cap.kinds,
                                   static_cast<int>(year.year())));
        shares.push_back({cap, spent});
      }
    }
    if (shares.empty()) continue;
    ASSIGN_OR_RETURN(const YearMoney money,
                     MoneyOf(snapshot_, union_id_, static_cast<int>(year.year())));
    JudgeYear(static_cast<int>(year.year()), shares, money, found);
  }
  return absl::OkStatus();
}

}  // namespace unioncare::storage
