// Requests that are refused, by what is wrong in them: each lies over the exemplar of its method.
#pragma once

#include <grpcpp/support/status.h>

namespace unioncare::testing {

// An exemplar with something wrong.
struct Bad {
  const char* method;
  const char* change;   // text format, laid over the exemplar
  const char* reason;
  const char* field;
  const char* without = "";  // cleared before
  grpc::StatusCode code = grpc::StatusCode::INVALID_ARGUMENT;
};

constexpr auto kNotFound = grpc::StatusCode::NOT_FOUND;
constexpr auto kExists = grpc::StatusCode::ALREADY_EXISTS;
constexpr auto kRule = grpc::StatusCode::FAILED_PRECONDITION;
constexpr char kRecord[] = "CaseService/RecordVisit";
constexpr char kReport[] = "CaseService/ReportCase";
constexpr char kUnreachable[] = "CaseService/MarkCaseUnreachable";
constexpr char kCase[] = "CaseService/UpdateCase";
constexpr char kAssign[] = "CaseService/AssignCase";
constexpr char kMember[] = "MemberService/CreateMember";
constexpr char kUpdate[] = "MemberService/UpdateMember";
constexpr char kUser[] = "UserService/CreateUser";
constexpr char kGroup[] = "UnionService/CreateGroup";

const Bad kDays[] = {
    {kRecord, "visited_on { year: 2026 month: 11 day: 22 }", "DATE_IN_FUTURE", "visited_on"},
    {kRecord, "visited_on { year: 2100 month: 12 day: 31 }", "DATE_IN_FUTURE", "visited_on"},
    {kRecord, "visited_on { year: 1980 month: 5 day: 16 }", "DATE_BEFORE_BIRTH", "visited_on"},
    {kRecord, "visited_on { year: 1949 month: 9 day: 30 }", "DATE_TOO_OLD", "visited_on"},
    {kRecord, "visited_on { year: 2026 month: 2 day: 30 }", "DATE_INVALID", "visited_on"},
    {kRecord, "visited_on { year: 2025 month: 2 day: 29 }", "DATE_INVALID", "visited_on"},
    {kRecord, "visited_on { year: 2026 month: 13 day: 1 }", "DATE_INVALID", "visited_on"},
    {kRecord, "visited_on { year: 2026 month: 11 }", "DATE_INVALID", "visited_on"},
    {kRecord, "visited_on { month: 11 day: 20 }", "DATE_INVALID", "visited_on"},
    {kRecord, "visited_on { year: 1899 month: 12 day: 31 }", "DATE_INVALID", "visited_on"},
    {kRecord, "visited_on { year: 2101 month: 1 day: 1 }", "DATE_INVALID", "visited_on"},
    {kRecord, "visited_on { year: -2026 month: -1 day: -1 }", "DATE_INVALID", "visited_on"},
    {kRecord, "visited_on { year: 2147483647 month: 2147483647 day: 2147483647 }", "DATE_INVALID",
     "visited_on"},
    {kRecord, "", "FIELD_REQUIRED", "visited_on", "visited_on"},
    {kRecord, "visited_on { year: 0 }", "FIELD_REQUIRED", "visited_on"},
    {kRecord, "event_on { year: 2026 month: 11 day: 22 }", "DATE_IN_FUTURE", "event_on"},
    {kRecord, "event_on { year: 1980 month: 5 day: 16 }", "DATE_BEFORE_BIRTH", "event_on"},
    {kRecord, "event_on { year: 2026 month: 11 day: 21 }", "DATE_BEFORE_EVENT", "visited_on"},
    {kRecord, "informed_on { year: 2026 month: 11 day: 22 }", "DATE_IN_FUTURE", "informed_on"},
    {kRecord, "informed_on { year: 2026 month: 4 day: 31 }", "DATE_INVALID", "informed_on"},
    {kRecord, "next_contact_on { year: 2026 month: 11 day: 19 }", "DATE_BEFORE_VISIT",
     "next_contact_on"},
    {kRecord, "informed_on { year: 2026 month: 11 day: 21 }", "INFORMED_TOO_LATE", "informed_on"},
    {kRecord, "informed_time { seconds: 1795226401 }", "TIME_IN_FUTURE", "informed_time"},
    {kRecord, "informed_time { seconds: -9223372036854775808 }", "DATE_INVALID", "informed_time"},
    {kRecord, "informed_time { seconds: 1795100000 nanos: -1 }", "DATE_INVALID", "informed_time"},
    {kRecord, "informed_time { seconds: 1795100000 } informed_on { year: 2026 month: 11 day: 18 }",
     "TIMES_DISAGREE", "informed_time"},
    {kRecord, "visited_at: '24:00'", "TIME_OF_DAY_MALFORMED", "visited_at"},
    {kRecord, "visited_at: '9:05'", "TIME_OF_DAY_MALFORMED", "visited_at"},
    {kRecord, "visited_at: '12:60'", "TIME_OF_DAY_MALFORMED", "visited_at"},
    {kRecord, "visited_at: '12-30'", "TIME_OF_DAY_MALFORMED", "visited_at"},
    {kRecord, "visited_at: '12:30:00'", "FIELD_TOO_LONG", "visited_at"},
    {kRecord, "visited_on { year: 2026 month: 11 day: 21 } visited_at: '10:01'", "TIME_IN_FUTURE",
     "visited_at"},
    {kUnreachable, "tried_on { year: 2026 month: 11 day: 22 }", "DATE_IN_FUTURE", "tried_on"},
    {kUnreachable, "tried_on { year: 2026 month: 11 day: 17 }", "DATE_BEFORE_EVENT", "tried_on"},
    {kUnreachable, "replan_on { year: 2026 month: 11 day: 19 }", "DATE_BEFORE_TRY", "replan_on"},
    {kUnreachable, "replan_on { year: 2027 month: 11 day: 23 }", "DATE_IN_FUTURE", "replan_on"},
    {kUnreachable, "", "FIELD_REQUIRED", "replan_on", "replan_on"},
    {kCase, "case { discharged_on { year: 2026 month: 11 day: 22 } } "
     "update_mask { paths: 'discharged_on' }", "DATE_IN_FUTURE", "case.discharged_on"},
    {kCase, "case { event_on { year: 2026 month: 10 day: 11 } } update_mask { paths: 'event_on' }",
     "DATE_BEFORE_EVENT", "case.event_on"},
    {kCase, "update_mask { paths: 'event_on' }", "FIELD_REQUIRED", "case.event_on"},
    {kReport, "event_on { year: 2026 month: 11 day: 22 }", "DATE_IN_FUTURE", "event_on"},
    {kReport, "event_on { year: 1980 month: 5 day: 16 }", "DATE_BEFORE_BIRTH", "event_on"},
    {kReport, "occasion: OCCASION_FESTIVAL event_on { year: 2027 month: 11 day: 23 }",
     "DATE_IN_FUTURE", "event_on"},
    {kMember, "member { birth_date { year: 2026 month: 11 day: 22 } }", "DATE_IN_FUTURE",
     "member.birth_date", "member.joined_on"},
    {kMember, "member { birth_date { year: 2026 month: 6 day: 31 } }", "DATE_INVALID",
     "member.birth_date"},
    {kMember, "member { retired_on { year: 1975 month: 1 day: 1 } }", "DATE_BEFORE_BIRTH",
     "member.retired_on"},
    {kMember, "member { joined_on { year: 2026 month: 11 day: 22 } }", "DATE_IN_FUTURE",
     "member.joined_on"},
};

const Bad kValues[] = {
    {kRecord, "occasion: 99", "ENUM_UNKNOWN", "occasion"},
    {kRecord, "occasion: -1", "ENUM_UNKNOWN", "occasion"},
    {kRecord, "", "FIELD_REQUIRED", "occasion", "occasion"},
    {kRecord, "mode: 7", "ENUM_UNKNOWN", "mode"},
    {kRecord, "", "FIELD_REQUIRED", "mode", "mode"},
    {kRecord, "met: 4", "ENUM_UNKNOWN", "met"},
    {kRecord, "severity: 4", "ENUM_UNKNOWN", "severity"},
    {kReport, "occasion: 25", "ENUM_UNKNOWN", "occasion"},
    {kRecord, "informed_by: 'unions/3/members/1'", "OTHER_UNION", "informed_by"},
    {kRecord, "informed_by: 'unions/2/members/99'", "NOT_FOUND", "informed_by", "", kNotFound},
    {kReport, "informed_by: '王强'", "NAME_MALFORMED", "informed_by"},
    {kAssign, "responsible: 'unions/2/members/99'", "NOT_FOUND", "responsible", "", kNotFound},
    {kAssign, "responsible: 'unions/3/members/1'", "OTHER_UNION", "responsible"},
    {kAssign, "responsible: 'unions/2/members/1'", "VISITOR_IS_SUBJECT", "responsible"},
    {kAssign, "name: 'unions/2/cases/99'", "NOT_FOUND", "name", "", kNotFound},
    {kAssign, "etag: 'x'", "ETAG_MISMATCH", "etag", "", grpc::StatusCode::ABORTED},
    {kCase, "case { severity: 9 }", "ENUM_UNKNOWN", "case.severity"},
    {kCase, "case { informed_by: 'unions/2/members/99' } update_mask { paths: 'informed_by' }",
     "NOT_FOUND", "case.informed_by", "", kNotFound},
    {kCase, "update_mask { paths: 'state' }", "UPDATE_MASK_UNKNOWN", "update_mask"},
    {"CaseService/CloseCase", "name: 'unions/2/cases/5'", "CASE_STEP", "name", "", kRule},
    {"CaseService/CloseCase", "", "FIELD_REQUIRED", "result", "result"},
    {"CaseService/DeclineCase", "", "FIELD_REQUIRED", "reason", "reason"},
    {"CaseService/ExcludeFromCase", "member: 'unions/2/members/99'", "NOT_FOUND", "member", "",
     kNotFound},
    {"CaseService/OpenCases", "", "FIELD_REQUIRED", "rows", "rows"},
    {"CaseService/OpenCases", "rows { member: 'unions/2/members/3' }", "FIELD_REQUIRED",
     "rows[0].event_on"},
    {"CaseService/OpenCases",
     "rows { member: 'unions/2/members/3' event_on { year: 2027 month: 11 day: 23 } }",
     "DATE_IN_FUTURE", "rows[0].event_on"},
    {kMember, "member { sex: 3 }", "ENUM_UNKNOWN", "member.sex"},
    {kUser, "grant { role: 13 }", "ENUM_UNKNOWN", "grant.role"},
    {kUser, "", "FIELD_REQUIRED", "grant.role", "grant.role"},
    {kUser, "", "FIELD_REQUIRED", "grant", "grant"},

    {kRecord, "", "FIELD_REQUIRED", "parent", "parent"},
    {kRecord, "parent: 'unions'", "NAME_MALFORMED", "parent"},
    {kRecord, "parent: 'union/2'", "NAME_MALFORMED", "parent"},
    {kRecord, "parent: 'unions/02'", "NAME_MALFORMED", "parent"},
    {kRecord, "parent: 'unions/2/members/3'", "NAME_MALFORMED", "parent"},
    {kRecord, "member: 'members/3'", "NAME_MALFORMED", "member"},
    {kRecord, "member: 'unions/2/members/'", "NAME_MALFORMED", "member"},
    {kRecord, "member: 'unions/2/members/3/'", "NAME_MALFORMED", "member"},
    {kRecord, "member: 'unions/2/members/-3'", "NAME_MALFORMED", "member"},
    {kRecord, "member: 'unions/2/members/+3'", "NAME_MALFORMED", "member"},
    {kRecord, "member: 'unions/2/members/0'", "NAME_MALFORMED", "member"},
    {kRecord, "member: 'unions/2/members/9999999999999999999999'", "NAME_MALFORMED", "member"},
    {kRecord, "member: '张伟'", "NAME_MALFORMED", "member"},
    {kRecord, "case: 'unions/2/visits/1'", "NAME_MALFORMED", "case"},
    {"UserService/GetUser", "name: 'users/you'", "NAME_MALFORMED", "name"},
    {"UserService/RevokeToken", "name: 'users/8'", "NAME_MALFORMED", "name"},

    {kRecord, "member: 'unions/3/members/1'", "OTHER_UNION", "member"},
    {kRecord, "visitors { member: 'unions/3/members/1' }", "OTHER_UNION", "visitors[0].member"},
    {kRecord, "case: 'unions/3/cases/1'", "OTHER_UNION", "case"},
    {kReport, "member: 'unions/3/members/1'", "OTHER_UNION", "member"},
    {kMember, "member { group: 'unions/3/groups/1' }", "OTHER_UNION", "member.group"},
    {kGroup, "group { parent_group: 'unions/3/groups/1' }", "OTHER_UNION", "group.parent_group"},
    {kUser, "grant { role: ROLE_GROUP_LEADER group: 'unions/3/groups/1' }", "OTHER_UNION",
     "grant.group"},

    {kRecord, "member: 'unions/2/members/99'", "NOT_FOUND", "member", "", kNotFound},
    {kRecord, "visitors { member: 'unions/2/members/99' }", "NOT_FOUND", "visitors[0].member", "",
     kNotFound},
    {kRecord, "case: 'unions/2/cases/99'", "NOT_FOUND", "case", "", kNotFound},
    {kRecord, "case: 'unions/2/cases/1'", "CASE_OF_OTHER", "case", "", kRule},
    {kMember, "member { group: 'unions/2/groups/99' }", "NOT_FOUND", "member.group", "", kNotFound},
    {kUser, "user { member: 'unions/2/members/99' }", "NOT_FOUND", "user.member", "", kNotFound},
    {kGroup, "group { parent_group: 'unions/2/groups/99' }", "NOT_FOUND", "group.parent_group", "",
     kNotFound},
    {"UnionService/CreateUnion", "union { superior: 'unions/99' }", "NOT_FOUND", "union.superior",
     "", kNotFound},
    {"UserService/GrantRole", "user: 'users/99'", "NOT_FOUND", "user", "", kNotFound},
    {"UserService/RevokeToken", "name: 'users/8/tokens/99'", "NOT_FOUND", "name", "", kNotFound},
};

const Bad kRules[] = {
    {kRecord, "", "FIELD_REQUIRED", "visitors", "visitors"},
    {kRecord, "visitors {}", "FIELD_REQUIRED", "visitors[0]"},
    {kRecord, "visitors { guest: '来宾' } visitors { guest: ' 来宾 ' }", "VISITOR_REPEATED",
     "visitors[1]"},
    {kRecord, "visitors { member: 'unions/2/members/2' } visitors { member: 'unions/2/members/2' }",
     "VISITOR_REPEATED", "visitors[1]"},
    {kRecord, "visitors { member: 'unions/2/members/3' }", "VISITOR_IS_SUBJECT", "visitors[0]"},

    {kMember, "", "FIELD_REQUIRED", "member", "member"},
    {kMember, "", "FIELD_REQUIRED", "member.display_name", "member.display_name"},
    {kMember, "member { display_name: ' \u3000\u200b' }", "FIELD_REQUIRED", "member.display_name"},
    {kMember, "member { staff_no: 'T100' }", "STAFF_NO_TAKEN", "member.staff_no", "", kExists},
    {kMember, "member { mobile: '12ab' }", "MOBILE_MALFORMED", "member.mobile"},
    {kMember, "member { id_no: '11010119750102003X' }", "ID_TYPE_MISSING", "member.id_type"},
    {kMember, "member { id_type: ID_TYPE_PASSPORT }", "FIELD_REQUIRED", "member.id_no"},
    {kMember, "member { id_type: ID_TYPE_PASSPORT id_no: '1-2' }", "DOCUMENT_NUMBER_MALFORMED",
     "member.id_no"},
    {kMember, "member { id_type: ID_TYPE_RESIDENT id_no: '1101011975' }", "ID_NUMBER_MALFORMED",
     "member.id_no"},
    {kUpdate, "", "FIELD_REQUIRED", "member.etag", "member.etag"},
    {kUpdate, "", "FIELD_REQUIRED", "update_mask", "update_mask"},
    {kUpdate, "update_mask { paths: 'state' }", "UPDATE_MASK_UNKNOWN", "update_mask"},
    {kUpdate, "member { etag: 'not-this-one' }", "ETAG_MISMATCH", "", "",
     grpc::StatusCode::ABORTED},
    {"MemberService/RevealMember", "", "FIELD_REQUIRED", "reason", "reason"},
    {"CaseService/RevealCase", "", "FIELD_REQUIRED", "reason", "reason"},
    {"MemberService/FindMembers", "", "FIELD_REQUIRED", "query", "query"},

    {kUser, "grant { role: ROLE_GROUP_LEADER }", "ROLE_SCOPE", "grant"},
    {kUser, "grant { role: ROLE_AUDITOR group: 'unions/2/groups/1' }", "ROLE_SCOPE", "grant"},
    {kUser, "grant { role: ROLE_MEMBER }", "ROLE_SCOPE", "grant", "user.member"},
    {kUser, "user { display_name: '\u3000' }", "FIELD_REQUIRED", "user.display_name"},
    {kUser, "grant { role: ROLE_SUPERIOR }", "ROLE_BEYOND_CALLER", "grant.role", "",
     grpc::StatusCode::PERMISSION_DENIED},
    {kGroup, "", "FIELD_REQUIRED", "group.display_name", "group.display_name"},
    {kGroup, "group { display_name: '几何组' }", "GROUP_NAME_TAKEN", "group.display_name", "",
     kExists},
    {"UnionService/CreateUnion", "union { display_name: '本校' }", "UNION_NAME_TAKEN",
     "union.display_name", "", kExists},

    {"CaseService/ListCases", "page_size: -1", "PAGE_SIZE_NEGATIVE", "page_size"},
    {"CaseService/ListCases", "page_token: 'forged'", "PAGE_TOKEN_INVALID", "page_token"},
    {"CaseService/ListCases", "page_token: '!'", "PAGE_TOKEN_INVALID", "page_token"},
};

const Bad kTexts[] = {
    {kRecord, "place: 'one\\ntwo'", "TEXT_CONTROL_CHARACTER", "place"},
    {kRecord, "place: 'a\\000b'", "TEXT_CONTROL_CHARACTER", "place"},
    {kRecord, "notes: 'a\\000b'", "TEXT_CONTROL_CHARACTER", "notes"},
    {kRecord, "summary: 'a\u202eb'", "TEXT_CONTROL_CHARACTER", "summary"},
    {kRecord, "needs: 'a\u2066b'", "TEXT_CONTROL_CHARACTER", "needs"},
    {kRecord, "promises: 'a\u2028b'", "TEXT_CONTROL_CHARACTER", "promises"},
    {kRecord, "event_key: 'a\\033[2Jb'", "TEXT_CONTROL_CHARACTER", "event_key"},
    {kRecord, "visitors { guest: 'a\\177' }", "TEXT_CONTROL_CHARACTER", "visitors[0].guest"},
    {kMember, "member { display_name: '张\u202e伟' }", "TEXT_CONTROL_CHARACTER",
     "member.display_name"},
    {kGroup, "group { display_name: '化\\000学' }", "TEXT_CONTROL_CHARACTER",
     "group.display_name"},
    {kUser, "user { display_name: 'a\\rb' }", "TEXT_CONTROL_CHARACTER", "user.display_name"},
    {"CaseService/RevealCase", "reason: 'a\\007b'", "TEXT_CONTROL_CHARACTER", "reason"},
};

}  // namespace unioncare::testing
