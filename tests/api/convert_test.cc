// Wire, domain and storage mean the same: every field of a request is found again in what is read
// later. Of enums: enums_test.cc.
#include <google/protobuf/text_format.h>
#include <google/protobuf/util/message_differencer.h>

#include <set>
#include <vector>

#include "tests/api/exemplars.h"
#include "unioncare/v1/cases.pb.h"
#include "unioncare/v1/members.pb.h"
#include "unioncare/v1/tasks.pb.h"
#include "unioncare/v1/unions.pb.h"
#include "unioncare/v1/users.pb.h"
#include "unioncare/v1/visits.pb.h"

namespace unioncare::testing {
namespace {

using google::protobuf::util::MessageDifferencer;

// The fields of a message that are not set.
std::set<std::string> Unset(const Message& message) {
  std::set<std::string> unset;
  const auto* reflection = message.GetReflection();
  for (int i = 0; i < message.GetDescriptor()->field_count(); ++i) {
    const FieldDescriptor* field = message.GetDescriptor()->field(i);
    const bool set = field->is_repeated() ? reflection->FieldSize(message, field) > 0
                                          : reflection->HasField(message, field);
    if (!set) unset.insert(field->name());
  }
  return unset;
}

using Names = std::set<std::string>;

class Convert : public ::testing::Test {
 protected:
  Convert() : world_(MakeFullWorld(server_)) {}

  template <class Response>
  Response Call(const char* method, const Message& request, const char* who = "chair") {
    Response response;
    const grpc::Status status = server_.Call(world_.token(who), method, request, &response);
    EXPECT_TRUE(status.ok()) << method << ": " << LocalizedOf(status);
    return response;
  }

  // Every field of the request that the answer has too must be there as it was given.
  static void ExpectKept(const Message& asked, const Message& kept, const Names& except) {
    std::vector<const FieldDescriptor*> fields;
    asked.GetReflection()->ListFields(asked, &fields);
    for (const FieldDescriptor* field : fields) {
      if (except.count(field->name()) == 1) continue;
      SCOPED_TRACE(field->full_name());
      const FieldDescriptor* other = kept.GetDescriptor()->FindFieldByName(field->name());
      ASSERT_NE(other, nullptr) << "is lost";
      EXPECT_EQ(TextOf(asked, field), TextOf(kept, other));
    }
  }

  static std::string TextOf(const Message& message, const FieldDescriptor* field) {
    std::string text;
    std::string all;
    const int count = field->is_repeated() ? message.GetReflection()->FieldSize(message, field) : 1;
    for (int i = 0; i < count; ++i) {
      google::protobuf::TextFormat::PrintFieldValueToString(
          message, field, field->is_repeated() ? i : -1, &text);
      all += text + "\n";
    }
    return all;
  }

  TestServer server_;
  const World world_;
};

TEST_F(Convert, EveryFieldOfAMemberSurvives) {
  auto request = Text<v1::CreateMemberRequest>(
      "parent: 'unions/2' member { display_name: '阿依古丽·买买提' staff_no: 'A007' "
      "sex: SEX_FEMALE group: 'unions/2/groups/3' birth_date { year: 1961 month: 3 day: 7 } "
      "mobile: '13912345678' id_type: ID_TYPE_RESIDENT retired_on { year: 2021 month: 4 day: 1 } "
      "joined_on { year: 1985 month: 9 day: 10 } name_pinyin: 'a yi gu li' former_name: '古丽' "
      "card_no: '100200300400' employment_kind: EMPLOYMENT_KIND_REHIRED dept: '数学系' post: '教授' "
      "retire_kind: RETIRE_KIND_RESIGNATION address: '东湖小区5栋' emergency_contact: '女儿 139' "
      "care_flags: CARE_FLAG_LIVING_ALONE care_flags: CARE_FLAG_FRAIL }");
  request.mutable_member()->set_id_no(ResidentNumber("11010119610307004"));
  // What the server sets itself is all that the exemplar leaves out.
  EXPECT_EQ(Unset(request.member()),
            (Names{"name", "state", "id_no_masked", "create_time", "update_time", "etag",
                   "group_display_name", "has_address", "has_emergency_contact", "has_care_flags",
                   "state_on", "merged_into"}));
  const auto made = Call<v1::Member>("MemberService/CreateMember", request);
  v1::GetMemberRequest get;
  get.set_name(made.name());
  const auto read = Call<v1::Member>("MemberService/GetMember", get);
  EXPECT_TRUE(MessageDifferencer::Equals(made, read)) << read.DebugString();
  const Names sealed = {"id_no", "address", "emergency_contact", "care_flags"};
  Names unset = sealed;
  unset.insert({"state_on", "merged_into"});
  EXPECT_EQ(Unset(read), unset) << "only a reveal answers with what is sealed";
  Names masked = sealed;
  masked.insert({"mobile", "card_no"});
  ExpectKept(request.member(), read, masked);
  EXPECT_EQ(read.card_no(), "100*****0400");
  EXPECT_EQ(read.mobile(), "139****5678");
  EXPECT_EQ(read.state(), v1::MEMBER_STATE_ACTIVE);
  EXPECT_EQ(read.group_display_name(), "几何组");
  EXPECT_EQ(read.id_no_masked(), "110***********" + request.member().id_no().substr(14));
  v1::RevealMemberRequest reveal;
  reveal.set_name(made.name());
  reveal.set_reason("核对");
  ExpectKept(Call<v1::RevealMemberResponse>("MemberService/RevealMember", reveal),
             request.member(), {});
}

TEST_F(Convert, EveryFieldOfAMemberCanBeChanged) {
  auto request = Text<v1::UpdateMemberRequest>(
      "member { name: 'unions/2/members/3' display_name: '王大强' staff_no: 'B1' sex: SEX_FEMALE "
      "group: 'unions/2/groups/3' birth_date { year: 1979 month: 2 day: 3 } mobile: '13911112222' "
      "id_type: ID_TYPE_PASSPORT id_no: 'E12345678' retired_on { year: 2025 month: 1 day: 2 } "
      "joined_on { year: 1999 month: 8 day: 9 } etag: 'ETAG-OF-1' name_pinyin: 'wang da qiang' "
      "former_name: '王小强' card_no: '12' employment_kind: EMPLOYMENT_KIND_AGENCY dept: '总务处' "
      "post: '主任' retire_kind: RETIRE_KIND_INTERNAL address: '西山' emergency_contact: '妻' "
      "care_flags: CARE_FLAG_DISABLED } update_mask { paths: '*' }");
  const auto changed = Call<v1::Member>("MemberService/UpdateMember", request);
  EXPECT_EQ(Unset(changed), (Names{"id_no", "address", "emergency_contact", "care_flags",
                                   "state_on", "merged_into"}));
  ExpectKept(request.member(), changed,
             {"id_no", "mobile", "etag", "card_no", "address", "emergency_contact", "care_flags"});
  EXPECT_NE(changed.etag(), request.member().etag());
  v1::GetMemberRequest get;
  get.set_name(changed.name());
  EXPECT_TRUE(
      MessageDifferencer::Equals(changed, Call<v1::Member>("MemberService/GetMember", get)));
}

constexpr char kWholeVisit[] =
    "parent: 'unions/2' member: 'unions/2/members/1' occasion: OCCASION_BEREAVEMENT_RELATIVE "
    "visited_on { year: 2026 month: 11 day: 19 } mode: VISIT_MODE_FUNERAL place: '八宝山' "
    "visitors { member: 'unions/2/members/2' } visitors { guest: '校办来宾' } met: MET_FAMILY "
    "notes: '家属情绪稳定' needs: '调课' promises: '一周内办理' "
    "next_contact_on { year: 2026 month: 12 day: 1 } event_on { year: 2026 month: 11 day: 15 } "
    "informed_on { year: 2026 month: 11 day: 16 } event_key: '父亲' severity: SEVERITY_SERIOUS "
    "summary: '父亲去世' visited_at: '14:30' informed_time { seconds: 1794790800 } "
    "informed_by: 'unions/2/members/3'";

TEST_F(Convert, EveryFieldOfAVisitAndItsCaseSurvives) {
  const auto request = Text<v1::RecordVisitRequest>(kWholeVisit);
  EXPECT_EQ(Unset(request), (Names{"case", "request_id", "validate_only"}));
  const auto recorded =
      Call<v1::RecordVisitResponse>("CaseService/RecordVisit", request, "committee");
  EXPECT_TRUE(recorded.opened());
  v1::GetCaseRequest get;
  get.set_name(recorded.case_().name());
  const auto read = Call<v1::Case>("CaseService/GetCase", get);

  // Both days were given, so nothing is assumed.
  EXPECT_EQ(Unset(read),
            (Names{"event_on_assumed", "informed_on_assumed", "state_reason", "responsible",
                   "responsible_display_name", "restricted", "details_hidden", "close_late",
                   "too_few_visitors", "officer_missing", "replan_on", "discharged_on",
                   "close_time", "import", "imported_no"}));
  EXPECT_EQ(read.informed_by_display_name(), "王强");
  EXPECT_EQ(read.hours_to_visit(), 77);
  ExpectKept(request, read,
             {"parent", "visited_at", "visited_on", "mode", "place", "visitors", "met", "notes",
              "needs", "promises", "next_contact_on"});
  v1::Case without_visits = read;
  without_visits.clear_visits();
  without_visits.clear_moments();
  without_visits.clear_open_task_count();
  EXPECT_TRUE(MessageDifferencer::Equals(without_visits, recorded.case_()));

  ASSERT_EQ(read.visits_size(), 1);
  const v1::Visit& visit = read.visits(0);
  EXPECT_TRUE(MessageDifferencer::Equals(visit, recorded.visit()));
  EXPECT_EQ(Unset(visit), Names{"import"}) << "of ledgers of earlier years";
  ExpectKept(request, visit,
             {"parent", "member", "occasion", "visitors", "notes", "event_on", "informed_on",
              "informed_time", "informed_by", "event_key", "severity", "summary"});
  ASSERT_EQ(visit.visitors_size(), 2);
  EXPECT_EQ(visit.visitors(0).member(), "unions/2/members/2");
  EXPECT_EQ(visit.visitors(0).display_name(), "李娜");
  EXPECT_EQ(visit.visitors(1).guest(), "校办来宾");
  EXPECT_EQ(visit.visitors(1).display_name(), "校办来宾");
  EXPECT_EQ(visit.recorded_by(), "users/4");
  EXPECT_EQ(visit.record_delay_days(), 2);
  EXPECT_EQ(read.reported_by(), "users/4");

  v1::RevealCaseRequest reveal;
  reveal.set_name(read.name());
  reveal.set_reason("核对");
  const auto notes = Call<v1::RevealCaseResponse>("CaseService/RevealCase", reveal);
  ASSERT_EQ(notes.notes_size(), 1);
  EXPECT_EQ(notes.notes(0).visit(), visit.name());
  EXPECT_EQ(notes.notes(0).notes(), request.notes());
}

TEST_F(Convert, EveryFieldOfAReportSurvives) {
  auto request = Text<v1::ReportCaseRequest>(
      "parent: 'unions/2' member: 'unions/2/members/4' occasion: OCCASION_CHILDBIRTH "
      "event_on { year: 2026 month: 11 day: 10 } informed_on { year: 2026 month: 11 day: 12 } "
      "event_key: '长女' severity: SEVERITY_ORDINARY summary: '顺产' "
      "informed_time { seconds: 1794445200 } informed_by: 'unions/2/members/3'");
  EXPECT_EQ(Unset(request), (Names{"case", "request_id", "validate_only"}));
  const auto reported = Call<v1::ReportCaseResponse>("CaseService/ReportCase", request);
  EXPECT_EQ(Unset(reported.case_()),
            (Names{"event_on_assumed", "informed_on_assumed", "visit_count", "last_visited_on",
                   "visits", "state_reason", "responsible", "responsible_display_name",
                   "restricted", "details_hidden", "visit_late", "close_late", "help_time",
                   "hours_to_visit", "too_few_visitors", "officer_missing", "replan_on",
                   "discharged_on", "close_time", "open_task_count", "moments", "import",
                   "imported_no"}));
  ExpectKept(request, reported.case_(), {"parent"});
  v1::GetCaseRequest get;
  get.set_name(reported.case_().name());
  auto read = Call<v1::Case>("CaseService/GetCase", get);
  EXPECT_EQ(read.moments(0).kind(), v1::CASE_MOMENT_KIND_EVENT);
  read.clear_moments();
  EXPECT_TRUE(MessageDifferencer::Equals(reported.case_(), read));
  // The case can be named to join it.
  request.set_case_(reported.case_().name());
  EXPECT_FALSE(Call<v1::ReportCaseResponse>("CaseService/ReportCase", request).opened());
}

TEST_F(Convert, EveryFactOfACaseCanBeCorrected) {
  const auto request = Text<v1::UpdateCaseRequest>(
      "case { name: 'unions/2/cases/1' etag: 'ETAG-OF-1' event_on { year: 2026 month: 10 day: 2 } "
      "informed_on { year: 2026 month: 10 day: 3 } informed_time { seconds: 1790989200 } "
      "informed_by: 'unions/2/members/3' severity: SEVERITY_CRITICAL summary: '摘要' "
      "discharged_on { year: 2026 month: 11 day: 2 } restricted: true } "
      "update_mask { paths: '*' }");
  const auto changed = Call<v1::Case>("CaseService/UpdateCase", request);
  ExpectKept(request.case_(), changed, {"etag"});
  EXPECT_NE(changed.etag(), request.case_().etag());
  EXPECT_FALSE(changed.event_on_assumed() || changed.informed_on_assumed());
  EXPECT_TRUE(changed.has_due_close_time()) << "its clock starts with the discharge";
  v1::GetCaseRequest get;
  get.set_name(changed.name());
  auto read = Call<v1::Case>("CaseService/GetCase", get);
  EXPECT_EQ(read.open_task_count(), 1) << "the follow-up after the discharge";
  EXPECT_EQ(read.state(), v1::CASE_STATE_FOLLOW_UP);
  read.clear_visits();
  read.clear_moments();
  read.clear_open_task_count();
  read.clear_too_few_visitors();
  EXPECT_TRUE(MessageDifferencer::Equals(changed, read));
}

TEST_F(Convert, EveryFieldOfUnionsGroupsUsersAndTokensSurvives) {
  const auto made_union = Call<v1::CreateUnionResponse>(
      "UnionService/CreateUnion",
      *RequestFor(MethodNamed("UnionService/CreateUnion")), "admin");
  EXPECT_EQ(Unset(made_union), Names{});
  EXPECT_EQ(Unset(made_union.union_()), Names{});
  v1::GetUnionRequest get_union;
  get_union.set_name(made_union.union_().name());
  EXPECT_TRUE(MessageDifferencer::Equals(
      made_union.union_(), Call<v1::Union>("UnionService/GetUnion", get_union, "admin")));

  const auto group = Call<v1::Group>("UnionService/CreateGroup",
                                     *RequestFor(MethodNamed("UnionService/CreateGroup")));
  EXPECT_EQ(Unset(group), Names{});
  v1::ListGroupsRequest list_groups;
  list_groups.set_parent("unions/2");
  const auto groups = Call<v1::ListGroupsResponse>("UnionService/ListGroups", list_groups);
  EXPECT_TRUE(MessageDifferencer::Equals(groups.groups(groups.groups_size() - 1), group));

  const auto create_user = RequestFor(
      MethodNamed("UserService/CreateUser"),
      "grant { role: ROLE_GROUP_LEADER group: 'unions/2/groups/2' "
      "from_on { year: 2026 month: 9 day: 1 } to_on { year: 2027 month: 8 day: 31 } }");
  const auto user = Call<v1::User>("UserService/CreateUser", *create_user);
  EXPECT_EQ(Unset(user), (Names{"lent"}));
  EXPECT_EQ(user.member(), "unions/2/members/5");
  ASSERT_EQ(user.grants_size(), 1);
  EXPECT_EQ(Unset(user.grants(0)),
            (Names{"borrower", "borrower_display_name", "lender", "lender_display_name"}));
  EXPECT_EQ(user.grants(0).to_on().year(), 2027);
  EXPECT_EQ(user.grants(0).group(), "unions/2/groups/2");
  v1::GetUserRequest get_user;
  get_user.set_name(user.name());
  EXPECT_TRUE(MessageDifferencer::Equals(user, Call<v1::User>("UserService/GetUser", get_user)));

  const auto token = Call<v1::Token>("UserService/CreateToken",
                                     *RequestFor(MethodNamed("UserService/CreateToken")));
  EXPECT_EQ(Unset(token), (Names{"revoke_time"}));
  v1::RevokeTokenRequest revoke;
  revoke.set_parent("unions/2");
  revoke.set_name(token.name());
  EXPECT_EQ(Unset(Call<v1::Token>("UserService/RevokeToken", revoke)), (Names{"secret"}));
  v1::ListTokensRequest list_tokens;
  list_tokens.set_parent("unions/2");
  list_tokens.set_user("users/8");
  const auto tokens = Call<v1::ListTokensResponse>("UserService/ListTokens", list_tokens);
  ASSERT_EQ(tokens.tokens_size(), 2);
  EXPECT_EQ(Unset(tokens.tokens(1)), (Names{"secret"}));
  EXPECT_EQ(tokens.tokens(1).display_name(), "手机");
}

TEST_F(Convert, EveryFieldOfATaskAndOfALoanSurvives) {
  const auto visit = Call<v1::RecordVisitResponse>(
      "CaseService/RecordVisit", *RequestFor(MethodNamed("CaseService/RecordVisit")));
  const auto task = Call<v1::Task>(
      "TaskService/CreateTask",
      *RequestFor(MethodNamed("TaskService/CreateTask"),
                  "task { case: '" + visit.case_().name() +
                      "' kind: TASK_KIND_FOLLOW_UP responsible: 'unions/2/members/2' "
                      "due_on { year: 2026 month: 11 day: 22 } repeat_days: 30 }"));
  const Names unfinished = {"content_withheld", "end_time", "ended_by", "ended_by_display_name",
                            "outcome",          "visit"};
  EXPECT_EQ(Unset(task), unfinished);
  v1::CompleteTaskRequest complete;
  complete.set_name(task.name());
  complete.set_visit(visit.visit().name());
  complete.set_outcome("已电话回访");
  const auto done = Call<v1::CompleteTaskResponse>("TaskService/CompleteTask", complete);
  EXPECT_EQ(Unset(done.task()), (Names{"content_withheld"}));
  EXPECT_EQ(Unset(done.next()), unfinished);
  v1::GetTaskRequest get;
  get.set_name(task.name());
  EXPECT_TRUE(MessageDifferencer::Equals(done.task(), Call<v1::Task>("TaskService/GetTask", get)));

  v1::GetUserRequest me;
  me.set_name("users/me");
  const auto chair = Call<v1::User>("UserService/GetUser", me);
  ASSERT_EQ(chair.lent_size(), 2);
  EXPECT_EQ(Unset(chair.lent(0)), (Names{"group", "lender", "lender_display_name"}));
}

}  // namespace
}  // namespace unioncare::testing
