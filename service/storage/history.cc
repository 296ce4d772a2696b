// The history of memberships in SQL.
#include "service/storage/history.h"

#include "service/base/status.h"
#include "service/domain/calendar.h"

namespace unioncare::storage {

using journal::Value;

const journal::Table kMemberHistory("member_history", {"union_id", "member_id", "id"},
                                    {"kind", "from_on", "old_value", "new_value", "correction",
                                     "reason", "changed_by", "change_us"});

namespace {

constexpr sql::Sql kHistoryOf{
    "SELECT id, kind, from_on, old_value, new_value, correction, reason, changed_by, change_us "
    "FROM member_history WHERE union_id = $1 AND member_id = $2 ORDER BY id"};
constexpr sql::Sql kGroupChanges{
    "SELECT member_id, id, from_on, old_value, new_value FROM member_history "
    "WHERE union_id = $1 AND kind = 2 AND from_on >= $2 ORDER BY member_id, id"};
constexpr sql::Sql kLastChange{
    "SELECT COALESCE(MAX(id), 0) FROM member_history WHERE union_id = $1 AND member_id = $2"};

}  // namespace

absl::Status KeepChanges(Transaction& transaction, UnionId union_id, MemberId member,
                         const std::vector<MemberChange>& changes) {
  if (changes.empty()) return absl::OkStatus();
  int64_t last = 0;
  RETURN_IF_ERROR(sql::Query(
      transaction.connection(), kLastChange, [&](sql::Row row) { last = row.Int(0); }, union_id,
      member));
  for (const MemberChange& change : changes) {
    RETURN_IF_ERROR(journal::Insert(
        transaction, kMemberHistory, member,
        {Value(union_id), Value(member), Value(++last), Value(change.kind),
         Value(DayNumber(change.from_on)), Value(change.old_value), Value(change.new_value),
         Value(change.correction), Value(change.reason), Value(transaction.actor().user),
         Value(absl::ToUnixMicros(transaction.now()))}));
  }
  return absl::OkStatus();
}

absl::StatusOr<std::vector<MemberChange>> HistoryOf(const Snapshot& snapshot, UnionId union_id,
                                                    MemberId member) {
  std::vector<MemberChange> changes;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kHistoryOf,
      [&](sql::Row row) {
        MemberChange change;
        change.member = member;
        change.id = row.Int(0);
        change.kind = static_cast<ChangeKind>(row.Int(1));
        change.from_on = DayOf(row.Int(2));
        change.old_value = row.Int(3);
        change.new_value = row.Int(4);
        change.correction = row.Int(5) != 0;
        change.reason = std::string(row.Text(6));
        change.changed_by = UserId{row.Int(7)};
        change.change_time = absl::FromUnixMicros(row.Int(8));
        changes.push_back(std::move(change));
      },
      union_id, member));
  return changes;
}

absl::StatusOr<std::vector<MemberChange>> GroupChangesSince(const Snapshot& snapshot,
                                                            UnionId union_id,
                                                            absl::CivilDay since) {
  std::vector<MemberChange> changes;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kGroupChanges,
      [&](sql::Row row) {
        changes.push_back({.member = MemberId{row.Int(0)},
                           .id = row.Int(1),
                           .kind = ChangeKind::kGroup,
                           .from_on = DayOf(row.Int(2)),
                           .old_value = row.Int(3),
                           .new_value = row.Int(4)});
      },
      union_id, DayNumber(since)));
  return changes;
}

}  // namespace unioncare::storage
