// The commands of the lunar calendar: days told in it, and its days found.
#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "absl/strings/string_view.h"
#include "absl/strings/strip.h"
#include "client/command.h"
#include "client/fields.h"
#include "unioncare/v1/calendars.pb.h"

namespace unioncare::client {
namespace {

// The columns of CSV, which programs compare with tables of months: names that are the same in
// every language, numbers for the leap month, and no byte order mark before the first name.
constexpr char kCsvHeading[] = "date,lunar_year,lunar_month,is_leap,lunar_day,text\r\n";
constexpr char kColumnsZh[] = "date,text_zh,festival_zh";
constexpr char kColumnsEn[] = "date,text_en,festival_en";

const Text kNoLunarDay{
    "$0：“$1”不是农历日期；可写 2025-6-1、闰月写 2025-6-1leap、2025-闰6-1 或 2025年闰6月1日",
    "$0: \"$1\" is no lunar day; write YEAR-MONTH-DAY such as 2025-6-1, with \"leap\" at the end "
    "for a leap month: 2025-6-1leap"};

// "2025-6-1", "2025-6-1leap", "2025-6-1闰", "2025-闰6-1", "2025年闰6月1日". Whether such a day exists
// is the server's business.
std::optional<v1::ComputeSolarDayRequest> ParseLunarDay(absl::string_view typed) {
  const std::string plain = absl::StrReplaceAll(
      absl::AsciiStrToLower(typed),
      {{"年", "-"}, {"月", "-"}, {"日", ""}, {"/", "-"}, {".", "-"}, {"leap", "闰"}, {" ", ""}});
  std::vector<std::string> parts = absl::StrSplit(plain, '-');
  if (parts.size() != 3) return std::nullopt;
  v1::ComputeSolarDayRequest request;
  // The word stands before the month or behind the day, and once.
  for (const auto& [part, in_front] : {std::pair(&parts[1], true), std::pair(&parts[2], false)}) {
    absl::string_view text = *part;
    const bool leap = in_front ? absl::ConsumePrefix(&text, "闰") : absl::ConsumeSuffix(&text, "闰");
    if (leap && request.is_leap()) return std::nullopt;
    if (leap) request.set_is_leap(true);
    *part = std::string(text);
  }
  int numbers[3];
  for (int i = 0; i < 3; ++i) {
    const bool digits = std::all_of(parts[i].begin(), parts[i].end(), absl::ascii_isdigit);
    if (!digits || parts[i].size() > 4 || !absl::SimpleAtoi(parts[i], &numbers[i])) {
      return std::nullopt;
    }
  }
  request.set_lunar_year(numbers[0]);
  request.set_lunar_month(numbers[1]);
  request.set_lunar_day(numbers[2]);
  return request;
}

void PrintCsvRow(Session& session, const v1::LunarDay& day) {
  const bool zh = session.language() == Language::kZh;
  const std::string text = Printable(zh ? day.text_zh() : day.text_en());
  // English texts hold commas.
  session.streams.out << absl::StrFormat(
      "%04d-%02d-%02d,%d,%d,%d,%d,%s\r\n", day.date().year(), day.date().month(),
      day.date().day(), day.lunar_year(), day.lunar_month(), day.is_leap() ? 1 : 0,
      day.lunar_day(), zh ? text : absl::StrFormat("\"%s\"", text));
}

// One piece of a list; `heading` on the first.
void PrintDays(Session& session, const std::vector<const google::protobuf::Message*>& days,
               bool heading) {
  const char* columns = session.language() == Language::kZh ? kColumnsZh : kColumnsEn;
  if (session.style.output == Output::kCsv) {
    if (heading) session.streams.out << kCsvHeading;
    for (const auto* day : days) PrintCsvRow(session, static_cast<const v1::LunarDay&>(*day));
  } else if (session.style.output == Output::kTable && heading && days.size() == 1) {
    PrintBlock(session.streams.out, session.style, *days.front(), columns);
  } else {
    PrintRows(session.streams.out, session.style, *v1::LunarDay::descriptor(), days, columns,
              heading);
  }
}

// Prints page by page, since the whole table has 73 000 days.
absl::StatusOr<int> RunLunar(Session& session) {
  if (session.style.output == Output::kJson) return RunList(session);
  const auto limit = LimitOf(session);
  if (!limit.ok()) return limit.status();
  v1::ListLunarDaysRequest request;
  if (absl::Status status = FillRequest(session, request); !status.ok()) return status;
  v1::ListLunarDaysResponse page;
  const auto paged = CallPages(session, *limit, request, page, [&](bool first) {
    PrintDays(session, {page.lunar_days().pointer_begin(), page.lunar_days().pointer_end()},
              first);
  });
  if (!paged.ok()) return paged.status();
  SayMore(session, *paged);
  return 0;
}

absl::StatusOr<int> RunSolar(Session& session) {
  auto request = ParseLunarDay(session.Value("date"));
  if (!request.has_value()) {
    return WrongUse(session.Say(kNoLunarDay, "--date", Printable(session.Value("date"))));
  }
  v1::LunarDay day;
  if (absl::Status status = CallMethod(session, *request, day); !status.ok()) return status;
  if (session.style.output == Output::kJson) {
    PrintJson(session.streams.out, day, /*one_line=*/false);
  } else {
    PrintDays(session, {&day}, /*heading=*/true);
  }
  return 0;
}

}  // namespace

std::vector<Command> LunarCommands() {
  return {
      {.noun = "calendar",
       .verb = "lunar",
       .summary = {"公历换算农历：一天，或一段日期", "tell a day, or a range of days, in lunar days"},
       .method = "unioncare.v1.CalendarService.ListLunarDays",
       .flags = {{.name = "from",
                  .field = "from",
                  .help = {"日期，或一段日期的第一天；不写为今天",
                           "the day, or the first of a range; today when not given"},
                  .positional = true},
                 {.name = "to",
                  .field = "to",
                  .help = {"一段日期的最后一天", "the last day of a range"}}},
       .columns = kColumnsZh,
       .examples = {"care calendar lunar 2026-11-21", "care calendar lunar",
                    "care calendar lunar --from=2026-01-01 --to=2026-12-31 --output=csv"},
       .run = RunLunar},
      {.noun = "calendar",
       .verb = "solar",
       .summary = {"农历换算公历", "find the day that a lunar day is"},
       .method = "unioncare.v1.CalendarService.ComputeSolarDay",
       .flags = {{.name = "date",
                  .help = {"农历日期：年-月-日，闰月在末尾加 leap，或在月前写“闰”",
                           "a lunar day: YEAR-MONTH-DAY, with \"leap\" at the end for a leap "
                           "month"},
                  .positional = true}},
       .columns = kColumnsZh,
       .examples = {"care calendar solar 2026-10-13", "care calendar solar 2025-6-1leap",
                    "care calendar solar 2025年闰6月1日"},
       .run = RunSolar},
  };
}

}  // namespace unioncare::client
