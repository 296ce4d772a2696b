// A clean disbursement as an audit sees it, for tests to spoil.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "service/domain/audit_checks.h"
#include "service/domain/audit_rules.h"
#include "service/domain/calendar.h"

namespace unioncare {

inline constexpr absl::CivilDay kAuditToday{2026, 11, 21};
inline constexpr absl::CivilDay kAuditEvent{2026, 10, 20};

inline AuditPeriod WholeYear() {
  return {.from = absl::CivilDay(2026, 1, 1), .to = absl::CivilDay(2026, 12, 31),
          .today = kAuditToday};
}

// One hospital grant of 800 yuan by transfer, asked for, approved, paid, signed for and booked in
// good time; what each test changes is found, and nothing else.
class Audited {
 public:
  Audited() {
    Standard hospital;
    hospital.policy_code = "CN-JS-2018";
    hospital.kind = BenefitKind::kHospital;
    hospital.cap_fen = 100'000;
    hospital.cap_scope = CapScope::kSingleGrant;
    hospital.forms = {DeliveryForm::kTransfer, DeliveryForm::kGoods};
    hospital.claim_limit_days = 90;
    hospital.valid_from = absl::CivilDay(2018, 1, 1);
    facts.standards = {hospital};
    facts.fund_source = FundSource::kUnionFunds;

    slice.union_id = UnionId{2};
    slice.union_display_name = "实验中学工会";
    Disbursement& head = slice.head;
    head.id = DisbursementId{17};
    head.year = 2026;
    head.serial = 17;
    head.state = DisbursementState::kBooked;
    head.kind = BenefitKind::kHospital;
    head.display_name = "住院慰问";
    head.event_on = kAuditEvent;
    head.form = DeliveryForm::kTransfer;
    head.fund = FundId{1};
    head.amount_fen = 80'000;
    head.entry_count = 1;
    head.requested_on = kAuditEvent + 2;
    head.payment = Payment{.paid_on = kAuditEvent + 5, .by = UserId{6}};
    head.booking = Booking{.booked_on = kAuditEvent + 8, .by = UserId{5}};
    slice.approvals = {{.as = Approver::kChair, .on = kAuditEvent + 3}};

    AuditedEntry entry;
    entry.entry.position = 1;
    entry.entry.member = entry.person = MemberId{3};
    entry.entry.event_on = kAuditEvent;
    entry.entry.amount_fen = 80'000;
    entry.entry.state = EntryState::kSigned;
    entry.entry.sign_kind = SignKind::kSelf;
    entry.entry.signed_on = kAuditEvent + 5;
    entry.of_case = AuditedCase{.id = CaseId{4},
                                .occasion = Occasion::kIllnessHospital,
                                .state = CaseState::kVisited,
                                .event_on = kAuditEvent,
                                .visitors_min = 2,
                                .visit_due_on = kAuditEvent + 3,
                                .visit_count = 1,
                                .visitors_most = 2,
                                .last_visited_on = kAuditEvent + 1};
    slice.entries.push_back(entry);
  }

  Disbursement& head() { return slice.head; }
  AuditedEntry& first() { return slice.entries.front(); }
  Standard& standard() { return facts.standards.front(); }
  void Amount(int64_t fen) {
    head().amount_fen = first().entry.amount_fen = fen;
  }
  // A grant of the same kind that counted before.
  PriorGrant& Before(int64_t fen) {
    PriorGrant prior;
    prior.disbursement = DisbursementId{9};
    prior.number = "2026-0009";
    prior.same_person = true;
    prior.kind = head().kind;
    prior.event_on = kAuditEvent - 30;
    prior.amount_fen = fen;
    first().recipient.prior.push_back(prior);
    return first().recipient.prior.back();
  }

  std::vector<AuditFinding> Findings() {
    std::vector<AuditFinding> findings;
    slice.facts = &facts;
    AuditChecks checks(WholeYear());
    checks.Judge(slice, [&](AuditFinding finding) { findings.push_back(std::move(finding)); });
    return findings;
  }
  // "A02 A11": the rules that find something, in ascending order.
  std::string Rules() {
    std::vector<std::string> codes;
    for (const AuditFinding& finding : Findings()) codes.push_back(CodeOf(finding.rule));
    std::sort(codes.begin(), codes.end());
    std::string all;
    for (const std::string& code : codes) all += (all.empty() ? "" : " ") + code;
    return all;
  }

  AuditedDisbursement slice;
  RequestFacts facts;
};

}  // namespace unioncare
