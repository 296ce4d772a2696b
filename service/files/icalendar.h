// Calendar files (iCalendar, RFC 5545) of all-day events, in pieces: the header, one piece for each
// event, the footer. The pieces written one after the other are the file, so that nobody needs to
// hold all of it. The bytes follow from what is given alone: no clock, no random numbers.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "absl/time/time.h"

namespace unioncare::files {

// A longer uid is a mistake of ours.
inline constexpr size_t kICalendarUidBytesMax = 200;
// Longer texts are cut at the end of a character.
inline constexpr size_t kICalendarTextBytesMax = 400;
// No piece is larger.
inline constexpr size_t kICalendarPieceBytesMax = 4096;

// One day of a person or thing. What it is about stands in the two texts: a name and the kind of
// the day, and never what only the union should know, since calendars are shared and synchronised.
struct CalendarOccurrence {
  // The same in every export of this occurrence; visible ASCII, "birthday-2-7-2026@unioncare".
  std::string uid;
  // Grows with every change of the occurrence that subscribers should take over.
  int64_t sequence = 0;
  // When it last changed; nothing of an export's own time goes into the file.
  absl::Time stamp;
  absl::CivilDay day;
  // Subscribers take it out of their calendar.
  bool cancelled = false;
  std::string summary_zh;  // the title that calendars show; should not be empty
  std::string summary_en;  // stands below it as its description; may be empty
};

// The beginning of a file, with the name that calendars show for the whole.
std::string ICalendarHeader(absl::string_view display_name);
std::string ICalendarEvent(const CalendarOccurrence& occurrence);
std::string ICalendarFooter();

}  // namespace unioncare::files
