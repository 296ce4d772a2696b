// The two halves of the table of reasons, in the order of the enum. Only refusal.cc puts them
// together.
#pragma once

#include "absl/types/span.h"
#include "service/domain/refusal.h"

namespace unioncare {

absl::Span<const ReasonInfo> ReasonsOfForm();
absl::Span<const ReasonInfo> ReasonsOfRules();

}  // namespace unioncare
