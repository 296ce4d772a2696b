// The tables disbursement_entries and disbursement_payees: what each person gets, and to which
// account it is transferred.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "service/domain/disbursements.h"
#include "service/storage/journal.h"
#include "service/storage/store.h"

namespace unioncare::storage {

extern const journal::Table kDisbursementEntries;
extern const journal::Table kDisbursementPayees;

// Entries with positions above `after`, in their order.
absl::StatusOr<std::vector<Entry>> ListEntries(const Snapshot& snapshot, UnionId union_id,
                                               DisbursementId id, int after, int limit);
absl::StatusOr<std::optional<Entry>> FindEntry(const Snapshot& snapshot, UnionId union_id,
                                               DisbursementId id, int position);
// Those that nobody has signed for.
absl::StatusOr<std::vector<Entry>> ListOpenEntries(const Snapshot& snapshot, UnionId union_id,
                                                   DisbursementId id, int limit);
// Those that are not reversed; with `money_back` also those whose money is not back.
absl::StatusOr<std::vector<Entry>> ListReversible(const Snapshot& snapshot, UnionId union_id,
                                                  DisbursementId id, bool money_back, int limit);

// An entry of a record, or of a case, with what decides whether it counts.
struct GrantRow {
  DisbursementId disbursement{0};
  int year = 0;
  int serial = 0;
  DisbursementState state = DisbursementState::kUnspecified;
  BenefitKind kind = BenefitKind::kUnspecified;
  BenefitSubKind sub_kind = BenefitSubKind::kUnspecified;
  int judged_to = 0;  // of a batch that was not submitted: its entries up to here count
  absl::CivilDay judged_on;  // and since then (see HeldTo)
  Entry entry;
};
absl::StatusOr<std::vector<GrantRow>> GrantsOfRecord(const Snapshot& snapshot, UnionId union_id,
                                                     MemberId record);
absl::StatusOr<std::vector<GrantRow>> GrantsOfCase(const Snapshot& snapshot, UnionId union_id,
                                                   CaseId case_id);
// Those of a disbursement, and those that link it as of the same cause.
absl::StatusOr<std::vector<GrantRow>> GrantsOfLink(const Snapshot& snapshot, UnionId union_id,
                                                   DisbursementId id);
// True when the record has an entry in it.
absl::StatusOr<bool> HasEntryOf(const Snapshot& snapshot, UnionId union_id, DisbursementId id,
                                MemberId record);

// Keeps new entries at the positions that they have. ALREADY_EXISTS for two of one person and
// event.
absl::Status InsertEntries(Transaction& transaction, UnionId union_id, DisbursementId id,
                           const std::vector<Entry>& entries);
// Keeps a changed entry.
absl::Status ReplaceEntry(Transaction& transaction, UnionId union_id, DisbursementId id,
                          const Entry& entry);
// Moves what an event was to another day: entries that took theirs from the disbursement `of`, and
// follow it; those of a case have its day.
absl::Status MoveEntries(Transaction& transaction, UnionId union_id, const Disbursement& of,
                         absl::CivilDay to, std::vector<Entry>& entries);
// The same without keeping it.
void MoveDays(absl::CivilDay from, absl::CivilDay to, std::vector<Entry>& entries);
// Takes entries away, with their payees: those of a draft that is written anew.
absl::Status EraseEntries(Transaction& transaction, UnionId union_id, DisbursementId id,
                          const std::vector<Entry>& entries);

// To whom an entry is transferred.
struct Payee {
  int position = 0;
  std::string name;
  std::string account;
  std::string bank_branch;
};
// Keeps a payee, sealed under the key of the entry's member. Any earlier one is replaced.
absl::Status KeepPayee(Transaction& transaction, UnionId union_id, DisbursementId id,
                       const Entry& entry, const Payee& payee);
// Empty texts when the member's key was destroyed; nothing when there is none.
absl::StatusOr<std::optional<Payee>> OpenPayee(const Snapshot& snapshot, UnionId union_id,
                                               DisbursementId id, const Entry& entry);
// The name alone, of what the column holds; empty as above.
absl::StatusOr<std::string> OpenPayeeName(const Snapshot& snapshot, UnionId union_id,
                                          DisbursementId id, const Entry& entry,
                                          absl::string_view sealed);
// How many entries have none.
absl::StatusOr<int> CountWithoutPayee(const Snapshot& snapshot, UnionId union_id,
                                      DisbursementId id);

}  // namespace unioncare::storage
