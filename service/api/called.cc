// Reads what refusals name, with the rights of the caller and no others.
#include "service/api/called.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "service/api/case_wire.h"
#include "service/api/names.h"
#include "service/base/status.h"
#include "service/domain/refusal.h"
#include "service/storage/case_view.h"
#include "service/storage/members.h"
#include "service/storage/unions.h"
#include "service/storage/users.h"
#include "service/storage/visits.h"

namespace unioncare::api {
namespace {

constexpr size_t kLookupsMax = 10;

bool IsPartOfName(char c) { return absl::ascii_isalnum(c) || c == '/'; }

// Where the next resource name in a text begins and ends; both at its end when there is none.
std::pair<size_t, size_t> NextName(absl::string_view text, size_t from) {
  for (size_t at = from; at < text.size(); ++at) {
    const bool begins = absl::StartsWith(text.substr(at), "unions/") &&
                        (at == 0 || !IsPartOfName(text[at - 1]));
    if (!begins) continue;
    size_t end = at;
    while (end < text.size() && IsPartOfName(text[end])) ++end;
    return {at, end};
  }
  return {text.size(), text.size()};
}

absl::StatusOr<std::string> UnionCalled(const Snapshot& snapshot, UnionId union_id) {
  ASSIGN_OR_RETURN(const Sight sight,
                   storage::SightUnder(snapshot, Permission::kUnionRead, union_id));
  if (sight.empty()) return std::string();
  ASSIGN_OR_RETURN(const std::optional<Union> found, storage::FindUnion(snapshot, union_id));
  return found.has_value() ? found->display_name : "";
}

absl::StatusOr<std::string> MemberCalled(const Snapshot& snapshot, UnionId union_id, MemberId id) {
  ASSIGN_OR_RETURN(const Sight sight,
                   storage::SightUnder(snapshot, Permission::kMemberRead, union_id));
  ASSIGN_OR_RETURN(const std::optional<Member> person, storage::FindMember(snapshot, union_id, id));
  return person.has_value() && Sees(sight, SubjectOf(*person)) ? person->display_name : "";
}

absl::StatusOr<std::string> CaseCalled(const Snapshot& snapshot, UnionId union_id, CaseId id) {
  ASSIGN_OR_RETURN(const Sight sight,
                   storage::SightUnder(snapshot, Permission::kCaseRead, union_id));
  ASSIGN_OR_RETURN(const std::optional<Case> found, storage::FindCase(snapshot, union_id, id));
  if (!found.has_value()) return std::string();
  ASSIGN_OR_RETURN(const std::optional<Member> person,
                   storage::FindMember(snapshot, union_id, found->member));
  if (!person.has_value() || !Sees(sight, SubjectOf(*person))) return std::string();
  ASSIGN_OR_RETURN(const CaseView view, storage::ViewFor(snapshot, union_id, *found));
  return view == CaseView::kHidden ? "" : CaseNo(union_id, *found);
}

absl::StatusOr<std::string> CalledOf(const Snapshot& snapshot, const std::string& name) {
  const std::vector<std::string> parts = absl::StrSplit(name, '/');
  int64_t of = 0, number = 0;
  if (parts.size() < 2 || !absl::SimpleAtoi(parts[1], &of)) return std::string();
  if (parts.size() == 2) return UnionCalled(snapshot, UnionId{of});
  if (parts.size() != 4 || !absl::SimpleAtoi(parts[3], &number)) return std::string();
  if (parts[2] == "members") return MemberCalled(snapshot, UnionId{of}, MemberId{number});
  if (parts[2] == "cases") return CaseCalled(snapshot, UnionId{of}, CaseId{number});
  return std::string();
}

}  // namespace

CalledNames CalledIn(const Snapshot& snapshot, const absl::Status& status) {
  CalledNames names;
  // Nobody has entered yet: to a stranger nothing is told.
  if (snapshot.actor().user == UserId{0}) return names;
  size_t lookups = 0;
  for (const Refusal& refusal : RefusalsOf(status)) {
    for (const auto& [key, value] : refusal.facts) {
      for (auto [begin, end] = NextName(value, 0); begin < value.size();
           std::tie(begin, end) = NextName(value, end)) {
        const std::string name = value.substr(begin, end - begin);
        if (names.count(name) > 0) continue;
        if (++lookups > kLookupsMax) return names;
        const absl::StatusOr<std::string> called = CalledOf(snapshot, name);
        if (called.ok() && !called->empty()) names[name] = *called;
      }
    }
  }
  return names;
}

std::string WithNames(const std::string& text, const CalledNames& names) {
  std::string said;
  size_t from = 0;
  while (from < text.size()) {
    const auto [begin, end] = NextName(text, from);
    absl::StrAppend(&said, text.substr(from, begin - from));
    const std::string name = text.substr(begin, end - begin);
    const auto called = names.find(name);
    absl::StrAppend(&said, called == names.end() ? name : called->second);
    from = end;
  }
  return said;
}

}  // namespace unioncare::api
