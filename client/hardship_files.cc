// The commands of hardship aid.
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "client/command.h"
#include "client/fields.h"
#include "unioncare/v1/hardship_files.pb.h"

namespace unioncare::client {
namespace {

constexpr char kService[] = "unioncare.v1.HardshipService.";
constexpr char kRowColumns[] =
    "file_no,member_display_name,group_display_name,state,category,outcome,applied_on,asked_fen,"
    "committee_fen,final_fen,step_due_on,contact_due_on,review_due_on,name";
constexpr char kTerminalColumns[] =
    "file_no,member_display_name,group_display_name,state,category,committee_fen,step_due_on,"
    "review_due_on,name";
constexpr char kColumns[] =
    "file_no,member_display_name,group_display_name,state,category,outcome,applied_on,"
    "on_behalf_reason,consent_on,superior_consent_on,investigators,investigated_on,"
    "investigated_late,asked_fen,committee_fen,leader_fen,final_fen,minutes_no,decided_on,present,"
    "opinion,publicity_from,publicity_to,publicity_place,publicity_phone,submitted_on,answered_on,"
    "superior_opinion,opened_on,step_due_on,contact_due_on,review_due_on,contacted_on,reviewed_on,"
    "exit_on,exit_reason,close_reason,materials.kind,objections.received_on,events.kind,name";
constexpr char kTestColumns[] =
    "outcome,category,band,tested_on,family_size,income_fen,expense_fen,per_capita_fen,county,"
    "standard_fen,standard_from_on,rules";
// 困难职工汇总表.
constexpr char kSummaryColumns[] =
    "sequence,member_display_name,group_display_name,category,main_cause,family_size,income_fen,"
    "expense_fen,per_capita_fen,standard_fen,committee_fen,opinion,final_fen,paid_on";
// 公示.
constexpr char kPublicityColumns[] =
    "masked_name,group_display_name,category,committee_fen,from_on,to_on,phone";
constexpr char kPackageColumns[] =
    "file_no,state,category,submitted_on,committee_fen,final_fen,name";
constexpr char kRulesColumns[] =
    "from_on,relative_hundredths,accident_percent,by_months,bands.zh,investigate_working_days,"
    "step_working_days,publicity_working_days,publicity_skips_vacations,superior_reviews,"
    "review_months,contact_months,name";

// RELATION[:INCOME[:NAME[:ID[:EMPLOYER]]]]: 配偶:2000:李芳. An income of "?" is not known.
absl::Status FillPersons(Session& session, v1::HardshipForm& form) {
  const auto found = session.given.find("person");
  if (found == session.given.end()) return absl::OkStatus();
  const std::vector<std::string> given = std::move(found->second);
  session.given.erase(found);
  const Reader reader{session.language(), session.streams.today()};
  for (const std::string& text : given) {
    v1::HardshipPerson& person = *form.add_persons();
    const std::vector<std::string> parts = absl::StrSplit(text, ':');
    constexpr const char* kFields[] = {"relation", "monthly_income_fen", "display_name", "id_no",
                                       "employer"};
    for (size_t i = 0; i < parts.size() && i < std::size(kFields); ++i) {
      if (parts[i].empty() || parts[i] == "?" || parts[i] == "？") continue;
      absl::Status status = reader.Set(person, kFields[i], "--person", parts[i]);
      if (!status.ok()) return status;
    }
    if (!person.id_no().empty()) person.set_id_type(v1::ID_TYPE_RESIDENT);
  }
  return absl::OkStatus();
}

// Each step of a test on a line of its own, on a terminal.
void SaySteps(Session& session, const v1::HardshipTest& test) {
  if (session.style.output != Output::kTable) return;
  for (const v1::HardshipTestStep& step : test.steps()) {
    session.streams.out << "  " << (session.language() == Language::kZh ? step.zh() : step.en())
                        << "\n";
  }
}

absl::StatusOr<int> RunCheck(Session& session) {
  v1::TestHardshipRequest request;
  v1::HardshipTest test;
  absl::Status status = FillPersons(session, *request.mutable_form());
  if (status.ok()) status = FillRequest(session, request);
  if (status.ok()) status = CallMethod(session, request, test);
  if (!status.ok()) return status;
  PrintAnswer(session, test);
  SaySteps(session, test);
  return 0;
}

absl::StatusOr<int> RunApply(Session& session) {
  v1::CreateHardshipFileRequest request;
  v1::HardshipFile file;
  absl::Status status = FillPersons(session, *request.mutable_form());
  if (status.ok()) status = FillRequest(session, request);
  if (status.ok()) status = CallMethod(session, request, file);
  if (!status.ok()) return status;
  PrintAnswer(session, file);
  return 0;
}

absl::StatusOr<int> RunReveal(Session& session) {
  v1::RevealHardshipFileRequest request;
  v1::RevealHardshipFileResponse response;
  absl::Status status = FillRequest(session, request);
  if (status.ok()) status = CallMethod(session, request, response);
  if (!status.ok()) return status;
  PrintAnswer(session, response);
  SaySteps(session, response.test());
  return 0;
}

// Fills, takes the current etag where none was given, calls and prints.
template <class Request>
absl::StatusOr<int> RunStep(Session& session) {
  Request request;
  v1::HardshipFile file;
  absl::Status status = absl::OkStatus();
  if constexpr (requires { request.mutable_form(); }) {
    v1::HardshipForm form;
    status = FillPersons(session, form);
    if (form.persons_size() > 0) *request.mutable_form() = std::move(form);
  }
  if (status.ok()) status = FillRequest(session, request);
  if (status.ok() && request.etag().empty()) {
    v1::GetHardshipFileRequest get;
    get.set_name(request.name());
    status = session.Call(absl::StrCat(kService, "GetHardshipFile"), get, file);
    request.set_etag(file.etag());
  }
  file.Clear();
  if (status.ok()) status = CallMethod(session, request, file);
  if (!status.ok()) return status;
  PrintAnswer(session, file);
  return 0;
}

const Flag kNamed{.name = "file",
                  .field = "name",
                  .takes = Takes::kHardshipFile,
                  .help = {"困难档案：编号或资源名", "the file: number or resource"},
                  .positional = true};
const Flag kEtag{.name = "etag",
                 .field = "etag",
                 .help = {"版本；不写则先读取现在的", "etag; the current one when not given"}};

std::vector<Flag> FormFlags() {
  return {
      {.name = "county", .field = "form.county"},
      {.name = "family-size", .field = "form.family_size"},
      {.name = "income",
       .field = "form.annual_income_fen",
       .help = {"自查时：共同生活人员全年收入合计", "in a self-check: of a year, of all"}},
      {.name = "own-income", .field = "form.own_monthly_income_fen"},
      {.name = "other-income", .field = "form.other_income_fen"},
      {.name = "person",
       .help = {"家庭成员，关系:月收入:姓名:身份证号:单位，后面可省，收入不明写 ?；可多次",
                "somebody of the household, relation:monthly income:name:ID number:employer, the "
                "later ones as known; ? for an income that is not; repeatable"}},
      {.name = "medical", .field = "form.medical_fen"},
      {.name = "disability", .field = "form.disability_fen"},
      {.name = "education", .field = "form.education_fen"},
      {.name = "care", .field = "form.care_fen"},
      {.name = "employment", .field = "form.employment_fen"},
      {.name = "accident-on", .field = "form.accident_on"},
      {.name = "loss", .field = "form.loss_fen"},
      {.name = "compensation", .field = "form.compensation_fen"},
      {.name = "insurance", .field = "form.insurance_fen"},
      {.name = "social-aid", .field = "form.social_aid_fen"},
      {.name = "exclusion", .field = "form.exclusions"},
      {.name = "cause", .field = "form.main_cause"},
      {.name = "cause-text", .field = "form.cause_text"},
      {.name = "housing", .field = "form.housing"},
  };
}

std::vector<Flag> With(std::vector<Flag> flags, std::vector<Flag> more) {
  flags.insert(flags.end(), more.begin(), more.end());
  return flags;
}

// A verb that moves a file.
template <class Request>
Command Step(const char* verb, Text summary, const char* method, std::vector<Flag> flags,
             const char* example) {
  flags.insert(flags.begin(), kNamed);
  flags.push_back(kEtag);
  return {.noun = "hardship",
          .verb = verb,
          .summary = summary,
          .method = method,
          .flags = std::move(flags),
          .columns = kRowColumns,
          .terminal_columns = kTerminalColumns,
          .examples = {example},
          .run = RunStep<Request>};
}

std::vector<Command> ReadCommands() {
  return {
      {.noun = "hardship",
       .verb = "check",
       .summary = {"自查是否符合困难标准，不保存任何数据",
                   "test whether a household is in hardship; nothing is kept"},
       .method = "unioncare.v1.HardshipService.TestHardship",
       .flags = With(FormFlags(), {{.name = "on", .field = "tested_on"}}),
       .columns = kTestColumns,
       .examples = {"care hardship check --county=市南区 --family-size=3 --income=30000 "
                    "--medical=12000",
                    "care hardship check --county=市南区 --family-size=2 --own-income=3000 "
                    "--person=儿子:0"},
       .run = RunCheck},
      {.noun = "hardship",
       .verb = "apply",
       .summary = {"申请困难帮扶，本人或由工会代为申请",
                   "apply for hardship aid, for oneself or for somebody who cannot"},
       .method = "unioncare.v1.HardshipService.CreateHardshipFile",
       .flags = With({{.name = "member",
                       .field = "hardship_file.member",
                       .takes = Takes::kMember,
                       .help = {"申请人；不写为本人", "who applies; oneself when not given"}},
                      {.name = "on-behalf", .field = "hardship_file.on_behalf_reason"},
                      {.name = "consent-on", .field = "hardship_file.consent_on"},
                      {.name = "superior-consent-on",
                       .field = "hardship_file.superior_consent_on"},
                      {.name = "amount", .field = "hardship_file.asked_fen"}},
                     FormFlags()),
       .columns = kRowColumns,
       .terminal_columns = kTerminalColumns,
       .examples = {"care hardship apply --county=市南区 --family-size=2 --own-income=3000 "
                    "--person=儿子:0 --medical=12000 --cause=illness --amount=3000 "
                    "--consent-on=今天"},
       .run = RunApply},
      {.noun = "hardship",
       .verb = "show",
       .summary = {"查看困难档案，不含密封内容", "show a file, without what is sealed"},
       .method = "unioncare.v1.HardshipService.GetHardshipFile",
       .flags = {kNamed},
       .columns = kColumns,
       .examples = {"care hardship show 3"},
       .run = RunCall},
      {.noun = "hardship",
       .verb = "list",
       .summary = {"列出困难档案", "list files"},
       .method = "unioncare.v1.HardshipService.ListHardshipFiles",
       .flags = {{.name = "state", .help = {"状态", "state"}, .filter = "state ="},
                 {.name = "category", .help = {"困难类别", "category"}, .filter = "category ="},
                 {.name = "group", .takes = Takes::kGroup, .filter = "group ="},
                 {.name = "review-due-by", .field = "review_due_by"}},
       .columns = kRowColumns,
       .terminal_columns = kTerminalColumns,
       .examples = {"care hardship list --state=published",
                    "care hardship list --review-due-by=2026-12-31"},
       .run = RunList},
  };
}

// What is opened with a reason, and what hangs out.
std::vector<Command> ListCommands() {
  return {
      {.noun = "hardship",
       .verb = "reveal",
       .summary = {"查看密封内容，事由留痕", "show what is sealed; why is kept"},
       .method = "unioncare.v1.HardshipService.RevealHardshipFile",
       .flags = {kNamed, {.name = "reason", .field = "reason"}},
       .columns = "form.county,form.family_size,form.own_monthly_income_fen,form.main_cause,"
                  "form.cause_text,form.persons.display_name,form.persons.relation,"
                  "form.persons.monthly_income_fen,test.outcome,test.category,test.income_fen,"
                  "test.expense_fen,test.per_capita_fen,test.standard_fen,replays,home_visit,"
                  "objections.content,objections.answer,contacts",
       .examples = {"care hardship reveal 3 --reason=委员会评议"},
       .run = RunReveal},
      {.noun = "hardship",
       .verb = "summary",
       .summary = {"困难职工汇总表，事由留痕", "the list for the committee; why is kept"},
       .method = "unioncare.v1.HardshipService.RevealHardshipSummary",
       .flags = {{.name = "reason", .field = "reason"}, {.name = "year", .field = "year"}},
       .columns = kSummaryColumns,
       .examples = {"care hardship summary --reason=委员会评议",
                    "care hardship summary --reason=委员会评议 --output=汇总表.xlsx"},
       .run = RunCall},
      {.noun = "hardship",
       .verb = "publicity",
       .summary = {"公示名单，已脱敏", "what hangs out, with masked names"},
       .method = "unioncare.v1.HardshipService.ListHardshipPublicity",
       .flags = {{.name = "past", .field = "past"}},
       .columns = kPublicityColumns,
       .examples = {"care hardship publicity", "care hardship publicity --output=公示.xlsx"},
       .run = RunList},
      {.noun = "hardship",
       .verb = "preview",
       .summary = {"按某日标准试算在册档案，列出结果会变化的",
                   "test the files in force under the standard of a day: whose result would be "
                   "another"},
       .method = "unioncare.v1.HardshipService.PreviewHardshipTests",
       .flags = {{.name = "on", .field = "on"}},
       .columns = "file_no,member_display_name,outcome,category,new_outcome,new_category,"
                  "review_due_on,name",
       .examples = {"care hardship preview --on=2027-07-01"},
       .run = RunStream},
  };
}

// For the superior union.
std::vector<Command> PackageCommands() {
  return {
      {.noun = "hardship",
       .verb = "packages",
       .summary = {"下级工会报送、等待答复的档案", "what a union submitted and waits for"},
       .method = "unioncare.v1.HardshipService.ListHardshipPackages",
       .columns = kPackageColumns,
       .examples = {"care hardship packages --union=2"},
       .run = RunList},
      {.noun = "hardship",
       .verb = "package-show",
       .summary = {"查看报送材料，事由留痕", "show what was submitted; why is kept"},
       .method = "unioncare.v1.HardshipService.RevealHardshipPackage",
       .flags = {kNamed, {.name = "reason", .field = "reason"}},
       .columns = "package.file_no,member_display_name,package.category,main_cause,"
                  "test.family_size,test.income_fen,test.expense_fen,test.per_capita_fen,"
                  "test.standard_fen,package.committee_fen,minutes_no,publicity_from,"
                  "publicity_to,objection_count,package.etag",
       .examples = {"care hardship package-show 3 --reason=上级复核"},
       .run = RunCall},
      {.noun = "hardship",
       .verb = "package-answer",
       .summary = {"上级工会答复报送的档案", "answer for the superior union"},
       .method = "unioncare.v1.HardshipService.RecordPackageAnswer",
       .flags = {kNamed,
                 {.name = "accept", .field = "accept", .takes = Takes::kSwitch},
                 {.name = "amount", .field = "final_fen"},
                 {.name = "opinion", .field = "opinion"},
                 {.name = "etag", .field = "etag"}},
       .columns = kPackageColumns,
       .examples = {"care hardship package-answer 3 --accept --amount=3000 --etag=…"},
       .run = RunCall},
  };
}

std::vector<Command> RuleCommands() {
  return {
      {.noun = "hardship",
       .verb = "standard-set",
       .summary = {"登记县(区)低保标准", "record the subsistence standard of a county"},
       .method = "unioncare.v1.HardshipService.CreateDibaoStandard",
       .flags = {{.name = "county", .field = "dibao_standard.county"},
                 {.name = "from", .field = "dibao_standard.from_on"},
                 {.name = "monthly", .field = "dibao_standard.monthly_fen"},
                 {.name = "source", .field = "dibao_standard.source"}},
       .columns = "county,from_on,monthly_fen,source,name",
       .examples = {"care hardship standard-set --county=市南区 --from=2026-07-01 --monthly=1062 "
                    "--source=市民政局通知"},
       .run = RunCall},
      {.noun = "hardship",
       .verb = "standards",
       .summary = {"列出低保标准", "list subsistence standards"},
       .method = "unioncare.v1.HardshipService.ListDibaoStandards",
       .columns = "county,from_on,monthly_fen,source,name",
       .examples = {"care hardship standards"},
       .run = RunList},
      {.noun = "hardship",
       .verb = "rules",
       .summary = {"查看困难帮扶规则", "show the rules of hardship aid"},
       .method = "unioncare.v1.HardshipService.GetHardshipRules",
       .flags = {{.name = "on", .field = "on"}},
       .columns = kRulesColumns,
       .examples = {"care hardship rules"},
       .run = RunCall},
      {.noun = "hardship",
       .verb = "rules-set",
       .summary = {"设定困难帮扶规则，只能比上级更严",
                   "set the rules of hardship aid; stricter than above only"},
       .method = "unioncare.v1.HardshipService.SetHardshipRules",
       .flags = {{.name = "from", .field = "rules.from_on"},
                 {.name = "relative", .field = "rules.relative_hundredths"},
                 {.name = "accident-percent", .field = "rules.accident_percent"},
                 {.name = "by-months", .field = "rules.by_months", .takes = Takes::kSwitch},
                 {.name = "investigate-days", .field = "rules.investigate_working_days"},
                 {.name = "step-days", .field = "rules.step_working_days"},
                 {.name = "publicity-days", .field = "rules.publicity_working_days"},
                 {.name = "skip-vacations",
                  .field = "rules.publicity_skips_vacations",
                  .takes = Takes::kSwitch},
                 {.name = "superior-reviews",
                  .field = "rules.superior_reviews",
                  .takes = Takes::kSwitch},
                 {.name = "review-months", .field = "rules.review_months"},
                 {.name = "contact-months", .field = "rules.contact_months"}},
       .columns = kRulesColumns,
       .examples = {"care hardship rules-set --from=2027-01-01 --relative=200 "
                    "--accident-percent=80 --investigate-days=5 --step-days=5 --publicity-days=7 "
                    "--review-months=12 --contact-months=3"},
       .run = RunCall},
  };
}

}  // namespace

std::vector<Command> HardshipCommands() {
  std::vector<Command> commands = ReadCommands();
  const auto add = [&](Command command) { commands.push_back(std::move(command)); };
  add(Step<v1::RecordHardshipMaterialRequest>(
      "material", {"登记看过的材料", "note a paper that was seen"},
      "unioncare.v1.HardshipService.RecordHardshipMaterial",
      {{.name = "kind", .field = "material.kind"},
       {.name = "seen-on", .field = "material.seen_on"},
       {.name = "attachment", .field = "material.attachment", .takes = Takes::kAttachment}},
      "care hardship material 3 --kind=income"));
  add(Step<v1::RecordHardshipInvestigationRequest>(
      "investigate", {"登记入户调查", "note the home visit of two people"},
      "unioncare.v1.HardshipService.RecordHardshipInvestigation",
      With({{.name = "on", .field = "investigated_on"},
            {.name = "by",
             .field = "investigators",
             .takes = Takes::kMember,
             .help = {"调查人；写两次", "an investigator; given twice"}},
            {.name = "found", .field = "home_visit"}},
           FormFlags()),
      "care hardship investigate 3 --on=今天 --by=李娜 --by=王强 --found=情况属实"));
  add(Step<v1::RecordHardshipDecisionRequest>(
      "decide", {"登记委员会评议", "note what the committee decided"},
      "unioncare.v1.HardshipService.RecordHardshipDecision",
      {{.name = "accept", .field = "accept", .takes = Takes::kSwitch},
       {.name = "minutes", .field = "minutes_no"},
       {.name = "on", .field = "decided_on"},
       {.name = "present", .field = "present", .takes = Takes::kMember},
       {.name = "amount", .field = "committee_fen"},
       {.name = "leader-amount", .field = "leader_fen"},
       {.name = "opinion", .field = "opinion"}},
      "care hardship decide 3 --accept --minutes=2026-07 --on=今天 --present=李娜 --present=王强 "
      "--amount=3000"));
  add(Step<v1::PublishHardshipFileRequest>(
      "publish", {"公示", "make the decision public"},
      "unioncare.v1.HardshipService.PublishHardshipFile",
      {{.name = "place", .field = "place"}, {.name = "phone", .field = "phone"}},
      "care hardship publish 3 --place=工会公告栏 --phone=0532-12345678"));
  add(Step<v1::RecordHardshipObjectionRequest>(
      "object", {"登记公示异议，公示停止计时", "note an objection; the clock stands still"},
      "unioncare.v1.HardshipService.RecordHardshipObjection",
      {{.name = "on", .field = "objection.received_on"},
       {.name = "content", .field = "objection.content", .positional = true}},
      "care hardship object 3 有两套住房"));
  add(Step<v1::CloseHardshipObjectionRequest>(
      "answer", {"答复异议", "answer an objection"},
      "unioncare.v1.HardshipService.CloseHardshipObjection",
      {{.name = "number", .field = "number"},
       {.name = "answer", .field = "answer"},
       {.name = "upheld", .field = "upheld", .takes = Takes::kSwitch}},
      "care hardship answer 3 --number=1 --answer=经核实只有一套住房"));
  add(Step<v1::SubmitHardshipFileRequest>(
      "package", {"公示期满后报送上级工会", "give the file to the superior union"},
      "unioncare.v1.HardshipService.SubmitHardshipFile",
      {{.name = "superior-consent-on", .field = "superior_consent_on"}},
      "care hardship package 3"));
  add(Step<v1::ConfirmHardshipFileRequest>(
      "confirm", {"公示期满、无须上级复核的，确认建档", "put a file in force without a superior"},
      "unioncare.v1.HardshipService.ConfirmHardshipFile",
      {{.name = "amount", .field = "final_fen"}}, "care hardship confirm 3 --amount=3000"));
  add(Step<v1::RecordHardshipReviewRequest>(
      "review", {"年度复核，按今天的标准重新测算", "the review of a year"},
      "unioncare.v1.HardshipService.RecordHardshipReview", FormFlags(),
      "care hardship review 3"));
  add(Step<v1::RecordHardshipContactRequest>(
      "contact", {"登记季度联系", "note a contact of the quarter"},
      "unioncare.v1.HardshipService.RecordHardshipContact",
      {{.name = "on", .field = "contacted_on"},
       {.name = "content", .field = "content", .positional = true}},
      "care hardship contact 3 电话联系，情况平稳"));
  add(Step<v1::WithdrawHardshipFileRequest>(
      "withdraw", {"撤回申请", "take an application back"},
      "unioncare.v1.HardshipService.WithdrawHardshipFile",
      {{.name = "reason", .field = "reason"}}, "care hardship withdraw 3 --reason=本人撤回"));
  add(Step<v1::CloseHardshipFileRequest>(
      "exit", {"退出帮扶", "the exit from a file in force"},
      "unioncare.v1.HardshipService.CloseHardshipFile",
      {{.name = "why", .field = "exit_reason"}, {.name = "reason", .field = "reason"}},
      "care hardship exit 3 --why=out-of-hardship --reason=子女已就业"));
  for (const auto part : {ListCommands, PackageCommands, RuleCommands}) {
    for (Command& command : part()) add(std::move(command));
  }
  return commands;
}

}  // namespace unioncare::client
