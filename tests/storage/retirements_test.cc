// Tests of the tables retirement_facts and farewells, on a real file.
#include "service/storage/retirements.h"

#include "gtest/gtest.h"
#include "service/storage/members.h"
#include "service/storage/unions.h"
#include "tests/storage/area_fixture.h"

namespace unioncare::storage {
namespace {

constexpr UnionId kUnion{1};

class RetirementsTest : public AreaFixture {
 protected:
  void SetUp() override {
    AreaFixture::SetUp();
    ASSERT_TRUE(Write(kInstallation, [&](Transaction& transaction) {
                  return InsertUnion(transaction, Union{.display_name = "甲校"}).status();
                }).ok());
  }

  MemberId Insert(Sex sex, std::optional<absl::CivilDay> birth,
                  std::optional<absl::CivilDay> retired_on = std::nullopt) {
    MemberDecision decision;
    decision.member.display_name = "张伟";
    decision.member.name_key = "张伟";
    decision.member.sex = sex;
    decision.member.birth_date = birth;
    decision.member.retired_on = retired_on;
    if (retired_on.has_value()) decision.member.retire_kind = RetireKind::kRetirement;
    MemberId made{0};
    const absl::Status kept = Write(kUnion, [&](Transaction& transaction) -> absl::Status {
      ASSIGN_OR_RETURN(const Member member, InsertMember(transaction, kUnion, decision));
      made = member.id;
      return absl::OkStatus();
    });
    EXPECT_TRUE(kept.ok()) << kept;
    return made;
  }
  std::vector<MemberId> Born(Sex sex, absl::CivilDay first, absl::CivilDay last) {
    return Read<std::vector<MemberId>>([&](const Snapshot& snapshot) {
      return ListBornBetween(snapshot, kUnion, sex, first, last);
    });
  }
};

TEST_F(RetirementsTest, FactsAreKeptWithAllThatIsSaidOfThem) {
  const MemberId member = Insert(Sex::kFemale, absl::CivilDay(1975, 3, 1));
  const auto find = [&] {
    return Read<RetirementFacts>([&](const Snapshot& snapshot) {
      return FindRetirementFacts(snapshot, kUnion, member);
    });
  };
  EXPECT_EQ(find().version, 0);
  RetirementFacts facts = find();
  facts.post = PostCategory::kWorker;
  facts.hr_on = absl::CivilDay(2027, 1, 31);
  facts.reason = "弹性延迟";
  const auto keep = [&] {
    return Write(kUnion, [&](Transaction& transaction) {
      return KeepRetirementFacts(transaction, kUnion, facts);
    });
  };
  ASSERT_TRUE(keep().ok());
  const RetirementFacts found = find();
  EXPECT_EQ(found.member, member);
  EXPECT_EQ(found.post, PostCategory::kWorker);
  EXPECT_EQ(found.hr_on, absl::CivilDay(2027, 1, 31));
  EXPECT_EQ(found.reason, "弹性延迟");
  EXPECT_EQ(found.set_time, kStart);
  EXPECT_EQ(found.version, 1);
  const auto set = [&](absl::CivilDay first, absl::CivilDay last) {
    return Read<std::vector<MemberId>>([&](const Snapshot& snapshot) {
      return ListSetBetween(snapshot, kUnion, first, last);
    });
  };
  EXPECT_EQ(set(absl::CivilDay(2027, 1, 31), absl::CivilDay(2027, 1, 31)).size(), 1u);
  EXPECT_TRUE(set(absl::CivilDay(2027, 2, 1), absl::CivilDay(2027, 3, 1)).empty());
  facts.hr_on = std::nullopt;
  ASSERT_TRUE(keep().ok());
  EXPECT_EQ(find().version, 2);
  EXPECT_TRUE(set(absl::CivilDay(2000, 1, 1), absl::CivilDay(2100, 1, 1)).empty());
  ExpectJournalHolds(kUnion);
  static constexpr sql::Sql kEdit{"UPDATE retirement_facts SET post_category = 1"};
  EditByHand(kEdit);
  EXPECT_EQ(FirstDifference(kUnion), "retirement_facts.post_category");
}

TEST_F(RetirementsTest, ThoseOfAMonthAreFoundByBirth) {
  const absl::CivilDay first(1966, 5, 1), last(1966, 5, 31);
  const MemberId begin = Insert(Sex::kMale, first);
  const MemberId end = Insert(Sex::kMale, last);
  Insert(Sex::kMale, first - 1);
  Insert(Sex::kMale, last + 1);
  const MemberId woman = Insert(Sex::kFemale, first);
  Insert(Sex::kMale, first, absl::CivilDay(2026, 5, 31));
  const MemberId unborn = Insert(Sex::kMale, std::nullopt);
  const MemberId sexless = Insert(Sex::kUnspecified, first);
  EXPECT_EQ(Born(Sex::kMale, first, last), (std::vector<MemberId>{begin, end}));
  EXPECT_EQ(Born(Sex::kFemale, first, last), std::vector<MemberId>{woman});
  const auto without = [&](int64_t after) {
    return Read<std::vector<MemberId>>(
        [&](const Snapshot& snapshot) { return ListWithoutAge(snapshot, kUnion, after, 10); });
  };
  EXPECT_EQ(without(0), (std::vector<MemberId>{unborn, sexless}));
  EXPECT_EQ(without(Number(unborn)), std::vector<MemberId>{sexless});
}

TEST_F(RetirementsTest, AFarewellIsOfACaseThatExists) {
  const MemberId member = Insert(Sex::kMale, absl::CivilDay(1966, 5, 1));
  EXPECT_FALSE(Write(kUnion, [&](Transaction& transaction) {
                 return InsertFarewell(transaction, kUnion,
                                       {.member = member, .case_id = CaseId{9}});
               }).ok());
}

}  // namespace
}  // namespace unioncare::storage
