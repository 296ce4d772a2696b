// The names of records, as the wire, the journal and refusals write them.
#pragma once

#include <string>

#include "absl/strings/str_cat.h"
#include "service/domain/types.h"

namespace unioncare {

inline std::string NameOf(UnionId union_id) {
  return absl::StrCat("unions/", Number(union_id));
}
inline std::string NameOf(UnionId union_id, GroupId group) {
  return absl::StrCat("unions/", Number(union_id), "/groups/", Number(group));
}
inline std::string NameOf(UnionId union_id, MemberId member) {
  return absl::StrCat("unions/", Number(union_id), "/members/", Number(member));
}
// A family member, counted within the member.
inline std::string FamilyNameOf(UnionId union_id, MemberId member, int64_t id) {
  return absl::StrCat(NameOf(union_id, member), "/familyMembers/", id);
}
inline std::string NameOf(UnionId union_id, CaseId case_id) {
  return absl::StrCat("unions/", Number(union_id), "/cases/", Number(case_id));
}
inline std::string NameOf(UnionId union_id, CaseId case_id, VisitId visit) {
  return absl::StrCat(NameOf(union_id, case_id), "/visits/", Number(visit));
}
inline std::string NameOf(UnionId union_id, TaskId task) {
  return absl::StrCat("unions/", Number(union_id), "/tasks/", Number(task));
}
inline std::string NameOf(UnionId union_id, SchoolPeriodId period) {
  return absl::StrCat("unions/", Number(union_id), "/schoolPeriods/", Number(period));
}
// Of the installation: "policies/1".
inline std::string NameOf(UnionId union_id, PolicyId policy) {
  const std::string of = union_id == kInstallation ? "" : NameOf(union_id) + "/";
  return absl::StrCat(of, "policies/", Number(policy));
}
inline std::string GiftNameOf(UnionId union_id, int64_t gift) {
  return absl::StrCat("unions/", Number(union_id), "/birthdayGifts/", gift);
}
inline std::string NameOf(UnionId union_id, DisbursementId disbursement) {
  return absl::StrCat("unions/", Number(union_id), "/disbursements/", Number(disbursement));
}
inline std::string NameOfYear(int year) {
  return absl::StrCat("calendarYears/", year);
}
inline std::string NameOf(UserId user) {
  return absl::StrCat("users/", Number(user));
}
inline std::string NameOf(UserId user, TokenId token) {
  return absl::StrCat("users/", Number(user), "/tokens/", Number(token));
}

}  // namespace unioncare
