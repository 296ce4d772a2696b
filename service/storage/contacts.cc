// Contacts and alerts in SQL.
#include "service/storage/contacts.h"

#include <algorithm>
#include <utility>

#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/storage/discharges.h"
#include "service/storage/members.h"

namespace unioncare::storage {

using journal::Value;

const journal::Table kContacts(
    "contacts", {"union_id", "id"},
    {"member_id", "contacted_on", "contacted_minute", "by_id", "by_text", "mode", "result",
     "purpose", "reached", "condition_sealed", "needs", "need_state", "handling",
     "next_contact_on", "due_on", "late", "withdrawn", "recorded_by", "record_us",
     "correction_reason", "corrected_by", "correct_us", "version"});

const journal::Table kContactAlerts("contact_alerts", {"union_id", "id"},
                                    {"member_id", "state", "raised_by", "raise_us", "contact_id",
                                     "deputy_id", "end_kind", "ended_by", "end_us", "version"});

const journal::Table kContactExports("contact_exports", {"union_id", "id"},
                                     {"user_id", "resource", "reason", "row_count", "export_us"});

namespace {

#define CONTACT_COLUMNS                                                                           \
  "id, member_id, contacted_on, contacted_minute, by_id, by_text, mode, result, purpose, "       \
  "reached, condition_sealed, needs, need_state, handling, next_contact_on, due_on, late, "      \
  "withdrawn, recorded_by, record_us, correction_reason, corrected_by, correct_us, version "     \
  "FROM contacts "
constexpr sql::Sql kFind{"SELECT " CONTACT_COLUMNS "WHERE union_id = $1 AND id = $2"};
constexpr sql::Sql kLog{"SELECT " CONTACT_COLUMNS
                        "WHERE union_id = $1 AND member_id = $2 "
                        "ORDER BY contacted_on DESC, id DESC LIMIT $3"};
constexpr sql::Sql kList{"SELECT " CONTACT_COLUMNS
                         "WHERE union_id = $1 AND id < $2 ORDER BY id DESC LIMIT $3"};
constexpr sql::Sql kListNeeds{"SELECT " CONTACT_COLUMNS
                              "WHERE union_id = $1 AND need_state = 1 AND id < $2 "
                              "ORDER BY id DESC LIMIT $3"};
constexpr sql::Sql kListOf{"SELECT " CONTACT_COLUMNS
                           "WHERE union_id = $1 AND member_id = $2 AND id < $3 "
                           "AND ($4 = 0 OR need_state = 1) ORDER BY id DESC LIMIT $5"};
constexpr sql::Sql kListByDay{"SELECT " CONTACT_COLUMNS
                              "WHERE union_id = $1 AND (contacted_on, id) > ($2, $3) "
                              "AND contacted_on <= $4 AND withdrawn = 0 "
                              "ORDER BY contacted_on, id LIMIT $5"};
#undef CONTACT_COLUMNS
constexpr sql::Sql kLastDays{
    "SELECT MAX(contacted_on), MAX(CASE WHEN result = 3 THEN contacted_on END) FROM contacts "
    "WHERE union_id = $1 AND member_id = $2 AND reached = 1 AND withdrawn = 0"};

#define ALERT_COLUMNS                                                                           \
  "id, member_id, state, raised_by, raise_us, contact_id, deputy_id, end_kind, ended_by, "     \
  "end_us, version FROM contact_alerts "
constexpr sql::Sql kOpenAlert{"SELECT " ALERT_COLUMNS
                              "WHERE union_id = $1 AND member_id = $2 AND state = 1"};
constexpr sql::Sql kListOpenAlerts{"SELECT " ALERT_COLUMNS
                                   "WHERE union_id = $1 AND state = 1 AND id < $2 "
                                   "ORDER BY id DESC LIMIT $3"};
constexpr sql::Sql kListAlerts{"SELECT " ALERT_COLUMNS
                               "WHERE union_id = $1 AND id < $2 ORDER BY id DESC LIMIT $3"};
constexpr sql::Sql kAlertsAfter{"SELECT " ALERT_COLUMNS
                                "WHERE union_id = $1 AND id > $2 ORDER BY id LIMIT $3"};
#undef ALERT_COLUMNS

std::optional<absl::CivilDay> DayAt(sql::Row row, int column) {
  if (row.IsNull(column)) return std::nullopt;
  return DayOf(row.Int(column));
}
std::optional<absl::Time> TimeAt(sql::Row row, int column) {
  if (row.IsNull(column)) return std::nullopt;
  return absl::FromUnixMicros(row.Int(column));
}
template <class Id>
std::optional<Id> IdAt(sql::Row row, int column) {
  if (row.IsNull(column)) return std::nullopt;
  return Id{row.Int(column)};
}
std::optional<int64_t> Numbered(const std::optional<absl::CivilDay>& day) {
  return day.has_value() ? std::optional<int64_t>(DayNumber(*day)) : std::nullopt;
}
std::optional<int64_t> Micros(const std::optional<absl::Time>& time) {
  return time.has_value() ? std::optional<int64_t>(absl::ToUnixMicros(*time)) : std::nullopt;
}

KeptContact ContactOf(sql::Row row) {
  KeptContact kept;
  Contact& of = kept.contact;
  of.id = ContactId{row.Int(0)};
  of.member = MemberId{row.Int(1)};
  of.contacted_on = DayOf(row.Int(2));
  if (!row.IsNull(3)) of.contacted_minute = static_cast<int>(row.Int(3));
  of.by = IdAt<MemberId>(row, 4);
  of.by_text = std::string(row.Text(5));
  of.mode = static_cast<ContactMode>(row.Int(6));
  of.result = static_cast<ContactResult>(row.Int(7));
  of.purpose = static_cast<ContactPurpose>(row.Int(8));
  of.reached = row.Int(9) != 0;
  if (!row.IsNull(10)) of.condition_sealed = std::string(row.Bytes(10));
  of.needs = std::string(row.Text(11));
  of.need_state = static_cast<NeedState>(row.Int(12));
  of.handling = std::string(row.Text(13));
  of.next_contact_on = DayAt(row, 14);
  kept.due_on = DayAt(row, 15);
  of.late = row.Int(16) != 0;
  of.withdrawn = row.Int(17) != 0;
  of.recorded_by = UserId{row.Int(18)};
  of.record_time = absl::FromUnixMicros(row.Int(19));
  of.correction_reason = std::string(row.Text(20));
  of.corrected_by = UserId{row.Int(21)};
  of.correct_time = TimeAt(row, 22);
  of.version = row.Int(23);
  return kept;
}

WelfareAlert AlertOf(sql::Row row) {
  WelfareAlert of;
  of.id = EventId{row.Int(0)};
  of.member = MemberId{row.Int(1)};
  of.state = static_cast<AlertState>(row.Int(2));
  of.raised_by = ContactId{row.Int(3)};
  of.raise_time = absl::FromUnixMicros(row.Int(4));
  of.contact = IdAt<MemberId>(row, 5);
  of.deputy = IdAt<MemberId>(row, 6);
  of.end = static_cast<AlertEnd>(row.Int(7));
  of.ended_by = IdAt<ContactId>(row, 8);
  of.end_time = TimeAt(row, 9);
  of.version = row.Int(10);
  return of;
}

absl::Status Keep(Transaction& transaction, bool fresh, UnionId union_id,
                  const KeptContact& kept) {
  const Contact& of = kept.contact;
  const auto write = fresh ? journal::Insert : journal::Put;
  std::optional<sql::Blob> sealed;
  if (!of.condition_sealed.empty()) sealed = sql::Blob{of.condition_sealed};
  RETURN_IF_ERROR(write(
      transaction, kContacts, of.member,
      {Value(union_id), Value(of.id), Value(of.member), Value(DayNumber(of.contacted_on)),
       Value(of.contacted_minute), Value(of.by), Value(of.by_text), Value(of.mode),
       Value(of.result), Value(of.purpose), Value(of.reached ? 1 : 0), Value(sealed),
       Value(of.needs), Value(of.need_state), Value(of.handling),
       Value(Numbered(of.next_contact_on)), Value(Numbered(kept.due_on)),
       Value(of.late ? 1 : 0), Value(of.withdrawn ? 1 : 0), Value(of.recorded_by),
       Value(absl::ToUnixMicros(of.record_time)), Value(of.correction_reason),
       Value(of.corrected_by), Value(Micros(of.correct_time)), Value(of.version)}));
  ASSIGN_OR_RETURN(const std::vector<MemberId> records,
                   RecordsOf(transaction, union_id, of.member));
  return FollowDischarges(transaction, union_id, records);
}

absl::Status Keep(Transaction& transaction, bool fresh, UnionId union_id,
                  const WelfareAlert& of) {
  const auto write = fresh ? journal::Insert : journal::Put;
  return write(transaction, kContactAlerts, of.member,
               {Value(union_id), Value(of.id), Value(of.member), Value(of.state),
                Value(of.raised_by), Value(absl::ToUnixMicros(of.raise_time)), Value(of.contact),
                Value(of.deputy), Value(of.end), Value(of.ended_by), Value(Micros(of.end_time)),
                Value(of.version)});
}

absl::Status Seal(Transaction& transaction, UnionId union_id, absl::string_view condition,
                  Contact& contact) {
  contact.condition_sealed.clear();
  if (condition.empty()) return absl::OkStatus();
  ASSIGN_OR_RETURN(contact.condition_sealed,
                   journal::SealColumn(transaction, union_id, contact.member, "contacts",
                                       "condition_sealed", Number(contact.id), condition));
  return absl::OkStatus();
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

absl::Status InsertContact(Transaction& transaction, UnionId union_id, KeptContact& made,
                           absl::string_view condition) {
  ASSIGN_OR_RETURN(const int64_t number, journal::NextNumber(transaction, union_id, "contact"));
  made.contact.id = ContactId{number};
  RETURN_IF_ERROR(Seal(transaction, union_id, condition, made.contact));
  return Keep(transaction, true, union_id, made);
}

absl::Status ReplaceContact(Transaction& transaction, UnionId union_id, KeptContact& changed,
                            const std::optional<std::string>& condition) {
  if (condition.has_value()) {
    RETURN_IF_ERROR(Seal(transaction, union_id, *condition, changed.contact));
  }
  ++changed.contact.version;
  return Keep(transaction, false, union_id, changed);
}

absl::StatusOr<std::optional<KeptContact>> FindContact(const Snapshot& snapshot, UnionId union_id,
                                                       ContactId id) {
  ASSIGN_OR_RETURN(std::vector<KeptContact> found,
                   Read(snapshot, kFind, ContactOf, union_id, id));
  if (found.empty()) return std::optional<KeptContact>();
  return std::optional<KeptContact>(std::move(found.front()));
}

absl::StatusOr<std::string> OpenCondition(const Snapshot& snapshot, UnionId union_id,
                                          const Contact& contact) {
  if (contact.condition_sealed.empty()) return std::string();
  absl::StatusOr<std::string> opened =
      journal::OpenColumn(snapshot, union_id, contact.member, "contacts", "condition_sealed",
                          Number(contact.id), contact.condition_sealed);
  if (absl::IsNotFound(opened.status())) return std::string();
  return opened;
}

absl::StatusOr<std::vector<Contact>> LogOf(const Snapshot& snapshot, UnionId union_id,
                                           absl::Span<const MemberId> records, int limit) {
  std::vector<Contact> log;
  for (const MemberId record : records) {
    ASSIGN_OR_RETURN(std::vector<KeptContact> some,
                     Read(snapshot, kLog, ContactOf, union_id, record, limit));
    for (KeptContact& each : some) log.push_back(std::move(each.contact));
  }
  return log;
}

absl::StatusOr<LastDays> LastDaysOf(const Snapshot& snapshot, UnionId union_id,
                                    absl::Span<const MemberId> records) {
  LastDays last;
  for (const MemberId record : records) {
    RETURN_IF_ERROR(sql::Query(
        snapshot.connection(), kLastDays,
        [&](sql::Row row) {
          last.contact_on = std::max(last.contact_on, DayAt(row, 0));
          last.visit_on = std::max(last.visit_on, DayAt(row, 1));
        },
        union_id, record));
  }
  return last;
}

absl::StatusOr<std::vector<KeptContact>> ListContacts(const Snapshot& snapshot, UnionId union_id,
                                                      std::optional<MemberId> record,
                                                      bool open_needs, int64_t before, int limit) {
  if (record.has_value()) {
    return Read(snapshot, kListOf, ContactOf, union_id, *record, before, open_needs ? 1 : 0,
                limit);
  }
  return Read(snapshot, open_needs ? kListNeeds : kList, ContactOf, union_id, before, limit);
}

absl::StatusOr<std::vector<KeptContact>> ListContactsByDay(const Snapshot& snapshot,
                                                           UnionId union_id,
                                                           const ContactPlace& after,
                                                           absl::CivilDay to, int limit) {
  return Read(snapshot, kListByDay, ContactOf, union_id, DayNumber(after.day), after.id,
              DayNumber(to), limit);
}

absl::StatusOr<std::optional<WelfareAlert>> OpenAlertOf(const Snapshot& snapshot,
                                                        UnionId union_id,
                                                        absl::Span<const MemberId> records) {
  for (const MemberId record : records) {
    ASSIGN_OR_RETURN(std::vector<WelfareAlert> found,
                     Read(snapshot, kOpenAlert, AlertOf, union_id, record));
    if (!found.empty()) return std::optional<WelfareAlert>(found.front());
  }
  return std::optional<WelfareAlert>();
}

absl::Status InsertAlert(Transaction& transaction, UnionId union_id, WelfareAlert& made) {
  ASSIGN_OR_RETURN(const int64_t number, journal::NextNumber(transaction, union_id, "event"));
  made.id = EventId{number};
  return Keep(transaction, true, union_id, made);
}

absl::Status ReplaceAlert(Transaction& transaction, UnionId union_id, WelfareAlert& changed) {
  ++changed.version;
  return Keep(transaction, false, union_id, changed);
}

absl::StatusOr<std::vector<WelfareAlert>> ListAlerts(const Snapshot& snapshot, UnionId union_id,
                                                     bool ended, int64_t before, int limit) {
  return Read(snapshot, ended ? kListAlerts : kListOpenAlerts, AlertOf, union_id, before, limit);
}

absl::StatusOr<std::vector<WelfareAlert>> AlertsAfter(const Snapshot& snapshot, UnionId union_id,
                                                      int64_t after, int limit) {
  return Read(snapshot, kAlertsAfter, AlertOf, union_id, after, limit);
}

absl::Status InsertContactExport(Transaction& transaction, UnionId union_id,
                                 const std::string& resource, const std::string& reason,
                                 int64_t rows) {
  ASSIGN_OR_RETURN(const int64_t number,
                   journal::NextNumber(transaction, union_id, "contact_export"));
  return journal::Insert(transaction, kContactExports, journal::kNobody,
                         {Value(union_id), Value(number), Value(transaction.actor().user),
                          Value(resource), Value(reason), Value(rows),
                          Value(absl::ToUnixMicros(transaction.now()))});
}

}  // namespace unioncare::storage
