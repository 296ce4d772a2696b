// What is due, in SQL: each area by an index of its own that holds open work only.
#include "service/storage/due.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "absl/functional/function_ref.h"
#include "service/domain/calendar.h"

namespace unioncare::storage {
namespace {

#define CASE_COLUMNS                                                                          \
  "c.id, c.due_visit_us, c.due_close_us, c.replan_on, c.state, c.case_year, "    \
  "c.case_sequence, c.occasion, c.severity, c.restricted, c.reported_by, m.id, "              \
  "m.group_id, m.sex, m.retired_on IS NOT NULL, "                                             \
  "c.responsible_id, m.display_name, COALESCE(g.display_name, ''), "                          \
  "COALESCE(r.display_name, '') "
// The person whom a case is about, whichever of their records it was opened for.
#define CASE_NAMES                                                                            \
  "JOIN members f ON f.union_id = c.union_id AND f.id = c.member_id "                         \
  "JOIN members m ON m.union_id = c.union_id AND m.id = COALESCE(f.merged_into, f.id) "       \
  "LEFT JOIN groups g ON g.union_id = c.union_id AND g.id = c.group_id "                      \
  "LEFT JOIN members r ON r.union_id = c.union_id AND r.id = c.responsible_id "

// Deadline and number of what is due, out of the index alone, which holds all that these read.
constexpr sql::Sql kVisits{
    "SELECT due_visit_us, id FROM cases "
    "WHERE union_id = $1 AND state IN (1, 3, 4) AND due_visit_us IS NOT NULL "
    "AND (state <> 4 OR replan_on IS NULL) AND (due_visit_us, id) > ($2, $3) "
    "AND due_visit_us <= $4 ORDER BY due_visit_us, id LIMIT $5"};
constexpr sql::Sql kReplans{
    "SELECT replan_on, id FROM cases "
    "WHERE union_id = $1 AND state = 4 AND replan_on IS NOT NULL "
    "AND (replan_on, id) > ($2, $3) AND replan_on <= $4 ORDER BY replan_on, id LIMIT $5"};
constexpr sql::Sql kUnassigned{
    "SELECT report_us, id FROM cases "
    "WHERE union_id = $1 AND state = 1 AND responsible_id IS NULL AND severity >= 2 "
    "AND (report_us, id) > ($2, $3) AND report_us <= $4 ORDER BY report_us, id LIMIT $5"};
constexpr sql::Sql kCloses{
    "SELECT due_close_us, id FROM cases "
    "WHERE union_id = $1 AND state IN (2, 5) AND due_close_us IS NOT NULL "
    "AND (due_close_us, id) > ($2, $3) AND due_close_us <= $4 "
    "ORDER BY due_close_us, id LIMIT $5"};
constexpr sql::Sql kTasks{
    "SELECT due_on, id, kind FROM tasks "
    "WHERE union_id = $1 AND state = 1 AND due_on IS NOT NULL "
    "AND (due_on, kind, id) > ($2, $3, $4) AND due_on <= $5 "
    "ORDER BY due_on, kind, id LIMIT $6"};

// What people read of it.
constexpr sql::Sql kCase{"SELECT " CASE_COLUMNS "FROM cases c " CASE_NAMES
                         "WHERE c.union_id = $1 AND c.id = $2"};
// The numbers come from the index alone: SQLite would else walk through all cases of the union.
constexpr sql::Sql kCasesOf{
    "SELECT " CASE_COLUMNS "FROM (SELECT union_id, id FROM cases WHERE union_id = $1 "
    "AND state <= 5 AND responsible_id IS NOT NULL AND responsible_id = $2 ORDER BY id LIMIT $3) o "
    "JOIN cases c ON c.union_id = o.union_id AND c.id = o.id " CASE_NAMES "ORDER BY c.id"};

#define TASK_COLUMNS                                                                          \
  ", t.id, t.due_on, t.kind, t.content, t.responsible_id, COALESCE(w.display_name, '') "
#define TASK_NAMES                                                                            \
  "FROM tasks t JOIN cases c ON c.union_id = t.union_id AND c.id = t.case_id " CASE_NAMES     \
  "LEFT JOIN members w ON w.union_id = t.union_id AND w.id = t.responsible_id "
constexpr int kAfterCase = 19;

constexpr sql::Sql kTask{"SELECT " CASE_COLUMNS TASK_COLUMNS TASK_NAMES
                         "WHERE t.union_id = $1 AND t.id = $2"};
constexpr sql::Sql kTasksOf{
    "SELECT " CASE_COLUMNS TASK_COLUMNS TASK_NAMES
    "WHERE t.union_id = $1 AND t.state = 1 AND t.responsible_id IS NOT NULL "
    "AND t.responsible_id = $2 AND COALESCE(t.due_on, $3) < $3 ORDER BY t.id LIMIT $4"};

#undef TASK_NAMES
#undef TASK_COLUMNS
#undef CASE_NAMES
#undef CASE_COLUMNS

// The indexes hold all that these read.
constexpr sql::Sql kCountVisits{
    "SELECT COUNT(*), COALESCE(SUM(CASE WHEN due_visit_us < $1 THEN 1 ELSE 0 END), 0) FROM cases "
    "WHERE union_id = $2 AND state IN (1, 3, 4) AND due_visit_us IS NOT NULL "
    "AND (state <> 4 OR replan_on IS NULL) AND due_visit_us <= $3"};
constexpr sql::Sql kCountReplans{
    "SELECT COUNT(*), COALESCE(SUM(CASE WHEN replan_on < $1 THEN 1 ELSE 0 END), 0) FROM cases "
    "WHERE union_id = $2 AND state = 4 AND replan_on IS NOT NULL AND replan_on <= $3"};
constexpr sql::Sql kCountUnassigned{
    "SELECT COUNT(*), COALESCE(SUM(CASE WHEN report_us < $1 THEN 1 ELSE 0 END), 0) FROM cases "
    "WHERE union_id = $2 AND state = 1 AND responsible_id IS NULL AND severity >= 2 "
    "AND report_us <= $3"};
constexpr sql::Sql kCountCloses{
    "SELECT COUNT(*), COALESCE(SUM(CASE WHEN due_close_us < $1 THEN 1 ELSE 0 END), 0) FROM cases "
    "WHERE union_id = $2 AND state IN (2, 5) AND due_close_us IS NOT NULL AND due_close_us <= $3"};
constexpr sql::Sql kCountTasks{
    "SELECT kind, COUNT(*), SUM(CASE WHEN due_on < $1 THEN 1 ELSE 0 END) FROM tasks "
    "WHERE union_id = $2 AND state = 1 AND due_on IS NOT NULL AND due_on <= $3 "
    "GROUP BY kind ORDER BY kind"};

// When it was approved is asked of what is approved alone.
constexpr sql::Sql kWaiting{
    "SELECT id, COALESCE(requested_on, 0), CASE WHEN state = 3 THEN "
    "COALESCE((SELECT MAX(a.approve_us) FROM disbursement_approvals a "
    "WHERE a.union_id = d.union_id AND a.disbursement_id = d.id), update_us) ELSE 0 END, paid_on "
    "FROM disbursements d WHERE union_id = $1 AND state = $2 AND ($3 = 0 OR requested_by = $3) "
    "ORDER BY id LIMIT $4"};

template <class Id>
std::optional<Id> OptionalId(sql::Row row, int column) {
  if (row.IsNull(column)) return std::nullopt;
  return Id{row.Int(column)};
}

std::optional<absl::Time> OptionalTime(sql::Row row, int column) {
  if (row.IsNull(column)) return std::nullopt;
  return absl::FromUnixMicros(row.Int(column));
}

DueFacts FactsOf(sql::Row row) {
  DueFacts facts;
  facts.due_visit = OptionalTime(row, 1);
  facts.due_close = OptionalTime(row, 2);
  if (!row.IsNull(3)) facts.replan_on = DayOf(row.Int(3));
  facts.state = static_cast<CaseState>(row.Int(4));
  return facts;
}

DueEntry EntryOf(sql::Row row) {
  DueEntry entry;
  entry.case_id = CaseId{row.Int(0)};
  entry.case_year = static_cast<int>(row.Int(5));
  entry.case_sequence = row.Int(6);
  entry.occasion = static_cast<Occasion>(row.Int(7));
  entry.severity = static_cast<Severity>(row.Int(8));
  entry.carried.id = entry.case_id;
  entry.carried.restricted = row.Int(9) != 0;
  entry.carried.reported_by = UserId{row.Int(10)};
  entry.subject = {MemberId{row.Int(11)}, OptionalId<GroupId>(row, 12),
                   static_cast<Sex>(row.Int(13)), row.Int(14) != 0};
  entry.carried.member = entry.subject.member;  // relatives are kept from a restricted case
  entry.carried.responsible = OptionalId<MemberId>(row, 15);
  entry.responsible = entry.carried.responsible;
  entry.member_name = std::string(row.Text(16));
  entry.group_name = std::string(row.Text(17));
  entry.responsible_name = std::string(row.Text(18));
  return entry;
}

DueEntry CaseEntryOf(sql::Row row, DueArea area, absl::Time due) {
  DueEntry entry = EntryOf(row);
  entry.place = {absl::ToUnixMicros(due), area, Number(entry.case_id)};
  return entry;
}

// The areas of tasks follow the others, in the order of the kinds of tasks.
constexpr int kTaskAreas = 4;
static_assert(static_cast<int>(DueArea::kNeed) == kTaskAreas + 1);

DueEntry TaskEntryOf(sql::Row row) {
  DueEntry entry = EntryOf(row);
  entry.task = TaskId{row.Int(kAfterCase)};
  const auto area = static_cast<DueArea>(kTaskAreas + row.Int(kAfterCase + 2));
  entry.place = {absl::ToUnixMicros(MidnightAfter(DayOf(row.Int(kAfterCase + 1)))), area,
                 Number(*entry.task)};
  entry.content = std::string(row.Text(kAfterCase + 3));
  entry.responsible = OptionalId<MemberId>(row, kAfterCase + 4);
  entry.responsible_name = std::string(row.Text(kAfterCase + 5));
  return entry;
}

// The last day that has ended at this moment.
absl::CivilDay EndedDay(absl::Time moment) { return Today(moment) - 1; }

// From where rows of an area follow a place. Of rows with the same deadline those of a later area
// follow, those of an earlier one do not. Deadlines are moments here, or days.
constexpr int64_t kPastAll = std::numeric_limits<int64_t>::max();
struct Start {
  int64_t due = 0;
  int64_t id = 0;
};
Start StartOf(const DuePlace& after, DueArea area) {
  if (area == after.area) return {after.due_us, after.id};
  return {after.due_us, area < after.area ? kPastAll : 0};
}
Start DayStartOf(const DuePlace& after, DueArea area) {
  const absl::Time moment = absl::FromUnixMicros(after.due_us);
  const absl::CivilDay day = EndedDay(moment);
  const bool same = MidnightAfter(day) == moment;
  return {DayNumber(day), same ? StartOf(after, area).id : kPastAll};
}

// Finds the places of what is due, one area at a time.
class Places {
 public:
  Places(const Snapshot& snapshot, const DueQuery& query)
      : connection_(snapshot.connection()), query_(query) {}

  // Of cases; `due` makes the deadline from the number in the index.
  absl::Status Find(const sql::Sql& sql, DueArea area, Start start, int64_t until,
                    absl::FunctionRef<absl::Time(int64_t)> due) {
    return sql::Query(
        connection_, sql,
        [&](sql::Row row) {
          found_.push_back({absl::ToUnixMicros(due(row.Int(0))), area, row.Int(1)});
        },
        query_.union_id, start.due, start.id, until, query_.limit);
  }

  absl::Status FindTasks() {
    // Behind all cases of that deadline, or behind one task.
    const Start start = DayStartOf(query_.after, std::max(query_.after.area, DueArea::kNeed));
    const int64_t kind = static_cast<int64_t>(query_.after.area) - kTaskAreas;
    return sql::Query(
        connection_, kTasks,
        [&](sql::Row row) {
          found_.push_back({absl::ToUnixMicros(MidnightAfter(DayOf(row.Int(0)))),
                            static_cast<DueArea>(kTaskAreas + row.Int(2)), row.Int(1)});
        },
        query_.union_id, start.due, start.id == kPastAll ? kPastAll : std::max<int64_t>(kind, 0),
        start.id, DayNumber(EndedDay(query_.until)), query_.limit);
  }

  // The first of them all, in order.
  std::vector<DuePlace> First() {
    std::sort(found_.begin(), found_.end());
    if (found_.size() > static_cast<size_t>(query_.limit)) found_.resize(query_.limit);
    return std::move(found_);
  }

 private:
  sql::Connection& connection_;
  const DueQuery& query_;
  std::vector<DuePlace> found_;
};

bool InOrder(const DueEntry& a, const DueEntry& b) {
  return a.place < b.place;
}

}  // namespace

absl::StatusOr<std::vector<DueEntry>> ListDue(const Snapshot& snapshot, const DueQuery& query) {
  Places places(snapshot, query);
  const DuePlace& after = query.after;
  const int64_t until = absl::ToUnixMicros(query.until);
  const int64_t within = absl::ToInt64Microseconds(kAssignWithin);
  const auto moment = [](int64_t us) { return absl::FromUnixMicros(us); };
  Start reported = StartOf(after, DueArea::kAssign);
  reported.due -= within;
  RETURN_IF_ERROR(places.Find(kUnassigned, DueArea::kAssign, reported, until - within,
                              [&](int64_t us) { return moment(us) + kAssignWithin; }));
  RETURN_IF_ERROR(
      places.Find(kVisits, DueArea::kVisit, StartOf(after, DueArea::kVisit), until, moment));
  RETURN_IF_ERROR(places.Find(kReplans, DueArea::kReplan, DayStartOf(after, DueArea::kReplan),
                              DayNumber(EndedDay(query.until)),
                              [](int64_t day) { return MidnightAfter(DayOf(day)); }));
  RETURN_IF_ERROR(
      places.Find(kCloses, DueArea::kClose, StartOf(after, DueArea::kClose), until, moment));
  RETURN_IF_ERROR(places.FindTasks());
  // Names are joined for what is listed only.
  const std::vector<DuePlace> first = places.First();
  std::vector<DueEntry> entries;
  entries.reserve(first.size());
  for (const DuePlace& place : first) {
    const bool task = static_cast<int>(place.area) > kTaskAreas;
    RETURN_IF_ERROR(sql::Query(
        snapshot.connection(), task ? kTask : kCase,
        [&](sql::Row row) {
          entries.push_back(task ? TaskEntryOf(row)
                                 : CaseEntryOf(row, place.area, moment(place.due_us)));
        },
        query.union_id, place.id));
  }
  return entries;
}

absl::StatusOr<std::vector<DueEntry>> ListDueOf(const Snapshot& snapshot, const DueQuery& query) {
  std::vector<DueEntry> entries;
  if (!query.responsible.has_value()) return entries;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kCasesOf,
      [&](sql::Row row) {
        const std::optional<DueNext> next = NextOf(FactsOf(row));
        if (next.has_value() && next->due <= query.until) {
          entries.push_back(CaseEntryOf(row, next->area, next->due));
        }
      },
      query.union_id, *query.responsible, query.limit));
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kTasksOf,
      [&](sql::Row row) { entries.push_back(TaskEntryOf(row)); }, query.union_id,
      *query.responsible, DayNumber(EndedDay(query.until)) + 1, query.limit));
  std::sort(entries.begin(), entries.end(), InOrder);
  return entries;
}

absl::StatusOr<std::vector<WaitingDisbursement>> ListWaiting(const Snapshot& snapshot,
                                                             UnionId union_id,
                                                             DisbursementState state,
                                                             std::optional<UserId> requester,
                                                             int limit) {
  std::vector<WaitingDisbursement> waiting;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kWaiting,
      [&](sql::Row row) {
        absl::CivilDay since = DayOf(row.Int(1));
        if (state == DisbursementState::kApproved) since = Today(absl::FromUnixMicros(row.Int(2)));
        if (!row.IsNull(3)) since = DayOf(row.Int(3));
        waiting.push_back({DisbursementId{row.Int(0)}, since});
      },
      union_id, state, requester.value_or(UserId{0}), limit));
  return waiting;
}

absl::StatusOr<std::array<DueCounts, kDueAreaCount>> CountDue(const Snapshot& snapshot,
                                                              UnionId union_id, absl::Time until) {
  std::array<DueCounts, kDueAreaCount> counts;
  const auto count = [&](const sql::Sql& sql, DueArea area, int64_t now, int64_t last) {
    return sql::Query(
        snapshot.connection(), sql,
        [&](sql::Row row) {
          counts[static_cast<size_t>(area)] = {.overdue = row.Int(1), .due = row.Int(0)};
        },
        now, union_id, last);
  };
  const int64_t now_us = absl::ToUnixMicros(snapshot.now());
  const int64_t until_us = absl::ToUnixMicros(until);
  const int64_t within = absl::ToInt64Microseconds(kAssignWithin);
  const int64_t today = DayNumber(Today(snapshot.now()));
  const int64_t last_day = DayNumber(EndedDay(until));
  RETURN_IF_ERROR(count(kCountUnassigned, DueArea::kAssign, now_us - within, until_us - within));
  RETURN_IF_ERROR(count(kCountVisits, DueArea::kVisit, now_us, until_us));
  RETURN_IF_ERROR(count(kCountReplans, DueArea::kReplan, today, last_day));
  RETURN_IF_ERROR(count(kCountCloses, DueArea::kClose, now_us, until_us));
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kCountTasks,
      [&](sql::Row row) {
        counts[static_cast<size_t>(kTaskAreas + row.Int(0))] = {.overdue = row.Int(2),
                                                                .due = row.Int(1)};
      },
      today, union_id, last_day));
  return counts;
}

}  // namespace unioncare::storage
