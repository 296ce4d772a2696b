// UTF-8 by table: no library of characters is needed for what names and numbers want.
#include "service/domain/text.h"

#include <algorithm>
#include <cstdint>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"

namespace unioncare {
namespace {

uint8_t ByteAt(absl::string_view text, size_t at) { return static_cast<uint8_t>(text[at]); }

// Which first bytes begin a sequence, how long it is, and between which bounds its second byte lies
// (what keeps overlong forms, surrogates and numbers above U+10FFFF out). All further bytes are
// 0x80 to 0xBF.
struct SequenceForm {
  uint8_t first_from, first_to;
  uint8_t length;
  uint8_t second_from, second_to;
};
constexpr SequenceForm kSequenceForms[] = {
    {0x00, 0x7F, 1, 0, 0},       {0xC2, 0xDF, 2, 0x80, 0xBF}, {0xE0, 0xE0, 3, 0xA0, 0xBF},
    {0xE1, 0xEC, 3, 0x80, 0xBF}, {0xED, 0xED, 3, 0x80, 0x9F}, {0xEE, 0xEF, 3, 0x80, 0xBF},
    {0xF0, 0xF0, 4, 0x90, 0xBF}, {0xF1, 0xF3, 4, 0x80, 0xBF}, {0xF4, 0xF4, 4, 0x80, 0x8F},
};

// The length of the valid sequence at `at`, 0 when there is none.
size_t SequenceLength(absl::string_view text, size_t at) {
  const uint8_t first = ByteAt(text, at);
  for (const SequenceForm& form : kSequenceForms) {
    if (first < form.first_from || first > form.first_to) continue;
    if (form.length == 1) return 1;
    if (text.size() - at < form.length) return 0;
    const uint8_t second = ByteAt(text, at + 1);
    if (second < form.second_from || second > form.second_to) return 0;
    for (size_t next = 2; next < form.length; ++next) {
      if ((ByteAt(text, at + next) & 0xC0) != 0x80) return 0;
    }
    return form.length;
  }
  return 0;
}

// Takes one character from the front of a valid text. A byte that is not valid stands for itself,
// so that nothing here can run away.
char32_t TakeCharacter(absl::string_view& text) {
  const size_t length = SequenceLength(text, 0);
  char32_t character = ByteAt(text, 0);
  if (length == 2) character &= 0x1F;
  if (length == 3) character &= 0x0F;
  if (length == 4) character &= 0x07;
  for (size_t next = 1; next < length; ++next) {
    character = (character << 6) | (ByteAt(text, next) & 0x3F);
  }
  text.remove_prefix(length == 0 ? 1 : length);
  return character;
}

void AppendCharacter(char32_t character, std::string& out) {
  if (character < 0x80) {
    out.push_back(static_cast<char>(character));
    return;
  }
  if (character < 0x800) {
    out.push_back(static_cast<char>(0xC0 | (character >> 6)));
  } else if (character < 0x10000) {
    out.push_back(static_cast<char>(0xE0 | (character >> 12)));
    out.push_back(static_cast<char>(0x80 | ((character >> 6) & 0x3F)));
  } else {
    out.push_back(static_cast<char>(0xF0 | (character >> 18)));
    out.push_back(static_cast<char>(0x80 | ((character >> 12) & 0x3F)));
    out.push_back(static_cast<char>(0x80 | ((character >> 6) & 0x3F)));
  }
  out.push_back(static_cast<char>(0x80 | (character & 0x3F)));
}

struct CharacterRange {
  char32_t from, to;
};

// Line feed and tab are in here too; texts of many lines may have them all the same.
constexpr CharacterRange kControls[] = {
    {0x00, 0x1F}, {0x7F, 0x9F}, {0x2028, 0x2029}, {0x202A, 0x202E}, {0x2066, 0x2069},
};
constexpr CharacterRange kSpaces[] = {
    {0x09, 0x0D},     {0x20, 0x20},     {0x85, 0x85},     {0xA0, 0xA0},     {0x1680, 0x1680},
    {0x2000, 0x200A}, {0x2028, 0x2029}, {0x202F, 0x202F}, {0x205F, 0x205F}, {0x3000, 0x3000},
};
// Zero-width space, word joiner, byte order mark: pasted along unseen. Joiners (U+200C, U+200D)
// stay, some scripts need them.
constexpr CharacterRange kWidthless[] = {{0x200B, 0x200B}, {0x2060, 0x2060}, {0xFEFF, 0xFEFF}};
// What keyboards give for the dot within a name: · • ‧ ∙ ⋅ ・ ･
constexpr CharacterRange kMiddleDots[] = {
    {0xB7, 0xB7},     {0x2022, 0x2022}, {0x2027, 0x2027}, {0x2219, 0x2219},
    {0x22C5, 0x22C5}, {0x30FB, 0x30FB}, {0xFF65, 0xFF65},
};
constexpr char32_t kMiddleDot = 0xB7;

template <size_t kCount>
bool IsIn(const CharacterRange (&ranges)[kCount], char32_t character) {
  for (const CharacterRange& range : ranges) {
    if (character >= range.from && character <= range.to) return true;
  }
  return false;
}

// Full-width ASCII lies at a fixed distance from ASCII.
char32_t HalfWidth(char32_t character) {
  return character >= 0xFF01 && character <= 0xFF5E ? character - 0xFEE0 : character;
}

std::string Mask(absl::string_view text, size_t shown_least) {
  // Nothing but ASCII can be cut anywhere; what else was typed is not shown at all.
  if (!std::all_of(text.begin(), text.end(), [](char c) { return (c & 0x80) == 0; })) {
    return std::string(CharacterCount(text), '*');
  }
  const size_t front = text.size() >= shown_least ? 3 : 0;
  const size_t back = text.size() >= shown_least ? 4 : text.size() > 4 ? 2 : 0;
  return absl::StrCat(text.substr(0, front), std::string(text.size() - front - back, '*'),
                      text.substr(text.size() - back));
}

}  // namespace

std::optional<size_t> FirstInvalidUtf8(absl::string_view text) {
  size_t at = 0;
  while (at < text.size()) {
    const size_t length = SequenceLength(text, at);
    if (length == 0) return at;
    at += length;
  }
  return std::nullopt;
}

std::optional<ControlCharacter> FirstControlCharacter(absl::string_view text, Lines lines) {
  for (size_t position = 0; !text.empty(); ++position) {
    const char32_t character = TakeCharacter(text);
    if (lines == Lines::kMany && (character == '\n' || character == '\t')) continue;
    if (IsIn(kControls, character)) {
      return ControlCharacter{.character = character, .position = position};
    }
  }
  return std::nullopt;
}

std::optional<Refusal> TextProblem(absl::string_view field, absl::string_view text,
                                   size_t bytes_max, Lines lines) {
  const std::string path(field);
  if (const std::optional<size_t> at = FirstInvalidUtf8(text); at.has_value()) {
    return Refusal{.reason = Reason::kTextNotUtf8,
                   .facts = {{"field", path}, {"position", absl::StrCat(*at + 1)}}};
  }
  if (text.size() > bytes_max) {
    return Refusal{.reason = Reason::kFieldTooLong,
                   .facts = {{"field", path},
                             {"given", absl::StrCat(text.size())},
                             {"wanted", absl::StrCat(bytes_max)}}};
  }
  if (const auto control = FirstControlCharacter(text, lines); control.has_value()) {
    const auto code = static_cast<uint32_t>(control->character);
    return Refusal{.reason = Reason::kTextControlCharacter,
                   .facts = {{"field", path},
                             {"given", absl::StrFormat("U+%04X", code)},
                             {"position", absl::StrCat(control->position + 1)}}};
  }
  return std::nullopt;
}

std::string NormalizeName(absl::string_view text) {
  std::string out;
  bool space_before = false;
  while (!text.empty()) {
    const char32_t character = HalfWidth(TakeCharacter(text));
    if (IsIn(kWidthless, character)) continue;
    if (IsIn(kSpaces, character)) {
      space_before = true;
      continue;
    }
    if (space_before && !out.empty()) out.push_back(' ');
    space_before = false;
    AppendCharacter(IsIn(kMiddleDots, character) ? kMiddleDot : character, out);
  }
  return out;
}

std::string NameKey(absl::string_view text) {
  const std::string name = NormalizeName(text);
  absl::string_view rest = name;
  std::string key;
  while (!rest.empty()) {
    const char32_t character = TakeCharacter(rest);
    if (character == ' ' || character == '.' || character == kMiddleDot) continue;
    const bool ascii = character < 0x80;
    AppendCharacter(
        ascii ? static_cast<uint8_t>(absl::ascii_tolower(static_cast<unsigned char>(character)))
              : character,
        key);
  }
  return key;
}

std::string PrefixEnd(absl::string_view prefix) {
  std::string end(prefix);
  AppendCharacter(0x10FFFF, end);  // the last character there is, and never part of a name
  return end;
}

std::string NormalizeNumber(absl::string_view text) {
  std::string out;
  while (!text.empty()) {
    const char32_t character = HalfWidth(TakeCharacter(text));
    if (IsIn(kSpaces, character) || IsIn(kWidthless, character)) continue;
    AppendCharacter(character, out);
  }
  return out;
}

std::string MaskMobile(absl::string_view mobile) { return Mask(mobile, 8); }

std::string MaskIdNumber(absl::string_view number) { return Mask(number, 12); }

std::string Yuan(int64_t fen) {
  std::string whole = absl::StrCat(fen / 100);
  for (int at = static_cast<int>(whole.size()) - 3; at > 0; at -= 3) whole.insert(at, ",");
  return absl::StrCat(whole, absl::StrFormat(".%02d", static_cast<int>(fen % 100)));
}

size_t CharacterCount(absl::string_view text) {
  size_t count = 0;
  while (!text.empty()) {
    TakeCharacter(text);
    ++count;
  }
  return count;
}

}  // namespace unioncare
