// Rounds of visits through the server: who is on the list, who is left, the batch that is made from
// it, and that two who record at once raise one alert.
#include "absl/strings/str_cat.h"
#include "unioncare/v1/contact_rounds.pb.h"

#include <fstream>
#include <iterator>
#include <string>
#include <thread>
#include <vector>

#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "tests/api/disbursements_fixture.h"
#include "unioncare/v1/contacts.pb.h"
#include "unioncare/v1/disbursement_batches.pb.h"
#include "unioncare/v1/events.pb.h"
#include "unioncare/v1/policies.pb.h"
#include "unioncare/v1/reports.pb.h"

namespace unioncare::testing {
namespace {

constexpr char kRound[] = "unions/2/contactRounds/1";

class Rounds : public DisbursementsFixture {
 protected:
  // 孙老师, retired, is 86 and in R2; 王强, in service, is on the care list.
  Rounds() {
    Do("chair", "MemberService/UpdateMember",
       "member { name: 'unions/2/members/7' etag: 'ETAG-OF-1' mobile: '13800001234' "
       "address: '人民路一号' birth_date { year: 1940 month: 3 day: 4 } } "
       "update_mask { paths: 'birth_date' paths: 'mobile' paths: 'address' }");
    Do("chair", "MemberService/UpdateMember",
       "member { name: 'unions/2/members/3' etag: 'ETAG-OF-1' care_flags: "
       "CARE_FLAG_SERIOUS_ILLNESS birth_date { year: 1975 month: 3 day: 4 } } "
       "update_mask { paths: 'birth_date' paths: 'care_flags' }");
    Do("chair", "PolicyService/ImportPolicy", "parent: 'unions/2' profile: 'CN-CARE-2026'");
    EXPECT_TRUE(server_.server().SweepOnce().ok()) << "the tiers follow the policies";
  }
  template <class Response>
  Response Ask2(const std::string& who, const std::string& method, const std::string& request) {
    const Answer answer = Send(who, method, request);
    EXPECT_TRUE(answer.status.ok()) << method << ": " << LocalizedOf(answer.status);
    Response response;
    EXPECT_TRUE(response.ParseFromString(answer.bytes));
    return response;
  }
  v1::ContactRound Make(const std::string& more = "") {
    return Ask2<v1::ContactRound>(
        "chair", "ContactRoundService/CreateContactRound",
        absl::StrCat("parent: 'unions/2' round { occasion: VISIT_DAY_SPRING_FESTIVAL "
                     "display_name: '春节走访' from { year: 2026 month: 11 day: 20 } "
                     "standard_fen: 1000 leader: '李校长' } ", more));
  }
  // "孙老师 WAITING".
  std::string List(const std::string& more = "", const std::string& who = "chair") {
    std::vector<std::string> lines;
    const auto list = Ask2<v1::ListContactRoundEntriesResponse>(
        who, "ContactRoundService/ListContactRoundEntries",
        absl::StrCat("parent: '", kRound, "' ", more));
    for (const v1::ContactRoundEntry& entry : list.entries()) {
      lines.push_back(absl::StrCat(entry.member_display_name(), " ",
                                   v1::ContactRoundEntryState_Name(entry.state()).substr(26)));
    }
    return absl::StrJoin(lines, ", ");
  }
  v1::RecordContactResponse Visit(const std::string& member) {
    return Ask2<v1::RecordContactResponse>(
        "chair", "ContactService/RecordContact",
        absl::StrCat("parent: 'unions/2' contact { member: 'unions/2/members/", member,
                     "' delegate: '走访组' mode: CONTACT_MODE_VISIT "
                     "result: CONTACT_RESULT_VISITED }"));
  }
  std::string Change(const std::string& method, int member, const std::string& more) {
    std::string etag;
    const auto list = Ask2<v1::ListContactRoundEntriesResponse>(
        "chair", "ContactRoundService/ListContactRoundEntries",
        absl::StrCat("parent: '", kRound, "'"));
    for (const v1::ContactRoundEntry& entry : list.entries()) {
      if (entry.member() == absl::StrCat("unions/2/members/", member)) etag = entry.etag();
    }
    return Send("chair", "ContactRoundService/" + method,
                absl::StrCat("name: '", kRound, "' member: 'unions/2/members/", member,
                             "' etag: '", etag, "' ", more))
        .reason;
  }
};

TEST_F(Rounds, TheListIsFrozenTickedOffByVisitsAndForgetsWhoIsGone) {
  EXPECT_EQ(Make("validate_only: true").entry_count(), 2);
  EXPECT_EQ(Send("chair", "ContactRoundService/GetContactRound",
                 absl::StrCat("name: '", kRound, "'")).reason,
            "NOT_FOUND");
  EXPECT_EQ(Make().entry_count(), 2);
  EXPECT_EQ(List(), "王强 WAITING, 孙老师 WAITING");
  EXPECT_EQ(Change("PlanContactRoundEntry", 7, "leader: '王书记'"), "");
  EXPECT_EQ(Send("chair", "ContactRoundService/AddContactRoundEntry",
                 absl::StrCat("name: '", kRound,
                              "' member: 'unions/2/members/4' reason: '近期丧偶'"))
                .reason,
            "");
  EXPECT_EQ(Send("chair", "ContactRoundService/AddContactRoundEntry",
                 absl::StrCat("name: '", kRound,
                              "' member: 'unions/2/members/4' reason: '近期丧偶'"))
                .reason,
            "ROUND_MEMBER_TWICE");
  const v1::RecordContactResponse visit = Visit("7");
  ASSERT_EQ(visit.rounds_size(), 1);
  EXPECT_EQ(visit.rounds(0), kRound);
  EXPECT_EQ(List("left: true"), "王强 WAITING, 赵敏 WAITING");
  EXPECT_EQ(Change("WaiveContactRoundEntry", 7, "reason: '去外地'"), "ROUND_ENTRY_STEP");
  EXPECT_EQ(Change("WaiveContactRoundEntry", 4, "reason: '去外地'"), "");
  Do("chair", "MemberService/ChangeMemberState",
     "name: 'unions/2/members/3' state: MEMBER_STATE_DECEASED etag: 'ETAG-OF-2' "
     "effective_on { year: 2026 month: 11 day: 20 }");
  EXPECT_EQ(List(), "王强 GONE, 赵敏 WAIVED, 孙老师 VISITED");
  EXPECT_EQ(List("left: true"), "");
  EXPECT_EQ(FirstDifference(server_, world_.token("chair"), kUnion), "");
}

TEST_F(Rounds, AVisitThatIsTakenBackIsLeftAgain) {
  Make();
  Visit("7");
  EXPECT_EQ(List(), "王强 WAITING, 孙老师 VISITED");
  EXPECT_EQ(Send("chair", "ContactService/CorrectContact",
                 "name: 'unions/2/contacts/1' etag: 'ETAG-OF-1' reason: '记错了人' "
                 "update_mask { paths: 'withdrawn' } contact { withdrawn: true }")
                .reason,
            "");
  EXPECT_EQ(List(), "王强 WAITING, 孙老师 WAITING");
}

TEST_F(Rounds, TheRegisterIsMaskedButForAnExportThatIsKept) {
  Make();
  std::vector<std::string> messages;
  v1::GetRoundRegisterRequest request;
  request.set_name(kRound);
  ASSERT_TRUE(server_.CallStream(world_.token("chair"), "ContactRoundService/GetRoundRegister",
                                 request, &messages)
                  .ok());
  v1::RoundRegisterRows rows;
  ASSERT_EQ(messages.size(), 1u);
  ASSERT_TRUE(rows.ParseFromString(messages[0]));
  ASSERT_EQ(rows.rows_size(), 2);
  EXPECT_EQ(rows.rows(1).address(), "*");
  EXPECT_EQ(rows.rows(1).phone(), "138****1234");
  EXPECT_EQ(rows.rows(1).leader(), "李校长");
  EXPECT_EQ(rows.rows(1).standard_fen(), 1000);
  rows = Ask2<v1::RoundRegisterRows>("chair", "ContactRoundService/ExportContactRound",
                                     absl::StrCat("name: '", kRound, "' reason: '上门'"));
  EXPECT_EQ(rows.rows(1).address(), "人民路一号");
  EXPECT_EQ(rows.rows(1).phone(), "13800001234");
  EXPECT_EQ(RowCounts(server_.database()).at("contact_exports"), 1);
  EXPECT_EQ(Send("leader", "ContactRoundService/ExportContactRound",
                 absl::StrCat("name: '", kRound, "' reason: '上门'"))
                .reason,
            "PERMISSION_MISSING");
}

TEST_F(Rounds, ABatchIsMadeFromTheListAndPaidByAFundForRetirees) {
  std::ifstream file(absl::StrCat(UNIONCARE_SOURCE_DIR,
                                  "/service/data/policies/cn-js-tz-retiree-2018.textproto"));
  v1::ImportPolicyRequest import;
  import.set_parent(kUnion);
  import.set_text(absl::StrReplaceAll(
      std::string(std::istreambuf_iterator<char>(file), {}),
      {{"CN-JS/泰州", "CN-JS"}, {"valid_from { year: 2018", "valid_from { year: 2019"}}));
  ASSERT_TRUE(
      Ask(server_, world_.token("chair"), MethodNamed("PolicyService/ImportPolicy"), import)
          .status.ok());
  Make();
  Make();
  EXPECT_EQ(Change("WaiveContactRoundEntry", 3, "reason: '在职'"), "");
  const auto prepare = [&](const char* round, const char* fund) {
    return Send("committee", "ContactRoundService/PrepareRoundBatch",
                absl::StrCat("name: 'unions/2/contactRounds/", round,
                             "' etag: 'ETAG-OF-1' batch { items { display_name: '慰问品' "
                             "quantity: 1 unit_price_fen: 1000 } disbursement { "
                             "kind: BENEFIT_KIND_HOSPITAL form: DELIVERY_FORM_GOODS "
                             "fund: 'unions/2/funds/", fund, "' } }"));
  };
  const auto fill = [&](const std::string& name) {
    return Ask2<v1::FillDisbursementBatchResponse>(
        "committee", "DisbursementBatchService/FillDisbursementBatch", "name: '" + name + "'");
  };
  v1::ContactRound round;
  const Answer made = prepare("1", "2");
  ASSERT_TRUE(made.status.ok()) << LocalizedOf(made.status);
  ASSERT_TRUE(round.ParseFromString(made.bytes));
  EXPECT_NE(round.disbursement(), "");
  EXPECT_EQ(prepare("1", "2").reason, "ETAG_MISMATCH");
  const auto filled = fill(round.disbursement());
  EXPECT_EQ(filled.added(), 1) << "孙老师 alone: 王强 was waived";
  EXPECT_TRUE(filled.batch().finished());
  EXPECT_EQ(Send("committee", "DisbursementService/SubmitDisbursement",
                 absl::StrCat("name: '", round.disbursement(), "' etag: '",
                              Get(round.disbursement()).etag(), "'"))
                .reason,
            "");
  const Answer wrong = prepare("2", "1");
  ASSERT_TRUE(wrong.status.ok()) << LocalizedOf(wrong.status);
  ASSERT_TRUE(round.ParseFromString(wrong.bytes));
  bool refused = false;
  const auto left = fill(round.disbursement());
  for (const v1::LeftOut& each : left.left_out()) {
    refused |= each.member_display_name() == "孙老师" && each.reason() == "FUND_NOT_FOR_RETIREES";
  }
  EXPECT_TRUE(refused) << "the union's own funds do not pay retirees";
}

TEST_F(Rounds, TwoWhoRecordAMissAtOnceRaiseOneAlert) {
  const auto miss = [&](const char* who) {
    return absl::StrCat("parent: 'unions/2' contact { member: 'unions/2/members/7' delegate: '",
                        who, "' mode: CONTACT_MODE_PHONE result: CONTACT_RESULT_NOT_REACHED }");
  };
  std::vector<std::thread> threads;
  for (const char* who : {"甲", "乙", "丙", "丁"}) {
    threads.emplace_back([&, who] {
      EXPECT_EQ(Send("chair", "ContactService/RecordContact", miss(who)).reason, "");
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(RowCounts(server_.database()).at("contact_alerts"), 1);
  // A repeat is no further try, and a start of the server raises nothing.
  const std::string again = miss("戊") + " request_id: 'once'";
  for (int i = 0; i < 2; ++i) {
    EXPECT_EQ(Send("chair", "ContactService/RecordContact", again).reason, "");
  }
  EXPECT_EQ(RowCounts(server_.database()).at("contacts"), 5);
  server_.Stop();
  server_.clock().Advance(absl::Hours(24 * 30));
  server_.Start();
  const auto events = Ask2<v1::ListEventsResponse>("chair", "EventService/ListEvents",
                                                   "parent: 'unions/2'");
  int alerts = 0;
  for (const v1::Event& event : events.events()) {
    alerts += event.kind() == v1::EVENT_KIND_WELFARE_ALERT ? 1 : 0;
  }
  EXPECT_EQ(alerts, 1);
  const auto due = Ask2<v1::ListDueResponse>("chair", "ReportService/ListDue",
                                             "parent: 'unions/2' days: 7");
  EXPECT_EQ(due.items(0).area(), v1::DUE_AREA_WELFARE_ALERT);
  EXPECT_TRUE(due.items(0).overdue());
  EXPECT_EQ(FirstDifference(server_, world_.token("chair"), kUnion), "");
}

TEST_F(Rounds, AContactIsDueWithinAWeekOfLeavingHospital) {
  Do("chair", "CaseService/ReportCase",
     "parent: 'unions/2' member: 'unions/2/members/7' occasion: OCCASION_RETIREE_ILLNESS "
     "event_on { year: 2026 month: 11 day: 10 }");
  Do("chair", "CaseService/UpdateCase",
     "case { name: 'unions/2/cases/1' etag: 'ETAG-OF-1' "
     "discharged_on { year: 2026 month: 11 day: 20 } } update_mask { paths: 'discharged_on' }");
  const auto due = [&] {
    std::vector<std::string> lines;
    const auto list = Ask2<v1::ListDueResponse>("chair", "ReportService/ListDue",
                                                "parent: 'unions/2' days: 30");
    for (const v1::DueItem& item : list.items()) {
      if (item.area() != v1::DUE_AREA_DISCHARGE) continue;
      lines.push_back(absl::StrCat(item.member_display_name(), " ", item.due_on().month(), "-",
                                   item.due_on().day(), item.overdue() ? "!" : ""));
    }
    return absl::StrJoin(lines, ", ");
  };
  EXPECT_EQ(due(), "孙老师 11-27");
  server_.clock().Advance(absl::Hours(24 * 6));
  EXPECT_EQ(due(), "孙老师 11-27") << "the seventh day";
  server_.clock().Advance(absl::Hours(24));
  EXPECT_EQ(due(), "孙老师 11-27!") << "the eighth";
  Visit("7");
  EXPECT_EQ(due(), "");
}

}  // namespace
}  // namespace unioncare::testing
