// Calls and visits to retired members that fall due, among what is due.
#pragma once

#include <vector>

#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "service/domain/types.h"
#include "service/storage/due.h"
#include "service/storage/store.h"

namespace unioncare::api {

// What is looked at of those.
inline constexpr int kDueContactsMax = 500;

// The permission under which contact may fall due for the caller, or none.
bool MayKeepContact(const Snapshot& snapshot);

// Calls and visits with a deadline up to `until`, the first kDueContactsMax: of those whom the
// caller sees, or is the contact or deputy of; of the latter alone where only `mine` are wanted. In
// no order. Where nothing falls due in the union, one look tells so.
absl::StatusOr<std::vector<storage::DueEntry>> ListDueContacts(const Snapshot& snapshot,
                                                               UnionId union_id, absl::Time until,
                                                               bool mine);

}  // namespace unioncare::api
