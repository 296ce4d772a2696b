// What to look out for in a person's life (关注标签), and the one text in which it is kept.
#pragma once

#include <string>
#include <vector>

#include "absl/strings/string_view.h"

namespace unioncare {

// Numbers equal v1::CareFlag.
enum class CareFlag {
  kUnspecified = 0,
  kLivingAlone = 1,
  kSingleParent = 2,
  kMaternity = 3,
  kSeriousIllness = 4,
  kDisabled = 5,
  kLostOnlyChild = 6,
  kFrail = 7,
};

// Flags as one text, and back: what is sealed. Sorted, each once.
std::string CareFlagsText(std::vector<CareFlag> flags);
std::vector<CareFlag> CareFlagsIn(absl::string_view text);

}  // namespace unioncare
