// Access: which role holds which permission, and whom a caller sees in a union.
#pragma once

#include <optional>
#include <vector>

#include "absl/time/civil_time.h"
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
  kBirthdayRead = 24,
  kBirthdayRecord = 25,
  kBirthdayManage = 26,
  kMemberImport = 27,
  kDisbursementRead = 28,
  kDisbursementRequest = 29,
  kDisbursementApprove = 30,
  kDisbursementPay = 31,
  kDisbursementBook = 32,
  kPayeeReveal = 33,
  kFundRead = 34,
  kFundManage = 35,
  kPeriodClose = 36,
  kDutyExempt = 37,
  kHistoryImport = 38,
  kAuditRun = 39,
  kFindingAnswer = 40,
  kFindingDecide = 41,
  kFindingWaive = 42,
  kLogKeyManage = 43,
  kExamRead = 44,
  kExamManage = 45,
  kExamBook = 46,
  kExamRecord = 47,
  kRetireeRead = 48,
  kRetireeManage = 49,
  kContactRecord = 50,
  kHardshipRead = 51,
  kHardshipApply = 52,
  kHardshipInvestigate = 53,
  kHardshipDecide = 54,
  kHardshipReview = 55,
  kHardshipReveal = 56,
  kPublic = 100,  // anybody, without a token; no role holds it
};
inline constexpr int kPermissionCount = 57;

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
  kViceChair = 12,
};
inline constexpr int kRoleCount = 13;

// A role held in a union, in a group subtree of it, or (administrators) in the installation, from
// one day to another. Both days count; none is no limit.
struct Grant {
  Role role = Role::kUnspecified;
  UnionId union_id = kInstallation;
  std::optional<GroupId> group;
  std::optional<absl::CivilDay> from_on;
  std::optional<absl::CivilDay> to_on;
  UserId lender{0};  // who lent it; 0: it is one's own

  bool lent() const { return lender != UserId{0}; }
  // The same role in the same place, whoever it comes from.
  bool SameRole(const Grant& other) const {
    return role == other.role && union_id == other.union_id && group == other.group;
  }
  // One role in one place from one hand; when it counts is not compared.
  bool operator==(const Grant& other) const { return SameRole(other) && lender == other.lender; }
};

// Whether a grant counts on a day.
enum class GrantTime { kNotBegun, kInForce, kOver };
GrantTime TimeOf(const Grant& grant, absl::CivilDay today);

// True when the role holds the permission.
bool Holds(Role role, Permission permission);

// False for permissions that a lent role does not carry: whoever borrows an office neither gives
// roles nor lends on.
bool Lendable(Permission permission);

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

// What a grant has to say about a permission. Numbers equal v1::GrantEffect.
enum class GrantEffect {
  kUnspecified = 0,
  kGives = 1,
  kGivesGroup = 2,
  kGivesWomen = 3,
  kGivesRetirees = 4,
  kGivesSelf = 5,
  kLacks = 6,
  kOtherUnion = 7,
  kLentWithout = 8,
  kNotBegun = 9,
  kOver = 10,
  kOutOfReach = 11,
};
constexpr bool Gives(GrantEffect effect) {
  return effect >= GrantEffect::kGives && effect <= GrantEffect::kGivesSelf;
}

// For whom a permission is asked: anybody, one member, or those of a group. What is named but does
// not exist is `missing`.
struct AccessTarget {
  std::optional<Subject> subject;
  std::optional<GroupId> group;
  bool missing = false;
};

// The same decision as Authorize, for one grant and with its reason. The first of these that is
// true: kLacks, kOtherUnion, kLentWithout, kNotBegun, kOver, kOutOfReach.
GrantEffect EffectOf(const Grant& grant, Permission permission, UnionId union_id,
                     const AccessFacts& facts, const AccessTarget& target, absl::CivilDay today);

// Why a grant is not well formed, as the fact "wanted" of kRoleScope; empty when it is.
// ROLE_ADMINISTRATOR stands in the installation; a group leader needs a group; a committee member
// may have one; a member needs to be linked to a member of that union.
const char* ScopeProblem(const Grant& grant, bool linked_to_member_of_union);

// True when a holder of USER_MANAGE through `own` may give or take `other` (chairs rule their own
// union, and make neither administrators nor superiors). All of `own` must be in force.
bool MayGive(absl::Span<const Grant> own, const Grant& other);

}  // namespace unioncare
