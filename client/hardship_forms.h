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

// The verb that shows a file with its payments (hardship_payments.cc), by columns of the file.
Command ShowHardshipFile(const char* columns);

// The flags of a form: those of its fields, and what FillForm reads.
std::vector<Flag> HardshipFormFlags();

// Takes --form, --person and --other-loss, which are no fields of their own, out of what was given.
// --form names a file, or - for the standard input, with a HardshipForm in the text form of
// protobuf; what is written beside it adds to it. Nothing given leaves the form as it is.
absl::Status FillForm(Session& session, v1::HardshipForm& form);

// Each step of a test on a line of its own, on a terminal.
void SaySteps(Session& session, const v1::HardshipTest& test);

}  // namespace unioncare::client
