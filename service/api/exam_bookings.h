// The service of booking and attending exams.
#pragma once

#include <memory>

#include "service/api/rpc.h"
#include "unioncare/v1/exam_bookings.pb.h"

namespace unioncare::api {

std::unique_ptr<Service> MakeExamBookingService(Rpc& rpc);
// Its parts, each in a file of its own: slots; what many people are told or forfeit at once; lists,
// history, coverage and register.
void ServeExamSlots(Service& service);
void ServeExamRounds(Service& service);
void ServeExamLists(Service& service);

// Operations that the sample school runs too.
absl::StatusOr<v1::ExamSlot> CreateExamSlot(Transaction& transaction,
                                            const v1::CreateExamSlotRequest& request);
absl::StatusOr<v1::ExamEntry> BookExam(Transaction& transaction,
                                       const v1::BookExamRequest& request);
absl::StatusOr<v1::ExamEntry> RecordExamAttendance(
    Transaction& transaction, const v1::RecordExamAttendanceRequest& request);
absl::StatusOr<v1::ExamEntry> MarkExamAbsent(Transaction& transaction,
                                             const v1::MarkExamAbsentRequest& request);
absl::StatusOr<v1::ExamEntry> ExemptExam(Transaction& transaction,
                                         const v1::ExemptExamRequest& request);

}  // namespace unioncare::api
