// Unions and groups in SQL. Trees are walked by recursive queries that end at the deepest level
// there may be, so that a damaged file cannot keep them running.
#include "service/storage/unions.h"

#include <string>
#include <utility>

#include "service/domain/text.h"

namespace unioncare::storage {

using journal::Value;

const journal::Table kUnions("unions", {"union_id", "id"},
                             {"display_name", "superior_id", "create_us"});
const journal::Table kGroups("groups", {"union_id", "id"},
                             {"parent_id", "display_name", "create_us"});

namespace {

constexpr sql::Sql kFindUnion{
    "SELECT id, display_name, superior_id, create_us FROM unions WHERE union_id = 0 AND id = $1"};
constexpr sql::Sql kListUnions{
    "SELECT id, display_name, superior_id, create_us FROM unions "
    "WHERE union_id = 0 AND id > $1 ORDER BY id LIMIT $2"};
// The union itself and those above it, nearest first.
constexpr sql::Sql kUnionPath{
    "WITH RECURSIVE path (id, superior_id, level) AS ("
    "SELECT id, superior_id, 1 FROM unions WHERE union_id = 0 AND id = $1 "
    "UNION ALL "
    "SELECT unions.id, unions.superior_id, path.level + 1 FROM path "
    "JOIN unions ON unions.union_id = 0 AND unions.id = path.superior_id "
    "WHERE path.level < $2) "
    "SELECT id FROM path ORDER BY level"};
constexpr sql::Sql kUnionSubtree{
    "WITH RECURSIVE tree (id, level) AS ("
    "SELECT id, 1 FROM unions WHERE union_id = 0 AND id = $1 "
    "UNION ALL "
    "SELECT unions.id, tree.level + 1 FROM tree "
    "JOIN unions ON unions.union_id = 0 AND unions.superior_id = tree.id "
    "WHERE tree.level < $2) "
    "SELECT DISTINCT id FROM tree ORDER BY id"};
constexpr sql::Sql kUnionNamed{
    "SELECT id FROM unions "
    "WHERE union_id = 0 AND COALESCE(superior_id, 0) = $1 AND display_name = $2"};

constexpr sql::Sql kFindGroup{
    "SELECT id, display_name, parent_id, create_us FROM groups WHERE union_id = $1 AND id = $2"};
constexpr sql::Sql kListGroups{
    "SELECT id, display_name, parent_id, create_us FROM groups "
    "WHERE union_id = $1 AND id > $2 ORDER BY id LIMIT $3"};
constexpr sql::Sql kGroupPath{
    "WITH RECURSIVE path (id, parent_id, level) AS ("
    "SELECT id, parent_id, 1 FROM groups WHERE union_id = $1 AND id = $2 "
    "UNION ALL "
    "SELECT groups.id, groups.parent_id, path.level + 1 FROM path "
    "JOIN groups ON groups.union_id = $1 AND groups.id = path.parent_id "
    "WHERE path.level < $3) "
    "SELECT id FROM path ORDER BY level"};
constexpr sql::Sql kGroupSubtree{
    "WITH RECURSIVE tree (id, level) AS ("
    "SELECT id, 1 FROM groups WHERE union_id = $1 AND id = $2 "
    "UNION ALL "
    "SELECT groups.id, tree.level + 1 FROM tree "
    "JOIN groups ON groups.union_id = $1 AND groups.parent_id = tree.id "
    "WHERE tree.level < $3) "
    "SELECT DISTINCT id FROM tree ORDER BY id"};
constexpr sql::Sql kGroupNamed{
    "SELECT id FROM groups "
    "WHERE union_id = $1 AND COALESCE(parent_id, 0) = $2 AND display_name = $3"};

Union UnionOf(sql::Row row) {
  Union found;
  found.id = UnionId{row.Int(0)};
  found.display_name = std::string(row.Text(1));
  if (!row.IsNull(2)) found.superior = UnionId{row.Int(2)};
  found.create_time = absl::FromUnixMicros(row.Int(3));
  return found;
}

Group GroupOf(sql::Row row) {
  Group found;
  found.id = GroupId{row.Int(0)};
  found.display_name = std::string(row.Text(1));
  if (!row.IsNull(2)) found.parent = GroupId{row.Int(2)};
  found.create_time = absl::FromUnixMicros(row.Int(3));
  return found;
}

// A superior or a parent as the indexes know it: 0 stands for none.
template <class Id>
int64_t NumberOrZero(const std::optional<Id>& id) {
  return id.has_value() ? Number(*id) : 0;
}

}  // namespace

absl::StatusOr<std::optional<Union>> FindUnion(const Snapshot& snapshot, UnionId id) {
  std::optional<Union> found;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kFindUnion, [&](sql::Row row) { found = UnionOf(row); }, id));
  return found;
}

absl::StatusOr<std::vector<Union>> ListUnions(const Snapshot& snapshot, int64_t after, int limit) {
  std::vector<Union> unions;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kListUnions,
      [&](sql::Row row) { unions.push_back(UnionOf(row)); }, after, limit));
  return unions;
}

absl::StatusOr<std::vector<UnionId>> SuperiorsOf(const Snapshot& snapshot, UnionId id) {
  std::vector<UnionId> superiors;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kUnionPath,
      [&](sql::Row row) {
        if (row.Int(0) != Number(id)) superiors.push_back(UnionId{row.Int(0)});
      },
      id, kUnionLevelsMax));
  return superiors;
}

absl::StatusOr<std::vector<UnionId>> UnionSubtreeOf(const Snapshot& snapshot, UnionId id) {
  std::vector<UnionId> subtree;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kUnionSubtree,
      [&](sql::Row row) { subtree.push_back(UnionId{row.Int(0)}); }, id, kUnionLevelsMax));
  return subtree;
}

absl::StatusOr<CreateUnionFacts> FactsFor(const Snapshot& snapshot, const CreateUnion& command) {
  CreateUnionFacts facts;
  if (command.superior.has_value()) {
    RETURN_IF_ERROR(sql::Query(
        snapshot.connection(), kUnionPath, [&](sql::Row) { ++facts.superior_level; },
        *command.superior, kUnionLevelsMax));
    facts.superior_exists = facts.superior_level > 0;
  }
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kUnionNamed,
      [&](sql::Row row) { facts.namesake = UnionId{row.Int(0)}; }, NumberOrZero(command.superior),
      NormalizeName(command.display_name)));
  return facts;
}

absl::StatusOr<Union> InsertUnion(Transaction& transaction, Union made) {
  ASSIGN_OR_RETURN(const int64_t number, journal::NextNumber(transaction, kInstallation, "union"));
  made.id = UnionId{number};
  made.create_time = transaction.now();
  RETURN_IF_ERROR(journal::Put(transaction, kUnions, journal::kNobody,
                               {Value(kInstallation), Value(made.id), Value(made.display_name),
                                Value(made.superior),
                                Value(absl::ToUnixMicros(made.create_time))}));
  return made;
}

absl::StatusOr<std::optional<Group>> FindGroup(const Snapshot& snapshot, UnionId union_id,
                                               GroupId id) {
  std::optional<Group> found;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kFindGroup, [&](sql::Row row) { found = GroupOf(row); }, union_id,
      id));
  return found;
}

absl::StatusOr<std::vector<Group>> ListGroups(const Snapshot& snapshot, UnionId union_id,
                                              int64_t after, int limit) {
  std::vector<Group> groups;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kListGroups,
      [&](sql::Row row) { groups.push_back(GroupOf(row)); }, union_id, after, limit));
  return groups;
}

absl::StatusOr<std::vector<GroupId>> SubtreeOf(const Snapshot& snapshot, UnionId union_id,
                                               GroupId id) {
  std::vector<GroupId> subtree;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kGroupSubtree,
      [&](sql::Row row) { subtree.push_back(GroupId{row.Int(0)}); }, union_id, id,
      kGroupLevelsMax));
  return subtree;
}

absl::StatusOr<CreateGroupFacts> FactsFor(const Snapshot& snapshot, const CreateGroup& command) {
  CreateGroupFacts facts;
  ASSIGN_OR_RETURN(const std::optional<Union> in, FindUnion(snapshot, command.union_id));
  facts.union_exists = in.has_value();
  if (command.parent.has_value()) {
    RETURN_IF_ERROR(sql::Query(
        snapshot.connection(), kGroupPath, [&](sql::Row) { ++facts.parent_level; },
        command.union_id, *command.parent, kGroupLevelsMax));
    facts.parent_exists = facts.parent_level > 0;
  }
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kGroupNamed,
      [&](sql::Row row) { facts.namesake = GroupId{row.Int(0)}; }, command.union_id,
      NumberOrZero(command.parent), NormalizeName(command.display_name)));
  return facts;
}

absl::StatusOr<Group> InsertGroup(Transaction& transaction, UnionId union_id, Group made) {
  ASSIGN_OR_RETURN(const int64_t number, journal::NextNumber(transaction, union_id, "group"));
  made.id = GroupId{number};
  made.create_time = transaction.now();
  RETURN_IF_ERROR(journal::Put(transaction, kGroups, journal::kNobody,
                               {Value(union_id), Value(made.id), Value(made.parent),
                                Value(made.display_name),
                                Value(absl::ToUnixMicros(made.create_time))}));
  return made;
}

}  // namespace unioncare::storage
