// Reads and writes amounts of money to the fen, without fractions.
#include "client/money.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "client/connect.h"

namespace unioncare::client {
namespace {

constexpr int kYuanDigitsMax = 10;  // thousands of millions; whether it may be so much is not ours
constexpr size_t kFenDigits = 2;    // behind the point
constexpr size_t kGroupDigits = 3;  // between commas

const Text kUnknown{"$0：“$1”不是金额；写元，如 1200 或 1200.50",
                    "$0: \"$1\" is not an amount; write yuan, such as 1200 or 1200.50"};
const Text kNegative{"$0：金额“$1”小于零；应为 0 或更多",
                     "$0: the amount \"$1\" is less than nothing; 0 or more is wanted"};
const Text kTooFine{"$0：金额“$1”不到一分；小数点后最多两位",
                    "$0: the amount \"$1\" has parts of a fen; at most two digits are wanted "
                    "behind the point"};
const Text kTooLarge{"$0：金额“$1”太大；整数部分最多 $2 位",
                     "$0: the amount \"$1\" is too large; at most $2 digits are wanted before the "
                     "point"};

bool Digits(absl::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), absl::ascii_isdigit);
}

// "1,200" is 1200; "12,00" and "1200,000" are no numbers.
bool WithoutCommas(std::string& yuan) {
  const std::vector<std::string> groups = absl::StrSplit(yuan, ',');
  for (size_t i = 0; i < groups.size(); ++i) {
    if (!Digits(groups[i])) return false;
    if (groups.size() == 1) break;
    const bool fits = i == 0 ? groups[i].size() <= kGroupDigits : groups[i].size() == kGroupDigits;
    if (!fits) return false;
  }
  yuan = absl::StrReplaceAll(yuan, {{",", ""}});
  // Zeros in front count for nothing.
  yuan.erase(0, std::min(yuan.find_first_not_of('0'), yuan.size() - 1));
  return true;
}

}  // namespace

bool IsMoney(const google::protobuf::FieldDescriptor& field) {
  return field.cpp_type() == google::protobuf::FieldDescriptor::CPPTYPE_INT64 &&
         absl::EndsWith(field.name(), "_fen") &&
         !absl::StrContains(LabelOf(field, Language::kZh), "分");
}

absl::StatusOr<int64_t> ReadMoney(Language language, absl::string_view flag,
                                  absl::string_view text) {
  const auto wrong = [&](const Text& what) {
    return WrongUse(Say(language, what, flag, Printable(text), kYuanDigitsMax));
  };
  // What input methods write in place of the plain signs.
  const std::string plain = absl::StrReplaceAll(
      text, {{"，", ","}, {"．", "."}, {"。", "."}, {"－", "-"}, {"￥", "¥"}, {" ", ""}});
  absl::string_view rest = plain;
  absl::ConsumePrefix(&rest, "¥");
  const bool negative = absl::ConsumePrefix(&rest, "-");
  absl::ConsumePrefix(&rest, "¥");
  absl::ConsumeSuffix(&rest, "元");
  std::pair<std::string, std::string> parts = absl::StrSplit(rest, absl::MaxSplits('.', 1));
  const bool pointed = absl::StrContains(rest, '.');
  if (!WithoutCommas(parts.first)) return wrong(kUnknown);
  if (pointed && !Digits(parts.second)) return wrong(kUnknown);
  if (negative) return wrong(kNegative);
  // 1200.500 is 1200.50 and may be written so.
  while (parts.second.size() > kFenDigits && parts.second.back() == '0') parts.second.pop_back();
  if (parts.second.size() > kFenDigits) return wrong(kTooFine);
  if (parts.first.size() > static_cast<size_t>(kYuanDigitsMax)) return wrong(kTooLarge);
  parts.second.resize(kFenDigits, '0');
  int64_t fen = 0;
  if (!absl::SimpleAtoi(absl::StrCat(parts.first, parts.second), &fen)) return wrong(kUnknown);
  return fen;
}

std::string MoneyCell(int64_t fen, const Style& style) {
  const bool negative = fen < 0;
  // The magnitude of the least number does not fit its own type.
  const uint64_t whole = negative ? 0 - static_cast<uint64_t>(fen) : static_cast<uint64_t>(fen);
  std::string yuan = absl::StrCat(whole / 100);
  const std::string rest = absl::StrFormat(".%02d", whole % 100);
  const char* minus = negative ? "-" : "";
  if (style.output != Output::kTable) return absl::StrCat(minus, yuan, rest);
  for (size_t at = yuan.size(); at > kGroupDigits;) {
    at -= kGroupDigits;
    yuan.insert(at, ",");
  }
  return absl::StrCat(minus, "¥", yuan, rest);
}

}  // namespace unioncare::client
