// The tables unions and groups.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "absl/status/statusor.h"
#include "service/domain/unions.h"
#include "service/storage/journal.h"
#include "service/storage/store.h"

namespace unioncare::storage {

extern const journal::Table kUnions;
extern const journal::Table kGroups;

absl::StatusOr<std::optional<Union>> FindUnion(const Snapshot& snapshot, UnionId id);
// Unions with numbers above `after`, by number.
absl::StatusOr<std::vector<Union>> ListUnions(const Snapshot& snapshot, int64_t after, int limit);
// The unions above this one, nearest first; without itself.
absl::StatusOr<std::vector<UnionId>> SuperiorsOf(const Snapshot& snapshot, UnionId id);
// The union and all below it, sorted; empty when it does not exist.
absl::StatusOr<std::vector<UnionId>> UnionSubtreeOf(const Snapshot& snapshot, UnionId id);

absl::StatusOr<CreateUnionFacts> FactsFor(const Snapshot& snapshot, const CreateUnion& command);
// Keeps a new union, which gets its number and time.
absl::StatusOr<Union> InsertUnion(Transaction& transaction, Union made);

absl::StatusOr<std::optional<Group>> FindGroup(const Snapshot& snapshot, UnionId union_id,
                                               GroupId id);
// Groups of the union with numbers above `after`, by number.
absl::StatusOr<std::vector<Group>> ListGroups(const Snapshot& snapshot, UnionId union_id,
                                              int64_t after, int limit);
// The group and all below it, sorted; empty when it does not exist.
absl::StatusOr<std::vector<GroupId>> SubtreeOf(const Snapshot& snapshot, UnionId union_id,
                                               GroupId id);

absl::StatusOr<CreateGroupFacts> FactsFor(const Snapshot& snapshot, const CreateGroup& command);
// Keeps a new group, which gets its number and time.
absl::StatusOr<Group> InsertGroup(Transaction& transaction, UnionId union_id, Group made);

}  // namespace unioncare::storage
