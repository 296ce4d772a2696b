// Parsing of resource names.
#include "service/api/names.h"

#include <array>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"

namespace unioncare::api {
namespace {

absl::Status Malformed(absl::string_view field, absl::string_view text, absl::string_view pattern) {
  return Refuse(Reason::kNameMalformed, {{"field", std::string(field)},
                                         {"given", std::string(text)},
                                         {"wanted", std::string(pattern)}});
}

// A decimal number from 1, written in the only way: no sign, no leading zero.
bool ParseNumber(absl::string_view text, int64_t& number) {
  if (text.empty() || text.size() > 18 || text.front() == '0') return false;
  for (const char c : text) {
    if (!absl::ascii_isdigit(c)) return false;
  }
  return absl::SimpleAtoi(text, &number);
}

// Matches `text` against a pattern such as "unions/{union}/members/{member}".
template <size_t kNumbers>
absl::StatusOr<std::array<int64_t, kNumbers>> Parse(absl::string_view field, absl::string_view text,
                                                    absl::string_view pattern) {
  const std::vector<absl::string_view> wanted = absl::StrSplit(pattern, '/');
  const std::vector<absl::string_view> given = absl::StrSplit(text, '/');
  if (wanted.size() != given.size()) return Malformed(field, text, pattern);
  std::array<int64_t, kNumbers> numbers{};
  size_t next = 0;
  for (size_t i = 0; i < wanted.size(); ++i) {
    if (!absl::StartsWith(wanted[i], "{")) {
      if (wanted[i] != given[i]) return Malformed(field, text, pattern);
    } else if (!ParseNumber(given[i], numbers[next++])) {
      return Malformed(field, text, pattern);
    }
  }
  return numbers;
}

template <class Name>
absl::Status CheckUnion(UnionId union_id, const Name& name, absl::string_view field,
                        absl::string_view text) {
  if (name.union_id == union_id) return absl::OkStatus();
  return Refuse(
      Reason::kOtherUnion,
      {{"field", std::string(field)}, {"given", std::string(text)}, {"wanted", NameOf(union_id)}});
}

}  // namespace

absl::StatusOr<UnionId> ParseUnion(absl::string_view field, absl::string_view text) {
  ASSIGN_OR_RETURN(const auto numbers, Parse<1>(field, text, "unions/{union}"));
  return UnionId{numbers[0]};
}

absl::StatusOr<GroupName> ParseGroup(absl::string_view field, absl::string_view text) {
  ASSIGN_OR_RETURN(const auto numbers, Parse<2>(field, text, "unions/{union}/groups/{group}"));
  return GroupName{UnionId{numbers[0]}, GroupId{numbers[1]}};
}

absl::StatusOr<MemberName> ParseMember(absl::string_view field, absl::string_view text) {
  ASSIGN_OR_RETURN(const auto numbers, Parse<2>(field, text, "unions/{union}/members/{member}"));
  return MemberName{UnionId{numbers[0]}, MemberId{numbers[1]}};
}

absl::StatusOr<FamilyMemberName> ParseFamilyMember(absl::string_view field,
                                                   absl::string_view text) {
  ASSIGN_OR_RETURN(
      const auto numbers,
      Parse<3>(field, text, "unions/{union}/members/{member}/familyMembers/{family_member}"));
  return FamilyMemberName{UnionId{numbers[0]}, MemberId{numbers[1]}, numbers[2]};
}

absl::StatusOr<CaseName> ParseCase(absl::string_view field, absl::string_view text) {
  ASSIGN_OR_RETURN(const auto numbers, Parse<2>(field, text, "unions/{union}/cases/{case}"));
  return CaseName{UnionId{numbers[0]}, CaseId{numbers[1]}};
}

absl::StatusOr<SchoolPeriodName> ParseSchoolPeriod(absl::string_view field,
                                                   absl::string_view text) {
  ASSIGN_OR_RETURN(const auto numbers,
                   Parse<2>(field, text, "unions/{union}/schoolPeriods/{period}"));
  return SchoolPeriodName{UnionId{numbers[0]}, SchoolPeriodId{numbers[1]}};
}

absl::StatusOr<PolicyName> ParsePolicy(absl::string_view field, absl::string_view text) {
  if (absl::StartsWith(text, "policies/")) {
    ASSIGN_OR_RETURN(const auto numbers, Parse<1>(field, text, "policies/{policy}"));
    return PolicyName{kInstallation, PolicyId{numbers[0]}};
  }
  ASSIGN_OR_RETURN(const auto numbers, Parse<2>(field, text, "unions/{union}/policies/{policy}"));
  return PolicyName{UnionId{numbers[0]}, PolicyId{numbers[1]}};
}

absl::StatusOr<VisitName> ParseVisit(absl::string_view field, absl::string_view text) {
  ASSIGN_OR_RETURN(const auto numbers,
                   Parse<3>(field, text, "unions/{union}/cases/{case}/visits/{visit}"));
  return VisitName{UnionId{numbers[0]}, CaseId{numbers[1]}, VisitId{numbers[2]}};
}

absl::StatusOr<TaskName> ParseTask(absl::string_view field, absl::string_view text) {
  ASSIGN_OR_RETURN(const auto numbers, Parse<2>(field, text, "unions/{union}/tasks/{task}"));
  return TaskName{UnionId{numbers[0]}, TaskId{numbers[1]}};
}

absl::StatusOr<UserId> ParseUser(absl::string_view field, absl::string_view text) {
  ASSIGN_OR_RETURN(const auto numbers, Parse<1>(field, text, "users/{user}"));
  return UserId{numbers[0]};
}

absl::StatusOr<TokenName> ParseToken(absl::string_view field, absl::string_view text) {
  ASSIGN_OR_RETURN(const auto numbers, Parse<2>(field, text, "users/{user}/tokens/{token}"));
  return TokenName{UserId{numbers[0]}, TokenId{numbers[1]}};
}

absl::StatusOr<GroupId> ParseGroupOf(UnionId union_id, absl::string_view field,
                                     absl::string_view text) {
  ASSIGN_OR_RETURN(const GroupName name, ParseGroup(field, text));
  RETURN_IF_ERROR(CheckUnion(union_id, name, field, text));
  return name.group;
}

absl::StatusOr<MemberId> ParseMemberOf(UnionId union_id, absl::string_view field,
                                       absl::string_view text) {
  ASSIGN_OR_RETURN(const MemberName name, ParseMember(field, text));
  RETURN_IF_ERROR(CheckUnion(union_id, name, field, text));
  return name.member;
}

absl::StatusOr<CaseId> ParseCaseOf(UnionId union_id, absl::string_view field,
                                   absl::string_view text) {
  ASSIGN_OR_RETURN(const CaseName name, ParseCase(field, text));
  RETURN_IF_ERROR(CheckUnion(union_id, name, field, text));
  return name.case_id;
}

absl::StatusOr<UnionId> UnionOf(absl::string_view field, absl::string_view text) {
  const std::vector<absl::string_view> parts = absl::StrSplit(text, absl::MaxSplits('/', 2));
  int64_t number = 0;
  if (parts.size() < 2 || parts[0] != "unions" || !ParseNumber(parts[1], number)) {
    return Malformed(field, text, "unions/{union}");
  }
  return UnionId{number};
}

}  // namespace unioncare::api
