// What kinds of benefits have in common: to whom they go and how they are bought.
#pragma once

#include "service/domain/standards.h"

namespace unioncare {

// What everybody gets, or whoever takes part, in need or not: festivals, films, parks, outings,
// clothing, prizes.
bool IsCommon(BenefitKind kind);
// What everybody gets in whose season it falls: warmth in winter, coolness in summer.
bool IsSeasonal(BenefitKind kind);

}  // namespace unioncare
