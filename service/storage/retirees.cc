// What people said about the contact with somebody, in SQL.
#include "service/storage/retirees.h"

#include <algorithm>
#include <utility>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/families.h"
#include "service/storage/members.h"

namespace unioncare::storage {

using journal::Value;

const journal::Table kRetireeFacts("retiree_facts", {"union_id", "member_id"},
                                   {"living", "lives_away", "city", "channel", "quiet_from",
                                    "quiet_to", "revolution_joined_on", "private_sealed",
                                    "update_us", "updated_by", "version"});
const journal::Table kContactPairs("contact_pairs", {"union_id", "member_id"},
                                   {"contact_id", "deputy_id", "update_us", "updated_by",
                                    "version"});
const journal::Table kTierOverrides("tier_overrides", {"union_id", "member_id", "id"},
                                    {"tier", "reason", "from_on", "until_on", "given_by",
                                     "give_us", "ended_on", "ended_by", "end_reason", "version"});

namespace {

constexpr sql::Sql kFindFacts{
    "SELECT living, lives_away, city, channel, quiet_from, quiet_to, revolution_joined_on, "
    "private_sealed, version FROM retiree_facts WHERE union_id = $1 AND member_id = $2"};
constexpr sql::Sql kFindPair{
    "SELECT contact_id, deputy_id, version FROM contact_pairs "
    "WHERE union_id = $1 AND member_id = $2"};
constexpr sql::Sql kOverridesOf{
    "SELECT id, tier, reason, from_on, until_on, given_by, give_us, ended_on, ended_by, "
    "end_reason, version FROM tier_overrides WHERE union_id = $1 AND member_id = $2 "
    "ORDER BY id DESC"};
constexpr sql::Sql kVersionsOf{
    "SELECT SUM(version) FROM ("
    "SELECT version FROM retiree_facts WHERE union_id = $1 AND member_id = $2 UNION ALL "
    "SELECT version FROM contact_pairs WHERE union_id = $1 AND member_id = $2 UNION ALL "
    "SELECT version FROM tier_overrides WHERE union_id = $1 AND member_id = $2)"};
constexpr sql::Sql kPairedByContact{
    "SELECT member_id FROM contact_pairs WHERE union_id = $1 AND contact_id = $2 "
    "ORDER BY member_id"};
constexpr sql::Sql kPairedByDeputy{
    "SELECT member_id FROM contact_pairs WHERE union_id = $1 AND deputy_id = $2 "
    "ORDER BY member_id"};
constexpr sql::Sql kLastOverride{
    "SELECT MAX(id) FROM tier_overrides WHERE union_id = $1 AND member_id = $2"};
// A death among relatives is the spouse's when the spouse is recorded with the case, or when the
// spouse is recorded as dead and the case is recorded as nobody else's.
constexpr sql::Sql kSpouseCases{
    "SELECT MAX(cases.event_on) FROM cases WHERE cases.union_id = $1 AND cases.member_id = $2 "
    "AND cases.occasion = $3 AND cases.state NOT IN (7, 8) AND (EXISTS ("
    "SELECT 1 FROM family_members AS spouse WHERE spouse.union_id = cases.union_id "
    "AND spouse.member_id = cases.member_id AND spouse.relation = $4 "
    "AND spouse.case_id = cases.id) OR (EXISTS ("
    "SELECT 1 FROM family_members AS spouse WHERE spouse.union_id = cases.union_id "
    "AND spouse.member_id = cases.member_id AND spouse.relation = $4 AND spouse.alive = 0) "
    "AND NOT EXISTS (SELECT 1 FROM family_members AS other "
    "WHERE other.union_id = cases.union_id AND other.member_id = cases.member_id "
    "AND other.case_id = cases.id)))"};
// A spouse who was a member of this union, too.
constexpr sql::Sql kSpouseMembers{
    "SELECT MAX(members.state_on) FROM family_members JOIN members "
    "ON members.union_id = family_members.union_id "
    "AND members.id = family_members.works_here_id "
    "WHERE family_members.union_id = $1 AND family_members.member_id = $2 "
    "AND family_members.relation = $3 AND members.state = $4"};

std::optional<absl::CivilDay> DayAt(sql::Row row, int column) {
  if (row.IsNull(column)) return std::nullopt;
  return DayOf(row.Int(column));
}

std::optional<int64_t> NumberOf(const std::optional<absl::CivilDay>& day) {
  if (!day.has_value()) return std::nullopt;
  return DayNumber(*day);
}

std::optional<int> MinuteAt(sql::Row row, int column) {
  if (row.IsNull(column)) return std::nullopt;
  return static_cast<int>(row.Int(column));
}

// What is sealed of the facts, in one text.
std::string PrivateText(const RetireeFacts& facts) {
  return absl::StrCat(static_cast<int>(facts.mobility), ",", static_cast<int>(facts.hardship));
}

void TakePrivate(absl::string_view text, RetireeFacts& facts) {
  const std::pair<absl::string_view, absl::string_view> halves =
      absl::StrSplit(text, absl::MaxSplits(',', 1));
  int mobility = 0, hardship = 0;
  if (!absl::SimpleAtoi(halves.first, &mobility)) return;
  if (!absl::SimpleAtoi(halves.second, &hardship)) return;
  facts.mobility = static_cast<Mobility>(mobility);
  facts.hardship = static_cast<HardshipMark>(hardship);
}

absl::Status ReadFacts(const Snapshot& snapshot, UnionId union_id, MemberId record,
                       RetireeFacts& facts) {
  std::string sealed;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kFindFacts,
      [&](sql::Row row) {
        facts.living = static_cast<LivingMode>(row.Int(0));
        facts.lives_away = row.Int(1) != 0;
        facts.city = std::string(row.Text(2));
        facts.channel = static_cast<ContactChannel>(row.Int(3));
        facts.quiet_from = MinuteAt(row, 4);
        facts.quiet_to = MinuteAt(row, 5);
        facts.revolution_joined_on = DayAt(row, 6);
        sealed = std::string(row.Bytes(7));
        facts.version = row.Int(8);
      },
      union_id, record));
  if (sealed.empty()) return absl::OkStatus();
  const absl::StatusOr<std::string> opened =
      journal::OpenColumn(snapshot, union_id, record, kRetireeFacts.name(), "private_sealed",
                          Number(record), sealed);
  // The key was destroyed: the person is forgotten.
  if (absl::IsNotFound(opened.status())) return absl::OkStatus();
  RETURN_IF_ERROR(opened.status());
  TakePrivate(*opened, facts);
  return absl::OkStatus();
}

// Of the first record that has any: the person's own comes first.
absl::StatusOr<RetireeFacts> FactsOf(const Snapshot& snapshot, UnionId union_id,
                                     const std::vector<MemberId>& records) {
  RetireeFacts facts;
  for (const MemberId record : records) {
    RETURN_IF_ERROR(ReadFacts(snapshot, union_id, record, facts));
    if (facts.version > 0) break;
  }
  return facts;
}

// A record that was merged stands for its person.
absl::Status LeadToPerson(const Snapshot& snapshot, UnionId union_id,
                          std::optional<MemberId>& member) {
  if (!member.has_value()) return absl::OkStatus();
  ASSIGN_OR_RETURN(const std::optional<Person> person, FindPerson(snapshot, union_id, *member));
  if (person.has_value()) member = person->id;
  return absl::OkStatus();
}

absl::StatusOr<ContactPair> PairOf(const Snapshot& snapshot, UnionId union_id,
                                   const std::vector<MemberId>& records) {
  ContactPair pair;
  for (const MemberId record : records) {
    RETURN_IF_ERROR(sql::Query(
        snapshot.connection(), kFindPair,
        [&](sql::Row row) {
          if (!row.IsNull(0)) pair.contact = MemberId{row.Int(0)};
          if (!row.IsNull(1)) pair.deputy = MemberId{row.Int(1)};
          pair.version = row.Int(2);
        },
        union_id, record));
    if (pair.version > 0) break;
  }
  RETURN_IF_ERROR(LeadToPerson(snapshot, union_id, pair.contact));
  RETURN_IF_ERROR(LeadToPerson(snapshot, union_id, pair.deputy));
  // After a merge the two may have become one, or the person's own.
  if (pair.deputy == pair.contact || pair.deputy == records.front()) pair.deputy.reset();
  if (pair.contact == records.front()) pair.contact = std::exchange(pair.deputy, std::nullopt);
  return pair;
}

absl::StatusOr<std::optional<TierOverride>> OverrideOf(const Snapshot& snapshot, UnionId union_id,
                                                       const std::vector<MemberId>& records) {
  std::optional<TierOverride> found;
  const absl::CivilDay today = Today(snapshot.now());
  for (const MemberId record : records) {
    RETURN_IF_ERROR(sql::Query(
        snapshot.connection(), kOverridesOf,
        [&](sql::Row row) {
          TierOverride read;
          read.id = row.Int(0);
          read.tier = static_cast<RetireeTier>(row.Int(1));
          read.reason = std::string(row.Text(2));
          read.from_on = DayOf(row.Int(3));
          read.until_on = DayOf(row.Int(4));
          read.given_by = UserId{row.Int(5)};
          read.give_time = absl::FromUnixMicros(row.Int(6));
          read.ended_on = DayAt(row, 7);
          read.ended_by = UserId{row.Int(8)};
          read.end_reason = std::string(row.Text(9));
          read.version = row.Int(10);
          if (!found.has_value() && IsOpen(read, today)) found = std::move(read);
        },
        union_id, record));
    if (found.has_value()) break;
  }
  return found;
}

absl::StatusOr<std::optional<absl::CivilDay>> BereavedOn(const Snapshot& snapshot,
                                                         UnionId union_id,
                                                         const std::vector<MemberId>& records) {
  std::optional<absl::CivilDay> last;
  const auto take = [&](sql::Row row) {
    const std::optional<absl::CivilDay> day = DayAt(row, 0);
    if (day.has_value() && (!last.has_value() || *day > *last)) last = day;
  };
  for (const MemberId record : records) {
    RETURN_IF_ERROR(sql::Query(snapshot.connection(), kSpouseCases, take, union_id, record,
                               Occasion::kBereavementRelative, Relation::kSpouse));
    RETURN_IF_ERROR(sql::Query(snapshot.connection(), kSpouseMembers, take, union_id, record,
                               Relation::kSpouse, MemberState::kDeceased));
  }
  return last;
}

}  // namespace

absl::StatusOr<RetireeFacts> FindRetireeFacts(const Snapshot& snapshot, UnionId union_id,
                                              MemberId person) {
  ASSIGN_OR_RETURN(const std::vector<MemberId> records, RecordsOf(snapshot, union_id, person));
  return FactsOf(snapshot, union_id, records);
}

absl::StatusOr<ContactPair> PairOf(const Snapshot& snapshot, UnionId union_id, MemberId person) {
  ASSIGN_OR_RETURN(const std::vector<MemberId> records, RecordsOf(snapshot, union_id, person));
  return PairOf(snapshot, union_id, records);
}

absl::StatusOr<std::optional<TierOverride>> OpenOverrideOf(const Snapshot& snapshot,
                                                           UnionId union_id, MemberId person) {
  ASSIGN_OR_RETURN(const std::vector<MemberId> records, RecordsOf(snapshot, union_id, person));
  return OverrideOf(snapshot, union_id, records);
}

absl::StatusOr<int64_t> RetireeVersion(const Snapshot& snapshot, UnionId union_id,
                                       MemberId person) {
  ASSIGN_OR_RETURN(const std::vector<MemberId> records, RecordsOf(snapshot, union_id, person));
  int64_t version = 0;
  for (const MemberId record : records) {
    RETURN_IF_ERROR(sql::Query(
        snapshot.connection(), kVersionsOf, [&](sql::Row row) { version += row.Int(0); },
        union_id, record));
  }
  return version;
}

absl::StatusOr<std::vector<MemberId>> PairedWith(const Snapshot& snapshot, UnionId union_id,
                                                 MemberId contact) {
  ASSIGN_OR_RETURN(const std::vector<MemberId> records, RecordsOf(snapshot, union_id, contact));
  std::vector<MemberId> rows;
  for (const MemberId record : records) {
    for (const sql::Sql* statement : {&kPairedByContact, &kPairedByDeputy}) {
      RETURN_IF_ERROR(sql::Query(
          snapshot.connection(), *statement,
          [&](sql::Row row) { rows.push_back(MemberId{row.Int(0)}); }, union_id, record));
    }
  }
  std::vector<MemberId> people;
  for (const MemberId row : rows) {
    ASSIGN_OR_RETURN(const std::optional<Person> person, FindPerson(snapshot, union_id, row));
    if (!person.has_value()) continue;
    // Of somebody who was merged the pair of the person's own record counts.
    if (person->id != row) {
      ASSIGN_OR_RETURN(const ContactPair pair, PairOf(snapshot, union_id, person->id));
      if (pair.contact != contact && pair.deputy != contact) continue;
    }
    people.push_back(person->id);
  }
  std::sort(people.begin(), people.end());
  people.erase(std::unique(people.begin(), people.end()), people.end());
  return people;
}

absl::StatusOr<RetireeKnown> KnownOf(const Snapshot& snapshot, UnionId union_id,
                                     const Member& person) {
  RetireeKnown known;
  ASSIGN_OR_RETURN(known.records, RecordsOf(snapshot, union_id, person.id));
  ASSIGN_OR_RETURN(known.facts, FactsOf(snapshot, union_id, known.records));
  ASSIGN_OR_RETURN(known.pair, PairOf(snapshot, union_id, known.records));
  CareFacts& care = known.care;
  care.state = person.state;
  care.birth_date = person.birth_date;
  care.retire_kind = person.retire_kind;
  care.retired_on = person.retired_on;
  care.living = known.facts.living;
  care.mobility = known.facts.mobility;
  care.hardship = known.facts.hardship != HardshipMark::kNone;
  care.lives_away = known.facts.lives_away;
  if (!person.care_flags_sealed.empty()) {
    ASSIGN_OR_RETURN(const PrivateFields opened, OpenPrivate(snapshot, union_id, person));
    care.flags = CareFlagsIn(opened.care_flags);
  }
  ASSIGN_OR_RETURN(care.override, OverrideOf(snapshot, union_id, known.records));
  ASSIGN_OR_RETURN(care.bereaved_on, BereavedOn(snapshot, union_id, known.records));
  return known;
}

absl::StatusOr<bool> HasRetireeFacts(const Snapshot& snapshot, UnionId union_id,
                                     MemberId person) {
  ASSIGN_OR_RETURN(const int64_t version, RetireeVersion(snapshot, union_id, person));
  return version > 0;
}

absl::Status KeepRetireeFacts(Transaction& transaction, UnionId union_id, MemberId person,
                              RetireeFacts facts) {
  std::string sealed;
  if (facts.mobility != Mobility::kUnspecified || facts.hardship != HardshipMark::kNone) {
    ASSIGN_OR_RETURN(sealed, journal::SealColumn(transaction, union_id, person,
                                                 kRetireeFacts.name(), "private_sealed",
                                                 Number(person), PrivateText(facts)));
  }
  const Value kept = sealed.empty() ? Value(std::nullopt) : Value(sql::Blob{sealed});
  RETURN_IF_ERROR(journal::Put(
      transaction, kRetireeFacts, person,
      {Value(union_id), Value(person), Value(facts.living), Value(facts.lives_away),
       Value(facts.city), Value(facts.channel), Value(facts.quiet_from), Value(facts.quiet_to),
       Value(NumberOf(facts.revolution_joined_on)), kept,
       Value(absl::ToUnixMicros(transaction.now())), Value(transaction.actor().user),
       Value(facts.version + 1)}));
  return RefreshCare(transaction, union_id, person);
}

absl::Status KeepPair(Transaction& transaction, UnionId union_id, MemberId person,
                      ContactPair pair) {
  RETURN_IF_ERROR(journal::Put(
      transaction, kContactPairs, person,
      {Value(union_id), Value(person), Value(pair.contact), Value(pair.deputy),
       Value(absl::ToUnixMicros(transaction.now())), Value(transaction.actor().user),
       Value(pair.version + 1)}));
  return RefreshCare(transaction, union_id, person);
}

absl::Status KeepOverride(Transaction& transaction, UnionId union_id, MemberId person,
                          TierOverride override) {
  MemberId holder = person;
  if (override.id == 0) {
    RETURN_IF_ERROR(sql::Query(
        transaction.connection(), kLastOverride,
        [&](sql::Row row) { override.id = row.IsNull(0) ? 1 : row.Int(0) + 1; }, union_id,
        person));
    override.given_by = transaction.actor().user;
    override.give_time = transaction.now();
  } else {
    ASSIGN_OR_RETURN(const std::vector<MemberId> records,
                     RecordsOf(transaction, union_id, person));
    for (const MemberId record : records) {
      ASSIGN_OR_RETURN(const std::optional<TierOverride> open,
                       OverrideOf(transaction, union_id, {record}));
      if (!open.has_value()) continue;
      holder = record;
      break;
    }
    override.ended_by = transaction.actor().user;
    ++override.version;
  }
  RETURN_IF_ERROR(journal::Put(
      transaction, kTierOverrides, holder,
      {Value(union_id), Value(holder), Value(override.id), Value(override.tier),
       Value(override.reason), Value(DayNumber(override.from_on)),
       Value(DayNumber(override.until_on)), Value(override.given_by),
       Value(absl::ToUnixMicros(override.give_time)), Value(NumberOf(override.ended_on)),
       Value(override.ended_by), Value(override.end_reason), Value(override.version)}));
  return RefreshCare(transaction, union_id, person);
}

}  // namespace unioncare::storage
