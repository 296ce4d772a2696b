// Numbers of resident identity cards.
#include "service/domain/id_numbers.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "service/base/status.h"
#include "service/domain/text.h"

namespace unioncare {

bool AllDigits(absl::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](unsigned char c) { return absl::ascii_isdigit(c); });
}

char ResidentCheckCharacter(absl::string_view seventeen_digits) {
  CHECK(seventeen_digits.size() == kResidentLength - 1 && AllDigits(seventeen_digits));
  // The check value makes the sum of a(i) * 2^(i-1) leave 1 when divided by 11, i counted from the
  // right.
  int remainder = 0;
  for (const char digit : seventeen_digits) remainder = (remainder + (digit - '0')) * 2 % 11;
  const int check = (12 - remainder) % 11;
  return check == 10 ? 'X' : static_cast<char>('0' + check);
}

std::string NewResidentNumber(absl::string_view old_number) {
  const std::string digits = absl::StrCat(old_number.substr(0, 6), "19", old_number.substr(6));
  return digits + ResidentCheckCharacter(digits);
}

std::optional<Refusal> ResidentFault(absl::string_view field, absl::string_view number) {
  if (number.size() == kOldResidentLength && AllDigits(number)) return std::nullopt;
  const bool shaped = number.size() == kResidentLength &&
                      AllDigits(number.substr(0, kResidentLength - 1)) &&
                      (AllDigits(number.substr(kResidentLength - 1)) || number.back() == 'X');
  if (!shaped) {
    return Refusal{Reason::kIdNumberMalformed, {{"field", std::string(field)},
                                                {"given", MaskIdNumber(number)},
                                                {"length", absl::StrCat(CharacterCount(number))}}};
  }
  const char wanted = ResidentCheckCharacter(number.substr(0, kResidentLength - 1));
  if (number.back() == wanted) return std::nullopt;
  return Refusal{Reason::kIdNumberChecksum, {{"field", std::string(field)},
                                             {"given", std::string(1, number.back())},
                                             {"wanted", std::string(1, wanted)}}};
}

}  // namespace unioncare
