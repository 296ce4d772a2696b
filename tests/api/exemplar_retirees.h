// The same for the methods of contact with retired members.
#pragma once

#include "tests/api/exemplar_requests.h"

namespace unioncare::testing {

// In the world of retiree_world.h.
inline constexpr Exemplar kRetireeExemplars[] = {
    {"RetireeService/GetRetiree", "chair", "name: 'unions/2/members/7'", ""},
    {"RetireeService/ListRetirees", "chair", "parent: 'unions/2'", "page_size: 1"},
    {"RetireeService/ListDueRetirees", "chair", "parent: 'unions/2' days: 366", "page_size: 1"},
    {"RetireeService/RecordRetireeFacts", "chair",
     "name: 'unions/2/members/7' etag: 'ETAG-OF-1' update_mask { paths: 'living' } "
     "facts { living: LIVING_MODE_ALONE }",
     "facts { living: LIVING_MODE_INSTITUTION }"},
    {"RetireeService/RevealRetireeFacts", "chair",
     "name: 'unions/2/members/7' reason: '上门前了解'", "reason: '安排走访'"},
    {"RetireeService/SetTierOverride", "chair",
     "name: 'unions/2/members/7' etag: 'ETAG-OF-1' tier: RETIREE_TIER_R1 reason: '近况' "
     "until_on { year: 2026 month: 12 day: 31 }",
     "tier: RETIREE_TIER_R2"},
    {"RetireeService/EndTierOverride", "chair",
     "name: 'unions/2/members/2' etag: 'ETAG-OF-1' reason: '已恢复'", "reason: '已好转'"},
    {"RetireeService/SetContactPair", "chair",
     "name: 'unions/2/members/7' etag: 'ETAG-OF-1' contact: 'unions/2/members/5'",
     "contact: 'unions/2/members/6'"},
    {"RetireeService/HandOverContacts", "chair",
     "parent: 'unions/2' from: 'unions/2/members/5' to: 'unions/2/members/2'",
     "to: 'unions/2/members/6'"},
};

}  // namespace unioncare::testing
