// The same for the methods of hardship aid.
#pragma once

#include "tests/api/exemplar_requests.h"

namespace unioncare::testing {

inline constexpr Exemplar kHardshipExemplars[] = {
    {"HardshipService/TestHardship", "member",
     "parent: 'unions/2' form { county: '市南区' family_size: 2 own_monthly_income_fen: 150000 "
     "persons { relation: RELATION_SON monthly_income_fen: 0 } }",
     "form { medical_fen: 1000 }"},
    {"HardshipService/CreateHardshipFile", "chair",
     "parent: 'unions/2' hardship_file { member: 'unions/2/members/1' on_behalf_reason: '住院' "
     "consent_on { year: 2026 month: 11 day: 20 } asked_fen: 300000 } form { county: '市南区' "
     "family_size: 1 own_monthly_income_fen: 100000 }",
     "hardship_file { asked_fen: 200000 }"},
    {"HardshipService/GetHardshipFile", "chair", "name: 'unions/2/hardshipFiles/1'", ""},
    {"HardshipService/ListHardshipFiles", "chair", "parent: 'unions/2'", "page_size: 1"},
    {"HardshipService/RevealHardshipFile", "chair",
     "name: 'unions/2/hardshipFiles/1' reason: '评议'", "reason: '复核'"},
    {"HardshipService/RevealHardshipSummary", "chair", "parent: 'unions/2' reason: '评议'",
     "reason: '复核'"},
    {"HardshipService/RecordHardshipMaterial", "chair",
     "name: 'unions/2/hardshipFiles/1' etag: 'ETAG-OF-1' material { kind: "
     "HARDSHIP_MATERIAL_KIND_INCOME }",
     "material { kind: HARDSHIP_MATERIAL_KIND_SCHOOL }"},
    {"HardshipService/RecordHardshipInvestigation", "chair",
     "name: 'unions/2/hardshipFiles/1' etag: 'ETAG-OF-1' investigated_on { year: 2026 month: 11 "
     "day: 20 } investigators: 'unions/2/members/2' investigators: 'unions/2/members/3' "
     "home_visit: '情况属实'",
     "home_visit: '情况基本属实'"},
    {"HardshipService/RecordHardshipDecision", "chair",
     "name: 'unions/2/hardshipFiles/2' etag: 'ETAG-OF-1' accept: true minutes_no: '2026-08' "
     "decided_on { year: 2026 month: 11 day: 20 } present: 'unions/2/members/2' "
     "present: 'unions/2/members/3' committee_fen: 300000",
     "committee_fen: 200000"},
    {"HardshipService/PublishHardshipFile", "chair",
     "name: 'unions/2/hardshipFiles/3' etag: 'ETAG-OF-1' place: '公告栏' phone: '0532-12345678'",
     "place: '校园网'"},
    {"HardshipService/RecordHardshipObjection", "chair",
     "name: 'unions/2/hardshipFiles/8' etag: 'ETAG-OF-1' objection { content: '有两套住房' }",
     "objection { content: '有车' }"},
    {"HardshipService/CloseHardshipObjection", "chair",
     "name: 'unions/2/hardshipFiles/5' etag: 'ETAG-OF-1' number: 1 answer: '只有一套'",
     "upheld: true"},
    {"HardshipService/SubmitHardshipFile", "chair",
     "name: 'unions/2/hardshipFiles/4' etag: 'ETAG-OF-1' "
     "superior_consent_on { year: 2026 month: 11 day: 20 }",
     "superior_consent_on { year: 2026 month: 11 day: 19 }"},
    {"HardshipService/ListHardshipPackages", "superior", "parent: 'unions/2'", "page_size: 1"},
    {"HardshipService/RevealHardshipPackage", "superior",
     "name: 'unions/2/hardshipFiles/6' reason: '复核'", "reason: '核对'"},
    {"HardshipService/RecordPackageAnswer", "superior",
     "name: 'unions/2/hardshipFiles/6' etag: 'ETAG-OF-1' accept: true final_fen: 300000",
     "final_fen: 200000"},
    {"HardshipService/ConfirmHardshipFile", "neighbour",
     "name: 'unions/3/hardshipFiles/4' etag: 'ETAG-OF-1' final_fen: 300000", "final_fen: 200000"},
    {"HardshipService/RecordHardshipReview", "chair",
     "name: 'unions/2/hardshipFiles/7' etag: 'ETAG-OF-1'",
     "form { county: '市南区' family_size: 1 own_monthly_income_fen: 100000 }"},
    {"HardshipService/RecordHardshipContact", "chair",
     "name: 'unions/2/hardshipFiles/7' etag: 'ETAG-OF-1' content: '情况平稳'",
     "content: '子女已升学'"},
    {"HardshipService/WithdrawHardshipFile", "chair",
     "name: 'unions/2/hardshipFiles/1' etag: 'ETAG-OF-1' reason: '本人撤回'",
     "reason: '重新申请'"},
    {"HardshipService/CloseHardshipFile", "chair",
     "name: 'unions/2/hardshipFiles/7' etag: 'ETAG-OF-1' "
     "exit_reason: HARDSHIP_EXIT_OUT_OF_HARDSHIP reason: '子女已就业'",
     "exit_reason: HARDSHIP_EXIT_VOLUNTARY"},
    {"HardshipService/ListHardshipPublicity", "chair", "parent: 'unions/2'", "page_size: 1"},
    {"HardshipService/PreviewHardshipTests", "chair", "parent: 'unions/2'",
     "on { year: 2026 month: 12 day: 1 }"},
    {"HardshipService/CreateDibaoStandard", "superior",
     "parent: 'unions/1' dibao_standard { county: '市北区' from_on { year: 2026 month: 7 day: 1 } "
     "monthly_fen: 106200 source: '市民政局通知' }",
     "dibao_standard { monthly_fen: 107000 }"},
    {"HardshipService/ListDibaoStandards", "chair", "parent: 'unions/2'", "page_size: 1"},
    {"HardshipService/SetHardshipRules", "superior",
     "parent: 'unions/1' rules { from_on { year: 2027 month: 1 day: 1 } relative_hundredths: 200 "
     "accident_percent: 80 investigate_working_days: 5 step_working_days: 5 "
     "publicity_working_days: 5 superior_reviews: true review_months: 12 contact_months: 3 }",
     "rules { publicity_working_days: 7 }"},
    {"HardshipService/GetHardshipRules", "chair", "parent: 'unions/2'",
     "on { year: 2026 month: 12 day: 1 }"},
    {"HardshipPaymentService/RequestHardshipAid", "chair",
     "name: 'unions/2/hardshipFiles/7' payment { kind: HARDSHIP_AID_KIND_LIVING amount_fen: 50000 "
     "} fund: 'unions/2/funds/1'",
     "payment { amount_fen: 40000 }"},
    {"HardshipPaymentService/ListHardshipPayments", "chair",
     "parent: 'unions/2/hardshipFiles/7'", "page_size: 1"},
    {"HardshipPaymentService/SetHardshipAidLimit", "chair",
     "parent: 'unions/2' limit { from_on { year: 2027 month: 1 day: 1 } "
     "kind: HARDSHIP_AID_KIND_MEDICAL once_fen: 200000 year_fen: 500000 lockout_months: 3 }",
     "limit { once_fen: 100000 }"},
    {"HardshipPaymentService/ListHardshipAidLimits", "chair", "parent: 'unions/2'",
     "page_size: 1"},
};

}  // namespace unioncare::testing
