// The commands of policies.
#include "unioncare/v1/policies.pb.h"

#include <string>
#include <vector>

#include "client/command.h"
#include "client/input_file.h"
#include "client/resolve.h"

namespace unioncare::client {

absl::StatusOr<int> RunExplainStandard(Session& session);  // standards.cc
absl::StatusOr<int> RunExplainCare(Session& session);      // care_rules.cc

namespace {

constexpr char kPolicyColumns[] =
    "code,display_name,jurisdiction,valid_from,decided_by,basis,import_time,name";
constexpr char kPolicyListed[] = "code,display_name,jurisdiction,valid_from,name";
constexpr char kRuleColumns[] =
    "rule.occasion,event_on,rule.report,rule.visit,rule.visitors_min,rule.officer_needed,"
    "rule.chair_needed,rule.remote_counts,rule.close,rule.close_from,rule.vacations_pause_close,"
    "rule.follow_up,rule.follow_up_every_days,rule.report_to_superior,rule.superior_after,"
    "rule.restricted,sets,policy,policy.code,policy.valid_from,policy.name,rule.basis";
// What people read of them: the policy goes by its name and code.
constexpr char kRuleBlock[] =
    "rule.occasion,event_on,rule.report,rule.visit,rule.visitors_min,rule.officer_needed,"
    "rule.chair_needed,rule.remote_counts,rule.close,rule.close_from,rule.vacations_pause_close,"
    "rule.follow_up,rule.follow_up_every_days,rule.report_to_superior,rule.superior_after,"
    "rule.restricted,sets,policy,policy.code,policy.valid_from,rule.basis";

absl::StatusOr<int> RunImport(Session& session) {
  v1::ImportPolicyRequest request;
  v1::Policy policy;
  if (!session.Has("profile")) {
    const auto text = ReadInputFile(session, "file");
    if (!text.ok()) return text.status();
    request.set_text(*text);
  }
  absl::Status status = FillRequest(session, request);
  if (!status.ok()) return status;
  status = CallMethod(session, request, policy);
  if (!status.ok()) return status;
  PrintAnswer(session, policy);
  return 0;
}

// The policy of a union above is named in full, but it is read as one that bears on the own union.
absl::StatusOr<int> RunShow(Session& session) {
  const auto named = session.given.find("policy");
  if (named != session.given.end() && !session.Has("union")) {
    const std::vector<std::string> values = named->second;
    session.given.erase(named);
    const auto of = ResolveUnion(session, true);
    if (!of.ok()) return of.status();
    if (of->empty()) session.given["union"] = {"0"};
    session.given["policy"] = values;
  }
  v1::GetPolicyRequest request;
  v1::Policy policy;
  absl::Status status = FillRequest(session, request);
  if (status.ok()) status = CallMethod(session, request, policy);
  if (!status.ok()) return status;
  if (session.Has("text")) {
    // As it was handed in, so that it can be changed and imported again.
    session.streams.out << policy.text();
    return 0;
  }
  PrintAnswer(session, policy);
  return 0;
}

// What a visit owes, what a benefit may cost, or whom care is for.
absl::StatusOr<int> RunExplain(Session& session) {
  if (session.Has("care")) return RunExplainCare(session);
  return session.Has("kind") ? RunExplainStandard(session) : RunCall(session);
}

// What care policy explain takes: an occasion, a benefit or a topic of care, and what decides it.
std::vector<Flag> ExplainFlags() {
  return {
      {.name = "occasion", .field = "occasion", .positional = true},
      {.name = "on", .field = "event_on"},
      {.name = "kind",
       .help = {"慰问项目（hospital、逢年过节慰问……）；all 列出当日执行的全部标准",
                "a benefit (hospital, festival…); all lists every standard in force"}},
      {.name = "sub-kind",
       .help = {"慰问细类（surgery、直系亲属……）", "its sub kind (surgery…)"}},
      {.name = "for",
       .help = {"对象（member、retiree、family）", "member, retiree or family"}},
      {.name = "age", .help = {"年龄（周岁）", "age in completed years"}},
      {.name = "own-cost", .help = {"自付费用（元）", "own cost in yuan"}},
      {.name = "approved-on",
       .help = {"审批日期（制度规定按审批日执行时）",
                "day of approval, where a policy says that it decides"}},
      {.name = "care",
       .help = {"关爱规则：体检（exam）、联系（contact）、保存期限（retention）、全部（all）",
                "a rule of care: exam, contact, retention or all"}},
      {.name = "sex", .help = {"性别（体检）", "sex (exam)"}},
      {.name = "service-months",
       .help = {"工作月数（体检）", "months of service (exam)"}},
      {.name = "retire-kind",
       .help = {"退休类别（联系）；不填为在职",
                "kind of retirement (contact); in service when not given"}},
      {.name = "living", .help = {"居住方式（联系）", "with whom they live (contact)"}},
      {.name = "mobility", .help = {"自理能力（联系）", "mobility (contact)"}},
      {.name = "flags",
       .help = {"关注标签，用逗号分隔（联系）", "care flags, with commas (contact)"}},
      {.name = "hardship",
       .takes = Takes::kSwitch,
       .help = {"困难职工（联系）", "has a hardship file (contact)"}},
      {.name = "lives-away",
       .takes = Takes::kSwitch,
       .help = {"异地居住（联系）", "lives away (contact)"}},
      {.name = "record", .help = {"记录种类（保存期限）", "kind of record (retention)"}},
      {.name = "data-class",
       .help = {"数据级别（保存期限）", "data class (retention)"}}
  };
}

}  // namespace

std::vector<Command> PolicyCommands() {
  return {
      {.noun = "policy",
       .verb = "import",
       .summary = {"导入制度（protobuf 文本格式）", "import a policy (protobuf text format)"},
       .method = "unioncare.v1.PolicyService.ImportPolicy",
       .flags = {{.name = "file",
                  .help = {"制度文件，- 为标准输入", "file of the policy; - is standard input"},
                  .positional = true},
                 {.name = "profile", .field = "profile"}},
       .columns = kPolicyColumns,
       .examples = {"care policy import 五必访办法.textproto --dry-run",
                    "care policy import --profile=CN-JS-2018",
                    "care policy import cn-2027.textproto --union=0"},
       .run = RunImport},
      {.noun = "policy",
       .verb = "list",
       .summary = {"列出适用的制度：本会、上级、默认", "list the policies that bear on the union"},
       .method = "unioncare.v1.PolicyService.ListPolicies",
       .columns = kPolicyColumns,
       .terminal_columns = kPolicyListed,
       .examples = {"care policy list"},
       .run = RunList},
      {.noun = "policy",
       .verb = "show",
       .summary = {"查看一项制度；--text 输出原文", "show a policy; --text prints it as imported"},
       .method = "unioncare.v1.PolicyService.GetPolicy",
       .flags = {{.name = "policy",
                  .field = "name",
                  .takes = Takes::kPolicy,
                  .positional = true},
                 {.name = "text",
                  .takes = Takes::kSwitch,
                  .help = {"输出原文", "print the text as it was imported"}}},
       .columns = kPolicyColumns,
       .examples = {"care policy show CN-DEFAULT-2026 --text"},
       .run = RunShow},
      {.noun = "policy",
       .verb = "explain",
       .summary = {"说明某类必访、某项慰问、体检周期、联系等级或保存期限执行哪条规定及其依据",
                   "say which rule of an occasion, standard of a benefit, exam cycle, tier of "
                   "contact or time of keeping is in force, and why"},
       .method = "unioncare.v1.PolicyService.ExplainOccasion",
       .flags = ExplainFlags(),
       .columns = kRuleColumns,
       .terminal_columns = kRuleBlock,
       .examples = {"care policy explain --occasion=illness-hospital --on=2026-11-20",
                    "care policy explain 结婚",
                    "care policy explain --kind=hospital --sub-kind=no-surgery",
                    "care policy explain --kind=all --on=2026-11-20",
                    "care policy explain --care=exam --sex=female --age=45",
                    "care policy explain --care=contact --retire-kind=retirement --age=83",
                    "care policy explain --care=retention --record=voucher"},
       .run = RunExplain},
  };
}

}  // namespace unioncare::client
