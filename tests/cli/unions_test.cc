// Unions and groups by name, and the union that a command is about.
#include "tests/cli/care_fixture.h"
#include "unioncare/v1/unions.pb.h"

namespace unioncare::client {
namespace {

using testing::HasSubstr;
using UnionCommands = Cli;

TEST_F(UnionCommands, TheUnionIsTheOneOfTheCallerOrMustBeNamed) {
  server_.On<v1::GetUserRequest>("GetUser", [](const v1::GetUserRequest&) {
    v1::User user;
    user.add_grants()->set_union_("unions/1");
    user.add_grants()->set_union_("unions/2");
    return user;
  });
  server_.On<v1::ListUnionsRequest>("ListUnions", [](const v1::ListUnionsRequest&) {
    v1::ListUnionsResponse response;
    for (int number : {1, 2}) {
      v1::Union& found = *response.add_unions();
      found.set_name(absl::StrCat("unions/", number));
      found.set_display_name(absl::StrCat("工会", number));
    }
    return response;
  });
  server_.On<v1::ListCasesRequest>(
      "ListCases", [](const v1::ListCasesRequest&) { return v1::ListCasesResponse(); });
  EXPECT_EQ(Run({"case", "list"}), 2);
  EXPECT_EQ(err_,
            "care: 请用 --union 指明工会\n"
            "  可选：工会1 (unions/1), 工会2 (unions/2)\n");
  EXPECT_EQ(Run({"case", "list", "--union=工会2"}), 0) << err_;
  EXPECT_EQ(server_.Last<v1::ListCasesRequest>("ListCases").parent(), "unions/2");
  EXPECT_EQ(Run({"case", "list", "--member=unions/2/members/4"}), 0) << err_;
  EXPECT_EQ(server_.Last<v1::ListCasesRequest>("ListCases").filter(),
            "member = \"unions/2/members/4\"");
}

TEST_F(UnionCommands, AChairsTokenIsPrintedWithAWarning) {
  server_.On<v1::CreateUnionRequest>("CreateUnion", [](const v1::CreateUnionRequest& request) {
    v1::CreateUnionResponse response;
    *response.mutable_union_() = request.union_();
    response.set_chair("users/9");
    if (!request.validate_only()) response.set_chair_token("shown-once");
    return response;
  });
  ASSERT_EQ(Run({"union", "create", "--name=育才中学工会", "--chair=陈静", "--superior=1"}), 0);
  const auto request = server_.Last<v1::CreateUnionRequest>("CreateUnion");
  EXPECT_EQ(request.union_().display_name(), "育才中学工会");
  EXPECT_EQ(request.union_().superior(), "unions/1");
  EXPECT_EQ(request.chair_display_name(), "陈静");
  EXPECT_THAT(out_, HasSubstr("shown-once"));
  EXPECT_THAT(err_, HasSubstr("只显示这一次"));
  ASSERT_EQ(Run({"union", "create", "--name=a", "--chair=b", "--dry-run"}), 0);
  EXPECT_EQ(err_, "试运行，未保存\n");
}

TEST_F(UnionCommands, AGroupIsNamedByItsName) {
  server_.On<v1::ListGroupsRequest>("ListGroups", [](const v1::ListGroupsRequest& request) {
    v1::ListGroupsResponse response;
    v1::Group& group = *response.add_groups();
    group.set_name(request.page_token().empty() ? "unions/1/groups/3" : "unions/1/groups/4");
    group.set_display_name(request.page_token().empty() ? "初中部" : "高中部");
    if (request.page_token().empty()) response.set_next_page_token("second");
    return response;
  });
  server_.On<v1::CreateGroupRequest>(
      "CreateGroup", [](const v1::CreateGroupRequest& request) { return request.group(); });
  ASSERT_EQ(Run({"group", "create", "--name=数学组", "--under=高中部"}), 0) << err_;
  EXPECT_EQ(server_.Last<v1::CreateGroupRequest>("CreateGroup").group().parent_group(),
            "unions/1/groups/4");
  EXPECT_EQ(Run({"group", "create", "--name=数学组", "--under=小学部"}), 3);
}

}  // namespace
}  // namespace unioncare::client
