// The table of roles and permissions. Sources: duties of union officers as written in the charters
// of primary trade unions; the auditor reads and changes nothing; the administrator sees no
// business data; the superior union sees no names.
#include "service/domain/access.h"

#include <algorithm>

namespace unioncare {
namespace {

using P = Permission;

constexpr Permission kAdministratorMay[] = {
    P::kUnionRead, P::kUnionManage, P::kGroupManage, P::kUserManage, P::kJournalVerify,
    P::kCalendarManage, P::kPolicyManage, P::kBackupManage, P::kLogKeyManage};
constexpr Permission kChairMay[] = {
    P::kUnionRead, P::kGroupManage, P::kUserManage, P::kMemberRead, P::kMemberFind,
    P::kMemberManage, P::kMemberReveal, P::kCaseRead, P::kCaseReport, P::kVisitRecord,
    P::kCaseReveal, P::kJournalVerify, P::kCalendarManage, P::kPolicyManage, P::kCaseManage,
    P::kEventRead, P::kAttachmentRead, P::kReportRead, P::kRoleDelegate, P::kWorkHandover,
    P::kBirthdayRead, P::kBirthdayRecord, P::kBirthdayManage, P::kMemberImport,
    P::kDisbursementRead, P::kDisbursementRequest, P::kDisbursementApprove, P::kFundRead,
    P::kDutyExempt, P::kAuditRun, P::kFindingAnswer, P::kFindingWaive,
    P::kExamRead, P::kExamManage, P::kExamBook, P::kExamRecord,
    P::kRetireeRead, P::kRetireeManage, P::kContactRecord,
    P::kHardshipRead, P::kHardshipApply, P::kHardshipInvestigate, P::kHardshipDecide,
    P::kHardshipReveal};
constexpr Permission kViceChairMay[] = {
    P::kUnionRead, P::kMemberRead, P::kMemberFind, P::kMemberManage, P::kCaseRead, P::kCaseReport,
    P::kVisitRecord, P::kCaseReveal, P::kCaseManage, P::kEventRead, P::kAttachmentRead,
    P::kReportRead, P::kRoleDelegate, P::kWorkHandover, P::kBirthdayRead, P::kBirthdayRecord,
    P::kBirthdayManage, P::kMemberImport, P::kDisbursementRead, P::kDisbursementRequest,
    P::kDisbursementApprove, P::kFundRead, P::kDutyExempt, P::kAuditRun, P::kFindingAnswer,
    P::kExamRead, P::kExamManage, P::kExamBook, P::kExamRecord,
    P::kRetireeRead, P::kRetireeManage, P::kContactRecord,
    P::kHardshipRead, P::kHardshipApply, P::kHardshipInvestigate, P::kHardshipDecide,
    P::kHardshipReveal};
constexpr Permission kCommitteeMemberMay[] = {
    P::kUnionRead, P::kMemberRead, P::kMemberFind, P::kMemberManage, P::kCaseRead, P::kCaseReport,
    P::kVisitRecord, P::kCaseReveal, P::kCaseManage, P::kEventRead, P::kAttachmentRead,
    P::kReportRead, P::kRoleDelegate, P::kBirthdayRead, P::kBirthdayRecord, P::kBirthdayManage,
    P::kMemberImport, P::kDisbursementRead, P::kDisbursementRequest, P::kDisbursementApprove,
    P::kFundRead, P::kFindingAnswer,
    P::kExamRead, P::kExamManage, P::kExamBook, P::kExamRecord,
    P::kRetireeRead, P::kRetireeManage, P::kContactRecord,
    P::kHardshipRead, P::kHardshipApply, P::kHardshipInvestigate, P::kHardshipDecide,
    P::kHardshipReveal};
constexpr Permission kWomensOfficerMay[] = {
    P::kUnionRead, P::kMemberRead, P::kMemberFind, P::kCaseRead, P::kCaseReport, P::kVisitRecord,
    P::kCaseReveal, P::kCaseManage, P::kAttachmentRead, P::kReportRead, P::kRoleDelegate,
    P::kBirthdayRead, P::kBirthdayRecord, P::kDisbursementRead, P::kDisbursementRequest,
    P::kExamRead, P::kExamBook, P::kExamRecord, P::kRetireeRead, P::kContactRecord,
    P::kHardshipRead, P::kHardshipApply, P::kHardshipInvestigate};
constexpr Permission kLeaderMay[] = {
    P::kUnionRead, P::kMemberRead, P::kMemberFind, P::kCaseRead, P::kCaseReport, P::kVisitRecord,
    P::kReportRead, P::kRoleDelegate, P::kBirthdayRead, P::kBirthdayRecord, P::kDisbursementRead,
    P::kDisbursementRequest,
    P::kExamRead, P::kExamBook, P::kExamRecord, P::kRetireeRead, P::kContactRecord,
    P::kHardshipRead, P::kHardshipApply, P::kHardshipInvestigate};
constexpr Permission kAccountantMay[] = {
    P::kUnionRead, P::kMemberFind, P::kRoleDelegate, P::kDisbursementRead, P::kDisbursementBook,
    P::kFundRead, P::kFundManage, P::kPeriodClose, P::kHistoryImport, P::kFindingAnswer};
constexpr Permission kCashierMay[] = {
    P::kUnionRead, P::kMemberFind, P::kRoleDelegate, P::kDisbursementRead, P::kDisbursementPay,
    P::kPayeeReveal, P::kFundRead};
constexpr Permission kAuditorMay[] = {
    P::kUnionRead, P::kMemberRead, P::kMemberFind, P::kCaseRead, P::kJournalVerify, P::kReportRead,
    P::kBirthdayRead, P::kDisbursementRead, P::kFundRead, P::kAuditRun, P::kFindingDecide,
    P::kFindingWaive,
    P::kHardshipRead};
constexpr Permission kSuperiorMay[] = {
    P::kUnionRead, P::kJournalVerify, P::kPolicyManage, P::kEventRead, P::kReportRead,
    P::kDutyExempt,
    P::kHardshipReview};
constexpr Permission kMemberMay[] = {
    P::kUnionRead, P::kMemberRead, P::kCaseRead, P::kCaseReport, P::kDisbursementRead,
    P::kExamRead, P::kExamBook, P::kRetireeRead, P::kContactRecord,
    P::kHardshipRead, P::kHardshipApply};

absl::Span<const Permission> PermissionsOf(Role role) {
  switch (role) {
    case Role::kUnspecified:
      break;
    case Role::kAdministrator:
      return kAdministratorMay;
    case Role::kChair:
      return kChairMay;
    case Role::kViceChair:
      return kViceChairMay;
    case Role::kCommitteeMember:
      return kCommitteeMemberMay;
    case Role::kWomensOfficer:
      return kWomensOfficerMay;
    case Role::kGroupLeader:
    case Role::kRetireeContact:
      return kLeaderMay;
    case Role::kAccountant:
      return kAccountantMay;
    case Role::kCashier:
      return kCashierMay;
    case Role::kAuditor:
      return kAuditorMay;
    case Role::kSuperior:
      return kSuperiorMay;
    case Role::kMember:
      return kMemberMay;
  }
  return {};
}

bool Contains(absl::Span<const UnionId> unions, UnionId union_id) {
  return std::find(unions.begin(), unions.end(), union_id) != unions.end();
}

}  // namespace

bool Holds(Role role, Permission permission) {
  const auto list = PermissionsOf(role);
  return std::find(list.begin(), list.end(), permission) != list.end();
}

bool Lendable(Permission permission) {
  return permission != Permission::kUserManage && permission != Permission::kRoleDelegate;
}

GrantTime TimeOf(const Grant& grant, absl::CivilDay today) {
  if (grant.from_on.has_value() && today < *grant.from_on) return GrantTime::kNotBegun;
  if (grant.to_on.has_value() && today > *grant.to_on) return GrantTime::kOver;
  return GrantTime::kInForce;
}

bool Sees(const Sight& sight, const Subject& subject) {
  if (sight.everybody) return true;
  if (sight.women && subject.sex == Sex::kFemale) return true;
  if (sight.retirees && subject.retired) return true;
  if (sight.self.has_value() && *sight.self == subject.member) return true;
  return subject.group.has_value() &&
         std::binary_search(sight.groups.begin(), sight.groups.end(), *subject.group);
}

bool Applies(const Grant& grant, Permission permission, UnionId union_id,
             absl::Span<const UnionId> superiors) {
  if (!Holds(grant.role, permission)) return false;
  if (grant.lent() && !Lendable(permission)) return false;
  if (grant.role == Role::kAdministrator) return true;
  if (grant.union_id == union_id) return true;
  const bool reaches_below =
      grant.role == Role::kSuperior ||
      (grant.role == Role::kAuditor && permission == Permission::kAuditRun);
  return reaches_below && Contains(superiors, grant.union_id);
}

GrantEffect EffectOf(const Grant& grant, Permission permission, UnionId union_id,
                     const AccessFacts& facts, const AccessTarget& target, absl::CivilDay today) {
  if (!Holds(grant.role, permission)) return GrantEffect::kLacks;
  Grant own = grant;
  own.lender = UserId{0};
  if (!Applies(own, permission, union_id, facts.superiors)) return GrantEffect::kOtherUnion;
  if (!Applies(grant, permission, union_id, facts.superiors)) return GrantEffect::kLentWithout;
  const GrantTime time = TimeOf(grant, today);
  if (time == GrantTime::kNotBegun) return GrantEffect::kNotBegun;
  if (time == GrantTime::kOver) return GrantEffect::kOver;
  AccessFacts alone = facts;
  alone.grants = {grant};
  const Sight sight = Authorize(permission, union_id, alone);
  const bool beyond_group =
      target.group.has_value() && !sight.groups.empty() &&
      !std::binary_search(sight.groups.begin(), sight.groups.end(), *target.group);
  if (sight.empty() || target.missing || beyond_group ||
      (target.subject.has_value() && !Sees(sight, *target.subject))) {
    return GrantEffect::kOutOfReach;
  }
  if (sight.everybody) return GrantEffect::kGives;
  if (sight.women) return GrantEffect::kGivesWomen;
  if (sight.retirees) return GrantEffect::kGivesRetirees;
  return sight.self.has_value() ? GrantEffect::kGivesSelf : GrantEffect::kGivesGroup;
}

Sight Authorize(Permission permission, UnionId union_id, const AccessFacts& facts) {
  Sight sight;
  if (permission == Permission::kAuthenticated || permission == Permission::kPublic) {
    sight.everybody = true;
  }
  for (const Grant& grant : facts.grants) {
    if (!Applies(grant, permission, union_id, facts.superiors)) continue;
    if (grant.group.has_value()) {
      sight.groups = facts.subtrees;
    } else if (grant.role == Role::kWomensOfficer) {
      sight.women = true;
    } else if (grant.role == Role::kRetireeContact) {
      sight.retirees = true;
    } else if (grant.role == Role::kMember) {
      sight.self = facts.member;
    } else {
      sight.everybody = true;
    }
  }
  std::sort(sight.groups.begin(), sight.groups.end());
  return sight;
}

const char* ScopeProblem(const Grant& grant, bool linked_to_member_of_union) {
  const bool installation = grant.union_id == kInstallation;
  switch (grant.role) {
    case Role::kUnspecified:
      return "grant.role";
    case Role::kAdministrator:
      return installation && !grant.group.has_value() ? ""
                                                      : "grant.union = \"\", grant.group = \"\"";
    case Role::kGroupLeader:
      return !installation && grant.group.has_value() ? "" : "grant.union, grant.group";
    case Role::kCommitteeMember:
      return installation ? "grant.union" : "";
    case Role::kMember:
      if (installation || grant.group.has_value()) return "grant.union, grant.group = \"\"";
      return linked_to_member_of_union ? "" : "user.member (grant.union)";
    default:
      return !installation && !grant.group.has_value() ? "" : "grant.union, grant.group = \"\"";
  }
}

bool MayGive(absl::Span<const Grant> own, const Grant& other) {
  for (const Grant& grant : own) {
    if (grant.lent() || !Holds(grant.role, Permission::kUserManage)) continue;
    if (grant.role == Role::kAdministrator) return true;
    const bool reserved = other.role == Role::kAdministrator || other.role == Role::kSuperior;
    if (grant.union_id == other.union_id && !reserved) return true;
  }
  return false;
}

}  // namespace unioncare
