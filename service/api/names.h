// Resource names read from requests: "unions/1/members/5" → ids.
#pragma once

#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "service/domain/names.h"
#include "service/domain/types.h"

namespace unioncare::api {

struct GroupName {
  UnionId union_id{0};
  GroupId group{0};
};
struct MemberName {
  UnionId union_id{0};
  MemberId member{0};
};
struct CaseName {
  UnionId union_id{0};
  CaseId case_id{0};
};
struct FamilyMemberName {
  UnionId union_id{0};
  MemberId member{0};
  int64_t number = 0;
};
struct SchoolPeriodName {
  UnionId union_id{0};
  SchoolPeriodId period{0};
};
struct PolicyName {
  UnionId issuer{0};  // kInstallation for "policies/{policy}"
  PolicyId policy{0};
};
struct VisitName {
  UnionId union_id{0};
  CaseId case_id{0};
  VisitId visit{0};
};
struct TaskName {
  UnionId union_id{0};
  TaskId task{0};
};
struct TokenName {
  UserId user{0};
  TokenId token{0};
};

// `field` is the request field that holds the name. Refuses kNameMalformed with the pattern.
absl::StatusOr<UnionId> ParseUnion(absl::string_view field, absl::string_view text);
absl::StatusOr<GroupName> ParseGroup(absl::string_view field, absl::string_view text);
absl::StatusOr<MemberName> ParseMember(absl::string_view field, absl::string_view text);
absl::StatusOr<FamilyMemberName> ParseFamilyMember(absl::string_view field,
                                                   absl::string_view text);
absl::StatusOr<CaseName> ParseCase(absl::string_view field, absl::string_view text);
absl::StatusOr<SchoolPeriodName> ParseSchoolPeriod(absl::string_view field, absl::string_view text);
absl::StatusOr<PolicyName> ParsePolicy(absl::string_view field, absl::string_view text);
absl::StatusOr<VisitName> ParseVisit(absl::string_view field, absl::string_view text);
absl::StatusOr<TaskName> ParseTask(absl::string_view field, absl::string_view text);
absl::StatusOr<UserId> ParseUser(absl::string_view field, absl::string_view text);
absl::StatusOr<TokenName> ParseToken(absl::string_view field, absl::string_view text);

// The same for a record that must belong to `union_id`; refuses kOtherUnion otherwise.
absl::StatusOr<GroupId> ParseGroupOf(UnionId union_id, absl::string_view field,
                                     absl::string_view text);
absl::StatusOr<MemberId> ParseMemberOf(UnionId union_id, absl::string_view field,
                                       absl::string_view text);
absl::StatusOr<CaseId> ParseCaseOf(UnionId union_id, absl::string_view field,
                                   absl::string_view text);

// The union of any name that begins with "unions/{union}".
absl::StatusOr<UnionId> UnionOf(absl::string_view field, absl::string_view text);

}  // namespace unioncare::api
