// Rules for users and roles.
#include "service/domain/users.h"

#include <algorithm>

#include "service/base/status.h"
#include "service/domain/refusal.h"
#include "service/domain/text.h"

namespace unioncare {

absl::Status Decide(const GiveRole& command, const GiveRoleFacts& facts) {
  const Grant& grant = command.grant;
  const bool linked = command.link.has_value() && command.link->union_id == grant.union_id;
  const std::string problem = ScopeProblem(grant, linked);
  if (!problem.empty()) {
    return Refuse(Reason::kRoleScope, {{"field", "grant"}, {"wanted", problem}});
  }
  if (!facts.caller_is_system && !MayGive(facts.caller_grants, grant)) {
    return Refuse(Reason::kRoleBeyondCaller, {{"field", "grant.role"}});
  }
  return absl::OkStatus();
}

absl::StatusOr<std::string> DecideUserName(absl::string_view display_name) {
  std::string name = NormalizeName(display_name);
  if (name.empty()) return Refuse(Reason::kFieldRequired, {{"field", "user.display_name"}});
  return name;
}

bool MayKnow(absl::Span<const Grant> caller_grants, const User& user) {
  return MayActFor(caller_grants, user) ||
         std::any_of(user.grants.begin(), user.grants.end(),
                     [&](const Grant& grant) { return MayGive(caller_grants, grant); });
}

bool MayActFor(absl::Span<const Grant> caller_grants, const User& user) {
  // A user without any role is an administrator's business.
  if (user.grants.empty()) return MayGive(caller_grants, Grant{.role = Role::kAdministrator});
  return std::all_of(user.grants.begin(), user.grants.end(),
                     [&](const Grant& grant) { return MayGive(caller_grants, grant); });
}

}  // namespace unioncare
