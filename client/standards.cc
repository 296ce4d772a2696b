// The commands of standards: the profiles, and what differs between two policies. What is in force
// is explained by `care policy explain` (policies.cc).
#include "unioncare/v1/standards.pb.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "client/birthday_words.h"
#include "client/command.h"
#include "client/fields.h"
#include "client/print.h"
#include "client/resolve.h"

namespace unioncare::client {

constexpr char kStandardColumns[] =
    "kind,sub_kind,beneficiary,cap_fen,cap_scope,count_max,count_per,window,includes,forms,"
    "relations,shared_count,claim_limit_days,evidence,funds,approvals,publicity_days,age_from,"
    "age_to,cost_from_fen,cost_to_fen,share_numerator,share_denominator,valid_from,valid_to,"
    "policy_code,policy,certainty,basis";
constexpr char kStandardListed[] =
    "kind,sub_kind,beneficiary,cap_fen,cap_scope,forms,policy_code,valid_from,valid_to,certainty";
constexpr char kExplainedColumns[] =
    "summary,cap_fen,standard.kind,standard.sub_kind,standard.beneficiary,standard.cap_fen,"
    "standard.cap_scope,standard.count_max,standard.count_per,standard.window,standard.includes,"
    "standard.forms,standard.relations,standard.shared_count,standard.claim_limit_days,"
    "standard.evidence,standard.funds,standard.approvals,standard.publicity_days,"
    "standard.age_from,standard.age_to,standard.cost_from_fen,standard.cost_to_fen,"
    "standard.share_numerator,standard.share_denominator,standard.valid_from,standard.valid_to,"
    "standard.policy_code,standard.policy,standard.certainty,standard.basis,bounds,aggregates,"
    "event_on,decided_by,decided_on,province";

namespace {

const Text kCapLabel{"上限（元）", "cap (yuan)"};

const Text kSame{"没有不同", "nothing differs"};
const Text kMoreDiffers{"只列出前 $0 处不同", "only the first $0 differences are listed"};

constexpr char kChangeColumns[] = "kind,path,before,after";
constexpr char kProfileColumns[] =
    "code,display_name,jurisdiction,valid_from,standard_count,care_rule_count,basis,name";
constexpr char kProfileListed[] =
    "code,display_name,valid_from,standard_count,care_rule_count";

// Prints under columns that are not those of the command.
void PrintOne(Session& session, const google::protobuf::Message& answer, const char* columns) {
  if (session.style.output == Output::kJson) {
    PrintJson(session.streams.out, answer, false);
  } else {
    PrintBlock(session.streams.out, session.style, answer, columns);
  }
}

absl::StatusOr<int> RunShowProfile(Session& session) {
  v1::GetPolicyProfileRequest request;
  v1::PolicyProfile profile;
  absl::Status status = FillRequest(session, request);
  if (status.ok()) status = CallMethod(session, request, profile);
  if (!status.ok()) return status;
  if (session.Has("text")) {
    // As it is brought along, so that it can be changed and imported.
    session.streams.out << profile.text();
    return 0;
  }
  PrintAnswer(session, profile);
  return 0;
}

// A day, a policy that bears on the union, or else the code of a profile.
absl::Status FillSide(Session& session, const std::string& flag, v1::PolicySide& side) {
  const std::string text = session.Value(flag);
  if (text.empty()) return absl::OkStatus();
  if (const auto day = ParseDate(text, session.streams.today()); day.has_value()) {
    *side.mutable_in_force_on() = *day;
    return absl::OkStatus();
  }
  const auto policy = Resolve(session, Takes::kPolicy, flag, text);
  if (policy.ok()) {
    side.set_policy(*policy);
  } else if (policy.status().code() == absl::StatusCode::kNotFound) {
    side.set_profile(text);
  } else {
    return policy.status();
  }
  return absl::OkStatus();
}

absl::StatusOr<int> RunDiff(Session& session) {
  v1::ComputePolicyDifferenceRequest request;
  v1::PolicyDifference difference;
  absl::Status status = FillRequest(session, request);
  if (status.ok()) status = FillSide(session, "from", *request.mutable_from());
  if (status.ok()) status = FillSide(session, "to", *request.mutable_to());
  if (status.ok()) status = CallMethod(session, request, difference);
  if (!status.ok()) return status;
  if (session.style.output == Output::kJson) {
    PrintJson(session.streams.out, difference, false);
    return 0;
  }
  const bool table = session.style.output == Output::kTable;
  if (table && difference.changes().empty()) {
    session.Note(session.Say(kSame));
    return 0;
  }
  std::vector<const google::protobuf::Message*> rows;
  for (const v1::PolicyChange& change : difference.changes()) rows.push_back(&change);
  PrintRows(session.streams.out, session.style, *v1::PolicyChange::descriptor(), rows,
            kChangeColumns);
  if (difference.truncated()) {
    session.Note(session.Say(kMoreDiffers, difference.changes_size()));
  }
  return 0;
}

// Fills the fields of `request` from flags of the same names, with "-" for "_".
absl::Status FillFacts(Session& session, google::protobuf::Message& request,
                       const std::vector<std::pair<const char*, const char*>>& flags) {
  const Reader reader{session.language(), session.streams.today()};
  for (const auto& [flag, field] : flags) {
    if (!session.Has(flag)) continue;
    absl::Status status =
        reader.Set(request, field, absl::StrCat("--", flag), session.Value(flag));
    if (!status.ok()) return status;
  }
  return absl::OkStatus();
}

// What people read of the standards: amounts in yuan.
void PrintListed(Session& session, const v1::ListStandardsResponse& all) {
  std::vector<std::vector<std::string>> rows(1);
  const std::vector<std::string> columns = absl::StrSplit(kStandardListed, ',');
  for (const std::string& column : columns) {
    rows[0].push_back(column == "cap_fen"
                          ? session.Say(kCapLabel)
                          : LabelOf(*FieldOf(*v1::Standard::descriptor(), column),
                                    session.language()));
  }
  for (const v1::Standard& standard : all.standards()) {
    std::vector<std::string>& row = rows.emplace_back();
    for (const std::string& column : columns) {
      row.push_back(column == "cap_fen" ? YuanCell(standard.cap_fen())
                                        : Cell(standard, column, session.style));
    }
  }
  PrintCells(session.streams.out, session.style, rows);
}

absl::StatusOr<int> ListInForce(Session& session, const std::string& parent) {
  v1::ListStandardsRequest request;
  v1::ListStandardsResponse all;
  request.set_parent(parent);
  request.set_page_size(1000);
  absl::Status status = FillFacts(session, request, {{"on", "event_on"}});
  if (!status.ok()) return status;
  do {
    v1::ListStandardsResponse page;
    status = session.Call("unioncare.v1.StandardService.ListStandards", request, page);
    if (!status.ok()) return status;
    all.clear_next_page_token();
    all.MergeFrom(page);
    request.set_page_token(page.next_page_token());
  } while (!request.page_token().empty());
  if (session.style.output == Output::kJson) {
    PrintJson(session.streams.out, all, false);
    return 0;
  }
  const bool table = session.style.output == Output::kTable;
  if (all.standards().empty() && table) {
    session.Note(session.Say(texts::kNoRows));
    return 0;
  }
  if (table) {
    PrintListed(session, all);
    return 0;
  }
  std::vector<const google::protobuf::Message*> rows;
  for (const v1::Standard& row : all.standards()) rows.push_back(&row);
  PrintRows(session.streams.out, session.style, *v1::Standard::descriptor(), rows,
            kStandardColumns);
  return 0;
}

}  // namespace

absl::StatusOr<int> RunExplainStandard(Session& session) {
  const auto parent = ResolveUnion(session, true);
  if (!parent.ok()) return parent.status();
  const std::string kind = session.Value("kind");
  if (kind == "all" || kind == "全部") return ListInForce(session, *parent);
  v1::ExplainStandardRequest request;
  v1::StandardExplanation found;
  request.set_parent(*parent);
  absl::Status status = TurnIntoFen(session, "own-cost");
  if (!status.ok()) return status;
  status = FillFacts(session, request,
                     {{"kind", "kind"},
                      {"sub-kind", "sub_kind"},
                      {"for", "beneficiary"},
                      {"on", "event_on"},
                      {"age", "age"},
                      {"own-cost", "own_cost_fen"},
                      {"approved-on", "approved_on"}});
  if (status.ok()) {
    status = session.Call("unioncare.v1.StandardService.ExplainStandard", request, found);
  }
  if (!status.ok()) return status;
  if (session.style.output == Output::kTable) {
    session.streams.out << Cell(found, "summary", session.style) << "\n";
    return 0;
  }
  PrintOne(session, found, kExplainedColumns);
  return 0;
}

std::vector<Command> StandardCommands() {
  return {
      {.noun = "policy",
       .verb = "list-profiles",
       .summary = {"列出随程序提供的制度（各省慰问标准），导入后才生效",
                   "list the policies that come with the program; none holds unless imported"},
       .method = "unioncare.v1.StandardService.ListPolicyProfiles",
       .columns = kProfileColumns,
       .terminal_columns = kProfileListed,
       .examples = {"care policy list-profiles"},
       .run = RunList},
      {.noun = "policy",
       .verb = "show-profile",
       .summary = {"查看一项随程序提供的制度；--text 输出原文",
                   "show a policy that comes with the program; --text prints it"},
       .method = "unioncare.v1.StandardService.GetPolicyProfile",
       .flags = {{.name = "code", .field = "code", .positional = true},
                 {.name = "text",
                  .takes = Takes::kSwitch,
                  .help = {"输出原文", "print the text"}}},
       .columns = kProfileColumns,
       .examples = {"care policy show-profile CN-JS-2018 --text > 本地标准.textproto"},
       .run = RunShowProfile},
      {.noun = "policy",
       .verb = "diff",
       .summary = {"比较两项制度，或两个日期执行的标准",
                   "compare two policies, or what is in force on two days"},
       .method = "unioncare.v1.StandardService.ComputePolicyDifference",
       .flags = {{.name = "from",
                  .help = {"制度代号、随程序提供的制度代号或日期",
                           "code of a policy or of a profile, or a day"}},
                 {.name = "to",
                  .help = {"制度代号、随程序提供的制度代号或日期",
                           "code of a policy or of a profile, or a day"}}},
       .columns = "changes,truncated",
       .examples = {"care policy diff --from=CN-SD-2018 --to=CN-SD-2019",
                    "care policy diff --from=2019-06-23 --to=2019-06-24"},
       .run = RunDiff},
  };
}

}  // namespace unioncare::client
