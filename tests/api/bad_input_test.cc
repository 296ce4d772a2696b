// Bad requests: each is refused with a reason that names the field, what was given and what is
// wanted, in the caller's language, and nothing is half done.
#include <map>
#include <random>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/string_view.h"
#include "tests/api/exemplars.h"
#include "tests/support/seed.h"
#include "unioncare/v1/members.pb.h"
#include "unioncare/v1/options.pb.h"
#include "unioncare/v1/visits.pb.h"

namespace unioncare::testing {
namespace {

// An exemplar with something wrong.
struct Bad {
  const char* method;
  const char* change;   // text format, laid over the exemplar
  const char* reason;
  const char* field;
  const char* without = "";  // cleared before
  grpc::StatusCode code = grpc::StatusCode::INVALID_ARGUMENT;
};

constexpr auto kNotFound = grpc::StatusCode::NOT_FOUND;
constexpr auto kExists = grpc::StatusCode::ALREADY_EXISTS;
constexpr auto kRule = grpc::StatusCode::FAILED_PRECONDITION;
constexpr char kRecord[] = "CaseService/RecordVisit";
constexpr char kReport[] = "CaseService/ReportCase";
constexpr char kUnreachable[] = "CaseService/MarkCaseUnreachable";
constexpr char kCase[] = "CaseService/UpdateCase";
constexpr char kAssign[] = "CaseService/AssignCase";
constexpr char kMember[] = "MemberService/CreateMember";
constexpr char kUpdate[] = "MemberService/UpdateMember";
constexpr char kUser[] = "UserService/CreateUser";
constexpr char kGroup[] = "UnionService/CreateGroup";

const Bad kDays[] = {
    {kRecord, "visited_on { year: 2026 month: 11 day: 22 }", "DATE_IN_FUTURE", "visited_on"},
    {kRecord, "visited_on { year: 2100 month: 12 day: 31 }", "DATE_IN_FUTURE", "visited_on"},
    {kRecord, "visited_on { year: 1980 month: 5 day: 16 }", "DATE_BEFORE_BIRTH", "visited_on"},
    {kRecord, "visited_on { year: 1949 month: 9 day: 30 }", "DATE_TOO_OLD", "visited_on"},
    {kRecord, "visited_on { year: 2026 month: 2 day: 30 }", "DATE_INVALID", "visited_on"},
    {kRecord, "visited_on { year: 2025 month: 2 day: 29 }", "DATE_INVALID", "visited_on"},
    {kRecord, "visited_on { year: 2026 month: 13 day: 1 }", "DATE_INVALID", "visited_on"},
    {kRecord, "visited_on { year: 2026 month: 11 }", "DATE_INVALID", "visited_on"},
    {kRecord, "visited_on { month: 11 day: 20 }", "DATE_INVALID", "visited_on"},
    {kRecord, "visited_on { year: 1899 month: 12 day: 31 }", "DATE_INVALID", "visited_on"},
    {kRecord, "visited_on { year: 2101 month: 1 day: 1 }", "DATE_INVALID", "visited_on"},
    {kRecord, "visited_on { year: -2026 month: -1 day: -1 }", "DATE_INVALID", "visited_on"},
    {kRecord, "visited_on { year: 2147483647 month: 2147483647 day: 2147483647 }", "DATE_INVALID",
     "visited_on"},
    {kRecord, "", "FIELD_REQUIRED", "visited_on", "visited_on"},
    {kRecord, "visited_on { year: 0 }", "FIELD_REQUIRED", "visited_on"},
    {kRecord, "event_on { year: 2026 month: 11 day: 22 }", "DATE_IN_FUTURE", "event_on"},
    {kRecord, "event_on { year: 1980 month: 5 day: 16 }", "DATE_BEFORE_BIRTH", "event_on"},
    {kRecord, "event_on { year: 2026 month: 11 day: 21 }", "DATE_BEFORE_EVENT", "visited_on"},
    {kRecord, "informed_on { year: 2026 month: 11 day: 22 }", "DATE_IN_FUTURE", "informed_on"},
    {kRecord, "informed_on { year: 2026 month: 4 day: 31 }", "DATE_INVALID", "informed_on"},
    {kRecord, "next_contact_on { year: 2026 month: 11 day: 19 }", "DATE_BEFORE_VISIT",
     "next_contact_on"},
    {kRecord, "informed_on { year: 2026 month: 11 day: 21 }", "INFORMED_TOO_LATE", "informed_on"},
    {kRecord, "informed_time { seconds: 1795226401 }", "TIME_IN_FUTURE", "informed_time"},
    {kRecord, "informed_time { seconds: -9223372036854775808 }", "DATE_INVALID", "informed_time"},
    {kRecord, "informed_time { seconds: 1795100000 nanos: -1 }", "DATE_INVALID", "informed_time"},
    {kRecord, "informed_time { seconds: 1795100000 } informed_on { year: 2026 month: 11 day: 18 }",
     "TIMES_DISAGREE", "informed_time"},
    {kRecord, "visited_at: '24:00'", "TIME_OF_DAY_MALFORMED", "visited_at"},
    {kRecord, "visited_at: '9:05'", "TIME_OF_DAY_MALFORMED", "visited_at"},
    {kRecord, "visited_at: '12:60'", "TIME_OF_DAY_MALFORMED", "visited_at"},
    {kRecord, "visited_at: '12-30'", "TIME_OF_DAY_MALFORMED", "visited_at"},
    {kRecord, "visited_at: '12:30:00'", "FIELD_TOO_LONG", "visited_at"},
    {kRecord, "visited_on { year: 2026 month: 11 day: 21 } visited_at: '10:01'", "TIME_IN_FUTURE",
     "visited_at"},
    {kUnreachable, "tried_on { year: 2026 month: 11 day: 22 }", "DATE_IN_FUTURE", "tried_on"},
    {kUnreachable, "tried_on { year: 2026 month: 11 day: 17 }", "DATE_BEFORE_EVENT", "tried_on"},
    {kUnreachable, "replan_on { year: 2026 month: 11 day: 19 }", "DATE_BEFORE_TRY", "replan_on"},
    {kUnreachable, "replan_on { year: 2027 month: 11 day: 23 }", "DATE_IN_FUTURE", "replan_on"},
    {kUnreachable, "", "FIELD_REQUIRED", "replan_on", "replan_on"},
    {kCase, "case { discharged_on { year: 2026 month: 11 day: 22 } } "
     "update_mask { paths: 'discharged_on' }", "DATE_IN_FUTURE", "case.discharged_on"},
    {kCase, "case { event_on { year: 2026 month: 10 day: 11 } } update_mask { paths: 'event_on' }",
     "DATE_BEFORE_EVENT", "case.event_on"},
    {kCase, "update_mask { paths: 'event_on' }", "FIELD_REQUIRED", "case.event_on"},
    {kReport, "event_on { year: 2026 month: 11 day: 22 }", "DATE_IN_FUTURE", "event_on"},
    {kReport, "event_on { year: 1980 month: 5 day: 16 }", "DATE_BEFORE_BIRTH", "event_on"},
    {kReport, "occasion: OCCASION_FESTIVAL event_on { year: 2027 month: 11 day: 23 }",
     "DATE_IN_FUTURE", "event_on"},
    {kMember, "member { birth_date { year: 2026 month: 11 day: 22 } }", "DATE_IN_FUTURE",
     "member.birth_date", "member.joined_on"},
    {kMember, "member { birth_date { year: 2026 month: 6 day: 31 } }", "DATE_INVALID",
     "member.birth_date"},
    {kMember, "member { retired_on { year: 1975 month: 1 day: 1 } }", "DATE_BEFORE_BIRTH",
     "member.retired_on"},
    {kMember, "member { joined_on { year: 2026 month: 11 day: 22 } }", "DATE_IN_FUTURE",
     "member.joined_on"},
};

const Bad kValues[] = {
    {kRecord, "occasion: 99", "ENUM_UNKNOWN", "occasion"},
    {kRecord, "occasion: -1", "ENUM_UNKNOWN", "occasion"},
    {kRecord, "", "FIELD_REQUIRED", "occasion", "occasion"},
    {kRecord, "mode: 7", "ENUM_UNKNOWN", "mode"},
    {kRecord, "", "FIELD_REQUIRED", "mode", "mode"},
    {kRecord, "met: 4", "ENUM_UNKNOWN", "met"},
    {kRecord, "severity: 4", "ENUM_UNKNOWN", "severity"},
    {kReport, "occasion: 25", "ENUM_UNKNOWN", "occasion"},
    {kRecord, "informed_by: 'unions/3/members/1'", "OTHER_UNION", "informed_by"},
    {kRecord, "informed_by: 'unions/2/members/99'", "NOT_FOUND", "informed_by", "", kNotFound},
    {kReport, "informed_by: '王强'", "NAME_MALFORMED", "informed_by"},
    {kAssign, "responsible: 'unions/2/members/99'", "NOT_FOUND", "responsible", "", kNotFound},
    {kAssign, "responsible: 'unions/3/members/1'", "OTHER_UNION", "responsible"},
    {kAssign, "responsible: 'unions/2/members/1'", "VISITOR_IS_SUBJECT", "responsible"},
    {kAssign, "name: 'unions/2/cases/99'", "NOT_FOUND", "name", "", kNotFound},
    {kAssign, "etag: 'x'", "ETAG_MISMATCH", "etag", "", grpc::StatusCode::ABORTED},
    {kCase, "case { severity: 9 }", "ENUM_UNKNOWN", "case.severity"},
    {kCase, "case { informed_by: 'unions/2/members/99' } update_mask { paths: 'informed_by' }",
     "NOT_FOUND", "case.informed_by", "", kNotFound},
    {kCase, "update_mask { paths: 'state' }", "UPDATE_MASK_UNKNOWN", "update_mask"},
    {"CaseService/CloseCase", "name: 'unions/2/cases/5'", "CASE_STEP", "name", "", kRule},
    {"CaseService/CloseCase", "", "FIELD_REQUIRED", "result", "result"},
    {"CaseService/DeclineCase", "", "FIELD_REQUIRED", "reason", "reason"},
    {"CaseService/ExcludeFromCase", "member: 'unions/2/members/99'", "NOT_FOUND", "member", "",
     kNotFound},
    {"CaseService/OpenCases", "", "FIELD_REQUIRED", "rows", "rows"},
    {"CaseService/OpenCases", "rows { member: 'unions/2/members/3' }", "FIELD_REQUIRED",
     "rows[0].event_on"},
    {"CaseService/OpenCases",
     "rows { member: 'unions/2/members/3' event_on { year: 2027 month: 11 day: 23 } }",
     "DATE_IN_FUTURE", "rows[0].event_on"},
    {kMember, "member { sex: 3 }", "ENUM_UNKNOWN", "member.sex"},
    {kUser, "grant { role: 13 }", "ENUM_UNKNOWN", "grant.role"},
    {kUser, "", "FIELD_REQUIRED", "grant.role", "grant.role"},
    {kUser, "", "FIELD_REQUIRED", "grant", "grant"},

    {kRecord, "", "FIELD_REQUIRED", "parent", "parent"},
    {kRecord, "parent: 'unions'", "NAME_MALFORMED", "parent"},
    {kRecord, "parent: 'union/2'", "NAME_MALFORMED", "parent"},
    {kRecord, "parent: 'unions/02'", "NAME_MALFORMED", "parent"},
    {kRecord, "parent: 'unions/2/members/3'", "NAME_MALFORMED", "parent"},
    {kRecord, "member: 'members/3'", "NAME_MALFORMED", "member"},
    {kRecord, "member: 'unions/2/members/'", "NAME_MALFORMED", "member"},
    {kRecord, "member: 'unions/2/members/3/'", "NAME_MALFORMED", "member"},
    {kRecord, "member: 'unions/2/members/-3'", "NAME_MALFORMED", "member"},
    {kRecord, "member: 'unions/2/members/+3'", "NAME_MALFORMED", "member"},
    {kRecord, "member: 'unions/2/members/0'", "NAME_MALFORMED", "member"},
    {kRecord, "member: 'unions/2/members/9999999999999999999999'", "NAME_MALFORMED", "member"},
    {kRecord, "member: '张伟'", "NAME_MALFORMED", "member"},
    {kRecord, "case: 'unions/2/visits/1'", "NAME_MALFORMED", "case"},
    {"UserService/GetUser", "name: 'users/you'", "NAME_MALFORMED", "name"},
    {"UserService/RevokeToken", "name: 'users/8'", "NAME_MALFORMED", "name"},

    {kRecord, "member: 'unions/3/members/1'", "OTHER_UNION", "member"},
    {kRecord, "visitors { member: 'unions/3/members/1' }", "OTHER_UNION", "visitors[0].member"},
    {kRecord, "case: 'unions/3/cases/1'", "OTHER_UNION", "case"},
    {kReport, "member: 'unions/3/members/1'", "OTHER_UNION", "member"},
    {kMember, "member { group: 'unions/3/groups/1' }", "OTHER_UNION", "member.group"},
    {kGroup, "group { parent_group: 'unions/3/groups/1' }", "OTHER_UNION", "group.parent_group"},
    {kUser, "grant { role: ROLE_GROUP_LEADER group: 'unions/3/groups/1' }", "OTHER_UNION",
     "grant.group"},

    {kRecord, "member: 'unions/2/members/99'", "NOT_FOUND", "member", "", kNotFound},
    {kRecord, "visitors { member: 'unions/2/members/99' }", "NOT_FOUND", "visitors[0].member", "",
     kNotFound},
    {kRecord, "case: 'unions/2/cases/99'", "NOT_FOUND", "case", "", kNotFound},
    {kRecord, "case: 'unions/2/cases/1'", "CASE_OF_OTHER", "case", "", kRule},
    {kMember, "member { group: 'unions/2/groups/99' }", "NOT_FOUND", "member.group", "", kNotFound},
    {kUser, "user { member: 'unions/2/members/99' }", "NOT_FOUND", "user.member", "", kNotFound},
    {kGroup, "group { parent_group: 'unions/2/groups/99' }", "NOT_FOUND", "group.parent_group", "",
     kNotFound},
    {"UnionService/CreateUnion", "union { superior: 'unions/99' }", "NOT_FOUND", "union.superior",
     "", kNotFound},
    {"UserService/GrantRole", "user: 'users/99'", "NOT_FOUND", "user", "", kNotFound},
    {"UserService/RevokeToken", "name: 'users/8/tokens/99'", "NOT_FOUND", "name", "", kNotFound},
};

const Bad kRules[] = {
    {kRecord, "", "FIELD_REQUIRED", "visitors", "visitors"},
    {kRecord, "visitors {}", "FIELD_REQUIRED", "visitors[0]"},
    {kRecord, "visitors { guest: '来宾' } visitors { guest: ' 来宾 ' }", "VISITOR_REPEATED",
     "visitors[1]"},
    {kRecord, "visitors { member: 'unions/2/members/2' } visitors { member: 'unions/2/members/2' }",
     "VISITOR_REPEATED", "visitors[1]"},
    {kRecord, "visitors { member: 'unions/2/members/3' }", "VISITOR_IS_SUBJECT", "visitors[0]"},

    {kMember, "", "FIELD_REQUIRED", "member", "member"},
    {kMember, "", "FIELD_REQUIRED", "member.display_name", "member.display_name"},
    {kMember, "member { display_name: ' \u3000\u200b' }", "FIELD_REQUIRED", "member.display_name"},
    {kMember, "member { staff_no: 'T100' }", "STAFF_NO_TAKEN", "member.staff_no", "", kExists},
    {kMember, "member { mobile: '12ab' }", "MOBILE_MALFORMED", "member.mobile"},
    {kMember, "member { id_no: '11010119750102003X' }", "ID_TYPE_MISSING", "member.id_type"},
    {kMember, "member { id_type: ID_TYPE_PASSPORT }", "FIELD_REQUIRED", "member.id_no"},
    {kMember, "member { id_type: ID_TYPE_PASSPORT id_no: '1-2' }", "DOCUMENT_NUMBER_MALFORMED",
     "member.id_no"},
    {kMember, "member { id_type: ID_TYPE_RESIDENT id_no: '1101011975' }", "ID_NUMBER_MALFORMED",
     "member.id_no"},
    {kUpdate, "", "FIELD_REQUIRED", "member.etag", "member.etag"},
    {kUpdate, "", "FIELD_REQUIRED", "update_mask", "update_mask"},
    {kUpdate, "update_mask { paths: 'state' }", "UPDATE_MASK_UNKNOWN", "update_mask"},
    {kUpdate, "member { etag: 'not-this-one' }", "ETAG_MISMATCH", "", "",
     grpc::StatusCode::ABORTED},
    {"MemberService/RevealMember", "", "FIELD_REQUIRED", "reason", "reason"},
    {"CaseService/RevealCase", "", "FIELD_REQUIRED", "reason", "reason"},
    {"MemberService/FindMembers", "", "FIELD_REQUIRED", "query", "query"},

    {kUser, "grant { role: ROLE_GROUP_LEADER }", "ROLE_SCOPE", "grant"},
    {kUser, "grant { role: ROLE_AUDITOR group: 'unions/2/groups/1' }", "ROLE_SCOPE", "grant"},
    {kUser, "grant { role: ROLE_MEMBER }", "ROLE_SCOPE", "grant", "user.member"},
    {kUser, "user { display_name: '\u3000' }", "FIELD_REQUIRED", "user.display_name"},
    {kUser, "grant { role: ROLE_SUPERIOR }", "ROLE_BEYOND_CALLER", "grant.role", "",
     grpc::StatusCode::PERMISSION_DENIED},
    {kGroup, "", "FIELD_REQUIRED", "group.display_name", "group.display_name"},
    {kGroup, "group { display_name: '几何组' }", "GROUP_NAME_TAKEN", "group.display_name", "",
     kExists},
    {"UnionService/CreateUnion", "union { display_name: '本校' }", "UNION_NAME_TAKEN",
     "union.display_name", "", kExists},

    {"CaseService/ListCases", "page_size: -1", "PAGE_SIZE_NEGATIVE", "page_size"},
    {"CaseService/ListCases", "page_token: 'forged'", "PAGE_TOKEN_INVALID", "page_token"},
    {"CaseService/ListCases", "page_token: '!'", "PAGE_TOKEN_INVALID", "page_token"},
};

const Bad kTexts[] = {
    {kRecord, "place: 'one\\ntwo'", "TEXT_CONTROL_CHARACTER", "place"},
    {kRecord, "place: 'a\\000b'", "TEXT_CONTROL_CHARACTER", "place"},
    {kRecord, "notes: 'a\\000b'", "TEXT_CONTROL_CHARACTER", "notes"},
    {kRecord, "summary: 'a\u202eb'", "TEXT_CONTROL_CHARACTER", "summary"},
    {kRecord, "needs: 'a\u2066b'", "TEXT_CONTROL_CHARACTER", "needs"},
    {kRecord, "promises: 'a\u2028b'", "TEXT_CONTROL_CHARACTER", "promises"},
    {kRecord, "event_key: 'a\\033[2Jb'", "TEXT_CONTROL_CHARACTER", "event_key"},
    {kRecord, "visitors { guest: 'a\\177' }", "TEXT_CONTROL_CHARACTER", "visitors[0].guest"},
    {kMember, "member { display_name: '张\u202e伟' }", "TEXT_CONTROL_CHARACTER",
     "member.display_name"},
    {kGroup, "group { display_name: '化\\000学' }", "TEXT_CONTROL_CHARACTER",
     "group.display_name"},
    {kUser, "user { display_name: 'a\\rb' }", "TEXT_CONTROL_CHARACTER", "user.display_name"},
    {"CaseService/RevealCase", "reason: 'a\\007b'", "TEXT_CONTROL_CHARACTER", "reason"},
};

// The label that people know the last part of a field path by.
std::string LabelOf(const Descriptor* type, const std::string& path, bool english) {
  const FieldDescriptor* field = nullptr;
  for (absl::string_view part : absl::StrSplit(path, '.')) {
    field = type->FindFieldByName(std::string(part.substr(0, part.find('['))));
    if (field == nullptr) {
      ADD_FAILURE() << "no field " << path;
      return "";
    }
    type = field->message_type();
  }
  const v1::Field& options = field->options().GetExtension(v1::field);
  return english ? options.en() : options.zh();
}

class BadInput : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    server_ = new TestServer;
    world_ = new World(MakeFullWorld(*server_));
  }
  static void TearDownTestSuite() {
    delete world_;
    delete server_;
  }
  void SetUp() override { before_ = RowCounts(server_->database()); }
  // Nothing is half done, and nothing was journaled.
  void ExpectUntouched() { EXPECT_EQ(RowCounts(server_->database()), before_); }

  static Answer Ask(const char* method, const Message& request, const char* language = "en") {
    const MethodDescriptor* descriptor = MethodNamed(method);
    return unioncare::testing::Ask(
        *server_, world_->token(ExemplarOf(descriptor)->caller), descriptor, request, language);
  }

  static void ExpectRefused(const Bad& bad, const Message& request) {
    SCOPED_TRACE(absl::StrCat(bad.method, " ", bad.change, " without ", bad.without));
    const Descriptor* type = MethodNamed(bad.method)->input_type();
    std::string english_text;
    for (const bool english : {true, false}) {
      const Answer answer = Ask(bad.method, request, english ? "en" : "zh-CN");
      ASSERT_EQ(answer.reason, bad.reason);
      EXPECT_EQ(answer.status.error_code(), bad.code);
      EXPECT_EQ(ErrorInfoOf(answer.status).domain(), "unioncare");
      const std::string text = LocalizedOf(answer.status);
      ASSERT_NE(text, "");
      for (const char* left : {"{field}", "{given}", "{wanted}", "{position}"}) {
        EXPECT_FALSE(absl::StrContains(text, left)) << text;
      }
      // People read names where programs read resource names.
      const std::string message = answer.status.error_message();
      EXPECT_TRUE(!english || text == message || absl::StrContains(message, "unions/")) << text;
      EXPECT_NE(text, english_text);
      english_text = text;
      if (bad.field[0] == '\0') continue;
      EXPECT_EQ(ErrorInfoOf(answer.status).metadata().at("field"), bad.field);
      EXPECT_TRUE(absl::StrContains(text, LabelOf(type, bad.field, english))) << text;
      const auto violations = BadRequestOf(answer.status);
      if (bad.code != grpc::StatusCode::INVALID_ARGUMENT) continue;
      ASSERT_EQ(violations.field_violations_size(), 1);
      EXPECT_EQ(violations.field_violations(0).field(), bad.field);
      EXPECT_EQ(violations.field_violations(0).description(), text);
    }
  }

  template <size_t kCount>
  void ExpectAllRefused(const Bad (&table)[kCount]) {
    for (const Bad& bad : table) {
      ExpectRefused(bad, *RequestFor(MethodNamed(bad.method), bad.change, bad.without));
    }
    ExpectUntouched();
  }

  static inline TestServer* server_ = nullptr;
  static inline World* world_ = nullptr;
  std::map<std::string, int64_t> before_;
};

TEST_F(BadInput, DaysAreRealAndInReach) { ExpectAllRefused(kDays); }
TEST_F(BadInput, EnumsAndNamesAreKnown) { ExpectAllRefused(kValues); }
TEST_F(BadInput, RulesAreKept) { ExpectAllRefused(kRules); }
TEST_F(BadInput, TextsArePlain) { ExpectAllRefused(kTexts); }

TEST_F(BadInput, EveryTextFieldOfEveryRequestHasItsLength) {
  int count = 0;
  for (const MethodDescriptor* method : AllMethods()) {
    for (int i = 0; i < method->input_type()->field_count(); ++i) {
      const FieldDescriptor* field = method->input_type()->field(i);
      if (field->type() != FieldDescriptor::TYPE_STRING || field->is_repeated()) continue;
      const int declared = field->options().GetExtension(v1::field).bytes_max();
      const int most = declared > 0 ? declared : 256;
      const auto request = RequestFor(method);
      SetField(*request, field->name().c_str(), std::string(most + 1, 'x'));
      const std::string name = NameOfMethod(method);
      ExpectRefused({name.c_str(), "", "FIELD_TOO_LONG", field->name().c_str()}, *request);
      const Answer answer = Ask(name.c_str(), *request);
      EXPECT_EQ(ErrorInfoOf(answer.status).metadata().at("wanted"), absl::StrCat(most));
      EXPECT_EQ(ErrorInfoOf(answer.status).metadata().at("given"), absl::StrCat(most + 1));
      ++count;
    }
  }
  EXPECT_GT(count, 50);
  ExpectUntouched();
}

TEST_F(BadInput, ChineseCharactersCountThreeBytesEach) {
  std::string place;
  for (int i = 0; i < 41; ++i) place += "院";
  ExpectRefused({kRecord, "", "FIELD_TOO_LONG", "place"},
                *RequestFor(MethodNamed(kRecord), "place: '" + place + "'"));
  EXPECT_TRUE(Ask(kRecord, *RequestFor(MethodNamed(kRecord),
                                       "validate_only: true place: '" + place.substr(3) + "'"))
                  .status.ok());
}

TEST_F(BadInput, AtMostTwentyVisitors) {
  std::string visitors;
  for (int i = 0; i < 20; ++i) visitors += absl::StrCat("visitors { guest: 'g", i, "' } ");
  EXPECT_TRUE(Ask(kRecord, *RequestFor(MethodNamed(kRecord), "validate_only: true " + visitors))
                  .status.ok());
  ExpectRefused({kRecord, "", "TOO_MANY_ITEMS", "visitors"},
                *RequestFor(MethodNamed(kRecord), visitors + "visitors { guest: 'one more' }"));
  ExpectUntouched();
}

TEST_F(BadInput, AllThatIsWrongIsSaidAtOnce) {
  const Answer answer = Ask(kRecord, *RequestFor(MethodNamed(kRecord),
                                                 "visited_on { year: 2026 month: 2 day: 30 } "
                                                 "mode: 7 place: 'a\\000b'",
                                                 "occasion"));
  std::vector<std::string> fields;
  const auto bad = BadRequestOf(answer.status);
  for (const auto& each : bad.field_violations()) fields.push_back(each.field());
  EXPECT_EQ(fields, (std::vector<std::string>{"occasion", "visited_on", "mode", "place"}));
}

// A message with one more field, of length-delimited bytes.
std::string WithBytes(const Message& request, const std::string& tag, const std::string& bytes) {
  return request.SerializeAsString() + tag + static_cast<char>(bytes.size()) + bytes;
}

TEST_F(BadInput, InvalidUtf8IsRefusedWithTheFieldThatHoldsIt) {
  const auto request = RequestFor(MethodNamed(kRecord));
  const struct {
    std::string wire;
    const char* field;
  } kCases[] = {
      {WithBytes(*request, "\x32", "\xff\xfe"), "place"},                  // field 6
      {WithBytes(*request, "\x32", "\xc0\x80"), "place"},                  // an overlong NUL
      {WithBytes(*request, "\x32", "\xed\xa0\x80"), "place"},              // a surrogate
      {WithBytes(*request, "\x4a", "\xd5\xc5\xce\xb0"), "notes"},          // 张伟 in GBK
      {WithBytes(*request, "\x3a", std::string("\x12\x02") + "\xe5\xbc"), "visitors.guest"},
      {WithBytes(*request, "\x12", "unions/2/members/\x80"), "member"},
  };
  for (const auto& [wire, field] : kCases) {
    for (const bool english : {true, false}) {
      const grpc::Status status = server_->CallRaw(world_->token("chair"), kRecord, wire, nullptr,
                                                   english ? "en" : "zh-CN");
      EXPECT_EQ(status.error_code(), grpc::StatusCode::INVALID_ARGUMENT) << field;
      EXPECT_EQ(ErrorInfoOf(status).reason(), "TEXT_NOT_UTF8") << field;
      ASSERT_EQ(BadRequestOf(status).field_violations_size(), 1) << field;
      EXPECT_EQ(BadRequestOf(status).field_violations(0).field(), field);
      EXPECT_TRUE(absl::StrContains(
          LocalizedOf(status), LabelOf(v1::RecordVisitRequest::descriptor(), field, english)))
          << LocalizedOf(status);
    }
  }
  const grpc::Status cut =
      server_->CallRaw(world_->token("chair"), kRecord,
                       request->SerializeAsString() + "\x32\x7f" + "too short", nullptr);
  EXPECT_EQ(ErrorInfoOf(cut).reason(), "MESSAGE_MALFORMED");
  ExpectUntouched();
}

TEST_F(BadInput, FiltersAreRefusedWithThePlace) {
  const struct {
    const char* method;
    const char* filter;
    const char* reason;
    const char* position;
  } kFilters[] = {
      {"CaseService/ListCases", "diagnosis = 1", "FILTER_FIELD_UNKNOWN", "1"},
      {"CaseService/ListCases", "state = visited AND 姓名 = 2", "FILTER_FIELD_UNKNOWN", "21"},
      {"CaseService/ListCases", "state visited", "FILTER_SYNTAX", "7"},
      {"CaseService/ListCases", "state < visited", "FILTER_SYNTAX", "7"},
      {"CaseService/ListCases", "state = visited OR state = reported", "FILTER_SYNTAX", "17"},
      {"CaseService/ListCases", "state = \"visited", "FILTER_SYNTAX", "9"},
      {"CaseService/ListCases", "state = gone", "FILTER_VALUE_INVALID", "9"},
      {"CaseService/ListCases", "event_on >= 2026-02-30", "FILTER_VALUE_INVALID", "13"},
      {"CaseService/ListCases", "member = 5", "FILTER_VALUE_INVALID", "10"},
      {"CaseService/ListCases", "member = \"unions/3/members/1\"", "FILTER_VALUE_INVALID", "10"},
      {"CaseService/ListCases", "state =", "FILTER_VALUE_INVALID", "8"},
      {"MemberService/ListMembers", "id_no = 1", "FILTER_FIELD_UNKNOWN", "1"},
      {"MemberService/ListMembers", "retired = yes", "FILTER_VALUE_INVALID", "11"},
      {"MemberService/ListMembers", "group = \"unions/3/groups/1\"", "FILTER_VALUE_INVALID", "9"},
  };
  for (const auto& each : kFilters) {
    const auto request = RequestFor(MethodNamed(each.method));
    SetField(*request, "filter", each.filter);
    ExpectRefused({each.method, each.filter, each.reason, "filter"}, *request);
    EXPECT_EQ(ErrorInfoOf(Ask(each.method, *request).status).metadata().at("position"),
              each.position)
        << each.filter;
  }
}

TEST_F(BadInput, APageTokenBelongsToItsRequestItsMethodAndItsCaller) {
  v1::ListMembersRequest request;
  request.set_parent("unions/2");
  request.set_page_size(2);
  v1::ListMembersResponse page;
  ASSERT_TRUE(page.ParseFromString(Ask("MemberService/ListMembers", request).bytes));
  const std::string token = page.next_page_token();
  ASSERT_NE(token, "");
  request.set_page_token(token);
  request.set_page_size(3);  // the size may change
  EXPECT_EQ(Ask("MemberService/ListMembers", request).reason, "");

  v1::ListMembersRequest other = request;
  other.set_filter("retired = true");
  ExpectRefused({"MemberService/ListMembers", "", "PAGE_TOKEN_OTHER_REQUEST", "page_token"}, other);
  v1::ListCasesRequest cases;
  cases.set_parent("unions/2");
  cases.set_page_token(token);
  ExpectRefused({"CaseService/ListCases", "", "PAGE_TOKEN_OTHER_REQUEST", "page_token"}, cases);
  const Answer theirs = unioncare::testing::Ask(
      *server_, world_->token("auditor"), MethodNamed("MemberService/ListMembers"), request);
  EXPECT_EQ(theirs.reason, "PAGE_TOKEN_OTHER_REQUEST");
  for (const size_t at : {size_t{0}, token.size() / 2, token.size() - 2}) {
    other = request;
    other.mutable_page_token()->at(at) = token[at] == 'A' ? 'B' : 'A';
    ExpectRefused({"MemberService/ListMembers", "", "PAGE_TOKEN_INVALID", "page_token"}, other);
  }
}

TEST_F(BadInput, RandomBytesNeverHurt) {
  std::mt19937_64 random(TestSeed());
  const auto below = [&](size_t count) { return random() % count; };
  for (const MethodDescriptor* method : AllMethods()) {
    if (method->server_streaming()) continue;
    for (int i = 0; i < 60; ++i) {
      std::string bytes = RequestFor(method)->SerializeAsString();
      if (i % 3 == 0 || bytes.empty()) bytes.assign(below(200) + 1, '\0');
      if (i % 3 == 1) bytes.resize(below(bytes.size()) + 1);
      for (size_t changes = i % 3 == 0 ? bytes.size() : 3; changes > 0 && !bytes.empty();
           --changes) {
        bytes[below(bytes.size())] = static_cast<char>(random());
      }
      const grpc::Status status = server_->CallRaw(
          world_->token(ExemplarOf(method)->caller), NameOfMethod(method), bytes, nullptr);
      EXPECT_TRUE(status.ok() || !ErrorInfoOf(status).reason().empty()) << status.error_message();
      EXPECT_NE(status.error_code(), grpc::StatusCode::INTERNAL) << NameOfMethod(method);
      EXPECT_NE(status.error_code(), grpc::StatusCode::UNKNOWN) << NameOfMethod(method);
      EXPECT_NE(status.error_code(), grpc::StatusCode::UNAVAILABLE) << NameOfMethod(method);
      EXPECT_NE(status.error_code(), grpc::StatusCode::DATA_LOSS) << NameOfMethod(method);
    }
  }
  for (const char* parent : {"", "unions/2"}) {
    EXPECT_EQ(FirstDifference(*server_, world_->token("admin"), parent), "");
  }
}

}  // namespace
}  // namespace unioncare::testing
