// The parts of CheckEntry, each by itself: an entry is refused for the first that does not hold, and
// the audit asks about all of them.
#pragma once

#include <string>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "service/domain/disbursement_checks.h"
#include "service/domain/disbursements.h"
#include "service/domain/standards.h"

namespace unioncare {

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

}  // namespace unioncare
