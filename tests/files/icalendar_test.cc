// Tests of calendar files: their bytes, and what two other readers understand of them, libical and
// Debian's python3-icalendar.
#include "service/files/icalendar.h"

#include <libical/ical.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <memory>
#include <set>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "gtest/gtest.h"
#include "service/domain/calendar.h"
#include "service/domain/text.h"

namespace unioncare::files {
namespace {

constexpr char kName[] = "生日 · birthdays";

CalendarOccurrence Zhang() {
  return {.uid = "birthday-2-1-2026@unioncare",
          .sequence = 3,
          .stamp = absl::FromUnixSeconds(1795255200),  // 2026-11-21 10:00 UTC
          .day = absl::CivilDay(2026, 11, 30),
          .summary_zh = "张伟 生日（农历）",
          .summary_en = "birthday of 张伟 (lunar)"};
}

// Names that are hard to write: what is escaped, what is long, what folds within a character.
std::vector<CalendarOccurrence> HardOnes() {
  const std::vector<std::string> texts = {
      "",
      "a",
      "阿依古丽·买买提",
      "a,b;c:d\\e\"f",
      "100% 'x' ^n \\",
      std::string(400, 'x'),
      std::string(74, 'x') + "张伟",
      std::string(75, 'y'),
      "z" + std::string(73, ' ') + "z",
      "BEGIN:VEVENT",
      "𠮷野家🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂",
  };
  std::vector<CalendarOccurrence> occurrences;
  for (size_t i = 0; i < texts.size(); ++i) {
    // Every width of a character at every column of the fold.
    for (int columns = 0; columns < 6; ++columns) {
      CalendarOccurrence& made = occurrences.emplace_back(Zhang());
      made.uid = absl::StrCat("birthday-", i, "-", columns, "@unioncare");
      made.sequence = static_cast<int64_t>(i);
      made.day = absl::CivilDay(2024, 2, 28) + static_cast<int>(i);
      made.cancelled = i % 3 == 1;
      made.summary_zh = std::string(columns, '-') + texts[i];
      made.summary_en = made.summary_zh;
      for (int times = 0; times < 12; ++times) absl::StrAppend(&made.summary_en, "生日", times);
      if (made.summary_zh.size() > kICalendarTextBytesMax) made.summary_zh.resize(400);
      if (made.summary_en.size() > kICalendarTextBytesMax) made.summary_en = "";
    }
  }
  return occurrences;
}

std::string IsoUtc(absl::Time time) {
  return absl::FormatTime("%Y-%m-%dT%H:%M:%SZ", time, absl::UTCTimeZone());
}

// A whole file.
std::string ICalendarText(absl::string_view display_name,
                          const std::vector<CalendarOccurrence>& occurrences) {
  std::string text = ICalendarHeader(display_name);
  for (const CalendarOccurrence& occurrence : occurrences) {
    absl::StrAppend(&text, ICalendarEvent(occurrence));
  }
  return absl::StrCat(text, ICalendarFooter());
}

TEST(ICalendar, AnEventIsWhatTheStandardAsksFor) {
  EXPECT_EQ(ICalendarText(kName, {Zhang()}),
            "BEGIN:VCALENDAR\r\n"
            "VERSION:2.0\r\n"
            "PRODID:-//UnionCare//birthdays//ZH\r\n"
            "CALSCALE:GREGORIAN\r\n"
            "X-WR-CALNAME:生日 · birthdays\r\n"
            "BEGIN:VEVENT\r\n"
            "UID:birthday-2-1-2026@unioncare\r\n"
            "DTSTAMP:20261121T100000Z\r\n"
            "LAST-MODIFIED:20261121T100000Z\r\n"
            "SEQUENCE:3\r\n"
            "DTSTART;VALUE=DATE:20261130\r\n"
            "DTEND;VALUE=DATE:20261201\r\n"
            "SUMMARY;LANGUAGE=zh-CN:张伟 生日（农历）\r\n"
            "DESCRIPTION;LANGUAGE=en:birthday of 张伟 (lunar)\r\n"
            "STATUS:CONFIRMED\r\n"
            "CLASS:PRIVATE\r\n"
            "TRANSP:TRANSPARENT\r\n"
            "END:VEVENT\r\n"
            "END:VCALENDAR\r\n");
}

TEST(ICalendar, ACancelledEventSaysSoAndNothingElseChanges) {
  CalendarOccurrence cancelled = Zhang();
  cancelled.cancelled = true;
  EXPECT_EQ(ICalendarEvent(cancelled),
            absl::StrReplaceAll(ICalendarEvent(Zhang()), {{"CONFIRMED", "CANCELLED"}}));
}

TEST(ICalendar, ThePiecesAreTheFile) {
  const std::vector<CalendarOccurrence> occurrences = HardOnes();
  std::string pieces = ICalendarHeader(kName);
  for (const CalendarOccurrence& occurrence : occurrences) {
    const std::string piece = ICalendarEvent(occurrence);
    EXPECT_LE(piece.size(), kICalendarPieceBytesMax);
    EXPECT_EQ(ICalendarEvent(occurrence), piece) << "two exports differ";
    absl::StrAppend(&pieces, piece);
  }
  absl::StrAppend(&pieces, ICalendarFooter());
  EXPECT_EQ(ICalendarText(kName, occurrences), pieces);
  EXPECT_EQ(ICalendarText(kName, {}), ICalendarHeader(kName) + ICalendarFooter());
}

TEST(ICalendar, LinesFoldBetweenCharacters) {
  for (const CalendarOccurrence& occurrence : HardOnes()) {
    const std::string piece = ICalendarEvent(occurrence);
    ASSERT_TRUE(absl::EndsWith(piece, "\r\n"));
    for (absl::string_view line : absl::StrSplit(piece, "\r\n")) {
      EXPECT_LE(line.size(), 75u) << line;
      EXPECT_FALSE(FirstInvalidUtf8(line).has_value()) << line;
      EXPECT_EQ(line.find_first_of("\r\n"), absl::string_view::npos) << line;
    }
  }
}

TEST(ICalendar, LongTextsAreCutAtTheEndOfACharacter) {
  CalendarOccurrence occurrence = Zhang();
  for (int columns = 0; columns < 4; ++columns) {
    occurrence.summary_zh = std::string(columns, 'x');
    for (int i = 0; i < 200; ++i) occurrence.summary_zh += "寿";
    std::string unfolded =
        absl::StrReplaceAll(ICalendarEvent(occurrence), {{"\r\n ", ""}, {"\r\n", "\n"}});
    const size_t at = unfolded.find("zh-CN:") + 6;
    const std::string kept = unfolded.substr(at, unfolded.find('\n', at) - at);
    EXPECT_TRUE(absl::StartsWith(occurrence.summary_zh, kept));
    EXPECT_FALSE(FirstInvalidUtf8(kept).has_value());
    EXPECT_LE(kept.size(), kICalendarTextBytesMax);
    EXPECT_GT(kept.size(), kICalendarTextBytesMax - 3);
  }
}

TEST(ICalendar, AControlCharacterNeverBeginsALine) {
  CalendarOccurrence occurrence = Zhang();
  occurrence.summary_zh = "张伟\r\nEND:VEVENT\r\nX:\x01\x7f";
  const std::string piece = ICalendarEvent(occurrence);
  EXPECT_TRUE(absl::StrContains(piece, "张伟  END:VEVENT  X:  \r\n")) << piece;
  EXPECT_EQ(std::vector<std::string>(absl::StrSplit(piece, "\nEND:VEVENT\r\n")).size(), 2u);
  EXPECT_TRUE(absl::StrContains(ICalendarHeader("a\nb"), "X-WR-CALNAME:a b\r\n"));
}

TEST(ICalendar, EveryDayOfALeapYearEndsOnTheNext) {
  for (absl::CivilDay day(2024, 1, 1); day <= absl::CivilDay(2024, 12, 31); ++day) {
    CalendarOccurrence occurrence = Zhang();
    occurrence.day = day;
    const auto digits = [](absl::CivilDay each) {
      return absl::StrReplaceAll(IsoDay(each), {{"-", ""}});
    };
    const std::string piece = ICalendarEvent(occurrence);
    EXPECT_TRUE(absl::StrContains(piece, "DTSTART;VALUE=DATE:" + digits(day) + "\r\n"));
    EXPECT_TRUE(absl::StrContains(piece, "DTEND;VALUE=DATE:" + digits(day + 1) + "\r\n"));
  }
}

// The day of a property, "2026-11-30".
std::string DayIn(const icaltimetype& time) {
  EXPECT_TRUE(icaltime_is_date(time));
  return IsoDay(time.year, time.month, time.day);
}

TEST(ICalendar, LibicalReadsWhatWasWritten) {
  std::vector<CalendarOccurrence> wanted = HardOnes();
  // A backslash before an "n" is no line feed; the reader of the next test takes it for one.
  wanted.push_back(Zhang());
  wanted.back().summary_zh = "a\\nb\\\\n";
  const std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> calendar(
      icalparser_parse_string(ICalendarText(kName, wanted).c_str()), icalcomponent_free);
  ASSERT_NE(calendar, nullptr);
  ASSERT_EQ(icalcomponent_count_errors(calendar.get()), 0);
  size_t i = 0;
  for (icalcomponent* event =
           icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
       event != nullptr;
       event = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT), ++i) {
    ASSERT_LT(i, wanted.size());
    EXPECT_EQ(icalcomponent_get_uid(event), wanted[i].uid);
    EXPECT_EQ(icalcomponent_get_sequence(event), wanted[i].sequence);
    EXPECT_EQ(DayIn(icalcomponent_get_dtstart(event)), IsoDay(wanted[i].day));
    EXPECT_EQ(DayIn(icalcomponent_get_dtend(event)), IsoDay(wanted[i].day + 1));
    const auto text = [](const char* found) { return std::string(found == nullptr ? "" : found); };
    EXPECT_EQ(text(icalcomponent_get_summary(event)), wanted[i].summary_zh);
    EXPECT_EQ(text(icalcomponent_get_description(event)), wanted[i].summary_en);
    EXPECT_EQ(icalcomponent_get_status(event),
              wanted[i].cancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED);
    EXPECT_EQ(icaltime_as_timet(icalcomponent_get_dtstamp(event)),
              absl::ToUnixSeconds(wanted[i].stamp));
  }
  EXPECT_EQ(i, wanted.size());
}

// A text of a JSON document; null when there is none.
std::string Quoted(absl::string_view text) {
  if (text.empty()) return "null";
  return absl::StrCat("\"", absl::StrReplaceAll(text, {{"\\", "\\\\"}, {"\"", "\\\""}}), "\"");
}

TEST(ICalendar, AReaderOfAnotherLanguageReadsTheSame) {
  const std::vector<CalendarOccurrence> occurrences = HardOnes();
  const std::filesystem::path path =
      std::filesystem::temp_directory_path() / absl::StrCat("unioncare_", getpid(), ".ics");
  std::ofstream(path, std::ios::binary) << ICalendarText(kName, occurrences);
  const std::string command =
      absl::StrCat(UNIONCARE_SOURCE_DIR, "/tests/outside/read_calendar ", path.string());
  FILE* pipe = popen(command.c_str(), "r");
  ASSERT_NE(pipe, nullptr);
  std::string printed;
  std::array<char, 4096> buffer;
  for (size_t read; (read = fread(buffer.data(), 1, buffer.size(), pipe)) > 0;) {
    printed.append(buffer.data(), read);
  }
  EXPECT_EQ(pclose(pipe), 0) << "is python3-icalendar installed?";
  std::filesystem::remove(path);
  std::string wanted = absl::StrCat("{\"name\": ", Quoted(kName), "}\n");
  for (const CalendarOccurrence& each : occurrences) {
    absl::StrAppend(
        &wanted, "{\"uid\": ", Quoted(each.uid), ", \"sequence\": ", each.sequence,
        ", \"stamp\": ", Quoted(IsoUtc(each.stamp)), ", \"first\": ", Quoted(IsoDay(each.day)),
        ", \"end\": ", Quoted(IsoDay(each.day + 1)),
        ", \"status\": ", each.cancelled ? "\"CANCELLED\"" : "\"CONFIRMED\"",
        ", \"transparency\": \"TRANSPARENT\", \"summary\": ", Quoted(each.summary_zh),
        ", \"description\": ", Quoted(each.summary_en), "}\n");
  }
  EXPECT_EQ(printed, wanted);
}

}  // namespace
}  // namespace unioncare::files
