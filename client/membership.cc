// The commands of memberships and families: states, retirement, history, merges, relatives.
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "client/command.h"
#include "unioncare/v1/families.pb.h"
#include "unioncare/v1/members.pb.h"

namespace unioncare::client {
namespace {

constexpr Text kEtagHelp{"版本；不写则先读取现在的", "etag; the current one when not given"};
constexpr Text kCorrectionHelp{"更正以前误登的内容（须写明原因）",
                               "put a mistake right (a reason is required)"};

constexpr char kStateBlock[] =
    "member.display_name,member.state,member.state_on,member.group_display_name,case_no,case,"
    "member.name";
constexpr char kRetireBlock[] = "display_name,retire_kind,retired_on,state,name";
constexpr char kHistoryColumns[] =
    "from_on,kind,old_state,new_state,old_group_display_name,new_group_display_name,"
    "old_retire_kind,new_retire_kind,merged,merged_into,correction,reason,changed_by_display_name,"
    "change_time";
constexpr char kMergeBlock[] =
    "member.display_name,member.staff_no,member.group_display_name,case_count,task_count,"
    "family_count,attachment_count,birthday_gift_count,member.name";
constexpr char kFamilyColumns[] =
    "relation,deceased,dependent,works_here_display_name,has_display_name,has_birth_year,has_note,"
    "guardian_consent,reason,name";
constexpr char kFamilyBlock[] =
    "relation,has_display_name,has_birth_year,has_note,deceased,dependent,guardian_consent,"
    "works_here_display_name,case,reason,name";

constexpr char kGetMember[] = "unioncare.v1.MemberService.GetMember";

// The etag of a member as it is now.
absl::StatusOr<std::string> EtagOf(Session& session, const std::string& name) {
  v1::GetMemberRequest get;
  v1::Member member;
  get.set_name(name);
  const absl::Status status = session.Call(kGetMember, get, member);
  if (!status.ok()) return status;
  return member.etag();
}

// Fills, takes the current etag where none was given, calls and prints.
template <class Request, class Response>
absl::StatusOr<int> RunChange(Session& session) {
  Request request;
  Response response;
  absl::Status status = FillRequest(session, request);
  if (status.ok() && request.etag().empty()) {
    const auto etag = EtagOf(session, request.name());
    if (!etag.ok()) return etag.status();
    request.set_etag(*etag);
  }
  if (status.ok()) status = CallMethod(session, request, response);
  if (!status.ok()) return status;
  PrintAnswer(session, response);
  return 0;
}

absl::StatusOr<int> RunDeath(Session& session) {
  v1::ChangeMemberStateRequest request;
  v1::ChangeMemberStateResponse response;
  absl::Status status = FillRequest(session, request);
  if (!status.ok()) return status;
  request.set_state(v1::MEMBER_STATE_DECEASED);
  if (request.etag().empty()) {
    const auto etag = EtagOf(session, request.name());
    if (!etag.ok()) return etag.status();
    request.set_etag(*etag);
  }
  status = CallMethod(session, request, response);
  if (!status.ok()) return status;
  PrintAnswer(session, response);
  return 0;
}

absl::StatusOr<int> RunMerge(Session& session) {
  v1::MergeMembersRequest request;
  v1::MergeMembersResponse response;
  absl::Status status = FillRequest(session, request);
  if (!status.ok()) return status;
  const auto source = EtagOf(session, request.source());
  if (!source.ok()) return source.status();
  const auto target = EtagOf(session, request.target());
  if (!target.ok()) return target.status();
  request.set_source_etag(*source);
  request.set_target_etag(*target);
  status = CallMethod(session, request, response);
  if (!status.ok()) return status;
  PrintAnswer(session, response);
  return 0;
}

// "unions/1/members/5" and --number make the name of a relative.
std::string RelativeName(Session& session, const std::string& member) {
  if (absl::StrContains(member, "/familyMembers/")) return member;
  return absl::StrCat(member, "/familyMembers/", session.Value("number"));
}

// The etag of a relative as it is now; empty when there is no such relative, which the server says.
absl::StatusOr<std::string> EtagOfRelative(Session& session, const std::string& name) {
  v1::ListFamilyMembersRequest list;
  v1::ListFamilyMembersResponse family;
  list.set_parent(name.substr(0, name.find("/familyMembers/")));
  const absl::Status status =
      session.Call("unioncare.v1.MemberService.ListFamilyMembers", list, family);
  if (!status.ok()) return status;
  for (const v1::FamilyMember& each : family.family_members()) {
    if (each.name() == name) return each.etag();
  }
  return "0";
}

std::vector<Flag> RelativeFlags() {
  return {{.name = "relation", .field = "family_member.relation"},
          {.name = "name", .field = "family_member.display_name"},
          {.name = "birth-year", .field = "family_member.birth_year"},
          {.name = "deceased", .field = "family_member.deceased", .takes = Takes::kSwitch},
          {.name = "dependent", .field = "family_member.dependent", .takes = Takes::kSwitch},
          {.name = "guardian-consent",
           .field = "family_member.guardian_consent",
           .takes = Takes::kSwitch},
          {.name = "works-here", .field = "family_member.works_here", .takes = Takes::kMember},
          {.name = "note", .field = "family_member.note"}};
}

std::vector<Flag> AddFlags() {
  std::vector<Flag> flags = RelativeFlags();
  flags.insert(flags.begin(),
               {.name = "member", .field = "parent", .takes = Takes::kMember, .positional = true});
  flags.push_back({.name = "case", .field = "family_member.case", .takes = Takes::kCase});
  flags.push_back({.name = "reason", .field = "family_member.reason"});
  return flags;
}

const Flag kNumberFlag{.name = "number",
                       .help = {"家属序号（见 member families 的名称末尾）",
                                "number of the relative, the end of its name in member families"}};

std::vector<Flag> UpdateFlags() {
  std::vector<Flag> flags = RelativeFlags();
  flags.insert(flags.begin(), {.name = "member",
                               .field = "family_member.name",
                               .takes = Takes::kMember,
                               .positional = true});
  flags.push_back(kNumberFlag);
  flags.push_back({.name = "etag", .field = "family_member.etag", .help = kEtagHelp});
  return flags;
}

// Changes exactly the fields that were given; an empty value takes one away.
absl::StatusOr<int> RunUpdateRelative(Session& session) {
  v1::UpdateFamilyMemberRequest request;
  v1::FamilyMember response;
  for (const Flag& flag : RelativeFlags()) {
    absl::string_view path = flag.field;
    if (session.Has(flag.name) && absl::ConsumePrefix(&path, "family_member.")) {
      request.mutable_update_mask()->add_paths(std::string(path));
    }
  }
  if (request.update_mask().paths().empty()) {
    return WrongUse(session.Say(texts::kNothingToChange));
  }
  absl::Status status = FillRequest(session, request);
  if (!status.ok()) return status;
  v1::FamilyMember& relative = *request.mutable_family_member();
  relative.set_name(RelativeName(session, relative.name()));
  if (relative.etag().empty()) {
    const auto etag = EtagOfRelative(session, relative.name());
    if (!etag.ok()) return etag.status();
    relative.set_etag(*etag);
  }
  status = CallMethod(session, request, response);
  if (!status.ok()) return status;
  PrintAnswer(session, response);
  return 0;
}

absl::StatusOr<int> RunRemoveRelative(Session& session) {
  v1::DeleteFamilyMemberRequest request;
  v1::FamilyMember response;
  absl::Status status = FillRequest(session, request);
  if (!status.ok()) return status;
  request.set_name(RelativeName(session, request.name()));
  if (request.etag().empty()) {
    const auto etag = EtagOfRelative(session, request.name());
    if (!etag.ok()) return etag.status();
    request.set_etag(*etag);
  }
  status = CallMethod(session, request, response);
  if (!status.ok()) return status;
  PrintAnswer(session, response);
  return 0;
}

const Flag kMemberFlag{
    .name = "member", .field = "name", .takes = Takes::kMember, .positional = true};
const Flag kParentFlag{
    .name = "member", .field = "parent", .takes = Takes::kMember, .positional = true};
const Flag kReasonFlag{.name = "reason", .field = "reason"};
const Flag kCorrectionFlag{.name = "correction",
                           .field = "correction",
                           .takes = Takes::kSwitch,
                           .help = kCorrectionHelp};
const Flag kEtagFlag{.name = "etag", .field = "etag", .help = kEtagHelp};

std::vector<Command> FamilyCommands() {
  return {
      {.noun = "member",
       .verb = "families",
       .summary = {"列出会员的家属", "list the family of a member"},
       .method = "unioncare.v1.MemberService.ListFamilyMembers",
       .flags = {kParentFlag},
       .columns = kFamilyColumns,
       .examples = {"care member families 张伟"},
       .run = RunList},
      {.noun = "member",
       .verb = "add-family",
       .summary = {"因个案需要登记家属", "keep a family member that a case needs"},
       .method = "unioncare.v1.MemberService.CreateFamilyMember",
       .flags = AddFlags(),
       .columns = kFamilyBlock,
       .examples = {"care member add-family 张伟 --relation=spouse --works-here=李娜 --case=2",
                    "care member add-family 张伟 --relation=女儿 --birth-year=2016 "
                    "--guardian-consent --reason=困难帮扶核实"},
       .run = RunCall},
      {.noun = "member",
       .verb = "update-family",
       .summary = {"修改家属", "change a family member"},
       .method = "unioncare.v1.MemberService.UpdateFamilyMember",
       .flags = UpdateFlags(),
       .columns = kFamilyBlock,
       .examples = {"care member update-family 张伟 --number=1 --deceased"},
       .run = RunUpdateRelative},
      {.noun = "member",
       .verb = "remove-family",
       .summary = {"删除家属记录", "take a family member away"},
       .method = "unioncare.v1.MemberService.DeleteFamilyMember",
       .flags = {kMemberFlag, kNumberFlag, kEtagFlag},
       .columns = kFamilyBlock,
       .examples = {"care member remove-family 张伟 --number=1"},
       .run = RunRemoveRelative},
      {.noun = "member",
       .verb = "reveal-family",
       .summary = {"查看家属姓名、出生年份和备注（记入日志）",
                   "show names, birth years and notes of a family (journaled)"},
       .method = "unioncare.v1.MemberService.RevealFamilyMembers",
       .flags = {kParentFlag, kReasonFlag},
       .columns = "relation,display_name,birth_year,note,name",
       .examples = {"care member reveal-family 张伟 --reason=核对家庭情况"},
       .run = RunCall},
  };
}

}  // namespace

std::vector<Command> MembershipCommands() {
  std::vector<Command> commands = {
      {.noun = "member",
       .verb = "state",
       .summary = {"变更会籍：停止、保留、转出、退会、恢复",
                   "change the membership: suspend, keep, transfer, leave, restore"},
       .method = "unioncare.v1.MemberService.ChangeMemberState",
       .flags = {kMemberFlag,
                 {.name = "state", .field = "state"},
                 {.name = "effective-on", .field = "effective_on"},
                 kReasonFlag,
                 kCorrectionFlag,
                 kEtagFlag},
       .columns = kStateBlock,
       .examples = {"care member state 张伟 --state=suspended --effective-on=2026-11-01 "
                    "--reason=长期出国"},
       .run = RunChange<v1::ChangeMemberStateRequest, v1::ChangeMemberStateResponse>},
      {.noun = "member",
       .verb = "record-death",
       .summary = {"登记会员去世，停止提醒并开立慰问个案",
                   "record a member's death: reminders stop, a case of the bereaved is opened"},
       .method = "unioncare.v1.MemberService.ChangeMemberState",
       .flags = {kMemberFlag,
                 {.name = "died-on",
                  .field = "effective_on",
                  .help = {"去世日期，不写为今天", "the day of death; today when not given"}},
                 kReasonFlag,
                 kEtagFlag},
       .columns = kStateBlock,
       .examples = {"care member record-death 张伟 --died-on=2026-11-20 --dry-run"},
       .run = RunDeath},
      {.noun = "member",
       .verb = "retire",
       .summary = {"登记退休、离休、退职、内退", "record a retirement"},
       .method = "unioncare.v1.MemberService.RetireMember",
       .flags = {kMemberFlag,
                 {.name = "kind", .field = "kind"},
                 {.name = "retired-on", .field = "retired_on"},
                 {.name = "joined-on", .field = "revolution_joined_on"},
                 kReasonFlag,
                 kCorrectionFlag,
                 kEtagFlag},
       .columns = kRetireBlock,
       .examples = {"care member retire 张伟 --kind=retirement --retired-on=2026-11-30",
                    "care member retire 张伟 --correction --reason=误登"},
       .run = RunChange<v1::RetireMemberRequest, v1::Member>},
      {.noun = "member",
       .verb = "history",
       .summary = {"查看会籍、小组和离退休变动", "show what changed in a membership"},
       .method = "unioncare.v1.MemberService.GetMemberHistory",
       .flags = {kMemberFlag},
       .columns = kHistoryColumns,
       .examples = {"care member history 张伟"},
       .run = RunCall},
      {.noun = "member",
       .verb = "merge",
       .summary = {"合并同一人的重复记录（不可撤销）",
                   "merge two records of one person (nothing undoes it)"},
       .method = "unioncare.v1.MemberService.MergeMembers",
       .flags = {{.name = "source", .field = "source", .takes = Takes::kMember,
                  .positional = true},
                 {.name = "into",
                  .field = "target",
                  .takes = Takes::kMember,
                  .help = {"保留的记录", "the record to keep"}},
                 kReasonFlag},
       .columns = kMergeBlock,
       .examples = {"care member merge --source=42 --into=7 --reason=重复登记 --dry-run"},
       .run = RunMerge},
  };
  for (Command& command : FamilyCommands()) commands.push_back(std::move(command));
  return commands;
}

}  // namespace unioncare::client
