// What a household states, on the command line, and the steps of an income test on a terminal, for
// the commands of hardship aid.
#pragma once

#include <vector>

#include "absl/status/status.h"
#include "client/command.h"
#include "unioncare/v1/hardship_files.pb.h"

namespace unioncare::client {

// The file that a verb is about.
Flag HardshipFileFlag();

// The flags of a form: those of its fields, and what FillForm reads.
std::vector<Flag> HardshipFormFlags();

// Takes --person and --other-loss, which are no fields of their own, out of what was given. Nothing
// given leaves the form as it is.
absl::Status FillForm(Session& session, v1::HardshipForm& form);

// Each step of a test on a line of its own, on a terminal.
void SaySteps(Session& session, const v1::HardshipTest& test);

}  // namespace unioncare::client
