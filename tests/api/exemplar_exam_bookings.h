// A valid request for each method of booking and attending exams.
#pragma once

#include "tests/api/exemplar_requests.h"

namespace unioncare::testing {

inline constexpr Exemplar kExamBookingExemplars[] = {
    {"ExamBookingService/CreateExamSlot", "chair",
     "parent: 'unions/2/examPlans/7' exam_slot { day { year: 2026 month: 11 day: 26 } "
     "from_time: '08:00' to_time: '09:30' place: '市一院' capacity: 30 sex: SEX_FEMALE "
     "item: EXAM_ITEM_BASE }",
     "exam_slot { capacity: 40 }"},
    {"ExamBookingService/UpdateExamSlot", "chair",
     "exam_slot { name: 'unions/2/examPlans/7/slots/2' etag: 'ETAG-OF-1' capacity: 50 } "
     "update_mask { paths: 'capacity' }",
     "exam_slot { capacity: 60 }"},
    {"ExamBookingService/DeleteExamSlot", "chair",
     "name: 'unions/2/examPlans/8/slots/4' etag: 'ETAG-OF-1'",
     "name: 'unions/2/examPlans/9/slots/6'"},
    {"ExamBookingService/ListExamSlots", "chair", "parent: 'unions/2/examPlans/7'",
     "page_size: 1"},
    {"ExamBookingService/BookExam", "chair",
     "plan: 'unions/2/examPlans/7' member: 'unions/2/members/2' etag: 'ETAG-OF-1' "
     "exam_slot: 'unions/2/examPlans/7/slots/1'",
     "member: 'unions/2/members/3'"},
    {"ExamBookingService/CancelExamBooking", "chair",
     "plan: 'unions/2/examPlans/8' member: 'unions/2/members/2' etag: 'ETAG-OF-1'",
     "member: 'unions/2/members/3'"},
    {"ExamBookingService/AskForExamVisit", "chair",
     "plan: 'unions/2/examPlans/9' member: 'unions/2/members/2' etag: 'ETAG-OF-1'",
     "member: 'unions/2/members/3'"},
    {"ExamBookingService/NotifyExams", "chair",
     "plan: 'unions/2/examPlans/10' members: 'unions/2/members/2' how: EXAM_NOTICE_PHONE "
     "told_on { year: 2026 month: 11 day: 20 }",
     "members: 'unions/2/members/3'"},
    {"ExamBookingService/MarkExamAbsent", "chair",
     "plan: 'unions/2/examPlans/11' member: 'unions/2/members/2' etag: 'ETAG-OF-1'",
     "member: 'unions/2/members/3'"},
    {"ExamBookingService/FollowUpExam", "chair",
     "plan: 'unions/2/examPlans/12' member: 'unions/2/members/2' etag: 'ETAG-OF-1' "
     "outcome: EXAM_FOLLOW_UP_REACHED note: '下周再约'",
     "member: 'unions/2/members/3'"},
    {"ExamBookingService/RecordExamAttendance", "chair",
     "plan: 'unions/2/examPlans/13' member: 'unions/2/members/2' etag: 'ETAG-OF-1' "
     "attended_on { year: 2026 month: 11 day: 20 } items: EXAM_ITEM_BASE",
     "member: 'unions/2/members/3'"},
    {"ExamBookingService/ExemptExam", "chair",
     "plan: 'unions/2/examPlans/14' member: 'unions/2/members/2' etag: 'ETAG-OF-1' "
     "exemption: EXAM_EXEMPTION_AWAY",
     "member: 'unions/2/members/3'"},
    {"ExamBookingService/ForfeitExam", "chair",
     "plan: 'unions/2/examPlans/15' member: 'unions/2/members/2' etag: 'ETAG-OF-1' "
     "note: '本人不愿参加'",
     "member: 'unions/2/members/3'"},
    {"ExamBookingService/MoveExam", "chair",
     "plan: 'unions/2/examPlans/16' member: 'unions/2/members/2' etag: 'ETAG-OF-1' "
     "to_on { year: 2026 month: 11 day: 28 } note: '出差'",
     "member: 'unions/2/members/3'"},
    {"ExamBookingService/CorrectExamEntry", "chair",
     "plan: 'unions/2/examPlans/17' member: 'unions/2/members/2' etag: 'ETAG-OF-1' "
     "reason: '登记错人'",
     "member: 'unions/2/members/3'"},
    {"ExamBookingService/HandOverExamResults", "chair",
     "plan: 'unions/2/examPlans/18' member: 'unions/2/members/2' etag: 'ETAG-OF-1' "
     "results_on { year: 2026 month: 11 day: 21 }",
     "member: 'unions/2/members/3'"},
    {"ExamBookingService/ForfeitOpenExams", "chair", "plan: 'unions/2/examPlans/19'",
     "plan: 'unions/2/examPlans/22'"},
    {"ExamBookingService/GetExamEntry", "chair",
     "plan: 'unions/2/examPlans/20' member: 'unions/2/members/2'", ""},
    {"ExamBookingService/ListExamEntries", "chair", "plan: 'unions/2/examPlans/20'",
     "page_size: 1"},
    {"ExamBookingService/ListExamHistory", "chair", "name: 'unions/2/members/2'",
     "page_size: 1"},
    {"ExamBookingService/GetExamCoverage", "chair", "plan: 'unions/2/examPlans/20'", ""},
    {"ExamBookingService/GetExamLedger", "chair", "plan: 'unions/2/examPlans/20'", ""},
};

}  // namespace unioncare::testing
