// What a person is found by when only a part of the name is typed: the ends of the name, of its
// reading in pinyin, and of the initials of the reading.
#pragma once

#include <string>
#include <vector>

#include "absl/strings/string_view.h"

namespace unioncare {

// Names longer than this are found by their first characters and syllables only.
inline constexpr int kGramStartsMax = 40;

// The form in which readings are kept: lower-case letters, syllables apart by one space, "v" for
// "ü"; apostrophes and hyphens part syllables. Other characters stay, for the rule to refuse.
std::string NormalizePinyin(absl::string_view text);

// Every end of the name that begins with a character (张伟东: 张伟东, 伟东, 东), every end of the
// reading that begins with a syllable (zhangweidong, weidong, dong), and of the initials (zwd, wd,
// d). So that a part of a name is always the beginning of a gram. Sorted, each once. `pinyin` is
// normalised; "lv" and "nv" are found as "lu" and "nu" too.
std::vector<std::string> NameGrams(absl::string_view display_name, absl::string_view pinyin);

}  // namespace unioncare
