// The tables disbursements, disbursement_items, disbursement_approvals and disbursement_proofs.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/time/civil_time.h"
#include "absl/types/span.h"
#include "service/domain/bookkeeping.h"
#include "service/domain/disbursements.h"
#include "service/storage/journal.h"
#include "service/storage/store.h"

namespace unioncare::storage {

extern const journal::Table kDisbursements;
extern const journal::Table kDisbursementItems;
extern const journal::Table kDisbursementApprovals;
extern const journal::Table kDisbursementProofs;

// A disbursement without its entries, with items, approvals and proofs.
absl::StatusOr<std::optional<Disbursement>> FindDisbursement(const Snapshot& snapshot,
                                                             UnionId union_id, DisbursementId id);

// Which of them a list goes through: all, those in one state, those with an entry of a member (any
// of the person's records), or those with an entry of a case.
struct DisbursementSource {
  std::optional<DisbursementState> state;
  std::vector<MemberId> records;
  std::optional<CaseId> case_id;
};
// Heads alone, with numbers below `before`, newest first: without items, approvals and proofs.
absl::StatusOr<std::vector<Disbursement>> ListDisbursements(const Snapshot& snapshot,
                                                            UnionId union_id,
                                                            const DisbursementSource& source,
                                                            int64_t before, int limit);

// What of some kinds counts toward the limits of a year, by the day of the event.
absl::StatusOr<int64_t> SumInYear(const Snapshot& snapshot, UnionId union_id,
                                  absl::Span<const BenefitKind> kinds, int year);

// What was paid from one day to another and is not in the books yet, by number.
inline constexpr int kUnbookedMax = 1000;
absl::StatusOr<std::vector<UnbookedPayment>> UnbookedIn(const Snapshot& snapshot, UnionId union_id,
                                                        absl::CivilDay first, absl::CivilDay last);

// Keeps a new one, which gets its number, serial and times. `about` seals what the journal says of
// it: the one who gets it, or nobody in particular.
absl::Status InsertDisbursement(Transaction& transaction, UnionId union_id, MemberId about,
                                UserId beneficiary_user, Disbursement& kept);
// Keeps a changed one, whose version rises, with what it has of items, approvals and proofs.
absl::Status ReplaceDisbursement(Transaction& transaction, UnionId union_id, MemberId about,
                                 UserId beneficiary_user, const Disbursement& before,
                                 Disbursement& kept);
// The user who is the one beneficiary, as it was kept.
absl::StatusOr<UserId> BeneficiaryUserOf(const Snapshot& snapshot, UnionId union_id,
                                         DisbursementId id);

}  // namespace unioncare::storage
