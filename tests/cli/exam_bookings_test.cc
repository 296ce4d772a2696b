// Booking exams on the command line.
#include "unioncare/v1/exam_bookings.pb.h"

#include "tests/cli/care_fixture.h"

namespace unioncare::client {
namespace {

class ExamBookingVerbs : public Cli {
 protected:
  ExamBookingVerbs() {
    server_.On<v1::GetExamEntryRequest>("GetExamEntry", [](const v1::GetExamEntryRequest&) {
      v1::ExamEntry entry;
      entry.set_etag("v3");
      return entry;
    });
    server_.On<v1::BookExamRequest>("BookExam",
                                    [](const v1::BookExamRequest&) { return v1::ExamEntry(); });
    server_.On<v1::ExemptExamRequest>(
        "ExemptExam", [](const v1::ExemptExamRequest&) { return v1::ExamEntry(); });
    server_.On<v1::NotifyExamsRequest>("NotifyExams", [this](const v1::NotifyExamsRequest&) {
      v1::NotifyExamsResponse response;
      response.set_notified_count(++calls_ == 1 ? 500 : 20);
      response.set_more(calls_ == 1);
      return response;
    });
    server_.On<v1::ListExamEntriesRequest>(
        "ListExamEntries",
        [](const v1::ListExamEntriesRequest&) { return v1::ListExamEntriesResponse(); });
    server_.On<v1::GetExamCoverageRequest>(
        "GetExamCoverage", [](const v1::GetExamCoverageRequest&) {
          v1::GetExamCoverageResponse response;
          v1::ExamCoverageRow& row = *response.add_rows();
          row.set_kind(v1::EXAM_COVERAGE_KIND_WHOLE);
          row.set_eligible(40);
          row.add_small_fields("forfeited");
          row.add_hidden_fields("attended");
          return response;
        });
  }
  int calls_ = 0;
};

TEST_F(ExamBookingVerbs, AStepNamesPersonPlanAndSlotAndReadsTheEtag) {
  ASSERT_EQ(Run({"exam", "book", "7", "--plan=1", "--slot=2"}), 0) << err_;
  const auto booked = server_.Last<v1::BookExamRequest>("BookExam");
  EXPECT_EQ(booked.plan(), "unions/1/examPlans/1");
  EXPECT_EQ(booked.member(), "unions/1/members/7");
  EXPECT_EQ(booked.exam_slot(), "unions/1/examPlans/1/slots/2");
  EXPECT_EQ(booked.etag(), "v3");
  ASSERT_EQ(Run({"exam", "exempt", "7", "--plan=1", "--reason=pregnancy", "--etag=v9"}), 0)
      << err_;
  const auto exempt = server_.Last<v1::ExemptExamRequest>("ExemptExam");
  EXPECT_EQ(exempt.exemption(), v1::EXAM_EXEMPTION_PREGNANCY);
  EXPECT_EQ(exempt.etag(), "v9");
}

TEST_F(ExamBookingVerbs, NotifyGoesOnUntilNobodyIsLeft) {
  ASSERT_EQ(Run({"exam", "notify", "1", "--how=message"}), 0) << err_;
  EXPECT_EQ(calls_, 2);
  EXPECT_TRUE(absl::StrContains(out_, "520")) << out_;
}

TEST_F(ExamBookingVerbs, AListIsNarrowedByFlags) {
  ASSERT_EQ(Run({"exam", "entries", "1", "--state=absent", "--told=true"}), 0) << err_;
  EXPECT_EQ(server_.Last<v1::ListExamEntriesRequest>("ListExamEntries").filter(),
            "state = absent AND told = true");
}

TEST_F(ExamBookingVerbs, SmallFiguresAreSaidToBeSmall) {
  ASSERT_EQ(Run({"exam", "coverage", "1"}), 0) << err_;
  EXPECT_TRUE(absl::StrContains(out_, "<3")) << out_;
  EXPECT_TRUE(absl::StrContains(out_, "*")) << out_;
}

}  // namespace
}  // namespace unioncare::client
