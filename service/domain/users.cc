// Rules for users and roles.
#include "service/domain/users.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/names.h"
#include "service/domain/refusal.h"
#include "service/domain/text.h"

namespace unioncare {
namespace {

absl::Status CheckOrder(const Grant& grant) {
  if (!grant.from_on.has_value() || !grant.to_on.has_value() || *grant.from_on <= *grant.to_on) {
    return absl::OkStatus();
  }
  return Refuse(Reason::kDateBeforeStart, {{"field", "grant.to_on"},
                                           {"given", IsoDay(*grant.to_on)},
                                           {"wanted", IsoDay(*grant.from_on)}});
}

absl::Status CheckNotPast(absl::string_view field, absl::CivilDay day, absl::CivilDay today) {
  if (day >= today) return absl::OkStatus();
  return Refuse(Reason::kDateTooOld,
                {{"field", std::string(field)}, {"given", IsoDay(day)}, {"wanted", IsoDay(today)}});
}

// "2026-09-01 – 2027-08-31"; a missing end is left open.
std::string TermText(const Grant& grant) {
  return absl::StrCat(grant.from_on.has_value() ? IsoDay(*grant.from_on) : "", " – ",
                      grant.to_on.has_value() ? IsoDay(*grant.to_on) : "");
}

std::string PlaceText(const Grant& grant) {
  return grant.group.has_value() ? NameOf(grant.union_id, *grant.group) : NameOf(grant.union_id);
}

absl::Status CheckLoanDays(const Grant& loan, absl::CivilDay today) {
  RETURN_IF_ERROR(CheckNotPast("grant.from_on", *loan.from_on, today));
  const absl::CivilDay latest = today + kDelegationAheadDaysMax;
  if (*loan.from_on > latest) {
    return Refuse(Reason::kDateInFuture, {{"field", "grant.from_on"},
                                          {"given", IsoDay(*loan.from_on)},
                                          {"today", IsoDay(today)},
                                          {"wanted", IsoDay(latest)}});
  }
  RETURN_IF_ERROR(CheckOrder(loan));
  const auto days = *loan.to_on - *loan.from_on + 1;
  if (days > kDelegationDaysMax) {
    return Refuse(Reason::kPeriodTooLong, {{"field", "grant.to_on"},
                                           {"given", absl::StrCat(days)},
                                           {"wanted", absl::StrCat(kDelegationDaysMax)}});
  }
  return absl::OkStatus();
}

}  // namespace

absl::StatusOr<Grant> Decide(const LendRole& command, const LendRoleFacts& facts,
                             absl::CivilDay today) {
  Grant loan = command.grant;
  if (!loan.to_on.has_value()) return Refuse(Reason::kFieldRequired, {{"field", "grant.to_on"}});
  if (!loan.from_on.has_value()) loan.from_on = today;
  RETURN_IF_ERROR(CheckLoanDays(loan, today));
  if (command.borrower == facts.lender) {
    return Refuse(Reason::kDelegateToSelf,
                  {{"field", "user"}, {"given", NameOf(command.borrower)}});
  }
  const Grant* own = nullptr;
  const Grant* lent = nullptr;
  for (const Grant& held : facts.held) {
    if (!held.SameRole(loan)) continue;
    (held.lent() ? lent : own) = &held;
  }
  if (own == nullptr && lent != nullptr) {
    return Refuse(Reason::kDelegationLent,
                  {{"field", "grant.role"}, {"owner", NameOf(lent->lender)}});
  }
  if (own == nullptr || !Holds(loan.role, Permission::kRoleDelegate)) {
    return Refuse(Reason::kDelegationNotHeld,
                  {{"field", "grant.role"}, {"given", PlaceText(loan)}});
  }
  if (TimeOf(*own, *loan.from_on) != GrantTime::kInForce ||
      TimeOf(*own, *loan.to_on) != GrantTime::kInForce) {
    return Refuse(
        Reason::kDelegationBeyondTerm,
        {{"field", "grant.to_on"}, {"given", TermText(loan)}, {"wanted", TermText(*own)}});
  }
  loan.lender = facts.lender;
  return loan;
}

std::optional<Grant> Trimmed(Grant loan, const Grant& own) {
  if (own.from_on.has_value()) loan.from_on = std::max(*loan.from_on, *own.from_on);
  if (own.to_on.has_value()) loan.to_on = std::min(*loan.to_on, *own.to_on);
  if (*loan.from_on > *loan.to_on) return std::nullopt;
  return loan;
}

absl::Status CheckTerm(const Grant& grant, absl::CivilDay today) {
  RETURN_IF_ERROR(CheckOrder(grant));
  return grant.to_on.has_value() ? CheckNotPast("grant.to_on", *grant.to_on, today)
                                 : absl::OkStatus();
}

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
