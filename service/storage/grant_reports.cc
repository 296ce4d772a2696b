// Grants for reports, in SQL: it gathers, the reports put them into tables.
#include "service/storage/grant_reports.h"

#include <algorithm>

#include "service/base/status.h"
#include "service/domain/calendar.h"

namespace unioncare::storage {
namespace {

// Paid, signed for, booked; entries that are neither left over nor reversed.
constexpr sql::Sql kGrants{
    "SELECT e.disbursement_id, e.position, m.id, m.group_id, m.sex, m.retired_on IS NOT NULL, "
    "m.display_name, COALESCE(g.display_name, ''), d.sub_kind, e.relation, e.event_on, d.paid_on, "
    "e.amount_fen FROM disbursements d "
    "JOIN disbursement_entries e ON e.union_id = d.union_id AND e.disbursement_id = d.id "
    "JOIN members f ON f.union_id = e.union_id AND f.id = e.member_id "
    "JOIN members m ON m.union_id = f.union_id AND m.id = COALESCE(f.merged_into, f.id) "
    "LEFT JOIN groups g ON g.union_id = m.union_id AND g.id = m.group_id "
    "WHERE d.union_id = $1 AND d.kind = $2 AND d.state IN (4, 5, 6) AND e.state IN (1, 2) "
    "AND e.event_on >= $3 AND e.event_on <= $4 "
    "ORDER BY e.event_on, e.disbursement_id, e.position"};
constexpr sql::Sql kProofs{
    "SELECT type FROM disbursement_proofs WHERE union_id = $1 AND disbursement_id = $2 "
    "AND (entry = 0 OR entry = $3) ORDER BY number"};
constexpr sql::Sql kMembers{
    "SELECT COUNT(*), COALESCE(SUM(CASE WHEN sex = 1 THEN 1 ELSE 0 END), 0) FROM members "
    "WHERE union_id = $1 AND state IN (1, 2, 3) AND merged_into IS NULL"};
constexpr sql::Sql kGiven{
    "SELECT COALESCE(SUM(e.amount_fen), 0), COUNT(DISTINCT COALESCE(m.merged_into, m.id)) "
    "FROM disbursements d "
    "JOIN disbursement_entries e ON e.union_id = d.union_id AND e.disbursement_id = d.id "
    "JOIN members m ON m.union_id = e.union_id AND m.id = e.member_id "
    "WHERE d.union_id = $1 AND d.state IN (4, 5, 6, 9) AND e.event_on >= $2 "
    "AND e.event_on <= $3 AND e.state <> 3 AND e.money_back_on IS NULL"};

}  // namespace

absl::Status ScanGrants(const Snapshot& snapshot, UnionId union_id, BenefitKind kind,
                        absl::CivilDay from, absl::CivilDay to,
                        absl::FunctionRef<void(const GivenGrant&)> see) {
  return sql::Query(
      snapshot.connection(), kGrants,
      [&](sql::Row row) {
        GivenGrant grant;
        grant.disbursement = DisbursementId{row.Int(0)};
        grant.position = static_cast<int>(row.Int(1));
        grant.subject.member = MemberId{row.Int(2)};
        if (!row.IsNull(3)) grant.subject.group = GroupId{row.Int(3)};
        grant.subject.sex = static_cast<Sex>(row.Int(4));
        grant.subject.retired = row.Int(5) != 0;
        grant.member_name = std::string(row.Text(6));
        grant.group_name = std::string(row.Text(7));
        grant.sub_kind = static_cast<BenefitSubKind>(row.Int(8));
        grant.relation = static_cast<Relation>(row.Int(9));
        grant.event_on = DayOf(row.Int(10));
        if (!row.IsNull(11)) grant.paid_on = DayOf(row.Int(11));
        grant.amount_fen = row.Int(12);
        see(grant);
      },
      union_id, kind, DayNumber(from), DayNumber(to));
}

absl::StatusOr<std::vector<ProofType>> ProofTypesOf(const Snapshot& snapshot, UnionId union_id,
                                                    DisbursementId id, int position) {
  std::vector<ProofType> types;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kProofs,
      [&](sql::Row row) {
        const auto type = static_cast<ProofType>(row.Int(0));
        if (std::find(types.begin(), types.end(), type) == types.end()) types.push_back(type);
      },
      union_id, id, position));
  return types;
}

absl::StatusOr<UnionFigures> FindUnionFigures(const Snapshot& snapshot, UnionId union_id,
                                              absl::CivilDay from, absl::CivilDay to) {
  UnionFigures figures;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kMembers,
      [&](sql::Row row) {
        figures.members = row.Int(0);
        figures.women = row.Int(1);
      },
      union_id));
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kGiven,
      [&](sql::Row row) {
        figures.given_fen = row.Int(0);
        figures.recipients = row.Int(1);
      },
      union_id, DayNumber(from), DayNumber(to)));
  return figures;
}

}  // namespace unioncare::storage
