// The words of rosters: what people write above their columns, and what they write in the cells of
// columns that have few values. The first word of each list is the one that exports write.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "service/domain/members.h"
#include "service/domain/types.h"

namespace unioncare {

// What a column of a roster holds.
enum class RosterField {
  kUnknown = 0,
  kOrdinal = 1,  // 序号: known, and of no use
  kName = 2,
  kStaffNo = 3,
  kSex = 4,
  kGroup = 5,
  kBirthDate = 6,
  kMobile = 7,
  kIdType = 8,
  kIdNo = 9,
  kRetiredOn = 10,
  kRetireKind = 11,
  kJoinedOn = 12,
  kPinyin = 13,
  kFormerName = 14,
  kCardNo = 15,
  kEmploymentKind = 16,
  kDept = 17,
  kPost = 18,
  kAddress = 19,
  kContact = 20,
  kState = 21,
  kNumber = 22,  // of the record, as exports write it
};
inline constexpr int kRosterFieldCount = 23;

// The column of a title, whichever language, blanks, brackets and stars it is written with. A
// column of lunar days is unknown: its days are not those of the register.
RosterField RosterFieldOf(absl::string_view title);
// The title that exports and templates write.
std::string RosterTitle(RosterField field, Language language);
// The columns of exports and templates, in their order.
const std::vector<RosterField>& RosterColumns();

// The values that a cell may name; nothing for other words. A blank is the unspecified value.
std::optional<Sex> RosterSex(absl::string_view text);
std::optional<IdType> RosterIdType(absl::string_view text);
std::optional<EmploymentKind> RosterEmployment(absl::string_view text);
std::optional<RetireKind> RosterRetireKind(absl::string_view text);
std::optional<MemberState> RosterState(absl::string_view text);

// The words that exports write and templates offer for a column, by number of the value from 1 on;
// empty for a column that is free.
std::vector<std::string> RosterChoices(RosterField field, Language language);
// The word of a value, which is the number of its enum; empty for 0.
std::string RosterWord(RosterField field, int value, Language language);
// "男/male", for refusals, whose facts are the same in every language.
std::string RosterWordInBoth(RosterField field, int value);

}  // namespace unioncare
