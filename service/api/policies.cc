// Policies as operations.
#include "service/api/policies.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "service/api/convert.h"
#include "service/api/names.h"
#include "service/api/pages.h"
#include "service/api/policy_text.h"
#include "service/api/profiles.h"
#include "service/api/standard_wire.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/policies.h"
#include "service/domain/refusal.h"
#include "service/storage/policies.h"
#include "service/storage/unions.h"

namespace unioncare {

// service/data/policies/cn-default.textproto, compiled in.
extern const char kDefaultPolicyText[];

}  // namespace unioncare

namespace unioncare::api {
namespace {

using storage::SetsInForce;

// Numbers of policies stay below it; the place of their issuer stands above it in page tokens.
constexpr int64_t kIssuerStep = int64_t{1} << 32;

v1::Span ToProto(const Span& span) {
  v1::Span wire;
  wire.set_unit(SameNumber<v1::SpanUnit>(span.unit));
  wire.set_count(span.count);
  return wire;
}

v1::OccasionRule ToProto(const OccasionRule& rule, const PolicyText& basis) {
  v1::OccasionRule wire;
  wire.set_occasion(SameNumber<v1::Occasion>(rule.occasion));
  *wire.mutable_report() = ToProto(rule.report);
  *wire.mutable_visit() = ToProto(rule.visit);
  *wire.mutable_close() = ToProto(rule.close);
  if (rule.close.unit != Span::Unit::kNone) {
    wire.set_close_from(SameNumber<v1::CloseFrom>(rule.close_from));
  }
  wire.set_vacations_pause_close(rule.vacations_pause_close);
  wire.set_visitors_min(rule.visitors_min);
  wire.set_officer_needed(rule.officer_needed);
  wire.set_chair_needed(rule.chair_needed);
  wire.set_remote_counts(rule.remote_counts);
  wire.set_report_to_superior(rule.report_to_superior);
  *wire.mutable_superior_after() = ToProto(rule.superior_after);
  *wire.mutable_follow_up() = ToProto(rule.follow_up);
  wire.set_follow_up_every_days(rule.follow_up_every_days);
  wire.set_restricted(rule.restricted);
  *wire.mutable_basis() = api::ToProto(basis);
  return wire;
}

v1::OccasionSet ToProto(const OccasionSet& set) {
  v1::OccasionSet wire;
  *wire.mutable_display_name() = api::ToProto(set.display_name);
  for (const Occasion occasion : set.occasions) {
    wire.add_occasions(SameNumber<v1::Occasion>(occasion));
  }
  return wire;
}

v1::Policy ToProto(const PolicyHead& head) {
  v1::Policy wire;
  wire.set_name(NameOf(head.issuer, head.id));
  *wire.mutable_display_name() = api::ToProto(head.display_name);
  wire.set_code(head.code);
  wire.set_jurisdiction(head.jurisdiction);
  *wire.mutable_basis() = api::ToProto(head.basis);
  *wire.mutable_valid_from() = api::ToProto(head.valid_from);
  *wire.mutable_import_time() = api::ToProto(head.import_time);
  wire.set_decided_by(SameNumber<v1::DecidingDate>(head.decided_by));
  return wire;
}

// The union that a request names; the installation when it names none.
absl::StatusOr<UnionId> IssuerOf(const std::string& parent) {
  if (parent.empty()) return kInstallation;
  return ParseUnion("parent", parent);
}

// Whose policies bear on a union: its own, those of the unions above it, nearest first, and those
// of the installation.
absl::StatusOr<std::vector<UnionId>> IssuersFor(const Snapshot& snapshot,
                                                const std::string& parent) {
  ASSIGN_OR_RETURN(const UnionId union_id, IssuerOf(parent));
  if (union_id == kInstallation) return std::vector<UnionId>{kInstallation};
  ASSIGN_OR_RETURN(const std::optional<Union> found, storage::FindUnion(snapshot, union_id));
  if (!found.has_value()) return NotFound("parent", parent);
  std::vector<UnionId> issuers = {union_id};
  ASSIGN_OR_RETURN(const std::vector<UnionId> above, storage::SuperiorsOf(snapshot, union_id));
  issuers.insert(issuers.end(), above.begin(), above.end());
  issuers.push_back(kInstallation);
  return issuers;
}

absl::StatusOr<v1::Policy> ImportText(Transaction& transaction, UnionId issuer,
                                      const std::string& text) {
  ASSIGN_OR_RETURN(const Policy command, ReadPolicy(issuer, text));
  ASSIGN_OR_RETURN(const ImportPolicyFacts facts, storage::FactsFor(transaction, command));
  ASSIGN_OR_RETURN(Policy decided, Decide(command, facts));
  ASSIGN_OR_RETURN(const PolicyHead made,
                   storage::InsertPolicy(transaction, std::move(decided), text));
  transaction.Concerns(issuer, NameOf(issuer, made.id));
  return ToProto(made);
}

}  // namespace

absl::StatusOr<v1::Policy> ImportPolicy(Transaction& transaction,
                                        const v1::ImportPolicyRequest& request) {
  ASSIGN_OR_RETURN(const UnionId issuer, IssuerOf(request.parent()));
  if (request.text().empty() == request.profile().empty()) {
    return Refuse(Reason::kFieldRequired, {{"field", "text"}});
  }
  if (request.profile().empty()) return ImportText(transaction, issuer, request.text());
  const char* text = ProfileText(request.profile());
  if (text == nullptr) return NotFound("profile", request.profile());
  return ImportText(transaction, issuer, text);
}

namespace {

absl::StatusOr<v1::ListPoliciesResponse> ListPolicies(const Snapshot& snapshot,
                                                      const v1::ListPoliciesRequest& request) {
  ASSIGN_OR_RETURN(const std::vector<UnionId> issuers, IssuersFor(snapshot, request.parent()));
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  v1::ListPoliciesResponse response;
  int64_t last = 0;
  const auto begin = static_cast<size_t>(page.position / kIssuerStep);
  for (size_t i = begin; i < issuers.size(); ++i) {
    const int64_t after = i == begin ? page.position % kIssuerStep : 0;
    ASSIGN_OR_RETURN(const std::vector<PolicyHead> heads,
                     storage::ListPolicies(snapshot, issuers[i], after, page.size + 1));
    for (const PolicyHead& head : heads) {
      if (response.policies_size() == page.size) {
        response.set_next_page_token(PageToken(snapshot, request, last));
        return response;
      }
      *response.add_policies() = ToProto(head);
      last = static_cast<int64_t>(i) * kIssuerStep + Number(head.id);
    }
  }
  return response;
}

absl::StatusOr<v1::OccasionExplanation> ExplainOccasion(
    const Snapshot& snapshot, const v1::ExplainOccasionRequest& request) {
  ASSIGN_OR_RETURN(const std::vector<UnionId> issuers, IssuersFor(snapshot, request.parent()));
  const UnionId union_id = issuers.front();
  const absl::CivilDay event_on =
      DayFrom(request.event_on()).value_or(Today(snapshot.now()));
  if (event_on < kEarliestDay) {
    return Refuse(Reason::kDateTooOld, {{"field", "event_on"},
                                        {"given", IsoDay(event_on)},
                                        {"wanted", IsoDay(kEarliestDay)}});
  }
  const auto occasion = SameNumber<Occasion>(request.occasion());
  ASSIGN_OR_RETURN(const OccasionRule rule,
                   storage::OccasionRuleFor(snapshot, union_id, occasion, event_on));
  ASSIGN_OR_RETURN(const PolicyText basis, storage::BasisOf(snapshot, rule));
  ASSIGN_OR_RETURN(const std::optional<PolicyHead> head,
                   storage::FindPolicy(snapshot, rule.issuer, rule.policy));
  if (!head.has_value()) return absl::DataLossError("a rule has no policy");
  ASSIGN_OR_RETURN(const SetsInForce sets,
                   storage::OccasionSetsFor(snapshot, union_id, event_on));
  v1::OccasionExplanation wire;
  *wire.mutable_rule() = ToProto(rule, basis);
  *wire.mutable_event_on() = api::ToProto(event_on);
  *wire.mutable_policy() = ToProto(*head);
  for (const OccasionSet& set : sets.sets) {
    const auto& held = set.occasions;
    if (std::find(held.begin(), held.end(), occasion) != held.end()) {
      *wire.add_sets() = ToProto(set);
    }
  }
  return wire;
}

}  // namespace

absl::StatusOr<v1::Policy> GetPolicy(const Snapshot& snapshot,
                                     const v1::GetPolicyRequest& request) {
  ASSIGN_OR_RETURN(const PolicyName name, ParsePolicy("name", request.name()));
  ASSIGN_OR_RETURN(const std::vector<UnionId> issuers, IssuersFor(snapshot, request.parent()));
  if (std::find(issuers.begin(), issuers.end(), name.issuer) == issuers.end()) {
    return NotFound("name", request.name());
  }
  ASSIGN_OR_RETURN(const std::optional<PolicyHead> found,
                   storage::FindPolicy(snapshot, name.issuer, name.policy));
  if (!found.has_value()) return NotFound("name", request.name());
  v1::Policy wire = ToProto(*found);
  ASSIGN_OR_RETURN(*wire.mutable_text(),
                   storage::PolicyContent(snapshot, name.issuer, name.policy));
  return wire;
}

std::unique_ptr<Service> MakePolicyService(Rpc& rpc) {
  auto service = std::make_unique<Service>(rpc, "unioncare.v1.PolicyService");
  service->Mutate("ImportPolicy", ImportPolicy);
  service->Query("ListPolicies", ListPolicies);
  service->Query("GetPolicy", GetPolicy);
  service->Query("ExplainOccasion", ExplainOccasion);
  return service;
}

absl::Status ImportShippedPolicy(Store& store) {
  ASSIGN_OR_RETURN(const Policy shipped, ReadPolicy(kInstallation, kDefaultPolicyText));
  bool held = false;
  RETURN_IF_ERROR(store.ReadAndWait([&](Snapshot& snapshot) -> absl::Status {
    ASSIGN_OR_RETURN(held, storage::HoldsPolicy(snapshot, kInstallation, shipped.head.code,
                                                shipped.head.valid_from));
    return absl::OkStatus();
  }));
  if (held) return absl::OkStatus();
  return AsSystem(store, "system/ImportShippedPolicy", [&](Transaction& transaction) {
    return ImportText(transaction, kInstallation, kDefaultPolicyText).status();
  });
}

}  // namespace unioncare::api
