// Retirement to come and farewells, in SQL.
#include "service/storage/retirements.h"

#include <string>

#include "service/base/status.h"
#include "service/domain/access.h"
#include "service/domain/calendar.h"
#include "service/storage/members.h"

namespace unioncare::storage {

using journal::Value;

const journal::Table kRetirementFacts("retirement_facts", {"union_id", "member_id"},
                                      {"post_category", "hr_on", "reason", "set_by", "set_us",
                                       "version"});
const journal::Table kFarewells("farewells", {"union_id", "member_id"},
                                {"case_id", "opened", "create_us"});

namespace {

constexpr sql::Sql kFindFacts{
    "SELECT post_category, hr_on, reason, set_by, set_us, version FROM retirement_facts "
    "WHERE union_id = $1 AND member_id = $2"};
constexpr sql::Sql kBornBetween{
    "SELECT id FROM members WHERE union_id = $1 AND birth_date BETWEEN $2 AND $3 "
    "AND retired_on IS NULL AND birth_date IS NOT NULL AND sex = $4 ORDER BY birth_date, id"};
constexpr sql::Sql kSetBetween{
    "SELECT member_id FROM retirement_facts WHERE union_id = $1 AND hr_on BETWEEN $2 AND $3 "
    "AND hr_on IS NOT NULL ORDER BY hr_on, member_id"};
constexpr sql::Sql kWithoutAge{
    "SELECT id FROM members WHERE union_id = $1 AND retired_on IS NULL "
    "AND (birth_date IS NULL OR sex = 0) AND id > $2 ORDER BY id LIMIT $3"};
constexpr sql::Sql kFindFarewell{
    "SELECT member_id, case_id, opened FROM farewells WHERE union_id = $1 AND member_id = $2"};
// Officers who are members in service, one row for each office of theirs that counts on a day.
constexpr sql::Sql kHosts{
    "SELECT role_grants.role, role_grants.scope_group_id, members.id "
    "FROM role_grants "
    "JOIN users ON users.union_id = role_grants.union_id AND users.id = role_grants.user_id "
    "JOIN members ON members.union_id = users.member_union_id AND members.id = users.member_id "
    "WHERE role_grants.scope_union_id = $1 AND role_grants.role IN (2, 4, 12) "
    "AND (role_grants.from_on IS NULL OR role_grants.from_on <= $2) "
    "AND (role_grants.to_on IS NULL OR role_grants.to_on >= $2) "
    "AND users.member_union_id = $1 AND members.state = 1 AND members.retired_on IS NULL "
    "ORDER BY role_grants.role, members.id"};

absl::StatusOr<std::vector<MemberId>> Ids(const Snapshot& snapshot, const sql::Sql& sql,
                                          UnionId union_id, int64_t one, int64_t other) {
  std::vector<MemberId> ids;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), sql, [&](sql::Row row) { ids.push_back(MemberId{row.Int(0)}); },
      union_id, one, other));
  return ids;
}

}  // namespace

absl::StatusOr<RetirementFacts> FindRetirementFacts(const Snapshot& snapshot, UnionId union_id,
                                                    MemberId person) {
  ASSIGN_OR_RETURN(const std::vector<MemberId> records, RecordsOf(snapshot, union_id, person));
  RetirementFacts found;
  for (const MemberId record : records) {
    RETURN_IF_ERROR(sql::Query(
        snapshot.connection(), kFindFacts,
        [&](sql::Row row) {
          found.post = static_cast<PostCategory>(row.Int(0));
          if (!row.IsNull(1)) found.hr_on = DayOf(row.Int(1));
          found.reason = std::string(row.Text(2));
          found.set_by = UserId{row.Int(3)};
          found.set_time = absl::FromUnixMicros(row.Int(4));
          found.version = row.Int(5);
        },
        union_id, record));
    if (found.version > 0) break;
  }
  found.member = person;
  return found;
}

absl::StatusOr<std::vector<MemberId>> ListBornBetween(const Snapshot& snapshot, UnionId union_id,
                                                      Sex sex, absl::CivilDay first,
                                                      absl::CivilDay last) {
  std::vector<MemberId> ids;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kBornBetween,
      [&](sql::Row row) { ids.push_back(MemberId{row.Int(0)}); }, union_id, DayNumber(first),
      DayNumber(last), static_cast<int64_t>(sex)));
  return ids;
}

absl::StatusOr<std::vector<MemberId>> ListSetBetween(const Snapshot& snapshot, UnionId union_id,
                                                     absl::CivilDay first, absl::CivilDay last) {
  return Ids(snapshot, kSetBetween, union_id, DayNumber(first), DayNumber(last));
}

absl::StatusOr<std::vector<MemberId>> ListWithoutAge(const Snapshot& snapshot, UnionId union_id,
                                                     int64_t after, int limit) {
  return Ids(snapshot, kWithoutAge, union_id, after, limit);
}

absl::Status KeepRetirementFacts(Transaction& transaction, UnionId union_id,
                                 RetirementFacts& facts) {
  ++facts.version;
  facts.set_by = transaction.actor().user;
  facts.set_time = transaction.now();
  std::optional<int64_t> hr_on;
  if (facts.hr_on.has_value()) hr_on = DayNumber(*facts.hr_on);
  return journal::Put(transaction, kRetirementFacts, facts.member,
                      {Value(union_id), Value(facts.member), Value(facts.post), Value(hr_on),
                       Value(facts.reason), Value(facts.set_by),
                       Value(absl::ToUnixMicros(facts.set_time)), Value(facts.version)});
}

absl::StatusOr<std::optional<Farewell>> FindFarewell(const Snapshot& snapshot, UnionId union_id,
                                                     MemberId person) {
  ASSIGN_OR_RETURN(const std::vector<MemberId> records, RecordsOf(snapshot, union_id, person));
  std::optional<Farewell> found;
  for (const MemberId record : records) {
    RETURN_IF_ERROR(sql::Query(
        snapshot.connection(), kFindFarewell,
        [&](sql::Row row) {
          found = Farewell{MemberId{row.Int(0)}, CaseId{row.Int(1)}, row.Int(2) != 0};
        },
        union_id, record));
    if (found.has_value()) break;
  }
  return found;
}

absl::Status InsertFarewell(Transaction& transaction, UnionId union_id, const Farewell& farewell) {
  return journal::Insert(transaction, kFarewells, farewell.member,
                         {Value(union_id), Value(farewell.member), Value(farewell.case_id),
                          Value(farewell.opened), Value(absl::ToUnixMicros(transaction.now()))});
}

absl::Status EraseFarewell(Transaction& transaction, UnionId union_id, const Farewell& farewell) {
  return journal::Erase(transaction, kFarewells, farewell.member,
                        {Value(union_id), Value(farewell.member)});
}

absl::StatusOr<std::optional<MemberId>> FarewellHost(const Snapshot& snapshot, UnionId union_id,
                                                     const Member& person) {
  std::optional<MemberId> chair, vice_chair, leader;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kHosts,
      [&](sql::Row row) {
        const Role role = static_cast<Role>(row.Int(0));
        const MemberId member{row.Int(2)};
        if (member == person.id) return;
        if (role == Role::kGroupLeader &&
            (!person.group.has_value() || *person.group != GroupId{row.Int(1)})) {
          return;
        }
        std::optional<MemberId>& place = role == Role::kChair        ? chair
                                         : role == Role::kViceChair ? vice_chair
                                                                    : leader;
        if (!place.has_value()) place = member;
      },
      union_id, DayNumber(Today(snapshot.now()))));
  return chair.has_value() ? chair : vice_chair.has_value() ? vice_chair : leader;
}

}  // namespace unioncare::storage
