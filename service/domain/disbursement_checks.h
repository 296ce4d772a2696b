// What is checked before money is asked for: who gets it, whether a standard allows it, and what
// was given before. The same code decides at entry and in the audit.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "absl/types/span.h"
#include "service/domain/birthdays.h"
#include "service/domain/disbursement_caps.h"
#include "service/domain/disbursements.h"
#include "service/domain/funds.h"
#include "service/domain/membership.h"
#include "service/domain/standards.h"

namespace unioncare {

// What is known about the one who gets an entry.
struct RecipientFacts {
  bool exists = true;
  std::string display_name;
  // On the event day; when the member's own death is the event, on the day before.
  MembershipOn membership = MembershipOn::kMember;
  std::optional<absl::CivilDay> retired_on;
  std::optional<absl::CivilDay> died_on;
  std::optional<absl::CivilDay> birth_date;
  std::vector<PriorGrant> prior;
  // The case that the entry names: false when it is another member's, or there is none.
  bool case_fits = true;
  // The occasion of that case and the kind go together (see OccasionsOf).
  Occasion case_occasion = Occasion::kUnspecified;
  // The relative that the entry names exists; and what the record says.
  bool concerned_exists = true;
  Relation concerned_relation = Relation::kUnspecified;  // goes before that of the entry
  // The disbursement that the entry links exists and is of the same kind.
  bool linked_exists = true;
};

struct RequestFacts {
  std::vector<Standard> standards;       // of the kind, all that bear on the union
  std::vector<AggregateCap> aggregates;  // in force for the kind on the event day
  YearMoney money;                       // of the year of the event
  // Of all that counts of the kinds of each cap in that year, in the order of `aggregates`.
  std::vector<int64_t> aggregate_already_fen;
  std::optional<FundSource> fund_source;  // nothing: there is no such fund, or it is closed
  DutyFacts duties;                       // of who asks
  // The day on which it is decided, where a policy says that this day decides (see Applicable).
  std::optional<absl::CivilDay> approved_on;
};

// Active or retired, as of the event day. A retirement gift is for who was active until then.
// Families, and members of profitable enterprises, are what the entry says they are.
BeneficiaryClass ClassOf(BenefitKind kind, const Entry& entry, const RecipientFacts& recipient);

// The sub kind that decides: as given, or for a bereavement by the relation of who died.
BenefitSubKind SubKindOf(const Disbursement& asked, Relation relation);

// The occasions of cases that a kind of benefit answers; empty when it needs no case.
absl::Span<const Occasion> OccasionsOf(BenefitKind kind);

// What an entry may cost, by all that binds it.
struct Verdict {
  BeneficiaryClass beneficiary = BeneficiaryClass::kUnspecified;
  StandardInForce standard;
  CapUsed cap;            // of what leaves the least
  int64_t left_fen = 0;   // what may still be given, without what is asked
};

// Judges one entry, `path` in the request ("disbursement.entries[0]"). `asked` has its entry_count
// set; other entries of it for the same person count as prior ones. Refusals in this order:
//   kNotFound for member, case, concerned, linked; kCaseOfOther; kCaseOccasion
//   kNumberOutOfRange for the amount
//   kDateInFuture for event_on, unless the kind is bought ahead (what everybody gets, birthdays,
//     outings, prizes: at most kDaysAheadMax)
//   kMemberDeceased for an event after the death; kNotMemberOnDay
//   kStandardMissing, kStandardFactWanted, kStandardWithoutCap
//   kFormForbidden; kFieldRequired for the relation, kRelationOutOfScope; kClaimTooLate
//   those of MayPay (funds.h) for disbursement.fund
//   kFieldRequired for participants, kShareExceeded
//   kOverCap for one grant, kOverCapSum with what was given before; kOverCount
absl::StatusOr<Verdict> CheckEntry(const Disbursement& asked, const Entry& entry,
                                   const RecipientFacts& recipient, const RequestFacts& facts,
                                   absl::string_view path, absl::CivilDay today);

// ---- the parts of CheckEntry: an entry is refused for the first that does not hold, and the audit
// asks about all of them (disbursement_terms.cc)

// "BENEFIT_KIND_HOSPITAL,BENEFIT_SUB_KIND_SURGERY".
std::string BenefitText(BenefitKind kind, BenefitSubKind sub_kind, BeneficiaryClass beneficiary);

// What everybody gets, or what has its day in the calendar: it is bought before that day.
bool BoughtAhead(BenefitKind kind);

// What decides which standard holds for an entry. `relation` is that to whom the event is about.
BenefitFacts BenefitOf(const Disbursement& asked, const Entry& entry,
                       const RecipientFacts& recipient, Relation relation);
Relation RelationOf(const Entry& entry, const RecipientFacts& recipient);

// Refuses kDateInFuture for event_on, kMemberDeceased, kNotMemberOnDay.
absl::Status CheckDays(const Disbursement& asked, const Entry& entry,
                       const RecipientFacts& recipient, absl::string_view path,
                       absl::CivilDay today);

// The terms of one standard that do not depend on what was given before, in this order. `benefit`
// is what people read of the kind.
//   kFormForbidden
absl::Status CheckForm(const Standard& standard, const Disbursement& asked,
                       const std::string& benefit);
//   kFieldRequired for the relation, kRelationOutOfScope
absl::Status CheckRelation(const Standard& standard, Relation relation, const std::string& benefit,
                           absl::string_view path);
//   kClaimTooLate
absl::Status CheckClaim(const Standard& standard, const Disbursement& asked, const Entry& entry,
                        const std::string& benefit, absl::string_view path, absl::CivilDay today);
//   kFieldRequired for participants, kShareExceeded
absl::Status CheckShare(const Standard& standard, const Disbursement& asked,
                        const std::string& benefit);

// Refuses kEvidenceMissing with the types of which there is neither one for all nor one for each
// entry; asked before payment, too (disbursements.cc).
absl::Status CheckEvidence(const Disbursement& of, absl::Span<const ProofType> wanted);

// ---- the whole

// Judges the disbursement as a whole, before its entries; asked.amount_fen is their sum. Refusals
// in this order: kEnumUnknown for a sub kind that the kind does not have; kNumberOutOfRange for the
// amount; kItemsWanted for goods without any; kAmountMismatch when items, or the invoice, come to
// another amount; kNotFound for the fund; kDutyConflict for an auditor.
absl::Status CheckWhole(UnionId union_id, const Disbursement& asked, const RequestFacts& facts,
                        absl::CivilDay today);

// The caps on a year's money of the union: kAggregateExceeded; kBudgetUnknown when a cap is a share
// of something that nobody has entered. Alternatives of one policy: one that holds is enough.
absl::Status CheckAggregates(const Disbursement& asked, const RequestFacts& facts);

// How much a cap on a year's money leaves room for in all; nothing when nobody has entered what it
// is a share of.
std::optional<int64_t> LimitOf(const AggregateCap& cap, const YearMoney& money);

// The steps of approval for an amount: of every level up to the one that covers it, in ascending
// order; the chair alone when no standard says anything. Of several standards the strictest.
std::vector<Approver> StepsFor(int64_t amount_fen, absl::Span<const StandardInForce> standards);

// True when a policy says that the day of approval decides: what was found when it was asked for is
// then found again when somebody approves.
bool ApprovalDecides(absl::Span<const Standard> standards);
// True when the same standards are valid on both days.
bool SameStandardsOn(absl::Span<const Standard> standards, absl::CivilDay one,
                     absl::CivilDay other);
// The steps of approval when what decides wants `wanted` now: those that were taken stay, and of
// the others those above them are left. Where nothing more is wanted, what was asked for stays:
// an approval that somebody waits for never falls away in silence.
std::vector<Approver> StepsNow(absl::Span<const Approver> asked, size_t taken,
                               absl::Span<const Approver> wanted);

// All proofs that any of the standards wants.
std::vector<ProofType> EvidenceFor(absl::Span<const StandardInForce> standards);

}  // namespace unioncare
