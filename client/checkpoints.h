// What an auditor keeps of the journal outside of the server, and checks on a machine of their own.
#pragma once

#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "client/command.h"
#include "unioncare/v1/journal.pb.h"

namespace unioncare::client {

// The flag that names the key which the reader trusts.
Flag KeyFlag();

// Whether that flag holds a key.
absl::Status CheckKey(Session& session);

// Whether the log has only grown since an older checkpoint, as this machine finds it by the proof
// in the last answer of a verification; says so, or what is wrong.
absl::StatusOr<bool> CheckSince(Session& session, const std::string& older,
                                const v1::VerifyJournalResponse& last);

}  // namespace unioncare::client
