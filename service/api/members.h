// The service of members.
#pragma once

#include <memory>

#include "service/api/rpc.h"
#include "unioncare/v1/members.pb.h"

namespace unioncare::api {

std::unique_ptr<Service> MakeMemberService(Rpc& rpc);

// An operation that the sample school runs too.
absl::StatusOr<v1::Member> CreateMember(Transaction& transaction,
                                        const v1::CreateMemberRequest& request);

}  // namespace unioncare::api
