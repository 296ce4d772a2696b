// Exemptions from duties in SQL.
#include "service/storage/duties.h"

#include <string>

#include "service/base/status.h"
#include "service/domain/calendar.h"

namespace unioncare::storage {

using journal::Value;

const journal::Table kDutyExemptions("duty_exemptions", {"union_id", "id"},
                                     {"one_duty", "other_duty", "holder_id", "from_on", "to_on",
                                      "reason", "proposed_by", "propose_us", "confirmed_by",
                                      "confirm_us", "ended_on", "version"});

namespace {

#define EXEMPTION_COLUMNS                                                                       \
  "id, one_duty, other_duty, holder_id, from_on, to_on, reason, proposed_by, propose_us, "      \
  "confirmed_by, confirm_us, ended_on, version "
constexpr sql::Sql kFind = {"SELECT " EXEMPTION_COLUMNS
                            "FROM duty_exemptions WHERE union_id = $1 AND id = $2"};
constexpr sql::Sql kList = {"SELECT " EXEMPTION_COLUMNS
                            "FROM duty_exemptions WHERE union_id = $1 AND id > $2 "
                            "ORDER BY id LIMIT $3"};
constexpr sql::Sql kListOf = {"SELECT " EXEMPTION_COLUMNS
                              "FROM duty_exemptions WHERE union_id = $1 AND holder_id = $2 "
                              "ORDER BY id"};
#undef EXEMPTION_COLUMNS

DutyExemption ExemptionOf(sql::Row row) {
  DutyExemption of;
  of.id = DutyExemptionId{row.Int(0)};
  of.one = static_cast<Duty>(row.Int(1));
  of.other = static_cast<Duty>(row.Int(2));
  of.holder = UserId{row.Int(3)};
  of.from_on = DayOf(row.Int(4));
  of.to_on = DayOf(row.Int(5));
  of.reason = std::string(row.Text(6));
  of.proposed_by = UserId{row.Int(7)};
  of.propose_time = absl::FromUnixMicros(row.Int(8));
  if (!row.IsNull(9)) of.confirmed_by = UserId{row.Int(9)};
  if (!row.IsNull(10)) of.confirm_time = absl::FromUnixMicros(row.Int(10));
  if (!row.IsNull(11)) of.ended_on = DayOf(row.Int(11));
  of.version = row.Int(12);
  return of;
}

absl::Status Keep(Transaction& transaction, bool fresh, UnionId union_id,
                  const DutyExemption& exemption) {
  const auto write = fresh ? journal::Insert : journal::Put;
  std::optional<int64_t> confirm_us, ended_on;
  if (exemption.confirm_time.has_value()) {
    confirm_us = absl::ToUnixMicros(*exemption.confirm_time);
  }
  if (exemption.ended_on.has_value()) ended_on = DayNumber(*exemption.ended_on);
  return write(transaction, kDutyExemptions, journal::kNobody,
               {Value(union_id), Value(exemption.id), Value(exemption.one),
                Value(exemption.other), Value(exemption.holder),
                Value(DayNumber(exemption.from_on)), Value(DayNumber(exemption.to_on)),
                Value(exemption.reason), Value(exemption.proposed_by),
                Value(absl::ToUnixMicros(exemption.propose_time)), Value(exemption.confirmed_by),
                Value(confirm_us), Value(ended_on), Value(exemption.version)});
}

}  // namespace

absl::StatusOr<std::optional<DutyExemption>> FindExemption(const Snapshot& snapshot,
                                                           UnionId union_id, DutyExemptionId id) {
  std::optional<DutyExemption> found;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kFind, [&](sql::Row row) { found = ExemptionOf(row); }, union_id,
      id));
  return found;
}

absl::StatusOr<std::vector<DutyExemption>> ListExemptions(const Snapshot& snapshot,
                                                          UnionId union_id, int64_t after,
                                                          int limit) {
  std::vector<DutyExemption> list;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kList, [&](sql::Row row) { list.push_back(ExemptionOf(row)); },
      union_id, after, limit));
  return list;
}

absl::StatusOr<std::vector<DutyExemption>> ExemptionsOf(const Snapshot& snapshot, UnionId union_id,
                                                        UserId holder) {
  std::vector<DutyExemption> list;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kListOf, [&](sql::Row row) { list.push_back(ExemptionOf(row)); },
      union_id, holder));
  return list;
}

absl::Status InsertExemption(Transaction& transaction, UnionId union_id, DutyExemption& made) {
  ASSIGN_OR_RETURN(const int64_t number,
                   journal::NextNumber(transaction, union_id, "duty_exemption"));
  made.id = DutyExemptionId{number};
  made.propose_time = transaction.now();
  return Keep(transaction, true, union_id, made);
}

absl::Status ReplaceExemption(Transaction& transaction, UnionId union_id, DutyExemption& changed) {
  ++changed.version;
  return Keep(transaction, false, union_id, changed);
}

}  // namespace unioncare::storage
