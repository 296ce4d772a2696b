// Tests of booking and attending exams: every step in every state, the days at the edges of a plan,
// places, corrections, the end of a plan, and slots.
#include "service/domain/exam_bookings.h"

#include <functional>
#include <string>

#include "gtest/gtest.h"
#include "service/domain/calendar.h"
#include "service/domain/members.h"
#include "tests/domain/verdicts.h"

namespace unioncare {
namespace {

using State = ExamEntryState;
using Outcome = absl::StatusOr<ExamEntry>;

constexpr UnionId kUnionId{2};
const absl::CivilDay kFirst(2026, 11, 1), kLast(2026, 11, 30), kNow(2026, 11, 22);

// Ten in the morning in China.
absl::Time At(absl::CivilDay day) { return MidnightAfter(day - 1) + absl::Hours(10); }

ExamEntryFacts Facts(absl::CivilDay today = kNow) {
  ExamEntryFacts facts;
  facts.union_id = kUnionId;
  facts.plan_frozen = true;
  facts.from_on = kFirst;
  facts.to_on = kLast;
  facts.eligible = true;
  facts.sex = Sex::kFemale;
  facts.items = SetOf(ExamItem::kBase) | SetOf(ExamItem::kBreast);
  facts.offered = kAllExamItems;
  facts.actor = UserId{4};
  facts.now = At(today);
  return facts;
}

ExamSlot Slot(absl::CivilDay day = kNow + 1, int64_t id = 5) {
  ExamSlot slot;
  slot.id = ExamSlotId{id};
  slot.plan = ExamPlanId{1};
  slot.day = day;
  slot.from_minute = 8 * 60;
  slot.to_minute = 9 * 60 + 30;
  slot.place = "市一院";
  slot.capacity = 2;
  return slot;
}

ExamEntry In(State state, absl::CivilDay booked_on = kNow) {
  ExamEntry of;
  of.plan = ExamPlanId{1};
  of.member = MemberId{9};
  of.state = state;
  of.version = 3;
  if (state != State::kEligible) of.told_on = kFirst;
  if (state == State::kBooked || state == State::kAbsent || state == State::kAttended) {
    of.slot = ExamSlotId{7};
    of.booked_on = booked_on;
  }
  if (state == State::kAbsent) {
    of.absent_on = booked_on;
    of.absence_count = 1;
  }
  if (state == State::kAttended) {
    of.attended_on = booked_on;
    of.items = SetOf(ExamItem::kBase);
  }
  if (state == State::kForfeited) of.forfeit = ExamForfeit::kDeclined;
  if (state == State::kExempt) of.exemption = ExamExemption::kPregnancy;
  if (state == State::kMoved) of.moved_to_on = kNow + 5;
  return of;
}

// Each step as somebody who may take it takes it, and what it is called.
struct Named {
  const char* name;
  ExamStep step;
  std::function<Outcome(const ExamEntry&, const ExamEntryFacts&)> take;
};
std::vector<Named> Steps(const std::string& etag = EtagOfVersion(3)) {
  const auto with = [](auto command) {
    return [command](const ExamEntry& before, const ExamEntryFacts& facts) {
      return Decide(command, before, facts);
    };
  };
  return {
      {"tell", ExamStep::kTell, with(TellExam{etag, ExamNotice::kPhone, kNow})},
      {"book", ExamStep::kBook, with(BookExam{etag, Slot()})},
      {"cancel", ExamStep::kCancel, with(CancelExamBooking{etag})},
      {"absent", ExamStep::kAbsent, with(MarkExamAbsent{etag})},
      {"follow", ExamStep::kFollowUp, with(FollowUpExam{etag, ExamFollowUp::kReached, "会来"})},
      {"attend", ExamStep::kAttend, with(AttendExam{etag, kNow})},
      {"exempt", ExamStep::kExempt, with(ExemptExam{etag, ExamExemption::kAway})},
      {"forfeit", ExamStep::kForfeit, with(ForfeitExam{etag, ExamForfeit::kDeclined, "不去"})},
      {"move", ExamStep::kMove, with(MoveExam{.etag = etag, .to_on = kNow + 3})},
      {"correct", ExamStep::kCorrect, with(CorrectExam{etag, "登记错人"})},
      {"hand over", ExamStep::kHandOver, with(HandOverExamResults{etag, kNow})},
      {"ask", ExamStep::kAskVisit, with(AskForExamVisit{etag})},
  };
}

// The state after a step, or the reason of its refusal.
std::string After(const Outcome& outcome) {
  if (!outcome.ok()) return InfoOf(RefusalsOf(outcome.status()).front().reason).name;
  return std::string(StateName(outcome->state)).substr(17);
}

TEST(ExamSteps, EveryStepInEveryState) {
  //            eligible   notified   booked    attended  forfeited exempt  moved     absent
  const char* const kWanted[kExamStepCount][8] = {
      /*tell*/ {"NOTIFIED", "NOTIFIED", "BOOKED", "-", "-", "-", "MOVED", "ABSENT"},
      /*book*/ {"BOOKED", "BOOKED", "BOOKED", "-", "-", "-", "BOOKED", "BOOKED"},
      /*cancel*/ {"-", "-", "NOTIFIED", "-", "-", "-", "-", "-"},
      /*absent*/ {"-", "-", "ABSENT", "-", "-", "-", "-", "-"},
      /*follow*/ {"-", "-", "-", "-", "-", "-", "-", "ABSENT"},
      /*attend*/
      {"ATTENDED", "ATTENDED", "ATTENDED", "-", "-", "-", "ATTENDED", "ATTENDED"},
      /*exempt*/ {"EXEMPT", "EXEMPT", "EXEMPT", "-", "-", "-", "EXEMPT", "EXEMPT"},
      /*forfeit*/
      {"FORFEITED", "FORFEITED", "FORFEITED", "-", "-", "-", "FORFEITED", "FORFEITED"},
      /*move*/ {"MOVED", "MOVED", "MOVED", "-", "-", "-", "MOVED", "MOVED"},
      /*correct*/ {"-", "-", "-", "BOOKED", "NOTIFIED", "NOTIFIED", "NOTIFIED", "BOOKED"},
      /*hand*/ {"-", "-", "-", "ATTENDED", "-", "-", "-", "-"},
      /*ask*/ {"-", "-", "-", "ATTENDED", "-", "-", "-", "-"},
  };
  for (const Named& of : Steps()) {
    for (int state = 1; state < kExamEntryStateCount; ++state) {
      const std::string got = After(of.take(In(static_cast<State>(state)), Facts()));
      const std::string wanted = kWanted[static_cast<int>(of.step)][state - 1];
      EXPECT_EQ(got, wanted == "-" ? "EXAM_STEP" : wanted)
          << of.name << " from " << StateName(static_cast<State>(state));
    }
  }
}

TEST(ExamSteps, EveryStepInEveryStateOfAClosedPlan) {
  ExamEntryFacts facts = Facts();
  facts.plan_closed = true;
  for (const Named& of : Steps()) {
    for (int state = 1; state < kExamEntryStateCount; ++state) {
      const ExamEntry before = In(static_cast<State>(state));
      std::string wanted = "EXAM_PLAN_NOT_OPEN";
      if (of.step == ExamStep::kCorrect) {
        wanted = state >= static_cast<int>(State::kAttended) ? "FORFEITED" : "EXAM_STEP";
      }
      if (of.step == ExamStep::kHandOver || of.step == ExamStep::kAskVisit) {
        wanted = before.state == State::kAttended ? "ATTENDED" : "EXAM_STEP";
      }
      EXPECT_EQ(After(of.take(before, facts)), wanted)
          << of.name << " from " << StateName(before.state);
    }
  }
  // Whom the end of the plan made forfeit, the late list of the hospital may bring back.
  ExamEntry lapsed = In(State::kForfeited);
  lapsed.forfeit = ExamForfeit::kNotAttended;
  const Outcome came =
      Decide(AttendExam{EtagOfVersion(3), kNow}, lapsed, facts);
  EXPECT_EQ(After(came), "ATTENDED");
  EXPECT_EQ(came->forfeit, ExamForfeit::kUnspecified);
  EXPECT_EQ(After(Decide(CorrectExam{EtagOfVersion(3), "错"}, lapsed, facts)), "EXAM_STEP");
}

TEST(ExamSteps, TheChecksComeInTheOrderOfTheContract) {
  for (const Named& of : Steps("old")) {
    ExamEntryFacts facts = Facts();
    facts.plan_frozen = facts.eligible = false;
    EXPECT_EQ(After(of.take(In(State::kBooked), facts)), "ETAG_MISMATCH") << of.name;
  }
  for (const Named& of : Steps()) {
    const bool possible = of.step == ExamStep::kAttend || of.step == ExamStep::kExempt ||
                          of.step == ExamStep::kCorrect;
    ExamEntryFacts facts = Facts();
    facts.plan_frozen = facts.eligible = false;
    facts.gone = true;
    EXPECT_EQ(After(of.take(In(State::kUnspecified), facts)), "EXAM_PLAN_NOT_OPEN") << of.name;
    facts.plan_frozen = true;
    EXPECT_EQ(After(of.take(In(State::kUnspecified), facts)), "EXAM_NOT_ELIGIBLE") << of.name;
    facts.eligible = true;
    EXPECT_EQ(After(of.take(In(State::kUnspecified), facts)),
              possible ? "EXAM_STEP" : "EXAM_MEMBER_GONE")
        << of.name;
  }
}

TEST(ExamSteps, WhoWasMovedToALaterPlanIsSettledHere) {
  ExamEntry moved = In(State::kMoved);
  moved.moved_to_on.reset();
  moved.moved_to_plan = ExamPlanId{2};
  EXPECT_TRUE(IsSettled(moved));
  EXPECT_FALSE(IsSettled(In(State::kMoved)));
  for (const Named& of : Steps()) {
    EXPECT_EQ(After(of.take(moved, Facts())),
              of.step == ExamStep::kCorrect ? "NOTIFIED" : "EXAM_STEP")
        << of.name;
  }
}

std::string Book(absl::CivilDay today, absl::CivilDay slot_day,
                 const ExamEntry& before = In(State::kNotified)) {
  return After(Decide(BookExam{EtagOfVersion(3), Slot(slot_day)}, before, Facts(today)));
}

TEST(BookExam, OnTheDaysOfThePlanAlone) {
  EXPECT_EQ(Book(kFirst - 1, kFirst), "EXAM_OUTSIDE_WINDOW");
  EXPECT_EQ(Book(kFirst, kFirst + 1), "BOOKED");
  EXPECT_EQ(Book(kLast - 1, kLast), "BOOKED");
  EXPECT_EQ(Book(kLast, kLast), "EXAM_SLOT_OVER");  // it is ten, and the slot was until 9:30
  EXPECT_EQ(Book(kLast + 1, kLast), "EXAM_OUTSIDE_WINDOW");
  ExamEntryFacts early = Facts(kLast);
  early.now = MidnightAfter(kLast - 1) + absl::Minutes(9 * 60 + 29);
  EXPECT_EQ(After(Decide(BookExam{EtagOfVersion(3), Slot(kLast)}, In(State::kNotified), early)),
            "BOOKED");
}

TEST(BookExam, ASlotThatIsOverForOthersTheSameOrFullIsRefused) {
  const ExamEntry before = In(State::kNotified);
  const auto with = [&](auto change) {
    BookExam command{EtagOfVersion(3), Slot()};
    change(command);
    return After(Decide(command, before, Facts()));
  };
  EXPECT_EQ(with([](BookExam& of) { of.slot.day = kNow - 1; }), "EXAM_SLOT_OVER");
  EXPECT_EQ(with([](BookExam& of) { of.slot.sex = Sex::kMale; }), "EXAM_SLOT_NOT_FOR");
  EXPECT_EQ(with([](BookExam& of) { of.slot.sex = Sex::kFemale; }), "BOOKED");
  EXPECT_EQ(with([](BookExam& of) { of.slot.item = ExamItem::kCervical; }), "EXAM_SLOT_NOT_FOR");
  EXPECT_EQ(with([](BookExam& of) { of.slot.item = ExamItem::kBreast; }), "BOOKED");
  EXPECT_EQ(with([](BookExam& of) { of.taken = 1; }), "BOOKED");
  EXPECT_EQ(with([](BookExam& of) { of.taken = 2; }), "EXAM_SLOT_FULL");
  const auto full = Decide(BookExam{EtagOfVersion(3), Slot(), 2, "下午 (3)"}, before, Facts());
  EXPECT_EQ(RefusalsOf(full.status())[0].facts.at("wanted"), "下午 (3)");
  EXPECT_EQ(RefusalsOf(full.status())[0].facts.at("given"), "2026-11-23 08:00–09:30 市一院");
  ExamEntry same = In(State::kBooked);
  same.slot = ExamSlotId{5};
  EXPECT_EQ(Book(kNow, kNow + 1, same), "EXAM_SLOT_SAME");
}

TEST(BookExam, WhoseBookedDayIsOverCameOrDidNotFirst) {
  EXPECT_EQ(Book(kNow, kNow + 1, In(State::kBooked, kNow)), "BOOKED");
  EXPECT_EQ(Book(kNow, kNow + 1, In(State::kBooked, kNow - 1)), "EXAM_BOOKING_OVER");
  EXPECT_EQ(After(Decide(CancelExamBooking{EtagOfVersion(3)}, In(State::kBooked, kNow - 1),
                         Facts())),
            "EXAM_BOOKING_OVER");
}

TEST(BookExam, KeepsTheDayAndWhoBookedAndForgetsAnAbsence) {
  const Outcome after =
      Decide(BookExam{EtagOfVersion(3), Slot()}, In(State::kAbsent, kNow - 2), Facts());
  ASSERT_TRUE(after.ok());
  EXPECT_EQ(after->slot, ExamSlotId{5});
  EXPECT_EQ(after->booked_on, kNow + 1);
  EXPECT_EQ(after->booked_by, UserId{4});
  EXPECT_EQ(after->absent_on, std::nullopt);
  EXPECT_EQ(after->absence_count, 1);
}

TEST(CancelExamBooking, WhoWasNeverToldIsEligibleAgain) {
  ExamEntry before = In(State::kBooked);
  before.told_on.reset();
  const Outcome after = Decide(CancelExamBooking{EtagOfVersion(3)}, before, Facts());
  EXPECT_EQ(After(after), "ELIGIBLE");
  EXPECT_EQ(after->slot, std::nullopt);
}

TEST(MarkExamAbsent, NotBeforeTheDay) {
  const auto mark = [](absl::CivilDay booked_on) {
    return Decide(MarkExamAbsent{EtagOfVersion(3)}, In(State::kBooked, booked_on), Facts());
  };
  EXPECT_EQ(After(mark(kNow + 1)), "EXAM_NOT_YET");
  EXPECT_EQ(After(mark(kNow)), "ABSENT");
  EXPECT_EQ(mark(kNow)->absence_count, 1);
  EXPECT_EQ(FollowUpDueOn(*mark(kNow), kLast), kNow + 3);
  const Outcome called = Decide(
      FollowUpExam{EtagOfVersion(3), ExamFollowUp::kNotReached, ""}, *mark(kNow), Facts(kNow + 2));
  EXPECT_EQ(FollowUpDueOn(*called, kLast), kNow + 5);
  const Outcome reached = Decide(
      FollowUpExam{EtagOfVersion(3), ExamFollowUp::kReached, "下周来"}, *mark(kNow), Facts());
  EXPECT_EQ(FollowUpDueOn(*reached, kLast), kLast);
  EXPECT_EQ(reached->note, "下周来");
}

TEST(AttendExam, OnADayOfThePlanThatIsNotInTheFuture) {
  const auto attend = [](absl::CivilDay on, absl::CivilDay today) {
    return After(Decide(AttendExam{EtagOfVersion(3), on}, In(State::kNotified), Facts(today)));
  };
  EXPECT_EQ(attend(kFirst - 1, kNow), "EXAM_OUTSIDE_WINDOW");
  EXPECT_EQ(attend(kFirst, kNow), "ATTENDED");
  EXPECT_EQ(attend(kNow + 1, kNow), "DATE_IN_FUTURE");
  EXPECT_EQ(attend(kLast, kLast + 9), "ATTENDED");
  EXPECT_EQ(attend(kLast + 1, kLast + 9), "EXAM_OUTSIDE_WINDOW");
}

TEST(AttendExam, AllThatIsDueUnlessItIsSaidWhat) {
  const auto attend = [](ExamItemSet items, ExamItemSet offered = kAllExamItems) {
    ExamEntryFacts facts = Facts();
    facts.offered = offered;
    return Decide(AttendExam{EtagOfVersion(3), kNow, items}, In(State::kBooked), facts);
  };
  EXPECT_EQ(attend(0)->items, SetOf(ExamItem::kBase) | SetOf(ExamItem::kBreast));
  EXPECT_EQ(attend(SetOf(ExamItem::kBase))->items, SetOf(ExamItem::kBase));
  EXPECT_EQ(After(attend(SetOf(ExamItem::kBreast), SetOf(ExamItem::kBase))),
            "EXAM_ITEM_NOT_OFFERED");
}

TEST(MoveExam, ToADayOfThePlanOrToALaterPlan) {
  const auto to = [](MoveExam command) {
    command.etag = EtagOfVersion(3);
    return After(Decide(command, In(State::kBooked), Facts()));
  };
  EXPECT_EQ(to({}), "FIELD_REQUIRED");
  EXPECT_EQ(to({.to_on = kNow, .to_plan = ExamPlanId{2}}), "FIELD_REQUIRED");
  EXPECT_EQ(to({.to_on = kNow - 1}), "DATE_BEFORE_START");
  EXPECT_EQ(to({.to_on = kLast}), "MOVED");
  EXPECT_EQ(to({.to_on = kLast + 1}), "EXAM_OUTSIDE_WINDOW");
  EXPECT_EQ(to({.to_plan = ExamPlanId{2}}), "EXAM_PLAN_NOT_LATER");
  EXPECT_EQ(to({.to_plan = ExamPlanId{2}, .later_plan = true}), "MOVED");
}

TEST(CorrectExam, LeadsBackToWhereItWas) {
  const auto correct = [](ExamEntry before) {
    return Decide(CorrectExam{EtagOfVersion(3), "登记错人"}, before, Facts());
  };
  const Outcome attended = correct(In(State::kAttended));
  EXPECT_EQ(attended->state, State::kBooked);
  EXPECT_EQ(attended->attended_on, std::nullopt);
  EXPECT_EQ(attended->items, 0);
  EXPECT_EQ(attended->note, "登记错人");
  ExamEntry after_absence = In(State::kAttended);
  after_absence.absent_on = kNow;
  EXPECT_EQ(correct(after_absence)->state, State::kAbsent);
  ExamEntry walked_in = In(State::kAttended);
  walked_in.slot.reset();
  walked_in.booked_on.reset();
  EXPECT_EQ(correct(walked_in)->state, State::kNotified);
  walked_in.told_on.reset();
  EXPECT_EQ(correct(walked_in)->state, State::kEligible);
  EXPECT_EQ(correct(In(State::kAbsent))->absence_count, 0);
  EXPECT_EQ(correct(In(State::kExempt))->exemption, ExamExemption::kUnspecified);
  EXPECT_EQ(After(Decide(CorrectExam{EtagOfVersion(3), ""}, In(State::kExempt), Facts())),
            "FIELD_REQUIRED");
}

TEST(HandOverExamResults, OnADayBetweenTheExamAndToday) {
  const auto hand_over = [](absl::CivilDay on) {
    return After(Decide(HandOverExamResults{EtagOfVersion(3), on},
                        In(State::kAttended, kNow - 3), Facts()));
  };
  EXPECT_EQ(hand_over(kNow - 4), "DATE_BEFORE_EVENT");
  EXPECT_EQ(hand_over(kNow - 3), "ATTENDED");
  EXPECT_EQ(hand_over(kNow), "ATTENDED");
  EXPECT_EQ(hand_over(kNow + 1), "DATE_IN_FUTURE");
}

TEST(AtEndOfPlan, WhoNeverCameForfeitsAndWhoIsGoneIsExempt) {
  for (const State state : {State::kEligible, State::kNotified, State::kBooked, State::kMoved,
                            State::kAbsent}) {
    const ExamEntry after = AtEndOfPlan(In(state), Facts());
    EXPECT_EQ(after.state, State::kForfeited);
    EXPECT_EQ(after.forfeit, ExamForfeit::kNotAttended);
    EXPECT_EQ(after.slot, std::nullopt);
    EXPECT_EQ(after.moved_to_on, std::nullopt);
    ExamEntryFacts gone = Facts();
    gone.gone = true;
    EXPECT_EQ(AtEndOfPlan(In(state), gone).exemption, ExamExemption::kMemberGone);
  }
  const auto end = [](absl::CivilDay today, bool frozen = true, bool closed = false) {
    ExamEntryFacts facts = Facts(today);
    facts.plan_frozen = frozen;
    facts.plan_closed = closed;
    const absl::Status status = CheckEndOfPlan(ExamPlanId{1}, facts);
    return status.ok() ? "" : InfoOf(RefusalsOf(status).front().reason).name;
  };
  EXPECT_STREQ(end(kLast), "EXAM_PLAN_NOT_OVER");
  EXPECT_STREQ(end(kLast + 1), "");
  EXPECT_STREQ(end(kLast + 1, false), "EXAM_PLAN_NOT_OPEN");
  EXPECT_STREQ(end(kLast + 1, true, true), "EXAM_PLAN_NOT_OPEN");
}

TEST(ExamSlots, LieInThePlanAndKeepThePlacesOfThoseBooked) {
  const auto change = [](auto edit, int booked = 2, bool closed = false) {
    ExamSlot after = Slot();
    edit(after);
    const ExamSlotFacts facts{.plan_closed = closed, .from_on = kFirst, .to_on = kLast,
                              .slots = 1, .booked = booked};
    const auto changed = ChangeSlot(kUnionId, Slot(), after, EtagOfVersion(1), facts);
    return changed.ok() ? "" : InfoOf(RefusalsOf(changed.status()).front().reason).name;
  };
  EXPECT_STREQ(change([](ExamSlot& of) { of.capacity = 2; }), "");
  EXPECT_STREQ(change([](ExamSlot& of) { of.capacity = 1; }), "EXAM_SLOT_BOOKED");
  EXPECT_STREQ(change([](ExamSlot& of) { of.capacity = 3; }), "");
  EXPECT_STREQ(change([](ExamSlot& of) { of.capacity = 0; }, 0), "NUMBER_OUT_OF_RANGE");
  EXPECT_STREQ(change([](ExamSlot& of) { of.capacity = kExamSlotCapacityMax; }), "");
  EXPECT_STREQ(change([](ExamSlot& of) { of.capacity = kExamSlotCapacityMax + 1; }),
               "NUMBER_OUT_OF_RANGE");
  EXPECT_STREQ(change([](ExamSlot& of) { of.day = kLast; }), "EXAM_SLOT_BOOKED");
  EXPECT_STREQ(change([](ExamSlot& of) { of.day = kLast; }, 0), "");
  EXPECT_STREQ(change([](ExamSlot& of) { of.day = kLast + 1; }, 0), "EXAM_OUTSIDE_WINDOW");
  EXPECT_STREQ(change([](ExamSlot& of) { of.day = kFirst - 1; }, 0), "EXAM_OUTSIDE_WINDOW");
  EXPECT_STREQ(change([](ExamSlot& of) { of.to_minute = of.from_minute; }, 0),
               "EXAM_SLOT_TIMES");
  EXPECT_STREQ(change([](ExamSlot& of) { of.place.clear(); }, 0), "FIELD_REQUIRED");
  EXPECT_STREQ(change([](ExamSlot&) {}, 0, true), "EXAM_PLAN_NOT_OPEN");
  ExamSlot fresh = Slot();
  fresh.id = ExamSlotId{0};
  EXPECT_FALSE(CheckSlot(kUnionId, fresh, {.from_on = kFirst, .to_on = kLast,
                                           .slots = kExamSlotsMax})
                   .ok());
}

}  // namespace
}  // namespace unioncare
