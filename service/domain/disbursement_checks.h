// What is checked before money is asked for: who gets it, whether a standard allows it, and what
// was given before. The same code decides at entry and in the audit.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/time/civil_time.h"
#include "absl/types/span.h"
#include "service/domain/disbursements.h"
#include "service/domain/membership.h"
#include "service/domain/birthdays.h"
#include "service/domain/standards.h"

namespace unioncare {

// An entry that counts, of the same person or of the same event, and in another disbursement.
struct PriorGrant {
  UnionId union_id{0};
  DisbursementId disbursement{0};
  int position = 0;
  std::string number;        // "2026-0017", for people
  bool same_person = false;  // any record of the person, in any union; else another member's
  BenefitKind kind = BenefitKind::kUnspecified;
  BenefitSubKind sub_kind = BenefitSubKind::kUnspecified;
  absl::CivilDay event_on;
  int64_t amount_fen = 0;
  // Of one illness, child or deceased with what is asked for: linked to it or by it, of the same
  // case, or about the same family member.
  bool same_cause = false;
  // Of the same event: the same case or gift, or without either the same kind and day.
  bool same_event = false;
};

// What is known about the one who gets an entry.
struct RecipientFacts {
  bool exists = true;
  std::string display_name;
  MembershipOn membership = MembershipOn::kMember;  // on the event day
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
  Relation concerned_relation = Relation::kUnspecified;
  // The disbursement that the entry links exists and is of the same kind.
  bool linked_exists = true;
};

// The money of the union in the year of the event, for caps on shares of it.
struct YearMoneyFacts {
  std::optional<int64_t> budget_income_fen;  // nothing: nobody has entered a budget
  std::optional<int64_t> budget_expenditure_fen;
  std::optional<int64_t> retained_fen;
  std::optional<int64_t> dues_and_retained_fen;
  // Of all that counts of the kinds of the cap in the year, in the order of `aggregates`.
  std::vector<int64_t> already_fen;
};

struct RequestFacts {
  std::vector<Standard> standards;       // of the kind, all that bear on the union
  std::vector<AggregateCap> aggregates;  // in force for the kind on the event day
  YearMoneyFacts money;
  FundSource fund_source = FundSource::kUnspecified;
  bool fund_exists = true;
  bool requester_is_auditor = false;
};

// Active or retired, as of the event day. A retirement gift is for who was active until then.
BeneficiaryClass ClassOf(BenefitKind kind, const RecipientFacts& recipient,
                         absl::CivilDay event_on);

// The occasions of cases that a kind of benefit answers; empty when it needs no case.
absl::Span<const Occasion> OccasionsOf(BenefitKind kind);

// What an entry may cost, by all that binds it.
struct Verdict {
  BeneficiaryClass beneficiary = BeneficiaryClass::kUnspecified;
  StandardInForce standard;
  CapUsed cap;            // of what leaves the least
  int64_t left_fen = 0;   // what may still be given, without what is asked
};

// Judges one entry. Refusals in this order, each with the path of the field within the entry:
//   kNotFound for member, case, concerned, linked; kCaseOfOther; kCaseOccasion
//   kDateInFuture for event_on, unless the kind is bought ahead (festival, birthday, outing, film,
//     park pass, clothing, cooling, warmth, prizes: at most kDaysAheadMax)
//   kMemberDeceased for an event after the death; kNotMemberOnDay
//   kStandardMissing, kStandardFactWanted, kStandardWithoutCap
//   kFormForbidden; kRelationOutOfScope; kClaimTooLate; kFundForbidden
//   kOverCap for one grant, kOverCapSum for what adds up; kOverCount
// `shares`: other entries of the same disbursement of the same person, which count as prior ones.
absl::StatusOr<Verdict> CheckEntry(const Disbursement& asked, const Entry& entry,
                                   const RecipientFacts& recipient, const RequestFacts& facts,
                                   absl::CivilDay today);

// Judges the disbursement as a whole, before its entries: kEnumUnknown for a sub kind that the kind
// does not have; kAmountMismatch when items do not add up to the entries, or the invoice to the
// items; kItemsWanted for goods without any; kNotFound for the fund; kDutyConflict for an auditor;
// kShareExceeded when more get a prize than may.
absl::Status CheckWhole(const Disbursement& asked, absl::Span<const Entry> entries,
                        const RequestFacts& facts, absl::CivilDay today);

// The caps on a year's money of the union: kAggregateExceeded; kBudgetUnknown when a cap is a share
// of something that nobody has entered. Alternatives of one policy: one that holds is enough.
absl::Status CheckAggregates(int64_t asked_fen, const RequestFacts& facts);

// The steps of approval for an amount: of every level up to the one that covers it, in ascending
// order; the chair alone when no standard says anything. Of several standards the strictest.
std::vector<Approver> StepsFor(int64_t amount_fen, absl::Span<const StandardInForce> standards);

// All proofs that any of the standards wants.
std::vector<ProofType> EvidenceFor(absl::Span<const StandardInForce> standards);

}  // namespace unioncare
