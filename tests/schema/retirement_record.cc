// Makes the retirement of the small school.
#include "tests/schema/retirement_record.h"

#include <gtest/gtest.h>

#include <string>

#include "unioncare/v1/members.pb.h"
#include "unioncare/v1/retirements.pb.h"

namespace unioncare::testing {
namespace {

v1::Date Day(int year, int month, int day) {
  v1::Date date;
  date.set_year(year);
  date.set_month(month);
  date.set_day(day);
  return date;
}

}  // namespace

void RecordRetirement(TestServer& server, const Record& record) {
  const auto call = [&](const char* method, const google::protobuf::Message& request,
                        google::protobuf::Message* response) {
    const grpc::Status status = server.Call(record.chair_token, method, request, response);
    EXPECT_TRUE(status.ok()) << method << ": " << status.error_message();
  };
  v1::CreateMemberRequest create;
  create.set_parent(record.union_name);
  create.mutable_member()->set_display_name("秦长庚");
  create.mutable_member()->set_sex(v1::SEX_MALE);
  *create.mutable_member()->mutable_birth_date() = Day(1966, 5, 10);
  v1::Member member;
  call("MemberService/CreateMember", create, &member);
  v1::SetRetirementDateRequest set;
  set.set_name(member.name() + "/retirement");
  set.set_etag("0");
  *set.mutable_on() = Day(2026, 11, 15);
  set.set_reason("弹性延迟");
  v1::Retirement retirement;
  call("RetirementService/SetRetirementDate", set, &retirement);
  v1::RetireMemberRequest retire;
  retire.set_name(member.name());
  retire.set_etag(member.etag());
  retire.set_kind(v1::RETIRE_KIND_RETIREMENT);
  *retire.mutable_retired_on() = Day(2026, 11, 15);
  call("MemberService/RetireMember", retire, &member);
}

}  // namespace unioncare::testing
