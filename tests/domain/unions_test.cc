// Tests of the rules for unions and groups.
#include "service/domain/unions.h"

#include "gtest/gtest.h"
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

const CreateUnionFacts kTop{};
const CreateUnionFacts kBelow{.superior_exists = true, .superior_level = 1};
const CreateGroupFacts kInUnion{.union_exists = true};

template <class Result>
Refusal OnlyRefusal(const absl::StatusOr<Result>& result) {
  const std::vector<Refusal> refusals = RefusalsOf(result.status());
  EXPECT_EQ(refusals.size(), 1u) << result.status();
  return refusals.empty() ? Refusal{Reason::kDraining, {}} : refusals[0];
}

TEST(CreateUnion, KeepsTheNormalisedNameAndTheSuperior) {
  const auto made = Decide(
      CreateUnion{.display_name = " 示例大学　工会 ", .superior = UnionId{1}}, kBelow);
  ASSERT_TRUE(made.ok()) << made.status();
  EXPECT_EQ(made->display_name, "示例大学 工会");
  EXPECT_EQ(made->superior, UnionId{1});
}

TEST(CreateUnion, WantsAName) {
  for (const char* name : {"", "  ", "\u3000\u200B"}) {
    const Refusal refusal = OnlyRefusal(Decide(CreateUnion{.display_name = name}, kTop));
    EXPECT_EQ(refusal.reason, Reason::kFieldRequired);
    EXPECT_EQ(refusal.facts.at("field"), "union.display_name");
  }
}

TEST(CreateUnion, RefusesTextThatIsNotPlain) {
  EXPECT_EQ(OnlyRefusal(Decide(CreateUnion{.display_name = "工\xFF"}, kTop)).reason,
            Reason::kTextNotUtf8);
  EXPECT_EQ(OnlyRefusal(Decide(CreateUnion{.display_name = "工\u202E会"}, kTop)).reason,
            Reason::kTextControlCharacter);
  EXPECT_TRUE(Decide(CreateUnion{.display_name = std::string(120, 'a')}, kTop).ok());
  EXPECT_EQ(OnlyRefusal(Decide(CreateUnion{.display_name = std::string(121, 'a')}, kTop)).reason,
            Reason::kFieldTooLong);
}

TEST(CreateUnion, RefusesAnUnknownSuperior) {
  const Refusal refusal = OnlyRefusal(
      Decide(CreateUnion{.display_name = "工会", .superior = UnionId{9}}, CreateUnionFacts{}));
  EXPECT_EQ(refusal.reason, Reason::kNotFound);
  EXPECT_EQ(refusal.facts.at("given"), "unions/9");
  EXPECT_EQ(refusal.facts.at("field"), "union.superior");
}

TEST(CreateUnion, RefusesANameThatIsTaken) {
  const Refusal refusal = OnlyRefusal(
      Decide(CreateUnion{.display_name = "工会"}, CreateUnionFacts{.namesake = UnionId{3}}));
  EXPECT_EQ(refusal.reason, Reason::kUnionNameTaken);
  EXPECT_EQ(refusal.facts.at("owner"), "unions/3");
  EXPECT_EQ(refusal.facts.at("given"), "工会");
}

TEST(CreateUnion, MayStandAtTheSixthLevelAndNoDeeper) {
  const CreateUnion command{.display_name = "工会", .superior = UnionId{1}};
  CreateUnionFacts facts{.superior_exists = true, .superior_level = kUnionLevelsMax - 1};
  EXPECT_TRUE(Decide(command, facts).ok());
  facts.superior_level = kUnionLevelsMax;
  const Refusal refusal = OnlyRefusal(Decide(command, facts));
  EXPECT_EQ(refusal.reason, Reason::kUnionTooDeep);
  EXPECT_EQ(refusal.facts.at("given"), "7");
  EXPECT_EQ(refusal.facts.at("wanted"), "6");
}

TEST(CreateGroup, KeepsTheNormalisedNameAndTheParent) {
  CreateGroupFacts facts = kInUnion;
  facts.parent_exists = true;
  facts.parent_level = 1;
  const auto made = Decide(
      CreateGroup{.union_id = UnionId{1}, .display_name = "东校区 ", .parent = GroupId{2}}, facts);
  ASSERT_TRUE(made.ok()) << made.status();
  EXPECT_EQ(made->display_name, "东校区");
  EXPECT_EQ(made->parent, GroupId{2});
}

TEST(CreateGroup, ChecksInTheDocumentedOrder) {
  CreateGroup command{.union_id = UnionId{1}, .display_name = "", .parent = GroupId{2}};
  CreateGroupFacts facts{.parent_level = kGroupLevelsMax, .namesake = GroupId{5}};
  EXPECT_EQ(OnlyRefusal(Decide(command, facts)).reason, Reason::kFieldRequired);
  command.display_name = "物理组";
  Refusal refusal = OnlyRefusal(Decide(command, facts));
  EXPECT_EQ(refusal.reason, Reason::kNotFound);
  EXPECT_EQ(refusal.facts.at("given"), "unions/1");
  facts.union_exists = true;
  refusal = OnlyRefusal(Decide(command, facts));
  EXPECT_EQ(refusal.reason, Reason::kNotFound);
  EXPECT_EQ(refusal.facts.at("given"), "unions/1/groups/2");
  facts.parent_exists = true;
  refusal = OnlyRefusal(Decide(command, facts));
  EXPECT_EQ(refusal.reason, Reason::kGroupNameTaken);
  EXPECT_EQ(refusal.facts.at("owner"), "unions/1/groups/5");
  facts.namesake.reset();
  refusal = OnlyRefusal(Decide(command, facts));
  EXPECT_EQ(refusal.reason, Reason::kGroupTooDeep);
  EXPECT_EQ(refusal.facts.at("given"), "7");
  facts.parent_level = kGroupLevelsMax - 1;
  EXPECT_TRUE(Decide(command, facts).ok());
}

}  // namespace
}  // namespace unioncare
