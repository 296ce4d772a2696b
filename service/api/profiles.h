// The policies that the program brings along: nobody has one of them unless they import it.
#pragma once

#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "service/storage/store.h"
#include "unioncare/v1/standards.pb.h"

namespace unioncare::api {

// The text of a profile; null when there is none of this code.
const char* ProfileText(absl::string_view code);

absl::StatusOr<v1::ListPolicyProfilesResponse> ListPolicyProfiles(
    const Snapshot& snapshot, const v1::ListPolicyProfilesRequest& request);
absl::StatusOr<v1::PolicyProfile> GetPolicyProfile(const Snapshot& snapshot,
                                                   const v1::GetPolicyProfileRequest& request);

}  // namespace unioncare::api
