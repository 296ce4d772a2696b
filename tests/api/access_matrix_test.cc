// Every method, by every role, in every place, against the table in access_matrix.txt; and that a
// refusal says nothing about what exists.
#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "service/domain/members.h"
#include "tests/api/access_patterns.h"
#include "tests/api/exemplars.h"
#include "tests/api/sealed_answers.h"
#include "unioncare/v1/cases.pb.h"
#include "unioncare/v1/members.pb.h"
#include "unioncare/v1/options.pb.h"
#include "unioncare/v1/unions.pb.h"
#include "unioncare/v1/users.pb.h"
#include "unioncare/v1/visits.pb.h"

namespace unioncare::testing {
namespace {

// The columns of the table.
constexpr const char* kCallers[] = {"admin",      "chair",   "committee", "leader",
                                    "women",      "accountant", "cashier", "auditor",
                                    "retiree",    "member",  "superior",  "neighbour", "vice"};

// Where a call goes: what stands for the placeholders of its request.
struct Place {
  const char* name;
  const char* parent;
  const char* union_name;
  const char* member;
  const char* case_name;
  const char* group;
  const char* user;
  const char* role;  // that the user holds
  int version;       // of the member
};
constexpr Place kRows[] = {
    // 张伟, who is the caller "member"; 王强; 赵敏 in a group below that of 王强; 孙老师; 周邻.
    {"group-1", kUnion, kUnion, "unions/2/members/1", "unions/2/cases/1", "unions/2/groups/1", "",
     "", 2},
    {"group-2", kUnion, kUnion, "unions/2/members/3", "unions/2/cases/2", "unions/2/groups/2", "",
     "", 1},
    {"woman", kUnion, kUnion, "unions/2/members/4", "unions/2/cases/3", "unions/2/groups/3", "",
     "", 1},
    {"retiree", kUnion, kUnion, "unions/2/members/7", "unions/2/cases/4", "unions/2/groups/2", "",
     "", 1},
    {"other-union", kNeighbour, kNeighbour, "unions/3/members/1", "unions/3/cases/1",
     "unions/3/groups/1", "", "", 1},
};
constexpr Place kMissing = {"missing", kUnion, kUnion, "unions/2/members/99", "unions/2/cases/99",
                            "unions/2/groups/99", "", "", 1};
constexpr Place kUnions[] = {
    {"own-union", kUnion, kUnion, "", "", "", "users/8", "ROLE_CASHIER", 1},
    {"other-union", kNeighbour, kNeighbour, "", "", "", "users/3", "ROLE_CHAIR", 1},
    {"above", "unions/1", "unions/1", "", "", "", "users/12", "ROLE_SUPERIOR", 1},
    {"no-union", "unions/99", "unions/99", "", "", "", "users/99", "ROLE_CASHIER", 1},
    {"installation", "", kUnion, "", "", "", "users/8", "ROLE_CASHIER", 1},
    // Somebody of another union, asked for in one's own.
    {"stranger", kUnion, kUnion, "", "", "", "users/3", "ROLE_CHAIR", 1},
};

// Whether a method can be asked in a place: some want a union.
bool Takes(const MethodDescriptor* method, const Place& place) {
  if (place.parent[0] == '\0') {
    const FieldDescriptor* parent = method->input_type()->FindFieldByName("parent");
    return parent != nullptr && !parent->options().GetExtension(v1::field).required();
  }
  if (std::string(place.name) == "stranger") {
    const FieldDescriptor* user = method->input_type()->FindFieldByName("user");
    return (user != nullptr && user->type() == FieldDescriptor::TYPE_STRING) ||
           method->name() == "RevokeToken";
  }
  return true;
}

std::vector<Place> PlacesOf(const MethodDescriptor* method, Places places) {
  if (places == Places::kRows) return {std::begin(kRows), std::end(kRows)};
  if (places == Places::kOnce) return {Place{"-", "", "", "", "", "", "", "", 1}};
  std::vector<Place> taken;
  for (const Place& place : kUnions) {
    if (Takes(method, place)) taken.push_back(place);
  }
  return taken;
}

// The photo of a case has its number.
std::string AttachmentOf(const Place& place) {
  return absl::StrReplaceAll(place.case_name, {{"/cases/", "/attachments/"}});
}

// So has the gift of its member.
std::string GiftOf(const Place& place) {
  return absl::StrReplaceAll(place.case_name, {{"/cases/", "/birthdayGifts/"}});
}

std::unique_ptr<Message> RequestAt(const MethodDescriptor* method, const Pattern& pattern,
                                   const Place& place) {
  auto request = RequestFor(
      method, absl::StrReplaceAll(pattern.change, {{"{parent}", place.parent},
                                                   {"{union}", place.union_name},
                                                   {"{member}", place.member},
                                                   {"{case}", place.case_name},
                                                   {"{attachment}", AttachmentOf(place)},
                                                   {"{gift}", GiftOf(place)},
                                                   {"{group}", place.group},
                                                   {"{user}", place.user},
                                                   {"{role}", place.role},
                                                   {"{etag}", EtagOfVersion(place.version)}}));
  // An empty text overlays nothing.
  if (std::string(place.name) == "installation") SetField(*request, "parent", "");
  // The new group stands under the union itself, which all unions have.
  if (auto* group = google::protobuf::DynamicCastToGenerated<v1::CreateGroupRequest>(request.get());
      group != nullptr) {
    group->mutable_group()->clear_parent_group();
  }
  ValidateOnly(*request);
  return request;
}

class AccessMatrix : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    server_ = new TestServer;
    world_ = new World(MakeFullWorld(*server_));
  }
  static void TearDownTestSuite() {
    delete world_;
    delete server_;
  }

  static Answer Ask(const std::string& who, const MethodDescriptor* method,
                    const Message& request) {
    return unioncare::testing::Ask(*server_, world_->token(who), method, request);
  }

  template <class Response, class Request>
  static Response Call(const char* method, const std::string& who, const Request& request) {
    Response response;
    const grpc::Status status = server_->Call(world_->token(who), method, request, &response);
    EXPECT_TRUE(status.ok()) << who << " " << method << ": " << status.error_message();
    return response;
  }

  static bool SeesMember(const std::string& who, const Place& place) {
    v1::GetMemberRequest request;
    request.set_name(place.member);
    return Ask(who, MethodNamed("MemberService/GetMember"), request).status.ok();
  }

  // Calls with every pattern in every place.
  static void ForEveryPlace(
      const std::function<void(const MethodDescriptor*, const Pattern&, const Place&)>& see) {
    for (const Pattern& pattern : kPatterns) {
      const MethodDescriptor* method = MethodNamed(pattern.method);
      for (const Place& place : PlacesOf(method, pattern.places)) see(method, pattern, place);
    }
  }

  static inline TestServer* server_ = nullptr;
  static inline World* world_ = nullptr;
};

// One letter: allowed, refused for want of the permission, not found.
std::string Letter(const Answer& answer) {
  if (answer.status.ok()) return "x";
  if (answer.reason == "PERMISSION_MISSING") return "-";
  if (answer.status.error_code() == grpc::StatusCode::NOT_FOUND) return "0";
  return answer.reason;
}

// What was asked, in the form of the table. With UPDATE_ACCESS_MATRIX=1 it takes the place of the
// table, to be read and reviewed.
struct Asked {
  std::string service;
  std::string text;

  void Add(const std::string& method, const char* place, const std::vector<std::string>& letters) {
    const std::string now = method.substr(0, method.find('/'));
    if (!service.empty() && now != service) text += "\n";
    service = now;
    std::string line = absl::StrFormat("%-30s %-14s", method, place);
    for (const std::string& letter : letters) absl::StrAppendFormat(&line, " %-6s", letter);
    absl::StrAppend(&text, absl::StripTrailingAsciiWhitespace(line), "\n");
  }
};

TEST_F(AccessMatrix, EveryRoleInEveryPlaceIsAsReviewed) {
  std::map<std::string, std::string> reviewed;
  const std::string path = std::string(UNIONCARE_SOURCE_DIR) + "/tests/api/access_matrix.txt";
  const bool update = std::getenv("UPDATE_ACCESS_MATRIX") != nullptr;
  std::ifstream file(path);
  std::string head;
  for (std::string line; std::getline(file, line);) {
    const std::vector<std::string> words = absl::StrSplit(line, ' ', absl::SkipEmpty());
    if (!words.empty() && words[0][0] == '#') absl::StrAppend(&head, line, "\n");
    if (words.empty() || words[0][0] == '#' || update) continue;
    ASSERT_EQ(words.size(), 2 + std::size(kCallers)) << line;
    const std::string key = words[0] + " " + words[1];
    EXPECT_TRUE(reviewed
                    .emplace(key, absl::StrJoin(words.begin() + 2, words.end(), " "))
                    .second)
        << key << " stands there twice";
  }
  std::set<std::string> asked;
  Asked table;
  ForEveryPlace([&](const MethodDescriptor* method, const Pattern& pattern, const Place& place) {
    std::vector<std::string> letters;
    for (const char* who : kCallers) {
      letters.push_back(Letter(Ask(who, method, *RequestAt(method, pattern, place))));
    }
    const std::string key = absl::StrCat(pattern.method, " ", place.name);
    table.Add(pattern.method, place.name, letters);
    EXPECT_TRUE(update || reviewed[key] == absl::StrJoin(letters, " "))
        << key << " is " << absl::StrJoin(letters, " ");
    asked.insert(key);
  });
  for (const auto& [key, letters] : reviewed) {
    EXPECT_EQ(asked.count(key), 1u) << key << " is not asked any more";
  }
  if (update) std::ofstream(path) << head << table.text;
  EXPECT_EQ(std::size(kPatterns), AllMethods().size());
  for (const MethodDescriptor* method : AllMethods()) {
    EXPECT_TRUE(std::any_of(std::begin(kPatterns), std::end(kPatterns), [&](const Pattern& each) {
      return each.method == NameOfMethod(method);
    })) << NameOfMethod(method);
  }
}

TEST_F(AccessMatrix, WithoutAValidTokenNobodyGetsAnything) {
  const auto made = Call<v1::Token>(
      "UserService/CreateToken", "chair",
      Text<v1::CreateTokenRequest>("parent: 'unions/2' user: 'users/2'"));
  v1::RevokeTokenRequest revoke;
  revoke.set_parent(kUnion);
  revoke.set_name(made.name());
  Call<v1::Token>("UserService/RevokeToken", "chair", revoke);
  const std::pair<std::string, const char*> kTokens[] = {
      {"", "TOKEN_MISSING"}, {"care_unknown", "TOKEN_INVALID"}, {made.secret(), "TOKEN_REVOKED"}};
  ForEveryPlace([&](const MethodDescriptor* method, const Pattern& pattern, const Place& place) {
    if (IsPublic(method)) return;
    for (const auto& [token, reason] : kTokens) {
      const Answer answer = unioncare::testing::Ask(*server_, token, method,
                                                    *RequestAt(method, pattern, place));
      EXPECT_EQ(answer.reason, reason) << pattern.method << " " << place.name;
      EXPECT_EQ(answer.status.error_code(), grpc::StatusCode::UNAUTHENTICATED);
      EXPECT_EQ(answer.bytes, "");
    }
  });
}

// All details of a refusal, as text.
std::string DetailsOf(const grpc::Status& status) {
  return absl::StrCat(ErrorInfoOf(status).DebugString(), BadRequestOf(status).DebugString(),
                      LocalizedOf(status));
}

TEST_F(AccessMatrix, ARowOutOfSightReadsLikeOneThatDoesNotExist) {
  int compared = 0;
  ForEveryPlace([&](const MethodDescriptor* method, const Pattern& pattern, const Place& place) {
    if (pattern.places != Places::kRows || place.parent != std::string(kUnion)) return;
    for (const char* who : kCallers) {
      const Answer hidden = Ask(who, method, *RequestAt(method, pattern, place));
      // A wrong ticket for a file in sight is no secret, nor is the state of a case in sight.
      if (hidden.status.ok() || hidden.reason == "TICKET_INVALID") continue;
      if (hidden.reason == "CASE_STEP") continue;
      // Nor is what a rule says of somebody in sight, such as that no contact is kept with them.
      const bool ruled = hidden.status.error_code() == grpc::StatusCode::FAILED_PRECONDITION ||
                         hidden.status.error_code() == grpc::StatusCode::ALREADY_EXISTS;
      if (ruled && SeesMember(who, place)) continue;
      const Answer missing = Ask(who, method, *RequestAt(method, pattern, kMissing));
      const auto neutral = [](std::string text, const Place& at) {
        for (const std::string& name :
             {std::string(at.member), std::string(at.case_name), std::string(at.group),
              AttachmentOf(at), GiftOf(at)}) {
          text = absl::StrReplaceAll(text, {{name, "NAME"}});
        }
        return text;
      };
      SCOPED_TRACE(absl::StrCat(who, " ", pattern.method, " ", place.name));
      EXPECT_EQ(hidden.status.error_code(), missing.status.error_code());
      EXPECT_EQ(hidden.reason, missing.reason);
      EXPECT_EQ(neutral(hidden.status.error_message(), place),
                neutral(missing.status.error_message(), kMissing));
      EXPECT_EQ(neutral(DetailsOf(hidden.status), place),
                neutral(DetailsOf(missing.status), kMissing));
      ++compared;
    }
  });
  EXPECT_GT(compared, 100);
}

// Sensitive fields that are set, at any depth.
void CollectSensitive(const Message& message, std::set<std::string>& found) {
  std::vector<const FieldDescriptor*> fields;
  const auto* reflection = message.GetReflection();
  reflection->ListFields(message, &fields);
  for (const FieldDescriptor* field : fields) {
    if (field->options().GetExtension(v1::field).data_class() >= v1::DATA_CLASS_SENSITIVE) {
      found.insert(field->full_name());
    }
    if (field->cpp_type() != FieldDescriptor::CPPTYPE_MESSAGE) continue;
    const int count = field->is_repeated() ? reflection->FieldSize(message, field) : 1;
    for (int i = 0; i < count; ++i) {
      CollectSensitive(field->is_repeated() ? reflection->GetRepeatedMessage(message, field, i)
                                            : reflection->GetMessage(message, field),
                       found);
    }
  }
}

TEST_F(AccessMatrix, OrdinaryAnswersHoldNothingSensitive) {
  int looked = 0;
  ForEveryPlace([&](const MethodDescriptor* method, const Pattern& pattern, const Place& place) {
    // TestHardship says of a caller's own statement what it comes to, and keeps nothing.
    const bool may = Opens(method) || method->name() == "CreateToken" ||
                     method->name() == "CreateUnion" || method->name() == "CreateSession" ||
                     method->name() == "TestHardship";
    if (may || method->server_streaming()) return;
    for (const char* who : kCallers) {
      const Answer answer = Ask(who, method, *RequestAt(method, pattern, place));
      if (!answer.status.ok()) continue;
      const auto response = Parsed(method->output_type(), "");
      ASSERT_TRUE(response->ParseFromString(answer.bytes));
      std::set<std::string> found;
      CollectSensitive(*response, found);
      EXPECT_TRUE(found.empty()) << who << " " << pattern.method << ": " << *found.begin();
      ++looked;
    }
  });
  EXPECT_GT(looked, 150);
}

TEST_F(AccessMatrix, ListsHoldWhatTheCallerSees) {
  const struct {
    const char* who;
    const char* members;
    const char* cases;
  } kRoles[] = {
      {"chair", "1 2 3 4 5 6 7", "6 5 4 3 2 1"},
      {"committee", "1 2 3 4 5 6 7", "6 5 4 3 2 1"},
      {"auditor", "1 2 3 4 5 6 7", "6 5 4 3 2 1"},
      {"leader", "1 2 5", "1"},
      {"women", "2 4 5", "6 5 3"},
      {"retiree", "7", "4"},
      {"member", "1", "1"},
  };
  for (const auto& [who, members, cases] : kRoles) {
    // One a page, so that rows out of sight lie on the edges of pages.
    std::vector<std::string> seen;
    v1::ListMembersRequest request;
    request.set_parent(kUnion);
    request.set_page_size(1);
    do {
      const auto page = Call<v1::ListMembersResponse>("MemberService/ListMembers", who, request);
      for (const v1::Member& each : page.members()) {
        seen.push_back(each.name().substr(each.name().rfind('/') + 1));
      }
      request.set_page_token(page.next_page_token());
    } while (!request.page_token().empty() && seen.size() < 20);
    EXPECT_EQ(absl::StrJoin(seen, " "), members) << who;

    seen.clear();
    v1::ListCasesRequest list;
    list.set_parent(kUnion);
    const auto all = Call<v1::ListCasesResponse>("CaseService/ListCases", who, list);
    for (const v1::Case& each : all.cases()) {
      seen.push_back(each.name().substr(each.name().rfind('/') + 1));
    }
    EXPECT_EQ(absl::StrJoin(seen, " "), cases) << who;
  }
}

TEST_F(AccessMatrix, TheDirectoryTellsNameStaffNumberAndGroupAndOnlyToAWholeName) {
  const auto find = [&](const char* who, const char* query) {
    v1::FindMembersRequest request;
    request.set_parent(kUnion);
    request.set_query(query);
    return Call<v1::FindMembersResponse>("MemberService/FindMembers", who, request);
  };
  for (const char* who : {"leader", "women", "retiree", "accountant", "cashier"}) {
    for (const char* query : {"王强", "T102", "t102"}) {
      if (query == std::string("t102")) {
        EXPECT_EQ(find(who, query).members_size(), 0);
        continue;
      }
      const auto found = find(who, query);
      ASSERT_EQ(found.members_size(), 1) << who << " " << query;
      v1::Member entry = found.members(0);
      EXPECT_EQ(entry.display_name(), "王强");
      EXPECT_EQ(entry.staff_no(), "T102");
      EXPECT_EQ(entry.group_display_name(), "数学组");
      for (const char* known : {"name", "display_name", "staff_no", "group",
                                "group_display_name"}) {
        entry.GetReflection()->ClearField(&entry,
                                          v1::Member::descriptor()->FindFieldByName(known));
      }
      EXPECT_EQ(entry.ByteSizeLong(), 0u) << who << " also gets " << entry.DebugString();
    }
    EXPECT_EQ(find(who, "王").members_size(), 0) << who << ": the beginning of a name finds nobody";
  }
  EXPECT_EQ(find("leader", "张").members_size(), 1) << "in the own group it does";
  EXPECT_EQ(find("leader", "张").members(0).mobile(), "199****1234");
  EXPECT_EQ(find("chair", "王").members_size(), 1);
  EXPECT_EQ(find("chair", "刘洋").members_size(), 2);
}

}  // namespace
}  // namespace unioncare::testing
