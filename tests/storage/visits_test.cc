// Tests of the tables cases, visits and visitors, on a real file.
#include "service/storage/visits.h"

#include <fstream>
#include <iterator>
#include <limits>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "service/domain/members.h"
#include "service/storage/case_view.h"
#include "service/storage/members.h"
#include "service/storage/unions.h"
#include "tests/storage/area_fixture.h"

namespace unioncare::storage {
namespace {

constexpr UnionId kUnion{1};
constexpr int64_t kNewest = std::numeric_limits<int64_t>::max();

class VisitsTest : public AreaFixture {
 protected:
  void SetUp() override {
    AreaFixture::SetUp();
    const absl::Status made = Write(kInstallation, [](Transaction& transaction) {
      return InsertUnion(transaction, Union{.display_name = "工会"}).status();
    });
    ASSERT_TRUE(made.ok()) << made;
    for (const char* name : {"张伟", "李娜"}) {
      const absl::Status added = Write(kUnion, [&](Transaction& transaction) -> absl::Status {
        const CreateMember command{.union_id = kUnion, .fields = {.display_name = name}};
        ASSIGN_OR_RETURN(const MemberNeighbours facts, FactsFor(transaction, command));
        ASSIGN_OR_RETURN(MemberDecision decided, Decide(command, facts, kToday));
        return InsertMember(transaction, kUnion, std::move(decided)).status();
      });
      ASSERT_TRUE(added.ok()) << added;
    }
  }

  static Case NewCase(MemberId member, Occasion occasion, absl::CivilDay day, int ordinal = 1) {
    Case made;
    made.member = member;
    made.occasion = occasion;
    made.event_on = day;
    made.ref_on = day;
    made.ref_ordinal = ordinal;
    made.informed = MomentOf(day, std::nullopt);
    made.policy = PolicyId{1};
    return made;
  }

  absl::Status Keep(Case& kept, bool opened = true) {
    const Case before = kept;
    return Write(kUnion, [&](Transaction& transaction) {
      kept = before;
      return KeepCase(transaction, kUnion, opened, kept);
    });
  }

  std::vector<int64_t> Listed(int64_t before, int limit) {
    const auto cases = Read<std::vector<Case>>(
        [&](const Snapshot& snapshot) { return ListCases(snapshot, kUnion, before, limit); });
    return Numbers(cases);
  }

  static std::vector<int64_t> Numbers(const std::vector<Case>& cases) {
    std::vector<int64_t> numbers;
    for (const Case& each : cases) numbers.push_back(Number(each.id));
    return numbers;
  }
};

TEST_F(VisitsTest, ACaseIsFoundAsItWasKept) {
  Case made = NewCase(MemberId{1}, Occasion::kSurgery, kToday - 3);
  made.event_key = "左手";
  made.event_on_assumed = true;
  made.severity = Severity::kSerious;
  made.summary = "住院手术";
  ASSERT_TRUE(Keep(made).ok());
  EXPECT_EQ(made.case_year, 2026);
  EXPECT_EQ(made.case_sequence, 1);
  const auto found = Read<std::optional<Case>>(
      [&](const Snapshot& snapshot) { return FindCase(snapshot, kUnion, made.id); });
  ASSERT_TRUE(found.has_value());
  EXPECT_EQ(found->event_on, kToday - 3);
  EXPECT_TRUE(found->event_on_assumed);
  EXPECT_EQ(found->event_key, "左手");
  EXPECT_EQ(found->severity, Severity::kSerious);
  EXPECT_EQ(found->summary, "住院手术");
  EXPECT_EQ(found->version, 1);
  EXPECT_FALSE(found->last_visited_on.has_value());
  ExpectJournalHolds(kUnion);
}

TEST_F(VisitsTest, EverythingThatACaseHoldsIsKept) {
  Case made = NewCase(MemberId{1}, Occasion::kFamilyDispute, kToday - 30);
  const absl::Time at = MomentOf(kToday - 30, 8 * 60 + 15);
  made.state = CaseState::kDeclined;
  made.state_reason = "本人谢绝";
  made.informed = at;
  made.informed_known = InformedKnown::kMoment;
  made.informed_by = MemberId{2};
  made.responsible = MemberId{2};
  made.restricted = true;
  made.policy_union = UnionId{1};
  made.policy = PolicyId{3};
  made.visitors_min = 2;
  made.due_report = at + absl::Hours(1);
  made.due_visit = at + absl::Hours(2);
  made.due_close = at + absl::Hours(3);
  made.help = at + absl::Hours(4);
  made.replan_on = kToday + 1;
  made.discharged_on = kToday - 2;
  made.close_time = at + absl::Hours(5);
  ASSERT_TRUE(Keep(made).ok());
  const auto found = Read<std::optional<Case>>(
      [&](const Snapshot& snapshot) { return FindCase(snapshot, kUnion, made.id); });
  ASSERT_TRUE(found.has_value());
  EXPECT_EQ(found->state, made.state);
  EXPECT_EQ(found->state_reason, made.state_reason);
  EXPECT_EQ(found->informed, made.informed);
  EXPECT_EQ(found->informed_known, made.informed_known);
  EXPECT_EQ(found->informed_by, made.informed_by);
  EXPECT_EQ(found->responsible, made.responsible);
  EXPECT_EQ(found->restricted, made.restricted);
  EXPECT_EQ(found->policy_union, made.policy_union);
  EXPECT_EQ(found->policy, made.policy);
  EXPECT_EQ(found->visitors_min, made.visitors_min);
  EXPECT_EQ(found->due_report, made.due_report);
  EXPECT_EQ(found->due_visit, made.due_visit);
  EXPECT_EQ(found->due_close, made.due_close);
  EXPECT_EQ(found->help, made.help);
  EXPECT_EQ(found->replan_on, made.replan_on);
  EXPECT_EQ(found->discharged_on, made.discharged_on);
  EXPECT_EQ(found->close_time, made.close_time);
  ExpectJournalHolds(kUnion);
}

TEST_F(VisitsTest, AnEndHasATimeAndNothingElseDoes) {
  Case open = NewCase(MemberId{1}, Occasion::kTalk, kToday);
  open.close_time = MomentOf(kToday, 0);
  EXPECT_EQ(Keep(open).code(), absl::StatusCode::kFailedPrecondition);
  Case ended = NewCase(MemberId{1}, Occasion::kTalk, kToday);
  ended.state = CaseState::kCancelled;
  EXPECT_EQ(Keep(ended).code(), absl::StatusCode::kFailedPrecondition);
}

TEST_F(VisitsTest, WorkListsGoByWhatIsDue) {
  // By number: 1 due last, 2 and 3 at once, 4 not yet, 5 visited, 6 declined, 7 without a limit.
  const absl::Time now = Read<absl::Time>(
      [](const Snapshot& snapshot) { return absl::StatusOr<absl::Time>(snapshot.now()); });
  for (int i = 1; i <= 7; ++i) {
    Case made = NewCase(MemberId{1}, Occasion::kTalk, kToday - 20 * i);
    made.responsible = MemberId{i % 2 == 0 ? 1 : 2};
    made.due_visit = made.due_close = now - absl::Hours(i == 1 ? 1 : 2);
    if (i == 4) made.due_visit = now;
    if (i == 5) made.state = CaseState::kVisited;
    if (i == 6) made.state = CaseState::kDeclined;
    if (i == 6) made.close_time = now;
    if (i == 7) made.due_visit = std::nullopt;
    ASSERT_TRUE(Keep(made).ok());
  }
  const auto overdue = [&](OverdueBy by, std::optional<int64_t> after, int limit) {
    return Numbers(Read<std::vector<Case>>(
        [&](const Snapshot& snapshot) -> absl::StatusOr<std::vector<Case>> {
          std::optional<Case> last;
          if (after.has_value()) {
            ASSIGN_OR_RETURN(last, FindCase(snapshot, kUnion, CaseId{*after}));
          }
          return ListOverdue(snapshot, kUnion, by, last, limit);
        }));
  };
  EXPECT_EQ(overdue(OverdueBy::kVisit, {}, 9), (std::vector<int64_t>{2, 3, 1}));
  EXPECT_EQ(overdue(OverdueBy::kVisit, 2, 1), (std::vector<int64_t>{3}));
  EXPECT_EQ(overdue(OverdueBy::kVisit, 1, 9), (std::vector<int64_t>{}));
  EXPECT_EQ(overdue(OverdueBy::kClose, {}, 9), (std::vector<int64_t>{5}));
  EXPECT_EQ(Numbers(Read<std::vector<Case>>([&](const Snapshot& snapshot) {
              return ListCasesBy(snapshot, kUnion, MemberId{2}, 7, 9);
            })),
            (std::vector<int64_t>{5, 3, 1}));
  EXPECT_EQ(Numbers(Read<std::vector<Case>>([&](const Snapshot& snapshot) {
              return ListCasesBy(snapshot, kUnion, MemberId{1}, kNewest, 9);
            })),
            (std::vector<int64_t>{4, 2}))
      << "what has ended is nobody's work";
}

TEST_F(VisitsTest, ExclusionsComeAndGoInTheJournal) {
  Case made = NewCase(MemberId{1}, Occasion::kFamilyDispute, kToday);
  ASSERT_TRUE(Keep(made).ok());
  const auto excludes = [&] {
    return Read<bool>(
        [&](const Snapshot& snapshot) { return Excludes(snapshot, kUnion, made.id); });
  };
  EXPECT_FALSE(excludes());
  for (int twice = 0; twice < 2; ++twice) {
    ASSERT_TRUE(Write(kUnion, [&](Transaction& transaction) {
                  return InsertExclusion(transaction, kUnion, made, MemberId{2});
                }).ok());
  }
  EXPECT_TRUE(excludes());
  ExpectJournalHolds(kUnion);
  ASSERT_TRUE(Write(kUnion, [&](Transaction& transaction) {
                return EraseExclusion(transaction, kUnion, made, MemberId{2});
              }).ok());
  EXPECT_FALSE(excludes());
  ExpectJournalHolds(kUnion);
}

TEST_F(VisitsTest, AChangedCaseHasTheNextVersion) {
  Case made = NewCase(MemberId{1}, Occasion::kSurgery, kToday);
  ASSERT_TRUE(Keep(made).ok());
  ASSERT_TRUE(Keep(made, /*opened=*/false).ok());
  EXPECT_EQ(made.version, 2);
  ExpectJournalHolds(kUnion);
}

TEST_F(VisitsTest, NoTwoCasesHaveOneEvent) {
  Case first = NewCase(MemberId{1}, Occasion::kSurgery, kToday);
  ASSERT_TRUE(Keep(first).ok());
  Case same = NewCase(MemberId{1}, Occasion::kSurgery, kToday);
  EXPECT_EQ(Keep(same).code(), absl::StatusCode::kAlreadyExists);
  Case second = NewCase(MemberId{1}, Occasion::kSurgery, kToday, /*ordinal=*/2);
  ASSERT_TRUE(Keep(second).ok());
  EXPECT_EQ(second.case_sequence, 2) << "a refused case takes no number";
}

TEST_F(VisitsTest, ListsGoFromTheNewestToTheOldest) {
  for (int i = 1; i <= 5; ++i) {
    Case made = NewCase(MemberId{1 + i % 2}, Occasion::kTalk, kToday - 20 * i);
    ASSERT_TRUE(Keep(made).ok());
  }
  EXPECT_EQ(Listed(kNewest, 3), (std::vector<int64_t>{5, 4, 3}));
  EXPECT_EQ(Listed(3, 3), (std::vector<int64_t>{2, 1}));
  const auto of_one = [&](int64_t before, int limit) {
    return Numbers(Read<std::vector<Case>>([&](const Snapshot& snapshot) {
      return ListCasesOf(snapshot, kUnion, MemberId{2}, before, limit);
    }));
  };
  EXPECT_EQ(of_one(kNewest, 2), (std::vector<int64_t>{5, 3}));
  EXPECT_EQ(of_one(3, 2), (std::vector<int64_t>{1}));
}

TEST_F(VisitsTest, AVisitIsFoundWithItsVisitorsAndItsNotesAreSealed) {
  constexpr char kCanary[] = "他说的话只有该看的人能看";
  Case made = NewCase(MemberId{1}, Occasion::kIllnessHospital, kToday);
  made.visit_count = 1;
  made.first_visited_on = made.last_visited_on = kToday;
  ASSERT_TRUE(Keep(made).ok());
  Visit visit;
  visit.id = VisitId{1};
  visit.visited_on = kToday;
  visit.visited_minute = 0;
  visit.mode = VisitMode::kHospital;
  visit.place = "市一院";
  visit.next_contact_on = kToday + 7;
  visit.visitors = {Visitor{.member = MemberId{2}}, Visitor{.guest = "校长"}};
  ASSERT_TRUE(Write(kUnion, [&](Transaction& transaction) {
                return InsertVisit(transaction, kUnion, made, visit, kCanary);
              }).ok());
  const auto visits = Read<std::vector<Visit>>(
      [&](const Snapshot& snapshot) { return VisitsOf(snapshot, kUnion, made.id); });
  ASSERT_EQ(visits.size(), 1u);
  EXPECT_TRUE(visits[0].has_notes);
  EXPECT_EQ(visits[0].visited_minute, 0);
  EXPECT_EQ(visits[0].next_contact_on, kToday + 7);
  ASSERT_EQ(visits[0].visitors.size(), 2u);
  EXPECT_EQ(visits[0].visitors[0].member, MemberId{2});
  EXPECT_EQ(visits[0].visitors[1].guest, "校长");
  const auto notes = Read<std::vector<Notes>>(
      [&](const Snapshot& snapshot) { return OpenNotes(snapshot, kUnion, made); });
  ASSERT_EQ(notes.size(), 1u);
  EXPECT_EQ(notes[0].text, kCanary);
  ExpectJournalHolds(kUnion);
  store().Stop();
  std::ifstream file(path(), std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  EXPECT_EQ(bytes.find(kCanary), std::string::npos);
}

TEST_F(VisitsTest, TheSchemaRefusesAVisitorWhoIsNoMember) {
  Case made = NewCase(MemberId{1}, Occasion::kTalk, kToday);
  ASSERT_TRUE(Keep(made).ok());
  Visit visit;
  visit.id = VisitId{1};
  visit.visited_on = kToday;
  visit.mode = VisitMode::kHome;
  visit.visitors = {Visitor{.member = MemberId{99}}};
  const absl::Status unknown = Write(kUnion, [&](Transaction& transaction) {
    return InsertVisit(transaction, kUnion, made, visit, "");
  });
  EXPECT_EQ(unknown.code(), absl::StatusCode::kFailedPrecondition) << unknown;
  EXPECT_TRUE(Read<std::vector<Visit>>([&](const Snapshot& snapshot) {
                return VisitsOf(snapshot, kUnion, made.id);
              }).empty());
}

}  // namespace
}  // namespace unioncare::storage
