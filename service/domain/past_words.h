// The words of ledgers of visits (五必访台账): what people write above their columns, for the
// occasions, and for the ways of visiting.
#pragma once

#include <optional>
#include <string>

#include "absl/strings/string_view.h"
#include "service/domain/types.h"
#include "service/domain/visits.h"

namespace unioncare {

// What a column of a ledger holds.
enum class PastField {
  kUnknown = 0,
  kOrdinal = 1,  // 序号: known, and of no use
  kCaseNo = 2,
  kName = 3,
  kStaffNo = 4,
  kGroup = 5,
  kOccasion = 6,
  kEventOn = 7,
  kInformedAt = 8,
  kInformedBy = 9,
  kReportedAt = 10,
  kVisitedAt = 11,
  kVisitors = 12,
  kWhere = 13,  // 方式/地点 in one column
  kMode = 14,
  kPlace = 15,
  kMoney = 16,
  kGoods = 17,
  kSignedBy = 18,
  kNeeds = 19,
  kHandling = 20,
  kInTime = 21,  // known, and of no use: what the clocks did not measure is not in time or late
  kRemark = 22,
};
inline constexpr int kPastFieldCount = 23;

// The column of a title, however it is written.
PastField PastFieldOf(absl::string_view title);
// The title that the ledger of this system writes.
std::string PastTitle(PastField field, Language language);
// True for columns that tell of money and goods: they are known, stay in the result as they are,
// and wait for the records of disbursements.
bool WaitsForMoney(PastField field);

// The occasion that a cell names; unspecified for a blank, nothing for other words.
std::optional<Occasion> PastOccasion(absl::string_view text);
std::optional<VisitMode> PastMode(absl::string_view text);
// "生病住院/illness, hospital, …", for refusals, whose facts are the same in every language.
std::string PastOccasionsInBoth();
std::string PastModesInBoth();
// The word of an occasion or a mode, which is also that of the wire.
std::string PastOccasionWord(Occasion occasion, Language language);
std::string PastModeWord(VisitMode mode, Language language);

// A column 方式/地点: "医院 市一院", "上门", "市一院3床".
struct PastWhere {
  std::optional<VisitMode> mode;
  std::string place;
};
PastWhere PastWhereOf(absl::string_view text);

}  // namespace unioncare
