// Rules for unions and groups.
#include "service/domain/unions.h"

#include <utility>

#include "absl/strings/str_cat.h"
#include "service/base/status.h"
#include "service/domain/names.h"
#include "service/domain/refusal.h"
#include "service/domain/text.h"

namespace unioncare {
namespace {

// The name in its normal form, under the request field `field`.
absl::StatusOr<std::string> CheckName(absl::string_view field, const std::string& display_name) {
  std::optional<Refusal> problem =
      TextProblem(field, display_name, kUnionNameBytesMax, Lines::kOne);
  if (problem.has_value()) return Refuse(std::vector<Refusal>{*std::move(problem)});
  std::string name = NormalizeName(display_name);
  if (name.empty()) return Refuse(Reason::kFieldRequired, {{"field", std::string(field)}});
  return name;
}

}  // namespace

absl::StatusOr<Union> Decide(const CreateUnion& command, const CreateUnionFacts& facts) {
  Union made;
  ASSIGN_OR_RETURN(made.display_name, CheckName("union.display_name", command.display_name));
  made.superior = command.superior;
  if (command.superior.has_value() && !facts.superior_exists) {
    return NotFound("union.superior", NameOf(*command.superior));
  }
  if (facts.namesake.has_value()) {
    return Refuse(Reason::kUnionNameTaken, {{"field", "union.display_name"},
                                            {"given", made.display_name},
                                            {"owner", NameOf(*facts.namesake)}});
  }
  const int level = facts.superior_level + 1;
  if (level > kUnionLevelsMax) {
    return Refuse(Reason::kUnionTooDeep, {{"field", "union.superior"},
                                          {"given", absl::StrCat(level)},
                                          {"wanted", absl::StrCat(kUnionLevelsMax)}});
  }
  return made;
}

absl::StatusOr<Group> Decide(const CreateGroup& command, const CreateGroupFacts& facts) {
  Group made;
  ASSIGN_OR_RETURN(made.display_name, CheckName("group.display_name", command.display_name));
  made.parent = command.parent;
  if (!facts.union_exists) {
    return NotFound("parent", NameOf(command.union_id));
  }
  if (command.parent.has_value() && !facts.parent_exists) {
    return NotFound("group.parent_group", NameOf(command.union_id, *command.parent));
  }
  if (facts.namesake.has_value()) {
    return Refuse(Reason::kGroupNameTaken, {{"field", "group.display_name"},
                                            {"given", made.display_name},
                                            {"owner", NameOf(command.union_id, *facts.namesake)}});
  }
  const int level = facts.parent_level + 1;
  if (level > kGroupLevelsMax) {
    return Refuse(Reason::kGroupTooDeep, {{"field", "group.parent_group"},
                                          {"given", absl::StrCat(level)},
                                          {"wanted", absl::StrCat(kGroupLevelsMax)}});
  }
  return made;
}

}  // namespace unioncare
