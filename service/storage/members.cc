// Members in SQL, their ID numbers sealed.
#include "service/storage/members.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/base/crypto.h"
#include "service/domain/calendar.h"
#include "service/domain/text.h"
#include "service/domain/visits.h"
#include "service/storage/birthday_keys.h"
#include "service/storage/history.h"
#include "service/storage/names.h"
#include "service/storage/retiree_care.h"
#include "service/storage/unions.h"

namespace unioncare::storage {

using journal::Value;

const journal::Table kMembers("members", {"union_id", "id"},
                              {"display_name", "name_key", "staff_no", "sex", "group_id", "state",
                               "birth_date", "mobile", "id_type", "id_no_masked", "id_no_sealed",
                               "id_no_hash", "retired_on", "joined_on", "name_pinyin",
                               "former_name", "card_no", "employment_kind", "dept", "post",
                               "retire_kind", "address_sealed", "emergency_contact_sealed",
                               "care_flags_sealed", "state_on", "merged_into", "create_us",
                               "update_us", "version"});

namespace {

#define MEMBER_COLUMNS                                                                  \
  "id, display_name, name_key, staff_no, sex, group_id, state, birth_date, mobile, "    \
  "id_type, id_no_masked, id_no_sealed, id_no_hash, retired_on, joined_on, "            \
  "name_pinyin, former_name, card_no, employment_kind, dept, post, retire_kind, "       \
  "address_sealed, emergency_contact_sealed, care_flags_sealed, state_on, "             \
  "merged_into, create_us, update_us, version "

constexpr sql::Sql kFindMember{
    "SELECT " MEMBER_COLUMNS "FROM members WHERE union_id = $1 AND id = $2"};
constexpr sql::Sql kListMembers{
    "SELECT " MEMBER_COLUMNS "FROM members WHERE union_id = $1 AND id > $2 "
    "ORDER BY id LIMIT $3"};
constexpr sql::Sql kListMembersOfGroup{
    "SELECT " MEMBER_COLUMNS "FROM members WHERE union_id = $1 AND group_id = $2 AND id > $3 "
    "ORDER BY id LIMIT $4"};
constexpr sql::Sql kMembersByName{
    "SELECT " MEMBER_COLUMNS "FROM members "
    "WHERE union_id = $1 AND name_key = $2 AND merged_into IS NULL ORDER BY id LIMIT $3"};
constexpr sql::Sql kMembersByPart{
    "SELECT " MEMBER_COLUMNS ", gram FROM name_grams JOIN members "
    "ON members.union_id = name_grams.union_id AND members.id = name_grams.member_id "
    "WHERE name_grams.union_id = $1 AND (gram, member_id) > ($2, $3) AND gram < $4 "
    "ORDER BY gram, member_id LIMIT $5"};
constexpr sql::Sql kMemberByStaffNo{
    "SELECT " MEMBER_COLUMNS "FROM members "
    "WHERE union_id = $1 AND staff_no = $2 AND staff_no <> ''"};

#undef MEMBER_COLUMNS

constexpr sql::Sql kFindPerson{
    "SELECT id, display_name, state, merged_into, group_id, sex, retired_on IS NOT NULL "
    "FROM members WHERE union_id = $1 AND id = $2"};
constexpr sql::Sql kMergedInto{
    "SELECT id FROM members "
    "WHERE union_id = $1 AND merged_into = $2 AND merged_into IS NOT NULL ORDER BY id"};
constexpr sql::Sql kWorksHere{
    "SELECT works_here_id FROM family_members "
    "WHERE union_id = $1 AND member_id = $2 AND works_here_id IS NOT NULL ORDER BY works_here_id"};
constexpr sql::Sql kNamedAsRelative{
    "SELECT member_id FROM family_members "
    "WHERE union_id = $1 AND works_here_id = $2 AND works_here_id IS NOT NULL ORDER BY member_id"};
// Open cases are in the states 1 to 5; events this close together are one.
constexpr sql::Sql kOneOpenEvent{
    "SELECT s.id, t.id FROM cases AS s JOIN cases AS t "
    "ON t.union_id = s.union_id AND t.member_id = $1 AND t.occasion = s.occasion "
    "WHERE s.union_id = $2 AND s.member_id = $3 AND s.state <= 5 AND t.state <= 5 "
    "AND ABS(s.event_on - t.event_on) <= $4 ORDER BY s.id, t.id LIMIT 1"};
constexpr sql::Sql kOpenCasesOf{
    "SELECT COUNT(id) FROM cases "
    "WHERE union_id = $1 AND responsible_id = $2 AND state <= 5 AND responsible_id IS NOT NULL"};
constexpr sql::Sql kOpenTasksOf{
    "SELECT COUNT(id) FROM tasks "
    "WHERE union_id = $1 AND responsible_id = $2 AND state = 1 AND responsible_id IS NOT NULL"};

constexpr sql::Sql kStaffNoOwner{
    "SELECT id FROM members WHERE union_id = $1 AND staff_no = $2 AND staff_no <> '' "
    "AND id <> $3"};
constexpr sql::Sql kIdNumberOwner{
    "SELECT id FROM members WHERE union_id = $1 AND id_no_hash = $2 AND id_no_hash IS NOT NULL "
    "AND id <> $3"};

constexpr char kIdNumberColumn[] = "id_no_sealed";
constexpr char kAddressColumn[] = "address_sealed";
constexpr char kContactColumn[] = "emergency_contact_sealed";
constexpr char kFlagsColumn[] = "care_flags_sealed";

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

// What MEMBER_COLUMNS lists.
constexpr int kMemberColumnCount = 30;

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
  member.name_pinyin = std::string(row.Text(15));
  member.former_name = std::string(row.Text(16));
  member.card_no = std::string(row.Text(17));
  member.employment_kind = static_cast<EmploymentKind>(row.Int(18));
  member.dept = std::string(row.Text(19));
  member.post = std::string(row.Text(20));
  member.retire_kind = static_cast<RetireKind>(row.Int(21));
  if (!row.IsNull(22)) member.address_sealed = std::string(row.Bytes(22));
  if (!row.IsNull(23)) member.emergency_contact_sealed = std::string(row.Bytes(23));
  if (!row.IsNull(24)) member.care_flags_sealed = std::string(row.Bytes(24));
  member.state_on = OptionalDay(row, 25);
  if (!row.IsNull(26)) member.merged_into = MemberId{row.Int(26)};
  member.create_time = absl::FromUnixMicros(row.Int(27));
  member.update_time = absl::FromUnixMicros(row.Int(28));
  member.version = row.Int(29);
  return member;
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

// Seals a new text of a column, or takes the old one away.
absl::Status Settle(Transaction& transaction, UnionId union_id, MemberId member,
                    const char* column, const std::optional<std::string>& plain,
                    std::string& sealed) {
  if (!plain.has_value()) return absl::OkStatus();
  sealed.clear();
  if (plain->empty()) return absl::OkStatus();
  ASSIGN_OR_RETURN(sealed, journal::SealColumn(transaction, union_id, member, kMembers.name(),
                                               column, Number(member), *plain));
  return absl::OkStatus();
}

absl::Status SettleSealed(Transaction& transaction, UnionId union_id,
                          const MemberDecision& decision, Member& member) {
  RETURN_IF_ERROR(Settle(transaction, union_id, member.id, kIdNumberColumn, decision.id_no,
                         member.id_no_sealed));
  if (decision.id_no.has_value()) {
    member.id_no_hash =
        decision.id_no->empty()
            ? ""
            : IdNumberHash(transaction, union_id, member.id_type, *decision.id_no);
  }
  RETURN_IF_ERROR(Settle(transaction, union_id, member.id, kAddressColumn, decision.address,
                         member.address_sealed));
  RETURN_IF_ERROR(Settle(transaction, union_id, member.id, kContactColumn,
                         decision.emergency_contact, member.emergency_contact_sealed));
  return Settle(transaction, union_id, member.id, kFlagsColumn, decision.care_flags,
                member.care_flags_sealed);
}

// A sealed text; nothing when there is none, or when the member's key was destroyed: the person is
// forgotten.
absl::StatusOr<std::optional<std::string>> Open(const Snapshot& snapshot, UnionId union_id,
                                                MemberId member, const char* column,
                                                const std::string& sealed) {
  if (sealed.empty()) return std::optional<std::string>();
  absl::StatusOr<std::string> opened = journal::OpenColumn(
      snapshot, union_id, member, kMembers.name(), column, Number(member), sealed);
  if (absl::IsNotFound(opened.status())) return std::optional<std::string>();
  RETURN_IF_ERROR(opened.status());
  return std::optional<std::string>(*std::move(opened));
}

// `write` is journal::Put or journal::Insert.
absl::Status WriteMember(Transaction& transaction, UnionId union_id, const Member& member,
                         decltype(journal::Put) write) {
  return write(
      transaction, kMembers, member.id,
      {Value(union_id), Value(member.id), Value(member.display_name), Value(member.name_key),
       Value(member.staff_no), Value(member.sex), Value(member.group), Value(member.state),
       Value(OptionalNumber(member.birth_date)), Value(member.mobile), Value(member.id_type),
       Value(member.id_no_masked), Value(OptionalBlob(member.id_no_sealed)),
       Value(OptionalBlob(member.id_no_hash)), Value(OptionalNumber(member.retired_on)),
       Value(OptionalNumber(member.joined_on)), Value(member.name_pinyin),
       Value(member.former_name), Value(member.card_no), Value(member.employment_kind),
       Value(member.dept), Value(member.post), Value(member.retire_kind),
       Value(OptionalBlob(member.address_sealed)),
       Value(OptionalBlob(member.emergency_contact_sealed)),
       Value(OptionalBlob(member.care_flags_sealed)), Value(OptionalNumber(member.state_on)),
       Value(member.merged_into), Value(absl::ToUnixMicros(member.create_time)),
       Value(absl::ToUnixMicros(member.update_time)), Value(member.version)});
}

}  // namespace

std::string IdNumberHash(const Snapshot& snapshot, UnionId union_id, IdType id_type,
                         absl::string_view id_no) {
  return crypto::KeyedHash(snapshot.vault().lookup(),
                           absl::StrCat("members/id_no/", Number(union_id), "/",
                                        IdNumberIdentity(id_type, id_no)));
}

absl::StatusOr<std::optional<Member>> FindMemberRecord(const Snapshot& snapshot, UnionId union_id,
                                                       MemberId id) {
  return One(snapshot, kFindMember, union_id, id);
}

absl::StatusOr<std::optional<Member>> FindMember(const Snapshot& snapshot, UnionId union_id,
                                                 MemberId id) {
  ASSIGN_OR_RETURN(std::optional<Member> found, FindMemberRecord(snapshot, union_id, id));
  if (!found.has_value() || !found->merged_into.has_value()) return found;
  // One step leads to the person: nothing points to a record that was merged.
  return FindMemberRecord(snapshot, union_id, *found->merged_into);
}

absl::StatusOr<std::optional<Person>> FindPerson(const Snapshot& snapshot, UnionId union_id,
                                                 MemberId id) {
  std::optional<Person> found;
  std::optional<int64_t> merged_into;
  const auto take = [&](sql::Row row) {
    found = {MemberId{row.Int(0)}, std::string(row.Text(1)), static_cast<MemberState>(row.Int(2)),
             {}};
    found->subject = {found->id, std::nullopt, static_cast<Sex>(row.Int(5)), row.Int(6) != 0};
    if (!row.IsNull(4)) found->subject.group = GroupId{row.Int(4)};
    merged_into = row.OptionalInt(3);
  };
  RETURN_IF_ERROR(sql::Query(snapshot.connection(), kFindPerson, take, union_id, id));
  if (!merged_into.has_value()) return found;
  RETURN_IF_ERROR(sql::Query(snapshot.connection(), kFindPerson, take, union_id, *merged_into));
  return found;
}

absl::StatusOr<std::vector<MemberId>> RecordsOf(const Snapshot& snapshot, UnionId union_id,
                                                MemberId person) {
  std::vector<MemberId> records = {person};
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kMergedInto,
      [&](sql::Row row) { records.push_back(MemberId{row.Int(0)}); }, union_id, person));
  return records;
}

absl::StatusOr<std::vector<MemberId>> RelativesHere(const Snapshot& snapshot, UnionId union_id,
                                                    MemberId of) {
  ASSIGN_OR_RETURN(const std::optional<Member> found, FindMember(snapshot, union_id, of));
  if (!found.has_value()) return std::vector<MemberId>();
  const MemberId person = found->id;
  ASSIGN_OR_RETURN(const std::vector<MemberId> records, RecordsOf(snapshot, union_id, person));
  std::vector<MemberId> named;
  for (const MemberId record : records) {
    for (const sql::Sql* statement : {&kWorksHere, &kNamedAsRelative}) {
      RETURN_IF_ERROR(sql::Query(
          snapshot.connection(), *statement,
          [&](sql::Row row) { named.push_back(MemberId{row.Int(0)}); }, union_id, record));
    }
  }
  std::vector<MemberId> relatives;
  for (const MemberId id : named) {
    ASSIGN_OR_RETURN(const std::optional<Member> relative, FindMember(snapshot, union_id, id));
    if (relative.has_value() && relative->id != person) relatives.push_back(relative->id);
  }
  std::sort(relatives.begin(), relatives.end());
  relatives.erase(std::unique(relatives.begin(), relatives.end()), relatives.end());
  return relatives;
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

absl::StatusOr<std::vector<FoundMember>> FindMembersByPart(const Snapshot& snapshot,
                                                           UnionId union_id, absl::string_view part,
                                                           const NamePlace& after, int limit) {
  std::vector<FoundMember> found;
  if (part.empty()) return found;
  const std::string from = std::max(std::string(part), after.gram);
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kMembersByPart,
      [&](sql::Row row) {
        found.push_back({std::string(row.Text(kMemberColumnCount)), MemberOf(row)});
      },
      union_id, from, after.member, PrefixEnd(part), limit));
  return found;
}

absl::StatusOr<std::optional<Member>> FindMemberByStaffNo(const Snapshot& snapshot,
                                                          UnionId union_id,
                                                          absl::string_view staff_no) {
  ASSIGN_OR_RETURN(std::optional<Member> found,
                   One(snapshot, kMemberByStaffNo, union_id, staff_no));
  if (!found.has_value() || !found->merged_into.has_value()) return found;
  return FindMember(snapshot, union_id, found->id);
}

absl::StatusOr<std::optional<std::string>> OpenIdNumber(const Snapshot& snapshot, UnionId union_id,
                                                        const Member& member) {
  return Open(snapshot, union_id, member.id, kIdNumberColumn, member.id_no_sealed);
}

absl::StatusOr<PrivateFields> OpenPrivate(const Snapshot& snapshot, UnionId union_id,
                                          const Member& member) {
  const std::pair<const char*, const std::string*> columns[] = {
      {kIdNumberColumn, &member.id_no_sealed},
      {kAddressColumn, &member.address_sealed},
      {kContactColumn, &member.emergency_contact_sealed},
      {kFlagsColumn, &member.care_flags_sealed}};
  PrivateFields opened;
  std::string* const texts[] = {&opened.id_no, &opened.address, &opened.emergency_contact,
                                &opened.care_flags};
  for (size_t i = 0; i < std::size(columns); ++i) {
    ASSIGN_OR_RETURN(std::optional<std::string> text,
                     Open(snapshot, union_id, member.id, columns[i].first, *columns[i].second));
    *texts[i] = std::move(text).value_or("");
  }
  return opened;
}

absl::StatusOr<MemberNeighbours> FactsFor(const Snapshot& snapshot, const CreateMember& command) {
  return NeighboursOf(snapshot, command.union_id, Normalized(command.fields), MemberId{0});
}

absl::StatusOr<UpdateMemberFacts> FactsFor(const Snapshot& snapshot, const UpdateMember& command) {
  UpdateMemberFacts facts;
  ASSIGN_OR_RETURN(facts.current, FindMemberRecord(snapshot, command.union_id, command.member));
  if (!facts.current.has_value()) return facts;
  ASSIGN_OR_RETURN(facts.id_no, OpenIdNumber(snapshot, command.union_id, *facts.current));
  ASSIGN_OR_RETURN(facts.neighbours, NeighboursOf(snapshot, command.union_id,
                                                  Merged(command, facts), command.member));
  return facts;
}

absl::StatusOr<MergeFacts> FactsFor(const Snapshot& snapshot, const MergeMembers& command) {
  MergeFacts facts;
  ASSIGN_OR_RETURN(facts.source, FindMemberRecord(snapshot, command.union_id, command.source));
  ASSIGN_OR_RETURN(facts.target, FindMemberRecord(snapshot, command.union_id, command.target));
  if (!facts.source.has_value()) return facts;
  ASSIGN_OR_RETURN(facts.source_private, OpenPrivate(snapshot, command.union_id, *facts.source));
  // Records that were merged into either before have cases that are the person's, too.
  ASSIGN_OR_RETURN(const std::vector<MemberId> sources,
                   RecordsOf(snapshot, command.union_id, command.source));
  ASSIGN_OR_RETURN(const std::vector<MemberId> targets,
                   RecordsOf(snapshot, command.union_id, command.target));
  for (const MemberId source : sources) {
    for (const MemberId target : targets) {
      RETURN_IF_ERROR(sql::Query(
          snapshot.connection(), kOneOpenEvent,
          [&](sql::Row row) {
            facts.source_case = CaseId{row.Int(0)};
            facts.target_case = CaseId{row.Int(1)};
          },
          target, command.union_id, source, kEventWindowDays));
    }
  }
  for (const sql::Sql* statement : {&kOpenCasesOf, &kOpenTasksOf}) {
    RETURN_IF_ERROR(sql::Query(
        snapshot.connection(), *statement,
        [&](sql::Row row) { facts.open_work += static_cast<int>(row.Int(0)); }, command.union_id,
        command.source));
  }
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
  RETURN_IF_ERROR(SettleSealed(transaction, union_id, decision, member));
  RETURN_IF_ERROR(WriteMember(transaction, union_id, member, journal::Insert));
  RETURN_IF_ERROR(IndexName(transaction, union_id, nullptr, member));
  RETURN_IF_ERROR(IndexBirthday(transaction, union_id, nullptr, member));
  RETURN_IF_ERROR(FollowMember(transaction, union_id, nullptr, member));
  return std::move(member);
}

absl::StatusOr<Member> ReplaceMember(Transaction& transaction, UnionId union_id,
                                     MemberDecision decision) {
  Member& member = decision.member;
  ASSIGN_OR_RETURN(const std::optional<Member> before,
                   FindMemberRecord(transaction, union_id, member.id));
  if (!before.has_value()) return absl::InternalError("a member who is changed is not there");
  member.update_time = transaction.now();
  ++member.version;
  RETURN_IF_ERROR(SettleSealed(transaction, union_id, decision, member));
  RETURN_IF_ERROR(WriteMember(transaction, union_id, member, journal::Put));
  RETURN_IF_ERROR(KeepChanges(transaction, union_id, member.id, decision.changes));
  RETURN_IF_ERROR(IndexName(transaction, union_id, &*before, member));
  RETURN_IF_ERROR(IndexBirthday(transaction, union_id, &*before, member));
  RETURN_IF_ERROR(FollowMember(transaction, union_id, &*before, member));
  return std::move(member);
}

absl::Status EraseMember(Transaction& transaction, UnionId union_id, const Member& member) {
  RETURN_IF_ERROR(ForgetName(transaction, union_id, member));
  RETURN_IF_ERROR(ForgetBirthday(transaction, union_id, member.id));
  RETURN_IF_ERROR(ForgetCare(transaction, union_id, member.id));
  return journal::Erase(transaction, kMembers, member.id, {Value(union_id), Value(member.id)});
}

absl::StatusOr<Member> KeepMerge(Transaction& transaction, UnionId union_id,
                                 MergeDecision decision) {
  const MemberId source = decision.source.member.id;
  const MemberId target = decision.target.member.id;
  // What was merged into the source earlier is the person's, too: one step must lead there.
  ASSIGN_OR_RETURN(const std::vector<MemberId> records, RecordsOf(transaction, union_id, source));
  for (const MemberId record : records) {
    if (record == source) continue;
    ASSIGN_OR_RETURN(std::optional<Member> earlier,
                     FindMemberRecord(transaction, union_id, record));
    if (!earlier.has_value()) return absl::InternalError("a merged member is not there");
    MemberDecision repointed;
    repointed.member = *std::move(earlier);
    repointed.member.merged_into = target;
    RETURN_IF_ERROR(ReplaceMember(transaction, union_id, std::move(repointed)).status());
  }
  RETURN_IF_ERROR(ReplaceMember(transaction, union_id, std::move(decision.source)).status());
  return ReplaceMember(transaction, union_id, std::move(decision.target));
}

}  // namespace unioncare::storage
