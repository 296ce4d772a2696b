// The commands of hardship aid that list, open with a reason, answer for a superior union, and set
// the rules.
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/numbers.h"
#include "absl/strings/str_split.h"
#include "client/command.h"
#include "client/connect.h"
#include "client/fields.h"
#include "client/hardship_forms.h"
#include "unioncare/v1/hardship_files.pb.h"

namespace unioncare::client {
namespace {

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
    "from_on,relative_hundredths,accident_percent,by_months,bands.zh,bands.en,"
    "bands.times_hundredths,bands.gross,investigate_working_days,step_working_days,"
    "publicity_working_days,publicity_skips_vacations,superior_reviews,"
    "review_months,contact_months,name";

const Text kBand{"--band：“$0”不是档次；写 名称:倍数(百分之一)，如 一档:150 或 一档:250:gross",
                 "--band: \"$0\" is no local class; write name:times in hundredths, such as "
                 "一档/first:150 or 一档/first:250:gross"};

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

// NAME[/ENGLISH]:HUNDREDTHS[:gross].
absl::Status FillBands(Session& session, v1::HardshipRules& rules) {
  const auto found = session.given.find("band");
  if (found == session.given.end()) return absl::OkStatus();
  const std::vector<std::string> given = std::move(found->second);
  session.given.erase(found);
  for (const std::string& text : given) {
    v1::HardshipBand& band = *rules.add_bands();
    const std::vector<std::string> parts = absl::StrSplit(text, ':');
    const std::vector<std::string> names = absl::StrSplit(parts[0], absl::MaxSplits('/', 1));
    int times = 0;
    const bool wrong = parts.size() < 2 || parts.size() > 3 || names[0].empty() ||
                       !absl::SimpleAtoi(parts[1], &times) ||
                       (parts.size() == 3 && parts[2] != "gross");
    if (wrong) return WrongUse(Say(session.language(), kBand, text));
    band.set_zh(names[0]);
    band.set_en(names.back());
    band.set_times_hundredths(times);
    band.set_gross(parts.size() == 3);
  }
  return absl::OkStatus();
}

absl::StatusOr<int> RunSetRules(Session& session) {
  v1::SetHardshipRulesRequest request;
  v1::HardshipRules rules;
  absl::Status status = FillBands(session, *request.mutable_rules());
  if (status.ok()) status = FillRequest(session, request);
  if (status.ok()) status = CallMethod(session, request, rules);
  if (!status.ok()) return status;
  PrintAnswer(session, rules);
  return 0;
}

// What is opened with a reason, and what hangs out.
std::vector<Command> ListCommands() {
  return {
      {.noun = "hardship",
       .verb = "reveal",
       .summary = {"查看密封内容，事由留痕", "show what is sealed; why is kept"},
       .method = "unioncare.v1.HardshipService.RevealHardshipFile",
       .flags = {HardshipFileFlag(), {.name = "reason", .field = "reason"}},
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
       .flags = {HardshipFileFlag(), {.name = "reason", .field = "reason"}},
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
       .flags = {HardshipFileFlag(),
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
                 {.name = "contact-months", .field = "rules.contact_months"},
                 {.name = "band",
                  .help = {"地方档次，名称:倍数(百分之一)，如 一档:150；不扣刚性支出的再加 :gross；"
                           "英文名写 一档/first；由低到高，可多次",
                           "a local class, name:times in hundredths, such as 一档/first:150; with "
                           ":gross it is before expenses; ascending, repeatable"}}},
       .columns = kRulesColumns,
       .examples = {"care hardship rules-set --from=2027-01-01 --relative=200 "
                    "--accident-percent=80 --investigate-days=5 --step-days=5 --publicity-days=7 "
                    "--superior-reviews --review-months=12 --contact-months=3",
                    "care hardship rules-set --from=2027-01-01 --relative=200 "
                    "--accident-percent=80 --investigate-days=5 --step-days=5 --publicity-days=5 "
                    "--review-months=12 --contact-months=3 --band=一档/first:150 "
                    "--band=二档/second:250:gross"},
       .run = RunSetRules},
  };
}

}  // namespace

std::vector<Command> HardshipListCommands() {
  std::vector<Command> commands;
  for (const auto part : {ListCommands, PackageCommands, RuleCommands}) {
    for (Command& command : part()) commands.push_back(std::move(command));
  }
  return commands;
}

}  // namespace unioncare::client
