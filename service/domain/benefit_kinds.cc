// Which kinds of benefits are alike.
#include "service/domain/benefit_kinds.h"

namespace unioncare {

bool IsCommon(BenefitKind kind) {
  switch (kind) {
    case BenefitKind::kFestival:
    case BenefitKind::kFilm:
    case BenefitKind::kParkPass:
    case BenefitKind::kOuting:
    case BenefitKind::kClothing:
    case BenefitKind::kSportsPrize:
    case BenefitKind::kPartyPrize:
      return true;
    default:
      return false;
  }
}

bool IsSeasonal(BenefitKind kind) {
  return kind == BenefitKind::kWarmth || kind == BenefitKind::kCooling;
}

}  // namespace unioncare
