// Audits on the command line: a table for people, a working paper as CSV, the exit code.
#include "unioncare/v1/audits.pb.h"

#include <string>
#include <vector>

#include "tests/cli/care_fixture.h"

namespace unioncare::client {
namespace {

class AuditVerbs : public Cli {
 protected:
  AuditVerbs() {
    server_.On<v1::AuditDisbursementsRequest>(
        "AuditDisbursements", [this](const v1::AuditDisbursementsRequest& request) {
          v1::AuditDisbursementsResponse progress, found, end;
          progress.mutable_progress()->set_total(7);
          v1::AuditFinding& finding = *found.add_findings();
          finding.set_sequence(1);
          finding.set_rule(v1::AUDIT_RULE_OVER_CAP_SINGLE);
          finding.set_rule_code("A02");
          finding.set_severity(v1::AUDIT_SEVERITY_BLOCK);
          finding.add_records()->set_label("2026-0017");
          finding.mutable_records(0)->set_entry(2);
          finding.set_member_display_name("张伟");
          finding.set_amount_fen(120050);
          finding.set_sentence_zh("超出上限");
          finding.set_sentence_en("above the cap");
          finding.set_basis("总工办发〔2017〕32号");
          finding.set_remedy("退回");
          end.mutable_summary()->set_disbursements(7);
          end.mutable_summary()->set_findings(1);
          end.mutable_summary()->set_failed(failed_);
          v1::AuditTotal& total = *end.mutable_summary()->add_by_rule();
          total.set_label("A02 超标准");
          total.set_count(1);
          total.set_amount_fen(120050);
          return FakeAnswer(std::vector<std::string>{progress.SerializeAsString(),
                                                     found.SerializeAsString(),
                                                     end.SerializeAsString()});
        });
    server_.On<v1::SampleDisbursementsRequest>(
        "SampleDisbursements",
        [](const v1::SampleDisbursementsRequest&) { return v1::SampleDisbursementsResponse(); });
  }
  bool failed_ = true;
};

TEST_F(AuditVerbs, FindingsAreATableAndTheExitCodeSaysThatThereAreSome) {
  EXPECT_EQ(Run({"aid", "audit", "--from=2026-01-01", "--to=2026-12-31"}), 8) << err_;
  EXPECT_TRUE(absl::StrContains(out_, "2026-0017#2 张伟")) << out_;
  EXPECT_TRUE(absl::StrContains(out_, "超出上限")) << out_;
  failed_ = false;
  EXPECT_EQ(Run({"aid", "audit", "--from=2026-01-01", "--to=2026-12-31"}), 0) << err_;
}

TEST_F(AuditVerbs, FlagsAreTheFieldsOfTheRequest) {
  Run({"aid", "audit", "--from=2026-01-01", "--to=2026-06-30", "--rule=A02,a11", "--rule=duplicate",
       "--fail-on=low", "--union=-"});
  const auto request = server_.Last<v1::AuditDisbursementsRequest>("AuditDisbursements");
  EXPECT_EQ(request.parent(), "unions/-");
  EXPECT_EQ(request.to().month(), 6);
  ASSERT_EQ(request.rules_size(), 3);
  EXPECT_EQ(request.rules(0), v1::AUDIT_RULE_OVER_CAP_SINGLE);
  EXPECT_EQ(request.rules(1), v1::AUDIT_RULE_NON_MEMBER);
  EXPECT_EQ(request.rules(2), v1::AUDIT_RULE_DUPLICATE);
  EXPECT_EQ(request.fail_on(), v1::AUDIT_SEVERITY_LOW);
}

TEST_F(AuditVerbs, ARuleThatThereIsNotIsWrongUse) {
  EXPECT_EQ(Run({"aid", "audit", "--from=2026-01-01", "--to=2026-12-31", "--rule=A99"}), 2);
  EXPECT_TRUE(absl::StrContains(err_, "A99")) << err_;
}

TEST_F(AuditVerbs, AsCsvItIsAWorkingPaper) {
  EXPECT_EQ(Run({"aid", "audit", "--from=2026-01-01", "--to=2026-12-31", "--output=csv",
                 "--lang=zh"}),
            8);
  EXPECT_EQ(out_,
            "\xEF\xBB\xBF序号,规则,问题描述,涉及个案,金额,依据,等级,责任人,整改要求,期限,整改结果,"
            "复核\r\n1,A02 超标准,超出上限,2026-0017#2 张伟,1200.50,总工办发〔2017〕32号,"
            "禁止,,退回,,,\r\n");
}

TEST_F(AuditVerbs, AsJsonEveryMessageIsALine) {
  EXPECT_EQ(Run({"aid", "audit", "--from=2026-01-01", "--to=2026-12-31", "--output=json"}), 8);
  EXPECT_EQ(std::count(out_.begin(), out_.end(), '\n'), 2) << out_;
}

TEST_F(AuditVerbs, ASampleHasASeedAndAUsualSize) {
  ASSERT_EQ(Run({"audit", "sample", "--from=2026-01-01", "--to=2026-12-31", "--seed=7"}), 0)
      << err_;
  const auto request = server_.Last<v1::SampleDisbursementsRequest>("SampleDisbursements");
  EXPECT_EQ(request.seed(), "7");
  EXPECT_EQ(request.size(), 30);
}

}  // namespace
}  // namespace unioncare::client
