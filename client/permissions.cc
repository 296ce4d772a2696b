// Lending roles, and asking what one may do.
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "client/cli.h"
#include "client/command.h"
#include "client/fields.h"
#include "unioncare/v1/users.pb.h"

namespace unioncare::client {

namespace {

constexpr int exit_not_allowed = 4;

// The method of "visit record", "case.close" or "CaseService/RecordVisit".
absl::StatusOr<std::string> MethodOf(Session& session) {
  std::string text = session.Value("what");
  if (absl::StrContains(text, '/')) return text;
  if (session.Has("verb")) absl::StrAppend(&text, " ", session.Value("verb"));
  const std::string title = absl::StrReplaceAll(text, {{".", " "}});
  std::vector<std::string> titles;
  for (const Command& command : Commands()) {
    const auto* method = command.Method();
    if (method == nullptr) continue;
    titles.push_back(command.Title());
    if (titles.back() == title) {
      return absl::StrCat(method->service()->name(), "/", method->name());
    }
  }
  const std::string closest = Closest(title, titles);
  return WrongUse(session.Say(texts::kCommandUnknown, Printable(text)),
                  closest.empty() ? "" : session.Say(texts::kDidYouMean, closest));
}

// Yes or no, and below it what each role has to say. "No" is an answer, and an exit code.
absl::StatusOr<int> RunCanI(Session& session) {
  v1::TestPermissionRequest request;
  v1::TestPermissionResponse response;
  absl::Status status = absl::OkStatus();
  if (session.Has("what")) {
    const auto method = MethodOf(session);
    if (!method.ok()) return method.status();
    request.set_method(*method);
  }
  status = FillRequest(session, request);
  if (status.ok()) status = CallMethod(session, request, response);
  if (!status.ok()) return status;
  PrintAnswer(session, response);
  if (session.style.output == Output::kTable && !response.answers().empty()) {
    const std::vector<const google::protobuf::Message*> answers(response.answers().pointer_begin(),
                                                                response.answers().pointer_end());
    session.streams.out << "\n";
    PrintRows(session.streams.out, session.style, *v1::TestPermissionResponse::Answer::descriptor(),
              answers, "grant,effect");
  }
  return response.allowed() ? 0 : exit_not_allowed;
}

// Whom a role is lent to, and which.
std::vector<Flag> LoanFlags() {
  return {{.name = "to", .field = "member", .takes = Takes::kMember},
          {.name = "user", .field = "user", .takes = Takes::kUser},
          {.name = "role", .field = "grant.role"},
          {.name = "group", .field = "grant.group", .takes = Takes::kGroup}};
}

std::vector<Flag> DelegateFlags() {
  std::vector<Flag> flags = LoanFlags();
  flags.push_back({.name = "from",
                   .field = "grant.from_on",
                   .help = {"起始日期；不写则从今天起", "first day; today when not given"}});
  flags.push_back({.name = "until",
                   .field = "grant.to_on",
                   .help = {"截止日期，当日仍有效；最多 90 天", "last day; at most 90 days"}});
  return flags;
}

}  // namespace

std::vector<Command> LoanCommands() {
  return {
      {.noun = "user",
       .verb = "delegate",
       .summary = {"把自己的职务委托给同事一段时间", "lend one's own role to a colleague"},
       .method = "unioncare.v1.UserService.DelegateRole",
       .flags = DelegateFlags(),
       .columns = "name,display_name,grants",
       .examples = {"care user delegate --to=李娜 --role=group-leader --group=数学组 "
                    "--until=2026-12-20"},
       .run = RunCall},
      {.noun = "user",
       .verb = "recall",
       .summary = {"提前收回委托给同事的职务", "take back a role before its time"},
       .method = "unioncare.v1.UserService.RevokeDelegation",
       .flags = LoanFlags(),
       .columns = "name,display_name",
       .examples = {"care user recall --to=李娜 --role=group-leader --group=数学组"},
       .run = RunCall},
  };
}

std::vector<Command> PermissionCommands() {
  return {
      {.noun = "can-i",
       .verb = "",
       .summary = {"我能不能做某事，为什么", "whether one may do something, and why"},
       .method = "unioncare.v1.UserService.TestPermission",
       .flags = {{.name = "what",
                  .help = {"命令（visit record 或 visit.record）或方法（CaseService/RecordVisit）",
                           "a command (visit record, visit.record) or a method "
                           "(CaseService/RecordVisit)"},
                  .positional = true},
                 {.name = "verb",
                  .help = {"命令的动作（分开写时）", "the verb, when written apart"},
                  .positional = true},
                 {.name = "member", .field = "member", .takes = Takes::kMember},
                 {.name = "group", .field = "group", .takes = Takes::kGroup}},
       .columns = "allowed,method,permission,answers.grant,answers.effect,roles",
       .terminal_columns = "allowed,permission,roles",
       .examples = {"care can-i visit record --member=张伟", "care can-i case.close",
                    "care can-i CaseService/RevealCase --group=数学组"},
       .run = RunCanI},
  };
}

}  // namespace unioncare::client
