// How SQLite carries out the statements of ordinary operations: by keys and indexes, never by
// walking through a table that grows.
#include <google/protobuf/text_format.h>
#include <gtest/gtest.h>
#include <sqlite3.h>

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "absl/base/thread_annotations.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/string_view.h"
#include "absl/strings/strip.h"
#include "absl/synchronization/mutex.h"
#include "absl/types/span.h"
#include "service/storage/migrations.h"
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
#include "unioncare/v1/disbursements.pb.h"
#include "unioncare/v1/duties.pb.h"
#include "unioncare/v1/contact_rounds.pb.h"
#include "unioncare/v1/contacts.pb.h"
#include "unioncare/v1/exam_bookings.pb.h"
#include "unioncare/v1/exams.pb.h"
#include "unioncare/v1/hardship_files.pb.h"
#include "unioncare/v1/hardship_rounds.pb.h"
#include "unioncare/v1/stock.pb.h"
#include "unioncare/v1/reports.pb.h"
#include "unioncare/v1/retirees.pb.h"
#include "unioncare/v1/funds.pb.h"
#include "unioncare/v1/retirements.pb.h"
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
    "disbursement_batch_people", "disbursement_left_out", "exam_plans", "exam_frozen",
    "exam_attended", "exam_slots", "exam_entries", "retiree_facts", "contact_pairs",
    "tier_overrides", "retiree_care", "retiree_due", "discharges_unmet", "contacts",
    "contact_alerts",
    "contact_rounds", "contact_round_entries", "retirement_facts", "farewells",
    "hardship_files", "hardship_tests", "hardship_materials", "hardship_objections",
    "hardship_events", "household_uses", "dibao_standards", "hardship_rules",
    "hardship_payments", "hardship_bills", "hardship_aid_limits", "hardship_rounds",
    "hardship_round_files", "stock_moves"};

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

void ReadDisbursements(TestServer& server, const Record& record) {
  const std::string& parent = record.union_name;
  for (const std::string& filter :
       {std::string(), absl::StrCat("member = \"", record.members[0], "\""),
        absl::StrCat("case = \"", parent, "/cases/1\"")}) {
    Ask<v1::ListDisbursementsRequest, v1::ListDisbursementsResponse>(
        server, record, "DisbursementService/ListDisbursements",
        Of<v1::ListDisbursementsRequest>(parent, filter));
  }
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

// Requests in text format in which U stands for the union and M for its first member.
template <class Request, class Response>
void AskText(TestServer& server, const Record& record, const std::string& method,
             const std::string& text) {
  Request request;
  ASSERT_TRUE(google::protobuf::TextFormat::ParseFromString(
      absl::StrReplaceAll(text, {{"{U}", record.union_name}, {"{M}", record.members[0]}}),
      &request))
      << text;
  Ask<Request, Response>(server, record, method, std::move(request));
}

void ReadExams(TestServer& server, const Record& record) {
  for (const char* filter : {"", "year = 2026 AND state = frozen"}) {
    AskText<v1::ListExamPlansRequest, v1::ListExamPlansResponse>(
        server, record, "ExamService/ListExamPlans",
        absl::StrCat("parent: '{U}' filter: '", filter, "'"));
  }
  AskText<v1::ListExamPeopleRequest, v1::ListExamPeopleResponse>(
      server, record, "ExamService/ListExamPeople", "parent: '{U}/examPlans/1'");
  AskText<v1::ExplainExamDueRequest, v1::ExamDueExplanation>(
      server, record, "ExamService/ExplainExamDue", "name: '{M}'");
  for (const char* with_room : {"false", "true"}) {
    AskText<v1::ListExamSlotsRequest, v1::ListExamSlotsResponse>(
        server, record, "ExamBookingService/ListExamSlots",
        absl::StrCat("parent: '{U}/examPlans/1' with_room: ", with_room));
  }
  for (const char* filter : {"", "state = absent", "told = false"}) {
    AskText<v1::ListExamEntriesRequest, v1::ListExamEntriesResponse>(
        server, record, "ExamBookingService/ListExamEntries",
        absl::StrCat("plan: '{U}/examPlans/1' filter: '", filter, "'"));
  }
  AskText<v1::ListExamHistoryRequest, v1::ListExamHistoryResponse>(
      server, record, "ExamBookingService/ListExamHistory", "name: '{M}'");
  AskText<v1::GetExamCoverageRequest, v1::GetExamCoverageResponse>(
      server, record, "ExamBookingService/GetExamCoverage", "plan: '{U}/examPlans/1'");
}

void ReadContacts(TestServer& server, const Record& record) {
  AskText<v1::GetRetireeRequest, v1::Retiree>(server, record, "RetireeService/GetRetiree",
                                              "name: '{M}'");
  for (const char* of : {"", "tier: RETIREE_TIER_R1", "group: '{U}/groups/1'", "missing: true",
                         "mine: true"}) {
    AskText<v1::ListRetireesRequest, v1::ListRetireesResponse>(
        server, record, "RetireeService/ListRetirees", absl::StrCat("parent: '{U}' ", of));
  }
  AskText<v1::ListDueRetireesRequest, v1::ListDueRetireesResponse>(
      server, record, "RetireeService/ListDueRetirees", "parent: '{U}'");
  for (const char* of : {"", "member: '{M}'", "open_needs: true", "mine: true"}) {
    AskText<v1::ListContactsRequest, v1::ListContactsResponse>(
        server, record, "ContactService/ListContacts", absl::StrCat("parent: '{U}' ", of));
  }
  AskText<v1::ListContactAlertsRequest, v1::ListContactAlertsResponse>(
      server, record, "ContactService/ListContactAlerts", "parent: '{U}'");
  AskText<v1::ListContactRoundsRequest, v1::ListContactRoundsResponse>(
      server, record, "ContactRoundService/ListContactRounds", "parent: '{U}'");
  AskText<v1::ListContactRoundEntriesRequest, v1::ListContactRoundEntriesResponse>(
      server, record, "ContactRoundService/ListContactRoundEntries",
      "parent: '{U}/contactRounds/1'");
  AskText<v1::GetRetirementRequest, v1::Retirement>(
      server, record, "RetirementService/GetRetirement", "name: '{M}/retirement'");
  AskText<v1::ListDueRequest, v1::ListDueResponse>(server, record, "ReportService/ListDue",
                                                   "parent: '{U}'");
}

void ReadHardship(TestServer& server, const Record& record) {
  AskText<v1::ListStockItemsRequest, v1::ListStockItemsResponse>(
      server, record, "StockService/ListStockItems", "parent: '{U}'");
  AskText<v1::GetStockMoveRequest, v1::StockMove>(
      server, record, "StockService/GetStockMove", "name: '{U}/stockMoves/1'");
  AskText<v1::ListStockMovesRequest, v1::ListStockMovesResponse>(
      server, record, "StockService/ListStockMoves", "parent: '{U}'");
  AskText<v1::GetHardshipRoundRequest, v1::HardshipRound>(
      server, record, "HardshipRoundService/GetHardshipRound", "name: '{U}/hardshipRounds/1'");
  AskText<v1::ListHardshipRoundsRequest, v1::ListHardshipRoundsResponse>(
      server, record, "HardshipRoundService/ListHardshipRounds", "parent: '{U}'");
  AskText<v1::ListHardshipRoundFilesRequest, v1::ListHardshipRoundFilesResponse>(
      server, record, "HardshipRoundService/ListHardshipRoundFiles",
      "parent: '{U}/hardshipRounds/1'");
  for (const char* of : {"", "review_due_by { year: 2030 month: 1 day: 1 }"}) {
    AskText<v1::ListHardshipFilesRequest, v1::ListHardshipFilesResponse>(
        server, record, "HardshipService/ListHardshipFiles", absl::StrCat("parent: '{U}' ", of));
  }
  AskText<v1::GetHardshipFileRequest, v1::HardshipFile>(
      server, record, "HardshipService/GetHardshipFile", "name: '{U}/hardshipFiles/1'");
  AskText<v1::ListHardshipPublicityRequest, v1::ListHardshipPublicityResponse>(
      server, record, "HardshipService/ListHardshipPublicity", "parent: '{U}'");
  AskText<v1::ListDibaoStandardsRequest, v1::ListDibaoStandardsResponse>(
      server, record, "HardshipService/ListDibaoStandards", "parent: '{U}'");
  AskText<v1::GetHardshipRulesRequest, v1::HardshipRules>(
      server, record, "HardshipService/GetHardshipRules", "parent: '{U}'");
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
  Ask<v1::ListExpectedRetirementsRequest, v1::ListExpectedRetirementsResponse>(
      server, record, "RetirementService/ListExpectedRetirements",
      Of<v1::ListExpectedRetirementsRequest>(parent));
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
  ReadDisbursements(server, record);
  ReadExams(server, record);
  ReadContacts(server, record);
  ReadHardship(server, record);
}

// The name of a table as a plan tells it: plans call a table by its alias where it has one, and
// aliases are written small.
std::string AsInPlan(absl::string_view text, const std::string& table) {
  for (const char* before : {"FROM ", "JOIN "}) {
    const std::string named = absl::StrCat(before, table, " ");
    const size_t at = text.find(named);
    if (at == absl::string_view::npos) continue;
    absl::string_view rest = text.substr(at + named.size());
    absl::ConsumePrefix(&rest, "AS ");
    size_t length = 0;
    while (length < rest.size() && absl::ascii_islower(rest[length])) ++length;
    if (length > 0) return std::string(rest.substr(0, length));
  }
  return table;
}

// A statement of a migration runs once, and may walk.
bool IsOfMigration(const std::string& text) {
  const absl::Span<const Migration> all = Migrations();
  return std::any_of(all.begin(), all.end(), [&](const Migration& migration) {
    return absl::StrContains(migration.text, text);
  });
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
        absl::StrContains(text, "_before") || IsOfMigration(text)) {
      continue;
    }
    ++explained;
    for (const TextRow& step : database.Rows("EXPLAIN QUERY PLAN " + text)) {
      for (const char* table : kGrowing) {
        const std::string detail = step.at(3) + " ";
        // This index holds the destroyed keys only.
        if (absl::StrContains(detail, "INDEX person_keys_destroyed")) continue;
        const std::string name = AsInPlan(text, table);
        EXPECT_FALSE(absl::StartsWith(detail, absl::StrCat("SCAN ", name, " ")))
            << detail << "\n"
            << text;
        if (absl::StartsWith(detail, absl::StrCat("SEARCH ", name, " "))) searched.insert(table);
      }
    }
  }
  EXPECT_GT(explained, 40);
  for (const char* table : {"members", "cases", "visits", "visitors", "requests", "tokens",
                            "birthday_keys", "birthday_gifts", "accounts", "sessions",
                            "sign_in_failures", "exam_plans", "exam_frozen", "exam_attended",
                            "exam_slots", "exam_entries", "retiree_facts", "contact_pairs",
                            "contacts", "contact_alerts", "contact_rounds",
                            "contact_round_entries", "retirement_facts", "hardship_files",
                            "hardship_rounds", "hardship_round_files", "stock_moves"}) {
    EXPECT_EQ(searched.count(table), 1u) << "no statement looked for a row in " << table;
  }
}

// The heads of a union are many more than those of one member or case: the entries are asked first,
// by their index, and each head by its key.
TEST(Plans, WhatAMemberOrCaseGotIsFoundByItsEntries) {
  Statements statements;
  TestServer server(UseFixedMasterKey);
  const Record record = MakeRecord(server);
  ReadDisbursements(server, record);
  Database database(server.database());
  std::set<std::string> indexes;
  for (const std::string& text : Statements::Seen()) {
    if (!absl::StrContains(text, "AS found CROSS JOIN disbursements")) continue;
    bool by_key = false;
    for (const TextRow& step : database.Rows("EXPLAIN QUERY PLAN " + text)) {
      const std::string& detail = step.at(3);
      EXPECT_FALSE(absl::StartsWith(detail, "SCAN e") || absl::StartsWith(detail, "SCAN d"))
          << detail;
      by_key |= absl::StartsWith(detail, "SEARCH d ") &&
                absl::StrContains(detail, "(union_id=? AND id=?)");
      for (const char* index : {"disbursement_entries_by_member", "disbursement_entries_by_case"}) {
        if (absl::StrContains(detail, index)) indexes.insert(index);
      }
    }
    EXPECT_TRUE(by_key) << text;
  }
  EXPECT_EQ(indexes.size(), 2u);
}

}  // namespace
}  // namespace unioncare::testing
