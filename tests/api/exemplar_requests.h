// A valid request for every method in the small world of MakeFullWorld. Only exemplars.h includes
// this.
#pragma once

namespace unioncare::testing {

// One valid call. `other` is laid over the request to make another valid one.
struct Exemplar {
  const char* method;
  const char* caller;  // a key of World::tokens
  const char* request;
  const char* other;
};

// Users are numbered in the order in which the world makes them: 1 admin, 2 chair, 3 neighbour,
// 4 committee, 5 leader, 6 women, 7 accountant, 8 cashier, 9 auditor, 10 retiree, 11 member,
// 12 superior. Members of unions/2: 1 张伟, 2 李娜, 3 王强, 4 赵敏, 5 and 6 刘洋, 7 孙老师.
inline constexpr Exemplar kExemplars[] = {
    {"UnionService/CreateUnion", "admin",
     "union { display_name: '新校' superior: 'unions/1' } chair_display_name: '新主席'",
     "union { display_name: '另校' }"},
    {"UnionService/GetUnion", "chair", "name: 'unions/2'", ""},
    {"UnionService/ListUnions", "admin", "", "page_size: 1"},
    {"UnionService/CreateGroup", "chair",
     "parent: 'unions/2' group { display_name: '化学组' parent_group: 'unions/2/groups/2' }",
     "group { display_name: '物理组' }"},
    {"UnionService/ListGroups", "chair", "parent: 'unions/2'", "page_size: 1"},
    {"UserService/CreateUser", "chair",
     "parent: 'unions/2' user { display_name: '新委员' member: 'unions/2/members/5' } "
     "grant { role: ROLE_COMMITTEE_MEMBER union: 'unions/2' }",
     "user { display_name: '另委员' }"},
    {"UserService/GetUser", "chair", "name: 'users/me'", ""},
    {"UserService/ListUsers", "chair", "parent: 'unions/2'", "page_size: 1"},
    {"UserService/GrantRole", "chair",
     "parent: 'unions/2' user: 'users/8' grant { role: ROLE_ACCOUNTANT }", "user: 'users/9'"},
    {"UserService/RevokeRole", "chair",
     "parent: 'unions/2' user: 'users/8' grant { role: ROLE_CASHIER }",
     "user: 'users/7' grant { role: ROLE_ACCOUNTANT }"},
    {"UserService/CreateToken", "chair",
     "parent: 'unions/2' user: 'users/8' token { display_name: '手机' }", "user: 'users/9'"},
    {"UserService/RevokeToken", "chair", "parent: 'unions/2' name: 'users/8/tokens/1'",
     "name: 'users/9/tokens/1'"},
    {"UserService/ListTokens", "chair", "parent: 'unions/2' user: 'users/8'", "page_size: 1"},
    {"MemberService/CreateMember", "chair",
     "parent: 'unions/2' member { display_name: '钱多' staff_no: 'N1' sex: SEX_MALE "
     "group: 'unions/2/groups/1' birth_date { year: 1975 month: 1 day: 2 } mobile: '13900001234' "
     "joined_on { year: 2000 month: 9 day: 1 } }",
     "member { staff_no: 'N2' }"},
    {"MemberService/GetMember", "chair", "name: 'unions/2/members/1'", ""},
    {"MemberService/ListMembers", "chair", "parent: 'unions/2'", "page_size: 1"},
    {"MemberService/FindMembers", "chair", "parent: 'unions/2' query: '张伟'", ""},
    {"MemberService/UpdateMember", "chair",
     "member { name: 'unions/2/members/3' mobile: '13900005678' etag: 'ETAG-OF-1' } "
     "update_mask { paths: 'mobile' }",
     "member { mobile: '13900008765' }"},
    {"MemberService/RevealMember", "chair", "name: 'unions/2/members/1' reason: '核对证件'",
     "reason: '再次核对'"},
    {"MemberService/ChangeMemberState", "chair",
     "name: 'unions/2/members/3' state: MEMBER_STATE_SUSPENDED etag: 'ETAG-OF-1'",
     "state: MEMBER_STATE_KEPT"},
    {"MemberService/RetireMember", "chair",
     "name: 'unions/2/members/3' kind: RETIRE_KIND_RETIREMENT etag: 'ETAG-OF-1' correction: true "
     "retired_on { year: 2026 month: 11 day: 1 } reason: '人事通知'",
     "kind: RETIRE_KIND_INTERNAL"},
    {"MemberService/GetMemberHistory", "chair", "name: 'unions/2/members/1'", ""},
    {"MemberService/MergeMembers", "chair",
     "parent: 'unions/2' source: 'unions/2/members/6' target: 'unions/2/members/3' "
     "source_etag: 'ETAG-OF-1' target_etag: 'ETAG-OF-1' reason: '重复登记'",
     "reason: '同一人'"},
    {"MemberService/CreateFamilyMember", "chair",
     "parent: 'unions/2/members/3' family_member { relation: RELATION_SPOUSE display_name: '周芳' "
     "birth_year: 1981 reason: '困难帮扶核实' }",
     "family_member { relation: RELATION_MOTHER }"},
    {"MemberService/ListFamilyMembers", "chair", "parent: 'unions/2/members/1'", "page_size: 1"},
    {"MemberService/UpdateFamilyMember", "chair",
     "family_member { name: 'unions/2/members/1/familyMembers/1' dependent: true "
     "etag: 'ETAG-OF-1' } update_mask { paths: 'dependent' }",
     "update_mask { paths: 'deceased' }"},
    {"MemberService/DeleteFamilyMember", "chair",
     "name: 'unions/2/members/1/familyMembers/1' etag: 'ETAG-OF-1'",
     "name: 'unions/2/members/3/familyMembers/1'"},
    {"MemberService/RevealFamilyMembers", "chair",
     "parent: 'unions/2/members/1' reason: '核对家庭情况'", "reason: '再次核对'"},
    {"CaseService/ReportCase", "chair",
     "parent: 'unions/2' member: 'unions/2/members/2' occasion: OCCASION_MARRIAGE "
     "event_on { year: 2026 month: 11 day: 18 }",
     "occasion: OCCASION_CHILDBIRTH"},
    {"CaseService/RecordVisit", "chair",
     "parent: 'unions/2' member: 'unions/2/members/3' occasion: OCCASION_ILLNESS_HOSPITAL "
     "visited_on { year: 2026 month: 11 day: 20 } mode: VISIT_MODE_HOSPITAL place: '市一院' "
     "visitors { member: 'unions/2/members/2' } visitors { guest: '来宾' }",
     "place: '市二院'"},
    {"CaseService/GetCase", "chair", "name: 'unions/2/cases/1'", ""},
    {"CaseService/ListCases", "chair", "parent: 'unions/2'", "page_size: 1"},
    {"CaseService/RevealCase", "chair", "name: 'unions/2/cases/1' reason: '复查'",
     "reason: '再次复查'"},
    {"CaseService/UpdateCase", "chair",
     "case { name: 'unions/2/cases/1' etag: 'ETAG-OF-1' severity: SEVERITY_SERIOUS } "
     "update_mask { paths: 'severity' }",
     "case { severity: SEVERITY_CRITICAL }"},
    {"CaseService/AssignCase", "chair",
     "name: 'unions/2/cases/1' responsible: 'unions/2/members/2'",
     "responsible: 'unions/2/members/3'"},
    {"CaseService/MarkCaseUnreachable", "chair",
     "name: 'unions/2/cases/5' tried_on { year: 2026 month: 11 day: 20 } "
     "replan_on { year: 2026 month: 11 day: 24 }",
     "replan_on { year: 2026 month: 11 day: 25 }"},
    {"CaseService/DeclineCase", "chair", "name: 'unions/2/cases/1' reason: '本人希望静养'",
     "reason: '暂不需要'"},
    {"CaseService/RejectCase", "chair", "name: 'unions/2/cases/5' reason: '经核实并无此事'",
     "reason: '不属范围'"},
    {"CaseService/CancelCase", "chair", "name: 'unions/2/cases/1' reason: '重复'",
     "reason: '误录'"},
    {"CaseService/CloseCase", "chair", "name: 'unions/2/cases/1' result: '已出院返岗'",
     "result: '已康复'"},
    {"CaseService/ReopenCase", "chair", "name: 'unions/2/cases/6' reason: '本人改变主意'",
     "reason: '再次走访'"},
    {"CaseService/ExcludeFromCase", "chair",
     "name: 'unions/2/cases/1' member: 'unions/2/members/3'", "member: 'unions/2/members/4'"},
    {"CaseService/OpenCases", "chair",
     "parent: 'unions/2' occasion: OCCASION_RETIREMENT "
     "rows { member: 'unions/2/members/3' event_on { year: 2026 month: 12 day: 31 } }",
     "rows { member: 'unions/2/members/4' event_on { year: 2027 month: 1 day: 31 } }"},
    {"JournalService/VerifyJournal", "chair", "parent: 'unions/2'", ""},
    {"CalendarService/ImportCalendarYear", "admin",
     "year: 2027 csv: 'date,kind,name_en,name_zh\\n2027-01-01,HOLIDAY,New Year,元旦\\n' "
     "source: '示例'",
     "source: '另例'"},
    {"CalendarService/ListCalendarYears", "member", "", "page_size: 1"},
    {"CalendarService/ListCalendarDays", "member", "year: 2026", "page_size: 1"},
    {"CalendarService/CreateSchoolPeriod", "chair",
     "parent: 'unions/2' period { kind: SCHOOL_PERIOD_KIND_VACATION display_name: '暑假' "
     "from { year: 2027 month: 7 day: 5 } to { year: 2027 month: 8 day: 31 } }",
     "period { display_name: '暑期' }"},
    {"CalendarService/ListSchoolPeriods", "chair", "parent: 'unions/2'", "page_size: 1"},
    {"CalendarService/DeleteSchoolPeriod", "chair", "name: 'unions/2/schoolPeriods/1'",
     "name: 'unions/2/schoolPeriods/2'"},
    {"CalendarService/ComputeDeadline", "chair",
     "parent: 'unions/2' from { year: 2026 month: 9 day: 30 } working_days: 3", "working_days: 0"},
    {"CalendarService/ListLunarDays", "member",
     "from { year: 2026 month: 11 day: 21 } to { year: 2026 month: 11 day: 23 }", "page_size: 1"},
    {"CalendarService/ComputeSolarDay", "member",
     "lunar_year: 2025 lunar_month: 6 is_leap: true lunar_day: 1", "is_leap: false"},
    {"PolicyService/ImportPolicy", "chair",
     "parent: 'unions/2' text: 'code: \"SCHOOL-2026\" jurisdiction: \"school\" "
     "display_name { zh: \"本校\" en: \"school\" } basis { zh: \"示例\" en: \"example\" } "
     "valid_from { year: 2026 month: 9 day: 1 } sets { display_name { zh: \"五必访\" "
     "en: \"five\" } occasions: OCCASION_MARRIAGE }'",
     "text: 'code: \"SCHOOL-2027\" jurisdiction: \"school\" "
     "display_name { zh: \"本校\" en: \"school\" } basis { zh: \"示例\" en: \"example\" } "
     "valid_from { year: 2027 month: 9 day: 1 } sets { display_name { zh: \"五必访\" "
     "en: \"five\" } occasions: OCCASION_MARRIAGE }'"},
    {"PolicyService/ListPolicies", "chair", "parent: 'unions/2'", "page_size: 1"},
    {"PolicyService/GetPolicy", "chair", "parent: 'unions/2' name: 'policies/1'", ""},
    {"PolicyService/ExplainOccasion", "chair",
     "parent: 'unions/2' occasion: OCCASION_MARRIAGE event_on { year: 2026 month: 11 day: 18 }",
     ""},
    {"EventService/ListEvents", "chair", "parent: 'unions/2'", "page_size: 1"},
    {"ReportService/ListDue", "chair", "parent: 'unions/2'", "page_size: 1"},
    {"ReportService/GetCoverage", "chair",
     "parent: 'unions/2' from { year: 2026 month: 1 day: 1 } to { year: 2026 month: 12 day: 31 }",
     "group_by: COVERAGE_BY_MONTH"},
    {"ReportService/GetLeaderReport", "chair",
     "parent: 'unions/2' from { year: 2026 month: 1 day: 1 } to { year: 2026 month: 12 day: 31 }",
     ""},
    {"ReportService/GetLedger", "chair",
     "parent: 'unions/2' from { year: 2026 month: 1 day: 1 } to { year: 2026 month: 12 day: 31 }",
     ""},
    {"ReportService/GetMeetingList", "chair",
     "parent: 'unions/2' from { year: 2026 month: 11 day: 1 } to { year: 2026 month: 11 day: 30 }",
     ""},
    {"UserService/DelegateRole", "chair",
     "parent: 'unions/2' user: 'users/4' "
     "grant { role: ROLE_CHAIR to_on { year: 2026 month: 12 day: 1 } }",
     "user: 'users/8'"},
    {"UserService/RevokeDelegation", "chair",
     "parent: 'unions/2' user: 'users/8' grant { role: ROLE_CHAIR }", "user: 'users/9'"},
    {"UserService/TestPermission", "chair",
     "parent: 'unions/2' method: 'CaseService/RecordVisit' member: 'unions/2/members/1'", ""},
    {"TaskService/CreateTask", "chair",
     "parent: 'unions/2' task { case: 'unions/2/cases/1' kind: TASK_KIND_PROMISE content: '代课' "
     "due_on { year: 2026 month: 12 day: 1 } }",
     "task { content: '送药' }"},
    {"TaskService/GetTask", "chair", "name: 'unions/2/tasks/1'", ""},
    {"TaskService/ListTasks", "chair", "parent: 'unions/2'", "page_size: 1"},
    {"TaskService/CompleteTask", "chair",
     "name: 'unions/2/tasks/1' outcome: '已调课'", "outcome: '已代课'"},
    {"TaskService/DropTask", "chair", "name: 'unions/2/tasks/1' reason: '本人不需要'",
     "reason: '已另行安排'"},
    {"TaskService/UpdateTask", "chair",
     "task { name: 'unions/2/tasks/1' due_on { year: 2026 month: 12 day: 1 } etag: 'ETAG-OF-1' } "
     "update_mask { paths: 'due_on' }",
     "task { due_on { year: 2026 month: 12 day: 2 } }"},
    {"TaskService/HandOverWork", "chair",
     "parent: 'unions/2' from: 'unions/2/members/2' to: 'unions/2/members/3'",
     "to: 'unions/2/members/4'"},
    {"AttachmentService/UploadAttachment", "chair",
     "parent: 'unions/2/cases/1' kind: ATTACHMENT_KIND_PROOF proof: PROOF_TYPE_DISCHARGE_RECORD "
     "display_name: '出院小结.pdf' chunk: '%PDF-1.4 %%EOF'",
     "display_name: '出院记录.pdf'"},
    {"AttachmentService/GetAttachment", "chair", "name: 'unions/2/attachments/1'", ""},
    {"AttachmentService/ListAttachments", "chair", "parent: 'unions/2/cases/1'", "page_size: 1"},
    {"AttachmentService/RevealAttachment", "chair",
     "name: 'unions/2/attachments/1' reason: '核对'", "reason: '再次核对'"},
    {"AttachmentService/DownloadAttachment", "chair",
     "name: 'unions/2/attachments/1' ticket: 'none'", ""},
    {"AttachmentService/RemoveAttachment", "chair",
     "name: 'unions/2/attachments/2' reason: '传错了'", "name: 'unions/2/attachments/3'"},
    {"AdminService/CreateBackup", "admin", "", "request_id: 'another'"},
    {"AdminService/DownloadBackup", "admin", "name: 'backups/3'", ""},
    {"AdminService/CompleteBackup", "admin",
     "name: 'backups/1' bytes: 10240 "
     "sha256: '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'",
     "name: 'backups/2'"},
    {"AdminService/RestoreBackup", "admin", "chunk: 'no backup'", "chunk: 'another'"},
    {"AdminService/GetServerStatus", "admin", "", ""},
    {"BirthdayService/GetBirthday", "chair", "name: 'unions/2/members/1/birthday'", ""},
    {"BirthdayService/UpdateBirthday", "chair",
     "birthday { name: 'unions/2/members/3/birthday' kind: BIRTHDAY_KIND_LUNAR month: 10 day: 13 "
     "etag: '0' } update_mask { paths: 'kind' }",
     "birthday { day: 14 }"},
    {"BirthdayService/GetBirthdayRules", "chair", "name: 'unions/2/birthdayRules'", ""},
    {"BirthdayService/UpdateBirthdayRules", "chair",
     "rules { name: 'unions/2/birthdayRules' leap_day_rule: LEAP_DAY_RULE_MAR01 "
     "etag: 'ETAG-OF-1' } update_mask { paths: 'leap_day_rule' }",
     "rules { leap_day_rule: LEAP_DAY_RULE_SKIP }"},
    {"BirthdayService/ListUpcomingBirthdays", "chair", "parent: 'unions/2' days: 200",
     "page_size: 1"},
    {"BirthdayService/StreamUpcomingBirthdays", "chair", "parent: 'unions/2' days: 200", ""},
    {"BirthdayService/GetBirthdayRoster", "chair", "parent: 'unions/2' year: 2027 month: 5",
     "month: 6"},
    {"BirthdayService/GetBirthdayCalendar", "chair", "parent: 'unions/2'", "days: 30"},
    {"BirthdayService/PrepareBirthdayGifts", "chair",
     "parent: 'unions/2' year: 2027 month: 5 form: BIRTHDAY_GIFT_FORM_CAKE", "month: 6"},
    {"BirthdayService/RecordBirthdayGift", "chair",
     "parent: 'unions/2' gift { member: 'unions/2/members/3' form: BIRTHDAY_GIFT_FORM_CAKE_VOUCHER "
     "face_value_fen: 20000 voucher_no: 'V1' entitlement_year: 2026 "
     "given_on { year: 2026 month: 11 day: 20 } }",
     "gift { voucher_no: 'V2' }"},
    {"BirthdayService/VoidBirthdayGift", "chair",
     "name: 'unions/2/birthdayGifts/1' etag: 'ETAG-OF-1' reason: '误录'",
     "name: 'unions/2/birthdayGifts/2'"},
    {"BirthdayService/ListBirthdayGifts", "chair", "parent: 'unions/2'", "page_size: 1"},
    {"BirthdayService/RecordBirthdayGreeting", "chair",
     "parent: 'unions/2' greeting { member: 'unions/2/members/3' mode: GREETING_MODE_PHONE }",
     "greeting { mode: GREETING_MODE_CARD }"},
    {"BirthdayService/RecordBirthdayParty", "chair",
     "parent: 'unions/2' party { held_on { year: 2026 month: 11 day: 20 } "
     "display_name: '第四季度生日会' members: 'unions/2/members/3' }",
     "party { place: '职工之家' }"},
    {"BirthdayService/ListBirthdayParties", "chair", "parent: 'unions/2'", "page_size: 1"},
};

}  // namespace unioncare::testing
