// One read of the cases and one of the visits.
#include "service/storage/audit_visits.h"

#include <map>
#include <optional>
#include <set>

#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/storage/policies.h"

namespace unioncare::storage {
namespace {

constexpr sql::Sql kCases{
    "SELECT id, occasion, member_id, group_id, state, event_on, informed_known, report_us, "
    "due_report_us, due_visit_us, help_us, import_id FROM cases "
    "WHERE union_id = $1 AND event_on BETWEEN $2 AND $3 ORDER BY id"};
constexpr sql::Sql kVisits{
    "SELECT c.id, c.occasion, c.member_id, c.group_id, c.state, c.event_on, v.id, v.visited_on, "
    "v.record_us, v.import_id FROM visits AS v JOIN cases AS c "
    "ON c.union_id = v.union_id AND c.id = v.case_id "
    "WHERE v.union_id = $1 AND c.event_on BETWEEN $2 AND $3 ORDER BY v.case_id, v.id"};

std::optional<absl::Time> TimeIn(sql::Row row, int column) {
  if (row.IsNull(column)) return std::nullopt;
  return absl::FromUnixMicros(row.Int(column));
}

Case CaseIn(sql::Row row) {
  Case of;
  of.id = CaseId{row.Int(0)};
  of.occasion = static_cast<Occasion>(row.Int(1));
  of.member = MemberId{row.Int(2)};
  if (!row.IsNull(3)) of.group = GroupId{row.Int(3)};
  of.state = static_cast<CaseState>(row.Int(4));
  of.event_on = DayOf(row.Int(5));
  return of;
}

// The occasions of the union's own 五必访, the first set in force on a day.
absl::StatusOr<std::set<Occasion>> CoreOn(const Snapshot& snapshot, UnionId union_id,
                                          absl::CivilDay day) {
  ASSIGN_OR_RETURN(const SetsInForce in_force, OccasionSetsFor(snapshot, union_id, day));
  if (in_force.sets.empty()) return std::set<Occasion>();
  const std::vector<Occasion>& occasions = in_force.sets.front().occasions;
  return std::set<Occasion>(occasions.begin(), occasions.end());
}

}  // namespace

absl::Status AuditVisits(const Snapshot& snapshot, UnionId union_id, const AuditPeriod& period,
                         FoundByAudit found) {
  // What may be a finding is kept; the policy is asked once the read has ended.
  std::vector<Case> late;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kCases,
      [&](sql::Row row) {
        Case of = CaseIn(row);
        of.informed_known = static_cast<InformedKnown>(row.Int(6));
        of.report_time = absl::FromUnixMicros(row.Int(7));
        of.due_report = TimeIn(row, 8);
        of.due_visit = TimeIn(row, 9);
        of.help = TimeIn(row, 10);
        if (!row.IsNull(11)) of.import = ImportId{row.Int(11)};
        bool any = false;
        JudgeCase(of, /*core=*/true, snapshot.now(), [&](AuditFinding) { any = true; });
        if (any) late.push_back(std::move(of));
      },
      union_id, DayNumber(period.from), DayNumber(period.to)));
  std::map<absl::CivilDay, std::set<Occasion>> core;
  for (const Case& of : late) {
    if (!core.contains(of.event_on)) {
      ASSIGN_OR_RETURN(core[of.event_on], CoreOn(snapshot, union_id, of.event_on));
    }
    JudgeCase(of, core[of.event_on].contains(of.occasion), snapshot.now(), found);
  }
  return sql::Query(
      snapshot.connection(), kVisits,
      [&](sql::Row row) {
        Visit visit;
        visit.id = VisitId{row.Int(6)};
        visit.visited_on = DayOf(row.Int(7));
        visit.record_time = absl::FromUnixMicros(row.Int(8));
        if (!row.IsNull(9)) visit.import = ImportId{row.Int(9)};
        JudgeVisit(CaseIn(row), visit, found);
      },
      union_id, DayNumber(period.from), DayNumber(period.to));
}

}  // namespace unioncare::storage
