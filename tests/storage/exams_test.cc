// Tests of the tables of exams, on a real file: plans, frozen lists in parts, and what was attended
// over records that were merged.
#include "service/storage/exams.h"

#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "gtest/gtest.h"
#include "service/domain/calendar.h"
#include "service/storage/members.h"
#include "service/storage/unions.h"
#include "tests/storage/area_fixture.h"

namespace unioncare::storage {
namespace {

constexpr UnionId kUnion{1};

class ExamsTest : public AreaFixture {
 protected:
  void SetUp() override {
    AreaFixture::SetUp();
    Must(Write(kInstallation, [&](Transaction& transaction) {
      return InsertUnion(transaction, Union{.display_name = "甲校"}).status();
    }));
  }

  static void Must(const absl::Status& status) { ASSERT_TRUE(status.ok()) << status; }

  MemberId Join(const std::string& name, MemberState state = MemberState::kActive,
                std::optional<MemberId> into = std::nullopt) {
    MemberId id{0};
    Must(Write(kUnion, [&](Transaction& transaction) -> absl::Status {
      MemberDecision decision;
      decision.member.display_name = name;
      decision.member.name_key = name;
      decision.member.state = state;
      decision.member.merged_into = into;
      ASSIGN_OR_RETURN(const Member made, InsertMember(transaction, kUnion, decision));
      id = made.id;
      return absl::OkStatus();
    }));
    return id;
  }
  ExamPlan Plan() {
    ExamPlan plan;
    plan.fields = {.year = 2026,
                   .title = {"体检", "Exams"},
                   .from = absl::CivilDay(2026, 12, 1),
                   .to = absl::CivilDay(2026, 12, 20),
                   .packages = {{"甲", 3, 50'000}, {"乙", 31, 0}},
                   .scope = ExamScope::kAll,
                   .reference = ExamReference::kYearEnd};
    plan.create_time = kStart;
    Must(Write(kUnion, [&](Transaction& transaction) {
      return InsertPlan(transaction, kUnion, plan);
    }));
    return plan;
  }
  ExamPlan Get(ExamPlanId id) {
    return *Read<std::optional<ExamPlan>>(
        [&](const Snapshot& snapshot) { return FindPlan(snapshot, kUnion, id); });
  }
  void Attend(MemberId record, int year, ExamItemSet items, ExamPlanId plan = kDeclared) {
    Must(Write(kUnion, [&](Transaction& transaction) {
      return KeepAttended(transaction, kUnion, record, items, year, plan).status();
    }));
  }
  // "2025 2024 0 0 0".
  std::string Last(MemberId person, int year) {
    const auto last = Read<ExamYears>([&](const Snapshot& snapshot) {
      return LastAttended(snapshot, kUnion, person, year);
    });
    return absl::StrJoin(last, " ");
  }
  // "1:2025 0 0 0 0|2:…": the same for everybody at once.
  std::string Candidates(int year) {
    return Read<std::string>([&](const Snapshot& snapshot) -> absl::StatusOr<std::string> {
      std::string text;
      RETURN_IF_ERROR(EachExamCandidate(
          snapshot, kUnion, year, [&](const ExamCandidate& candidate, const ExamYears& last) {
            absl::StrAppend(&text, text.empty() ? "" : "|", Number(candidate.member), ":",
                            absl::StrJoin(last, " "));
            return true;
          }));
      return text;
    });
  }
};

TEST_F(ExamsTest, PlansAreKeptWithTheirPackages) {
  ExamPlan plan = Plan();
  ExamPlan kept = Get(plan.id);
  EXPECT_EQ(kept.fields.title.en, "Exams");
  EXPECT_EQ(kept.fields.to, plan.fields.to);
  EXPECT_EQ(kept.create_time, plan.create_time);
  ASSERT_EQ(kept.fields.packages.size(), 2u);
  EXPECT_EQ(kept.fields.packages[0].price_fen, 50'000);
  EXPECT_EQ(kept.fields.packages[1].items, 31);
  kept.fields.packages = {{"丙", 1, 1}};
  Must(Write(kUnion, [&](Transaction& transaction) {
    return ReplacePlan(transaction, kUnion, kept);
  }));
  kept = Get(plan.id);
  EXPECT_EQ(kept.version, 2);
  ASSERT_EQ(kept.fields.packages.size(), 1u);
  EXPECT_EQ(kept.fields.packages[0].display_name, "丙");
  EXPECT_EQ(FirstDifference(kUnion), "");
}

ExamPerson Somebody(int64_t member) {
  ExamPerson person{.member = MemberId{member},
                    .sex = member % 2 == 0 ? Sex::kFemale : Sex::kMale,
                    .retired = member % 5 == 0,
                    .verdict = static_cast<ExamVerdict>(1 + member % 4)};
  if (member % 3 != 0) person.age = static_cast<int>(member % 120);
  if (member % 7 != 0) person.group = GroupId{member};
  person.missing = static_cast<uint8_t>(member % 8);
  for (size_t i = 0; i < person.items.size(); ++i) {
    if ((member + static_cast<int64_t>(i)) % 2 == 0) continue;
    person.items[i] = {.cycle_months = 120,
                       .last_year = member % 2 == 0 ? 0 : 1950 + static_cast<int>(member % 150),
                       .due = member % 4 == 0};
  }
  return person;
}

TEST_F(ExamsTest, AListIsReadAsItWasFrozenAndEverybodyIsFoundInIt) {
  ExamPlan plan = Plan();
  // Every third number, over three parts; the last is not full.
  constexpr int kPeople = 2 * kExamPartPeople + 17;
  ExamList list;
  for (int i = 1; i <= kPeople; ++i) Must(Add(Somebody(3 * i), list));
  ASSERT_EQ(list.parts.size(), 3u);
  EXPECT_EQ(list.counts.due + list.counts.not_due + list.counts.no_rule + list.counts.not_judged,
            kPeople);
  Must(Write(kUnion, [&](Transaction& transaction) {
    return KeepList(transaction, kUnion, plan.id, list);
  }));
  EXPECT_EQ(FirstDifference(kUnion), "");
  const auto find = [&](int64_t member) {
    return Read<std::optional<ExamPerson>>([&](const Snapshot& snapshot) {
      return FindFrozen(snapshot, kUnion, plan.id, MemberId{member});
    });
  };
  for (int64_t member = 0; member <= 3 * kPeople + 3; ++member) {
    const auto found = find(member);
    const bool in = member > 0 && member % 3 == 0 && member <= 3 * kPeople;
    ASSERT_EQ(found.has_value(), in) << member;
    if (in) {
      EXPECT_TRUE(*found == Somebody(member)) << member;
    }
  }
  // From behind any of them on.
  for (const int64_t after : {0, 1, 2, 3, 2999, 3000, 3001, 3003, 6000, 3 * kPeople}) {
    int64_t next = after / 3 * 3 + 3;
    const int seen = Read<int>([&](const Snapshot& snapshot) -> absl::StatusOr<int> {
      int count = 0;
      RETURN_IF_ERROR(EachFrozen(snapshot, kUnion, plan.id, after, [&](const ExamPerson& person) {
        EXPECT_EQ(Number(person.member), next);
        next += 3;
        return ++count < 1500;
      }));
      return count;
    });
    EXPECT_EQ(seen, std::min<int64_t>(1500, kPeople - after / 3)) << after;
  }
}

TEST_F(ExamsTest, AnEmptyListHasAHashAndNobody) {
  ExamPlan plan = Plan();
  const ExamList list;
  EXPECT_EQ(list.hash().size(), 32u);
  const auto found = Read<std::optional<ExamPerson>>([&](const Snapshot& snapshot) {
    return FindFrozen(snapshot, kUnion, plan.id, MemberId{1});
  });
  EXPECT_FALSE(found.has_value());
}

TEST_F(ExamsTest, WhatIsAttendedCountsOncePerPlanAndForThePersonWhateverTheRecord) {
  const MemberId wang = Join("王芳");
  const MemberId twin = Join("王方", MemberState::kMerged, wang);
  const MemberId li = Join("李娜");
  const MemberId gone = Join("赵亮", MemberState::kLeft);
  Attend(wang, 2023, 1 | 4);
  Attend(wang, 2025, 4);
  Attend(twin, 2024, 1);
  Attend(twin, 2026, 8, ExamPlanId{1});
  Attend(gone, 2025, 1);
  EXPECT_EQ(Last(wang, 2026), "2024 0 2025 2026 0");
  EXPECT_EQ(Last(wang, 2025), "2024 0 2025 0 0");
  EXPECT_EQ(Last(wang, 2023), "2023 0 2023 0 0");
  EXPECT_EQ(Last(li, 2026), "0 0 0 0 0");
  // All at once: who left is not asked, what the other record attended is the person's.
  EXPECT_EQ(Candidates(2026), absl::StrCat(Number(wang), ":2024 0 2025 2026 0|", Number(li),
                                           ":0 0 0 0 0"));
  EXPECT_EQ(Candidates(2023), absl::StrCat(Number(wang), ":2023 0 2023 0 0|", Number(li),
                                           ":0 0 0 0 0"));
  // A mistake is taken back; of the same year another plan's stays.
  Attend(wang, 2025, 1 | 4, ExamPlanId{2});
  Attend(wang, 2025, 0);
  EXPECT_EQ(Last(wang, 2026), "2025 0 2025 2026 0");
  Attend(wang, 2025, 0, ExamPlanId{2});
  EXPECT_EQ(Last(wang, 2026), "2024 0 2023 2026 0");
  EXPECT_EQ(FirstDifference(kUnion), "");
}

TEST_F(ExamsTest, SomebodyIsFoundByAnyRecordAndTheOwnComesFirst) {
  ExamPlan plan = Plan();
  const MemberId wang = Join("王芳");
  const MemberId twin = Join("王方", MemberState::kMerged, wang);
  ExamList list;
  Must(Add(ExamPerson{.member = twin, .verdict = ExamVerdict::kDue}, list));
  Must(Write(kUnion, [&](Transaction& transaction) {
    return KeepList(transaction, kUnion, plan.id, list);
  }));
  const auto found = Read<std::optional<ExamPerson>>([&](const Snapshot& snapshot) {
    return FindFrozenPerson(snapshot, kUnion, plan.id, wang);
  });
  ASSERT_TRUE(found.has_value());
  EXPECT_EQ(found->member, twin);
}

TEST_F(ExamsTest, AHandEditOfAListIsFound) {
  ExamPlan plan = Plan();
  ExamList list;
  Must(Add(Somebody(3), list));
  Must(Write(kUnion, [&](Transaction& transaction) {
    return KeepList(transaction, kUnion, plan.id, list);
  }));
  static constexpr sql::Sql kEdit{"UPDATE exam_frozen SET people = x'01' WHERE union_id = 1"};
  EditByHand(kEdit);
  EXPECT_EQ(FirstDifference(kUnion), "exam_frozen.people");
}

}  // namespace
}  // namespace unioncare::storage
