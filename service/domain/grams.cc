// Grams of names.
#include "service/domain/grams.h"

#include <algorithm>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "service/domain/text.h"

namespace unioncare {
namespace {

// The characters of a valid text, one text each.
std::vector<std::string> CharactersOf(absl::string_view text) {
  std::vector<std::string> characters;
  for (const char byte : text) {
    const bool follows = (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
    if (follows && !characters.empty()) {
      characters.back().push_back(byte);
    } else {
      characters.emplace_back(1, byte);
    }
  }
  return characters;
}

// The ends of a row of pieces, each end put together.
void AddEnds(const std::vector<std::string>& pieces, std::vector<std::string>& grams) {
  const size_t starts = std::min<size_t>(pieces.size(), kGramStartsMax);
  for (size_t start = 0; start < starts; ++start) {
    std::string gram;
    for (size_t i = start; i < pieces.size(); ++i) gram += pieces[i];
    if (!gram.empty()) grams.push_back(std::move(gram));
  }
}

void AddReading(absl::string_view pinyin, std::vector<std::string>& grams) {
  const std::vector<std::string> syllables = absl::StrSplit(pinyin, ' ', absl::SkipEmpty());
  AddEnds(syllables, grams);
  std::vector<std::string> initials;
  for (const std::string& syllable : syllables) initials.push_back(CharactersOf(syllable).front());
  AddEnds(initials, grams);
}

}  // namespace

std::string NormalizePinyin(absl::string_view text) {
  // Apostrophes and hyphens part syllables; "ü" is typed as "v".
  const std::string plain = absl::StrReplaceAll(
      NormalizeName(text), {{"'", " "}, {"’", " "}, {"-", " "}, {"ü", "v"}, {"Ü", "v"}});
  return absl::AsciiStrToLower(NormalizeName(plain));
}

std::vector<std::string> NameGrams(absl::string_view display_name, absl::string_view pinyin) {
  std::vector<std::string> grams;
  const std::string key = NameKey(display_name);
  const bool ascii =
      std::all_of(key.begin(), key.end(), [](char c) { return (c & 0x80) == 0; });
  if (ascii) {
    // Words, not letters: nobody looks for "hang" to find Zhang.
    AddEnds(absl::StrSplit(absl::AsciiStrToLower(NormalizeName(display_name)),
                           absl::ByAnyChar(" ."), absl::SkipEmpty()),
            grams);
    if (!key.empty()) grams.push_back(key);
  } else {
    AddEnds(CharactersOf(key), grams);
  }
  AddReading(pinyin, grams);
  const std::string other = absl::StrReplaceAll(pinyin, {{"lv", "lu"}, {"nv", "nu"}});
  if (other != pinyin) AddReading(other, grams);
  std::sort(grams.begin(), grams.end());
  grams.erase(std::unique(grams.begin(), grams.end()), grams.end());
  return grams;
}

}  // namespace unioncare
