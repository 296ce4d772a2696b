// The tables past_vouchers and past_approvals: what old vouchers show.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/time/civil_time.h"
#include "service/domain/past_vouchers.h"
#include "service/storage/journal.h"
#include "service/storage/store.h"

namespace unioncare::storage {

extern const journal::Table kPastVouchers;
extern const journal::Table kPastApprovals;

// Keeps a voucher as a disbursement of its own, with entries and payees; its head gets its number.
// Invoices are not its concern. `beneficiary_user` and `about` as for InsertDisbursement.
absl::Status InsertPastVoucher(Transaction& transaction, UnionId union_id, MemberId about,
                               UserId beneficiary_user, PastVoucher& voucher);

// The disbursement that has a number in a book; nothing when there is none.
absl::StatusOr<std::optional<DisbursementId>> FindPastVoucher(const Snapshot& snapshot,
                                                              UnionId union_id,
                                                              const std::string& book,
                                                              const std::string& old_number);

// The number that a disbursement has in its book; empty without one.
absl::StatusOr<std::string> OldNumberOf(const Snapshot& snapshot, UnionId union_id,
                                        DisbursementId id);
// A number of an old book, as SplitOldNumber has it.
struct PastSerial {
  std::string book;
  std::string series;
  int64_t serial = 0;
  DisbursementId disbursement{0};
  FundId fund{0};
  absl::CivilDay event_on;
};
// All of the union that end in digits, by book, series and serial.
absl::Status EachPastSerial(const Snapshot& snapshot, UnionId union_id,
                            absl::FunctionRef<void(const PastSerial&)> see);

// By step.
absl::StatusOr<std::vector<PastApproval>> PastApprovalsOf(const Snapshot& snapshot,
                                                          UnionId union_id, DisbursementId id);

}  // namespace unioncare::storage
