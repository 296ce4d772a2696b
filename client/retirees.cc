// The commands of contact with retired members.
#include <string>
#include <utility>
#include <vector>

#include "client/command.h"
#include "client/fields.h"
#include "client/print.h"
#include "unioncare/v1/retirees.pb.h"

namespace unioncare::client {
namespace {

constexpr char kColumns[] =
    "display_name,staff_no,group_display_name,mobile_masked,age,retired_on,retire_kind,tier,"
    "tier_reason,override.tier,override.reason,override.until_on,override.given_by_display_name,"
    "bereaved_until,facts.living,facts.lives_away,facts.city,facts.channel,facts.quiet_from,"
    "facts.quiet_to,facts.revolution_joined_on,has_sealed_facts,contact_every_days,"
    "visit_every_days,visit_on,visit_on_any,last_contact_on,last_visit_on,next_contact_on,"
    "next_visit_on,contact_display_name,deputy_display_name,gaps,name";
constexpr char kRowColumns[] =
    "tier,lives_away,display_name,staff_no,group_display_name,age,tier_reason,"
    "contact_display_name,deputy_display_name,gaps,next_contact_on,next_visit_on,name";
constexpr char kTerminalColumns[] =
    "tier,display_name,group_display_name,age,tier_reason,contact_display_name,gaps,"
    "next_contact_on,next_visit_on,name";
constexpr char kDueColumns[] =
    "due_on,days_overdue,form,member_display_name,group_display_name,tier,lives_away,"
    "mobile_masked,contact_display_name,contact_gone,member";
constexpr char kRevealColumns[] = "mobility,hardship,care_flags,emergency_contact";
constexpr char kHandedColumns[] =
    "handed_count,kept_back_count,handed.member_display_name,handed.deputy";

const Text kNothingGiven{"没有写明要登记什么；可写 --living、--lives-away、--mobility 等",
                         "nothing to record; say --living, --lives-away, --mobility or the like"};
const Text kEtagHelp{"版本；不写则先读取现在的", "etag; the current one when not given"};

const Flag kPerson{.name = "member",
                   .field = "name",
                   .takes = Takes::kMember,
                   .help = {"会员：姓名、工号或资源名", "the member: name, number or resource"},
                   .positional = true};
const Flag kEtag{.name = "etag", .field = "etag", .help = kEtagHelp};

// Fills, takes the current etag where none was given, calls and prints.
template <class Request>
absl::StatusOr<int> Change(Session& session, Request& request) {
  absl::Status status = FillRequest(session, request);
  v1::Retiree retiree;
  if (status.ok() && request.etag().empty()) {
    v1::GetRetireeRequest get;
    get.set_name(request.name());
    status = session.Call("unioncare.v1.RetireeService.GetRetiree", get, retiree);
    request.set_etag(retiree.etag());
  }
  if (status.ok()) status = CallMethod(session, request, retiree);
  if (!status.ok()) return status;
  PrintAnswer(session, retiree);
  return 0;
}
template <class Request>
absl::StatusOr<int> RunChange(Session& session) {
  Request request;
  return Change(session, request);
}

// What is given is what changes.
absl::StatusOr<int> RunFacts(Session& session) {
  constexpr std::pair<const char*, const char*> kPaths[] = {
      {"living", "living"},         {"lives-away", "lives_away"},
      {"lives-here", "lives_away"},
      {"city", "city"},             {"channel", "channel"},
      {"quiet-from", "quiet_from"}, {"quiet-to", "quiet_to"},
      {"mobility", "mobility"},     {"hardship", "hardship"},
      {"joined-on", "revolution_joined_on"}};
  v1::RecordRetireeFactsRequest request;
  for (const auto& [flag, path] : kPaths) {
    if (session.Has(flag)) request.mutable_update_mask()->add_paths(path);
  }
  if (request.update_mask().paths_size() == 0) return WrongUse(session.Say(kNothingGiven));
  return Change(session, request);
}

// Only those for whom something is missing.
// Below a table stands how many are in each tier, of everybody in sight.
absl::StatusOr<int> RunTiers(Session& session) {
  return RunListThen(session, [&](const google::protobuf::Message& all) {
    v1::ListRetireesResponse answer;
    answer.CopyFrom(all);
    if (session.style.output != Output::kTable || answer.counts().empty()) return;
    const std::vector<const google::protobuf::Message*> rows(answer.counts().pointer_begin(),
                                                             answer.counts().pointer_end());
    session.streams.out << '\n';
    PrintRows(session.streams.out, session.style, *v1::TierCount::descriptor(), rows,
              "tier,count,away");
  });
}

absl::StatusOr<int> RunMissing(Session& session) {
  session.given["missing"] = {""};
  return RunList(session);
}

std::vector<Command> ReadCommands() {
  const Flag mine{.name = "mine",
                  .field = "mine",
                  .takes = Takes::kSwitch,
                  .help = {"只看本人联系的", "only those whose contact or deputy I am"}};
  const Flag tier{.name = "tier", .field = "tier"};
  const Flag group{.name = "group", .field = "group", .takes = Takes::kGroup};
  const Flag missing{.name = "missing",
                     .field = "missing",
                     .takes = Takes::kSwitch,
                     .help = {"只看联系人等尚缺的", "only where something is to be arranged"}};
  return {
      {.noun = "retiree",
       .verb = "list",
       .summary = {"按等级列出退休人员和在职关注对象", "list those contact is kept with, by tier"},
       .method = "unioncare.v1.RetireeService.ListRetirees",
       .flags = {tier, group, missing, mine},
       .columns = kRowColumns,
       .terminal_columns = kTerminalColumns,
       .examples = {"care retiree list", "care retiree list --tier=r1 --group=退休支会"},
       .run = RunTiers},
      {.noun = "retiree",
       .verb = "missing",
       .summary = {"列出缺联系人、替补、紧急联系人等的人员",
                   "list those who lack a contact, a deputy, an emergency contact"},
       .method = "unioncare.v1.RetireeService.ListRetirees",
       .flags = {tier, group, missing, mine},
       .columns = kRowColumns,
       .terminal_columns = kTerminalColumns,
       .examples = {"care retiree missing"},
       .run = RunMissing},
      {.noun = "retiree",
       .verb = "due",
       .summary = {"列出到期应联系、应走访的人员", "list the calls and visits that fall due"},
       .method = "unioncare.v1.RetireeService.ListDueRetirees",
       .flags = {{.name = "days", .field = "days"}, mine},
       .columns = kDueColumns,
       .examples = {"care retiree due --days=7", "care retiree due --mine"},
       .run = RunList},
      {.noun = "retiree",
       .verb = "show",
       .summary = {"查看一人的等级、理由、联系安排", "show the tier of somebody, why, and what is due"},
       .method = "unioncare.v1.RetireeService.GetRetiree",
       .flags = {kPerson},
       .columns = kColumns,
       .examples = {"care retiree show 孙老师"},
       .run = RunCall},
      {.noun = "retiree",
       .verb = "reveal",
       .summary = {"查看保密的自理能力、困难标记等（留痕）",
                   "reveal what is sealed of how somebody lives (kept in the journal)"},
       .method = "unioncare.v1.RetireeService.RevealRetireeFacts",
       .flags = {kPerson, {.name = "reason", .field = "reason"}},
       .columns = kRevealColumns,
       .examples = {"care retiree reveal 孙老师 --reason=上门前了解情况"},
       .run = RunCall},
  };
}

}  // namespace

std::vector<Command> RetireeCommands() {
  std::vector<Command> commands = ReadCommands();
  std::vector<Command> changes = {
      {.noun = "retiree",
       .verb = "facts",
       .summary = {"登记居住情况、自理能力、联系方式", "record how somebody lives"},
       .method = "unioncare.v1.RetireeService.RecordRetireeFacts",
       .flags = {kPerson,
                 {.name = "living", .field = "facts.living"},
                 {.name = "lives-away", .field = "facts.lives_away", .takes = Takes::kSwitch},
                 {.name = "lives-here",
                  .takes = Takes::kSwitch,
                  .help = {"已回本地居住", "does not live away any more"}},
                 {.name = "city", .field = "facts.city"},
                 {.name = "channel", .field = "facts.channel"},
                 {.name = "quiet-from", .field = "facts.quiet_from"},
                 {.name = "quiet-to", .field = "facts.quiet_to"},
                 {.name = "mobility", .field = "facts.mobility"},
                 {.name = "hardship", .field = "facts.hardship"},
                 {.name = "joined-on", .field = "facts.revolution_joined_on"},
                 kEtag},
       .columns = kColumns,
       .examples = {"care retiree facts 孙老师 --living=alone --mobility=partly",
                    "care retiree facts 孙老师 --lives-away --city=成都",
                    "care retiree facts 孙老师 --quiet-from=12:00 --quiet-to=14:30"},
       .run = RunFacts},
      {.noun = "retiree",
       .verb = "tier",
       .summary = {"指定联系等级，到期自动结束", "give somebody another tier until a day"},
       .method = "unioncare.v1.RetireeService.SetTierOverride",
       .flags = {kPerson,
                 {.name = "tier", .field = "tier"},
                 {.name = "reason", .field = "reason"},
                 {.name = "until", .field = "until_on"},
                 kEtag},
       .columns = kColumns,
       .examples = {"care retiree tier 孙老师 --tier=r1 --until=2027-03-31 --reason=近期行动不便"},
       .run = RunChange<v1::SetTierOverrideRequest>},
      {.noun = "retiree",
       .verb = "end-tier",
       .summary = {"提前结束指定的等级", "end a tier that was given"},
       .method = "unioncare.v1.RetireeService.EndTierOverride",
       .flags = {kPerson, {.name = "reason", .field = "reason"}, kEtag},
       .columns = kColumns,
       .examples = {"care retiree end-tier 孙老师 --reason=已恢复"},
       .run = RunChange<v1::EndTierOverrideRequest>},
      {.noun = "retiree",
       .verb = "pair",
       .summary = {"指定结对联系人和替补", "say who is the contact of somebody, and the deputy"},
       .method = "unioncare.v1.RetireeService.SetContactPair",
       .flags = {kPerson,
                 {.name = "contact", .field = "contact", .takes = Takes::kMember},
                 {.name = "deputy", .field = "deputy", .takes = Takes::kMember},
                 kEtag},
       .columns = kColumns,
       .examples = {"care retiree pair 孙老师 --contact=李娜 --deputy=王强"},
       .run = RunChange<v1::SetContactPairRequest>},
      {.noun = "retiree",
       .verb = "handover",
       .summary = {"把一人联系的人员全部移交他人", "hand over all of whom somebody is the contact"},
       .method = "unioncare.v1.RetireeService.HandOverContacts",
       .flags = {{.name = "from", .field = "from", .takes = Takes::kMember},
                 {.name = "to", .field = "to", .takes = Takes::kMember}},
       .columns = kHandedColumns,
       .examples = {"care retiree handover --from=李娜 --to=王强 --dry-run"},
       .run = RunCall},
  };
  for (Command& command : changes) commands.push_back(std::move(command));
  return commands;
}

}  // namespace unioncare::client
