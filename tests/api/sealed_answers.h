// Which methods answer with what is sealed.
#pragma once

#include <google/protobuf/descriptor.h>

#include "absl/strings/match.h"

namespace unioncare::testing {

// They say who asked and why in the journal first. A try would be the answer without the entry.
inline bool Opens(const google::protobuf::MethodDescriptor* method) {
  return absl::StartsWith(method->name(), "Reveal") || method->name() == "ExportContactLedger" ||
         method->name() == "ExportContactRound";
}

}  // namespace unioncare::testing
