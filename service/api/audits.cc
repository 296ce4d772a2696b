// The operations of the service of audits.
#include "service/api/audits.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/strings/str_cat.h"
#include "service/api/audit_wire.h"
#include "service/api/convert.h"
#include "service/api/events.h"
#include "service/api/funds.h"
#include "service/api/names.h"
#include "service/api/pages.h"
#include "service/api/reports.h"
#include "service/base/status.h"
#include "service/domain/audit_checks.h"
#include "service/domain/audit_rules.h"
#include "service/domain/audits.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"
#include "service/storage/audit_pass.h"
#include "service/storage/audits.h"
#include "service/storage/unions.h"
#include "unioncare/v1/audits.pb.h"

namespace unioncare::api {
namespace {

constexpr char kAllUnions[] = "unions/-";

using Emit = absl::FunctionRef<bool(const v1::AuditDisbursementsResponse&)>;

absl::Status Gone() { return absl::CancelledError("nobody listens any more"); }

absl::StatusOr<AuditPeriod> PeriodOf(const Snapshot& snapshot, const v1::Date& from,
                                     const v1::Date& to) {
  ASSIGN_OR_RETURN(const ReportPeriod period, ReadPeriod(from, to));
  return AuditPeriod{.from = period.from, .to = period.to, .today = Today(snapshot.now())};
}

// The unions that are audited: the one that is named, or all of which the caller is auditor.
absl::StatusOr<std::vector<UnionId>> UnionsOf(const Snapshot& snapshot, const std::string& parent) {
  if (parent != kAllUnions) {
    ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", parent));
    return std::vector<UnionId>{union_id};
  }
  std::set<UnionId> unions;
  for (const Grant& grant : snapshot.actor().grants) {
    if (!Applies(grant, Permission::kAuditRun, grant.union_id, {})) continue;
    unions.insert(grant.union_id);
    if (grant.role != Role::kAuditor) continue;
    ASSIGN_OR_RETURN(const std::vector<UnionId> below,
                     storage::UnionSubtreeOf(snapshot, grant.union_id));
    unions.insert(below.begin(), below.end());
  }
  return std::vector<UnionId>(unions.begin(), unions.end());
}

// What of the findings is wanted.
struct Wanted {
  std::set<AuditRule> rules;  // all when empty
  std::optional<std::vector<GroupId>> groups;
  std::optional<FundId> fund;

  bool Has(const AuditFinding& finding) const {
    if (!rules.empty() && !rules.contains(finding.rule)) return false;
    if (fund.has_value() && finding.fund != *fund) return false;
    return !groups.has_value() ||
           (finding.group.has_value() &&
            std::binary_search(groups->begin(), groups->end(), *finding.group));
  }
};

absl::StatusOr<Wanted> WantedBy(const Snapshot& snapshot,
                                const v1::AuditDisbursementsRequest& request,
                                const std::vector<UnionId>& unions) {
  Wanted wanted;
  for (const int rule : request.rules()) wanted.rules.insert(static_cast<AuditRule>(rule));
  const UnionId union_id = request.parent() == kAllUnions ? UnionId{0} : unions.front();
  if (!request.group().empty()) {
    ASSIGN_OR_RETURN(const GroupId group, ParseGroupOf(union_id, "group", request.group()));
    ASSIGN_OR_RETURN(wanted.groups, storage::SubtreeOf(snapshot, union_id, group));
    if (wanted.groups->empty()) return NotFound("group", request.group());
  }
  if (!request.fund().empty()) {
    ASSIGN_OR_RETURN(wanted.fund, ParseFundOf(union_id, "fund", request.fund()));
  }
  return wanted;
}

// What the findings come to, by what people read.
class Totals {
 public:
  void Add(const v1::AuditFinding& finding) {
    Count(by_rule_, absl::StrCat(finding.rule_code(), " ", RuleName(finding)), finding);
    Count(by_group_, finding.group_display_name(), finding);
    Count(by_fund_, finding.fund_display_name(), finding);
    ++count_;
    worst_ = std::max(worst_, static_cast<int>(finding.severity()));
  }
  v1::AuditSummary ToWire(v1::AuditSeverity fail_on) const {
    v1::AuditSummary wire;
    wire.set_findings(count_);
    const int limit = fail_on == v1::AUDIT_SEVERITY_UNSPECIFIED ? v1::AUDIT_SEVERITY_HIGH : fail_on;
    wire.set_failed(worst_ >= limit);
    Put(by_rule_, *wire.mutable_by_rule());
    Put(by_group_, *wire.mutable_by_group());
    Put(by_fund_, *wire.mutable_by_fund());
    return wire;
  }
  void set_language(Language language) { language_ = language; }

 private:
  using Table = std::map<std::string, AuditTotal>;
  std::string RuleName(const v1::AuditFinding& finding) const {
    const AuditRuleInfo* rule = FindAuditRule(SameNumber<AuditRule>(finding.rule()));
    if (rule == nullptr) return "";
    return language_ == Language::kEnglish ? rule->name.en : rule->name.zh;
  }
  static void Count(Table& table, const std::string& label, const v1::AuditFinding& finding) {
    AuditTotal& total = table[label];
    ++total.count;
    total.amount_fen += finding.amount_fen();
  }
  static void Put(const Table& table, google::protobuf::RepeatedPtrField<v1::AuditTotal>& wire) {
    for (const auto& [label, total] : table) {
      v1::AuditTotal& row = *wire.Add();
      row.set_label(label);
      row.set_count(total.count);
      row.set_amount_fen(total.amount_fen);
    }
  }

  Language language_ = Language::kChinese;
  Table by_rule_, by_group_, by_fund_;
  int64_t count_ = 0;
  int worst_ = 0;
};

// Tells the findings of one union, a message for every so many.
absl::Status Tell(const Snapshot& snapshot, UnionId union_id, const Wanted& wanted,
                  AuditReport& report, int& sequence, Totals& totals, Emit emit) {
  ASSIGN_OR_RETURN(const std::optional<Union> found, storage::FindUnion(snapshot, union_id));
  const bool names = !FromAbove(snapshot.actor(), Permission::kAuditRun, union_id);
  AuditWriter writer(snapshot, union_id, found.has_value() ? found->display_name : "", names);
  v1::AuditDisbursementsResponse message;
  for (const AuditFinding& finding : report.Sorted()) {
    if (!wanted.Has(finding)) continue;
    ASSIGN_OR_RETURN(v1::AuditFinding wire, writer.Write(finding));
    wire.set_sequence(++sequence);
    totals.Add(wire);
    *message.add_findings() = std::move(wire);
    if (message.findings_size() < kAuditFindingsInMessage) continue;
    if (!emit(message)) return Gone();
    message.clear_findings();
  }
  return message.findings_size() == 0 || emit(message) ? absl::OkStatus() : Gone();
}

absl::Status AuditDisbursements(const Snapshot& snapshot,
                                const v1::AuditDisbursementsRequest& request, Emit emit) {
  ASSIGN_OR_RETURN(const AuditPeriod period,
                   PeriodOf(snapshot, request.from(), request.to()));
  ASSIGN_OR_RETURN(const std::vector<UnionId> unions, UnionsOf(snapshot, request.parent()));
  ASSIGN_OR_RETURN(const Wanted wanted, WantedBy(snapshot, request, unions));
  int64_t total = 0, before = 0, omitted = 0;
  std::map<UnionId, int64_t> counts;
  for (const UnionId union_id : unions) {
    ASSIGN_OR_RETURN(counts[union_id], storage::CountForAudit(snapshot, union_id, period));
    total += counts[union_id];
  }
  Totals totals;
  totals.set_language(snapshot.actor().language);
  int sequence = 0;
  for (const UnionId union_id : unions) {
    AuditReport report;
    const auto progress = [&](int64_t judged, int64_t) {
      v1::AuditDisbursementsResponse message;
      message.mutable_progress()->set_judged(before + judged);
      message.mutable_progress()->set_total(total);
      return emit(message);
    };
    RETURN_IF_ERROR(storage::AuditUnion(snapshot, union_id, period, progress,
                                        [&](AuditFinding finding) {
                                          report.Add(std::move(finding));
                                        }));
    before += counts[union_id];
    omitted += report.omitted();
    RETURN_IF_ERROR(Tell(snapshot, union_id, wanted, report, sequence, totals, emit));
  }
  v1::AuditDisbursementsResponse last;
  *last.mutable_summary() = totals.ToWire(request.fail_on());
  last.mutable_summary()->set_disbursements(total);
  last.mutable_summary()->set_omitted(omitted);
  if (omitted > 0) last.mutable_summary()->set_failed(true);
  return emit(last) ? absl::OkStatus() : Gone();
}

absl::StatusOr<v1::ListAuditRulesResponse> ListAuditRules(
    const Snapshot& snapshot, const v1::ListAuditRulesRequest& request) {
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  v1::ListAuditRulesResponse response;
  for (const AuditRuleInfo& rule : AuditRules()) {
    if (static_cast<int64_t>(rule.rule) <= page.position) continue;
    if (response.rules_size() == page.size) {
      response.set_next_page_token(PageToken(
          snapshot, request, response.rules(response.rules_size() - 1).rule()));
      break;
    }
    *response.add_rules() = ToWire(rule, snapshot.actor().language);
  }
  return response;
}

absl::StatusOr<v1::SampleDisbursementsResponse> SampleDisbursements(
    const Snapshot& snapshot, const v1::SampleDisbursementsRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(const AuditPeriod period,
                   PeriodOf(snapshot, request.from(), request.to()));
  ASSIGN_OR_RETURN(const std::vector<SampleLine> lines,
                   storage::ListForSample(snapshot, union_id, period));
  ASSIGN_OR_RETURN(const MoneySample sample, DrawSample(lines, request.seed(), request.size()));
  v1::SampleDisbursementsResponse response;
  for (const SampledLine& drawn : sample.drawn) {
    v1::SampledDisbursement& wire = *response.add_samples();
    wire.set_name(NameOf(union_id, drawn.line.id));
    wire.set_number(NumberOf(Disbursement{.year = drawn.line.year, .serial = drawn.line.serial}));
    wire.set_amount_fen(drawn.line.amount_fen);
    wire.set_draws(drawn.draws);
    wire.set_before_fen(drawn.before_fen);
  }
  response.set_total_fen(sample.total_fen);
  response.set_population(static_cast<int64_t>(lines.size()));
  response.set_interval_fen(sample.interval_fen);
  return response;
}

}  // namespace

std::unique_ptr<Service> MakeAuditService(Rpc& rpc) {
  auto service = std::make_unique<Service>(rpc, "unioncare.v1.AuditService");
  service->Query("ListAuditRules", ListAuditRules);
  service->Stream("AuditDisbursements", AuditDisbursements);
  service->Query("SampleDisbursements", SampleDisbursements);
  return service;
}

}  // namespace unioncare::api
