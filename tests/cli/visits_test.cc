// Recording visits and reading cases, as typed and as asked for step by step.
#include <algorithm>

#include "tests/cli/care_fixture.h"

namespace unioncare::client {
namespace {

using testing::HasSubstr;
using VisitCommands = Cli;

TEST_F(VisitCommands, RecordsAVisitAsWritten) {
  ASSERT_EQ(Run({"visit", "record", "--member=张伟", "--occasion=illness-hospital",
                 "--visited-on=2026-11-20", "--mode=hospital", "--visitors=李娜,王强",
                 "--place=市一院", "--output=table"}),
            0)
      << err_;
  const auto request = server_.Last<v1::RecordVisitRequest>("RecordVisit");
  EXPECT_EQ(request.parent(), "unions/1");
  EXPECT_EQ(request.member(), "unions/1/members/5");
  EXPECT_EQ(request.occasion(), v1::OCCASION_ILLNESS_HOSPITAL);
  EXPECT_EQ(request.visited_on().day(), 20);
  ASSERT_EQ(request.visitors_size(), 2);
  EXPECT_EQ(request.visitors(1).member(), "unions/1/members/8");
  EXPECT_EQ(request.place(), "市一院");
  EXPECT_EQ(request.request_id().size(), 36u);
  EXPECT_FALSE(request.validate_only());
  EXPECT_EQ(std::count_if(server_.calls().begin(), server_.calls().end(),
                          [](const FakeCall& call) { return call.method == "GetUser"; }),
            1)
      << "the union is asked for once";
  EXPECT_THAT(out_, HasSubstr("2026-11-20（推定）"));
  EXPECT_EQ(server_.calls().back().metadata.at("authorization"), "Bearer secret");
  EXPECT_EQ(server_.calls().back().metadata.at("accept-language"), "zh-CN");
}

TEST_F(VisitCommands, TakesGlobalFlagsAnywhereAndGuestsAndDryRun) {
  auto arguments = Visit("5", {"--visitors=guest:赵校长，8", "--dry-run", "--lang", "en"});
  arguments.insert(arguments.begin(), {"--output", "json"});
  arguments.insert(arguments.begin() + 3, "--union=2");
  ASSERT_EQ(Run(arguments), 0) << err_;
  const auto request = server_.Last<v1::RecordVisitRequest>("RecordVisit");
  EXPECT_EQ(request.parent(), "unions/2");
  EXPECT_EQ(request.member(), "unions/2/members/5");
  ASSERT_EQ(request.visitors_size(), 3);
  EXPECT_EQ(request.visitors(1).guest(), "赵校长");
  EXPECT_TRUE(request.validate_only());
  EXPECT_EQ(err_, "dry run, nothing was saved\n");
  EXPECT_THAT(out_, HasSubstr("\"caseNo\": \"2026-1-0007\""));
  EXPECT_EQ(server_.calls().back().metadata.at("accept-language"), "en");
}

TEST_F(VisitCommands, AnEmptyValueIsAValue) {
  ASSERT_EQ(Run(Visit("5", {"--place=", "--summary", ""})), 0) << err_;
  EXPECT_EQ(server_.Last<v1::RecordVisitRequest>("RecordVisit").place(), "");
}

TEST_F(VisitCommands, AsksStepByStepOnATerminal) {
  const char* answers = "张伟\nillnes\n1\n\n14:30\nhospital\n李娜\n市一院\n\n昨天\n\n\n\n\n";
  ASSERT_EQ(Run({"visit", "record"}, answers, true), 0)
      << err_;
  const auto request = server_.Last<v1::RecordVisitRequest>("RecordVisit");
  EXPECT_EQ(request.occasion(), v1::OCCASION_ILLNESS_HOSPITAL);
  EXPECT_EQ(request.visited_on().day(), 21);
  EXPECT_EQ(request.place(), "市一院");
  EXPECT_EQ(request.visited_at(), "14:30");
  EXPECT_EQ(request.met(), v1::MET_UNSPECIFIED);
  EXPECT_EQ(request.informed_on().day(), 20);
  EXPECT_EQ(Run({"visit", "record"}, "张伟\n", true), 1);
}

TEST_F(VisitCommands, SeveralOpenCasesAreAskedAbout) {
  server_.On<v1::RecordVisitRequest>(
      "RecordVisit", [](const v1::RecordVisitRequest& request) -> FakeAnswer {
        if (request.case_() == "unions/1/cases/8") return v1::RecordVisitResponse();
        return Refusal(grpc::StatusCode::FAILED_PRECONDITION, "CASE_AMBIGUOUS", "有 2 个个案", {},
                       {{"candidates", "unions/1/cases/7,unions/1/cases/8"}});
      });
  server_.On<v1::GetCaseRequest>("GetCase", [](const v1::GetCaseRequest& request) {
    v1::Case record;
    record.set_name(request.name());
    return record;
  });
  EXPECT_EQ(Run(Visit("5"), "2\n", true), 0) << err_;
  EXPECT_EQ(Run(Visit("5")), 6);
  EXPECT_EQ(err_,
            "care: 有 2 个个案\n"
            "  unions/1/cases/7\n"
            "  unions/1/cases/8\n"
            "  请写明是哪一个，例如 --case=unions/1/cases/7\n");
}

TEST_F(VisitCommands, ListsPageByPageAndSaysWhenMoreFollows) {
  server_.On<v1::ListCasesRequest>("ListCases", [](const v1::ListCasesRequest& request) {
    v1::ListCasesResponse response;
    const int page = request.page_token().empty() ? 1 : std::stoi(request.page_token());
    for (int i = 0; i < std::min(request.page_size(), 40); ++i) {
      response.add_cases()->set_case_no(absl::StrCat(page, "-", i));
    }
    if (page < 3) response.set_next_page_token(absl::StrCat(page + 1));
    return response;
  });
  ASSERT_EQ(Run({"case", "list", "--occasion=marriage", "--from=2026-09-01", "--to=今天",
                 "--filter=state = reported"}),
            0);
  EXPECT_EQ(std::count(out_.begin(), out_.end(), '\n'), 121);
  EXPECT_EQ(server_.Last<v1::ListCasesRequest>("ListCases").filter(),
            "occasion = marriage AND event_on >= 2026-09-01 AND event_on <= 2026-11-21 AND "
            "state = reported");
  ASSERT_EQ(Run({"case", "list"}, "", true), 0);
  EXPECT_EQ(std::count(out_.begin(), out_.end(), '\n'), 51);
  EXPECT_THAT(err_, HasSubstr("--limit=0"));
  ASSERT_EQ(Run({"case", "list", "--limit=3", "--output=json"}), 0);
  EXPECT_THAT(out_, HasSubstr("nextPageToken"));
}

TEST_F(VisitCommands, ATimeOfDayAndAMomentReadAsPeopleWriteThem) {
  ASSERT_EQ(Run(Visit("5", {"--visited-at=14:30", "--informed-at=2026-11-18 9:05"})), 0) << err_;
  const auto request = server_.Last<v1::RecordVisitRequest>("RecordVisit");
  EXPECT_EQ(request.visited_at(), "14:30");
  EXPECT_EQ(request.informed_time().seconds(), 1794963900);
  for (const char* wrong : {"--informed-at=9:05", "--informed-at=2026-11-18 25:00",
                            "--informed-at=2026-02-30 9:05", "--informed-at=2026-11-18 -1:30"}) {
    EXPECT_EQ(Run(Visit("5", {wrong})), 2) << wrong;
    EXPECT_THAT(err_, HasSubstr("--informed-at"));
  }
}

TEST_F(VisitCommands, OverdueAndOpenAreConditionsOfTheList) {
  server_.On<v1::ListCasesRequest>(
      "ListCases", [](const v1::ListCasesRequest&) { return v1::ListCasesResponse(); });
  ASSERT_EQ(Run({"case", "list", "--overdue"}), 0) << err_;
  EXPECT_EQ(server_.Last<v1::ListCasesRequest>("ListCases").filter(), "overdue = true");
  ASSERT_EQ(Run({"case", "list", "--responsible=李娜", "--open"}), 0) << err_;
  EXPECT_THAT(server_.Last<v1::ListCasesRequest>("ListCases").filter(), HasSubstr("open = true"));
}

TEST_F(VisitCommands, ABatchIsTypedRowByRowOrReadFromTheInput) {
  server_.On<v1::OpenCasesRequest>(
      "OpenCases", [](const v1::OpenCasesRequest&) { return v1::OpenCasesResponse(); });
  ASSERT_EQ(Run({"case", "batch", "--occasion=childbirth", "--row=张伟:2026-11-01:长女",
                 "--row=8:2026-11-02", "--rows-stdin"},
                "李娜:2026-11-03\n\n"),
            0)
      << err_;
  const auto request = server_.Last<v1::OpenCasesRequest>("OpenCases");
  ASSERT_EQ(request.rows_size(), 3);
  EXPECT_EQ(request.rows(0).member(), "unions/1/members/5");
  EXPECT_EQ(request.rows(0).event_key(), "长女");
  EXPECT_EQ(request.rows(1).member(), "unions/1/members/8");
  EXPECT_EQ(request.rows(2).event_on().day(), 3);
  EXPECT_EQ(Run({"case", "batch", "--occasion=childbirth", "--row=张伟"}), 2);
  EXPECT_EQ(Run({"case", "batch", "--occasion=childbirth", "--row=张伟:明天"}), 2);
}

TEST_F(VisitCommands, AnUpdateNamesExactlyWhatWasGiven) {
  server_.On<v1::GetCaseRequest>("GetCase", [](const v1::GetCaseRequest& request) {
    v1::Case record;
    record.set_name(request.name());
    record.set_etag("now");
    return record;
  });
  server_.On<v1::UpdateCaseRequest>(
      "UpdateCase", [](const v1::UpdateCaseRequest& request) { return request.case_(); });
  ASSERT_EQ(Run({"case", "update", "7", "--discharged-on=2026-11-20", "--unrestrict"}), 0) << err_;
  const auto request = server_.Last<v1::UpdateCaseRequest>("UpdateCase");
  EXPECT_EQ(request.case_().name(), "unions/1/cases/7");
  EXPECT_EQ(request.case_().etag(), "now");
  EXPECT_EQ(request.update_mask().paths_size(), 2);
  EXPECT_FALSE(request.case_().restricted());
  ASSERT_EQ(Run({"case", "update", "7", "--restrict"}), 0) << err_;
  EXPECT_TRUE(server_.Last<v1::UpdateCaseRequest>("UpdateCase").case_().restricted());
  EXPECT_EQ(Run({"case", "update", "7"}), 2);
}

TEST_F(VisitCommands, ACaseIsNamedByItsCaseNoOrItsMember) {
  server_.On<v1::ListCasesRequest>("ListCases", [](const v1::ListCasesRequest&) {
    v1::ListCasesResponse response;
    for (int number : {8, 7}) {
      v1::Case& record = *response.add_cases();
      record.set_name(absl::StrCat("unions/1/cases/", number));
      record.set_case_no(absl::StrCat("2026-1-000", number));
    }
    return response;
  });
  server_.On<v1::GetCaseRequest>("GetCase", [](const v1::GetCaseRequest& request) {
    v1::Case record;
    record.set_name(request.name());
    record.set_case_no("2026-1-0007");
    v1::Visit& visit = *record.add_visits();
    visit.set_mode(v1::VISIT_MODE_HOME);
    visit.add_visitors()->set_guest("赵校长");
    return record;
  });
  ASSERT_EQ(Run({"case", "show", "2026-1-0007", "--output=table"}), 0) << err_;
  EXPECT_EQ(server_.Last<v1::GetCaseRequest>("GetCase").name(), "unions/1/cases/7");
  EXPECT_THAT(out_, HasSubstr("赵校长（来宾）"));
  EXPECT_EQ(Run({"case", "show", "--case=张伟"}), 2);
  EXPECT_EQ(server_.Last<v1::ListCasesRequest>("ListCases").filter(),
            "member = \"unions/1/members/5\"");
  EXPECT_EQ(Run({"case", "show", "2026-1-0009"}), 3);
  ASSERT_EQ(Run({"case", "show", "9"}), 0) << err_;
  EXPECT_EQ(server_.Last<v1::GetCaseRequest>("GetCase").name(), "unions/1/cases/9");
}

}  // namespace
}  // namespace unioncare::client
