// Signing in and out, passwords and accounts. No password, code or token is ever an argument: they
// are typed without being shown, or read from a file.
#include "unioncare/v1/sessions.pb.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <istream>

#include "absl/strings/str_cat.h"
#include "client/ask.h"
#include "client/command.h"
#include "client/input_file.h"
#include "unioncare/v1/users.pb.h"

namespace unioncare::client {
namespace {

constexpr char kService[] = "unioncare.v1.SessionService.";
constexpr char kUserColumns[] = "name,display_name,member,grants,lent,create_time";
constexpr char kAccountColumns[] =
    "user,display_name,username,password_time,code_expire_time,close_time,failure_count,"
    "locked_until_time,session_count";
constexpr char kCodeColumns[] = "user,display_name,username,code,code_expire_time";

const Text kTokenPrompt{"令牌（输入时不显示）：", "token (not shown while you type): "};
const Text kUsernamePrompt{"用户名：", "username: "};
const Text kCodePrompt{"一次性代码（输入时不显示）：", "one-time code (not shown while you type): "};
const Text kPasswordPrompt{"密码（输入时不显示）：", "password (not shown while you type): "};
const Text kOldPrompt{"原密码（输入时不显示）：", "old password (not shown while you type): "};
const Text kNewPrompt{"新密码，至少 10 个字符（输入时不显示）：",
                      "new password, 10 characters or more (not shown while you type): "};
const Text kAgainPrompt{"再输入一次：", "once more: "};
const Text kNothingTyped{"没有输入", "nothing was given"};
const Text kPasswordsDiffer{"两次输入的新密码不一样，没有更改",
                            "the two new passwords differ; nothing was changed"};
const Text kLoginNeeds{"不在终端上时请用 --username 和 --password-file，或 --token-stdin",
                       "off a terminal, use --username and --password-file, or --token-stdin"};
const Text kNeedsTerminal{"不在终端上时请用 --$0", "use --$0 off a terminal"};
const Text kNowhere{"不知道令牌该存在哪里：没有 HOME 和 XDG_CONFIG_HOME",
                    "nowhere to keep the token: neither HOME nor XDG_CONFIG_HOME is set"};
const Text kNotWritten{"写不了 $0：$1", "cannot write $0: $1"};
const Text kSignedIn{"已登录，令牌存于 $0", "signed in; the token is kept in $0"};
const Text kGoodUntil{"登录有效期 12 小时，两小时不用则需重新登录",
                      "good for 12 hours, and for 2 hours without a call"};
const Text kSignedOut{"已退出，$0 已删除", "signed out; $0 is gone"};
const Text kPasswordSet{"密码已设置，请用 care login 登录",
                        "the password is set; sign in with care login"};
const Text kHandOut{"请把代码当面交给本人，72 小时内用 care user set-password 设置密码；代码只显示这一次",
                    "hand the code to the person, who sets a password with care user set-password "
                    "within 72 hours; it is shown this once"};

// Writes a file that its owner alone reads, whole or not at all.
absl::Status WriteSecret(const Session& session, const std::string& path,
                         const std::string& secret) {
  const auto refuse = [&] {
    return absl::InternalError(session.Say(kNotWritten, path, strerror(errno)));
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

// The first line of a text, as it stands: blanks may be part of a password.
std::string FirstLine(std::string text) {
  text.resize(std::min(text.size(), text.find('\n')));
  if (!text.empty() && text.back() == '\r') text.pop_back();
  return text;
}

// A secret from the file that a flag names, or typed without being shown.
absl::StatusOr<std::string> ReadSecret(Session& session, const std::string& flag,
                                       const Text& prompt) {
  std::string secret;
  if (session.Has(flag)) {
    auto content = ReadInputFile(session, flag);
    if (!content.ok()) return content.status();
    secret = FirstLine(*std::move(content));
  } else if (session.CanAsk()) {
    session.streams.echo(false);
    session.streams.err << session.Say(prompt) << std::flush;
    std::getline(session.streams.in, secret);
    session.streams.echo(true);
    session.Note("");
    secret = FirstLine(std::move(secret));
  } else {
    return WrongUse(session.Say(kNeedsTerminal, flag));
  }
  if (secret.empty()) return absl::UnauthenticatedError(session.Say(kNothingTyped));
  return secret;
}

// A new password, typed twice.
absl::StatusOr<std::string> ReadNewPassword(Session& session) {
  auto password = ReadSecret(session, "password-file", kNewPrompt);
  if (!password.ok() || session.Has("password-file")) return password;
  const auto again = ReadSecret(session, "password-file", kAgainPrompt);
  if (!again.ok()) return again.status();
  if (*again != *password) return WrongUse(session.Say(kPasswordsDiffer));
  return password;
}

absl::StatusOr<std::string> ReadUsername(Session& session) {
  if (session.Has("username")) return session.Value("username");
  if (!session.CanAsk()) return WrongUse(session.Say(kNeedsTerminal, "username"));
  const auto username = AskLine(session, session.Say(kUsernamePrompt));
  if (!username || username->empty()) return WrongUse(session.Say(kNothingTyped));
  return *username;
}

// An API token from whoever has one, or that of a new session.
absl::StatusOr<std::string> ReadToken(Session& session) {
  if (session.Has("token-stdin")) {
    const auto line = AskLine(session, "");
    if (!line || line->empty()) return absl::UnauthenticatedError(session.Say(kNothingTyped));
    return *line;
  }
  if (session.Has("token")) return ReadSecret(session, "token-stdin", kTokenPrompt);
  if (!session.CanAsk() && !(session.Has("username") && session.Has("password-file"))) {
    return WrongUse(session.Say(kLoginNeeds));
  }
  v1::CreateSessionRequest request;
  v1::Session made;
  const auto username = ReadUsername(session);
  if (!username.ok()) return username.status();
  const auto password = ReadSecret(session, "password-file", kPasswordPrompt);
  if (!password.ok()) return password.status();
  request.set_username(*username);
  request.set_password(*password);
  const absl::Status called =
      session.CallPublic(absl::StrCat(kService, "CreateSession"), request, made);
  if (!called.ok()) return called;
  session.Note(session.Say(kGoodUntil));
  return made.secret();
}

// Checks the token with the server before it is kept.
absl::StatusOr<int> RunLogin(Session& session) {
  const std::string path = TokenPath(session.streams.environment);
  if (path.empty()) return absl::InternalError(session.Say(kNowhere));
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
  session.Note(session.Say(kSignedIn, path));
  return 0;
}

// Ends the session, and takes away the token that login kept, where it is the one that was used.
absl::StatusOr<int> RunLogout(Session& session) {
  v1::CloseSessionRequest request;
  v1::CloseSessionResponse response;
  absl::Status status = FillRequest(session, request);
  if (status.ok()) status = CallMethod(session, request, response);
  const bool over = absl::IsUnauthenticated(status);
  if (!status.ok() && !over) return status;
  const std::string path = TokenPath(session.streams.environment);
  const bool kept = !session.Has("token-file") && !session.streams.environment("CARE_TOKEN") &&
                    !session.Has("dry-run");
  if (kept && unlink(path.c_str()) == 0) session.Note(session.Say(kSignedOut, path));
  if (!status.ok()) return status;
  PrintAnswer(session, response);
  return 0;
}

absl::StatusOr<int> RunSetPassword(Session& session) {
  v1::CreatePasswordRequest request;
  v1::CreatePasswordResponse response;
  const auto username = ReadUsername(session);
  if (!username.ok()) return username.status();
  const auto code = ReadSecret(session, "code-file", kCodePrompt);
  if (!code.ok()) return code.status();
  const auto password = ReadNewPassword(session);
  if (!password.ok()) return password.status();
  request.set_username(*username);
  request.set_code(*code);
  request.set_password(*password);
  const absl::Status called = session.CallPublic(session.command.method, request, response);
  if (!called.ok()) return called;
  session.Note(session.Say(kPasswordSet));
  return 0;
}

absl::StatusOr<int> RunChangePassword(Session& session) {
  v1::ChangePasswordRequest request;
  v1::ChangePasswordResponse response;
  absl::Status status = FillRequest(session, request);
  if (!status.ok()) return status;
  const auto old_password = ReadSecret(session, "old-password-file", kOldPrompt);
  if (!old_password.ok()) return old_password.status();
  const auto password = ReadNewPassword(session);
  if (!password.ok()) return password.status();
  request.set_old_password(*old_password);
  request.set_password(*password);
  status = CallMethod(session, request, response);
  if (!status.ok()) return status;
  PrintAnswer(session, response);
  return 0;
}

absl::StatusOr<int> RunResetPassword(Session& session) {
  const auto code = RunCall(session);
  if (code.ok() && !session.Has("dry-run")) session.Note(session.Say(kHandOut));
  return code;
}

const Flag kPasswordFile{.name = "password-file",
                         .help = {"从文件第一行读密码，- 为标准输入",
                                  "read the password from the first line of a file; - is standard "
                                  "input"}};
const Flag kUser{.name = "user", .field = "user", .takes = Takes::kUser, .positional = true};

}  // namespace

// Verbs of the noun "user".
std::vector<Command> AccountCommands() {
  return {
      {.noun = "user",
       .verb = "account",
       .summary = {"查看账号的登录情况", "show how a user signs in"},
       .method = "unioncare.v1.SessionService.GetAccount",
       .flags = {kUser},
       .columns = kAccountColumns,
       .examples = {"care user account 李娜"},
       .run = RunCall},
      {.noun = "user",
       .verb = "reset-password",
       .summary = {"给账号发一次性代码，由本人设置密码；原密码随即作废",
                   "give a user a one-time code to set a password with; the one before is void"},
       .method = "unioncare.v1.SessionService.CreatePasswordCode",
       .flags = {kUser, {.name = "username", .field = "username"}},
       .columns = kCodeColumns,
       .examples = {"care user reset-password 李娜 --username=lina",
                    "care user reset-password users/3"},
       .run = RunResetPassword},
      {.noun = "user",
       .verb = "set-password",
       .summary = {"用一次性代码设置自己的密码", "set one's password with a one-time code"},
       .method = "unioncare.v1.SessionService.CreatePassword",
       .flags = {{.name = "username"},
                 {.name = "code-file",
                  .help = {"从文件第一行读代码", "read the code from the first line of a file"}},
                 kPasswordFile},
       .examples = {"care user set-password", "care user set-password --username=lina"},
       .run = RunSetPassword},
      {.noun = "user",
       .verb = "change-password",
       .summary = {"更改自己的密码，其他设备上的登录随即结束",
                   "change one's own password; sessions elsewhere end"},
       .method = "unioncare.v1.SessionService.ChangePassword",
       .flags = {{.name = "old-password-file",
                  .help = {"从文件第一行读原密码",
                           "read the old password from the first line of a file"}},
                 kPasswordFile},
       .columns = "ended_count",
       .examples = {"care user change-password"},
       .run = RunChangePassword},
      {.noun = "user",
       .verb = "sign-out",
       .summary = {"结束账号在所有设备上的登录", "end all sessions of a user"},
       .method = "unioncare.v1.SessionService.RevokeSessions",
       .flags = {kUser},
       .columns = kAccountColumns,
       .examples = {"care user sign-out 李娜"},
       .run = RunCall},
      {.noun = "user",
       .verb = "close",
       .summary = {"停用账号：结束登录，撤销令牌", "shut a user out: sessions and tokens end"},
       .method = "unioncare.v1.SessionService.CloseAccount",
       .flags = {kUser},
       .columns = kAccountColumns,
       .examples = {"care user close 李娜 --dry-run"},
       .run = RunCall},
      {.noun = "user",
       .verb = "reopen",
       .summary = {"恢复已停用的账号", "let a user in again"},
       .method = "unioncare.v1.SessionService.ReopenAccount",
       .flags = {kUser},
       .columns = kAccountColumns,
       .examples = {"care user reopen 李娜"},
       .run = RunCall},
  };
}

std::vector<Command> SessionCommands() {
  return {
      {.noun = "login",
       .verb = "",
       .summary = {"登录：用户名和密码，或令牌；存在本机",
                   "sign in with username and password, or a token, which is kept here"},
       .method = "unioncare.v1.UserService.GetUser",
       .flags = {{.name = "username", .help = {"用户名", "username"}},
                 kPasswordFile,
                 {.name = "token",
                  .takes = Takes::kSwitch,
                  .help = {"改为输入 API 令牌", "type an API token instead"}},
                 {.name = "token-stdin",
                  .takes = Takes::kSwitch,
                  .help = {"从标准输入读 API 令牌", "read an API token from standard input"}}},
       .columns = kUserColumns,
       .examples = {"care login", "care login --username=lina --password-file=-",
                    "care login --token-stdin < admin.token"},
       .run = RunLogin},
      {.noun = "logout",
       .verb = "",
       .summary = {"退出登录，并删除本机存下的令牌", "sign out, and take away the token kept here"},
       .method = "unioncare.v1.SessionService.CloseSession",
       .flags = {{.name = "everywhere", .field = "everywhere", .takes = Takes::kSwitch}},
       .columns = "ended_count",
       .examples = {"care logout", "care logout --everywhere"},
       .run = RunLogout},
  };
}

}  // namespace unioncare::client
