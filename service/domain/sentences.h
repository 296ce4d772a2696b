// Sentences with places for facts: "{given} is not {wanted}".
#pragma once

#include <string>

#include "absl/functional/function_ref.h"
#include "absl/strings/string_view.h"

namespace unioncare {

// The text with every "{name}" replaced by what `value` says of the name. Where that is nothing, a
// space before it goes, too.
std::string FillIn(absl::string_view text,
                   absl::FunctionRef<std::string(absl::string_view name)> value);

}  // namespace unioncare
