// Makes the bookings of the small school.
#include "tests/schema/exam_booking_record.h"

#include <google/protobuf/text_format.h>
#include <gtest/gtest.h>

#include <string>

#include "absl/strings/str_cat.h"
#include "unioncare/v1/exam_bookings.pb.h"

namespace unioncare::testing {
namespace {

// Sends a request in text format about plan 1 of the union.
template <class Response, class Request>
Response Do(TestServer& server, const Record& record, const std::string& method,
            const std::string& field, const std::string& text) {
  Request request;
  EXPECT_TRUE(google::protobuf::TextFormat::ParseFromString(
      absl::StrCat(field, ": '", record.union_name, "/examPlans/1' ", text), &request))
      << text;
  Response response;
  const grpc::Status status =
      server.Call(record.chair_token, "ExamBookingService/" + method, request, &response);
  EXPECT_TRUE(status.ok()) << method << ": " << status.error_message();
  return response;
}

}  // namespace

void RecordExamBookings(TestServer& server, const Record& record) {
  Do<v1::ExamSlot, v1::CreateExamSlotRequest>(
      server, record, "CreateExamSlot", "parent",
      "exam_slot { day { year: 2026 month: 12 day: 2 } from_time: '08:00' to_time: '09:30' "
      "place: '市一院' capacity: 30 }");
  const auto told = Do<v1::NotifyExamsResponse, v1::NotifyExamsRequest>(
      server, record, "NotifyExams", "plan", "how: EXAM_NOTICE_MESSAGE");
  EXPECT_GT(told.notified_count(), 0);
}

}  // namespace unioncare::testing
