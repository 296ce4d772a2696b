// Policies as texts: protobuf text format with comments, read with the line of every row.
#pragma once

#include <google/protobuf/text_format.h>

#include <string>

#include "absl/status/statusor.h"
#include "service/domain/policies.h"
#include "unioncare/v1/policies.pb.h"

namespace unioncare::api {

// The message of a text; every mistake of syntax is named with line and column. `places` may be
// null.
absl::StatusOr<v1::PolicySet> ParsePolicySet(
    const std::string& text, google::protobuf::TextFormat::ParseInfoTree* places);

// The policy of `issuer` that a text says, checked in itself; every mistake is named.
absl::StatusOr<Policy> ReadPolicy(UnionId issuer, const std::string& text);

}  // namespace unioncare::api
