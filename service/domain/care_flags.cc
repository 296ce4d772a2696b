// Care flags as text.
#include "service/domain/care_flags.h"

#include <algorithm>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"

namespace unioncare {

std::string CareFlagsText(std::vector<CareFlag> flags) {
  std::sort(flags.begin(), flags.end());
  flags.erase(std::unique(flags.begin(), flags.end()), flags.end());
  return absl::StrJoin(flags, ",", [](std::string* out, CareFlag flag) {
    absl::StrAppend(out, static_cast<int>(flag));
  });
}

std::vector<CareFlag> CareFlagsIn(absl::string_view text) {
  std::vector<CareFlag> flags;
  for (absl::string_view word : absl::StrSplit(text, ',', absl::SkipEmpty())) {
    int number = 0;
    if (absl::SimpleAtoi(word, &number)) flags.push_back(static_cast<CareFlag>(number));
  }
  return flags;
}

}  // namespace unioncare
