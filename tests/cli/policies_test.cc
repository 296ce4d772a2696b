// Rules as people read them, and policies by their codes.
#include "tests/cli/care_fixture.h"
#include "unioncare/v1/policies.pb.h"

namespace unioncare::client {
namespace {

using testing::HasSubstr;
using PolicyCommands = Cli;

TEST_F(PolicyCommands, SpansReadLikeSpans) {
  server_.On<v1::ExplainOccasionRequest>(
      "ExplainOccasion", [](const v1::ExplainOccasionRequest& request) {
        v1::OccasionExplanation found;
        v1::OccasionRule& rule = *found.mutable_rule();
        rule.set_occasion(request.occasion());
        rule.mutable_report()->set_unit(v1::SPAN_UNIT_HOURS);
        rule.mutable_report()->set_count(24);
        rule.mutable_visit()->set_unit(v1::SPAN_UNIT_WORKING_DAYS);
        rule.mutable_visit()->set_count(3);
        rule.mutable_close()->set_unit(v1::SPAN_UNIT_BY_EVENT_DAY);
        rule.mutable_basis()->set_zh("依据");
        rule.mutable_basis()->set_en("why");
        found.mutable_policy()->mutable_display_name()->set_zh("制度一");
        found.mutable_policy()->mutable_display_name()->set_en("policy one");
        found.add_sets()->mutable_display_name()->set_zh("五必访");
        found.mutable_sets(0)->mutable_display_name()->set_en("five");
        return found;
      });
  EXPECT_EQ(Run({"policy", "explain", "结婚", "--on=2026-11-20", "--output=table"}), 0) << err_;
  EXPECT_THAT(out_, HasSubstr("24 小时\n"));
  EXPECT_THAT(out_, HasSubstr("3 个工作日\n"));
  EXPECT_THAT(out_, HasSubstr("不晚于当日\n"));
  EXPECT_THAT(out_, HasSubstr("制度一\n"));
  EXPECT_THAT(out_, HasSubstr("五必访\n"));
  EXPECT_THAT(out_, HasSubstr("依据\n"));
  const auto asked = server_.Last<v1::ExplainOccasionRequest>("ExplainOccasion");
  EXPECT_EQ(asked.occasion(), v1::OCCASION_MARRIAGE);
  EXPECT_EQ(asked.event_on().day(), 20);
  EXPECT_EQ(asked.parent(), "unions/1");
  EXPECT_EQ(Run({"--lang=en", "policy", "explain", "marriage", "--output=table"}), 0) << err_;
  EXPECT_THAT(out_, HasSubstr("24 hours\n"));
  EXPECT_THAT(out_, HasSubstr("3 working days\n"));
  EXPECT_THAT(out_, HasSubstr("by the event day\n"));
  EXPECT_THAT(out_, HasSubstr("why\n"));
}

TEST_F(PolicyCommands, APolicyIsFoundByCodeNumberAndName) {
  server_.On<v1::ListPoliciesRequest>("ListPolicies", [](const v1::ListPoliciesRequest&) {
    v1::ListPoliciesResponse response;
    for (const char* name : {"unions/1/policies/1", "unions/1/policies/2", "policies/1"}) {
      v1::Policy& policy = *response.add_policies();
      policy.set_name(name);
      policy.set_code(absl::StartsWith(name, "unions") ? "SCHOOL" : "CN-DEFAULT-2026");
    }
    return response;
  });
  server_.On<v1::GetPolicyRequest>("GetPolicy", [](const v1::GetPolicyRequest& request) {
    v1::Policy policy;
    policy.set_name(request.name());
    policy.set_text("code: 'X'\n");
    return policy;
  });
  EXPECT_EQ(Run({"policy", "show", "CN-DEFAULT-2026", "--text"}), 0) << err_;
  EXPECT_EQ(out_, "code: 'X'\n");
  EXPECT_EQ(server_.Last<v1::GetPolicyRequest>("GetPolicy").name(), "policies/1");
  EXPECT_EQ(server_.Last<v1::GetPolicyRequest>("GetPolicy").parent(), "unions/1");
  EXPECT_EQ(Run({"policy", "show", "2"}), 0) << err_;
  EXPECT_EQ(server_.Last<v1::GetPolicyRequest>("GetPolicy").name(), "unions/1/policies/2");
  // That of a union above is read from where one stands.
  EXPECT_EQ(Run({"policy", "show", "unions/7/policies/3"}), 0) << err_;
  EXPECT_EQ(server_.Last<v1::GetPolicyRequest>("GetPolicy").name(), "unions/7/policies/3");
  EXPECT_EQ(server_.Last<v1::GetPolicyRequest>("GetPolicy").parent(), "unions/1");
  EXPECT_EQ(Run({"policy", "show", "SCHOOL"}), 2) << "two of one code";
  EXPECT_THAT(err_, HasSubstr("unions/1/policies/2"));
  EXPECT_EQ(Run({"policy", "show", "NONE"}), 3);
}

}  // namespace
}  // namespace unioncare::client
