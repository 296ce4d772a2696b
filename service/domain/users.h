// Users, their roles and tokens: the rules for making them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "service/domain/access.h"
#include "service/domain/types.h"

namespace unioncare {

// A member as seen from outside of any one union.
struct MemberLink {
  UnionId union_id{0};
  MemberId member{0};
};

struct User {
  UserId id{0};
  std::string display_name;
  std::optional<MemberLink> link;
  std::vector<Grant> grants;
  absl::Time create_time;
};

struct Token {
  UserId user{0};
  TokenId id{0};
  std::string display_name;
  std::string hash;  // SHA-256 of the secret
  absl::Time create_time;
  std::optional<absl::Time> revoke_time;
};

// Give a user a role, new or in addition.
struct GiveRole {
  Grant grant;
  std::optional<MemberLink> link;  // of the user who is to have the role
};

// What is known when a role is given.
struct GiveRoleFacts {
  std::vector<Grant> caller_grants;
  bool caller_is_system = false;  // the installation itself, at first start
};

// Refusals in this order: kRoleScope, kRoleBeyondCaller.
absl::Status Decide(const GiveRole& command, const GiveRoleFacts& facts);

// A role is lent for at most so many days, the first and the last included.
inline constexpr int kDelegationDaysMax = 90;
// And begins at most so far ahead.
inline constexpr int kDelegationAheadDaysMax = 366;

// Lend a role that one holds to somebody else.
struct LendRole {
  UserId borrower{0};
  Grant grant;  // from today when it does not say
};
struct LendRoleFacts {
  UserId lender{0};
  std::vector<Grant> held;  // all that the lender holds, of whatever time and from whatever hand
};
// The loan. Refusals in this order: kFieldRequired for the last day; kDateTooOld (before today) and
// kDateInFuture (kDelegationAheadDaysMax) for the first; kDateBeforeStart; kPeriodTooLong;
// kDelegateToSelf; kDelegationLent when the role is lent to the lender; kDelegationNotHeld;
// kDelegationBeyondTerm.
absl::StatusOr<Grant> Decide(const LendRole& command, const LendRoleFacts& facts,
                             absl::CivilDay today);

// What is left of a loan when the lender's own term is `own`; nothing when none of its days are.
std::optional<Grant> Trimmed(Grant loan, const Grant& own);

// The term of a grant that is given. Refuses kDateBeforeStart, and kDateTooOld when it would be
// over before it is given.
absl::Status CheckTerm(const Grant& grant, absl::CivilDay today);

// The name a user is given. Refuses kFieldRequired for an empty name.
absl::StatusOr<std::string> DecideUserName(absl::string_view display_name);

// True when the caller may know of this user: one of the user's roles is one the caller may give.
bool MayKnow(absl::Span<const Grant> caller_grants, const User& user);

// True when the caller may act for this user, as a token lets them: all of the user's roles are
// roles the caller may give. Else a chair could become whatever else a user is elsewhere.
bool MayActFor(absl::Span<const Grant> caller_grants, const User& user);

}  // namespace unioncare
