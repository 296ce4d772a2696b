// Which disbursement somebody means, and the flags that say it.
#pragma once

#include <string>

#include "absl/status/statusor.h"
#include "client/command.h"
#include "unioncare/v1/disbursements.pb.h"

namespace unioncare::client {

// By resource name, number (2026-0017), or the name of who gets it. With its first entries.
absl::StatusOr<v1::Disbursement> FindDisbursement(Session& session, const std::string& text);

// All entries of a disbursement that the caller sees.
absl::StatusOr<v1::ListDisbursementEntriesResponse> AllEntries(Session& session,
                                                               const std::string& name);

// The flag that names it, and the one for its etag.
Flag AidFlag();
Flag EtagFlag();

}  // namespace unioncare::client
