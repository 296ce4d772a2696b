// Rules of occasions: when their clocks run out.
#include "service/domain/policies.h"

#include "service/domain/calendar.h"

namespace unioncare {
namespace {

const absl::TimeZone& China() {
  static const absl::TimeZone zone = absl::FixedTimeZone(8 * 60 * 60);
  return zone;
}

// 24:00 of the day in China.
absl::Time EndOfDay(absl::CivilDay day) { return absl::FromCivil(day + 1, China()); }

// Noon stands for a day of which the hour is not known.
absl::Time NoonOf(absl::CivilDay day) {
  return absl::FromCivil(absl::CivilHour(day.year(), day.month(), day.day(), 12), China());
}

// The n-th day, or working day, after `from` that is not in a vacation: vacations stop the clock.
absl::CivilDay AfterOutsideVacations(const Span& span, absl::CivilDay from,
                                     const WorkingCalendar& calendar) {
  absl::CivilDay day = from;
  int left = span.count;
  while (left > 0) {
    ++day;
    if (calendar.VacationOn(day) != nullptr) continue;
    if (span.unit == Span::Unit::kDays || calendar.IsWorkingDay(day)) --left;
  }
  return day;
}

// When the close clock starts; nothing while that is not known.
std::optional<absl::Time> CloseStart(const OccasionRule& rule, const ClockStarts& starts) {
  std::optional<absl::CivilDay> day;
  switch (rule.close_from) {
    case CloseFrom::kInformed: return starts.informed;
    case CloseFrom::kEvent: day = starts.event_on; break;
    case CloseFrom::kUnspecified:
    case CloseFrom::kVisit: day = starts.visited_on; break;
    case CloseFrom::kDischarge: day = starts.discharged_on; break;
  }
  if (!day.has_value()) return std::nullopt;
  return NoonOf(*day);
}

bool CountsDays(const Span& span) {
  return span.unit == Span::Unit::kDays || span.unit == Span::Unit::kWorkingDays;
}

}  // namespace

std::optional<absl::Time> EndOf(const Span& span, absl::Time start, absl::CivilDay event_on,
                                const WorkingCalendar& calendar) {
  switch (span.unit) {
    case Span::Unit::kNone: break;
    case Span::Unit::kHours: return start + absl::Hours(span.count);
    case Span::Unit::kDays: return EndOfDay(Today(start) + span.count);
    case Span::Unit::kWorkingDays: return EndOfDay(calendar.After(Today(start), span.count));
    case Span::Unit::kByEventDay: return EndOfDay(event_on);
  }
  return std::nullopt;
}

ClockEnds Clocks(const OccasionRule& rule, const ClockStarts& starts,
                 const WorkingCalendar& calendar) {
  ClockEnds ends;
  ends.report = EndOf(rule.report, starts.informed, starts.event_on, calendar);
  ends.visit = EndOf(rule.visit, starts.informed, starts.event_on, calendar);
  const std::optional<absl::Time> close_start = CloseStart(rule, starts);
  if (!close_start.has_value()) return ends;
  if (rule.vacations_pause_close && CountsDays(rule.close)) {
    ends.close = EndOfDay(AfterOutsideVacations(rule.close, Today(*close_start), calendar));
  } else {
    ends.close = EndOf(rule.close, *close_start, starts.event_on, calendar);
  }
  return ends;
}

}  // namespace unioncare
