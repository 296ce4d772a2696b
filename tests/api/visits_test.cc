// Cases and visits through the server: which case a visit belongs to, what becomes of it, what is
// sealed, how lists go.
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <thread>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/synchronization/mutex.h"
#include "tests/api/exemplars.h"
#include "unioncare/v1/cases.pb.h"
#include "unioncare/v1/types.pb.h"
#include "unioncare/v1/visits.pb.h"

namespace unioncare::testing {
namespace {

class Visits : public ::testing::Test {
 protected:
  Visits() : world_(MakeWorld(server_)) {}

  static std::string Day(const char* field, const std::string& iso) {
    int year = 0, month = 0, day = 0;
    EXPECT_EQ(std::sscanf(iso.c_str(), "%d-%d-%d", &year, &month, &day), 3) << iso;
    return absl::StrCat(field, " { year: ", year, " month: ", month, " day: ", day, " } ");
  }
  static std::string Iso(const v1::Date& date) {
    return absl::StrFormat("%04d-%02d-%02d", date.year(), date.month(), date.day());
  }

  // A visit of 王强 in hospital by a guest, unless `change` says otherwise.
  v1::RecordVisitRequest Visit(const std::string& visited_on, const std::string& change = "") {
    v1::RecordVisitRequest request = Text<v1::RecordVisitRequest>(
        "parent: 'unions/2' member: 'unions/2/members/3' occasion: OCCASION_ILLNESS_HOSPITAL "
        "mode: VISIT_MODE_HOSPITAL visitors { guest: '来宾' } " + Day("visited_on", visited_on));
    Overlay(request, Text<v1::RecordVisitRequest>(change));
    return request;
  }

  v1::RecordVisitResponse Record(const v1::RecordVisitRequest& request) {
    v1::RecordVisitResponse response;
    const grpc::Status status =
        server_.Call(world_.token("chair"), "CaseService/RecordVisit", request, &response);
    EXPECT_TRUE(status.ok()) << LocalizedOf(status);
    return response;
  }
  v1::RecordVisitResponse Record(const std::string& visited_on, const std::string& change = "") {
    return Record(Visit(visited_on, change));
  }
  Answer Refused(const v1::RecordVisitRequest& request) {
    return Ask(server_, world_.token("chair"), MethodNamed("CaseService/RecordVisit"), request);
  }

  v1::ReportCaseResponse Report(const std::string& change) {
    v1::ReportCaseRequest request = Text<v1::ReportCaseRequest>(
        "parent: 'unions/2' member: 'unions/2/members/3' occasion: OCCASION_ILLNESS_HOSPITAL");
    Overlay(request, Text<v1::ReportCaseRequest>(change));
    v1::ReportCaseResponse response;
    const grpc::Status status =
        server_.Call(world_.token("chair"), "CaseService/ReportCase", request, &response);
    EXPECT_TRUE(status.ok()) << LocalizedOf(status);
    return response;
  }

  v1::Case Get(const std::string& name) {
    v1::GetCaseRequest request;
    request.set_name(name);
    v1::Case found;
    EXPECT_TRUE(server_.Call(world_.token("chair"), "CaseService/GetCase", request, &found).ok());
    return found;
  }

  // The numbers of the cases of a page, and its token.
  std::string List(const std::string& filter, int size = 0, std::string* token = nullptr) {
    v1::ListCasesRequest request;
    request.set_parent(kUnion);
    request.set_filter(filter);
    request.set_page_size(size);
    if (token != nullptr) request.set_page_token(*token);
    v1::ListCasesResponse response;
    const grpc::Status status =
        server_.Call(world_.token("chair"), "CaseService/ListCases", request, &response);
    EXPECT_TRUE(status.ok()) << filter << ": " << LocalizedOf(status);
    std::string numbers;
    for (const v1::Case& each : response.cases()) {
      EXPECT_EQ(each.visits_size(), 0);
      absl::StrAppend(&numbers, each.name().substr(each.name().rfind('/') + 1), " ");
    }
    if (token != nullptr) *token = response.next_page_token();
    return numbers;
  }

  TestServer server_;
  World world_;
};

TEST_F(Visits, AVisitJoinsTheCaseOfItsEventWithinFifteenDays) {
  const v1::RecordVisitResponse first =
      Record("2026-11-01", Day("event_on", "2026-10-20"));
  EXPECT_TRUE(first.opened());
  const struct {
    const char* event_on;
    bool opened;
  } kEvents[] = {
      {"2026-10-20", false}, {"2026-11-04", false},  // 15 days after
      {"2026-10-05", false},                         // 15 days before
      {"2026-11-05", true},  {"2026-10-04", true},   // 16 days
  };
  for (const auto& [event_on, opened] : kEvents) {
    v1::RecordVisitRequest request = Visit("2026-11-10", Day("event_on", event_on));
    request.set_validate_only(true);
    const v1::RecordVisitResponse tried = Record(request);
    EXPECT_EQ(tried.opened(), opened) << event_on;
    EXPECT_EQ(tried.case_().name() == first.case_().name(), !opened) << event_on;
    if (opened) continue;
    EXPECT_EQ(Iso(tried.case_().event_on()), "2026-10-20") << "a given day stands";
  }
  EXPECT_EQ(Get(first.case_().name()).visit_count(), 1) << "nothing was kept";
}

TEST_F(Visits, OtherMembersAndOtherOccasionsAreOtherCases) {
  const std::string first = Record("2026-11-01").case_().name();
  EXPECT_TRUE(Record("2026-11-01", "occasion: OCCASION_SURGERY").opened());
  EXPECT_TRUE(Record("2026-11-01", "member: 'unions/2/members/7'").opened());
  // Two with one name are two members.
  const auto one = Record("2026-11-01", "member: 'unions/2/members/5'");
  const auto two = Record("2026-11-01", "member: 'unions/2/members/6'");
  EXPECT_TRUE(one.opened() && two.opened());
  EXPECT_EQ(one.case_().member_display_name(), two.case_().member_display_name());
  EXPECT_NE(one.case_().name(), two.case_().name());
  EXPECT_FALSE(Record("2026-11-02").opened());
}

TEST_F(Visits, AnAssumedEventDayGivesWayToAnEarlierVisitAndToAGivenDay) {
  const v1::RecordVisitResponse first = Record("2026-11-10");
  EXPECT_TRUE(first.case_().event_on_assumed());
  EXPECT_TRUE(first.case_().informed_on_assumed());
  EXPECT_EQ(Iso(first.case_().event_on()), "2026-11-10");
  EXPECT_EQ(Iso(Record("2026-11-05").case_().event_on()), "2026-11-05");
  EXPECT_EQ(Iso(Record("2026-11-12").case_().event_on()), "2026-11-05") << "a later one moves none";
  const v1::RecordVisitResponse given =
      Record("2026-11-12", Day("event_on", "2026-11-03") + Day("informed_on", "2026-11-04"));
  EXPECT_EQ(given.case_().name(), first.case_().name());
  EXPECT_EQ(Iso(given.case_().event_on()), "2026-11-03");
  EXPECT_FALSE(given.case_().event_on_assumed());
  EXPECT_EQ(Iso(given.case_().informed_on()), "2026-11-04");
  EXPECT_FALSE(given.case_().informed_on_assumed());
  EXPECT_EQ(given.case_().visit_count(), 4);
  EXPECT_EQ(Iso(given.case_().last_visited_on()), "2026-11-12");
  // Now the day stands, and no visit lies before it; nor does a given day lie after a visit.
  EXPECT_EQ(Refused(Visit("2026-11-02")).reason, "DATE_BEFORE_EVENT");
  EXPECT_EQ(given.case_().event_ref(), first.case_().event_ref()) << "its name stays";
}

TEST_F(Visits, AGivenEventDayCannotLieAfterAVisitThatTookPlace) {
  const std::string name = Record("2026-11-05").case_().name();
  const Answer refused = Refused(Visit("2026-11-12", Day("event_on", "2026-11-08")));
  EXPECT_EQ(refused.reason, "DATE_BEFORE_EVENT");
  EXPECT_EQ(ErrorInfoOf(refused.status).metadata().at("field"), "event_on");
  EXPECT_EQ(Get(name).visit_count(), 1);
}

TEST_F(Visits, AReportWaitsForItsVisit) {
  const v1::ReportCaseResponse reported =
      Report(Day("event_on", "2026-11-15") + "severity: SEVERITY_ORDINARY");
  EXPECT_TRUE(reported.opened());
  EXPECT_EQ(reported.case_().state(), v1::CASE_STATE_REPORTED);
  EXPECT_FALSE(reported.case_().has_last_visited_on());
  // Somebody who is met by nobody has not been visited yet.
  const auto nobody = Record("2026-11-16", "met: MET_NOBODY severity: SEVERITY_CRITICAL");
  EXPECT_EQ(nobody.case_().name(), reported.case_().name());
  EXPECT_EQ(nobody.case_().state(), v1::CASE_STATE_UNREACHABLE);
  EXPECT_EQ(nobody.case_().severity(), v1::SEVERITY_CRITICAL) << "it only rises";
  const auto met = Record("2026-11-17", "met: MET_FAMILY severity: SEVERITY_ORDINARY");
  EXPECT_EQ(met.case_().state(), v1::CASE_STATE_VISITED);
  EXPECT_EQ(met.case_().severity(), v1::SEVERITY_CRITICAL);
  EXPECT_EQ(Record("2026-11-18", "met: MET_NOBODY").case_().state(), v1::CASE_STATE_VISITED);
  EXPECT_FALSE(Report("").opened()) << "a second report joins";
  EXPECT_NE(Report("").case_().etag(), reported.case_().etag());
}

TEST_F(Visits, WhenTwoCasesFitOneMustBeNamed) {
  const std::string bereaved = "occasion: OCCASION_BEREAVEMENT_RELATIVE ";
  const auto father = Record("2026-11-10", bereaved + "event_key: '父亲'");
  const auto mother = Record("2026-11-10", bereaved + "event_key: '母亲'");
  EXPECT_TRUE(father.opened() && mother.opened());
  EXPECT_NE(father.case_().event_ref(), mother.case_().event_ref());
  const Answer refused = Refused(Visit("2026-11-12", bereaved));
  EXPECT_EQ(refused.reason, "CASE_AMBIGUOUS");
  EXPECT_EQ(refused.status.error_code(), grpc::StatusCode::FAILED_PRECONDITION);
  EXPECT_EQ(ErrorInfoOf(refused.status).metadata().at("candidates"),
            father.case_().name() + "," + mother.case_().name());
  const auto named =
      Record("2026-11-12", bereaved + "case: '" + mother.case_().name() + "'");
  EXPECT_FALSE(named.opened());
  EXPECT_EQ(named.case_().name(), mother.case_().name());
  EXPECT_EQ(Record("2026-11-12", bereaved + "event_key: '父亲'").case_().name(),
            father.case_().name());
}

TEST_F(Visits, PlannedOccasionsMayLieAhead) {
  const std::string festival = "occasion: OCCASION_FESTIVAL ";
  const auto early = Record("2026-11-20", festival + Day("event_on", "2026-12-01"));
  EXPECT_TRUE(early.opened());
  EXPECT_EQ(Iso(early.case_().event_on()), "2026-12-01");
  EXPECT_EQ(Iso(Report(festival + Day("event_on", "2027-11-22")).case_().event_on()),
            "2027-11-22");
  EXPECT_EQ(Refused(Visit("2026-11-20", festival + Day("event_on", "2027-11-23"))).reason,
            "DATE_IN_FUTURE");
}

TEST_F(Visits, ALateRecordShowsItsDelayAndTheNextContactMayBeTheSameDay) {
  EXPECT_EQ(Record("2026-11-21").visit().record_delay_days(), 0);
  const auto late = Record("2026-08-13", Day("next_contact_on", "2026-08-13"));
  EXPECT_EQ(late.visit().record_delay_days(), 100);
  EXPECT_EQ(Iso(late.visit().next_contact_on()), "2026-08-13");
  // The day changes at midnight in China, 16:00 UTC.
  server_.clock().Advance(absl::Hours(14) - absl::Seconds(1));
  EXPECT_EQ(Refused(Visit("2026-11-22")).reason, "DATE_IN_FUTURE");
  server_.clock().Advance(absl::Seconds(1));
  EXPECT_EQ(Record("2026-11-22").visit().record_delay_days(), 0);
}

TEST_F(Visits, CasesAreNumberedWithoutGapsInEachYear) {
  EXPECT_EQ(Record("2026-11-01").case_().case_no(), "2026-2-0001");
  v1::RecordVisitRequest trial = Visit("2026-11-01", "occasion: OCCASION_SURGERY");
  trial.set_validate_only(true);
  EXPECT_EQ(Record(trial).case_().case_no(), "2026-2-0002");
  EXPECT_EQ(Refused(Visit("2026-11-22", "occasion: OCCASION_SURGERY")).reason, "DATE_IN_FUTURE");
  EXPECT_EQ(Record("2026-11-01", "occasion: OCCASION_SURGERY").case_().case_no(), "2026-2-0002");
  // The last second of the year in China, then the first of the next.
  server_.clock().Advance(absl::FromCivil(absl::CivilSecond(2026, 12, 31, 15, 59, 59),
                                          absl::UTCTimeZone()) -
                          TestNow());
  EXPECT_EQ(Record("2026-12-31", "occasion: OCCASION_TALK").case_().case_no(), "2026-2-0003");
  server_.clock().Advance(absl::Seconds(1));
  const auto next = Record("2026-12-31", "occasion: OCCASION_HARDSHIP");
  EXPECT_EQ(next.case_().case_no(), "2027-2-0001");
  EXPECT_EQ(next.case_().name(), "unions/2/cases/4");
}

std::string FilesOf(const std::string& directory) {
  std::string all;
  for (const auto& entry : std::filesystem::directory_iterator(directory)) {
    if (!entry.is_regular_file()) continue;
    std::ifstream file(entry.path(), std::ios::binary);
    all.append(std::istreambuf_iterator<char>(file), {});
  }
  return all;
}

TEST_F(Visits, WhatWasSaidIsSealedAndReadByRevealOnly) {
  const std::string canary = "CANARY-notes-谈话-7f3a";
  const auto recorded = Record("2026-11-20", "notes: '" + canary + "' place: 'PLAIN-place'");
  EXPECT_TRUE(recorded.visit().has_notes());
  Record("2026-11-21");  // without notes
  EXPECT_FALSE(absl::StrContains(recorded.DebugString(), "CANARY"));
  const std::string name = recorded.case_().name();
  EXPECT_FALSE(absl::StrContains(Get(name).DebugString(), "CANARY"));

  const std::string running = FilesOf(server_.directory());
  EXPECT_TRUE(absl::StrContains(running, "PLAIN-place")) << "the right files are looked at";
  EXPECT_FALSE(absl::StrContains(running, "CANARY"));

  v1::RevealCaseRequest reveal;
  reveal.set_name(name);
  reveal.set_reason("REASON-复查");
  reveal.set_request_id("reveal");
  const auto before = RowCounts(server_.database());
  v1::RevealCaseResponse notes;
  ASSERT_TRUE(
      server_.Call(world_.token("committee"), "CaseService/RevealCase", reveal, &notes).ok());
  ASSERT_EQ(notes.notes_size(), 1);
  EXPECT_EQ(notes.notes(0).notes(), canary);
  EXPECT_EQ(notes.notes(0).visit(), recorded.visit().name());
  const auto after = RowCounts(server_.database());
  EXPECT_EQ(after.at("reveals"), before.at("reveals") + 1);
  EXPECT_EQ(after.at("journal"), before.at("journal") + 1);

  server_.Stop();  // the log is copied into the file
  const std::string stopped = FilesOf(server_.directory());
  EXPECT_FALSE(absl::StrContains(stopped, "CANARY")) << "not in the kept answer either";
  server_.Start();
  EXPECT_EQ(FirstDifference(server_, world_.token("chair"), kUnion), "");
}

TEST_F(Visits, ListsAreNewestFirstAndPagesStandStillWhileCasesArrive) {
  for (const char* occasion :
       {"OCCASION_SURGERY", "OCCASION_MARRIAGE", "OCCASION_TALK", "OCCASION_HARDSHIP",
        "OCCASION_EMERGENCY"}) {
    Record("2026-11-10", absl::StrCat("occasion: ", occasion));
  }
  EXPECT_EQ(List(""), "5 4 3 2 1 ");
  std::string token;
  EXPECT_EQ(List("", 2, &token), "5 4 ");
  Record("2026-11-10");
  EXPECT_EQ(List("", 2, &token), "3 2 ");
  Record("2026-11-10", "member: 'unions/2/members/1'");
  EXPECT_EQ(List("", 2, &token), "1 ");
  EXPECT_EQ(token, "");
  EXPECT_EQ(List("", 1000), "7 6 5 4 3 2 1 ");
  EXPECT_EQ(List("", 1000000), "7 6 5 4 3 2 1 ") << "more is coerced";
}

TEST_F(Visits, FiltersSelect) {
  Record("2026-11-01");                                                        // 1
  Record("2026-11-02", "member: 'unions/2/members/1' met: MET_NOBODY");        // 2
  Record("2026-11-03", "occasion: OCCASION_SURGERY");                          // 3
  Record("2026-11-04", "member: 'unions/2/members/4' met: MET_MEMBER");        // 4
  const struct {
    const char* filter;
    const char* numbers;
  } kFilters[] = {
      {"", "4 3 2 1 "},
      {"occasion = illness-hospital", "4 2 1 "},
      {"occasion = OCCASION_SURGERY", "3 "},
      {"occasion != surgery AND state = visited", "4 1 "},
      {"state = unreachable", "2 "},
      {"member = \"unions/2/members/3\"", "3 1 "},
      {"member != \"unions/2/members/3\"", "4 2 "},
      {"group = \"unions/2/groups/1\"", "2 "},
      {"event_on >= 2026-11-02 AND event_on < 2026-11-04", "3 2 "},
      {"event_on > 2026-11-04", ""},
      {"  state=visited   AND event_on<=2026-11-01 ", "1 "},
      {"member = \"unions/2/members/99\"", ""},
  };
  for (const auto& [filter, numbers] : kFilters) EXPECT_EQ(List(filter), numbers) << filter;
  std::string token;
  std::string all;
  int pages = 0;
  do {
    all += List("occasion = illness-hospital", 1, &token);
  } while (!token.empty() && ++pages < 10);
  EXPECT_EQ(all, "4 2 1 ") << "pages of a filter hold what the filter does";
}

TEST_F(Visits, ManyAtOnceOpenOneCase) {
  constexpr int kVisits = 32;
  absl::Mutex mutex;
  std::set<std::string> cases;
  std::set<std::string> visits;
  int opened = 0;
  std::vector<std::thread> threads;
  for (int i = 0; i < kVisits; ++i) {
    threads.emplace_back([&, i] {
      const auto response = Record("2026-11-20", absl::StrCat("place: 'place ", i, "'"));
      absl::MutexLock lock(&mutex);
      cases.insert(response.case_().name());
      visits.insert(response.visit().name());
      opened += response.opened() ? 1 : 0;
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(cases.size(), 1u);
  EXPECT_EQ(opened, 1);
  ASSERT_EQ(visits.size(), size_t{kVisits});
  const v1::Case found = Get(*cases.begin());
  EXPECT_EQ(found.visit_count(), kVisits);
  ASSERT_EQ(found.visits_size(), kVisits);
  std::set<std::string> places;
  for (int i = 0; i < kVisits; ++i) {
    EXPECT_EQ(found.visits(i).name(), absl::StrCat(found.name(), "/visits/", i + 1));
    places.insert(found.visits(i).place());
  }
  EXPECT_EQ(places.size(), size_t{kVisits}) << "each was kept once";
  EXPECT_EQ(FirstDifference(server_, world_.token("chair"), kUnion), "");
}

}  // namespace
}  // namespace unioncare::testing
