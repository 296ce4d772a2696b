// Contacts that are wanted after a stay in hospital, in SQL.
#include "service/storage/discharges.h"

#include "service/base/status.h"
#include "service/domain/calendar.h"

namespace unioncare::storage {
namespace {

// 1, 4 and 20 are stays in hospital. A case without a day of discharge ended when it was closed, in
// China. What an older ledger brought asks for nothing.
#define KEEP(whose)                                                                             \
  "INSERT INTO discharges_unmet (union_id, left_on, case_id, member_id) "                       \
  "SELECT k.union_id, k.left_on, k.id, k.member_id FROM (SELECT union_id, id, member_id, "      \
  "COALESCE(discharged_on, (close_us + 28800000000) / 86400000000) AS left_on FROM cases "      \
  "WHERE union_id = $1 AND " whose                                                              \
  " AND occasion IN (1, 4, 20) AND state NOT IN (7, 8) "                                        \
  "AND (discharged_on IS NOT NULL OR (state = 9 AND import_id IS NULL))) k "                    \
  "JOIN members f ON f.union_id = k.union_id AND f.id = k.member_id "                           \
  "JOIN members m ON m.union_id = f.union_id AND m.id = COALESCE(f.merged_into, f.id) "         \
  "WHERE m.state <= 3 AND (m.retired_on IS NOT NULL OR m.care_flags_sealed IS NOT NULL) "       \
  "AND NOT EXISTS (SELECT 1 FROM contacts c WHERE c.union_id = k.union_id "                     \
  "AND c.member_id IN (k.member_id, m.id) AND c.contacted_on >= k.left_on "                     \
  "AND c.reached = 1 AND c.withdrawn = 0) "                                                     \
  "AND NOT EXISTS (SELECT 1 FROM visits v WHERE v.union_id = k.union_id "                       \
  "AND v.case_id = k.id AND v.visited_on >= k.left_on AND v.mode <> 2 AND v.met IN (1, 2))"
constexpr sql::Sql kKeepCase{KEEP("id = $2")};
constexpr sql::Sql kKeepRecord{KEEP("member_id = $2")};
#undef KEEP
constexpr sql::Sql kForgetCase{
    "DELETE FROM discharges_unmet WHERE union_id = $1 AND case_id = $2"};
constexpr sql::Sql kForgetRecord{
    "DELETE FROM discharges_unmet WHERE union_id = $1 AND member_id = $2"};
// Whoever retired or left since is asked here again: a sweep may be behind.
constexpr sql::Sql kUnmet{
    "SELECT d.case_id, m.id, d.left_on FROM discharges_unmet d "
    "JOIN members f ON f.union_id = d.union_id AND f.id = d.member_id "
    "JOIN members m ON m.union_id = f.union_id AND m.id = COALESCE(f.merged_into, f.id) "
    "WHERE d.union_id = $1 AND d.left_on >= $2 AND d.left_on <= $3 "
    "AND m.state <= 3 AND (m.retired_on IS NOT NULL OR m.care_flags_sealed IS NOT NULL) "
    "ORDER BY d.left_on, d.case_id LIMIT $4"};

bool IsHospital(Occasion occasion) {
  return occasion == Occasion::kIllnessHospital || occasion == Occasion::kSurgery ||
         occasion == Occasion::kRetireeIllness;
}

}  // namespace

absl::StatusOr<std::vector<Discharge>> OpenDischarges(const Snapshot& snapshot, UnionId union_id,
                                                      absl::CivilDay from, absl::CivilDay to,
                                                      int limit) {
  std::vector<Discharge> found;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kUnmet,
      [&](sql::Row row) {
        found.push_back({CaseId{row.Int(0)}, MemberId{row.Int(1)}, DayOf(row.Int(2))});
      },
      union_id, DayNumber(from), DayNumber(to), limit));
  return found;
}

absl::Status FollowDischarge(Transaction& transaction, UnionId union_id, const Case& of) {
  if (!IsHospital(of.occasion)) return absl::OkStatus();
  RETURN_IF_ERROR(sql::Run(transaction.connection(), kForgetCase, union_id, of.id));
  // Neither let go nor closed: they are still there.
  if (!of.discharged_on.has_value() && !of.close_time.has_value()) return absl::OkStatus();
  return sql::Run(transaction.connection(), kKeepCase, union_id, of.id);
}

absl::Status FollowDischarges(Transaction& transaction, UnionId union_id,
                              absl::Span<const MemberId> records) {
  for (const MemberId record : records) {
    RETURN_IF_ERROR(sql::Run(transaction.connection(), kForgetRecord, union_id, record));
    RETURN_IF_ERROR(sql::Run(transaction.connection(), kKeepRecord, union_id, record));
  }
  return absl::OkStatus();
}

}  // namespace unioncare::storage
