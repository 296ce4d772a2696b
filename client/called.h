// What people call the records of which a refusal speaks by their resource names.
#pragma once

#include <string>

#include "client/command.h"

namespace unioncare::client {

// The text with each resource name in it said as people know it: in the words that were typed, else
// by the name of the person or the number of the case where the caller may read them. What has no
// such name is told by its number; what cannot be read stays as it was typed, or as it came.
std::string Called(Session& session, const std::string& text);

}  // namespace unioncare::client
