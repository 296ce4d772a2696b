// Rules of the audit about cases and visits: A31, A32, A33.
#pragma once

#include "absl/time/time.h"
#include "service/domain/audit.h"
#include "service/domain/audit_limits.h"
#include "service/domain/visits.h"

namespace unioncare {

// A31 nobody came although the visit was due: high for an occasion of the union's own 五必访
// (`core`), else medium. Who wanted no visit, what was untrue and what was entered in error are no
// omission; a case that was closed without a visit is.
// A32 reported later after it was known than the policy allows. Not where it is only assumed when
// it was known, and not of cases of an older book: no clock ran for them.
void JudgeCase(const Case& of, bool core, absl::Time now, FoundByAudit found);

// A33 recorded more than kBackdatedDays after the day of the visit. What an import brought is of
// an older book and says so.
void JudgeVisit(const Case& of, const Visit& visit, FoundByAudit found);

}  // namespace unioncare
