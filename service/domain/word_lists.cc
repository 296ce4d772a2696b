// How words of lists are compared.
#include "service/domain/word_lists.h"

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "service/domain/text.h"

namespace unioncare {

std::string SqueezedWord(absl::string_view text) {
  std::string plain = NormalizeNumber(text);
  absl::StrReplaceAll({{"【", "("}, {"】", ")"}, {"[", "("}, {"]", ")"}, {"：", ""}, {"／", ""}},
                      &plain);
  std::string squeezed;
  int depth = 0;
  for (const char c : plain) {
    if (c == '(') ++depth;
    const bool keeps = depth == 0 && !absl::StrContains("-_.*:/", absl::string_view(&c, 1));
    if (keeps) squeezed.push_back(absl::ascii_tolower(static_cast<unsigned char>(c)));
    if (c == ')' && depth > 0) --depth;
  }
  return squeezed;
}

WordLookup MakeWordLookup(absl::Span<const ListWords> words) {
  WordLookup lookup;
  for (const ListWords& each : words) {
    for (const absl::string_view synonym : absl::StrSplit(each.synonyms, ' ', absl::SkipEmpty())) {
      lookup.emplace(synonym, each.value);
    }
    for (const char* shown : {each.zh, each.en}) lookup.emplace(SqueezedWord(shown), each.value);
  }
  return lookup;
}

}  // namespace unioncare
