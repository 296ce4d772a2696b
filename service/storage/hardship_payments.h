// The tables hardship_payments, hardship_bills and hardship_aid_limits: what disbursements of
// hardship aid point to, which bills they help with, and what unions allow.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/time/civil_time.h"
#include "service/domain/hardship_payments.h"
#include "service/storage/journal.h"
#include "service/storage/store.h"

namespace unioncare::storage {

extern const journal::Table kHardshipPayments;
extern const journal::Table kHardshipBills;
extern const journal::Table kHardshipAidLimits;

absl::Status InsertHardshipPayment(Transaction& transaction, UnionId union_id, MemberId member,
                                   const HardshipPayment& payment);

// A payment with where its disbursement stands.
struct KeptAid {
  HardshipPayment payment;
  std::string number;  // "2026-0017"
  DisbursementState state = DisbursementState::kUnspecified;
  int64_t returned_fen = 0;
  std::optional<absl::CivilDay> paid_on;
};
// Nothing for a disbursement that points to no file.
absl::StatusOr<std::optional<KeptAid>> FindHardshipPayment(const Snapshot& snapshot,
                                                           UnionId union_id,
                                                           DisbursementId disbursement);
// Of a file, with disbursements above `after`, by number.
absl::StatusOr<std::vector<KeptAid>> ListHardshipPayments(const Snapshot& snapshot,
                                                          UnionId union_id, HardshipFileId file,
                                                          int64_t after, int limit);
// What counts of all files of these members, but for one disbursement.
absl::StatusOr<std::vector<PriorAid>> PriorAidOf(const Snapshot& snapshot, UnionId union_id,
                                                 const std::vector<MemberId>& household,
                                                 DisbursementId except);

// What a union set itself, by number.
absl::StatusOr<std::vector<HardshipAidLimit>> ListHardshipAidLimits(const Snapshot& snapshot,
                                                                    UnionId union_id,
                                                                    int64_t after, int limit);
// The day of the newest payment on a file that was made and not taken back.
absl::StatusOr<std::optional<absl::CivilDay>> LastPaidOn(const Snapshot& snapshot,
                                                         UnionId union_id, HardshipFileId file);
// Those in force on a day, of the union and of those above it: all of them bind.
absl::StatusOr<std::vector<HardshipAidLimit>> HardshipAidLimitsFor(const Snapshot& snapshot,
                                                                   UnionId union_id,
                                                                   absl::CivilDay day);
// It gets its number.
absl::Status InsertHardshipAidLimit(Transaction& transaction, HardshipAidLimit& made);

}  // namespace unioncare::storage
