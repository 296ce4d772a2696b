// Standards as people read and ask for them.
#include "tests/cli/care_fixture.h"
#include "unioncare/v1/policies.pb.h"
#include "unioncare/v1/standards.pb.h"

namespace unioncare::client {
namespace {

using testing::HasSubstr;
using StandardCommands = Cli;

TEST_F(StandardCommands, AStandardIsExplainedInOneSentence) {
  server_.On<v1::ExplainStandardRequest>(
      "ExplainStandard", [](const v1::ExplainStandardRequest& request) {
        v1::StandardExplanation found;
        found.mutable_summary()->set_zh("上限 1,000.00 元");
        found.mutable_summary()->set_en("cap ¥1,000.00");
        found.set_cap_fen(100000);
        found.mutable_standard()->set_kind(request.kind());
        return found;
      });
  EXPECT_EQ(Run({"policy", "explain", "--kind=hospital", "--sub-kind=surgery", "--for=retiree",
                 "--on=2026-11-20", "--age=70", "--own-cost=1234.5", "--output=table"}),
            0)
      << err_;
  EXPECT_EQ(out_, "上限 1,000.00 元\n");
  const auto asked = server_.Last<v1::ExplainStandardRequest>("ExplainStandard");
  EXPECT_EQ(asked.parent(), "unions/1");
  EXPECT_EQ(asked.kind(), v1::BENEFIT_KIND_HOSPITAL);
  EXPECT_EQ(asked.sub_kind(), v1::BENEFIT_SUB_KIND_SURGERY);
  EXPECT_EQ(asked.beneficiary(), v1::BENEFICIARY_CLASS_RETIREE);
  EXPECT_EQ(asked.event_on().day(), 20);
  EXPECT_EQ(asked.age(), 70);
  EXPECT_EQ(asked.own_cost_fen(), 123450);
  EXPECT_EQ(Run({"--lang=en", "policy", "explain", "--kind=生日慰问", "--output=table"}), 0) << err_;
  EXPECT_EQ(out_, "cap ¥1,000.00\n");
  EXPECT_FALSE(server_.Last<v1::ExplainStandardRequest>("ExplainStandard").has_age());
  EXPECT_EQ(Run({"policy", "explain", "--kind=hospitol"}), 2);
  EXPECT_THAT(err_, HasSubstr("hospital"));
  EXPECT_EQ(Run({"policy", "explain", "--kind=hospital", "--output=tsv"}), 0) << err_;
  EXPECT_THAT(out_, HasSubstr("100000"));
}

TEST_F(StandardCommands, AllInForceAreListedInYuan) {
  server_.On<v1::ListStandardsRequest>(
      "ListStandards", [](const v1::ListStandardsRequest& request) {
        v1::ListStandardsResponse response;
        v1::Standard& row = *response.add_standards();
        row.set_kind(v1::BENEFIT_KIND_FILM);
        row.set_cap_fen(request.page_token().empty() ? 30000 : 15050);
        row.add_forms(v1::DELIVERY_FORM_TICKET);
        row.set_policy_code("CN-JS-2018");
        if (request.page_token().empty()) response.set_next_page_token("more");
        return response;
      });
  EXPECT_EQ(Run({"policy", "explain", "--kind=all", "--on=2026-11-20", "--output=table"}), 0)
      << err_;
  EXPECT_THAT(out_, HasSubstr("上限（元）"));
  EXPECT_THAT(out_, HasSubstr("300.00"));
  EXPECT_THAT(out_, HasSubstr("150.50"));
  EXPECT_EQ(server_.Last<v1::ListStandardsRequest>("ListStandards").event_on().month(), 11);
}

TEST_F(StandardCommands, AProfileIsImportedByItsCode) {
  server_.On<v1::ImportPolicyRequest>("ImportPolicy", [](const v1::ImportPolicyRequest&) {
    v1::Policy policy;
    policy.set_code("CN-JS-2018");
    return policy;
  });
  EXPECT_EQ(Run({"policy", "import", "--profile=CN-JS-2018"}), 0) << err_;
  const auto asked = server_.Last<v1::ImportPolicyRequest>("ImportPolicy");
  EXPECT_EQ(asked.profile(), "CN-JS-2018");
  EXPECT_EQ(asked.text(), "");
  EXPECT_EQ(Run({"policy", "import"}), 2);
}

TEST_F(StandardCommands, ASideIsADayAPolicyOrAProfile) {
  server_.On<v1::ListPoliciesRequest>("ListPolicies", [](const v1::ListPoliciesRequest&) {
    v1::ListPoliciesResponse response;
    response.add_policies()->set_name("unions/1/policies/3");
    response.mutable_policies(0)->set_code("SCHOOL");
    return response;
  });
  server_.On<v1::ComputePolicyDifferenceRequest>(
      "ComputePolicyDifference", [](const v1::ComputePolicyDifferenceRequest&) {
        v1::PolicyDifference found;
        v1::PolicyChange& change = *found.add_changes();
        change.set_path("standards[FILM].cap_fen");
        change.set_kind(v1::POLICY_CHANGE_KIND_CHANGED);
        change.set_before("1");
        change.set_after("2");
        return found;
      });
  EXPECT_EQ(Run({"policy", "diff", "--from=SCHOOL", "--to=CN-JS-2018", "--output=table"}), 0)
      << err_;
  EXPECT_THAT(out_, HasSubstr("standards[FILM].cap_fen"));
  auto asked = server_.Last<v1::ComputePolicyDifferenceRequest>("ComputePolicyDifference");
  EXPECT_EQ(asked.from().policy(), "unions/1/policies/3");
  EXPECT_EQ(asked.to().profile(), "CN-JS-2018");
  EXPECT_EQ(Run({"policy", "diff", "--from=2019-06-23", "--to=2019-06-24"}), 0) << err_;
  asked = server_.Last<v1::ComputePolicyDifferenceRequest>("ComputePolicyDifference");
  EXPECT_EQ(asked.from().in_force_on().day(), 23);
  EXPECT_EQ(asked.to().in_force_on().day(), 24);
}

}  // namespace
}  // namespace unioncare::client
