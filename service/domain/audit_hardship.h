// Rules of the audit about money that was paid on a file of hardship aid: A38–A41 and A46.
#pragma once

#include <optional>

#include "absl/time/civil_time.h"
#include "service/domain/audit.h"
#include "service/domain/hardship_payments.h"
#include "service/domain/members.h"

namespace unioncare {

// Aid that was paid, its file, and what was so on the day of the payment.
struct AuditedAid {
  HardshipPayment payment;
  HardshipFile file;
  FundId fund{0};
  std::optional<GroupId> group;
  absl::CivilDay event_on;
  absl::CivilDay paid_on;
  // When somebody last looked whether it is still right: the opening, or a review since.
  std::optional<absl::CivilDay> looked_at_on;
  int review_months = 0;
  int public_days = 0;         // that counted, until the payment
  int public_days_wanted = 0;  // 0: not known
  bool objection_open = false;
  // Other files of the person or spouse that were in force.
  int other_files = 0;
  int other_files_elsewhere = 0;
  int64_t same_bills_fen = 0;  // other aid that was paid on the same bills
};
void JudgeAid(const AuditedAid& aid, FoundByAudit found);

// Aid of this kind that was paid and points to no file: from a book kept elsewhere, or from before
// the program knew files.
struct AidWithoutFile {
  DisbursementId disbursement{0};
  std::optional<MemberId> member;
  FundId fund{0};
  absl::CivilDay event_on;
  absl::CivilDay paid_on;
  int64_t amount_fen = 0;
};
void JudgeAidWithoutFile(const AidWithoutFile& aid, FoundByAudit found);

}  // namespace unioncare
