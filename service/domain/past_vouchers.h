// Old vouchers: what a union gave before it had this system. Nothing is judged by rules when they
// are entered, only their form is; the audit reads them as it reads everything else.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "service/domain/disbursements.h"

namespace unioncare {

// Of all vouchers of one call together: their approvals, proofs and items. Entries are bound by
// kEntriesInCallMax.
inline constexpr int kVoucherPartsMax = 2500;

// Who approved it, as the voucher shows. What is irregular here is refused where it is entered
// anew: an approval by the beneficiary, or after payment, or by somebody without account.
struct PastApproval {
  int step = 0;  // from 1
  Approver as = Approver::kUnspecified;
  UserId by{0};                 // 0: somebody without account
  std::string by_display_name;  // of somebody without account
  absl::CivilDay approved_on;
  std::string decision_ref;
};

// To whom one of the entries was transferred.
struct PastPayee {
  int position = 0;
  std::string name;
  std::string account;
};

struct PastVoucher {
  Disbursement head;
  std::vector<Entry> entries;
  std::vector<PastPayee> payees;
  std::vector<PastApproval> approvals;
  std::string old_number;  // in the book named by head.source
};

// A number of an old book in two parts: "2025-017" is 17 of the series "2025-". A book numbers each
// of its series without gaps.
struct OldNumber {
  std::string series;
  int64_t serial = 0;
};
// Nothing where there are no digits at the end, or more than kOldDigitsMax.
inline constexpr int kOldDigitsMax = 9;
std::optional<OldNumber> SplitOldNumber(absl::string_view text);

// Looks at the form of a voucher, `path` that of its row. Refusals in this order: kDateTooOld and
// kDateInFuture for each day that it shows; kFieldRequired for the manner of a signature that has a
// day, for the name of an agent, and for who approved; kEntryRepeated for a person who stands on it
// twice for one event.
absl::Status CheckForm(const PastVoucher& voucher, absl::string_view path, absl::CivilDay today);

// The path of an entry: that of the row for the first, "rows[2].others[0]" for the next.
std::string PastEntryPath(absl::string_view path, int position);

}  // namespace unioncare
