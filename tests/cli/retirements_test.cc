// Retirement to come on the command line.
#include "unioncare/v1/retirements.pb.h"

#include "tests/cli/care_fixture.h"

namespace unioncare::client {
namespace {

class RetirementVerbs : public Cli {
 protected:
  RetirementVerbs() {
    server_.On<v1::GetRetirementRequest>("GetRetirement",
                                         [](const v1::GetRetirementRequest& request) {
                                           v1::Retirement retirement;
                                           retirement.set_name(request.name());
                                           retirement.set_etag("v3");
                                           return retirement;
                                         });
    server_.On<v1::SetRetirementDateRequest>(
        "SetRetirementDate", [](const v1::SetRetirementDateRequest&) { return v1::Retirement(); });
    server_.On<v1::SetPostCategoryRequest>(
        "SetPostCategory", [](const v1::SetPostCategoryRequest&) { return v1::Retirement(); });
    server_.On<v1::ListExpectedRetirementsRequest>(
        "ListExpectedRetirements", [](const v1::ListExpectedRetirementsRequest&) {
          v1::ListExpectedRetirementsResponse response;
          v1::Retirement& row = *response.add_retirements();
          row.set_month("2026-12");
          row.set_member_display_name("张伟");
          row.set_basis(v1::RETIREMENT_BASIS_HR_DATE);
          return response;
        });
  }
};

TEST_F(RetirementVerbs, AMemberStandsForTheRetirement) {
  ASSERT_EQ(Run({"retiree", "when", "7"}), 0) << err_;
  EXPECT_EQ(server_.Last<v1::GetRetirementRequest>("GetRetirement").name(),
            "unions/1/members/7/retirement");
}

TEST_F(RetirementVerbs, ADayIsSetWithItsReasonAndTheEtagOfNow) {
  ASSERT_EQ(Run({"retiree", "set-date", "7", "--on=2027-08-31", "--reason=弹性延迟"}), 0) << err_;
  const auto request = server_.Last<v1::SetRetirementDateRequest>("SetRetirementDate");
  EXPECT_EQ(request.name(), "unions/1/members/7/retirement");
  EXPECT_EQ(request.on().month(), 8);
  EXPECT_EQ(request.etag(), "v3");
  EXPECT_FALSE(request.validate_only());
  ASSERT_EQ(Run({"retiree", "set-date", "7", "--reason=撤回", "--etag=v9", "--dry-run"}), 0) << err_;
  const auto back = server_.Last<v1::SetRetirementDateRequest>("SetRetirementDate");
  EXPECT_FALSE(back.has_on());
  EXPECT_EQ(back.etag(), "v9");
  EXPECT_TRUE(back.validate_only());
}

TEST_F(RetirementVerbs, APostIsNamedByItsValue) {
  ASSERT_EQ(Run({"retiree", "set-post", "7", "--post=worker", "--reason=食堂工作"}), 0) << err_;
  EXPECT_EQ(server_.Last<v1::SetPostCategoryRequest>("SetPostCategory").post_category(),
            v1::POST_CATEGORY_WORKER);
}

TEST_F(RetirementVerbs, TheListTellsMonthAndBasis) {
  ASSERT_EQ(Run({"retiree", "expected", "--school-year=2026"}), 0) << err_;
  EXPECT_EQ(server_.Last<v1::ListExpectedRetirementsRequest>("ListExpectedRetirements")
                .school_year(),
            2026);
  EXPECT_NE(out_.find("2026-12\t张伟"), std::string::npos) << out_;
  EXPECT_NE(out_.find("人事部门确定"), std::string::npos) << out_;
}

}  // namespace
}  // namespace unioncare::client
