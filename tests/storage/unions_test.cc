// Tests of the tables unions and groups, on a real file.
#include "service/storage/unions.h"

#include "gtest/gtest.h"
#include "service/domain/refusal.h"
#include "tests/storage/area_fixture.h"

namespace unioncare::storage {
namespace {

class UnionsTest : public AreaFixture {
 protected:
  // Facts, decision and row in one transaction, as the api does it.
  absl::StatusOr<Union> AddUnion(const std::string& name,
                                 std::optional<UnionId> superior = std::nullopt) {
    Union made;
    RETURN_IF_ERROR(Write(kInstallation, [&](Transaction& transaction) -> absl::Status {
      const CreateUnion command{.display_name = name, .superior = superior};
      ASSIGN_OR_RETURN(const CreateUnionFacts facts, FactsFor(transaction, command));
      ASSIGN_OR_RETURN(Union decided, Decide(command, facts));
      ASSIGN_OR_RETURN(made, InsertUnion(transaction, std::move(decided)));
      return absl::OkStatus();
    }));
    return made;
  }

  absl::StatusOr<Group> AddGroup(UnionId union_id, const std::string& name,
                                 std::optional<GroupId> parent = std::nullopt) {
    Group made;
    RETURN_IF_ERROR(Write(union_id, [&](Transaction& transaction) -> absl::Status {
      const CreateGroup command{.union_id = union_id, .display_name = name, .parent = parent};
      ASSIGN_OR_RETURN(const CreateGroupFacts facts, FactsFor(transaction, command));
      ASSIGN_OR_RETURN(Group decided, Decide(command, facts));
      ASSIGN_OR_RETURN(made, InsertGroup(transaction, union_id, std::move(decided)));
      return absl::OkStatus();
    }));
    return made;
  }

  static Reason ReasonOf(const absl::Status& status) {
    const std::vector<Refusal> refusals = RefusalsOf(status);
    EXPECT_EQ(refusals.size(), 1u) << status;
    return refusals.empty() ? Reason::kDraining : refusals[0].reason;
  }

  std::vector<int64_t> SubtreeNumbers(UnionId union_id, GroupId group) {
    std::vector<int64_t> numbers;
    for (const GroupId id : Read<std::vector<GroupId>>([&](const Snapshot& snapshot) {
           return SubtreeOf(snapshot, union_id, group);
         })) {
      numbers.push_back(Number(id));
    }
    return numbers;
  }
};

TEST_F(UnionsTest, AUnionIsReadBackAsItWasMade) {
  const auto superior = AddUnion("示例市教育工会");
  ASSERT_TRUE(superior.ok()) << superior.status();
  EXPECT_EQ(superior->id, UnionId{1});
  const auto made = AddUnion(" 示例大学　工会", superior->id);
  ASSERT_TRUE(made.ok()) << made.status();
  const auto found = Read<std::optional<Union>>(
      [&](const Snapshot& snapshot) { return FindUnion(snapshot, made->id); });
  ASSERT_TRUE(found.has_value());
  EXPECT_EQ(found->id, UnionId{2});
  EXPECT_EQ(found->display_name, "示例大学 工会");
  EXPECT_EQ(found->superior, UnionId{1});
  EXPECT_EQ(found->create_time, kStart);
  EXPECT_FALSE(Read<std::optional<Union>>([](const Snapshot& snapshot) {
                 return FindUnion(snapshot, UnionId{3});
               }).has_value());
  ExpectJournalHolds(kInstallation);
}

TEST_F(UnionsTest, ARefusedUnionTakesNoNumber) {
  ASSERT_TRUE(AddUnion("甲").ok());
  EXPECT_EQ(ReasonOf(AddUnion("乙", UnionId{9}).status()), Reason::kNotFound);
  EXPECT_EQ(AddUnion("乙")->id, UnionId{2});
}

TEST_F(UnionsTest, ANameIsTakenUnderTheSameSuperiorOnly) {
  ASSERT_TRUE(AddUnion("甲").ok());
  EXPECT_EQ(ReasonOf(AddUnion(" 甲 ").status()), Reason::kUnionNameTaken);
  EXPECT_TRUE(AddUnion("甲", UnionId{1}).ok());
  EXPECT_EQ(ReasonOf(AddUnion("甲", UnionId{1}).status()), Reason::kUnionNameTaken);
}

TEST_F(UnionsTest, ListsByNumberInPages) {
  for (const char* name : {"甲", "乙", "丙"}) ASSERT_TRUE(AddUnion(name).ok());
  const auto first = Read<std::vector<Union>>(
      [](const Snapshot& snapshot) { return ListUnions(snapshot, 0, 2); });
  ASSERT_EQ(first.size(), 2u);
  EXPECT_EQ(first[1].display_name, "乙");
  const auto second = Read<std::vector<Union>>(
      [](const Snapshot& snapshot) { return ListUnions(snapshot, 2, 2); });
  ASSERT_EQ(second.size(), 1u);
  EXPECT_EQ(second[0].display_name, "丙");
}

TEST_F(UnionsTest, KnowsTheTreeOfUnions) {
  ASSERT_TRUE(AddUnion("省").ok());
  ASSERT_TRUE(AddUnion("市", UnionId{1}).ok());
  ASSERT_TRUE(AddUnion("校", UnionId{2}).ok());
  ASSERT_TRUE(AddUnion("另一市", UnionId{1}).ok());
  ASSERT_TRUE(AddUnion("另一省").ok());
  const auto superiors = [this](int64_t id) {
    return Read<std::vector<UnionId>>(
        [id](const Snapshot& snapshot) { return SuperiorsOf(snapshot, UnionId{id}); });
  };
  const auto subtree = [this](int64_t id) {
    return Read<std::vector<UnionId>>(
        [id](const Snapshot& snapshot) { return UnionSubtreeOf(snapshot, UnionId{id}); });
  };
  EXPECT_EQ(superiors(3), (std::vector<UnionId>{UnionId{2}, UnionId{1}}));
  EXPECT_TRUE(superiors(1).empty());
  EXPECT_TRUE(superiors(99).empty());
  EXPECT_EQ(subtree(1), (std::vector<UnionId>{UnionId{1}, UnionId{2}, UnionId{3}, UnionId{4}}));
  EXPECT_EQ(subtree(3), std::vector<UnionId>{UnionId{3}});
  EXPECT_TRUE(subtree(99).empty());
}

TEST_F(UnionsTest, AUnionTreeHasSixLevels) {
  ASSERT_TRUE(AddUnion("1").ok());
  for (int64_t level = 2; level <= kUnionLevelsMax; ++level) {
    ASSERT_TRUE(AddUnion("下级", UnionId{level - 1}).ok()) << level;
  }
  EXPECT_EQ(ReasonOf(AddUnion("下级", UnionId{kUnionLevelsMax}).status()), Reason::kUnionTooDeep);
  EXPECT_EQ(Read<std::vector<UnionId>>([](const Snapshot& snapshot) {
              return SuperiorsOf(snapshot, UnionId{kUnionLevelsMax});
            }).size(),
            static_cast<size_t>(kUnionLevelsMax - 1));
}

TEST_F(UnionsTest, AGroupIsReadBackAsItWasMade) {
  ASSERT_TRUE(AddUnion("甲").ok());
  ASSERT_TRUE(AddUnion("乙").ok());
  const auto parent = AddGroup(UnionId{1}, "东校区");
  ASSERT_TRUE(parent.ok()) << parent.status();
  clock().Advance(absl::Seconds(5));
  const auto made = AddGroup(UnionId{1}, "物理组", parent->id);
  ASSERT_TRUE(made.ok()) << made.status();
  const auto found = Read<std::optional<Group>>(
      [&](const Snapshot& snapshot) { return FindGroup(snapshot, UnionId{1}, made->id); });
  ASSERT_TRUE(found.has_value());
  EXPECT_EQ(found->display_name, "物理组");
  EXPECT_EQ(found->parent, parent->id);
  EXPECT_EQ(found->create_time, kStart + absl::Seconds(5));
  // Numbers are counted per union, and one union does not see the other's groups.
  EXPECT_EQ(AddGroup(UnionId{2}, "物理组")->id, GroupId{1});
  EXPECT_FALSE(Read<std::optional<Group>>([](const Snapshot& snapshot) {
                 return FindGroup(snapshot, UnionId{2}, GroupId{2});
               }).has_value());
  ExpectJournalHolds(UnionId{1});
  ExpectJournalHolds(UnionId{2});
}

TEST_F(UnionsTest, AGroupIsRefusedWithoutItsUnionOrParent) {
  EXPECT_EQ(ReasonOf(AddGroup(UnionId{1}, "组").status()), Reason::kNotFound);
  ASSERT_TRUE(AddUnion("甲").ok());
  EXPECT_EQ(ReasonOf(AddGroup(UnionId{1}, "组", GroupId{1}).status()), Reason::kNotFound);
  EXPECT_TRUE(AddGroup(UnionId{1}, "组").ok());
}

TEST_F(UnionsTest, AGroupNameIsTakenInTheSamePlaceOnly) {
  ASSERT_TRUE(AddUnion("甲").ok());
  ASSERT_TRUE(AddGroup(UnionId{1}, "物理组").ok());
  EXPECT_EQ(ReasonOf(AddGroup(UnionId{1}, "物理组").status()), Reason::kGroupNameTaken);
  EXPECT_TRUE(AddGroup(UnionId{1}, "物理组", GroupId{1}).ok());
  EXPECT_EQ(ReasonOf(AddGroup(UnionId{1}, "物理组", GroupId{1}).status()),
            Reason::kGroupNameTaken);
}

TEST_F(UnionsTest, KnowsSubtrees) {
  ASSERT_TRUE(AddUnion("甲").ok());
  ASSERT_TRUE(AddUnion("乙").ok());
  ASSERT_TRUE(AddGroup(UnionId{1}, "东").ok());              // 1
  ASSERT_TRUE(AddGroup(UnionId{1}, "西").ok());              // 2
  ASSERT_TRUE(AddGroup(UnionId{1}, "东一", GroupId{1}).ok());  // 3
  ASSERT_TRUE(AddGroup(UnionId{1}, "西一", GroupId{2}).ok());  // 4
  ASSERT_TRUE(AddGroup(UnionId{1}, "东一甲", GroupId{3}).ok());  // 5
  ASSERT_TRUE(AddGroup(UnionId{2}, "别处").ok());
  ASSERT_TRUE(AddGroup(UnionId{2}, "别处一", GroupId{1}).ok());
  EXPECT_EQ(SubtreeNumbers(UnionId{1}, GroupId{1}), (std::vector<int64_t>{1, 3, 5}));
  EXPECT_EQ(SubtreeNumbers(UnionId{1}, GroupId{2}), (std::vector<int64_t>{2, 4}));
  EXPECT_EQ(SubtreeNumbers(UnionId{1}, GroupId{5}), std::vector<int64_t>{5});
  EXPECT_EQ(SubtreeNumbers(UnionId{2}, GroupId{1}), (std::vector<int64_t>{1, 2}));
  EXPECT_TRUE(SubtreeNumbers(UnionId{2}, GroupId{3}).empty());
  const auto page = Read<std::vector<Group>>(
      [](const Snapshot& snapshot) { return ListGroups(snapshot, UnionId{1}, 3, 1); });
  ASSERT_EQ(page.size(), 1u);
  EXPECT_EQ(page[0].id, GroupId{4});
}

TEST_F(UnionsTest, AGroupTreeHasSixLevels) {
  ASSERT_TRUE(AddUnion("甲").ok());
  ASSERT_TRUE(AddGroup(UnionId{1}, "1").ok());
  for (int64_t level = 2; level <= kGroupLevelsMax; ++level) {
    ASSERT_TRUE(AddGroup(UnionId{1}, "下级", GroupId{level - 1}).ok()) << level;
  }
  EXPECT_EQ(ReasonOf(AddGroup(UnionId{1}, "下级", GroupId{kGroupLevelsMax}).status()),
            Reason::kGroupTooDeep);
  EXPECT_EQ(SubtreeNumbers(UnionId{1}, GroupId{1}), (std::vector<int64_t>{1, 2, 3, 4, 5, 6}));
}

}  // namespace
}  // namespace unioncare::storage
