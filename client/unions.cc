// The commands of unions and groups.
#include "client/command.h"
#include "unioncare/v1/unions.pb.h"

namespace unioncare::client {
namespace {

// A chair's token is in this answer and nowhere else.
absl::StatusOr<int> RunCreateUnion(Session& session) {
  const auto code = RunCall(session);
  if (code.ok() && session.Has("chair") && !session.Has("dry-run")) {
    session.Note(session.Say(texts::kShownOnce));
  }
  return code;
}

}  // namespace

std::vector<Command> UnionCommands() {
  return {
      {.noun = "union",
       .verb = "create",
       .summary = {"建立工会，可同时建立主席账号", "create a union, and its chair's account"},
       .method = "unioncare.v1.UnionService.CreateUnion",
       .flags = {{.name = "name", .field = "union.display_name"},
                 {.name = "superior", .field = "union.superior", .takes = Takes::kUnion},
                 {.name = "chair", .field = "chair_display_name"}},
       .columns = "union.name,union.display_name,union.superior,chair,chair_token",
       .examples = {"care union create --name=育才中学工会 --chair=陈静"},
       .run = RunCreateUnion},
      {.noun = "union",
       .verb = "get",
       .summary = {"查看一个工会", "show one union"},
       .method = "unioncare.v1.UnionService.GetUnion",
       .flags = {{.name = "union", .field = "name", .takes = Takes::kUnion, .positional = true}},
       .columns = "name,display_name,superior,create_time",
       .examples = {"care union get", "care union get 2"},
       .run = RunCall},
      {.noun = "union",
       .verb = "list",
       .summary = {"列出能看到的工会", "list the unions that you may see"},
       .method = "unioncare.v1.UnionService.ListUnions",
       .columns = "display_name,superior,create_time,name",
       .examples = {"care union list"},
       .run = RunList},
      {.noun = "group",
       .verb = "create",
       .summary = {"建立分会或小组", "create a branch or group"},
       .method = "unioncare.v1.UnionService.CreateGroup",
       .flags = {{.name = "name", .field = "group.display_name"},
                 {.name = "under", .field = "group.parent_group", .takes = Takes::kGroup}},
       .columns = "name,display_name,parent_group,create_time",
       .examples = {"care group create --name=数学组 --under=初中部"},
       .run = RunCall},
      {.noun = "group",
       .verb = "list",
       .summary = {"列出分会和小组", "list the branches and groups"},
       .method = "unioncare.v1.UnionService.ListGroups",
       .columns = "display_name,parent_group,create_time,name",
       .examples = {"care group list --output=csv"},
       .run = RunList},
  };
}

}  // namespace unioncare::client
