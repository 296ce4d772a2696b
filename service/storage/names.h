// The table name_grams: what members are found by when a part of the name is typed. Derived from
// the table members and not journaled.
#pragma once

#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "service/domain/members.h"
#include "service/storage/store.h"

namespace unioncare::storage {

// Brings the grams of one member in line with the record. `before` is the record as it was indexed;
// null when it was not.
absl::Status IndexName(Transaction& transaction, UnionId union_id, const Member* before,
                       const Member& after);

// The numbers of members with a gram that begins with `part`, after (`gram`, `member`) in the order
// of grams, then numbers; somebody with two such grams comes twice. An empty part finds nobody.
struct GramPlace {
  std::string gram;
  MemberId member{0};
};
absl::StatusOr<std::vector<GramPlace>> FindGrams(const Snapshot& snapshot, UnionId union_id,
                                                 absl::string_view part, const GramPlace& after,
                                                 int limit);

}  // namespace unioncare::storage
