// A valid request for each method of physical exams.
#pragma once

#include "tests/api/exemplar_requests.h"

namespace unioncare::testing {

inline constexpr Exemplar kExamExemplars[] = {
    {"ExamService/CreateExamPlan", "chair",
     "parent: 'unions/2' exam_plan { year: 2026 title { zh: '教职工体检' en: 'Exams of staff' } "
     "from { year: 2026 month: 12 day: 1 } to { year: 2026 month: 12 day: 20 } "
     "hospital: '市一院' packages { display_name: '常规' items: EXAM_ITEM_BASE price_fen: 50000 } "
     "packages { display_name: '女教职工' items: EXAM_ITEM_BASE items: EXAM_ITEM_BREAST "
     "price_fen: 80000 } scope: EXAM_SCOPE_STAFF "
     "reference: EXAM_REFERENCE_WINDOW_START note: '空腹' }",
     "exam_plan { hospital: '市二院' }"},
    {"ExamService/UpdateExamPlan", "chair",
     "exam_plan { name: 'unions/2/examPlans/1' etag: 'ETAG-OF-1' hospital: '市一院' } "
     "update_mask { paths: 'hospital' }",
     "exam_plan { hospital: '市二院' }"},
    {"ExamService/GetExamPlan", "chair", "name: 'unions/2/examPlans/1'", ""},
    {"ExamService/ListExamPlans", "chair", "parent: 'unions/2'", "page_size: 1"},
    {"ExamService/ApproveExamPlan", "chair",
     "name: 'unions/2/examPlans/2' etag: 'ETAG-OF-1' document_no: '校办〔2026〕9号' "
     "approved_on { year: 2026 month: 11 day: 20 } approved_by: '王校长'",
     "approved_by: '李校长'"},
    {"ExamService/FreezeExamPlan", "chair", "name: 'unions/2/examPlans/3' etag: 'ETAG-OF-1'",
     "name: 'unions/2/examPlans/21'"},
    {"ExamService/CloseExamPlan", "chair", "name: 'unions/2/examPlans/5' etag: 'ETAG-OF-1'",
     "name: 'unions/2/examPlans/4'"},
    {"ExamService/CancelExamPlan", "chair",
     "name: 'unions/2/examPlans/6' etag: 'ETAG-OF-1' reason: '预算未获批'",
     "reason: '改为明年'"},
    {"ExamService/PreviewExamPlan", "chair", "name: 'unions/2/examPlans/1'",
     "verdict: EXAM_VERDICT_DUE"},
    {"ExamService/ListExamPeople", "chair", "parent: 'unions/2/examPlans/4'", "page_size: 1"},
    {"ExamService/ExplainExamDue", "chair", "name: 'unions/2/members/2'", "year: 2027"},
    {"ExamService/DeclareAttendedExams", "chair",
     "parent: 'unions/2' attended { member: 'unions/2/members/1' year: 2024 "
     "items: EXAM_ITEM_BASE }",
     "attended { member: 'unions/2/members/1' year: 2025 items: EXAM_ITEM_BASE }"},
    {"ExamService/RemoveAttendedExams", "chair",
     "parent: 'unions/2' attended { member: 'unions/2/members/2' year: 2023 "
     "items: EXAM_ITEM_BASE }",
     "attended { member: 'unions/2/members/2' year: 2022 items: EXAM_ITEM_BASE }"},
};

}  // namespace unioncare::testing
