// The tables contacts, contact_alerts and contact_exports.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "absl/types/span.h"
#include "service/domain/contacts.h"
#include "service/storage/journal.h"
#include "service/storage/store.h"

namespace unioncare::storage {

extern const journal::Table kContacts;
extern const journal::Table kContactAlerts;
extern const journal::Table kContactExports;

// A contact with what is kept beside it: when one was due before.
struct KeptContact {
  Contact contact;
  std::optional<absl::CivilDay> due_on;
};

// Keeps a new contact, which gets a number; `condition` is sealed, and nothing where it is empty.
absl::Status InsertContact(Transaction& transaction, UnionId union_id, KeptContact& made,
                           absl::string_view condition);
// Keeps a changed one, whose version rises; what is sealed changes where `condition` says so.
absl::Status ReplaceContact(Transaction& transaction, UnionId union_id, KeptContact& changed,
                            const std::optional<std::string>& condition);
absl::StatusOr<std::optional<KeptContact>> FindContact(const Snapshot& snapshot, UnionId union_id,
                                                       ContactId id);
// What was noted of the condition; empty for nothing, and where the person was forgotten.
absl::StatusOr<std::string> OpenCondition(const Snapshot& snapshot, UnionId union_id,
                                          const Contact& contact);

// The log of a person, all records of whom are given: the last `limit` by day.
absl::StatusOr<std::vector<Contact>> LogOf(const Snapshot& snapshot, UnionId union_id,
                                           absl::Span<const MemberId> records, int limit);
// The last days on which one of these was reached, and visited.
struct LastDays {
  std::optional<absl::CivilDay> contact_on;
  std::optional<absl::CivilDay> visit_on;
};
absl::StatusOr<LastDays> LastDaysOf(const Snapshot& snapshot, UnionId union_id,
                                    absl::Span<const MemberId> records);

// Contacts with numbers below `before`, the last first: all, those with one record, or those with
// open needs.
inline constexpr int64_t kContactsBegin = std::numeric_limits<int64_t>::max();
absl::StatusOr<std::vector<KeptContact>> ListContacts(const Snapshot& snapshot, UnionId union_id,
                                                      std::optional<MemberId> record,
                                                      bool open_needs, int64_t before, int limit);
// Contacts of a period by day and number, behind a place, without those that were withdrawn.
struct ContactPlace {
  absl::CivilDay day;
  int64_t id = 0;
};
absl::StatusOr<std::vector<KeptContact>> ListContactsByDay(const Snapshot& snapshot,
                                                           UnionId union_id,
                                                           const ContactPlace& after,
                                                           absl::CivilDay to, int limit);

absl::StatusOr<std::optional<WelfareAlert>> OpenAlertOf(const Snapshot& snapshot,
                                                        UnionId union_id,
                                                        absl::Span<const MemberId> records);
// Keeps a new alert, which takes the next number of the union's events.
absl::Status InsertAlert(Transaction& transaction, UnionId union_id, WelfareAlert& made);
absl::Status ReplaceAlert(Transaction& transaction, UnionId union_id, WelfareAlert& changed);
// Alerts with numbers below `before`, the newest first; open ones, or all.
absl::StatusOr<std::vector<WelfareAlert>> ListAlerts(const Snapshot& snapshot, UnionId union_id,
                                                     bool ended, int64_t before, int limit);
// All alerts with numbers above `after`, by number: for who follows the events.
absl::StatusOr<std::vector<WelfareAlert>> AlertsAfter(const Snapshot& snapshot, UnionId union_id,
                                                      int64_t after, int limit);

// Writes down that the caller takes sealed fields away.
absl::Status InsertContactExport(Transaction& transaction, UnionId union_id,
                                 const std::string& resource, const std::string& reason,
                                 int64_t rows);

}  // namespace unioncare::storage
