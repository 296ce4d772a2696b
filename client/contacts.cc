// The commands of contacts with retired members and of welfare alerts, under the noun of retirees.
#include <utility>
#include <vector>

#include "client/command.h"
#include "client/fields.h"
#include "client/texts.h"
#include "unioncare/v1/contacts.pb.h"

namespace unioncare::client {
namespace {

constexpr char kContactColumns[] =
    "contacted_on,contacted_at,member_display_name,group_display_name,mode,result,purpose,"
    "contacted_by_display_name,has_condition_note,needs,need_state,handling,next_contact_on,late,"
    "withdrawn,recorded_by_display_name,name";
// Of one contact: how it was put right, too.
constexpr char kWholeColumns[] =
    "contacted_on,contacted_at,member_display_name,group_display_name,mode,result,purpose,"
    "contacted_by_display_name,has_condition_note,needs,need_state,handling,next_contact_on,due_on,"
    "late,withdrawn,recorded_by_display_name,record_time,correction_reason,"
    "corrected_by_display_name,correct_time,name";
constexpr char kTerminalColumns[] =
    "contacted_on,member_display_name,mode,result,contacted_by_display_name,needs,need_state,"
    "next_contact_on,name";
constexpr char kRecordedColumns[] =
    "contact.contacted_on,contact.member_display_name,contact.mode,contact.result,"
    "contact.contacted_by_display_name,contact.needs,contact.late,contact.withdrawn,"
    "misses,alert_raised,alert_ended,next_due_on,rounds,contact.name";
constexpr char kAlertColumns[] =
    "raise_time,member_display_name,group_display_name,mobile_masked,contact_display_name,"
    "deputy_display_name,state,end,end_time,name";
// 离退休走访联系记录.
constexpr char kLedgerColumns[] =
    "sequence,member_display_name,age,tier,living,contacted_by_display_name,due_on,contacted_on,"
    "mode,result,condition,needs,handling,next_contact_on";
// 高龄寿辰名册.
constexpr char kMilestoneColumns[] =
    "sequence,member_display_name,sex,birthday_on,age,tier,living,group_display_name,"
    "contact_display_name,mobile_masked";

const Flag kNamed{.name = "contact",
                  .field = "name",
                  .takes = Takes::kContact,
                  .help = {"联系记录：编号或资源名", "the contact: number or resource"},
                  .positional = true};
const Flag kEtag{.name = "etag",
                 .field = "etag",
                 .help = {"版本；不写则先读取现在的", "etag; the current one when not given"}};

// Takes the current etag where none was given, calls and prints.
template <class Request, class Response>
absl::StatusOr<int> Send(Session& session, Request& request) {
  Response response;
  v1::Contact contact;
  absl::Status status;
  if (request.etag().empty()) {
    v1::GetContactRequest get;
    get.set_name(request.name());
    status = session.Call("unioncare.v1.ContactService.GetContact", get, contact);
    request.set_etag(contact.etag());
  }
  if (status.ok()) status = CallMethod(session, request, response);
  if (!status.ok()) return status;
  PrintAnswer(session, response);
  return 0;
}

// What was given is what changes.
absl::StatusOr<int> RunCorrect(Session& session) {
  v1::CorrectContactRequest request;
  if (absl::Status status = FillRequest(session, request); !status.ok()) return status;
  std::vector<const google::protobuf::FieldDescriptor*> fields;
  request.contact().GetReflection()->ListFields(request.contact(), &fields);
  for (const auto* field : fields) request.mutable_update_mask()->add_paths(field->name());
  if (fields.empty()) return WrongUse(session.Say(texts::kNothingToChange));
  return Send<v1::CorrectContactRequest, v1::RecordContactResponse>(session, request);
}

absl::StatusOr<int> RunSettle(Session& session) {
  v1::SettleContactNeedRequest request;
  if (absl::Status status = FillRequest(session, request); !status.ok()) return status;
  return Send<v1::SettleContactNeedRequest, v1::Contact>(session, request);
}

std::vector<Flag> ContactFlags() {
  return {{.name = "on", .field = "contact.contacted_on"},
          {.name = "at", .field = "contact.contacted_at"},
          {.name = "by", .field = "contact.contacted_by", .takes = Takes::kMember},
          {.name = "delegate", .field = "contact.delegate"},
          {.name = "mode", .field = "contact.mode"},
          {.name = "result", .field = "contact.result"},
          {.name = "purpose", .field = "contact.purpose"},
          {.name = "condition", .field = "contact.condition_note"},
          {.name = "needs", .field = "contact.needs"},
          {.name = "next-on", .field = "contact.next_contact_on"}};
}

std::vector<Command> LogCommands() {
  std::vector<Flag> record = {{.name = "member",
                               .field = "contact.member",
                               .takes = Takes::kMember,
                               .positional = true}};
  std::vector<Flag> correct = {kNamed, {.name = "reason", .field = "reason"}};
  for (const Flag& flag : ContactFlags()) {
    record.push_back(flag);
    correct.push_back(flag);
  }
  correct.push_back({.name = "withdraw",
                     .field = "contact.withdrawn",
                     .takes = Takes::kSwitch,
                     .help = {"作废（记错了）", "it was entered in error"}});
  correct.push_back(kEtag);
  return {
      {.noun = "retiree",
       .verb = "contact",
       .summary = {"登记一次联系或走访", "record a contact, or a try at one"},
       .method = "unioncare.v1.ContactService.RecordContact",
       .flags = std::move(record),
       .columns = kRecordedColumns,
       .examples = {"care retiree contact 孙老师 --mode=phone --result=reached --needs=楼道灯坏了",
                    "care retiree contact 孙老师 --mode=visit --result=visited --purpose=festival",
                    "care retiree contact 孙老师 --mode=phone --result=not-reached --at=09:30"},
       .run = RunCall},
      {.noun = "retiree",
       .verb = "contact-correct",
       .summary = {"更正或作废一次联系", "put a contact right, or withdraw it"},
       .method = "unioncare.v1.ContactService.CorrectContact",
       .flags = std::move(correct),
       .columns = kRecordedColumns,
       .examples = {"care retiree contact-correct 3 --result=reached --reason=记错结果",
                    "care retiree contact-correct 3 --withdraw --reason=记错了人"},
       .run = RunCorrect},
      {.noun = "retiree",
       .verb = "contact-show",
       .summary = {"查看一次联系", "show a contact"},
       .method = "unioncare.v1.ContactService.GetContact",
       .flags = {kNamed},
       .columns = kWholeColumns,
       .examples = {"care retiree contact-show 3"},
       .run = RunCall},
      {.noun = "retiree",
       .verb = "contact-reveal",
       .summary = {"查看身体状况记录，查看留痕", "read what was noted of the condition; it is kept"},
       .method = "unioncare.v1.ContactService.RevealContact",
       .flags = {kNamed, {.name = "reason", .field = "reason"}},
       .columns = "condition_note",
       .examples = {"care retiree contact-reveal 3 --reason=安排走访"},
       .run = RunCall},
      {.noun = "retiree",
       .verb = "need-done",
       .summary = {"登记诉求的办理结果", "say how the needs were dealt with"},
       .method = "unioncare.v1.ContactService.SettleContactNeed",
       .flags = {kNamed,
                 {.name = "handling", .field = "handling", .positional = true},
                 kEtag},
       .columns = kWholeColumns,
       .examples = {"care retiree need-done 3 已报后勤维修"},
       .run = RunSettle},
  };
}

std::vector<Command> ListCommands() {
  return {
      {.noun = "retiree",
       .verb = "contacts",
       .summary = {"联系记录，最近登记的在前", "the log of contacts, the last recorded first"},
       .method = "unioncare.v1.ContactService.ListContacts",
       .flags = {{.name = "member",
                  .field = "member",
                  .takes = Takes::kMember,
                  .positional = true},
                 {.name = "open-needs", .field = "open_needs", .takes = Takes::kSwitch},
                 {.name = "mine", .field = "mine", .takes = Takes::kSwitch}},
       .columns = kContactColumns,
       .terminal_columns = kTerminalColumns,
       .examples = {"care retiree contacts 孙老师", "care retiree contacts --open-needs"},
       .run = RunList},
      {.noun = "retiree",
       .verb = "alerts",
       .summary = {"连续两次联系不上的失联告警", "who could not be reached twice in a row"},
       .method = "unioncare.v1.ContactService.ListContactAlerts",
       .flags = {{.name = "ended", .field = "ended", .takes = Takes::kSwitch}},
       .columns = kAlertColumns,
       .examples = {"care retiree alerts", "care retiree alerts --ended"},
       .run = RunList},
      {.noun = "retiree",
       .verb = "ledger",
       .summary = {"离退休走访联系记录", "the record of contacts"},
       .method = "unioncare.v1.ContactService.GetContactLedger",
       .flags = {{.name = "from", .field = "from"},
                 {.name = "to", .field = "to"},
                 {.name = "group", .field = "group", .takes = Takes::kGroup}},
       .columns = kLedgerColumns,
       .examples = {"care retiree ledger --from=2026-01-01 --to=2026-12-31",
                    "care retiree ledger --from=2026-01-01 --to=2026-12-31 "
                    "--output=联系记录.xlsx"},
       .run = RunStream},
      {.noun = "retiree",
       .verb = "ledger-export",
       .summary = {"导出含身体状况的联系记录，导出留痕",
                   "the record with what was noted of the condition; the export is kept"},
       .method = "unioncare.v1.ContactService.ExportContactLedger",
       .flags = {{.name = "from", .field = "from"},
                 {.name = "to", .field = "to"},
                 {.name = "group", .field = "group", .takes = Takes::kGroup},
                 {.name = "reason", .field = "reason"}},
       .columns = kLedgerColumns,
       .examples = {"care retiree ledger-export --from=2026-01-01 --to=2026-12-31 "
                    "--reason=年度归档 --output=csv"},
       .run = RunCall},
      {.noun = "retiree",
       .verb = "milestones",
       .summary = {"高龄寿辰名册", "whose birthday of a round number falls in a period"},
       .method = "unioncare.v1.ContactService.GetMilestoneRoster",
       .flags = {{.name = "from", .field = "from"},
                 {.name = "to", .field = "to"},
                 {.name = "nominal", .field = "nominal", .takes = Takes::kSwitch}},
       .columns = kMilestoneColumns,
       .examples = {"care retiree milestones --from=2026-01-01 --to=2026-12-31",
                    "care retiree milestones --from=2026-01-01 --to=2026-12-31 --nominal"},
       .run = RunStream},
  };
}

}  // namespace

std::vector<Command> ContactCommands() {
  std::vector<Command> commands = LogCommands();
  for (Command& command : ListCommands()) commands.push_back(std::move(command));
  return commands;
}

}  // namespace unioncare::client
