// Family members in SQL, their names, years of birth and notes sealed.
#include "service/storage/families.h"

#include <utility>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "service/storage/members.h"
#include "service/storage/retiree_care.h"

namespace unioncare::storage {

using journal::Value;

const journal::Table kFamilyMembers("family_members", {"union_id", "member_id", "id"},
                                    {"relation", "name_sealed", "birth_year_sealed", "note_sealed",
                                     "alive", "dependent", "guardian_consent", "works_here_id",
                                     "case_id", "reason", "create_us", "update_us", "version"});

namespace {

#define FAMILY_COLUMNS                                                             \
  "member_id, id, relation, name_sealed, birth_year_sealed, note_sealed, alive, "  \
  "dependent, guardian_consent, works_here_id, case_id, reason, create_us, update_us, version "

constexpr sql::Sql kFindFamilyMember{"SELECT " FAMILY_COLUMNS
                                     "FROM family_members "
                                     "WHERE union_id = $1 AND member_id = $2 AND id = $3"};
constexpr sql::Sql kFamilyOf{"SELECT " FAMILY_COLUMNS
                             "FROM family_members WHERE union_id = $1 AND member_id = $2 "
                             "ORDER BY id"};
#undef FAMILY_COLUMNS

constexpr sql::Sql kMemberOfCase{"SELECT member_id FROM cases WHERE union_id = $1 AND id = $2"};

// The row that a sealed column names: relatives are counted within their member.
int64_t SealedRow(MemberId member, FamilyMemberId id) {
  return Number(member) * 1000000 + Number(id);
}

FamilyMember FamilyMemberOf(sql::Row row) {
  FamilyMember record;
  record.member = MemberId{row.Int(0)};
  record.id = FamilyMemberId{row.Int(1)};
  record.relation = static_cast<Relation>(row.Int(2));
  if (!row.IsNull(3)) record.name_sealed = std::string(row.Bytes(3));
  if (!row.IsNull(4)) record.birth_year_sealed = std::string(row.Bytes(4));
  if (!row.IsNull(5)) record.note_sealed = std::string(row.Bytes(5));
  record.alive = row.Int(6) != 0;
  record.dependent = row.Int(7) != 0;
  record.guardian_consent = row.Int(8) != 0;
  if (!row.IsNull(9)) record.works_here = MemberId{row.Int(9)};
  if (!row.IsNull(10)) record.case_id = CaseId{row.Int(10)};
  record.reason = std::string(row.Text(11));
  record.create_time = absl::FromUnixMicros(row.Int(12));
  record.update_time = absl::FromUnixMicros(row.Int(13));
  record.version = row.Int(14);
  return record;
}

absl::Status Settle(Transaction& transaction, UnionId union_id, const FamilyMember& record,
                    const char* column, const std::optional<std::string>& plain,
                    std::string& sealed) {
  if (!plain.has_value()) return absl::OkStatus();
  sealed.clear();
  if (plain->empty()) return absl::OkStatus();
  ASSIGN_OR_RETURN(sealed, journal::SealColumn(transaction, union_id, record.member,
                                               kFamilyMembers.name(), column,
                                               SealedRow(record.member, record.id), *plain));
  return absl::OkStatus();
}

absl::StatusOr<std::string> Opened(const Snapshot& snapshot, UnionId union_id,
                                   const FamilyMember& record, const char* column,
                                   const std::string& sealed) {
  if (sealed.empty()) return std::string();
  absl::StatusOr<std::string> opened =
      journal::OpenColumn(snapshot, union_id, record.member, kFamilyMembers.name(), column,
                          SealedRow(record.member, record.id), sealed);
  // The key was destroyed: the person is forgotten, and so is the family.
  if (absl::IsNotFound(opened.status())) return std::string();
  return opened;
}

std::optional<sql::Blob> OptionalBlob(const std::string& bytes) {
  if (bytes.empty()) return std::nullopt;
  return sql::Blob{bytes};
}

// Seals what is new and writes the row.
absl::StatusOr<FamilyMember> Keep(Transaction& transaction, UnionId union_id,
                                  FamilyDecision decision) {
  FamilyMember& record = decision.record;
  record.update_time = transaction.now();
  RETURN_IF_ERROR(Settle(transaction, union_id, record, "name_sealed", decision.display_name,
                         record.name_sealed));
  RETURN_IF_ERROR(Settle(transaction, union_id, record, "birth_year_sealed", decision.birth_year,
                         record.birth_year_sealed));
  RETURN_IF_ERROR(
      Settle(transaction, union_id, record, "note_sealed", decision.note, record.note_sealed));
  RETURN_IF_ERROR(journal::Put(
      transaction, kFamilyMembers, record.member,
      {Value(union_id), Value(record.member), Value(record.id), Value(record.relation),
       Value(OptionalBlob(record.name_sealed)), Value(OptionalBlob(record.birth_year_sealed)),
       Value(OptionalBlob(record.note_sealed)), Value(record.alive), Value(record.dependent),
       Value(record.guardian_consent), Value(record.works_here), Value(record.case_id),
       Value(record.reason), Value(absl::ToUnixMicros(record.create_time)),
       Value(absl::ToUnixMicros(record.update_time)), Value(record.version)}));
  RETURN_IF_ERROR(FollowBereavement(transaction, union_id, record.member));
  return std::move(record);
}

absl::StatusOr<bool> Exists(const Snapshot& snapshot, UnionId union_id,
                            const std::optional<MemberId>& member) {
  if (!member.has_value()) return false;
  ASSIGN_OR_RETURN(const std::optional<Member> found, FindMember(snapshot, union_id, *member));
  return found.has_value();
}

}  // namespace

absl::StatusOr<std::optional<FamilyMember>> FindFamilyMember(const Snapshot& snapshot,
                                                             UnionId union_id, MemberId member,
                                                             FamilyMemberId id) {
  std::optional<FamilyMember> found;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kFindFamilyMember,
      [&](sql::Row row) { found = FamilyMemberOf(row); }, union_id, member, id));
  return found;
}

absl::StatusOr<std::vector<FamilyMember>> FamilyOf(const Snapshot& snapshot, UnionId union_id,
                                                   MemberId member) {
  ASSIGN_OR_RETURN(const std::vector<MemberId> records, RecordsOf(snapshot, union_id, member));
  std::vector<FamilyMember> family;
  for (const MemberId record : records) {
    RETURN_IF_ERROR(sql::Query(
        snapshot.connection(), kFamilyOf,
        [&](sql::Row row) { family.push_back(FamilyMemberOf(row)); }, union_id, record));
  }
  return family;
}

absl::StatusOr<FamilyDetails> OpenDetails(const Snapshot& snapshot, UnionId union_id,
                                          const FamilyMember& record) {
  FamilyDetails details;
  ASSIGN_OR_RETURN(details.display_name,
                   Opened(snapshot, union_id, record, "name_sealed", record.name_sealed));
  ASSIGN_OR_RETURN(details.birth_year, Opened(snapshot, union_id, record, "birth_year_sealed",
                                              record.birth_year_sealed));
  ASSIGN_OR_RETURN(details.note,
                   Opened(snapshot, union_id, record, "note_sealed", record.note_sealed));
  return details;
}

absl::StatusOr<FamilyFacts> FactsFor(const Snapshot& snapshot, const AddFamilyMember& command) {
  FamilyFacts facts;
  ASSIGN_OR_RETURN(facts.relative_exists,
                   Exists(snapshot, command.union_id, command.fields.works_here));
  ASSIGN_OR_RETURN(const std::vector<FamilyMember> family,
                   FamilyOf(snapshot, command.union_id, command.member));
  facts.count = static_cast<int>(family.size());
  if (!command.case_id.has_value()) return facts;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kMemberOfCase,
      [&](sql::Row row) { facts.case_member = MemberId{row.Int(0)}; }, command.union_id,
      *command.case_id));
  if (!facts.case_member.has_value()) return facts;
  // A case of a record that was merged is the person's.
  ASSIGN_OR_RETURN(const std::optional<Member> person,
                   FindMember(snapshot, command.union_id, *facts.case_member));
  if (person.has_value()) facts.case_member = person->id;
  return facts;
}

absl::StatusOr<UpdateFamilyFacts> FactsFor(const Snapshot& snapshot,
                                           const UpdateFamilyMember& command) {
  UpdateFamilyFacts facts;
  ASSIGN_OR_RETURN(facts.current,
                   FindFamilyMember(snapshot, command.union_id, command.member, command.id));
  if (!facts.current.has_value()) return facts;
  ASSIGN_OR_RETURN(const FamilyDetails details,
                   OpenDetails(snapshot, command.union_id, *facts.current));
  if (!absl::SimpleAtoi(details.birth_year, &facts.birth_year)) facts.birth_year = 0;
  ASSIGN_OR_RETURN(facts.relative_exists,
                   Exists(snapshot, command.union_id, command.fields.works_here));
  return facts;
}

absl::StatusOr<FamilyMember> InsertFamilyMember(Transaction& transaction, UnionId union_id,
                                                FamilyDecision decision) {
  ASSIGN_OR_RETURN(
      const int64_t number,
      journal::NextNumber(transaction, union_id,
                          absl::StrCat("family/", Number(decision.record.member))));
  decision.record.id = FamilyMemberId{number};
  decision.record.create_time = transaction.now();
  return Keep(transaction, union_id, std::move(decision));
}

absl::StatusOr<FamilyMember> ReplaceFamilyMember(Transaction& transaction, UnionId union_id,
                                                 FamilyDecision decision) {
  ++decision.record.version;
  return Keep(transaction, union_id, std::move(decision));
}

absl::Status EraseFamilyMember(Transaction& transaction, UnionId union_id,
                               const FamilyMember& record) {
  RETURN_IF_ERROR(journal::Erase(transaction, kFamilyMembers, record.member,
                                 {Value(union_id), Value(record.member), Value(record.id)}));
  return FollowBereavement(transaction, union_id, record.member);
}

}  // namespace unioncare::storage
