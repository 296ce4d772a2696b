// Finds the record that somebody means, with the list and find methods of the API.
#include "client/resolve.h"

#include <algorithm>
#include <set>

#include "absl/strings/ascii.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "client/ask.h"
#include "client/fields.h"
#include "client/money_records.h"
#include "unioncare/v1/calendars.pb.h"
#include "unioncare/v1/hardship_files.pb.h"
#include "unioncare/v1/members.pb.h"
#include "unioncare/v1/policies.pb.h"
#include "unioncare/v1/unions.pb.h"
#include "unioncare/v1/users.pb.h"
#include "unioncare/v1/visits.pb.h"

namespace unioncare::client {
namespace {

constexpr int page_size_max = 1000;
constexpr int found_max = 50;

bool IsNumber(absl::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), absl::ascii_isdigit);
}

// Under which records stand that are called by their numbers only.
const char* CollectionOf(Takes takes) {
  switch (takes) {
    case Takes::kTask: return "/tasks/";
    case Takes::kTransfer: return "/transfers/";
    case Takes::kDutyExemption: return "/dutyExemptions/";
    case Takes::kFinding: return "/findings/";
    case Takes::kExamPlan: return "/examPlans/";
    case Takes::kContact: return "/contacts/";
    case Takes::kContactRound: return "/contactRounds/";
    case Takes::kHardshipRound: return "/hardshipRounds/";
    case Takes::kStockMove: return "/stockMoves/";
    default: return "/";
  }
}

// All pages of a list method, as one response.
template <class Request, class Response>
absl::StatusOr<Response> ListAll(Session& session, const char* method, Request request) {
  Response all;
  request.set_page_size(page_size_max);
  do {
    Response page;
    if (absl::Status status = session.Call(method, request, page); !status.ok()) return status;
    request.set_page_token(page.next_page_token());
    all.MergeFrom(page);
  } while (!request.page_token().empty());
  return all;
}

std::string FlagOf(const std::string& flag) {
  return "--" + flag;
}

// The candidates called exactly `text`; when there are none the similar ones are offered, but never
// taken unasked: a visit must not be written down for somebody else.
absl::StatusOr<std::string> Pick(Session& session, const std::string& flag, const std::string& text,
                                 const std::vector<Candidate>& exact,
                                 const std::vector<Candidate>& similar) {
  if (exact.size() == 1) return exact[0].name;
  const std::string shown = Printable(text);
  if (exact.empty() && similar.empty()) {
    return absl::NotFoundError(session.Say(texts::kUnknownName, FlagOf(flag), shown));
  }
  const auto& several = exact.empty() ? similar : exact;
  const Text& heading = exact.empty() ? texts::kOnlySimilar : texts::kSeveral;
  return Choose(session, flag, session.Say(heading, FlagOf(flag), shown, several.size()), several);
}

std::string Described(std::initializer_list<std::string> parts) {
  std::vector<std::string> shown;
  for (const std::string& part : parts) {
    if (!part.empty()) shown.push_back(Printable(part));
  }
  return absl::StrJoin(shown, "  ");
}

Candidate Describe(const Session& session, const v1::Member& member) {
  const std::string& staff_no = member.staff_no();
  // Digits alone would be taken for the number of the record.
  const bool typeable = !staff_no.empty() && !IsNumber(staff_no) &&
                        staff_no.find_first_of("/, ") == std::string::npos;
  return {.name = member.name(),
          .description =
              Described({member.display_name(),
                         staff_no.empty() ? "" : session.Say(texts::kStaffNo, staff_no),
                         member.group_display_name(),
                         // Tells two people of one name in one group apart, where it may be seen.
                         member.has_birth_date()
                             ? session.Say(texts::kBornIn, member.birth_date().year())
                             : "",
                         typeable ? "" : member.name()}),
          .typed = typeable ? staff_no : ""};
}

Candidate Describe(const Session& session, const v1::Case& record) {
  const Style style{.output = Output::kTable, .language = session.language()};
  return {.name = record.name(),
          .description = Described(
              {record.case_no(), record.member_display_name(), Cell(record, "occasion", style),
               Cell(record, "event_on", style), record.event_key(), Cell(record, "state", style),
               record.case_no().empty() ? record.name() : ""}),
          .typed = record.case_no()};
}

// By the number of the file, "2026-0001", or by the person.
absl::StatusOr<std::string> FindHardshipFile(Session& session, const std::string& parent,
                                             const std::string& flag, const std::string& text) {
  v1::ListHardshipFilesRequest request;
  request.set_parent(parent);
  auto all = ListAll<v1::ListHardshipFilesRequest, v1::ListHardshipFilesResponse>(
      session, "unioncare.v1.HardshipService.ListHardshipFiles", request);
  if (!all.ok()) return all.status();
  const Style style{.output = Output::kTable, .language = session.language()};
  std::vector<Candidate> exact, similar;
  for (const v1::HardshipFile& file : all->hardship_files()) {
    const Candidate candidate{.name = file.name(),
                              .description = Described({file.file_no(), file.member_display_name(),
                                                        Cell(file, "state", style)}),
                              .typed = file.file_no()};
    if (file.file_no() == text || file.member_display_name() == text) exact.push_back(candidate);
    if (absl::StrContains(file.member_display_name(), text)) similar.push_back(candidate);
  }
  return Pick(session, flag, text, exact, similar);
}

absl::StatusOr<std::string> FindUnion(Session& session, const std::string& flag,
                                      const std::string& text) {
  auto all = ListAll<v1::ListUnionsRequest, v1::ListUnionsResponse>(
      session, "unioncare.v1.UnionService.ListUnions", {});
  if (!all.ok()) return all.status();
  std::vector<Candidate> exact, similar;
  for (const v1::Union& found : all->unions()) {
    const Candidate candidate{found.name(), Described({found.display_name(), found.name()})};
    if (found.display_name() == text) exact.push_back(candidate);
    if (absl::StrContains(found.display_name(), text)) similar.push_back(candidate);
  }
  return Pick(session, flag, text, exact, similar);
}

absl::StatusOr<std::string> FindGroup(Session& session, const std::string& parent,
                                      const std::string& flag, const std::string& text) {
  v1::ListGroupsRequest request;
  request.set_parent(parent);
  auto all = ListAll<v1::ListGroupsRequest, v1::ListGroupsResponse>(
      session, "unioncare.v1.UnionService.ListGroups", request);
  if (!all.ok()) return all.status();
  std::map<std::string, std::string> names;
  for (const v1::Group& group : all->groups()) names[group.name()] = group.display_name();
  std::vector<Candidate> exact, similar;
  for (const v1::Group& group : all->groups()) {
    const Candidate candidate{
        group.name(), Described({group.display_name(), names[group.parent_group()], group.name()})};
    if (group.display_name() == text) exact.push_back(candidate);
    if (absl::StrContains(group.display_name(), text)) similar.push_back(candidate);
  }
  return Pick(session, flag, text, exact, similar);
}

absl::StatusOr<std::string> FindMember(Session& session, const std::string& parent,
                                       const std::string& flag, const std::string& text) {
  v1::FindMembersRequest request;
  v1::FindMembersResponse response;
  request.set_parent(parent);
  request.set_query(text);
  request.set_max_results(found_max);
  const absl::Status status =
      session.Call("unioncare.v1.MemberService.FindMembers", request, response);
  if (!status.ok()) return status;
  std::vector<Candidate> exact, similar;
  for (const v1::Member& member : response.members()) {
    const bool whole = member.display_name() == text || member.staff_no() == text;
    (whole ? exact : similar).push_back(Describe(session, member));
  }
  return Pick(session, flag, text, exact, similar);
}

absl::StatusOr<std::string> FindUser(Session& session, const std::string& parent,
                                     const std::string& flag, const std::string& text) {
  v1::ListUsersRequest request;
  request.set_parent(parent);
  auto all = ListAll<v1::ListUsersRequest, v1::ListUsersResponse>(
      session, "unioncare.v1.UserService.ListUsers", request);
  if (!all.ok()) return all.status();
  const Style style{.output = Output::kTable, .language = session.language()};
  std::vector<Candidate> exact, similar;
  for (const v1::User& user : all->users()) {
    const Candidate candidate{
        user.name(), Described({user.display_name(), Cell(user, "grants", style), user.name()})};
    if (user.display_name() == text) exact.push_back(candidate);
    if (absl::StrContains(user.display_name(), text)) similar.push_back(candidate);
  }
  return Pick(session, flag, text, exact, similar);
}

// "2026-1-0007", as people read it on every answer.
bool IsCaseNo(absl::string_view text) {
  const std::vector<absl::string_view> parts = absl::StrSplit(text, '-');
  return parts.size() == 3 && std::all_of(parts.begin(), parts.end(), IsNumber);
}

absl::StatusOr<std::string> FindCase(Session& session, const std::string& parent,
                                     const std::string& flag, const std::string& text) {
  v1::ListCasesRequest request;
  request.set_parent(parent);
  if (!IsCaseNo(text)) {
    const auto member = FindMember(session, parent, flag, text);
    if (!member.ok()) return member.status();
    request.set_filter(absl::StrCat("member = \"", *member, "\""));
  }
  auto all = ListAll<v1::ListCasesRequest, v1::ListCasesResponse>(
      session, "unioncare.v1.CaseService.ListCases", request);
  if (!all.ok()) return all.status();
  std::vector<Candidate> exact;
  for (const v1::Case& record : all->cases()) {
    if (!IsCaseNo(text) || record.case_no() == text) exact.push_back(Describe(session, record));
  }
  return Pick(session, flag, text, exact, {});
}

absl::StatusOr<std::string> FindSchoolPeriod(Session& session, const std::string& parent,
                                             const std::string& flag, const std::string& text) {
  v1::ListSchoolPeriodsRequest request;
  request.set_parent(parent);
  auto all = ListAll<v1::ListSchoolPeriodsRequest, v1::ListSchoolPeriodsResponse>(
      session, "unioncare.v1.CalendarService.ListSchoolPeriods", request);
  if (!all.ok()) return all.status();
  const Style style{.output = Output::kTable, .language = session.language()};
  std::vector<Candidate> exact, similar;
  for (const v1::SchoolPeriod& period : all->school_periods()) {
    const Candidate candidate{
        period.name(), Described({period.display_name(), Cell(period, "from", style),
                                  Cell(period, "to", style), period.name()})};
    if (period.display_name() == text) exact.push_back(candidate);
    if (absl::StrContains(period.display_name(), text)) similar.push_back(candidate);
  }
  return Pick(session, flag, text, exact, similar);
}

// By its code; several of one code differ in the day from which they are valid.
absl::StatusOr<std::string> FindPolicy(Session& session, const std::string& parent,
                                       const std::string& flag, const std::string& text) {
  v1::ListPoliciesRequest request;
  request.set_parent(parent);
  auto all = ListAll<v1::ListPoliciesRequest, v1::ListPoliciesResponse>(
      session, "unioncare.v1.PolicyService.ListPolicies", request);
  if (!all.ok()) return all.status();
  const Style style{.output = Output::kTable, .language = session.language()};
  std::vector<Candidate> exact;
  for (const v1::Policy& policy : all->policies()) {
    if (policy.code() != text) continue;
    exact.push_back({policy.name(), Described({policy.code(), Cell(policy, "valid_from", style),
                                               policy.name()})});
  }
  return Pick(session, flag, text, exact, {});
}

absl::StatusOr<std::string> FindToken(Session& session, const std::string& text) {
  if (!IsNumber(text) || !session.Has("user")) {
    return WrongUse(session.Say(texts::kUserOfTokenMissing));
  }
  const auto user = Resolve(session, Takes::kUser, "user", session.Value("user"));
  if (!user.ok()) return user.status();
  return absl::StrCat(*user, "/tokens/", text);
}

// The union in the name of a record, when some flag holds a name in full.
std::optional<std::string> UnionNamedInFull(const Session& session) {
  for (const auto& [flag, values] : session.given) {
    for (const std::string& value : values) {
      const std::vector<absl::string_view> parts = absl::StrSplit(value, '/');
      if (parts.size() >= 4 && parts[0] == "unions" && IsNumber(parts[1])) {
        return absl::StrCat("unions/", parts[1]);
      }
    }
  }
  return std::nullopt;
}

absl::Status SayWhichUnion(Session& session, const std::set<std::string>& held) {
  auto all = ListAll<v1::ListUnionsRequest, v1::ListUnionsResponse>(
      session, "unioncare.v1.UnionService.ListUnions", {});
  std::vector<std::string> shown;
  if (all.ok()) {
    for (const v1::Union& found : all->unions()) {
      shown.push_back(absl::StrCat(Printable(found.display_name()), " (", found.name(), ")"));
    }
  }
  if (shown.empty()) shown.assign(held.begin(), held.end());
  return WrongUse(
      session.Say(texts::kUnionMissing),
      shown.empty() ? "" : session.Say(texts::kUnionMissingHint, absl::StrJoin(shown, ", ")));
}

}  // namespace

absl::StatusOr<std::string> ResolveUnion(Session& session, bool installation_allowed) {
  if (session.Has("union")) {
    const std::string text = session.Value("union");
    if (installation_allowed && text == "0") return "";
    auto found = Resolve(session, Takes::kUnion, "union", text);
    if (found.ok()) session.given["union"] = {*found};
    return found;
  }
  if (auto named = UnionNamedInFull(session)) return *named;
  v1::GetUserRequest request;
  v1::User caller;
  request.set_name("users/me");
  const absl::Status status = session.Call("unioncare.v1.UserService.GetUser", request, caller);
  if (!status.ok()) return status;
  std::set<std::string> held;
  for (const v1::RoleGrant& grant : caller.grants()) {
    if (installation_allowed && grant.union_().empty()) return "";
    if (!grant.union_().empty()) held.insert(grant.union_());
  }
  if (held.size() == 1) {
    // Asked once: the other names of this command are looked for in the same union.
    session.given["union"] = {*held.begin()};
    return *held.begin();
  }
  return SayWhichUnion(session, held);
}

namespace {

// The resource name of what somebody typed.
absl::StatusOr<std::string> Find(Session& session, Takes takes, const std::string& flag,
                                 const std::string& text) {
  if (takes == Takes::kUser && text == "me") return "users/me";
  // A name in full, and nothing at all, are the server's to judge.
  if (text.empty() || absl::StrContains(text, '/')) return text;
  if (takes == Takes::kUnion) {
    if (text == "-") return "unions/-";  // all of them
    return IsNumber(text) ? "unions/" + text : FindUnion(session, flag, text);
  }
  if (takes == Takes::kUser && IsNumber(text)) return "users/" + text;
  if (takes == Takes::kToken) return FindToken(session, text);
  const auto parent =
      ResolveUnion(session, takes == Takes::kUser || takes == Takes::kPolicy);
  if (!parent.ok()) return parent.status();
  if (IsMoneyRecord(takes)) return FindMoneyRecord(session, takes, *parent, flag, text);
  switch (takes) {
    case Takes::kGroup:
      if (IsNumber(text)) return *parent + "/groups/" + text;
      return FindGroup(session, *parent, flag, text);
    case Takes::kCase:
      if (IsNumber(text)) return *parent + "/cases/" + text;
      return FindCase(session, *parent, flag, text);
    case Takes::kSchoolPeriod:
      if (IsNumber(text)) return *parent + "/schoolPeriods/" + text;
      return FindSchoolPeriod(session, *parent, flag, text);
    case Takes::kPolicy:
      if (IsNumber(text)) {
        return absl::StrCat(*parent, parent->empty() ? "" : "/", "policies/", text);
      }
      return FindPolicy(session, *parent, flag, text);
    case Takes::kTask:
    case Takes::kTransfer:
    case Takes::kDutyExemption:
    case Takes::kFinding:
    case Takes::kExamPlan:
    case Takes::kContact:
    case Takes::kContactRound:
    case Takes::kHardshipRound:
    case Takes::kStockMove:
      return IsNumber(text) ? absl::StrCat(*parent, CollectionOf(takes), text) : text;
    case Takes::kHardshipFile:
      if (IsNumber(text)) return *parent + "/hardshipFiles/" + text;
      return FindHardshipFile(session, *parent, flag, text);
    case Takes::kStockItem:
      return *parent + "/stockItems/" + text;
    case Takes::kAttachment:
    case Takes::kImport:
      // Files have no names that tell them apart; their numbers are in the list.
      return absl::StrCat(*parent, takes == Takes::kImport ? "/imports/" : "/attachments/", text);
    case Takes::kUser:
      return FindUser(session, *parent, flag, text);
    default:
      if (IsNumber(text)) return *parent + "/members/" + text;
      return FindMember(session, *parent, flag, text);
  }
}

}  // namespace

absl::StatusOr<std::string> Resolve(Session& session, Takes takes, const std::string& flag,
                                    const std::string& text) {
  auto found = Find(session, takes, flag, text);
  if (found.ok() && *found != text) session.typed.emplace(*found, text);
  return found;
}

std::string SayWhich(Session& session, const std::string& flag,
                     const std::vector<Candidate>& candidates) {
  std::string lines;
  for (const Candidate& each : candidates) absl::StrAppend(&lines, each.description, "\n");
  const Candidate& first = candidates.front();
  return lines + session.Say(texts::kSayWhich, FlagOf(flag),
                             first.typed.empty() ? first.name : first.typed);
}

absl::StatusOr<std::string> Choose(Session& session, const std::string& flag,
                                   const std::string& heading,
                                   const std::vector<Candidate>& candidates) {
  if (!session.CanAsk()) return WrongUse(heading, SayWhich(session, flag, candidates));
  session.Note(heading);
  for (size_t i = 0; i < candidates.size(); ++i) {
    session.Note(
        absl::StrCat(absl::Dec(i + 1, absl::kSpacePad3), "  ", candidates[i].description));
  }
  while (true) {
    const auto answer = AskLine(session, session.Say(texts::kChoose, candidates.size()));
    if (!answer || answer->empty()) return absl::CancelledError(session.Say(texts::kNothingChosen));
    size_t number;
    if (absl::SimpleAtoi(*answer, &number) && number >= 1 && number <= candidates.size()) {
      return candidates[number - 1].name;
    }
    session.Note(session.Say(texts::kChooseAgain));
  }
}

absl::StatusOr<std::vector<Candidate>> DescribeCases(Session& session,
                                                     absl::Span<const std::string> names) {
  std::vector<Candidate> candidates;
  for (const std::string& name : names) {
    v1::GetCaseRequest request;
    v1::Case record;
    request.set_name(name);
    const absl::Status status = session.Call("unioncare.v1.CaseService.GetCase", request, record);
    if (!status.ok()) return status;
    candidates.push_back(Describe(session, record));
  }
  return candidates;
}

std::vector<std::string> NamesIn(const std::string& list) {
  const std::string commas = absl::StrReplaceAll(list, {{"，", ","}, {"、", ","}});
  std::vector<std::string> names;
  for (absl::string_view each : absl::StrSplit(commas, ',', absl::SkipWhitespace())) {
    names.emplace_back(absl::StripAsciiWhitespace(each));
  }
  return names;
}

std::optional<std::string> GuestIn(const std::string& text) {
  for (const char* mark : {"guest:", "guest：", "来宾:", "来宾："}) {
    absl::string_view name = text;
    if (absl::ConsumePrefix(&name, mark)) return std::string(name);
  }
  return std::nullopt;
}

}  // namespace unioncare::client
