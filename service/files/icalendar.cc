// Calendar files written with libical, which knows how texts are escaped and lines are folded.
#include "service/files/icalendar.h"

#include <libical/ical.h>

#include <ctime>
#include <limits>
#include <memory>

#include "absl/strings/str_cat.h"
#include "service/base/status.h"

namespace unioncare::files {
namespace {

constexpr char kProduct[] = "-//UnionCare//birthdays//ZH";
constexpr char kChinese[] = "zh-CN";
constexpr char kEnglish[] = "en";

// What libical allocates for its texts.
struct FreeText {
  void operator()(char* text) const { icalmemory_free_buffer(text); }
};
using Text = std::unique_ptr<char, FreeText>;

struct FreeComponent {
  void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};

struct FreeProperty {
  void operator()(icalproperty* property) const { icalproperty_free(property); }
};

// The text with spaces for control characters, which calendars may not hold, and cut at the end of
// a character.
std::string Plain(absl::string_view text) {
  if (text.size() > kICalendarTextBytesMax) {
    size_t end = kICalendarTextBytesMax;
    while (end > 0 && (text[end] & 0xC0) == 0x80) --end;
    text = text.substr(0, end);
  }
  std::string plain(text);
  for (char& c : plain) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = ' ';
  }
  return plain;
}

// One line (or several, folded) of a property that stands outside of events.
std::string LineOf(icalproperty* made) {
  const std::unique_ptr<icalproperty, FreeProperty> property(made);
  const Text text(icalproperty_as_ical_string_r(property.get()));
  CHECK(text != nullptr);
  return text.get();
}

icaltimetype DateOf(absl::CivilDay day) {
  icaltimetype date = icaltime_null_date();
  date.year = static_cast<int>(day.year());
  date.month = day.month();
  date.day = day.day();
  date.is_date = 1;
  return date;
}

icaltimetype MomentOf(absl::Time time) {
  return icaltime_from_timet_with_zone(absl::ToTimeT(time), /*is_date=*/0,
                                       icaltimezone_get_utc_timezone());
}

icalproperty* InLanguage(icalproperty* property, const char* language) {
  icalproperty_add_parameter(property, icalparameter_new_language(language));
  return property;
}

}  // namespace

std::string ICalendarHeader(absl::string_view display_name) {
  const std::string name = Plain(display_name);
  icalproperty* shown = icalproperty_new_x(name.c_str());
  icalproperty_set_x_name(shown, "X-WR-CALNAME");
  // Without METHOD, which would make DTSTAMP the time of the export instead of the last change.
  return absl::StrCat("BEGIN:VCALENDAR\r\n", LineOf(icalproperty_new_version("2.0")),
                      LineOf(icalproperty_new_prodid(kProduct)),
                      LineOf(icalproperty_new_calscale("GREGORIAN")), LineOf(shown));
}

std::string ICalendarEvent(const CalendarOccurrence& occurrence) {
  CHECK(!occurrence.uid.empty() && occurrence.uid.size() <= kICalendarUidBytesMax);
  CHECK(occurrence.sequence >= 0 && occurrence.sequence <= std::numeric_limits<int>::max());
  const std::unique_ptr<icalcomponent, FreeComponent> event(icalcomponent_new_vevent());
  const auto add = [&](icalproperty* property) {
    icalcomponent_add_property(event.get(), property);
  };
  add(icalproperty_new_uid(occurrence.uid.c_str()));
  add(icalproperty_new_dtstamp(MomentOf(occurrence.stamp)));
  add(icalproperty_new_lastmodified(MomentOf(occurrence.stamp)));
  add(icalproperty_new_sequence(static_cast<int>(occurrence.sequence)));
  add(icalproperty_new_dtstart(DateOf(occurrence.day)));
  // The end of an all-day event is the day after its last.
  add(icalproperty_new_dtend(DateOf(occurrence.day + 1)));
  // A text without characters would be read back as an error.
  if (!occurrence.summary_zh.empty()) {
    add(InLanguage(icalproperty_new_summary(Plain(occurrence.summary_zh).c_str()), kChinese));
  }
  if (!occurrence.summary_en.empty()) {
    add(InLanguage(icalproperty_new_description(Plain(occurrence.summary_en).c_str()), kEnglish));
  }
  add(icalproperty_new_status(occurrence.cancelled ? ICAL_STATUS_CANCELLED
                                                   : ICAL_STATUS_CONFIRMED));
  add(icalproperty_new_class(ICAL_CLASS_PRIVATE));
  // Nobody is busy on a birthday.
  add(icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
  const Text text(icalcomponent_as_ical_string_r(event.get()));
  CHECK(text != nullptr);
  std::string piece = text.get();
  CHECK(piece.size() <= kICalendarPieceBytesMax);
  return piece;
}

std::string ICalendarFooter() { return "END:VCALENDAR\r\n"; }

}  // namespace unioncare::files
