// The table member_history: what changed in a membership, and from which day.
#pragma once

#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "service/domain/members.h"
#include "service/storage/journal.h"
#include "service/storage/store.h"

namespace unioncare::storage {

extern const journal::Table kMemberHistory;

// Keeps changes of a record; the actor of the transaction made them, now.
absl::Status KeepChanges(Transaction& transaction, UnionId union_id, MemberId member,
                         const std::vector<MemberChange>& changes);

// The changes of one record, in the order in which they were recorded.
absl::StatusOr<std::vector<MemberChange>> HistoryOf(const Snapshot& snapshot, UnionId union_id,
                                                    MemberId member);

// Members of a union who were moved from one group to another, or to none, on `since` or later:
// what each was moved from and to, by member, then in the order in which it was recorded.
absl::StatusOr<std::vector<MemberChange>> GroupChangesSince(const Snapshot& snapshot,
                                                            UnionId union_id,
                                                            absl::CivilDay since);

}  // namespace unioncare::storage
