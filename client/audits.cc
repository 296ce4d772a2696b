// The commands of audits: what was given, judged by rules; the rules; and samples for a check by
// hand. As CSV and XLSX an audit is a working paper (经审检查底稿).
#include "unioncare/v1/audits.pb.h"

#include <string>
#include <utility>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "client/command.h"
#include "client/fields.h"
#include "client/money.h"
#include "client/print.h"
#include "client/resolve.h"

namespace unioncare::client {
namespace {

constexpr int exit_findings = 8;

const Text kNothingFound = {"检查了 $0 笔，没有发现问题", "$0 disbursements judged; nothing found"};
const Text kFound = {"检查了 $0 笔，发现 $1 个问题", "$0 disbursements judged; $1 findings"};
const Text kOmitted = {"另有 $0 个问题没有列出，请缩短期间后重新检查",
                       "$0 more are not listed; audit shorter periods"};
const Text kProgress = {"已检查 $0 / $1", "judged $0 of $1"};
const Text kRuleUnknown = {"$0 不是规则编号，应为 A01 这样的编号",
                           "$0 is no rule; codes such as A01 are wanted"};
const Text kSampled = {"总体 $0 笔，共 $1，抽样间隔 $2",
                       "drawn from $0 disbursements of $1; interval $2"};
const Text kNoGroup = {"（无）", "(none)"};

// The columns of the working paper.
struct Column {
  Text title;
  bool on_terminal = false;
};
const Column kColumns[] = {
    {{"序号", "no."}, true},          {{"规则", "rule"}, true},
    {{"问题描述", "finding"}, true},  {{"涉及个案", "records"}, true},
    {{"金额", "amount"}, true},       {{"依据", "basis"}},
    {{"等级", "severity"}, true},     {{"责任人", "owner"}},
    {{"整改要求", "to be done"}},     {{"期限", "due"}},
    {{"整改结果", "what was done"}},  {{"复核", "review"}},
};

std::string RecordsOf(const v1::AuditFinding& finding) {
  std::vector<std::string> records;
  for (const v1::AuditedRecord& record : finding.records()) {
    const std::string& label = record.label().empty() ? record.name() : record.label();
    records.push_back(record.entry() == 0 ? label : absl::StrCat(label, "#", record.entry()));
  }
  if (!finding.member_display_name().empty()) records.push_back(finding.member_display_name());
  return absl::StrJoin(records, " ");
}

std::vector<std::string> RowOf(const v1::AuditFinding& finding, const Style& style) {
  const bool zh = style.language == Language::kZh;
  return {absl::StrCat(finding.sequence()),
          absl::StrCat(finding.rule_code(), " ", Cell(finding, "rule", style)),
          zh ? finding.sentence_zh() : finding.sentence_en(),
          RecordsOf(finding),
          finding.amount_fen() == 0 ? "" : MoneyCell(finding.amount_fen(), style),
          finding.basis(),
          Cell(finding, "severity", style),
          "",  // owner, deadline, result and review are for those who put it right
          finding.remedy(),
          "",
          "",
          ""};
}

std::vector<std::string> Shown(const std::vector<std::string>& row, const Style& style) {
  if (style.output != Output::kTable) return row;
  std::vector<std::string> shown;
  for (size_t i = 0; i < row.size(); ++i) {
    if (kColumns[i].on_terminal) shown.push_back(row[i]);
  }
  return shown;
}

std::vector<std::string> HeadingOf(const Session& session) {
  std::vector<std::string> titles;
  for (const Column& column : kColumns) titles.push_back(session.Say(column.title));
  return Shown(titles, session.style);
}

// "A02,A11", or the words of rules.
absl::Status FillRules(Session& session, v1::AuditDisbursementsRequest& request) {
  const Reader reader{session.language(), session.streams.today()};
  for (const std::string& list : session.given["rule"]) {
    for (const absl::string_view code : absl::StrSplit(list, ',', absl::SkipEmpty())) {
      int number = 0;
      const bool is_code = code.size() > 1 && absl::ascii_toupper(code[0]) == 'A' &&
                           absl::SimpleAtoi(code.substr(1), &number);
      if (!is_code) {
        const auto value = reader.Choice("--rule", code, *v1::AuditRule_descriptor());
        if (!value.ok()) return value.status();
        number = (*value)->number();
      } else if (!v1::AuditRule_IsValid(number) || number == 0) {
        return WrongUse(session.Say(kRuleUnknown, code), "care audit rules");
      }
      request.add_rules(static_cast<v1::AuditRule>(number));
    }
  }
  return absl::OkStatus();
}

void PrintTotals(Session& session, const google::protobuf::RepeatedPtrField<v1::AuditTotal>& rows,
                 const char* by) {
  if (rows.empty()) return;
  std::vector<std::vector<std::string>> cells = {
      {LabelOf(*v1::AuditSummary::descriptor()->FindFieldByName(by), session.language()),
       LabelOf(*v1::AuditTotal::descriptor()->FindFieldByName("count"), session.language()),
       LabelOf(*v1::AuditTotal::descriptor()->FindFieldByName("amount_fen"),
               session.language())}};
  for (const v1::AuditTotal& row : rows) {
    cells.push_back({row.label().empty() ? session.Say(kNoGroup) : row.label(),
                     absl::StrCat(row.count()), MoneyCell(row.amount_fen(), session.style)});
  }
  session.streams.out << "\n";
  PrintCells(session.streams.out, session.style, cells);
}

// Shows how far it is, in one line that is written over.
void SayProgress(Session& session, const v1::AuditProgress& progress) {
  if (!session.streams.err_is_terminal) return;
  session.streams.err << "\r" << session.Say(kProgress, progress.judged(), progress.total())
                      << std::flush;
}

// Prints an audit as it comes; a table when all is there.
class Printer {
 public:
  explicit Printer(Session& session) : session_(session) {}

  void Take(const v1::AuditDisbursementsResponse& message) {
    if (message.has_progress()) SayProgress(session_, message.progress());
    if (message.has_summary()) summary_ = message.summary();
    const Style& style = session_.style;
    if (style.output == Output::kJson) {
      if (!message.has_progress()) PrintJson(session_.streams.out, message, true);
      return;
    }
    for (const v1::AuditFinding& finding : message.findings()) {
      rows_.push_back(Shown(RowOf(finding, style), style));
    }
    if (style.output != Output::kTable) Flush();
  }

  int End() {
    if (session_.streams.err_is_terminal) session_.streams.err << "\r";
    const Style& style = session_.style;
    if (style.output != Output::kJson) {
      if (style.output != Output::kTable || !rows_.empty()) Flush();
      if (style.output == Output::kTable) {
        PrintTotals(session_, summary_.by_rule(), "by_rule");
        PrintTotals(session_, summary_.by_group(), "by_group");
        PrintTotals(session_, summary_.by_fund(), "by_fund");
      }
    }
    session_.Note(session_.Say(summary_.findings() == 0 ? kNothingFound : kFound,
                               summary_.disbursements(), summary_.findings()));
    if (summary_.omitted() > 0) session_.Note(session_.Say(kOmitted, summary_.omitted()));
    return summary_.failed() ? exit_findings : 0;
  }

 private:
  void Flush() {
    if (rows_.empty() && begun_) return;
    if (!begun_) rows_.insert(rows_.begin(), HeadingOf(session_));
    PrintCells(session_.streams.out, session_.style, rows_, !begun_);
    begun_ = true;
    rows_.clear();
  }

  Session& session_;
  std::vector<std::vector<std::string>> rows_;
  v1::AuditSummary summary_;
  bool begun_ = false;
};

absl::StatusOr<int> RunAudit(Session& session) {
  v1::AuditDisbursementsRequest request;
  v1::AuditDisbursementsResponse message;
  absl::Status status = FillRules(session, request);
  if (status.ok()) status = FillRequest(session, request);
  if (!status.ok()) return status;
  const auto connection = session.Connect();
  if (!connection.ok()) return connection.status();
  Printer printer(session);
  status = (*connection)->Stream(*session.command.Method(), request, message, [&] {
    printer.Take(message);
  });
  if (!status.ok()) return status;
  return printer.End();
}

absl::StatusOr<int> RunSample(Session& session) {
  v1::SampleDisbursementsRequest request;
  v1::SampleDisbursementsResponse response;
  absl::Status status = FillRequest(session, request);
  if (status.ok()) status = CallMethod(session, request, response);
  if (!status.ok()) return status;
  std::ostream& out = session.streams.out;
  if (session.style.output == Output::kJson) {
    PrintJson(out, response, false);
    return 0;
  }
  std::vector<const google::protobuf::Message*> rows;
  for (const v1::SampledDisbursement& sample : response.samples()) rows.push_back(&sample);
  PrintRows(out, session.style, *v1::SampledDisbursement::descriptor(), rows,
            session.command.columns);
  session.Note(session.Say(kSampled, response.population(),
                           Cell(response, "total_fen", session.style),
                           Cell(response, "interval_fen", session.style)));
  return 0;
}

}  // namespace

std::vector<Command> AuditCommands() {
  return {
      {.noun = "aid",
       .verb = "audit",
       .summary = {"按规则检查一段期间的慰问支出", "audit the disbursements of a period"},
       .method = "unioncare.v1.AuditService.AuditDisbursements",
       .flags = {{.name = "from", .field = "from", .help = {"发生日期从", "events from this day"}},
                 {.name = "to", .field = "to", .help = {"发生日期到", "events up to this day"}},
                 {.name = "rule",
                  .help = {"只看这些规则：A02,A11", "what these rules find: A02,A11"}},
                 {.name = "group", .field = "group", .takes = Takes::kGroup},
                 {.name = "fund", .field = "fund", .takes = Takes::kFund},
                 {.name = "fail-on",
                  .field = "fail_on",
                  .help = {"从哪个等级起退出码为 8，默认 high",
                           "from which severity the exit code is 8; high when not given"}}},
       .columns = "rule,severity",
       .examples = {"care aid audit --from=2026-01-01 --to=2026-12-31",
                    "care aid audit --from=2026-01-01 --to=2026-12-31 --rule=A02,A11 "
                    "--fail-on=medium",
                    "care aid audit --from=2026-01-01 --to=2026-12-31 --output=底稿.xlsx",
                    "care aid audit --union=- --from=2026-01-01 --to=2026-12-31 --output=json"},
       .run = RunAudit},
      {.noun = "audit",
       .verb = "rules",
       .summary = {"列出审计规则：内容、等级、依据、参数",
                   "list the rules of the audit: what each finds, and on what it rests"},
       .method = "unioncare.v1.AuditService.ListAuditRules",
       .columns = "code,display_name,severity,text,basis,version,remedy",
       .terminal_columns = "code,display_name,severity,text,basis",
       .examples = {"care audit rules", "care audit rules --output=csv"},
       .run = RunList},
      {.noun = "audit",
       .verb = "sample",
       .summary = {"按金额抽样，供人工核对；同一种子结果相同",
                   "draw a sample by money for a check by hand; one seed draws the same again"},
       .method = "unioncare.v1.AuditService.SampleDisbursements",
       .flags = {{.name = "from", .field = "from", .help = {"发生日期从", "events from this day"}},
                 {.name = "to", .field = "to", .help = {"发生日期到", "events up to this day"}},
                 {.name = "seed", .field = "seed"},
                 {.name = "size", .field = "size", .fallback = "30"}},
       .columns = "number,amount_fen,draws,before_fen,name",
       .examples = {"care audit sample --from=2026-01-01 --to=2026-12-31 --seed=20261122 "
                    "--size=30"},
       .run = RunSample},
  };
}

}  // namespace unioncare::client
