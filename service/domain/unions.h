// Unions in their tree, and the groups inside them: the rules for making them.
#pragma once

#include <optional>
#include <string>

#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "service/domain/types.h"

namespace unioncare {

inline constexpr int kUnionLevelsMax = 6;
inline constexpr int kGroupLevelsMax = 6;
inline constexpr int kUnionNameBytesMax = 120;

struct Union {
  UnionId id{0};
  std::string display_name;
  std::optional<UnionId> superior;
  absl::Time create_time;
};

// A campus, branch or group inside a union.
struct Group {
  GroupId id{0};
  std::string display_name;
  std::optional<GroupId> parent;  // none: stands under the union itself
  absl::Time create_time;
};

struct CreateUnion {
  std::string display_name;
  std::optional<UnionId> superior;
};

struct CreateUnionFacts {
  bool superior_exists = false;
  int superior_level = 0;           // 1 for a union without a superior; 0 when there is none
  std::optional<UnionId> namesake;  // of this normalised name under the same superior
};

// Refusals in this order: the name (kFieldRequired, kTextNotUtf8, kFieldTooLong,
// kTextControlCharacter), kNotFound for the superior, kUnionNameTaken, kUnionTooDeep. A new union
// is nobody's superior yet, so the tree cannot close into a ring. Id and time are filled in by the
// one who keeps it.
absl::StatusOr<Union> Decide(const CreateUnion& command, const CreateUnionFacts& facts);

struct CreateGroup {
  UnionId union_id{0};
  std::string display_name;
  std::optional<GroupId> parent;
};

struct CreateGroupFacts {
  bool union_exists = false;
  bool parent_exists = false;
  int parent_level = 0;             // 1 for a group under the union itself; 0 without a parent
  std::optional<GroupId> namesake;  // of this normalised name under the same parent
};

// Refusals in this order: the name as above, kNotFound for the union, then for the parent group,
// kGroupNameTaken, kGroupTooDeep.
absl::StatusOr<Group> Decide(const CreateGroup& command, const CreateGroupFacts& facts);

}  // namespace unioncare
