// Access: which role holds which permission, and whom a caller sees in a union.
#pragma once

#include <optional>
#include <vector>

#include "absl/types/span.h"
#include "service/domain/types.h"

namespace unioncare {

// Numbers equal v1::Permission; what each allows stands there.
enum class Permission {
  kUnspecified = 0,
  kAuthenticated = 1,
  kUnionRead = 2,
  kUnionManage = 3,
  kGroupManage = 4,
  kUserManage = 5,
  kMemberRead = 6,
  kMemberFind = 7,
  kMemberManage = 8,
  kMemberReveal = 9,
  kCaseRead = 10,
  kCaseReport = 11,
  kVisitRecord = 12,
  kCaseReveal = 13,
  kJournalVerify = 14,
  kCalendarManage = 15,
  kPolicyManage = 16,
  kCaseManage = 17,
  kEventRead = 18,
  kAttachmentRead = 19,
  kReportRead = 20,
  kBackupManage = 21,
  kRoleDelegate = 22,
  kWorkHandover = 23,
};
inline constexpr int kPermissionCount = 24;

// Numbers equal v1::Role.
enum class Role {
  kUnspecified = 0,
  kAdministrator = 1,
  kChair = 2,
  kCommitteeMember = 3,
  kGroupLeader = 4,
  kWomensOfficer = 5,
  kAccountant = 6,
  kCashier = 7,
  kAuditor = 8,
  kRetireeContact = 9,
  kSuperior = 10,
  kMember = 11,
};
inline constexpr int kRoleCount = 12;

// A role held in a union, in a group subtree of it, or (administrators) in the installation.
struct Grant {
  Role role = Role::kUnspecified;
  UnionId union_id = kInstallation;
  std::optional<GroupId> group;

  bool operator==(const Grant& other) const {
    return role == other.role && union_id == other.union_id && group == other.group;
  }
};

// True when the role holds the permission.
bool Holds(Role role, Permission permission);

// Whose rows a caller sees under one permission in one union.
struct Sight {
  bool everybody = false;
  std::vector<GroupId> groups;  // members of these groups; sorted, subtrees included
  bool women = false;
  bool retirees = false;
  std::optional<MemberId> self;

  bool empty() const {
    return !everybody && groups.empty() && !women && !retirees && !self.has_value();
  }
};

// What decides whether a member is seen.
struct Subject {
  MemberId member{0};
  std::optional<GroupId> group;
  Sex sex = Sex::kUnspecified;
  bool retired = false;
};

bool Sees(const Sight& sight, const Subject& subject);

// What is known about a caller and a union when a permission is asked for.
struct AccessFacts {
  std::vector<Grant> grants;
  std::optional<MemberId> member;  // the caller, when a member of this union
  std::vector<UnionId> superiors;  // of the union, nearest first
  std::vector<GroupId> subtrees;   // of all groups that grants with the permission name
};

// The sight of a caller under `permission` in `union_id` (kInstallation for methods of the
// installation). Empty sight: the permission is missing.
Sight Authorize(Permission permission, UnionId union_id, const AccessFacts& facts);

// True when the role grants `permission` in `union_id` through this grant.
bool Applies(const Grant& grant, Permission permission, UnionId union_id,
             absl::Span<const UnionId> superiors);

// Why a grant is not well formed, as the fact "wanted" of kRoleScope; empty when it is.
// ROLE_ADMINISTRATOR stands in the installation; a group leader needs a group; a committee member
// may have one; a member needs to be linked to a member of that union.
const char* ScopeProblem(const Grant& grant, bool linked_to_member_of_union);

// True when a holder of USER_MANAGE through `own` may give or take `other` (chairs rule their own
// union, and make neither administrators nor superiors).
bool MayGive(absl::Span<const Grant> own, const Grant& other);

}  // namespace unioncare
