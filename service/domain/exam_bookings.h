// Booking and attending a physical exam (体检): slots, and the state of each person of a frozen plan.
// Facts in, decision out. What an exam finds has no field anywhere.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "absl/time/time.h"
#include "service/domain/care_rules.h"
#include "service/domain/exams.h"
#include "service/domain/types.h"
#include "service/domain/visits.h"

namespace unioncare {

enum class ExamSlotId : int64_t {};  // counted per union

// Its name on the wire, "EXAM_ENTRY_STATE_BOOKED".
const char* StateName(ExamEntryState state);

// How somebody was told. Numbers equal v1::ExamNotice.
enum class ExamNotice {
  kUnspecified = 0,
  kInPerson = 1,
  kPhone = 2,
  kMessage = 3,
  kPosted = 4,  // on a list that everybody reads
};
inline constexpr int kExamNoticeCount = 5;

// Why somebody need not come. Numbers equal v1::ExamExemption. Those of health are told to those
// who record exams and to the person.
enum class ExamExemption {
  kUnspecified = 0,
  kPregnancy = 1,
  kNursing = 2,
  kInHospital = 3,
  kUnderTreatment = 4,
  kExaminedElsewhere = 5,  // this year
  kAway = 6,               // posted or on leave for the whole window
  kDeclined = 7,
  kMemberGone = 8,         // died, left or moved to another union
};
inline constexpr int kExamExemptionCount = 9;
bool IsOfHealth(ExamExemption exemption);

// Why the exam of a plan is lost. Nobody gets money in its place. Numbers equal v1::ExamForfeit.
enum class ExamForfeit {
  kUnspecified = 0,
  kDeclined = 1,
  kNotAttended = 2,  // the plan ended
};
inline constexpr int kExamForfeitCount = 3;

// What a call after an absence brought. Numbers equal v1::ExamFollowUp.
enum class ExamFollowUp { kUnspecified = 0, kReached = 1, kNotReached = 2 };
inline constexpr int kExamFollowUpCount = 3;

inline constexpr int kExamSlotsMax = 1000;        // of one plan
inline constexpr int kExamSlotCapacityMax = 5000;
inline constexpr int kExamSlotPlaceBytesMax = 120;
inline constexpr int kExamEntryNoteBytesMax = 300;
inline constexpr int kExamSlotsWithRoomMax = 10;  // that a refusal names
inline constexpr int kExamPeopleInCallMax = 500;  // told, or forfeiting, at once
// An absence is followed up within so many days, and again after a call in vain.
inline constexpr int kExamFollowUpDays = 3;

// Where and when so many people are examined.
struct ExamSlot {
  ExamSlotId id{0};
  ExamPlanId plan{0};
  absl::CivilDay day;
  int from_minute = 0;  // since midnight in China
  int to_minute = 0;
  std::string place;    // of the hospital
  int capacity = 0;
  Sex sex = Sex::kUnspecified;                 // unspecified: both
  ExamItem item = ExamItem::kUnspecified;      // only for those who are offered it
  int64_t version = 1;
};

// "2026-05-12 08:00–09:30 市一院".
std::string TextOf(const ExamSlot& slot);

// One person of a frozen plan. Who is merely eligible has no row; the version is 0 then.
struct ExamEntry {
  ExamPlanId plan{0};
  MemberId member{0};  // the record that was frozen
  ExamEntryState state = ExamEntryState::kEligible;
  std::optional<ExamSlotId> slot;           // while it is booked, and of who came or did not
  std::optional<absl::CivilDay> booked_on;  // the day of that slot
  UserId booked_by{0};
  std::optional<absl::CivilDay> told_on;
  UserId told_by{0};
  ExamNotice told_how = ExamNotice::kUnspecified;
  std::optional<absl::CivilDay> attended_on;
  ExamItemSet items = 0;                    // that were examined
  int absence_count = 0;
  std::optional<absl::CivilDay> absent_on;  // the last of them
  std::optional<absl::CivilDay> followed_on;
  UserId followed_by{0};
  ExamFollowUp follow_up = ExamFollowUp::kUnspecified;
  ExamExemption exemption = ExamExemption::kUnspecified;
  ExamForfeit forfeit = ExamForfeit::kUnspecified;
  std::optional<absl::CivilDay> moved_to_on;
  std::optional<ExamPlanId> moved_to_plan;
  std::optional<absl::CivilDay> results_on;  // results were handed over; never which
  UserId results_by{0};
  std::optional<CaseId> visit_case;          // the person asked for a visit
  std::string note;                          // of the last step; never a diagnosis
  UserId updated_by{0};
  absl::Time update_time;
  int64_t version = 0;
};

// Nothing more is waited for. Who was moved within the plan is waited for.
bool IsSettled(const ExamEntry& of);

// The steps. Their order is that of the table.
enum class ExamStep {
  kTell,
  kBook,
  kCancel,
  kAbsent,
  kFollowUp,
  kAttend,
  kExempt,
  kForfeit,
  kMove,
  kCorrect,
  kHandOver,
  kAskVisit,
};
inline constexpr int kExamStepCount = 12;
// The state after a step from a state, kUnspecified where it is refused. What kCorrect leads to
// depends on the entry (see Decide).
extern const std::array<std::array<ExamEntryState, kExamEntryStateCount>, kExamStepCount>
    kExamSteps;

// What is known when somebody takes a step.
struct ExamEntryFacts {
  UnionId union_id{0};
  bool plan_frozen = false;
  bool plan_closed = false;
  absl::CivilDay from_on, to_on;  // the plan's window
  bool eligible = false;          // stands in the frozen set
  bool gone = false;              // died, left or was transferred since
  Sex sex = Sex::kUnspecified;
  ExamItemSet items = 0;          // that are due
  ExamItemSet offered = 0;        // by the plan to this sex
  UserId actor{0};
  absl::Time now;
};

// Refusals of every step, in this order: kEtagMismatch, kExamPlanNotOpen, kExamNotEligible,
// kExamMemberGone, kExamStep; then those that stand with the step.
struct TellExam {
  std::string etag;  // unchecked when empty: many are told at once
  ExamNotice how = ExamNotice::kUnspecified;
  absl::CivilDay told_on;
};
// kDateInFuture; kDateBeforeStart is not asked: people are told before the window.
absl::StatusOr<ExamEntry> Decide(const TellExam& command, const ExamEntry& before,
                                 const ExamEntryFacts& facts);

struct BookExam {
  std::string etag;
  ExamSlot slot;
  int taken = 0;     // places of the slot that others hold
  std::string room;  // slots with room, for whom this one is full
};
// kExamOutsideWindow for today; kExamBookingOver when the day booked before is over; kExamSlotOver,
// kExamSlotNotFor, kExamSlotSame, kExamSlotFull.
absl::StatusOr<ExamEntry> Decide(const BookExam& command, const ExamEntry& before,
                                 const ExamEntryFacts& facts);

struct CancelExamBooking {
  std::string etag;
};
// kExamBookingOver.
absl::StatusOr<ExamEntry> Decide(const CancelExamBooking& command, const ExamEntry& before,
                                 const ExamEntryFacts& facts);

struct MarkExamAbsent {
  std::string etag;
};
// kExamNotYet before the day of the slot is there.
absl::StatusOr<ExamEntry> Decide(const MarkExamAbsent& command, const ExamEntry& before,
                                 const ExamEntryFacts& facts);

struct FollowUpExam {
  std::string etag;
  ExamFollowUp outcome = ExamFollowUp::kUnspecified;
  std::string note;
};
absl::StatusOr<ExamEntry> Decide(const FollowUpExam& command, const ExamEntry& before,
                                 const ExamEntryFacts& facts);

struct AttendExam {
  std::string etag;
  absl::CivilDay attended_on;
  ExamItemSet items = 0;  // none: all that are due
};
// kDateInFuture; kExamOutsideWindow for the day; kExamItemNotOffered. Of a closed plan only who
// forfeited it by not attending: the hospital's list came late.
absl::StatusOr<ExamEntry> Decide(const AttendExam& command, const ExamEntry& before,
                                 const ExamEntryFacts& facts);

struct ExemptExam {
  std::string etag;
  ExamExemption exemption = ExamExemption::kUnspecified;
};
absl::StatusOr<ExamEntry> Decide(const ExemptExam& command, const ExamEntry& before,
                                 const ExamEntryFacts& facts);

struct ForfeitExam {
  std::string etag;
  ExamForfeit forfeit = ExamForfeit::kDeclined;
  std::string note;
};
absl::StatusOr<ExamEntry> Decide(const ForfeitExam& command, const ExamEntry& before,
                                 const ExamEntryFacts& facts);

struct MoveExam {
  std::string etag;
  std::optional<absl::CivilDay> to_on;    // a later day of the window, or
  std::optional<ExamPlanId> to_plan;      // a later plan; exactly one
  bool later_plan = false;                // that plan exists, is another and ends later
  std::string note;
};
// kFieldRequired unless exactly one is given; kExamOutsideWindow, kDateBeforeStart for the day;
// kExamPlanNotLater.
absl::StatusOr<ExamEntry> Decide(const MoveExam& command, const ExamEntry& before,
                                 const ExamEntryFacts& facts);

struct CorrectExam {
  std::string etag;
  std::string reason;
};
// Takes the last word back: who attended or was absent is booked again as before, else told or
// eligible. In a closed plan nothing stays open: not attended is forfeited. kFieldRequired.
absl::StatusOr<ExamEntry> Decide(const CorrectExam& command, const ExamEntry& before,
                                 const ExamEntryFacts& facts);

struct HandOverExamResults {
  std::string etag;
  absl::CivilDay on;
};
// Also of a closed plan. kDateInFuture, kDateBeforeEvent before the exam.
absl::StatusOr<ExamEntry> Decide(const HandOverExamResults& command, const ExamEntry& before,
                                 const ExamEntryFacts& facts);

struct AskForExamVisit {
  std::string etag;
};
// Also of a closed plan. Whoever keeps it puts the case in.
absl::StatusOr<ExamEntry> Decide(const AskForExamVisit& command, const ExamEntry& before,
                                 const ExamEntryFacts& facts);

// Whether what is open in a plan may be ended: kExamPlanNotOpen, kExamPlanNotOver.
absl::Status CheckEndOfPlan(ExamPlanId plan, const ExamEntryFacts& facts);
// What the end of a plan makes of somebody who is not settled: forfeited, or exempt when gone.
ExamEntry AtEndOfPlan(const ExamEntry& before, const ExamEntryFacts& facts);

// Until when an absence is to be followed up. `before` is absent; `to_on` the last day of the plan.
absl::CivilDay FollowUpDueOn(const ExamEntry& of, absl::CivilDay to_on);

// A new slot, or a changed one of which `booked` places are taken. Refusals: kExamPlanNotOpen,
// kFieldRequired (place), kNumberOutOfRange, kExamSlotTimes, kExamOutsideWindow, kTooManyRecords;
// of a changed one kEtagMismatch first, and kExamSlotBooked last: its capacity goes below those
// booked, or something else of it changes while somebody is.
struct ExamSlotFacts {
  bool plan_closed = false;
  absl::CivilDay from_on, to_on;
  int slots = 0;   // of the plan
  int booked = 0;  // of this one
};
absl::Status CheckSlot(UnionId union_id, const ExamSlot& slot, const ExamSlotFacts& facts);
absl::StatusOr<ExamSlot> ChangeSlot(UnionId union_id, const ExamSlot& before, ExamSlot after,
                                    absl::string_view etag, const ExamSlotFacts& facts);

}  // namespace unioncare
