// The commands of users, roles and tokens, and signing in.
#include "unioncare/v1/users.pb.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include <filesystem>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "client/ask.h"
#include "client/command.h"
#include "client/resolve.h"

namespace unioncare::client {

std::vector<Command> LoanCommands();  // permissions.cc

namespace {

constexpr char kUserColumns[] = "name,display_name,member,grants,lent,create_time";

// The term of a role that is given.
Flag FromFlag() {
  return {.name = "from",
          .field = "grant.from_on",
          .help = {"起始日期", "the first day on which it counts"}};
}
Flag UntilFlag() {
  return {.name = "until",
          .field = "grant.to_on",
          .help = {"截止日期，当日仍有效", "the last day on which it counts"}};
}

absl::StatusOr<int> RunCreateToken(Session& session) {
  const auto code = RunCall(session);
  if (code.ok() && !session.Has("dry-run")) session.Note(session.Say(texts::kShownOnce));
  return code;
}

// Writes a file that its owner alone reads, whole or not at all.
absl::Status WriteSecret(const Session& session, const std::string& path,
                         const std::string& secret) {
  const auto refuse = [&] {
    return absl::InternalError(session.Say(texts::kLoginNotWritten, path, strerror(errno)));
  };
  std::error_code ignored;  // open() tells why when the folder could not be made.
  std::filesystem::create_directories(std::filesystem::path(path).parent_path(), ignored);
  const std::string draft = absl::StrCat(path, ".", getpid());
  const int file = open(draft.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (file < 0) return refuse();
  const std::string line = secret + "\n";
  const bool written =
      write(file, line.data(), line.size()) == ssize_t(line.size()) && fsync(file) == 0;
  if (close(file) == 0 && written && rename(draft.c_str(), path.c_str()) == 0) {
    return absl::OkStatus();
  }
  const absl::Status status = refuse();
  unlink(draft.c_str());
  return status;
}

absl::StatusOr<std::string> ReadToken(Session& session) {
  std::optional<std::string> line;
  if (session.Has("token-stdin")) {
    line = AskLine(session, "");
  } else if (session.CanAsk()) {
    session.streams.echo(false);
    line = AskLine(session, session.Say(texts::kLoginPrompt));
    session.streams.echo(true);
    session.Note("");
  } else {
    return WrongUse(session.Say(texts::kLoginNeedsTerminal));
  }
  if (!line || line->empty()) return absl::UnauthenticatedError(session.Say(texts::kLoginEmpty));
  return *line;
}

// Checks the token with the server before it is kept.
absl::StatusOr<int> RunLogin(Session& session) {
  const std::string path = TokenPath(session.streams.environment);
  if (path.empty()) return absl::InternalError(session.Say(texts::kLoginNowhere));
  const auto token = ReadToken(session);
  if (!token.ok()) return token.status();
  const Environment outer = session.streams.environment;
  session.given.erase("token-file");
  session.streams.environment = [&](const std::string& name) {
    return name == "CARE_TOKEN" ? *token : outer(name);
  };
  v1::GetUserRequest request;
  v1::User caller;
  request.set_name("users/me");
  const absl::Status called = session.Call(session.command.method, request, caller);
  session.streams.environment = outer;
  if (!called.ok()) return called;
  if (absl::Status status = WriteSecret(session, path, *token); !status.ok()) return status;
  PrintAnswer(session, caller);
  session.Note(session.Say(texts::kLoginDone, path));
  return 0;
}

std::vector<Flag> RoleFlags() {
  return {{.name = "user", .field = "user", .takes = Takes::kUser},
          {.name = "role", .field = "grant.role"},
          {.name = "group", .field = "grant.group", .takes = Takes::kGroup}};
}

std::vector<Flag> GrantFlags() {
  std::vector<Flag> flags = RoleFlags();
  flags.push_back(FromFlag());
  flags.push_back(UntilFlag());
  return flags;
}

std::vector<Command> TokenCommands() {
  return {
      {.noun = "token",
       .verb = "create",
       .summary = {"给账号发一个令牌", "make an API token for a user"},
       .method = "unioncare.v1.UserService.CreateToken",
       .flags = {{.name = "user", .field = "user", .takes = Takes::kUser},
                 {.name = "purpose", .field = "token.display_name"}},
       .columns = "name,display_name,secret,create_time",
       .examples = {"care token create --user=李娜 --purpose=办公室电脑"},
       .run = RunCreateToken},
      {.noun = "token",
       .verb = "revoke",
       .summary = {"撤销令牌", "revoke a token"},
       .method = "unioncare.v1.UserService.RevokeToken",
       .flags = {{.name = "token", .field = "name", .takes = Takes::kToken, .positional = true},
                 {.name = "user",
                  .takes = Takes::kUser,
                  .help = {"令牌属于谁（只写令牌编号时）", "whose token it is, beside a number"}}},
       .columns = "name,display_name,create_time,revoke_time",
       .examples = {"care token revoke users/3/tokens/5", "care token revoke 5 --user=李娜"},
       .run = RunCall},
      {.noun = "token",
       .verb = "list",
       .summary = {"列出账号的令牌", "list the tokens of a user"},
       .method = "unioncare.v1.UserService.ListTokens",
       .flags = {{.name = "user", .field = "user", .takes = Takes::kUser, .positional = true}},
       .columns = "display_name,create_time,revoke_time,name",
       .examples = {"care token list --user=李娜"},
       .run = RunList},
      {.noun = "login",
       .verb = "",
       .summary = {"登录：核对令牌并存在本机", "sign in: check a token and keep it here"},
       .method = "unioncare.v1.UserService.GetUser",
       .flags = {{.name = "token-stdin",
                  .takes = Takes::kSwitch,
                  .help = {"从标准输入读令牌", "read the token from standard input"}}},
       .columns = kUserColumns,
       .examples = {"care login", "care login --token-stdin < admin.token"},
       .run = RunLogin},
  };
}

}  // namespace

std::vector<Command> UserCommands() {
  std::vector<Command> commands = {
      {.noun = "user",
       .verb = "create",
       .summary = {"建立账号并给一个角色", "create a user who holds one role"},
       .method = "unioncare.v1.UserService.CreateUser",
       .flags = {{.name = "name", .field = "user.display_name"},
                 {.name = "role", .field = "grant.role"},
                 {.name = "group", .field = "grant.group", .takes = Takes::kGroup},
                 {.name = "member", .field = "user.member", .takes = Takes::kMember},
                 FromFlag(),
                 UntilFlag()},
       .columns = kUserColumns,
       .examples =
           {"care user create --name=李娜 --role=group-leader --group=数学组 --member=李娜"},
       .run = RunCall},
      {.noun = "user",
       .verb = "get",
       .summary = {"查看账号；不写则是自己", "show a user; yourself when none is named"},
       .method = "unioncare.v1.UserService.GetUser",
       .flags = {{.name = "user",
                  .field = "name",
                  .takes = Takes::kUser,
                  .positional = true,
                  .fallback = "me"}},
       .columns = kUserColumns,
       .examples = {"care user get", "care user get 李娜"},
       .run = RunCall},
      {.noun = "user",
       .verb = "list",
       .summary = {"列出账号", "list the users"},
       .method = "unioncare.v1.UserService.ListUsers",
       .columns = "display_name,grants,member,name",
       .examples = {"care user list"},
       .run = RunList},
      {.noun = "user",
       .verb = "grant",
       .summary = {"再给账号一个角色", "give a user one more role"},
       .method = "unioncare.v1.UserService.GrantRole",
       .flags = GrantFlags(),
       .columns = kUserColumns,
       .examples = {"care user grant --user=李娜 --role=committee-member --until=2027-08-31"},
       .run = RunCall},
      {.noun = "user",
       .verb = "revoke",
       .summary = {"收回账号的一个角色", "take a role from a user"},
       .method = "unioncare.v1.UserService.RevokeRole",
       .flags = RoleFlags(),
       .columns = kUserColumns,
       .examples = {"care user revoke --user=李娜 --role=group-leader --group=数学组"},
       .run = RunCall},
  };
  for (Command& command : LoanCommands()) commands.push_back(std::move(command));
  for (Command& command : TokenCommands()) commands.push_back(std::move(command));
  return commands;
}

}  // namespace unioncare::client
