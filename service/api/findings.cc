// Findings of audits as operations.
#include "service/api/findings.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "service/api/attachments.h"
#include "service/api/convert.h"
#include "service/api/fields.h"
#include "service/api/filter.h"
#include "service/api/finding_audit.h"
#include "service/api/finding_wire.h"
#include "service/api/names.h"
#include "service/api/pages.h"
#include "service/api/reports.h"
#include "service/base/status.h"
#include "service/domain/access.h"
#include "service/domain/audit_rules.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"
#include "service/storage/findings.h"
#include "service/storage/members.h"
#include "service/storage/unions.h"
#include "service/storage/users.h"
#include "unioncare/v1/findings.pb.h"

namespace unioncare::api {
namespace {

// What a list may be narrowed to.
class FindingFilter {
 public:
  static absl::StatusOr<FindingFilter> Parse(const Snapshot& snapshot, UnionId union_id,
                                             v1::AuditSeverity severity_min,
                                             const std::string& text) {
    using Kind = FilterField::Kind;
    const FilterField fields[] = {
        {"rule", Kind::kEnum, v1::AuditRule_descriptor()},
        {"code", Kind::kText},
        {"severity", Kind::kEnum, v1::AuditSeverity_descriptor()},
        {"state", Kind::kEnum, v1::FindingState_descriptor()},
        {"group", Kind::kGroup},
        {"day", Kind::kDay},
        {"due_on", Kind::kDay},
        {"overdue", Kind::kBool},
        {"settled", Kind::kBool},
        {"gone", Kind::kBool},
        {"waiver", Kind::kBool},
    };
    FindingFilter filter;
    filter.today_ = Today(snapshot.now());
    filter.severity_min_ = SameNumber<AuditSeverity>(severity_min);
    ASSIGN_OR_RETURN(filter.terms_, ParseFilter(text, union_id, fields));
    for (const FilterTerm& term : filter.terms_) {
      std::vector<GroupId> groups;
      if (term.field == "group") {
        ASSIGN_OR_RETURN(groups, storage::SubtreeOf(snapshot, union_id, GroupId{term.number}));
        std::sort(groups.begin(), groups.end());
      }
      filter.groups_.push_back(std::move(groups));
    }
    return filter;
  }

  bool Accepts(const Finding& of) const {
    if (of.found.severity < severity_min_) return false;
    for (size_t i = 0; i < terms_.size(); ++i) {
      if (!Accepts(of, terms_[i], groups_[i])) return false;
    }
    return true;
  }

 private:
  bool Accepts(const Finding& of, const FilterTerm& term,
               const std::vector<GroupId>& groups) const {
    const auto is = [&](bool what) { return term.Accepts(what ? 1 : 0); };
    if (term.field == "rule") return term.Accepts(static_cast<int64_t>(of.found.rule));
    if (term.field == "code") return term.Accepts(CodeOf(of.found.rule));
    if (term.field == "severity") return term.Accepts(static_cast<int64_t>(of.found.severity));
    if (term.field == "state") return term.Accepts(static_cast<int64_t>(of.state));
    if (term.field == "day") return term.Accepts(DayNumber(of.found.day));
    if (term.field == "due_on") {
      return of.due_on.has_value() && term.Accepts(DayNumber(*of.due_on));
    }
    if (term.field == "overdue") return is(IsOverdue(of, today_));
    if (term.field == "settled") return is(IsSettled(of.state));
    if (term.field == "gone") return is(of.gone_on.has_value());
    if (term.field == "waiver") {
      return is(of.waiver_proposed_by != UserId{0} && of.state != FindingState::kWaived);
    }
    const bool inside = of.found.group.has_value() &&
                        std::binary_search(groups.begin(), groups.end(), *of.found.group);
    return inside == (term.compare == FilterOperator::kEqual);
  }

  absl::CivilDay today_;
  AuditSeverity severity_min_ = AuditSeverity::kUnspecified;
  std::vector<FilterTerm> terms_;
  std::vector<std::vector<GroupId>> groups_;  // of terms about groups, with those below
};

// What the actor is to a finding and to the union.
absl::StatusOr<FindingFacts> FactsFor(const Snapshot& snapshot, UnionId union_id,
                                      const Finding& of) {
  FindingFacts facts;
  facts.actor = snapshot.actor().user;
  for (const Grant& grant : snapshot.actor().grants) {
    if (grant.union_id != union_id) continue;
    facts.actor_is_chair |= grant.role == Role::kChair;
    facts.actor_is_auditor |= grant.role == Role::kAuditor;
  }
  ASSIGN_OR_RETURN(const std::optional<User> user, storage::FindUser(snapshot, facts.actor));
  const bool linked =
      user.has_value() && user->link.has_value() && user->link->union_id == union_id;
  if (!linked || !of.found.member.has_value()) return facts;
  ASSIGN_OR_RETURN(const std::optional<storage::Person> self,
                   storage::FindPerson(snapshot, union_id, user->link->member));
  ASSIGN_OR_RETURN(const std::optional<storage::Person> about,
                   storage::FindPerson(snapshot, union_id, *of.found.member));
  facts.concerns_actor = self.has_value() && about.has_value() && self->id == about->id;
  return facts;
}

absl::StatusOr<v1::Finding> GetFinding(const Snapshot& snapshot,
                                       const v1::GetFindingRequest& request) {
  ASSIGN_OR_RETURN(const SeenFinding seen, FindSeenFinding(snapshot, request.name()));
  return FindingWriter(snapshot, seen.union_id).Write(seen.found);
}

absl::StatusOr<v1::ListFindingsResponse> ListFindings(const Snapshot& snapshot,
                                                      const v1::ListFindingsRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(const FindingSight sight, FindingSightOf(snapshot, union_id));
  if (sight.empty()) return RefuseSight(union_id);
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  ASSIGN_OR_RETURN(const FindingFilter filter,
                   FindingFilter::Parse(snapshot, union_id, request.severity_min(),
                                        request.filter()));
  const std::optional<UserId> owner =
      sight.all ? std::nullopt : std::optional<UserId>(snapshot.actor().user);
  ASSIGN_OR_RETURN(
      const std::vector<Finding> list,
      storage::ListFindings(
          snapshot, union_id, owner, [&](const Finding& of) { return filter.Accepts(of); },
          page.position, page.size + 1));
  v1::ListFindingsResponse response;
  FindingWriter writer(snapshot, union_id);
  for (const Finding& of : list) {
    if (response.findings_size() == page.size) {
      const int64_t last = Number(list[static_cast<size_t>(page.size) - 1].id);
      response.set_next_page_token(PageToken(snapshot, request, last));
      break;
    }
    ASSIGN_OR_RETURN(*response.add_findings(), writer.Write(of));
  }
  return response;
}

absl::StatusOr<v1::Finding> Keep(Transaction& transaction, UnionId union_id, Finding changed) {
  RETURN_IF_ERROR(storage::ReplaceFinding(transaction, union_id, changed));
  transaction.Concerns(union_id, NameOf(union_id, changed.id));
  return FindingWriter(transaction, union_id).Write(changed);
}

// A step that the rule decides by who takes it and when.
template <class Command>
absl::StatusOr<v1::Finding> Take(Transaction& transaction, const SeenFinding& seen,
                                 const Command& command) {
  ASSIGN_OR_RETURN(const FindingFacts facts,
                   FactsFor(transaction, seen.union_id, seen.found));
  ASSIGN_OR_RETURN(Finding after,
                   Decide(command, seen.found, facts, seen.union_id, transaction.now()));
  return Keep(transaction, seen.union_id, std::move(after));
}
// The same where the time does not matter.
template <class Command>
absl::StatusOr<v1::Finding> TakeWhenever(Transaction& transaction, const SeenFinding& seen,
                                         const Command& command) {
  ASSIGN_OR_RETURN(const FindingFacts facts,
                   FactsFor(transaction, seen.union_id, seen.found));
  ASSIGN_OR_RETURN(Finding after, Decide(command, seen.found, facts, seen.union_id));
  return Keep(transaction, seen.union_id, std::move(after));
}

absl::StatusOr<v1::Finding> ExplainFinding(Transaction& transaction,
                                           const v1::ExplainFindingRequest& request) {
  ASSIGN_OR_RETURN(const SeenFinding seen, FindSeenFinding(transaction, request.name()));
  return Take(transaction, seen,
              unioncare::ExplainFinding{request.etag(), request.explanation()});
}

// Somebody with a role in the union that answers findings.
absl::StatusOr<bool> MayAnswer(const Snapshot& snapshot, UnionId union_id, UserId id) {
  ASSIGN_OR_RETURN(const std::optional<User> user, storage::FindUser(snapshot, id));
  if (!user.has_value()) return false;
  const absl::CivilDay today = Today(snapshot.now());
  return std::any_of(user->grants.begin(), user->grants.end(), [&](const Grant& grant) {
    return grant.union_id == union_id && TimeOf(grant, today) == GrantTime::kInForce &&
           Holds(grant.role, Permission::kFindingAnswer);
  });
}

absl::StatusOr<v1::Finding> AssignFinding(Transaction& transaction,
                                          const v1::AssignFindingRequest& request) {
  ASSIGN_OR_RETURN(const SeenFinding seen, FindSeenFinding(transaction, request.name()));
  unioncare::AssignFinding command{.etag = request.etag(), .requirement = request.requirement()};
  ASSIGN_OR_RETURN(command.owner, ParseUser("owner", request.owner()));
  ASSIGN_OR_RETURN(command.owner_exists, MayAnswer(transaction, seen.union_id, command.owner));
  command.due_on = *DayFrom(request.due_on());
  ASSIGN_OR_RETURN(const FindingFacts facts,
                   FactsFor(transaction, seen.union_id, seen.found));
  ASSIGN_OR_RETURN(Finding after, Decide(command, seen.found, facts, seen.union_id,
                                         Today(transaction.now())));
  return Keep(transaction, seen.union_id, std::move(after));
}

absl::StatusOr<v1::Finding> StartRectification(Transaction& transaction,
                                               const v1::StartRectificationRequest& request) {
  ASSIGN_OR_RETURN(const SeenFinding seen, FindSeenFinding(transaction, request.name()));
  ASSIGN_OR_RETURN(Finding after, Decide(unioncare::StartRectification{request.etag()},
                                         seen.found, seen.union_id));
  return Keep(transaction, seen.union_id, std::move(after));
}

absl::StatusOr<v1::Finding> RectifyFinding(Transaction& transaction,
                                           const v1::RectifyFindingRequest& request) {
  ASSIGN_OR_RETURN(const SeenFinding seen, FindSeenFinding(transaction, request.name()));
  unioncare::RectifyFinding command{.etag = request.etag(),
                                    .rectification = request.rectification()};
  ASSIGN_OR_RETURN(command.attachment,
                   AttachmentNamed(transaction, seen.union_id, "attachment", request.attachment()));
  return Take(transaction, seen, command);
}

absl::StatusOr<v1::Finding> VerifyFinding(Transaction& transaction,
                                          const v1::VerifyFindingRequest& request) {
  ASSIGN_OR_RETURN(const SeenFinding seen, FindSeenFinding(transaction, request.name()));
  return Take(transaction, seen, unioncare::VerifyFinding{request.etag(), request.review()});
}

absl::StatusOr<v1::Finding> RejectRectification(Transaction& transaction,
                                                const v1::RejectRectificationRequest& request) {
  ASSIGN_OR_RETURN(const SeenFinding seen, FindSeenFinding(transaction, request.name()));
  return Take(transaction, seen,
              unioncare::RejectRectification{request.etag(), request.reason()});
}

absl::StatusOr<v1::Finding> CloseFinding(Transaction& transaction,
                                         const v1::CloseFindingRequest& request) {
  ASSIGN_OR_RETURN(const SeenFinding seen, FindSeenFinding(transaction, request.name()));
  return TakeWhenever(transaction, seen, unioncare::CloseFinding{request.etag()});
}

absl::StatusOr<v1::Finding> ProposeWaiver(Transaction& transaction,
                                          const v1::ProposeWaiverRequest& request) {
  ASSIGN_OR_RETURN(const SeenFinding seen, FindSeenFinding(transaction, request.name()));
  return TakeWhenever(transaction, seen,
                      unioncare::ProposeWaiver{request.etag(), request.reason()});
}

absl::StatusOr<v1::Finding> ConfirmWaiver(Transaction& transaction,
                                          const v1::ConfirmWaiverRequest& request) {
  ASSIGN_OR_RETURN(const SeenFinding seen, FindSeenFinding(transaction, request.name()));
  return TakeWhenever(transaction, seen, unioncare::ConfirmWaiver{request.etag()});
}

absl::StatusOr<v1::Finding> DeclineWaiver(Transaction& transaction,
                                          const v1::DeclineWaiverRequest& request) {
  ASSIGN_OR_RETURN(const SeenFinding seen, FindSeenFinding(transaction, request.name()));
  return Take(transaction, seen, unioncare::DeclineWaiver{request.etag(), request.reason()});
}

absl::Status GetFindingLedger(const Snapshot& snapshot, const v1::GetFindingLedgerRequest& request,
                              absl::FunctionRef<bool(const v1::FindingRows&)> emit) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(const ReportPeriod period, ReadPeriod(request.from(), request.to()));
  ASSIGN_OR_RETURN(const FindingFilter filter,
                   FindingFilter::Parse(snapshot, union_id, request.severity_min(),
                                        request.filter()));
  const auto fits = [&](const Finding& of) {
    return of.found.day >= period.from && of.found.day <= period.to && filter.Accepts(of);
  };
  FindingWriter writer(snapshot, union_id);
  int sequence = 0;
  int64_t after = 0;
  while (true) {
    ASSIGN_OR_RETURN(const std::vector<Finding> list,
                     storage::ListFindings(snapshot, union_id, std::nullopt, fits, after,
                                           kReportRowsInMessage));
    v1::FindingRows message;
    for (const Finding& of : list) {
      ASSIGN_OR_RETURN(*message.add_rows(), writer.WriteRow(of, ++sequence));
      after = Number(of.id);
    }
    if (!list.empty() && !emit(message)) return absl::OkStatus();
    if (static_cast<int>(list.size()) < kReportRowsInMessage) return absl::OkStatus();
  }
}

}  // namespace

std::unique_ptr<Service> MakeFindingService(Rpc& rpc) {
  auto service = std::make_unique<Service>(rpc, "unioncare.v1.FindingService");
  service->Mutate("RecordFindings", PrepareFindings, RecordFindings);
  service->Query("GetFinding", GetFinding);
  service->Query("ListFindings", ListFindings);
  service->Mutate("ExplainFinding", ExplainFinding);
  service->Mutate("AssignFinding", AssignFinding);
  service->Mutate("StartRectification", StartRectification);
  service->Mutate("RectifyFinding", RectifyFinding);
  service->Mutate("VerifyFinding", VerifyFinding);
  service->Mutate("RejectRectification", RejectRectification);
  service->Mutate("CloseFinding", CloseFinding);
  service->Mutate("ProposeWaiver", ProposeWaiver);
  service->Mutate("ConfirmWaiver", ConfirmWaiver);
  service->Mutate("DeclineWaiver", DeclineWaiver);
  service->Stream("GetFindingLedger", GetFindingLedger);
  return service;
}

}  // namespace unioncare::api
