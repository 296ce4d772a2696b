// What `care policy explain --care=…` says: who is offered an exam, who is contacted how often, and
// how long records are kept.
#include "unioncare/v1/care_rules.pb.h"

#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "client/command.h"
#include "client/fields.h"
#include "client/print.h"
#include "client/resolve.h"

namespace unioncare::client {

constexpr char kBandColumns[] =
    "items,beneficiary,sex,age_from,age_to,service_months_min,cycle_months,month_from,month_to,"
    "policy_code,valid_from,certainty,basis,policy";
constexpr char kBandListed[] =
    "items,beneficiary,sex,age_from,age_to,cycle_months,policy_code,valid_from,certainty";
constexpr char kTierColumns[] =
    "tier,any,contact_every_days,visit_every_days,visit_on,visit_on_any,discharge_contact_days,"
    "paired_contact,deputy_contact,emergency_contact,policy_code,valid_from,certainty,basis,policy";
constexpr char kTierListed[] =
    "tier,contact_every_days,visit_every_days,visit_on,visit_on_any,discharge_contact_days,"
    "policy_code,valid_from,certainty";
constexpr char kRetentionColumns[] =
    "record,data_class,keep_months,from,policy_code,valid_from,certainty,basis,policy";
constexpr char kRetentionListed[] =
    "record,data_class,keep_months,from,policy_code,valid_from,certainty";

namespace {

using Message = google::protobuf::Message;

// What may follow --care=, in both languages.
struct Topic {
  const char* en;
  const char* zh;
};
constexpr Topic kExam{"exam", "体检"};
constexpr Topic kContact{"contact", "联系"};
constexpr Topic kRetention{"retention", "保存期限"};
constexpr Topic kAll{"all", "全部"};

bool Is(const std::string& text, const Topic& topic) {
  return text == topic.en || text == topic.zh;
}

// Fills the fields of `request` from flags.
absl::Status Fill(Session& session, Message& request,
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

// One sentence on a terminal, every value elsewhere.
absl::StatusOr<int> Explain(Session& session, const char* method, Message& request,
                            Message& answer, const char* columns) {
  const absl::Status status = session.Call(method, request, answer);
  if (!status.ok()) return status;
  switch (session.style.output) {
    case Output::kTable:
      session.streams.out << Cell(answer, "summary", session.style) << "\n";
      break;
    case Output::kJson: PrintJson(session.streams.out, answer, false); break;
    default: PrintBlock(session.streams.out, session.style, answer, columns);
  }
  return 0;
}

absl::StatusOr<int> ExplainExam(Session& session, const std::string& parent) {
  v1::ExplainExamRequest request;
  v1::ExamExplanation answer;
  request.set_parent(parent);
  const absl::Status status = Fill(session, request,
                                   {{"for", "beneficiary"},
                                    {"sex", "sex"},
                                    {"age", "age"},
                                    {"service-months", "service_months"},
                                    {"on", "on"}});
  if (!status.ok()) return status;
  return Explain(session, "unioncare.v1.CareRuleService.ExplainExam", request, answer,
                 "summary,offers,on,province");
}

absl::StatusOr<int> ExplainContact(Session& session, const std::string& parent) {
  v1::ExplainContactTierRequest request;
  v1::ContactTierExplanation answer;
  request.set_parent(parent);
  const absl::Status status = Fill(session, request,
                                   {{"age", "age"},
                                    {"retire-kind", "retire_kind"},
                                    {"living", "living"},
                                    {"mobility", "mobility"},
                                    {"flags", "flags"},
                                    {"hardship", "hardship"},
                                    {"lives-away", "lives_away"},
                                    {"on", "on"}});
  if (!status.ok()) return status;
  return Explain(session, "unioncare.v1.CareRuleService.ExplainContactTier", request, answer,
                 "summary,tier.tier,contact_every_days,visit_every_days,tier.visit_on,"
                 "tier.visit_on_any,discharge_contact_days,tier.policy_code,tier.policy,bounds,on,"
                 "province");
}

absl::StatusOr<int> ExplainRetention(Session& session, const std::string& parent) {
  v1::ExplainRetentionRequest request;
  v1::RetentionExplanation answer;
  request.set_parent(parent);
  const absl::Status status =
      Fill(session, request, {{"record", "record"}, {"data-class", "data_class"}, {"on", "on"}});
  if (!status.ok()) return status;
  return Explain(session, "unioncare.v1.CareRuleService.ExplainRetention", request, answer,
                 "summary,keep_months,rule.from,rule.policy_code,rule.policy,bounds,on,province");
}

template <class Rows>
void PrintSort(Session& session, const Rows& rows, const char* columns, const char* listed) {
  if (rows.empty()) return;
  std::vector<const Message*> messages;
  for (const auto& row : rows) messages.push_back(&row);
  const bool table = session.style.output == Output::kTable;
  PrintRows(session.streams.out, session.style, *rows.begin()->GetDescriptor(), messages,
            table ? listed : columns);
}

absl::StatusOr<int> ExplainAll(Session& session, const std::string& parent) {
  v1::ExplainCareRulesRequest request;
  v1::CareRules rules;
  request.set_parent(parent);
  absl::Status status = Fill(session, request, {{"on", "on"}});
  if (status.ok()) {
    status = session.Call("unioncare.v1.CareRuleService.ExplainCareRules", request, rules);
  }
  if (!status.ok()) return status;
  if (session.style.output == Output::kJson) {
    PrintJson(session.streams.out, rules, false);
    return 0;
  }
  const bool none =
      rules.exam_bands().empty() && rules.contact_tiers().empty() && rules.retentions().empty();
  if (none && session.style.output == Output::kTable) session.Note(session.Say(texts::kNoRows));
  // One table for each sort of rule that there is.
  PrintSort(session, rules.exam_bands(), kBandColumns, kBandListed);
  if (!rules.exam_bands().empty() && !rules.contact_tiers().empty()) session.streams.out << "\n";
  PrintSort(session, rules.contact_tiers(), kTierColumns, kTierListed);
  const bool before = !rules.exam_bands().empty() || !rules.contact_tiers().empty();
  if (before && !rules.retentions().empty()) session.streams.out << "\n";
  PrintSort(session, rules.retentions(), kRetentionColumns, kRetentionListed);
  return 0;
}

}  // namespace

absl::StatusOr<int> RunExplainCare(Session& session) {
  const auto parent = ResolveUnion(session, true);
  if (!parent.ok()) return parent.status();
  const std::string topic = session.Value("care");
  if (Is(topic, kExam)) return ExplainExam(session, *parent);
  if (Is(topic, kContact)) return ExplainContact(session, *parent);
  if (Is(topic, kRetention)) return ExplainRetention(session, *parent);
  if (Is(topic, kAll)) return ExplainAll(session, *parent);
  std::vector<std::string> words;
  for (const Topic& each : {kExam, kContact, kRetention, kAll}) words.push_back(each.en);
  return WrongUse(session.Say(texts::kChoiceUnknown, "--care", Printable(topic)),
                  session.Say(texts::kAllowed, absl::StrJoin(words, ", ")));
}

}  // namespace unioncare::client
