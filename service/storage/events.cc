// Events in SQL.
#include "service/storage/events.h"

#include <utility>

#include "service/domain/calendar.h"

namespace unioncare::storage {

using journal::Value;

const journal::Table kEvents("events", {"union_id", "id"},
                             {"kind", "level", "event_key", "case_id", "task_id", "member_id",
                              "responsible_id", "due_us", "create_us"});

namespace {

#define CLOCK_COLUMNS                                                                    \
  "id, member_id, responsible_id, occasion, event_on, state, report_us, due_report_us, " \
  "due_visit_us, due_close_us, help_us, EXISTS (SELECT 1 FROM person_keys k "            \
  "WHERE k.union_id = cases.union_id AND k.person_id = cases.member_id AND k.state = 2), " \
  "import_id IS NOT NULL FROM cases "

constexpr sql::Sql kNewCases{"SELECT " CLOCK_COLUMNS
                             "WHERE union_id = $1 AND id > COALESCE($2, (SELECT m.case_id FROM "
                             "event_marks m WHERE m.union_id = $1), 0) ORDER BY id LIMIT $3"};
constexpr sql::Sql kOverdueVisits{
    "SELECT " CLOCK_COLUMNS
    "WHERE union_id = $1 AND state IN (1, 3, 4) AND due_visit_us IS NOT NULL "
    "AND (due_visit_us, id) > ($2, $3) AND due_visit_us < $4 ORDER BY due_visit_us, id LIMIT $5"};
constexpr sql::Sql kOverdueCloses{
    "SELECT " CLOCK_COLUMNS
    "WHERE union_id = $1 AND state IN (2, 5) AND due_close_us IS NOT NULL "
    "AND (due_close_us, id) > ($2, $3) AND due_close_us < $4 ORDER BY due_close_us, id LIMIT $5"};
constexpr sql::Sql kFindCaseClocks{"SELECT " CLOCK_COLUMNS "WHERE union_id = $1 AND id = $2"};

#undef CLOCK_COLUMNS

#define TASK_COLUMNS                                                                        \
  "t.id, t.case_id, c.member_id, t.responsible_id, t.kind IN (2, 3), t.state, c.state, "  \
  "t.due_on, EXISTS (SELECT 1 FROM person_keys k WHERE k.union_id = t.union_id "          \
  "AND k.person_id = c.member_id AND k.state = 2) "                                       \
  "FROM tasks t JOIN cases c ON c.union_id = t.union_id AND c.id = t.case_id "

constexpr sql::Sql kOverdueTasks{
    "SELECT " TASK_COLUMNS
    "WHERE t.union_id = $1 AND t.state = 1 AND t.due_on IS NOT NULL "
    "AND (t.due_on, t.id) > ($2, $3) AND t.due_on < $4 ORDER BY t.due_on, t.id LIMIT $5"};
constexpr sql::Sql kFindTaskClock{"SELECT " TASK_COLUMNS
                                  "WHERE t.union_id = $1 AND t.id = $2 AND t.due_on IS NOT NULL "
                                  "ORDER BY t.id"};

#undef TASK_COLUMNS

constexpr sql::Sql kEventExists{"SELECT id FROM events WHERE union_id = $1 AND event_key = $2"};
// Sent up: the superior union was told of the case at once. The member is the person, whichever of
// their records the case was opened for.
constexpr sql::Sql kListEvents{
    "SELECT e.id, e.kind, e.level, e.event_key, e.case_id, e.task_id, m.id, "
    "e.responsible_id, e.due_us, e.create_us, c.occasion, c.case_year, c.case_sequence, "
    "c.restricted, m.display_name, m.group_id, m.sex, m.retired_on IS NOT NULL, "
    "COALESCE(g.display_name, ''), COALESCE(r.display_name, ''), "
    "EXISTS (SELECT 1 FROM events u WHERE u.union_id = e.union_id "
    "AND u.event_key = 'case-reported-up/' || e.case_id), c.responsible_id, c.reported_by "
    "FROM events e JOIN cases c ON c.union_id = e.union_id AND c.id = e.case_id "
    "JOIN members f ON f.union_id = c.union_id AND f.id = c.member_id "
    "JOIN members m ON m.union_id = c.union_id AND m.id = COALESCE(f.merged_into, f.id) "
    "LEFT JOIN groups g ON g.union_id = c.union_id AND g.id = c.group_id "
    "LEFT JOIN members r ON r.union_id = e.union_id AND r.id = e.responsible_id "
    "WHERE e.union_id = $1 AND e.id > $2 ORDER BY e.id LIMIT $3"};

// Never back: what was looked at stays so.
constexpr sql::Sql kMark{
    "INSERT INTO event_marks (union_id, case_id) VALUES ($1, $2) ON CONFLICT (union_id) "
    "DO UPDATE SET case_id = excluded.case_id WHERE excluded.case_id > event_marks.case_id"};

template <class Id>
std::optional<Id> OptionalId(sql::Row row, int column) {
  if (row.IsNull(column)) return std::nullopt;
  return Id{row.Int(column)};
}

std::optional<absl::Time> OptionalTime(sql::Row row, int column) {
  if (row.IsNull(column)) return std::nullopt;
  return absl::FromUnixMicros(row.Int(column));
}

CaseClocks ClocksOf(sql::Row row) {
  CaseClocks clocks;
  clocks.id = CaseId{row.Int(0)};
  clocks.member = MemberId{row.Int(1)};
  clocks.responsible = OptionalId<MemberId>(row, 2);
  clocks.occasion = static_cast<Occasion>(row.Int(3));
  clocks.event_on = DayOf(row.Int(4));
  clocks.state = static_cast<CaseState>(row.Int(5));
  clocks.reported = absl::FromUnixMicros(row.Int(6));
  clocks.due_report = OptionalTime(row, 7);
  clocks.due_visit = OptionalTime(row, 8);
  clocks.due_close = OptionalTime(row, 9);
  clocks.help = OptionalTime(row, 10);
  clocks.forgotten = row.Int(11) != 0;
  clocks.imported = row.Int(12) != 0;
  return clocks;
}

TaskClock TaskClockOf(sql::Row row) {
  TaskClock clock;
  clock.id = TaskId{row.Int(0)};
  clock.case_id = CaseId{row.Int(1)};
  clock.member = MemberId{row.Int(2)};
  clock.responsible = OptionalId<MemberId>(row, 3);
  clock.promised = row.Int(4) != 0;
  clock.open = row.Int(5) == 1;
  clock.case_state = static_cast<CaseState>(row.Int(6));
  clock.due_on = DayOf(row.Int(7));
  clock.forgotten = row.Int(8) != 0;
  return clock;
}

ShownEvent ShownEventOf(sql::Row row) {
  ShownEvent shown;
  Escalation& event = shown.event;
  event.id = EventId{row.Int(0)};
  event.kind = static_cast<EventKind>(row.Int(1));
  shown.level = static_cast<EventLevel>(row.Int(2));
  event.key = std::string(row.Text(3));
  event.case_id = CaseId{row.Int(4)};
  event.task = OptionalId<TaskId>(row, 5);
  event.member = MemberId{row.Int(6)};
  event.responsible = OptionalId<MemberId>(row, 7);
  event.due = absl::FromUnixMicros(row.Int(8));
  event.create_time = absl::FromUnixMicros(row.Int(9));
  shown.occasion = static_cast<Occasion>(row.Int(10));
  shown.case_year = static_cast<int>(row.Int(11));
  shown.case_sequence = row.Int(12);
  shown.carried.id = event.case_id;
  shown.carried.member = event.member;  // relatives are kept from a restricted case
  shown.carried.restricted = row.Int(13) != 0;
  shown.carried.responsible = OptionalId<MemberId>(row, 21);
  shown.carried.reported_by = UserId{row.Int(22)};
  shown.member_name = std::string(row.Text(14));
  shown.subject = {event.member, OptionalId<GroupId>(row, 15), static_cast<Sex>(row.Int(16)),
                   row.Int(17) != 0};
  shown.group_name = std::string(row.Text(18));
  shown.responsible_name = std::string(row.Text(19));
  shown.sent_up = row.Int(20) != 0;
  return shown;
}

absl::StatusOr<std::vector<CaseClocks>> Overdue(const Snapshot& snapshot, const sql::Sql& sql,
                                                UnionId union_id, const DueCursor& cursor,
                                                int limit) {
  std::vector<CaseClocks> found;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), sql, [&](sql::Row row) { found.push_back(ClocksOf(row)); }, union_id,
      cursor.due, cursor.id, absl::ToUnixMicros(snapshot.now()), limit));
  return found;
}

}  // namespace

absl::StatusOr<std::vector<CaseClocks>> NewCases(const Snapshot& snapshot, UnionId union_id,
                                                 const std::optional<CaseId>& after, int limit) {
  std::vector<CaseClocks> found;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kNewCases, [&](sql::Row row) { found.push_back(ClocksOf(row)); },
      union_id, after, limit));
  return found;
}

absl::Status MarkLookedAt(Transaction& transaction, UnionId union_id, CaseId last) {
  return sql::Run(transaction.connection(), kMark, union_id, last);
}

absl::StatusOr<std::vector<CaseClocks>> OverdueVisits(const Snapshot& snapshot, UnionId union_id,
                                                      const DueCursor& cursor, int limit) {
  return Overdue(snapshot, kOverdueVisits, union_id, cursor, limit);
}

absl::StatusOr<std::vector<CaseClocks>> OverdueCloses(const Snapshot& snapshot, UnionId union_id,
                                                      const DueCursor& cursor, int limit) {
  return Overdue(snapshot, kOverdueCloses, union_id, cursor, limit);
}

absl::StatusOr<std::vector<TaskClock>> OverdueTasks(const Snapshot& snapshot, UnionId union_id,
                                                    const DueCursor& cursor, int limit) {
  std::vector<TaskClock> found;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kOverdueTasks,
      [&](sql::Row row) { found.push_back(TaskClockOf(row)); }, union_id, cursor.due, cursor.id,
      DayNumber(Today(snapshot.now())), limit));
  return found;
}

absl::StatusOr<std::optional<CaseClocks>> FindCaseClocks(const Snapshot& snapshot,
                                                         UnionId union_id, CaseId id) {
  std::optional<CaseClocks> found;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kFindCaseClocks, [&](sql::Row row) { found = ClocksOf(row); },
      union_id, id));
  return found;
}

absl::StatusOr<std::optional<TaskClock>> FindTaskClock(const Snapshot& snapshot, UnionId union_id,
                                                       TaskId id) {
  std::optional<TaskClock> found;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kFindTaskClock, [&](sql::Row row) { found = TaskClockOf(row); },
      union_id, id));
  return found;
}

absl::StatusOr<bool> EventExists(const Snapshot& snapshot, UnionId union_id,
                                 absl::string_view key) {
  bool exists = false;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kEventExists, [&](sql::Row) { exists = true; }, union_id, key));
  return exists;
}

absl::StatusOr<bool> KeepEvent(Transaction& transaction, UnionId union_id, Escalation event) {
  ASSIGN_OR_RETURN(const bool exists, EventExists(transaction, union_id, event.key));
  if (exists) return false;
  ASSIGN_OR_RETURN(const int64_t number, journal::NextNumber(transaction, union_id, "event"));
  RETURN_IF_ERROR(journal::Insert(
      transaction, kEvents, event.member,
      {Value(union_id), Value(number), Value(event.kind), Value(LevelOf(event.kind)),
       Value(event.key), Value(event.case_id), Value(event.task), Value(event.member),
       Value(event.responsible), Value(absl::ToUnixMicros(event.due)),
       Value(absl::ToUnixMicros(transaction.now()))}));
  return true;
}

absl::StatusOr<std::vector<ShownEvent>> ListEvents(const Snapshot& snapshot, UnionId union_id,
                                                   int64_t after, int limit) {
  std::vector<ShownEvent> found;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kListEvents,
      [&](sql::Row row) { found.push_back(ShownEventOf(row)); }, union_id,
      after, limit));
  return found;
}

}  // namespace unioncare::storage
