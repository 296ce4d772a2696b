// Five-must-visit (五必访) cases and visits: which case an event belongs to, and what a record must
// satisfy. No diagnosis has a field here.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/time/civil_time.h"
#include "absl/time/time.h"
#include "service/domain/types.h"

namespace unioncare {

// Numbers equal v1::Occasion.
enum class Occasion {
  kUnspecified = 0,
  kIllnessHospital = 1,
  kIllnessMajor = 2,
  kIllnessSickleave = 3,
  kSurgery = 4,
  kAccidentInjury = 5,
  kBereavementMember = 6,
  kBereavementRelative = 7,
  kBereavementInlaw = 8,
  kMarriage = 9,
  kChildbirth = 10,
  kPregnancyCare = 11,
  kHardship = 12,
  kFamilyDispute = 13,
  kEmergency = 14,
  kRetirement = 15,
  kBirthday = 16,
  kFestival = 17,
  kWarmthWinter = 18,
  kCoolSummer = 19,
  kRetireeIllness = 20,
  kRetireeBirthday = 21,
  kRetireePeriodic = 22,
  kTalk = 23,
  kContribution = 24,
};

// Numbers equal v1::VisitMode.
enum class VisitMode {
  kUnspecified = 0,
  kHome = 1,
  kHospital = 2,
  kFuneral = 3,
  kWorkplace = 4,
  kPhone = 5,
  kVideo = 6,
};

// Numbers equal v1::Met.
enum class Met { kUnspecified = 0, kMember = 1, kFamily = 2, kNobody = 3 };

// Numbers equal v1::CaseState. Up to kFollowUp a case is open, after it is ended.
enum class CaseState {
  kUnspecified = 0,
  kReported = 1,
  kVisited = 2,
  kAssigned = 3,
  kUnreachable = 4,
  kFollowUp = 5,
  kDeclined = 6,
  kRejected = 7,
  kCancelled = 8,
  kClosed = 9,
};
inline constexpr int kCaseStateCount = 10;

// Its name on the wire, "CASE_STATE_CLOSED".
const char* StateName(CaseState state);
constexpr bool IsOpen(CaseState state) {
  return state != CaseState::kUnspecified && state <= CaseState::kFollowUp;
}

// How well it is known when the union learned of an event.
enum class InformedKnown {
  kAssumed = 0,  // nobody said; left out of averages
  kDay = 1,      // the day; noon stands for it
  kMoment = 2,
};

// Numbers equal v1::Severity.
enum class Severity { kUnspecified = 0, kOrdinary = 1, kSerious = 2, kCritical = 3 };

// An event belongs to the open case whose event day is at most this far away, either way.
inline constexpr int kEventWindowDays = 15;
// An occasion that is planned (retirement, birthdays, festivals) may lie this far ahead.
inline constexpr int kPlannedAheadDaysMax = 366;
// Nothing older is entered.
inline constexpr absl::CivilDay kEarliestDay{1949, 10, 1};

// True for occasions whose day is known beforehand: it may lie ahead, and a visit may precede it.
bool Planned(Occasion occasion);

// One event of one member.
struct Case {
  CaseId id{0};
  int case_year = 0;  // with case_sequence the number that people use
  int64_t case_sequence = 0;
  Occasion occasion = Occasion::kUnspecified;
  MemberId member{0};
  std::optional<GroupId> group;
  CaseState state = CaseState::kReported;
  std::string state_reason;  // why it is in this state; mostly empty
  absl::CivilDay event_on;
  bool event_on_assumed = false;
  std::string event_key;
  // What the event was called when the case was opened: unique with union, member and occasion.
  absl::CivilDay ref_on;
  int ref_ordinal = 1;
  // First to know.
  absl::Time informed;
  InformedKnown informed_known = InformedKnown::kAssumed;
  std::optional<MemberId> informed_by;
  // First to report.
  UserId reported_by{0};
  absl::Time report_time;
  Severity severity = Severity::kUnspecified;
  std::string summary;
  std::optional<MemberId> responsible;
  // Only those who carry the case read what was said and written about it.
  bool restricted = false;
  // The policy that set the clocks, and when they run out; none where it sets no limit.
  UnionId policy_union{0};
  PolicyId policy{};
  int visitors_min = 1;
  std::optional<absl::Time> due_report;
  std::optional<absl::Time> due_visit;
  std::optional<absl::Time> due_close;
  // First help: the first visit that stopped the visit clock; noon where only its day is known.
  std::optional<absl::Time> help;
  std::optional<absl::CivilDay> replan_on;  // the next try, after nobody was met
  std::optional<absl::CivilDay> discharged_on;
  std::optional<absl::Time> close_time;  // of any end
  int visit_count = 0;
  std::optional<absl::CivilDay> first_visited_on;
  std::optional<absl::CivilDay> last_visited_on;
  absl::Time create_time;
  absl::Time update_time;
  int64_t version = 1;
  // Of an older ledger (补录): the import that brought it, the version that imports left of it, and
  // the number that it has there. No clock runs for it, and nothing about it is urgent.
  std::optional<ImportId> import;
  std::optional<int64_t> import_version;
  std::string imported_no;
};

// A member of the union, or a guest by name; exactly one.
struct Visitor {
  std::optional<MemberId> member;
  std::string guest;
};

struct Visit {
  CaseId case_id{0};
  VisitId id{0};  // counted within the case
  absl::CivilDay visited_on;
  std::optional<int> visited_minute;  // since midnight in China
  VisitMode mode = VisitMode::kUnspecified;
  std::string place;
  Met met = Met::kUnspecified;
  bool has_notes = false;
  std::string needs;
  std::string promises;
  std::optional<absl::CivilDay> next_contact_on;
  UserId recorded_by{0};
  absl::Time record_time;
  std::vector<Visitor> visitors;
  std::optional<ImportId> import;  // that brought it
};

// What a report or a record says about the event.
struct Event {
  UnionId union_id{0};
  MemberId member{0};
  Occasion occasion = Occasion::kUnspecified;
  std::optional<absl::CivilDay> event_on;
  std::optional<absl::CivilDay> informed_on;
  std::optional<absl::Time> informed_time;
  std::optional<MemberId> informed_by;
  std::string event_key;
  Severity severity = Severity::kUnspecified;
  std::string summary;
  std::optional<CaseId> named_case;
};

struct RecordVisit {
  Event event;
  absl::CivilDay visited_on;
  std::optional<int> visited_minute;
  VisitMode mode = VisitMode::kUnspecified;
  std::string place;
  std::vector<Visitor> visitors;
  Met met = Met::kUnspecified;
  std::string notes;
  std::string needs;
  std::string promises;
  std::optional<absl::CivilDay> next_contact_on;
};

// What is known about the subject and the event.
struct EventFacts {
  std::optional<absl::CivilDay> born_on;
  bool deceased = false;
  std::optional<GroupId> group;
  std::vector<Case> cases;    // all cases of this member and occasion
  std::vector<CaseId> hidden;  // those of them that are none of the caller's business
  std::optional<Case> named;   // the case that the command names, when it exists
};
bool Hidden(const EventFacts& facts, CaseId id);

struct RecordVisitFacts {
  EventFacts event;
  std::vector<bool> visitor_deceased;  // one per visitor; false for guests
};

// What becomes of the case: joined and perhaps corrected, or opened. Ids, numbers and times are
// filled in by the one who keeps it.
struct CaseDecision {
  Case result;
  bool opened = false;
};

// The case as it was before; of an opened one, as it was opened.
const Case& Before(const EventFacts& facts, const CaseDecision& decision);

struct VisitDecision {
  CaseDecision event;
  Visit visit;
};

// Where nobody gave the day of an event: the earliest of the days on which the union learned of it,
// it was reported and somebody was visited. What is planned stays on the day of its opening.
void AssumeEventDay(Case& of);

// When a visit took place; noon in China where only its day is known.
absl::Time MomentOf(absl::CivilDay day, const std::optional<int>& minute);

// A report before any visit. Refusals in this order: kMemberDeceased; days (kDateInFuture,
// kDateTooOld, kDateBeforeBirth; kTimeInFuture, kTimesDisagree for informed_time); kNotFound,
// kCaseOfOther, kCaseEnded for the named case; kCaseAmbiguous; kDateBeforeEvent; kInformedTooLate.
absl::StatusOr<CaseDecision> Decide(const Event& command, const EventFacts& facts, absl::Time now);

// A visit that took place. Refusals in this order: visitors (kFieldRequired, kVisitorRepeated,
// kVisitorIsSubject, kVisitorDeceased); the visit day (kDateInFuture, kDateTooOld,
// kDateBeforeBirth) and time (kTimeInFuture); then as for a report up to kCaseAmbiguous;
// kDateBeforeEvent; kInformedTooLate; kDateBeforeVisit for the next contact. What becomes of the
// state and the clocks follows from the policy: ApplyVisit and SetClocks of casework.h.
absl::StatusOr<VisitDecision> Decide(const RecordVisit& command, const RecordVisitFacts& facts,
                                     absl::Time now);

// Checks one day that a command gives under `field`: kDateInFuture, kDateTooOld, kDateBeforeBirth.
absl::Status CheckDay(absl::string_view field, absl::CivilDay day, absl::CivilDay latest,
                      absl::CivilDay today, const std::optional<absl::CivilDay>& born_on);
// kTimeInFuture for a moment after `now`.
absl::Status CheckMoment(absl::string_view field, absl::Time moment, absl::Time now);
// kInformedTooLate when the union cannot have learned of it after it was reported or visited;
// `field` is what the command gave of the two.
absl::Status CheckInformed(absl::string_view field, const Case& checked);

}  // namespace unioncare
