// The table name_grams: what members are found by when a part of the name is typed. Derived from
// the table members and not journaled.
#pragma once

#include "absl/status/status.h"
#include "service/domain/members.h"
#include "service/storage/store.h"

namespace unioncare::storage {

// Brings the grams of one member in line with the record. `before` is the record as it was indexed;
// null when it was not.
absl::Status IndexName(Transaction& transaction, UnionId union_id, const Member* before,
                       const Member& after);

// Takes the grams of a record away that goes itself.
absl::Status ForgetName(Transaction& transaction, UnionId union_id, const Member& member);

}  // namespace unioncare::storage
