// What reports and work lists read, on a real file.
#include "service/storage/reports.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "service/storage/due.h"
#include "tests/storage/case_fixture.h"

namespace unioncare::storage {
namespace {

class ReportsTest : public CaseFixture {
 protected:
  // Open work of every area, most of it with deadlines that meet: the fixture starts at 0:00.
  void AddWork() {
    const absl::Time morning = kStart + absl::Hours(4);
    const absl::Time midnight = MidnightAfter(kToday);
    const auto visit = [&](absl::Time due) {
      return AddCase([&](Case& made) {
        made.due_visit = due;
        made.responsible = MemberId{2};
      });
    };
    visit(midnight);                                                         // 1
    visit(morning);                                                             // 2
    visit(midnight);                                                         // 3
    AddCase([&](Case& made) {                                                // 4
      made.state = CaseState::kUnreachable;
      made.due_visit = morning;
      made.replan_on = kToday;
    });
    AddCase([&](Case& made) {                                                // 5
      made.state = CaseState::kVisited;
      made.due_close = midnight;
      made.responsible = MemberId{2};
    });
    AddCase([&](Case& made) { made.severity = Severity::kSerious; });        // 6: to be assigned
    visit(morning + absl::Hours(24 * 40));                                      // 7: beyond
    AddCase([&](Case& made) {                                                // 8: ended
      made.due_visit = morning;
      made.state = CaseState::kDeclined;
      made.close_time = kStart;
    });
    AddTask(CaseId{5}, TaskKind::kFollowUp, kToday, MemberId{3});            // 1
    AddTask(CaseId{5}, TaskKind::kNeed, kToday, MemberId{2});                // 2
    AddTask(CaseId{5}, TaskKind::kPromise, kToday - 2, MemberId{2});         // 3
    AddTask(CaseId{5}, TaskKind::kPromise, kToday + 3, MemberId{2});         // 4
  }

  static std::string Shown(const std::vector<DueEntry>& entries) {
    return absl::StrJoin(entries, " ", [](std::string* out, const DueEntry& entry) {
      static constexpr const char* kLetters[] = {"?", "A", "V", "R", "C", "n", "p", "f"};
      absl::StrAppend(out, kLetters[static_cast<int>(entry.place.area)], entry.place.id);
    });
  }

  std::vector<DueEntry> Due(DueQuery query) {
    query.union_id = kUnion;
    query.until = MidnightAfter(kToday + 7);
    return Read<std::vector<DueEntry>>([&](const Snapshot& snapshot) {
      return query.responsible.has_value() ? ListDueOf(snapshot, query) : ListDue(snapshot, query);
    });
  }
};

constexpr char kInOrder[] = "p3 V2 A6 V1 V3 R4 C5 n2 f1 p4";

TEST_F(ReportsTest, WhatIsDueComesByDeadlineAreaAndNumber) {
  AddWork();
  EXPECT_EQ(Shown(Due({.limit = 100})), kInOrder);
}

TEST_F(ReportsTest, WhatIsDueComesInPagesOfAnySize) {
  AddWork();
  for (const int size : {1, 2, 3, 5}) {
    std::vector<std::string> all;
    DueQuery query{.limit = size};
    while (true) {
      std::vector<DueEntry> page = Due(query);
      if (page.empty()) break;
      if (static_cast<int>(page.size()) > size) page.resize(size);
      all.push_back(Shown(page));
      query.after = page.back().place;
      ASSERT_LT(all.size(), 20u);
    }
    EXPECT_EQ(absl::StrJoin(all, " "), kInOrder) << size;
  }
}

TEST_F(ReportsTest, CountsAgreeWithTheList) {
  AddWork();
  const absl::Time until = MidnightAfter(kToday + 7);
  clock().Advance(absl::Hours(5));
  std::array<DueCounts, kDueAreaCount> counted{};
  for (const DueEntry& entry : Due({.limit = 100})) {
    DueCounts& count = counted[static_cast<size_t>(entry.place.area)];
    ++count.due;
    if (entry.place.due_us < absl::ToUnixMicros(clock().Now())) ++count.overdue;
  }
  const auto counts = Read<std::array<DueCounts, kDueAreaCount>>(
      [&](const Snapshot& snapshot) { return CountDue(snapshot, kUnion, until); });
  for (int area = 0; area < kDueAreaCount; ++area) {
    EXPECT_EQ(counts[area].due, counted[area].due) << area;
    EXPECT_EQ(counts[area].overdue, counted[area].overdue) << area;
  }
  EXPECT_EQ(counts[static_cast<int>(DueArea::kVisit)].due, 3);
  EXPECT_EQ(counts[static_cast<int>(DueArea::kVisit)].overdue, 1);
  EXPECT_EQ(counts[static_cast<int>(DueArea::kPromise)].overdue, 1);
}

TEST_F(ReportsTest, WhatIsDueForOnePersonIsThatForWhichTheyAreResponsible) {
  AddWork();
  EXPECT_EQ(Shown(Due({.responsible = MemberId{2}, .limit = 100})), "p3 V2 V1 V3 C5 n2 p4");
  EXPECT_EQ(Shown(Due({.responsible = MemberId{3}, .limit = 100})), "f1");
  EXPECT_EQ(Shown(Due({.responsible = MemberId{1}, .limit = 100})), "");
}

TEST_F(ReportsTest, WhatIsDueNamesPeople) {
  AddWork();
  const auto entries = Due({.limit = 100});
  const DueEntry& promise = entries[0];
  EXPECT_EQ(promise.case_id, CaseId{5});
  EXPECT_EQ(promise.task, TaskId{3});
  EXPECT_EQ(promise.content, "一周内办理");
  EXPECT_EQ(promise.responsible_name, "李娜");
  const DueEntry& visit = entries[1];
  EXPECT_EQ(visit.member_name, "张伟");
  EXPECT_EQ(visit.group_name, "语文组");
  EXPECT_EQ(visit.responsible_name, "李娜");
  EXPECT_EQ(visit.subject.group, GroupId{1});
  EXPECT_EQ(entries[2].responsible_name, "") << "A6 waits for somebody";
}

TEST_F(ReportsTest, AScanShowsTheCasesOfThePeriodByTheGroupOfThatTime) {
  AddCase([](Case& made) { made.event_on = kToday - 10; });
  AddCase([](Case& made) {
    made.event_on = kToday - 5;
    made.group = GroupId{2};
    made.informed_known = InformedKnown::kDay;
    made.due_visit = kStart + absl::Hours(3);
    made.help = kStart + absl::Hours(2);
    made.state = CaseState::kVisited;
    made.visit_count = 2;
    made.first_visited_on = kToday;
    made.last_visited_on = kToday;
  });
  AddCase([](Case& made) { made.event_on = kToday; });
  for (const bool with_members : {false, true}) {
    std::vector<CoverageCase> seen;
    ASSERT_TRUE(store()
                    .ReadAndWait([&](const Snapshot& snapshot) {
                      return ScanCoverage(snapshot, kUnion, kToday - 5, kToday - 1, with_members,
                                          [&](const CoverageCase& found) {
                                            seen.push_back(found);
                                          });
                    })
                    .ok());
    ASSERT_EQ(seen.size(), 1u);
    const CoverageFacts& facts = seen[0].facts;
    EXPECT_EQ(facts.group, GroupId{2});
    EXPECT_EQ(seen[0].subject.group, GroupId{2});
    EXPECT_EQ(facts.event_on, kToday - 5);
    EXPECT_EQ(facts.state, CaseState::kVisited);
    EXPECT_EQ(facts.informed_known, InformedKnown::kDay);
    EXPECT_EQ(facts.due_visit, kStart + absl::Hours(3));
    EXPECT_EQ(facts.help, kStart + absl::Hours(2));
    EXPECT_EQ(facts.visit_count, 2);
  }
}

TEST_F(ReportsTest, GroupsComeWithTheirLeadersAndMembers) {
  const auto groups = Read<std::vector<GroupFigures>>(
      [](const Snapshot& snapshot) { return ListGroupFigures(snapshot, kUnion); });
  ASSERT_EQ(groups.size(), 2u);
  EXPECT_EQ(groups[0].display_name, "语文组");
  EXPECT_EQ(groups[0].members, 2);
  EXPECT_TRUE(groups[0].leaders.empty());
  EXPECT_EQ(groups[1].members, 1);
}

TEST_F(ReportsTest, TheLedgerHoldsCasesAndTheirVisits) {
  const Case first = AddCase([](Case&) {});
  const Case other = AddCase([](Case& made) {
    made.event_on = kToday - 300;
    made.ref_on = kToday - 300;
  });
  const Case last = AddCase([](Case& made) { made.informed_by = MemberId{3}; });
  ASSERT_TRUE(Write(kUnion, [&](Transaction& transaction) -> absl::Status {
                for (const auto& [of, number] : {std::pair(&first, 1), std::pair(&first, 2),
                                                 std::pair(&other, 1)}) {
                  Visit visit;
                  visit.case_id = of->id;
                  visit.id = VisitId{number};
                  visit.visited_on = kToday;
                  visit.mode = VisitMode::kHospital;
                  visit.place = "市一院";
                  visit.promises = "代课";
                  visit.visitors = {Visitor{.member = MemberId{2}}, Visitor{.guest = "校长"}};
                  RETURN_IF_ERROR(InsertVisit(transaction, kUnion, *of, visit, ""));
                }
                return absl::OkStatus();
              }).ok());
  const auto cases = Read<std::vector<LedgerCase>>([](const Snapshot& snapshot) {
    return ListLedgerCases(snapshot, kUnion, kToday - 30, kToday, CaseId{0}, 10);
  });
  ASSERT_EQ(cases.size(), 2u);
  EXPECT_EQ(cases[0].id, first.id);
  EXPECT_EQ(cases[0].member_name, "张伟");
  EXPECT_EQ(cases[1].id, last.id);
  EXPECT_EQ(cases[1].informed_by_name, "王强");
  EXPECT_EQ(cases[1].carried.reported_by, UserId{1});
  const auto visits = Read<std::vector<LedgerVisit>>([&](const Snapshot& snapshot) {
    return ListLedgerVisits(snapshot, kUnion, first.id, last.id);
  });
  ASSERT_EQ(visits.size(), 3u);
  EXPECT_EQ(visits[0].visitors, (std::vector<std::string>{"李娜", "校长"}));
  EXPECT_EQ(visits[1].case_id, first.id);
  EXPECT_EQ(visits[1].id, VisitId{2});
  EXPECT_EQ(visits[2].case_id, other.id);
  EXPECT_EQ(visits[2].promises, "代课");
}

}  // namespace
}  // namespace unioncare::storage
