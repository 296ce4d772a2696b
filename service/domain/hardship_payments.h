// Money of hardship aid: a disbursement that points to a file, within what the file was granted,
// the caps of unions and the time between two payments.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/time/civil_time.h"
#include "absl/types/span.h"
#include "service/domain/disbursements.h"
#include "service/domain/hardship_files.h"
#include "service/domain/types.h"

namespace unioncare {

// Numbers equal v1::HardshipAidKind and are stored.
enum class HardshipAidKind {
  kUnspecified = 0,
  kLiving = 1,
  kMedical = 2,
  kSchooling = 3,
  kTemporary = 4,
  kFestival = 5,  // 两节: New Year and Spring Festival
};
std::string NameOfValue(HardshipAidKind kind);

// What a union, or one above it, allows from a day on; 0: no limit of this sort.
struct HardshipAidLimit {
  UnionId issuer{0};
  int64_t id = 0;
  absl::CivilDay from_on;
  HardshipAidKind kind = HardshipAidKind::kUnspecified;  // unspecified: of all kinds together
  int64_t once_fen = 0;
  int64_t year_fen = 0;     // of a household in a calendar year
  int lockout_months = 0;   // from one payment to the next
};
inline constexpr int kLockoutMonthsMax = 120;
inline constexpr int kHardshipAidLimitsMax = 200;  // that one union has set over time
// kNumberOutOfRange with the field.
absl::Status CheckLimit(const HardshipAidLimit& limit);

// What the disbursement of some aid points to.
struct HardshipPayment {
  DisbursementId disbursement{0};
  HardshipFileId file{0};
  HardshipAidKind kind = HardshipAidKind::kUnspecified;
  absl::CivilDay asked_on;
  int64_t amount_fen = 0;
  // Of medical aid: the bills, and what insurance and mutual aid bore of them.
  std::optional<int64_t> cost_fen;
  int64_t insurance_fen = 0, mutual_aid_fen = 0;
};

// Aid that was asked for before, of the household, as far as it counts.
struct PriorAid {
  HardshipFileId file{0};
  HardshipAidKind kind = HardshipAidKind::kUnspecified;
  absl::CivilDay asked_on;
  int64_t amount_fen = 0;  // without what came back
  std::string number;      // "2026-0017"
};

struct AidFacts {
  UnionId union_id{0};
  std::vector<PriorAid> prior;
  std::vector<HardshipAidLimit> limits;  // in force on the day, of the union and those above it
  absl::CivilDay today;
};

// Whether a file may be helped on a day: kHardshipStep for one that is not in force, and for one
// whose review is overdue.
absl::Status CheckMayBeHelped(const HardshipFile& file, UnionId union_id, absl::CivilDay today);

// Refusals in this order: kFieldRequired for the kind; kNumberOutOfRange for amounts; those of
// CheckMayBeHelped; kFieldRequired for the cost of medical aid and kNumberOutOfRange for more than
// was left to the person; kOverCapSum for more than the file was granted; kOverCap and kOverCapSum
// for the limits; kDateBeforeStart for aid of a kind before its time has come again.
absl::Status CheckAid(const HardshipPayment& asked, const HardshipFile& file,
                      const AidFacts& facts);

// The first day on which aid is possible again.
absl::CivilDay FreeFrom(absl::CivilDay before, int lockout_months);

}  // namespace unioncare
