// What the course of a disbursement shows: who decided and paid, in which order of days, with which
// proofs, on which budget, and whether somebody went to see the person.
#include <algorithm>
#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "service/domain/audit_checks.h"
#include "service/domain/audit_rules.h"
#include "service/domain/calendar.h"
#include "service/domain/lunar.h"
#include "service/domain/refusal.h"
#include "service/domain/text.h"

namespace unioncare {
namespace {

using Facts = std::vector<std::pair<std::string, std::string>>;

void Tell(AuditFinding finding, Facts facts, FoundByAudit found) {
  for (auto& fact : facts) finding.facts.push_back(std::move(fact));
  found(std::move(finding));
}

std::optional<absl::CivilDay> PaidOn(const Disbursement& head) {
  if (!head.payment.has_value()) return std::nullopt;
  return head.payment->paid_on;
}

// ---- approvals: A16, A19

bool IsDecision(Approver step) {
  return step == Approver::kCommittee || step == Approver::kSuperior;
}

std::string NamesOf(const std::vector<Approver>& steps) {
  return absl::StrJoin(steps, ",",
                       [](std::string* out, Approver step) { out->append(NameOfValue(step)); });
}

void JudgeApprovals(const AuditedDisbursement& slice, const std::vector<Approver>& wanted,
                    absl::CivilDay paid_on, FoundByAudit found) {
  std::vector<Approver> missing, undecided;
  for (const Approver step : wanted) {
    const auto taken = std::find_if(slice.approvals.begin(), slice.approvals.end(),
                                    [&](const AuditedApproval& each) { return each.as == step; });
    const bool there = taken != slice.approvals.end();
    if (IsDecision(step)) {
      if (!there || !taken->has_decision) undecided.push_back(step);
    } else if (!there) {
      missing.push_back(step);
    }
  }
  if (!missing.empty()) {
    Tell(FindingAbout(AuditRule::kMissingApproval, slice),
         {{"form", "0"}, {"wanted", NamesOf(missing)}, {"paid_on", IsoDay(paid_on)}}, found);
  }
  // What nobody decided in common before the money was gone: hardship, and large amounts.
  const bool hardship = slice.head.kind == BenefitKind::kHardship;
  const bool decided = std::any_of(
      slice.approvals.begin(), slice.approvals.end(),
      [](const AuditedApproval& each) { return IsDecision(each.as) && each.has_decision; });
  if (undecided.empty() && hardship && !decided && !slice.decided_on_file) {
    undecided.push_back(Approver::kCommittee);
  }
  if (!undecided.empty()) {
    Tell(FindingAbout(AuditRule::kDecisionMissing, slice),
         {{"wanted", NamesOf(undecided)}, {"given", Yuan(slice.head.amount_fen)}}, found);
  }
  if (!missing.empty()) return;
  for (const AuditedApproval& each : slice.approvals) {
    if (each.on <= paid_on) continue;
    Tell(FindingAbout(AuditRule::kMissingApproval, slice),
         {{"form", "1"},
          {"wanted", NameOfValue(each.as)},
          {"approved_on", IsoDay(each.on)},
          {"paid_on", IsoDay(paid_on)}},
         found);
    return;
  }
}

// ---- proofs: A15

void JudgeEvidence(const AuditedDisbursement& slice, std::vector<ProofType> wanted,
                   absl::CivilDay paid_on, absl::CivilDay today, FoundByAudit found) {
  // A hospital gives its papers out some time after the stay.
  if (today - paid_on <= kAuditGraceDays) {
    std::erase_if(wanted, [](ProofType type) {
      return type == ProofType::kDischargeRecord || type == ProofType::kHospitalBill ||
             type == ProofType::kSurgeryInvoice;
    });
  }
  const absl::Status complete = CheckEvidence(slice.head, wanted);
  if (complete.ok()) return;
  TellRefusal(complete, FindingAbout(AuditRule::kMissingEvidence, slice), found);
}

// ---- into the books: A21

// Summer, and the weeks around the Spring Festival, when a school is closed.
bool InVacation(absl::CivilDay day) {
  if (day.month() == 7 || day.month() == 8) return true;
  if (day.month() > 3) return false;
  for (int off = -kAuditGraceDays / 2; off <= kAuditGraceDays / 2; ++off) {
    if (FestivalText(day + off, Language::kEnglish) == "Spring Festival") return true;
  }
  return false;
}

void JudgeSettlement(const AuditedDisbursement& slice, absl::CivilDay paid_on,
                     absl::CivilDay today, FoundByAudit found) {
  const std::optional<Booking>& booking = slice.head.booking;
  const absl::CivilDay settled = booking.has_value() ? booking->booked_on : today;
  const int64_t days = settled - paid_on;
  if (days <= kAuditSettleDays) return;
  const bool vacation = InVacation(paid_on) || InVacation(paid_on + kAuditSettleDays);
  const int limit = vacation ? kAuditSettleDaysVacation : kAuditSettleDays;
  if (days <= limit) return;
  Facts facts = {{"form", booking.has_value() ? "0" : "1"},
                 {"paid_on", IsoDay(paid_on)},
                 {"days", absl::StrCat(days)},
                 {"limit", absl::StrCat(limit)}};
  if (booking.has_value()) facts.push_back({"booked_on", IsoDay(settled)});
  Tell(FindingAbout(AuditRule::kLateSettlement, slice), std::move(facts), found);
}

// ---- budget: A22

void JudgeBudget(const AuditedDisbursement& slice, absl::CivilDay paid_on, FoundByAudit found) {
  if (!slice.budgeted) return;  // nobody made a budget of that fund and year
  const std::string year = absl::StrCat(paid_on.year());
  const int64_t asked = slice.head.amount_fen - slice.head.returned_fen;
  if (!slice.has_line) {
    Tell(FindingAbout(AuditRule::kOffBudget, slice),
         {{"form", "0"}, {"year", year}, {"state", NameOfValue(slice.head.kind)}}, found);
  } else if (slice.budget_before_fen + asked > slice.budget_fen) {
    Tell(FindingAbout(AuditRule::kOffBudget, slice),
         {{"form", "1"},
          {"year", year},
          {"wanted", Yuan(slice.budget_fen)},
          {"present", Yuan(slice.budget_before_fen)},
          {"given", Yuan(asked)}},
         found);
  }
}

}  // namespace

void JudgeCourse(const AuditedDisbursement& slice,
                 const std::vector<const StandardInForce*>& standards, const AuditPeriod& period,
                 FoundByAudit found) {
  const std::optional<absl::CivilDay> paid_on = PaidOn(slice.head);
  if (!paid_on.has_value()) return;
  std::vector<StandardInForce> several;
  absl::Span<const StandardInForce> all;
  if (standards.size() == 1) {
    all = absl::MakeConstSpan(standards.front(), 1);
  } else {
    for (const StandardInForce* each : standards) several.push_back(*each);
    all = several;
  }
  JudgeApprovals(slice, StepsFor(slice.head.amount_fen, all), *paid_on, found);
  JudgeEvidence(slice, EvidenceFor(all), *paid_on, period.today, found);
  JudgeSettlement(slice, *paid_on, period.today, found);
  JudgeBudget(slice, *paid_on, found);
  if (slice.head.booking.has_value() && slice.head.booking->booked_on < *paid_on) {
    Tell(FindingAbout(AuditRule::kImpossibleDates, slice),
         {{"form", "1"},
          {"given", IsoDay(slice.head.booking->booked_on)},
          {"wanted", IsoDay(*paid_on)}},
         found);
  }
}

// A17 and A18: who approved what they or their spouse get, or asked for; and who held two duties.
void JudgeOfficers(const AuditedDisbursement& slice, FoundByAudit found) {
  bool self = false, conflict = false;
  for (const AuditedOfficer& officer : slice.officers) {
    const absl::Status status = CheckDuty(officer.facts, officer.duty, officer.on).status();
    if (status.ok()) continue;
    const Refusal refusal = RefusalsOf(status).front();
    const std::string& present = refusal.facts.at("present");
    const bool gets = present == "DUTY_BENEFICIARY" || present == "DUTY_SPOUSE";
    // What the person did is the same in every slice; what the person gets is in one.
    if (!slice.first && !gets) continue;
    const bool own = officer.duty == Duty::kApprover && (gets || present == "DUTY_REQUESTER");
    bool& told = own ? self : conflict;
    if (std::exchange(told, true)) continue;
    TellRefusal(status,
                FindingAbout(own ? AuditRule::kSelfApproval : AuditRule::kDutyConflict, slice),
                found);
  }
}

// A01, and the days of an entry that cannot be as they are written (A34); A35 of its payee.
void JudgeEntryDays(const AuditedDisbursement& slice, const AuditedEntry& of,
                    const AuditPeriod& period, FoundByAudit found) {
  if (of.payee == AuditedEntry::Payee::kOther) {
    Tell(FindingAbout(AuditRule::kPayeeMismatch, slice, of), {{"form", "0"}}, found);
  }
  const std::optional<absl::CivilDay> paid = PaidOn(slice.head);
  if (!paid.has_value()) return;
  const absl::CivilDay paid_on = *paid;
  if (of.entry.state == EntryState::kOpen && period.today - paid_on > kAuditSignDays) {
    Tell(FindingAbout(AuditRule::kNoSignature, slice, of),
         {{"paid_on", IsoDay(paid_on)},
          {"days", absl::StrCat(period.today - paid_on)},
          {"limit", absl::StrCat(kAuditSignDays)}},
         found);
  }
  const auto impossible = [&](const char* form, absl::CivilDay given, absl::CivilDay wanted) {
    Tell(FindingAbout(AuditRule::kImpossibleDates, slice, of),
         {{"form", form}, {"given", IsoDay(given)}, {"wanted", IsoDay(wanted)}}, found);
  };
  if (of.entry.signed_on.has_value() && *of.entry.signed_on < paid_on) {
    impossible("0", *of.entry.signed_on, paid_on);
  }
  const std::optional<absl::CivilDay>& retired_on = of.recipient.retired_on;
  if (slice.head.kind == BenefitKind::kRetirement && retired_on.has_value() &&
      paid_on < *retired_on) {
    impossible("3", paid_on, *retired_on);
  } else if (!BoughtAhead(slice.head.kind) && paid_on < of.entry.event_on) {
    impossible("2", paid_on, of.entry.event_on);
  }
}

// A29, A30 and the days of visits (A34).
void JudgeVisits(const AuditedDisbursement& slice, const AuditedEntry& of,
                 const AuditPeriod& period, FoundByAudit found) {
  const std::optional<absl::CivilDay> paid = PaidOn(slice.head);
  if (!paid.has_value()) return;
  const BenefitKind kind = slice.head.kind;
  if (!of.of_case.has_value()) {
    // An old voucher does not say whether anybody went there.
    const bool wants_visit = kind == BenefitKind::kHospital || kind == BenefitKind::kBereavement;
    if (wants_visit && slice.head.origin == DisbursementOrigin::kEntered &&
        period.today - *paid > kAuditVisitGraceDays) {
      Tell(FindingAbout(AuditRule::kVisitMissing, slice, of),
           {{"form", "1"}, {"paid_on", IsoDay(*paid)}}, found);
    }
    return;
  }
  const AuditedCase& visited = *of.of_case;
  const bool ended = visited.state == CaseState::kDeclined ||
                     visited.state == CaseState::kRejected ||
                     visited.state == CaseState::kCancelled;
  if (visited.visit_count == 0 && visited.visit_due_on.has_value() && !ended &&
      period.today - *visited.visit_due_on > kAuditVisitGraceDays) {
    Tell(FindingAbout(AuditRule::kVisitMissing, slice, of),
         {{"form", "0"}, {"due_on", IsoDay(*visited.visit_due_on)}, {"paid_on", IsoDay(*paid)}},
         found);
  }
  if (visited.visit_count > 0 && visited.visitors_most < visited.visitors_min) {
    Tell(FindingAbout(AuditRule::kVisitorCount, slice, of),
         {{"given", absl::StrCat(visited.visitors_most)},
          {"wanted", absl::StrCat(visited.visitors_min)}},
         found);
  }
  const auto impossible = [&](const char* form, absl::CivilDay given, absl::CivilDay wanted) {
    Tell(FindingAbout(AuditRule::kImpossibleDates, slice, of),
         {{"form", form}, {"given", IsoDay(given)}, {"wanted", IsoDay(wanted)}}, found);
  };
  if (visited.last_visited_on.has_value() && of.recipient.died_on.has_value() &&
      kind != BenefitKind::kBereavement && *visited.last_visited_on > *of.recipient.died_on) {
    impossible("4", *visited.last_visited_on, *of.recipient.died_on);
  }
  if (visited.last_hospital_visit_on.has_value() && visited.discharged_on.has_value() &&
      *visited.last_hospital_visit_on > *visited.discharged_on) {
    impossible("5", *visited.last_hospital_visit_on, *visited.discharged_on);
  }
}

}  // namespace unioncare
