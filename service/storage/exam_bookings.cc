// Slots and entries of exams in SQL.
#include "service/storage/exam_bookings.h"

#include <algorithm>
#include <string>
#include <utility>

#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/storage/exams.h"

namespace unioncare::storage {

using journal::Value;

const journal::Table kExamSlots("exam_slots", {"union_id", "id"},
                                {"plan_id", "day", "from_minute", "to_minute", "place", "capacity",
                                 "sex", "item", "version"},
                                /*hidden=*/{}, /*fixed=*/{"plan_id"});
const journal::Table kExamEntries(
    "exam_entries", {"union_id", "plan_id", "member_id"},
    {"state", "slot_id", "booked_on", "booked_by", "told_on", "told_by", "told_how", "attended_on",
     "items", "absence_count", "absent_on", "followed_on", "followed_by", "follow_up", "exemption",
     "forfeit", "moved_to_on", "moved_to_plan", "results_on", "results_by", "visit_case", "note",
     "updated_by", "update_us", "version"});

namespace {

// Entries that are read at once beside a frozen list.
constexpr int kEntriesChunk = 1000;

#define SLOT_COLUMNS \
  "id, plan_id, day, from_minute, to_minute, place, capacity, sex, item, version"

constexpr sql::Sql kFindSlot{"SELECT " SLOT_COLUMNS
                             " FROM exam_slots WHERE union_id = $1 AND id = $2"};
constexpr sql::Sql kListSlots{
    "SELECT " SLOT_COLUMNS
    ", (SELECT COUNT(*) FROM exam_entries WHERE exam_entries.union_id = exam_slots.union_id "
    "AND exam_entries.slot_id = exam_slots.id) "
    "FROM exam_slots WHERE union_id = $1 AND plan_id = $2 "
    "AND (day, from_minute, id) > ($3, $4, $5) ORDER BY day, from_minute, id LIMIT $6"};

#undef SLOT_COLUMNS

constexpr sql::Sql kCountSlots{
    "SELECT COUNT(*) FROM exam_slots WHERE union_id = $1 AND plan_id = $2"};
constexpr sql::Sql kTakenIn{
    "SELECT COUNT(*) FROM exam_entries WHERE union_id = $1 AND slot_id = $2"};

#define ENTRY_COLUMNS                                                                       \
  "member_id, state, slot_id, booked_on, booked_by, told_on, told_by, told_how, attended_on, " \
  "items, absence_count, absent_on, followed_on, followed_by, follow_up, exemption, forfeit, " \
  "moved_to_on, moved_to_plan, results_on, results_by, visit_case, note, updated_by, "        \
  "update_us, version, plan_id "

constexpr sql::Sql kFindEntry{
    "SELECT " ENTRY_COLUMNS
    "FROM exam_entries WHERE union_id = $1 AND plan_id = $2 AND member_id = $3"};
constexpr sql::Sql kListEntries{
    "SELECT " ENTRY_COLUMNS
    "FROM exam_entries WHERE union_id = $1 AND plan_id = $2 AND member_id > $3 "
    "ORDER BY member_id LIMIT $4"};
constexpr sql::Sql kListEntriesIn{
    "SELECT " ENTRY_COLUMNS
    "FROM exam_entries WHERE union_id = $1 AND plan_id = $2 AND state = $3 AND member_id > $4 "
    "ORDER BY member_id LIMIT $5"};

#undef ENTRY_COLUMNS

// Attended, forfeited, exempt, or moved to another plan.
constexpr sql::Sql kCountSettled{
    "SELECT COUNT(*) FROM exam_entries WHERE union_id = $1 AND plan_id = $2 "
    "AND (state IN (4, 5, 6) OR (state = 7 AND moved_to_plan IS NOT NULL))"};
constexpr sql::Sql kTurnout{
    "SELECT COUNT(CASE WHEN state = $1 THEN 1 END), COUNT(moved_to_plan) FROM exam_entries "
    "WHERE union_id = $2 AND plan_id = $3"};

ExamSlot SlotOf(sql::Row row) {
  ExamSlot slot;
  slot.id = ExamSlotId{row.Int(0)};
  slot.plan = ExamPlanId{row.Int(1)};
  slot.day = DayOf(row.Int(2));
  slot.from_minute = static_cast<int>(row.Int(3));
  slot.to_minute = static_cast<int>(row.Int(4));
  slot.place = std::string(row.Text(5));
  slot.capacity = static_cast<int>(row.Int(6));
  slot.sex = static_cast<Sex>(row.Int(7));
  slot.item = static_cast<ExamItem>(row.Int(8));
  slot.version = row.Int(9);
  return slot;
}

std::optional<absl::CivilDay> DayIn(sql::Row row, int column) {
  if (row.IsNull(column)) return std::nullopt;
  return DayOf(row.Int(column));
}

std::optional<int64_t> NumberOf(const std::optional<absl::CivilDay>& day) {
  if (!day.has_value()) return std::nullopt;
  return DayNumber(*day);
}

template <class Id>
std::optional<Id> IdIn(sql::Row row, int column) {
  if (row.IsNull(column)) return std::nullopt;
  return Id{row.Int(column)};
}

ExamEntry EntryOf(sql::Row row) {
  ExamEntry entry;
  entry.member = MemberId{row.Int(0)};
  entry.state = static_cast<ExamEntryState>(row.Int(1));
  entry.slot = IdIn<ExamSlotId>(row, 2);
  entry.booked_on = DayIn(row, 3);
  entry.booked_by = UserId{row.Int(4)};
  entry.told_on = DayIn(row, 5);
  entry.told_by = UserId{row.Int(6)};
  entry.told_how = static_cast<ExamNotice>(row.Int(7));
  entry.attended_on = DayIn(row, 8);
  entry.items = static_cast<ExamItemSet>(row.Int(9));
  entry.absence_count = static_cast<int>(row.Int(10));
  entry.absent_on = DayIn(row, 11);
  entry.followed_on = DayIn(row, 12);
  entry.followed_by = UserId{row.Int(13)};
  entry.follow_up = static_cast<ExamFollowUp>(row.Int(14));
  entry.exemption = static_cast<ExamExemption>(row.Int(15));
  entry.forfeit = static_cast<ExamForfeit>(row.Int(16));
  entry.moved_to_on = DayIn(row, 17);
  entry.moved_to_plan = IdIn<ExamPlanId>(row, 18);
  entry.results_on = DayIn(row, 19);
  entry.results_by = UserId{row.Int(20)};
  entry.visit_case = IdIn<CaseId>(row, 21);
  entry.note = std::string(row.Text(22));
  entry.updated_by = UserId{row.Int(23)};
  entry.update_time = absl::FromUnixMicros(row.Int(24));
  entry.version = row.Int(25);
  entry.plan = ExamPlanId{row.Int(26)};
  return entry;
}

absl::Status KeepSlot(Transaction& transaction, UnionId union_id, bool fresh,
                      const ExamSlot& slot) {
  const auto write = fresh ? journal::Insert : journal::Put;
  return write(transaction, kExamSlots, journal::kNobody,
               {Value(union_id), Value(slot.id), Value(slot.plan), Value(DayNumber(slot.day)),
                Value(slot.from_minute), Value(slot.to_minute), Value(slot.place),
                Value(slot.capacity), Value(slot.sex), Value(slot.item), Value(slot.version)});
}

}  // namespace

absl::Status InsertSlot(Transaction& transaction, UnionId union_id, ExamSlot& slot) {
  ASSIGN_OR_RETURN(const int64_t number, journal::NextNumber(transaction, union_id, "exam_slot"));
  slot.id = ExamSlotId{number};
  slot.version = 1;
  return KeepSlot(transaction, union_id, true, slot);
}

absl::Status ReplaceSlot(Transaction& transaction, UnionId union_id, ExamSlot& slot) {
  ++slot.version;
  return KeepSlot(transaction, union_id, false, slot);
}

absl::Status EraseSlot(Transaction& transaction, UnionId union_id, ExamSlotId id) {
  return journal::Erase(transaction, kExamSlots, journal::kNobody, {Value(union_id), Value(id)});
}

absl::StatusOr<std::optional<ExamSlot>> FindSlot(const Snapshot& snapshot, UnionId union_id,
                                                 ExamSlotId id) {
  std::optional<ExamSlot> slot;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kFindSlot, [&](sql::Row row) { slot = SlotOf(row); }, union_id, id));
  return slot;
}

absl::StatusOr<int> CountSlots(const Snapshot& snapshot, UnionId union_id, ExamPlanId plan) {
  int count = 0;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kCountSlots,
      [&](sql::Row row) { count = static_cast<int>(row.Int(0)); }, union_id, plan));
  return count;
}

absl::StatusOr<int> TakenIn(const Snapshot& snapshot, UnionId union_id, ExamSlotId id) {
  int count = 0;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kTakenIn,
      [&](sql::Row row) { count = static_cast<int>(row.Int(0)); }, union_id, id));
  return count;
}

absl::StatusOr<std::vector<TakenSlot>> ListSlots(const Snapshot& snapshot, UnionId union_id,
                                                 ExamPlanId plan, const SlotPlace& after,
                                                 int limit) {
  std::vector<TakenSlot> slots;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kListSlots,
      [&](sql::Row row) {
        slots.push_back({.slot = SlotOf(row), .taken = static_cast<int>(row.Int(10))});
      },
      union_id, plan, after.day, after.from_minute, after.id, limit));
  return slots;
}

absl::StatusOr<ExamEntry> FindEntry(const Snapshot& snapshot, UnionId union_id, ExamPlanId plan,
                                    MemberId record) {
  ExamEntry entry;
  entry.plan = plan;
  entry.member = record;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kFindEntry, [&](sql::Row row) { entry = EntryOf(row); }, union_id,
      plan, record));
  return entry;
}

absl::Status KeepEntry(Transaction& transaction, UnionId union_id, ExamEntry& entry) {
  const auto write = entry.version == 0 ? journal::Insert : journal::Put;
  ++entry.version;
  entry.update_time = transaction.now();
  return write(
      transaction, kExamEntries, entry.member,
      {Value(union_id), Value(entry.plan), Value(entry.member), Value(entry.state),
       Value(entry.slot), Value(NumberOf(entry.booked_on)), Value(entry.booked_by),
       Value(NumberOf(entry.told_on)), Value(entry.told_by), Value(entry.told_how),
       Value(NumberOf(entry.attended_on)), Value(entry.items), Value(entry.absence_count),
       Value(NumberOf(entry.absent_on)), Value(NumberOf(entry.followed_on)),
       Value(entry.followed_by), Value(entry.follow_up), Value(entry.exemption),
       Value(entry.forfeit), Value(NumberOf(entry.moved_to_on)), Value(entry.moved_to_plan),
       Value(NumberOf(entry.results_on)), Value(entry.results_by), Value(entry.visit_case),
       Value(entry.note), Value(entry.updated_by), Value(absl::ToUnixMicros(entry.update_time)),
       Value(entry.version)});
}

absl::StatusOr<std::vector<ExamEntry>> ListEntriesIn(const Snapshot& snapshot, UnionId union_id,
                                                     ExamPlanId plan, ExamEntryState state,
                                                     int64_t after, int limit) {
  std::vector<ExamEntry> entries;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kListEntriesIn,
      [&](sql::Row row) { entries.push_back(EntryOf(row)); }, union_id, plan, state, after,
      limit));
  return entries;
}

absl::StatusOr<int64_t> CountSettled(const Snapshot& snapshot, UnionId union_id,
                                     ExamPlanId plan) {
  int64_t count = 0;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kCountSettled, [&](sql::Row row) { count = row.Int(0); }, union_id,
      plan));
  return count;
}

absl::StatusOr<int64_t> CountOpenExams(const Snapshot& snapshot, UnionId union_id,
                                       const ExamPlan& plan) {
  if (plan.state != ExamPlanState::kFrozen) return 0;
  ASSIGN_OR_RETURN(const int64_t settled, CountSettled(snapshot, union_id, plan.id));
  return std::max<int64_t>(0, plan.counts.due - settled);
}

absl::StatusOr<ExamTurnout> TurnoutOf(const Snapshot& snapshot, UnionId union_id,
                                      const ExamPlan& plan) {
  ExamTurnout turnout{.due = plan.counts.due};
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kTurnout,
      [&](sql::Row row) {
        turnout.attended = row.Int(0);
        turnout.due -= row.Int(1);
      },
      static_cast<int64_t>(ExamEntryState::kAttended), union_id, plan.id));
  return turnout;
}

absl::Status EachExamEntry(
    const Snapshot& snapshot, UnionId union_id, ExamPlanId plan, int64_t after,
    absl::FunctionRef<bool(const ExamPerson&, const ExamEntry&)> see) {
  std::vector<ExamEntry> chunk;
  size_t at = 0;
  bool ended = false;
  absl::Status failed;
  // The entry of a record; records come in the order of their numbers.
  const auto entry_of = [&](MemberId record) -> absl::StatusOr<const ExamEntry*> {
    while (true) {
      while (at < chunk.size() && chunk[at].member < record) ++at;
      if (at < chunk.size()) return chunk[at].member == record ? &chunk[at] : nullptr;
      if (ended) return nullptr;
      chunk.clear();
      at = 0;
      RETURN_IF_ERROR(sql::Query(
          snapshot.connection(), kListEntries,
          [&](sql::Row row) { chunk.push_back(EntryOf(row)); }, union_id, plan,
          Number(record) - 1, kEntriesChunk));
      ended = chunk.size() < static_cast<size_t>(kEntriesChunk);
    }
  };
  RETURN_IF_ERROR(EachFrozen(snapshot, union_id, plan, after, [&](const ExamPerson& person) {
    if (person.verdict != ExamVerdict::kDue) return true;
    const absl::StatusOr<const ExamEntry*> found = entry_of(person.member);
    if (!found.ok()) {
      failed = found.status();
      return false;
    }
    if (*found != nullptr) return see(person, **found);
    ExamEntry entry;
    entry.plan = plan;
    entry.member = person.member;
    return see(person, entry);
  }));
  return failed;
}

}  // namespace unioncare::storage
