// Audits through the real server: who may run them, what they say, and samples.
#include <algorithm>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "tests/api/disbursements_fixture.h"
#include "unioncare/v1/audit_rules.pb.h"
#include "unioncare/v1/audits.pb.h"
#include "unioncare/v1/disbursement_records.pb.h"
#include "unioncare/v1/users.pb.h"

namespace unioncare::testing {
namespace {

constexpr char kYear[] =
    "from { year: 2026 month: 1 day: 1 } to { year: 2026 month: 12 day: 31 } ";

class AuditTest : public DisbursementsFixture {
 protected:
  struct Audited {
    grpc::Status status;
    std::vector<v1::AuditFinding> findings;
    v1::AuditSummary summary;
    bool progress = false;
  };
  Audited Audit(const std::string& who, const std::string& parent, const std::string& more = "",
                const std::string& language = "zh") {
    Audited audited;
    std::vector<std::string> messages;
    audited.status = server_.CallStream(
        world_.token(who), "AuditService/AuditDisbursements",
        Text<v1::AuditDisbursementsRequest>(
            absl::StrCat("parent: '", parent, "' ", kYear, more)),
        &messages, language);
    for (const std::string& bytes : messages) {
      v1::AuditDisbursementsResponse message;
      EXPECT_TRUE(message.ParseFromString(bytes));
      audited.progress |= message.has_progress();
      for (const auto& finding : message.findings()) audited.findings.push_back(finding);
      if (message.has_summary()) audited.summary = message.summary();
    }
    return audited;
  }
  // An old voucher of 张伟: 480 yuan for a birthday, of which 400 are allowed.
  void ImportTooMuch() {
    Do("accountant", "DisbursementService/ImportDisbursementHistory",
       absl::StrCat("parent: 'unions/2' source: '旧账' rows { member: '", world_.member("张伟"),
                    "' kind: BENEFIT_KIND_BIRTHDAY form: DELIVERY_FORM_GOODS "
                    "fund: 'unions/2/funds/1' event_on { year: 2026 month: 5 day: 17 } "
                    "paid_on { year: 2026 month: 5 day: 17 } amount_fen: 48000 "
                    "display_name: '生日慰问' }"));
  }
  static std::vector<std::string> Codes(const Audited& audited) {
    std::vector<std::string> codes;
    for (const v1::AuditFinding& finding : audited.findings) codes.push_back(finding.rule_code());
    return codes;
  }
};

TEST_F(AuditTest, ACleanYearHasNoFindings) {
  FestivalIn(v1::DISBURSEMENT_STATE_BOOKED, Festival({"张伟", "李娜"}, 30000));
  const Audited audited = Audit("auditor", kUnion);
  ASSERT_TRUE(audited.status.ok()) << LocalizedOf(audited.status);
  EXPECT_EQ(Codes(audited), std::vector<std::string>());
  EXPECT_TRUE(audited.progress);
  EXPECT_EQ(audited.summary.disbursements(), 1);
  EXPECT_FALSE(audited.summary.failed());
}

TEST_F(AuditTest, WhatEntryWouldRefuseIsFoundInTheSameWords) {
  ImportTooMuch();
  const Audited audited = Audit("auditor", kUnion, "rules: AUDIT_RULE_OVER_CAP_SINGLE");
  ASSERT_TRUE(audited.status.ok()) << LocalizedOf(audited.status);
  ASSERT_EQ(audited.findings.size(), 1u);
  const v1::AuditFinding& finding = audited.findings.front();
  EXPECT_EQ(finding.rule_code(), "A02");
  EXPECT_EQ(finding.severity(), v1::AUDIT_SEVERITY_BLOCK);
  EXPECT_EQ(finding.records(0).label(), "2026-0001");
  EXPECT_EQ(finding.records(0).entry(), 1);
  EXPECT_EQ(finding.member_display_name(), "张伟");
  EXPECT_EQ(finding.amount_fen(), 48000);
  EXPECT_TRUE(absl::StrContains(finding.sentence_zh(), "¥400.00")) << finding.sentence_zh();
  EXPECT_TRUE(absl::StrContains(finding.sentence_zh(), "CN-JS-2018")) << finding.sentence_zh();
  EXPECT_TRUE(absl::StrContains(finding.sentence_en(), "birthday")) << finding.sentence_en();
  EXPECT_FALSE(finding.basis().empty());
  EXPECT_TRUE(audited.summary.failed());
  ASSERT_EQ(audited.summary.by_rule_size(), 1);
  EXPECT_EQ(audited.summary.by_rule(0).amount_fen(), 48000);
  EXPECT_EQ(audited.summary.by_fund(0).label(), "工会经费");
}

TEST_F(AuditTest, FiltersLeaveOutTheRest) {
  ImportTooMuch();
  const size_t all = Audit("auditor", kUnion).findings.size();
  EXPECT_GT(all, 1u);
  EXPECT_EQ(Audit("auditor", kUnion, "group: 'unions/2/groups/1'").findings.size(), all);
  EXPECT_EQ(Audit("auditor", kUnion, "group: 'unions/2/groups/2'").findings.size(), 0u);
  EXPECT_EQ(Audit("auditor", kUnion, "fund: 'unions/2/funds/2'").findings.size(), 0u);
  EXPECT_EQ(Audit("auditor", kUnion, "rules: AUDIT_RULE_OVER_COUNT").findings.size(), 0u);
  EXPECT_EQ(Audit("auditor", kUnion, "group: 'unions/2/groups/99'").status.error_code(),
            grpc::StatusCode::NOT_FOUND);
}

TEST_F(AuditTest, FailOnDecidesWhatCountsAsFailed) {
  ImportTooMuch();
  const std::string late = "rules: AUDIT_RULE_OUT_OF_TIME rules: AUDIT_RULE_INVOICE_TITLE ";
  EXPECT_FALSE(Audit("auditor", kUnion, late + "fail_on: AUDIT_SEVERITY_LOW").summary.failed());
  const std::string cap = "rules: AUDIT_RULE_OVER_CAP_SINGLE ";
  EXPECT_TRUE(Audit("auditor", kUnion, cap + "fail_on: AUDIT_SEVERITY_BLOCK").summary.failed());
  const std::string signature = "rules: AUDIT_RULE_NO_SIGNATURE ";
  EXPECT_TRUE(Audit("auditor", kUnion, signature).summary.failed());
  EXPECT_FALSE(
      Audit("auditor", kUnion, signature + "fail_on: AUDIT_SEVERITY_BLOCK").summary.failed());
}

TEST_F(AuditTest, WhoAuditsFromAboveSeesInitials) {
  ImportTooMuch();
  const Answer made = Send("admin", "UserService/CreateUser",
                           "user { display_name: '上级经审' } "
                           "grant { role: ROLE_AUDITOR union: 'unions/1' }");
  ASSERT_TRUE(made.status.ok()) << LocalizedOf(made.status);
  v1::User user;
  ASSERT_TRUE(user.ParseFromString(made.bytes));
  const Answer token =
      Send("admin", "UserService/CreateToken", "user: '" + user.name() + "'");
  v1::Token secret;
  ASSERT_TRUE(secret.ParseFromString(token.bytes));
  world_.tokens["above"] = secret.secret();
  // All unions below, of which two have no disbursements.
  EXPECT_EQ(Audit("above", "unions/-").summary.disbursements(), 1);
  const Audited audited = Audit("above", kUnion, "rules: AUDIT_RULE_OVER_CAP_SINGLE");
  ASSERT_TRUE(audited.status.ok()) << LocalizedOf(audited.status);
  ASSERT_EQ(audited.findings.size(), 1u);
  EXPECT_EQ(audited.findings.front().member_display_name(), "张*");
}

TEST_F(AuditTest, OthersMayNotAudit) {
  for (const char* who : {"leader", "women", "cashier", "member", "admin", "superior"}) {
    EXPECT_EQ(Audit(who, kUnion).status.error_code(), grpc::StatusCode::PERMISSION_DENIED) << who;
    EXPECT_EQ(Audit(who, "unions/-").status.error_code(), grpc::StatusCode::PERMISSION_DENIED)
        << who;
  }
  EXPECT_EQ(Audit("auditor", kNeighbour).status.error_code(),
            grpc::StatusCode::PERMISSION_DENIED);
  EXPECT_TRUE(Audit("auditor", "unions/-").status.ok());
}

TEST_F(AuditTest, ThePeriodIsInOrderAndNotTooLong) {
  std::vector<std::string> messages;
  const auto status = server_.CallStream(
      world_.token("auditor"), "AuditService/AuditDisbursements",
      Text<v1::AuditDisbursementsRequest>(
          "parent: 'unions/2' from { year: 2026 month: 2 day: 1 } "
          "to { year: 2026 month: 1 day: 1 }"),
      &messages);
  EXPECT_EQ(status.error_code(), grpc::StatusCode::INVALID_ARGUMENT);
}

TEST_F(AuditTest, RulesAreListedInBothLanguages) {
  for (const char* language : {"zh", "en"}) {
    v1::ListAuditRulesResponse rules;
    ASSERT_TRUE(server_
                    .Call(world_.token("member"), "AuditService/ListAuditRules",
                          v1::ListAuditRulesRequest(), &rules, language)
                    .ok());
    EXPECT_GE(rules.rules_size(), 38);
    for (const v1::AuditRuleInfo& rule : rules.rules()) {
      EXPECT_FALSE(rule.display_name().empty()) << rule.code();
      EXPECT_FALSE(rule.text().empty()) << rule.code();
      EXPECT_FALSE(rule.basis().empty()) << rule.code();
      EXPECT_GE(rule.version(), 1) << rule.code();
    }
  }
}

TEST_F(AuditTest, ASampleIsDrawnAgainByItsSeed) {
  for (int day = 1; day <= 6; ++day) {
    FestivalIn(v1::DISBURSEMENT_STATE_PAID, Festival({"张伟"}, 1000 * day, day));
  }
  const auto sample = [&](const char* seed, int size) {
    v1::SampleDisbursementsResponse response;
    const grpc::Status status = server_.Call(
        world_.token("auditor"), "AuditService/SampleDisbursements",
        Text<v1::SampleDisbursementsRequest>(absl::StrCat("parent: 'unions/2' ", kYear, "seed: '",
                                                          seed, "' size: ", size)),
        &response);
    EXPECT_TRUE(status.ok()) << LocalizedOf(status);
    return response;
  };
  const auto drawn = sample("20261121", 3);
  EXPECT_EQ(drawn.population(), 6);
  EXPECT_EQ(drawn.total_fen(), 21000);
  EXPECT_EQ(drawn.interval_fen(), 7000);
  EXPECT_EQ(drawn.DebugString(), sample("20261121", 3).DebugString());
  int draws = 0;
  for (const auto& each : drawn.samples()) draws += each.draws();
  EXPECT_EQ(draws, 3);
}

}  // namespace
}  // namespace unioncare::testing
