// The commands of retirement to come: who is expected when, and the day of the personnel office.
#include "absl/strings/str_cat.h"
#include "client/command.h"
#include "unioncare/v1/retirements.pb.h"

namespace unioncare::client {
namespace {

constexpr char kRowColumns[] =
    "month,member_display_name,group_display_name,age,expected_on,basis,why,post_assumed,overdue,"
    "hr_on,reached_on,name";
constexpr char kTerminalColumns[] =
    "month,member_display_name,group_display_name,age,expected_on,basis,why";
constexpr char kColumns[] =
    "member_display_name,group_display_name,age,expected_on,basis,why,reached_on,lawful_on,"
    "earliest_on,latest_on,hr_on,beyond_elastic,post_category,post_assumed,overdue,reason,"
    "set_by_display_name,set_time,retired_on,farewell_case_no,farewell_case,name";

// A member stands for the retirement of that member.
void NameRetirement(std::string& name) { absl::StrAppend(&name, "/retirement"); }

absl::StatusOr<int> RunWhen(Session& session) {
  v1::GetRetirementRequest request;
  v1::Retirement retirement;
  if (absl::Status status = FillRequest(session, request); !status.ok()) return status;
  NameRetirement(*request.mutable_name());
  if (absl::Status status = CallMethod(session, request, retirement); !status.ok()) return status;
  PrintAnswer(session, retirement);
  return 0;
}

// Fills, takes the current etag where none was given, calls and prints.
template <class Request>
absl::StatusOr<int> RunSet(Session& session) {
  Request request;
  v1::Retirement retirement;
  absl::Status status = FillRequest(session, request);
  NameRetirement(*request.mutable_name());
  if (status.ok() && request.etag().empty()) {
    v1::GetRetirementRequest get;
    get.set_name(request.name());
    status = session.Call("unioncare.v1.RetirementService.GetRetirement", get, retirement);
    request.set_etag(retirement.etag());
  }
  if (status.ok()) status = CallMethod(session, request, retirement);
  if (!status.ok()) return status;
  PrintAnswer(session, retirement);
  return 0;
}

const Flag kWho{.name = "member",
                .field = "name",
                .takes = Takes::kMember,
                .help = {"会员：姓名、编号或资源名", "the member: name, number or resource"},
                .positional = true};
const Flag kEtag{.name = "etag",
                 .field = "etag",
                 .help = {"版本；不写则先读取现在的", "etag; the current one when not given"}};
const Flag kReason{.name = "reason", .field = "reason"};

}  // namespace

std::vector<Command> RetirementCommands() {
  return {
      {.noun = "retiree",
       .verb = "expected",
       .summary = {"按延迟退休对照表列出预计退休人员，人事部门确定的日期优先",
                   "list who is expected to retire, by the schedule of 2025; a day of the "
                   "personnel office goes first"},
       .method = "unioncare.v1.RetirementService.ListExpectedRetirements",
       .flags = {{.name = "from", .field = "from",
                  .help = {"起始日期，默认本月一日", "first day; the first of this month when not given"}},
                 {.name = "to", .field = "to",
                  .help = {"截止日期，默认十二个月", "last day; twelve months when not given"}},
                 {.name = "school-year", .field = "school_year",
                  .help = {"学年，当年九月至次年八月", "September of this year to August of the next"}}},
       .columns = kRowColumns,
       .terminal_columns = kTerminalColumns,
       .examples = {"care retiree expected", "care retiree expected --school-year=2026",
                    "care retiree expected --from=2026-11-01 --to=2026-12-31"},
       .run = RunList},
      {.noun = "retiree",
       .verb = "when",
       .summary = {"查看某人预计何时退休及依据", "show when somebody is expected to retire, and why"},
       .method = "unioncare.v1.RetirementService.GetRetirement",
       .flags = {kWho},
       .columns = kColumns,
       .examples = {"care retiree when 张伟"},
       .run = RunWhen},
      {.noun = "retiree",
       .verb = "set-date",
       .summary = {"登记人事部门确定的退休日期（含弹性提前、延迟）；不写 --on 则取消",
                   "keep the day that the personnel office has set, earlier or later by "
                   "agreement too; without --on it is taken back"},
       .method = "unioncare.v1.RetirementService.SetRetirementDate",
       .flags = {kWho, {.name = "on", .field = "on"}, kReason, kEtag},
       .columns = kColumns,
       .examples = {"care retiree set-date 张伟 --on=2040-08-31 --reason=弹性延迟 --dry-run",
                    "care retiree set-date 张伟 --reason=人事部门撤回"},
       .run = RunSet<v1::SetRetirementDateRequest>},
      {.noun = "retiree",
       .verb = "set-post",
       .summary = {"登记岗位类别，决定女职工适用55岁或50岁",
                   "keep on what post somebody works, which decides between 55 and 50 for women"},
       .method = "unioncare.v1.RetirementService.SetPostCategory",
       .flags = {kWho, {.name = "post", .field = "post_category"}, kReason, kEtag},
       .columns = kColumns,
       .examples = {"care retiree set-post 李娜 --post=worker --reason=食堂工作"},
       .run = RunSet<v1::SetPostCategoryRequest>},
  };
}

}  // namespace unioncare::client
