// How Chinese names are read.
#pragma once

#include <string>

#include "absl/strings/string_view.h"

namespace unioncare::files {

// The reading of a name in pinyin by the rules for names (曾 at the beginning is zeng, 单 is shan):
// lower-case letters, syllables apart by one space, "v" for "ü". Characters without a reading are
// left out. Empty when nothing is left. Reading the rules takes a fifth of a second, once.
std::string ReadName(absl::string_view name);

}  // namespace unioncare::files
