// Lists of contact with retired members: those in a tier, and what falls due.
#pragma once

#include "absl/status/statusor.h"
#include "service/storage/store.h"
#include "unioncare/v1/retirees.pb.h"

namespace unioncare::api {

inline constexpr int kDueContactDaysDefault = 7;
inline constexpr int kDueContactDaysMax = 366;

absl::StatusOr<v1::ListRetireesResponse> ListRetirees(const Snapshot& snapshot,
                                                      const v1::ListRetireesRequest& request);
absl::StatusOr<v1::ListDueRetireesResponse> ListDueRetirees(
    const Snapshot& snapshot, const v1::ListDueRetireesRequest& request);

}  // namespace unioncare::api
