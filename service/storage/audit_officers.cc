// Officers, their links to members and their exemptions, read once each.
#include "service/storage/audit_officers.h"

#include <algorithm>
#include <utility>

#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/storage/disbursement_facts.h"
#include "service/storage/duties.h"
#include "service/storage/members.h"
#include "service/storage/users.h"

namespace unioncare::storage {

absl::StatusOr<const AuditOfficers::Known*> AuditOfficers::Of(UserId user) {
  const auto at = known_.find(user);
  if (at != known_.end()) return &at->second;
  Known known;
  ASSIGN_OR_RETURN(const std::optional<User> found, FindUserWithEndedGrants(snapshot_, user));
  if (found.has_value()) {
    for (const Grant& grant : found->grants) {
      if (grant.role == Role::kAuditor && grant.union_id == union_id_) {
        known.auditor.push_back(grant);
      }
    }
    if (found->link.has_value() && found->link->union_id == union_id_) {
      const AuditPerson* person = people_.Find(found->link->member);
      if (person != nullptr) {
        known.person = person->person;
        ASSIGN_OR_RETURN(const std::vector<MemberId> records,
                         RecordsOf(snapshot_, union_id_, person->person));
        ASSIGN_OR_RETURN(const std::vector<MemberId> spouses,
                         SpousesOf(snapshot_, union_id_, records));
        for (const MemberId spouse : spouses) {
          const AuditPerson* of = people_.Find(spouse);
          if (of != nullptr) known.spouses.push_back(of->person);
        }
        std::sort(known.spouses.begin(), known.spouses.end());
      }
    }
  }
  ASSIGN_OR_RETURN(known.exemptions, ExemptionsOf(snapshot_, union_id_, user));
  return &known_.emplace(user, std::move(known)).first->second;
}

absl::Status AuditOfficers::Add(Duty duty, UserId user, absl::CivilDay on,
                                std::vector<DutyHolder>& holders, AuditedDisbursement& slice) {
  if (user == UserId{0}) return absl::OkStatus();
  ASSIGN_OR_RETURN(const Known* known, Of(user));
  bool gets = false, spouse_gets = false;
  if (known->person.has_value()) {
    for (const AuditedEntry& entry : slice.entries) {
      gets |= entry.person == *known->person;
      spouse_gets |=
          std::binary_search(known->spouses.begin(), known->spouses.end(), entry.person);
    }
  }
  const bool auditor =
      std::any_of(known->auditor.begin(), known->auditor.end(), [&](const Grant& grant) {
        return TimeOf(grant, on) == GrantTime::kInForce;
      });
  const bool before = std::any_of(holders.begin(), holders.end(),
                                  [&](const DutyHolder& held) { return held.user == user; });
  // Who has nothing else to do with it conflicts with nobody.
  if (gets || spouse_gets || auditor || before) {
    AuditedOfficer officer{.duty = duty, .on = on, .facts = {}};
    officer.facts.actor = user;
    officer.facts.actor_member = known->person;
    officer.facts.actor_is_auditor = auditor;
    officer.facts.holders = holders;
    if (gets) officer.facts.beneficiaries = {*known->person};
    if (spouse_gets) officer.facts.spouses = {*known->person};
    officer.facts.exemptions = known->exemptions;
    slice.officers.push_back(std::move(officer));
  }
  holders.push_back({duty, user});
  return absl::OkStatus();
}

absl::Status AuditOfficers::Fill(const std::vector<PastApproval>& past,
                                 AuditedDisbursement& slice) {
  const Disbursement& head = slice.head;
  std::vector<DutyHolder> holders;
  const absl::CivilDay asked_on = head.requested_on.value_or(head.event_on);
  RETURN_IF_ERROR(Add(Duty::kRequester, head.requested_by, asked_on, holders, slice));
  for (const Approval& approval : head.approvals) {
    const absl::CivilDay on = Today(approval.time);
    slice.approvals.push_back(
        {.as = approval.as, .on = on, .has_decision = !approval.decision_ref.empty()});
    RETURN_IF_ERROR(Add(Duty::kApprover, approval.by, on, holders, slice));
  }
  for (const PastApproval& approval : past) {
    slice.approvals.push_back({.as = approval.as,
                               .on = approval.approved_on,
                               .has_decision = !approval.decision_ref.empty()});
    RETURN_IF_ERROR(Add(Duty::kApprover, approval.by, approval.approved_on, holders, slice));
  }
  if (head.payment.has_value()) {
    RETURN_IF_ERROR(
        Add(Duty::kCashier, head.payment->by, head.payment->paid_on, holders, slice));
  }
  if (head.booking.has_value()) {
    RETURN_IF_ERROR(
        Add(Duty::kAccountant, head.booking->by, head.booking->booked_on, holders, slice));
  }
  return absl::OkStatus();
}

}  // namespace unioncare::storage
