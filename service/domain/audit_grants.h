// Rules of the audit that compare what one person got with what the same person got before, and
// what some groups got with what others did: A05, A06, A07, A37, A44.
#pragma once

#include <cstdint>
#include <optional>

#include "absl/functional/function_ref.h"
#include "absl/types/span.h"
#include "service/domain/audit.h"
#include "service/domain/audit_limits.h"
#include "service/domain/birthdays.h"
#include "service/domain/disbursements.h"
#include "service/domain/standards.h"

namespace unioncare {

// Of one person and kind; further ones are not compared, so that no list of one person's takes the
// audit an afternoon. Nobody gets so many.
inline constexpr int kGrantsCompared = 500;
// Subjects of one finding; what comes after is counted and not listed.
inline constexpr int kAuditSubjectsMax = 40;

// One entry that counts, as little of it as the rules need: an audit holds a million of them.
// Numbers of records are counted per union and are far from what 32 bits hold; days are day
// numbers; 0 stands for none.
struct AuditGrant {
  int64_t amount_fen = 0;
  uint32_t union_id = 0;  // another union, where the same person is a member; 0: the audited one
  uint32_t disbursement = 0;
  uint32_t position = 0;
  uint32_t person = 0;  // the record of the audited union that stands for the person
  uint32_t group = 0;
  uint32_t case_id = 0;
  uint32_t gift = 0;
  uint32_t linked = 0;
  uint32_t concerned = 0;
  uint32_t fund = 0;
  uint32_t purpose = 0;  // a hash of what the disbursement is called
  int32_t event_on = 0;
  int32_t paid_on = 0;   // of what was not paid yet, the day on which it was asked for
  int16_t entitlement_year = 0;  // of the gift
  uint8_t kind = 0;
  uint8_t sub_kind = 0;  // of a bereavement, by who died
  uint8_t form = 0;
  uint8_t relation = 0;
  uint8_t beneficiary = 0;
  bool in_period = false;
  bool explained = false;  // a note, or a cost of the person's own, says why it is as it is
  bool told = false;       // found to be given twice: nothing to compare others with

  BenefitKind benefit() const { return static_cast<BenefitKind>(kind); }
};

// Bought for everybody at once, so that the occasion is a day and not an event of one person.
bool ForEverybody(BenefitKind kind);

// The standard in force for a grant; nothing where there is none.
using StandardOfGrant = absl::FunctionRef<std::optional<StandardInForce>(const AuditGrant&)>;

// Judges all grants of one person, which are sorted here. Findings without a grant in the period
// are left out.
//   A05 the same kind for the same event in the same form, twice; nobody said that one belongs to
//       the other. The same event is the same case, gift or relative, or without them a day within
//       kSameEventDays. What everybody gets is one occasion by its day, and often bought in parts:
//       twice is there only what two funds or two unions paid, or the same purpose and amount.
//   A06 hospital grants of one illness (linked, or of one case) beyond what the standard allows per
//       illness and year.
//   A07 payments of one event within kSplitDays in several disbursements, each within the cap or
//       the level of approval and together above it.
//   A44 two birthdays, of one calendar each, in one year of entitlement.
void JudgeGrants(absl::Span<AuditGrant> of_person, StandardOfGrant standard_of,
                 FoundByAudit found);

// The order in which what may be compared stands together, and its order in there.
bool BeforeInComparison(const AuditGrant& left, const AuditGrant& right);
// Whether the amount of a grant may be compared with that of others (A37), and whether two are of
// one comparison: the same benefit for the same class of people, of one year, or of one occasion
// where everybody gets it.
bool Comparable(const AuditGrant& grant);
bool SameComparison(const AuditGrant& left, const AuditGrant& right);
// A37: the groups of one comparison, sorted as above, whose usual amounts (medians, of what each
// person got) differ by more than kUnequalPercent of the larger under one standard.
void JudgeEquality(absl::Span<const AuditGrant> comparison, StandardOfGrant standard_of,
                   FoundByAudit found);

}  // namespace unioncare
