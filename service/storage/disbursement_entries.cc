// Entries of disbursements and their payees in SQL.
#include "service/storage/disbursement_entries.h"

#include <utility>

#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/storage/disbursement_rows.h"

namespace unioncare::storage {

using journal::Value;

const journal::Table kDisbursementEntries(
    "disbursement_entries", {"union_id", "disbursement_id", "position"},
    {"member_id",   "beneficiary", "relation",     "concerned_id",  "event_on",
     "case_id",     "gift_id",     "linked_id",    "own_cost_fen",  "quantity",
     "amount_fen",  "cap_issuer",  "cap_policy",   "cap_position",  "policy_code",
     "cap_scope",   "cap_fen",     "already_fen",  "count_max",     "count_already",
     "state",       "sign_kind",   "signed_on",    "agent_name",    "agent_reason",
     "signed_recorded_by", "note", "reversal_reason", "money_back_on"},
    /*hidden=*/{},
    /*fixed=*/{"member_id", "relation", "concerned_id", "event_on", "case_id", "gift_id",
               "linked_id"});
const journal::Table kDisbursementPayees("disbursement_payees",
                                         {"union_id", "disbursement_id", "position"},
                                         {"name_sealed", "account_sealed", "bank_sealed",
                                          "account_tail"});

namespace {

#define WITH_PAYEES                                                                            \
  ", p.account_tail FROM disbursement_entries AS e LEFT JOIN disbursement_payees AS p "        \
  "ON p.union_id = e.union_id AND p.disbursement_id = e.disbursement_id "                      \
  "AND p.position = e.position "
#define WITH_HEADS                                                                             \
  ", d.id, d.year, d.serial, d.state, d.kind, d.sub_kind, "                                    \
  "CASE WHEN d.batch = 1 AND d.state IN (1, 7) THEN (SELECT b.judged_to "                      \
  "FROM disbursement_batches AS b WHERE b.union_id = d.union_id "                              \
  "AND b.disbursement_id = d.id) END, "                                                        \
  "CASE WHEN d.batch = 1 AND d.state IN (1, 7) THEN (SELECT b.judged_on "                      \
  "FROM disbursement_batches AS b WHERE b.union_id = d.union_id "                              \
  "AND b.disbursement_id = d.id) END FROM disbursement_entries AS "
#define AND_HEADS                                                                              \
  "JOIN disbursements AS d ON d.union_id = e.union_id AND d.id = e.disbursement_id "
// Entries that an index finds, each then read as a whole. Asked for the whole at once, SQLite takes
// the primary key, whose first column is all of the union.
#define WITH_FOUND                                                                             \
  "f JOIN disbursement_entries AS e ON e.union_id = f.union_id "                               \
  "AND e.disbursement_id = f.disbursement_id AND e.position = f.position " AND_HEADS

constexpr sql::Sql kList{
    "SELECT " DISBURSEMENT_ENTRY_COLUMNS WITH_PAYEES
    "WHERE e.union_id = $1 AND e.disbursement_id = $2 AND e.position > $3 "
    "ORDER BY e.position LIMIT $4"};
constexpr sql::Sql kFind{
    "SELECT " DISBURSEMENT_ENTRY_COLUMNS WITH_PAYEES
    "WHERE e.union_id = $1 AND e.disbursement_id = $2 AND e.position = $3"};
constexpr sql::Sql kListOpen{
    "SELECT " DISBURSEMENT_ENTRY_COLUMNS WITH_PAYEES
    "WHERE e.union_id = $1 AND e.disbursement_id = $2 AND e.state = 1 "
    "ORDER BY e.position LIMIT $3"};
constexpr sql::Sql kListReversible{
    "SELECT " DISBURSEMENT_ENTRY_COLUMNS WITH_PAYEES
    "WHERE e.union_id = $1 AND e.disbursement_id = $2 "
    "AND (e.state <> 4 OR ($3 = 1 AND e.money_back_on IS NULL)) "
    "ORDER BY e.position LIMIT $4"};
// Ordered as the index of members is, so that SQLite takes it.
constexpr sql::Sql kOfRecord{
    "SELECT " DISBURSEMENT_ENTRY_COLUMNS WITH_HEADS "e " AND_HEADS
    "WHERE e.union_id = $1 AND e.member_id = $2 "
    "ORDER BY e.disbursement_id, e.event_on, e.relation"};
constexpr sql::Sql kOfCase{
    "SELECT " DISBURSEMENT_ENTRY_COLUMNS WITH_HEADS WITH_FOUND
    "WHERE f.union_id = $1 AND f.case_id = $2 AND f.case_id IS NOT NULL "
    "ORDER BY f.disbursement_id, f.position"};
constexpr sql::Sql kOfDisbursement{
    "SELECT " DISBURSEMENT_ENTRY_COLUMNS WITH_HEADS "e " AND_HEADS
    "WHERE e.union_id = $1 AND e.disbursement_id = $2 ORDER BY e.position LIMIT $3"};
constexpr sql::Sql kLinking{
    "SELECT " DISBURSEMENT_ENTRY_COLUMNS WITH_HEADS WITH_FOUND
    "WHERE f.union_id = $1 AND f.linked_id = $2 AND f.linked_id IS NOT NULL "
    "ORDER BY f.disbursement_id, f.position LIMIT $3"};

#undef WITH_PAYEES
#undef WITH_HEADS
#undef AND_HEADS
#undef WITH_FOUND

constexpr int kTailColumn = 30;

constexpr sql::Sql kHasEntry{
    "SELECT event_on FROM disbursement_entries "
    "WHERE union_id = $1 AND member_id = $2 AND disbursement_id = $3 ORDER BY event_on LIMIT 1"};
constexpr sql::Sql kFindPayee{
    "SELECT name_sealed, account_sealed, bank_sealed FROM disbursement_payees "
    "WHERE union_id = $1 AND disbursement_id = $2 AND position = $3"};
constexpr sql::Sql kCountPayees{
    "SELECT COUNT(position) FROM disbursement_payees "
    "WHERE union_id = $1 AND disbursement_id = $2"};
constexpr sql::Sql kCountEntries{
    "SELECT COUNT(position) FROM disbursement_entries "
    "WHERE union_id = $1 AND disbursement_id = $2"};

template <class Id>
std::optional<Id> IdIn(sql::Row row, int column) {
  if (row.IsNull(column)) return std::nullopt;
  return Id{row.Int(column)};
}

std::optional<absl::CivilDay> DayIn(sql::Row row, int column) {
  if (row.IsNull(column)) return std::nullopt;
  return DayOf(row.Int(column));
}

std::optional<int64_t> NumberIn(const std::optional<absl::CivilDay>& day) {
  if (!day.has_value()) return std::nullopt;
  return DayNumber(*day);
}

// Of an old voucher the reason may be missing why somebody else signed. Such a signature is kept as
// one of no kind (0) with the name of the agent: that of the kind wants its reason.
SignKind KindKept(const Entry& entry) {
  const bool bare = entry.sign_kind == SignKind::kAgent && entry.agent_reason.empty();
  return bare ? SignKind::kUnspecified : entry.sign_kind;
}

SignKind KindOf(int64_t kept, const Entry& entry) {
  const bool bare = kept == 0 && entry.state != EntryState::kOpen && !entry.agent_name.empty();
  return bare ? SignKind::kAgent : static_cast<SignKind>(kept);
}

}  // namespace

Entry EntryIn(sql::Row row) {
  Entry entry;
  entry.position = static_cast<int>(row.Int(0));
  entry.member = MemberId{row.Int(1)};
  entry.beneficiary = static_cast<BeneficiaryClass>(row.Int(2));
  entry.relation = static_cast<Relation>(row.Int(3));
  entry.concerned = IdIn<FamilyMemberId>(row, 4);
  entry.event_on = DayOf(row.Int(5));
  entry.case_id = IdIn<CaseId>(row, 6);
  entry.birthday_gift = IdIn<BirthdayGiftId>(row, 7);
  entry.linked = IdIn<DisbursementId>(row, 8);
  entry.own_cost_fen = row.OptionalInt(9);
  entry.quantity = static_cast<int>(row.Int(10));
  entry.amount_fen = row.Int(11);
  entry.cap = {.issuer = UnionId{row.Int(12)},
               .policy = PolicyId{row.Int(13)},
               .position = static_cast<int>(row.Int(14)),
               .policy_code = std::string(row.Text(15)),
               .scope = static_cast<CapScope>(row.Int(16)),
               .cap_fen = row.Int(17),
               .already_fen = row.Int(18),
               .count_max = static_cast<int>(row.Int(19)),
               .count_already = static_cast<int>(row.Int(20))};
  entry.state = static_cast<EntryState>(row.Int(21));
  entry.signed_on = DayIn(row, 23);
  entry.agent_name = std::string(row.Text(24));
  entry.sign_kind = KindOf(row.Int(22), entry);
  entry.agent_reason = std::string(row.Text(25));
  entry.signed_recorded_by = UserId{row.Int(26)};
  entry.note = std::string(row.Text(27));
  entry.reversal_reason = std::string(row.Text(28));
  entry.money_back_on = DayIn(row, 29);
  return entry;
}

namespace {

Entry EntryWithPayee(sql::Row row) {
  Entry entry = EntryIn(row);
  entry.has_payee = !row.IsNull(kTailColumn);
  if (entry.has_payee) entry.account_tail = std::string(row.Text(kTailColumn));
  return entry;
}

GrantRow GrantOf(sql::Row row) {
  GrantRow grant;
  grant.disbursement = DisbursementId{row.Int(30)};
  grant.year = static_cast<int>(row.Int(31));
  grant.serial = static_cast<int>(row.Int(32));
  grant.state = static_cast<DisbursementState>(row.Int(33));
  grant.kind = static_cast<BenefitKind>(row.Int(34));
  grant.sub_kind = static_cast<BenefitSubKind>(row.Int(35));
  grant.judged_to = static_cast<int>(row.OptionalInt(36).value_or(0));
  grant.judged_on = DayOf(row.OptionalInt(37).value_or(0));
  grant.entry = EntryIn(row);
  return grant;
}

absl::Status Keep(Transaction& transaction, UnionId union_id, DisbursementId id, bool fresh,
                  const Entry& entry) {
  const auto write = fresh ? journal::Insert : journal::Put;
  return write(
      transaction, kDisbursementEntries, entry.member,
      {Value(union_id), Value(id), Value(entry.position), Value(entry.member),
       Value(entry.beneficiary), Value(entry.relation), Value(entry.concerned),
       Value(DayNumber(entry.event_on)), Value(entry.case_id), Value(entry.birthday_gift),
       Value(entry.linked), Value(entry.own_cost_fen), Value(entry.quantity),
       Value(entry.amount_fen), Value(entry.cap.issuer), Value(entry.cap.policy),
       Value(entry.cap.position), Value(entry.cap.policy_code), Value(entry.cap.scope),
       Value(entry.cap.cap_fen), Value(entry.cap.already_fen), Value(entry.cap.count_max),
       Value(entry.cap.count_already), Value(entry.state), Value(KindKept(entry)),
       Value(NumberIn(entry.signed_on)), Value(entry.agent_name), Value(entry.agent_reason),
       Value(entry.signed_recorded_by), Value(entry.note), Value(entry.reversal_reason),
       Value(NumberIn(entry.money_back_on))});
}

// What names the row of a payee to the seal.
int64_t SealedRow(DisbursementId id, int position) {
  return Number(id) * (kEntriesMax + 1) + position;
}

// The last four characters; of a short account fewer than half.
std::string TailOf(const std::string& account) {
  std::string plain;
  for (const char c : account) {
    if (c != ' ' && c != '-') plain += c;
  }
  const size_t shown = plain.size() < 8 ? plain.size() / 2 : 4;
  return plain.substr(plain.size() - shown);
}

}  // namespace

absl::StatusOr<std::vector<Entry>> ListEntries(const Snapshot& snapshot, UnionId union_id,
                                               DisbursementId id, int after, int limit) {
  std::vector<Entry> entries;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kList, [&](sql::Row row) { entries.push_back(EntryWithPayee(row)); },
      union_id, id, after, limit));
  return entries;
}

absl::StatusOr<std::optional<Entry>> FindEntry(const Snapshot& snapshot, UnionId union_id,
                                               DisbursementId id, int position) {
  std::optional<Entry> entry;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kFind, [&](sql::Row row) { entry = EntryWithPayee(row); }, union_id,
      id, position));
  return entry;
}

absl::StatusOr<std::vector<Entry>> ListOpenEntries(const Snapshot& snapshot, UnionId union_id,
                                                   DisbursementId id, int limit) {
  std::vector<Entry> entries;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kListOpen,
      [&](sql::Row row) { entries.push_back(EntryWithPayee(row)); }, union_id, id, limit));
  return entries;
}

absl::StatusOr<std::vector<Entry>> ListReversible(const Snapshot& snapshot, UnionId union_id,
                                                  DisbursementId id, bool money_back, int limit) {
  std::vector<Entry> entries;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kListReversible,
      [&](sql::Row row) { entries.push_back(EntryWithPayee(row)); }, union_id, id,
      money_back ? 1 : 0, limit));
  return entries;
}

absl::StatusOr<std::vector<GrantRow>> GrantsOfRecord(const Snapshot& snapshot, UnionId union_id,
                                                     MemberId record) {
  std::vector<GrantRow> grants;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kOfRecord, [&](sql::Row row) { grants.push_back(GrantOf(row)); },
      union_id, record));
  return grants;
}

absl::StatusOr<std::vector<GrantRow>> GrantsOfCase(const Snapshot& snapshot, UnionId union_id,
                                                   CaseId case_id) {
  std::vector<GrantRow> grants;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kOfCase, [&](sql::Row row) { grants.push_back(GrantOf(row)); },
      union_id, case_id));
  return grants;
}

absl::StatusOr<std::vector<GrantRow>> GrantsOfLink(const Snapshot& snapshot, UnionId union_id,
                                                   DisbursementId id) {
  std::vector<GrantRow> grants;
  for (const sql::Sql* statement : {&kOfDisbursement, &kLinking}) {
    RETURN_IF_ERROR(sql::Query(
        snapshot.connection(), *statement, [&](sql::Row row) { grants.push_back(GrantOf(row)); },
        union_id, id, kEntriesMax));
  }
  return grants;
}

absl::StatusOr<bool> HasEntryOf(const Snapshot& snapshot, UnionId union_id, DisbursementId id,
                                MemberId record) {
  bool found = false;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kHasEntry, [&](sql::Row) { found = true; }, union_id, record, id));
  return found;
}

absl::Status InsertEntries(Transaction& transaction, UnionId union_id, DisbursementId id,
                           const std::vector<Entry>& entries) {
  for (const Entry& entry : entries) {
    RETURN_IF_ERROR(Keep(transaction, union_id, id, true, entry));
  }
  return absl::OkStatus();
}

absl::Status ReplaceEntry(Transaction& transaction, UnionId union_id, DisbursementId id,
                          const Entry& entry) {
  return Keep(transaction, union_id, id, false, entry);
}

absl::Status MoveEntries(Transaction& transaction, UnionId union_id, const Disbursement& of,
                         absl::CivilDay to, std::vector<Entry>& entries) {
  if (to == of.event_on || of.batch) return absl::OkStatus();
  const std::vector<Entry> before = entries;
  MoveDays(of.event_on, to, entries);
  for (size_t i = 0; i < entries.size(); ++i) {
    if (entries[i].event_on == before[i].event_on) continue;
    // The day of a row is fixed: it goes and comes, and its payee with it.
    ASSIGN_OR_RETURN(const std::optional<Payee> payee,
                     OpenPayee(transaction, union_id, of.id, before[i]));
    RETURN_IF_ERROR(EraseEntries(transaction, union_id, of.id, {before[i]}));
    RETURN_IF_ERROR(InsertEntries(transaction, union_id, of.id, {entries[i]}));
    if (!payee.has_value() || payee->name.empty()) continue;
    RETURN_IF_ERROR(KeepPayee(transaction, union_id, of.id, entries[i], *payee));
  }
  return absl::OkStatus();
}

void MoveDays(absl::CivilDay from, absl::CivilDay to, std::vector<Entry>& entries) {
  for (Entry& entry : entries) {
    if (entry.event_on == from && !entry.case_id.has_value()) entry.event_on = to;
  }
}

absl::Status EraseEntries(Transaction& transaction, UnionId union_id, DisbursementId id,
                          const std::vector<Entry>& entries) {
  for (const Entry& entry : entries) {
    for (const journal::Table* table : {&kDisbursementPayees, &kDisbursementEntries}) {
      RETURN_IF_ERROR(journal::Erase(transaction, *table, entry.member,
                                     {Value(union_id), Value(id), Value(entry.position)}));
    }
  }
  return absl::OkStatus();
}

absl::Status KeepPayee(Transaction& transaction, UnionId union_id, DisbursementId id,
                       const Entry& entry, const Payee& payee) {
  const int64_t row = SealedRow(id, entry.position);
  const auto seal = [&](const char* column, const std::string& plain) {
    return journal::SealColumn(transaction, union_id, entry.member, kDisbursementPayees.name(),
                               column, row, plain);
  };
  ASSIGN_OR_RETURN(const std::string name, seal("name_sealed", payee.name));
  ASSIGN_OR_RETURN(const std::string account, seal("account_sealed", payee.account));
  ASSIGN_OR_RETURN(const std::string bank, seal("bank_sealed", payee.bank_branch));
  const std::string tail = TailOf(payee.account);
  return journal::Put(transaction, kDisbursementPayees, entry.member,
                      {Value(union_id), Value(id), Value(entry.position),
                       Value(sql::Blob{name}), Value(sql::Blob{account}), Value(sql::Blob{bank}),
                       Value(tail)});
}

absl::StatusOr<std::string> OpenPayeeName(const Snapshot& snapshot, UnionId union_id,
                                          DisbursementId id, const Entry& entry,
                                          absl::string_view sealed) {
  absl::StatusOr<std::string> opened =
      journal::OpenColumn(snapshot, union_id, entry.member, kDisbursementPayees.name(),
                          "name_sealed", SealedRow(id, entry.position), sealed);
  if (absl::IsNotFound(opened.status())) return std::string();
  return opened;
}

absl::StatusOr<std::optional<Payee>> OpenPayee(const Snapshot& snapshot, UnionId union_id,
                                               DisbursementId id, const Entry& entry) {
  bool found = false;
  std::string name, account, bank;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kFindPayee,
      [&](sql::Row row) {
        found = true;
        name = std::string(row.Bytes(0));
        account = std::string(row.Bytes(1));
        bank = std::string(row.Bytes(2));
      },
      union_id, id, entry.position));
  if (!found) return std::optional<Payee>();
  const auto open = [&](const char* column,
                        const std::string& sealed) -> absl::StatusOr<std::string> {
    absl::StatusOr<std::string> opened =
        journal::OpenColumn(snapshot, union_id, entry.member, kDisbursementPayees.name(), column,
                            SealedRow(id, entry.position), sealed);
    if (absl::IsNotFound(opened.status())) return std::string();
    return opened;
  };
  Payee payee{.position = entry.position};
  ASSIGN_OR_RETURN(payee.name, open("name_sealed", name));
  ASSIGN_OR_RETURN(payee.account, open("account_sealed", account));
  ASSIGN_OR_RETURN(payee.bank_branch, open("bank_sealed", bank));
  return std::optional<Payee>(std::move(payee));
}

absl::StatusOr<int> CountWithoutPayee(const Snapshot& snapshot, UnionId union_id,
                                      DisbursementId id) {
  int count = 0;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kCountEntries,
      [&](sql::Row row) { count += static_cast<int>(row.Int(0)); }, union_id, id));
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kCountPayees,
      [&](sql::Row row) { count -= static_cast<int>(row.Int(0)); }, union_id, id));
  return count;
}

}  // namespace unioncare::storage
