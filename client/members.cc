// The commands of the member register.
#include "unioncare/v1/members.pb.h"

#include "absl/strings/match.h"
#include "client/command.h"

namespace unioncare::client {
namespace {

constexpr char kMemberColumns[] =
    "name,display_name,staff_no,sex,group_display_name,state,birth_date,mobile,id_type,"
    "id_no_masked,retired_on,joined_on,create_time,update_time,etag,name_pinyin,former_name,"
    "card_no,employment_kind,dept,post,retire_kind,has_address,has_emergency_contact,"
    "has_care_flags,state_on,merged_into";
// What people read of them on a terminal.
constexpr char kMemberBlock[] =
    "display_name,name_pinyin,former_name,staff_no,sex,group_display_name,state,state_on,"
    "merged_into,employment_kind,dept,post,birth_date,mobile,id_type,id_no_masked,card_no,"
    "retire_kind,retired_on,joined_on,has_address,has_emergency_contact,has_care_flags,update_time,"
    "name";
constexpr char kRowColumns[] = "display_name,staff_no,sex,group_display_name,state,retired_on,name";
constexpr char kFoundColumns[] = "display_name,staff_no,group_display_name,name";

// What is written down about a person.
std::vector<Flag> PersonFlags() {
  return {{.name = "name", .field = "member.display_name"},
          {.name = "staff-no", .field = "member.staff_no"},
          {.name = "sex", .field = "member.sex"},
          {.name = "group", .field = "member.group", .takes = Takes::kGroup},
          {.name = "birth-date", .field = "member.birth_date"},
          {.name = "mobile", .field = "member.mobile"},
          {.name = "id-type", .field = "member.id_type"},
          {.name = "id-no", .field = "member.id_no"},
          {.name = "retired-on", .field = "member.retired_on"},
          {.name = "joined-on", .field = "member.joined_on"},
          {.name = "pinyin", .field = "member.name_pinyin"},
          {.name = "former-name", .field = "member.former_name"},
          {.name = "card-no", .field = "member.card_no"},
          {.name = "employment", .field = "member.employment_kind"},
          {.name = "dept", .field = "member.dept"},
          {.name = "post", .field = "member.post"},
          {.name = "retire-kind", .field = "member.retire_kind"},
          {.name = "address", .field = "member.address"},
          {.name = "emergency-contact", .field = "member.emergency_contact"},
          {.name = "care-flags",
           .field = "member.care_flags",
           .help = {"关注标签，可多项，用逗号隔开", "care flags, separated by commas"}}};
}

std::vector<Flag> UpdateFlags() {
  std::vector<Flag> flags = PersonFlags();
  flags.insert(
      flags.begin(),
      {.name = "member", .field = "member.name", .takes = Takes::kMember, .positional = true});
  flags.push_back({.name = "effective-on", .field = "effective_on"});
  flags.push_back({.name = "etag",
                   .field = "member.etag",
                   .help = {"版本；不写则先读取现在的", "etag; the current one when not given"}});
  return flags;
}

// Changes exactly the fields that were given; an empty value takes one away.
absl::StatusOr<int> RunUpdateMember(Session& session) {
  v1::UpdateMemberRequest request;
  v1::Member member;
  for (const Flag& flag : PersonFlags()) {
    absl::string_view path = flag.field;
    if (session.Has(flag.name) && absl::ConsumePrefix(&path, "member.")) {
      request.mutable_update_mask()->add_paths(std::string(path));
    }
  }
  if (request.update_mask().paths().empty()) {
    return WrongUse(session.Say(texts::kNothingToChange));
  }
  absl::Status status = FillRequest(session, request);
  if (status.ok() && !session.Has("etag")) {
    v1::GetMemberRequest get;
    get.set_name(request.member().name());
    status = session.Call("unioncare.v1.MemberService.GetMember", get, member);
    request.mutable_member()->set_etag(member.etag());
  }
  if (status.ok()) status = CallMethod(session, request, member);
  if (!status.ok()) return status;
  PrintAnswer(session, member);
  return 0;
}

}  // namespace

std::vector<Command> MemberCommands() {
  return {
      {.noun = "member",
       .verb = "create",
       .summary = {"登记会员", "register a member"},
       .method = "unioncare.v1.MemberService.CreateMember",
       .flags = PersonFlags(),
       .columns = kMemberColumns,
       .terminal_columns = kMemberBlock,
       .examples = {"care member create --name=张伟 --staff-no=T0012 --sex=male --group=数学组 "
                    "--birth-date=1976-03-05"},
       .run = RunCall},
      {.noun = "member",
       .verb = "get",
       .summary = {"查看会员", "show a member"},
       .method = "unioncare.v1.MemberService.GetMember",
       .flags = {{.name = "member", .field = "name", .takes = Takes::kMember, .positional = true}},
       .columns = kMemberColumns,
       .terminal_columns = kMemberBlock,
       .examples = {"care member get 张伟", "care member get --member=42"},
       .run = RunCall},
      {.noun = "member",
       .verb = "list",
       .summary = {"列出会员", "list members"},
       .method = "unioncare.v1.MemberService.ListMembers",
       .flags = {{.name = "group", .takes = Takes::kGroup, .filter = "group ="},
                 {.name = "state", .filter = "state ="},
                 {.name = "sex", .filter = "sex ="},
                 {.name = "staff-no", .filter = "staff_no ="},
                 {.name = "retired",
                  .takes = Takes::kSwitch,
                  .help = {"只看离退休会员", "retired members only"},
                  .filter = "retired ="}},
       .columns = kRowColumns,
       .examples = {"care member list --group=数学组", "care member list --retired --output=csv"},
       .run = RunList},
      {.noun = "member",
       .verb = "find",
       .summary = {"按姓名、拼音或工号查找会员",
                   "find members by name, part of a name, pinyin or staff number"},
       .method = "unioncare.v1.MemberService.FindMembers",
       .flags = {{.name = "query", .field = "query", .positional = true},
                 {.name = "max",
                  .field = "max_results",
                  .help = {"最多显示几人，默认 20，最多 50", "at most so many; 20 when not given"}}},
       .columns = kFoundColumns,
       .examples = {"care member find 张伟", "care member find 伟东", "care member find zhangw"},
       .run = RunCall},
      {.noun = "member",
       .verb = "update",
       .summary = {"修改会员资料", "change a member's record"},
       .method = "unioncare.v1.MemberService.UpdateMember",
       .flags = UpdateFlags(),
       .columns = kMemberColumns,
       .terminal_columns = kMemberBlock,
       .examples = {"care member update 张伟 --group=物理组 --mobile=13800000000"},
       .run = RunUpdateMember},
      {.noun = "member",
       .verb = "reveal",
       .summary = {"查看证件号码、住址等密封内容（记入日志）",
                   "show ID number, address and what else is sealed (journaled)"},
       .method = "unioncare.v1.MemberService.RevealMember",
       .flags = {{.name = "member", .field = "name", .takes = Takes::kMember, .positional = true},
                 {.name = "reason", .field = "reason"}},
       .columns = "id_no,address,emergency_contact,care_flags",
       .examples = {"care member reveal 张伟 --reason=办理互助保障"},
       .run = RunCall},
  };
}

}  // namespace unioncare::client
