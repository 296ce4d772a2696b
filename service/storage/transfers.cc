// Transfers in SQL.
#include "service/storage/transfers.h"

#include <algorithm>
#include <string>

#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/storage/carried.h"
#include "service/storage/members.h"

namespace unioncare::storage {

using journal::Value;

const journal::Table kTransfers("transfers", {"union_id", "id"},
                                {"direction", "other_union_id", "other_id", "member_id", "state",
                                 "transfer_on", "reason", "answer", "offered_by", "offer_us",
                                 "decided_by", "decide_us", "version"});

namespace {

// Records of one person that are followed over unions.
constexpr size_t kElsewhereMax = 64;

// A half and, for what the half that gives holds, the other one.
#define TRANSFER_COLUMNS                                                                    \
  "own.direction, own.union_id, own.id, own.member_id, own.other_union_id, own.other_id, "  \
  "beside.member_id, own.state, own.transfer_on, own.reason, beside.reason, own.answer, "   \
  "beside.answer, own.offered_by, own.offer_us, own.decided_by, own.decide_us, own.version "
#define BOTH_HALVES                                                                         \
  "FROM transfers AS own JOIN transfers AS beside "                                         \
  "ON beside.union_id = own.other_union_id AND beside.id = own.other_id "

constexpr sql::Sql kFindTransfer{"SELECT " TRANSFER_COLUMNS BOTH_HALVES
                                 "WHERE own.union_id = $1 AND own.id = $2"};
constexpr sql::Sql kListTransfers{"SELECT " TRANSFER_COLUMNS BOTH_HALVES
                                  "WHERE own.union_id = $1 AND own.id > $2 "
                                  "ORDER BY own.id LIMIT $3"};

constexpr sql::Sql kOpenOf{
    "SELECT id FROM transfers WHERE union_id = $1 AND member_id = $2 AND direction = 1 "
    "AND state = 1"};
constexpr sql::Sql kMovedTo{"SELECT beside.union_id, beside.member_id " BOTH_HALVES
                            "WHERE own.union_id = $1 AND own.member_id = $2 AND own.state = 2 "
                            "AND beside.member_id IS NOT NULL ORDER BY own.id"};
constexpr sql::Sql kMoved{
    "SELECT id FROM transfers WHERE union_id = $1 AND member_id = $2 AND state = 2 "
    "ORDER BY id LIMIT 1"};

// Open cases are in the states 1 to 5.
constexpr sql::Sql kOpenCasesAbout{
    "SELECT COUNT(id) FROM cases WHERE union_id = $1 AND member_id = $2 AND state <= 5"};
constexpr sql::Sql kOpenCasesOf{
    "SELECT COUNT(id) FROM cases WHERE union_id = $1 AND responsible_id = $2 AND state <= 5 "
    "AND responsible_id IS NOT NULL"};
constexpr sql::Sql kOpenTasksOf{
    "SELECT COUNT(id) FROM tasks WHERE union_id = $1 AND responsible_id = $2 AND state = 1 "
    "AND responsible_id IS NOT NULL"};

#undef TRANSFER_COLUMNS
#undef BOTH_HALVES

Transfer TransferOf(sql::Row row) {
  const bool out = row.Int(0) == static_cast<int64_t>(TransferDirection::kOut);
  const UnionId own{row.Int(1)}, other{row.Int(4)};
  const TransferId own_id{row.Int(2)}, other_id{row.Int(5)};
  const std::optional<int64_t> own_member = row.OptionalInt(3), other_member = row.OptionalInt(6);
  Transfer transfer;
  transfer.from = out ? own : other;
  transfer.from_id = out ? own_id : other_id;
  transfer.to = out ? other : own;
  transfer.to_id = out ? other_id : own_id;
  transfer.member = MemberId{(out ? own_member : other_member).value_or(0)};
  const std::optional<int64_t>& successor = out ? other_member : own_member;
  if (successor.has_value()) transfer.successor = MemberId{*successor};
  transfer.state = static_cast<TransferState>(row.Int(7));
  transfer.transfer_on = DayOf(row.Int(8));
  transfer.reason = std::string(row.Text(out ? 9 : 10));
  transfer.answer = std::string(row.Text(out ? 11 : 12));
  transfer.offered_by = UserId{row.Int(13)};
  transfer.offer_time = absl::FromUnixMicros(row.Int(14));
  if (!row.IsNull(15)) transfer.decided_by = UserId{row.Int(15)};
  if (!row.IsNull(16)) transfer.decide_time = absl::FromUnixMicros(row.Int(16));
  transfer.version = row.Int(17);
  return transfer;
}

absl::Status Keep(Transaction& transaction, bool fresh, const Transfer& transfer) {
  const auto write = fresh ? journal::Insert : journal::Put;
  std::optional<int64_t> decide_us;
  if (transfer.decide_time.has_value()) decide_us = absl::ToUnixMicros(*transfer.decide_time);
  const auto keep = [&](TransferDirection direction) {
    const bool out = direction == TransferDirection::kOut;
    std::optional<MemberId> member = transfer.successor;
    if (out) member = transfer.member;
    return write(
        transaction, kTransfers, member.value_or(journal::kNobody),
        {Value(out ? transfer.from : transfer.to), Value(out ? transfer.from_id : transfer.to_id),
         Value(direction), Value(out ? transfer.to : transfer.from),
         Value(out ? transfer.to_id : transfer.from_id), Value(member), Value(transfer.state),
         Value(DayNumber(transfer.transfer_on)), Value(out ? transfer.reason : ""),
         Value(out ? transfer.answer : ""), Value(transfer.offered_by),
         Value(absl::ToUnixMicros(transfer.offer_time)), Value(transfer.decided_by),
         Value(decide_us), Value(transfer.version)});
  };
  RETURN_IF_ERROR(keep(TransferDirection::kOut));
  return keep(TransferDirection::kIn);
}

}  // namespace

absl::StatusOr<std::optional<Transfer>> FindTransfer(const Snapshot& snapshot, UnionId union_id,
                                                     TransferId id) {
  std::optional<Transfer> transfer;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kFindTransfer, [&](sql::Row row) { transfer = TransferOf(row); },
      union_id, id));
  return transfer;
}

absl::StatusOr<std::vector<Transfer>> ListTransfers(const Snapshot& snapshot, UnionId union_id,
                                                    int64_t after, int limit) {
  std::vector<Transfer> transfers;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kListTransfers,
      [&](sql::Row row) { transfers.push_back(TransferOf(row)); }, union_id, after, limit));
  return transfers;
}

absl::StatusOr<std::optional<TransferId>> OpenTransferOf(const Snapshot& snapshot,
                                                         UnionId union_id, MemberId member) {
  std::optional<TransferId> open;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kOpenOf, [&](sql::Row row) { open = TransferId{row.Int(0)}; },
      union_id, member));
  return open;
}

absl::Status InsertTransfer(Transaction& transaction, Transfer& transfer) {
  ASSIGN_OR_RETURN(const int64_t out,
                   journal::NextNumber(transaction, transfer.from, "transfer"));
  ASSIGN_OR_RETURN(const int64_t in, journal::NextNumber(transaction, transfer.to, "transfer"));
  transfer.from_id = TransferId{out};
  transfer.to_id = TransferId{in};
  transfer.offered_by = transaction.actor().user;
  transfer.offer_time = transaction.now();
  return Keep(transaction, true, transfer);
}

absl::Status ReplaceTransfer(Transaction& transaction, Transfer& transfer) {
  ++transfer.version;
  transfer.decided_by = transaction.actor().user;
  transfer.decide_time = transaction.now();
  return Keep(transaction, false, transfer);
}

absl::StatusOr<LeftBehind> LeftBehindBy(const Snapshot& snapshot, UnionId union_id,
                                        MemberId person) {
  LeftBehind left;
  ASSIGN_OR_RETURN(const std::vector<MemberId> records, RecordsOf(snapshot, union_id, person));
  const auto add = [&](const sql::Sql& statement, int& count) {
    return AddCounts(snapshot, union_id, records, statement, count);
  };
  RETURN_IF_ERROR(add(kOpenCasesAbout, left.open_cases));
  RETURN_IF_ERROR(add(kOpenCasesOf, left.open_work));
  RETURN_IF_ERROR(add(kOpenTasksOf, left.open_work));
  return left;
}

absl::StatusOr<std::vector<RecordIn>> RecordsElsewhere(const Snapshot& snapshot, UnionId union_id,
                                                       const std::vector<MemberId>& records) {
  // All records that were reached, the given ones first; each is looked at once.
  std::vector<RecordIn> reached;
  for (const MemberId record : records) reached.push_back({union_id, record});
  const auto reach = [&](UnionId in, MemberId record) -> absl::Status {
    if (std::find(reached.begin(), reached.end(), RecordIn{in, record}) != reached.end()) {
      return absl::OkStatus();
    }
    // A record that was merged stands for the person there.
    ASSIGN_OR_RETURN(const std::optional<Person> found, FindPerson(snapshot, in, record));
    if (!found.has_value()) return absl::InternalError("a transferred member is not there");
    ASSIGN_OR_RETURN(const std::vector<MemberId> records, RecordsOf(snapshot, in, found->id));
    for (const MemberId each : records) reached.push_back({in, each});
    return absl::OkStatus();
  };
  for (size_t at = 0; at < reached.size() && at < kElsewhereMax; ++at) {
    std::vector<RecordIn> beside;
    RETURN_IF_ERROR(sql::Query(
        snapshot.connection(), kMovedTo,
        [&](sql::Row row) { beside.push_back({UnionId{row.Int(0)}, MemberId{row.Int(1)}}); },
        reached[at].union_id, reached[at].member));
    for (const RecordIn& each : beside) RETURN_IF_ERROR(reach(each.union_id, each.member));
  }
  reached.erase(reached.begin(), reached.begin() + static_cast<int64_t>(records.size()));
  return reached;
}

absl::StatusOr<bool> HasMoved(const Snapshot& snapshot, UnionId union_id, MemberId person) {
  ASSIGN_OR_RETURN(const std::vector<MemberId> records, RecordsOf(snapshot, union_id, person));
  bool moved = false;
  for (const MemberId record : records) {
    RETURN_IF_ERROR(sql::Query(
        snapshot.connection(), kMoved, [&](sql::Row) { moved = true; }, union_id, record));
  }
  return moved;
}

}  // namespace unioncare::storage
