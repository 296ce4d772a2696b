// Work lists, statistics and ledgers through the whole server: what is in them, and for whom.
#include <set>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "service/api/events.h"
#include "service/domain/calendar.h"
#include "service/storage/tasks.h"
#include "tests/api/exemplars.h"
#include "unioncare/v1/birthdays.pb.h"
#include "unioncare/v1/cases.pb.h"
#include "unioncare/v1/members.pb.h"
#include "unioncare/v1/reports.pb.h"
#include "unioncare/v1/visits.pb.h"

namespace unioncare::testing {
namespace {

class Reports : public ::testing::Test {
 protected:
  Reports() : world_(MakeWorld(server_)) {}

  template <class Response, class Request>
  Response Call(const char* who, const char* method, const Request& request) {
    Response response;
    const grpc::Status status = server_.Call(world_.token(who), method, request, &response);
    EXPECT_TRUE(status.ok()) << who << " " << method << ": " << LocalizedOf(status);
    return response;
  }
  template <class Request>
  std::string RefusalOf(const char* who, const char* method, const Request& request) {
    std::vector<std::string> messages;
    const grpc::Status status = server_.CallStream(world_.token(who), method, request, &messages);
    return status.ok() ? "" : ErrorInfoOf(status).reason();
  }

  v1::Case Report(const char* subject, v1::Occasion occasion, const std::string& more = "") {
    auto request = Text<v1::ReportCaseRequest>(more);
    request.set_parent(kUnion);
    request.set_member(world_.member(subject));
    request.set_occasion(occasion);
    return Call<v1::ReportCaseResponse>("chair", "CaseService/ReportCase", request).case_();
  }
  void Assign(const v1::Case& of, const char* responsible) {
    v1::AssignCaseRequest assign;
    assign.set_name(of.name());
    assign.set_responsible(world_.member(responsible));
    Call<v1::Case>("chair", "CaseService/AssignCase", assign);
  }
  void Visit(const char* subject, v1::Occasion occasion, const std::string& more = "") {
    auto request = Text<v1::RecordVisitRequest>(
        "mode: VISIT_MODE_HOSPITAL place: '市一院' visitors { guest: '校长' } "
        "visitors { guest: '书记' } met: MET_MEMBER");
    request.MergeFrom(Text<v1::RecordVisitRequest>(more));
    request.set_parent(kUnion);
    request.set_member(world_.member(subject));
    request.set_occasion(occasion);
    Call<v1::RecordVisitResponse>("chair", "CaseService/RecordVisit", request);
  }

  // "VISIT 王强" for each item.
  std::string Due(const char* who, v1::DueScope scope, int days = 0, int page_size = 0) {
    std::vector<std::string> items;
    v1::ListDueRequest request;
    request.set_parent(kUnion);
    request.set_scope(scope);
    request.set_days(days);
    request.set_page_size(page_size);
    do {
      const auto page = Call<v1::ListDueResponse>(who, "ReportService/ListDue", request);
      for (const v1::DueItem& item : page.items()) {
        items.push_back(absl::StrCat(v1::DueArea_Name(item.area()).substr(9), " ",
                                     item.member_display_name(), item.overdue() ? "!" : ""));
      }
      counts_.clear();
      for (const v1::DueCount& count : page.counts()) {
        counts_.push_back(absl::StrCat(v1::DueArea_Name(count.area()).substr(9), " ",
                                       count.overdue(), "/", count.due()));
      }
      request.set_page_token(page.next_page_token());
    } while (!request.page_token().empty());
    return absl::StrJoin(items, ", ");
  }

  static v1::GetCoverageRequest Year(v1::CoverageBy by = v1::COVERAGE_BY_GROUP) {
    auto request = Text<v1::GetCoverageRequest>(
        "parent: 'unions/2' from { year: 2026 month: 1 day: 1 } to { year: 2026 month: 12 day: 31 "
        "}");
    request.set_group_by(by);
    return request;
  }
  // "label owed/in time/late/open/overdue/declined/unreachable".
  static std::string Shown(const v1::CoverageRow& row) {
    return absl::StrCat(row.label(), " ", row.owed(), "/", row.met_in_time(), "/", row.met_late(),
                        "/", row.open_in_time(), "/", row.open_overdue(), "/", row.declined(), "/",
                        row.unreachable());
  }
  std::vector<v1::LedgerRow> Ledger(const char* who) {
    auto request = Text<v1::GetLedgerRequest>(
        "parent: 'unions/2' from { year: 2026 month: 1 day: 1 } to { year: 2026 month: 12 day: 31 "
        "}");
    std::vector<std::string> messages;
    const grpc::Status status =
        server_.CallStream(world_.token(who), "ReportService/GetLedger", request, &messages);
    EXPECT_TRUE(status.ok()) << LocalizedOf(status);
    std::vector<v1::LedgerRow> rows;
    for (const std::string& bytes : messages) {
      v1::LedgerRows message;
      EXPECT_TRUE(message.ParseFromString(bytes));
      rows.insert(rows.end(), message.rows().begin(), message.rows().end());
    }
    return rows;
  }

  TestServer server_;
  const World world_;
  std::vector<std::string> counts_;
};

TEST_F(Reports, DueHoldsWhatTheCallerSeesOverdueFirst) {
  Report("王强", v1::OCCASION_ACCIDENT_INJURY, "severity: SEVERITY_SERIOUS");  // within 24 hours
  Assign(Report("刘洋/1", v1::OCCASION_ILLNESS_HOSPITAL), "李娜");             // 3 working days
  server_.clock().Advance(absl::Hours(30));
  const std::string all = "ASSIGN 王强!, VISIT 王强!, VISIT 刘洋";
  EXPECT_EQ(Due("chair", v1::DUE_SCOPE_UNION), all);
  EXPECT_EQ(absl::StrJoin(counts_, ", "), "ASSIGN 1/1, VISIT 1/2");
  EXPECT_EQ(Due("chair", v1::DUE_SCOPE_UNION, 0, 1), all);
  EXPECT_EQ(Due("chair", v1::DUE_SCOPE_UNION, 1), "ASSIGN 王强!, VISIT 王强!");
  EXPECT_EQ(Due("leader", v1::DUE_SCOPE_UNION), "VISIT 刘洋") << "the leader of group 1";
  EXPECT_EQ(absl::StrJoin(counts_, ", "), "VISIT 0/1");
  EXPECT_EQ(Due("leader", v1::DUE_SCOPE_GROUP), "VISIT 刘洋");
  EXPECT_EQ(Due("committee", v1::DUE_SCOPE_MINE), "VISIT 刘洋") << "李娜 is responsible";
  EXPECT_EQ(Due("committee", v1::DUE_SCOPE_GROUP), "VISIT 刘洋") << "of her own group";
  EXPECT_EQ(Due("committee", v1::DUE_SCOPE_GROUP, 0, 1), "VISIT 刘洋");
  EXPECT_EQ(Due("chair", v1::DUE_SCOPE_MINE), "") << "no member, so responsible for nothing";
  EXPECT_EQ(Due("women", v1::DUE_SCOPE_UNION), "VISIT 刘洋");
}

TEST_F(Reports, DueLeavesOutWhatIsDone) {
  const v1::Case of = Report("王强", v1::OCCASION_ILLNESS_HOSPITAL);
  EXPECT_EQ(Due("chair", v1::DUE_SCOPE_UNION), "VISIT 王强");
  v1::DeclineCaseRequest decline;
  decline.set_name(of.name());
  decline.set_reason("本人谢绝");
  Call<v1::Case>("chair", "CaseService/DeclineCase", decline);
  EXPECT_EQ(Due("chair", v1::DUE_SCOPE_UNION), "");
  EXPECT_TRUE(counts_.empty());
}

TEST_F(Reports, DueHoldsTasksWithoutTheirTextForThoseWhoDoNotCarryARestrictedCase) {
  Report("王强", v1::OCCASION_FAMILY_DISPUTE);
  ASSERT_TRUE(api::AsSystem(server_.server().store(), "test", [&](Transaction& transaction) {
                Task task{.case_id = CaseId{1},
                          .member = MemberId{3},
                          .kind = TaskKind::kFollowUp,
                          .content = "调解回访",
                          .due_on = absl::CivilDay(2026, 11, 22)};
                transaction.Concerns(UnionId{2}, "unions/2/tasks/1");
                return storage::InsertTask(transaction, UnionId{2}, task);
              }).ok());
  v1::ListDueRequest request;
  request.set_parent(kUnion);
  const auto content = [&](const char* who) {
    const auto response = Call<v1::ListDueResponse>(who, "ReportService/ListDue", request);
    for (const v1::DueItem& item : response.items()) {
      if (item.area() == v1::DUE_AREA_FOLLOW_UP) return item.content();
    }
    return std::string("no such item");
  };
  EXPECT_EQ(content("chair"), "调解回访");
  EXPECT_EQ(content("auditor"), "");
}

TEST_F(Reports, DueRefusesDaysOutOfRange) {
  v1::ListDueRequest request;
  request.set_parent(kUnion);
  for (const int days : {-1, 367}) {
    request.set_days(days);
    EXPECT_EQ(ErrorInfoOf(server_.Call(world_.token("chair"), "ReportService/ListDue", request,
                                       nullptr))
                  .reason(),
              "NUMBER_OUT_OF_RANGE");
  }
}

TEST_F(Reports, CoverageCountsWhatBecameOfEachOwedVisit) {
  Visit("张伟", v1::OCCASION_ILLNESS_HOSPITAL,
        "visited_on { year: 2026 month: 11 day: 20 } informed_on { year: 2026 month: 11 day: 19 } "
        "event_on { year: 2026 month: 11 day: 18 }");
  Visit("李娜", v1::OCCASION_ILLNESS_HOSPITAL,
        "visited_on { year: 2026 month: 11 day: 20 } informed_on { year: 2026 month: 11 day: 2 } "
        "event_on { year: 2026 month: 11 day: 1 }");
  Report("王强", v1::OCCASION_ILLNESS_HOSPITAL);
  const v1::Case declined = Report("赵敏", v1::OCCASION_ILLNESS_HOSPITAL);
  v1::DeclineCaseRequest decline;
  decline.set_name(declined.name());
  decline.set_reason("本人谢绝");
  Call<v1::Case>("chair", "CaseService/DeclineCase", decline);
  const v1::Case wrong = Report("孙老师", v1::OCCASION_RETIREE_ILLNESS);
  v1::RejectCaseRequest reject;
  reject.set_name(wrong.name());
  reject.set_reason("不属实");
  Call<v1::Case>("chair", "CaseService/RejectCase", reject);

  const auto by_group =
      Call<v1::GetCoverageResponse>("chair", "ReportService/GetCoverage", Year());
  ASSERT_EQ(by_group.rows_size(), 3);
  EXPECT_EQ(Shown(by_group.rows(0)), "语文组 2/1/1/0/0/0/0");
  EXPECT_EQ(Shown(by_group.rows(1)), "数学组 1/0/0/1/0/0/0");
  EXPECT_EQ(Shown(by_group.rows(2)), "几何组 1/0/0/0/0/1/0");
  EXPECT_EQ(Shown(by_group.total()), " 4/1/1/1/0/1/0");
  // 24 hours from noon to noon, and 18 days.
  EXPECT_EQ(by_group.rows(0).average_hours(), "228.0");
  EXPECT_EQ(by_group.rows(0).on_time_rate(), "50.0%");
  EXPECT_EQ(by_group.total().persons(), 2);
  EXPECT_EQ(by_group.total().visits(), 2);

  const auto by_month = Call<v1::GetCoverageResponse>("chair", "ReportService/GetCoverage",
                                                      Year(v1::COVERAGE_BY_MONTH));
  ASSERT_EQ(by_month.rows_size(), 1);
  EXPECT_EQ(by_month.rows(0).label(), "2026-11");
  const auto by_occasion = Call<v1::GetCoverageResponse>("chair", "ReportService/GetCoverage",
                                                         Year(v1::COVERAGE_BY_OCCASION));
  ASSERT_EQ(by_occasion.rows_size(), 1);
  EXPECT_EQ(by_occasion.rows(0).occasion(), v1::OCCASION_ILLNESS_HOSPITAL);

  auto one_group = Year();
  one_group.set_group("unions/2/groups/2");
  const auto filtered = Call<v1::GetCoverageResponse>("chair", "ReportService/GetCoverage",
                                                      one_group);
  EXPECT_EQ(filtered.total().owed(), 2) << "with the group below it";
  one_group.set_group("unions/2/groups/99");
  EXPECT_EQ(RefusalOf("chair", "ReportService/GetCoverage", one_group), "NOT_FOUND");

  // Everybody counts what they see.
  const auto owed = [&](const char* who) {
    return Call<v1::GetCoverageResponse>(who, "ReportService/GetCoverage", Year()).total().owed();
  };
  EXPECT_EQ(owed("leader"), 2);
  EXPECT_EQ(owed("women"), 2);
  EXPECT_EQ(owed("retiree"), 0);
  EXPECT_EQ(owed("auditor"), 4);
}

TEST_F(Reports, AfterAMoveStatisticsFollowTheDateAndTheCaseItsResponsiblePerson) {
  const v1::Case of = Report("王强", v1::OCCASION_ILLNESS_HOSPITAL);
  Assign(of, "李娜");
  auto move = Text<v1::UpdateMemberRequest>(
      "member { name: 'unions/2/members/3' group: 'unions/2/groups/1' etag: 'ETAG-OF-1' } "
      "update_mask { paths: 'group' }");
  Call<v1::Member>("chair", "MemberService/UpdateMember", move);
  const auto coverage =
      Call<v1::GetCoverageResponse>("chair", "ReportService/GetCoverage", Year());
  ASSERT_EQ(coverage.rows_size(), 1);
  EXPECT_EQ(coverage.rows(0).label(), "数学组") << "the group of that time";
  EXPECT_EQ(Due("committee", v1::DUE_SCOPE_MINE), "VISIT 王强");
  EXPECT_EQ(Due("leader", v1::DUE_SCOPE_GROUP), "VISIT 王强") << "the leader of now sees to it";
}

TEST_F(Reports, ASuperiorSeesNoFigureByWhichSomebodyCouldBeGuessed) {
  Visit("张伟", v1::OCCASION_ILLNESS_HOSPITAL, "visited_on { year: 2026 month: 11 day: 20 }");
  Visit("李娜", v1::OCCASION_ILLNESS_HOSPITAL, "visited_on { year: 2026 month: 11 day: 20 }");
  Visit("刘洋/1", v1::OCCASION_ILLNESS_HOSPITAL, "visited_on { year: 2026 month: 11 day: 20 }");
  Report("王强", v1::OCCASION_ILLNESS_HOSPITAL);
  const auto coverage =
      Call<v1::GetCoverageResponse>("superior", "ReportService/GetCoverage", Year());
  ASSERT_EQ(coverage.rows_size(), 2);
  const auto hidden = [](const v1::CoverageRow& row, const char* field) {
    for (const auto* list : {&row.small_fields(), &row.hidden_fields()}) {
      if (std::find(list->begin(), list->end(), field) != list->end()) return true;
    }
    return false;
  };
  const v1::CoverageRow& small = coverage.rows(1);
  EXPECT_EQ(small.owed(), 0);
  EXPECT_TRUE(hidden(small, "owed"));
  EXPECT_TRUE(hidden(small, "open_in_time"));
  EXPECT_TRUE(hidden(small, "on_time_rate"));
  EXPECT_TRUE(hidden(coverage.rows(0), "owed")) << "else the total would give the other away";
  EXPECT_EQ(coverage.total().owed(), 4);
  const auto own = Call<v1::GetCoverageResponse>("chair", "ReportService/GetCoverage", Year());
  EXPECT_EQ(own.rows(1).owed(), 1);
  EXPECT_EQ(own.rows(1).small_fields_size() + own.rows(1).hidden_fields_size(), 0);
}

TEST_F(Reports, RefuseAPeriodThatIsNone) {
  for (const char* method :
       {"ReportService/GetCoverage", "ReportService/GetLeaderReport", "ReportService/GetLedger",
        "ReportService/GetMeetingList"}) {
    const auto ask = [&](const std::string& period) {
      const auto request =
          Parsed(MethodNamed(method)->input_type(), "parent: 'unions/2' " + period);
      return RefusalOf("chair", method, *request);
    };
    EXPECT_EQ(ask(""), "FIELD_REQUIRED") << method;
    EXPECT_EQ(ask("from { year: 2026 month: 2 day: 2 } to { year: 2026 month: 2 day: 1 }"),
              "DATE_BEFORE_START");
    EXPECT_EQ(ask("from { year: 2026 month: 2 day: 2 } to { year: 2026 month: 2 day: 2 }"), "");
    EXPECT_EQ(ask("from { year: 2000 month: 1 day: 1 } to { year: 2026 month: 1 day: 1 }"),
              "PERIOD_TOO_LONG");
  }
}

TEST_F(Reports, TheLedgerHasARowForEachVisitAndForEachCaseWithoutOne) {
  Visit("张伟", v1::OCCASION_ILLNESS_HOSPITAL,
        "visited_on { year: 2026 month: 11 day: 19 } event_on { year: 2026 month: 11 day: 18 } "
        "informed_on { year: 2026 month: 11 day: 18 } promises: '代课' needs: '调课'");
  Visit("张伟", v1::OCCASION_ILLNESS_HOSPITAL,
        "visited_on { year: 2026 month: 11 day: 20 } event_on { year: 2026 month: 11 day: 18 }");
  Report("王强", v1::OCCASION_MARRIAGE, "event_on { year: 2026 month: 11 day: 10 }");
  const auto rows = Ledger("chair");
  ASSERT_EQ(rows.size(), 3u);
  EXPECT_EQ(rows[0].sequence(), 1);
  EXPECT_EQ(rows[0].case_no(), "2026-2-0001");
  EXPECT_EQ(rows[0].member_display_name(), "张伟");
  EXPECT_EQ(rows[0].informed_at(), "2026-11-18");
  EXPECT_EQ(rows[0].reported_at(), "2026-11-21 10:00");
  EXPECT_EQ(rows[0].visited_at(), "2026-11-19");
  EXPECT_EQ(absl::StrJoin(rows[0].visitors(), " "), "校长 书记");
  EXPECT_EQ(rows[0].where().place(), "市一院");
  EXPECT_EQ(rows[0].needs(), "调课");
  EXPECT_EQ(rows[0].handling().promises(), "代课");
  EXPECT_EQ(rows[0].in_time(), v1::COVERAGE_CLASS_MET_IN_TIME);
  EXPECT_EQ(rows[0].money() + rows[0].gifts() + rows[0].signed_(), "");
  ASSERT_EQ(rows[0].remarks_size(), 1);
  EXPECT_EQ(rows[0].remarks(0), v1::LEDGER_REMARK_REPORTED_LATE);
  EXPECT_EQ(rows[1].case_no(), rows[0].case_no());
  EXPECT_EQ(rows[1].visited_at(), "2026-11-20");
  EXPECT_EQ(rows[2].member_display_name(), "王强");
  EXPECT_EQ(rows[2].visited_at(), "");
  EXPECT_EQ(rows[2].in_time(), v1::COVERAGE_CLASS_OPEN_IN_TIME);
  EXPECT_EQ(Ledger("leader").size(), 2u);
}

TEST_F(Reports, ASuperiorReadsOfTheLedgerWhatWasSentUp) {
  Report("张伟", v1::OCCASION_ILLNESS_HOSPITAL);
  Report("王强", v1::OCCASION_ILLNESS_MAJOR);
  EXPECT_EQ(Ledger("superior").size(), 0u);
  ASSERT_TRUE(api::Escalate(server_.server().store(), [] { return false; }).ok());
  const auto rows = Ledger("superior");
  ASSERT_EQ(rows.size(), 1u);
  EXPECT_EQ(rows[0].member_display_name(), "王强");
  EXPECT_EQ(RefusalOf("superior", "ReportService/GetMeetingList",
                      Text<v1::GetMeetingListRequest>(
                          "parent: 'unions/2' from { year: 2026 month: 11 day: 1 } "
                          "to { year: 2026 month: 11 day: 30 }")),
            "PERMISSION_MISSING");
}

TEST_F(Reports, ARestrictedCaseCountsButSaysNothingToThoseWhoMayNotSeeIt) {
  Visit("王强", v1::OCCASION_FAMILY_DISPUTE,
        "visited_on { year: 2026 month: 11 day: 20 } needs: '调解' promises: '再谈'");
  v1::ExcludeFromCaseRequest exclude;
  exclude.set_name("unions/2/cases/1");
  exclude.set_member(world_.member("李娜"));  // the caller "committee"
  Call<v1::Case>("chair", "CaseService/ExcludeFromCase", exclude);
  const auto chair = Ledger("chair");
  ASSERT_EQ(chair.size(), 1u);
  EXPECT_EQ(chair[0].needs(), "调解");
  EXPECT_TRUE(Ledger("committee").empty()) << "occasion and day would tell her what it is about";
  const auto meeting = [&](const char* who) {
    v1::MeetingRows rows;
    std::vector<std::string> messages;
    const auto request = Text<v1::GetMeetingListRequest>(
        "parent: 'unions/2' from { year: 2026 month: 11 day: 1 } "
        "to { year: 2026 month: 12 day: 31 }");
    EXPECT_TRUE(server_.CallStream(world_.token(who), "ReportService/GetMeetingList", request,
                                   &messages)
                    .ok());
    for (const std::string& bytes : messages) EXPECT_TRUE(rows.MergeFromString(bytes));
    return rows;
  };
  const v1::MeetingRows whole = meeting("chair");
  ASSERT_GE(whole.rows_size(), 1);
  EXPECT_EQ(whole.rows(0).reported().member(), "王强");
  EXPECT_EQ(whole.rows(0).follow_up().member(), "王强");
  const v1::MeetingRows kept = meeting("committee");
  for (const v1::MeetingRow& row : kept.rows()) {
    EXPECT_FALSE(row.has_reported() || row.has_overdue() || row.has_follow_up())
        << row.DebugString();
  }
  const auto auditor = Ledger("auditor");
  ASSERT_EQ(auditor.size(), 1u);
  EXPECT_EQ(auditor[0].member_display_name(), "王强");
  EXPECT_EQ(auditor[0].needs() + auditor[0].handling().promises(), "");
  EXPECT_EQ(Call<v1::GetCoverageResponse>("committee", "ReportService/GetCoverage", Year())
                .total()
                .owed(),
            1);
}

TEST_F(Reports, LeadersAreMeasuredByTheirGroups) {
  Visit("张伟", v1::OCCASION_ILLNESS_HOSPITAL,
        "visited_on { year: 2026 month: 11 day: 20 } informed_on { year: 2026 month: 11 day: 19 } "
        "event_on { year: 2026 month: 11 day: 18 }");
  Report("李娜", v1::OCCASION_MARRIAGE);
  const auto request = Text<v1::GetLeaderReportRequest>(
      "parent: 'unions/2' from { year: 2026 month: 11 day: 1 } "
      "to { year: 2026 month: 11 day: 30 }");
  std::vector<std::string> messages;
  ASSERT_TRUE(server_.CallStream(world_.token("chair"), "ReportService/GetLeaderReport", request,
                                 &messages)
                  .ok());
  ASSERT_EQ(messages.size(), 1u);
  v1::LeaderRows rows;
  ASSERT_TRUE(rows.ParseFromString(messages[0]));
  ASSERT_EQ(rows.rows_size(), 3);
  const v1::LeaderRow& row = rows.rows(0);
  EXPECT_EQ(row.group_display_name(), "语文组");
  EXPECT_EQ(absl::StrJoin(row.leaders(), " "), "leader");
  EXPECT_EQ(row.members(), 3);
  EXPECT_EQ(row.owed(), 2);
  EXPECT_EQ(row.visited(), 1);
  EXPECT_EQ(row.on_time_rate(), "100.0%");
  EXPECT_EQ(row.average_hours(), "24.0");
  EXPECT_EQ(row.overdue(), 0);
  EXPECT_EQ(row.waiting(), 1);
  EXPECT_EQ(rows.rows(1).owed(), 0);
}

TEST_F(Reports, TheMeetingListPutsItsListsSideBySide) {
  Report("王强", v1::OCCASION_ACCIDENT_INJURY, "event_on { year: 2026 month: 11 day: 20 }");
  server_.clock().Advance(absl::Hours(30));
  const auto list = [&](int month) {
    auto request = Text<v1::GetMeetingListRequest>(
        "parent: 'unions/2' from { year: 2026 day: 1 } to { year: 2026 day: 30 }");
    request.mutable_from()->set_month(month);
    request.mutable_to()->set_month(month);
    std::vector<std::string> messages;
    EXPECT_TRUE(server_.CallStream(world_.token("chair"), "ReportService/GetMeetingList", request,
                                   &messages)
                    .ok());
    v1::MeetingRows rows;
    for (const std::string& bytes : messages) EXPECT_TRUE(rows.MergeFromString(bytes));
    return rows;
  };
  const v1::MeetingRows november = list(11);
  ASSERT_EQ(november.rows_size(), 1);
  EXPECT_EQ(november.rows(0).reported().member(), "王强");
  EXPECT_EQ(november.rows(0).reported().on().day(), 20);
  EXPECT_EQ(november.rows(0).overdue().member(), "王强");
  EXPECT_EQ(november.rows(0).to_approve(), "");
  EXPECT_FALSE(november.rows(0).has_birthday());
  // Everybody of this world in service was born on 17 May.
  const v1::MeetingRows may = list(5);
  ASSERT_EQ(may.rows_size(), 7);
  EXPECT_EQ(may.rows(0).birthday().member(), "张伟");
  EXPECT_EQ(may.rows(0).birthday().on().day(), 17);
  // Whoever keeps the lunar day is on the list of its month: 10-13 is 21 November 2026.
  v1::Birthday kept;
  const grpc::Status declared = server_.Call(
      world_.token("chair"), "BirthdayService/UpdateBirthday",
      Text<v1::UpdateBirthdayRequest>(
          "birthday { name: 'unions/2/members/3/birthday' etag: '0' kind: BIRTHDAY_KIND_LUNAR "
          "month: 10 day: 13 } update_mask { paths: 'kind' }"),
      &kept);
  ASSERT_TRUE(declared.ok()) << declared.error_message();
  EXPECT_EQ(list(11).rows(0).birthday().member(), "王强");
  EXPECT_EQ(list(11).rows(0).birthday().on().day(), 21);
  EXPECT_EQ(list(5).rows_size(), 6);
}

}  // namespace
}  // namespace unioncare::testing
