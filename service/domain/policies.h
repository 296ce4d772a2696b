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
#include "service/domain/care_rules.h"
#include "service/domain/standards.h"
#include "service/domain/types.h"
#include "service/domain/visits.h"

namespace unioncare {

// A length of time as rules write it. Numbers are stored.
struct Span {
  // Numbers equal v1::SpanUnit.
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

// From when the close clock runs. Numbers equal v1::CloseFrom; unspecified is as visit.
enum class CloseFrom {
  kUnspecified = 0,
  kInformed = 1,
  kEvent = 2,
  kVisit = 3,
  kDischarge = 4,
};

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
  absl::CivilDay valid_from;     // of the policy
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

// ---- policies and their import

// The longest spans that a rule may set: all of them end within kClockDaysMax.
inline constexpr int kSpanHoursMax = 60 * 24;
inline constexpr int kSpanDaysMax = 200;
inline constexpr int kSpanWorkingDaysMax = 130;
inline constexpr int kFollowUpEveryDaysMax = 366;
inline constexpr int kVisitorsMinMax = 10;
// What one policy may hold, and how many a union (or the installation) may have.
inline constexpr int kPolicyTextBytesMax = 64 << 10;
inline constexpr int kOccasionSetsMax = 10;
inline constexpr int kPoliciesMax = 200;
inline constexpr int kPolicyProblemsMax = 20;
inline constexpr int kPolicyCodeBytesMax = 60;
inline constexpr int kPolicyNameBytesMax = 120;
inline constexpr int kPolicyBasisBytesMax = 600;
inline constexpr int kOccasionCount = 24;

// A union's own 五必访: a name, and the occasions that it means, in their order.
struct OccasionSet {
  PolicyText display_name;
  std::vector<Occasion> occasions;
};

// What a policy says of itself.
struct PolicyHead {
  UnionId issuer{0};
  PolicyId id{0};
  PolicyText display_name;
  std::string code;          // "CN-DEFAULT-2026"
  std::string jurisdiction;  // "CN", "CN-JS", or the name of a union
  PolicyText basis;          // where its numbers come from
  absl::CivilDay valid_from;
  DecidingDate decided_by = DecidingDate::kEvent;  // for its standards
  absl::Time import_time;
};

struct PolicyRule {
  OccasionRule rule;
  PolicyText basis;  // of this rule
};

// A policy whole, as somebody hands it in or as it is kept. A rule holds for events from valid_from
// on, until a later policy of the same issuer says something else of that occasion.
struct Policy {
  PolicyHead head;
  std::vector<PolicyRule> rules;
  std::vector<OccasionSet> sets;
  std::vector<Standard> standards;
  std::vector<AggregateCap> aggregates;
  CareRules care;
};

struct ImportPolicyFacts {
  bool issuer_exists = false;
  int count = 0;        // policies that the issuer has
  bool taken = false;   // one of this code and valid_from
  // What holds from above on the day from which the policy is valid, for each of its rules in
  // their order; nothing for a policy of the installation, and where nothing holds.
  struct Above {
    OccasionRule rule;
    std::string code;
  };
  std::vector<std::optional<Above>> above;
  // Every standard that bears on the issuer and stands above this policy.
  std::vector<Standard> standards_above;
  // The rules of care that are in force above this policy on the day from which it is valid.
  CareRules care_above;
  // The province in which the unions above say the issuer is; empty when none says.
  std::string province_above;
};

// What may be kept. Refusals in this order: the form of head, rules and sets, all at once
// (POLICY_VALUE_INVALID with the path inside the text, kPolicyOverlap); kNotFound for the issuer; a
// province that is not that of the unions above; kPolicyTaken; kTooManyRecords; and all rules and
// standards that are laxer than what is above them (kPolicyLaxer). Id and time are filled in by the
// one who keeps it.
absl::StatusOr<Policy> Decide(const Policy& command, const ImportPolicyFacts& facts);
// The first part of it alone: what is wrong with the text itself.
absl::Status CheckPolicy(const Policy& policy);

// True when a span never ends later than another that starts with it, whatever the calendar.
bool NeverLonger(const Span& span, const Span& than);

// "24 HOURS", "3 WORKING_DAYS", "BY_EVENT_DAY", "NONE": as refusals write it.
std::string FormatSpan(const Span& span);
// "OCCASION_ILLNESS_HOSPITAL": as texts of policies write it.
std::string OccasionName(Occasion occasion);

}  // namespace unioncare
