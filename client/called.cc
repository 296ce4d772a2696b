// Reads the records that a refusal names, with the rights of the caller and no others.
#include "client/called.h"

#include <algorithm>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "unioncare/v1/members.pb.h"
#include "unioncare/v1/unions.pb.h"
#include "unioncare/v1/users.pb.h"
#include "unioncare/v1/visits.pb.h"

namespace unioncare::client {
namespace {

// A refusal names few records; a long list is not looked up.
constexpr int lookups_max = 10;

using Parts = std::vector<std::string>;

bool IsNumber(absl::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), absl::ascii_isdigit);
}

// "unions/2/cases/1" in its parts, when it is a collection and a number in turn.
Parts PartsOf(absl::string_view text) {
  Parts parts = absl::StrSplit(text, '/');
  bool sound = parts.size() % 2 == 0;
  for (size_t i = 0; i < parts.size(); ++i) sound = sound && IsNumber(parts[i]) == (i % 2 == 1);
  return sound ? parts : Parts();
}

// What the record is called; `otherwise` when it cannot be read or is called nothing.
template <class Request, class Record>
std::string Read(Session& session, const char* method, const std::string& name,
                 const std::string& otherwise, const std::string& (Record::*called)() const) {
  Request request;
  Record record;
  request.set_name(name);
  if (!session.Call(method, request, record).ok()) return otherwise;
  const std::string& shown = (record.*called)();
  return shown.empty() ? otherwise : shown;
}

// One name, said as people know it.
std::string One(Session& session, const std::string& name, const Parts& parts, int& lookups) {
  // A number was typed for want of a better name, which the record may have.
  const auto typed = session.typed.find(name);
  const std::string otherwise = typed == session.typed.end() ? name : typed->second;
  if (otherwise != name && !IsNumber(otherwise)) return otherwise;
  const std::string& collection = parts[parts.size() - 2];
  if (collection == "visits" && parts.size() > 2) {
    const Parts of(parts.begin(), parts.end() - 2);
    return session.Say(texts::kVisitOf, One(session, absl::StrJoin(of, "/"), of, lookups),
                       parts.back());
  }
  if (const std::string number = ShortName(name); number != name) return number;
  if (++lookups > lookups_max) return otherwise;
  if (collection == "members") {
    return Read<v1::GetMemberRequest>(session, "unioncare.v1.MemberService.GetMember", name,
                                      otherwise, &v1::Member::display_name);
  }
  if (collection == "cases") {
    return Read<v1::GetCaseRequest>(session, "unioncare.v1.CaseService.GetCase", name, otherwise,
                                    &v1::Case::case_no);
  }
  if (collection == "users") {
    return Read<v1::GetUserRequest>(session, "unioncare.v1.UserService.GetUser", name, otherwise,
                                    &v1::User::display_name);
  }
  if (collection == "unions") {
    return Read<v1::GetUnionRequest>(session, "unioncare.v1.UnionService.GetUnion", name, otherwise,
                                     &v1::Union::display_name);
  }
  return otherwise;
}

bool IsPartOfName(char c) {
  return absl::ascii_isalnum(c) || c == '/';
}

}  // namespace

std::string Called(Session& session, const std::string& text) {
  std::string said;
  int lookups = 0;
  for (size_t at = 0; at < text.size();) {
    const absl::string_view rest = absl::string_view(text).substr(at);
    const bool begins = (absl::StartsWith(rest, "unions/") || absl::StartsWith(rest, "users/")) &&
                        (at == 0 || !IsPartOfName(text[at - 1]));
    size_t end = at + 1;
    if (begins) {
      while (end < text.size() && IsPartOfName(text[end])) ++end;
    }
    const std::string word = text.substr(at, end - at);
    const Parts parts = begins ? PartsOf(word) : Parts();
    absl::StrAppend(&said, parts.empty() ? word : Printable(One(session, word, parts, lookups)));
    at = end;
  }
  return said;
}

}  // namespace unioncare::client
