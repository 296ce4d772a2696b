// The list for samples, read by number.
#include "service/storage/audits.h"

#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/storage/sql.h"

namespace unioncare::storage {
namespace {

// 4 paid, 5 signed for, 6 booked.
constexpr sql::Sql kPaid{
    "SELECT id, year, serial, amount_fen FROM disbursements WHERE union_id = $1 "
    "AND state BETWEEN 4 AND 6 AND event_on BETWEEN $2 AND $3 AND amount_fen > 0 "
    "ORDER BY year, serial LIMIT $4"};

}  // namespace

absl::StatusOr<std::vector<SampleLine>> ListForSample(const Snapshot& snapshot, UnionId union_id,
                                                      const AuditPeriod& period) {
  std::vector<SampleLine> lines;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kPaid,
      [&](sql::Row row) {
        lines.push_back({.id = DisbursementId{row.Int(0)},
                         .year = static_cast<int>(row.Int(1)),
                         .serial = static_cast<int>(row.Int(2)),
                         .amount_fen = row.Int(3)});
      },
      union_id, DayNumber(period.from), DayNumber(period.to),
      static_cast<int64_t>(kSampleLinesMax) + 1));
  if (lines.size() > kSampleLinesMax) {
    return absl::ResourceExhaustedError("too many disbursements for one sample");
  }
  return lines;
}

}  // namespace unioncare::storage
