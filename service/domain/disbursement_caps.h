// The caps of a standard: what counts toward them, and whether an entry is within.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "service/domain/disbursements.h"
#include "service/domain/standards.h"

namespace unioncare {

// An entry that counts, of the same person or of the same event, and in another disbursement.
struct PriorGrant {
  UnionId union_id{0};
  DisbursementId disbursement{0};
  int position = 0;
  std::string number;        // "2026-0017", for people
  bool same_person = false;  // any record of the person, in any union; else another member's
  BenefitKind kind = BenefitKind::kUnspecified;
  BenefitSubKind sub_kind = BenefitSubKind::kUnspecified;
  absl::CivilDay event_on;
  int64_t amount_fen = 0;
  // Of one illness, child or deceased with what is asked for: linked to it or by it, of the same
  // case, or about the same family member.
  bool same_cause = false;
  // Of the same event: the same case or gift, or without either the same kind and day.
  bool same_event = false;
};

// What of earlier grants counts toward a standard, and which disbursements those were.
struct GivenBefore {
  int64_t fen = 0;
  int times = 0;
  std::vector<std::string> numbers_of_amounts;
  std::vector<std::string> numbers_of_times;
};
GivenBefore CountBefore(const Standard& standard, const std::vector<PriorGrant>& prior,
                        absl::CivilDay event_on);

// The cap of a standard for what is asked: of one by the day, times the days.
int64_t CapOf(const Standard& standard, const Disbursement& asked);

// Refuses kOverCap, kOverCapSum, kOverCount. `benefit` is what people read of the kind.
absl::Status CheckCap(const Standard& standard, const Disbursement& asked, const Entry& entry,
                      const GivenBefore& before, const std::string& benefit,
                      absl::string_view path);

}  // namespace unioncare
