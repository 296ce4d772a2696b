// Policy: dated rules of an installation, a superior union or a union. Here the rules of occasions:
// how soon an event is reported, visited and closed, by how many, and what follows.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/time/civil_time.h"
#include "absl/time/time.h"
#include "service/domain/calendars.h"
#include "service/domain/types.h"
#include "service/domain/visits.h"

namespace unioncare {

enum class PolicyId : int64_t {};  // counted per union (or installation) that issued it

// A length of time as rules write it. Numbers are stored.
struct Span {
  enum class Unit {
    kNone = 0,         // the rule sets no limit
    kHours = 1,        // from the moment, nights and holidays included
    kDays = 2,         // to the end of the n-th day after
    kWorkingDays = 3,  // to the end of the n-th working day after
    kByEventDay = 4,   // to the end of the event day itself (retirement, birthday)
  };
  Unit unit = Unit::kNone;
  int count = 0;
};

// From when the close clock runs.
enum class CloseFrom { kInformed = 0, kEvent = 1, kVisit = 2, kDischarge = 3 };

// What one policy says of one occasion.
struct OccasionRule {
  UnionId issuer{0};  // whose policy it is; 0: the installation
  PolicyId policy{0};
  Occasion occasion = Occasion::kUnspecified;
  Span report;  // clock A: from informed to reported
  Span visit;   // clock B: from informed to the first visit that met somebody
  Span close;   // clock C
  CloseFrom close_from = CloseFrom::kVisit;
  bool vacations_pause_close = false;
  int visitors_min = 1;
  bool officer_needed = false;  // one visitor at least with an office in the union
  bool chair_needed = false;
  bool remote_counts = false;  // phone and video stop the visit clock
  bool report_to_superior = false;
  Span superior_after;  // from visit due to the escalation to the superior union
  Span follow_up;       // from the visit (or discharge) to the first follow-up; kNone: none
  int follow_up_every_days = 0;  // 0: once
  bool restricted = false;       // notes are seen by those who carry the case only
};

// When each clock of a case runs out; nothing where the rule sets no limit or the start is not
// known yet.
struct ClockStarts {
  absl::Time informed;
  absl::CivilDay event_on;
  std::optional<absl::CivilDay> visited_on;     // first visit that stops the visit clock
  std::optional<absl::CivilDay> discharged_on;
};
struct ClockEnds {
  std::optional<absl::Time> report, visit, close;
};
ClockEnds Clocks(const OccasionRule& rule, const ClockStarts& starts,
                 const WorkingCalendar& calendar);

// The end of a span that starts at `start`: a moment for hours, else the end of a day (24:00 of
// that day in China). `event_on` serves kByEventDay. Nothing for kNone.
std::optional<absl::Time> EndOf(const Span& span, absl::Time start, absl::CivilDay event_on,
                                const WorkingCalendar& calendar);

// The days that Clocks and EndOf may ask the calendar for, from the earliest start on.
inline constexpr int kClockDaysMax = 400;

}  // namespace unioncare
