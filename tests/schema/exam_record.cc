// Makes the exams of the small school.
#include "tests/schema/exam_record.h"

#include <google/protobuf/text_format.h>
#include <gtest/gtest.h>

#include <string>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "unioncare/v1/exams.pb.h"
#include "unioncare/v1/members.pb.h"
#include "unioncare/v1/policies.pb.h"

namespace unioncare::testing {
namespace {

// Sends a request in text format, in which U stands for the union and M for its first member.
template <class Response, class Request>
Response Do(TestServer& server, const Record& record, const std::string& method,
            const std::string& text) {
  Request request;
  EXPECT_TRUE(google::protobuf::TextFormat::ParseFromString(
      absl::StrReplaceAll(text, {{"{U}", record.union_name}, {"{M}", record.members[0]}}),
      &request))
      << text;
  Response response;
  const grpc::Status status = server.Call(record.chair_token, method, request, &response);
  EXPECT_TRUE(status.ok()) << method << ": " << status.error_message();
  return response;
}

}  // namespace

void RecordExams(TestServer& server, const Record& record) {
  Do<v1::Policy, v1::ImportPolicyRequest>(server, record, "PolicyService/ImportPolicy",
                                          "parent: '{U}' profile: 'CN-EXAM-WOMEN-YEARLY-2018'");
  // Of the others too little is known to judge them; she is due.
  Do<v1::Member, v1::CreateMemberRequest>(
      server, record, "MemberService/CreateMember",
      "parent: '{U}' member { display_name: '田穗' sex: SEX_FEMALE "
      "birth_date { year: 1979 month: 3 day: 12 } joined_on { year: 2004 month: 9 day: 1 } }");
  Do<v1::DeclareAttendedExamsResponse, v1::DeclareAttendedExamsRequest>(
      server, record, "ExamService/DeclareAttendedExams",
      "parent: '{U}' attended { member: '{M}' year: 2025 items: EXAM_ITEM_BASE }");
  const auto made = Do<v1::ExamPlan, v1::CreateExamPlanRequest>(
      server, record, "ExamService/CreateExamPlan",
      "parent: '{U}' exam_plan { year: 2026 title { zh: '体检' en: 'Exams' } "
      "from { year: 2026 month: 12 day: 1 } to { year: 2026 month: 12 day: 20 } "
      "packages { display_name: '常规' items: EXAM_ITEM_BASE price_fen: 50000 } "
      "scope: EXAM_SCOPE_ALL }");
  const auto approved = Do<v1::ExamPlan, v1::ApproveExamPlanRequest>(
      server, record, "ExamService/ApproveExamPlan",
      absl::StrCat("name: '", made.name(), "' etag: '", made.etag(),
                   "' document_no: '校办〔2026〕3号' approved_by: '王校长' "
                   "approved_on { year: 2026 month: 11 day: 2 }"));
  Do<v1::FreezeExamPlanResponse, v1::FreezeExamPlanRequest>(
      server, record, "ExamService/FreezeExamPlan",
      absl::StrCat("name: '", approved.name(), "' etag: '", approved.etag(), "'"));
}

}  // namespace unioncare::testing
