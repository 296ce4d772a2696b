// The operations on family members.
#pragma once

#include "absl/status/statusor.h"
#include "service/storage/store.h"
#include "unioncare/v1/families.pb.h"

namespace unioncare::api {

absl::StatusOr<v1::FamilyMember> CreateFamilyMember(Transaction& transaction,
                                                    const v1::CreateFamilyMemberRequest& request);
absl::StatusOr<v1::ListFamilyMembersResponse> ListFamilyMembers(
    const Snapshot& snapshot, const v1::ListFamilyMembersRequest& request);
absl::StatusOr<v1::FamilyMember> UpdateFamilyMember(Transaction& transaction,
                                                    const v1::UpdateFamilyMemberRequest& request);
absl::StatusOr<v1::FamilyMember> DeleteFamilyMember(Transaction& transaction,
                                                    const v1::DeleteFamilyMemberRequest& request);
absl::StatusOr<v1::RevealFamilyMembersResponse> RevealFamilyMembers(
    Transaction& transaction, const v1::RevealFamilyMembersRequest& request);

}  // namespace unioncare::api
