// Tests of the tables of booking exams, on a real file: slots and their places, entries that exist
// only for those who are more than eligible, and what the file itself refuses.
#include "service/storage/exam_bookings.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/storage/exams.h"
#include "service/storage/members.h"
#include "service/storage/unions.h"
#include "tests/storage/area_fixture.h"

namespace unioncare::storage {
namespace {

constexpr UnionId kUnion{1};
constexpr UnionId kOther{2};
constexpr absl::CivilDay kDay{2026, 12, 2};

class ExamBookingsTest : public AreaFixture {
 protected:
  void SetUp() override {
    AreaFixture::SetUp();
    Must(Write(kInstallation, [&](Transaction& transaction) -> absl::Status {
      RETURN_IF_ERROR(InsertUnion(transaction, Union{.display_name = "甲校"}).status());
      return InsertUnion(transaction, Union{.display_name = "乙校"}).status();
    }));
  }

  static void Must(const absl::Status& status) { ASSERT_TRUE(status.ok()) << status; }

  // So many members, numbered from 1.
  void Join(int count, UnionId union_id = kUnion) {
    Must(Write(union_id, [&](Transaction& transaction) -> absl::Status {
      for (int i = 0; i < count; ++i) {
        MemberDecision decision;
        decision.member.display_name = decision.member.name_key = "王芳";
        RETURN_IF_ERROR(InsertMember(transaction, union_id, std::move(decision)).status());
      }
      return absl::OkStatus();
    }));
  }
  ExamPlan Plan(UnionId union_id = kUnion) {
    ExamPlan plan;
    plan.fields = {.year = 2026,
                   .title = {"体检", "Exams"},
                   .from = absl::CivilDay(2026, 12, 1),
                   .to = absl::CivilDay(2026, 12, 20),
                   .packages = {{"常规", 1, 50'000}},
                   .scope = ExamScope::kAll,
                   .reference = ExamReference::kYearEnd};
    plan.create_time = kStart;
    Must(Write(union_id, [&](Transaction& transaction) {
      return InsertPlan(transaction, union_id, plan);
    }));
    return plan;
  }
  ExamSlot Slot(ExamPlanId plan, absl::CivilDay day, int from_minute, UnionId union_id = kUnion) {
    ExamSlot slot{.plan = plan,
                  .day = day,
                  .from_minute = from_minute,
                  .to_minute = from_minute + 90,
                  .place = "市一院",
                  .capacity = 3};
    Must(Write(union_id, [&](Transaction& transaction) {
      return InsertSlot(transaction, union_id, slot);
    }));
    return slot;
  }
  absl::Status Keep(ExamEntry& entry, UnionId union_id = kUnion) {
    return Write(union_id, [&](Transaction& transaction) {
      return KeepEntry(transaction, union_id, entry);
    });
  }
  // Keeps an entry of a member in a state, with what the file wants beside it.
  ExamEntry Enter(ExamPlanId plan, int64_t member, ExamEntryState state,
                  std::optional<ExamSlotId> slot = std::nullopt, UnionId union_id = kUnion) {
    ExamEntry entry{.plan = plan, .member = MemberId{member}, .state = state, .slot = slot};
    if (slot.has_value()) entry.booked_on = kDay;
    if (state == ExamEntryState::kAttended) entry.attended_on = kDay;
    if (state == ExamEntryState::kAbsent) entry.absent_on = kDay;
    if (state == ExamEntryState::kForfeited) entry.forfeit = ExamForfeit::kDeclined;
    if (state == ExamEntryState::kExempt) entry.exemption = ExamExemption::kAway;
    if (state == ExamEntryState::kMoved) entry.moved_to_on = kDay + 3;
    Must(Keep(entry, union_id));
    return entry;
  }
  ExamEntry Get(ExamPlanId plan, int64_t member) {
    return Read<ExamEntry>([&](const Snapshot& snapshot) {
      return FindEntry(snapshot, kUnion, plan, MemberId{member});
    });
  }
  int Taken(ExamSlotId slot) {
    return Read<int>([&](const Snapshot& snapshot) { return TakenIn(snapshot, kUnion, slot); });
  }
  // "2:1 3:0": numbers of slots behind a place with their places taken.
  std::string Slots(ExamPlanId plan, const SlotPlace& after, int limit) {
    return Read<std::string>([&](const Snapshot& snapshot) -> absl::StatusOr<std::string> {
      std::string text;
      ASSIGN_OR_RETURN(const std::vector<TakenSlot> slots,
                       ListSlots(snapshot, kUnion, plan, after, limit));
      for (const TakenSlot& each : slots) {
        absl::StrAppend(&text, text.empty() ? "" : " ", static_cast<int64_t>(each.slot.id), ":",
                        each.taken);
      }
      return text;
    });
  }
};

TEST_F(ExamBookingsTest, SlotsAreListedByDayTimeAndNumber) {
  const ExamPlan plan = Plan();
  const ExamPlan another = Plan();
  const ExamSlot late = Slot(plan.id, kDay, 600);
  Slot(plan.id, kDay + 1, 480);
  Slot(plan.id, kDay, 480);
  Slot(plan.id, kDay, 600);
  Slot(another.id, kDay, 480);
  EXPECT_EQ(Slots(plan.id, {}, 10), "3:0 1:0 4:0 2:0");
  EXPECT_EQ(Slots(plan.id, {}, 2), "3:0 1:0");
  EXPECT_EQ(Slots(plan.id, {DayNumber(kDay), late.from_minute, 1}, 10), "4:0 2:0");
  EXPECT_EQ(Slots(plan.id, {DayNumber(kDay + 1), 480, 2}, 10), "");
  EXPECT_EQ(Read<int>([&](const Snapshot& snapshot) {
              return CountSlots(snapshot, kUnion, plan.id);
            }),
            4);
}

TEST_F(ExamBookingsTest, ASlotIsChangedAndErased) {
  const ExamPlan plan = Plan();
  ExamSlot slot = Slot(plan.id, kDay, 480);
  EXPECT_EQ(slot.id, ExamSlotId{1});
  slot.place = "省妇幼保健院";
  slot.capacity = 5;
  slot.sex = Sex::kFemale;
  slot.item = ExamItem::kBreast;
  Must(Write(kUnion, [&](Transaction& transaction) {
    return ReplaceSlot(transaction, kUnion, slot);
  }));
  const auto find = [&] {
    return Read<std::optional<ExamSlot>>([&](const Snapshot& snapshot) {
      return FindSlot(snapshot, kUnion, slot.id);
    });
  };
  const std::optional<ExamSlot> kept = find();
  ASSERT_TRUE(kept.has_value());
  EXPECT_EQ(kept->plan, plan.id);
  EXPECT_EQ(kept->day, kDay);
  EXPECT_EQ(kept->from_minute, 480);
  EXPECT_EQ(kept->to_minute, 570);
  EXPECT_EQ(kept->place, "省妇幼保健院");
  EXPECT_EQ(kept->capacity, 5);
  EXPECT_EQ(kept->sex, Sex::kFemale);
  EXPECT_EQ(kept->item, ExamItem::kBreast);
  EXPECT_EQ(kept->version, 2);
  Must(Write(kUnion, [&](Transaction& transaction) {
    return EraseSlot(transaction, kUnion, slot.id);
  }));
  EXPECT_FALSE(find().has_value());
  // Its number does not come back.
  EXPECT_EQ(Slot(plan.id, kDay, 480).id, ExamSlotId{2});
  EXPECT_EQ(FirstDifference(kUnion), "");
}

TEST_F(ExamBookingsTest, APlaceIsTakenByWhoIsBookedCameOrDidNotInThisSlotOfThisUnion) {
  Join(5);
  Join(1, kOther);
  const ExamPlan plan = Plan();
  const ExamPlan elsewhere = Plan(kOther);
  const ExamSlot slot = Slot(plan.id, kDay, 480);
  const ExamSlot next = Slot(plan.id, kDay, 600);
  const ExamSlot of_other = Slot(elsewhere.id, kDay, 480, kOther);
  ASSERT_EQ(of_other.id, slot.id);
  EXPECT_EQ(Taken(slot.id), 0);
  ExamEntry booked = Enter(plan.id, 1, ExamEntryState::kBooked, slot.id);
  Enter(plan.id, 2, ExamEntryState::kAttended, slot.id);
  Enter(plan.id, 3, ExamEntryState::kAbsent, slot.id);
  Enter(plan.id, 4, ExamEntryState::kNotified);
  Enter(plan.id, 5, ExamEntryState::kBooked, next.id);
  Enter(elsewhere.id, 1, ExamEntryState::kBooked, of_other.id, kOther);
  EXPECT_EQ(Taken(slot.id), 3);
  EXPECT_EQ(Taken(next.id), 1);
  EXPECT_EQ(Slots(plan.id, {}, 10), "1:3 2:1");
  // Whoever books another slot leaves the place.
  booked.slot = next.id;
  Must(Keep(booked));
  EXPECT_EQ(Slots(plan.id, {}, 10), "1:2 2:2");
  EXPECT_EQ(FirstDifference(kUnion), "");
}

TEST_F(ExamBookingsTest, WhoIsMerelyEligibleHasNoRow) {
  Join(2);
  const ExamPlan plan = Plan();
  const ExamEntry nobody = Get(plan.id, 1);
  EXPECT_EQ(nobody.version, 0);
  EXPECT_EQ(nobody.plan, plan.id);
  EXPECT_EQ(nobody.member, MemberId{1});
  EXPECT_EQ(nobody.state, ExamEntryState::kEligible);
  Enter(plan.id, 1, ExamEntryState::kNotified);
  EXPECT_EQ(Get(plan.id, 1).version, 1);
  EXPECT_EQ(Get(plan.id, 2).version, 0);
}

TEST_F(ExamBookingsTest, AnEntryKeepsEverythingThatItSays) {
  Join(1);
  const ExamPlan plan = Plan();
  const ExamSlot slot = Slot(plan.id, kDay, 480);
  ExamEntry entry{.plan = plan.id,
                  .member = MemberId{1},
                  .state = ExamEntryState::kAttended,
                  .slot = slot.id,
                  .booked_on = kDay,
                  .booked_by = UserId{2},
                  .told_on = kDay - 9,
                  .told_by = UserId{3},
                  .told_how = ExamNotice::kPhone,
                  .attended_on = kDay + 1,
                  .items = 5,
                  .absence_count = 1,
                  .absent_on = kDay,
                  .followed_on = kDay + 1,
                  .followed_by = UserId{4},
                  .follow_up = ExamFollowUp::kReached,
                  .results_on = kDay + 8,
                  .results_by = UserId{5},
                  .note = "改到次日",
                  .updated_by = UserId{6}};
  Must(Keep(entry));
  const ExamEntry kept = Get(plan.id, 1);
  EXPECT_EQ(kept.state, entry.state);
  EXPECT_EQ(kept.slot, entry.slot);
  EXPECT_EQ(kept.booked_on, entry.booked_on);
  EXPECT_EQ(kept.booked_by, entry.booked_by);
  EXPECT_EQ(kept.told_on, entry.told_on);
  EXPECT_EQ(kept.told_by, entry.told_by);
  EXPECT_EQ(kept.told_how, entry.told_how);
  EXPECT_EQ(kept.attended_on, entry.attended_on);
  EXPECT_EQ(kept.items, entry.items);
  EXPECT_EQ(kept.absence_count, 1);
  EXPECT_EQ(kept.absent_on, entry.absent_on);
  EXPECT_EQ(kept.followed_on, entry.followed_on);
  EXPECT_EQ(kept.followed_by, entry.followed_by);
  EXPECT_EQ(kept.follow_up, entry.follow_up);
  EXPECT_EQ(kept.results_on, entry.results_on);
  EXPECT_EQ(kept.results_by, entry.results_by);
  EXPECT_EQ(kept.note, entry.note);
  EXPECT_EQ(kept.updated_by, entry.updated_by);
  EXPECT_EQ(kept.update_time, kStart);
  EXPECT_EQ(kept.version, 1);
  EXPECT_FALSE(kept.visit_case.has_value());
  EXPECT_FALSE(kept.moved_to_on.has_value() || kept.moved_to_plan.has_value());
}

// What somebody was in one year does not touch what they are in another.
TEST_F(ExamBookingsTest, EachPlanHasItsOwnEntryOfAMember) {
  Join(1);
  const ExamPlan first = Plan();
  const ExamPlan second = Plan();
  const ExamPlan third = Plan();
  ExamEntry moved = Enter(first.id, 1, ExamEntryState::kMoved);
  moved.moved_to_on = std::nullopt;
  moved.moved_to_plan = second.id;
  Must(Keep(moved));
  Enter(second.id, 1, ExamEntryState::kAttended);
  EXPECT_EQ(Get(first.id, 1).state, ExamEntryState::kMoved);
  EXPECT_EQ(Get(first.id, 1).moved_to_plan, second.id);
  EXPECT_EQ(Get(first.id, 1).version, 2);
  EXPECT_EQ(Get(second.id, 1).state, ExamEntryState::kAttended);
  EXPECT_EQ(Get(third.id, 1).version, 0);
}

TEST_F(ExamBookingsTest, ThoseInAStateAreListedByNumber) {
  Join(6);
  const ExamPlan plan = Plan();
  for (const int64_t member : {5, 2, 6, 3}) Enter(plan.id, member, ExamEntryState::kNotified);
  Enter(plan.id, 4, ExamEntryState::kExempt);
  const auto list = [&](ExamEntryState state, int64_t after, int limit) {
    return Read<std::string>([&](const Snapshot& snapshot) -> absl::StatusOr<std::string> {
      std::string text;
      ASSIGN_OR_RETURN(const std::vector<ExamEntry> entries,
                       ListEntriesIn(snapshot, kUnion, plan.id, state, after, limit));
      for (const ExamEntry& each : entries) absl::StrAppend(&text, Number(each.member));
      return text;
    });
  };
  EXPECT_EQ(list(ExamEntryState::kNotified, 0, 10), "2356");
  EXPECT_EQ(list(ExamEntryState::kNotified, 0, 2), "23");
  EXPECT_EQ(list(ExamEntryState::kNotified, 3, 10), "56");
  EXPECT_EQ(list(ExamEntryState::kExempt, 0, 10), "4");
  EXPECT_EQ(list(ExamEntryState::kBooked, 0, 10), "");
}

// Of seven who are due: who attended, forfeited, is exempt or moved to another plan is settled; who
// moved within the plan, was only told, or has no row at all is waited for.
TEST_F(ExamBookingsTest, WhoIsSettledIsNotOpenAndAClosedPlanHasNobodyOpen) {
  Join(7);
  ExamPlan plan = Plan();
  const ExamPlan later = Plan();
  Enter(plan.id, 1, ExamEntryState::kAttended);
  Enter(plan.id, 2, ExamEntryState::kForfeited);
  Enter(plan.id, 3, ExamEntryState::kExempt);
  ExamEntry moved = Enter(plan.id, 4, ExamEntryState::kMoved);
  Enter(plan.id, 5, ExamEntryState::kMoved);
  Enter(plan.id, 6, ExamEntryState::kNotified);
  moved.moved_to_on = std::nullopt;
  moved.moved_to_plan = later.id;
  Must(Keep(moved));
  plan.counts.due = 7;
  const auto open = [&] {
    return Read<int64_t>([&](const Snapshot& snapshot) {
      return CountOpenExams(snapshot, kUnion, plan);
    });
  };
  EXPECT_EQ(open(), 0) << "a draft waits for nobody";
  plan.state = ExamPlanState::kFrozen;
  EXPECT_EQ(open(), 3);
  plan.state = ExamPlanState::kClosed;
  EXPECT_EQ(open(), 0);
}

// More entries than are read at once, with gaps, beside a list with people who are not due.
TEST_F(ExamBookingsTest, EverybodyWhoIsDueIsShownOnceWithTheirEntry) {
  constexpr int kPeople = 1200;
  Join(kPeople);
  const ExamPlan plan = Plan();
  const auto is_due = [](int64_t member) { return member % 7 != 0; };
  const auto has_entry = [](int64_t member) { return member % 10 != 0; };
  ExamList list;
  for (int64_t member = 1; member <= kPeople; ++member) {
    ExamPerson person{.member = MemberId{member},
                      .verdict = is_due(member) ? ExamVerdict::kDue : ExamVerdict::kNotDue};
    Must(Add(person, list));
  }
  Must(Write(kUnion, [&](Transaction& transaction) -> absl::Status {
    RETURN_IF_ERROR(KeepList(transaction, kUnion, plan.id, list));
    for (int64_t member = 1; member <= kPeople; ++member) {
      if (!has_entry(member)) continue;
      ExamEntry entry{.plan = plan.id,
                      .member = MemberId{member},
                      .state = ExamEntryState::kNotified,
                      .told_on = kToday};
      RETURN_IF_ERROR(KeepEntry(transaction, kUnion, entry));
    }
    return absl::OkStatus();
  }));
  for (const int64_t after : {0, 3, 999, 1190, kPeople}) {
    int64_t wanted = 0;
    for (int64_t member = after + 1; member <= kPeople; ++member) wanted += is_due(member) ? 1 : 0;
    int64_t last = after;
    const auto shown = Read<int64_t>([&](const Snapshot& snapshot) -> absl::StatusOr<int64_t> {
      int64_t count = 0;
      RETURN_IF_ERROR(EachExamEntry(
          snapshot, kUnion, plan.id, after, [&](const ExamPerson& person, const ExamEntry& entry) {
            const int64_t member = Number(person.member);
            EXPECT_GT(member, last);
            last = member;
            EXPECT_TRUE(is_due(member)) << member;
            EXPECT_EQ(entry.member, person.member);
            EXPECT_EQ(entry.plan, plan.id);
            EXPECT_EQ(entry.version, has_entry(member) ? 1 : 0) << member;
            ++count;
            return true;
          }));
      return count;
    });
    EXPECT_EQ(shown, wanted) << after;
  }
  const auto stopped = Read<int>([&](const Snapshot& snapshot) -> absl::StatusOr<int> {
    int count = 0;
    RETURN_IF_ERROR(EachExamEntry(snapshot, kUnion, plan.id, 0,
                                  [&](const ExamPerson&, const ExamEntry&) {
                                    return ++count < 20;
                                  }));
    return count;
  });
  EXPECT_EQ(stopped, 20);
}

TEST_F(ExamBookingsTest, TheFileRefusesWhatTheRulesRefuse) {
  Join(1);
  const ExamPlan plan = Plan();
  const ExamSlot slot = Slot(plan.id, kDay, 480);
  const auto entry = [&](ExamEntryState state) {
    return ExamEntry{.plan = plan.id, .member = MemberId{1}, .state = state};
  };
  ExamEntry booked_nowhere = entry(ExamEntryState::kBooked);
  EXPECT_FALSE(Keep(booked_nowhere).ok());
  ExamEntry told_with_a_place = entry(ExamEntryState::kNotified);
  told_with_a_place.slot = slot.id;
  told_with_a_place.booked_on = kDay;
  EXPECT_FALSE(Keep(told_with_a_place).ok());
  ExamEntry attended_on_no_day = entry(ExamEntryState::kAttended);
  EXPECT_FALSE(Keep(attended_on_no_day).ok());
  ExamEntry moved_to_itself = entry(ExamEntryState::kMoved);
  moved_to_itself.moved_to_plan = plan.id;
  EXPECT_FALSE(Keep(moved_to_itself).ok());
  ExamEntry results_before = entry(ExamEntryState::kAttended);
  results_before.attended_on = kDay;
  results_before.results_on = kDay - 1;
  EXPECT_FALSE(Keep(results_before).ok());
  // Somebody stands in a slot that is to go.
  Enter(plan.id, 1, ExamEntryState::kBooked, slot.id);
  EXPECT_FALSE(Write(kUnion, [&](Transaction& transaction) {
                 return EraseSlot(transaction, kUnion, slot.id);
               }).ok());
  EXPECT_EQ(Taken(slot.id), 1);
  EXPECT_EQ(FirstDifference(kUnion), "");
}

TEST_F(ExamBookingsTest, AHandEditOfASlotIsFound) {
  Slot(Plan().id, kDay, 480);
  EXPECT_EQ(FirstDifference(kUnion), "");
  static constexpr sql::Sql kEdit{"UPDATE exam_slots SET capacity = 99 WHERE union_id = 1"};
  EditByHand(kEdit);
  EXPECT_EQ(FirstDifference(kUnion), "exam_slots.capacity");
}

TEST_F(ExamBookingsTest, AHandEditOfAnEntryIsFound) {
  Join(1);
  Enter(Plan().id, 1, ExamEntryState::kAttended);
  EXPECT_EQ(FirstDifference(kUnion), "");
  static constexpr sql::Sql kEdit{
      "UPDATE exam_entries SET attended_on = attended_on + 1 WHERE union_id = 1"};
  EditByHand(kEdit);
  EXPECT_EQ(FirstDifference(kUnion), "exam_entries.attended_on");
}

}  // namespace
}  // namespace unioncare::storage
