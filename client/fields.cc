// From what somebody typed to the field of a request, by reflection.
#include "client/fields.h"

#include <algorithm>
#include <cstdint>

#include "absl/strings/ascii.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "absl/time/time.h"
#include "client/connect.h"
#include "client/money.h"
#include "client/print.h"

namespace unioncare::client {
namespace {

using google::protobuf::Descriptor;
using google::protobuf::EnumDescriptor;
using google::protobuf::EnumValueDescriptor;
using google::protobuf::FieldDescriptor;
using google::protobuf::Message;

// How many letters must change to make one word the other.
size_t Distance(absl::string_view a, absl::string_view b) {
  std::vector<size_t> row(b.size() + 1);
  for (size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (size_t i = 1; i <= a.size(); ++i) {
    size_t diagonal = row[0];
    row[0] = i;
    for (size_t j = 1; j <= b.size(); ++j) {
      const size_t above = row[j];
      row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] != b[j - 1])});
      diagonal = above;
    }
  }
  return row.back();
}

}  // namespace

v1::Date ToDate(absl::CivilDay day) {
  v1::Date date;
  date.set_year(static_cast<int>(day.year()));
  date.set_month(day.month());
  date.set_day(day.day());
  return date;
}

std::optional<v1::Date> ParseDate(absl::string_view text, absl::CivilDay today) {
  if (text == "今天" || absl::EqualsIgnoreCase(text, "today")) return ToDate(today);
  if (text == "昨天" || absl::EqualsIgnoreCase(text, "yesterday")) return ToDate(today - 1);
  if (text == "前天") return ToDate(today - 2);
  // 2026年11月20日, 2026.11.20
  const std::string plain = absl::StrReplaceAll(
      text, {{"年", "-"}, {"月", "-"}, {"日", ""}, {"号", ""}, {"/", "-"}, {".", "-"}});
  text = plain;
  std::vector<absl::string_view> parts;
  if (text.size() == 8 && std::all_of(text.begin(), text.end(), absl::ascii_isdigit)) {
    parts = {text.substr(0, 4), text.substr(4, 2), text.substr(6, 2)};
  } else {
    parts = absl::StrSplit(text, '-');
  }
  int numbers[3];
  if (parts.size() != 3 || parts[0].size() != 4) return std::nullopt;
  for (int i = 0; i < 3; ++i) {
    const bool digits = std::all_of(parts[i].begin(), parts[i].end(), absl::ascii_isdigit);
    if (!digits || parts[i].size() > 4 || !absl::SimpleAtoi(parts[i], &numbers[i])) {
      return std::nullopt;
    }
  }
  v1::Date date;
  date.set_year(numbers[0]);
  date.set_month(numbers[1]);
  date.set_day(numbers[2]);
  return date;
}

std::optional<google::protobuf::Timestamp> ParseMoment(absl::string_view text,
                                                       absl::CivilDay today) {
  const size_t gap = text.find_first_of(" T");
  if (gap == absl::string_view::npos) return std::nullopt;
  const auto date = ParseDate(text.substr(0, gap), today);
  const std::vector<absl::string_view> clock = absl::StrSplit(text.substr(gap + 1), ':');
  int hour = 0, minute = 0;
  if (!date || clock.size() != 2 || clock[0].empty() || clock[0].size() > 2 ||
      clock[1].size() != 2 || !absl::ascii_isdigit(clock[0][0]) ||
      !absl::ascii_isdigit(clock[1][0]) || !absl::SimpleAtoi(clock[0], &hour) ||
      !absl::SimpleAtoi(clock[1], &minute) || hour > 23 || minute > 59) {
    return std::nullopt;
  }
  const absl::CivilMinute moment(date->year(), date->month(), date->day(), hour, minute);
  // A day that does not exist would become another one: here nobody but us looks at it.
  if (moment.day() != date->day() || moment.month() != date->month()) return std::nullopt;
  google::protobuf::Timestamp timestamp;
  timestamp.set_seconds(
      absl::ToUnixSeconds(absl::FromCivil(moment, absl::FixedTimeZone(8 * 60 * 60))));
  return timestamp;
}

std::string WordOf(const EnumValueDescriptor& value) {
  // "OCCASION_UNSPECIFIED" tells which prefix its siblings carry.
  const absl::string_view zero = value.type()->FindValueByNumber(0)->name();
  const size_t prefix = zero.size() - absl::string_view("UNSPECIFIED").size();
  return absl::StrReplaceAll(absl::AsciiStrToLower(value.name().substr(prefix)), {{"_", "-"}});
}

std::vector<std::string> WordsOf(const EnumDescriptor& type) {
  std::vector<std::string> words;
  for (int i = 0; i < type.value_count(); ++i) {
    if (type.value(i)->number() != 0) words.push_back(WordOf(*type.value(i)));
  }
  return words;
}

const EnumValueDescriptor* FindValue(const EnumDescriptor& type, absl::string_view text) {
  for (int i = 0; i < type.value_count(); ++i) {
    const EnumValueDescriptor& value = *type.value(i);
    if (value.number() == 0) continue;
    if (text == WordOf(value) || text == LabelOf(value, Language::kZh) ||
        text == LabelOf(value, Language::kEn)) {
      return &value;
    }
  }
  return nullptr;
}

std::string Closest(absl::string_view typed, const std::vector<std::string>& words) {
  std::string best;
  size_t best_distance = typed.size() / 3 + 2;
  for (const std::string& word : words) {
    const bool begins = typed.size() >= 2 && absl::StartsWith(word, typed);
    const bool contains = typed.size() >= 3 && absl::StrContains(word, typed);
    const size_t distance = begins ? 1 : contains ? 2 : Distance(typed, word);
    if (distance < best_distance) {
      best = word;
      best_distance = distance;
    }
  }
  return best;
}

absl::StatusOr<v1::Date> Reader::Date(absl::string_view flag, absl::string_view text) const {
  if (auto date = ParseDate(text, today)) return *date;
  return WrongUse(Say(language, texts::kDateUnknown, flag, Printable(text)));
}

absl::StatusOr<google::protobuf::Timestamp> Reader::Moment(absl::string_view flag,
                                                           absl::string_view text) const {
  if (auto moment = ParseMoment(text, today)) return *moment;
  return WrongUse(Say(language, texts::kMomentUnknown, flag, Printable(text)));
}

absl::StatusOr<const EnumValueDescriptor*> Reader::Choice(absl::string_view flag,
                                                          absl::string_view text,
                                                          const EnumDescriptor& type) const {
  if (const EnumValueDescriptor* value = FindValue(type, text)) return value;
  const std::vector<std::string> words = WordsOf(type);
  const std::string allowed = absl::StrJoin(words, ", ");
  const std::string closest = Closest(text, words);
  return WrongUse(Say(language, texts::kChoiceUnknown, flag, Printable(text)),
                  closest.empty() ? Say(language, texts::kAllowed, allowed)
                                  : Say(language, texts::kClosest, closest, allowed));
}

absl::StatusOr<int64_t> Reader::Number(absl::string_view flag, absl::string_view text) const {
  int64_t number;
  if (absl::SimpleAtoi(text, &number)) return number;
  return WrongUse(Say(language, texts::kNumberUnknown, flag, Printable(text)));
}

absl::Status Reader::Set(Message& message, absl::string_view path, absl::string_view flag,
                         const std::string& text) const {
  const std::pair<absl::string_view, absl::string_view> parts =
      absl::StrSplit(path, absl::MaxSplits('.', 1));
  const auto& reflection = *message.GetReflection();
  const FieldDescriptor* field = FieldOf(*message.GetDescriptor(), parts.first);
  GOOGLE_CHECK(field != nullptr) << message.GetDescriptor()->full_name() << " lacks "
                                 << std::string(path);
  if (!parts.second.empty()) {
    return Set(*reflection.MutableMessage(&message, field), parts.second, flag, text);
  }
  if (field->is_repeated() && field->cpp_type() == FieldDescriptor::CPPTYPE_ENUM) {
    // Several words, separated by commas; an empty value takes all of them away.
    const std::string list = absl::StrReplaceAll(text, {{"，", ","}, {"、", ","}});
    for (absl::string_view word : absl::StrSplit(list, ',', absl::SkipEmpty())) {
      const auto value = Choice(flag, absl::StripAsciiWhitespace(word), *field->enum_type());
      if (!value.ok()) return value.status();
      reflection.AddEnum(&message, field, *value);
    }
    return absl::OkStatus();
  }
  switch (field->cpp_type()) {
    case FieldDescriptor::CPPTYPE_INT32: {
      // An empty value takes a number away.
      const auto number = text.empty() ? absl::StatusOr<int64_t>(0) : Number(flag, text);
      if (!number.ok()) return number.status();
      // What does not fit is out of range anyhow; the server says so.
      reflection.SetInt32(&message, field,
                          static_cast<int32_t>(std::clamp<int64_t>(*number, INT32_MIN, INT32_MAX)));
      return absl::OkStatus();
    }
    case FieldDescriptor::CPPTYPE_INT64: {
      const auto number = IsMoney(*field) ? ReadMoney(language, flag, text) : Number(flag, text);
      if (!number.ok()) return number.status();
      reflection.SetInt64(&message, field, *number);
      return absl::OkStatus();
    }
    case FieldDescriptor::CPPTYPE_MESSAGE: {
      // An empty value takes a date away: the mask names the field, and the field stays unset.
      if (text.empty()) return absl::OkStatus();
      if (field->message_type() == google::protobuf::Timestamp::descriptor()) {
        const auto moment = Moment(flag, text);
        if (!moment.ok()) return moment.status();
        reflection.MutableMessage(&message, field)->CopyFrom(*moment);
        return absl::OkStatus();
      }
      const auto date = Date(flag, text);
      if (!date.ok()) return date.status();
      reflection.MutableMessage(&message, field)->CopyFrom(*date);
      return absl::OkStatus();
    }
    case FieldDescriptor::CPPTYPE_ENUM: {
      if (text.empty()) return absl::OkStatus();
      const auto value = Choice(flag, text, *field->enum_type());
      if (!value.ok()) return value.status();
      reflection.SetEnum(&message, field, *value);
      return absl::OkStatus();
    }
    case FieldDescriptor::CPPTYPE_BOOL:
      reflection.SetBool(&message, field, true);
      return absl::OkStatus();
    default:
      reflection.SetString(&message, field, text);
      return absl::OkStatus();
  }
}

const FieldDescriptor* FieldOf(const Descriptor& type, absl::string_view path) {
  const std::pair<absl::string_view, absl::string_view> parts =
      absl::StrSplit(path, absl::MaxSplits('.', 1));
  const FieldDescriptor* field = type.FindFieldByName(std::string(parts.first));
  if (field == nullptr || parts.second.empty()) return field;
  return field->message_type() == nullptr ? nullptr : FieldOf(*field->message_type(), parts.second);
}

}  // namespace unioncare::client
