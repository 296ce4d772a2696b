// The service of unions and groups.
#pragma once

#include <memory>

#include "service/api/rpc.h"
#include "unioncare/v1/unions.pb.h"

namespace unioncare::api {

std::unique_ptr<Service> MakeUnionService(Rpc& rpc);

// Operations that the sample school runs too.
absl::StatusOr<v1::CreateUnionResponse> CreateUnion(Transaction& transaction,
                                                    const v1::CreateUnionRequest& request);
absl::StatusOr<v1::Group> CreateGroup(Transaction& transaction,
                                      const v1::CreateGroupRequest& request);

}  // namespace unioncare::api
