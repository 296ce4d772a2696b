// Counts what belongs to a person, over all of their records.
#include "service/storage/carried.h"

#include <vector>

#include "service/base/status.h"
#include "service/storage/members.h"

namespace unioncare::storage {
namespace {

constexpr sql::Sql kCountCases{
    "SELECT COUNT(id) FROM cases WHERE union_id = $1 AND member_id = $2"};
constexpr sql::Sql kCountTasks{
    "SELECT COUNT(tasks.id) FROM cases JOIN tasks ON tasks.union_id = cases.union_id "
    "AND tasks.case_id = cases.id WHERE cases.union_id = $1 AND cases.member_id = $2"};
constexpr sql::Sql kCountFamily{
    "SELECT COUNT(id) FROM family_members WHERE union_id = $1 AND member_id = $2"};
constexpr sql::Sql kCountAttachments{
    "SELECT COUNT(id) FROM attachments WHERE union_id = $1 AND member_id = $2"};
constexpr sql::Sql kCountBirthdayGifts{
    "SELECT COUNT(id) FROM birthday_gifts WHERE union_id = $1 AND member_id = $2"};

}  // namespace

absl::Status AddCounts(const Snapshot& snapshot, UnionId union_id,
                       const std::vector<MemberId>& records, const sql::Sql& statement,
                       int& count) {
  for (const MemberId record : records) {
    RETURN_IF_ERROR(sql::Query(
        snapshot.connection(), statement,
        [&](sql::Row row) { count += static_cast<int>(row.Int(0)); }, union_id, record));
  }
  return absl::OkStatus();
}

absl::StatusOr<Carried> CarriedBy(const Snapshot& snapshot, UnionId union_id, MemberId person) {
  Carried carried;
  ASSIGN_OR_RETURN(const std::vector<MemberId> records, RecordsOf(snapshot, union_id, person));
  const auto add = [&](const sql::Sql& statement, int& count) {
    return AddCounts(snapshot, union_id, records, statement, count);
  };
  RETURN_IF_ERROR(add(kCountCases, carried.cases));
  RETURN_IF_ERROR(add(kCountTasks, carried.tasks));
  RETURN_IF_ERROR(add(kCountFamily, carried.family));
  RETURN_IF_ERROR(add(kCountAttachments, carried.attachments));
  RETURN_IF_ERROR(add(kCountBirthdayGifts, carried.birthday_gifts));
  return carried;
}

}  // namespace unioncare::storage
