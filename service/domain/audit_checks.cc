// What one entry shows: who got how much of what, and whether a standard allows it.
#include "service/domain/audit_checks.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/domain/audit_rules.h"
#include "service/domain/calendar.h"
#include "service/domain/disbursement_caps.h"
#include "service/domain/funds.h"
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

constexpr size_t kStandardsKept = 20'000;  // of kinds and days, so that memory stays bounded
constexpr char kPath[] = "disbursement.entries[0]";

// Which rule a refusal at entry is; nothing for those that say nothing about money.
std::optional<AuditRule> RuleOf(Reason reason, const Disbursement& head, const Standard* standard) {
  switch (reason) {
    case Reason::kOverCap:
    case Reason::kStandardMissing:
    case Reason::kStandardFactWanted:
    case Reason::kStandardWithoutCap:
      return AuditRule::kOverCapSingle;
    case Reason::kOverCapSum:
      return standard != nullptr && standard->cap_scope == CapScope::kSum
                 ? AuditRule::kOverCapYear
                 : AuditRule::kOverCapSingle;
    case Reason::kOverCount:
    case Reason::kShareExceeded:
      return AuditRule::kOverCount;
    case Reason::kFormForbidden:
      return head.form == DeliveryForm::kCash || head.form == DeliveryForm::kTransfer
                 ? AuditRule::kCashPaid
                 : AuditRule::kForbiddenForm;
    case Reason::kNotMemberOnDay:
      return AuditRule::kNonMember;
    case Reason::kMemberDeceased:
      return AuditRule::kImpossibleDates;
    case Reason::kFundNotForRetirees:
      return AuditRule::kRetireeOnUnionFund;
    case Reason::kFundForRetireesOnly:
    case Reason::kFundNotForKind:
    case Reason::kFundNotByStandard:
      return AuditRule::kWrongFund;
    case Reason::kRelationOutOfScope:
      return AuditRule::kRelationOutOfScope;
    case Reason::kClaimTooLate:
      return AuditRule::kOutOfTime;
    default:
      return std::nullopt;
  }
}

// Tells the first refusal of each rule once.
class Telling {
 public:
  Telling(const AuditedDisbursement& slice, const AuditedEntry& entry, FoundByAudit found)
      : slice_(slice), entry_(entry), found_(found) {}

  void Add(const absl::Status& status, const Standard* standard = nullptr) {
    if (status.ok()) return;
    for (const Refusal& refusal : RefusalsOf(status)) {
      const std::optional<AuditRule> rule = RuleOf(refusal.reason, slice_.head, standard);
      if (!rule.has_value() ||
          std::find(told_.begin(), told_.end(), *rule) != told_.end()) {
        continue;
      }
      told_.push_back(*rule);
      TellRefusal(status, FindingAbout(*rule, slice_, entry_), found_);
    }
  }
  bool Told(AuditRule rule) const {
    return std::find(told_.begin(), told_.end(), rule) != told_.end();
  }

 private:
  const AuditedDisbursement& slice_;
  const AuditedEntry& entry_;
  const FoundByAudit found_;
  std::vector<AuditRule> told_;
};

// What was asked for so many days after its event is late where the standard sets no limit.
absl::Status CheckUsualClaim(const Disbursement& head, const Entry& entry,
                             const std::string& benefit) {
  if (BoughtAhead(head.kind) || !head.requested_on.has_value() ||
      *head.requested_on - entry.event_on <= kAuditClaimDays) {
    return absl::OkStatus();
  }
  Standard usual;
  usual.claim_limit_days = kAuditClaimDays;
  usual.policy_code = "-";
  return CheckClaim(usual, head, entry, benefit, kPath, *head.requested_on);
}

bool AgeDecides(const RequestFacts& facts) {
  return std::any_of(facts.standards.begin(), facts.standards.end(), [](const Standard& each) {
    return each.age_from != 0 || each.age_to != 0;
  });
}

bool CostDecides(const RequestFacts& facts) {
  return std::any_of(facts.standards.begin(), facts.standards.end(), [](const Standard& each) {
    return each.cost_from_fen != 0 || each.cost_to_fen != 0;
  });
}

}  // namespace

AuditFinding FindingAbout(AuditRule rule, const AuditedDisbursement& slice) {
  AuditFinding finding = FindingOf(rule);
  finding.subjects.push_back(
      {.type = AuditSubjectType::kDisbursement, .id = Number(slice.head.id)});
  finding.fund = slice.head.fund;
  finding.day = slice.head.event_on;
  finding.amount_fen = slice.head.amount_fen;
  // Of one person alone it is about that one.
  if (slice.head.entry_count == 1 && slice.entries.size() == 1) {
    finding.member = slice.entries.front().person;
    finding.group = slice.entries.front().group;
  }
  return finding;
}

AuditFinding FindingAbout(AuditRule rule, const AuditedDisbursement& slice,
                          const AuditedEntry& entry) {
  AuditFinding finding = FindingAbout(rule, slice);
  finding.subjects.front().part = entry.entry.position;
  finding.member = entry.person;
  finding.group = entry.group;
  finding.day = entry.entry.event_on;
  finding.amount_fen = entry.entry.amount_fen;
  return finding;
}

void TellRefusal(const absl::Status& status, AuditFinding finding, FoundByAudit found) {
  for (const Refusal& refusal : RefusalsOf(status)) {
    finding.facts.emplace_back("reason", InfoOf(refusal.reason).name);
    for (const auto& [key, value] : refusal.facts) {
      if (value.empty()) continue;
      // A path of a request is the field of a record here.
      const size_t dot = key == "field" ? value.rfind('.') : std::string::npos;
      finding.facts.emplace_back(key, dot == std::string::npos ? value : value.substr(dot + 1));
    }
    break;
  }
  found(std::move(finding));
}

const absl::StatusOr<StandardInForce>& AuditChecks::StandardOf(const RequestFacts& facts,
                                                               const BenefitFacts& benefit,
                                                               absl::CivilDay event_on,
                                                               std::optional<absl::CivilDay>
                                                                   approved_on) {
  BenefitFacts asked = benefit;
  if (!AgeDecides(facts)) asked.age.reset();
  if (!CostDecides(facts)) asked.own_cost_fen.reset();
  if (!ApprovalDecides(facts.standards)) approved_on.reset();
  const Key key(static_cast<int>(asked.kind), static_cast<int>(asked.sub_kind),
                static_cast<int>(asked.beneficiary), asked.age.value_or(-1),
                asked.own_cost_fen.value_or(-1), DayNumber(event_on),
                approved_on.has_value() ? DayNumber(*approved_on) : -1);
  const auto known = standards_.find(key);
  if (known != standards_.end()) return known->second;
  return standards_.emplace(key, Applicable(facts.standards, asked, event_on, approved_on))
      .first->second;
}

void AuditChecks::JudgeEntry(const AuditedDisbursement& slice, const AuditedEntry& of,
                             FoundByAudit found) {
  const Disbursement& head = slice.head;
  const Entry& entry = of.entry;
  Telling telling(slice, of, found);
  telling.Add(CheckDays(head, entry, of.recipient, kPath, entry.event_on));
  const Relation relation = RelationOf(entry, of.recipient);
  const BenefitFacts benefit = BenefitOf(head, entry, of.recipient, relation);
  // The last approval is the decision.
  std::optional<absl::CivilDay> approved_on;
  if (!slice.approvals.empty()) approved_on = slice.approvals.back().on;
  const auto& standard = StandardOf(*slice.facts, benefit, entry.event_on, approved_on);
  const std::string text = BenefitText(benefit.kind, benefit.sub_kind, benefit.beneficiary);
  const absl::CivilDay asked_on = head.requested_on.value_or(entry.event_on);
  const auto may_pay = [&](absl::Span<const FundSource> allowed) {
    if (!slice.facts->fund_source.has_value()) return;
    telling.Add(MayPay("fund", *slice.facts->fund_source, head.kind, benefit.beneficiary, allowed));
  };
  may_pay({});
  if (!standard.ok()) {
    telling.Add(standard.status());
    telling.Add(CheckUsualClaim(head, entry, text));
    return;
  }
  if (std::find(of_whole_.begin(), of_whole_.end(), &*standard) == of_whole_.end()) {
    of_whole_.push_back(&*standard);
  }
  const auto judge = [&](const Standard& each) {
    telling.Add(CheckForm(each, head, text));
    telling.Add(CheckRelation(each, relation, text, kPath));
    telling.Add(CheckClaim(each, head, entry, text, kPath, asked_on));
    may_pay(each.funds);
    if (entry.position == 1) telling.Add(CheckShare(each, head, text));
    const GivenBefore before = CountBefore(each, of.recipient.prior, entry.event_on);
    telling.Add(CheckCap(each, head, entry, before, text, kPath), &each);
    // An amount over the cap does not hide that it is one time too many.
    if (each.count_max > 0 && before.times >= each.count_max) {
      Standard times = each;
      times.cap_fen = 0;
      telling.Add(CheckCap(times, head, entry, before, text, kPath), &each);
    }
  };
  // The least amount that anybody above allows in the same scope binds too.
  if (standard->cap_fen == standard->standard.cap_fen) {
    judge(standard->standard);
  } else {
    Standard nearest = standard->standard;
    nearest.cap_fen = standard->cap_fen;
    judge(nearest);
  }
  for (const Standard& bound : standard->bounds) judge(bound);
  if (standard->standard.claim_limit_days == 0) telling.Add(CheckUsualClaim(head, entry, text));
}

void AuditChecks::Judge(const AuditedDisbursement& slice, FoundByAudit found) {
  if (slice.first) {
    of_whole_.clear();
    if (standards_.size() > kStandardsKept) standards_.clear();
  }
  for (const AuditedEntry& each : slice.entries) {
    // What nobody took, and what is back, was not given.
    if (!CountsTowardCaps(slice.head.state, each.entry)) continue;
    JudgeEntry(slice, each, found);
    JudgeEntryDays(slice, each, period_, found);
    JudgeVisits(slice, each, period_, found);
  }
  JudgeOfficers(slice, found);
  if (slice.first) JudgeWords(slice, found);
  if (slice.last) JudgeCourse(slice, of_whole_, period_, found);
}

}  // namespace unioncare
