// Rules of care as people ask for them.
#include "tests/cli/care_fixture.h"
#include "unioncare/v1/care_rules.pb.h"

namespace unioncare::client {
namespace {

using testing::HasSubstr;
using CareRuleCommands = Cli;

TEST_F(CareRuleCommands, AnExamIsExplainedInOneSentence) {
  server_.On<v1::ExplainExamRequest>("ExplainExam", [](const v1::ExplainExamRequest&) {
    v1::ExamExplanation found;
    found.mutable_summary()->set_zh("常规体检每 1 年一次");
    found.mutable_summary()->set_en("general exam every 1 year");
    v1::ExamOffer& offer = *found.add_offers();
    offer.set_item(v1::EXAM_ITEM_BASE);
    offer.set_cycle_months(12);
    return found;
  });
  EXPECT_EQ(Run({"policy", "explain", "--care=exam", "--sex=female", "--age=45",
                 "--service-months=12", "--for=retiree", "--on=2026-12-31", "--output=table"}),
            0)
      << err_;
  EXPECT_EQ(out_, "常规体检每 1 年一次\n");
  const auto asked = server_.Last<v1::ExplainExamRequest>("ExplainExam");
  EXPECT_EQ(asked.parent(), "unions/1");
  EXPECT_EQ(asked.sex(), v1::SEX_FEMALE);
  EXPECT_EQ(asked.age(), 45);
  EXPECT_EQ(asked.service_months(), 12);
  EXPECT_EQ(asked.beneficiary(), v1::BENEFICIARY_CLASS_RETIREE);
  EXPECT_EQ(asked.on().month(), 12);
  EXPECT_EQ(Run({"--lang=en", "policy", "explain", "--care=体检", "--output=table"}), 0) << err_;
  EXPECT_EQ(out_, "general exam every 1 year\n");
  EXPECT_FALSE(server_.Last<v1::ExplainExamRequest>("ExplainExam").has_age());
  EXPECT_EQ(Run({"policy", "explain", "--care=exam", "--output=tsv"}), 0) << err_;
  EXPECT_THAT(out_, HasSubstr("12"));
  EXPECT_EQ(Run({"policy", "explain", "--care=exam", "--output=json"}), 0) << err_;
  EXPECT_THAT(out_, HasSubstr("EXAM_ITEM_BASE"));
  EXPECT_EQ(Run({"policy", "explain", "--care=exams"}), 2);
  EXPECT_THAT(err_, HasSubstr("exam, contact, retention, all"));
  EXPECT_EQ(Run({"policy", "explain", "--care=exam", "--sex=femal"}), 2);
}

TEST_F(CareRuleCommands, ATierIsAskedForWithAllThatDecidesIt) {
  server_.On<v1::ExplainContactTierRequest>(
      "ExplainContactTier", [](const v1::ExplainContactTierRequest&) {
        v1::ContactTierExplanation found;
        found.mutable_summary()->set_zh("R1 重点");
        return found;
      });
  EXPECT_EQ(Run({"policy", "explain", "--care=contact", "--retire-kind=veteran", "--age=83",
                 "--living=alone", "--mobility=partly", "--flags=frail,serious-illness",
                 "--hardship", "--lives-away", "--output=table"}),
            0)
      << err_;
  EXPECT_EQ(out_, "R1 重点\n");
  const auto asked = server_.Last<v1::ExplainContactTierRequest>("ExplainContactTier");
  EXPECT_EQ(asked.retire_kind(), v1::RETIRE_KIND_VETERAN);
  EXPECT_EQ(asked.age(), 83);
  EXPECT_EQ(asked.living(), v1::LIVING_MODE_ALONE);
  EXPECT_EQ(asked.mobility(), v1::MOBILITY_PARTLY);
  EXPECT_EQ(asked.flags_size(), 2);
  EXPECT_TRUE(asked.hardship());
  EXPECT_TRUE(asked.lives_away());
}

TEST_F(CareRuleCommands, RetentionAndAllInForce) {
  server_.On<v1::ExplainRetentionRequest>(
      "ExplainRetention", [](const v1::ExplainRetentionRequest&) {
        v1::RetentionExplanation found;
        found.mutable_summary()->set_zh("保存 30 年");
        return found;
      });
  EXPECT_EQ(Run({"policy", "explain", "--care=retention", "--record=case",
                 "--data-class=sensitive", "--output=table"}),
            0)
      << err_;
  EXPECT_EQ(out_, "保存 30 年\n");
  const auto asked = server_.Last<v1::ExplainRetentionRequest>("ExplainRetention");
  EXPECT_EQ(asked.record(), v1::RECORD_KIND_CASE);
  EXPECT_EQ(asked.data_class(), v1::DATA_CLASS_SENSITIVE);

  v1::CareRules rules;
  server_.On<v1::ExplainCareRulesRequest>(
      "ExplainCareRules", [&](const v1::ExplainCareRulesRequest&) { return rules; });
  EXPECT_EQ(Run({"policy", "explain", "--care=all", "--output=table"}), 0) << err_;
  EXPECT_EQ(out_, "");
  rules.add_exam_bands()->set_cycle_months(24);
  rules.add_contact_tiers()->set_tier(v1::RETIREE_TIER_R2);
  rules.add_retentions()->set_keep_months(360);
  EXPECT_EQ(Run({"policy", "explain", "--care=all", "--output=table"}), 0) << err_;
  for (const char* said : {"24", "R2 关注", "360"}) EXPECT_THAT(out_, HasSubstr(said));
  EXPECT_EQ(Run({"policy", "explain", "--care=all", "--output=json"}), 0) << err_;
  EXPECT_THAT(out_, HasSubstr("RETIREE_TIER_R2"));
}

}  // namespace
}  // namespace unioncare::client
