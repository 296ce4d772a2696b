// The commands of exemptions from duties.
#include "client/command.h"
#include "unioncare/v1/duties.pb.h"

namespace unioncare::client {
namespace {

constexpr char kColumns[] =
    "holder_display_name,one,other,from_on,to_on,state,reason,proposed_by_display_name,"
    "propose_time,confirmed_by_display_name,confirm_time,ended_on,name";
constexpr char kRowColumns[] = "holder_display_name,one,other,from_on,to_on,state,reason,name";

// Fills, takes the current etag where none was given, calls and prints.
template <class Request>
absl::StatusOr<int> RunStep(Session& session) {
  Request request;
  v1::DutyExemption exemption;
  absl::Status status = FillRequest(session, request);
  if (status.ok() && request.etag().empty()) {
    v1::GetDutyExemptionRequest get;
    get.set_name(request.name());
    status = session.Call("unioncare.v1.DutyService.GetDutyExemption", get, exemption);
    request.set_etag(exemption.etag());
  }
  if (status.ok()) status = CallMethod(session, request, exemption);
  if (!status.ok()) return status;
  PrintAnswer(session, exemption);
  return 0;
}

const Flag kNamed{.name = "exemption",
                  .field = "name",
                  .takes = Takes::kDutyExemption,
                  .help = {"岗位豁免：编号或资源名", "the exemption: number or resource"},
                  .positional = true};
const Flag kEtag{.name = "etag",
                 .field = "etag",
                 .help = {"版本；不写则先读取现在的", "etag; the current one when not given"}};

}  // namespace

std::vector<Command> DutyCommands() {
  return {
      {.noun = "duty",
       .verb = "exempt",
       .summary = {"提出由一人兼任两个不相容岗位，待他人确认",
                   "propose that one person holds two duties for a time; somebody else confirms"},
       .method = "unioncare.v1.DutyService.CreateDutyExemption",
       .flags = {{.name = "holder",
                  .field = "duty_exemption.holder",
                  .takes = Takes::kUser,
                  .positional = true},
                 {.name = "one", .field = "duty_exemption.one"},
                 {.name = "other", .field = "duty_exemption.other"},
                 {.name = "from-on", .field = "duty_exemption.from_on"},
                 {.name = "to-on", .field = "duty_exemption.to_on"},
                 {.name = "reason", .field = "duty_exemption.reason"}},
       .columns = kColumns,
       .terminal_columns = kRowColumns,
       .examples = {"care duty exempt 李娜 --one=requester --other=approver --to-on=2027-06-30 "
                    "--reason=只有三名干部"},
       .run = RunCall},
      {.noun = "duty",
       .verb = "confirm",
       .summary = {"确认他人提出的岗位豁免", "confirm what somebody else proposed"},
       .method = "unioncare.v1.DutyService.ConfirmDutyExemption",
       .flags = {kNamed, kEtag},
       .columns = kColumns,
       .terminal_columns = kRowColumns,
       .examples = {"care duty confirm 1"},
       .run = RunStep<v1::ConfirmDutyExemptionRequest>},
      {.noun = "duty",
       .verb = "end",
       .summary = {"撤回岗位豁免，自今日起", "take an exemption back, from today on"},
       .method = "unioncare.v1.DutyService.EndDutyExemption",
       .flags = {kNamed, kEtag},
       .columns = kColumns,
       .terminal_columns = kRowColumns,
       .examples = {"care duty end 1"},
       .run = RunStep<v1::EndDutyExemptionRequest>},
      {.noun = "duty",
       .verb = "list",
       .summary = {"列出岗位豁免，包括已到期的", "list exemptions, those that are over too"},
       .method = "unioncare.v1.DutyService.ListDutyExemptions",
       .columns = kColumns,
       .terminal_columns = kRowColumns,
       .examples = {"care duty list"},
       .run = RunList},
      {.noun = "duty",
       .verb = "show",
       .summary = {"查看岗位豁免", "show an exemption"},
       .method = "unioncare.v1.DutyService.GetDutyExemption",
       .flags = {kNamed},
       .columns = kColumns,
       .examples = {"care duty show 1"},
       .run = RunCall},
  };
}

}  // namespace unioncare::client
