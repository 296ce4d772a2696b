// How SQLite carries out the statements of ordinary operations: by keys and indexes, never by
// walking through a table that grows.
#include <gtest/gtest.h>
#include <sqlite3.h>

#include <set>
#include <string>
#include <vector>

#include "absl/base/thread_annotations.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/synchronization/mutex.h"
#include "tests/schema/database.h"
#include "tests/schema/record.h"
#include "tests/support/test_server.h"
#include "unioncare/v1/birthdays.pb.h"
#include "unioncare/v1/calendars.pb.h"
#include "unioncare/v1/members.pb.h"
#include "unioncare/v1/policies.pb.h"
#include "unioncare/v1/sessions.pb.h"
#include "unioncare/v1/care_rules.pb.h"
#include "unioncare/v1/standards.pb.h"
#include "unioncare/v1/duties.pb.h"
#include "unioncare/v1/funds.pb.h"
#include "unioncare/v1/transfers.pb.h"
#include "unioncare/v1/unions.pb.h"
#include "unioncare/v1/users.pb.h"
#include "unioncare/v1/visits.pb.h"

namespace unioncare::testing {
namespace {

constexpr const char* kGrowing[] = {
    "members", "cases", "visits", "visitors", "requests", "tokens", "users", "journal", "groups",
    "person_keys", "reveals", "unions", "role_grants", "policies", "occasion_rules",
    "occasion_sets", "calendar_years", "school_periods", "name_grams", "member_history",
    "family_members", "tasks", "events", "attachments", "case_exclusions", "birthdays",
    "birthday_keys", "birthday_gifts", "birthday_greetings", "birthday_parties",
    "birthday_attendees", "standards", "aggregate_caps", "transfers", "duty_exemptions", "accounts",
    "sessions", "sign_in_failures", "ledger_entries", "ledger_lines", "encumbrances",
    "disbursements", "disbursement_items", "disbursement_entries", "disbursement_approvals",
    "disbursement_proofs", "disbursement_payees", "invoice_uses", "exam_bands", "contact_tiers",
    "contact_criteria", "retention_rules", "past_vouchers", "past_approvals", "findings",
    "disbursement_batches", "disbursement_batch_items",
    "disbursement_batch_people", "disbursement_left_out", "hardship_files", "hardship_tests",
    "hardship_materials", "hardship_objections", "hardship_events", "household_uses",
    "dibao_standards", "hardship_rules"};

// The texts of all statements that connections opened from now on carry out. SQLite itself tells,
// so that the readers' connections are heard, too.
class Statements {
 public:
  Statements() { sqlite3_auto_extension(reinterpret_cast<void (*)()>(&Statements::Listen)); }
  ~Statements() {
    sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(&Statements::Listen));
  }
  static std::set<std::string> Seen() {
    const absl::MutexLock lock(&mutex_);
    return seen_;
  }

 private:
  static int Listen(sqlite3* database, char**, const void*) {
    return sqlite3_trace_v2(database, SQLITE_TRACE_STMT, &Statements::Hear, nullptr);
  }
  static int Hear(unsigned, void*, void* statement, void*) {
    const absl::MutexLock lock(&mutex_);
    seen_.insert(sqlite3_sql(static_cast<sqlite3_stmt*>(statement)));
    return 0;
  }

  static absl::Mutex mutex_;
  static std::set<std::string> seen_ ABSL_GUARDED_BY(mutex_);
};
absl::Mutex Statements::mutex_;
std::set<std::string> Statements::seen_;

template <class Request, class Response>
void Ask(TestServer& server, const Record& record, const std::string& method, Request request) {
  Response response;
  const grpc::Status status = server.Call(record.chair_token, method, request, &response);
  EXPECT_TRUE(status.ok()) << method << ": " << status.error_message();
}

template <class Request>
Request Of(const std::string& parent, const std::string& filter = "") {
  Request request;
  request.set_parent(parent);
  if constexpr (requires { request.set_filter(filter); }) request.set_filter(filter);
  return request;
}

void ReadRules(TestServer& server, const Record& record) {
  const std::string& parent = record.union_name;
  Ask<v1::ListCalendarYearsRequest, v1::ListCalendarYearsResponse>(
      server, record, "CalendarService/ListCalendarYears", {});
  Ask<v1::ListSchoolPeriodsRequest, v1::ListSchoolPeriodsResponse>(
      server, record, "CalendarService/ListSchoolPeriods",
      Of<v1::ListSchoolPeriodsRequest>(parent));
  auto deadline = Of<v1::ComputeDeadlineRequest>(parent);
  deadline.mutable_from()->set_year(2026);
  deadline.mutable_from()->set_month(12);
  deadline.mutable_from()->set_day(30);
  Ask<v1::ComputeDeadlineRequest, v1::Deadline>(server, record, "CalendarService/ComputeDeadline",
                                                deadline);
  Ask<v1::ListPoliciesRequest, v1::ListPoliciesResponse>(
      server, record, "PolicyService/ListPolicies", Of<v1::ListPoliciesRequest>(parent));
  auto policy = Of<v1::GetPolicyRequest>(parent);
  policy.set_name("policies/1");
  Ask<v1::GetPolicyRequest, v1::Policy>(server, record, "PolicyService/GetPolicy", policy);
  auto explain = Of<v1::ExplainOccasionRequest>(parent);
  explain.set_occasion(v1::OCCASION_MARRIAGE);
  Ask<v1::ExplainOccasionRequest, v1::OccasionExplanation>(
      server, record, "PolicyService/ExplainOccasion", explain);
  Ask<v1::ListStandardsRequest, v1::ListStandardsResponse>(
      server, record, "StandardService/ListStandards", Of<v1::ListStandardsRequest>(parent));
  auto standard = Of<v1::ExplainStandardRequest>(parent);
  standard.set_kind(v1::BENEFIT_KIND_MARRIAGE);
  Ask<v1::ExplainStandardRequest, v1::StandardExplanation>(
      server, record, "StandardService/ExplainStandard", standard);
  Ask<v1::ExplainCareRulesRequest, v1::CareRules>(
      server, record, "CareRuleService/ExplainCareRules",
      Of<v1::ExplainCareRulesRequest>(parent));
}

void ReadBirthdays(TestServer& server, const Record& record) {
  const std::string& parent = record.union_name;
  auto upcoming = Of<v1::ListUpcomingBirthdaysRequest>(parent);
  upcoming.set_days(400);
  Ask<v1::ListUpcomingBirthdaysRequest, v1::ListUpcomingBirthdaysResponse>(
      server, record, "BirthdayService/ListUpcomingBirthdays", upcoming);
  Ask<v1::ListBirthdayGiftsRequest, v1::ListBirthdayGiftsResponse>(
      server, record, "BirthdayService/ListBirthdayGifts",
      Of<v1::ListBirthdayGiftsRequest>(parent));
  Ask<v1::ListBirthdayPartiesRequest, v1::ListBirthdayPartiesResponse>(
      server, record, "BirthdayService/ListBirthdayParties",
      Of<v1::ListBirthdayPartiesRequest>(parent));
  v1::GetBirthdayRequest one;
  one.set_name(record.members[0] + "/birthday");
  Ask<v1::GetBirthdayRequest, v1::Birthday>(server, record, "BirthdayService/GetBirthday", one);
  auto calendar = Of<v1::GetBirthdayCalendarRequest>(parent);
  EXPECT_TRUE(server
                  .CallStream(record.chair_token, "BirthdayService/GetBirthdayCalendar", calendar,
                              nullptr)
                  .ok());
}

// One call of every reading method, and of those filters that have statements of their own.
void ReadEverything(TestServer& server, const Record& record) {
  const std::string& parent = record.union_name;
  v1::GetMemberRequest member;
  member.set_name(record.members[0]);
  Ask<v1::GetMemberRequest, v1::Member>(server, record, "MemberService/GetMember", member);
  v1::GetCaseRequest of_case;
  of_case.set_name(record.cases[1]);
  Ask<v1::GetCaseRequest, v1::Case>(server, record, "CaseService/GetCase", of_case);
  v1::GetMemberHistoryRequest history;
  history.set_name(record.members[1]);
  Ask<v1::GetMemberHistoryRequest, v1::MemberHistory>(server, record,
                                                      "MemberService/GetMemberHistory", history);
  Ask<v1::ListFamilyMembersRequest, v1::ListFamilyMembersResponse>(
      server, record, "MemberService/ListFamilyMembers",
      Of<v1::ListFamilyMembersRequest>(record.members[0]));
  for (const char* query : {"张伟", "张", "zw", "T101"}) {
    auto find = Of<v1::FindMembersRequest>(parent);
    find.set_query(query);
    Ask<v1::FindMembersRequest, v1::FindMembersResponse>(server, record,
                                                         "MemberService/FindMembers", find);
  }
  for (const std::string& filter : {std::string(), absl::StrCat("group = \"", parent,
                                                                "/groups/1\"")}) {
    Ask<v1::ListMembersRequest, v1::ListMembersResponse>(
        server, record, "MemberService/ListMembers", Of<v1::ListMembersRequest>(parent, filter));
  }
  for (const std::string& filter :
       {std::string(), absl::StrCat("member = \"", record.members[0], "\"")}) {
    Ask<v1::ListCasesRequest, v1::ListCasesResponse>(server, record, "CaseService/ListCases",
                                                     Of<v1::ListCasesRequest>(parent, filter));
  }
  Ask<v1::ListGroupsRequest, v1::ListGroupsResponse>(server, record, "UnionService/ListGroups",
                                                     Of<v1::ListGroupsRequest>(parent));
  Ask<v1::ListUnionsRequest, v1::ListUnionsResponse>(server, record, "UnionService/ListUnions",
                                                     v1::ListUnionsRequest());
  ReadRules(server, record);
  ReadBirthdays(server, record);
  Ask<v1::ListTransfersRequest, v1::ListTransfersResponse>(
      server, record, "TransferService/ListTransfers", Of<v1::ListTransfersRequest>(parent));
  Ask<v1::ListDutyExemptionsRequest, v1::ListDutyExemptionsResponse>(
      server, record, "DutyService/ListDutyExemptions",
      Of<v1::ListDutyExemptionsRequest>(parent));
  for (const std::string& filter :
       {std::string(), absl::StrCat("fund = \"", parent, "/funds/1\""),
        std::string("voucher_no = \"2026-0002\"")}) {
    Ask<v1::ListLedgerEntriesRequest, v1::ListLedgerEntriesResponse>(
        server, record, "FundService/ListLedgerEntries",
        Of<v1::ListLedgerEntriesRequest>(parent, filter));
  }
  Ask<v1::ListUsersRequest, v1::ListUsersResponse>(server, record, "UserService/ListUsers",
                                                   Of<v1::ListUsersRequest>(parent));
}

TEST(Plans, NoStatementOfAnOperationWalksThroughATableThatGrows) {
  Statements statements;
  TestServer server(UseFixedMasterKey);
  const Record record = MakeRecord(server);
  ReadEverything(server, record);
  Database database(server.database());
  const std::set<std::string> seen = Statements::Seen();
  int explained = 0;
  std::set<std::string> searched;
  for (const std::string& text : seen) {
    bool concerned = false;
    for (const char* table : kGrowing) concerned |= absl::StrContains(text, table);
    // What migrations do, and what a trigger or a pragma says, has no plan.
    if (!concerned || absl::StartsWith(text, "--") || absl::StrContains(text, "CREATE ") ||
        absl::StrContains(text, "ALTER TABLE") || absl::StrContains(text, "_before")) {
      continue;
    }
    ++explained;
    for (const TextRow& step : database.Rows("EXPLAIN QUERY PLAN " + text)) {
      for (const char* table : kGrowing) {
        const std::string detail = step.at(3) + " ";
        // This index holds the destroyed keys only.
        if (absl::StrContains(detail, "INDEX person_keys_destroyed")) continue;
        EXPECT_FALSE(absl::StartsWith(detail, absl::StrCat("SCAN ", table, " ")))
            << detail << "\n"
            << text;
        if (absl::StartsWith(detail, absl::StrCat("SEARCH ", table, " "))) searched.insert(table);
      }
    }
  }
  EXPECT_GT(explained, 40);
  for (const char* table : {"members", "cases", "visits", "visitors", "requests", "tokens",
                            "birthday_keys", "birthday_gifts", "accounts", "sessions",
                            "sign_in_failures"}) {
    EXPECT_EQ(searched.count(table), 1u) << "no statement looked for a row in " << table;
  }
}

}  // namespace
}  // namespace unioncare::testing
