// Tests of the operations on unions and groups.
#include <memory>
#include <vector>

#include "service/api/unions.h"

#include "gtest/gtest.h"
#include "tests/api/operation_fixture.h"
#include "unioncare/v1/unions.pb.h"

namespace unioncare::api {
namespace {

class UnionOperations : public OperationFixture {
 protected:
  void SetUp() override {
    OperationFixture::SetUp();
    service_ = MakeUnionService(rpc());
  }

  absl::StatusOr<v1::CreateUnionResponse> AddUnion(const std::string& name,
                                                   const std::string& superior = "",
                                                   const std::string& chair = "") {
    v1::CreateUnionRequest request;
    request.mutable_union_()->set_display_name(name);
    request.mutable_union_()->set_superior(superior);
    request.set_chair_display_name(chair);
    return Call<v1::CreateUnionResponse>(*service_, "CreateUnion", request);
  }

  absl::StatusOr<v1::Group> AddGroup(const std::string& parent, const std::string& name,
                                     const std::string& parent_group = "") {
    v1::CreateGroupRequest request;
    request.set_parent(parent);
    request.mutable_group()->set_display_name(name);
    request.mutable_group()->set_parent_group(parent_group);
    return Call<v1::Group>(*service_, "CreateGroup", request);
  }

  absl::StatusOr<v1::Union> Get(const std::string& name) {
    v1::GetUnionRequest request;
    request.set_name(name);
    return Call<v1::Union>(*service_, "GetUnion", request);
  }

  absl::StatusOr<v1::ListUnionsResponse> ListUnions(int size, const std::string& token,
                                                    std::vector<Grant> grants) {
    v1::ListUnionsRequest request;
    request.set_page_size(size);
    request.set_page_token(token);
    Actor actor;
    actor.user = UserId{1};
    actor.grants = std::move(grants);
    return Call<v1::ListUnionsResponse>(*service_, "ListUnions", request, actor);
  }

  absl::StatusOr<v1::ListGroupsResponse> ListGroups(const std::string& parent, int size,
                                                    const std::string& token) {
    v1::ListGroupsRequest request;
    request.set_parent(parent);
    request.set_page_size(size);
    request.set_page_token(token);
    return Call<v1::ListGroupsResponse>(*service_, "ListGroups", request);
  }

  static std::string NamesIn(const absl::StatusOr<v1::ListUnionsResponse>& response) {
    if (!response.ok()) return response.status().ToString();
    std::string names;
    for (const v1::Union& each : response->unions()) names += each.name() + " ";
    return names;
  }

  std::unique_ptr<Service> service_;
};

constexpr Grant kAdministrator{.role = Role::kAdministrator};

TEST_F(UnionOperations, AUnionIsMadeAndRead) {
  const auto superior = AddUnion("示例市教育工会");
  ASSERT_TRUE(superior.ok()) << superior.status();
  EXPECT_EQ(superior->union_().name(), "unions/1");
  EXPECT_EQ(superior->chair(), "");
  EXPECT_EQ(superior->chair_token(), "");
  ASSERT_TRUE(AddUnion(" 示例大学　工会", "unions/1").ok());
  const auto found = Get("unions/2");
  ASSERT_TRUE(found.ok()) << found.status();
  EXPECT_EQ(found->name(), "unions/2");
  EXPECT_EQ(found->display_name(), "示例大学 工会");
  EXPECT_EQ(found->superior(), "unions/1");
  EXPECT_EQ(found->create_time().seconds(), absl::ToUnixSeconds(kStart));
  ExpectJournalHolds(kInstallation);
}

TEST_F(UnionOperations, AChairIsMadeWithTheUnion) {
  const auto made = AddUnion("示例大学工会", "", "李娜");
  ASSERT_TRUE(made.ok()) << made.status();
  EXPECT_EQ(made->chair(), "users/1");
  EXPECT_FALSE(made->chair_token().empty());
  ExpectJournalHolds(kInstallation);
}

TEST_F(UnionOperations, AUnionThatBreaksARuleIsRefused) {
  ASSERT_TRUE(AddUnion("甲").ok());
  EXPECT_EQ(RefusalOf(AddUnion("")), "FIELD_REQUIRED union.display_name");
  EXPECT_EQ(RefusalOf(AddUnion("甲")), "UNION_NAME_TAKEN union.display_name");
  EXPECT_EQ(RefusalOf(AddUnion("乙", "unions/9")), "NOT_FOUND union.superior");
  EXPECT_EQ(RefusalOf(AddUnion("乙", "union/1")), "NAME_MALFORMED union.superior");
  EXPECT_EQ(RefusalOf(AddUnion("乙", "", "张\n伟")), "TEXT_CONTROL_CHARACTER chair_display_name");
  EXPECT_EQ(RefusalOf(Get("unions/9")), "NOT_FOUND name");
  EXPECT_EQ(RefusalOf(Get("")), "FIELD_REQUIRED name");
}

TEST_F(UnionOperations, EachCallerListsTheUnionsOfTheirRoles) {
  ASSERT_TRUE(AddUnion("市").ok());
  ASSERT_TRUE(AddUnion("甲", "unions/1").ok());
  ASSERT_TRUE(AddUnion("乙", "unions/1").ok());
  ASSERT_TRUE(AddUnion("别处").ok());
  const Grant chair{.role = Role::kChair, .union_id = UnionId{2}};
  const Grant superior{.role = Role::kSuperior, .union_id = UnionId{1}};
  EXPECT_EQ(NamesIn(ListUnions(0, "", {kAdministrator})), "unions/1 unions/2 unions/3 unions/4 ");
  EXPECT_EQ(NamesIn(ListUnions(0, "", {chair})), "unions/2 ");
  EXPECT_EQ(NamesIn(ListUnions(0, "", {superior})), "unions/1 unions/2 unions/3 ");
  EXPECT_EQ(NamesIn(ListUnions(0, "", {chair, superior})), "unions/1 unions/2 unions/3 ");
  EXPECT_EQ(NamesIn(ListUnions(0, "", {})), "");
}

TEST_F(UnionOperations, UnionsComeInPages) {
  for (const char* name : {"甲", "乙", "丙"}) ASSERT_TRUE(AddUnion(name).ok());
  const Grant superior{.role = Role::kSuperior, .union_id = UnionId{1}};
  const std::vector<std::vector<Grant>> callers = {
      {kAdministrator},
      {superior, {.role = Role::kChair, .union_id = UnionId{2}},
       {.role = Role::kChair, .union_id = UnionId{3}}}};
  for (const std::vector<Grant>& grants : callers) {
    const auto first = ListUnions(2, "", grants);
    EXPECT_EQ(NamesIn(first), "unions/1 unions/2 ");
    ASSERT_FALSE(first->next_page_token().empty());
    const auto second = ListUnions(2, first->next_page_token(), grants);
    EXPECT_EQ(NamesIn(second), "unions/3 ");
    EXPECT_EQ(second->next_page_token(), "");
    EXPECT_EQ(ListUnions(3, "", grants)->next_page_token(), "");
    EXPECT_EQ(RefusalOf(ListUnions(2, first->next_page_token() + "A", grants)),
              "PAGE_TOKEN_INVALID page_token");
  }
  EXPECT_EQ(RefusalOf(ListUnions(-1, "", {})), "PAGE_SIZE_NEGATIVE page_size");
}

TEST_F(UnionOperations, GroupsAreMadeAndListed) {
  ASSERT_TRUE(AddUnion("甲").ok());
  const auto top = AddGroup("unions/1", "东校区");
  ASSERT_TRUE(top.ok()) << top.status();
  EXPECT_EQ(top->name(), "unions/1/groups/1");
  const auto below = AddGroup("unions/1", "物理组", top->name());
  ASSERT_TRUE(below.ok()) << below.status();
  EXPECT_EQ(below->parent_group(), "unions/1/groups/1");
  ASSERT_TRUE(AddGroup("unions/1", "西校区").ok());
  const auto first = ListGroups("unions/1", 2, "");
  ASSERT_TRUE(first.ok()) << first.status();
  ASSERT_EQ(first->groups_size(), 2);
  EXPECT_EQ(first->groups(1).display_name(), "物理组");
  EXPECT_EQ(first->groups(1).create_time().seconds(), absl::ToUnixSeconds(kStart));
  const auto second = ListGroups("unions/1", 2, first->next_page_token());
  ASSERT_EQ(second->groups_size(), 1);
  EXPECT_EQ(second->groups(0).display_name(), "西校区");
  EXPECT_EQ(second->next_page_token(), "");
  ExpectJournalHolds(UnionId{1});
}

TEST_F(UnionOperations, AGroupThatBreaksARuleIsRefused) {
  ASSERT_TRUE(AddUnion("甲").ok());
  ASSERT_TRUE(AddUnion("乙").ok());
  ASSERT_TRUE(AddGroup("unions/1", "东校区").ok());
  EXPECT_EQ(RefusalOf(AddGroup("", "组")), "FIELD_REQUIRED parent");
  EXPECT_EQ(RefusalOf(AddGroup("unions/1", "")), "FIELD_REQUIRED group.display_name");
  EXPECT_EQ(RefusalOf(AddGroup("unions/9", "组")), "NOT_FOUND parent");
  EXPECT_EQ(RefusalOf(AddGroup("unions/1", "组", "unions/1/groups/9")),
            "NOT_FOUND group.parent_group");
  EXPECT_EQ(RefusalOf(AddGroup("unions/2", "组", "unions/1/groups/1")),
            "OTHER_UNION group.parent_group");
  EXPECT_EQ(RefusalOf(AddGroup("unions/1", "东校区")), "GROUP_NAME_TAKEN group.display_name");
  std::string parent = "unions/1/groups/1";
  for (int level = 2; level <= 6; ++level) {
    const auto made = AddGroup("unions/1", "下级", parent);
    ASSERT_TRUE(made.ok()) << made.status();
    parent = made->name();
  }
  EXPECT_EQ(RefusalOf(AddGroup("unions/1", "下级", parent)), "GROUP_TOO_DEEP group.parent_group");
}

TEST_F(UnionOperations, APageTokenOfAnotherUnionIsRefused) {
  ASSERT_TRUE(AddUnion("甲").ok());
  ASSERT_TRUE(AddUnion("乙").ok());
  ASSERT_TRUE(AddGroup("unions/1", "一").ok());
  ASSERT_TRUE(AddGroup("unions/1", "二").ok());
  const std::string token = ListGroups("unions/1", 1, "")->next_page_token();
  ASSERT_NE(token, "");
  EXPECT_EQ(RefusalOf(ListGroups("unions/2", 1, token)), "PAGE_TOKEN_OTHER_REQUEST page_token");
}

}  // namespace
}  // namespace unioncare::api
