// Rounds of visits in SQL.
#include "service/storage/contact_rounds.h"

#include <utility>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"

namespace unioncare::storage {

using journal::Value;

const journal::Table kContactRounds(
    "contact_rounds", {"union_id", "id"},
    {"occasion", "display_name", "from_on", "to_on", "age_rule", "group_id", "tiers",
     "standard_fen", "leader", "state", "entry_count", "disbursement_id", "made_by", "create_us",
     "version"});

const journal::Table kContactRoundEntries(
    "contact_round_entries", {"union_id", "round_id", "member_id"},
    {"reason", "number", "tier", "lives_away", "planned_on", "leader", "state", "contact_id",
     "visited_on", "note", "version"});

namespace {

#define ROUND_COLUMNS                                                                            \
  "id, occasion, display_name, from_on, to_on, age_rule, group_id, tiers, standard_fen, leader, " \
  "state, entry_count, disbursement_id, made_by, create_us, version FROM contact_rounds "
constexpr sql::Sql kFind{"SELECT " ROUND_COLUMNS "WHERE union_id = $1 AND id = $2"};
constexpr sql::Sql kList{"SELECT " ROUND_COLUMNS
                         "WHERE union_id = $1 AND id < $2 ORDER BY id DESC LIMIT $3"};
#undef ROUND_COLUMNS

#define ENTRY_COLUMNS                                                                             \
  "e.round_id, e.member_id, e.reason, e.number, e.tier, e.lives_away, e.planned_on, e.leader, " \
  "e.state, e.contact_id, e.visited_on, e.note, e.version FROM contact_round_entries e "
constexpr sql::Sql kFindEntry{"SELECT " ENTRY_COLUMNS
                              "WHERE e.union_id = $1 AND e.round_id = $2 AND e.member_id = $3"};
constexpr sql::Sql kListEntries{"SELECT " ENTRY_COLUMNS
                                "WHERE e.union_id = $1 AND e.round_id = $2 AND e.member_id > $3 "
                                "ORDER BY e.member_id LIMIT $4"};
constexpr sql::Sql kOpenOf{"SELECT " ENTRY_COLUMNS
                           "JOIN contact_rounds r ON r.union_id = e.union_id "
                           "AND r.id = e.round_id AND r.state = 1 "
                           "WHERE e.union_id = $1 AND e.member_id = $2 AND e.state = 1 "
                           "ORDER BY e.round_id"};
constexpr sql::Sql kTickedBy{"SELECT " ENTRY_COLUMNS
                             "WHERE e.union_id = $1 AND e.contact_id = $2 ORDER BY e.round_id"};
#undef ENTRY_COLUMNS
// Rounds on which people are chosen by the days of their tier.
constexpr sql::Sql kVisitedInYear{
    "SELECT 1 FROM contact_round_entries e JOIN contact_rounds r ON r.union_id = e.union_id "
    "AND r.id = e.round_id WHERE e.union_id = $1 AND e.member_id = $2 AND e.state = 2 "
    "AND r.occasion <> 6 AND e.reason = 1 AND r.from_on >= $3 AND r.from_on <= $4 LIMIT 1"};
constexpr sql::Sql kCount{
    "SELECT e.state, m.state <= 3, count(*) FROM contact_round_entries e "
    "JOIN members f ON f.union_id = e.union_id AND f.id = e.member_id "
    "JOIN members m ON m.union_id = f.union_id AND m.id = COALESCE(f.merged_into, f.id) "
    "WHERE e.union_id = $1 AND e.round_id = $2 GROUP BY e.state, m.state <= 3 "
    "ORDER BY e.state, m.state <= 3"};
constexpr sql::Sql kSigned{
    "SELECT member_id, signed_on, agent_name FROM disbursement_entries "
    "WHERE union_id = $1 AND disbursement_id = $2 AND state = 2 AND signed_on IS NOT NULL "
    "ORDER BY position"};

ContactRound RoundOf(sql::Row row) {
  ContactRound of;
  of.id = RoundId{row.Int(0)};
  of.occasion = static_cast<VisitDay>(row.Int(1));
  of.display_name = std::string(row.Text(2));
  of.from_on = DayOf(row.Int(3));
  of.to_on = DayOf(row.Int(4));
  of.age_rule = static_cast<AgeRule>(row.Int(5));
  if (!row.IsNull(6)) of.group = GroupId{row.Int(6)};
  for (const absl::string_view tier : absl::StrSplit(row.Text(7), ',', absl::SkipEmpty())) {
    int number = 0;
    if (absl::SimpleAtoi(tier, &number)) of.tiers.push_back(static_cast<RetireeTier>(number));
  }
  of.standard_fen = row.Int(8);
  of.leader = std::string(row.Text(9));
  of.state = static_cast<RoundState>(row.Int(10));
  of.entry_count = static_cast<int>(row.Int(11));
  if (!row.IsNull(12)) of.disbursement = DisbursementId{row.Int(12)};
  of.made_by = UserId{row.Int(13)};
  of.create_time = absl::FromUnixMicros(row.Int(14));
  of.version = row.Int(15);
  return of;
}

RoundEntry EntryOf(sql::Row row) {
  RoundEntry of;
  of.round = RoundId{row.Int(0)};
  of.member = MemberId{row.Int(1)};
  of.reason = static_cast<RoundReason>(row.Int(2));
  of.number = row.Int(3);
  of.tier = static_cast<RetireeTier>(row.Int(4));
  of.away = row.Int(5) != 0;
  of.planned_on = DayOf(row.Int(6));
  of.leader = std::string(row.Text(7));
  of.state = static_cast<RoundEntryState>(row.Int(8));
  if (!row.IsNull(9)) of.contact = ContactId{row.Int(9)};
  if (!row.IsNull(10)) of.visited_on = DayOf(row.Int(10));
  of.note = std::string(row.Text(11));
  of.version = row.Int(12);
  return of;
}

std::string TiersText(const ContactRound& of) {
  std::string text;
  for (const RetireeTier tier : of.tiers) {
    absl::StrAppend(&text, text.empty() ? "" : ",", static_cast<int>(tier));
  }
  return text;
}

absl::Status Keep(Transaction& transaction, bool fresh, UnionId union_id,
                  const ContactRound& of) {
  const auto write = fresh ? journal::Insert : journal::Put;
  const std::string tiers = TiersText(of);
  return write(transaction, kContactRounds, journal::kNobody,
               {Value(union_id), Value(of.id), Value(of.occasion), Value(of.display_name),
                Value(DayNumber(of.from_on)), Value(DayNumber(of.to_on)), Value(of.age_rule),
                Value(of.group), Value(tiers), Value(of.standard_fen), Value(of.leader),
                Value(of.state), Value(of.entry_count), Value(of.disbursement),
                Value(of.made_by), Value(absl::ToUnixMicros(of.create_time)),
                Value(of.version)});
}

absl::Status Keep(Transaction& transaction, bool fresh, UnionId union_id, const RoundEntry& of) {
  const auto write = fresh ? journal::Insert : journal::Put;
  std::optional<int64_t> visited;
  if (of.visited_on.has_value()) visited = DayNumber(*of.visited_on);
  return write(transaction, kContactRoundEntries, of.member,
               {Value(union_id), Value(of.round), Value(of.member), Value(of.reason),
                Value(of.number), Value(of.tier), Value(of.away ? 1 : 0),
                Value(DayNumber(of.planned_on)), Value(of.leader), Value(of.state),
                Value(of.contact), Value(visited), Value(of.note), Value(of.version)});
}

template <class Wanted, class... Values>
absl::StatusOr<std::vector<Wanted>> Read(const Snapshot& snapshot, const sql::Sql& sql,
                                         Wanted (*of)(sql::Row), const Values&... values) {
  std::vector<Wanted> found;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), sql, [&](sql::Row row) { found.push_back(of(row)); }, values...));
  return found;
}

}  // namespace

absl::Status InsertRound(Transaction& transaction, UnionId union_id, ContactRound& made,
                         std::vector<RoundEntry>& entries) {
  ASSIGN_OR_RETURN(const int64_t number,
                   journal::NextNumber(transaction, union_id, "contact_round"));
  made.id = RoundId{number};
  made.entry_count = static_cast<int>(entries.size());
  RETURN_IF_ERROR(Keep(transaction, true, union_id, made));
  for (RoundEntry& entry : entries) {
    entry.round = made.id;
    RETURN_IF_ERROR(Keep(transaction, true, union_id, entry));
  }
  return absl::OkStatus();
}

absl::Status ReplaceRound(Transaction& transaction, UnionId union_id, ContactRound& changed) {
  ++changed.version;
  return Keep(transaction, false, union_id, changed);
}

absl::StatusOr<std::optional<ContactRound>> FindRound(const Snapshot& snapshot, UnionId union_id,
                                                      RoundId id) {
  ASSIGN_OR_RETURN(std::vector<ContactRound> found, Read(snapshot, kFind, RoundOf, union_id, id));
  if (found.empty()) return std::optional<ContactRound>();
  return std::optional<ContactRound>(std::move(found.front()));
}

absl::StatusOr<std::vector<ContactRound>> ListRounds(const Snapshot& snapshot, UnionId union_id,
                                                     int64_t before, int limit) {
  return Read(snapshot, kList, RoundOf, union_id, before, limit);
}

absl::Status InsertRoundEntry(Transaction& transaction, UnionId union_id, const RoundEntry& made) {
  return Keep(transaction, true, union_id, made);
}

absl::Status ReplaceRoundEntry(Transaction& transaction, UnionId union_id, RoundEntry& changed) {
  ++changed.version;
  return Keep(transaction, false, union_id, changed);
}

absl::StatusOr<std::optional<RoundEntry>> FindRoundEntry(const Snapshot& snapshot,
                                                         UnionId union_id, RoundId round,
                                                         MemberId record) {
  ASSIGN_OR_RETURN(std::vector<RoundEntry> found,
                   Read(snapshot, kFindEntry, EntryOf, union_id, round, record));
  if (found.empty()) return std::optional<RoundEntry>();
  return std::optional<RoundEntry>(std::move(found.front()));
}

absl::StatusOr<std::vector<RoundEntry>> ListRoundEntries(const Snapshot& snapshot,
                                                         UnionId union_id, RoundId round,
                                                         int64_t after, int limit) {
  return Read(snapshot, kListEntries, EntryOf, union_id, round, after, limit);
}

absl::StatusOr<std::vector<RoundEntry>> OpenEntriesOf(const Snapshot& snapshot, UnionId union_id,
                                                      absl::Span<const MemberId> records) {
  std::vector<RoundEntry> open;
  for (const MemberId record : records) {
    ASSIGN_OR_RETURN(std::vector<RoundEntry> some,
                     Read(snapshot, kOpenOf, EntryOf, union_id, record));
    for (RoundEntry& each : some) open.push_back(std::move(each));
  }
  return open;
}

absl::StatusOr<std::vector<RoundEntry>> EntriesTickedBy(const Snapshot& snapshot,
                                                        UnionId union_id, ContactId contact) {
  return Read(snapshot, kTickedBy, EntryOf, union_id, contact);
}

absl::StatusOr<bool> VisitedInYear(const Snapshot& snapshot, UnionId union_id, MemberId record,
                                   int year) {
  bool visited = false;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kVisitedInYear, [&](sql::Row) { visited = true; }, union_id, record,
      DayNumber(absl::CivilDay(year, 1, 1)), DayNumber(absl::CivilDay(year, 12, 31))));
  return visited;
}

absl::StatusOr<RoundCounts> CountRound(const Snapshot& snapshot, UnionId union_id,
                                       RoundId round) {
  RoundCounts counts;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kCount,
      [&](sql::Row row) {
        const auto state = static_cast<RoundEntryState>(row.Int(0));
        const int count = static_cast<int>(row.Int(2));
        if (state == RoundEntryState::kVisited) counts.visited += count;
        if (state == RoundEntryState::kWaived) counts.waived += count;
        if (state == RoundEntryState::kWaiting) {
          (row.Int(1) != 0 ? counts.waiting : counts.gone) += count;
        }
      },
      union_id, round));
  return counts;
}

absl::StatusOr<std::vector<Signature>> SignaturesOf(const Snapshot& snapshot, UnionId union_id,
                                                    DisbursementId disbursement) {
  return Read(snapshot, kSigned,
              +[](sql::Row row) {
                return Signature{MemberId{row.Int(0)}, DayOf(row.Int(1)),
                                 std::string(row.Text(2))};
              },
              union_id, disbursement);
}

}  // namespace unioncare::storage
