// The words of lists that unions keep: titles of columns and values of cells, each with what else
// people write for it.
#pragma once

#include <optional>
#include <string>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"

namespace unioncare {

// Synonyms are apart by blanks, in the form that SqueezedWord gives them; zh and en are what is
// written.
struct ListWords {
  int value;
  const char* zh;
  const char* en;
  const char* synonyms;
};

// In small letters, without blanks, hyphens, dots, stars, slashes and colons, and without what
// stands in brackets, which explains and does not name.
std::string SqueezedWord(absl::string_view text);

using WordLookup = absl::flat_hash_map<std::string, int>;
WordLookup MakeWordLookup(absl::Span<const ListWords> words);

// The value that a text names; the unspecified one for a blank, nothing for other words.
template <class Value>
std::optional<Value> ValueIn(const WordLookup& lookup, absl::string_view text) {
  const std::string squeezed = SqueezedWord(text);
  if (squeezed.empty()) return Value{};
  const auto found = lookup.find(squeezed);
  if (found == lookup.end()) return std::nullopt;
  return static_cast<Value>(found->second);
}

}  // namespace unioncare
