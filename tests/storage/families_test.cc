// Tests of the table family_members, and of who is family of whom, on a real file.
#include "service/storage/families.h"

#include "gtest/gtest.h"
#include "service/storage/members.h"
#include "service/storage/unions.h"
#include "tests/storage/area_fixture.h"

namespace unioncare::storage {
namespace {

constexpr UnionId kUnion{1};

class FamiliesTest : public AreaFixture {
 protected:
  void SetUp() override {
    AreaFixture::SetUp();
    const absl::Status made = Write(kInstallation, [](Transaction& transaction) {
      return InsertUnion(transaction, Union{.display_name = "工会"}).status();
    });
    ASSERT_TRUE(made.ok()) << made;
    for (const char* name : {"张伟", "李娜", "王强", "赵敏"}) {
      const absl::Status added = Write(kUnion, [&](Transaction& transaction) -> absl::Status {
        const CreateMember command{.union_id = kUnion, .fields = {.display_name = name}};
        ASSIGN_OR_RETURN(MemberDecision decided, Decide(command, {}, kToday));
        return InsertMember(transaction, kUnion, std::move(decided)).status();
      });
      ASSERT_TRUE(added.ok()) << added;
    }
  }

  absl::StatusOr<FamilyMember> Add(int64_t member, const FamilyFields& fields) {
    FamilyMember kept;
    RETURN_IF_ERROR(Write(kUnion, [&](Transaction& transaction) -> absl::Status {
      AddFamilyMember command{.union_id = kUnion, .member = MemberId{member}, .fields = fields};
      command.reason = "困难帮扶核实";
      ASSIGN_OR_RETURN(const FamilyFacts facts, FactsFor(transaction, command));
      ASSIGN_OR_RETURN(FamilyDecision decided, Decide(command, facts, kToday));
      ASSIGN_OR_RETURN(kept, InsertFamilyMember(transaction, kUnion, std::move(decided)));
      return absl::OkStatus();
    }));
    return kept;
  }

  absl::Status Change(int64_t member, int64_t id, std::vector<std::string> mask,
                      const FamilyFields& fields) {
    return Write(kUnion, [&](Transaction& transaction) -> absl::Status {
      const UpdateFamilyMember command{.union_id = kUnion,
                                       .member = MemberId{member},
                                       .id = FamilyMemberId{id},
                                       .etag = "1",
                                       .update_mask = mask,
                                       .fields = fields};
      ASSIGN_OR_RETURN(const UpdateFamilyFacts facts, FactsFor(transaction, command));
      ASSIGN_OR_RETURN(FamilyDecision decided, Decide(command, facts, kToday));
      return ReplaceFamilyMember(transaction, kUnion, std::move(decided)).status();
    });
  }

  std::vector<FamilyMember> Family(int64_t member) {
    return Read<std::vector<FamilyMember>>(
        [&](const Snapshot& snapshot) { return FamilyOf(snapshot, kUnion, MemberId{member}); });
  }

  std::vector<int64_t> Relatives(int64_t member) {
    std::vector<int64_t> numbers;
    for (const MemberId id : Read<std::vector<MemberId>>([&](const Snapshot& snapshot) {
           return RelativesHere(snapshot, kUnion, MemberId{member});
         })) {
      numbers.push_back(Number(id));
    }
    return numbers;
  }

  FamilyDetails Details(const FamilyMember& record) {
    return Read<FamilyDetails>(
        [&](const Snapshot& snapshot) { return OpenDetails(snapshot, kUnion, record); });
  }

  absl::Status Merge(int64_t source, int64_t target) {
    return Write(kUnion, [&](Transaction& transaction) -> absl::Status {
      const MergeMembers command{.union_id = kUnion,
                                 .source = MemberId{source},
                                 .target = MemberId{target},
                                 .source_etag = "1",
                                 .target_etag = "1",
                                 .reason = "重复登记"};
      ASSIGN_OR_RETURN(const MergeFacts facts, FactsFor(transaction, command));
      ASSIGN_OR_RETURN(MergeDecision decided, Decide(command, facts, kToday));
      return KeepMerge(transaction, kUnion, std::move(decided)).status();
    });
  }
};

TEST_F(FamiliesTest, ARelativeIsReadBackAsDecided) {
  const auto kept = Add(1, {.relation = Relation::kDaughter,
                            .display_name = "张小雨",
                            .birth_year = 2015,
                            .dependent = true,
                            .guardian_consent = true,
                            .note = "小学五年级"});
  ASSERT_TRUE(kept.ok()) << kept.status();
  ASSERT_EQ(Family(1).size(), 1u);
  const FamilyMember found = Family(1)[0];
  EXPECT_EQ(found.id, FamilyMemberId{1});
  EXPECT_EQ(found.relation, Relation::kDaughter);
  EXPECT_TRUE(found.alive);
  EXPECT_TRUE(found.dependent);
  EXPECT_TRUE(found.guardian_consent);
  EXPECT_EQ(found.reason, "困难帮扶核实");
  EXPECT_EQ(found.create_time, kStart);
  EXPECT_EQ(Details(found).display_name, "张小雨");
  EXPECT_EQ(Details(found).birth_year, "2015");
  EXPECT_EQ(Details(found).note, "小学五年级");
  EXPECT_TRUE(Family(2).empty());
  ExpectJournalHolds(kUnion);
}

TEST_F(FamiliesTest, NamesYearsAndNotesOpenForTheirOwnRowOnly) {
  ASSERT_TRUE(Add(1, {.relation = Relation::kSon, .display_name = "张小雨"}).ok());
  ASSERT_TRUE(Add(1, {.relation = Relation::kDaughter, .display_name = "张小雪"}).ok());
  FamilyMember moved = Family(1)[0];
  moved.id = FamilyMemberId{2};
  const auto code = Read<absl::StatusCode>([&](const Snapshot& snapshot) {
    return absl::StatusOr<absl::StatusCode>(OpenDetails(snapshot, kUnion, moved).status().code());
  });
  EXPECT_EQ(code, absl::StatusCode::kDataLoss);
}

TEST_F(FamiliesTest, ARelativeIsChangedAndTakenAway) {
  ASSERT_TRUE(Add(1, {.relation = Relation::kFather, .display_name = "张建国"}).ok());
  ASSERT_TRUE(Change(1, 1, {"deceased", "display_name"}, {.alive = false}).ok());
  EXPECT_FALSE(Family(1)[0].alive);
  EXPECT_EQ(Details(Family(1)[0]).display_name, "");
  EXPECT_EQ(Family(1)[0].version, 2);
  const FamilyMember record = Family(1)[0];
  ASSERT_TRUE(Write(kUnion, [&](Transaction& transaction) {
                return EraseFamilyMember(transaction, kUnion, record);
              }).ok());
  EXPECT_TRUE(Family(1).empty());
  ExpectJournalHolds(kUnion);
  // A number is not given twice.
  EXPECT_EQ(Add(1, {.relation = Relation::kFather})->id, FamilyMemberId{2});
}

TEST_F(FamiliesTest, RelativesAreFoundFromBothSides) {
  ASSERT_TRUE(Add(1, {.relation = Relation::kSpouse, .works_here = MemberId{2}}).ok());
  ASSERT_TRUE(Add(3, {.relation = Relation::kFather, .works_here = MemberId{1}}).ok());
  ASSERT_TRUE(Add(4, {.relation = Relation::kSpouse, .display_name = "外单位"}).ok());
  EXPECT_EQ(Relatives(1), (std::vector<int64_t>{2, 3}));
  EXPECT_EQ(Relatives(2), std::vector<int64_t>{1});
  EXPECT_EQ(Relatives(3), std::vector<int64_t>{1});
  EXPECT_TRUE(Relatives(4).empty());
}

TEST_F(FamiliesTest, AMergeTakesTheFamilyAlong) {
  ASSERT_TRUE(Add(1, {.relation = Relation::kSpouse, .works_here = MemberId{2}}).ok());
  ASSERT_TRUE(Add(3, {.relation = Relation::kFather, .works_here = MemberId{1}}).ok());
  const absl::Status merged = Merge(1, 4);
  ASSERT_TRUE(merged.ok()) << merged;
  EXPECT_EQ(Family(4).size(), 1u);
  EXPECT_EQ(Relatives(4), (std::vector<int64_t>{2, 3}));
  EXPECT_EQ(Relatives(2), std::vector<int64_t>{4});
  EXPECT_EQ(Relatives(3), std::vector<int64_t>{4});
  ExpectJournalHolds(kUnion);
}

}  // namespace
}  // namespace unioncare::storage
