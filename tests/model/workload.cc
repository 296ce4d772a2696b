// Chooses calls, sends them, and compares.
#include "tests/model/workload.h"

#include <google/protobuf/timestamp.pb.h>
#include <gtest/gtest.h>

#include <iterator>
#include <memory>
#include <type_traits>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "tests/support/seed.h"

namespace unioncare::model {
namespace {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;

constexpr const char* kNames[] = {"张伟", "张伟民", "张", "李娜", "李", "王强", "刘洋", "赵敏"};
constexpr const char* kGroupNames[] = {"语文组", "数学组", "英语组", "物理组", "化学组"};
constexpr const char* kKeys[] = {"", "", "", "父亲", "母亲"};
constexpr v1::Occasion kOccasions[] = {
    v1::OCCASION_ILLNESS_HOSPITAL, v1::OCCASION_ILLNESS_HOSPITAL,
    v1::OCCASION_BEREAVEMENT_RELATIVE, v1::OCCASION_BIRTHDAY, v1::OCCASION_MARRIAGE};

constexpr int kFew = 6;

template <class List>
auto& Pick(std::mt19937_64& random, List& list) {
  return list[testing::Between(random, 0, static_cast<int64_t>(std::size(list)) - 1)];
}

// What follows from the policy and from tasks; their own tests tell of it.
void StripCase(v1::Case& record) {
  record.clear_policy();
  record.clear_visitors_min();
  record.clear_report_late();
  record.clear_visit_late();
  record.clear_close_late();
  record.clear_hours_to_visit();
  record.clear_too_few_visitors();
  record.clear_officer_missing();
  record.clear_replan_on();
  record.clear_open_task_count();
  record.clear_moments();
  if (record.state() == v1::CASE_STATE_FOLLOW_UP) record.set_state(v1::CASE_STATE_VISITED);
}

// Takes away what the model does not predict: times and secrets, and the etags of cases. Etags of
// members are known to the model once it was told.
void Strip(Message& message, bool etags) {
  if (auto* record = dynamic_cast<v1::Case*>(&message)) StripCase(*record);
  const auto* reflection = message.GetReflection();
  std::vector<const FieldDescriptor*> fields;
  reflection->ListFields(message, &fields);
  for (const FieldDescriptor* field : fields) {
    const bool is_case = message.GetDescriptor() == v1::Case::descriptor();
    const bool time = field->message_type() == google::protobuf::Timestamp::descriptor();
    const bool etag = field->name() == "etag" && (etags || is_case);
    if (time || etag || field->name() == "secret" || field->name() == "chair_token") {
      reflection->ClearField(&message, field);
    } else if (field->message_type() != nullptr && field->is_repeated()) {
      for (int i = 0; i < reflection->FieldSize(message, field); ++i) {
        Strip(*reflection->MutableRepeatedMessage(&message, field, i), etags);
      }
    } else if (field->message_type() != nullptr) {
      Strip(*reflection->MutableMessage(&message, field), etags);
    }
  }
}

}  // namespace

Workload::Workload(uint64_t seed) : random_(seed), model_(testing::TestNow()) {
  secrets_[{1, 1}] = server_.admin_token();
}

// ---- one call

void Workload::CompareEnding(const std::string& method, const Ending& ending,
                             const grpc::Status& status, const Message& request) {
  ++endings_[absl::StrCat(method, " ", ending.reason)];
  const std::string reason = status.ok() ? "" : testing::ErrorInfoOf(status).reason();
  EXPECT_TRUE(status.error_code() == ending.code && reason == ending.reason)
      << method << ": expected " << ending.code << " " << ending.reason << ", got "
      << status.error_code() << " " << reason << " " << status.error_message() << "\n"
      << request.DebugString();
}

void Workload::Compare(const std::string& method, Message& expected, const Message& actual) {
  const bool mutation = !absl::StrContains(method, "/Get") && !absl::StrContains(method, "/Find") &&
                        !absl::StrContains(method, "/List");
  const std::unique_ptr<Message> told(actual.New());
  told->CopyFrom(actual);
  Strip(*told, mutation);
  Strip(expected, mutation);
  EXPECT_EQ(told->DebugString(), expected.DebugString()) << method;
}

template <class Response>
void Workload::Learn(const Response& actual) {
  if constexpr (std::is_same_v<Response, v1::Token>) {
    if (actual.secret().empty()) return;
    const int user = LastNumber(actual.name().substr(0, actual.name().find("/tokens")));
    secrets_[{user, LastNumber(actual.name())}] = actual.secret();
  } else if constexpr (std::is_same_v<Response, v1::CreateUnionResponse>) {
    if (!actual.chair().empty()) secrets_[{LastNumber(actual.chair()), 1}] = actual.chair_token();
  } else if constexpr (std::is_same_v<Response, v1::Member>) {
    EXPECT_TRUE(model_.LearnEtag(actual.name(), actual.etag())) << "an etag that did not change";
  }
}

template <class Response, class Request>
void Workload::Mutate(const Caller& caller, const std::string& method, v1::Permission permission,
                      int union_id, const Request& request) {
  model_.SetNow(server_.clock().Now());
  const std::string fingerprint = method + request.SerializeAsString();
  Sight sight;
  Ending ending = model_.Enter(caller, permission, union_id, &sight);
  Model after = model_;
  Response expected;
  std::string kept;
  Model::Repeat repeat = Model::Repeat::kFirst;
  const bool keeps = !request.request_id().empty() && !request.validate_only();
  if (ending.ok() && keeps) {
    repeat = model_.Look(caller.user, request.request_id(), fingerprint, &kept);
    if (repeat == Model::Repeat::kOther) ending = Invalid("REQUEST_ID_REUSED");
  }
  if (ending.ok() && repeat == Model::Repeat::kFirst) {
    ending = after.Run(caller.user, sight, request, &expected);
  }
  Response actual;
  const grpc::Status status = server_.Call(secrets_.at(caller), method, request, &actual);
  CompareEnding(method, ending, status, request);
  if (!status.ok() || !ending.ok()) return;
  if (repeat == Model::Repeat::kSame) {
    ++endings_["a repeat"];
    EXPECT_EQ(actual.SerializeAsString(), kept) << method << " answered a repeat otherwise";
    return;
  }
  Compare(method, expected, actual);
  if (request.validate_only()) return;
  model_ = std::move(after);
  Learn(actual);
  if (!keeps) return;
  model_.Keep(caller.user, request.request_id(), fingerprint, actual.SerializeAsString());
}

template <class Response, class Request>
void Workload::TryOut(const Caller& caller, const std::string& method, v1::Permission permission,
                      int union_id, Request request) {
  std::vector<std::string>& used = request_ids_[caller.user];
  if (Chance(4) && !used.empty()) {
    request.set_request_id(Pick(random_, used));
  } else if (Chance(60)) {
    request.set_request_id(absl::StrCat("request-", ++request_count_));
    used.push_back(request.request_id());
  }
  request.set_validate_only(Chance(8));
  const auto send = [this, caller, method, permission, union_id, request] {
    Mutate<Response>(caller, method, permission, union_id, request);
  };
  send();
  if (!request.request_id().empty()) sent_.push_back(send);
}

template <class Response, class Request>
void Workload::Query(const Caller& caller, const std::string& method, v1::Permission permission,
                     int union_id, const Request& request) {
  Sight sight;
  Response expected;
  Ending ending = model_.Enter(caller, permission, union_id, &sight);
  if (ending.ok()) ending = model_.Run(caller.user, sight, request, &expected);
  Response actual;
  const grpc::Status status = server_.Call(secrets_.at(caller), method, request, &actual);
  CompareEnding(method, ending, status, request);
  if (status.ok() && ending.ok()) Compare(method, expected, actual);
}

// ---- choices

int64_t Workload::Number(int64_t low, int64_t high) {
  return testing::Between(random_, low, high);
}

Caller Workload::SomeCaller() {
  if (Chance(50)) return ChairOf(2);
  return std::next(secrets_.begin(), Number(0, static_cast<int64_t>(secrets_.size()) - 1))->first;
}

// The first chair of a union: user 2 is that of union 2, user 3 that of union 3.
Caller Workload::ChairOf(int union_id) const { return {union_id, 1}; }

int Workload::SomeUnion() { return Chance(85) ? 2 : static_cast<int>(Number(1, kUnions)); }

std::string Workload::SomeGroup(int union_id) {
  const int count = static_cast<int>(model_.unions().at(union_id).groups.size());
  const int group = static_cast<int>(Number(0, count + (Chance(5) ? 1 : 0)));
  return group == 0 ? "" : GroupName(union_id, group);
}

// Mostly one of a few, so that events of one person meet.
int Workload::SomeMember(int union_id) {
  const int count = static_cast<int>(model_.unions().at(union_id).members.size());
  if (count > kFew && Chance(60)) return static_cast<int>(Number(1, kFew));
  return static_cast<int>(Number(1, std::max(1, count + (Chance(5) ? 1 : 0))));
}

absl::CivilDay Workload::SomeDay(int ahead_max) {
  const int64_t far = Chance(4) ? 40000 : 45;
  return model_.today() + Number(-far, ahead_max);
}

// ---- operations

void Workload::CreateGroup() {
  const int union_id = SomeUnion();
  v1::CreateGroupRequest request;
  request.set_parent(UnionName(union_id));
  request.mutable_group()->set_display_name(Pick(random_, kGroupNames));
  request.mutable_group()->set_parent_group(SomeGroup(union_id));
  TryOut<v1::Group>(SomeCaller(), "UnionService/CreateGroup", v1::PERMISSION_GROUP_MANAGE,
                    union_id, request);
}

void Workload::CreateMember() {
  const int union_id = SomeUnion();
  v1::CreateMemberRequest request;
  request.set_parent(UnionName(union_id));
  v1::Member& member = *request.mutable_member();
  member.set_display_name(Pick(random_, kNames));
  if (Chance(70)) member.set_staff_no(absl::StrCat("T", Number(1, 60)));
  member.set_sex(static_cast<v1::Sex>(Number(0, 2)));
  member.set_group(SomeGroup(union_id));
  const absl::CivilDay born = absl::CivilDay(1970, 1, 1) + Number(0, 9000);
  if (Chance(50)) *member.mutable_birth_date() = ToDate(born);
  if (Chance(20)) *member.mutable_retired_on() = ToDate(SomeDay(2));
  // Births lie before 1996; nobody retires before theirs.
  if (member.retired_on().year() < 1996) member.clear_retired_on();
  TryOut<v1::Member>(SomeCaller(), "MemberService/CreateMember", v1::PERMISSION_MEMBER_MANAGE,
                     union_id, request);
}

void Workload::UpdateMember() {
  const int union_id = SomeUnion();
  const int id = SomeMember(union_id);
  const auto& members = model_.unions().at(union_id).members;
  v1::UpdateMemberRequest request;
  v1::Member& member = *request.mutable_member();
  member.set_name(MemberName(union_id, id));
  member.set_etag(Chance(10) || members.count(id) == 0 ? "0" : members.at(id).etag);
  member.set_display_name(Pick(random_, kNames));
  member.set_staff_no(absl::StrCat("T", Number(1, 60)));
  member.set_sex(static_cast<v1::Sex>(Number(0, 2)));
  member.set_group(SomeGroup(union_id));
  for (const char* path : {"display_name", "staff_no", "sex", "group", "retired_on"}) {
    if (Chance(40)) request.mutable_update_mask()->add_paths(path);
  }
  if (request.update_mask().paths().empty()) request.mutable_update_mask()->add_paths("sex");
  TryOut<v1::Member>(SomeCaller(), "MemberService/UpdateMember", v1::PERMISSION_MEMBER_MANAGE,
                     union_id, request);
}

v1::RoleGrant Workload::SomeGrant(int union_id) {
  v1::RoleGrant grant;
  grant.set_role(static_cast<v1::Role>(Number(1, 11)));
  if (grant.role() != v1::ROLE_ADMINISTRATOR && Chance(50)) {
    grant.set_union_(UnionName(Chance(90) ? union_id : SomeUnion()));
  }
  const bool grouped = grant.role() == v1::ROLE_GROUP_LEADER ||
                       grant.role() == v1::ROLE_COMMITTEE_MEMBER;
  const std::string of = grant.union_().empty() ? UnionName(union_id) : grant.union_();
  if (grouped && Chance(90)) grant.set_group(SomeGroup(LastNumber(of)));
  return grant;
}

void Workload::CreateUser() {
  const int union_id = SomeUnion();
  v1::CreateUserRequest request;
  request.set_parent(UnionName(union_id));
  request.mutable_user()->set_display_name(absl::StrCat("user ", model_.users().size() + 1));
  if (Chance(50)) request.mutable_user()->set_member(MemberName(union_id, SomeMember(union_id)));
  *request.mutable_grant() = SomeGrant(union_id);
  TryOut<v1::User>(SomeCaller(), "UserService/CreateUser", v1::PERMISSION_USER_MANAGE, union_id,
                   request);
}

void Workload::ChangeRole() {
  const int union_id = SomeUnion();
  // Not the administrator and the chairs: somebody must be left to go on with.
  const int user = static_cast<int>(Number(4, static_cast<int64_t>(model_.users().size()) + 1));
  const Caller caller = SomeCaller();
  if (Chance(60)) {
    v1::GrantRoleRequest request;
    request.set_parent(UnionName(union_id));
    request.set_user(UserName(user));
    *request.mutable_grant() = SomeGrant(union_id);
    TryOut<v1::User>(caller, "UserService/GrantRole", v1::PERMISSION_USER_MANAGE, union_id,
                     request);
    return;
  }
  v1::RevokeRoleRequest request;
  request.set_parent(UnionName(union_id));
  request.set_user(UserName(user));
  *request.mutable_grant() = SomeGrant(union_id);
  // Mostly one that the user holds.
  const auto found = model_.users().find(user);
  if (found != model_.users().end() && !found->second.grants.empty() && Chance(80)) {
    const Grant& held = *found->second.grants.begin();
    request.mutable_grant()->set_role(held.role);
    request.mutable_grant()->set_union_(held.union_id == 0 ? "" : UnionName(held.union_id));
    request.mutable_grant()->set_group(held.group == 0 ? ""
                                                       : GroupName(held.union_id, held.group));
  }
  TryOut<v1::User>(caller, "UserService/RevokeRole", v1::PERMISSION_USER_MANAGE, union_id, request);
}

void Workload::CreateToken() {
  const int union_id = SomeUnion();
  v1::CreateTokenRequest request;
  request.set_parent(UnionName(union_id));
  request.set_user(
      UserName(static_cast<int>(Number(1, static_cast<int64_t>(model_.users().size()) + 1))));
  request.mutable_token()->set_display_name("purpose");
  TryOut<v1::Token>(SomeCaller(), "UserService/CreateToken", v1::PERMISSION_USER_MANAGE, union_id,
                    request);
}

void Workload::RevokeToken() {
  const int union_id = SomeUnion();
  const int user = static_cast<int>(Number(4, static_cast<int64_t>(model_.users().size()) + 1));
  v1::RevokeTokenRequest request;
  request.set_parent(UnionName(union_id));
  request.set_name(absl::StrCat(UserName(user), "/tokens/", Number(1, 3)));
  TryOut<v1::Token>(SomeCaller(), "UserService/RevokeToken", v1::PERMISSION_USER_MANAGE, union_id,
                    request);
}

template <class Request>
void Workload::FillEvent(Request& request, int union_id) {
  request.set_parent(UnionName(union_id));
  request.set_member(MemberName(union_id, SomeMember(union_id)));
  request.set_occasion(Pick(random_, kOccasions));
  if (Chance(50)) *request.mutable_event_on() = ToDate(SomeDay(3));
  if (Chance(30)) *request.mutable_informed_on() = ToDate(SomeDay(1));
  request.set_event_key(Pick(random_, kKeys));
  request.set_severity(static_cast<v1::Severity>(Number(0, 3)));
  if (Chance(30)) request.set_summary("事由");
  const int cases = static_cast<int>(model_.unions().at(union_id).cases.size());
  if (Chance(8)) request.set_case_(CaseName(union_id, static_cast<int>(Number(1, cases + 1))));
}

void Workload::ReportCase() {
  const int union_id = SomeUnion();
  v1::ReportCaseRequest request;
  FillEvent(request, union_id);
  TryOut<v1::ReportCaseResponse>(SomeCaller(), "CaseService/ReportCase",
                                 v1::PERMISSION_CASE_REPORT, union_id, request);
}

void Workload::RecordVisit() {
  const int union_id = SomeUnion();
  v1::RecordVisitRequest request;
  FillEvent(request, union_id);
  *request.mutable_visited_on() = ToDate(SomeDay(1));
  request.set_mode(static_cast<v1::VisitMode>(Number(1, 6)));
  request.set_place("市一院");
  const int64_t visitors = Number(1, 3);
  for (int64_t i = 0; i < visitors; ++i) {
    v1::Visitor& visitor = *request.add_visitors();
    if (Chance(30)) {
      visitor.set_guest(absl::StrCat("guest ", Number(1, 4)));
    } else {
      visitor.set_member(MemberName(union_id, SomeMember(union_id)));
    }
  }
  request.set_met(static_cast<v1::Met>(Number(0, 3)));
  if (Chance(30)) request.set_notes("谈话内容");
  if (Chance(30)) request.set_needs("诉求");
  if (Chance(20)) *request.mutable_next_contact_on() = ToDate(SomeDay(30));
  TryOut<v1::RecordVisitResponse>(SomeCaller(), "CaseService/RecordVisit",
                                  v1::PERMISSION_VISIT_RECORD, union_id, request);
}

void Workload::Read() {
  const int union_id = SomeUnion();
  const Caller caller = SomeCaller();
  switch (Number(0, 2)) {
    case 0: {
      v1::GetMemberRequest request;
      request.set_name(MemberName(union_id, SomeMember(union_id)));
      return Query<v1::Member>(caller, "MemberService/GetMember", v1::PERMISSION_MEMBER_READ,
                               union_id, request);
    }
    case 1: {
      v1::FindMembersRequest request;
      request.set_parent(UnionName(union_id));
      request.set_query(Chance(70) ? Pick(random_, kNames) : absl::StrCat("T", Number(1, 60)));
      return Query<v1::FindMembersResponse>(caller, "MemberService/FindMembers",
                                            v1::PERMISSION_MEMBER_FIND, union_id, request);
    }
    default: {
      const int cases = static_cast<int>(model_.unions().at(union_id).cases.size());
      v1::GetCaseRequest request;
      request.set_name(CaseName(union_id, static_cast<int>(Number(1, cases + 1))));
      return Query<v1::Case>(caller, "CaseService/GetCase", v1::PERMISSION_CASE_READ, union_id,
                             request);
    }
  }
}

void Workload::Repeat() {
  if (!sent_.empty()) Pick(random_, sent_)();
}

void Workload::Restart() {
  server_.Stop();
  server_.Start();
  ++endings_["a restart"];
}

void Workload::MoveClock() {
  server_.clock().Advance(absl::Minutes(Number(1, 6 * 24 * 60)));
  model_.SetNow(server_.clock().Now());
}

// ---- the course of it

void Workload::Begin() {
  for (int i = 1; i <= kUnions; ++i) {
    v1::CreateUnionRequest request;
    request.mutable_union_()->set_display_name(absl::StrCat("union ", i));
    if (i > 1) {
      request.mutable_union_()->set_superior(UnionName(1));
      request.set_chair_display_name("chair");
    }
    Mutate<v1::CreateUnionResponse>({1, 1}, "UnionService/CreateUnion",
                                    v1::PERMISSION_UNION_MANAGE, 0, request);
  }
  for (int i = 0; i < 5; ++i) CreateGroup();
  for (int i = 0; i < 20; ++i) CreateMember();
  for (int role = 3; role <= 11; ++role) {
    const bool superior = role == v1::ROLE_SUPERIOR;
    v1::CreateUserRequest request;
    request.set_parent(UnionName(superior ? 1 : 2));
    request.mutable_user()->set_display_name(v1::Role_Name(role));
    request.mutable_user()->set_member(MemberName(2, 1));
    request.mutable_grant()->set_role(static_cast<v1::Role>(role));
    if (role == v1::ROLE_GROUP_LEADER) request.mutable_grant()->set_group(GroupName(2, 1));
    const Caller maker = superior ? Caller{1, 1} : ChairOf(2);
    Mutate<v1::User>(maker, "UserService/CreateUser", v1::PERMISSION_USER_MANAGE,
                     superior ? 1 : 2, request);
    v1::CreateTokenRequest token;
    token.set_parent(request.parent());
    token.set_user(UserName(static_cast<int>(model_.users().size())));
    Mutate<v1::Token>(maker, "UserService/CreateToken", v1::PERMISSION_USER_MANAGE,
                      superior ? 1 : 2, token);
  }
}

void Workload::Step() {
  struct Choice {
    int weight;
    void (Workload::*act)();
  };
  static constexpr Choice kChoices[] = {
      {4, &Workload::CreateGroup},  {7, &Workload::CreateMember}, {8, &Workload::UpdateMember},
      {3, &Workload::CreateUser},   {6, &Workload::ChangeRole},   {4, &Workload::CreateToken},
      {2, &Workload::RevokeToken},  {14, &Workload::ReportCase},  {26, &Workload::RecordVisit},
      {18, &Workload::Read},        {8, &Workload::Repeat},       {1, &Workload::Restart},
      {3, &Workload::MoveClock}};
  int total = 0;
  for (const Choice& choice : kChoices) total += choice.weight;
  int64_t left = Number(1, total);
  for (const Choice& choice : kChoices) {
    left -= choice.weight;
    if (left <= 0) return (this->*choice.act)();
  }
}

}  // namespace unioncare::model
