// The same for the methods of rounds of hardship aid.
#pragma once

#include "tests/api/exemplar_requests.h"

namespace unioncare::testing {

inline constexpr Exemplar kHardshipRoundExemplars[] = {
    {"HardshipRoundService/CreateHardshipRound", "chair",
     "parent: 'unions/2' round { display_name: '冬季帮扶' "
     "apply_from { year: 2026 month: 12 day: 1 } apply_to { year: 2026 month: 12 day: 9 } "
     "check_until { year: 2026 month: 12 day: 16 } "
     "committee_until { year: 2026 month: 12 day: 23 } "
     "publicity_from { year: 2026 month: 12 day: 24 } pay_until { year: 2027 month: 1 day: 31 } "
     "kinds: HARDSHIP_AID_KIND_LIVING fund: 'unions/2/funds/1' }",
     "round { display_name: '年底帮扶' }"},
    {"HardshipRoundService/GetHardshipRound", "chair", "name: 'unions/2/hardshipRounds/1'", ""},
    {"HardshipRoundService/ListHardshipRounds", "chair", "parent: 'unions/2'", "page_size: 1"},
    {"HardshipRoundService/UpdateHardshipRound", "chair",
     "round { name: 'unions/2/hardshipRounds/1' etag: 'ETAG-OF-1' display_name: '年度帮扶' } "
     "update_mask { paths: 'display_name' }",
     "round { display_name: '年度困难帮扶' }"},
    {"HardshipRoundService/CancelHardshipRound", "chair",
     "name: 'unions/2/hardshipRounds/1' etag: 'ETAG-OF-1' reason: '与上级批次合并'",
     "reason: '改到明年'"},
    {"HardshipRoundService/CloseHardshipRound", "chair",
     "name: 'unions/2/hardshipRounds/1' etag: 'ETAG-OF-1' move_unfinished: true",
     "request_id: 'other'"},
    {"HardshipRoundService/MoveHardshipFile", "chair",
     "name: 'unions/2/hardshipFiles/2' etag: 'ETAG-OF-1' reason: '材料未交齐'",
     "reason: '本人要求'"},
    {"HardshipRoundService/ListHardshipRoundFiles", "chair",
     "parent: 'unions/2/hardshipRounds/1'", "page_size: 1"},
    {"HardshipRoundService/RevealHardshipRound", "chair",
     "name: 'unions/2/hardshipRounds/1' reason: '报送校工会'", "reason: '存档'"},
};

}  // namespace unioncare::testing
