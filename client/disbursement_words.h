// Which disbursement somebody means, and the flags that say it.
#pragma once

#include <string>

#include "absl/status/statusor.h"
#include "client/command.h"
#include "unioncare/v1/disbursements.pb.h"

namespace unioncare::client {

// By resource name, number (2026-0017), or the name of who gets it. With its first entries.
absl::StatusOr<v1::Disbursement> FindDisbursement(Session& session, const std::string& text);

// The one that `text` means, put into a request: its name, and its present etag where the request
// has one and none was given. Nothing is found, and nothing put, where no text was given.
absl::StatusOr<v1::Disbursement> PutDisbursement(Session& session, const std::string& text,
                                                 google::protobuf::Message& request);

// All entries of a disbursement that the caller sees.
absl::StatusOr<v1::ListDisbursementEntriesResponse> AllEntries(Session& session,
                                                               const std::string& name);

// The flag that names it, and the one for its etag.
Flag AidFlag();
Flag EtagFlag();

}  // namespace unioncare::client
