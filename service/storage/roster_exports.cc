// Exports of the register in SQL.
#include "service/storage/roster_exports.h"

#include "service/base/status.h"

namespace unioncare::storage {

using journal::Value;

const journal::Table kRosterExports("roster_exports", {"union_id", "id"},
                                    {"user_id", "format", "include_private", "reason",
                                     "export_us"});

namespace {

constexpr sql::Sql kCount{
    "SELECT COUNT(*) FROM members WHERE union_id = $1 AND merged_into IS NULL"};

}  // namespace

absl::StatusOr<int64_t> InsertExport(Transaction& transaction, UnionId union_id, int format,
                                     bool include_private, const std::string& reason) {
  ASSIGN_OR_RETURN(const int64_t number, journal::NextNumber(transaction, union_id, "export"));
  RETURN_IF_ERROR(journal::Insert(
      transaction, kRosterExports, journal::kNobody,
      {Value(union_id), Value(number), Value(transaction.actor().user), Value(format),
       Value(include_private), Value(reason), Value(absl::ToUnixMicros(transaction.now()))}));
  return number;
}

absl::StatusOr<int64_t> CountForExport(const Snapshot& snapshot, UnionId union_id) {
  int64_t count = 0;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kCount, [&](sql::Row row) { count = row.Int(0); }, union_id));
  return count;
}

}  // namespace unioncare::storage
