// Numbers of resident identity cards (GB 11643).
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "absl/strings/string_view.h"
#include "service/domain/refusal.h"

namespace unioncare {

inline constexpr size_t kResidentLength = 18;
inline constexpr size_t kOldResidentLength = 15;

bool AllDigits(absl::string_view text);

// The check character of GB 11643 (ISO 7064 MOD 11-2) for 17 digits.
char ResidentCheckCharacter(absl::string_view seventeen_digits);

// An old number of 15 digits with the century that was left out and the check character that was
// added.
std::string NewResidentNumber(absl::string_view old_number);

// What is wrong with the shape or the check character of a number, which is shown masked; an old
// one of 15 digits has no check character.
std::optional<Refusal> ResidentFault(absl::string_view field, absl::string_view number);

}  // namespace unioncare
