// Facts into the places of a sentence.
#include "service/domain/sentences.h"

namespace unioncare {

std::string FillIn(absl::string_view text,
                   absl::FunctionRef<std::string(absl::string_view name)> value) {
  std::string out;
  while (!text.empty()) {
    const size_t open = text.find('{');
    const size_t close = text.find('}', open);
    if (open == absl::string_view::npos || close == absl::string_view::npos) break;
    out.append(text.data(), open);
    const std::string filled = value(text.substr(open + 1, close - open - 1));
    if (filled.empty() && !out.empty() && out.back() == ' ') out.pop_back();
    out += filled;
    text.remove_prefix(close + 1);
  }
  out.append(text.data(), text.size());
  return out;
}

}  // namespace unioncare
