// Escalation through the whole server: present once and in order, after a week, after downtime,
// after a fault between deciding and storing; and who sees what of it.
#include <memory>
#include <set>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "service/api/events.h"
#include "service/storage/journal.h"
#include "service/storage/sqlite.h"
#include "service/storage/tasks.h"
#include "tests/api/exemplars.h"
#include "tests/support/faulty_connection.h"
#include "tests/support/tampering.h"
#include "unioncare/v1/cases.pb.h"
#include "unioncare/v1/events.pb.h"
#include "unioncare/v1/visits.pb.h"

namespace unioncare::testing {
namespace {

// What the next server's writer is to do; a server is prepared by a plain function.
std::shared_ptr<FaultPlan>& Faults() {
  static auto& plan = *new std::shared_ptr<FaultPlan>(std::make_shared<FaultPlan>());
  return plan;
}

class Events : public ::testing::Test {
 protected:
  Events()
      : server_([](api::ServerOptions& options) {
          options.store.wrap = FaultPlan::Wrap(Faults());
        }),
        world_(MakeWorld(server_)) {}

  template <class Response, class Request>
  Response Call(const char* who, const char* method, const Request& request) {
    Response response;
    const grpc::Status status = server_.Call(world_.token(who), method, request, &response);
    EXPECT_TRUE(status.ok()) << who << " " << method << ": " << LocalizedOf(status);
    return response;
  }

  v1::Case Report(const char* subject, v1::Occasion occasion, const std::string& more = "") {
    auto request = Text<v1::ReportCaseRequest>(more);
    request.set_parent(kUnion);
    request.set_member(world_.member(subject));
    request.set_occasion(occasion);
    return Call<v1::ReportCaseResponse>("chair", "CaseService/ReportCase", request).case_();
  }

  absl::Status Sweep() {
    return api::Escalate(server_.server().store(), [] { return false; });
  }

  std::vector<v1::Event> List(const char* who, int64_t after = 0, int page_size = 2) {
    std::vector<v1::Event> events;
    v1::ListEventsRequest request;
    request.set_parent(kUnion);
    request.set_after(after);
    request.set_page_size(page_size);
    do {
      const auto page = Call<v1::ListEventsResponse>(who, "EventService/ListEvents", request);
      events.insert(events.end(), page.events().begin(), page.events().end());
      request.set_page_token(page.next_page_token());
      next_after_ = page.next_after();
    } while (!request.page_token().empty());
    return events;
  }

  static std::string Shown(const std::vector<v1::Event>& events) {
    return absl::StrJoin(events, "\n", [](std::string* out, const v1::Event& event) {
      absl::StrAppend(out, event.cursor(), " ",
                      v1::EventKind_Name(event.kind()).substr(sizeof("EVENT_KIND_") - 1), " ",
                      event.case_no());
    });
  }

  TestServer server_;
  const World world_;
  int64_t next_after_ = 0;
};

constexpr char kWeekOfEvents[] =
    "1 CASE_REPORTED_UP 2026-2-0001\n"
    "2 VISIT_OVERDUE_CHAIR 2026-2-0001\n"
    "3 VISIT_OVERDUE_SUPERIOR 2026-2-0001";

TEST_F(Events, AWeekLaterAllLevelsAreThereOnceAndInOrder) {
  Report("王强", v1::OCCASION_ILLNESS_MAJOR);
  server_.clock().Advance(absl::Hours(7 * 24));
  ASSERT_TRUE(Sweep().ok());
  EXPECT_EQ(Shown(List("chair")), kWeekOfEvents);
  ASSERT_TRUE(Sweep().ok());
  EXPECT_EQ(Shown(List("chair")), kWeekOfEvents);
  EXPECT_EQ(FirstDifference(server_, world_.token("chair"), kUnion), "");
}

TEST_F(Events, EachComesAtItsOwnTime) {
  // Saturday 10:00. A major illness goes up at once; the visit is due on Monday at 10:00, and the
  // superior is told two working days after that, at the end of Wednesday.
  Report("王强", v1::OCCASION_ILLNESS_MAJOR);
  const auto count_after = [&](absl::Duration time) {
    server_.clock().Advance(time);
    EXPECT_TRUE(Sweep().ok());
    return List("chair").size();
  };
  EXPECT_EQ(count_after(absl::ZeroDuration()), 1u);
  EXPECT_EQ(count_after(absl::Hours(48)), 1u) << "exactly when it is due there is still time";
  EXPECT_EQ(count_after(absl::Microseconds(1)), 2u);
  EXPECT_EQ(count_after(absl::Hours(62) - absl::Microseconds(1)), 2u);
  EXPECT_EQ(count_after(absl::Microseconds(1)), 3u);
  const auto events = List("chair");
  EXPECT_EQ(events[1].days_late(), 1);
  EXPECT_EQ(events[1].due_on().day(), 23);
  EXPECT_EQ(events[2].due_on().day(), 25);
}

TEST_F(Events, AreThereAfterDowntimeWithoutAnybodyReadingAList) {
  Report("王强", v1::OCCASION_ILLNESS_MAJOR);
  server_.Stop();
  server_.clock().Advance(absl::Hours(7 * 24));
  server_.Start();
  ASSERT_TRUE(Sweep().ok());
  EXPECT_EQ(Shown(List("chair")), kWeekOfEvents);
}

TEST_F(Events, TheServerSweepsByItself) {
  Report("王强", v1::OCCASION_ILLNESS_MAJOR);
  server_.Stop();
  api::ServerOptions options;
  options.data_directory = server_.directory();
  options.listen = {"127.0.0.1:0"};
  options.clock = &server_.clock();
  absl::Mutex mutex;
  bool told = false;
  options.store.on_commit = [&](bool committed, int) {
    if (!committed) return;
    const bool there = RowCounts(server_.database())["events"] > 0;
    const absl::MutexLock lock(&mutex);
    told = told || there;
  };
  {
    auto server = api::Server::Start(std::move(options));
    ASSERT_TRUE(server.ok()) << server.status();
    const absl::MutexLock lock(&mutex);
    EXPECT_TRUE(mutex.AwaitWithTimeout(absl::Condition(&told), absl::Seconds(60)));
  }
  server_.Start();
  EXPECT_EQ(List("chair").size(), 1u);
}

TEST_F(Events, AFaultBetweenDecidingAndStoringLeavesNoneOrAll) {
  Report("王强", v1::OCCASION_ILLNESS_MAJOR);
  Report("赵敏", v1::OCCASION_ILLNESS_MAJOR);
  server_.clock().Advance(absl::Hours(7 * 24));
  int faults = 0;
  for (int nth = 1;; ++nth) {
    Faults()->Plan({.nth = nth, .prefix = "INSERT"});
    const absl::Status swept = Sweep();
    const bool failed = Faults()->failed_count() > 0;
    Faults()->Clear();
    if (!failed) {
      EXPECT_TRUE(swept.ok()) << swept;
      break;
    }
    ++faults;
    EXPECT_FALSE(swept.ok());
    // What a slice decides is stored together: the new cases' six events, or none.
    EXPECT_EQ(List("chair").size(), 0u) << nth;
  }
  EXPECT_GT(faults, 6);
  EXPECT_EQ(List("chair").size(), 6u);
  std::set<std::string> once;
  for (const v1::Event& event : List("chair")) {
    once.insert(v1::EventKind_Name(event.kind()) + event.case_no());
  }
  EXPECT_EQ(once.size(), 6u);
  EXPECT_EQ(FirstDifference(server_, world_.token("chair"), kUnion), "");
}

// The key of a member of union 2 is destroyed: everything sealed for them is forgotten.
void Forget(TestServer& server, MemberId member) {
  ASSERT_TRUE(api::AsSystem(server.server().store(), "test", [&](Transaction& transaction) {
                transaction.Concerns(UnionId{2}, kUnion);
                return journal::DestroyPersonKey(transaction, UnionId{2}, member);
              }).ok());
}

TEST_F(Events, APersonWhoWasForgottenKeepsNobodyElsesFromBeingTold) {
  const v1::Case of = Report("王强", v1::OCCASION_ILLNESS_MAJOR);
  Report("赵敏", v1::OCCASION_ILLNESS_MAJOR);
  ASSERT_TRUE(api::AsSystem(server_.server().store(), "test", [&](Transaction& transaction) {
                Task task{.case_id = CaseId{1},
                          .member = MemberId{3},
                          .kind = TaskKind::kPromise,
                          .content = "代课",
                          .due_on = absl::CivilDay(2026, 11, 22)};
                transaction.Concerns(UnionId{2}, of.name());
                return storage::InsertTask(transaction, UnionId{2}, task);
              }).ok());
  Forget(server_, MemberId{3});
  server_.clock().Advance(absl::Hours(7 * 24));
  const absl::Status swept = Sweep();
  EXPECT_TRUE(swept.ok()) << swept;
  EXPECT_EQ(Shown(List("chair")), "1 CASE_REPORTED_UP 2026-2-0002\n"
                                  "2 VISIT_OVERDUE_CHAIR 2026-2-0002\n"
                                  "3 VISIT_OVERDUE_SUPERIOR 2026-2-0002");
  // New cases are still looked at after theirs.
  Report("李娜", v1::OCCASION_ILLNESS_MAJOR);
  ASSERT_TRUE(Sweep().ok());
  EXPECT_EQ(List("chair").size(), 4u);
  EXPECT_EQ(FirstDifference(server_, world_.token("chair"), kUnion), "");
}

TEST_F(Events, ACaseThatCannotBeToldIsReportedAndTheOthersAreTold) {
  Report("王强", v1::OCCASION_ILLNESS_MAJOR);
  Report("赵敏", v1::OCCASION_ILLNESS_MAJOR);
  Report("李娜", v1::OCCASION_ILLNESS_MAJOR);
  // A damaged key of one of them: no event of theirs can be sealed until it is mended.
  const auto write_key = [&](const std::string& key) {
    server_.Stop();
    auto hand = sql::OpenSqlite(server_.database(), sql::Mode::kWriter);
    ASSERT_TRUE(hand.ok()) << hand.status();
    MustScript(**hand, "UPDATE person_keys SET wrapped_key = " + key +
                           " WHERE union_id = 2 AND person_id = 3");
    hand->reset();
    server_.Start();
  };
  write_key("CAST(wrapped_key || x'41' AS BLOB)");
  server_.clock().Advance(absl::Hours(7 * 24));
  for (int sweep = 0; sweep < 2; ++sweep) {
    EXPECT_FALSE(Sweep().ok()) << "somebody has to look at it";
    EXPECT_EQ(List("chair").size(), 6u);
  }
  write_key("substr(wrapped_key, 1, length(wrapped_key) - 1)");
  EXPECT_TRUE(Sweep().ok());
  EXPECT_EQ(List("chair").size(), 9u) << "the new case was not forgotten over the others";
  EXPECT_EQ(FirstDifference(server_, world_.token("chair"), kUnion), "");
}

TEST_F(Events, ADeclinedCaseRaisesNothing) {
  const v1::Case of = Report("王强", v1::OCCASION_ILLNESS_HOSPITAL);
  v1::DeclineCaseRequest decline;
  decline.set_name(of.name());
  decline.set_reason("本人谢绝");
  Call<v1::Case>("chair", "CaseService/DeclineCase", decline);
  server_.clock().Advance(absl::Hours(30 * 24));
  ASSERT_TRUE(Sweep().ok());
  EXPECT_EQ(Shown(List("chair")), "");
}

TEST_F(Events, AReassignedCaseIsNotToldAgain) {
  const v1::Case of = Report("王强", v1::OCCASION_ILLNESS_HOSPITAL);
  server_.clock().Advance(absl::Hours(30 * 24));
  ASSERT_TRUE(Sweep().ok());
  const std::string before = Shown(List("chair"));
  EXPECT_EQ(before, "1 VISIT_OVERDUE_CHAIR 2026-2-0001\n2 VISIT_OVERDUE_SUPERIOR 2026-2-0001");
  v1::AssignCaseRequest assign;
  assign.set_name(of.name());
  assign.set_responsible(world_.member("李娜"));
  Call<v1::Case>("chair", "CaseService/AssignCase", assign);
  server_.clock().Advance(absl::Hours(30 * 24));
  ASSERT_TRUE(Sweep().ok());
  EXPECT_EQ(Shown(List("chair")), before);
}

TEST_F(Events, AnOverduePromiseIsTold) {
  const v1::Case of = Report("王强", v1::OCCASION_ILLNESS_HOSPITAL);
  ASSERT_TRUE(api::AsSystem(server_.server().store(), "test", [&](Transaction& transaction) {
                Task task{.case_id = CaseId{1},
                          .member = MemberId{3},
                          .kind = TaskKind::kPromise,
                          .content = "代课",
                          .due_on = absl::CivilDay(2026, 11, 22)};
                transaction.Concerns(UnionId{2}, of.name());
                return storage::InsertTask(transaction, UnionId{2}, task);
              }).ok());
  server_.clock().Advance(absl::Hours(24));
  ASSERT_TRUE(Sweep().ok());
  EXPECT_EQ(Shown(List("chair")), "") << "the day itself has not ended";
  server_.clock().Advance(absl::Hours(14));
  ASSERT_TRUE(Sweep().ok());
  const auto events = List("chair");
  EXPECT_EQ(Shown(events), "1 TASK_OVERDUE 2026-2-0001");
  EXPECT_EQ(events[0].task(), "unions/2/tasks/1");
  EXPECT_EQ(events[0].member_display_name(), "王强");
}

TEST_F(Events, AReportThatCameTooLateIsTold) {
  Report("王强", v1::OCCASION_ILLNESS_HOSPITAL,
         "event_on { year: 2026 month: 11 day: 17 } informed_on { year: 2026 month: 11 day: 18 }");
  ASSERT_TRUE(Sweep().ok());
  EXPECT_EQ(Shown(List("chair")), "1 REPORTED_LATE 2026-2-0001");
}

TEST_F(Events, ACursorMissesNothingAndRepeatsNothing) {
  Report("王强", v1::OCCASION_ILLNESS_MAJOR);
  ASSERT_TRUE(Sweep().ok());
  EXPECT_EQ(List("chair").size(), 1u);
  const int64_t cursor = next_after_;
  EXPECT_EQ(cursor, 1);
  EXPECT_EQ(List("chair", cursor).size(), 0u);
  EXPECT_EQ(next_after_, cursor) << "nothing new: the same cursor again";
  server_.clock().Advance(absl::Hours(7 * 24));
  ASSERT_TRUE(Sweep().ok());
  EXPECT_EQ(Shown(List("chair", cursor)), "2 VISIT_OVERDUE_CHAIR 2026-2-0001\n"
                                          "3 VISIT_OVERDUE_SUPERIOR 2026-2-0001");
  // A superior's cursor passes what is not for it.
  EXPECT_EQ(List("superior", 0, 1).size(), 2u);
  EXPECT_EQ(next_after_, 3);
}

TEST_F(Events, ASuperiorGetsItsLevelAndNamesOnlyOfWhatWasSentUp) {
  Report("王强", v1::OCCASION_ILLNESS_MAJOR);
  Report("赵敏", v1::OCCASION_ILLNESS_HOSPITAL);
  server_.clock().Advance(absl::Hours(10 * 24));
  ASSERT_TRUE(Sweep().ok());
  EXPECT_EQ(List("chair").size(), 5u);
  EXPECT_EQ(List("committee").size(), 5u);
  int named = 0;
  const auto events = List("superior");
  EXPECT_EQ(events.size(), 3u);
  for (const v1::Event& event : events) {
    EXPECT_EQ(event.level(), v1::EVENT_LEVEL_SUPERIOR);
    EXPECT_NE(event.case_no(), "");
    EXPECT_EQ(event.case_(), "") << "the case itself is not for the superior to read";
    const bool major = event.occasion() == v1::OCCASION_ILLNESS_MAJOR;
    EXPECT_EQ(event.member_display_name(), major ? "王强" : "");
    EXPECT_EQ(event.group_display_name(), major ? "数学组" : "");
    named += event.member_display_name().empty() ? 0 : 1;
  }
  EXPECT_EQ(named, 2);
}

TEST_F(Events, GroupLeadersGetNone) {
  v1::ListEventsRequest request;
  request.set_parent(kUnion);
  for (const char* who : {"leader", "women", "auditor", "retiree", "member", "accountant",
                          "cashier", "admin", "neighbour"}) {
    const grpc::Status status =
        server_.Call(world_.token(who), "EventService/ListEvents", request, nullptr);
    EXPECT_EQ(ErrorInfoOf(status).reason(), "PERMISSION_MISSING") << who;
  }
}

TEST_F(Events, OfARestrictedCaseSomebodyExcludedLearnsNothing) {
  const v1::Case of = Report("王强", v1::OCCASION_FAMILY_DISPUTE);
  v1::ExcludeFromCaseRequest exclude;
  exclude.set_name(of.name());
  exclude.set_member(world_.member("李娜"));  // the caller "committee"
  Call<v1::Case>("chair", "CaseService/ExcludeFromCase", exclude);
  server_.clock().Advance(absl::Hours(30 * 24));
  ASSERT_TRUE(Sweep().ok());
  for (const v1::Event& event : List("chair")) EXPECT_EQ(event.member_display_name(), "王强");
  const auto hidden = List("committee");
  EXPECT_FALSE(hidden.empty());
  for (const v1::Event& event : hidden) {
    EXPECT_EQ(event.member_display_name(), "");
    EXPECT_EQ(event.case_no(), "");
    EXPECT_EQ(event.occasion(), v1::OCCASION_UNSPECIFIED);
  }
  for (const v1::Event& event : List("superior")) EXPECT_EQ(event.member_display_name(), "");
}

TEST_F(Events, AreNotWrittenWhileTheClockIsWrong) {
  Report("王强", v1::OCCASION_ILLNESS_HOSPITAL);
  server_.clock().SkewWall(absl::Hours(24 * 30));
  EXPECT_FALSE(Sweep().ok());
  EXPECT_EQ(List("chair").size(), 0u);
}

}  // namespace
}  // namespace unioncare::testing
