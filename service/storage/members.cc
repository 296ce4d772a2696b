// Members in SQL, their ID numbers sealed.
#include "service/storage/members.h"

#include <utility>

#include "absl/strings/str_cat.h"
#include "service/base/crypto.h"
#include "service/domain/calendar.h"
#include "service/domain/text.h"
#include "service/storage/unions.h"

namespace unioncare::storage {

using journal::Value;

const journal::Table kMembers("members", {"union_id", "id"},
                              {"display_name", "name_key", "staff_no", "sex", "group_id", "state",
                               "birth_date", "mobile", "id_type", "id_no_masked", "id_no_sealed",
                               "id_no_hash", "retired_on", "joined_on", "create_us", "update_us",
                               "version"});

namespace {

#define MEMBER_COLUMNS                                                                  \
  "id, display_name, name_key, staff_no, sex, group_id, state, birth_date, mobile, "    \
  "id_type, id_no_masked, id_no_sealed, id_no_hash, retired_on, joined_on, create_us, " \
  "update_us, version "

constexpr sql::Sql kFindMember{
    "SELECT " MEMBER_COLUMNS "FROM members WHERE union_id = $1 AND id = $2"};
constexpr sql::Sql kGlanceAtMember{
    "SELECT display_name, state FROM members WHERE union_id = $1 AND id = $2"};
constexpr sql::Sql kListMembers{
    "SELECT " MEMBER_COLUMNS "FROM members WHERE union_id = $1 AND id > $2 "
    "ORDER BY id LIMIT $3"};
constexpr sql::Sql kListMembersOfGroup{
    "SELECT " MEMBER_COLUMNS "FROM members WHERE union_id = $1 AND group_id = $2 AND id > $3 "
    "ORDER BY id LIMIT $4"};
constexpr sql::Sql kMembersByName{
    "SELECT " MEMBER_COLUMNS "FROM members WHERE union_id = $1 AND name_key = $2 "
    "ORDER BY id LIMIT $3"};
constexpr sql::Sql kMembersByPrefix{
    "SELECT " MEMBER_COLUMNS "FROM members "
    "WHERE union_id = $1 AND name_key >= $2 AND name_key < $3 ORDER BY name_key, id LIMIT $4"};
constexpr sql::Sql kMemberByStaffNo{
    "SELECT " MEMBER_COLUMNS "FROM members "
    "WHERE union_id = $1 AND staff_no = $2 AND staff_no <> ''"};

#undef MEMBER_COLUMNS

constexpr sql::Sql kStaffNoOwner{
    "SELECT id FROM members WHERE union_id = $1 AND staff_no = $2 AND staff_no <> '' "
    "AND id <> $3"};
constexpr sql::Sql kIdNumberOwner{
    "SELECT id FROM members WHERE union_id = $1 AND id_no_hash = $2 AND id_no_hash IS NOT NULL "
    "AND id <> $3"};

constexpr char kSealedColumn[] = "id_no_sealed";

std::optional<absl::CivilDay> OptionalDay(sql::Row row, int column) {
  if (row.IsNull(column)) return std::nullopt;
  return DayOf(row.Int(column));
}

std::optional<int64_t> OptionalNumber(const std::optional<absl::CivilDay>& day) {
  if (!day.has_value()) return std::nullopt;
  return DayNumber(*day);
}

std::optional<sql::Blob> OptionalBlob(const std::string& bytes) {
  if (bytes.empty()) return std::nullopt;
  return sql::Blob{bytes};
}

Member MemberOf(sql::Row row) {
  Member member;
  member.id = MemberId{row.Int(0)};
  member.display_name = std::string(row.Text(1));
  member.name_key = std::string(row.Text(2));
  member.staff_no = std::string(row.Text(3));
  member.sex = static_cast<Sex>(row.Int(4));
  if (!row.IsNull(5)) member.group = GroupId{row.Int(5)};
  member.state = static_cast<MemberState>(row.Int(6));
  member.birth_date = OptionalDay(row, 7);
  member.mobile = std::string(row.Text(8));
  member.id_type = static_cast<IdType>(row.Int(9));
  member.id_no_masked = std::string(row.Text(10));
  if (!row.IsNull(11)) member.id_no_sealed = std::string(row.Bytes(11));
  if (!row.IsNull(12)) member.id_no_hash = std::string(row.Bytes(12));
  member.retired_on = OptionalDay(row, 13);
  member.joined_on = OptionalDay(row, 14);
  member.create_time = absl::FromUnixMicros(row.Int(15));
  member.update_time = absl::FromUnixMicros(row.Int(16));
  member.version = row.Int(17);
  return member;
}

// What equal ID numbers of one union have in common, and nothing else has.
std::string IdNumberHash(const Snapshot& snapshot, UnionId union_id, IdType id_type,
                         absl::string_view id_no) {
  return crypto::KeyedHash(snapshot.vault().lookup(),
                           absl::StrCat("members/id_no/", Number(union_id), "/",
                                        IdNumberIdentity(id_type, id_no)));
}

// Runs a query for members and collects what it finds.
template <class... Values>
absl::StatusOr<std::vector<Member>> Collect(const Snapshot& snapshot, const sql::Sql& statement,
                                            const Values&... values) {
  std::vector<Member> members;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), statement,
      [&](sql::Row row) { members.push_back(MemberOf(row)); }, values...));
  return members;
}

template <class... Values>
absl::StatusOr<std::optional<Member>> One(const Snapshot& snapshot, const sql::Sql& statement,
                                          const Values&... values) {
  std::optional<Member> found;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), statement, [&](sql::Row row) { found = MemberOf(row); }, values...));
  return found;
}

// What is known about the records around one with these normalised fields; `self` is left out.
absl::StatusOr<MemberNeighbours> NeighboursOf(const Snapshot& snapshot, UnionId union_id,
                                              const MemberFields& fields, MemberId self) {
  MemberNeighbours facts;
  if (fields.group.has_value()) {
    ASSIGN_OR_RETURN(const std::optional<Group> group,
                     FindGroup(snapshot, union_id, *fields.group));
    facts.group_exists = group.has_value();
  }
  if (!fields.staff_no.empty()) {
    RETURN_IF_ERROR(sql::Query(
        snapshot.connection(), kStaffNoOwner,
        [&](sql::Row row) { facts.staff_no_owner = MemberId{row.Int(0)}; }, union_id,
        fields.staff_no, self));
  }
  if (!fields.id_no.empty()) {
    const std::string hash = IdNumberHash(snapshot, union_id, fields.id_type, fields.id_no);
    RETURN_IF_ERROR(sql::Query(
        snapshot.connection(), kIdNumberOwner,
        [&](sql::Row row) { facts.id_no_owner = MemberId{row.Int(0)}; }, union_id,
        sql::Blob{hash}, self));
  }
  return facts;
}

// Seals a new ID number, or takes the old one away.
absl::Status SettleIdNumber(Transaction& transaction, UnionId union_id,
                            const std::optional<std::string>& id_no, Member& member) {
  if (!id_no.has_value()) return absl::OkStatus();
  member.id_no_sealed.clear();
  member.id_no_hash.clear();
  if (id_no->empty()) return absl::OkStatus();
  ASSIGN_OR_RETURN(member.id_no_sealed,
                   journal::SealColumn(transaction, union_id, member.id, kMembers.name(),
                                       kSealedColumn, Number(member.id), *id_no));
  member.id_no_hash = IdNumberHash(transaction, union_id, member.id_type, *id_no);
  return absl::OkStatus();
}

absl::Status PutMember(Transaction& transaction, UnionId union_id, const Member& member) {
  return journal::Put(
      transaction, kMembers, member.id,
      {Value(union_id), Value(member.id), Value(member.display_name), Value(member.name_key),
       Value(member.staff_no), Value(member.sex), Value(member.group), Value(member.state),
       Value(OptionalNumber(member.birth_date)), Value(member.mobile), Value(member.id_type),
       Value(member.id_no_masked), Value(OptionalBlob(member.id_no_sealed)),
       Value(OptionalBlob(member.id_no_hash)), Value(OptionalNumber(member.retired_on)),
       Value(OptionalNumber(member.joined_on)), Value(absl::ToUnixMicros(member.create_time)),
       Value(absl::ToUnixMicros(member.update_time)), Value(member.version)});
}

}  // namespace

absl::StatusOr<std::optional<Member>> FindMember(const Snapshot& snapshot, UnionId union_id,
                                                 MemberId id) {
  return One(snapshot, kFindMember, union_id, id);
}

absl::StatusOr<std::vector<Member>> ListMembers(const Snapshot& snapshot, UnionId union_id,
                                                std::optional<GroupId> group, int64_t after,
                                                int limit) {
  if (group.has_value()) {
    return Collect(snapshot, kListMembersOfGroup, union_id, *group, after, limit);
  }
  return Collect(snapshot, kListMembers, union_id, after, limit);
}

absl::StatusOr<std::vector<Member>> FindMembersByName(const Snapshot& snapshot, UnionId union_id,
                                                      absl::string_view name_key, int limit) {
  return Collect(snapshot, kMembersByName, union_id, name_key, limit);
}

absl::StatusOr<std::vector<Member>> FindMembersByPrefix(const Snapshot& snapshot, UnionId union_id,
                                                        absl::string_view name_key, int limit) {
  if (name_key.empty()) return std::vector<Member>();
  return Collect(snapshot, kMembersByPrefix, union_id, name_key, PrefixEnd(name_key), limit);
}

absl::StatusOr<std::optional<MemberGlance>> GlanceAtMember(const Snapshot& snapshot,
                                                           UnionId union_id, MemberId id) {
  std::optional<MemberGlance> glance;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kGlanceAtMember,
      [&](sql::Row row) {
        glance = MemberGlance{.display_name = std::string(row.Text(0)),
                              .state = static_cast<MemberState>(row.Int(1))};
      },
      union_id, id));
  return glance;
}

absl::StatusOr<std::optional<Member>> FindMemberByStaffNo(const Snapshot& snapshot,
                                                          UnionId union_id,
                                                          absl::string_view staff_no) {
  return One(snapshot, kMemberByStaffNo, union_id, staff_no);
}

absl::StatusOr<std::optional<std::string>> OpenIdNumber(const Snapshot& snapshot, UnionId union_id,
                                                        const Member& member) {
  if (member.id_no_sealed.empty()) return std::optional<std::string>();
  absl::StatusOr<std::string> opened =
      journal::OpenColumn(snapshot, union_id, member.id, kMembers.name(), kSealedColumn,
                          Number(member.id), member.id_no_sealed);
  // The key was destroyed: the person is forgotten.
  if (absl::IsNotFound(opened.status())) return std::optional<std::string>();
  RETURN_IF_ERROR(opened.status());
  return std::optional<std::string>(*std::move(opened));
}

absl::StatusOr<MemberNeighbours> FactsFor(const Snapshot& snapshot, const CreateMember& command) {
  return NeighboursOf(snapshot, command.union_id, Normalized(command.fields), MemberId{0});
}

absl::StatusOr<UpdateMemberFacts> FactsFor(const Snapshot& snapshot, const UpdateMember& command) {
  UpdateMemberFacts facts;
  ASSIGN_OR_RETURN(facts.current, FindMember(snapshot, command.union_id, command.member));
  if (!facts.current.has_value()) return facts;
  ASSIGN_OR_RETURN(facts.id_no, OpenIdNumber(snapshot, command.union_id, *facts.current));
  ASSIGN_OR_RETURN(facts.neighbours, NeighboursOf(snapshot, command.union_id,
                                                  Merged(command, facts), command.member));
  return facts;
}

absl::StatusOr<Member> InsertMember(Transaction& transaction, UnionId union_id,
                                    MemberDecision decision) {
  Member& member = decision.member;
  ASSIGN_OR_RETURN(const int64_t number, journal::NextNumber(transaction, union_id, "member"));
  member.id = MemberId{number};
  member.create_time = transaction.now();
  member.update_time = transaction.now();
  RETURN_IF_ERROR(journal::CreatePersonKey(transaction, union_id, member.id));
  RETURN_IF_ERROR(SettleIdNumber(transaction, union_id, decision.id_no, member));
  RETURN_IF_ERROR(PutMember(transaction, union_id, member));
  return std::move(member);
}

absl::StatusOr<Member> ReplaceMember(Transaction& transaction, UnionId union_id,
                                     MemberDecision decision) {
  Member& member = decision.member;
  member.update_time = transaction.now();
  ++member.version;
  RETURN_IF_ERROR(SettleIdNumber(transaction, union_id, decision.id_no, member));
  RETURN_IF_ERROR(PutMember(transaction, union_id, member));
  return std::move(member);
}

}  // namespace unioncare::storage
