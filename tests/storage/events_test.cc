// The table events, and what is read to decide about them, on a real file.
#include "service/storage/events.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "tests/storage/case_fixture.h"

namespace unioncare::storage {
namespace {

class EventsTest : public CaseFixture {
 protected:
  using ListOfCases = absl::StatusOr<std::vector<CaseClocks>> (*)(const Snapshot&, UnionId,
                                                                  const DueCursor&, int);
  // The numbers of the cases of a list, read two at a time.
  std::string Numbers(ListOfCases list, std::optional<absl::Time> CaseClocks::*due) {
    std::vector<int64_t> numbers;
    DueCursor cursor;
    while (true) {
      const auto page = Read<std::vector<CaseClocks>>(
          [&](const Snapshot& snapshot) { return list(snapshot, kUnion, cursor, 2); });
      if (page.empty()) return absl::StrJoin(numbers, " ");
      for (const CaseClocks& each : page) numbers.push_back(Number(each.id));
      cursor = {absl::ToUnixMicros(*(page.back().*due)), Number(page.back().id)};
    }
  }

  absl::StatusOr<bool> Keep(EventKind kind, const Case& of) {
    bool fresh = false;
    const absl::Status kept = Write(kUnion, [&](Transaction& transaction) -> absl::Status {
      ASSIGN_OR_RETURN(fresh, KeepEvent(transaction, kUnion,
                                        Escalation{.kind = kind,
                                                   .key = EventKey(kind, of.id),
                                                   .case_id = of.id,
                                                   .member = of.member,
                                                   .responsible = of.responsible,
                                                   .due = kStart - absl::Hours(30)}));
      return absl::OkStatus();
    });
    RETURN_IF_ERROR(kept);
    return fresh;
  }
};

TEST_F(EventsTest, AnEventIsKeptOnceUnderItsKey) {
  const Case of = AddCase([](Case& made) { made.responsible = MemberId{2}; });
  EXPECT_TRUE(*Keep(EventKind::kVisitOverdueChair, of));
  EXPECT_FALSE(*Keep(EventKind::kVisitOverdueChair, of));
  EXPECT_TRUE(*Keep(EventKind::kVisitOverdueSuperior, of));
  const auto events = Read<std::vector<ShownEvent>>(
      [](const Snapshot& snapshot) { return ListEvents(snapshot, kUnion, 0, 10); });
  ASSERT_EQ(events.size(), 2u);
  EXPECT_EQ(Number(events[0].event.id), 1);
  EXPECT_EQ(events[0].event.key, absl::StrCat("visit-overdue-chair/", Number(of.id)));
  EXPECT_EQ(events[0].level, EventLevel::kChair);
  EXPECT_EQ(events[0].event.due, kStart - absl::Hours(30));
  EXPECT_EQ(events[0].event.create_time, kStart);
  EXPECT_EQ(events[0].member_name, "张伟");
  EXPECT_EQ(events[0].group_name, "语文组");
  EXPECT_EQ(events[0].responsible_name, "李娜");
  EXPECT_FALSE(events[0].sent_up);
  EXPECT_EQ(Number(events[1].event.id), 2);
  EXPECT_EQ(events[1].level, EventLevel::kSuperior);
  ExpectJournalHolds(kUnion);
}

TEST_F(EventsTest, ACaseThatWasReportedUpShowsItInAllItsEvents) {
  const Case of = AddCase([](Case&) {});
  const Case other = AddCase([](Case&) {});
  EXPECT_TRUE(*Keep(EventKind::kVisitOverdueSuperior, of));
  EXPECT_TRUE(*Keep(EventKind::kVisitOverdueSuperior, other));
  EXPECT_TRUE(*Keep(EventKind::kCaseReportedUp, of));
  const auto events = Read<std::vector<ShownEvent>>(
      [](const Snapshot& snapshot) { return ListEvents(snapshot, kUnion, 0, 10); });
  ASSERT_EQ(events.size(), 3u);
  EXPECT_TRUE(events[0].sent_up);
  EXPECT_FALSE(events[1].sent_up);
  EXPECT_TRUE(events[2].sent_up);
}

TEST_F(EventsTest, ListsGoOnAfterANumber) {
  for (int i = 0; i < 3; ++i) {
    ASSERT_TRUE(*Keep(EventKind::kCaseReportedUp, AddCase([](Case&) {})));
  }
  const auto after = [&](int64_t number, int limit) {
    const auto events = Read<std::vector<ShownEvent>>([&](const Snapshot& snapshot) {
      return ListEvents(snapshot, kUnion, number, limit);
    });
    return absl::StrJoin(events, " ", [](std::string* out, const ShownEvent& event) {
      absl::StrAppend(out, Number(event.event.id));
    });
  };
  EXPECT_EQ(after(0, 2), "1 2");
  EXPECT_EQ(after(2, 2), "3");
  EXPECT_EQ(after(3, 2), "");
}

TEST_F(EventsTest, OverdueVisitsAreThoseWhoseDeadlineHasPassedAndWhomNobodyMet) {
  const auto add = [&](absl::Duration until, CaseState state) {
    AddCase([&](Case& made) {
      made.due_visit = kStart + until;
      made.state = state;
      if (state == CaseState::kUnreachable) made.replan_on = kToday + 5;
      if (!IsOpen(state)) made.close_time = kStart;
    });
  };
  add(absl::Hours(-1), CaseState::kReported);          // 1
  add(absl::ZeroDuration(), CaseState::kReported);     // 2: still in time
  add(absl::Microseconds(-1), CaseState::kAssigned);   // 3
  add(absl::Hours(-5), CaseState::kUnreachable);       // 4
  add(absl::Hours(-5), CaseState::kVisited);           // 5
  add(absl::Hours(-5), CaseState::kDeclined);          // 6
  add(absl::Hours(-1), CaseState::kReported);          // 7: the deadline of 1
  add(absl::Hours(1), CaseState::kReported);           // 8
  AddCase([](Case&) {});                               // 9: no deadline
  EXPECT_EQ(Numbers(OverdueVisits, &CaseClocks::due_visit), "4 1 7 3");
}

TEST_F(EventsTest, OverdueClosesAreThoseOfVisitedCases) {
  const auto add = [&](absl::Duration until, CaseState state) {
    AddCase([&](Case& made) {
      made.due_close = kStart + until;
      made.state = state;
      if (!IsOpen(state)) made.close_time = kStart;
    });
  };
  add(absl::Hours(-1), CaseState::kVisited);        // 1
  add(absl::Hours(-2), CaseState::kFollowUp);       // 2
  add(absl::ZeroDuration(), CaseState::kVisited);   // 3: still in time
  add(absl::Hours(-2), CaseState::kClosed);         // 4
  EXPECT_EQ(Numbers(OverdueCloses, &CaseClocks::due_close), "2 1");
}

TEST_F(EventsTest, OverdueTasksAreOpenAndWereDueBeforeToday) {
  const Case of = AddCase([](Case&) {});
  AddTask(of.id, TaskKind::kPromise, kToday, MemberId{2});
  AddTask(of.id, TaskKind::kFollowUp, kToday - 1, MemberId{2});
  AddTask(of.id, TaskKind::kNeed, kToday - 2, MemberId{2});
  const auto tasks = Read<std::vector<TaskClock>>([](const Snapshot& snapshot) {
    return OverdueTasks(snapshot, kUnion, DueCursor(), 10);
  });
  ASSERT_EQ(tasks.size(), 2u);
  EXPECT_EQ(tasks[0].id, TaskId{3});
  EXPECT_FALSE(tasks[0].promised) << "a need";
  EXPECT_EQ(tasks[1].id, TaskId{2});
  EXPECT_TRUE(tasks[1].promised);
  EXPECT_EQ(tasks[1].due_on, kToday - 1);
  EXPECT_EQ(tasks[1].responsible, MemberId{2});
}

TEST_F(EventsTest, NewCasesAreLookedAtOnce) {
  for (int i = 0; i < 5; ++i) AddCase([](Case&) {});
  const auto count = [&] {
    return Read<std::vector<CaseClocks>>(
               [](const Snapshot& snapshot) { return NewCases(snapshot, kUnion, {}, 3); })
        .size();
  };
  const auto mark = [&](int64_t last) {
    EXPECT_TRUE(Write(kUnion, [&](Transaction& transaction) {
                  return MarkLookedAt(transaction, kUnion, CaseId{last});
                }).ok());
  };
  EXPECT_EQ(count(), 3u);
  mark(3);
  EXPECT_EQ(count(), 2u);
  mark(1);
  EXPECT_EQ(count(), 2u) << "never back";
  mark(5);
  EXPECT_EQ(count(), 0u);
}

}  // namespace
}  // namespace unioncare::storage
