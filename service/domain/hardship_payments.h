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

// How tight a limit is beside the others in force: true for a number that no other of its kind, or
// of all kinds together, undercuts. A limit of 0 binds nothing.
struct Tightness {
  bool once = false, year = false, lockout = false;
};
Tightness TightnessOf(const HardshipAidLimit& limit, absl::Span<const HardshipAidLimit> in_force);

// What the bills of medical aid are about: the first and last day of treatment, and their numbers,
// normalised.
struct MedicalBills {
  absl::CivilDay from, to;
  std::vector<std::string> invoices;
};
inline constexpr size_t kBillInvoicesMax = 20;
// Numbers as they are compared: without white space, in capitals, each once, sorted.
std::vector<std::string> NormalizedInvoices(absl::Span<const std::string> given);
// Whether two payments of a household are about the same bills: a day or a number in common.
bool SameBills(const MedicalBills& one, const MedicalBills& other);
// "2026-01-01…2026-03-31, A1, A2".
std::string WordsOf(const MedicalBills& bills);

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
  std::optional<MedicalBills> bills;  // none of what was asked for before bills were named
};

// Aid that was asked for before, of the household, as far as it counts.
struct PriorAid {
  HardshipFileId file{0};
  HardshipAidKind kind = HardshipAidKind::kUnspecified;
  absl::CivilDay asked_on;
  int64_t amount_fen = 0;  // without what came back
  std::string number;      // "2026-0017"
  std::optional<MedicalBills> bills;
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

// What a request says of the bills: kFieldRequired for the days of medical aid; kDateBeforeStart
// for a last day before the first; kDateInFuture.
absl::Status CheckBills(const HardshipPayment& asked, absl::CivilDay today);

// Refusals in this order: kFieldRequired for the kind; kNumberOutOfRange for amounts; those of
// CheckMayBeHelped; kFieldRequired for the cost of medical aid and kNumberOutOfRange for more than
// was left to the person; kHardshipBillsUsed for bills that were helped with; kHardshipGranted for
// more than is left of what the file was granted; kOverCap and kOverCapSum for the limits;
// kDateBeforeStart for aid of a kind before its time has come again.
absl::Status CheckAid(const HardshipPayment& asked, const HardshipFile& file,
                      const AidFacts& facts);

// The first day on which aid is possible again.
absl::CivilDay FreeFrom(absl::CivilDay before, int lockout_months);

}  // namespace unioncare
