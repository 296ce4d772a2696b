// The same for the methods of retirement to come.
#pragma once

#include "tests/api/exemplar_requests.h"

namespace unioncare::testing {

inline constexpr Exemplar kRetirementExemplars[] = {
    {"RetirementService/ListExpectedRetirements", "chair", "parent: 'unions/2'", "page_size: 1"},
    {"RetirementService/GetRetirement", "chair", "name: 'unions/2/members/1/retirement'", ""},
    {"RetirementService/SetRetirementDate", "chair",
     "name: 'unions/2/members/2/retirement' etag: '0' on { year: 2036 month: 8 day: 31 } "
     "reason: '弹性提前'",
     "on { year: 2036 month: 9 day: 30 }"},
    {"RetirementService/SetPostCategory", "chair",
     "name: 'unions/2/members/4/retirement' etag: '0' post_category: POST_CATEGORY_WORKER "
     "reason: '食堂工作'",
     "reason: '后勤岗位'"},
};

}  // namespace unioncare::testing
