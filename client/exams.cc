// The commands of physical exams: plans, for whom they are, and why.
#include "unioncare/v1/exams.pb.h"

#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "client/command.h"
#include "client/fields.h"
#include "client/money.h"
#include "client/resolve.h"
#include "client/texts.h"

namespace unioncare::client {
namespace {

constexpr char kPlanRow[] =
    "year,title,scope,group_display_name,from,to,state,due_count,not_due_count,no_rule_count,"
    "not_judged_count,name";
constexpr char kPlanColumns[] =
    "year,title,scope,group_display_name,from,to,reference,hospital,packages,"
    "budget_line,state,document_no,approved_on,approved_by,freeze_time,frozen_by_display_name,"
    "due_count,not_due_count,no_rule_count,not_judged_count,list_hash,cancel_reason,note,"
    "create_time,name";
constexpr char kPersonColumns[] =
    "member_display_name,sex,age,retired,group_display_name,verdict,reason,state,gone,member";
constexpr char kPersonRow[] = "member_display_name,group_display_name,verdict,reason,state";

const Text kPackageShape{"名称:项目,项目:单价，如 套餐A:base,breast:650",
                         "NAME:ITEM,ITEM:PRICE, such as A:base,breast:650"};

const Flag kPlan{.name = "plan",
                 .field = "name",
                 .takes = Takes::kExamPlan,
                 .help = {"体检计划：编号或资源名", "the exam plan: number or resource"},
                 .positional = true};
const Flag kEtag{.name = "etag",
                 .field = "etag",
                 .help = {"版本；不写则先读取现在的", "etag; the current one when not given"}};

// One package, as it is typed.
absl::Status AddPackage(Session& session, const std::string& typed, v1::ExamPlan& plan) {
  const std::vector<std::string> parts = absl::StrSplit(typed, ':');
  if (parts.size() < 2 || parts.size() > 3) return WrongUse(session.Say(kPackageShape));
  const Reader reader{session.language(), session.streams.today()};
  v1::ExamPackage& package = *plan.add_packages();
  package.set_display_name(parts[0]);
  for (const absl::string_view word : absl::StrSplit(parts[1], ',')) {
    const auto item = reader.Choice("--package", word, *v1::ExamItem_descriptor());
    if (!item.ok()) return item.status();
    package.add_items(static_cast<v1::ExamItem>((*item)->number()));
  }
  if (parts.size() < 3) return absl::OkStatus();
  const auto price = ReadMoney(session.language(), "--package", parts[2]);
  if (!price.ok()) return price.status();
  package.set_price_fen(*price);
  return absl::OkStatus();
}

// What flags say of a plan beside its fields.
absl::Status FillPlan(Session& session, v1::ExamPlan& plan) {
  for (const auto& [flag, values] : session.given) {
    if (flag != "package") continue;
    for (const std::string& typed : values) {
      if (absl::Status status = AddPackage(session, typed, plan); !status.ok()) return status;
    }
  }
  // One title stands for both languages until the other is given.
  if (plan.has_title() && plan.title().en().empty()) {
    plan.mutable_title()->set_en(plan.title().zh());
  }
  return absl::OkStatus();
}

absl::StatusOr<int> RunPlan(Session& session) {
  v1::CreateExamPlanRequest request;
  v1::ExamPlan plan;
  absl::Status status = FillRequest(session, request);
  if (status.ok()) status = FillPlan(session, *request.mutable_exam_plan());
  if (status.ok()) status = CallMethod(session, request, plan);
  if (!status.ok()) return status;
  PrintAnswer(session, plan);
  return 0;
}

absl::StatusOr<int> RunChange(Session& session) {
  v1::UpdateExamPlanRequest request;
  v1::ExamPlan plan;
  constexpr std::pair<const char*, const char*> kPaths[] = {
      {"year", "year"},           {"title", "title"},         {"title-en", "title"},
      {"from", "from"},           {"to", "to"},               {"hospital", "hospital"},
      {"package", "packages"},    {"scope", "scope"},         {"group", "group"},
      {"reference", "reference"}, {"budget-line", "budget_line"}, {"note", "note"}};
  for (const auto& [flag, path] : kPaths) {
    if (session.Has(flag)) request.mutable_update_mask()->add_paths(path);
  }
  if (request.update_mask().paths().empty()) {
    return WrongUse(session.Say(texts::kNothingToChange));
  }
  absl::Status status = FillRequest(session, request);
  if (status.ok()) status = FillPlan(session, *request.mutable_exam_plan());
  if (status.ok() && !session.Has("etag")) {
    v1::GetExamPlanRequest get;
    get.set_name(request.exam_plan().name());
    status = session.Call("unioncare.v1.ExamService.GetExamPlan", get, plan);
    request.mutable_exam_plan()->set_etag(plan.etag());
  }
  if (status.ok()) status = CallMethod(session, request, plan);
  if (!status.ok()) return status;
  PrintAnswer(session, plan);
  return 0;
}

// Fills, takes the current etag where none was given, calls and prints.
template <class Request, class Response = v1::ExamPlan>
absl::StatusOr<int> RunStep(Session& session) {
  Request request;
  Response response;
  absl::Status status = FillRequest(session, request);
  if (status.ok() && request.etag().empty()) {
    v1::GetExamPlanRequest get;
    v1::ExamPlan plan;
    get.set_name(request.name());
    status = session.Call("unioncare.v1.ExamService.GetExamPlan", get, plan);
    request.set_etag(plan.etag());
  }
  if (status.ok()) status = CallMethod(session, request, response);
  if (!status.ok()) return status;
  PrintAnswer(session, response);
  return 0;
}

// One member, one year, some items.
template <class Request, class Response>
absl::StatusOr<int> RunAttended(Session& session) {
  Request request;
  Response response;
  v1::AttendedExams& attended = *request.add_attended();
  const Reader reader{session.language(), session.streams.today()};
  absl::Status status;
  for (const char* flag : {"year", "items"}) {
    if (!status.ok() || !session.Has(flag)) continue;
    status = reader.Set(attended, flag, absl::StrCat("--", flag), session.Value(flag));
  }
  if (status.ok()) status = FillRequest(session, request);
  if (status.ok() && session.Has("member")) {
    const auto member = Resolve(session, Takes::kMember, "member", session.Value("member"));
    status = member.status();
    if (member.ok()) attended.set_member(*member);
  }
  if (status.ok()) status = CallMethod(session, request, response);
  if (!status.ok()) return status;
  PrintAnswer(session, response);
  return 0;
}

std::vector<Flag> PlanFlags() {
  return {{.name = "year", .field = "exam_plan.year"},
          {.name = "title", .field = "exam_plan.title.zh", .help = {"名称", "title"}},
          {.name = "title-en",
           .field = "exam_plan.title.en",
           .help = {"英文名称；不写则同 --title", "title in English; as --title when not given"}},
          {.name = "from", .field = "exam_plan.from"},
          {.name = "to", .field = "exam_plan.to"},
          {.name = "scope", .field = "exam_plan.scope"},
          {.name = "group", .field = "exam_plan.group", .takes = Takes::kGroup},
          {.name = "reference", .field = "exam_plan.reference"},
          {.name = "hospital", .field = "exam_plan.hospital"},
          {.name = "package", .help = kPackageShape},
          {.name = "budget-line", .field = "exam_plan.budget_line", .takes = Takes::kBudgetLine},
          {.name = "note", .field = "exam_plan.note"}};
}

// A verb that changes a plan.
template <class Request>
Command Step(const char* verb, Text summary, const char* method, std::vector<Flag> flags,
             const char* example) {
  flags.insert(flags.begin(), kPlan);
  flags.push_back(kEtag);
  return {.noun = "exam",
          .verb = verb,
          .summary = summary,
          .method = method,
          .flags = std::move(flags),
          .columns = kPlanColumns,
          .examples = {example},
          .run = RunStep<Request>};
}

std::vector<Command> PlanCommands() {
  std::vector<Flag> change = PlanFlags();
  change.insert(change.begin(), {.name = "plan",
                                 .field = "exam_plan.name",
                                 .takes = Takes::kExamPlan,
                                 .help = kPlan.help,
                                 .positional = true});
  change.push_back({.name = "etag", .field = "exam_plan.etag", .help = kEtag.help});
  return {
      {.noun = "exam",
       .verb = "plan",
       .summary = {"编制体检计划", "draft a plan of exams"},
       .method = "unioncare.v1.ExamService.CreateExamPlan",
       .flags = PlanFlags(),
       .columns = kPlanColumns,
       .examples = {"care exam plan --year=2027 --title=2027年教职工体检 --scope=staff "
                    "--from=2027-04-01 --to=2027-05-31 --hospital=市一院 "
                    "--package=常规:base:500 --package=女教职工:base,gynaecology,breast:800",
                    "care exam plan --year=2027 --title=两癌筛查 --scope=women --from=2027-03-01 "
                    "--to=2027-03-31"},
       .run = RunPlan},
      {.noun = "exam",
       .verb = "plans",
       .summary = {"列出体检计划", "list plans of exams"},
       .method = "unioncare.v1.ExamService.ListExamPlans",
       .flags = {{.name = "year", .help = {"年度", "year"}, .filter = "year ="},
                 {.name = "state", .help = {"状态", "state"}, .filter = "state ="},
                 {.name = "scope", .help = {"对象", "for whom"}, .filter = "scope ="}},
       .columns = kPlanRow,
       .examples = {"care exam plans --year=2026", "care exam plans --state=frozen"},
       .run = RunList},
      {.noun = "exam",
       .verb = "show",
       .summary = {"查看体检计划", "show a plan"},
       .method = "unioncare.v1.ExamService.GetExamPlan",
       .flags = {kPlan},
       .columns = kPlanColumns,
       .examples = {"care exam show 1"},
       .run = RunCall},
      {.noun = "exam",
       .verb = "change",
       .summary = {"修改体检计划；已批准的须重新报批", "change a plan; an approved one is approved anew"},
       .method = "unioncare.v1.ExamService.UpdateExamPlan",
       .flags = std::move(change),
       .columns = kPlanColumns,
       .examples = {"care exam change 1 --to=2027-06-15"},
       .run = RunChange},
  };
}

std::vector<Command> PeopleCommands() {
  const std::vector<Flag> attended = {{.name = "member",
                                       .takes = Takes::kMember,
                                       .help = {"会员", "the member"},
                                       .positional = true},
                                      {.name = "year", .help = {"年度", "year"}},
                                      {.name = "items",
                                       .help = {"项目，以逗号分隔，如 base,breast",
                                                "items, separated by commas: base,breast"}}};
  return {
      {.noun = "exam",
       .verb = "preview",
       .summary = {"现在定名单会有谁、谁没有、为什么", "who would be in the list now, who not, and why"},
       .method = "unioncare.v1.ExamService.PreviewExamPlan",
       .flags = {kPlan, {.name = "verdict", .field = "verdict"}},
       .columns = kPersonColumns,
       .terminal_columns = kPersonRow,
       .examples = {"care exam preview 1", "care exam preview 1 --verdict=not-judged"},
       .run = RunStream},
      {.noun = "exam",
       .verb = "list",
       .summary = {"体检名单：谁应检、谁未到、为什么", "the list of a plan: who is due, who not, and why"},
       .method = "unioncare.v1.ExamService.ListExamPeople",
       .flags = {{.name = "plan",
                  .field = "parent",
                  .takes = Takes::kExamPlan,
                  .help = kPlan.help,
                  .positional = true},
                 {.name = "group", .takes = Takes::kGroup, .filter = "group ="},
                 {.name = "sex", .help = {"性别", "sex"}, .filter = "sex ="},
                 {.name = "verdict", .help = {"结论", "verdict"}, .filter = "verdict ="},
                 {.name = "state", .help = {"参检状态", "state"}, .filter = "state ="},
                 {.name = "item", .field = "item"},
                 {.name = "womens-list", .field = "womens_list"}},
       .columns = kPersonColumns,
       .terminal_columns = kPersonRow,
       .examples = {"care exam list 1 --verdict=due --group=语文组",
                    "care exam list 1 --womens-list=both-cancers --output=csv"},
       .run = RunList},
      {.noun = "exam",
       .verb = "due",
       .summary = {"某人今年应做哪些体检、为什么、历年情况",
                   "which exams are due for somebody, why, and what was before"},
       .method = "unioncare.v1.ExamService.ExplainExamDue",
       .flags = {{.name = "member",
                  .field = "name",
                  .takes = Takes::kMember,
                  .positional = true},
                 {.name = "year", .field = "year"}},
       .columns = "person.member_display_name,year,person.verdict,person.reason,attended,plans",
       .examples = {"care exam due --member=李娜", "care exam due 李娜 --year=2027"},
       .run = RunCall},
      {.noun = "exam",
       .verb = "attended-before",
       .summary = {"登记启用系统以前的体检年度", "declare an exam attended before the system"},
       .method = "unioncare.v1.ExamService.DeclareAttendedExams",
       .flags = attended,
       .columns = "added_count",
       .examples = {"care exam attended-before 李娜 --year=2025 --items=base,breast"},
       .run = RunAttended<v1::DeclareAttendedExamsRequest, v1::DeclareAttendedExamsResponse>},
      {.noun = "exam",
       .verb = "not-attended",
       .summary = {"撤回误登记的体检年度", "take back what was declared by mistake"},
       .method = "unioncare.v1.ExamService.RemoveAttendedExams",
       .flags = attended,
       .columns = "removed_count",
       .examples = {"care exam not-attended 李娜 --year=2025 --items=breast"},
       .run = RunAttended<v1::RemoveAttendedExamsRequest, v1::RemoveAttendedExamsResponse>},
  };
}

}  // namespace

std::vector<Command> ExamCommands() {
  std::vector<Command> commands = PlanCommands();
  const auto add = [&](Command command) { commands.push_back(std::move(command)); };
  for (Command& command : PeopleCommands()) add(std::move(command));
  add(Step<v1::ApproveExamPlanRequest>(
      "approve", {"登记行政批准", "record the approval by the administration"},
      "unioncare.v1.ExamService.ApproveExamPlan",
      {{.name = "document", .field = "document_no"},
       {.name = "on", .field = "approved_on"},
       {.name = "by", .field = "approved_by"}},
      "care exam approve 1 --document=校办〔2027〕3号 --on=2027-02-20 --by=王校长"));
  Command freeze = Step<v1::FreezeExamPlanRequest>(
      "freeze", {"定名单：此后谁应检不再变", "freeze the list: who is due stands from now on"},
      "unioncare.v1.ExamService.FreezeExamPlan", {}, "care exam freeze 1 --dry-run");
  freeze.columns =
      "exam_plan.state,exam_plan.due_count,exam_plan.not_due_count,exam_plan.no_rule_count,"
      "exam_plan.not_judged_count,items,exam_plan.name";
  freeze.run = RunStep<v1::FreezeExamPlanRequest, v1::FreezeExamPlanResponse>;
  add(std::move(freeze));
  add(Step<v1::CloseExamPlanRequest>("close", {"结束体检计划", "close a plan"},
                                     "unioncare.v1.ExamService.CloseExamPlan", {},
                                     "care exam close 1"));
  add(Step<v1::CancelExamPlanRequest>("cancel", {"取消体检计划", "call a plan off"},
                                      "unioncare.v1.ExamService.CancelExamPlan",
                                      {{.name = "reason", .field = "reason"}},
                                      "care exam cancel 1 --reason=预算未获批"));
  return commands;
}

}  // namespace unioncare::client
