// Rounds of hardship aid in SQL.
#include "service/storage/hardship_rounds.h"

#include <string>
#include <utility>

#include "service/base/status.h"
#include "service/domain/calendar.h"

namespace unioncare::storage {

using journal::Value;

const journal::Table kHardshipRounds(
    "hardship_rounds", {"union_id", "id"},
    {"year", "display_name", "apply_from", "apply_to", "check_until", "committee_until",
     "publicity_from", "publicity_to", "pay_until", "kinds", "fund_id", "state", "close_reason",
     "made_by", "create_us", "version"});
const journal::Table kHardshipRoundFiles("hardship_round_files", {"union_id", "file_id"},
                                         {"round_id", "missed_round_id", "missed_days", "moved_by",
                                          "placed_on", "reason"});

namespace {

#define ROUND_COLUMNS                                                                         \
  "id, year, display_name, apply_from, apply_to, check_until, committee_until, "              \
  "publicity_from, publicity_to, pay_until, kinds, fund_id, state, close_reason, made_by, " \
  "create_us, version FROM hardship_rounds "
constexpr sql::Sql kFind{"SELECT " ROUND_COLUMNS "WHERE union_id = $1 AND id = $2"};
constexpr sql::Sql kList{"SELECT " ROUND_COLUMNS
                         "WHERE union_id = $1 AND id < $2 ORDER BY id DESC LIMIT $3"};
constexpr sql::Sql kFrom{"SELECT " ROUND_COLUMNS
                         "WHERE union_id = $1 AND pay_until >= $2 AND state <> 3 "
                         "ORDER BY pay_until, id"};
constexpr sql::Sql kOpen{"SELECT " ROUND_COLUMNS
                         "WHERE union_id = $1 AND state = 1 ORDER BY id"};
#undef ROUND_COLUMNS
constexpr sql::Sql kPlace{
    "SELECT round_id, missed_round_id, missed_days, moved_by, placed_on, reason "
    "FROM hardship_round_files WHERE union_id = $1 AND file_id = $2"};
constexpr sql::Sql kCount{
    "SELECT COUNT(file_id) FROM hardship_round_files WHERE union_id = $1 AND round_id = $2"};

// Money of the kinds of the round that was asked for since its first day and was paid.
#define PAID_FOR_IT                                                                     \
  "FROM hardship_payments AS p JOIN disbursements AS d "                                \
  "ON d.union_id = p.union_id AND d.id = p.disbursement_id "                            \
  "WHERE p.union_id = e.union_id AND p.file_id = e.file_id AND p.asked_on >= r.apply_from " \
  "AND d.paid_on IS NOT NULL AND (r.kinds = 0 OR (r.kinds >> p.kind) & 1 = 1)"
#define FILE_COLUMNS                                                                       \
  "e.round_id, e.file_id, f.year, f.sequence, f.member_id, f.state, f.category, "          \
  "f.applied_on, f.publicity_to, f.asked_fen, f.committee_fen, f.final_fen, "              \
  "(SELECT COALESCE(sum(d.amount_fen - d.returned_fen), 0) " PAID_FOR_IT "), "             \
  "(SELECT max(d.paid_on) " PAID_FOR_IT ") "
constexpr sql::Sql kFiles{
    "SELECT " FILE_COLUMNS
    "FROM hardship_round_files AS e "
    "JOIN hardship_rounds AS r ON r.union_id = e.union_id AND r.id = e.round_id "
    "JOIN hardship_files AS f ON f.union_id = e.union_id AND f.id = e.file_id "
    "WHERE e.union_id = $1 AND e.round_id = $2 AND e.file_id > $3 "
    "ORDER BY e.file_id LIMIT $4"};
// The open rounds come first: as long as none has reached the end of a stage, nothing is read.
constexpr sql::Sql kFilesDue{
    "SELECT " FILE_COLUMNS
    "FROM hardship_rounds AS r "
    "CROSS JOIN hardship_round_files AS e CROSS JOIN hardship_files AS f "
    "WHERE r.union_id = $1 AND r.state = 1 AND r.check_until <= $2 "
    "AND e.union_id = r.union_id AND e.round_id = r.id "
    "AND f.union_id = e.union_id AND f.id = e.file_id AND f.state <= 7 "
    "ORDER BY r.id, e.file_id LIMIT $3"};
#undef FILE_COLUMNS
#undef PAID_FOR_IT

int64_t BitsOf(const std::vector<HardshipAidKind>& kinds) {
  int64_t bits = 0;
  for (const HardshipAidKind kind : kinds) bits |= int64_t{1} << static_cast<int>(kind);
  return bits;
}

std::vector<HardshipAidKind> KindsOf(int64_t bits) {
  std::vector<HardshipAidKind> kinds;
  for (int kind = 1; kind < 63; ++kind) {
    if ((bits >> kind & 1) != 0) kinds.push_back(static_cast<HardshipAidKind>(kind));
  }
  return kinds;
}

HardshipRound RoundOf(sql::Row row) {
  HardshipRound of;
  of.id = HardshipRoundId{row.Int(0)};
  of.year = static_cast<int>(row.Int(1));
  of.display_name = std::string(row.Text(2));
  of.apply_from = DayOf(row.Int(3));
  of.apply_to = DayOf(row.Int(4));
  of.check_until = DayOf(row.Int(5));
  of.committee_until = DayOf(row.Int(6));
  of.publicity_from = DayOf(row.Int(7));
  of.publicity_to = DayOf(row.Int(8));
  of.pay_until = DayOf(row.Int(9));
  of.kinds = KindsOf(row.Int(10));
  if (!row.IsNull(11)) of.fund = FundId{row.Int(11)};
  of.state = static_cast<HardshipRoundState>(row.Int(12));
  of.close_reason = std::string(row.Text(13));
  of.made_by = UserId{row.Int(14)};
  of.create_time = absl::FromUnixMicros(row.Int(15));
  of.version = row.Int(16);
  return of;
}

HardshipPlace PlaceAt(sql::Row row) {
  HardshipPlace of;
  if (!row.IsNull(0)) of.round = HardshipRoundId{row.Int(0)};
  if (!row.IsNull(1)) of.missed = HardshipRoundId{row.Int(1)};
  of.missed_days = static_cast<int>(row.Int(2));
  of.moved_by = UserId{row.Int(3)};
  of.placed_on = DayOf(row.Int(4));
  of.reason = std::string(row.Text(5));
  return of;
}

HardshipRoundFile FileOf(sql::Row row) {
  HardshipRoundFile of;
  of.round = HardshipRoundId{row.Int(0)};
  of.file = HardshipFileId{row.Int(1)};
  of.year = static_cast<int>(row.Int(2));
  of.sequence = static_cast<int>(row.Int(3));
  of.member = MemberId{row.Int(4)};
  of.state = static_cast<HardshipState>(row.Int(5));
  of.category = static_cast<HardshipCategory>(row.Int(6));
  of.applied_on = DayOf(row.Int(7));
  if (!row.IsNull(8)) of.publicity_to = DayOf(row.Int(8));
  of.asked_fen = row.Int(9);
  of.committee_fen = row.Int(10);
  of.final_fen = row.Int(11);
  of.paid_fen = row.Int(12);
  if (!row.IsNull(13)) of.paid_on = DayOf(row.Int(13));
  return of;
}

absl::Status Keep(Transaction& transaction, bool fresh, UnionId union_id,
                  const HardshipRound& of) {
  const auto write = fresh ? journal::Insert : journal::Put;
  return write(transaction, kHardshipRounds, journal::kNobody,
               {Value(union_id), Value(of.id), Value(of.year), Value(of.display_name),
                Value(DayNumber(of.apply_from)), Value(DayNumber(of.apply_to)),
                Value(DayNumber(of.check_until)), Value(DayNumber(of.committee_until)),
                Value(DayNumber(of.publicity_from)), Value(DayNumber(of.publicity_to)),
                Value(DayNumber(of.pay_until)), Value(BitsOf(of.kinds)), Value(of.fund),
                Value(of.state), Value(of.close_reason), Value(of.made_by),
                Value(absl::ToUnixMicros(of.create_time)), Value(of.version)});
}

template <class Wanted, class... Values>
absl::StatusOr<std::vector<Wanted>> Read(const Snapshot& snapshot, const sql::Sql& sql,
                                         Wanted (*of)(sql::Row), const Values&... values) {
  std::vector<Wanted> found;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), sql, [&](sql::Row row) { found.push_back(of(row)); }, values...));
  return found;
}

template <class Wanted>
std::optional<Wanted> FirstOf(std::vector<Wanted> found) {
  if (found.empty()) return std::nullopt;
  return std::move(found.front());
}

}  // namespace

absl::Status InsertHardshipRound(Transaction& transaction, UnionId union_id, HardshipRound& made) {
  ASSIGN_OR_RETURN(const int64_t number,
                   journal::NextNumber(transaction, union_id, "hardship_round"));
  made.id = HardshipRoundId{number};
  return Keep(transaction, true, union_id, made);
}

absl::Status ReplaceHardshipRound(Transaction& transaction, UnionId union_id,
                                  HardshipRound& changed) {
  ++changed.version;
  return Keep(transaction, false, union_id, changed);
}

absl::StatusOr<std::optional<HardshipRound>> FindHardshipRound(const Snapshot& snapshot,
                                                               UnionId union_id,
                                                               HardshipRoundId id) {
  ASSIGN_OR_RETURN(std::vector<HardshipRound> found, Read(snapshot, kFind, RoundOf, union_id, id));
  return FirstOf(std::move(found));
}

absl::StatusOr<std::vector<HardshipRound>> ListHardshipRounds(const Snapshot& snapshot,
                                                              UnionId union_id, int64_t before,
                                                              int limit) {
  return Read(snapshot, kList, RoundOf, union_id, before, limit);
}

absl::StatusOr<std::vector<HardshipRound>> HardshipRoundsFrom(const Snapshot& snapshot,
                                                              UnionId union_id,
                                                              absl::CivilDay day) {
  return Read(snapshot, kFrom, RoundOf, union_id, DayNumber(day));
}

absl::StatusOr<std::vector<HardshipRound>> OpenHardshipRounds(const Snapshot& snapshot,
                                                              UnionId union_id) {
  return Read(snapshot, kOpen, RoundOf, union_id);
}

absl::StatusOr<std::optional<HardshipPlace>> FindHardshipPlace(const Snapshot& snapshot,
                                                               UnionId union_id,
                                                               HardshipFileId file) {
  ASSIGN_OR_RETURN(std::vector<HardshipPlace> found,
                   Read(snapshot, kPlace, PlaceAt, union_id, file));
  return FirstOf(std::move(found));
}

absl::Status KeepHardshipPlace(Transaction& transaction, UnionId union_id, HardshipFileId file,
                               MemberId member, const HardshipPlace& place) {
  return journal::Put(transaction, kHardshipRoundFiles, member,
                      {Value(union_id), Value(file), Value(place.round), Value(place.missed),
                       Value(place.missed_days), Value(place.moved_by),
                       Value(DayNumber(place.placed_on)), Value(place.reason)});
}

absl::StatusOr<int> CountHardshipRoundFiles(const Snapshot& snapshot, UnionId union_id,
                                            HardshipRoundId round) {
  int count = 0;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kCount, [&](sql::Row row) { count = static_cast<int>(row.Int(0)); },
      union_id, round));
  return count;
}

absl::StatusOr<std::vector<HardshipRoundFile>> ListHardshipRoundFiles(const Snapshot& snapshot,
                                                                      UnionId union_id,
                                                                      HardshipRoundId round,
                                                                      int64_t after, int limit) {
  return Read(snapshot, kFiles, FileOf, union_id, round, after, limit);
}

absl::StatusOr<std::vector<HardshipRoundFile>> ListHardshipRoundFilesDue(const Snapshot& snapshot,
                                                                         UnionId union_id,
                                                                         absl::CivilDay until,
                                                                         int limit) {
  return Read(snapshot, kFilesDue, FileOf, union_id, DayNumber(until), limit);
}

}  // namespace unioncare::storage
