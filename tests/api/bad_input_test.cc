// Bad requests: each is refused with a reason that names the field, what was given and what is
// wanted, in the caller's language, and nothing is half done.
#include <map>
#include <random>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/string_view.h"
#include "tests/api/bad_requests.h"
#include "tests/api/exemplars.h"
#include "tests/support/seed.h"
#include "unioncare/v1/members.pb.h"
#include "unioncare/v1/options.pb.h"
#include "unioncare/v1/visits.pb.h"

namespace unioncare::testing {
namespace {

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
