// The steps of a physical exam: which is possible from where, and what it makes of an entry.
#include "service/domain/exam_bookings.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_join.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/etags.h"
#include "service/domain/names.h"
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

using State = ExamEntryState;
using Outcome = absl::StatusOr<ExamEntry>;

std::string NameIn(const ExamEntry& of, UnionId union_id) {
  return NameOf(union_id, of.member);
}

std::string WindowOf(const ExamEntryFacts& facts) {
  return absl::StrCat(IsoDay(facts.from_on), "…", IsoDay(facts.to_on));
}

bool Inside(const ExamEntryFacts& facts, absl::CivilDay day) {
  return day >= facts.from_on && day <= facts.to_on;
}

absl::Status RefuseOutside(absl::string_view field, absl::CivilDay day,
                           const std::string& window) {
  return Refuse(Reason::kExamOutsideWindow,
                {{"field", std::string(field)}, {"given", IsoDay(day)}, {"wanted", window}});
}

// Steps that a plan still takes when it is over: what came late, and what comes after an exam.
bool GoesOnAfterEnd(ExamStep step, const ExamEntry& before) {
  switch (step) {
    case ExamStep::kCorrect:
    case ExamStep::kHandOver:
    case ExamStep::kAskVisit:
      return true;
    case ExamStep::kAttend:
      return before.forfeit == ExamForfeit::kNotAttended;
    default:
      return false;
  }
}

// Steps about somebody who is no longer there: only what was, and that nobody waits.
bool OfGone(ExamStep step) {
  return step == ExamStep::kAttend || step == ExamStep::kExempt || step == ExamStep::kCorrect;
}

absl::Status RefuseStep(const ExamEntry& before, ExamStep step, const ExamEntryFacts& facts) {
  const auto& row = kExamSteps[static_cast<size_t>(step)];
  std::vector<std::string> wanted;
  for (int state = 1; state < kExamEntryStateCount; ++state) {
    if (row[state] != State::kUnspecified) wanted.push_back(StateName(static_cast<State>(state)));
  }
  return Refuse(Reason::kExamStep, {{"field", "member"},
                                    {"given", NameIn(before, facts.union_id)},
                                    {"state", StateName(before.state)},
                                    {"wanted", absl::StrJoin(wanted, ",")}});
}

// Whether the table's answer holds for this entry, too.
bool Possible(const ExamEntry& before, ExamStep step, const ExamEntryFacts& facts) {
  if (kExamSteps[static_cast<size_t>(step)][static_cast<size_t>(before.state)] ==
      State::kUnspecified) {
    return false;
  }
  const bool lapsed = facts.plan_closed && before.forfeit == ExamForfeit::kNotAttended;
  if (before.state == State::kForfeited && step == ExamStep::kAttend) return lapsed;
  if (before.state == State::kForfeited && step == ExamStep::kCorrect) return !lapsed;
  if (before.moved_to_plan.has_value()) return step == ExamStep::kCorrect;
  return true;
}

// What every step asks first.
Outcome Begin(const ExamEntry& before, ExamStep step, const std::string& etag,
              const ExamEntryFacts& facts) {
  if (step != ExamStep::kTell || !etag.empty()) {
    RETURN_IF_ERROR(CheckEtag("etag", etag, before.version));
  }
  if (!facts.plan_frozen || (facts.plan_closed && !GoesOnAfterEnd(step, before))) {
    return Refuse(Reason::kExamPlanNotOpen,
                  {{"field", "plan"}, {"given", NameOf(facts.union_id, before.plan)}});
  }
  if (!facts.eligible) {
    return Refuse(Reason::kExamNotEligible,
                  {{"field", "member"}, {"given", NameIn(before, facts.union_id)}});
  }
  if (facts.gone && !OfGone(step)) {
    return Refuse(Reason::kExamMemberGone,
                  {{"field", "member"}, {"given", NameIn(before, facts.union_id)}});
  }
  if (!Possible(before, step, facts)) return RefuseStep(before, step, facts);
  ExamEntry after = before;
  after.state = kExamSteps[static_cast<size_t>(step)][static_cast<size_t>(before.state)];
  after.updated_by = facts.actor;
  return after;
}

void ReleasePlace(ExamEntry& of) {
  of.slot.reset();
  of.booked_on.reset();
  of.booked_by = UserId{0};
}

void ForgetMove(ExamEntry& of) {
  of.moved_to_on.reset();
  of.moved_to_plan.reset();
}

absl::Status CheckNotFuture(absl::string_view field, absl::CivilDay day,
                            const ExamEntryFacts& facts) {
  const absl::CivilDay today = Today(facts.now);
  if (day <= today) return absl::OkStatus();
  return Refuse(Reason::kDateInFuture, {{"field", std::string(field)},
                                        {"given", IsoDay(day)},
                                        {"today", IsoDay(today)},
                                        {"wanted", IsoDay(today)}});
}

// When the slot ends, in China.
absl::Time EndOf(const ExamSlot& slot) {
  return MidnightAfter(slot.day - 1) + absl::Minutes(slot.to_minute);
}

// Somebody whose booked day is over came or did not; that is recorded first.
absl::Status CheckBookingAhead(const ExamEntry& before, const ExamEntryFacts& facts) {
  if (before.state != State::kBooked || *before.booked_on >= Today(facts.now)) {
    return absl::OkStatus();
  }
  return Refuse(Reason::kExamBookingOver, {{"field", "member"},
                                           {"given", NameIn(before, facts.union_id)},
                                           {"day", IsoDay(*before.booked_on)}});
}

}  // namespace

// Rows: the steps; columns: unspecified, eligible, notified, booked, attended, forfeited, exempt,
// moved, absent.
constexpr State kNo = State::kUnspecified;
const std::array<std::array<State, kExamEntryStateCount>, kExamStepCount> kExamSteps = {{
    // tell: whoever was moved or missed the day is told again
    {kNo, State::kNotified, State::kNotified, State::kBooked, kNo, kNo, kNo, State::kMoved,
     State::kAbsent},
    // book, or book another slot
    {kNo, State::kBooked, State::kBooked, State::kBooked, kNo, kNo, kNo, State::kBooked,
     State::kBooked},
    // cancel the booking
    {kNo, kNo, kNo, State::kNotified, kNo, kNo, kNo, kNo, kNo},
    // did not come
    {kNo, kNo, kNo, State::kAbsent, kNo, kNo, kNo, kNo, kNo},
    // was called after that
    {kNo, kNo, kNo, kNo, kNo, kNo, kNo, kNo, State::kAbsent},
    // came; without a booking, too
    {kNo, State::kAttended, State::kAttended, State::kAttended, kNo, State::kAttended, kNo,
     State::kAttended, State::kAttended},
    // need not come
    {kNo, State::kExempt, State::kExempt, State::kExempt, kNo, kNo, kNo, State::kExempt,
     State::kExempt},
    // gives it up
    {kNo, State::kForfeited, State::kForfeited, State::kForfeited, kNo, kNo, kNo,
     State::kForfeited, State::kForfeited},
    // later
    {kNo, State::kMoved, State::kMoved, State::kMoved, kNo, kNo, kNo, State::kMoved,
     State::kMoved},
    // take the last word back
    {kNo, kNo, kNo, kNo, State::kBooked, State::kNotified, State::kNotified, State::kNotified,
     State::kBooked},
    // the results were handed over
    {kNo, kNo, kNo, kNo, State::kAttended, kNo, kNo, kNo, kNo},
    // asks for a visit
    {kNo, kNo, kNo, kNo, State::kAttended, kNo, kNo, kNo, kNo},
}};

const char* StateName(ExamEntryState state) {
  switch (state) {
    case State::kEligible: return "EXAM_ENTRY_STATE_ELIGIBLE";
    case State::kNotified: return "EXAM_ENTRY_STATE_NOTIFIED";
    case State::kBooked: return "EXAM_ENTRY_STATE_BOOKED";
    case State::kAbsent: return "EXAM_ENTRY_STATE_ABSENT";
    case State::kAttended: return "EXAM_ENTRY_STATE_ATTENDED";
    case State::kForfeited: return "EXAM_ENTRY_STATE_FORFEITED";
    case State::kExempt: return "EXAM_ENTRY_STATE_EXEMPT";
    case State::kMoved: return "EXAM_ENTRY_STATE_MOVED";
    case State::kUnspecified: break;
  }
  return "EXAM_ENTRY_STATE_UNSPECIFIED";
}

bool IsSettled(const ExamEntry& of) {
  return of.state == State::kAttended || of.state == State::kForfeited ||
         of.state == State::kExempt || of.moved_to_plan.has_value();
}

bool IsOfHealth(ExamExemption exemption) {
  return exemption >= ExamExemption::kPregnancy && exemption <= ExamExemption::kUnderTreatment;
}

std::string TextOf(const ExamSlot& slot) {
  return absl::StrFormat("%s %02d:%02d–%02d:%02d %s", IsoDay(slot.day), slot.from_minute / 60,
                         slot.from_minute % 60, slot.to_minute / 60, slot.to_minute % 60,
                         slot.place);
}

Outcome Decide(const TellExam& command, const ExamEntry& before, const ExamEntryFacts& facts) {
  ASSIGN_OR_RETURN(ExamEntry after, Begin(before, ExamStep::kTell, command.etag, facts));
  RETURN_IF_ERROR(CheckNotFuture("told_on", command.told_on, facts));
  after.told_on = command.told_on;
  after.told_by = facts.actor;
  after.told_how = command.how;
  return after;
}

Outcome Decide(const BookExam& command, const ExamEntry& before, const ExamEntryFacts& facts) {
  ASSIGN_OR_RETURN(ExamEntry after, Begin(before, ExamStep::kBook, command.etag, facts));
  const absl::CivilDay today = Today(facts.now);
  if (!Inside(facts, today)) return RefuseOutside("", today, WindowOf(facts));
  RETURN_IF_ERROR(CheckBookingAhead(before, facts));
  const ExamSlot& slot = command.slot;
  const std::string text = TextOf(slot);
  if (EndOf(slot) <= facts.now) {
    return Refuse(Reason::kExamSlotOver, {{"field", "slot"}, {"given", text}});
  }
  const bool sex_fits = slot.sex == Sex::kUnspecified || slot.sex == facts.sex;
  const bool item_fits =
      slot.item == ExamItem::kUnspecified || (facts.items & SetOf(slot.item)) != 0;
  if (!sex_fits || !item_fits) {
    return Refuse(Reason::kExamSlotNotFor, {{"field", "slot"}, {"given", text}});
  }
  if (before.state == State::kBooked && before.slot == slot.id) {
    return Refuse(Reason::kExamSlotSame, {{"field", "slot"}, {"given", text}});
  }
  if (command.taken >= slot.capacity) {
    return Refuse(Reason::kExamSlotFull, {{"field", "slot"},
                                          {"given", text},
                                          {"number", absl::StrCat(slot.capacity)},
                                          {"wanted", command.room}});
  }
  after.slot = slot.id;
  after.booked_on = slot.day;
  after.booked_by = facts.actor;
  after.absent_on.reset();
  after.followed_on.reset();
  after.followed_by = UserId{0};
  after.follow_up = ExamFollowUp::kUnspecified;
  after.note.clear();
  ForgetMove(after);
  return after;
}

Outcome Decide(const CancelExamBooking& command, const ExamEntry& before,
               const ExamEntryFacts& facts) {
  ASSIGN_OR_RETURN(ExamEntry after, Begin(before, ExamStep::kCancel, command.etag, facts));
  RETURN_IF_ERROR(CheckBookingAhead(before, facts));
  ReleasePlace(after);
  if (!after.told_on.has_value()) after.state = State::kEligible;
  return after;
}

Outcome Decide(const MarkExamAbsent& command, const ExamEntry& before,
               const ExamEntryFacts& facts) {
  ASSIGN_OR_RETURN(ExamEntry after, Begin(before, ExamStep::kAbsent, command.etag, facts));
  const absl::CivilDay today = Today(facts.now);
  if (*before.booked_on > today) {
    return Refuse(Reason::kExamNotYet, {{"field", "member"},
                                        {"given", NameIn(before, facts.union_id)},
                                        {"day", IsoDay(*before.booked_on)}});
  }
  after.absent_on = before.booked_on;
  ++after.absence_count;
  return after;
}

Outcome Decide(const FollowUpExam& command, const ExamEntry& before,
               const ExamEntryFacts& facts) {
  ASSIGN_OR_RETURN(ExamEntry after, Begin(before, ExamStep::kFollowUp, command.etag, facts));
  after.followed_on = Today(facts.now);
  after.followed_by = facts.actor;
  after.follow_up = command.outcome;
  after.note = command.note;
  return after;
}

Outcome Decide(const AttendExam& command, const ExamEntry& before, const ExamEntryFacts& facts) {
  ASSIGN_OR_RETURN(ExamEntry after, Begin(before, ExamStep::kAttend, command.etag, facts));
  RETURN_IF_ERROR(CheckNotFuture("attended_on", command.attended_on, facts));
  if (!Inside(facts, command.attended_on)) {
    return RefuseOutside("attended_on", command.attended_on, WindowOf(facts));
  }
  if ((command.items & ~facts.offered) != 0) {
    return Refuse(Reason::kExamItemNotOffered,
                  {{"field", "items"}, {"given", NameIn(before, facts.union_id)}});
  }
  after.items = command.items == 0 ? facts.items : command.items;
  after.attended_on = command.attended_on;
  after.forfeit = ExamForfeit::kUnspecified;
  after.note.clear();
  ForgetMove(after);
  return after;
}

Outcome Decide(const ExemptExam& command, const ExamEntry& before, const ExamEntryFacts& facts) {
  ASSIGN_OR_RETURN(ExamEntry after, Begin(before, ExamStep::kExempt, command.etag, facts));
  after.exemption = command.exemption;
  after.note.clear();
  ReleasePlace(after);
  ForgetMove(after);
  return after;
}

Outcome Decide(const ForfeitExam& command, const ExamEntry& before, const ExamEntryFacts& facts) {
  ASSIGN_OR_RETURN(ExamEntry after, Begin(before, ExamStep::kForfeit, command.etag, facts));
  after.forfeit = command.forfeit;
  after.note = command.note;
  ReleasePlace(after);
  ForgetMove(after);
  return after;
}

Outcome Decide(const MoveExam& command, const ExamEntry& before, const ExamEntryFacts& facts) {
  if (command.to_on.has_value() == command.to_plan.has_value()) {
    return Refuse(Reason::kFieldRequired, {{"field", "to_on"}});
  }
  ASSIGN_OR_RETURN(ExamEntry after, Begin(before, ExamStep::kMove, command.etag, facts));
  if (command.to_on.has_value()) {
    if (!Inside(facts, *command.to_on)) {
      return RefuseOutside("to_on", *command.to_on, WindowOf(facts));
    }
    if (*command.to_on < Today(facts.now)) {
      return Refuse(Reason::kDateBeforeStart, {{"field", "to_on"},
                                               {"given", IsoDay(*command.to_on)},
                                               {"wanted", IsoDay(Today(facts.now))}});
    }
  } else if (!command.later_plan) {
    return Refuse(Reason::kExamPlanNotLater,
                  {{"field", "to_plan"},
                   {"given", NameOf(facts.union_id, *command.to_plan)},
                   {"wanted", IsoDay(facts.to_on)}});
  }
  after.moved_to_on = command.to_on;
  after.moved_to_plan = command.to_plan;
  after.note = command.note;
  ReleasePlace(after);
  return after;
}

Outcome Decide(const CorrectExam& command, const ExamEntry& before, const ExamEntryFacts& facts) {
  if (command.reason.empty()) return Refuse(Reason::kFieldRequired, {{"field", "reason"}});
  ASSIGN_OR_RETURN(ExamEntry after, Begin(before, ExamStep::kCorrect, command.etag, facts));
  const State told = before.told_on.has_value() ? State::kNotified : State::kEligible;
  after.state = told;
  if (before.state == State::kAbsent) {
    after.state = State::kBooked;
    --after.absence_count;
    after.absent_on.reset();
    after.followed_on.reset();
    after.followed_by = UserId{0};
    after.follow_up = ExamFollowUp::kUnspecified;
  } else if (before.state == State::kAttended && before.slot.has_value()) {
    after.state = before.absent_on.has_value() ? State::kAbsent : State::kBooked;
  }
  after.attended_on.reset();
  after.items = 0;
  after.results_on.reset();
  after.results_by = UserId{0};
  after.exemption = ExamExemption::kUnspecified;
  after.forfeit = ExamForfeit::kUnspecified;
  ForgetMove(after);
  if (facts.plan_closed) after = AtEndOfPlan(after, facts);
  after.note = command.reason;
  return after;
}

Outcome Decide(const HandOverExamResults& command, const ExamEntry& before,
               const ExamEntryFacts& facts) {
  ASSIGN_OR_RETURN(ExamEntry after, Begin(before, ExamStep::kHandOver, command.etag, facts));
  RETURN_IF_ERROR(CheckNotFuture("results_on", command.on, facts));
  if (command.on < *before.attended_on) {
    return Refuse(Reason::kDateBeforeEvent, {{"field", "results_on"},
                                             {"given", IsoDay(command.on)},
                                             {"wanted", IsoDay(*before.attended_on)}});
  }
  after.results_on = command.on;
  after.results_by = facts.actor;
  return after;
}

Outcome Decide(const AskForExamVisit& command, const ExamEntry& before,
               const ExamEntryFacts& facts) {
  return Begin(before, ExamStep::kAskVisit, command.etag, facts);
}

absl::Status CheckEndOfPlan(ExamPlanId plan, const ExamEntryFacts& facts) {
  const std::string name = NameOf(facts.union_id, plan);
  if (!facts.plan_frozen || facts.plan_closed) {
    return Refuse(Reason::kExamPlanNotOpen, {{"field", "plan"}, {"given", name}});
  }
  if (Today(facts.now) <= facts.to_on) {
    return Refuse(Reason::kExamPlanNotOver,
                  {{"field", "plan"}, {"given", name}, {"day", IsoDay(facts.to_on)}});
  }
  return absl::OkStatus();
}

ExamEntry AtEndOfPlan(const ExamEntry& before, const ExamEntryFacts& facts) {
  ExamEntry after = before;
  after.updated_by = facts.actor;
  after.state = facts.gone ? State::kExempt : State::kForfeited;
  if (facts.gone) {
    after.exemption = ExamExemption::kMemberGone;
  } else {
    after.forfeit = ExamForfeit::kNotAttended;
  }
  ReleasePlace(after);
  ForgetMove(after);
  return after;
}

absl::CivilDay FollowUpDueOn(const ExamEntry& of, absl::CivilDay to_on) {
  if (of.follow_up == ExamFollowUp::kReached) return std::max(to_on, *of.followed_on);
  return of.followed_on.value_or(*of.absent_on) + kExamFollowUpDays;
}

absl::Status CheckSlot(UnionId union_id, const ExamSlot& slot, const ExamSlotFacts& facts) {
  if (facts.plan_closed) {
    return Refuse(Reason::kExamPlanNotOpen,
                  {{"field", "plan"}, {"given", NameOf(union_id, slot.plan)}});
  }
  if (slot.place.empty()) return Refuse(Reason::kFieldRequired, {{"field", "exam_slot.place"}});
  if (slot.capacity < 1 || slot.capacity > kExamSlotCapacityMax) {
    return Refuse(Reason::kNumberOutOfRange,
                  {{"field", "exam_slot.capacity"},
                   {"given", absl::StrCat(slot.capacity)},
                   {"wanted", absl::StrCat("1…", kExamSlotCapacityMax)}});
  }
  if (slot.from_minute >= slot.to_minute) {
    return Refuse(Reason::kExamSlotTimes, {{"field", "exam_slot.to_time"},
                                            {"given", TextOf(slot)}});
  }
  if (slot.day < facts.from_on || slot.day > facts.to_on) {
    return RefuseOutside("exam_slot.day", slot.day,
                         absl::StrCat(IsoDay(facts.from_on), "…", IsoDay(facts.to_on)));
  }
  if (slot.id == ExamSlotId{0} && facts.slots >= kExamSlotsMax) {
    return Refuse(Reason::kTooManyRecords,
                  {{"given", absl::StrCat(facts.slots)}, {"wanted", absl::StrCat(kExamSlotsMax)}});
  }
  return absl::OkStatus();
}

absl::StatusOr<ExamSlot> ChangeSlot(UnionId union_id, const ExamSlot& before, ExamSlot after,
                                    absl::string_view etag, const ExamSlotFacts& facts) {
  RETURN_IF_ERROR(CheckEtag("etag", etag, before.version));
  RETURN_IF_ERROR(CheckSlot(union_id, after, facts));
  const bool other = after.day != before.day || after.sex != before.sex ||
                     after.item != before.item || after.from_minute != before.from_minute ||
                     after.to_minute != before.to_minute || after.place != before.place;
  if (after.capacity < facts.booked || (other && facts.booked > 0)) {
    return Refuse(Reason::kExamSlotBooked, {{"field", "slot"},
                                            {"given", TextOf(before)},
                                            {"number", absl::StrCat(facts.booked)}});
  }
  return after;
}

}  // namespace unioncare
