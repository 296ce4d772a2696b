// The operations that move a membership: states, retirement, history, merges.
#pragma once

#include "absl/status/statusor.h"
#include "service/storage/store.h"
#include "unioncare/v1/members.pb.h"

namespace unioncare::api {

absl::StatusOr<v1::ChangeMemberStateResponse> ChangeMemberState(
    Transaction& transaction, const v1::ChangeMemberStateRequest& request);
absl::StatusOr<v1::Member> RetireMember(Transaction& transaction,
                                        const v1::RetireMemberRequest& request);
absl::StatusOr<v1::MemberHistory> GetMemberHistory(const Snapshot& snapshot,
                                                   const v1::GetMemberHistoryRequest& request);
absl::StatusOr<v1::MergeMembersResponse> MergeMembers(Transaction& transaction,
                                                      const v1::MergeMembersRequest& request);

}  // namespace unioncare::api
