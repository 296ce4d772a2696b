// The same for the methods of contacts and rounds of visits, in the world of contact_world.h.
#pragma once

#include "tests/api/exemplar_requests.h"

namespace unioncare::testing {

inline constexpr Exemplar kContactExemplars[] = {
    {"ContactService/RecordContact", "chair",
     "parent: 'unions/2' contact { member: 'unions/2/members/7' delegate: '校友会 王五' "
     "contacted_on { year: 2026 month: 11 day: 20 } mode: CONTACT_MODE_PHONE "
     "result: CONTACT_RESULT_REACHED condition_note: '精神尚好' needs: '想参加校庆' }",
     "contact { result: CONTACT_RESULT_NOT_REACHED }"},
    {"ContactService/CorrectContact", "chair",
     "name: 'unions/2/contacts/1' etag: 'ETAG-OF-1' reason: '记错了' "
     "update_mask { paths: 'purpose' } contact { purpose: CONTACT_PURPOSE_BRIEFING }",
     "contact { purpose: CONTACT_PURPOSE_FESTIVAL }"},
    {"ContactService/SettleContactNeed", "chair",
     "name: 'unions/2/contacts/2' etag: 'ETAG-OF-1' handling: '已报修'", "handling: '已换灯'"},
    {"ContactService/RevealContact", "chair", "name: 'unions/2/contacts/1' reason: '安排走访'",
     "reason: '了解近况'"},
    {"ContactService/GetContact", "chair", "name: 'unions/2/contacts/1'", ""},
    {"ContactService/ListContacts", "chair", "parent: 'unions/2'", "page_size: 1"},
    {"ContactService/ListContactAlerts", "chair", "parent: 'unions/2'", "page_size: 1"},
    {"ContactService/GetContactLedger", "chair",
     "parent: 'unions/2' from { year: 2026 month: 1 day: 1 } "
     "to { year: 2026 month: 12 day: 31 }",
     "to { year: 2026 month: 11 day: 30 }"},
    {"ContactService/ExportContactLedger", "chair",
     "parent: 'unions/2' from { year: 2026 month: 1 day: 1 } "
     "to { year: 2026 month: 12 day: 31 } reason: '年度归档'",
     "reason: '检查'"},
    {"ContactService/GetMilestoneRoster", "chair",
     "parent: 'unions/2' from { year: 2026 month: 1 day: 1 } "
     "to { year: 2026 month: 12 day: 31 }",
     "nominal: true"},
    {"ContactRoundService/CreateContactRound", "chair",
     "parent: 'unions/2' round { occasion: VISIT_DAY_SPRING_FESTIVAL display_name: '春节走访' "
     "from { year: 2027 month: 2 day: 6 } standard_fen: 30000 }",
     "round { display_name: '慰问' }"},
    {"ContactRoundService/GetContactRound", "chair", "name: 'unions/2/contactRounds/1'", ""},
    {"ContactRoundService/ListContactRounds", "chair", "parent: 'unions/2'", "page_size: 1"},
    {"ContactRoundService/ListContactRoundEntries", "chair",
     "parent: 'unions/2/contactRounds/1'", "page_size: 1"},
    {"ContactRoundService/AddContactRoundEntry", "chair",
     "name: 'unions/2/contactRounds/1' member: 'unions/2/members/4' reason: '近期丧偶'",
     "reason: '重病'"},
    {"ContactRoundService/PlanContactRoundEntry", "chair",
     "name: 'unions/2/contactRounds/1' member: 'unions/2/members/7' etag: 'ETAG-OF-1' "
     "leader: '李校长'",
     "leader: '王书记'"},
    {"ContactRoundService/WaiveContactRoundEntry", "chair",
     "name: 'unions/2/contactRounds/2' member: 'unions/2/members/7' etag: 'ETAG-OF-1' "
     "reason: '去外地'",
     "reason: '住院'"},
    {"ContactRoundService/CloseContactRound", "chair",
     "name: 'unions/2/contactRounds/3' etag: 'ETAG-OF-1'", "request_id: 'other'"},
    {"ContactRoundService/PrepareRoundBatch", "committee",
     "name: 'unions/2/contactRounds/4' etag: 'ETAG-OF-1' batch { disbursement { "
     "kind: BENEFIT_KIND_HOSPITAL sub_kind: BENEFIT_SUB_KIND_NO_SURGERY "
     "form: DELIVERY_FORM_GOODS fund: 'unions/2/funds/1' } "
     "items { display_name: '慰问品' quantity: 1 unit_price_fen: 2000 } }",
     "request_id: 'other'"},
    {"ContactRoundService/GetRoundRegister", "chair", "name: 'unions/2/contactRounds/1'", ""},
    {"ContactRoundService/ExportContactRound", "chair",
     "name: 'unions/2/contactRounds/1' reason: '走访组上门'", "reason: '存档'"},
};

}  // namespace unioncare::testing
