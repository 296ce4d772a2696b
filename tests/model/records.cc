// Small rules of the model.
#include "tests/model/records.h"

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"

namespace unioncare::model {

Ending Invalid(const std::string& reason) {
  return {grpc::StatusCode::INVALID_ARGUMENT, reason};
}
Ending NotFound() { return {grpc::StatusCode::NOT_FOUND, "NOT_FOUND"}; }
Ending Denied(const std::string& reason) {
  return {grpc::StatusCode::PERMISSION_DENIED, reason};
}
Ending Rule(const std::string& reason) {
  return {grpc::StatusCode::FAILED_PRECONDITION, reason};
}

int Member::GroupOn(absl::CivilDay day) const {
  for (const Left& each : left) {
    if (day < each.on) return each.group;
  }
  return group;
}

bool Sight::Sees(int id, const Member& member) const {
  return everybody || (women && member.sex == v1::SEX_FEMALE) ||
         (retirees && member.retired.has_value()) || (self != 0 && self == id) ||
         (member.group != 0 && groups.count(member.group) > 0);
}

bool Has(v1::Role role, v1::Permission permission) {
  using P = std::set<v1::Permission>;
  static const P kVisiting = {v1::PERMISSION_UNION_READ,  v1::PERMISSION_MEMBER_READ,
                              v1::PERMISSION_MEMBER_FIND, v1::PERMISSION_CASE_READ,
                              v1::PERMISSION_CASE_REPORT, v1::PERMISSION_VISIT_RECORD};
  static const P kDirectory = {v1::PERMISSION_UNION_READ, v1::PERMISSION_MEMBER_FIND};
  const auto in = [&](const P& list) { return list.count(permission) > 0; };
  switch (role) {
    case v1::ROLE_ADMINISTRATOR:
      return in({v1::PERMISSION_UNION_READ, v1::PERMISSION_UNION_MANAGE,
                 v1::PERMISSION_GROUP_MANAGE, v1::PERMISSION_USER_MANAGE,
                 v1::PERMISSION_JOURNAL_VERIFY});
    case v1::ROLE_CHAIR:
      return permission != v1::PERMISSION_UNION_MANAGE;
    case v1::ROLE_COMMITTEE_MEMBER:
      return in(kVisiting) || in({v1::PERMISSION_MEMBER_MANAGE, v1::PERMISSION_CASE_REVEAL});
    case v1::ROLE_WOMENS_OFFICER:
      return in(kVisiting) || in({v1::PERMISSION_CASE_REVEAL});
    case v1::ROLE_GROUP_LEADER:
    case v1::ROLE_RETIREE_CONTACT:
      return in(kVisiting);
    case v1::ROLE_ACCOUNTANT:
    case v1::ROLE_CASHIER:
      return in(kDirectory);
    case v1::ROLE_AUDITOR:
      return in(kDirectory) || in({v1::PERMISSION_MEMBER_READ, v1::PERMISSION_CASE_READ,
                                   v1::PERMISSION_JOURNAL_VERIFY});
    case v1::ROLE_SUPERIOR:
      return in({v1::PERMISSION_UNION_READ, v1::PERMISSION_JOURNAL_VERIFY});
    case v1::ROLE_MEMBER:
      return in({v1::PERMISSION_UNION_READ, v1::PERMISSION_MEMBER_READ, v1::PERMISSION_CASE_READ,
                 v1::PERMISSION_CASE_REPORT});
    default:
      return false;
  }
}

bool MayGive(const std::set<Grant>& own, const Grant& other) {
  for (const Grant& grant : own) {
    if (grant.role == v1::ROLE_ADMINISTRATOR) return true;
    if (grant.role == v1::ROLE_CHAIR && grant.union_id == other.union_id &&
        other.role != v1::ROLE_ADMINISTRATOR && other.role != v1::ROLE_SUPERIOR) {
      return true;
    }
  }
  return false;
}

v1::Date ToDate(absl::CivilDay day) {
  v1::Date date;
  date.set_year(static_cast<int>(day.year()));
  date.set_month(day.month());
  date.set_day(day.day());
  return date;
}

absl::CivilDay ToDay(const v1::Date& date) {
  return absl::CivilDay(date.year(), date.month(), date.day());
}

absl::CivilDay Today(absl::Time now) {
  return absl::ToCivilDay(now + absl::Hours(8), absl::UTCTimeZone());
}

std::string UnionName(int union_id) { return absl::StrCat("unions/", union_id); }
std::string GroupName(int union_id, int group) {
  return absl::StrCat("unions/", union_id, "/groups/", group);
}
std::string MemberName(int union_id, int member) {
  return absl::StrCat("unions/", union_id, "/members/", member);
}
std::string CaseName(int union_id, int of_case) {
  return absl::StrCat("unions/", union_id, "/cases/", of_case);
}
std::string UserName(int user) { return absl::StrCat("users/", user); }

int LastNumber(const std::string& name) {
  int number = 0;
  const size_t slash = name.rfind('/');
  if (slash == std::string::npos || !absl::SimpleAtoi(name.substr(slash + 1), &number)) return 0;
  return number;
}

}  // namespace unioncare::model
