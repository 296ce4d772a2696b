// What people write about birthdays, and how it is shown to them.
#include "client/birthday_words.h"

#include <algorithm>
#include <iterator>
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
#include "client/fields.h"

namespace unioncare::client {

const Text kFaceValueLabel{"面值", "face value (yuan)"};

namespace {

constexpr int kMonthDigits = 6;     // 202612
constexpr int kFenDigitsMax = 2;    // behind the point
constexpr int kYuanDigitsMax = 15;  // more than any amount, and what an int64 of fen holds
constexpr char kYearSign[] = "年";
constexpr char kLeapSign[] = "闰";

constexpr const char* kDigits[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};
constexpr const char* kWeekdaysZh[] = {"周一", "周二", "周三", "周四", "周五", "周六", "周日"};
constexpr const char* kWeekdaysEn[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};

const Text kMonthUnknown{"$0：“$1”不是月份；可写 2026-12、2026年12月、上月、本月、下月",
                         "$0: \"$1\" is not a month; write 2026-12, last-month, this-month or "
                         "next-month"};
const Text kYuanUnknown{"$0：“$1”不是金额；写元，如 200 或 200.50",
                        "$0: \"$1\" is not an amount; write yuan, such as 200 or 200.50"};
const Text kToday{"今天", "today"};
const Text kTomorrow{"明天", "tomorrow"};
const Text kYesterday{"昨天", "yesterday"};
const Text kInDays{"$0 天后", "in $0 days"};
const Text kDaysAgo{"$0 天前", "$0 days ago"};

// Digits alone, and few of them: "+3" and "３" are none.
std::optional<int64_t> ReadDigits(absl::string_view text, size_t digits_max) {
  int64_t number = 0;
  const bool digits = std::all_of(text.begin(), text.end(), absl::ascii_isdigit);
  if (text.empty() || text.size() > digits_max || !digits) return std::nullopt;
  return absl::SimpleAtoi(text, &number) ? std::optional(number) : std::nullopt;
}

// "正", "十一", "冬", or digits.
std::optional<int64_t> ReadMonth(absl::string_view text) {
  for (const auto& [word, month] : {std::pair("正", 1), {"冬", 11}, {"腊", 12}, {"十一", 11},
                                    {"十二", 12}}) {
    if (text == word) return month;
  }
  const auto found = std::find(std::begin(kDigits), std::end(kDigits), text);
  if (found != std::end(kDigits)) return found - std::begin(kDigits) + 1;
  return ReadDigits(text, 2);
}

// "初一", "十五", "二十", "廿三", "三十", or digits.
std::optional<int64_t> ReadDay(absl::string_view text) {
  int tens = 0;
  for (const auto& [word, ahead] : {std::pair("初", 0), {"十", 10}, {"廿", 20}, {"二十", 20},
                                    {"三十", 30}}) {
    if (!absl::ConsumePrefix(&text, word)) continue;
    if (text.empty()) return ahead > 0 ? std::optional<int64_t>(ahead) : std::nullopt;
    tens = ahead;
    const auto found = std::find(std::begin(kDigits), std::end(kDigits), text);
    if (found == std::end(kDigits)) return std::nullopt;
    return tens + (found - std::begin(kDigits)) + 1;
  }
  return ReadDigits(text, 2);
}

}  // namespace

std::optional<absl::CivilMonth> ParseMonth(absl::string_view text, absl::CivilDay today) {
  const absl::CivilMonth now(today);
  for (const auto& [word, step] :
       {std::pair("上月", -1), {"本月", 0}, {"下月", 1}, {"last-month", -1}, {"this-month", 0},
        {"next-month", 1}}) {
    if (absl::EqualsIgnoreCase(text, word)) return now + step;
  }
  std::string plain =
      absl::StrReplaceAll(text, {{"年", "-"}, {"月", ""}, {"/", "-"}, {".", "-"}});
  if (plain.size() == kMonthDigits && plain.find('-') == std::string::npos) plain.insert(4, "-");
  const std::vector<absl::string_view> parts = absl::StrSplit(plain, '-');
  if (parts.size() != 2 || parts[0].size() != 4) return std::nullopt;
  const auto year = ReadDigits(parts[0], 4), month = ReadDigits(parts[1], 2);
  if (!year || !month || *month < 1 || *month > 12) return std::nullopt;
  return absl::CivilMonth(*year, static_cast<int>(*month));
}

std::optional<DayOfYear> ParseDayOfYear(absl::string_view typed) {
  const std::string plain = absl::StrReplaceAll(
      absl::AsciiStrToLower(typed),
      {{"月", "-"}, {"日", ""}, {"号", ""}, {"/", "-"}, {".", "-"}, {"leap", kLeapSign}, {" ", ""}});
  absl::string_view text = plain;
  DayOfYear date;
  const bool in_front = absl::ConsumePrefix(&text, kLeapSign);
  const bool behind = absl::ConsumeSuffix(&text, kLeapSign);
  if (in_front && behind) return std::nullopt;
  date.leap = in_front || behind;
  absl::ConsumeSuffix(&text, "-");
  const std::vector<absl::string_view> parts = absl::StrSplit(text, '-');
  const auto month = ReadMonth(parts[0]);
  const auto day = parts.size() == 2 ? ReadDay(parts[1]) : std::optional<int64_t>(0);
  if (parts.size() > 2 || !month || !day) return std::nullopt;
  date.month = static_cast<int>(*month);
  date.day = static_cast<int>(*day);
  return date;
}

std::optional<int64_t> ParseYuan(absl::string_view text) {
  for (const char* sign : {"¥", "￥"}) absl::ConsumePrefix(&text, sign);
  absl::ConsumeSuffix(&text, "元");
  const std::pair<absl::string_view, absl::string_view> parts =
      absl::StrSplit(text, absl::MaxSplits('.', 1));
  const auto yuan = ReadDigits(parts.first, kYuanDigitsMax);
  if (!yuan) return std::nullopt;
  if (parts.second.empty()) {
    return absl::EndsWith(text, ".") ? std::nullopt : std::optional(*yuan * 100);
  }
  const auto fraction = ReadDigits(parts.second, kFenDigitsMax);
  if (!fraction) return std::nullopt;
  return *yuan * 100 + (parts.second.size() == 1 ? *fraction * 10 : *fraction);
}

std::string TakeValue(Session& session, const std::string& flag) {
  const std::string value = session.Value(flag);
  session.given.erase(flag);
  return value;
}

absl::StatusOr<absl::CivilMonth> TakeMonth(Session& session, const std::string& flag) {
  const absl::CivilDay today = session.streams.today();
  if (!session.Has(flag)) return absl::CivilMonth(today);
  const std::string text = TakeValue(session, flag);
  if (const auto month = ParseMonth(text, today)) return *month;
  return WrongUse(session.Say(kMonthUnknown, absl::StrCat("--", flag), Printable(text)));
}

absl::Status TurnIntoFen(Session& session, const std::string& flag) {
  if (!session.Has(flag)) return absl::OkStatus();
  const std::string text = session.Value(flag);
  const auto fen = ParseYuan(text);
  if (!fen) {
    return WrongUse(session.Say(kYuanUnknown, absl::StrCat("--", flag), Printable(text)));
  }
  session.given[flag] = {absl::StrCat(*fen)};
  return absl::OkStatus();
}

void PrintRecord(Session& session, const google::protobuf::Message& record,
                 absl::string_view columns, absl::string_view path,
                 const std::pair<std::string, std::string>& shown) {
  const Style& style = session.style;
  if (style.output == Output::kJson) {
    PrintJson(session.streams.out, record, /*one_line=*/false);
  } else if (style.output != Output::kTable) {
    PrintBlock(session.streams.out, style, record, columns);
  } else {
    std::vector<std::vector<std::string>> lines;
    for (absl::string_view each : absl::StrSplit(columns, ',')) {
      const auto& field = *FieldOf(*record.GetDescriptor(), each);
      const bool replaced = each == path;
      const std::string cell = replaced ? shown.second : Cell(record, each, style);
      if (cell.empty()) continue;
      lines.push_back({replaced ? shown.first : LabelOf(field, style.language), cell});
    }
    Style plain = style;
    plain.colour = false;  // it would make a heading of the first line
    if (!lines.empty()) PrintCells(session.streams.out, plain, lines);
  }
  if (session.Has("dry-run")) session.Note(session.Say(texts::kDryRun));
}

std::string YuanCell(int64_t fen) {
  return fen == 0 ? "" : absl::StrFormat("%d.%02d", fen / 100, fen % 100);
}

std::string DayCell(const Session& session, absl::CivilDay day, absl::CivilDay today) {
  const bool zh = session.language() == Language::kZh;
  const auto weekday = static_cast<size_t>(absl::GetWeekday(day));
  const std::string date = absl::StrFormat("%02d-%02d %s", day.month(), day.day(),
                                           zh ? kWeekdaysZh[weekday] : kWeekdaysEn[weekday]);
  return day.year() == today.year() ? date : absl::StrCat(day.year(), "-", date);
}

std::string AheadCell(const Session& session, int days_ahead) {
  if (days_ahead == 0) return session.Say(kToday);
  if (days_ahead == 1) return session.Say(kTomorrow);
  if (days_ahead == -1) return session.Say(kYesterday);
  return days_ahead > 0 ? session.Say(kInDays, days_ahead) : session.Say(kDaysAgo, -days_ahead);
}

std::string WithoutLunarYear(const std::string& text) {
  const size_t at = text.find(kYearSign);
  return at == std::string::npos ? text : text.substr(at + absl::string_view(kYearSign).size());
}

}  // namespace unioncare::client
