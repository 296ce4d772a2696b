// Exemptions from duties on the command line.
#include "unioncare/v1/duties.pb.h"

#include "tests/cli/care_fixture.h"

namespace unioncare::client {
namespace {

class DutyVerbs : public Cli {
 protected:
  DutyVerbs() {
    server_.On<v1::GetDutyExemptionRequest>(
        "GetDutyExemption", [](const v1::GetDutyExemptionRequest& request) {
          v1::DutyExemption exemption;
          exemption.set_name(request.name());
          exemption.set_etag("v3");
          return exemption;
        });
    server_.On<v1::CreateDutyExemptionRequest>(
        "CreateDutyExemption",
        [](const v1::CreateDutyExemptionRequest& request) { return request.duty_exemption(); });
    server_.On<v1::ConfirmDutyExemptionRequest>(
        "ConfirmDutyExemption",
        [](const v1::ConfirmDutyExemptionRequest&) { return v1::DutyExemption(); });
    server_.On<v1::EndDutyExemptionRequest>(
        "EndDutyExemption", [](const v1::EndDutyExemptionRequest&) { return v1::DutyExemption(); });
  }
};

TEST_F(DutyVerbs, AProposalNamesTheHolderAndBothDuties) {
  ASSERT_EQ(Run({"duty", "exempt", "7", "--one=requester", "--other=approver",
                 "--to-on=2027-06-30", "--reason=只有三名干部"}),
            0)
      << err_;
  const auto request = server_.Last<v1::CreateDutyExemptionRequest>("CreateDutyExemption");
  EXPECT_EQ(request.parent(), "unions/1");
  EXPECT_EQ(request.duty_exemption().holder(), "users/7");
  EXPECT_EQ(request.duty_exemption().one(), v1::DUTY_REQUESTER);
  EXPECT_EQ(request.duty_exemption().other(), v1::DUTY_APPROVER);
  EXPECT_EQ(request.duty_exemption().to_on().day(), 30);
}

TEST_F(DutyVerbs, AStepNamesTheExemptionByNumberAndReadsItsEtag) {
  ASSERT_EQ(Run({"duty", "confirm", "5"}), 0) << err_;
  const auto confirmed = server_.Last<v1::ConfirmDutyExemptionRequest>("ConfirmDutyExemption");
  EXPECT_EQ(confirmed.name(), "unions/1/dutyExemptions/5");
  EXPECT_EQ(confirmed.etag(), "v3");
  ASSERT_EQ(Run({"duty", "end", "5", "--etag=v9"}), 0) << err_;
  EXPECT_EQ(server_.Last<v1::EndDutyExemptionRequest>("EndDutyExemption").etag(), "v9");
}

}  // namespace
}  // namespace unioncare::client
