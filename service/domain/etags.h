// The check of an etag, which is the same for every record.
#pragma once

#include <cstdint>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"

namespace unioncare {

// Refuses kEtagMismatch when `given` is not the etag of this version.
absl::Status CheckEtag(absl::string_view field, absl::string_view given, int64_t version);

}  // namespace unioncare
