// Text that people type: what is accepted, the one form in which names are kept and searched, and
// the masks of personal numbers.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "absl/strings/string_view.h"
#include "service/domain/refusal.h"

namespace unioncare {

// Where the first byte stands that is not part of valid UTF-8 (overlong forms, surrogates and
// numbers above U+10FFFF are not valid), counted from 0.
std::optional<size_t> FirstInvalidUtf8(absl::string_view text);

// Whether a text may have several lines (line feeds and tabs).
enum class Lines { kOne, kMany };

struct ControlCharacter {
  char32_t character = 0;
  size_t position = 0;  // in characters, from 0
};

// The first character that would change how the text around it reads or is stored: NUL and the
// other C0 and C1 controls, line and paragraph separators, bidirectional overrides and isolates.
// `text` must be valid UTF-8.
std::optional<ControlCharacter> FirstControlCharacter(absl::string_view text, Lines lines);

// Refusals in this order: kTextNotUtf8, kFieldTooLong, kTextControlCharacter.
std::optional<Refusal> TextProblem(absl::string_view field, absl::string_view text,
                                   size_t bytes_max, Lines lines);

// The form in which names are kept: without white space around, one space where there was any
// within, full-width ASCII made half-width, every middle dot the same (阿依古丽·买买提), and without
// characters that have no width. Never longer than the text. `text` must be valid UTF-8.
std::string NormalizeName(absl::string_view text);

// What a name is found by: the normalised form in lower case (ASCII), without spaces and dots.
std::string NameKey(absl::string_view text);

// The text after all texts that begin with `prefix`, in the order of their bytes.
std::string PrefixEnd(absl::string_view prefix);

// Without any white space, and full-width ASCII made half-width: numbers as people paste them.
std::string NormalizeNumber(absl::string_view text);

// "138****1234": the first three and the last four digits; of fewer than 8 characters, the last
// two.
std::string MaskMobile(absl::string_view mobile);
// "110***********1234": the first three and the last four characters; of fewer than 12, the last
// two.
std::string MaskIdNumber(absl::string_view number);

// "1,234.50": fen as yuan; not negative.
std::string Yuan(int64_t fen);

// How many characters a valid UTF-8 text has.
size_t CharacterCount(absl::string_view text);

}  // namespace unioncare
