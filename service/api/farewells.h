// The farewell (荣退欢送) that goes with a retirement: for the operations that record or correct one.
#pragma once

#include <string>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "service/domain/members.h"
#include "service/storage/store.h"

namespace unioncare::api {

// One list cannot retire more people than this at once: each of them gets a case.
inline constexpr int kFarewellsPerImportMax = 2000;

// Does what follows from a change of the register that was kept: opens the case of the farewell and
// gives it to somebody, moves it with the day of retirement, or cancels it with the reason when
// there was no retirement after all. A case that somebody has opened before is taken for the
// farewell and left as it is; so is one with which somebody was visited.
absl::Status KeepFarewell(Transaction& transaction, UnionId union_id, const Member& before,
                          const Member& after, absl::string_view reason);

// True when a change of the register can have to do with a farewell.
bool RetirementDiffers(const Member& before, const Member& after);

}  // namespace unioncare::api
