// Physical exams on the command line.
#include "unioncare/v1/exams.pb.h"

#include "tests/cli/care_fixture.h"

namespace unioncare::client {
namespace {

class ExamVerbs : public Cli {
 protected:
  ExamVerbs() {
    server_.On<v1::GetExamPlanRequest>("GetExamPlan", [](const v1::GetExamPlanRequest& request) {
      v1::ExamPlan plan;
      plan.set_name(request.name());
      plan.set_etag("v3");
      return plan;
    });
    server_.On<v1::CreateExamPlanRequest>(
        "CreateExamPlan", [](const v1::CreateExamPlanRequest&) { return v1::ExamPlan(); });
    server_.On<v1::UpdateExamPlanRequest>(
        "UpdateExamPlan", [](const v1::UpdateExamPlanRequest&) { return v1::ExamPlan(); });
    server_.On<v1::FreezeExamPlanRequest>("FreezeExamPlan", [](const v1::FreezeExamPlanRequest&) {
      return v1::FreezeExamPlanResponse();
    });
    server_.On<v1::ListExamPeopleRequest>("ListExamPeople", [](const v1::ListExamPeopleRequest&) {
      return v1::ListExamPeopleResponse();
    });
    server_.On<v1::DeclareAttendedExamsRequest>(
        "DeclareAttendedExams",
        [](const v1::DeclareAttendedExamsRequest&) { return v1::DeclareAttendedExamsResponse(); });
  }
};

TEST_F(ExamVerbs, APlanTakesItsPackagesAsTheyAreTyped) {
  ASSERT_EQ(Run({"exam", "plan", "--year=2027", "--title=体检", "--scope=staff",
                 "--from=2027-04-01", "--to=2027-05-31", "--package=常规:base:500",
                 "--package=女教职工:base,breast:799.50"}),
            0)
      << err_;
  const v1::ExamPlan plan =
      server_.Last<v1::CreateExamPlanRequest>("CreateExamPlan").exam_plan();
  EXPECT_EQ(plan.year(), 2027);
  EXPECT_EQ(plan.title().zh(), "体检");
  EXPECT_EQ(plan.title().en(), "体检") << "one title stands for both languages";
  ASSERT_EQ(plan.packages_size(), 2);
  EXPECT_EQ(plan.packages(0).price_fen(), 50000);
  EXPECT_EQ(plan.packages(1).display_name(), "女教职工");
  EXPECT_EQ(plan.packages(1).items(1), v1::EXAM_ITEM_BREAST);
  EXPECT_EQ(plan.packages(1).price_fen(), 79950);
  EXPECT_EQ(Run({"exam", "plan", "--year=2027", "--package=常规"}), 2);
  EXPECT_EQ(Run({"exam", "plan", "--year=2027", "--package=常规:blood"}), 2);
  EXPECT_EQ(Run({"exam", "plan", "--year=2027", "--package=常规:base:much"}), 2);
}

TEST_F(ExamVerbs, AChangeNamesWhatItChanges) {
  ASSERT_EQ(Run({"exam", "change", "3", "--to=2027-06-15", "--title-en=Exams"}), 0) << err_;
  const auto changed = server_.Last<v1::UpdateExamPlanRequest>("UpdateExamPlan");
  EXPECT_EQ(changed.exam_plan().name(), "unions/1/examPlans/3");
  EXPECT_EQ(changed.exam_plan().etag(), "v3");
  ASSERT_EQ(changed.update_mask().paths_size(), 2);
  EXPECT_EQ(changed.update_mask().paths(0), "title");
  EXPECT_EQ(changed.update_mask().paths(1), "to");
  EXPECT_EQ(Run({"exam", "change", "3"}), 2);
}

TEST_F(ExamVerbs, FreezingReadsTheEtagAndAListIsNarrowed) {
  ASSERT_EQ(Run({"exam", "freeze", "3", "--dry-run"}), 0) << err_;
  const auto frozen = server_.Last<v1::FreezeExamPlanRequest>("FreezeExamPlan");
  EXPECT_EQ(frozen.etag(), "v3");
  EXPECT_TRUE(frozen.validate_only());
  ASSERT_EQ(Run({"exam", "list", "3", "--sex=female", "--verdict=due", "--state=booked",
                 "--womens-list=both-cancers", "--item=breast"}),
            0)
      << err_;
  const auto list = server_.Last<v1::ListExamPeopleRequest>("ListExamPeople");
  EXPECT_EQ(list.parent(), "unions/1/examPlans/3");
  EXPECT_EQ(list.filter(), "sex = female AND verdict = due AND state = booked");
  EXPECT_EQ(list.womens_list(), v1::EXAM_WOMENS_LIST_BOTH_CANCERS);
  EXPECT_EQ(list.item(), v1::EXAM_ITEM_BREAST);
}

TEST_F(ExamVerbs, WhatWasAttendedBeforeIsOneMemberAYearAndItems) {
  ASSERT_EQ(Run({"exam", "attended-before", "unions/1/members/5", "--year=2025",
                 "--items=base,breast"}),
            0)
      << err_;
  const auto declared =
      server_.Last<v1::DeclareAttendedExamsRequest>("DeclareAttendedExams");
  ASSERT_EQ(declared.attended_size(), 1);
  EXPECT_EQ(declared.parent(), "unions/1");
  EXPECT_EQ(declared.attended(0).member(), "unions/1/members/5");
  EXPECT_EQ(declared.attended(0).year(), 2025);
  EXPECT_EQ(declared.attended(0).items_size(), 2);
}

}  // namespace
}  // namespace unioncare::client
